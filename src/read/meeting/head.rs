//! The head of the minutes: the lines before the first item, and the statement that opens them.

use super::name::is_paper;
use crate::find::{find, holds};
use crate::read::date::dates_in;
use crate::read::within::{holds_one_of, is_among, opens_with_one, parts};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::beginning;
use crate::structure::{Line, Outline, Role};
use crate::text::SourceText;

/// A head has no more lines than this; a document without items would be all head.
const MOST_LINES: usize = 80;
/// And a line of it has its facts in so many bytes; it may hold a whole document.
const LONGEST_LINE: usize = 4_000;

/// The lines before the first item.
pub(super) struct Head<'t> {
    /// Its lines; furniture and what a site says of a file left out.
    pub lines: Vec<HeadLine<'t>>,
    /// The whole text.
    pub plain: &'t str,
    /// What the site says of the file, before the minutes.
    front: Vec<&'t str>,
    /// The line that opens the statement of what these minutes are, and the statement: that line and the few that go on
    /// with it, to the list of those present.
    pub statement: Option<(usize, &'t str)>,
}

/// A line of the head.
#[derive(Clone, Copy, Debug)]
pub(super) struct HeadLine<'t> {
    /// Its words.
    pub text: &'t str,
    /// Byte of the plain text at which they start.
    pub start: usize,
    /// Blank lines before it.
    pub gap: u32,
    /// Which signal words it holds.
    pub signals: Signals,
    /// It holds a sign that may close a label.
    labels: bool,
    /// It holds cells.
    cells: bool,
}

impl<'t> HeadLine<'t> {
    fn new(source: &SourceText, line: &Line<'t>) -> HeadLine<'t> {
        let text = beginning(line.text, LONGEST_LINE);
        let cells = text.has_sign("\t");
        let labels = cells || text.has_sign(":") || holds(text, "- ");
        let start = source.span_of(line.text).start as usize;
        HeadLine { text, start, gap: line.gap, signals: Signals::of(text), labels, cells }
    }

    /// The byte after its last word.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

impl<'t> Head<'t> {
    /// The head of a document.
    pub fn of(source: &'t SourceText, outline: &Outline<'t>) -> Head<'t> {
        let mut lines = Vec::new();
        let opening = opens_with_paper(outline);
        let in_head = |item: Option<usize>, role: Role| match item {
            None => role != Role::Heading,
            Some(first) => first == 0 && opening,
        };
        for block in outline.blocks.iter().take_while(|block| in_head(block.item, block.role)) {
            let told = opening && matches!(block.role, Role::Heading | Role::Minutes | Role::Agenda);
            if !(told || matches!(block.role, Role::Preamble | Role::Section)) || lines.len() >= MOST_LINES {
                continue;
            }
            for line in outline.lines_of(block).iter().filter(|line| !line.layout.front_matter && !line.layout.chrome) {
                lines.push(HeadLine::new(source, line));
            }
        }
        // A page of one item may print body and date under its title.
        let alone = lines.is_empty() && outline.items.len() == 1 && outline.items[0].number.is_none();
        let blocks = outline.blocks.iter().skip_while(|block| block.item.is_none());
        let blocks = blocks.filter(|block| matches!(block.role, Role::Minutes | Role::Agenda));
        for line in blocks.take(3).flat_map(|block| outline.lines_of(block)) {
            let own = alone && !holds_one_of(line.text, "minutes");
            if own || names_its_meeting(line.text) {
                lines.push(HeadLine::new(source, line));
            }
        }
        let front = outline.lines.iter().take_while(|line| line.layout.front_matter);
        let front = front.take(MOST_LINES).map(|line| line.text).collect();
        let statement = statement_in(&lines, source.plain());
        Head { lines, plain: source.plain(), front, statement }
    }

    /// What stands behind one of the labels: "Venue: Town Hall", "Venue" in one cell and the town hall in the next, "Time:" over
    /// the time; also behind other labels on one line ("Date: 4 May 2021 Venue: Town Hall").
    pub fn labelled(&self, labels: &str) -> Option<&'t str> {
        let inside = parts(labels).any(|label| is_among(label, NOUNS));
        self.lines.iter().enumerate().filter(|(_, line)| line.labels).find_map(|(at, line)| {
            let rest = behind_label(line.text, labels, line.cells, inside)?;
            let cell = rest.split_at_signs("\t").map(str::trim_ascii).find(|cell| !cell.is_empty());
            let value = cell.or_else(|| self.lines.get(at + 1).map(|next| next.text))?;
            let value = value[..next_label(value).unwrap_or(value.len())].trim_ascii();
            (!value.is_empty()).then_some(value)
        })
    }

    /// What the site says of the file under this key, without quotation marks.
    pub fn of_file(&self, key: &str) -> Option<&'t str> {
        let value = self.front.iter().find_map(|line| line.strip_prefix(key)?.strip_sign(":"))?;
        Some(value.trim_matches(|sign: char| sign.is_whitespace() || "\"'".contains(sign)))
    }
}

/// Words without one of which a line opens no statement.
const TOLD: Signals = Signals::words("minute* meeting* notes record proceedings");

