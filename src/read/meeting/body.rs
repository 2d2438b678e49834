//! Which body met, as the head of the minutes names it.
//!
//! Source:   the title line before its date; "Meeting: 01/02/2010 - Cabinet (Item 178)"; "meeting of the X held"; the
//!           nearest line of the head that is a body's name.
//! Not here: what a name looks like (`name`); a body that only the running text names (`running`).

use super::day::HeadDate;
use super::head::Head;
use super::name::{
    among, committee_in, ends_in_council, is_name, is_noun, is_welsh_name, name_at, name_in_line, name_of_meeting,
    without_paper,
};
use crate::find::{find, holds, rsplit_once, split, split_once};
use crate::read::date::{dates_in, times_in};
use crate::read::within::{behind_one, holds_one_of, parts};
use crate::signs::InSigns;
use crate::structure::words::ending;

/// The body, as the head names it.
pub(super) fn body_in_head<'t>(head: &Head<'t>, date: Option<&HeadDate<'t>>) -> Option<&'t str> {
    of_an_issue(head)
        .or_else(|| labelled(head))
        .or_else(|| before_date(head, date?))
        .or_else(|| in_statement(head))
        .or_else(|| over_two_lines(head))
        .or_else(|| a_line(head, date))
        .or_else(|| in_title(head))
        .or_else(|| who_met(head))
        .map(|body| committee_in(without_paper(body)))
}

/// "Meeting: 01/02/2010 - Cabinet (Item 178)".
fn of_an_issue<'t>(head: &Head<'t>) -> Option<&'t str> {
    head.lines.iter().find_map(|line| {
        let rest = line.text.strip_prefix("Meeting:")?;
        let (day, body) = split_once(rest, " - ")?;
        dates_in(day).next()?;
        let body = rsplit_once(body, " (Item").map_or(body, |(body, _)| body);
        Some(body.trim_ascii()).filter(|body| !body.is_empty())
    })
}

/// "Committee: Planning Committee", "Meeting: Cabinet".
fn labelled<'t>(head: &Head<'t>) -> Option<&'t str> {
    const LABELS: &str = "\
        meeting documents|committee|name of committee|meeting|meeting of|name of meeting|meeting title|\
        minutes of|decision maker|title|body";
    parts(LABELS).find_map(|label| {
        let value = head.labelled(label)?;
        // "Meeting documents: Harbour Committee, 8 February 2011".
        let end = dates_in(value).next().map_or(value.len(), |date| date.range.start);
        let name = value[..end].trim_end_signs(".,- ");
        is_name(name).then_some(name)
    })
}

/// "Planning Committee - Thursday, 5th May, 2022", or the line before one that starts with the date.
fn before_date<'t>(head: &Head<'t>, date: &HeadDate<'t>) -> Option<&'t str> {
    let line = &head.lines[date.line];
    let before = head.plain.get(line.start..date.start)?.trim_ascii();
    if let Some(body) = before.strip_end_sign("-") {
        // "Moved from 9th October 2018, Cabinet - Tuesday, 2nd October".
        let body = dates_in(body).last().map_or(body, |moved| body[moved.range.end..].trim_start_signs(", -"));
        let titled = date.text.starts_with(char::is_alphabetic) && is_title(body);
        // "Special, Planning Committee - Thursday, 5th November": what sort of meeting it is.
        let body = body.trim_ascii();
        let body = behind_one(body, "Special, |Extraordinary, |Additional, |Annual, ").unwrap_or(body);
        return Some(without_minutes(body)).filter(|body| titled || is_name(body));
    }
    if before.is_empty() {
        let above = date.line.checked_sub(1).map_or("", |above| head.lines[above].text);
        let behind = head.plain.get(date.end..line.end()).unwrap_or_default().trim_ascii();
        let titled = date.text.starts_with(char::is_alphabetic)
            && is_title(above)
            && (2..=8).contains(&above.split_ascii_whitespace().count())
            && !above.bytes().any(|sign| sign.is_ascii_digit())
            && title_case(above);
        if (is_name(above) || titled) && !starts_statement(above) {
            return Some(above.trim_ascii());
        }
        // "11 November 2020 Wexcombe Community Council held their meeting".
        let holds = |name: &&str| [" held", " met"].iter().any(|verb| behind[name.len()..].starts_with(verb));
        if let Some(name) = name_at(behind).filter(holds) {
            return Some(name);
        }
        // "01/02/2010 - Cabinet"; a council's name within what follows is the place's.
        let behind = rsplit_once(behind, " (").map_or(behind, |(body, _)| body).trim_start_signs("-, ");
        let ends_in_noun = behind.split_ascii_whitespace().next_back().is_some_and(is_noun);
        return Some(behind).filter(|body| ends_in_noun && is_name(body) && !times(body));
    }
    None
}

