//! A ZIP archive -> the XML parts of a document.
//!
//! In:     the bytes of a `.docx`, `.odt` or other archive.   Out: parts by name, each whole and checked.
//! Source: PKWARE's APPNOTE 6.3, as far as documents use it: stored and deflated parts, no ZIP64, no encryption.
//! Limits: an archive may be made to harm. Nothing is unpacked that was not asked for, nothing beyond the sizes that the
//!         archive's own list gives, and that list is refused where it promises too much, or parts lie over one another.
//! Not here: what the parts say (`docx`, `odt`).

use super::names::Names;
use super::xml::Xml;
use crate::order;
use crate::text::decode::characters;
use crate::text::refusal::Refusal;
use miniz_oxide::inflate::decompress_to_vec_with_limit;
use std::ops::Range;

/// The most parts; a long document with many pictures has some hundreds.
const MOST_PARTS: usize = 2_000;
/// The most that one part may unpack to, in bytes. The text of the longest minutes, with Word's markup, fills about 5 MB.
const LARGEST_PART: usize = 24 << 20;
/// The most that all parts together may unpack to.
const MOST_UNPACKED: usize = 48 << 20;
/// The most that a byte may unpack to on the average, in parts larger than [`SMALL`]. Word's XML comes to 10 to 50.
const STEEPEST: usize = 200;
/// Parts up to this size may be packed as tightly as they like.
const SMALL: usize = 1 << 20;
/// The most tags in a part. Five hundred pages come to some 500,000.
const MOST_TAGS: usize = 1_000_000;
/// The deepest that elements may stand in one another; tables in tables in text boxes come to some 60.
const DEEPEST: usize = 256;

/// An archive that is open for reading.
#[derive(Debug)]
pub(super) struct Archive<'b> {
    bytes: &'b [u8],
    parts: Vec<Part>,
    names: Names<'b>,
    /// Bytes unpacked so far.
    unpacked: usize,
}

/// A part, as the archive's list has it.
#[derive(Debug)]
struct Part {
    deflated: bool,
    packed: Range<usize>,
    /// The size that it unpacks to.
    size: usize,
    checksum: u32,
    /// Where the part with its own head lies in the archive.
    place: (usize, usize),
}

impl<'b> Archive<'b> {
    /// Reads the list of parts.
    pub fn open(bytes: &'b [u8]) -> Result<Self, Refusal> {
        let list = Fields(bytes, list_end(bytes).ok_or(Refusal::Damaged)?);
        let count = usize::from(list.short(10)?);
        let start = list.long(16)?;
        let whole = list.short(4)? == 0 && list.short(6)? == 0 && list.short(8)? == list.short(10)?;
        if !whole || start == ZIP64 {
            return Err(Refusal::Damaged);
        }
        if count > MOST_PARTS {
            return Err(Refusal::TooMuchInside);
        }
        let (mut parts, mut names) = (Vec::new(), Vec::new());
        let mut at = start;
        for _ in 0..count {
            let (name, part, next) = listed_part(bytes, at)?;
            parts.push(part);
            names.push(name);
            at = next;
        }
        refuse_overlaps(&parts, start)?;
        let names = Names::of(names.into_iter());
        if names.repeat() { Err(Refusal::Damaged) } else { Ok(Archive { bytes, parts, names, unpacked: 0 }) }
    }

    /// Whether there is a part of that name.
    pub fn holds(&self, name: &str) -> bool {
        self.names.find(name).is_some()
    }

    /// The characters of a part; none where there is no part of that name.
    pub fn text(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(position) = self.names.find(name) else { return Ok(None) };
        let part = &self.parts[position];
        let steep = part.size > SMALL && part.size / STEEPEST > part.packed.len();
        if part.size > LARGEST_PART || part.size > MOST_UNPACKED - self.unpacked || steep {
            return Err(Refusal::TooMuchInside);
        }
        self.unpacked += part.size;
        let packed = &self.bytes[part.packed.clone()];
        let bytes = match part.deflated {
            true => decompress_to_vec_with_limit(packed, part.size).map_err(|_| Refusal::Damaged)?,
            false => packed.to_vec(),
        };
        if bytes.len() != part.size || checksum(&bytes) != part.checksum {
            return Err(Refusal::Damaged);
        }
        Ok(Some(characters(bytes)))
    }

    /// The XML of a part: well within its limits, and with no declarations of its own, which no office program writes.
    pub fn xml(&mut self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
            return Err(Refusal::Damaged);
        }
        let many = text.matches('<').take(MOST_TAGS + 1).count() > MOST_TAGS;
        if many || Xml::depth(&text) > DEEPEST { Err(Refusal::TooMuchInside) } else { Ok(Some(text)) }
    }
}

/// Stands for a number that a ZIP64 archive gives elsewhere.
const ZIP64: usize = 0xFFFF_FFFF;

