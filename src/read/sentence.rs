//! A block -> its sentences.

use crate::find::find_ignoring_case;
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
    let is_stop = |at: usize| bytes.get(at).is_some_and(|sign| matches!(sign, b'.' | b'!' | b'?'));
    for at in (0..bytes.len().min(LONGEST)).filter(|at| is_stop(*at)) {
        let closed = bytes[at + 1..].iter().take_while(|sign| matches!(sign, b'"' | b'\'' | b')' | b']')).count();
        let after = &text[at + 1 + closed..];
        let next = after.trim_ascii_start();
        // Of several stops the last one decides.
        if next.len() == after.len() || is_stop(at + 1) {
            continue;
        }
        let ends = (next.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "\"'([•".contains(c))
            || begins_with_label(next))
            && !(bytes[at] == b'.'
                && (is_abbreviation(&text[..at])
                    || is_label(text[..at].trim_ascii_end())
                    || parts_a_sum(&text[..at], next)));
        if ends {
            return text.len() - after.len();
        }
    }
    if text.len() <= LONGEST {
        return text.len();
    }
    let longest = &text[..text.floor_char_boundary(LONGEST)];
    longest.rfind(char::is_whitespace).unwrap_or(longest.len())
}

/// Whether the stop parts pounds from pence that a slip of the space bar moved away: "£58. 75: proposed by Mrs Vane".
fn parts_a_sum(before: &str, next: &str) -> bool {
    let sum = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let pounds = sum.rsplit_once_at("£").is_some_and(|(_, pounds)| pounds.ends_with(|c: char| c.is_ascii_digit()));
    let behind = next.trim_start_matches(|c: char| c.is_ascii_digit());
    let goes_on = behind.trim_start_signs(" \t").starts_with(char::is_alphanumeric);
    pounds && next.len() - behind.len() == 2 && !goes_on
}

/// Whether words are "b" or "iv": the label of a list that was run into the text.
fn is_label(words: &str) -> bool {
    const LONGEST: usize = 4;
    let roman = words.len() <= LONGEST && words.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'));
    !words.is_empty() && (roman || words.len() == 1 && words.bytes().all(|byte| byte.is_ascii_lowercase()))
}

/// Whether "ii. The" or "b) The" begins here.
fn begins_with_label(text: &str) -> bool {
    let Some((label, rest)) = text.split_once(char::is_whitespace) else { return false };
    let core = label.strip_end_sign(".)").unwrap_or_default();
    is_label(core) && rest.trim_ascii_start().starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
}

/// Whether the stop after `before` belongs to its last word.
fn is_abbreviation(before: &str) -> bool {
    static ABBREVIATIONS: WordList = WordList::new(
        "art arts pp fig cllr cllrs cllr's mr mrs ms dr prof rev revd hon st no nos para paras min ref approx vs e.g i.e co \
         dept prop propr sec",
    );
    const LONGEST: usize = 6;
    let word = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or_default();
    if word.len() > LONGEST {
        return false;
    }
    let initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
    let initials = word.has_sign(".") && word.split_at_signs(".").all(|part| part.chars().count() <= 1);
    initial || initials || ABBREVIATIONS.has(word)
}

/// Whether `text` holds one of `words`, given in small letters, in whatever letters: a cheap test before a pattern, which
/// costs a hundred times as much. The words may be parts of words.
pub fn holds_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| find_ignoring_case(text, word).is_some())
}
