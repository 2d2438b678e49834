//! Lines of prose -> paragraphs and headings, written one after another on a sheet with the tables between them.
//!
//! In:       the parts of each flow.   Out: a [`Sheet`], its lines paragraphs and rows of tables.
//! Source:   a paragraph's line ends where its next word does not fit; what ends earlier ends there. A greater distance, another
//!           font, an indent or a number starts a paragraph. Over a page's end only the words themselves tell.
//! Not here: what a heading means (`structure`).

use super::form::Measure;
use super::hyphens::Vocabulary;
use super::rows::{Segment, opt_label};
use super::tables::{Cell, Line, Part, first_word, is_full};
use super::typography::{Margins, Typography};
use crate::text::sheet::Sheet;
use crate::text::source_text::{Layout, TablePlace};

/// Writes all flows of a document between the heads and feet that `furniture` names. Gives as well how many lines stand before
/// the flow after each of the numbers in `after`.
pub fn write(flows: Vec<Vec<Part>>, [heads, feet]: [Vec<String>; 2], after: &[usize]) -> (Sheet, Vec<usize>) {
    let typography = Typography::of(&flows);
    let vocabulary = Vocabulary::of(flows.iter().flatten().flat_map(|part| match part {
        Part::Line(line) => vec![line.segment.text.as_str()],
        Part::Table { rows, .. } => rows.iter().flatten().flatten().flatten().map(String::as_str).collect(),
    }));
    let mut writer = Writer {
        sheet: Sheet::default(),
        typography,
        vocabulary,
        tables: 0,
        margins: Margins::default(),
        paragraph: None,
        footnotes: Vec::new(),
        above: None,
    };
    writer.furniture(&heads);
    let mut before = Vec::with_capacity(flows.len() + 1);
    for (number, mut flow) in flows.into_iter().enumerate() {
        before.push(writer.lines());
        writer.margins = writer.typography.margins(number);
        let footnotes = writer.typography.cut_footnotes(&mut flow);
        for part in flow {
            match part {
                Part::Line(line) => writer.line(line, number),
                Part::Table { top, bottom, size, rows } => {
                    writer.end_paragraph();
                    writer.table(rows, writer.is_apart(number, top, size));
                    writer.above = Some((number, bottom));
                }
            }
        }
        writer.footnotes.extend(footnotes);
    }
    before.push(writer.lines());
    writer.end_paragraph();
    writer.furniture(&feet);
    let places = after.iter().map(|flow| before.get(*flow).copied().unwrap_or(0)).collect();
    (writer.sheet, places)
}

/// A paragraph that is being gathered.
struct Paragraph {
    text: String,
    /// All of its lines are bold.
    bold: bool,
    first: Segment,
    /// Its last line, where that stands, and in which flow.
    last: Segment,
    y: Measure,
    flow: usize,
    lines: u32,
    notes: Vec<String>,
    /// White space stands before it.
    apart: bool,
}

impl Paragraph {
    /// Whether a number or bullet stands before it.
    fn is_labelled(&self) -> bool {
        self.first.hanging.is_some() || opt_label(&self.text).is_some()
    }

    /// Whether its own number and `label` are closed alike: "i)", "iv)".
    fn has_label_like(&self, label: &str) -> bool {
        let close = |label: &str| label.bytes().last().filter(|sign| !sign.is_ascii_alphanumeric());
        opt_label(&self.text).is_some_and(|own| close(own).is_some() && close(own) == close(label))
    }
}

struct Writer {
    sheet: Sheet,
    typography: Typography,
    vocabulary: Vocabulary,
    tables: u32,
    /// Of the flow that is being read.
    margins: Margins,
    paragraph: Option<Paragraph>,
    /// Of the pages read, to stand behind the paragraph that goes on over the page's end.
    footnotes: Vec<Line>,
    /// The flow and baseline of what was read last.
    above: Option<(usize, Measure)>,
}

impl Writer {
    /// Writes what pages repeat.
    fn furniture(&mut self, rows: &[String]) {
        for row in rows {
            self.write(row, true, Layout { chrome: true, ..Layout::default() });
        }
    }

    /// How many lines are written, with the one that is being gathered.
    fn lines(&self) -> usize {
        self.sheet.lines() + usize::from(self.paragraph.is_some())
    }

    fn line(&mut self, line: Line, flow: usize) {
        let Line { segment, y, note } = line;
        let goes_on = self.paragraph.as_ref().is_some_and(|paragraph| self.goes_on(paragraph, &segment, y, flow));
        if !goes_on {
            self.end_paragraph();
        }
        match &mut self.paragraph {
            Some(paragraph) => {
                self.vocabulary.join(&mut paragraph.text, &segment.text);
                paragraph.bold &= segment.bold;
                paragraph.notes.extend(note);
                paragraph.lines += 1;
                (paragraph.last, paragraph.y, paragraph.flow) = (segment, y, flow);
            }
            None => {
                let apart = self.is_apart(flow, y, segment.size);
                self.paragraph = Some(Paragraph {
                    text: segment.text.clone(),
                    bold: segment.bold,
                    first: segment.clone(),
                    last: segment,
                    y,
                    flow,
                    lines: 1,
                    notes: note.into_iter().collect(),
                    apart,
                });
            }
        }
        self.above = Some((flow, y));
    }

