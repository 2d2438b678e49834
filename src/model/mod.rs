//! What is published: plain data, no logic but invariants. Names and meanings are the JSON's.
//!
//! Field names follow Popolo where it has a name for the thing. Not stated is `None`, published as `null`.

mod attendance;
mod check;
mod coverage;
mod declaration;
mod item;
mod meeting;
mod person;
mod resolution;

pub use attendance::{Attendance, AttendanceStatus, Movement, MovementKind};
pub use check::{Check, Severity, Warning};
pub use coverage::Coverage;
pub use declaration::{ConcernedItem, Declaration, DeclarationsStatus, Interest, Participation};
pub use item::{AgendaItem, AttachedDocument};
pub use meeting::{Classification, Meeting, MeetingEvidence};
pub use person::Person;
pub use resolution::{Clause, Resolution, ResolutionKind, Vote, VoteOption, VotedBy};

use serde::{Deserialize, Serialize};

/// The version of the published form; a change of meaning raises it.
pub const SCHEMA_VERSION: u32 = 1;

/// Code points `start..end` of `source.text`: the words that prove a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// First code point.
    pub start: u32,
    /// The code point after the last.
    pub end: u32,
}

/// Everything that was read from one document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Analysis {
    /// [`SCHEMA_VERSION`].
    pub schema_version: u32,
    /// What made this.
    pub generator: Generator,
    /// What was read.
    pub source: SourceRecord,
    /// The meeting.
    pub meeting: Meeting,
    /// Each person once, in the order of their first mention.
    pub people: Vec<Person>,
    /// Who was there, and who was not, in the order printed.
    pub attendance: Vec<Attendance>,
    /// Stated arrivals and departures, in the order printed.
    pub movements: Vec<Movement>,
    /// Agenda items in the order printed.
    pub items: Vec<AgendaItem>,
    /// Whether interests were declared.
    pub declarations_status: DeclarationsStatus,
    /// One a person an interest.
    pub declarations: Vec<Declaration>,
    /// Every formal decision, in the order printed.
    pub resolutions: Vec<Resolution>,
    /// What a monitoring officer would want to look at.
    pub checks: Vec<Check>,
    /// What could not be read.
    pub warnings: Vec<Warning>,
    /// How much of the text was understood.
    pub coverage: Coverage,
}

/// The program that made an analysis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Generator {
    /// `minutes-analyser`.
    pub name: String,
    /// The package's version.
    pub version: String,
}

/// The document that was analysed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceRecord {
    /// The file's name, or "pasted text".
    pub name: String,
    /// What the bytes are: `text/plain`, `text/html`, `text/markdown`, or the registered name of an office format.
    pub media_type: String,
    /// SHA-256 of the bytes that came in, lower-case hexadecimal.
    pub sha256: String,
    /// The text that was analysed; every [`Evidence`] counts its code points.
    pub text: String,
}
