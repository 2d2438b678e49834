//! Phrases: a few words in order, found in a text.
//!
//! In:       a text.   Out: where one of the phrases stands in it.
//! Rules:    phrases are parted by `|`, the words of one by a space. "put" is that word in whatever case, "carri*" every word
//!           that begins so, "was/were" either, "the?" may be missing, "_" is any word. White space parts words in the text.
//!           The first place counts; of phrases at one place the one that the list names first. A word is a run of ASCII
//!           letters, figures and "_"; a phrase may hold other signs within its words ("sec'd").
//! Not here: which words of a list a passage holds at all (`signal_words`); lists of single words (`word_list`).

use std::ops::Range;

/// Phrases to look for. To be made as a constant.
#[derive(Clone, Copy, Debug)]
pub struct Phrases {
    list: &'static str,
    /// The pairs of letters with which one may begin, a bit each, folded.
    begins: [u64; 2],
}

impl Phrases {
    /// The phrases that `list` names, in small letters. A first word is neither left out ("the?") nor any word ("_").
    pub const fn new(list: &'static str) -> Self {
        let bytes = list.as_bytes();
        let (mut begins, mut at, mut opens, mut first_word) = ([0; 2], 0, true, true);
        while at < bytes.len() {
            assert!(!bytes[at].is_ascii_uppercase(), "a capital in a phrase");
            if opens {
                assert!(is_of_word(bytes[at]) && bytes[at] != b'_', "a phrase begins with a letter");
                assert!(at + 1 == bytes.len() || bytes[at + 1] != b'*', "two letters stand before a star");
                let pair = pair_of(bytes[at], if at + 1 < bytes.len() { bytes[at + 1] } else { b' ' });
                begins[pair / 64] |= 1 << (pair % 64);
            }
            assert!(!(first_word && bytes[at] == b'?'), "the first word may be missing");
            first_word = bytes[at] == b'|' || first_word && bytes[at] != b' ';
            opens = bytes[at] == b'|' || first_word && bytes[at] == b'/';
            at += 1;
        }
        Self { list, begins }
    }

    /// The end of the phrase that begins at byte `at`, where a word begins.
    pub fn at(&self, text: &str, at: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let pair = pair_of(*bytes.get(at)?, *bytes.get(at + 1).unwrap_or(&b' '));
        let begins = self.begins[pair / 64] >> (pair % 64) & 1 == 1;
        if !begins || at > 0 && is_of_word(bytes[at - 1]) && is_of_word(bytes[at]) {
            return None;
        }
        let list = self.list.as_bytes();
        let first = bytes[at].to_ascii_lowercase();
        let (mut way, mut in_first) = (0, true);
        loop {
            if list.get(way) == Some(&first)
                && let Some(end) =
                    end_of_way(&list[way..], bytes, at).and_then(|end| behind_word(&list[way..], bytes, end))
            {
                return Some(end);
            }
            // The next way to write the first word, or the next phrase.
            loop {
                let sign = *list.get(way)?;
                way += 1;
                in_first = sign == b'|' || in_first && sign != b' ';
                if sign == b'|' || sign == b'/' && in_first {
                    break;
                }
            }
        }
    }

    /// The first phrase at or behind byte `from`.
    pub fn find_from(&self, text: &str, from: usize) -> Option<Range<usize>> {
        let bytes = text.as_bytes();
        let mut at = from;
        while at < bytes.len() {
            if !is_of_word(bytes[at]) {
                at += 1;
                continue;
            }
            if let Some(end) = self.at(text, at) {
                return Some(at..end);
            }
            at = end_of_word(bytes, at);
        }
        None
    }

    /// The first phrase of a text.
    pub fn find(&self, text: &str) -> Option<Range<usize>> {
        self.find_from(text, 0)
    }

    /// Whether one of them stands in a text.
    pub fn are_in(&self, text: &str) -> bool {
        self.find_from(text, 0).is_some()
    }

    /// The end of the phrase with which a text opens, behind signs that belong to no word.
    pub fn open(&self, text: &str) -> Option<usize> {
        let first = text.bytes().position(is_of_word)?;
        self.at(text, first)
    }
}

/// Where in a text words given in small letters stand, be it within others, in whatever case.
pub fn find_ignoring_case(text: &str, words: &str) -> Option<usize> {
    let first = words.as_bytes().first()?;
    let bytes = text.as_bytes();
    let last = bytes.len().checked_sub(words.len())?;
    (0..=last).find(|&at| {
        bytes[at].eq_ignore_ascii_case(first) && bytes[at..at + words.len()].eq_ignore_ascii_case(words.as_bytes())
    })
}

