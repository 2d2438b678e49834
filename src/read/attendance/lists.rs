//! Lists of attendance: names under captions, in lines, columns, tables or run on.

use super::caption::{self, List};
use super::codes::{coded, status_word};
use super::notes::{self, Note, read_note};
use super::{Attendee, MovementReading, Reader, movements};
use crate::model::{AttendanceStatus, MovementKind};
use crate::read::name::{Name, Named, is_title, read_name, read_names};
use crate::span::Span;
use crate::structure::Outline;
use std::ops::Range;

impl<'t> Reader<'t> {
    /// Reads blocks, whose words begin with `text`, as part of the list that is open; gives the list that is open after.
    pub(super) fn read_lists(
        &mut self,
        outline: &Outline<'t>,
        blocks: Range<usize>,
        text: &'t str,
        open: Option<List>,
    ) -> Option<List> {
        let mut list = open.unwrap_or(List::Unknown);
        let first = &outline.blocks[blocks.start];
        let all = &outline.blocks[blocks];
        let last = all.last().unwrap_or(first);
        let whole = self.from_to(text, last.text);
        let lines = &outline.lines[first.lines.start..last.lines.end];
        if list == List::Apologies || lines.len() <= 1 {
            return Some(self.read_line(whole, list, first.item));
        }
        let mut from = 0;
        while from < lines.len() {
            // Lines that a caption or a code does not part are read as one: names may be wrapped.
            let mut to = from + 1;
            while to < lines.len() && !self.begins_list(lines[to].text) {
                to += 1;
            }
            let head = if from == 0 { text } else { lines[from].text };
            list = self.read_line(self.from_to(head, lines[to - 1].text), list, first.item);
            from = to;
        }
        Some(list)
    }

    /// Reads the titled names that stand on the line of an item's title: "Apologies for non-attendance   Cllr Hale".
    pub(super) fn read_heading(&mut self, text: &'t str, item: Option<usize>) {
        let Some(caption) = caption::at_start(text, self.present_listed) else { return };
        let titled = caption.rest.split([' ', '.']).next().is_some_and(is_title);
        if titled {
            self.read_people(caption.rest, None, caption.list, item);
        }
    }

