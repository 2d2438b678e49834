//! Bytes -> the text that is analysed, with a map back to the source.
//!
//! In:   the bytes of a file or a paste.   Out: [`SourceText`], or why there is none: [`Refusal`].
//! Not here: what the lines mean (`structure`).

mod accents;
mod decode;
#[cfg(feature = "forms")]
mod forms;
mod html;
mod markdown;
mod media;
mod normalise;
mod numerals;
mod packing;
mod refusal;
mod sha256;
mod sheet;
mod source_map;
mod source_text;
mod tables;
mod unpacked;

pub use packing::Packing;
pub use refusal::{Format, MOST_BYTES, PdfFault, Refusal};
pub use sha256::sha256;
pub use source_text::{FeedCount, Layout, SourceText, TablePlace, WordlessPages};
pub use unpacked::Unpacked;

use crate::analyse::Source;
use media::Media;

/// Decodes, unpacks, strips markup and normalises. What a source is, its bytes say, and never its name.
pub fn read_source(source: &Source<'_>) -> Result<SourceText, Refusal> {
    if source.bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    match Packing::of(source.bytes) {
        Some(packing) => read_unpacked(source.name, sha256(source.bytes), unpack(packing, source.bytes)?),
        None => read_bytes(source.name, source.bytes.to_vec()),
    }
}

/// The same for bytes that are not packed and that nobody else needs: a long text is never held twice.
pub fn read_bytes(name: &str, bytes: Vec<u8>) -> Result<SourceText, Refusal> {
    if bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let sum = sha256(&bytes);
    with_words(read_text(name, sum, decode::decode(bytes)?))
}

/// Unpacks a file that is packed.
#[cfg(feature = "forms")]
pub fn unpack(packing: Packing, bytes: &[u8]) -> Result<Unpacked, Refusal> {
    forms::unpack(packing, bytes)
}

/// Nothing is unpacked where `forms` is a program of its own.
#[cfg(not(feature = "forms"))]
fn unpack(packing: Packing, _: &[u8]) -> Result<Unpacked, Refusal> {
    Err(Refusal::not_fetched(packing))
}

/// The text of a file of the name `name` that was unpacked; `sha256` is of what was.
pub fn read_unpacked(name: &str, sha256: String, unpacked: Unpacked) -> Result<SourceText, Refusal> {
    let Unpacked { media, sha256: of_file, text, layout, feed, wordless } = unpacked;
    let sha256 = of_file.unwrap_or(sha256);
    with_words(match media {
        Some(media) => {
            SourceText::of_markup(name, media.name(), sha256, text, layout).with_feed(feed).with_wordless(wordless)
        }
        None => read_text(name, sha256, text),
    })
}

/// Text, with or without markup.
fn read_text(name: &str, sha256: String, text: String) -> SourceText {
    let media = Media::of(&text);
    let sheet = match media {
        Media::Html => html::read_html(&text),
        Media::Markdown => markdown::read_markdown(&text),
        _ => return SourceText::of_plain_text(name, media.name(), sha256, text),
    };
    let (text, layout) = sheet.finish();
    SourceText::of_markup(name, media.name(), sha256, text, layout)
}

/// Refuses a text of white space.
fn with_words(read: SourceText) -> Result<SourceText, Refusal> {
    if read.plain().trim().is_empty() { Err(Refusal::Empty) } else { Ok(read) }
}
