//! The text of a Word file: paragraphs, runs, tables, fields, text boxes.
//!
//! In:     `document.xml`, heads, feet, notes, one after another.   Out: a [`Sheet`].
//! Source: ECMA-376, part 1, 17; part 3 (alternate content).
//! Not here: what styles say (`styles`), what lists count (`numbering`).

use super::super::manuscript::{Manuscript, Paragraph};
use super::super::xml::{Event, Tag, Xml};
use super::numbering::Numbering;
use super::properties::{Properties, number};
use super::styles::Styles;
use crate::order;
use crate::text::sheet::Sheet;
use std::ops::Range;

/// Text boxes inside text boxes; Word allows none.
const DEEPEST_BOX: usize = 6;
/// Fields inside fields; more are read as text.
const MOST_FIELDS: usize = 32;

/// What is being read, and where in it.
pub(super) struct Body<'s> {
    styles: &'s Styles<'s>,
    numbering: Numbering<'s>,
    out: Manuscript,
    /// The paragraph's own weight, and the run's.
    bold: (bool, bool),
    hidden: (bool, bool),
    /// The paragraph goes on in the next.
    goes_on: bool,
    /// The characters that follow are text.
    in_text: bool,
    /// For each open field, whether its result follows, and no longer what it is made of.
    fields: Vec<bool>,
    /// For each place with alternatives, whether one was taken.
    alternatives: Vec<bool>,
    /// Where the text boxes of this paragraph stand in the part; they are read after it.
    boxes: Vec<Range<usize>>,
    /// The footnotes and endnotes that the text refers to.
    footnotes: Vec<usize>,
    endnotes: Vec<usize>,
}

impl<'s> Body<'s> {
    /// Starts with an empty sheet.
    pub fn new(styles: &'s Styles<'s>, numbering: Numbering<'s>) -> Self {
        Body {
            styles,
            numbering,
            out: Manuscript::default(),
            bold: (false, false),
            hidden: (false, false),
            goes_on: false,
            in_text: false,
            fields: Vec::new(),
            alternatives: Vec::new(),
            boxes: Vec::new(),
            footnotes: Vec::new(),
            endnotes: Vec::new(),
        }
    }

    /// Reads a whole part. `chrome`: it is furniture of the pages.
    pub fn read(&mut self, part: &str, chrome: bool) {
        self.out.chrome = chrome;
        let mut open = vec![Xml::new(part, 0)];
        while let Some(xml) = open.last_mut() {
            let ends_block = match xml.next() {
                Some(Event::Open(tag)) => {
                    self.start(&tag, xml);
                    false
                }
                Some(Event::Close(name)) => {
                    self.end(name);
                    name == "w:p"
                }
                Some(Event::Text(text)) => {
                    if self.in_text {
                        self.write(&text);
                    }
                    false
                }
                None => {
                    open.pop();
                    true
                }
            };
            if ends_block {
                let space = DEEPEST_BOX.saturating_sub(open.len());
                let boxes = self.boxes.drain(..).rev().take(if space > 0 { usize::MAX } else { 0 });
                open.extend(boxes.map(|range| Xml::new(&part[..range.end], range.start)));
            }
        }
        self.goes_on = false;
        self.fields.clear();
        self.alternatives.clear();
        self.out.sheet.end_paragraph();
        self.out.chrome = false;
    }

    /// Reads the notes that the text refers to, each with its number.
    pub fn read_notes(&mut self, footnotes: &str, endnotes: &str) {
        let mut printed = 0;
        for (part, element) in [(footnotes, "w:footnote"), (endnotes, "w:endnote")] {
            let referred =
                std::mem::take(if element == "w:footnote" { &mut self.footnotes } else { &mut self.endnotes });
            self.read_notes_of(part, element, referred, &mut printed);
        }
    }

    fn read_notes_of(&mut self, part: &str, element: &str, mut referred: Vec<usize>, printed: &mut u32) {
        order::sort(&mut referred);
        let mut xml = Xml::new(part, 0);
        while let Some(event) = xml.next() {
            let Event::Open(tag) = event else { continue };
            if tag.name == element && note(&tag).is_some_and(|id| referred.binary_search(&id).is_ok()) {
                let start = xml.at();
                xml.skip_element();
                *printed += 1;
                self.out.prefix = Some(format!("[{printed}] "));
                self.read(&part[start..xml.at()], false);
            }
        }
    }

    /// What was written.
    pub fn finish(self) -> Sheet {
        self.out.sheet
    }

