//! A page saved as one file (.mht, .mhtml) -> the page itself.
//!
//! In:     the bytes of the file.   Out: the bytes of its first part that is HTML.
//! Source: RFC 2557 and RFC 2045; what Chrome, Edge and Word save.
//! Not here: reading the page (`html`); pictures and frames, which are parts of their own.

use crate::text::packing::MHT_HEAD;

/// The most parts that are looked at.
const MOST_PARTS: usize = 2_000;

/// The page in such a file; none where the file is none.
pub(super) fn opt_page(bytes: &[u8]) -> Option<Vec<u8>> {
    let (head, _) = head_and_body(bytes)?;
    let kind = field(head, "content-type")?;
    if !kind.to_ascii_lowercase().starts_with("multipart/related") || field(head, "mime-version").is_none() {
        return None;
    }
    let boundary = kind.split_once("boundary=")?.1.trim_start_matches('"');
    let boundary = ["--", boundary.split(['"', ';']).next()?.trim()].concat();
    let mut rest = bytes;
    for _ in 0..MOST_PARTS {
        rest = &rest[find(rest, boundary.as_bytes())? + boundary.len()..];
        let Some((head, body)) = head_and_body(rest) else { continue };
        if field(head, "content-type").is_some_and(|kind| kind.to_ascii_lowercase().starts_with("text/html")) {
            let body = &body[..find(body, boundary.as_bytes()).unwrap_or(body.len())];
            return Some(
                match field(head, "content-transfer-encoding").unwrap_or_default().to_ascii_lowercase().as_str() {
                    "quoted-printable" => quoted_printable(body),
                    "base64" => base64(body),
                    _ => body.to_vec(),
                },
            );
        }
    }
    None
}

/// The lines of a head, and what follows the blank line after it.
fn head_and_body(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let sample = &bytes[..bytes.len().min(MHT_HEAD)];
    let (at, len) =
        [&b"\r\n\r\n"[..], b"\n\n"].iter().filter_map(|blank| find(sample, blank).map(|at| (at, blank.len()))).min()?;
    Some((str::from_utf8(&sample[..at]).ok()?, &bytes[at + len..]))
}

/// The value of a field, with the lines that carry it on.
fn field(head: &str, name: &str) -> Option<String> {
    let mut lines = head.lines();
    let (_, value) = lines
        .by_ref()
        .find_map(|line| line.split_once(':').filter(|(found, _)| found.trim().eq_ignore_ascii_case(name)))?;
    let more = lines.take_while(|line| line.starts_with([' ', '\t']));
    Some(more.fold(value.trim().to_owned(), |value, line| value + " " + line.trim()))
}

fn find(bytes: &[u8], words: &[u8]) -> Option<usize> {
    let first = *words.first()?;
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
        if bytes[from + at..].starts_with(words) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

/// "=E2=80=99" as the bytes it stands for; "=" at a line's end carries the line on.
fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let mut page = Vec::with_capacity(body.len());
    let mut rest = body;
    while let Some((byte, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|byte| char::from(*byte).to_digit(16));
        rest = match (byte, after) {
            (b'=', [b'\r', b'\n', after @ ..] | [b'\n', after @ ..]) => after,
            (b'=', [_, _, after @ ..]) if digit(0).is_some() && digit(1).is_some() => {
                page.push((digit(0).unwrap_or(0) * 16 + digit(1).unwrap_or(0)) as u8);
                after
            }
            _ => {
                page.push(*byte);
                after
            }
        };
    }
    page
}

/// Six bits a sign; signs that are none, such as line ends, are passed over.
fn base64(body: &[u8]) -> Vec<u8> {
    let mut page = Vec::with_capacity(body.len() / 4 * 3);
    let (mut held, mut count) = (0u32, 0);
    for byte in body {
        let bits = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        held = held << 6 | u32::from(bits);
        count += 6;
        if count >= 8 {
            count -= 8;
            page.push((held >> count) as u8);
            held &= (1 << count) - 1;
        }
    }
    page
}