    /// The text from the beginning of one slice to the end of another.
    fn from_to(&self, first: &'t str, last: &'t str) -> &'t str {
        let (start, end) = (self.source.span_of(first).start, self.source.span_of(last).end);
        Span { start, end: end.max(start) }.of(self.source.plain())
    }

    fn begins_list(&self, line: &str) -> bool {
        caption::at_start(line, self.present_listed).is_some() || coded(line, &self.codes).is_some()
    }

    /// Reads a line, or lines that belong together, under `list`; captions inside it change the list.
    fn read_line(&mut self, text: &'t str, list: List, item: Option<usize>) -> List {
        let mut list = list;
        let mut rest = text.trim_start_matches(['*', '_', ' ', '•', '-', '\t']);
        if let Some((status, name)) = coded(rest, &self.codes) {
            self.read_people(name, Some(status), List::Present, item);
            return list;
        }
        if self.read_row(rest, item) {
            return list;
        }
        // "Clerk: Mrs Moss" after the apologies is no apology.
        if matches!(list, List::Apologies | List::Absent) && office_before_colon(rest) {
            list = List::Attendance;
        }
        let mut fresh = true;
        loop {
            if let Some(caption) = caption::at_start(rest, self.present_listed) {
                list = caption.list;
                self.remote = caption.remote;
                rest = caption.rest;
            } else if !fresh {
                return list;
            } else if list == List::Unknown && item.is_none() && self.found.entries.len() < 3 && is_bare_list(rest) {
                list = List::Present;
            }
            fresh = false;
            let end = next_caption(rest, self.present_listed);
            let (here, after) = rest.split_at(end);
            self.read_people(here, None, list, item);
            if after.is_empty() {
                return list;
            }
            rest = after;
        }
    }

    /// Reads a row of a table that states the attendance of one person in a cell; whether it was one.
    fn read_row(&mut self, row: &'t str, item: Option<usize>) -> bool {
        let mut cells = row.split(['\t', '|']).map(str::trim).filter(|cell| !cell.is_empty());
        let Some(status) = cells.clone().skip(1).find_map(|cell| status_word(cell).filter(|_| cell.len() < 30)) else {
            return false;
        };
        let Some(first) = cells.next().filter(|_| !row.contains('\n')) else { return false };
        let (named, used) = read_names(first);
        let [named] = &named[..] else { return false };
        if used < first.len() {
            return false;
        }
        let mut named = named.clone();
        named.notes.extend(cells.filter(|cell| status_word(cell).is_none()));
        self.enter_named(named, None, Some(status), List::Unknown, item);
        true
    }

    /// Reads the people in `text`, which stands under `list`.
    fn read_people(&mut self, text: &'t str, status: Option<AttendanceStatus>, list: List, item: Option<usize>) {
        if says_nobody(text) {
            return;
        }
        let mut rest = skip_label(text);
        loop {
            let (named, used) = read_names(rest);
            let after = &rest[used..];
            if named.is_empty() {
                let whole_line = list == List::Present && rest.len() == text.len();
                let office = office_alone(rest).filter(|_| list != List::Unknown && status.is_none() && !whole_line);
                if let Some(office) = office {
                    self.enter_office(office, list);
                }
                let Some(next) = next_place(rest) else { return };
                rest = skip_label(next);
                continue;
            }
            let nobody = matches!(&named[..], [one] if one.name.honorific.is_none() && one.name.given.is_none() && one.notes.is_empty());
            if let Some(office) =
                office_alone(rest).filter(|_| nobody && list == List::InAttendance && status.is_none())
            {
                self.enter_office(office, list);
                let Some(next) = next_place(rest) else { return };
                rest = skip_label(next);
                continue;
            }
            if !is_prose(after) {
                self.enter_people(named, after, status, list, item);
            } else if list == List::Unknown {
                return;
            }
            rest = match is_prose(after) {
                true => match next_sentence(after) {
                    Some(next) => next,
                    None => return,
                },
                false => after_note(replaced_behind(after).map_or(after, |(_, rest)| rest)),
            };
            if rest.trim().is_empty() {
                return;
            }
            rest = skip_label(rest);
        }
    }

    fn enter_people(
        &mut self,
        named: Vec<Named<'t>>,
        after: &'t str,
        status: Option<AttendanceStatus>,
        list: List,
        item: Option<usize>,
    ) {
        let last = named.len() - 1;
        let several = named.len() > 1;
        let consumed = after.trim_matches(['.', ' ', '*', '|']).is_empty() || after.starts_with(['\n', ';', '\t']);
        let mut parted = split_run_on(named);
        if list == List::InAttendance {
            join_offices(&mut parted);
        }
        for (index, named) in parted.into_iter().enumerate() {
            let (named, list) = match swap_organisation(named) {
                (named, true) if list == List::Present => (named, List::InAttendance),
                (named, _) => (named, list),
            };
            let alone = named.name.honorific.is_none() && named.name.given.is_none() && named.notes.is_empty();
            let initials = named.name.family.chars().all(char::is_uppercase);
            let untitled = self.found.entries.iter().all(|entry| entry.name.honorific.is_none());
            let listed = several || matches!(list, List::Apologies | List::Absent) && !initials && untitled;
            let place =
                named.name.honorific.is_none() && matches!(named.name.family, "Ward" | "Division" | "Group" | "Party");
            let acronym = alone && named.name.family.len() <= 5 && initials;
            if place || acronym || (alone && !(consumed && listed)) {
                continue;
            }
            if list == List::Unknown && !names_chair(&named) {
                continue;
            }
            let behind = (index >= last).then_some(after);
            self.enter_named(named, behind, status, list, item);
        }
    }

    /// Enters one person with what stands beside the name.
    fn enter_named(
        &mut self,
        named: Named<'t>,
        behind: Option<&'t str>,
        status: Option<AttendanceStatus>,
        list: List,
        item: Option<usize>,
    ) {
        let name = named.name;
        if let Some((_, owner)) = self.found.initials.iter().find(|(initials, _)| *initials == name.text) {
            let _ = owner;
            return;
        }
        let end = named.notes.last().map_or(name.text, |note| *note);
        let evidence = self.source.span_of(name.text).join(self.source.span_of(end));
        let mut attendee = Attendee {
            name: name.clone(),
            status: AttendanceStatus::Present,
            role: None,
            group: None,
            substitute_for: None,
            remote: self.remote.then_some(true),
            evidence: vec![evidence],
        };
        attendee.substitute_for = behind.and_then(|after| replaced_behind(after)).map(|(other, _)| other);
        let missing = matches!(list, List::Apologies | List::Absent);
        let mut replaced = false;
        let organisation = behind.and_then(|after| organisation_behind(after));
        for note in named.notes.iter().copied().chain(organisation) {
            match read_note(&name, note) {
                Note::Office(office) if notes::names_chair(office) => attendee.role = Some(office),
                Note::Office(office) if missing && !notes::names_office(office) => {}
                Note::Office(office) => attendee.role = attendee.role.or(Some(office)),
                Note::Group(group) => attendee.group = Some(group),
                Note::Initials(initials) => self.found.initials.push((initials, name.clone())),
                Note::Remote => attendee.remote = Some(true),
                Note::SubstituteFor(other) => attendee.substitute_for = Some(other),
                Note::SubstitutedBy(other) => {
                    // Who is replaced was not there, whatever the list says.
                    replaced = list == List::Present || list == List::Attendance;
                    let mut substitute = self.plain(other, AttendanceStatus::Present, note);
                    substitute.substitute_for = Some(name.clone());
                    self.enter(substitute);
                }
                Note::Movement => self.enter_movement_note(&name, note, item),
                Note::Other => {}
            }
        }
        attendee.role =
            attendee.role.or(name.suffix.filter(|suffix| ["MP", "MSP", "MS", "MLA", "MEP"].contains(suffix)));
        if attendee.role.is_none() && name.honorific.as_deref().is_some_and(notes::names_police) {
            attendee.role = notes::printed_title(&name);
        }
        let cell = behind
            .filter(|after| after.starts_with(['\t', ' ', '-']))
            .map(|after| after.trim_start_matches(['\t', ' ', '-', '|']));
        let stated = status
            .or_else(|| cell.and_then(status_word))
            .or_else(|| named.notes.iter().find_map(|note| status_word(note)));
        attendee.status = stated.unwrap_or_else(|| status_of(&attendee, list));
        self.present_listed |= attendee.status == AttendanceStatus::Present;
        if !replaced {
            self.enter(attendee);
        }
    }

    /// Enters an officer who is listed by office alone: the office stands for the name.
    fn enter_office(&mut self, office: &'t str, list: List) {
        let name = Name { text: office, honorific: None, given: None, family: office, suffix: None };
        let mut attendee = self.plain(name, AttendanceStatus::InAttendance, office);
        attendee.role = Some(office);
        attendee.status = match list {
            List::Apologies => AttendanceStatus::Apologies,
            List::Absent => AttendanceStatus::Absent,
            _ => AttendanceStatus::InAttendance,
        };
        self.enter(attendee);
    }

    /// "(until 7.45 pm)", "(from minute 111/20)".
    fn enter_movement_note(&mut self, name: &Name<'t>, note: &'t str, item: Option<usize>) {
        let lower = note.to_lowercase();
        let left = ["until", "till", "left", "departed", "up to", "to "].iter().any(|sign| lower.starts_with(sign));
        let came = ["from", "arrived", "joined"].iter().any(|sign| lower.starts_with(sign));
        if left || came {
            let kind = if left { MovementKind::Left } else { MovementKind::Arrived };
            let evidence = self.source.span_of(name.text).join(self.source.span_of(note));
            let time = movements::time_in(note);
            self.found.movements.push(MovementReading { name: name.clone(), kind, item, time, evidence });
        }
    }
}

