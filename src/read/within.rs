//! Small questions about a text: with what it begins, what it holds, how many words it has.
//!
//! In:       a text.   Out: yes or no, a part of it, a number.
//! Why:      each stands here once; a closure written at fifty places is compiled fifty times.
//! Not here: words in whatever case, phrases of several words (`phrase`).

use crate::find::holds;

/// Whether a text begins with one of `parts`, letter by letter.
pub fn starts_with_one(text: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| text.starts_with(part))
}

/// Whether a text ends with one of `parts`.
pub fn ends_with_one(text: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| text.ends_with(part))
}

/// Whether a text holds one of `parts`, be it within a word.
pub fn contains_one(text: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| holds(text, part))
}

/// Whether one of the words of a text is one of `known`, in whatever case.
pub fn contains_word_of(text: &str, known: &[&str]) -> bool {
    words_in(text).any(|word| known.iter().any(|known| word.eq_ignore_ascii_case(known)))
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
        let text = trimmed_start(self.rest);
        let word = first_word(text);
        self.rest = &text[word.len()..];
        (!word.is_empty()).then_some(word)
    }
}

/// The letters and digits with which a text begins; nothing where it begins with another sign.
pub fn first_word(text: &str) -> &str {
    &text[..run(text, true)]
}

/// How many bytes at the start of a text are of letters and digits; or of other signs alone.
fn run(text: &str, alphanumeric: bool) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let length = match byte {
            0..=0x7F if byte.is_ascii_alphanumeric() == alphanumeric => 1,
            0..=0x7F => break,
            _ => match text[at..].chars().next() {
                Some(sign) if sign.is_alphanumeric() == alphanumeric => sign.len_utf8(),
                _ => break,
            },
        };
        at += length;
    }
    at
}

/// What stands behind the last white space.
pub fn last_token(text: &str) -> &str {
    text.rsplit(char::is_whitespace).next().unwrap_or_default()
}

/// How many words white space parts.
pub fn word_count(text: &str) -> usize {
    text.split_ascii_whitespace().count()
}

/// Without signs before the first and behind the last letter or digit.
pub fn trimmed(text: &str) -> &str {
    trimmed_start(trimmed_end(text))
}

/// Without signs before the first letter or digit.
pub fn trimmed_start(text: &str) -> &str {
    &text[run(text, false)..]
}

/// Without signs behind the last letter or digit.
pub fn trimmed_end(text: &str) -> &str {
    match text.as_bytes().last() {
        Some(last) if last.is_ascii_alphanumeric() => text,
        _ => text.trim_end_matches(|sign: char| !sign.is_alphanumeric()),
    }
}
