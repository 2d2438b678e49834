//! Attendance as the tests show it: "present: A Hale (Chair) for Orme [remote] [Labour]".

use minutes_analyser::read::attendance::{AttendanceReading, Attendee, MovementReading, read_attendance};
use minutes_analyser::structure::read_outline;
use minutes_analyser::{Source, text};

fn status(entry: &Attendee) -> &'static str {
    use minutes_analyser::model::AttendanceStatus::*;
    match entry.status {
        Present => "present",
        Apologies => "apologies",
        Absent => "absent",
        InAttendance => "in attendance",
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "present: A Hale (Chair) for Orme [remote] [Labour]"
fn shown(entry: &Attendee) -> String {
    let given = entry.name.given.map(|given| format!("{given} ")).unwrap_or_default();
    let role = entry.role.map(|role| format!(" ({})", squeezed(role))).unwrap_or_default();
    let replaced = entry.substitute_for.as_ref().map(|name| format!(" for {}", name.family)).unwrap_or_default();
    let remote = if entry.remote == Some(true) { " [remote]" } else { "" };
    let group = entry.group.map(|group| format!(" [{group}]")).unwrap_or_default();
    format!("{}: {given}{}{role}{replaced}{remote}{group}", status(entry), squeezed(entry.name.family))
}

/// What is read of minutes, shown.
pub fn with_reading(minutes: &str, show: impl Fn(&AttendanceReading) -> Vec<String>) -> Vec<String> {
    let source = text::read_source(&Source { name: "case", bytes: minutes.as_bytes() }).expect("a text");
    let outline = read_outline(&source).value;
    show(&read_attendance(&source, &outline).value)
}

/// The lists and sentences of minutes give these people.
#[track_caller]
pub fn reads(minutes: &str, expected: &[&str]) {
    let found = with_reading(minutes, |reading| reading.entries.iter().map(shown).collect());
    assert_eq!(found, expected, "in {minutes:?}");
}

/// Minutes state these arrivals and departures.
#[track_caller]
pub fn moves(minutes: &str, expected: &[&str]) {
    let found = with_reading(minutes, |reading| {
        let show = |movement: &MovementReading| {
            let time = movement.time.as_deref().unwrap_or("-");
            format!("{} {:?} {time} {:?}", movement.name.family, movement.kind, movement.item).to_lowercase()
        };
        reading.movements.iter().map(show).collect()
    });
    assert_eq!(found, expected, "in {minutes:?}");
}

/// A head of minutes with a list of attendance, and an item after it.
pub fn head(list: &str) -> String {
    format!(
        "Minutes of the meeting of Nether Wallop Council held on 4 May 2021\n\n{list}\n\n1. Apologies for absence\n\nNone.\n\n2. Declarations of interest\n\nNone.\n"
    )
}

/// An item about apologies, with these words.
pub fn item(words: &str) -> String {
    format!(
        "Agenda and minutes\n\n1. Apologies for Absence\n\nMinutes:\n\n{words}\n\n2. Declarations of Interest\n\nMinutes:\n\nNone.\n"
    )
}
