//! Blocks and headings -> the outline: roles, sections, items with parents, attached documents, warnings.
//!
//! In:       blocks in reading order, headings.   Out: an [`Outline`] with warnings.
//! Source:   agenda text stands between a title and "Minutes:"; where nothing says "Minutes:", what the agenda asks for
//!           ("To receive …", "For the Group to …") stands first under the title.

use super::block::Part;
use super::items::Heading;
use super::subject::subject_with;
use super::title::{tail_in, title_weight};
use super::words::beginning;
use super::{AttachedDocument, Block, Item, Line, Outline, Role, Subject};
use crate::find::holds;
use crate::order;
use crate::read::phrase::starts_with_any;
use crate::read::within::{holds_one_of, is_among, opens_with_one, starts_with_one, words_in};
use crate::signs::InSigns;
use crate::span::Span;
use crate::text::SourceText;
use crate::warning::{Parsed, WarningKind};

/// Puts the outline together.
pub(super) fn assemble<'t>(
    source: &'t SourceText,
    pieces: Vec<(Line<'t>, Part)>,
    mut blocks: Vec<(Block<'t>, Part)>,
    headings: &[Heading],
) -> Parsed<Outline<'t>> {
    let mut parsed = Parsed::<Outline<'t>>::default();
    let mut items = items(source, &mut blocks, headings);
    let captioned = blocks.iter().any(|(_, part)| *part == Part::MinutesCaption);
    mark_sections(&mut blocks, &mut items, captioned);
    for item in &mut items {
        let range = item.blocks.clone();
        roles(&mut blocks[range.clone()], captioned);
        documents(item, &blocks[range.clone()]);
        for (block, _) in blocks[range].iter().filter(|(_, part)| *part == Part::Truncation) {
            item.truncated = true;
            parsed.warn(WarningKind::TruncatedSource, source.span_of(block.text));
        }
    }
    mark_exclusion(&blocks, &mut items);
    doubtful_numbers(source, &blocks, headings, &items, &mut parsed);
    if items.is_empty() && plain_length(&blocks) >= LONG {
        parsed.warn(WarningKind::NoItems, whole(source, &blocks));
    }
    extents(source, &blocks, &mut items);
    let mut lines: Vec<Line<'t>> = pieces.into_iter().map(|(line, _)| line).collect();
    let mut blocks: Vec<Block<'t>> = blocks.into_iter().map(|(block, _)| block).collect();
    // They stand where the pieces stood, which took more room.
    lines.shrink_to_fit();
    blocks.shrink_to_fit();
    parsed.value = Outline { lines, blocks, items };
    parsed
}

/// So many bytes of words could hold items.
const LONG: usize = 1500;

