//! Headings on a page that shows one item, or one issue, of a committee's site.
//!
//! In:       printed lines, candidates.   Out: [`Heading`]s, or none where the page is no such page.
//! Source:   "Meeting: 05/03/2024 - Planning Committee (Item 61)" stands over the item's title; "Meeting of Planning
//!           Committee, Wednesday, 9th July, 2008 (Item 31.)" under it. The bracket says the item's number.
//! Not here: the date and the body in those lines (`read::meeting`).

use super::Heading;
use super::candidate::{Candidate, next_line};
use super::unnumbered::{heading, number_in_bracket};
use crate::signs::InSigns;
use crate::structure::line::PrintedLine;
use crate::structure::numbering::{Form, read_numeral};

/// The items that a page of one item names, each with the number in the meeting's line.
pub(super) fn headings(plain: &str, lines: &[PrintedLine<'_>], candidates: &[Candidate<'_>]) -> Option<Vec<Heading>> {
    let mut found: Vec<Heading> = Vec::new();
    for at in 0..lines.len() {
        let Some((over, number)) = names_meeting_and_item(&lines[at]) else { continue };
        let title = if over {
            next_line(lines, at)
        } else {
            let near = at.saturating_sub(8);
            let title = |line: &PrintedLine<'_>| !line.furniture && !line.text.starts_with_sign("-•");
            lines[near..at].iter().rposition(title).map(|before| near + before)
        };
        let Some(title) = title.filter(|title| found.last().is_none_or(|last| last.span.end <= lines[*title].start))
        else {
            continue;
        };
        found.push(numbered(plain, &lines[title], number));
    }
    let first = found.first()?;
    let (number, behind) = (first.number.clone()?, first.span.end);
    for part in candidates.iter().filter(|part| part.start >= behind && is_lettered_part(part, &number)).take(50) {
        let after = found.partition_point(|heading| heading.span.start < part.start);
        if let Some(title) = lines.get(part.line + usize::from(part.alone)) {
            let mut sub_item = heading(plain, title, part.rest.max(title.start));
            sub_item.span.start = part.start;
            sub_item.label = Some(part.label.clone());
            sub_item.number = Some(part.numeral.number.to_string());
            sub_item.level = 2;
            found.insert(after, sub_item);
        }
    }
    Some(found)
}

/// Whether the line names a meeting and the number of its item, and whether it stands over the title.
fn names_meeting_and_item<'t>(line: &PrintedLine<'t>) -> Option<(bool, &'t str)> {
    if line.furniture || !line.text.starts_with_sign("M-•") {
        return None;
    }
    let text = line.text.trim_start_signs("-• ");
    if text.len() > 200 {
        return None;
    }
    let over = text.starts_with("Meeting: ");
    (over || text.starts_with("Meeting of ")).then_some(())?;
    Some((over, number_in_bracket(text)?))
}

/// The heading on `line`, which may repeat the number before its title.
fn numbered(plain: &str, line: &PrintedLine<'_>, number: &str) -> Heading {
    let label = read_numeral(line.text).filter(|numeral| numeral.number == number).map_or(0, |found| found.label.len());
    let behind = line.text[label..].len() - line.text[label..].trim_ascii_start().len();
    let mut found = heading(plain, line, line.start + label + behind);
    found.span.start = line.start;
    found.label = (label > 0).then(|| line.start..line.start + label);
    found.number = Some(number.to_string());
    found
}

/// "31B." before a heading of its own on a page about item 31.
fn is_lettered_part(candidate: &Candidate<'_>, number: &str) -> bool {
    candidate.numeral.shape.form == Form::DigitsLetter
        && !candidate.inline
        && candidate.weight > 0.6
        && candidate.numeral.number.get(..number.len()) == Some(number)
        && candidate.numeral.values[0].to_string() == number
}
