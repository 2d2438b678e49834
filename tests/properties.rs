//! What holds for every document: for those under tests/, and for what is left when they are cut, mixed and spoilt
//! (`MINUTES_ROUNDS=2000` spoils each so many times).

mod support;

use minutes_analyser::model::Evidence;
use minutes_analyser::text::read_source;
use minutes_analyser::{Analysis, Source, analyse, export};
use serde_json::Value;
use std::time::{Duration, Instant};
use support::{Document, analysed, documents, families};

/// The words of a text, parted by single spaces.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words under a span.
fn under(chars: &[char], evidence: Evidence) -> String {
    folded(&chars[evidence.start as usize..evidence.end as usize].iter().collect::<String>())
}

/// Asserts that every span lies inside the text and covers something, and that what is quoted stands at its place.
fn spans_hold(analysis: &Analysis, name: &str) {
    let chars: Vec<char> = analysis.source.text.chars().collect();
    let json = serde_json::to_value(analysis).expect("it is JSON");
    each_span(&json, "", &mut |place, start, end| {
        assert!(start < end && end <= chars.len() as u64, "{name}: {place} is {start}..{end} of {}", chars.len());
    });
    for resolution in &analysis.resolutions {
        assert!(!resolution.clauses.is_empty() && !resolution.evidence.is_empty(), "{name}: {}", resolution.id);
        for clause in &resolution.clauses {
            assert_eq!(clause.text, under(&chars, clause.evidence), "{name}: a clause of {}", resolution.id);
        }
    }
    for item in &analysis.items {
        let words = under(&chars, item.evidence);
        assert!(words.contains(&item.title), "{name}: the title of {} is not under its span", item.id);
        for quoted in [&item.agenda_text, &item.minutes_text].into_iter().flatten() {
            for line in quoted.lines() {
                assert!(words.contains(&folded(line)), "{name}: {line:?} is not under the span of {}", item.id);
            }
        }
    }
    let whole = folded(&analysis.source.text);
    for declaration in &analysis.declarations {
        for quoted in [&declaration.nature, &declaration.stated_as].into_iter().flatten() {
            assert!(whole.contains(quoted), "{name}: {quoted:?} of {} is not in the text", declaration.id);
        }
    }
    for evidence in analysis.attendance.iter().map(|row| &row.evidence) {
        assert!(!evidence.is_empty(), "{name}: a row of attendance proves nothing");
    }
}

/// Hands every object that has a start and an end, with its place, to `see`.
fn each_span(value: &Value, place: &str, see: &mut impl FnMut(&str, u64, u64)) {
    match value {
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                each_span(entry, &format!("{place}/{index}"), see);
            }
        }
        Value::Object(object) => {
            if let (Some(start), Some(end)) = (object.get("start"), object.get("end")) {
                see(place, start.as_u64().expect("a start is a number"), end.as_u64().expect("an end is a number"));
            }
            for (key, entry) in object {
                each_span(entry, &format!("{place}/{key}"), see);
            }
        }
        _ => {}
    }
}

/// Asserts that ids are unique and that every reference is to one of them.
fn references_hold(analysis: &Analysis, name: &str) {
    let unique = |ids: Vec<&String>| {
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), ids.len(), "{name}: {ids:?}");
        ids.into_iter().cloned().collect::<Vec<_>>()
    };
    let people = unique(analysis.people.iter().map(|person| &person.id).collect());
    let items = unique(analysis.items.iter().map(|item| &item.id).collect());
    let declarations = unique(analysis.declarations.iter().map(|declaration| &declaration.id).collect());
    let resolutions = unique(analysis.resolutions.iter().map(|resolution| &resolution.id).collect());
    fn each(value: &Value, see: &mut impl FnMut(&str, &str)) {
        match value {
            Value::Array(entries) => entries.iter().for_each(|entry| each(entry, see)),
            Value::Object(object) => {
                for (key, value) in object {
                    match value {
                        Value::String(id) if key.ends_with("_id") => see(key, id),
                        Value::Array(ids) if key.ends_with("_ids") => {
                            ids.iter().filter_map(Value::as_str).for_each(|id| see(key, id))
                        }
                        value => each(value, see),
                    }
                }
            }
            _ => {}
        }
    }
    each(&serde_json::to_value(analysis).expect("it is JSON"), &mut |key, id| {
        let known = match id.split('-').next() {
            Some("person") => &people,
            Some("item") => &items,
            Some("declaration") => &declarations,
            _ => &resolutions,
        };
        assert!(known.iter().any(|known| known == id), "{name}: {key} {id} is nobody");
    });
}

