//! On which day the meeting was held.
//!
//! Source:   the date in the title line or the statement that opens the minutes; "held on"; a line that holds nothing but
//!           a date. Dates of upload, draft, approval, letters, previous and next meetings weigh against.
//! Not here: when it began and ended (`moment`).

use super::head::{Head, opens_list};
use crate::find::holds;
use crate::read::date::{Date, DateFound, dates_in, times_in};
use crate::read::within::holds_one_of;
use crate::signs::InSigns;

/// The meeting's date where it stands in the head.
#[derive(Clone, Debug)]
pub(super) struct HeadDate<'t> {
    /// The date.
    pub date: Date,
    /// Its words.
    pub text: &'t str,
    /// The line of the head that it starts on.
    pub line: usize,
    /// Byte of the plain text at which it starts.
    pub start: usize,
    /// And ends.
    pub end: usize,
}

/// Words beside a date that belongs to the page, a letter or another meeting.
pub(super) fn is_of_the_page(lower: &str) -> bool {
    holds_one_of(
        lower,
        "\
                upload|publish|posted|next meeting|previous m|last meeting|dear |deadline|modified|updated|\
                minutes of the previous|to be approved|approved on",
    )
}

/// The date of the meeting.
pub(super) fn meeting_date<'t>(head: &Head<'t>) -> Option<HeadDate<'t>> {
    let statement = head.statement;
    let mut best: Option<(i32, HeadDate<'t>)> = None;
    for (number, line) in head.lines.iter().enumerate() {
        // A date may stand over two lines ("9th" / "May 2020").
        let until = head
            .lines
            .get(number + 1)
            .filter(|next| next.gap < 2 && line.text.len() < 200)
            .map_or(line.end(), |next| next.end());
        let text = &head.plain[line.start..until];
        for found in dates_in(text).filter(|found| found.range.start < line.text.len()) {
            let weight = date_weight(head, number, &found, statement);
            let (start, end) = (line.start + found.range.start, line.start + found.range.end);
            let date =
                HeadDate { date: found.date, text: head.plain[start..end].trim_ascii(), line: number, start, end };
            if weight > 0 && best.as_ref().is_none_or(|(most, _)| weight > *most) {
                best = Some((weight, date));
            }
        }
    }
    best.map(|(_, date)| date)
}

fn date_weight(head: &Head<'_>, number: usize, found: &DateFound, statement: Option<(usize, &str)>) -> i32 {
    let line = &head.lines[number];
    let lower = line.text.to_ascii_lowercase();
    let before = lower.get(..found.range.start).unwrap_or(&lower).trim_ascii_end();
    let after = lower.get(found.range.end..).unwrap_or_default();
    let mut weight = 4;
    // The words near the date tell whose date it is; a long line holds the whole head.
    let near = before.char_indices().rev().nth(40).map_or(before, |(at, _)| &before[at..]);
    let near_after: String = after.chars().take(if line.text.len() > 200 { 0 } else { 40 }).collect();
    if is_of_the_page(near) || is_of_the_page(&near_after) || before.ends_with("dated") {
        weight -= 10;
    }
    let cell = line.text.has_sign("\t");
    // "The minutes of 5 February 2019 were agreed", "the works of 5 May 2019 are done".
    if ["was ", "were ", "is ", "are ", "had ", "as a ", "as true ", "as correct "]
        .iter()
        .any(|verb| after.trim_ascii_start().starts_with(verb))
    {
        weight -= 6;
    }
    // The date of a letter, unless no other stands in the head.
    if before.ends_with("date:") && !cell {
        weight -= 3;
    }
    if holds(&lower, "draft") && before.ends_with("approved") {
        weight -= 10;
    }
    if cell && !(before.starts_with("date") || before.starts_with("held")) {
        weight -= 3;
    }
    if before.starts_with("meeting:") || after.trim_ascii_start().starts_with("- ") && before == "meeting:" {
        weight += 4;
    }
    // Far on in a paragraph, or in one behind the list of those present, a date belongs to business; "15/12/10" is an item there.
    let behind_list = head.lines[..number].iter().any(|line| opens_list(line.text));
    let figures = found.range.len() <= 8;
    if line.text.len() > 200 && (before.len() > 600 || behind_list) || figures && behind_list {
        weight -= 6;
    }
    // "held on 5 May", and nothing but the time or the place behind.
    if before.ends_with("held on") || before.ends_with(" on") || before.ends_with(" on the") {
        weight += 1;
    }
    let statement_start = statement.map(|(_, text)| text.as_ptr() as usize - head.plain.as_ptr() as usize);
    let at = line.start + found.range.start;
    if let (Some(start), Some((_, text))) = (statement_start, statement)
        && (start..start + text.len()).contains(&at)
    {
        weight += 3;
        // The statement's own date comes first in it; a second belongs to what was to be considered.
        let mut earlier = dates_in(&head.plain[start..at]);
        if earlier.next().is_some() {
            weight -= 2;
        }
    }
    let rest = format!("{}{}", before, times_removed(after));
    let alone = rest.trim_matches(|sign: char| !sign.is_alphanumeric()).is_empty();
    if alone || before.ends_with(" -") || before.ends_with("  -") {
        weight += 2;
    }
    if head.lines[number + 1..].iter().take(2).any(|next| opens_list(next.text)) {
        weight += 2;
    }
    // A day of the week that fits the calendar is a date well considered.
    if found.weekday == Some(found.date.weekday()) {
        weight += 2;
    }
    weight
}

/// What is left of `after` without times, "at" and "from".
fn times_removed(after: &str) -> String {
    let mut left = String::new();
    let mut at = 0;
    for time in times_in(after) {
        left.push_str(&after[at..time.range.start]);
        at = time.range.end;
    }
    left.push_str(&after[at..]);
    left.replace(" at", "").replace("from", "").replace("to", "")
}
