//! When the meeting began and ended.
//!
//! Source:   a time in the title line, in the statement or beside the date; "Time:"; "The meeting opened at", "closed at"; two
//!           times parted by a dash. A half of the day that is not printed is told by the other time or not at all.
//! Not here: the day (`day`).

use super::day::HeadDate;
use super::head::{Head, HeadLine, opens_list};
use crate::find::{find_ignoring_case, holds};
use crate::phrases;
use crate::read::date::{Time, TimeFound, times_in};
use crate::read::phrase::Phrases;
use crate::read::within::{holds_one_of, starts_with_one, trimmed_start};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::{beginning, ending};
use crate::structure::{Block, Outline, Role, Subject};
use std::ops::Range;

/// Words without one of which a block tells of no beginning, and of no end.
const BEGINS: Signals = Signals::words("open* call* conven* start* commenc* began");
const ENDS: Signals = Signals::words("finish* clos* adjourn* conclud* end ended ends terminat* rose");

/// So many bytes of a block are read for a time: one block may hold the whole document.
const READ: usize = 3000;

/// When the meeting began.
pub(super) fn start_time<'t>(
    head: &Head<'t>,
    date: Option<&HeadDate<'t>>,
    outline: &Outline<'t>,
) -> Option<(Time, &'t str)> {
    stated_start(head)
        .or_else(|| head.lines.iter().take(40).find_map(|line| range_in(line.text)).map(|(start, _)| start))
        .or_else(|| beside_date(head, date?))
        .or_else(|| in_statement(head))
        .or_else(|| from_to(outline).map(|(start, _)| start))
        .or_else(|| duration(outline).map(|(start, _)| start))
        .or_else(|| in_close(outline))
        .or_else(|| in_opening(outline))
        .or_else(|| head.of_file("time").and_then(|value| time_soon(value, 0, 2)))
}

/// "at 7.30" beside the date, where the stated end leaves but one half of the day: a meeting lasts no five hours.
pub(super) fn start_before<'t>(head: &Head<'t>, date: Option<&HeadDate<'t>>, end: Time) -> Option<(Time, &'t str)> {
    const LONGEST: u16 = 5 * 60;
    let minutes = |time: Time| u16::from(time.hour) * 60 + u16::from(time.minute);
    let statement = head.statement.map(|(_, statement)| beginning(statement, 400));
    let line = date.map(|date| beginning(head.lines[date.line].text, 400));
    statement.into_iter().chain(line).find_map(|text| {
        let mut times = times_in(text);
        let found =
            times.next().filter(|found| found.half_unknown && found.time.hour < 12 && times.next().is_none())?;
        let later = Time { hour: found.time.hour + 12, ..found.time };
        let fits = |time: &Time| *time < end && minutes(end) - minutes(*time) <= LONGEST;
        let time = [found.time, later].into_iter().find(fits)?;
        Some((time, text[found.range].trim_ascii()))
    })
}

/// "The Chairman opened the meeting at 7.02 pm" under the first items.
fn in_opening<'t>(outline: &Outline<'t>) -> Option<(Time, &'t str)> {
    let told = outline.blocks.iter().filter(|block| matches!(block.role, Role::Minutes | Role::Heading));
    told.take(12).filter(|block| block.signals.any(BEGINS)).find_map(|block| started_in(block.text, true))
}

/// "Meeting commenced: 2.30 pm", "Start time: 7 pm", "The meeting opened at 7.00 pm".
fn stated_start<'t>(head: &Head<'t>) -> Option<(Time, &'t str)> {
    const LABELS: &str = "time|start|start time|time of meeting|time started|amser";
    let labelled = || head.labelled(LABELS).and_then(|value| time_soon(value, 0, 12));
    let mut lines = head.lines.iter().filter(|line| line.signals.any(BEGINS));
    lines.find_map(|line| started_in(line.text, false)).or_else(labelled)
}

/// The time behind a word of beginning in `text`.
fn started_in(text: &str, of_the_meeting: bool) -> Option<(Time, &str)> {
    let text = beginning(text, READ);
    const WORDS: Phrases = phrases!(
        "opened the meeting|declared the meeting open|called the meeting to order|called to order|meeting was opened|\
         meeting was declared open|meeting convened/commenced/started/opened/began|starting/commenced/commencing/started at|\
         started promptly at|start time|time commenced",
    );
    times_in(text).next()?;
    let at = WORDS.find(text)?.start;
    if of_the_meeting && find_ignoring_case(text, "meeting").is_none() {
        return None;
    }
    time_soon(text, at, 40)
}

/// The first certain time within so many bytes behind `at`.
fn time_soon(text: &str, at: usize, reach: usize) -> Option<(Time, &str)> {
    let part = text.get(at..)?;
    let found = times_in(part).find(|found| !found.half_unknown || is_morning_clock(found))?;
    (found.range.start <= reach).then(|| (found.time, part[found.range].trim_ascii()))
}

