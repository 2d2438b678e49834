//! Lists of attendance: names under captions, in lines, columns, tables or run on.

use super::Reader;
use super::beside::replaced_behind;
use super::caption::{self, List};
use super::codes::{coded, status_word};
use super::notes::{is_officers, names_office};
use super::passage::{
    after_note, before_declarations, gives_reasons, is_bare_list, is_prose, next_caption, next_place, next_sentence,
    office_alone, office_before_colon, says_nobody, skip_label, tells_of_people,
};
use crate::find::find;
use crate::model::AttendanceStatus;
use crate::read::name::{begins_large, next_person, read_names};
use crate::read::sentence::sentences;
use crate::read::within::{is_spelt, opens_with_one};
use crate::signs::InSigns;
use crate::span::Span;
use crate::structure::Outline;
use crate::structure::words::beginning;
use std::ops::Range;

/// Captions of members of other councils among those in attendance: "the Clerk & County Councillors: Mr Hale".
const OTHER_COUNCILS: &str = "county c|district c|borough c|ward c";

/// So many names in a row are a list, whatever stands behind them.
const SURE_LIST: usize = 3;

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
        if lines.iter().any(|line| heads_columns(line.text)) {
            self.columns = true;
        }
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
        if caption::begins_with_title(caption.rest) {
            self.read_people(caption.rest, None, caption.list, item);
        }
    }

    /// The text from the beginning of one slice to the end of another.
    fn from_to(&self, first: &'t str, last: &'t str) -> &'t str {
        let (start, end) = (self.source.span_of(first).start, self.source.span_of(last).end);
        Span { start, end: end.max(start) }.of(self.source.plain())
    }

    fn begins_list(&self, line: &str) -> bool {
        (self.columns && line.has_sign("\t")) || caption::opens(line) || coded(line, &self.codes).is_some()
    }

    /// Reads a line, or lines that belong together, under `list`; captions inside it change the list.
    fn read_line(&mut self, text: &'t str, list: List, item: Option<usize>) -> List {
        let mut list = list;
        let text = before_declarations(text);
        let mut rest = text.trim_start_signs("*_ •-\t#");
        if let Some((status, name)) = coded(rest, &self.codes) {
            self.read_people(name, Some(status), List::Present, item);
            return list;
        }
        if heads_columns(rest) || self.read_row(rest, list, item) {
            return list;
        }
        // "Clerk: Mrs Moss" after the apologies is no apology.
        if matches!(list, List::Apologies | List::Absent) && office_before_colon(rest) {
            list = List::Attendance;
        }
        let mut fresh = true;
        loop {
            let mut sentence = false;
            let rest_before = rest;
            let caption = caption::at_start(rest, self.present_listed);
            let headed = caption.is_some();
            if let Some(caption) = caption {
                if let Some(last) = self.read_stacked(rest, item) {
                    return last;
                }
                let guests = list == List::InAttendance && caption.membership && opens_with_one(rest, OTHER_COUNCILS);
                list = if guests { list } else { caption.list };
                self.remote = caption.remote;
                self.membership = caption.membership && !self.present_listed;
                self.columns = false;
                rest = caption.rest;
                // "In attendance: (Councillors)": the members come first.
                let open_to_all = matches!(list, List::Attendance | List::Present)
                    || caption::at_start(rest_before, false).is_some_and(|caption| caption.list == List::Attendance);
                if let Some(inner) =
                    caption::at_start(rest, self.present_listed).filter(|inner| inner.membership && open_to_all)
                {
                    (list, rest) = (inner.list, inner.rest);
                }
                sentence = caption.sentence && list == List::Apologies;
            }
            let end = next_caption(rest);
            let head = fresh && list == List::Unknown && item.is_none() && self.found.entries.len() < 3;
            if !headed && head && is_bare_list(&rest[..end]) {
                list = List::Present;
            }
            if fresh && item.is_none() && matches!(list, List::Present | List::InAttendance) && gives_reasons(rest) {
                list = List::Apologies;
            }
            fresh = false;
            let (here, after) = rest.split_at(end);
            // "Apologies were received from Cllr Hale. Cllr Orme reported …".
            let here = if sentence { first_sentence(here) } else { here };
            self.read_people(here, None, list, item);
            rest = after.trim_ascii_start();
            if rest.is_empty() {
                return list;
            }
        }
    }

    /// Reads a table that was copied column by column: "Present: Officers: Apologies: …", with a sentence for each caption
    /// behind them. Gives the list that is open after it; none where the captions are not stacked so.
    fn read_stacked(&mut self, text: &'t str, item: Option<usize>) -> Option<List> {
        const LONGEST: usize = 6000;
        // One table stands at the head of a document; so no line is read inside a line inside a line.
        if self.stack_read {
            return None;
        }
        let (stacked, rest) = caption::stacked(text);
        if stacked.is_empty() {
            return None;
        }
        let sentences: Vec<&str> = sentences(beginning(rest, LONGEST)).collect();
        if sentences.len() < stacked.len() || text.has_sign("\n") {
            return None;
        }
        self.stack_read = true;
        let end = stacked.len() - 1;
        for (list, sentence) in stacked.iter().zip(&sentences).take(end) {
            self.read_line(sentence, *list, item);
        }
        let last = sentences[end];
        let behind = &rest[last.as_ptr() as usize - rest.as_ptr() as usize..];
        Some(self.read_line(behind, stacked[end], item))
    }

    /// Reads a row of a table that states the attendance of one person in a cell; whether it was one.
    fn read_row(&mut self, row: &'t str, list: List, item: Option<usize>) -> bool {
        if !row.has_sign("\t|") {
            return false;
        }
        let mut cells = row.split_at_signs("\t|").map(str::trim_ascii).filter(|cell| !cell.is_empty());
        let stated = cells.clone().skip(1).find_map(|cell| status_word(cell).filter(|_| cell.len() < 30));
        // In a table of names and what they represent those present are members, whatever their office.
        let listed = (self.columns && row.has_sign("\t")).then_some(list).and_then(|list| match list {
            List::Present | List::Attendance => Some(AttendanceStatus::Present),
            List::InAttendance => Some(AttendanceStatus::InAttendance),
            List::Apologies => Some(AttendanceStatus::Apologies),
            List::Absent => Some(AttendanceStatus::Absent),
            List::Unknown => None,
        });
        let Some(status) = stated.or(listed) else { return false };
        let Some(first) = cells.next().filter(|_| !row.has_sign("\n")) else { return false };
        let (named, used) = read_names(first);
        let [named] = &named[..] else { return false };
        if used < first.len() {
            return false;
        }
        let mut named = named.clone();
        // What a member represents is no office of his.
        let office = |cell: &str| stated.is_some() || names_office(cell) && !cell.ends_with("Council");
        named.notes.extend(cells.filter(|cell| status_word(cell).is_none() && office(cell)));
        self.enter_named(named, None, Some(status), List::Unknown, item);
        true
    }

    /// Reads the people in `text`, which stands under `list`.
    pub(super) fn read_people(
        &mut self,
        text: &'t str,
        status: Option<AttendanceStatus>,
        list: List,
        item: Option<usize>,
    ) {
        let officers = || self.found.entries.last().is_some_and(|last| last.status == AttendanceStatus::InAttendance);
        let list = if self.bare && list == List::Present && officers() { List::InAttendance } else { list };
        if says_nobody(text) {
            return;
        }
        let mut rest = skip_label(text);
        loop {
            let (named, used) = read_names(rest);
            let after = &rest[used..];
            if named.is_empty() {
                let officer = || rest.starts_with("The ") && office_alone(rest).is_some_and(is_officers);
                let whole_line = list == List::Present && rest.len() == text.len() && !officer();
                if list != List::Unknown
                    && status.is_none()
                    && !whole_line
                    && let Some(office) = office_alone(rest)
                {
                    self.enter_office(office, list);
                    if let Some(next) = next_office(rest, office) {
                        rest = next;
                        continue;
                    }
                }
                // "Service Manager, Highways Development Ann Dale, Solicitor": a name inside what is none.
                const LONGEST_OFFICE: usize = 160;
                let near = beginning(rest, LONGEST_OFFICE);
                let phrase = near.find_sign(",;\n(").unwrap_or(near.len());
                if let Some(at) = next_person(rest, phrase) {
                    rest = rest[at..].trim_ascii_start();
                    continue;
                }
                let Some(next) = next_place(rest) else { return };
                rest = skip_label(next);
                continue;
            }
            let nobody = matches!(&named[..], [one] if one.name.honorific.is_none() && one.name.given.is_none() && one.notes.is_empty());
            if nobody
                && list == List::InAttendance
                && status.is_none()
                && let Some(office) = office_alone(rest)
            {
                self.enter_office(office, list);
                let Some(next) = next_office(rest, office).or_else(|| next_place(rest)) else { return };
                rest = skip_label(next);
                continue;
            }
            let prose = is_prose(after);
            let sure = list != List::Unknown && named.len() >= SURE_LIST && !tells_of_people(after);
            if !prose || sure {
                self.enter_people(named, after, status, list, item);
            } else if list == List::Unknown {
                return;
            }
            rest = match prose && !sure {
                true => match next_sentence(after) {
                    Some(next) => next,
                    None => return,
                },
                false => after_note(replaced_behind(after).map_or(after, |(_, rest)| rest)),
            };
            if rest.trim_ascii().is_empty() {
                return;
            }
            rest = skip_label(rest);
        }
    }
}

