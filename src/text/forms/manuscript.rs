//! An office document while it is read: what Word's and OpenDocument's paragraphs have in common.
//!
//! In:   paragraphs with their labels, runs of words, tables.   Out: a [`Sheet`].
//! Not here: the XML of either (`docx`, `odt`).

use crate::text::sheet::Sheet;
use crate::text::source_text::Layout;
use crate::text::tables::Tables;

/// The most spaces that one element may stand for.
pub(super) const MOST_SPACES: u32 = 64;

/// What a paragraph is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Paragraph {
    /// Level of the heading that it is, 1 to 6.
    pub heading: Option<u8>,
    /// Depth in lists; 0 is none.
    pub list_depth: u8,
    /// Part of a table of contents, or of the heads and feet that pages repeat.
    pub chrome: bool,
}

/// A document that is being read.
#[derive(Debug, Default)]
pub(super) struct Manuscript {
    /// What is written.
    pub sheet: Sheet,
    /// Tables that are open.
    pub tables: Tables,
    /// Everything is the furniture of pages.
    pub chrome: bool,
    /// What the next paragraph is labelled with, whatever its list says: the number of a footnote, with the space after it.
    pub prefix: Option<String>,
    /// The paragraph's automatic number or bullet, until its first words.
    label: Option<String>,
}

impl Manuscript {
    /// A paragraph starts. Its label, with the space after it, is written before its first words.
    pub fn open_paragraph(&mut self, paragraph: Paragraph, label: Option<String>) {
        self.label = self.prefix.take().or(label);
        self.sheet.style = Layout {
            heading: paragraph.heading,
            list_depth: paragraph.list_depth,
            chrome: self.chrome || paragraph.chrome,
            table: self.tables.place(),
            ..Layout::default()
        };
    }

    /// Writes words as they stand; line ends are spaces.
    pub fn write(&mut self, words: &str, bold: bool) {
        if self.labels(words, bold) {
            for (number, words) in words.split(['\n', '\r']).enumerate() {
                self.sheet.write(if number > 0 { " " } else { "" });
                self.sheet.write(words);
            }
        }
    }

    /// Writes words whose white space counts for one space.
    pub fn write_folded(&mut self, words: &str, bold: bool) {
        if self.labels(words, bold) {
            self.sheet.write_folded(words);
        }
    }

    /// Writes the label before the paragraph's first words. Gives whether the words are to follow: white space does not
    /// part a label from its words.
    fn labels(&mut self, words: &str, bold: bool) -> bool {
        self.sheet.style.bold = bold;
        if self.label.is_some() && !self.sheet.has_words() {
            if words.chars().all(char::is_whitespace) {
                return false;
            }
            self.sheet.write(&self.label.take().unwrap_or_default());
        }
        true
    }

    /// The paragraph ends; a blank line follows, as on a page of paragraphs.
    pub fn close_paragraph(&mut self) {
        self.label = None;
        self.sheet.end_paragraph();
    }

    /// A table ends.
    pub fn close_table(&mut self) {
        self.tables.close_table(&mut self.sheet);
        self.sheet.end_paragraph();
    }

    /// A cell starts that covers so many columns.
    pub fn open_cell(&mut self, columns: u32) {
        self.sheet.end_block();
        self.tables.open_cell(&self.sheet, columns, 1);
    }

    /// A row ends.
    pub fn close_row(&mut self) {
        self.sheet.end_block();
        self.tables.close_row(&mut self.sheet);
    }
}
