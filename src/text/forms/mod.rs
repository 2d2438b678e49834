//! Files whose text is packed: the bytes -> what is inside.
//!
//! In:   the bytes of a `.docx`, `.odt`, PDF's items, a feed or a saved page.   Out: [`Unpacked`], or why there is none.
//! The page fetches this part of the program only when the first such file arrives (`src/bin/forms.rs`).
//! Not here: one spelling of odd characters (`normalise`); what the lines mean (`structure`).

mod archive;
mod counting;
mod docx;
mod feed;
mod manuscript;
mod mht;
mod names;
mod odt;
mod pdf;
mod xml;

use super::decode::decode;
use super::media::Media;
use super::packing::Packing;
use super::refusal::{Format, Refusal};
use super::sheet::Sheet;
use super::unpacked::Unpacked;
use archive::Archive;

/// Unpacks what is packed in that way.
pub(super) fn unpack(packing: Packing, bytes: &[u8]) -> Result<Unpacked, Refusal> {
    match packing {
        Packing::Archive => read_archive(bytes),
        Packing::Pdf => Err(Refusal::NotText(Format::Pdf)),
        Packing::PdfItems => {
            let pdf::PdfText { sha256, text, layout, wordless } = pdf::read_form(bytes)?;
            Ok(Unpacked { sha256, wordless, ..Unpacked::of_lines(Media::Pdf, text, layout) })
        }
        Packing::SavedPage => Ok(Unpacked::of_text(decode(mht::opt_page(bytes).unwrap_or_else(|| bytes.to_vec()))?)),
        Packing::Feed => {
            let text = decode(bytes.to_vec())?;
            xml::Xml::check(&text)?;
            let (sheet, feed) = feed::read_feed(&text);
            Ok(Unpacked { feed, ..laid_out(Media::Feed, sheet) })
        }
    }
}

/// A document of Word's, or an OpenDocument.
fn read_archive(bytes: &[u8]) -> Result<Unpacked, Refusal> {
    let mut archive = Archive::open(bytes)?;
    let media = kind(&mut archive)?;
    let sheet = match media {
        Media::OpenDocument => odt::read_odt(&mut archive)?,
        _ => docx::read_docx(&mut archive)?,
    };
    Ok(laid_out(media, sheet))
}

/// The kind of document that an archive is, if it is one that is read.
fn kind(archive: &mut Archive<'_>) -> Result<Media, Refusal> {
    let kind = archive.text("mimetype")?.unwrap_or_default();
    if kind.starts_with("application/vnd.oasis.opendocument.text") {
        Ok(Media::OpenDocument)
    } else if kind.starts_with("application/vnd.oasis.opendocument") {
        Err(Refusal::NotText(Format::Office))
    } else if archive.holds("[Content_Types].xml") {
        Ok(Media::Word)
    } else {
        Err(Refusal::NotText(Format::Archive))
    }
}

fn laid_out(media: Media, sheet: Sheet) -> Unpacked {
    let (text, layout) = sheet.finish();
    Unpacked::of_lines(media, text, layout)
}