/// Where the next office stands behind an office and its initials in brackets: "Planning Officer (EGJ) Committee Officer".
fn next_office<'t>(rest: &'t str, office: &str) -> Option<&'t str> {
    const LONGEST: usize = 12;
    let behind = &rest[find(rest, office)? + office.len()..];
    let inner = behind.trim_ascii_start().strip_sign("(")?;
    let close = inner.find_sign(")").filter(|close| *close <= LONGEST)?;
    let next = inner[close + 1..].trim_start_signs(" ");
    begins_large(next).then_some(next)
}

/// The first sentence of `text`.
fn first_sentence(text: &str) -> &str {
    sentences(text).next().map_or(text, |first| {
        let end = first.as_ptr() as usize - text.as_ptr() as usize + first.len();
        text.get(..end).unwrap_or(text)
    })
}

/// The head of a table whose first column holds names: "Name\tRepresenting", "Member\tAuthority".
fn heads_columns(line: &str) -> bool {
    /// What stands over the second column where the first is headed by what could itself be a name's title.
    const SECOND: &str = "\
        Authority|Organisation|Representing|Council|Body|Ward|Division|District|Parish|Party|Group|Role";
    let Some((first, rest)) = line.split_once_at("\t") else { return false };
    let second = rest.split_at_signs("\t").next().unwrap_or_default().trim_ascii();
    match first.trim_ascii() {
        "Name" | "Names" | "Attendee" | "Board Member" => !second.is_empty(),
        "Member" | "Members" | "Councillor" | "Councillors" => is_spelt(second, SECOND),
        _ => false,
    }
}
