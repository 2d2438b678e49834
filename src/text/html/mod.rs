//! A saved or pasted page -> lines of text, as a browser would show them.
//!
//! In:     HTML, however broken.   Out: a [`Sheet`] of lines: blocks end lines, lists have their labels, a table's row is
//!         one line where its cells are short.
//! Source: the WHATWG HTML Standard; the pages of ModernGov, CMIS, WordPress and Word that councils publish.
//! Not here: which lines are minutes (`structure`). Nothing that the page shows is left out; scripts, styles and the
//!           title of the window are.

mod elements;
mod entities;
mod lists;
mod tokens;

pub(super) use elements::is_known;
pub(super) use entities::opt_reference;
pub(super) use tokens::{Tag, Token, Tokens};

use super::sheet::Sheet;
use super::tables::Tables;
use elements::{Kind, is_bold_style, is_chrome, kind_of};
use lists::{List, ListStyles};

/// Elements open at once, beyond which they are read but not remembered; browsers stop at 512.
const DEEPEST: usize = 256;
/// The longest name of an element that [`kind_of`] tells from others.
const LONGEST_NAME: usize = 12;

/// An element that is open, and what its end ends.
#[derive(Debug)]
struct Open {
    name: Name,
    kind: Kind,
    bold: bool,
    chrome: bool,
    main: bool,
}

/// The name of an element in lower case, cut at [`LONGEST_NAME`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Name {
    bytes: [u8; LONGEST_NAME],
    len: u8,
}

impl Name {
    fn of(written: &str) -> Self {
        let mut bytes = [0; LONGEST_NAME];
        let len = written.len().min(LONGEST_NAME);
        bytes[..len].copy_from_slice(&written.as_bytes()[..len]);
        bytes.make_ascii_lowercase();
        Name { bytes, len: len as u8 }
    }

    fn as_str(&self) -> &str {
        str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }
}

/// Reads HTML onto a sheet.
#[derive(Debug, Default)]
pub(super) struct HtmlReader {
    /// What is written.
    pub sheet: Sheet,
    open: Vec<Open>,
    /// Elements open beyond [`DEEPEST`].
    too_deep: usize,
    /// Tables that are open.
    pub tables: Tables,
    lists: Vec<List>,
    list_styles: ListStyles,
    /// The label of a list's entry that has no words yet.
    label: Option<String>,
    bold: usize,
    chrome: usize,
    main: usize,
    preformatted: usize,
}

/// Reads a whole page.
pub(super) fn read_html(text: &str) -> Sheet {
    let mut reader = HtmlReader::default();
    for token in Tokens::new(text, 0) {
        reader.read(token);
    }
    reader.close_all();
    reader.sheet
}

impl HtmlReader {
    /// Reads one token.
    pub fn read(&mut self, token: Token<'_>) {
        match token {
            Token::Text(text) => self.text(text),
            Token::Style(rules) => self.list_styles.read(rules),
            Token::Open(tag) => self.start_tag(&tag),
            Token::Close(name) => self.end_tag(Name::of(name)),
        }
    }

    /// Whether no element is open that ends lines.
    pub fn is_between_blocks(&self) -> bool {
        self.too_deep == 0 && self.open.iter().all(|open| matches!(open.kind, Kind::Inline | Kind::Bold))
    }