    /// Whether more white space than between the lines of a paragraph stands above a baseline.
    fn is_apart(&self, flow: usize, y: Measure, size: Measure) -> bool {
        self.above.is_none_or(|(above, last)| above != flow || self.typography.is_wide(y - last, size))
    }

    /// Whether a line goes on with the paragraph.
    fn goes_on(&self, paragraph: &Paragraph, next: &Segment, y: Measure, flow: usize) -> bool {
        let last = &paragraph.last;
        if last.text.contains('\t') || (last.size - next.size).abs() > 60 || next.hanging.is_some() {
            return false;
        }
        let full = self.is_full(last, next);
        let stopped = last.text.ends_with(['.', ':', ';', '!', '?']);
        let small = next.text.starts_with(char::is_lowercase);
        let surely = full && !stopped;
        let another_bold = last.bold != next.bold && !(surely && small);
        let labelled = opt_label(&next.text).is_some_and(|label| !surely || paragraph.has_label_like(label));
        if another_bold || labelled || next.text.contains('\t') && !surely {
            return false;
        }
        if flow != paragraph.flow {
            return if small { !stopped || full } else { surely };
        }
        let near = y > paragraph.y && !self.typography.is_wide(y - paragraph.y, next.size);
        near && self.is_aligned(paragraph, next, surely) && (full || small && !stopped)
    }

    fn is_full(&self, last: &Segment, next: &Segment) -> bool {
        let Margins { left, right } = self.margins;
        let centred_room = right - left - last.size;
        is_full(last, next, right)
            || self.is_centred(last) && last.width() + last.size / 4 + first_word(next) > centred_room
    }

    /// Whether a line stands in the middle, and so its left edge says nothing.
    fn is_centred(&self, segment: &Segment) -> bool {
        self.is_symmetric(segment) && segment.x > self.margins.left + segment.size
    }

    /// Whether a line is as far from the left as from the right margin.
    fn is_symmetric(&self, segment: &Segment) -> bool {
        let Margins { left, right } = self.margins;
        ((segment.x - left) - (right - segment.right)).abs() <= segment.size
    }

    /// Whether the next line's left edge is one that its paragraph could have.
    fn is_aligned(&self, paragraph: &Paragraph, next: &Segment, surely: bool) -> bool {
        let last = &paragraph.last;
        let em = next.size;
        let by = next.x - last.x;
        let centred = |segment, other| self.is_centred(segment) && self.is_symmetric(other);
        if by.abs() * 10 <= em * 6 || centred(last, next) || centred(next, last) {
            return true;
        }
        if paragraph.lines > 1 {
            return false;
        }
        match paragraph.is_labelled() {
            true => by >= -em * 6 && by <= paragraph.first.hanging.map_or(em * 6, |hanging| hanging - last.x + em),
            // A first line that is set in; a first line that hangs out says so by its length alone.
            false => (-em * 6..0).contains(&by) || surely && (0..=em * 12).contains(&by),
        }
    }

    fn end_paragraph(&mut self) {
        let Some(paragraph) = self.paragraph.take() else { return };
        let notes = paragraph.notes.join(" ");
        self.write(
            &paragraph.text,
            paragraph.apart,
            Layout {
                heading: self.typography.heading(&paragraph.first, paragraph.text.len()),
                bold: paragraph.bold,
                ..Layout::default()
            },
        );
        if !notes.is_empty() {
            self.write(&notes, false, Layout::default());
        }
        for Line { segment, .. } in std::mem::take(&mut self.footnotes) {
            self.write(&segment.text, false, Layout::default());
        }
    }

    /// Writes a paragraph.
    fn write(&mut self, text: &str, apart: bool, style: Layout) {
        if apart {
            self.sheet.end_paragraph();
        } else {
            self.sheet.end_block();
        }
        self.sheet.style = style;
        self.sheet.write(text);
        self.sheet.end_block();
    }

    fn table(&mut self, rows: Vec<Vec<Cell>>, apart: bool) {
        let mut gap = apart;
        for (row, cells) in rows.into_iter().enumerate() {
            let place = TablePlace { table: self.tables, row: row as u32, cell: None };
            let mut starts = Vec::with_capacity(cells.len());
            self.sheet.end_block();
            self.sheet.style = Layout { table: Some(place), ..Layout::default() };
            for cell in cells {
                starts.push(self.sheet.lines());
                for lines in cell {
                    let mut lines = lines.into_iter();
                    let mut text = lines.next().unwrap_or_default();
                    for line in lines {
                        self.vocabulary.join(&mut text, &line);
                    }
                    self.sheet.write(&text);
                    self.sheet.end_block();
                }
            }
            gap = !self.sheet.join_row(place, &starts, gap);
        }
        self.tables += 1;
    }
}
