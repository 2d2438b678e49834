//! The plain text -> printed lines.
//!
//! In:       [`SourceText::plain`].   Out: every line that is not blank, with its place, gap and indent.
//! Not here: which lines are no part of the minutes (`furniture`); headings and the text after them (`items`).

use crate::text::{Layout, SourceText};

/// A line as the page shows it.
#[derive(Clone, Copy, Debug)]
pub(super) struct PrintedLine<'t> {
    /// Its words without the white space around them; never empty.
    pub text: &'t str,
    /// Byte of the plain text at which the words start.
    pub start: usize,
    /// Blank lines before it.
    pub gap: u32,
    /// White space before it, in columns.
    pub indent: u32,
    /// What markup said of it.
    pub layout: Layout,
    /// No part of the minutes: see [`furniture`](super::furniture).
    pub furniture: bool,
}

impl PrintedLine<'_> {
    /// The byte after its last word.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The lines of the text that are not blank.
pub(super) fn printed_lines(source: &SourceText) -> Vec<PrintedLine<'_>> {
    let mut lines = Vec::new();
    let mut gap = 0;
    let mut start = 0;
    for (number, whole) in source.plain().split('\n').enumerate() {
        let text = whole.trim();
        if text.is_empty() {
            gap += 1;
        } else {
            let before = &whole[..whole.len() - whole.trim_start().len()];
            lines.push(PrintedLine {
                text,
                start: start + before.len(),
                gap,
                indent: columns(before),
                layout: source.layout(number),
                furniture: false,
            });
            gap = 0;
        }
        start += whole.len() + 1;
    }
    lines
}

/// The width of white space; a tab counts to the next multiple of 8.
fn columns(space: &str) -> u32 {
    space.chars().fold(0, |width, sign| if sign == '\t' { width / 8 * 8 + 8 } else { width + 1 })
}
