//! Which sources hold their text packed, by their first bytes: those that `forms` unpacks.
//!
//! In:   the bytes of a file or a paste.   Out: [`Packing`], if any.
//! Not here: what is inside (`forms`); text that is only marked up (`media`).

use super::decode::characters;
use crate::find::{Case, holds, place};

/// How far into the bytes their kind is looked for; even, for the sake of UTF-16.
const SAMPLE: usize = 65_536;
/// How far into a file the mark of a PDF may stand.
const PDF_HEAD: usize = 1_024;
/// How far into a saved page its own head may reach.
pub(super) const MHT_HEAD: usize = 4_096;
/// The first line of PDF items.
pub(super) const PDF_ITEMS: &str = "PDF items 1\n";

/// How a source is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// A ZIP archive: Word's files, OpenDocument's, and others that are refused.
    Archive,
    /// A PDF file, of which pdf.js makes items first.
    Pdf,
    /// The words of a PDF file and their places, as src/worker/pdf_items.js writes them.
    PdfItems,
    /// A page saved as one file (.mht).
    SavedPage,
    /// ModernGov's feed of a meeting.
    Feed,
}

impl Packing {
    /// How `bytes` are packed; none where they are text as they stand.
    pub fn of(bytes: &[u8]) -> Option<Packing> {
        let head = |len: usize| &bytes[..bytes.len().min(len)];
        if bytes.starts_with(b"PK\x03\x04") {
            Some(Packing::Archive)
        } else if bytes.starts_with(PDF_ITEMS.as_bytes()) {
            Some(Packing::PdfItems)
        } else if place(head(PDF_HEAD), b"%PDF-", 0, Case::AsWritten).is_some() {
            Some(Packing::Pdf)
        } else if [&b"multipart/related"[..], b"mime-version"]
            .iter()
            .all(|words| place(head(MHT_HEAD), words, 0, Case::Any).is_some())
        {
            Some(Packing::SavedPage)
        } else if begins_with_a_tag(bytes) && is_feed(&characters(head(SAMPLE).to_vec())) {
            Some(Packing::Feed)
        } else {
            None
        }
    }
}

/// Whether the first sign is "<", in whatever encoding.
fn begins_with_a_tag(bytes: &[u8]) -> bool {
    const BEFORE: &[u8] = b"\xEF\xBB\xBF\xFF\xFE\0 \t\r\n";
    bytes.iter().find(|byte| !BEFORE.contains(byte)) == Some(&b'<')
}

/// Whether XML is ModernGov's feed.
fn is_feed(sample: &str) -> bool {
    let rest = sample.trim_start();
    let rest =
        if rest.starts_with("<?xml") { rest.split_once("?>").map_or("", |(_, rest)| rest.trim_start()) } else { rest };
    rest.starts_with("<meeting") && holds(sample, "<meetingid>")
}
