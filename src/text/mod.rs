//! Bytes -> the text that is analysed, with a map back to the source.
//!
//! In:   the bytes of a file or a paste.   Out: [`SourceText`].
//! Not here: what the lines mean (`structure`).

mod source_text;

pub use source_text::{Layout, SourceText, TablePlace};

use crate::analyse::Source;

/// Why a source is refused: it is no text that could hold minutes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No character but white space.
    Empty,
    /// Bytes that are no text: a picture, a program, an archive.
    NotText,
    /// More than the analyser takes.
    TooLarge,
}

/// Decodes, strips markup and normalises.
pub fn read_source(source: &Source<'_>) -> Result<SourceText, Refusal> {
    let text = String::from_utf8_lossy(source.bytes).into_owned();
    if text.trim().is_empty() {
        return Err(Refusal::Empty);
    }
    Ok(SourceText::of_plain_text(source.name, "text/plain", source.bytes, text))
}
