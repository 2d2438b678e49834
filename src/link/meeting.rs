//! The meeting with its evidence.

use crate::model::{Meeting, MeetingEvidence};
use crate::read::meeting::{MeetingReading, Stated};
use crate::span::Span;
use crate::text::SourceText;

/// The meeting as published.
pub fn meeting(source: &SourceText, reading: MeetingReading) -> Meeting {
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
    let proofs = [organization_at, body_at, classification_at, start_date_at, start_time_at, end_time_at, location_at];
    let passage = prove(proofs.into_iter().flatten().reduce(Span::join));
    Meeting {
        organization,
        body,
        classification,
        start_date,
        start_time,
        end_time,
        location,
        evidence: MeetingEvidence {
            start: passage.map(|passage| passage.start),
            end: passage.map(|passage| passage.end),
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
