//! Readings -> the published model: each person once, "item 7" -> the item, ids given out, spans in code points.
//!
//! In:  [`Readings`], whose names and references are words.   Out: [`Linked`], whose names and references are ids.
//! Not here: judging what is linked (`check`).

mod attendance;
mod coverage;
mod declarants;
mod declarations;
mod items;
mod meeting;
mod office;
mod people;
mod references;
mod resolutions;
mod same_name;
mod warnings;

pub use attendance::AttendanceConflict;

use crate::model::{Analysis, Coverage, Generator, SCHEMA_VERSION, SourceRecord};
use crate::read::attendance::AttendanceReading;
use crate::read::declarations::DeclarationsReading;
use crate::read::meeting::MeetingReading;
use crate::read::resolutions::ResolutionReading;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::Parsed;
use people::Register;

/// Everything that was read.
pub struct Readings<'t> {
    /// The text.
    pub source: &'t SourceText,
    /// Its shape.
    pub outline: Parsed<Outline<'t>>,
    /// The meeting.
    pub meeting: Parsed<MeetingReading>,
    /// Who was there.
    pub attendance: Parsed<AttendanceReading<'t>>,
    /// Who declared what.
    pub declarations: Parsed<DeclarationsReading<'t>>,
    /// What was decided.
    pub resolutions: Parsed<Vec<ResolutionReading<'t>>>,
}

/// The analysis without its checks and the text, and what only the readings show.
pub struct Linked {
    /// All but the checks and the text.
    pub analysis: Analysis,
    /// People who stand in two lists that exclude one another; the analysis keeps one row for each.
    pub conflicts: Vec<AttendanceConflict>,
}

/// Joins the readings into one analysis.
pub fn link(readings: Readings<'_>) -> Linked {
    let Readings { source, outline, meeting, attendance, mut declarations, resolutions } = readings;
    declarants::settle_declarants(&mut declarations.value, &attendance.value);
    let shape = &outline.value;
    let mut register = Register::new(source, &attendance.value);
    attendance::enter(&mut register, &attendance.value);
    declarations::enter(&mut register, &declarations.value);
    resolutions::enter(&mut register, &resolutions.value);
    let register = register.close();

    let item_ids = items::item_ids(shape);
    let (rows, conflicts) = attendance::rows(source, &register, &attendance.value.entries);
    let mut unread = outline.warnings;
    unread.extend(meeting.warnings);
    unread.extend(attendance.warnings);
    unread.extend(declarations.warnings);
    unread.extend(resolutions.warnings);
    unread.extend(warnings::pages_without_words(source));
    let meeting = meeting::meeting(source, meeting.value);
    let people = register.people(&attendance.value);
    let movements = attendance::movements(source, &register, &item_ids, &attendance.value.movements);
    let declarations_status = declarations.value.status;
    let declared = declarations::declarations(source, &register, shape, &item_ids, &declarations.value);
    let resolved = resolutions::resolutions(source, &register, &item_ids, &resolutions.value);
    // The items hold all of the text once more: what is published elsewhere goes first.
    drop((register, attendance.value, declarations.value, resolutions.value));
    let mut analysis = Analysis {
        schema_version: SCHEMA_VERSION,
        generator: Generator { name: env!("CARGO_PKG_NAME").into(), version: env!("CARGO_PKG_VERSION").into() },
        source: SourceRecord {
            name: source.name().into(),
            media_type: source.media_type().into(),
            sha256: source.sha256().into(),
            text: String::new(),
        },
        meeting,
        people,
        attendance: rows,
        movements,
        items: items::items(source, shape, &item_ids),
        declarations_status,
        declarations: declared,
        resolutions: resolved,
        checks: Vec::new(),
        warnings: warnings::warnings(source, shape, &item_ids, unread),
        coverage: Coverage::default(),
    };
    analysis.coverage = coverage::coverage(source, shape, &analysis);
    analysis.warnings.extend(warnings::nothing_found(source, &analysis));
    Linked { analysis, conflicts }
}
