//! Phrases: a few words in order, found in a text.
//!
//! In:       a text.   Out: where one of the phrases stands in it.
//! Rules:    phrases are parted by `|`, the words of one by a space. "put" is that word in whatever case, "carri*" every word
//!           that begins so, "was/were" either, "the?" may be missing, "_" is any word. White space parts words in the text.
//!           The first place counts; of phrases at one place the one that the list names first. A word is a run of ASCII
//!           letters, figures and "_"; a phrase may hold other signs within its words ("sec'd").
//! Not here: which words of a list a passage holds at all (`signal_words`); lists of single words (`word_list`).

use std::ops::Range;

/// Makes [`Phrases`] of a constant list.
#[macro_export]
macro_rules! phrases {
    ($list:expr $(,)?) => {{
        const CODE: [u8; $crate::read::phrase::length($list)] = $crate::read::phrase::compile($list);
        $crate::read::phrase::Phrases::of(&CODE)
    }};
}

/// Phrases to look for.
///
/// Their code: a bit for each beginning that one may have ([`BEGINS`] bytes, beginnings folded); how many ways there are
/// to write first words; where in the list each stands, in two bytes; the list.
#[derive(Clone, Copy, Debug)]
pub struct Phrases {
    code: &'static [u8],
}

const BEGINS: usize = 16;

/// How many bytes the code of a list takes.
pub const fn length(list: &str) -> usize {
    BEGINS + 1 + 2 * ways(list.as_bytes(), &mut []) + list.len()
}

/// The code of the phrases that `list` names, in small letters. A first word is neither left out ("the?") nor any word ("_").
pub const fn compile<const N: usize>(list: &str) -> [u8; N] {
    let bytes = list.as_bytes();
    let mut code = [0; N];
    let count = ways(bytes, &mut code);
    assert!(count <= u8::MAX as usize, "too many phrases");
    code[BEGINS] = count as u8;
    let (start, mut at) = (BEGINS + 1 + 2 * count, 0);
    while at < bytes.len() {
        assert!(!bytes[at].is_ascii_uppercase(), "a capital in a phrase");
        code[start + at] = bytes[at];
        at += 1;
    }
    code
}

/// How many ways there are to write first words. Enters them into the code, where that has room.
const fn ways(list: &[u8], code: &mut [u8]) -> usize {
    let (mut count, mut at, mut opens, mut first_word) = (0, 0, true, true);
    while at < list.len() {
        if opens {
            assert!(is_of_word(list[at]) && list[at] != b'_', "a phrase begins with a letter");
            assert!(at + 1 == list.len() || list[at + 1] != b'*', "two letters stand before a star");
            if !code.is_empty() {
                code[BEGINS + 1 + 2 * count] = (at % 256) as u8;
                code[BEGINS + 2 + 2 * count] = (at / 256) as u8;
                enter_beginning(list, at, code);
            }
            count += 1;
        }
        assert!(!(first_word && list[at] == b'?'), "the first word may be missing");
        first_word = list[at] == b'|' || first_word && list[at] != b' ';
        opens = list[at] == b'|' || first_word && list[at] == b'/';
        at += 1;
    }
    count
}

/// Enters how the first word at byte `at` begins.
const fn enter_beginning(list: &[u8], at: usize, code: &mut [u8]) {
    let open = at + 2 < list.len() && is_of_word(list[at + 1]) && matches!(list[at + 2], b'*' | b'_');
    let mut third = if open { b'a' } else { letter(list, at + 2) };
    loop {
        let beginning = beginning(list[at], letter(list, at + 1), third);
        code[beginning / 8] |= 1 << (beginning % 8);
        if !open || third > b'z' + 6 {
            return;
        }
        third += 1;
    }
}

impl Phrases {
    /// For [`phrases!`].
    pub const fn of(code: &'static [u8]) -> Self {
        Phrases { code }
    }

    /// The end of the phrase that begins at byte `at`, where a word begins.
    pub fn at(&self, text: &str, at: usize) -> Option<usize> {
        let bytes = text.as_bytes();
        let inside = at > 0 && at < bytes.len() && is_of_word(bytes[at - 1]) && is_of_word(bytes[at]);
        if inside { None } else { self.at_word(bytes, at) }
    }

    /// The same, where it is known that no word goes on.
    fn at_word(&self, text: &[u8], at: usize) -> Option<usize> {
        let first = *text.get(at)?;
        let beginning = beginning(first, letter(text, at + 1), letter(text, at + 2));
        if self.code[beginning / 8] >> (beginning % 8) & 1 == 0 {
            return None;
        }
        let (ways, list) = self.code[BEGINS + 1..].split_at(2 * usize::from(self.code[BEGINS]));
        ways.chunks_exact(2).find_map(|place| {
            let way = &list[usize::from(place[0]) + 256 * usize::from(place[1])..];
            let fits = way[0] == first.to_ascii_lowercase();
            if fits { end_of_way(way, text, at).and_then(|end| behind_word(way, text, end)) } else { None }
        })
    }

    /// The first phrase at or behind byte `from`.
    pub fn find_from(&self, text: &str, from: usize) -> Option<Range<usize>> {
        let bytes = text.as_bytes();
        let mut at =
            if from > 0 && from < bytes.len() && is_of_word(bytes[from - 1]) { end_of_word(bytes, from) } else { from };
        loop {
            while !is_of_word(*bytes.get(at)?) {
                at += 1;
            }
            if let Some(end) = self.at_word(bytes, at) {
                return Some(at..end);
            }
            at = end_of_word(bytes, at);
        }
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
    OF_WORD[byte as usize]
}

const OF_WORD: [bool; 256] = {
    let mut of_word = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        of_word[byte] = (byte as u8).is_ascii_alphanumeric() || byte as u8 == b'_';
        byte += 1;
    }
    of_word
};

/// The end of the word of which byte `at` is.
fn end_of_word(text: &[u8], at: usize) -> usize {
    let mut end = at;
    while end < text.len() && is_of_word(text[end]) {
        end += 1;
    }
    end
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
    let mut length = 0;
    while let (Some(own), Some(byte)) = (ways.get(length), text.get(at + length))
        && *own == byte.to_ascii_lowercase()
        && !is_sign(*own)
    {
        length += 1;
    }
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

/// What a byte is in a word; 0 where no word goes on.
const fn letter(text: &[u8], at: usize) -> u8 {
    if at < text.len() && is_of_word(text[at]) { text[at] } else { 0 }
}

/// A number below 128 of the first three letters of a word, capitals or not.
const fn beginning(first: u8, second: u8, third: u8) -> usize {
    let third = if second == 0 { 0 } else { third & 31 };
    let letters = ((first & 31) as u32) << 10 | ((second & 31) as u32) << 5 | third as u32;
    (letters.wrapping_mul(0x9E37_79B1) >> 25) as usize
}

const fn is_space(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == b'\x0B'
}
