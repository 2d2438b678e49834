//! The text that is analysed, in two spellings: as it came, and as the readers see it.

use super::normalise::{Lines, normalise};
use super::source_map::{CodePoints, SourceMap};
use crate::find::EACH;
use crate::model::Evidence;
use crate::span::Span;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// What the markup said of one line of the plain text. Pasted text has none: then everything is at its default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Layout {
    /// Level of the heading (1-6) that this line is or belongs to.
    pub heading: Option<u8>,
    /// The whole line is bold.
    pub bold: bool,
    /// The first words of the line that are bold: from where to where, in signs that are no white space, from the line's
    /// start. Both are 0 where none are.
    pub bold_signs: (u16, u16),
    /// The line starts a block of the page (a paragraph, an entry, a cell): it does not carry on the line before.
    pub starts_block: bool,
    /// Depth in lists; 0 is none. The list's numbers or bullets stand in the text.
    pub list_depth: u8,
    /// Row of a table that this line is, or is part of. Cells of one line are parted by tabs.
    pub table: Option<TablePlace>,
    /// The page's own furniture: inside a menu, banner, side column or foot (`<nav>`, `<header>`, `<footer>`, `<aside>`).
    pub chrome: bool,
    /// Between the `---` lines at the head of a Markdown file: what its site says of the file, not what the minutes say.
    pub front_matter: bool,
}

impl Layout {
    /// Of a line of which no markup said anything.
    const NONE: Layout = Layout {
        heading: None,
        bold: false,
        bold_signs: (0, 0),
        starts_block: false,
        list_depth: 0,
        table: None,
        chrome: false,
        front_matter: false,
    };
}

/// A row of a table: tables count from 0 in the document, rows from 0 in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TablePlace {
    /// Which table.
    pub table: u32,
    /// Which row.
    pub row: u32,
    /// Which cell, from 0, where a cell of the row holds more than one line and so its cells stand on lines of their own;
    /// none where the line is the whole row.
    pub cell: Option<u32>,
}

/// The text that is analysed.
///
/// [`text`](Self::text) is published as `source.text`: every character of the input's text, in reading order.
/// [`plain`](Self::plain) is the same text in one spelling: `\n` ends lines; no non-breaking or other odd spaces (tab
/// stays: it parts cells and columns); straight quotes; `-` for every dash; `...` for an ellipsis; `•` for every bullet sign at a line's
/// start; no soft hyphens, zero-width characters, ligatures or loose accents. Readers see only `plain`.
#[derive(Debug)]
pub struct SourceText {
    name: String,
    media_type: &'static str,
    sha256: String,
    text: String,
    code_points: CodePoints,
    plain: String,
    map: SourceMap,
    layout: Vec<Layout>,
    feed: Vec<FeedCount>,
    wordless: Vec<WordlessPages>,
}

/// What ModernGov's feed of a meeting counts beside the text that it holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedCount {
    /// The item's number, as printed.
    pub item: String,
    /// Declarations of interest in that item.
    pub declarations: u32,
}

/// Pages of a PDF file that hold no words, one after another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordlessPages {
    /// The first, counted from 1.
    pub first: u32,
    /// The last.
    pub last: u32,
    /// How many lines of the text, blank ones not counted, stand on pages before them.
    pub lines_before: u32,
}

/// How much of a text stands before the first white space that is no single space: signs beyond ASCII may be such.
fn parted_by_single_spaces(text: &[u8]) -> usize {
    let second_space = |at: usize| text[at] == b' ' && (at == 0 || text[at - 1] == b' ');
    let mut at = 0;
    while at < text.len() {
        let eight = text[at..].first_chunk().map(|eight| u64::from_le_bytes(*eight));
        if eight.is_some_and(holds_no_other_space) && !second_space(at) {
            at += 8;
            continue;
        }
        let end = text.len().min(at + 8);
        while at < end {
            if PARTS[usize::from(text[at])] || second_space(at) {
                return at;
            }
            at += 1;
        }
    }
    at
}

/// Whether eight bytes are of ASCII, and no white space among them but single spaces.
fn holds_no_other_space(eight: u64) -> bool {
    const HIGHEST: u64 = EACH << 7;
    let control = !((eight | HIGHEST) - EACH * 0x20);
    let spaces = !(((eight & !HIGHEST) ^ (EACH * 0x20)) + EACH * 0x7F) & HIGHEST;
    (eight | control) & HIGHEST | spaces & spaces << 8 == 0
}

/// Whether a byte may be white space that is no space, or the first of such a sign.
static PARTS: [bool; 256] = {
    let mut parts = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        parts[byte] = matches!(byte as u8, 0..b' ' | 0xC2 | 0xE1..=0xE3);
        byte += 1;
    }
    parts
};

