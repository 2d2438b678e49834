//! A ZIP archive -> the XML parts of a document.
//!
//! In:     the bytes of a `.docx`, `.odt` or other archive.   Out: parts by name, each whole and checked.
//! Source: the library `zip`, which reads the list, unpacks, and compares sums.
//! Limits: an archive may be made to harm. Nothing is unpacked that was not asked for, nothing beyond the sizes that the
//!         archive's own list gives, and that list is refused where it promises too much, names one part twice, or lays parts
//!         over one another.
//! Not here: what the parts say (`docx`, `odt`).

use super::xml::Xml;
use crate::text::decode::characters;
use crate::text::refusal::Refusal;
use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// The most parts; a long document with many pictures has some hundreds.
const MOST_PARTS: usize = 2_000;
/// The most that one part may unpack to, in bytes. The text of the longest minutes, with Word's markup, fills about 5 MB.
const LARGEST_PART: u64 = 24 << 20;
/// The most that all parts together may unpack to.
const MOST_UNPACKED: u64 = 48 << 20;
/// The most that a byte may unpack to on the average, in parts larger than [`SMALL`]. Word's XML comes to 10 to 50.
const STEEPEST: u64 = 200;
/// Parts up to this size may be packed as tightly as they like.
const SMALL: u64 = 1 << 20;
/// The most tags in a part. Five hundred pages come to some 500,000.
const MOST_TAGS: usize = 1_000_000;

/// An archive that is open for reading.
pub(super) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    /// Bytes unpacked so far.
    unpacked: u64,
}

impl<'b> Archive<'b> {
    /// Reads the list of parts.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Refusal> {
        // The library keeps every entry of the list: they are counted before it sees them.
        if bytes.windows(4).filter(|window| window == b"PK\x01\x02").take(MOST_PARTS + 1).count() > MOST_PARTS {
            return Err(Refusal::TooMuchInside);
        }
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(refusal)?;
        for index in 0..zip.len() {
            let part = zip.by_index_data(index).map_err(refusal)?;
            if part.encrypted() || part.flags().as_u16() & LOCKED != 0 {
                return Err(Refusal::Encrypted);
            }
            if leads_out(part.name_raw()) || part.compressed_size() > bytes.len() as u64 {
                return Err(Refusal::Damaged);
            }
        }
        if zip.has_duplicate_names() || zip.has_overlapping_entries().map_err(refusal)? {
            return Err(Refusal::Damaged);
        }
        Ok(Archive { zip, unpacked: 0 })
    }

    /// Whether there is a part of that name.
    pub fn holds(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// The characters of a part; none where there is no part of that name.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(index) = self.zip.index_for_name(name) else { return Ok(None) };
        let part = self.zip.by_index(index).map_err(refusal)?;
        let size = part.size();
        let steep = size > SMALL && size / STEEPEST > part.compressed_size();
        if size > LARGEST_PART || size > MOST_UNPACKED - self.unpacked || steep {
            return Err(Refusal::TooMuchInside);
        }
        self.unpacked += size;
        let mut bytes = Vec::with_capacity(size as usize);
        part.take(size + 1).read_to_end(&mut bytes).map_err(|_| Refusal::Damaged)?;
        if bytes.len() as u64 == size { Ok(Some(characters(bytes))) } else { Err(Refusal::Damaged) }
    }

    /// The XML of a part: whole, well within its limits, and with no declarations of its own, which no office program writes.
    pub fn xml(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        if text.matches('<').take(MOST_TAGS + 1).count() > MOST_TAGS {
            return Err(Refusal::TooMuchInside);
        }
        Xml::check(&text).map(|()| Some(text))
    }
}

/// The bits of a part's flags that say that it, or the list, is locked.
const LOCKED: u16 = 1 | 1 << 6 | 1 << 13;

fn refusal(error: ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refusal::Encrypted,
        _ => Refusal::Damaged,
    }
}

/// Names that would lead out of the folder into which an archive is unpacked.
fn leads_out(name: &[u8]) -> bool {
    name.starts_with(b"/") || name.contains(&0) || name.split(|byte| b"/\\".contains(byte)).any(|step| step == b"..")
}