/// Whether a block tells what happened and so ends the list before it: "The Mayor welcomed everyone …".
pub(super) fn is_narrative(text: &str) -> bool {
    const FEWEST_WORDS: usize = 6;
    let small = text.split_whitespace().take(40).filter(|word| word.starts_with(char::is_lowercase)).count();
    small >= FEWEST_WORDS
        && caption::at_start(text, true).is_none()
        && read_names(text).0.is_empty()
        && text.trim_end().ends_with(['.', ':'])
}

/// Whether a list that stands in two blocks is one: the page breaks it inside a name, a bracket or an office.
pub(super) fn goes_on(text: &str, next: &str) -> bool {
    let text = text.trim_end_matches([' ', '*']);
    let tail: String = text.chars().rev().take(200).collect();
    let unclosed = tail.find('(').is_some_and(|open| tail.find(')').is_none_or(|close| open < close));
    let fragment = text.rsplit([',', ')', ';']).next().unwrap_or_default().trim();
    let broken_office = text.contains([',', '(']) && !fragment.is_empty() && fragment.len() < text.len() && {
        let (named, used) = read_names(fragment);
        named.is_empty() || used < fragment.len()
    };
    let chair_alone = ["Mayor", "Provost", "Chairman", "Chair", "Convener"].iter().any(|office| text.ends_with(office))
        && next.split(' ').next().is_some_and(is_title)
        && text.rsplit(['\t', ':']).next().is_some_and(|last| read_names(last.trim_start()).0.is_empty());
    chair_alone
        || text.ends_with([',', '&'])
        || text.ends_with(" and")
        || unclosed
        || next.starts_with(char::is_lowercase)
        || (broken_office && !text.ends_with('.'))
}

