//! What kind of text a source is, by its content alone: the same characters are always read the same way.
//!
//! In:   the decoded text.   Out: [`Media`].
//! Not here: files whose text is packed (`packing`, `forms`); reading either.

use super::html::is_known;
use crate::find::{find, find_from, holds};
use crate::signs::InSigns;
use serde::{Deserialize, Serialize};

/// How far into the text its kind is looked for, in bytes.
const SAMPLE: usize = 65_536;

/// What kind of text a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Media {
    /// As copied from a page or a PDF.
    Plain,
    /// A saved page, or the clipboard's HTML.
    Html,
    /// Markdown, with or without HTML in it.
    Markdown,
    /// ModernGov's feed of a meeting.
    Feed,
    /// Word's `.docx` and its like.
    Word,
    /// An OpenDocument text, `.odt`.
    OpenDocument,
    /// A PDF file.
    Pdf,
}

impl Media {
    /// The kind that `text` is.
    pub fn of(text: &str) -> Media {
        let sample = &text[..text.floor_char_boundary(SAMPLE)];
        // A Markdown file may begin with a tag or two ("<center>").
        let few_tags = || !holds_often(sample, "</", 5) && !holds_often(sample, "<", 12);
        if sample.has_sign("<") && is_html(sample) && !(few_tags() && is_markdown(sample)) {
            Media::Html
        } else if is_markdown(sample) {
            Media::Markdown
        } else {
            Media::Plain
        }
    }

    /// As the JSON says it.
    pub fn name(self) -> &'static str {
        match self {
            Media::Plain => "text/plain",
            Media::Html => "text/html",
            Media::Markdown => "text/markdown",
            Media::Feed => "application/xml",
            Media::Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Media::OpenDocument => "application/vnd.oasis.opendocument.text",
            Media::Pdf => "application/pdf",
        }
    }
}

/// HTML begins with a tag that HTML knows, or with its declaration; comments may stand before. A page's title may have been
/// copied over its paragraphs.
fn is_html(sample: &str) -> bool {
    let paragraphs = holds_often(sample, "</p>", 3) && holds(sample, "<p");
    // Markdown with a head of its own may hold a table in HTML.
    if paragraphs && front_matter(sample).is_none() {
        return true;
    }
    let mut rest = sample.trim_start();
    while let Some(comment) = rest.strip_prefix("<!--") {
        let Some(end) = find(comment, "-->") else { return false };
        rest = comment[end + 3..].trim_start();
    }
    if let Some(declaration) = rest.strip_prefix("<?xml").or_else(|| rest.strip_prefix("<!")) {
        let sample = declaration.get(..400).unwrap_or(declaration).to_ascii_lowercase();
        return holds(&sample, "html");
    }
    let Some(tag) = rest.strip_prefix('<') else { return false };
    let len = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
    let closed = matches!(tag.as_bytes().get(len), Some(b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r'));
    len > 0 && closed && tag[len..].contains('>') && is_known(&tag[..len.min(20)].to_ascii_lowercase())
}

/// Markdown shows itself by a head of `key: value` lines between rules, or by one sign that plain text does not hold:
/// headings with `#`, pairs of `**`, links, escaped full stops, the rule under a table's head.
fn is_markdown(sample: &str) -> bool {
    if front_matter(sample).is_some() {
        return true;
    }
    let bytes = sample.as_bytes();
    let (mut bold, mut start) = (0, 0);
    while let Some(sign) = bytes[start..].iter().position(|byte| SIGNS[usize::from(*byte)]) {
        start += bytes[start..start + sign].iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let line = sample[start..].lines().next().unwrap_or_default();
        if shows_itself(line.trim(), &mut bold) {
            return true;
        }
        start += line.len();
    }
    false
}

/// Signs without which no line shows that it is Markdown.
static SIGNS: [bool; 256] = {
    let mut signs = [false; 256];
    let (markdown, mut at) = (b"#*]\\|", 0);
    while at < markdown.len() {
        signs[markdown[at] as usize] = true;
        at += 1;
    }
    signs
};

/// Whether a line shows that it is Markdown; two lines with bold words do, counted in `bold`.
fn shows_itself(line: &str, bold: &mut usize) -> bool {
    *bold += usize::from(line.has_sign("*") && holds_often(line, "**", 2) && !holds(line, "***"));
    *bold >= 2 || is_heading(line) || has_link(line) || has_escaped_number(line) || is_table_rule(line)
}

/// Whether `words` stand so many times in a text, one behind the other.
fn holds_often(text: &str, words: &str, times: usize) -> bool {
    let mut from = 0;
    (0..times).all(|_| find_from(text, words, from).map(|at| from = at + words.len()).is_some())
}

/// The head of a Markdown file: the bytes of the lines between its two rules, and where the text starts.
pub(super) fn front_matter(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    const MOST_LINES: usize = 100;
    let mut lines = text.split_inclusive('\n').scan(0, |at, line| {
        let start = *at;
        *at += line.len();
        Some((start, line))
    });
    let (_, first) = lines.next()?;
    if first.trim_end() != "---" {
        return None;
    }
    let mut keys = 0;
    for (start, line) in lines.take(MOST_LINES) {
        if line.trim_end() == "---" {
            return (keys > 0).then_some((first.len()..start, start + line.len()));
        }
        let key = line.split_once(':').map_or("", |(key, _)| key);
        keys += usize::from(
            !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte)),
        );
    }
    None
}

/// "## Present": one to six signs, a space, and a word.
fn is_heading(line: &str) -> bool {
    let words = line.trim_start_matches('#');
    let signs = line.len() - words.len();
    (2..=6).contains(&signs) && words.starts_with(' ') && words.contains(char::is_alphabetic)
        || signs == 1 && words.starts_with(' ') && words.trim_start().starts_with(|c: char| c.is_uppercase())
}

/// "[View the minutes](https://…)".
fn has_link(line: &str) -> bool {
    find(line, "](").is_some_and(|at| {
        let (before, after) = (&line[..at], &line[at + 2..]);
        before.contains('[')
            && after.contains(')')
            && ["http", "/", "#", "mailto:", "./", "../"].iter().any(|start| after.starts_with(start))
    })
}

/// "3\. Apologies".
fn has_escaped_number(line: &str) -> bool {
    let line = line.trim_start_matches('*');
    let number = line.trim_start_matches(|c: char| c.is_ascii_digit());
    number.len() < line.len() && (number.starts_with("\\.") || number.starts_with("\\)"))
}

/// "| --- | :-: |".
pub(super) fn is_table_rule(line: &str) -> bool {
    line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
        && line.has_sign("|")
        && holds(line, "---")
}
