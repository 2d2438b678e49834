//! Bytes -> the text that is analysed, with a map back to the source.
//!
//! In:   the bytes of a file or a paste.   Out: [`SourceText`], or why there is none: [`Refusal`].
//! Not here: what the lines mean (`structure`).

mod accents;
mod archive;
mod counting;
mod decode;
mod docx;
mod feed;
mod html;
mod manuscript;
mod markdown;
mod media;
mod mht;
mod names;
mod normalise;
mod odt;
mod pdf;
mod refusal;
mod sheet;
mod source_map;
mod source_text;
mod tables;
mod xml;

pub use refusal::{Format, MOST_BYTES, PdfFault, Refusal};
pub use source_text::{FeedCount, Layout, SourceText, TablePlace, sha256};

use crate::analyse::Source;
use archive::Archive;
use media::Media;
use sheet::Sheet;

/// Decodes, unpacks, strips markup and normalises. What a source is, its bytes say, and never its name.
pub fn read_source(source: &Source<'_>) -> Result<SourceText, Refusal> {
    if source.bytes.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let read = match source.bytes {
        [b'P', b'K', 3, 4, ..] => read_archive(source)?,
        bytes if pdf::is_form(bytes) => read_pdf(source)?,
        _ => read_text(source)?,
    };
    if read.plain().trim().is_empty() { Err(Refusal::Empty) } else { Ok(read) }
}

/// Text, with or without markup; of a page saved as one file, the page.
fn read_text(source: &Source<'_>) -> Result<SourceText, Refusal> {
    let page = mht::opt_page(source.bytes);
    let text = decode::decode(page.as_deref().unwrap_or(source.bytes))?;
    let media = Media::of(&text);
    let sheet = match media {
        Media::Html => html::read_html(&text),
        Media::Markdown => markdown::read_markdown(&text),
        Media::Feed => {
            let (sheet, counts) = feed::read_feed(&text);
            return Ok(laid_out(source, media, sheet).with_feed(counts));
        }
        _ => return Ok(SourceText::of_plain_text(source.name, media.name(), source.bytes, text)),
    };
    Ok(laid_out(source, media, sheet))
}

/// A document that is packed: Word's, or an OpenDocument.
fn read_archive(source: &Source<'_>) -> Result<SourceText, Refusal> {
    let mut archive = Archive::open(source.bytes)?;
    let media = Media::of_archive(&mut archive)?;
    let sheet = match media {
        Media::OpenDocument => odt::read_odt(&mut archive)?,
        _ => docx::read_docx(&mut archive)?,
    };
    Ok(laid_out(source, media, sheet))
}

fn laid_out(source: &Source<'_>, media: Media, sheet: Sheet) -> SourceText {
    let (text, layout) = sheet.finish();
    SourceText::of_markup(source.name, media.name(), source.bytes, text, layout)
}

/// Reads the items of a PDF file.
fn read_pdf(source: &Source<'_>) -> Result<SourceText, Refusal> {
    let pdf::PdfText { sha256, text, layout } = pdf::read_form(source.bytes)?;
    let read = SourceText::of_markup(source.name, pdf::MEDIA_TYPE, source.bytes, text, layout);
    Ok(match sha256 {
        Some(sha256) => read.of_file(sha256),
        None => read,
    })
}