/// Fixed fields of the format, counted from a place in the archive.
#[derive(Clone, Copy)]
struct Fields<'b>(&'b [u8], usize);

impl<'b> Fields<'b> {
    fn take<const N: usize>(&self, at: usize) -> Result<[u8; N], Refusal> {
        let start = self.1 + at;
        let field = self.0.get(start..start + N).and_then(|field| field.try_into().ok());
        field.ok_or(Refusal::Damaged)
    }

    fn short(&self, at: usize) -> Result<u16, Refusal> {
        self.take(at).map(u16::from_le_bytes)
    }

    fn number(&self, at: usize) -> Result<u32, Refusal> {
        self.take(at).map(u32::from_le_bytes)
    }

    fn long(&self, at: usize) -> Result<usize, Refusal> {
        self.number(at).map(|number| number as usize)
    }

    /// Refuses what does not begin with these four bytes.
    fn begins(self, signature: [u8; 4]) -> Result<Self, Refusal> {
        if self.take(0)? == signature { Ok(self) } else { Err(Refusal::Damaged) }
    }
}

/// Where the record stands that ends the list: among the last bytes, before a comment of at most 65,535.
fn list_end(bytes: &[u8]) -> Option<usize> {
    const RECORD: usize = 22;
    let from = bytes.len().saturating_sub(RECORD + 0xFFFF);
    let place = bytes[from..].windows(4).rposition(|window| window == b"PK\x05\x06")?;
    (from + place + RECORD <= bytes.len()).then_some(from + place)
}

/// The name and the part whose entry in the list stands at `at`, and where the next entry stands. The parts of documents
/// have names in UTF-8; others are not looked for, and so have none here.
fn listed_part(bytes: &[u8], at: usize) -> Result<(&str, Part, usize), Refusal> {
    let entry = Fields(bytes, at).begins(*b"PK\x01\x02")?;
    let name_end = at + 46 + usize::from(entry.short(28)?);
    let next = name_end + usize::from(entry.short(30)?) + usize::from(entry.short(32)?);
    let name = bytes.get(at + 46..name_end).ok_or(Refusal::Damaged)?;
    let (packed, size, head) = (entry.long(20)?, entry.long(24)?, entry.long(42)?);
    if [size, head].contains(&ZIP64) || packed > bytes.len() || leads_out(name) {
        return Err(Refusal::Damaged);
    }
    const ENCRYPTED: u16 = 1 | 1 << 6 | 1 << 13;
    if entry.short(8)? & ENCRYPTED != 0 {
        return Err(Refusal::Encrypted);
    }
    let deflated = match entry.short(10)? {
        0 if packed == size => false,
        8 => true,
        _ => return Err(Refusal::Damaged),
    };
    let own = Fields(bytes, head).begins(*b"PK\x03\x04")?;
    let start = head + 30 + usize::from(own.short(26)?) + usize::from(own.short(28)?);
    let end = start + packed;
    if end > bytes.len() || bytes.get(head + 30..head + 30 + name.len()) != Some(name) {
        return Err(Refusal::Damaged);
    }
    let checksum = entry.number(16)?;
    let part = Part { deflated, packed: start..end, size, checksum, place: (head, end) };
    Ok((str::from_utf8(name).unwrap_or_default(), part, next))
}

/// Names that would lead out of the folder into which an archive is unpacked.
fn leads_out(name: &[u8]) -> bool {
    name.starts_with(b"/") || name.contains(&0) || name.split(|byte| b"/\\".contains(byte)).any(|step| step == b"..")
}

/// Refuses parts that lie over one another or over the list, which no program that packs documents makes.
fn refuse_overlaps(parts: &[Part], list: usize) -> Result<(), Refusal> {
    let mut places: Vec<(usize, usize)> = parts.iter().map(|part| part.place).chain([(list, list)]).collect();
    order::sort(&mut places);
    let apart = places.windows(2).all(|pair| pair[0].1 <= pair[1].0);
    if apart && places.last() == Some(&(list, list)) { Ok(()) } else { Err(Refusal::Damaged) }
}

/// CRC-32 as ZIP counts it, four bits at a time.
fn checksum(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 16] = {
        let mut table = [0; 16];
        let mut at = 0;
        while at < 16 {
            let mut value = at as u32;
            let mut bit = 0;
            while bit < 4 {
                value = if value & 1 == 1 { value >> 1 ^ 0xEDB8_8320 } else { value >> 1 };
                bit += 1;
            }
            table[at] = value;
            at += 1;
        }
        table
    };
    !bytes.iter().fold(!0, |sum, byte| {
        let sum = sum ^ u32::from(*byte);
        let sum = TABLE[(sum & 15) as usize] ^ sum >> 4;
        TABLE[(sum & 15) as usize] ^ sum >> 4
    })
}
