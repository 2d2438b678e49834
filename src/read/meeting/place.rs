//! Where the meeting was held.
//!
//! Source:   "Venue: X. View directions"; "held at X on …"; "via Zoom"; the place behind date and time in the statement; a
//!           line of its own under them.

use super::day::HeadDate;
use super::head::{Head, opens_list};
use super::name::is_name;
use crate::find::{find, find_from, holds, places};
use crate::read::date::{dates_in, times_in};
use crate::read::phrase::starts_with_any;
use crate::read::within::{behind_one, contains_one, holds_one_of, opens_with_one, parts};
use crate::signs::InSigns;

/// The place, as printed.
pub(super) fn place<'t>(head: &Head<'t>, date: Option<&HeadDate<'t>>, body: Option<&str>) -> Option<&'t str> {
    labelled(head)
        .or_else(|| held(head).filter(|place| body.is_none_or(|body| !place.eq_ignore_ascii_case(body))))
        .or_else(|| behind_date(head, date?))
        .or_else(|| under_date(head, date?))
        .or_else(|| over_date(head, date?))
        .or_else(|| told(head))
        .or_else(|| head.of_file("location"))
        .map(|place| behind_one(place, "Venue |VENUE |At the |AT THE |at the |at ").unwrap_or(place))
}

/// "The Council met at the Civic Centre", "A Meeting of the Town Council was held in the Guildhall on Tuesday".
fn told<'t>(head: &Head<'t>) -> Option<&'t str> {
    const MOST_LINES: usize = 25;
    let verbs = [" met at ", " met in ", " held at ", " held in ", " took place at ", " took place in "];
    head.lines.iter().take(MOST_LINES).find_map(|line| {
        let behind = verbs.iter().find_map(|verb| find(line.text, verb).map(|at| (at, at + verb.len())));
        let (at, behind) =
            behind.filter(|(at, _)| *at < 120 && holds_one_of(&line.text[..*at], "council|committee|meeting|board"))?;
        let past = holds_one_of(&line.text[..at], "minutes|last|previous|next|will be");
        if past { None } else { place_at(&line.text[behind..]) }
    })
}

/// "Venue: Meeting Room A. View directions".
fn labelled<'t>(head: &Head<'t>) -> Option<&'t str> {
    const LABELS: &str = "\
        meeting held at|venue|location|place|held at|held in|held|where|lleoliad|meeting place|\
        place of meeting";
    let rest = head.labelled(LABELS).filter(|value| dates_in(value).next().is_none())?;
    let end = ["View directions", "Cyfarwyddiadau"].iter().filter_map(|end| find(rest, end)).min();
    let place = rest[..end.unwrap_or(rest.len())].trim_ascii().trim_end_signs(".").trim_ascii_end();
    (!place.is_empty()).then_some(place)
}

/// "held at the Town Hall, Westhaven", "held via Zoom", "in the Old Schoolroom" in the statement.
fn held<'t>(head: &Head<'t>) -> Option<&'t str> {
    let (opens, statement) = head.statement?;
    let lower = statement.to_ascii_lowercase();
    if let Some(place) = online(statement, &lower) {
        return Some(place);
    }
    const REACH: usize = 300;
    let said = ["held", "took place"].iter().find_map(|words| Some(find(&lower, words)? + words.len()));
    let start = said.unwrap_or(0);
    let mut from = start;
    while let Some((at, word)) = next_preposition(&lower, from).filter(|(at, _)| *at < start + REACH) {
        from = at + word.len();
        // Without "held", "in the Chair" and "at least" stand as near as "in the Village Hall".
        let place = place_at(&statement[from..]).filter(|place| said.is_some() || is_place(place));
        if place.is_some() {
            return place;
        }
    }
    by_video(statement, &lower).or_else(|| held_line(head, opens))
}

/// "held remotely with Microsoft Teams", "conducted on-line"; "held remotely via Zoom" says where itself.
fn online<'t>(statement: &'t str, lower: &str) -> Option<&'t str> {
    const WAYS: &str = "remotely|virtually|online|on-line|on line|by remote";
    const ENDS: &str = " and | on | at | under | due | in accordance|\n|.|,|:|(";
    let verbs = ["held ", "conducted ", "hosted "];
    let mut behind = verbs.iter().flat_map(|verb| places(lower, verb).map(|at| at + verb.len()));
    behind.find_map(|at| {
        let way = parts(WAYS).find(|way| lower[at..].starts_with(*way))?;
        let end = parts(ENDS).filter_map(|end| find(&lower[at + way.len()..], end)).min();
        let phrase = &statement[at..at + way.len() + end.unwrap_or(lower.len() - at - way.len())];
        let named = contains_one(phrase, " via | by | through ");
        // "This meeting was held remotely" is said of the rules.
        let told = lower[..at].ends_with("was held ") && phrase.len() == way.len();
        (!named && !told && phrase.len() < 60).then(|| phrase.trim_ascii())
    })
}