#[test]
fn every_fact_stands_where_it_says() {
    for document in documents() {
        let analysis = analysed(&document.name, &document.bytes);
        spans_hold(&analysis, &document.name);
        references_hold(&analysis, &document.name);
    }
}

#[test]
fn nothing_of_the_input_is_lost() {
    for document in documents().into_iter().filter(Document::is_text) {
        let source = read_source(&Source { name: &document.name, bytes: &document.bytes }).expect("it is text");
        let text = document.text();
        if source.media_type() == "text/plain" {
            assert_eq!(source.text(), text, "{}", document.name);
            continue;
        }
        // Every word that holds no sign of markup is there, in its order.
        let mut rest = source.text();
        let is_word = |word: &&str| word.len() > 3 && word.chars().all(char::is_alphabetic);
        for word in visible(&text).split_whitespace().filter(is_word) {
            let at =
                rest.find(word).unwrap_or_else(|| panic!("{}: {word} is lost before {:?}", document.name, head(rest)));
            rest = &rest[at + word.len()..];
        }
    }
}

/// What is left of a page without its head, its tags and the script at its end.
fn visible(page: &str) -> String {
    let body = page.split_once("<body").map_or(page, |(_, body)| body);
    let body = body.split_once("<script").map_or(body, |(body, _)| body);
    let mut words = String::new();
    for piece in body.split('<') {
        words.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
        words.push(' ');
    }
    words
}

fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(60)]
}

#[test]
fn the_same_bytes_give_the_same_json() {
    for document in documents() {
        let json = || export::json::to_json(&analysed(&document.name, &document.bytes));
        assert_eq!(json(), json());
    }
}

/// Numbers that look random and are the same at every run (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most.max(1) as u64) as usize
    }

    /// Bytes `start..end` of something so long.
    fn range(&mut self, len: usize) -> std::ops::Range<usize> {
        let start = self.below(len + 1);
        start..start + self.below((len - start).min(400) + 1)
    }
}

/// One mishap to a document.
fn spoil(bytes: &mut Vec<u8>, dice: &mut Dice) {
    const STRAYS: [&str; 12] =
        ["\u{301}", "\u{ad}", "\u{200b}", "…", "\t", "\r", "\n\n", "“", "(", "😀", "12.", "RESOLVED that "];
    let len = bytes.len();
    match dice.below(9) {
        0 => bytes.truncate(dice.below(len)),
        1 => drop(bytes.drain(..dice.below(len))),
        2 => drop(bytes.drain(dice.range(len))),
        3 => {
            let piece = bytes[dice.range(len)].to_vec();
            let at = dice.below(len);
            bytes.splice(at..at, piece);
        }
        4 => {
            let (from, to) = (dice.below(len), dice.below(len));
            bytes.swap(from.min(len.saturating_sub(1)), to.min(len.saturating_sub(1)));
        }
        5 => {
            let at = dice.below(len);
            bytes[at] ^= 1 << dice.below(8);
        }
        6 => {
            let sign = [b' ', b'\n', b'.', b','][dice.below(4)];
            bytes.retain(|byte| *byte != sign);
        }
        7 => {
            // A few letters become characters of two and three bytes.
            let text = String::from_utf8_lossy(bytes).into_owned();
            let (rate, letter) = (dice.below(30) + 2, ['é', '£', '’', '½', '–', 'Ŵ'][dice.below(6)]);
            let spoilt: String = text.chars().map(|c| if dice.below(rate) == 0 { letter } else { c }).collect();
            *bytes = spoilt.into_bytes();
        }
        _ => {
            let at = dice.below(len);
            bytes.splice(at..at, STRAYS[dice.below(STRAYS.len())].bytes());
        }
    }
}

#[test]
fn whatever_happens_to_a_document_what_is_read_holds() {
    let rounds = std::env::var("MINUTES_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(40);
    for (number, document) in documents().into_iter().enumerate() {
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (number as u64 + 1));
        for round in 0..rounds {
            let mut bytes = document.bytes.clone();
            for _ in 0..=dice.below(6) {
                if !bytes.is_empty() {
                    spoil(&mut bytes, &mut dice);
                }
            }
            let name = format!("{} spoilt in round {round}", document.name);
            if let Ok(analysis) = analyse(Source { name: &name, bytes: &bytes }) {
                spans_hold(&analysis, &name);
                references_hold(&analysis, &name);
            }
        }
    }
}

