//! Bytes -> the text that is analysed, with a map back to the source.
//!
//! In:   the bytes of a file or a paste.   Out: [`SourceText`], or why there is none: [`Refusal`].
//! Not here: what the lines mean (`structure`).

mod accents;
mod decode;
mod html;
mod markdown;
mod media;
mod normalise;
mod refusal;
mod sheet;
mod source_map;
mod source_text;

pub use refusal::{Format, MOST_BYTES, Refusal};
pub use source_text::{Layout, SourceText, TablePlace};

use crate::analyse::Source;
use media::Media;

/// Decodes, strips markup and normalises.
pub fn read_source(source: &Source<'_>) -> Result<SourceText, Refusal> {
    let text = decode::decode(source.bytes)?;
    let media = Media::of(&text);
    let sheet = match media {
        Media::Plain => None,
        Media::Html => Some(html::read_html(&text)),
        Media::Markdown => Some(markdown::read_markdown(&text)),
    };
    let read = match sheet {
        None => SourceText::of_plain_text(source.name, media.name(), source.bytes, text),
        Some(sheet) => {
            let (text, layout) = sheet.finish();
            SourceText::of_markup(source.name, media.name(), source.bytes, text, layout)
        }
    };
    if read.plain().trim().is_empty() { Err(Refusal::Empty) } else { Ok(read) }
}
