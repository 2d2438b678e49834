//! Markdown -> lines of text without its signs.
//!
//! In:     Markdown as sites' exports and converters write it, with HTML in it.   Out: a [`Sheet`]: one line for each
//!         line, without emphasis, escapes and links' addresses.
//! Source: CommonMark 0.31, more lenient where converters are careless (`** bold **`); GitHub's tables; the head of
//!         `key: value` lines that site generators want.
//! Not here: which lines are minutes (`structure`).

mod inline;

use super::html::{HtmlReader, Tokens};
use super::media::{front_matter, is_table_rule};
use super::sheet::Sheet;
use super::source_text::TablePlace;
use inline::{Inline, Run};

/// Reads a whole file.
pub(super) fn read_markdown(text: &str) -> Sheet {
    let mut reader = Reader::default();
    let start = match front_matter(text) {
        Some((head, start)) => {
            reader.front_matter(&text[head]);
            start
        }
        None => 0,
    };
    reader.body(text, start);
    reader.html.sheet
}

#[derive(Debug, Default)]
struct Reader {
    html: HtmlReader,
    /// Emphasis that is open in this paragraph.
    inline: Inline,
    /// The table that the last line was a row of, and how many rows it had.
    table: Option<(u32, u32)>,
    fenced: bool,
}

impl Reader {
    /// The head of the file, as it stands.
    fn front_matter(&mut self, head: &str) {
        let sheet = &mut self.html.sheet;
        sheet.style.front_matter = true;
        for line in head.lines() {
            sheet.end_block();
            sheet.write(line.trim_end());
        }
        sheet.end_paragraph();
        sheet.style.front_matter = false;
    }

    fn body(&mut self, text: &str, start: usize) {
        let mut at = start;
        while at < text.len() {
            let len = text[at..].find('\n').map_or(text.len() - at, |len| len + 1);
            let line = text[at..at + len].trim_end_matches(['\n', '\r']);
            if !self.fenced && starts_html(line) {
                self.end_paragraph();
                at = self.html_block(text, at);
            } else {
                let next = text[at + len..].lines().next().unwrap_or_default();
                self.line(line, next);
                at += len;
            }
        }
        self.html.close_all();
    }

    /// HTML from `at` until every element is closed, or to a blank line where only paragraphs are open. Gives where it ends.
    fn html_block(&mut self, text: &str, at: usize) -> usize {
        let mut tokens = Tokens::new(text, at);
        while let Some(token) = tokens.next() {
            self.html.read(token);
            let rest = &text[tokens.at()..];
            if self.html.is_between_blocks() && (rest.starts_with(['\n', '\r']) || rest.is_empty()) {
                break;
            }
        }
        self.html.close_all();
        self.html.sheet.end_paragraph();
        tokens.at()
    }

    fn line(&mut self, line: &str, next: &str) {
        let words = line.trim();
        if words.starts_with("```") || words.starts_with("~~~") {
            self.fenced = !self.fenced;
            return self.end_paragraph();
        }
        if words.is_empty() || is_rule(words) {
            return self.end_paragraph();
        }
        if self.fenced {
            self.html.sheet.write(line);
            return self.html.sheet.end_block();
        }
        if words.starts_with('|')
            || self.table.is_some() && words.contains('|')
            || is_table_rule(next) && words.contains('|')
        {
            return self.row(words);
        }
        self.table = None;
        if let Some((level, words)) = opt_heading(words) {
            self.end_paragraph();
            return self.heading(level, words);
        }
        if is_underline(next, '=') {
            return self.heading(1, words);
        }
        if is_underline(words, '=') {
            return self.end_paragraph();
        }
        self.text_line(line, words);
    }

    fn heading(&mut self, level: u8, words: &str) {
        self.html.sheet.end_block();
        self.html.sheet.style.heading = Some(level);
        self.inline(words);
        self.html.sheet.style.heading = None;
        self.html.sheet.end_paragraph();
    }

