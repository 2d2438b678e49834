//! Attendance: who was present, sent apologies, was absent or in attendance; who came and went.

use super::name::Name;
use crate::model::{AttendanceStatus, MovementKind};
use crate::span::Span;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::Parsed;

/// Attendance and movements, as printed; people are not linked yet.
#[derive(Debug, Default)]
pub struct AttendanceReading<'t> {
    /// In the order printed. One person may stand here twice: `link` joins, `check` reports.
    pub entries: Vec<Attendee<'t>>,
    /// In the order printed.
    pub movements: Vec<MovementReading<'t>>,
    /// Initials that stand for a person, as a list of attendance prints them ("Cllr Jo Bruce  JB  Chair").
    pub initials: Vec<(&'t str, Name<'t>)>,
}

/// One person in a list or sentence of attendance.
#[derive(Clone, Debug)]
pub struct Attendee<'t> {
    /// Who.
    pub name: Name<'t>,
    /// There or not.
    pub status: AttendanceStatus,
    /// The office printed beside the name.
    pub role: Option<&'t str>,
    /// Party group printed beside the name.
    pub group: Option<&'t str>,
    /// The member in whose place this one sat.
    pub substitute_for: Option<Name<'t>>,
    /// True where it is said that the person attended remotely.
    pub remote: Option<bool>,
    /// The words.
    pub evidence: Vec<Span>,
}

/// A stated arrival or departure.
#[derive(Clone, Debug)]
pub struct MovementReading<'t> {
    /// Who.
    pub name: Name<'t>,
    /// In or out.
    pub kind: MovementKind,
    /// The item under which it stands, in `Outline::items`.
    pub item: Option<usize>,
    /// 24-hour `HH:MM`.
    pub time: Option<String>,
    /// The words.
    pub evidence: Span,
}

/// Reads attendance from the head, from items about it, and from sentences anywhere that state it.
pub fn read_attendance<'t>(source: &'t SourceText, outline: &Outline<'t>) -> Parsed<AttendanceReading<'t>> {
    let _ = (source, outline);
    Parsed::default()
}
