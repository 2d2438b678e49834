//! The meeting: which body met, when and where.

use crate::model::Classification;
use crate::span::Span;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::Parsed;

/// A value and the words that prove it.
pub type Stated<T> = Option<(T, Span)>;

/// What the minutes say of the meeting itself.
#[derive(Debug, Default)]
pub struct MeetingReading {
    /// The council or other authority, as quoted at its span.
    pub organization: Stated<String>,
    /// The body that met.
    pub body: Stated<String>,
    /// What sort of meeting.
    pub classification: Stated<Classification>,
    /// ISO 8601.
    pub start_date: Stated<String>,
    /// 24-hour `HH:MM`.
    pub start_time: Stated<String>,
    /// 24-hour `HH:MM`.
    pub end_time: Stated<String>,
    /// Where.
    pub location: Stated<String>,
}

/// Reads the meeting from title, head, running text and close.
pub fn read_meeting(source: &SourceText, outline: &Outline<'_>) -> Parsed<MeetingReading> {
    let _ = (source, outline);
    Parsed::default()
}
