//! What a title looks like, where it ends, and the attached documents printed behind it.
//!
//! In:       the words after an item's number.   Out: the title, the tail of attached documents, the text that runs on.
//! Source:   habits of clerks: a run of capitals or of capitalised words; "To receive …"; a colon, a full stop, a bullet;
//!           or nothing but the start of the next sentence.

mod end;
mod sentence;
mod word;

pub(super) use end::{first_dash, run_in};
pub(super) use word::is_of_a_person;

use super::Subject;
use super::subject::subject_of;
use super::words::among;
use regex::Regex;
use std::sync::LazyLock;
use word::{is_finite_verb, is_sentence_opener};

/// "pdf icon PDF 138 KB", "PDF 4 MB", "Word document DOCX 20 KB".
static TAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x) (?: \b (?:pdf|docx?|xlsx?|pptx?|word|excel|file) \s+ icon \s* )? \b
           (?<format> PDF | DOCX? | XLSX? | PPTX? ) \s+ (?<size> \d+ (?: \. \d+ )? \s* [KM]B ) \b",
    )
    .ok()
});

/// An attached document's mark, as byte ranges of the text searched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tail<'t> {
    /// The whole mark.
    pub text: &'t str,
    /// Where it starts.
    pub start: usize,
    /// "PDF".
    pub format: &'t str,
    /// "138 KB".
    pub size: &'t str,
}

/// The first mark of an attached document in `text`.
pub(super) fn tail_in(text: &str) -> Option<Tail<'_>> {
    if !(text.contains(" KB") || text.contains(" MB") || text.contains("KB") || text.contains("MB")) {
        return None;
    }
    let found = TAIL.as_ref()?.captures(text)?;
    let whole = found.get(0)?;
    Some(Tail {
        text: whole.as_str(),
        start: whole.start(),
        format: found.name("format")?.as_str(),
        size: found.name("size")?.as_str(),
    })
}

/// How much `text` looks like a title: about -3 for a clause, 0 for a short sentence, 3 for "Apologies for Absence".
pub(super) fn title_weight(text: &str) -> f32 {
    let mut words = 0_u32;
    let mut capital = 0_u32;
    let mut content = 0_u32;
    for word in text.split_whitespace() {
        words += 1;
        let word = word.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        if word.len() > 3 && word.starts_with(char::is_alphabetic) {
            content += 1;
            capital += u32::from(word.starts_with(char::is_uppercase));
        }
    }
    let Some(first) = text.chars().find(|sign| sign.is_alphanumeric()) else { return -2.0 };
    let mut weight = 0.0;
    if states_an_act(text) {
        weight -= 2.0;
    }
    if first.is_lowercase() {
        weight -= 1.5;
    }
    if text.ends_with([';', ',']) || ends_with_word(text, "and") || ends_with_word(text, "or") {
        weight -= 1.5;
    }
    if text.ends_with('.') && words > 4 {
        weight -= 0.5;
    }
    if words > 25 {
        weight -= 0.7;
    }
    if words > 60 {
        weight -= 1.0;
    }
    if starts_with_word(text, "that") || starts_with_word(text, "resolved") || starts_with_word(text, "noted") {
        weight -= 1.5;
    }
    if content > 0 && capital * 10 >= content * 6 {
        weight += 0.7;
    }
    if content > 0 && !text.chars().any(char::is_lowercase) {
        weight += 0.5;
    }
    if words <= 40 && subject_of(text) != Subject::Business {
        weight += 1.2;
    }
    if tail_in(text).is_some() {
        weight += 2.0;
    }
    weight
}

/// "Councillor Ashby declared …", "The Chair welcomed …": minutes, not a title.
fn states_an_act(text: &str) -> bool {
    const ACTS: &str = "declared declares made reported advised asked stated informed proposed noted";
    let first = text.split_whitespace().next().unwrap_or_default();
    let person = among("councillor councillors cllr cllrs mr mrs ms miss dr alderman", first);
    let opens = is_sentence_opener(first) && text.split_whitespace().nth(7).is_some();
    let mut words = text.split_whitespace().skip(1).take(12);
    if person { words.any(|word| among(ACTS, word)) } else { opens && words.any(is_finite_verb) }
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        && !text[word.len()..].starts_with(char::is_alphanumeric)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.len() > word.len()
        && text.get(text.len() - word.len()..).is_some_and(|end| end.eq_ignore_ascii_case(word))
        && text[..text.len() - word.len()].ends_with(char::is_whitespace)
}

/// The title without its final dot and the white space and brackets of lists around it.
pub(super) fn trimmed_title(text: &str) -> &str {
    let mut title = text.trim().trim_end_matches([' ', '\t', '\n', '|']);
    loop {
        let shorter =
            title.trim_end_matches(|sign: char| sign.is_whitespace() || sign == ':' || sign == '-' || sign == '–');
        let shorter = match shorter.strip_suffix('.') {
            Some(cut) if !ends_in_abbreviation(cut) => cut,
            _ => shorter,
        };
        if shorter.len() == title.len() {
            return title;
        }
        title = shorter;
    }
}

/// Whether the stop after `text` belongs to its last word.
fn ends_in_abbreviation(text: &str) -> bool {
    let word = text.rsplit(|sign: char| sign.is_whitespace() || sign == '(').next().unwrap_or_default();
    let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
    (word.contains('.') && letters <= 4 && !word.chars().any(|sign| sign.is_ascii_digit()))
        || (letters == 1 && word.chars().count() == 1 && word.starts_with(char::is_uppercase))
        || [
            "mr", "mrs", "ms", "dr", "cllr", "cllrs", "st", "no", "nos", "rev", "prof", "ref", "co", "ltd", "hon",
            "min", "para",
        ]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known))
}