/// A name without "Minutes -" before it or "- Minutes" behind it.
fn without_minutes(text: &str) -> &str {
    let not_a_name = |part: &&str| {
        !["minutes", "draft minutes", "agenda", "agenda and minutes", "meeting minutes"]
            .iter()
            .any(|word| part.eq_ignore_ascii_case(word))
    };
    split(text, " - ")
        .map(str::trim_ascii)
        .find(not_a_name)
        .filter(|_| holds(text, "inutes") || holds(text, "MINUTES"))
        .unwrap_or(text)
}

/// Whether words before " - Thursday, 5th May" can be a body's name, whatever its last word ("Licensing Hearing").
fn is_title(text: &str) -> bool {
    text.split_ascii_whitespace().count() <= 12
        && text.starts_with(char::is_uppercase)
        && !text.has_sign(":>|\t")
        && !holds_one_of(text, "agenda|minutes|deadline|meeting")
}

/// Whether every longer word starts with a capital.
fn title_case(text: &str) -> bool {
    text.split_ascii_whitespace().all(|word| word.len() < 4 || word.starts_with(char::is_uppercase))
}

fn times(text: &str) -> bool {
    times_in(text).next().is_some()
}

fn starts_statement(text: &str) -> bool {
    holds_one_of(text, "meeting|minutes")
}

/// The body in "Minutes of the meeting of …".
fn in_statement<'t>(head: &Head<'t>) -> Option<&'t str> {
    name_of_meeting(head.statement?.1)
}

/// "Executive" over "Committee".
fn over_two_lines<'t>(head: &Head<'t>) -> Option<&'t str> {
    head.lines.windows(2).take(12).find_map(|pair| {
        let joined = &head.plain[pair[0].start..pair[1].end()];
        let noun = is_noun(pair[1].text.trim_ascii()) && !is_name(pair[1].text) && !ends_in_council(pair[0].text);
        let noun = noun && pair[1].gap < 2;
        let short = (1..=5).contains(&pair[0].text.split_ascii_whitespace().count()) && title_case(pair[0].text);
        (noun && short && !starts_statement(pair[0].text) && is_name(joined)).then_some(joined)
    })
}

/// "The Parish Council met on Tuesday".
fn who_met<'t>(head: &Head<'t>) -> Option<&'t str> {
    head.lines.iter().take(12).find_map(|line| {
        let rest = line.text.strip_prefix("The ")?;
        name_at(rest).filter(|name| rest[name.len()..].starts_with(" met "))
    })
}

/// "Wexcombe Parish Council January meeting", "Wexcombe PC": the title that the site gives the file.
fn in_title<'t>(head: &Head<'t>) -> Option<&'t str> {
    let title = head.of_file("title")?;
    let short = || {
        let at = find(title, " PC").filter(|at| title[at + 3..].starts_with_sign(" ,:-") || title.len() == at + 3)?;
        let place =
            title.starts_with(char::is_uppercase) && (1..=5).contains(&title[..at].split_ascii_whitespace().count());
        place.then(|| &title[..at + 3])
    };
    name_in_line(title).or_else(short)
}