fn statement_in<'t>(lines: &[HeadLine<'t>], plain: &'t str) -> Option<(usize, &'t str)> {
    let opens = lines.iter().position(|line| line.signals.any(TOLD) && opens_statement(line.text))?;
    let first = &lines[opens];
    let mut end = first.end();
    for line in lines[opens + 1..].iter().take(8) {
        if opens_list(line.text) || end - first.start > 600 {
            break;
        }
        end = line.end();
    }
    Some((opens, &plain[first.start..end]))
}

/// Whether what looks like the first item is the head: "MINUTES", or a title with the meeting's date.
fn opens_with_paper(outline: &Outline<'_>) -> bool {
    outline.items.first().is_some_and(|item| {
        let title = item.title.trim_ascii();
        item.number.is_none()
            && (is_paper(title)
                || title.len() < 120
                    && dates_in(title).next().is_some()
                    && (holds(title, " - ")
                        || behind_label(title, "date|date of meeting", title.has_sign("\t"), false).is_some())
                    && outline.items.len() > 1)
    })
}

/// In the midst of a line a label is a noun with a capital: "Venue:", never "held:".
const NOUNS: &str = "venue|location|place|time";

/// What stands behind a label at the line's start, or further on in it in a cell of its own, where it holds `cells`; behind
/// a space only where one of the labels may stand `inside`.
fn behind_label<'t>(line: &'t str, labels: &str, cells: bool, inside: bool) -> Option<&'t str> {
    let line = beginning(line, 400);
    let bytes = line.as_bytes();
    behind_label_at(line, labels, true).or_else(|| {
        if !cells {
            return if inside { behind_noun(line, labels) } else { None };
        }
        (1..bytes.len()).find_map(|at| match bytes[at - 1] {
            b'\t' => behind_label_at(&line[at..], labels, true),
            b' ' if inside && bytes[at].is_ascii_uppercase() => behind_label_at(&line[at..], labels, false),
            _ => None,
        })
    })
}

/// What stands behind a label in the midst of a line without cells.
fn behind_noun<'t>(line: &'t str, labels: &str) -> Option<&'t str> {
    let mut from = 0;
    while let Some(colon) = line[from..].find_sign(":") {
        from += colon + 1;
        let before = line[..from - 1].trim_end_signs(" ");
        let word = &before[before.as_bytes().iter().rposition(|byte| *byte == b' ')? + 1..];
        if word.as_bytes().first().is_some_and(u8::is_ascii_uppercase)
            && is_among(word, NOUNS)
            && is_among(word, labels)
        {
            return Some(&line[from..]);
        }
    }
    None
}

/// What stands behind the label with which a text begins: the first of a line or cell, or one inside.
fn behind_label_at<'t>(text: &'t str, labels: &str, first: bool) -> Option<&'t str> {
    let letter = text.as_bytes().first()?;
    parts(labels).find_map(|label| {
        let bytes = label.as_bytes();
        let own = bytes[0].eq_ignore_ascii_case(letter)
            && text.as_bytes().get(..bytes.len()).is_some_and(|start| start.eq_ignore_ascii_case(bytes));
        if !own || !first && !is_among(label, NOUNS) {
            return None;
        }
        let rest = &text[bytes.len()..];
        rest.trim_start_signs(" ")
            .strip_sign(":")
            .or_else(|| rest.strip_sign(" \t")?.strip_prefix("- ").filter(|_| first))
            .or_else(|| rest.strip_sign("\t").filter(|_| first))
    })
}

/// Where the next label of a head starts in a value: "Town Hall Time: 7 pm".
fn next_label(value: &str) -> Option<usize> {
    if !value.has_sign(":") {
        return None;
    }
    [" Time:", " Date:", " Venue:", " Location:", " Present:", " Contact:", " Chair:", " Place:"]
        .iter()
        .filter_map(|label| find(value, label))
        .min()
}

/// "Meeting of Planning Committee, Wednesday, 9th July, 2008 2.00pm (Item 31.)".
fn names_its_meeting(text: &str) -> bool {
    text.trim_start_signs("-• ").starts_with("Meeting of ") && holds(text, "(Item ")
}

/// "Minutes of the meeting of …", "MEETING OF THE COUNCIL", "Minute of Meeting …", "General Meeting Monday 8 July".
fn opens_statement(text: &str) -> bool {
    let near = beginning(text, 300);
    // A line that holds the whole head may begin with what the site says of the page.
    let other = holds_one_of(near, "last meeting|previous meeting|dear ");
    if near.len() < 8 || other || text.len() < 200 && super::day::is_of_the_page(near) {
        return false;
    }
    let dated = dates_in(text).next().is_some();
    // "Draft minutes for approval at the next meeting" tells of the paper.
    if !dated && holds_one_of(near, "for approval|subject to|next ordinary") {
        return false;
    }
    let minutes_of = holds_one_of(near, "minutes of|minute of|notes of|record of|proceedings of");
    let meeting = holds_one_of(near, "meeting");
    minutes_of
        || meeting && (holds_one_of(near, " held| meeting of ") || opens_with_one(near, "meeting of"))
        || meeting && dated && !opens_with_one(near, "meeting:")
}

/// "Present:", "In attendance", "Apologies": where lists of people start.
pub(super) fn opens_list(text: &str) -> bool {
    const LISTS: &str = "\
        present|attend|in attendance|those attending|those present|apolog|absent|members|councillors|cllr|\
        officers|also |public:|contact";
    opens_with_one(text, LISTS)
}
