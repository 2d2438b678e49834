//! Readings -> the published model: each person once, "item 7" -> the item, ids given out, spans in code points.

use crate::model::{Analysis, DeclarationsStatus, Generator, Meeting, MeetingEvidence, SCHEMA_VERSION, SourceRecord};
use crate::read::attendance::AttendanceReading;
use crate::read::declarations::DeclarationsReading;
use crate::read::meeting::{MeetingReading, Stated};
use crate::read::resolutions::ResolutionReading;
use crate::span::Span;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::Parsed;

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

/// Joins the readings into one analysis, without checks.
pub fn link(readings: Readings<'_>) -> Analysis {
    let source = readings.source;
    Analysis {
        schema_version: SCHEMA_VERSION,
        generator: Generator { name: "minutes-analyser".into(), version: env!("CARGO_PKG_VERSION").into() },
        source: SourceRecord {
            name: source.name().into(),
            media_type: source.media_type().into(),
            sha256: source.sha256().into(),
            text: source.text().into(),
        },
        meeting: meeting(source, readings.meeting.value),
        people: Vec::new(),
        attendance: Vec::new(),
        movements: Vec::new(),
        items: Vec::new(),
        declarations_status: DeclarationsStatus::NotRecorded,
        declarations: Vec::new(),
        resolutions: Vec::new(),
        checks: Vec::new(),
        warnings: Vec::new(),
    }
}

fn meeting(source: &SourceText, reading: MeetingReading) -> Meeting {
    let prove = |span: Option<Span>| span.map(|span| source.evidence(span));
    fn parted<T>(stated: Stated<T>) -> (Option<T>, Option<Span>) {
        stated.map_or((None, None), |(value, span)| (Some(value), Some(span)))
    }
    let (organization, organization_at) = parted(reading.organization);
    let (body, body_at) = parted(reading.body);
    let (classification, classification_at) = parted(reading.classification);
    let (start_date, start_date_at) = parted(reading.start_date);
    let (start_time, start_time_at) = parted(reading.start_time);
    let (end_time, end_time_at) = parted(reading.end_time);
    let (location, location_at) = parted(reading.location);
    Meeting {
        organization,
        body,
        classification,
        start_date,
        start_time,
        end_time,
        location,
        evidence: MeetingEvidence {
            organization: prove(organization_at),
            body: prove(body_at),
            classification: prove(classification_at),
            start_date: prove(start_date_at),
            start_time: prove(start_time_at),
            end_time: prove(end_time_at),
            location: prove(location_at),
        },
    }
}
