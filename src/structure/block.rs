//! Lines and headings -> lines as the readers see them, blocks and their roles.
//!
//! In:       printed lines, headings.   Out: [`Line`]s and [`Block`]s, in reading order, each line in one block.
//! Source:   a printer wraps a paragraph at a width; a page may set a blank line after every line; both are judged over the
//!           whole document, never line by line.
//! Not here: which lines are headings (`items`).

use super::furniture::is_bare_number;
use super::items::Heading;
use super::line::PrintedLine;
use super::numbering::{Close, Form, read_numeral};
use super::title::tail_in;
use super::{Block, Label, Line, Role};
use crate::find::{find, find_from, holds};
use crate::order;
use crate::read::within::{is_among, last_token};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use std::ops::Range;

/// "Minutes:", "Decision:" and the like alone on a line.
#[inline]
pub(super) fn is_minutes_caption(text: &str) -> bool {
    text.len() <= LONGEST_CAPTION && names_minutes(text)
}

/// No caption is longer, in bytes: most lines are told by that.
const LONGEST_CAPTION: usize = 24;

fn names_minutes(text: &str) -> bool {
    const CAPTIONS: &str = "minutes|minute|decision|decisions|minute text|decision made|cofnodion|penderfyniad";
    match text.strip_end_sign(":") {
        Some(word) => is_among(word.trim_ascii(), CAPTIONS),
        None => matches!(text, "Decision" | "Decisions" | "DECISION" | "DECISIONS"),
    }
}

/// "Additional documents:" and the like alone on a line.
#[inline]
pub(super) fn is_documents_caption(text: &str) -> bool {
    text.len() <= LONGEST_CAPTION && names_documents(text)
}

fn names_documents(text: &str) -> bool {
    const CAPTIONS: &str = "additional documents|supporting documents|documents|background documents|attachments|\
                            dogfennau ychwanegol";
    text.strip_end_sign(":").is_some_and(|words| is_among(words, CAPTIONS))
}

/// Either caption.
pub(super) fn is_caption(text: &str) -> bool {
    is_minutes_caption(text) || is_documents_caption(text)
}

/// What a piece of a printed line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Of heading so-and-so.
    Heading(usize),
    /// Mark of a document attached to item so-and-so.
    Tail,
    /// "Minutes:"
    MinutesCaption,
    /// "Additional documents:", or a line with an attached document.
    Documents,
    /// "… view the full minutes text for item 18.3".
    Truncation,
    /// No part of the minutes.
    Furniture,
    /// Everything else.
    Body,
}

/// The lines, and what each is.
pub(super) fn pieces<'t>(plain: &'t str, printed: &[PrintedLine<'t>], headings: &[Heading]) -> Vec<(Line<'t>, Part)> {
    let mut cuts: Vec<usize> = headings
        .iter()
        .flat_map(|heading| {
            let tails = heading.tails.iter().flat_map(|tail| [tail.start, tail.end]);
            [heading.span.start, heading.span.end].into_iter().chain(tails)
        })
        .collect();
    order::sort(&mut cuts);
    // A long document has many: growing would hold them three times.
    let mut found = Vec::with_capacity(printed.len() + cuts.len());
    let (mut cut, mut heading) = (0, 0);
    let truncated = holds(plain, VIEW);
    for line in printed {
        let mut at = line.start;
        let mut gap = line.gap;
        while cut < cuts.len() && cuts[cut] <= at {
            cut += 1;
        }
        let truncation = truncated.then(|| truncation_in(line.text)).flatten().map(|place| line.start + place);
        while at < line.end() {
            let next = cuts.get(cut).copied().filter(|next| *next < line.end()).unwrap_or(line.end());
            let next = truncation.filter(|place| *place > at && *place < next).unwrap_or(next);
            let text = plain[at..next].trim_ascii();
            while headings.get(heading).is_some_and(|known| known.span.end <= at) {
                heading += 1;
            }
            let worded =
                |text: &str| text.as_bytes()[0].is_ascii_alphanumeric() || !text.trim_start_signs(".:-–—|*").is_empty();
            if !text.is_empty() && worded(text) || (at == line.start && next == line.end()) {
                let current = headings.get(heading).filter(|known| known.span.start <= at);
                let part = match current {
                    Some(known) if known.tails.iter().any(|tail| tail.contains(&at)) => Part::Tail,
                    Some(_) if !line.furniture => Part::Heading(heading),
                    _ => part_of(line, text, truncation == Some(at)),
                };
                found.push((Line { text, gap, indent: line.indent, layout: line.layout }, part));
                gap = 0;
            } else if let Some((last, _)) = found.last_mut().filter(|_| !text.is_empty()) {
                // A closing sign stays with the words before it, so that no character is lost.
                let start = last.text.as_ptr() as usize - plain.as_ptr() as usize;
                last.text = plain[start..next].trim_ascii();
            }
            at = next;
            while cut < cuts.len() && cuts[cut] <= at {
                cut += 1;
            }
        }
    }
    found
}