/// "held on Zoom", "by Microsoft Teams".
fn by_video<'t>(statement: &'t str, lower: &str) -> Option<&'t str> {
    ["microsoft teams", "ms teams", "teams", "zoom", "skype", "webex"].iter().find_map(|room| {
        let at = ["on ", "by ", "via ", "using ", "with ", "through ", "over ", "using the "]
            .iter()
            .find_map(|word| find(lower, &format!("{word}{room}")).map(|at| at + word.len()))?;
        Some(&statement[at..at + room.len()])
    })
}

/// "Held in the Board Room" on a line further on.
fn held_line<'t>(head: &Head<'t>, opens: usize) -> Option<&'t str> {
    head.lines[opens..].iter().take(6).find_map(|line| {
        let words = ["held in ", "held at ", "held via "];
        let start = words.iter().find(|words| starts_with_any(line.text, &[words]))?;
        place_at(&line.text[start.len()..])
    })
}

fn next_preposition(lower: &str, from: usize) -> Option<(usize, &'static str)> {
    ["at", "in", "within", "via", "virtually", "remotely", "by"]
        .iter()
        .filter_map(|word| {
            let mut start = from;
            loop {
                let at = find_from(lower, word, start)?;
                let before = lower[..at].ends_with(|sign: char| sign.is_whitespace() || sign == ',');
                let after = lower[at + word.len()..].starts_with(char::is_whitespace);
                if before && after {
                    return Some((at, *word));
                }
                start = at + word.len();
            }
        })
        .min()
}

/// Whether a day follows "on", and not the rest of a place's name ("Burton on the Wolds").
fn opens_day(text: &str) -> bool {
    const DAYS: &str =
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri zoom teams";
    let text = ["the ", "THE "].iter().find_map(|article| text.strip_prefix(article)).unwrap_or(text);
    let word = text.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
    word.starts_with(|sign: char| sign.is_ascii_digit())
        || DAYS.split_at_signs(" ").any(|day| word.eq_ignore_ascii_case(day))
}

/// The place at the start of `text`, to the date, the time, the list of those present or the sentence's end.
fn place_at(text: &str) -> Option<&str> {
    let text = text.trim_ascii_start();
    let mut end = text.len();
    for at in places(text, " on ").chain(places(text, " ON ")) {
        if opens_day(&text[at + 4..]) {
            end = end.min(at);
        }
    }
    for stop in [
        " at ",
        " AT ",
        " commencing",
        " COMMENCING",
        "Present",
        "PRESENT",
        "Attendance",
        " from ",
        " to consider",
        " TO CONSIDER",
        "\n\n\n",
        " starting",
        " when",
        " following",
        " after ",
        " under ",
        " for the purpose",
        " to transact",
        " Councillors:",
        " Cllr",
        " Members:",
        " In attendance",
        " In Attendance",
        " Chair:",
        " Chairman:",
        " Apologies",
        " There were present",
        " *",
        " DRAFT",
        " Draft",
    ] {
        if let Some(at) = find(text, stop) {
            end = end.min(at);
        }
    }
    for newline in places(text, "\n") {
        let rest = text[newline..].trim_ascii_start();
        let goes_on = text[..newline].trim_ascii_end().ends_with_sign(",") && text[newline..].starts_with("\n\n")
            || rest.starts_with(char::is_lowercase);
        let wraps = rest.split_at_signs("\n").next().is_some_and(|line| !opens_list(line))
            && text[..newline].trim_ascii_end().ends_with_sign(",.")
            && !text[newline..].starts_with("\n\n\n");
        let line = rest.split_at_signs("\n").next().unwrap_or(rest);
        // "at the Reading" / "Room, Cwmbach": a room's name broken over two lines.
        let breaks = rest.split(|sign: char| !sign.is_alphanumeric()).next().is_some_and(is_place)
            && !opens_list(line)
            && !text[..newline].ends_with_sign(",.")
            && !is_place(&text[..newline])
            && !text[newline..].starts_with("\n\n");
        if !(goes_on || wraps || breaks) || opens_with_one(rest, "on |at ") {
            end = end.min(newline);
            break;
        }
    }
    if let Some(found) = dates_in(&text[..end]).next() {
        end = end.min(found.range.start);
    }
    if let Some(found) = times_in(&text[..end]).next() {
        end = end.min(found.range.start);
    }
    if let Some(stop) = find(&text[..end], ". ").into_iter().chain(find(&text[..end], ".\n")).min() {
        end = stop;
    }
    let place = text[..end].trim_ascii().trim_end_signs(",.-(:").trim_ascii_end();
    let place = [" on", " ON", " at", " AT"].iter().find_map(|word| place.strip_suffix(word)).unwrap_or(place);
    let words = place.split_ascii_whitespace().count();
    let without_article = ["the ", "The ", "THE ", "a "].iter().find_map(|article| place.strip_prefix(article));
    let place = without_article.filter(|rest| rest.has_sign(" ") || !place.starts_with("THE ")).unwrap_or(place);
    let starts =
        place.starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit()) || without_article.is_some();
    // "the next Ordinary Meeting" is no place; a meeting room is.
    if holds_one_of(place, "meeting") && !holds_one_of(place, "meeting room|meeting house|meeting place") {
        return None;
    }
    let sentence = holds(place, " was ") || holds(place, " were ") || place.has_sign("@") || place.has_sign("\t");
    let chair = opens_with_one(place, "chair");
    (words <= 20 && starts && !sentence && !chair && place.len() > 2).then_some(place)
}