/// A longer name in the head for what is short for it: "Wexcombe Parish Council" for "Parish Council", "Full Council".
pub(super) fn fuller<'t>(head: &Head<'t>, body: &'t str) -> &'t str {
    let words = body.split_ascii_whitespace().count();
    let full = among("full-council full-parish-council council", &body.replace(' ', "-"));
    // "Parish Council" is short for the name over it; "Schools' Forum" is a name of its own.
    if !(full || words == 2 && ends_in_council(body)) {
        return body;
    }
    // "Council" as a title of its own is what the full council is called.
    let title = |line: &str| {
        let rest = line
            .get(..body.len())
            .filter(|start| start.eq_ignore_ascii_case(body))
            .map(|_| line[body.len()..].trim_ascii());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with_sign("-"))
    };
    if full && head.lines.iter().any(|line| title(line.text)) {
        return body;
    }
    let before = (body.as_ptr() as usize).checked_sub(head.plain.as_ptr() as usize).and_then(|at| head.plain.get(..at));
    let the = before.is_some_and(|before| ending(before.trim_ascii_end(), 4).eq_ignore_ascii_case(" the"));
    let is_fuller = |name: &&str| {
        let mut last = name.split_ascii_whitespace().rev();
        let council = last.next().is_some_and(|word| word.eq_ignore_ascii_case("council"));
        // "Council" alone is short for the council whose name stands over it; "the Council" of a district is what it says.
        let kinds = if the { "parish town community" } else { "parish town community city district borough county" };
        let local = last.next().is_some_and(|before| among(kinds, before));
        let alike = name
            .len()
            .checked_sub(body.len())
            .and_then(|at| name.get(at..))
            .is_some_and(|end| end.eq_ignore_ascii_case(body));
        name.len() > body.len()
            && name.split_ascii_whitespace().count() <= 8
            && if full { council && local } else { alike }
    };
    let lines = head.lines.iter().take(12).map(|line| line.text);
    let longer = lines.chain(head.of_file("title")).filter_map(name_in_line).find(is_fuller).unwrap_or(body);
    over_lines(head, longer).unwrap_or(longer)
}

/// "WEXCOMBE GREEN" over "COMMUNITY COUNCIL": a name over two lines.
fn over_lines<'t>(head: &Head<'t>, body: &str) -> Option<&'t str> {
    let last = head.lines.iter().take(12).position(|line| line.text.eq_ignore_ascii_case(body))?;
    (body.split_ascii_whitespace().count() == 2).then_some(())?;
    let (above, line) = (head.lines.get(last.checked_sub(1)?)?, &head.lines[last]);
    let place = |word: &str| word.starts_with(char::is_uppercase) && word.chars().all(|sign| !sign.is_ascii_digit());
    let named = (1..=4).contains(&above.text.split_ascii_whitespace().count())
        && above.text.split_ascii_whitespace().all(|word| place(word) || matches!(word, "and" | "&" | "with" | "of"))
        && !above.text.has_sign(":|")
        && !starts_statement(above.text)
        && line.gap < 2;
    named.then(|| &head.plain[above.start..line.end()])
}

/// The line of the head that is a body's name: the nearest before statement or date, else the first.
fn a_line<'t>(head: &Head<'t>, date: Option<&HeadDate<'t>>) -> Option<&'t str> {
    let limit = head.statement.map(|(line, _)| line).or(date.map(|date| date.line));
    let before = limit.map_or(0, |limit| limit + 1);
    head.lines[..before]
        .iter()
        .rev()
        .take(8)
        .find_map(|line| name_in_line(line.text))
        .or_else(|| head.lines.iter().take(12).find_map(|line| name_in_line(line.text)))
        .or_else(|| head.lines.iter().take(12).map(|line| line.text).find(|line| is_welsh_name(line)))
}
