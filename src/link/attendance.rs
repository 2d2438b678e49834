//! Attendance with people: one row a person.

use super::people::{ClosedRegister, Register};
use crate::model::{Attendance, AttendanceStatus, Evidence, Movement};
use crate::order;
use crate::read::attendance::{AttendanceReading, Attendee, MovementReading};
use crate::span::Span;
use crate::text::SourceText;

/// A person who stands both among those present and among those who were not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttendanceConflict {
    /// Who.
    pub person_id: String,
    /// The status that says that the person was not there: apologies or absent.
    pub missing: AttendanceStatus,
    /// The words that say that the person was there.
    pub there_at: Evidence,
    /// The words that say otherwise.
    pub missing_at: Evidence,
}

/// Enters everybody in the lists, those replaced by a substitute and those who came and went.
pub fn enter<'t>(register: &mut Register<'t>, reading: &AttendanceReading<'t>) {
    for entry in &reading.entries {
        register.listed(&entry.name, entry.status);
        if let Some(replaced) = &entry.substitute_for {
            register.mention(replaced);
        }
    }
    for movement in &reading.movements {
        register.mention(&movement.name);
    }
}

/// One row a person in the order printed, and the people whom two lists contradict.
///
/// Present wins over in attendance, that over apologies, that over absent; role, substitution and remoteness are taken
/// from the first entry that states them; all entries are evidence, those of the winning status first.
pub fn rows(
    source: &SourceText,
    register: &ClosedRegister<'_>,
    entries: &[Attendee<'_>],
) -> (Vec<Attendance>, Vec<AttendanceConflict>) {
    let mut groups: Vec<Vec<&Attendee<'_>>> = Vec::new();
    let mut group_of: Vec<Option<usize>> = vec![None; register.count().max(1)];
    for entry in entries {
        let group = *group_of[register.person_of(&entry.name)].get_or_insert(groups.len());
        if group == groups.len() {
            groups.push(Vec::new());
        }
        groups[group].push(entry);
    }
    for group in &mut groups {
        order::sort_by_key(group, |entry| rank(entry.status));
    }
    let conflicts = groups.iter().filter_map(|group| conflict(source, register, group)).collect();
    (groups.iter().map(|group| row(source, register, group)).collect(), conflicts)
}

/// The row of one person; `entries`, at least one, stand in the order of their rank.
fn row(source: &SourceText, register: &ClosedRegister<'_>, entries: &[&Attendee<'_>]) -> Attendance {
    let replaced = entries.iter().find_map(|entry| entry.substitute_for.as_ref());
    let role = entries.iter().find_map(|entry| entry.role);
    let spans: Vec<Span> = entries.iter().flat_map(|entry| &entry.evidence).copied().collect();
    let mut firsts: Vec<usize> =
        order::groups(spans.len(), &|a, b| spans[a].cmp(&spans[b])).iter().map(|alike| alike[0]).collect();
    order::sort(&mut firsts);
    Attendance {
        person_id: register.id_of(&entries[0].name),
        status: entries[0].status,
        role: role.map(|role| source.quote(source.span_of(role))),
        substitute_for_id: replaced.map(|name| register.id_of(name)),
        remote: entries.iter().find_map(|entry| entry.remote),
        evidence: firsts.into_iter().map(|first| source.evidence(spans[first])).collect(),
    }
}

/// The less a status says that somebody was there, the higher its rank.
fn rank(status: AttendanceStatus) -> u8 {
    match status {
        AttendanceStatus::Present => 0,
        AttendanceStatus::InAttendance => 1,
        AttendanceStatus::Apologies => 2,
        AttendanceStatus::Absent => 3,
    }
}

/// The first contradiction among the entries of one person, which stand in the order of their rank.
fn conflict(
    source: &SourceText,
    register: &ClosedRegister<'_>,
    entries: &[&Attendee<'_>],
) -> Option<AttendanceConflict> {
    let there = entries.first().filter(|entry| rank(entry.status) <= rank(AttendanceStatus::InAttendance))?;
    let missing = entries.iter().find(|entry| rank(entry.status) > rank(AttendanceStatus::InAttendance))?;
    Some(AttendanceConflict {
        person_id: register.id_of(&there.name),
        missing: missing.status,
        there_at: source.evidence(*there.evidence.first()?),
        missing_at: source.evidence(*missing.evidence.first()?),
    })
}

/// Arrivals and departures as published.
pub fn movements(
    source: &SourceText,
    register: &ClosedRegister<'_>,
    item_ids: &[String],
    readings: &[MovementReading<'_>],
) -> Vec<Movement> {
    let published = |reading: &MovementReading<'_>| Movement {
        person_id: register.id_of(&reading.name),
        kind: reading.kind,
        item_id: reading.item.map(|item| item_ids[item].clone()),
        time: reading.time.clone(),
        evidence: vec![source.evidence(reading.evidence)],
    };
    readings.iter().map(published).collect()
}
