//! Whole documents: the facts of each stand beside it, and its twins give the same.
//!
//! tests/documents/NAME.txt.facts holds what is read from NAME.txt; so with .md, .html and .items, the
//! items of a PDF file (scripts/pdf-items). `MINUTES_BLESS=1 cargo test --test documents`
//! writes them anew; read the difference before you commit it. The pattern and long documents were written for this
//! project after the habits of real councils: their councils and people are invented.

mod support;

use support::facts::facts;
use support::{Document, analysed, documents};

#[test]
fn documents_give_the_facts_beside_them() {
    let bless = std::env::var_os("MINUTES_BLESS").is_some();
    let mut wrong = Vec::new();
    for document in documents() {
        let path = document.path.with_file_name(format!("{}.facts", document.name));
        let found = facts(&analysed(&document.name, &document.bytes));
        if bless {
            std::fs::write(&path, &found).expect("the facts can be written");
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        let lines = |one: &str, other: &str, sign: char| -> String {
            let other: Vec<&str> = other.lines().collect();
            one.lines().filter(|line| !other.contains(line)).map(|line| format!("\n  {sign} {line}")).collect()
        };
        if found != expected {
            let (lost, new) = (lines(&expected, &found, '-'), lines(&found, &expected, '+'));
            wrong.push(format!("{}:{lost}{new}", document.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Asserts that every plain (or other meant) document that `change` changes gives the same facts after it, but for the spelling of spaces,
/// quotes and dashes.
fn twins(what: &str, change: impl Fn(&str) -> Vec<u8>) {
    twins_of(|document| document.is_plain(), what, change);
}

fn twins_of(are_meant: fn(&Document) -> bool, what: &str, change: impl Fn(&str) -> Vec<u8>) {
    let mut changed = 0;
    for document in documents().iter().filter(|document| are_meant(document)) {
        let twin = change(&document.text());
        changed += usize::from(twin != document.bytes);
        let (here, there) = (alike(document, &document.bytes), alike(document, &twin));
        assert!(here == there, "{}: {what} are read otherwise: {}", document.name, first_difference(&here, &there));
    }
    assert!(changed > 0, "{what} change no document");
}

/// The facts in one spelling.
fn alike(document: &Document, bytes: &[u8]) -> String {
    let spell = |c: char| match c {
        '\u{a0}' => Some(' '),
        '‘' | '’' => Some('\''),
        '“' | '”' => Some('"'),
        '–' | '—' => Some('-'),
        '\u{ad}' | '\u{200b}' => None,
        c => Some(c),
    };
    let spelt: String = facts(&analysed(&document.name, bytes)).chars().filter_map(spell).collect();
    compose(&spelt)
}

fn first_difference(here: &str, there: &str) -> String {
    let pair = here.lines().zip(there.lines()).find(|(here, there)| here != there);
    pair.map_or("more lines".to_owned(), |(here, there)| format!("{here:?}, {there:?}"))
}

/// The accented letters of the documents, in one code point and in two.
const ACCENTED: [(&str, &str); 9] = [
    ("á", "a\u{301}"),
    ("é", "e\u{301}"),
    ("í", "i\u{301}"),
    ("ó", "o\u{301}"),
    ("â", "a\u{302}"),
    ("ê", "e\u{302}"),
    ("ô", "o\u{302}"),
    ("ŵ", "w\u{302}"),
    ("ŷ", "y\u{302}"),
];

fn compose(text: &str) -> String {
    ACCENTED.iter().fold(text.to_owned(), |text, (one, two)| text.replace(two, one))
}

fn decompose(text: &str) -> String {
    ACCENTED.iter().fold(text.to_owned(), |text, (one, two)| text.replace(one, two))
}

#[test]
fn twins_with_other_line_ends_read_alike() {
    twins("CRLF", |text| text.replace('\n', "\r\n").into_bytes());
    twins("CR", |text| text.replace('\n', "\r").into_bytes());
}

#[test]
fn twins_with_non_breaking_spaces_read_alike() {
    twins("non-breaking spaces", |text| text.replace(' ', "\u{a0}").into_bytes());
}

#[test]
fn twins_with_straight_quotes_and_plain_dashes_read_alike() {
    twins("straight quotes", |text| {
        text.replace(['‘', '’'], "'").replace(['“', '”'], "\"").replace(['–', '—'], "-").into_bytes()
    });
}

#[test]
fn twins_with_characters_that_nobody_sees_read_alike() {
    twins_of(Document::is_text, "a byte order mark", |text| format!("\u{feff}{text}").into_bytes());
    twins("soft hyphens", |text| text.replace("ti", "t\u{ad}i").into_bytes());
    twins_of(Document::is_text, "UTF-16", |text| {
        [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    });
}

#[test]
fn twins_with_loose_accents_read_alike() {
    twins_of(Document::is_text, "loose accents", |text| decompose(text).into_bytes());
}

#[test]
fn every_form_of_the_same_minutes_gives_the_facts_of_their_pasted_text() {
    let documents = documents();
    for form in [".html", ".docx", ".odt"] {
        let mut pairs = 0;
        for other in documents.iter().filter(|document| document.name.ends_with(form)) {
            let text = other.name.replace(form, ".txt");
            let Some(text) = documents.iter().find(|document| document.name == text) else { continue };
            let facts = |document| match form {
                ".html" => unlabelled(document),
                _ => without_the_pages_own(&unlabelled(document)),
            };
            let (of_form, of_text) = (facts(other), facts(text));
            assert!(of_form == of_text, "{}: {}", other.name, first_difference(&of_form, &of_text));
            pairs += 1;
        }
        assert!(pairs > 0, "{form}");
    }
}

/// The facts without what only a page prints, the papers of an item ("[Budget pdf 138 KB]"), and what only a document
/// prints, the council's name at its head.
fn without_the_pages_own(facts: &str) -> String {
    let lines = facts.lines().filter(|line| !line.starts_with("organization: "));
    lines.map(|line| line.split(" [").next().unwrap_or_default().trim_end().to_owned() + "\n").collect()
}

/// The facts without the labels of clauses, which a page leaves to the browser: "(1)" may be "1." there.
fn unlabelled(document: &Document) -> String {
    let line = |line: &str| match line.strip_prefix("    ") {
        Some(clause) => clause.split_once(' ').map_or("", |(_, words)| words).to_owned() + "\n",
        None => line.to_owned() + "\n",
    };
    alike(document, &document.bytes).lines().map(line).collect()
}