    fn start(&mut self, tag: &Tag<'_>, xml: &mut Xml<'_>) {
        match tag.name {
            "w:p" if !xml.goes_on_with("<w:pPr") => self.open_paragraph(Properties::default()),
            "w:pPr" => {
                let own = Properties::read(xml, tag.name);
                self.open_paragraph(own);
            }
            "w:r" => (self.bold.1, self.hidden.1) = (self.bold.0, self.hidden.0),
            "w:rPr" => {
                let own = Properties::read(xml, tag.name);
                let said = own.or(&self.styles.of(own.style));
                self.bold.1 = said.bold.unwrap_or(self.bold.0);
                self.hidden.1 = said.hidden.unwrap_or(self.hidden.0);
            }
            "w:t" | "m:t" => self.in_text = true,
            "w:tab" | "w:ptab" => self.write("\t"),
            "w:noBreakHyphen" => self.write("\u{2011}"),
            "w:softHyphen" => self.write("\u{AD}"),
            "w:sym" => self.symbol(tag),
            "w:br" | "w:cr" if self.is_shown() => self.out.sheet.break_line(),
            "w:fldChar" => self.field(tag.attribute("w:fldCharType").unwrap_or_default()),
            "w:footnoteReference" => self.footnotes.extend(note(tag)),
            "w:endnoteReference" => self.endnotes.extend(note(tag)),
            "mc:AlternateContent" => self.alternatives.push(false),
            "mc:Choice" | "mc:Fallback" if self.is_taken() => xml.skip_element(),
            "w:txbxContent" => {
                let start = xml.at();
                xml.skip_element();
                self.boxes.push(start..xml.at());
            }
            "w:tbl" => {
                self.out.sheet.end_paragraph();
                self.out.tables.open_table();
            }
            "w:tr" => self.out.tables.open_row(),
            "w:trPr" if Properties::read(xml, tag.name).deleted => skip_row(xml),
            "w:tc" => self.out.open_cell(1),
            "w:gridSpan" => self.out.tables.widen_cell(number(tag).unwrap_or(1)),
            // Deleted or moved away, of the past, or not of the text.
            "w:del" | "w:moveFrom" | "w:delText" | "w:instrText" | "w:delInstrText" | "w:rt" | "w:tblPr"
            | "w:tblGrid" | "w:sectPr" | "w:sdtPr" | "w:pPrChange" | "w:tcPrChange" | "w:tblPrEx" => xml.skip_element(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "w:t" | "m:t" => self.in_text = false,
            "w:p" => {
                // What a field is made of ends with the paragraph at the latest.
                self.fields.iter_mut().for_each(|result| *result = true);
                if !self.goes_on {
                    self.out.close_paragraph();
                }
            }
            "mc:AlternateContent" => {
                self.alternatives.pop();
            }
            "w:tr" => self.out.close_row(),
            "w:tbl" => self.out.close_table(),
            _ => {}
        }
    }

    /// Starts a paragraph that says `own` of itself.
    fn open_paragraph(&mut self, own: Properties<'_>) {
        let styles: &Styles<'_> = self.styles;
        let said = styles.of_paragraph(own);
        self.bold.0 = said.bold == Some(true);
        self.hidden.0 = said.hidden == Some(true);
        (self.bold.1, self.hidden.1) = (self.bold.0, self.hidden.0);
        self.goes_on = own.deleted;
        let mut list_depth = 0;
        let mut label = None;
        if let Some(list) = said.list.filter(|list| *list != "0" && !own.deleted) {
            let by_style = || own.style.and_then(|style| self.numbering.level_of_style(list, style));
            let level = own.level.or_else(by_style).or(said.level).unwrap_or(0);
            list_depth = level.min(8) + 1;
            label = self.numbering.label(list, level);
        }
        let paragraph = Paragraph {
            heading: said.outline.filter(|level| *level < 9).map(|level| level.min(5) + 1),
            list_depth,
            chrome: said.contents == Some(true),
        };
        self.out.open_paragraph(paragraph, label);
    }

    /// Whether an alternative to this one was taken; else this one is.
    fn is_taken(&mut self) -> bool {
        self.alternatives.last_mut().is_some_and(|taken| std::mem::replace(taken, true))
    }

    /// Whether what follows is seen: not hidden, and not what a field is made of.
    fn is_shown(&self) -> bool {
        !self.hidden.1 && self.fields.iter().all(|result| *result)
    }

    fn write(&mut self, words: &str) {
        if self.is_shown() {
            self.out.write(words, self.bold.1);
        }
    }

    /// A sign of a font of signs, by its number there.
    fn symbol(&mut self, tag: &Tag<'_>) {
        let number = tag.attribute("w:char").and_then(|number| u32::from_str_radix(number, 16).ok());
        if let Some(sign) = number.and_then(char::from_u32) {
            self.write(sign.encode_utf8(&mut [0; 4]));
        }
    }

    fn field(&mut self, what: &str) {
        match what {
            "begin" if self.fields.len() < MOST_FIELDS => self.fields.push(false),
            "separate" => {
                if let Some(result) = self.fields.last_mut() {
                    *result = true;
                }
            }
            "end" => {
                self.fields.pop();
            }
            _ => {}
        }
    }
}

/// The number by which the text refers to a note.
fn note(tag: &Tag<'_>) -> Option<usize> {
    tag.attribute("w:id")?.parse::<u32>().ok().map(|id| id as usize)
}

/// Past what is left of a row; tables inside it included.
fn skip_row(xml: &mut Xml<'_>) {
    let mut rows = 1;
    while rows > 0 {
        match xml.next() {
            Some(Event::Open(tag)) if tag.name == "w:tr" => rows += 1,
            Some(Event::Close("w:tr")) => rows -= 1,
            Some(_) => {}
            None => return,
        }
    }
}