#[test]
fn odd_texts_are_read_without_harm() {
    let long = "a".repeat(20_000);
    for text in [
        "1.",
        ".",
        "\u{301}",
        "RESOLVED",
        "RESOLVED:",
        "Present:",
        "Present:\n\n\n",
        "Apologies:",
        "1.\n2.\n3.",
        "(a)",
        "• ",
        "Councillor",
        "Councillors and",
        "declared an interest",
        "declared an interest in item",
        "<p>",
        "<table><tr><td>",
        "<ol><li>",
        "---\na: b\n---\n",
        "# ",
        "**",
        "[](/",
        "| a |\n|---|",
        "&#",
        "<!--",
        "É",
        "“”",
        "12. \u{a0}",
        "Vote: For",
        "7 votes to",
        &long,
    ] {
        if let Ok(analysis) = analyse(Source { name: "odd", bytes: text.as_bytes() }) {
            spans_hold(&analysis, text);
            references_hold(&analysis, text);
        }
    }
}

/// The shortest of so many runs.
fn time(bytes: &[u8], runs: usize) -> Duration {
    let run = || {
        let start = Instant::now();
        let analysis = analysed("long", bytes);
        assert!(!analysis.source.text.is_empty());
        start.elapsed()
    };
    (0..runs).map(|_| run()).min().expect("there is a run")
}

/// Says so where four times the text takes more than three times four times as long.
fn opt_slow(what: &str, short: &str) -> Option<String> {
    let long =
        if short.starts_with("<!DOCTYPE") { format!("{short}{}", &short[15..].repeat(3)) } else { short.repeat(4) };
    opt_slower(what, short, &long, &|short| short * 12 + Duration::from_millis(200))
}

/// Says so where a long text takes longer than it may, going by a short one, each time that it is tried: other work of the
/// machine slows one try, what is quadratic slows all.
fn opt_slower(what: &str, short: &str, long: &str, most: &dyn Fn(Duration) -> Duration) -> Option<String> {
    let mut slow = None;
    for _ in 0..4 {
        let (short_time, long_time) = (time(short.as_bytes(), 3), time(long.as_bytes(), 1));
        if long_time <= most(short_time) {
            return None;
        }
        slow = Some(format!("{what:?}: {} bytes take {short_time:?}, {} {long_time:?}", short.len(), long.len()));
    }
    slow
}

#[test]
fn four_times_the_minutes_take_about_four_times_as_long() {
    let all: String =
        documents().iter().filter(|document| document.is_plain()).map(|document| document.text() + "\n\n").collect();
    assert_eq!(opt_slow("all documents", &all.repeat(65_536 / all.len() + 1)), None);
}

#[test]
fn no_odd_text_takes_more_than_its_length_in_time() {
    let slow: Vec<String> =
        families::all().iter().filter_map(|family| opt_slow(&family.name, &family.text(16_000))).collect();
    assert!(slow.is_empty(), "{slow:#?}");
}

/// Says which texts take more than twice as long for each byte where they are so many times as long.
fn slow_when_long(families: &[families::Family], times: u32) -> Vec<String> {
    const SHORT: usize = 32_000;
    let slow = |family: &families::Family| {
        let (short, long) = (family.text(SHORT), family.text(SHORT * times as usize));
        opt_slower(&family.name, &short, &long, &|time| time * times * 2 + Duration::from_millis(100))
    };
    families.iter().filter_map(slow).collect()
}

#[test]
fn one_word_or_sentence_without_an_end_takes_its_length_in_time() {
    let slow = slow_when_long(&families::unbroken(), 64);
    assert!(slow.is_empty(), "{slow:#?}");
}

#[test]
fn facts_about_one_another_take_their_length_in_time() {
    let slow = slow_when_long(&families::related(), 32);
    assert!(slow.is_empty(), "{slow:#?}");
}

#[test]
fn many_facts_that_are_all_different_take_their_length_in_time() {
    let slow = slow_when_long(&families::counted(), 16);
    assert!(slow.is_empty(), "{slow:#?}");
}