/// Whether `word` is one of `words`, in whatever case.
pub fn is_one_of(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// Whether `word` is in a list parted by `|`, in whatever case.
pub fn is_among(word: &str, list: &str) -> bool {
    list.split('|').any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether a text starts with one of `words`, in whatever case.
pub fn starts_with_any(text: &str, words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| text.as_bytes().get(..word.len()).is_some_and(|own| own.eq_ignore_ascii_case(word.as_bytes())))
}

/// Letters, figures and "_".
pub const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The end of the word of which byte `at` is.
fn end_of_word(text: &[u8], at: usize) -> usize {
    text[at..].iter().position(|byte| !is_of_word(*byte)).map_or(text.len(), |length| at + length)
}

/// The words of a text from a byte on, where no word is cut.
pub fn words_from(text: &str, from: usize) -> impl Iterator<Item = Range<usize>> + '_ {
    let (bytes, mut at) = (text.as_bytes(), from);
    std::iter::from_fn(move || {
        at += bytes.get(at..)?.iter().position(|byte| is_of_word(*byte))?;
        let start = at;
        at = end_of_word(bytes, at);
        Some(start..at)
    })
}

/// Where the word stands that follows byte `at` behind white space and nothing else.
pub fn next_word(text: &str, at: usize) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    let start = behind_spaces(text, at)?;
    Some(start..end_of_word(bytes, start)).filter(|word| !word.is_empty())
}

/// The first byte behind the white space at byte `at`; none where there is no white space.
pub fn behind_spaces(text: &str, at: usize) -> Option<usize> {
    let spaces = text.as_bytes().get(at..)?.iter().take_while(|byte| is_space(**byte)).count();
    (spaces > 0).then_some(at + spaces)
}

/// The end of a phrase behind byte `at`, where one of its words ends that stands at the start of `list`.
fn behind_word(list: &[u8], text: &[u8], at: usize) -> Option<usize> {
    match list.iter().position(|byte| matches!(byte, b' ' | b'|')) {
        Some(end) if list[end] == b' ' => end_of(&list[end + 1..], text, at),
        _ => Some(at),
    }
}

/// The end of the rest of a phrase behind byte `at`. Goes on by itself for each word of the phrase.
fn end_of(list: &[u8], text: &[u8], at: usize) -> Option<usize> {
    let from = at + text[at..].iter().take_while(|byte| is_space(**byte)).count();
    let mut way = list;
    loop {
        let end = if from > at { end_of_way(way, text, from) } else { None };
        if let Some(end) = end.and_then(|end| behind_word(way, text, end)) {
            return Some(end);
        }
        match way.iter().position(|byte| matches!(byte, b'/' | b' ' | b'|' | b'?')) {
            Some(next) if way[next] == b'/' => way = &way[next + 1..],
            Some(next) if way[next] == b'?' => return behind_word(&way[next..], text, at),
            _ => return None,
        }
    }
}

/// The end of the first of some ways to write a word at byte `at`.
fn end_of_way(ways: &[u8], text: &[u8], at: usize) -> Option<usize> {
    let same = |(own, byte): &(&u8, &u8)| **own == byte.to_ascii_lowercase() && !is_sign(**own);
    let length = ways.iter().zip(&text[at..]).take_while(same).count();
    let end = at + length;
    let goes_on = text.get(end).is_some_and(|byte| is_of_word(*byte)) && (length == 0 || is_of_word(text[end - 1]));
    match ways.get(length) {
        Some(b'*') => Some(end_of_word(text, end)),
        Some(b'_') => goes_on.then(|| end_of_word(text, end)),
        None | Some(b'/' | b'?' | b' ' | b'|') => (!goes_on).then_some(end),
        Some(_) => None,
    }
}

/// What a list of phrases writes beside their words.
const fn is_sign(byte: u8) -> bool {
    matches!(byte, b' ' | b'|' | b'/' | b'?' | b'*' | b'_')
}

/// A number below 128 of the first letters of a word, capitals or not.
const fn pair_of(first: u8, second: u8) -> usize {
    let second = if is_of_word(second) { second & 31 } else { 0 };
    let pair = ((first & 31) as u32) << 5 | second as u32;
    (pair.wrapping_mul(0x9E37_79B1) >> 25) as usize
}

const fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'\x0B'
}
