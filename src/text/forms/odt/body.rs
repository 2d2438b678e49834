//! The text of an OpenDocument: paragraphs, headings, lists, tables, notes, text boxes.
//!
//! In:     `content.xml`, and the heads and feet of `styles.xml`, one after another.   Out: a [`Sheet`].
//! Source: OpenDocument 1.3, part 3, 4 to 9.
//! Not here: what styles say (`styles`), what lists count (`lists`).

use super::super::manuscript::{MOST_SPACES, Manuscript, Paragraph};
use super::super::xml::{Event, Tag, Xml};
use super::lists::Lists;
use super::styles::Styles;
use crate::text::sheet::Sheet;
use std::ops::Range;

/// Text boxes inside text boxes.
const DEEPEST_BOX: usize = 6;

/// What is being read, and where in it.
pub(super) struct Body<'s> {
    styles: &'s Styles<'s>,
    lists: Lists<'s>,
    out: Manuscript,
    /// Whether words are bold and hidden: of the paragraph, and of each span that is open in it.
    looks: Vec<(bool, bool)>,
    /// Tables of contents and other indexes that are open.
    indexes: usize,
    /// Where the text boxes of this paragraph stand; they are read after it.
    boxes: Vec<Range<usize>>,
    /// Where the notes stand; they are read at the end.
    notes: Vec<Range<usize>>,
}

impl<'s> Body<'s> {
    /// Starts with an empty sheet.
    pub fn new(styles: &'s Styles<'s>, lists: Lists<'s>) -> Self {
        Body {
            styles,
            lists,
            out: Manuscript::default(),
            looks: Vec::new(),
            indexes: 0,
            boxes: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Reads a head or foot of the pages; its notes, if it has any, are left out. `chrome`: every page repeats it.
    pub fn read_furniture(&mut self, piece: &'s str, chrome: bool) {
        self.read(piece, chrome);
        self.notes.clear();
    }

    /// Reads the text with its notes.
    pub fn read_content(&mut self, content: &'s str) {
        self.read(content, false);
        for (index, note) in std::mem::take(&mut self.notes).into_iter().enumerate() {
            self.out.prefix = Some(format!("[{}] ", index + 1));
            self.read(&content[note], false);
        }
    }

    fn read(&mut self, part: &'s str, chrome: bool) {
        self.out.chrome = chrome;
        let mut open = vec![Xml::new(part, 0)];
        while let Some(xml) = open.last_mut() {
            match xml.next() {
                Some(Event::Open(tag)) => self.start(&tag, xml),
                Some(Event::Text(text)) => self.write(&text),
                Some(Event::Close(name)) => {
                    self.end(name);
                    if !matches!(name, "text:p" | "text:h") {
                        continue;
                    }
                }
                None => {
                    open.pop();
                }
            }
            if self.looks.is_empty() && !self.boxes.is_empty() {
                let most = if open.len() < DEEPEST_BOX { usize::MAX } else { 0 };
                let boxes = self.boxes.drain(..).rev().take(most);
                open.extend(boxes.map(|range| Xml::new(&part[..range.end], range.start)));
            }
        }
        self.out.sheet.end_paragraph();
        self.out.chrome = false;
        self.looks.clear();
        self.indexes = 0;
    }

    /// What was written.
    pub fn finish(self) -> Sheet {
        self.out.sheet
    }

    fn start(&mut self, tag: &Tag<'s>, xml: &mut Xml<'s>) {
        match tag.name {
            "text:p" | "text:h" => self.open_paragraph(tag),
            "text:span" => {
                let (bold, hidden) = self.looks.last().copied().unwrap_or_default();
                let style = self.styles.of(tag.attribute("text:style-name"));
                self.looks.push((style.bold.unwrap_or(bold), style.hidden.unwrap_or(hidden)));
            }
            "text:tab" => self.write_space("\t"),
            "text:s" => {
                self.write_space(&" ".repeat(count(tag, "text:c").min(MOST_SPACES) as usize));
            }
            "text:line-break" if !self.is_hidden() => self.out.sheet.break_line(),
            "text:list" => self.lists.open_list(tag),
            "text:list-item" => self.lists.open_item(tag),
            "table:table" => {
                self.out.sheet.end_paragraph();
                self.out.tables.open_table();
            }
            "table:table-row" => self.out.tables.open_row(),
            // The columns and rows that a cell covers have cells of their own.
            "table:table-cell" => self.out.open_cell(1),
            "table:covered-table-cell" => {
                self.out.open_cell(count(tag, "table:number-columns-repeated"));
            }
            "text:note-body" => {
                let start = xml.at();
                xml.skip_element();
                self.notes.push(start..xml.at());
            }
            // Text boxes, and every shape: each may hold paragraphs of its own.
            name if name.starts_with("draw:") && !matches!(name, "draw:frame" | "draw:g" | "draw:a") => {
                let start = xml.at();
                xml.skip_element();
                self.boxes.push(start..xml.at());
            }
            "text:table-of-content" | "text:alphabetical-index" => self.indexes += 1,
            "text:section" if tag.attribute("text:display") == Some("none") => xml.skip_element(),
            // Of the past, of the margin, or not of the text.
            "text:tracked-changes"
            | "office:annotation"
            | "text:note-citation"
            | "text:ruby-text"
            | "text:table-of-content-source"
            | "svg:title"
            | "svg:desc"
            | "office:forms"
            | "office:scripts"
            | "office:automatic-styles"
            | "office:font-face-decls" => xml.skip_element(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "text:p" | "text:h" => {
                self.looks.clear();
                self.out.close_paragraph();
            }
            "text:span" if self.looks.len() > 1 => {
                self.looks.pop();
            }
            "text:list" => self.lists.close_list(),
            "table:table-row" => self.out.close_row(),
            "table:table" => self.out.close_table(),
            "text:table-of-content" | "text:alphabetical-index" => self.indexes = self.indexes.saturating_sub(1),
            _ => {}
        }
    }

    fn open_paragraph(&mut self, tag: &Tag<'s>) {
        let style = self.styles.of(tag.attribute("text:style-name"));
        self.looks = vec![(style.bold == Some(true), style.hidden == Some(true))];
        let level = tag.attribute("text:outline-level").and_then(|level| level.parse::<u8>().ok());
        let heading = if tag.name == "text:h" { Some(level.unwrap_or(1).max(1)) } else { style.title.then_some(1) };
        let label = match heading {
            Some(level) if tag.name == "text:h" && self.lists.depth() == 0 => self.lists.heading_label(tag, level),
            _ => self.lists.label(style.list),
        };
        let paragraph = Paragraph {
            heading: heading.map(|level| level.min(6)),
            list_depth: self.lists.depth().min(9) as u8,
            chrome: self.indexes > 0,
        };
        self.out.open_paragraph(paragraph, label);
    }

    /// Whether what follows is seen by nobody: between paragraphs, or hidden.
    fn is_hidden(&self) -> bool {
        self.looks.last().is_none_or(|(_, hidden)| *hidden)
    }

    fn write(&mut self, words: &str) {
        if !self.is_hidden() {
            self.out.write_folded(words, self.looks.last().is_some_and(|(bold, _)| *bold));
        }
    }

    /// Writes white space that counts as it stands.
    fn write_space(&mut self, space: &str) {
        if !self.is_hidden() {
            self.out.write(space, self.looks.last().is_some_and(|(bold, _)| *bold));
        }
    }
}

/// How often an element stands for what it is; once where it does not say.
fn count(tag: &Tag<'_>, name: &str) -> u32 {
    tag.attribute(name).and_then(|count| count.parse().ok()).unwrap_or(1)
}