/// "10:00" and "11.30" fit no evening on a 12-hour clock that anyone would leave unsaid.
fn is_morning_clock(found: &TimeFound) -> bool {
    matches!(found.time.hour, 10..=12)
}

/// The time behind or before the date on its line, or on the next.
fn beside_date<'t>(head: &Head<'t>, date: &HeadDate<'t>) -> Option<(Time, &'t str)> {
    let line = &head.lines[date.line];
    let next = head.lines.get(date.line + 1).filter(|next| !opens_list(next.text));
    let end = next.map_or(line.end(), |next| next.end()).max(date.end);
    let behind = &head.plain[date.end..end];
    let first = times_in(behind).next().filter(|found| found.range.start <= 60);
    if let Some(found) = first.filter(|found| !found.half_unknown || is_morning_clock(found)) {
        return Some((found.time, behind[found.range].trim_ascii()));
    }
    let start = date.line.checked_sub(1).map_or(line.start, |before| head.lines[before].start);
    let before = &head.plain[start..date.start];
    let found = times_in(before).last().filter(|found| before.len() - found.range.end <= 30 && !found.half_unknown)?;
    Some((found.time, before[found.range].trim_ascii()))
}

/// A time in the statement, behind "at".
fn in_statement<'t>(head: &Head<'t>) -> Option<(Time, &'t str)> {
    let (opens, _) = head.statement?;
    head.lines[opens..].iter().take(5).take_while(|line| !opens_list(line.text)).find_map(|line| {
        let found = times_in(line.text).next()?;
        (!found.half_unknown || is_morning_clock(&found)).then(|| (found.time, line.text[found.range].trim_ascii()))
    })
}

type FromTo<'t> = ((Time, &'t str), (Time, &'t str));

/// "6.00 p.m. to 7.25 p.m." alone under "Duration of Meeting".
fn from_to<'t>(outline: &Outline<'t>) -> Option<FromTo<'t>> {
    let at = outline.items.iter().rposition(|item| item.subject == Subject::Close)?;
    outline.minutes_of(at).find_map(|block| range_in(block.text))
}

/// "Duration of the meeting: 1.30 pm to 2.55 pm" at the close.
fn duration<'t>(outline: &Outline<'t>) -> Option<FromTo<'t>> {
    let of_the_meeting = |text: &&str| {
        if text.len() >= 200 {
            return false;
        }
        let opening = trimmed_start(text);
        // Two times and nothing else: "7.00 pm - 9.05 pm".
        let bare = text.len() < 30 && opening.starts_with_sign("0123456789");
        bare || holds_one_of(opening, "duration") || opening.len() < 70 && holds_one_of(opening, "meeting")
    };
    last_blocks(outline).map(|block| block.text).filter(of_the_meeting).find_map(range_in)
}

/// Two times parted by nothing but "to" or a dash.
fn range_in(text: &str) -> Option<FromTo<'_>> {
    let text = beginning(text, READ);
    let mut times = times_in(text);
    let mut before = times.next()?;
    let pairs = times.map(|found| [std::mem::replace(&mut before, found.clone()), found]);
    pairs.into_iter().find_map(|pair| {
        let between = text[pair[0].range.end..pair[1].range.start].trim_ascii();
        let joined = matches!(between, "to" | "-" | "until" | "till" | "TO");
        // "7.00 - 9.15 pm" says the half of the day once.
        let mut first = pair[0].time;
        if pair[0].half_unknown && !pair[1].half_unknown && pair[1].time.hour >= 12 && first.hour < 12 {
            let later = Time { hour: first.hour + 12, ..first };
            first = if later < pair[1].time { later } else { first };
        }
        let mut last = pair[1].time;
        let whole = !pair[1].half_unknown
            && (!pair[0].half_unknown || text[pair[1].range.clone()].to_ascii_lowercase().ends_with_sign("m."));
        // "11.00 - 12.15", "10.30 - 1.15" begin in the morning and end soon.
        let morning = pair[0].half_unknown && pair[1].half_unknown && is_morning_clock(&pair[0]);
        if morning && last < first && last.hour < 6 {
            last.hour += 12;
        }
        (joined && (whole || morning) && first < last).then(|| {
            ((first, text[pair[0].range.clone()].trim_ascii()), (last, text[pair[1].range.clone()].trim_ascii()))
        })
    })
}

/// "(The meeting started at 11.00 am and finished at 12 noon)" at the close.
fn in_close<'t>(outline: &Outline<'t>) -> Option<(Time, &'t str)> {
    last_blocks(outline).filter(|block| block.signals.any(BEGINS)).find_map(|block| started_in(block.text, true))
}