fn plain_length(blocks: &[(Block<'_>, Part)]) -> usize {
    blocks.iter().filter(|(_, part)| *part == Part::Body).map(|(block, _)| block.text.len()).sum()
}

fn whole(source: &SourceText, blocks: &[(Block<'_>, Part)]) -> Span {
    let mut spans = blocks.iter().filter(|(_, part)| *part == Part::Body).map(|(block, _)| source.span_of(block.text));
    let first = spans.next().unwrap_or(Span { start: 0, end: 0 });
    spans.fold(first, Span::join)
}

/// Warns of numbers that stand twice, and of numbers that fit no order.
fn doubtful_numbers<'t>(
    source: &'t SourceText,
    blocks: &[(Block<'t>, Part)],
    headings: &[Heading],
    items: &[Item<'t>],
    parsed: &mut Parsed<Outline<'t>>,
) {
    let top = items.iter().filter(|item| item.level == 1);
    let numbered: Vec<(&Item<'_>, &str)> = top.filter_map(|item| Some((item, item.number.as_deref()?))).collect();
    let (mut repeats, mut stands_once) = (vec![false; numbered.len()], vec![false; numbered.len()]);
    for group in order::groups(numbered.len(), &|a, b| numbered[a].1.cmp(numbered[b].1)) {
        stands_once[group[0]] = group.len() == 1;
        group[1..].iter().for_each(|again| repeats[*again] = true);
    }
    for (at, (item, number)) in numbered.into_iter().enumerate() {
        let (block, part) = &blocks[item.blocks.start];
        let out_of_order = matches!(part, Part::Heading(heading) if headings[*heading].out_of_order);
        let span = block.label.map_or_else(|| source.span_of(block.text), |label| source.span_of(label.text));
        if repeats[at] {
            parsed.warn(WarningKind::ItemNumberRepeated { number: number.into() }, span);
        } else if out_of_order && stands_once[at] {
            parsed.warn(WarningKind::ItemNumberOutOfOrder { number: number.into() }, span);
        }
    }
}

/// One item a heading; every block after a heading belongs to it, those before the first are preamble.
fn items<'t>(source: &'t SourceText, blocks: &mut [(Block<'t>, Part)], headings: &[Heading]) -> Vec<Item<'t>> {
    let plain = source.plain();
    let mut items: Vec<Item<'t>> = Vec::with_capacity(headings.len());
    let mut above: [Option<usize>; 4] = [None; 4];
    for (at, (block, part)) in blocks.iter_mut().enumerate() {
        if let Part::Heading(heading) = part {
            let heading = &headings[*heading];
            let level = usize::from(heading.level.clamp(1, 3));
            let parent = above[..level].iter().rev().find_map(|item| *item);
            let parent =
                parent.filter(|parent: &usize| is_part(heading.number.as_deref(), items[*parent].number.as_deref()));
            let title = &plain[heading.title.clone()];
            above[level] = Some(items.len());
            above[level + 1..].fill(None);
            items.push(Item {
                number: heading.number.clone(),
                title,
                level: heading.level,
                parent,
                section: None,
                documents: Vec::new(),
                private: false,
                truncated: false,
                subject: subject_with(title, block.signals),
                blocks: at..at + 1,
                extent: source.span_of(block.text),
            });
        }
        match items.len().checked_sub(1) {
            Some(item) => {
                block.item = Some(item);
                items[item].blocks.end = at + 1;
            }
            None if block.role == Role::Minutes => block.role = Role::Preamble,
            None => {}
        }
    }
    items
}

/// Whether a number can be that of a part of the item above: "5.1" under "5", "(a)" under anything.
fn is_part(number: Option<&str>, above: Option<&str>) -> bool {
    let (Some(number), Some(above)) = (number, above) else { return true };
    let counts = number.starts_with(|sign: char| sign.is_ascii_digit());
    !counts || number.strip_prefix(above).is_some_and(|rest| !rest.starts_with(|sign: char| sign.is_ascii_digit()))
}

/// After a resolution to exclude press and public the items are private, until the public is let in again.
fn mark_exclusion(blocks: &[(Block<'_>, Part)], items: &mut [Item<'_>]) {
    let mut excluded = false;
    for item in items {
        if holds_one_of(item.title, "readmi|re-admi|public session") {
            excluded = false;
        }
        item.private |= excluded;
        if item.subject == Subject::Exclusion {
            excluded |= blocks[item.blocks.clone()].iter().filter(|(block, _)| block.role == Role::Minutes).any(
                |(block, _)| {
                    let text = beginning(block.text, 2000);
                    holds_one_of(text, "exclu") && holds_one_of(text, "resolved|agreed|be excluded|were excluded")
                },
            );
        }
    }
}

/// Headings of sections: lines between one item's text and the next item's number that look like titles.
fn mark_sections<'t>(blocks: &mut [(Block<'t>, Part)], items: &mut [Item<'t>], captioned: bool) {
    let mut section: Option<(&'t str, bool)> = None;
    for at in 0..items.len() {
        if at > 0 {
            let range = items[at - 1].blocks.clone();
            let mut end = range.end;
            let mut first = true;
            while end > range.start + 1 {
                let (block, part) = &blocks[end - 1];
                let skipped = matches!(part, Part::Furniture);
                if !skipped && !(*part == Part::Body && block.label.is_none() && is_section(block.text, captioned)) {
                    break;
                }
                if !skipped {
                    if first {
                        section = Some((block.text, is_private(block.text)));
                        first = false;
                    }
                    blocks[end - 1].0.role = Role::Section;
                }
                end -= 1;
            }
            if !first {
                items[at - 1].blocks.end = end;
                for (block, _) in &mut blocks[end..range.end] {
                    block.item = None;
                }
            }
        } else {
            let before = &mut blocks[..items[0].blocks.start];
            if let Some((block, _)) = before.iter_mut().rev().find(|(_, part)| *part == Part::Body)
                && is_part_heading(block.text)
            {
                block.role = Role::Section;
                section = Some((block.text, is_private(block.text)));
            }
        }
        if let Some((text, private)) = section {
            items[at].section = Some(text);
            items[at].private = private;
        }
    }
}

fn is_section(text: &str, captioned: bool) -> bool {
    const OF_THE_MINUTES: &str = "\
        Councillor|Cllr|Chair|Mayor|Motion|Amendment|None|\
        Noted|Agreed|Approved|RESOLVED|NOTED|AGREED|APPROVED|CARRIED|DEFERRED|REFUSED|GRANTED|Voting:|Vote:";
    if is_part_heading(text) {
        return true;
    }
    captioned
        && text.len() <= 90
        && text.split_ascii_whitespace().count() <= 10
        && title_weight(text) >= 0.7
        && !text.ends_with_sign(".:;,)")
        && text.chars().filter(|sign| sign.is_alphabetic()).count() > 4
        && !starts_with_one(text, OF_THE_MINUTES)
        && !text.bytes().any(|sign| sign.is_ascii_digit())
        && !text.has_sign("_")
}

/// "PART TWO - EXEMPT", "Part B: confidential", "AGENDA PART 1", "EXEMPT ITEMS".
fn is_part_heading(text: &str) -> bool {
    if text.len() > 120 {
        return false;
    }
    let mut words = words_in(text);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    is_among(first, "part") && is_among(second, "1|2|3|i|ii|iii|a|b|c|one|two|three")
        || is_among(first, "agenda") && is_among(second, "part")
        || text.len() < 40
            && is_among(first, "exempt|confidential|private")
            && is_among(second, "items|item|business|session")
}

fn is_private(section: &str) -> bool {
    let open = holds_one_of(section, "open to the public|part 1|part one");
    !open && holds_one_of(section, "exempt|private|confidential|part 2|part ii|part two|closed")
}

/// Parts an item's agenda text from what the minutes record.
fn roles(blocks: &mut [(Block<'_>, Part)], captioned: bool) {
    let caption = blocks.iter().position(|(_, part)| *part == Part::MinutesCaption);
    let body = |part: &Part| *part == Part::Body;
    match caption {
        Some(caption) => {
            for (block, _) in blocks[..caption].iter_mut().filter(|(_, part)| body(part)) {
                block.role = Role::Agenda;
            }
        }
        None => {
            for (block, part) in blocks.iter_mut() {
                if body(part) {
                    if !asks(block.text, captioned) {
                        break;
                    }
                    block.role = Role::Agenda;
                }
            }
        }
    }
}

/// Whether a paragraph says what the agenda asks for, before the meeting.
pub(super) fn asks(text: &str, captioned: bool) -> bool {
    const REQUESTS: &str = "(to |discussion item|members are |members to |a form is attached|report of the ";
    let starts = |words: &str| starts_with_any(text, &[words]);
    let infinitive = starts("to ") && text[3..].starts_with(char::is_lowercase);
    infinitive
        || opens_with_one(text, REQUESTS)
        || starts("for the ") && text.get(..80.min(text.len())).is_some_and(|start| holds(start, " to "))
        || captioned && (starts("report by ") || holds(text, " may be ") || holds(text, " will be "))
}

/// The documents attached to an item: marks behind its title, and lines of their own.
fn documents<'t>(item: &mut Item<'t>, blocks: &[(Block<'t>, Part)]) {
    for (block, part) in blocks {
        if !matches!(part, Part::Tail | Part::Documents) {
            continue;
        }
        if let Some(tail) = tail_in(block.text) {
            let title = block.text[..tail.start].trim_ascii().trim_end_signs("-,").trim_ascii_end();
            item.documents.push(AttachedDocument {
                title: if title.is_empty() { item.title } else { title },
                format: Some(tail.format.to_ascii_lowercase()),
                size: Some(tail.size),
            });
        }
    }
}

/// From each heading to the last word under it, sub-items included.
fn extents<'t>(source: &'t SourceText, blocks: &[(Block<'t>, Part)], items: &mut [Item<'t>]) {
    for at in (0..items.len()).rev() {
        let mut extent = items[at].extent;
        for (block, part) in &blocks[items[at].blocks.clone()] {
            if let Some(label) = block.label {
                extent = extent.join(source.span_of(label.text));
            }
            if !matches!(part, Part::Furniture | Part::Truncation) && !block.text.is_empty() {
                extent = extent.join(source.span_of(block.text));
            }
        }
        items[at].extent = items[at].extent.join(extent);
        if let Some(parent) = items[at].parent {
            let whole = items[parent].extent.join(items[at].extent);
            items[parent].extent = whole;
        }
    }
}
