//! The words of a heading.
//!
//! In:       a title and the text behind it.   Out: its [`Word`]s, with their sorts and the signs around them.
//! Not here: which words are of a sort (`structure::words`).

use crate::read::within::{tokens, trimmed};
use crate::structure::Subject;
use crate::structure::words::{BINDING, Sorts, VERB, sorts_of};

/// A word of a heading, without the signs around it.
pub(super) struct Word<'t> {
    pub bare: &'t str,
    pub start: usize,
    pub sorts: Sorts,
    /// A sign that the next word goes on behind: a comma, a colon, a dash.
    pub open: bool,
    /// A full stop follows.
    pub stops: bool,
    /// A comma follows.
    pub comma: bool,
    /// It opens a bracket.
    pub bracket: bool,
    /// It closes one.
    pub closes: bool,
}

impl Word<'_> {
    /// Whether it is of one of these sorts.
    pub fn is(&self, sorts: Sorts) -> bool {
        self.sorts & sorts != 0
    }

    /// Whether the next word belongs to it: "of", "the", "Cllr", a comma.
    pub fn binds(&self) -> bool {
        self.open || self.is(BINDING)
    }

    /// A finite verb of reporting, or a past tense.
    pub fn is_verb(&self) -> bool {
        self.is(VERB)
    }
}

/// The first words of a text, up to so many.
pub(super) fn words(text: &str, most: usize) -> Vec<Word<'_>> {
    // Most texts are shorter than their first words could be.
    const USUAL: usize = 6;
    let mut words = Vec::with_capacity(most.min(text.len() / USUAL + 1));
    words.extend(tokens(text).take(most).map(|printed| {
        let start = printed.as_ptr() as usize - text.as_ptr() as usize;
        let bytes = printed.as_bytes();
        let (first, last) = (bytes[0], bytes[bytes.len() - 1]);
        let clean = first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric();
        let bare = if clean { printed } else { trimmed(printed) };
        Word {
            bare,
            start,
            sorts: sorts_of(bare),
            open: bare.is_empty() || matches!(last, b',' | b'(' | b'&' | b'/' | b'-' | b';' | b':'),
            stops: last == b'.',
            comma: last == b',',
            bracket: first == b'(',
            closes: bytes.contains(&b')'),
        }
    }));
    words
}

/// Whether most of the words behind a sentence's first are small, and there are some.
pub(super) fn reads_on(words: &[Word<'_>]) -> bool {
    let small = words.iter().skip(1).filter(|word| word.bare.starts_with(char::is_lowercase)).count();
    words.len() >= 5 && small * 2 >= words.len()
}

impl Subject {
    /// Who was there, and what they declared.
    pub(in crate::structure) fn is_of_the_members(self) -> bool {
        matches!(self, Subject::Attendance | Subject::Declarations | Subject::AttendanceAndDeclarations)
    }
}