/// An officer without a name at the start of `text`: "Chief Executive", "Clerk".
fn office_alone(text: &str) -> Option<&str> {
    const ENDS: [&str; 21] = [
        "Clerk",
        "Executive",
        "Officer",
        "Manager",
        "Director",
        "Secretary",
        "Solicitor",
        "Treasurer",
        "Administrator",
        "Engineer",
        "Surveyor",
        "Planner",
        "Warden",
        "Accountant",
        "Auditor",
        "Adviser",
        "Advisor",
        "Assistant",
        "Coordinator",
        "Co-ordinator",
        "RFO",
    ];
    let start = text.trim_start_matches([' ', '\n', '\t', '•', '*', ',', ';', '-']);
    let start = start.strip_prefix("and ").unwrap_or(start);
    let start = start.strip_prefix("The ").or(start.strip_prefix("the ")).unwrap_or(start);
    let end = start.find([',', ';', '\n', '\t', '.', '(', '*']).unwrap_or(start.len());
    let others = |at: &usize| {
        let after = &start[*at + " and ".len()..];
        !after.starts_with(char::is_uppercase)
            || after.split(' ').next().is_some_and(is_title)
            || after.starts_with("Member")
    };
    let end = start[..end].match_indices(" and ").map(|(at, _)| at).find(others).unwrap_or(end);
    let office = start[..end].trim();
    let words: Vec<&str> = office.split(' ').collect();
    let capitals = words
        .iter()
        .all(|word| word.starts_with(char::is_uppercase) || matches!(*word, "of" | "to" | "the" | "and" | "for" | "&"));
    let ends = words.last().is_some_and(|last| ENDS.contains(last))
        || office.starts_with("Director of")
        || office.starts_with("Head of");
    (capitals && ends && words.len() <= 8).then_some(office)
}

