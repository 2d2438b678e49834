//! Bytes -> the text that is analysed, with a map back to the source.
//!
//! In:   the bytes of a file or a paste.   Out: [`SourceText`], or why there is none: [`Refusal`].
//! Not here: what the lines mean (`structure`).

mod accents;
mod decode;
mod normalise;
mod refusal;
mod source_map;
mod source_text;

pub use refusal::{Format, MOST_BYTES, Refusal};
pub use source_text::{Layout, SourceText, TablePlace};

use crate::analyse::Source;

/// Decodes, strips markup and normalises.
pub fn read_source(source: &Source<'_>) -> Result<SourceText, Refusal> {
    let text = decode::decode(source.bytes)?;
    Ok(SourceText::of_plain_text(source.name, "text/plain", source.bytes, text))
}