/// What stands on the date's line behind date and time: "Thursday 22nd September, The Old School".
fn behind_date<'t>(head: &Head<'t>, date: &HeadDate<'t>) -> Option<&'t str> {
    let line = &head.lines[date.line];
    if line.text.starts_with("Meeting:") {
        return None;
    }
    let rest = without_time(head.plain.get(date.end..line.end())?);
    let comma = rest.trim_ascii_start().starts_with_sign(",-");
    let rest = rest.trim_start_signs(", -.)");
    let rest = ["at ", "in ", "At ", "In ", "Venue, ", "Venue "]
        .iter()
        .find_map(|word| rest.strip_prefix(word))
        .unwrap_or(rest);
    let place = place_at(rest)?;
    // "Thursday 18 October 2012 Hill District Council Oakfields": nothing else stands on the line.
    let opens = date.start == line.start && place.has_sign(" ") && rest.len() < place.len() + 3;
    let titled = place.split_ascii_whitespace().all(|word| word.len() < 4 || word.starts_with(char::is_uppercase));
    let paper = holds_one_of(place, "meeting|minutes|agenda|present|draft");
    if opens_list(place) && !is_place(place) {
        return None;
    }
    (comma && !paper || is_place(place) || opens && titled && !paper && !is_name(place)).then_some(place)
}

/// `text` behind the time with which it starts ("at 7.30 pm in the Hall").
fn without_time(text: &str) -> &str {
    let soon = times_in(text).next().filter(|time| {
        let before = &text[..time.range.start];
        before.len() < 20
            && !before.split(|sign: char| !sign.is_alphanumeric()).any(|word| word.len() > 10 || is_place(word))
    });
    soon.map_or(text, |time| &text[time.range.end..])
}

/// A line under the date that names a hall, a room, a school.
fn under_date<'t>(head: &Head<'t>, date: &HeadDate<'t>) -> Option<&'t str> {
    head.lines[date.line + 1..].iter().take(3).take_while(|line| !opens_list(line.text)).find_map(|line| {
        let text = without_time(line.text).trim_start_signs(", -");
        let text = ["IN ", "AT ", "HELD IN ", "HELD AT ", "Held in ", "Held at ", "at ", "in ", "held at ", "held in "]
            .iter()
            .find_map(|word| text.strip_prefix(word))
            .unwrap_or(text);
        place_at(text).filter(|place| is_place(place))
    })
}

/// "Jubilee Hall, 4 March 2013": the place before the date on its line.
fn over_date<'t>(head: &Head<'t>, date: &HeadDate<'t>) -> Option<&'t str> {
    let line = &head.lines[date.line];
    let before = head.plain.get(line.start..date.start)?.trim_ascii().trim_end_signs(",- ");
    let before = before.strip_suffix(" on").unwrap_or(before).trim_end_signs(", ");
    place_at(before)
        .filter(|place| place.len() == before.len() && is_place(place) && !is_name(place) && !opens_list(place))
}

fn is_place(text: &str) -> bool {
    const PLACES: &str = "hall room chamber chambers school schoolroom church centre center house offices office library pavilion guildhall \
        guildhouse zoom teams online virtually remotely hotel club theatre college suite institute building rooms campus \
        courthouse courtroom barn inn arms memorial museum academy stadium marquee";
    text.split(|sign: char| !sign.is_alphanumeric())
        .any(|word| !word.is_empty() && PLACES.split_at_signs(" ").any(|place| word.eq_ignore_ascii_case(place)))
}