/// The last blocks, the last first; and those of items about the close.
fn last_blocks<'o, 't>(outline: &'o Outline<'t>) -> impl Iterator<Item = &'o Block<'t>> {
    let blocks = outline.blocks.iter().rev();
    blocks.filter(|block| matches!(block.role, Role::Minutes | Role::Preamble | Role::Heading)).take(60)
}

/// When the meeting ended.
pub(super) fn end_time<'t>(head: &Head<'t>, outline: &Outline<'t>, start: Option<Time>) -> Option<(Time, &'t str)> {
    // "End 9.20 pm" under "Start 7.30 pm".
    let labelled = |text: &'t str| {
        let rest = ["End ", "Finish ", "Close ", "End:", "Close:"].iter().find_map(|label| text.strip_prefix(label))?;
        times_in(rest).next().filter(|time| time.range.start < 3)?;
        time_soon(rest, 0, 2)
    };
    let in_head = |line: &HeadLine<'t>| {
        let range = range_in(line.text).map(|(_, end)| end);
        let ended = || if line.signals.any(ENDS) { ended_in(line.text, start) } else { None };
        range.or_else(ended).or_else(|| labelled(line.text))
    };
    let ended = |block: &Block<'t>| if block.signals.any(ENDS) { ended_in(block.text, start) } else { None };
    last_blocks(outline)
        .find_map(&ended)
        .or_else(|| from_to(outline).map(|(_, end)| end))
        .or_else(|| duration(outline).map(|(_, end)| end))
        .or_else(|| head.lines.iter().take(40).find_map(in_head))
        .or_else(|| outline.blocks.iter().rev().filter(|block| block.role == Role::Minutes).find_map(&ended))
}

/// The time behind a word of ending in `text`; the last one, where several stand.
fn ended_in(text: &str, start: Option<Time>) -> Option<(Time, &str)> {
    let text = ending(text, READ);
    const WORDS: Phrases = phrases!(
        "finish:|finishing|finished|finish time|closure of|time of close|the meeting be adjourned|close time/at|close of meeting|closed|\
         concluded|ended|ends|end time|end of meeting|terminated|rose|to a close|drew to a close|meeting close/closes|adjourned|\
         brought to an end",
    );
    // The words stand near before the time.
    const REACH: usize = 45;
    const LONGEST_WORDS: usize = 40;
    let mut best = None;
    let mut from = 0;
    for found in times_in(text) {
        let before = &text[..found.range.start];
        from = from.max(before.len().saturating_sub(REACH + LONGEST_WORDS));
        while let Some(words) = WORDS.find_from(before, from) {
            from = words.end;
            let between = before[from..].trim_ascii().to_ascii_lowercase();
            // "adjourned at 7.40 pm to allow members of the public to speak": it went on.
            let on = starts_with_one(
                text[found.range.end..].trim_ascii_start(),
                "to allow |to enable |for the public |while ",
            ) && before[words.clone()].eq_ignore_ascii_case("adjourned");
            let other = on || holds(&between, " reconvene") || between.has_sign(".") && between.len() > 12;
            let ends = is_of_the_meeting(text, &words) || between.starts_with("the meeting");
            if before.len() - from <= REACH && ends && !other {
                best = Some((in_which_half(&found, start)?, text[found.range.clone()].trim_ascii()));
            }
        }
        from = from.max(found.range.start);
    }
    best
}

/// Whether it is the meeting that ended: it is named before the word, or the line starts with the word.
fn is_of_the_meeting(text: &str, words: &Range<usize>) -> bool {
    let before = ending(&text[..words.start], 80).to_ascii_lowercase();
    let word = &text[words.clone()];
    let named = holds_one_of(&before, "meeting|business|proceedings|chair declared|chairman declared|mayor declared")
        || find_ignoring_case(word, "meeting").is_some()
        || word.eq_ignore_ascii_case("finishing") && (holds(&before, "commencing") || holds(&before, "starting"))
        || ["committee", "council", "cabinet", "board", "panel", "forum"]
            .iter()
            .any(|body| before.trim_ascii_end().ends_with(body));
    let opens = before.trim_ascii_end().ends_with_sign(".") || !before.contains(char::is_alphanumeric);
    let adjourned = word.eq_ignore_ascii_case("adjourned") && !(holds(&before, "meeting") && before.len() < 30);
    (named || opens) && !adjourned && !holds(&before, "public session")
}

/// Where no half of the day is printed, the one that the beginning leaves over.
fn in_which_half(found: &TimeFound, start: Option<Time>) -> Option<Time> {
    if !found.half_unknown {
        return Some(found.time);
    }
    let later = Time { hour: found.time.hour + 12, ..found.time };
    match start {
        Some(start) if found.time >= start => Some(found.time),
        Some(start) if found.time.hour < 12 && later >= start => Some(later),
        _ => None,
    }
}
