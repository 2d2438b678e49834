//! The head of the minutes: the lines before the first item, and the statement that opens them.

use crate::structure::words::beginning;
use crate::structure::{Outline, Role};
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
    /// The title that the site gives the file.
    pub file_title: Option<&'t str>,
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
}

impl HeadLine<'_> {
    /// The byte after its last word.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

impl<'t> Head<'t> {
    /// The head of a document.
    pub fn of(source: &'t SourceText, outline: &Outline<'t>) -> Head<'t> {
        let mut lines = Vec::new();
        for block in outline.blocks.iter().take_while(|block| block.item.is_none() && block.role != Role::Heading) {
            if !matches!(block.role, Role::Preamble | Role::Section) || lines.len() >= MOST_LINES {
                continue;
            }
            for line in outline.lines_of(block).iter().filter(|line| !line.layout.front_matter && !line.layout.chrome) {
                let start = source.span_of(line.text).start as usize;
                let text = &line.text[..line.text.floor_char_boundary(LONGEST_LINE)];
                lines.push(HeadLine { text, start, gap: line.gap });
            }
        }
        // A page of one item may print body and date under its title.
        let alone = lines.is_empty() && outline.items.len() == 1 && outline.items[0].number.is_none();
        let blocks = outline.blocks.iter().skip_while(|block| block.item.is_none());
        let blocks = blocks.filter(|block| matches!(block.role, Role::Minutes | Role::Agenda));
        for line in blocks.take(3).flat_map(|block| outline.lines_of(block)) {
            let own = alone && !line.text.to_lowercase().contains("minutes");
            if own || names_its_meeting(line.text) {
                let start = source.span_of(line.text).start as usize;
                lines.push(HeadLine { text: beginning(line.text, LONGEST_LINE), start, gap: line.gap });
            }
        }
        let front = outline.lines.iter().take_while(|line| line.layout.front_matter);
        let file_title = front.filter_map(|line| line.text.strip_prefix("title:")).next();
        Head { lines, plain: source.plain(), file_title }
    }

    /// The line that opens the statement of what these minutes are, and the statement: that line and the few that go on
    /// with it, to the list of those present.
    pub fn statement(&self) -> Option<(usize, &'t str)> {
        let opens = self.lines.iter().position(|line| opens_statement(line.text))?;
        let first = &self.lines[opens];
        let mut end = first.end();
        for line in self.lines[opens + 1..].iter().take(8) {
            if opens_list(line.text) || end - first.start > 600 {
                break;
            }
            end = line.end();
        }
        Some((opens, &self.plain[first.start..end]))
    }
}

/// "Meeting of Planning Committee, Wednesday, 9th July, 2008 2.00pm (Item 31.)".
fn names_its_meeting(text: &str) -> bool {
    text.trim_start_matches(['-', '•', ' ']).starts_with("Meeting of ") && text.contains("(Item ")
}

/// "Minutes of the meeting of …", "MEETING OF THE COUNCIL", "Minute of Meeting …", "General Meeting Monday 8 July".
fn opens_statement(text: &str) -> bool {
    let lower = text.to_lowercase();
    if lower.len() < 8 || super::moment::is_of_the_page(&lower) {
        return false;
    }
    let minutes_of = ["minutes of", "minute of", "notes of", "record of", "proceedings of"]
        .iter()
        .any(|words| lower.contains(words));
    let meeting = lower.contains("meeting");
    minutes_of
        || (meeting && (lower.contains(" held") || lower.starts_with("meeting of") || lower.contains(" meeting of ")))
        || (meeting && !crate::read::date::dates_in(text).is_empty() && !lower.starts_with("meeting:"))
        || lower == "minutes" && text.len() == 7
}

/// "Present:", "In attendance", "Apologies": where lists of people start.
pub(super) fn opens_list(text: &str) -> bool {
    const LISTS: [&str; 14] = [
        "present",
        "attend",
        "in attendance",
        "those attending",
        "those present",
        "apolog",
        "absent",
        "members",
        "councillors",
        "cllr",
        "officers",
        "also ",
        "public:",
        "contact",
    ];
    let lower: String = text.chars().take(20).flat_map(char::to_lowercase).collect();
    LISTS.iter().any(|list| lower.starts_with(list))
}