/// What a list says of one of its people; officers are in attendance in whatever list of those present they stand.
fn status_of(attendee: &Attendee<'_>, list: List) -> AttendanceStatus {
    let own_title = notes::printed_title(&attendee.name).unwrap_or_default();
    let member =
        ["Cllr", "Councillor", "Alderm", "Ald", "Bailie", "Provost"].iter().any(|title| own_title.contains(title));
    let police = attendee.name.honorific.as_deref().is_some_and(notes::names_police);
    let officer = !member && (attendee.role.is_some_and(notes::is_officers) || police);
    match list {
        List::Apologies => AttendanceStatus::Apologies,
        List::Absent => AttendanceStatus::Absent,
        List::InAttendance => AttendanceStatus::InAttendance,
        _ if officer => AttendanceStatus::InAttendance,
        _ => AttendanceStatus::Present,
    }
}

/// A list of members that no caption heads: "Cllrs A Hale, B Orme and C Tew", and nothing more.
fn is_bare_list(text: &str) -> bool {
    const FEWEST: usize = 3;
    let plural = text.split([' ', ':', '.']).next().is_some_and(|word| is_title(word));
    plural && {
        let (named, used) = read_names(text);
        named.len() >= FEWEST && text[used..].trim_matches(['.', ' ', ';', ',']).is_empty()
    }
}

/// Before any caption only who is in the chair is read.
fn names_chair(named: &Named<'_>) -> bool {
    let chairs = ["chair", "chairman", "chairperson", "chairwoman", "presiding", "mayor"];
    named.notes.iter().any(|note| {
        let lower = note.to_lowercase();
        lower.contains("in the chair") || chairs.contains(&lower.as_str()) && (note.as_ptr() < named.name.text.as_ptr())
    })
}

/// Past a sub-heading before names: "Headteachers: Ann Hale", "Labour Group - Councillor Orme".
fn skip_label(text: &str) -> &str {
    const LONGEST: usize = 60;
    let start = text.trim_start();
    let Some(sign) =
        start.char_indices().take_while(|(at, _)| *at < LONGEST).find(|(_, sign)| ":\n,;(\t.".contains(*sign))
    else {
        return text;
    };
    let label = &start[..sign.0];
    let titled = label.split(' ').any(is_title);
    let office = office_alone(label).is_some()
        || label.split(' ').any(|word| notes::names_chair(word) || notes::is_officers(word));
    let plain = sign.1 == ':' && label.starts_with(char::is_uppercase) && !titled && !office;
    if plain { &start[sign.0 + 1..] } else { text }
}

/// Whether `text` says that there was nobody to list.
fn says_nobody(text: &str) -> bool {
    let lower = text.trim_start().get(..24.min(text.trim_start().len())).unwrap_or_default().to_lowercase();
    ["none", "nil", "no apolog", "there were no", "there was no", "n/a", "not applicable", "no absen"]
        .iter()
        .any(|nil| lower.starts_with(nil))
}

/// Whether a sentence goes on after names: "Councillor Hale opened the meeting".
fn is_prose(after: &str) -> bool {
    const ALLOWED: &[&str] = &[
        "who",
        "taking",
        "presiding",
        "recording",
        "attending",
        "and",
        "until",
        "from",
        "via",
        "for",
        "in",
        "with",
        "as",
        "representing",
        "of",
        "on",
        "by",
        "to",
        "plus",
    ];
    let next = after.trim_start_matches([' ', '*', ',']);
    let word = next.split(|sign: char| !sign.is_alphabetic()).next().unwrap_or_default();
    next.len() < after.len()
        && word.starts_with(char::is_lowercase)
        && !ALLOWED.contains(&word)
        && status_word(word).is_none()
}

/// Where reading goes on after something that is no name: the next line, what a comma or semicolon parts, a title.
fn next_place(text: &str) -> Option<&str> {
    const TITLES: [&str; 13] = [
        "County C",
        "Borough C",
        "District C",
        "City C",
        "Cllr",
        "Councillor",
        "Mr ",
        "Mrs ",
        "Ms ",
        "Miss ",
        "Dr ",
        "Alderm",
        "Prof",
    ];
    let start = text.len() - text.trim_start().len();
    let offset = text[start..].char_indices().find_map(|(at, sign)| {
        let after = start + at + sign.len_utf8();
        let parts = matches!(sign, '\n' | ';' | ',' | '\t');
        let title = sign == ' ' && TITLES.iter().any(|title| text[after..].starts_with(title));
        (parts || title).then_some(after)
    })?;
    let next = &text[offset..];
    (!next.trim().is_empty()).then_some(next)
}