impl SourceText {
    /// A source that is plain text already.
    pub fn of_plain_text(name: &str, media_type: &'static str, sha256: String, text: String) -> Self {
        Self::new(name, media_type, sha256, text, Lines::AsPrinted, Vec::new())
    }

    /// Text that was taken out of markup, with the layout of each of its lines.
    pub fn of_markup(name: &str, media_type: &'static str, sha256: String, text: String, layout: Vec<Layout>) -> Self {
        Self::new(name, media_type, sha256, text, Lines::Settled, layout)
    }

    fn new(
        name: &str,
        media_type: &'static str,
        sha256: String,
        text: String,
        lines: Lines,
        layout: Vec<Layout>,
    ) -> Self {
        let plain = normalise(&text, lines);
        SourceText {
            name: name.into(),
            media_type,
            sha256,
            code_points: CodePoints::of(&text),
            text,
            plain: plain.text,
            map: plain.map,
            layout,
            feed: Vec::new(),
            wordless: Vec::new(),
        }
    }

    /// The same, with what the feed counts of it.
    pub fn with_feed(self, feed: Vec<FeedCount>) -> Self {
        SourceText { feed, ..self }
    }

    /// What the feed counts, where the source is one.
    pub fn feed(&self) -> &[FeedCount] {
        &self.feed
    }

    /// The same, with the pages of its file that hold no words.
    pub fn with_wordless(self, wordless: Vec<WordlessPages>) -> Self {
        SourceText { wordless, ..self }
    }

    /// Pages of the file that hold no words, each with the line after which they stand; with the first line where none does.
    pub fn wordless(&self) -> impl Iterator<Item = (&WordlessPages, Span)> {
        let mut lines = self.plain.lines().filter(|line| !line.trim().is_empty());
        let first = self.span_of(lines.clone().next().unwrap_or(""));
        let mut passed = 0;
        self.wordless.iter().scan(first, move |before, pages| {
            while passed < pages.lines_before {
                let Some(line) = lines.next() else { break };
                *before = self.span_of(line.trim());
                passed += 1;
            }
            Some((pages, *before))
        })
    }

    /// The file's name, or "pasted text".
    pub fn name(&self) -> &str {
        &self.name
    }

    /// `text/plain`, `text/html`, `text/markdown`, or the name of an office format or of PDF: what the bytes are.
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

    /// The text as it came, and nothing else.
    pub fn into_text(self) -> String {
        self.text
    }

    /// The text as readers see it.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// What the markup said of line `number` (from 0) of [`plain`](Self::plain).
    pub fn layout(&self, number: usize) -> &Layout {
        self.layout.get(number).unwrap_or(&Layout::NONE)
    }

    /// Where `part`, a slice of [`plain`](Self::plain), stands in it.
    pub fn span_of(&self, part: &str) -> Span {
        let start = (part.as_ptr() as usize).wrapping_sub(self.plain.as_ptr() as usize);
        debug_assert!(start + part.len() <= self.plain.len(), "not a part of the plain text");
        Span::new(start, start + part.len())
    }

    /// The source's own characters under a span of the plain text, runs of white space as one space.
    pub fn quote(&self, span: Span) -> String {
        let mut quoted = String::with_capacity((span.end - span.start) as usize);
        self.quote_onto(&mut quoted, span);
        quoted
    }

    /// Adds the same to a text.
    pub fn quote_onto(&self, quoted: &mut String, span: Span) {
        let mut rest = self.text[self.own_range(span)].trim();
        loop {
            let (words, behind) = rest.split_at(parted_by_single_spaces(rest.as_bytes()));
            quoted.push_str(words);
            let Some(sign) = behind.chars().next() else { break };
            rest = behind.trim_start();
            if !sign.is_whitespace() {
                quoted.push(sign);
                rest = &behind[sign.len_utf8()..];
            } else if !quoted.ends_with(' ') {
                quoted.push(' ');
            }
        }
    }

    /// How many bytes of the source text a span of the plain text stands for: no quotation of it is longer.
    pub fn own_length(&self, span: Span) -> usize {
        self.own_range(span).len()
    }

    /// A span of the plain text as code points of the source text.
    pub fn evidence(&self, span: Span) -> Evidence {
        let own = self.own_range(span);
        Evidence {
            start: self.code_points.before(&self.text, own.start),
            end: self.code_points.before(&self.text, own.end),
        }
    }

    /// A span of the plain text as bytes of the source text.
    fn own_range(&self, span: Span) -> Range<usize> {
        let start = self.map.start(span.start);
        start..self.map.end(span.end).max(start)
    }
}
