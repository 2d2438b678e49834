//! Lines of text with their layout, written one after another: what markup is turned into.
//!
//! In:   runs of words, ends of lines and blocks, in reading order.   Out: the text and the layout of each of its lines.
//! Not here: what asks for a line's end (`html`, `markdown`).

use super::source_text::{Layout, TablePlace};
use std::ops::Range;

/// A line that is finished.
#[derive(Debug)]
struct SheetLine {
    words: Range<usize>,
    layout: Layout,
    /// A blank line stands before it.
    gap: bool,
}

/// A sheet that is being written.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// The words of all lines, one after another, without line ends.
    words: String,
    lines: Vec<SheetLine>,
    /// Where the line that is being written starts in `words`.
    start: usize,
    /// A blank line is due before the next line.
    gap: bool,
    /// The next line starts a block of its own.
    block: bool,
    /// White space is due before the next word of this line.
    space: bool,
    /// What holds for the words that are written next.
    pub style: Layout,
    /// What held for the first words of this line; bold and chrome: for all of them.
    line: Option<Layout>,
    /// How many signs that are no white space this line has before the byte `counted` of `words`: counted where bold begins.
    signs: u16,
    counted: usize,
}

/// How many signs of some words are no white space.
fn signs_of(words: &str) -> u16 {
    let mut signs = 0_usize;
    for (at, byte) in words.bytes().enumerate() {
        signs += usize::from(match byte {
            0..=0x7F => !matches!(byte, b' ' | 0x09..=0x0D),
            0x80..=0xBF => false,
            _ => words[at..].chars().next().is_some_and(|sign| !sign.is_whitespace()),
        });
    }
    signs.min(usize::from(u16::MAX)) as u16
}

impl Sheet {
    /// Writes words as they stand.
    pub fn write(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        let fresh = self.line.is_none();
        if fresh {
            (self.signs, self.counted) = (0, self.words.len());
        }
        let line = self.line.get_or_insert(Layout { starts_block: self.block, ..self.style });
        if self.space && !fresh {
            self.words.push(' ');
        }
        self.space = false;
        // A list's label takes on the weight of the words after it.
        if !words.trim_start().is_empty() {
            line.bold &= self.style.bold;
            line.chrome &= self.style.chrome;
            if self.style.bold {
                self.note_bold(words);
            }
        }
        self.words.push_str(words);
    }

    /// Notes where the bold words at the line's start stand, of which `words` come next.
    fn note_bold(&mut self, words: &str) {
        let Some(line) = &mut self.line else { return };
        let before = self.signs.saturating_add(signs_of(&self.words[self.counted..]));
        let after = before.saturating_add(signs_of(words));
        if line.bold_signs.1 == 0 {
            line.bold_signs = (before, after);
        } else if line.bold_signs.1 == before {
            line.bold_signs.1 = after;
        }
        (self.signs, self.counted) = (after, self.words.len() + words.len());
    }

