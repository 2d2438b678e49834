//! Arrivals and departures: "Councillor Hale left the meeting at 7.45 pm", "(Mrs Orme joined at this point.)".

use super::sentences::{REACH, names_before};
use super::{MovementReading, Reader, notes};
use crate::find::{find, find_from};
use crate::model::{AttendanceStatus, MovementKind};
use crate::read::date::times_in;
use crate::read::name::{Name, begins_large, names_in};
use crate::read::within::{before_one, ends_with_one, holds_one_of, starts_with_one};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::{beginning, ending};

/// Verbs, the signal words of a sentence that may hold them, what they mean, and whether the place must be named after them.
static VERBS: [(&str, Signals, MovementKind, bool); 16] = [
    (" arrived", Signals::words("arriv*"), MovementKind::Arrived, false),
    (" joined", Signals::words("join*"), MovementKind::Arrived, true),
    (" entered", Signals::words("enter*"), MovementKind::Arrived, true),
    (" came into", Signals::words("came"), MovementKind::Arrived, true),
    (" left", Signals::words("left"), MovementKind::Left, true),
    (" withdrew from", Signals::words("withdrew"), MovementKind::Left, true),
    (" departed", Signals::words("depart*"), MovementKind::Left, true),
    (" retired from", Signals::words("retired"), MovementKind::Left, true),
    (" vacated", Signals::words("vacated"), MovementKind::Left, true),
    (" returned", Signals::words("return*"), MovementKind::Returned, true),
    (" re-joined", Signals::words("join*"), MovementKind::Returned, true),
    (" rejoined", Signals::words("rejoin*"), MovementKind::Returned, true),
    (" re-entered", Signals::words("enter*"), MovementKind::Returned, true),
    (" reentered", Signals::words("reenter*"), MovementKind::Returned, true),
    (" came back", Signals::words("came"), MovementKind::Returned, false),
    (" leaves", Signals::words("leav*"), MovementKind::Left, true),
];

impl<'t> Reader<'t> {
    /// Reads the movements that a sentence states.
    pub(super) fn read_movements(&mut self, sentence: &'t str, lower: &str, signals: Signals, item: Option<usize>) {
        for &(verb, _, kind, needs_place) in VERBS.iter().filter(|(_, words, ..)| signals.any(*words)) {
            let mut from = 0;
            while let Some(at) = find_from(lower, verb, from) {
                from = at + verb.len();
                let after = &lower[from..];
                if after.starts_with(|sign: char| sign.is_ascii_alphabetic()) || (needs_place && !names_meeting(after))
                {
                    continue;
                }
                let names = subjects(sentence, at);
                let own = clause(sentence, from);
                for name in names {
                    self.enter_movement(name, kind, own, sentence, lower, item);
                }
            }
        }
    }

    /// Enters a movement; where nothing but the coming or going is said, the person was there.
    fn enter_movement(
        &mut self,
        name: Name<'t>,
        kind: MovementKind,
        own: &'t str,
        sentence: &'t str,
        lower: &str,
        item: Option<usize>,
    ) {
        let evidence = self.source.span_of(sentence);
        let time = time_in(own);
        self.found.movements.push(MovementReading { name: name.clone(), kind, item, time, evidence });
        // Who leaves for an item is told of it elsewhere; the lists say who was there.
        let for_interest = holds_one_of(lower, "interest|declar")
            || kind == MovementKind::Left && holds_one_of(lower, "whilst|while |during|consideration|consequence");
        let member = name.honorific.as_deref().is_some_and(|title| !matches!(title, "Sir" | "Lord"));
        let there = holds_one_of(lower, "meeting") || kind == MovementKind::Arrived && says_when(own);
        if member && !for_interest && there {
            let police = name.honorific.as_deref().is_some_and(notes::names_police);
            let status = if police { AttendanceStatus::InAttendance } else { AttendanceStatus::Present };
            let mut attendee = self.plain(name, status, sentence);
            attendee.role = notes::printed_title(&attendee.name).filter(|_| police);
            self.tentative.push(attendee);
        }
    }
}

/// Who moved: the names right before the verb, or the subject of the sentence where more stands between.
fn subjects<'t>(sentence: &'t str, at: usize) -> Vec<Name<'t>> {
    let direct = names_before(sentence, at);
    if !direct.is_empty() {
        return direct;
    }
    let before = ending(&sentence[..at], REACH).trim_ascii_end();
    const LINKS: &str = "and|then|had|also|who|has|late|subsequently|and immediately";
    let ends_as_second_verb = before_one(before, LINKS).is_some_and(|before| before.ends_with_sign(" ,"));
    if !ends_as_second_verb {
        return Vec::new();
    }
    let mut linked = before.len();
    for word in before.split_at_signs(" ").rev().take_while(|word| !begins_large(word)).take(12) {
        linked = linked.saturating_sub(word.len() + 1);
    }
    let direct = names_before(before, before.floor_char_boundary(linked));
    // "declared an interest as an employee of Mr Hale and left": what stands behind a preposition is no subject.
    let governed = |name: &Name<'_>| {
        let start = name.text.as_ptr() as usize - before.as_ptr() as usize;
        name.honorific.is_none() && ends_with_one(&before[..start], " by | with | from ")
    };
    if !direct.is_empty() && !direct.iter().any(governed) {
        return direct;
    }
    // "Councillor Hale addressed the Committee and then left the Chamber": the one person named.
    let names = names_in(before);
    if names.len() == 1 { names } else { Vec::new() }
}

/// Whether the meeting or a time is what somebody came to or left.
fn names_meeting(after: &str) -> bool {
    const PLACES: &str = "meeting|chamber|room|hall|table|call|zoom|at |during|session|proceedings";
    let near = beginning(after, 40);
    near.trim_signs(" .)").is_empty() || holds_one_of(near, PLACES)
}

/// Whether a clause says when: "at 7.10 pm", "late".
fn says_when(clause: &str) -> bool {
    const WHEN: &str = "late|during|at this point|at the start|prior to|before|after|part way|midway";
    let near = clause.trim_ascii_start();
    time_in(clause).is_some() || starts_with_one(near, WHEN)
}

/// From the verb's end to the end of its clause.
fn clause(sentence: &str, from: usize) -> &str {
    let rest = &sentence[from..];
    let end = [" and Cllr", " and Councillor", ". ", ";"].iter().filter_map(|sign| find(rest, sign)).min();
    &rest[..end.unwrap_or(rest.len())]
}

/// The first time of day in `text`, 24-hour `HH:MM`; none where it is open which half of the day is meant.
pub(super) fn time_in(text: &str) -> Option<String> {
    times_in(text).next().filter(|found| !found.half_unknown).map(|found| found.time.iso())
}
