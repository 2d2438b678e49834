//! Words of a sentence with their places.

use crate::read::within::{place_in, tokens, trimmed_start};
use crate::signs::InSigns;

/// A word without the punctuation around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    /// Its letters, inner hyphens and apostrophes.
    pub text: &'t str,
    /// First byte in the sentence.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// What stood behind it up to the next white space.
    pub after: &'t str,
}

impl Word<'_> {
    /// Whether a clause ends behind it.
    pub fn ends_clause(&self) -> bool {
        self.after.has_sign(";:.)!?")
    }
}

/// The words of `text`; a dash between spaces is no word.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    tokens(text).filter_map(move |piece| {
        let word = trimmed_start(piece);
        let start = place_in(text, word);
        let bare = match word.as_bytes().last() {
            Some(last) if last.is_ascii_alphanumeric() => word,
            _ => word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '\'').trim_end_signs("'"),
        };
        (!bare.is_empty()).then(|| Word { text: bare, start, end: start + bare.len(), after: &word[bare.len()..] })
    })
}