fn next_sentence(text: &str) -> Option<&str> {
    let at = text.find(". ").map(|at| at + 2).or_else(|| text.find('\n').map(|at| at + 1))?;
    Some(&text[at..])
}

/// Past what stands on the line after a name: an organisation, a count of the public.
fn after_note(after: &str) -> &str {
    match organisation_behind(after) {
        Some(organisation) => {
            let end = organisation.as_ptr() as usize - after.as_ptr() as usize + organisation.len();
            &after[end..]
        }
        None => next_place_or_end(after),
    }
}

fn next_place_or_end(after: &str) -> &str {
    let trimmed = after.trim_start_matches([' ', ',', ';', '.', '\n', '\t', '*', '|']);
    let skip = after.len() - trimmed.len();
    if skip > 0 { trimmed } else { next_place(after).unwrap_or_default() }
}

/// The member in whose place somebody sat, behind the name: " for Councillor Orme"; and what stands after.
fn replaced_behind(after: &str) -> Option<(Name<'_>, &str)> {
    const SIGNS: [&str; 8] = [
        "for ",
        "substituting for ",
        "substitute for ",
        "as substitute for ",
        "in place of ",
        "sub for ",
        "replacing ",
        "deputising for ",
    ];
    let rest = after.trim_start_matches([' ', ',', '-']);
    let name = SIGNS.iter().find_map(|sign| rest.strip_prefix(sign))?;
    let (name_read, end) = read_name(name).filter(|(name, _)| name.honorific.is_some())?;
    Some((name_read, &name[end..]))
}

/// The body that somebody is of, after a comma or dash: ", Norfolk County Council".
fn organisation_behind(after: &str) -> Option<&str> {
    let rest = after.trim_start_matches(' ');
    let words = rest.strip_prefix([',', '-'])?.trim_start_matches([' ', '-']);
    if !words.starts_with(char::is_uppercase)
        || !read_names(words).0.is_empty() && !read_names(words).0[0].notes.is_empty()
    {
        return None;
    }
    let mut end = words.find([',', ';', '\n', '\t', '(']).unwrap_or(words.len());
    for title in [" Cllr ", " Councillor ", " Mr ", " Mrs ", " Ms ", " Miss ", " Dr ", " and Cllr", " PC "] {
        end = words[..end].find(title).unwrap_or(end);
    }
    let organisation = words[..end].trim_end_matches([' ', '.', '*']);
    let is_body = organisation.split(' ').count() > 1
        && [
            "Council",
            "Association",
            "Trust",
            "Police",
            "Authority",
            "Partnership",
            "Company",
            "Ltd",
            "Committee",
            "Society",
            "Group",
            "Forum",
            "Service",
        ]
        .iter()
        .any(|body| organisation.contains(body));
    is_body.then_some(organisation)
}

/// "EDC - A Armstrong": what looks like initials before a dash is the body that the person is of; whether it was so.
fn swap_organisation(named: Named<'_>) -> (Named<'_>, bool) {
    let text = named.name.text;
    let capitals = (3..=6).contains(&text.len()) && text.chars().all(char::is_uppercase);
    if let ([note], true) = (&named.notes[..], capitals)
        && let Some((name, used)) = read_name(note)
        && used == note.len()
        && name.given.is_some()
    {
        return (Named { name, notes: vec![text] }, true);
    }
    (named, false)
}

