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
    /// The signs with which one may begin, a bit each, folded to five bits.
    begins: u32,
}

impl Phrases {
    /// The phrases that `list` names. A first word is neither left out ("the?") nor any word ("_").
    pub const fn new(list: &'static str) -> Self {
        let bytes = list.as_bytes();
        let (mut begins, mut at, mut opens, mut first_word) = (0, 0, true, true);
        while at < bytes.len() {
            if opens {
                begins |= 1 << (bytes[at] & 31);
            }
            first_word = bytes[at] == b'|' || first_word && bytes[at] != b' ';
            assert!(!(first_word && (bytes[at] == b'?' || bytes[at] == b'_')), "any word begins the phrase");
            opens = bytes[at] == b'|' || first_word && bytes[at] == b'/';
            at += 1;
        }
        Self { list, begins }
    }

    /// The end of the phrase that begins at byte `at`, where a word begins.
    pub fn at(&self, text: &str, at: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let begins = bytes.get(at).is_some_and(|byte| self.begins >> (byte & 31) & 1 == 1);
        if !begins || at > 0 && is_of_word(bytes[at - 1]) && is_of_word(bytes[at]) {
            return None;
        }
        self.list.split('|').find_map(|phrase| end_of(phrase, bytes, at, true))
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

/// The end of a phrase, or of the rest of one, behind byte `at`. Goes on by itself for each word of the phrase.
fn end_of(phrase: &str, text: &[u8], at: usize, first: bool) -> Option<usize> {
    let (word, rest) = phrase.split_once(' ').map_or((phrase, None), |(word, rest)| (word, Some(rest)));
    let (ways, optional) = word.strip_suffix('?').map_or((word, false), |ways| (ways, true));
    let after = |end: usize| rest.map_or(Some(end), |rest| end_of(rest, text, end, false));
    let from = at + text[at..].iter().take_while(|byte| is_space(**byte)).count();
    if first || from > at {
        let ends = ways.split('/').filter_map(|way| end_of_way(way, text, from));
        if let Some(end) = ends.filter_map(after).next() {
            return Some(end);
        }
    }
    if optional { after(at) } else { None }
}

/// The end of one word of a phrase at byte `at`.
fn end_of_way(way: &str, text: &[u8], at: usize) -> Option<usize> {
    if way == "_" {
        return Some(end_of_word(text, at)).filter(|end| *end > at);
    }
    let (word, open) = way.strip_suffix('*').map_or((way, false), |word| (word, true));
    let end = at + word.len();
    if !text.get(at..end)?.eq_ignore_ascii_case(word.as_bytes()) {
        return None;
    }
    let goes_on = is_of_word(text[end - 1]) && text.get(end).is_some_and(|byte| is_of_word(*byte));
    if !goes_on {
        return Some(end);
    }
    open.then(|| end_of_word(text, end))
}

const fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'\x0B'
}