    /// Writes text whose white space counts for one space, as browsers show it; non-breaking spaces stay.
    pub fn write_folded(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let len = bytes[at..].iter().position(u8::is_ascii_whitespace).unwrap_or(bytes.len() - at);
            self.write(&text[at..at + len]);
            at += len;
            if at < bytes.len() {
                self.space = true;
                at += 1;
            }
        }
    }

    /// Whether the line that is being written has words.
    pub fn has_words(&self) -> bool {
        self.line.is_some()
    }

    /// How many lines are finished.
    pub fn lines(&self) -> usize {
        self.lines.len()
    }

    /// Ends the line, if it was begun. A line of white space alone is a blank line.
    pub fn end_line(&mut self) {
        self.space = false;
        let Some(layout) = self.line.take() else { return };
        if self.words[self.start..].trim_start().is_empty() {
            self.gap = true;
            self.words.truncate(self.start);
            return;
        }
        let end = self.words.len();
        self.lines.push(SheetLine { words: self.start..end, layout, gap: self.gap });
        self.start = end;
        self.gap = false;
        self.block = false;
    }

    /// Ends the line as `<br>` does: where none was begun, a blank line is meant.
    pub fn break_line(&mut self) {
        if self.has_words() {
            self.end_line();
        } else {
            self.gap = true;
        }
    }

    /// Ends the line; the next starts a block.
    pub fn end_block(&mut self) {
        self.end_line();
        self.block = true;
    }

    /// Ends the line; a blank line stands before the next, which may yet carry it on.
    pub fn end_with_gap(&mut self) {
        self.end_line();
        self.gap = true;
    }

    /// Ends the line; the next starts a block after a blank line.
    pub fn end_paragraph(&mut self) {
        self.end_block();
        self.gap = true;
    }

    /// Makes the lines of a table's row, one cell after another, into one line where no cell holds more than one. `cells`
    /// says at which line each cell starts, `gap` whether a blank line is due before it. Gives whether none is due after.
    pub fn join_row(&mut self, place: TablePlace, cells: &[usize], gap: bool) -> bool {
        let Some(first) = cells.first().copied() else { return true };
        let ends = cells.iter().skip(1).copied().chain([self.lines.len()]);
        let row = cells.iter().copied().zip(ends).map(|(start, end)| start..end);
        if row.clone().any(|cell| cell.len() > 1) {
            self.part_cells(place, row);
            return false;
        }
        let filled = self.lines.len() - first;
        if filled == 0 {
            return !gap;
        }
        if filled > 1 {
            let cells: Vec<Option<Range<usize>>> = row
                .map(|cell| self.lines.get(cell).and_then(|lines| lines.first()).map(|line| line.words.clone()))
                .collect();
            self.join_cells(first, &cells);
        }
        if let Some(line) = self.lines.get_mut(first) {
            line.gap = gap;
            line.layout.table = Some(place);
            line.layout.starts_block = true;
        }
        true
    }

    /// Notes on each line of a row in which of its cells it stands; lines of tables inside keep their own place.
    fn part_cells(&mut self, place: TablePlace, row: impl Iterator<Item = Range<usize>>) {
        for (number, cell) in row.enumerate() {
            for (index, line) in self.lines[cell].iter_mut().enumerate() {
                line.gap |= index == 0;
                line.layout.starts_block |= index == 0;
                if line.layout.table == Some(place) {
                    line.layout.table = Some(TablePlace { cell: Some(number as u32), ..place });
                }
            }
        }
    }

    /// Writes the row that starts with line `first` anew, as one line with tabs between its cells.
    fn join_cells(&mut self, first: usize, cells: &[Option<Range<usize>>]) {
        let start = self.words.len();
        let last = cells.iter().rposition(Option::is_some).unwrap_or(0);
        for (number, cell) in cells[..=last].iter().enumerate() {
            if number > 0 {
                self.words.push('\t');
            }
            if let Some(cell) = cell {
                self.words.extend_from_within(cell.clone());
            }
        }
        let whole = self.lines[first + 1..].iter().fold(self.lines[first].layout, |whole, line| Layout {
            bold: whole.bold && line.layout.bold,
            chrome: whole.chrome && line.layout.chrome,
            heading: whole.heading.or(line.layout.heading),
            ..whole
        });
        self.lines.truncate(first + 1);
        self.lines[first].words = start..self.words.len();
        self.lines[first].layout = whole;
        self.start = self.words.len();
    }

    /// The text, and the layout of each of its lines, blank ones included.
    pub fn finish(mut self) -> (String, Vec<Layout>) {
        self.end_line();
        let mut text = String::with_capacity(self.words.len() + self.lines.len() * 2);
        let mut layout = Vec::with_capacity(self.lines.len() * 2);
        for line in self.lines {
            if line.gap && !text.is_empty() {
                text.push('\n');
                layout.push(Layout::default());
            }
            text.push_str(&self.words[line.words]);
            text.push('\n');
            layout.push(line.layout);
        }
        (text, layout)
    }
}