fn part_of(line: &PrintedLine<'_>, text: &str, truncation: bool) -> Part {
    if truncation {
        Part::Truncation
    } else if line.furniture || is_bare_number(text) {
        Part::Furniture
    } else if is_minutes_caption(text) {
        Part::MinutesCaption
    } else if is_documents_caption(text)
        || text.ends_with_sign("B")
            && text.len() < 300
            && tail_in(text).is_some_and(|tail| tail.start + tail.text.len() == text.len())
    {
        Part::Documents
    } else {
        Part::Body
    }
}

/// What stands before the minutes' name where a page shows their beginning.
const VIEW: &str = "view the full ";

/// Where "… view the full minutes text for item 18.3" starts, its dots included.
fn truncation_in(text: &str) -> Option<usize> {
    let at = find(text, VIEW)?;
    find_from(text, " text for item", at)?;
    Some(text[..at].trim_end_signs(" .…\u{a0}").len())
}

/// How a document sets its paragraphs.
struct Wrapping {
    /// Width of the lines that follow one another without and with one blank line between, where they are wrapped.
    width: [Option<usize>; 2],
    /// Some line holds a tab: a row of cells goes on with nothing.
    tabs: bool,
}

impl Wrapping {
    /// Lines that end without a stop before a line that starts with a small letter show that, and where, the page wraps.
    fn of(plain: &str, pieces: &[(Line<'_>, Part)]) -> Wrapping {
        let tabs = has_tab(plain);
        let mut lengths = [Lengths::default(), Lengths::default()];
        let mut pairs = [0_usize; 2];
        for pair in pieces.windows(2) {
            let ((before, part), (next, next_part)) = (&pair[0], &pair[1]);
            if *part != Part::Body || *next_part != Part::Body || next.gap > 1 || tabs && has_tab(before.text) {
                continue;
            }
            let gap = next.gap as usize;
            pairs[gap] += 1;
            if goes_on(before.text, next.text) {
                lengths[gap].add(before.text.len());
            }
        }
        let width = |gap: usize| {
            let count = lengths[gap].count;
            let enough = count >= 3 && count * (4 + 2 * gap) >= pairs[gap];
            let width = lengths[gap].at(count * 9 / 10)?;
            (enough && width >= 40).then_some(width)
        };
        Wrapping { width: [width(0), width(1)], tabs }
    }

    /// Whether `next` goes on with the paragraph of `before`.
    fn joins(&self, before: &Line<'_>, next: &Line<'_>) -> bool {
        if next.gap > 1
            || next.layout.starts_block
            || self.tabs && (has_tab(before.text) || has_tab(next.text))
            || before.layout.heading != next.layout.heading
        {
            return false;
        }
        if before.layout.table != next.layout.table || label_of(next.text).is_some() {
            return false;
        }
        let width = self.width[next.gap as usize];
        if goes_on(before.text, next.text) {
            return next.gap == 0 || width.is_some();
        }
        let Some(width) = width else { return false };
        let word = next.text.split_ascii_whitespace().next().unwrap_or_default().len();
        let full = before.text.len() * 100 >= width * 82 || before.text.len() + 1 + word > width;
        let stopped = before.text.ends_with_sign(".:;!?");
        let hardly_fits = before.text.len() + 1 + word > width * 95 / 100;
        if stopped { hardly_fits && next.gap == 0 && !before.text.ends_with_sign(":;") } else { full }
    }
}

/// How many lines have each length.
pub(super) struct Lengths {
    /// Of those that a printed line may have.
    lines: [u32; LONGEST_LINE + 1],
    /// How many lines there are, longer ones counted in.
    pub count: usize,
}

/// No printer's line is longer, in bytes.
const LONGEST_LINE: usize = 160;

impl Default for Lengths {
    fn default() -> Self {
        Lengths { lines: [0; LONGEST_LINE + 1], count: 0 }
    }
}

impl Lengths {
    /// Counts a line.
    pub fn add(&mut self, length: usize) {
        self.count += 1;
        if let Some(lines) = self.lines.get_mut(length) {
            *lines += 1;
        }
    }

    /// The length of the line at a place among all, the shortest first; none where it is longer than a printed line.
    pub fn at(&self, place: usize) -> Option<usize> {
        let mut passed = 0;
        self.lines.iter().position(|lines| {
            passed += *lines as usize;
            passed > place
        })
    }
}

fn has_tab(text: &str) -> bool {
    text.as_bytes().contains(&b'\t')
}

/// Whether a line starts with a small letter, or with a figure behind a word that binds, behind one that has no stop.
fn goes_on(before: &str, next: &str) -> bool {
    const BINDING: &str = "on|of|the|in|dated|from|to|for";
    let first = next.chars().next().unwrap_or(' ');
    let opens = first.is_lowercase()
        || first.is_ascii_digit() && before.len() > SHORTEST_BOUND && is_among(last_token(before), BINDING);
    opens && !before.ends_with_sign(".:;!?") && label_of(next).is_none()
}

/// A line that only binds the next one to it is no caption before a column of figures.
const SHORTEST_BOUND: usize = 30;

/// The label of a list at the start of `text`.
pub(super) fn label_of(text: &str) -> Option<Label<'_>> {
    let first = text.chars().next()?;
    // Numbers with letters before them, and capitals, count no list.
    if first.is_ascii_uppercase() {
        return None;
    }
    let bullet =
        first == '•' || (matches!(first, '-' | '*' | 'o' | '>') && text[first.len_utf8()..].starts_with_sign(" \t"));
    if bullet && text.len() > first.len_utf8() {
        return Some(Label { text: &text[..first.len_utf8()], bullet: true });
    }
    let numeral = read_numeral(text)?;
    if !numeral.shape.prefix.is_empty() || numeral.glued && numeral.close == Close::Bare {
        return None;
    }
    let closed = numeral.close != Close::Bare;
    let counts = match numeral.shape.form {
        Form::Digits(1) => closed && numeral.values[0] < 500,
        Form::Digits(_) => closed || behind_is_capital(text, numeral.label.len()),
        Form::Stroke | Form::Strokes | Form::Round | Form::Capital | Form::CapitalRoman => false,
        Form::DigitsLetter | Form::Letter | Form::Roman => closed,
    };
    (counts && numeral.label.len() < text.len()).then_some(Label { text: numeral.label, bullet: false })
}

fn behind_is_capital(text: &str, at: usize) -> bool {
    text[at..].trim_ascii_start().starts_with(|sign: char| sign.is_uppercase() || sign == '"')
}

/// Joins pieces into blocks. Roles of the body are [`Role::Minutes`] until `roles` has seen the item as a whole.
pub(super) fn blocks<'t>(plain: &'t str, pieces: &[(Line<'t>, Part)], headings: &[Heading]) -> Vec<(Block<'t>, Part)> {
    let wrapping = Wrapping::of(plain, pieces);
    let mut blocks: Vec<(Block<'t>, Part)> = Vec::with_capacity(pieces.len());
    for (at, (line, part)) in pieces.iter().enumerate() {
        let joined = match (blocks.last(), part) {
            (Some((_, Part::Heading(before))), Part::Heading(this)) => before == this,
            (Some((_, Part::Body)), Part::Body) => wrapping.joins(&pieces[at - 1].0, line),
            _ => false,
        };
        if joined && let Some((block, _)) = blocks.last_mut() {
            let start = offset(plain, pieces[block.lines.start].0.text);
            let skip = offset(plain, block.text).saturating_sub(start);
            block.lines.end = at + 1;
            block.text = plain[start + skip..offset(plain, line.text) + line.text.len()].trim_ascii();
            continue;
        }
        blocks.push((block(line, at, *part), *part));
    }
    for (block, part) in &mut blocks {
        if let Part::Heading(heading) = part {
            let heading = &headings[*heading];
            block.text = &plain[heading.title.clone()];
            block.label = heading.label.clone().map(|label| Label { text: &plain[label], bullet: false });
        }
        block.signals = Signals::of(block.text);
    }
    blocks.shrink_to_fit();
    blocks
}

fn offset(plain: &str, part: &str) -> usize {
    part.as_ptr() as usize - plain.as_ptr() as usize
}

fn block<'t>(line: &Line<'t>, at: usize, part: Part) -> Block<'t> {
    let role = match part {
        Part::Heading(_) => Role::Heading,
        Part::Tail | Part::Documents => Role::Documents,
        Part::MinutesCaption => Role::Caption,
        Part::Truncation | Part::Furniture => Role::Furniture,
        Part::Body => Role::Minutes,
    };
    let label = if part == Part::Body { label_of(line.text) } else { None };
    let text = label.map_or(line.text, |label| line.text[label.text.len()..].trim_ascii_start());
    Block { text, label, lines: Range { start: at, end: at + 1 }, role, item: None, signals: Signals::default() }
}
