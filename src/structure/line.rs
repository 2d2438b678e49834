//! The plain text -> printed lines.
//!
//! In:       [`SourceText::plain`].   Out: every line that is not blank, with its place, gap and indent.
//! Not here: which lines are no part of the minutes (`furniture`); headings and the text after them (`items`).

use super::furniture::is_table_head;
use super::words::beginning;
use crate::find::{holds, places};
use crate::read::within::{before_one, holds_one_of};
use crate::signs::InSigns;
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
    pub layout: &'t Layout,
    /// The bold words at its start, as the layout has them.
    bold_signs: (u16, u16),
    /// No part of the minutes: see [`furniture`](super::furniture).
    pub furniture: bool,
    /// A bar behind it ended the row of a copied table.
    pub row_end: bool,
    /// Title, request and minutes of an item stood on one line, as a copied table has them; this is the line's first part.
    pub opens_row: bool,
}

impl PrintedLine<'_> {
    /// The byte after its last word.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Byte of the plain text at which the bold words at the line's start end, where others follow them.
    pub fn bold_end(&self) -> Option<usize> {
        // A number and its closing signs may stand before them.
        const NUMBER: u16 = 8;
        const LONGEST: u16 = 300;
        let (from, until) = self.bold_signs;
        let last = usize::from(until).checked_sub(1).filter(|_| from <= NUMBER && until <= LONGEST)?;
        let (at, sign) = self.text.char_indices().filter(|(_, sign)| !sign.is_whitespace()).nth(last)?;
        let end = at + sign.len_utf8();
        let behind = beginning(&self.text[end..], 100);
        let parted = behind.starts_with(|sign: char| sign.is_whitespace() || ":-–".contains(sign))
            || self.text[..end].ends_with_sign(":.");
        (parted && behind.contains(char::is_alphanumeric)).then_some(self.start + end)
    }
}

/// The lines of the text that are not blank.
pub(super) fn printed_lines(source: &SourceText) -> Vec<PrintedLine<'_>> {
    let plain = source.plain();
    let mut lines = Vec::with_capacity(plain.bytes().filter(|byte| *byte == b'\n').count() + 1);
    let mut gap = 0;
    let mut start = 0;
    for number in 0.. {
        let Some(rest) = plain.get(start..) else { break };
        let whole = &rest[..rest.find_sign("\n").unwrap_or(rest.len())];
        // No white space but that of ASCII is left in the plain text.
        let behind = whole.trim_ascii_start();
        let row = behind.trim_ascii_end();
        if row.is_empty() {
            gap += 1;
        } else {
            // The bar that ends a copied table's row is no word; a bar alone stays, to part the rows.
            let row_end = row.ends_with_sign("|");
            let text = if row_end && row.len() > 1 { row[..row.len() - 1].trim_ascii_end() } else { row };
            let before = &whole[..whole.len() - behind.len()];
            let layout = source.layout(number);
            lines.push(PrintedLine {
                text,
                start: start + before.len(),
                gap,
                indent: columns(before),
                layout,
                bold_signs: layout.bold_signs,
                furniture: false,
                row_end,
                opens_row: false,
            });
            gap = 0;
        }
        start += whole.len() + 1;
    }
    // Few texts hold such a caption, and those are soon told.
    let table = || lines.iter().take(MOST_OF_HEAD).any(|line| is_table_head(line.text));
    let decides = |text: &str| holds(text, " Decision: ") && !holds_one_of(text, "for decision|of decision");
    let captioned = |line: &&PrintedLine<'_>| holds_caption(line.text) || decides(line.text);
    let (minutes, decisions) = (holds_caption(plain), holds(plain, " Decision: ") && table());
    let by_minutes = minutes && lines.iter().filter(|line| holds_caption(line.text)).take(2).count() > 1;
    if by_minutes || decisions && lines.iter().filter(captioned).take(2).count() > 1 {
        part_captions(lines)
    } else {
        lines
    }
}

/// The head of the agenda's table stands in so many lines.
const MOST_OF_HEAD: usize = 40;

/// Captions of the minutes where they stand inside a line.
const CAPTIONS_INSIDE: [&str; 2] = [" Minutes", " Cofnodion"];

/// Whether such a caption stands in a text.
fn holds_caption(text: &str) -> bool {
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once_at(":") {
        let parted = behind.is_empty() || behind.starts_with_sign(" \n");
        if parted && CAPTIONS_INSIDE.iter().any(|caption| before.ends_with(caption)) {
            return true;
        }
        rest = behind;
    }
    false
}

/// Captions inside the lines of a copied table, each on a line of its own: "… apologies. Minutes: There were none. |".
fn part_captions(lines: Vec<PrintedLine<'_>>) -> Vec<PrintedLine<'_>> {
    const CAPTIONS: &str =
        "Minutes:|Decision:|Additional documents:|Supporting documents:|Cofnodion:|Dogfennau ychwanegol:";
    let mut parted = Vec::with_capacity(lines.len());
    for line in lines {
        let mut cuts: Vec<usize> = Vec::new();
        let mut behind = 0;
        while let Some(length) = line.text[behind..].find_sign(":") {
            let colon = behind + length;
            behind = colon + 1;
            let Some(before) = before_one(&line.text[..=colon], CAPTIONS) else { continue };
            let (at, end) = (before.len(), colon + 1);
            let behind_space = at == 0 || before.ends_with(char::is_whitespace);
            // The first of two "Minutes:" at a line's start is the item's title.
            let title = at == 0
                && places(&line.text[end..], &line.text[..end]).any(|next| line.text[..end + next].ends_with(' '));
            if behind_space && !title {
                cuts.extend([at, end]);
            }
        }
        cuts.retain(|cut| *cut < line.text.len());
        cuts.push(line.text.len());
        let mut from = 0;
        for cut in cuts {
            let text = line.text[from..cut].trim_ascii();
            if !text.is_empty() {
                let start =
                    line.start + from + (line.text[from..cut].len() - line.text[from..cut].trim_ascii_start().len());
                parted.push(PrintedLine {
                    text,
                    start,
                    gap: if from == 0 { line.gap } else { 0 },
                    row_end: line.row_end && cut == line.text.len(),
                    opens_row: from == 0 && cut < line.text.len(),
                    bold_signs: if from == 0 { line.bold_signs } else { (0, 0) },
                    ..line
                });
            }
            from = cut;
        }
    }
    parted
}

/// The width of white space; a tab counts to the next multiple of 8.
fn columns(space: &str) -> u32 {
    space.bytes().fold(0, |width, sign| if sign == b'\t' { width / 8 * 8 + 8 } else { width + 1 })
}
