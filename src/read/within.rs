//! Small questions about a text: with what it begins, what it holds, how many words it has.
//!
//! In:       a text.   Out: yes or no, a part of it, a number.
//! Rules:    a list is one text, its parts parted by `|`: a slice of texts takes two words of memory more for each. Where the
//!           case does not count, parts are in small letters.
//! Why:      each stands here once; a closure written at fifty places is compiled fifty times.
//! Not here: phrases of several words (`phrase`), lists of many words (`word_list`).

use crate::find::{Case, EACH, find_ignoring_case, place, same_letters, zeros};
use std::ops::Range;

/// The parts of a list, parted by `|`.
pub fn parts(list: &str) -> Parts<'_> {
    Parts { rest: Some(list) }
}

/// Goes through the parts of a list.
pub struct Parts<'l> {
    rest: Option<&'l str>,
}

impl<'l> Iterator for Parts<'l> {
    type Item = &'l str;

    fn next(&mut self) -> Option<&'l str> {
        let list = self.rest?;
        let (part, rest) = list.split_at(part_length(list.as_bytes()));
        self.rest = rest.get(1..);
        Some(part)
    }
}

/// How long the first part of a list is.
fn part_length(list: &[u8]) -> usize {
    let mut end = 0;
    while let Some(eight) = list[end..].first_chunk() {
        let bars = zeros(u64::from_le_bytes(*eight) ^ (EACH * u64::from(b'|')));
        if bars != 0 {
            return end + bars.trailing_zeros() as usize / 8;
        }
        end += 8;
    }
    while end < list.len() && list[end] != b'|' {
        end += 1;
    }
    end
}

/// The first answer that is one, of those asked about each part of a list.
fn ask_parts<'l, A>(list: &'l str, mut ask: impl FnMut(&'l [u8]) -> Option<A>) -> Option<A> {
    let mut rest = list.as_bytes();
    loop {
        let (part, behind) = rest.split_at(part_length(rest));
        if let Some(answer) = ask(part) {
            return Some(answer);
        }
        rest = behind.get(1..)?;
    }
}

/// What stands behind the first of the parts of `list` with which a text begins, letter by letter.
pub fn behind_one<'t>(text: &'t str, list: &str) -> Option<&'t str> {
    opening(text.as_bytes(), list.as_bytes(), Case::AsWritten).map(|length| &text[length..])
}

/// What stands before the first of the parts of `list` with which a text ends.
pub fn before_one<'t>(text: &'t str, list: &str) -> Option<&'t str> {
    let last = text.as_bytes().last();
    parts(list).find_map(|part| if part.as_bytes().last() == last { text.strip_suffix(part) } else { None })
}

/// How long the first of the parts of `list` is with which a text begins. Most differ in their first letter: they are passed
/// over, not cut out.
fn opening(text: &[u8], list: &[u8], case: Case) -> Option<usize> {
    let same = |own: u8, other: u8| own == other || case == Case::Any && own.eq_ignore_ascii_case(&other);
    let mut part = 0;
    loop {
        let mut length = 0;
        while let (Some(&own), Some(&there)) = (list.get(part + length), text.get(length))
            && own != b'|'
            && same(own, there)
        {
            length += 1;
        }
        if list.get(part + length).is_none_or(|sign| *sign == b'|') {
            return Some(length);
        }
        part += length + part_length(&list[part + length..]) + 1;
        if part > list.len() {
            return None;
        }
    }
}

/// Whether a text begins with one of the parts of `list`.
pub fn starts_with_one(text: &str, list: &str) -> bool {
    behind_one(text, list).is_some()
}

/// Whether a text begins with one of the parts of `list`, in whatever case.
pub fn opens_with_one(text: &str, list: &str) -> bool {
    behind_opening(text, list).is_some()
}

/// What stands behind the first of the parts of `list` with which a text begins, in whatever case.
pub fn behind_opening<'t>(text: &'t str, list: &str) -> Option<&'t str> {
    opening(text.as_bytes(), list.as_bytes(), Case::Any).map(|length| &text[length..])
}

/// Whether a text ends with one of the parts of `list`.
pub fn ends_with_one(text: &str, list: &str) -> bool {
    before_one(text, list).is_some()
}

/// Whether a text ends with one of the parts of `list`, in whatever case.
pub fn closes_with_one(text: &str, list: &str) -> bool {
    let own = |length: usize| text.as_bytes().get(text.len().checked_sub(length)?..);
    parts(list).any(|part| own(part.len()).is_some_and(|own| own.eq_ignore_ascii_case(part.as_bytes())))
}

/// Whether a text holds one of the parts of `list`, be it within a word.
pub fn contains_one(text: &str, list: &str) -> bool {
    ask_parts(list, |part| place(text.as_bytes(), part, 0, Case::AsWritten)).is_some()
}

/// Whether a text holds one of the parts of `list`, in small letters, be it within a word and in whatever case.
pub fn holds_one_of(text: &str, list: &str) -> bool {
    ask_parts(list, |part| place(text.as_bytes(), part, 0, Case::Any)).is_some()
}

/// Where in a text the first of the parts of `list` stands, which are in small letters, in whatever case.
pub fn find_one(text: &str, list: &str) -> Option<Range<usize>> {
    let places = parts(list).filter_map(|part| find_ignoring_case(text, part).map(|at| at..at + part.len()));
    places.reduce(|one, other| if other.start < one.start { other } else { one })
}

/// Whether `word` is a part of `list`, letter by letter.
pub fn is_spelt(word: &str, list: &str) -> bool {
    ask_parts(list, |part| (part == word.as_bytes()).then_some(())).is_some()
}

/// Whether `word` is a part of `list`, in whatever case.
pub fn is_among(word: &str, list: &str) -> bool {
    ask_parts(list, |part| same_letters(part, word.as_bytes()).then_some(())).is_some()
}