    /// Ends every element that is open.
    pub fn close_all(&mut self) {
        self.too_deep = 0;
        while !self.open.is_empty() {
            self.close_last();
        }
        self.sheet.end_block();
    }

    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find('&') {
            self.words(&rest[..at]);
            match opt_reference(&rest[at..]) {
                Some((c, len)) => {
                    self.words(c.encode_utf8(&mut [0; 4]));
                    rest = &rest[at + len..];
                }
                None => {
                    self.words("&");
                    rest = &rest[at + 1..];
                }
            }
        }
        self.words(rest);
    }

    /// Writes words whose references are read; the first ones of a list's entry after its label.
    fn words(&mut self, words: &str) {
        if self.label.is_some() && words.contains(|c: char| !c.is_whitespace()) {
            let label = self.label.take().unwrap_or_default();
            self.sheet.write(&label);
        }
        if self.preformatted == 0 {
            return self.sheet.write_folded(words);
        }
        for (number, line) in words.split('\n').enumerate() {
            if number > 0 {
                self.sheet.break_line();
            }
            self.sheet.write(line.trim_end_matches('\r'));
        }
    }

    fn start_tag(&mut self, tag: &Tag<'_>) {
        let name = Name::of(tag.name);
        let kind = kind_of(name.as_str());
        self.close_implied(kind);
        match kind {
            Kind::Inline | Kind::Bold => {}
            Kind::Break => return self.sheet.break_line(),
            Kind::Rule => return self.sheet.end_paragraph(),
            Kind::Void => return,
            Kind::Image => {
                self.sheet.write_folded(" ");
                self.text(tag.attribute("alt").unwrap_or_default());
                return self.sheet.write_folded(" ");
            }
            Kind::Paragraph | Kind::Heading(_) | Kind::Preformatted | Kind::Table => self.sheet.end_paragraph(),
            Kind::List { .. } if self.lists.is_empty() => self.sheet.end_paragraph(),
            Kind::Block | Kind::ListItem | Kind::TableSection | Kind::Row | Kind::Cell | Kind::List { .. } => {
                self.sheet.end_block()
            }
        }
        if self.open.len() >= DEEPEST {
            self.too_deep += 1;
            return;
        }
        let open = Open {
            name,
            kind,
            bold: kind == Kind::Bold || is_bold_style(tag),
            chrome: is_chrome(name.as_str(), tag, self.main > 0),
            main: matches!(name.as_str(), "main" | "article"),
        };
        self.bold += usize::from(open.bold);
        self.chrome += usize::from(open.chrome);
        self.main += usize::from(open.main);
        self.open.push(open);
        match kind {
            Kind::List { ordered } => self.lists.push(List::of(tag, ordered, &self.list_styles)),
            Kind::ListItem => self.label = self.lists.last_mut().and_then(|list| list.label(tag)),
            Kind::Preformatted => self.preformatted += 1,
            Kind::Table => self.tables.open_table(),
            Kind::Row => self.tables.open_row(),
            Kind::Cell => self.tables.open_cell(&self.sheet, span(tag, "colspan"), span(tag, "rowspan")),
            _ => {}
        }
        self.restyle();
    }

    /// Ends what a start tag ends without saying so: a paragraph, an entry, a cell, a row.
    fn close_implied(&mut self, kind: Kind) {
        let (ends, stops): (fn(Kind) -> bool, fn(Kind) -> bool) = match kind {
            Kind::Inline | Kind::Bold | Kind::Break | Kind::Image | Kind::Void => return,
            Kind::ListItem => (|open| open == Kind::ListItem, |open| matches!(open, Kind::List { .. } | Kind::Table)),
            Kind::Cell => (|open| open == Kind::Cell, |open| open == Kind::Table),
            Kind::Row => (|open| open == Kind::Row, |open| open == Kind::Table),
            Kind::TableSection => (|open| open == Kind::TableSection, |open| open == Kind::Table),
            _ => (|open| open == Kind::Paragraph, |open| !matches!(open, Kind::Inline | Kind::Bold | Kind::Paragraph)),
        };
        for index in (0..self.open.len()).rev() {
            let open = &self.open[index];
            if ends(open.kind) && (open.kind != Kind::Paragraph || open.name == Name::of("p")) {
                return self.close_to(index);
            }
            if stops(open.kind) {
                return;
            }
        }
    }

    fn end_tag(&mut self, name: Name) {
        let kind = kind_of(name.as_str());
        if self.too_deep > 0 && kind != Kind::Break {
            self.too_deep -= 1;
            return self.end_lines(kind);
        }
        // A cell's content cannot end what stands around the table.
        let inside = |open: &&Open| open.name == name || !matches!(open.kind, Kind::Cell) || is_table_part(kind);
        let reach = self.open.iter().rev().take_while(inside).count();
        let found = self.open[self.open.len() - reach..].iter().rposition(|open| open.name == name);
        match found {
            Some(index) => self.close_to(self.open.len() - reach + index),
            None => self.end_lines(kind),
        }
    }

    /// Closes the element at `index` and all inside it.
    fn close_to(&mut self, index: usize) {
        while self.open.len() > index {
            self.close_last();
        }
    }

    fn close_last(&mut self) {
        let Some(open) = self.open.pop() else { return };
        self.end_lines(open.kind);
        self.bold -= usize::from(open.bold);
        self.chrome -= usize::from(open.chrome);
        self.main -= usize::from(open.main);
        match open.kind {
            Kind::List { .. } => {
                self.lists.pop();
                self.label = None;
                if self.lists.is_empty() {
                    self.sheet.end_paragraph();
                }
            }
            Kind::ListItem => self.label = None,
            Kind::Preformatted => self.preformatted -= 1,
            Kind::Table => self.tables.close_table(&mut self.sheet),
            Kind::Row => self.tables.close_row(&mut self.sheet),
            _ => {}
        }
        self.restyle();
    }

    /// Ends the line as the end of an element does.
    fn end_lines(&mut self, kind: Kind) {
        match kind {
            Kind::Inline | Kind::Bold | Kind::Image | Kind::Void => {}
            Kind::Break => self.sheet.break_line(),
            Kind::Paragraph | Kind::Heading(_) | Kind::Preformatted | Kind::Table | Kind::Rule => {
                self.sheet.end_paragraph()
            }
            Kind::Block | Kind::List { .. } | Kind::ListItem | Kind::TableSection | Kind::Row | Kind::Cell => {
                self.sheet.end_block()
            }
        }
    }

    /// Tells the sheet what holds from here on.
    fn restyle(&mut self) {
        self.sheet.style.bold = self.bold > 0;
        self.sheet.style.chrome = self.chrome > 0;
        self.sheet.style.list_depth = self.lists.len().min(9) as u8;
        self.sheet.style.heading = self.open.iter().rev().take(8).find_map(|open| match open.kind {
            Kind::Heading(level) => Some(level),
            _ => None,
        });
        self.sheet.style.table = self.tables.place();
    }
}

/// How many columns or rows a cell covers.
fn span(tag: &Tag<'_>, direction: &str) -> u32 {
    tag.attribute(direction).and_then(|count| count.trim().parse().ok()).unwrap_or(1).clamp(1, 1000)
}

fn is_table_part(kind: Kind) -> bool {
    matches!(kind, Kind::Table | Kind::TableSection | Kind::Row | Kind::Cell)
}