    /// A line of a paragraph, or of a list: its bullet is a bullet, its number stays.
    fn text_line(&mut self, line: &str, words: &str) {
        let words = words.trim_start_matches("> ");
        let indent = line.len() - line.trim_start().len();
        let bullet = words.strip_prefix(['-', '*', '+']).filter(|rest| rest.starts_with([' ', '\t', '\u{a0}']));
        self.html.sheet.style.list_depth = if bullet.is_some() { (indent / 2 + 1).min(9) as u8 } else { 0 };
        let words = match bullet {
            Some(rest) => {
                self.html.sheet.end_block();
                self.html.sheet.write("• ");
                rest.trim_start()
            }
            None => words,
        };
        let broken = line.ends_with("  ") || words.ends_with('\\');
        self.inline(words.strip_suffix('\\').unwrap_or(words));
        if broken {
            self.html.sheet.end_block()
        } else {
            self.html.sheet.end_line()
        }
        self.html.sheet.style.list_depth = 0;
    }

    /// A row of a table, its cells parted by tabs.
    fn row(&mut self, words: &str) {
        let (table, row) = self.table.unwrap_or_else(|| {
            self.html.sheet.end_paragraph();
            (self.html.tables.number(), 0)
        });
        if is_table_rule(words) {
            self.table = Some((table, row));
            return;
        }
        self.table = Some((table, row + 1));
        self.html.sheet.end_block();
        self.html.sheet.style.table = Some(TablePlace { table, row, cell: None });
        let words = words.strip_prefix('|').unwrap_or(words);
        let words = words.strip_suffix('|').unwrap_or(words);
        for (number, cell) in words.split('|').enumerate() {
            if number > 0 {
                self.html.sheet.write("\t");
            }
            self.inline(cell.trim());
        }
        self.html.sheet.end_block();
        self.html.sheet.style.table = None;
    }

    /// Words with emphasis, escapes, links and tags.
    fn inline(&mut self, words: &str) {
        let Reader { inline, html, .. } = self;
        inline.read(words, |run| match run {
            Run::Words { words, bold } => {
                html.sheet.style.bold = bold;
                html.sheet.write(words);
            }
            Run::Break => html.sheet.break_line(),
        });
        html.sheet.style.bold = false;
    }

    fn end_paragraph(&mut self) {
        self.table = None;
        self.inline = Inline::default();
        // Converters make a paragraph of every line of a PDF: a blank line parts less than elsewhere.
        self.html.sheet.end_with_gap();
    }
}

/// A line that opens a block of HTML.
fn starts_html(line: &str) -> bool {
    let Some(tag) = line.trim_start().strip_prefix('<') else { return false };
    let len = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
    const BLOCKS: [&str; 16] = [
        "table",
        "div",
        "p",
        "ul",
        "ol",
        "section",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "center",
        "pre",
        "blockquote",
        "dl",
    ];
    BLOCKS.iter().any(|block| tag[..len].eq_ignore_ascii_case(block))
}

/// `---`, `***`, `___`, with or without spaces.
fn is_rule(words: &str) -> bool {
    ['-', '*', '_']
        .iter()
        .any(|sign| words.chars().all(|c| c == *sign || c == ' ') && words.chars().filter(|c| c == sign).count() >= 3)
}

/// A line of nothing but `sign` under a heading.
fn is_underline(line: &str, sign: char) -> bool {
    let line = line.trim();
    line.len() >= 3 && line.chars().all(|c| c == sign)
}

/// "## Present ##": its level and its words.
fn opt_heading(words: &str) -> Option<(u8, &str)> {
    let rest = words.trim_start_matches('#');
    let level = words.len() - rest.len();
    let rest = rest.strip_prefix([' ', '\t'])?;
    (1..=6).contains(&level).then(|| (level as u8, rest.trim_end_matches('#').trim()))
}
