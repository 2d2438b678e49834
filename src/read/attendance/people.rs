//! The people of a list -> entries: status, office, body, substitution, movements.

use super::beside::{
    join_offices, organisation_behind, replaced_behind, split_run_on, substitute_behind, swap_organisation,
};
use super::caption::List;
use super::codes::status_word;
use super::notes::{self, Note, read_note};
use super::stars::Stars;
use super::{Attendee, MovementReading, Reader, movements};
use crate::find::find;
use crate::model::{AttendanceStatus, MovementKind};
use crate::read::name::{Name, Named, begins_small, is_large, names_organisation};
use crate::read::phrase::is_one_of;
use crate::read::within::{contains_one, holds_one_of, is_spelt, opens_with_one};
use crate::signs::InSigns;
use crate::structure::words::beginning;

/// How many people's initials are explained: more than any council has members.
const MOST_EXPLAINED: usize = 200;

impl<'t> Reader<'t> {
    /// Enters the people of one run of names; `after` is what stands behind them.
    pub(super) fn enter_people(
        &mut self,
        named: Vec<Named<'t>>,
        after: &'t str,
        status: Option<AttendanceStatus>,
        list: List,
        item: Option<usize>,
    ) {
        let last = named.len() - 1;
        let several = named.len() > 1;
        let consumed = after.trim_signs(". *|").is_empty() || after.starts_with_sign("\n;\t");
        let mut parted = split_run_on(named);
        join_offices(&mut parted, list == List::InAttendance);
        for (index, named) in parted.into_iter().enumerate() {
            let (named, list) = match swap_organisation(named) {
                (named, true) if list == List::Present => (named, List::InAttendance),
                (named, _) => (named, list),
            };
            let alone = named.name.honorific.is_none() && named.name.given.is_none() && named.notes.is_empty();
            let initials = is_large(named.name.family);
            let missing = matches!(list, List::Apologies | List::Absent);
            let listed = several || missing && !initials && !self.titles_printed;
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
    pub(super) fn enter_named(
        &mut self,
        named: Named<'t>,
        behind: Option<&'t str>,
        status: Option<AttendanceStatus>,
        list: List,
        item: Option<usize>,
    ) {
        let name = named.name;
        if self.found.initials.iter().any(|(initials, _)| *initials == name.text) {
            return;
        }
        let end = named.notes.last().map_or(name.text, |note| *note);
        let before = named.notes.first().filter(|office| office.as_ptr() < name.text.as_ptr());
        let start = before.map_or(name.text, |office| *office);
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
        if let Some(other) = behind.filter(|_| missing).and_then(|after| substitute_behind(after)) {
            let mut substitute = self.plain(other.clone(), AttendanceStatus::Present, other.text);
            substitute.substitute_for = Some(name.clone());
            self.enter(substitute);
        }
        let mut replaced = false;
        let organisation = behind.and_then(|after| organisation_behind(after));
        let bracket = behind.zip(organisation).and_then(|(after, body)| bracket_behind(after, body));
        let notes = named.notes.iter().flat_map(|note| notes::parts_of_note(&name, note));
        for note in notes.chain(organisation).chain(bracket) {
            match read_note(&name, note) {
                Note::Office(office) if notes::names_chair(office) => attendee.role = Some(office),
                Note::Office(office) if missing && !notes::names_office(office) && !names_organisation(office) => {}
                Note::Office(office) => attendee.role = notes::weightier(attendee.role, office),
                Note::Group(group) => attendee.group = Some(group),
                Note::Initials(initials) if self.found.initials.len() < MOST_EXPLAINED => {
                    self.found.initials.push((initials, name.clone()));
                }
                Note::Initials(_) => {}
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
        attendee.role = attendee.role.or(name.suffix.filter(|suffix| is_spelt(suffix, "MP|MSP|MS|MLA|MEP")));
        attendee.role = attendee.role.or_else(|| notes::rank_before(&name));
        if list == List::InAttendance {
            attendee.role = attendee.role.or(behind.and_then(|after| capacity_behind(after)));
        }
        let cell = behind.filter(|after| after.starts_with_sign("\t -")).map(|after| after.trim_start_signs("\t -|"));
        let stated = status
            .or_else(|| self.starred(&mut attendee, (start, end), list))
            .or_else(|| cell.and_then(status_word))
            .or_else(|| named.notes.iter().find_map(|note| status_word(note)));
        // Who attends for one item of business, and is no member by title, is no member of the body.
        let visits = self.business
            && !notes::is_member(&name)
            && (list == List::Attendance || list == List::Present && self.members_listed);
        let list = if visits { List::InAttendance } else { list };
        if list == List::Present && behind.is_some_and(|after| takes_minutes(after)) {
            attendee.status = AttendanceStatus::InAttendance;
        }
        let stated = stated.or(Some(attendee.status).filter(|status| *status == AttendanceStatus::InAttendance));
        attendee.status = stated.unwrap_or_else(|| status_of(&attendee, list));
        self.present_listed |=
            attendee.status == AttendanceStatus::Present && (list != List::Unknown || status.is_some());
        if self.membership && attendee.status == AttendanceStatus::Present {
            self.members.insert(self.source.span_of(attendee.name.text).end);
        }
        if !replaced {
            self.enter(attendee);
        }
    }

    /// What a sign beside the name, or its want, says in a list of members whose legend explains it.
    fn starred(
        &self,
        attendee: &mut Attendee<'t>,
        (first, last): (&str, &str),
        list: List,
    ) -> Option<AttendanceStatus> {
        if !matches!(list, List::Present | List::Attendance) {
            return None;
        }
        let (start, end) = (self.source.span_of(first).start, self.source.span_of(last).end);
        let text = self.source.plain();
        let (marked, others): (Vec<&Stars>, Vec<&Stars>) =
            self.stars.iter().partition(|stars| stars.mark(text, start as usize, end as usize));
        if marked.iter().any(|stars| stars.status.is_none()) {
            attendee.remote = attendee.remote.or(Some(true));
        }
        let stated = marked.iter().find_map(|stars| stars.status);
        // Where a sign marks those who came, the others did not.
        let of_those_who_came = || others.iter().any(|stars| stars.status == Some(AttendanceStatus::Present));
        stated.or_else(|| of_those_who_came().then_some(AttendanceStatus::Absent))
    }

    /// Enters an officer who is listed by office alone: the office stands for the name.
    pub(super) fn enter_office(&mut self, office: &'t str, list: List) {
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
    pub(super) fn enter_movement_note(&mut self, name: &Name<'t>, note: &'t str, item: Option<usize>) {
        let left = opens_with_one(note, "until|till|left|departed|up to|to ");
        let came = opens_with_one(note, "from|arrived|joined");
        if left || came {
            let kind = if left { MovementKind::Left } else { MovementKind::Arrived };
            let evidence = self.source.span_of(name.text).join(self.source.span_of(note));
            let time = movements::time_in(note);
            self.found.movements.push(MovementReading { name: name.clone(), kind, item, time, evidence });
        }
    }
}

/// What a list says of one of its people; officers are in attendance in whatever list of those present they stand.
fn status_of(attendee: &Attendee<'_>, list: List) -> AttendanceStatus {
    let member = || {
        let own_title = notes::printed_title(&attendee.name).unwrap_or_default();
        contains_one(own_title, notes::MEMBERS_TITLES)
    };
    let police = || attendee.name.honorific.as_deref().is_some_and(notes::names_police);
    let officer = || (attendee.role.is_some_and(notes::is_officers) || police()) && !member();
    match list {
        // "Substitutions: Councillor Hale for Councillor Orme" may stand among the apologies.
        List::Apologies | List::Absent if attendee.substitute_for.is_some() => AttendanceStatus::Present,
        // "In the Chair: Councillor Hale" may stand below the apologies.
        List::Apologies | List::Absent | List::InAttendance if attendee.role.is_some_and(notes::says_in_the_chair) => {
            AttendanceStatus::Present
        }
        List::Apologies => AttendanceStatus::Apologies,
        List::Absent => AttendanceStatus::Absent,
        List::InAttendance => AttendanceStatus::InAttendance,
        _ if officer() => AttendanceStatus::InAttendance,
        _ => AttendanceStatus::Present,
    }
}

/// "Mrs Dale to take the minutes", "taking notes": the work of an officer.
fn takes_minutes(after: &str) -> bool {
    const WORDS: &str = "\
        to take the minutes|to take minutes|taking the minutes|taking minutes|taking notes|minute taker|\
        recording the minutes";
    opens_with_one(after.trim_start_signs(" ,-("), WORDS)
}

/// In what capacity a guest came, in small letters after a comma: ", applicant", ", for the licence holder".
fn capacity_behind(after: &str) -> Option<&str> {
    const MOST_WORDS: usize = 5;
    let words = after.strip_prefix(", ").filter(|words| begins_small(words))?;
    let words = beginning(words, 80);
    let end = words.find_sign(",;\n.(").unwrap_or(words.len());
    let end = find(&words[..end], " and ").unwrap_or(end);
    let capacity = words[..end].trim_ascii_end();
    let plain = !capacity.has_sign("0123456789") && !capacity.starts_with("the ");
    (plain && capacity.split_at_signs(" ").count() <= MOST_WORDS && !capacity.is_empty()).then_some(capacity)
}

/// The bracket behind a body: "Dale Borough Council (Chairman)".
fn bracket_behind<'t>(after: &'t str, body: &str) -> Option<&'t str> {
    let rest = &after[find(after, body)? + body.len()..];
    let inner = rest.trim_start_signs(" ").strip_sign("(")?;
    inner.find_sign(")").filter(|close| *close < 60).map(|close| &inner[..close])
}

/// Before any caption only who is in the chair is read.
fn names_chair(named: &Named<'_>) -> bool {
    let chairs = |note: &str| notes::names_chair(note) || is_one_of(note, &["presiding", "mayor"]);
    named
        .notes
        .iter()
        .any(|note| holds_one_of(note, "in the chair") || chairs(note) && note.as_ptr() < named.name.text.as_ptr())
}