/// "Ms Alice Nye, Place Shaper South": behind the one titled name of a list words without a title are her office.
fn join_offices(named: &mut Vec<Named<'_>>) {
    let personal = |named: &Named| {
        named.name.honorific.as_deref().is_some_and(|title| ["Mr", "Mrs", "Ms", "Miss", "Dr"].contains(&title))
    };
    let untitled = |named: &Named| named.name.honorific.is_none() && named.notes.is_empty();
    if named.len() < 2 || !named.first().is_some_and(personal) || !named.iter().skip(1).all(untitled) {
        return;
    }
    if named[0].notes.is_empty() && named[1].name.given.is_some_and(|given| given.chars().count() > 2) {
        let office = named[1].name.text;
        named.truncate(1);
        named[0].notes.push(office);
    }
}

/// Two people whom nothing parts: "Janet Taylor Helen Richardson (Clerk)" in a list of people with two names each.
fn split_run_on(named: Vec<Named<'_>>) -> Vec<Named<'_>> {
    let pairs = named.iter().filter(|named| named.name.given.is_some_and(|given| !given.contains(' '))).count();
    if pairs < 2 {
        return named;
    }
    let mut parted = Vec::new();
    for named in named {
        let given: Vec<&str> = named.name.given.unwrap_or_default().split(' ').collect();
        let full = given.len() == 3 && given.iter().all(|part| part.chars().count() > 2);
        if !full {
            parted.push(named);
            continue;
        }
        let at = |part: &str| part.as_ptr() as usize - named.name.text.as_ptr() as usize;
        let first_end = at(given[1]) + given[1].len();
        let Name { text, honorific, family, suffix, .. } = named.name.clone();
        let first = Name { text: &text[..first_end], honorific, given: Some(given[0]), family: given[1], suffix: None };
        let second = Name { text: &text[at(given[2])..], honorific: None, given: Some(given[2]), family, suffix };
        parted.push(Named { name: first, notes: Vec::new() });
        parted.push(Named { name: second, notes: named.notes });
    }
    parted
}

/// "Clerk: Mrs Moss", "Minute taker: A Hale".
fn office_before_colon(text: &str) -> bool {
    let office =
        text.split_once(':').map(|(office, _)| office).filter(|office| office.len() < 40 && !office.contains('\n'));
    office.is_some_and(|office| notes::is_officers(office) && !office.contains(','))
}

/// Where in running text the next caption begins: "… Cllr Hale. Also in attendance: Cllr Orme".
fn next_caption(text: &str, present_listed: bool) -> usize {
    /// No list is longer; what a hostile text puts behind is not searched for each caption anew.
    const LONGEST: usize = 8000;
    const MOST_WORDS: usize = 6;
    /// No word of a caption is longer.
    const LONGEST_WORD: usize = 40;
    let mut window = LONGEST.min(text.len());
    while !text.is_char_boundary(window) {
        window -= 1;
    }
    let sentence = text[..window].match_indices(". ").map(|(at, _)| at + 2);
    let sentence = sentence.into_iter().find(|at| caption::at_start(&text[*at..], present_listed).is_some());
    let window = sentence.unwrap_or(window);
    for (sign, _) in text[..window].match_indices([':', '-']) {
        let mut start = sign;
        let mut found = None;
        for _ in 0..MOST_WORDS {
            let before = text[..start].trim_end_matches([' ', ',']);
            let near = &before[before.floor_char_boundary(before.len().saturating_sub(LONGEST_WORD))..];
            let word = near.rsplit([' ', '\n', '\t', '.', '*', ')']).next().unwrap_or_default();
            if word.is_empty() || !caption::is_vocabulary(word) {
                break;
            }
            start = before.len() - word.len();
            if word.starts_with(char::is_uppercase)
                && start > 0
                && caption::at_start(&text[start..], present_listed).is_some()
            {
                found = Some(start);
            }
        }
        if let Some(start) = found {
            return start;
        }
    }
    let lines = text[..window].match_indices('\n').map(|(at, _)| at + 1);
    let mut heads = lines.filter(|at| caption::at_start(text[*at..].trim_start(), present_listed).is_some());
    heads.next().unwrap_or(window)
}
