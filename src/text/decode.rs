//! Bytes -> characters.
//!
//! In:     the bytes of a file or a paste.   Out: the text without its byte order mark, or a [`Refusal`].
//! Source: BOMs first, then UTF-16 that shows itself by its zero bytes, then UTF-8, then Windows-1252 as the
//!         WHATWG Encoding Standard has it; what a page says of its own encoding is not asked, being wrong too often.
//! Not here: markup (`html`, `markdown`); one spelling of odd characters (`normalise`).

use super::refusal::{Format, Refusal};

/// How far into the bytes their kind is looked for.
const SAMPLE: usize = 65_536;

/// Decodes a whole source, where it stands if it is UTF-8. Nothing is lost: what is no UTF-8 is read as Windows-1252.
pub fn decode(bytes: Vec<u8>) -> Result<String, Refusal> {
    if let Some(format) = opt_format(&bytes) {
        let locked = format == Format::Doc && is_locked(&bytes);
        return Err(if locked { Refusal::Encrypted } else { Refusal::NotText(format) });
    }
    let text = characters(bytes);
    if is_binary(&text) {
        return Err(Refusal::NotText(Format::Unknown));
    }
    if text.chars().all(is_blank) {
        return Err(Refusal::Empty);
    }
    Ok(text)
}

/// The characters that bytes of text stand for.
pub(super) fn characters(mut bytes: Vec<u8>) -> String {
    match bytes.as_slice() {
        [0xEF, 0xBB, 0xBF, ..] => {
            bytes.drain(..3);
            eight_bit(bytes)
        }
        [0xFF, 0xFE, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        all => match zero_bytes(all) {
            (even, odd) if odd > even * 8 => utf_16(all, u16::from_le_bytes),
            (even, odd) if even > odd * 8 => utf_16(all, u16::from_be_bytes),
            _ => eight_bit(bytes),
        },
    }
}

/// The format that the first bytes announce, if it is none that is text.
fn opt_format(bytes: &[u8]) -> Option<Format> {
    const ANNOUNCED: [(&[u8], Format); 11] = [
        (b"{\\rtf", Format::Rtf),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Format::Doc),
        (b"\x89PNG\r\n", Format::Picture),
        (b"\xFF\xD8\xFF", Format::Picture),
        (b"GIF8", Format::Picture),
        (b"II*\0", Format::Picture),
        (b"MM\0*", Format::Picture),
        (b"\x1F\x8B\x08", Format::Archive),
        (b"7z\xBC\xAF\x27\x1C", Format::Archive),
        (b"Rar!\x1A\x07", Format::Archive),
        (b"PK\x05\x06", Format::Archive),
    ];
    if let Some((_, format)) = ANNOUNCED.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Some(*format);
    }
    match bytes {
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Format::Picture),
        [_, _, _, _, b'f', b't', b'y', b'p', b'h' | b'm' | b'a', ..] => Some(Format::Picture),
        _ => None,
    }
}

/// Whether a file of the older family holds a newer one that is locked with a password.
fn is_locked(bytes: &[u8]) -> bool {
    const NAME: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    bytes.windows(NAME.len()).any(|window| window == NAME)
}

/// Zero bytes at even and at odd places of the first bytes, where they are many enough to be UTF-16: else none.
fn zero_bytes(bytes: &[u8]) -> (usize, usize) {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    if !sample.contains(&0) {
        return (0, 0);
    }
    let even = sample.iter().step_by(2).filter(|byte| **byte == 0).count();
    let odd = sample.iter().skip(1).step_by(2).filter(|byte| **byte == 0).count();
    if (even + odd) * 4 > sample.len() { (even, odd) } else { (0, 0) }
}

/// UTF-16 with the given order of bytes; half a character at the end becomes the replacement character.
fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text: String = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    if !rest.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

/// UTF-8; where more of it is wrong than right, Windows-1252; where it is mostly right, its wrong bytes as
/// Windows-1252 (pages joined from two sources).
fn eight_bit(bytes: Vec<u8>) -> String {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return text,
        Err(error) => error.into_bytes(),
    };
    let (mut right, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        right += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    if wrong > right {
        return bytes.iter().map(|byte| windows_1252(*byte)).collect();
    }
    let mut text = String::with_capacity(bytes.len() + wrong);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(chunk.invalid().iter().map(|byte| windows_1252(*byte)));
    }
    text
}

/// The character that a byte of Windows-1252 means.
pub(super) fn windows_1252(byte: u8) -> char {
    /// 0x80 to 0x9F; the five that it leaves open stay control characters.
    const UPPER: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => UPPER[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

/// Whether more than one character in 200 is a control or replacement character that no text holds.
fn is_binary(text: &str) -> bool {
    let odd = |c: &char| matches!(*c, '\0'..='\x08' | '\x0E'..='\x1A' | '\x1C'..='\x1F' | '\x7F' | char::REPLACEMENT_CHARACTER);
    // A character takes four bytes at most.
    let most = text.bytes().fold(0, |count, byte| count + usize::from(ODD[usize::from(byte)]));
    if most * 200 <= text.len() / 4 {
        return false;
    }
    let bad = text.chars().filter(odd).count();
    bad > 1 && bad * 200 > text.chars().count()
}

/// Bytes with which an odd character may begin: control characters, and the first of the replacement character's.
static ODD: [bool; 256] = {
    let mut odd = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        odd[byte] = matches!(byte, 0..=8 | 14..=26 | 28..=31 | 0x7F | 0xEF);
        byte += 1;
    }
    odd
};

/// White space, and characters that nobody sees.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}')
}