/// Whether one of the words of a text is a part of `list`, in whatever case.
pub fn contains_word_of(text: &str, list: &str) -> bool {
    parts(list).any(|word| contains_word(text, word))
}

/// Whether `word`, in small letters, is one of the words of a text, in whatever case.
pub fn contains_word(text: &str, word: &str) -> bool {
    stands_apart(text, word, Case::Any)
}

/// Whether `words` stand in a text with no letter or digit against them.
pub fn stands_apart(text: &str, words: &str, case: Case) -> bool {
    let mut from = 0;
    while !words.is_empty()
        && let Some(at) = place(text.as_bytes(), words.as_bytes(), from, case)
    {
        from = at + words.len();
        let goes_on = text[from..].starts_with(char::is_alphanumeric);
        if !goes_on && !text[..at].ends_with(char::is_alphanumeric) {
            return true;
        }
    }
    false
}

/// Without white space and `signs` at its start.
pub fn without_before<'t>(text: &'t str, signs: &str) -> &'t str {
    text.trim_start_matches(|sign: char| is_of(sign, signs))
}

/// Without white space and `signs` at its end.
pub fn without_behind<'t>(text: &'t str, signs: &str) -> &'t str {
    text.trim_end_matches(|sign: char| is_of(sign, signs))
}

fn is_of(sign: char, signs: &str) -> bool {
    sign.is_ascii_whitespace() || signs.chars().any(|own| own == sign)
}

/// The byte of `text` at which a part of it begins.
pub fn place_in(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

/// What white space parts.
pub fn tokens(text: &str) -> Tokens<'_> {
    Tokens { rest: text }
}

/// Goes through what white space parts, from either end.
#[derive(Clone)]
pub struct Tokens<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Tokens<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let (text, mut start) = (self.rest.as_bytes(), 0);
        while start < text.len() && is_space(text[start]) {
            start += 1;
        }
        let mut end = start;
        while end < text.len() && !is_space(text[end]) {
            end += 1;
        }
        let (read, rest) = self.rest.split_at(end);
        self.rest = rest;
        (start < end).then(|| &read[start..])
    }
}

impl DoubleEndedIterator for Tokens<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let text = self.rest.trim_ascii_end();
        let start = text.bytes().rposition(|byte| byte.is_ascii_whitespace()).map_or(0, |space| space + 1);
        self.rest = &text[..start];
        (start < text.len()).then(|| &text[start..])
    }
}

/// White space of ASCII; most of a text is letters, which are told by one look.
#[inline]
fn is_space(byte: u8) -> bool {
    byte <= b' ' && byte.is_ascii_whitespace()
}

/// The first of what white space parts.
pub fn first_token(text: &str) -> &str {
    tokens(text).next().unwrap_or_default()
}

/// The runs of letters and digits of a text.
pub fn words_in(text: &str) -> WordsIn<'_> {
    WordsIn { rest: text }
}

/// Goes through the words of a text.
pub struct WordsIn<'t> {
    rest: &'t str,
}

impl<'t> Iterator for WordsIn<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let start = run(self.rest, 0, false);
        let (read, rest) = self.rest.split_at(run(self.rest, start, true));
        self.rest = rest;
        (start < read.len()).then(|| &read[start..])
    }
}

/// The letters and digits with which a text begins; nothing where it begins with another sign.
pub fn first_word(text: &str) -> &str {
    &text[..run(text, 0, true)]
}

/// Where the letters and digits end that stand from byte `from` on; or the signs that are neither.
fn run(text: &str, from: usize, alphanumeric: bool) -> usize {
    let bytes = text.as_bytes();
    let own = if alphanumeric { LETTER } else { SIGN };
    let mut at = from;
    while at < bytes.len() {
        let class = CLASSES[usize::from(bytes[at])];
        if class == own {
            at += 1;
        } else if class == BEYOND {
            match text[at..].chars().next() {
                Some(sign) if sign.is_alphanumeric() == alphanumeric => at += sign.len_utf8(),
                _ => break,
            }
        } else {
            break;
        }
    }
    at
}

/// What a byte is: a sign of ASCII, a letter or digit of it, or part of a sign beyond.
static CLASSES: [u8; 256] = {
    let mut classes = [SIGN; 256];
    let mut byte = 0;
    while byte < 256 {
        if (byte as u8).is_ascii_alphanumeric() {
            classes[byte] = LETTER;
        } else if byte >= 128 {
            classes[byte] = BEYOND;
        }
        byte += 1;
    }
    classes
};
const SIGN: u8 = 0;
const LETTER: u8 = 1;
const BEYOND: u8 = 2;

/// What stands behind the last white space before others.
pub fn last_word(text: &str) -> &str {
    text.split_ascii_whitespace().next_back().unwrap_or_default()
}

/// What stands behind the last white space.
pub fn last_token(text: &str) -> &str {
    let space = text.bytes().rposition(|byte| byte.is_ascii_whitespace());
    &text[space.map_or(0, |space| space + 1)..]
}

/// How many words white space parts.
pub fn word_count(text: &str) -> usize {
    tokens(text).count()
}

/// Without signs before the first and behind the last letter or digit.
pub fn trimmed(text: &str) -> &str {
    trimmed_start(trimmed_end(text))
}

/// Without signs before the first letter or digit.
pub fn trimmed_start(text: &str) -> &str {
    &text[run(text, 0, false)..]
}

/// Without signs behind the last letter or digit.
pub fn trimmed_end(text: &str) -> &str {
    match text.as_bytes().last() {
        Some(last) if last.is_ascii_alphanumeric() => text,
        _ => text.trim_end_matches(|sign: char| !sign.is_alphanumeric()),
    }
}
