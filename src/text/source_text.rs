//! The text that is analysed, in two spellings: as it came, and as the readers see it.

use crate::model::Evidence;
use crate::span::Span;

/// What the markup said of one line of the plain text. Pasted text has none: then everything is at its default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Level of the heading (1-6) that this line is or belongs to.
    pub heading: Option<u8>,
    /// The whole line is bold.
    pub bold: bool,
    /// Depth in lists; 0 is none. The list's numbers or bullets stand in the text.
    pub list_depth: u8,
    /// Row of a table that this line is, or is part of. Cells of one line are parted by tabs.
    pub table: Option<TablePlace>,
}

/// A row of a table: tables count from 0 in the document, rows from 0 in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TablePlace {
    /// Which table.
    pub table: u32,
    /// Which row.
    pub row: u32,
}

/// The text that is analysed.
///
/// [`text`](Self::text) is published as `source.text`: every character of the input's text, in reading order.
/// [`plain`](Self::plain) is the same text in one spelling: `\n` ends lines; no non-breaking or other odd spaces (tab
/// stays: it parts cells and columns); straight quotes; `-` for every dash; `•` for every bullet sign at a line's start;
/// no soft hyphens, zero-width characters or ligatures. Readers see only `plain`.
#[derive(Debug)]
pub struct SourceText {
    name: String,
    media_type: &'static str,
    sha256: String,
    text: String,
    plain: String,
    layout: Vec<Layout>,
}

impl SourceText {
    /// A source that is plain text already.
    pub fn of_plain_text(name: &str, media_type: &'static str, bytes: &[u8], text: String) -> Self {
        use sha2::{Digest, Sha256};
        let sha256 = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let plain = text.clone();
        SourceText { name: name.into(), media_type, sha256, text, plain, layout: Vec::new() }
    }

    /// The file's name, or "pasted text".
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `text/plain`, `text/html`, `text/markdown`.
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// SHA-256 of the bytes that came in, in lower-case hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// The text as it came.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as readers see it.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// What the markup said of line `number` (from 0) of [`plain`](Self::plain).
    pub fn layout(&self, number: usize) -> Layout {
        self.layout.get(number).copied().unwrap_or_default()
    }

    /// Where `part`, a slice of [`plain`](Self::plain), stands in it.
    pub fn span_of(&self, part: &str) -> Span {
        let start = (part.as_ptr() as usize).wrapping_sub(self.plain.as_ptr() as usize);
        debug_assert!(start + part.len() <= self.plain.len(), "not a part of the plain text");
        Span::new(start, start + part.len())
    }

    /// The source's own characters under a span of the plain text, runs of white space as one space.
    pub fn quote(&self, span: Span) -> String {
        let mut quoted = String::new();
        for word in span.of(&self.plain).split_whitespace() {
            if !quoted.is_empty() {
                quoted.push(' ');
            }
            quoted.push_str(word);
        }
        quoted
    }

    /// A span of the plain text as code points of the source text.
    pub fn evidence(&self, span: Span) -> Evidence {
        let start = self.text[..span.start as usize].chars().count() as u32;
        let end = start + span.of(&self.text).chars().count() as u32;
        Evidence { start, end }
    }
}
