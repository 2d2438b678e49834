//! A block -> its sentences.

use crate::find::find_ignoring_case;
use crate::read::within::{first_token, last_token};
use crate::read::word_list::WordList;
use crate::signs::InSigns;

/// No sentence of minutes is longer, in bytes; a resolution with all its clauses in one may come near.
const LONGEST: usize = 6_000;

/// The sentences of `text`, each a slice of it without the white space around it; none is read before it is asked for.
///
/// A sentence ends at `.`, `!` or `?` (and a closing quote or bracket) before white space and a capital, a digit or an
/// opening sign, unless the stop belongs to an abbreviation ("Cllr.", "No.", "J."). Line ends are spaces. What is longer
/// than [`LONGEST`] is cut at a space, so that no reader has more than that before it.
pub fn sentences(text: &str) -> Sentences<'_> {
    Sentences { rest: text.trim_ascii() }
}

/// Goes through the sentences of a text.
pub struct Sentences<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Sentences<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        if self.rest.is_empty() {
            return None;
        }
        let end = end_of_sentence(self.rest);
        let (sentence, rest) = self.rest.split_at(end);
        self.rest = rest.trim_ascii_start();
        Some(sentence.trim_ascii_end())
    }
}

/// The end of the sentence with which `text` begins.
fn end_of_sentence(text: &str) -> usize {
    let bytes = text.as_bytes();
    // No farther: a text without stops is looked at again behind each decision in it.
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let mut from = 0;
    while let Some(stop) = near[from..].find_sign(".!?").map(|at| from + at) {
        let closed = bytes[stop + 1..].iter().take_while(|sign| matches!(sign, b'"' | b'\'' | b')' | b']')).count();
        let end = stop + 1 + closed;
        if ends_at(text, stop, end) {
            return end;
        }
        from = stop + 1;
    }
    if text.len() <= LONGEST {
        return text.len();
    }
    let space = bytes[..LONGEST].iter().rposition(u8::is_ascii_whitespace);
    space.unwrap_or_else(|| text.floor_char_boundary(LONGEST))
}

fn is_stop(sign: u8) -> bool {
    matches!(sign, b'.' | b'!' | b'?')
}

/// Whether the stop at a byte ends a sentence, whose closing signs end at `end`.
fn ends_at(text: &str, stop: usize, end: usize) -> bool {
    let bytes = text.as_bytes();
    // Of several stops the last one decides; many lead the eye to what stands behind them.
    if text[..stop].ends_with("...") || !bytes.get(end).is_some_and(u8::is_ascii_whitespace) || is_stop(bytes[stop + 1])
    {
        return false;
    }
    let (before, next) = (&text[..stop], text[end..].trim_ascii_start());
    let opens = next.starts_with(|c: char| c.is_uppercase() || matches!(c, '0'..='9' | '"' | '\'' | '(' | '[' | '•'));
    (opens || begins_with_label(next))
        && !(bytes[stop] == b'.'
            && (is_abbreviation(before, next) || is_label(before.trim_ascii_end()) || parts_a_sum(before, next)))
}

/// Whether the stop parts pounds from pence that a slip of the space bar moved away: "£58. 75: proposed by Mrs Vane".
fn parts_a_sum(before: &str, next: &str) -> bool {
    let pence = next.bytes().take_while(u8::is_ascii_digit).count();
    if pence != 2 || !before.as_bytes().last().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let goes_on = next[pence..].trim_start_signs(" \t").starts_with(char::is_alphanumeric);
    !goes_on && last_token(before).has_sign("£")
}

/// Whether words are "b" or "iv": the label of a list that was run into the text.
fn is_label(words: &str) -> bool {
    const LONGEST: usize = 4;
    let roman = words.len() <= LONGEST && words.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    !words.is_empty() && (roman || words.len() == 1 && words.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// Whether "ii. The" or "b) The" begins here.
fn begins_with_label(text: &str) -> bool {
    let label = first_token(text);
    label.strip_end_sign(".)").is_some_and(is_label)
        && text[label.len()..].trim_ascii_start().starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
}

/// Whether the stop after `before` belongs to its last word.
fn is_abbreviation(before: &str, next: &str) -> bool {
    static ABBREVIATIONS: WordList = WordList::new(
        "art arts pp fig cllr cllrs cllr's mr mrs ms dr prof rev revd hon st no nos para paras min ref approx vs e.g i.e co \
         dept prop propr sec",
    );
    const LONGEST: usize = 6;
    let apart = before.bytes().rposition(|byte| byte.is_ascii_whitespace() || matches!(byte, b'(' | b':'));
    let word = &before[apart.map_or(0, |apart| apart + 1)..];
    if word.len() > LONGEST {
        return false;
    }
    let mut letters = word.chars();
    let initial = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    let initials = word.has_sign(".")
        && word
            .split_at_signs(".")
            .all(|part| part.chars().count() <= 1 && !part.starts_with(|c: char| c.is_ascii_digit()));
    // "Arts. 112-120", "a member of Dale Arts. Councillor Vane left".
    let arts = word.eq_ignore_ascii_case("arts") && !next.starts_with(|sign: char| sign.is_ascii_digit());
    initial || initials || ABBREVIATIONS.has(word) && !arts
}

/// Whether `text` holds one of `words`, given in small letters, in whatever letters: a cheap test before a pattern, which
/// costs a hundred times as much. The words may be parts of words.
pub fn holds_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| find_ignoring_case(text, word).is_some())
}
