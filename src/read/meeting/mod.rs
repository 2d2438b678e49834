//! The meeting: which body met, when and where.
//!
//! In:       an [`Outline`].   Out: a [`MeetingReading`], each fact with the words that prove it.
//!
//! The head of the minutes (all before the first item) is read for a title line ("Planning Committee - Thursday, 5th May,
//! 2022 10.00 am"), for a statement ("Minutes of the meeting of … held at … on … at …") and for lines that hold nothing
//! but a body or a date; the close for the end ("The meeting closed at 8.48 pm"); the running text for a body that no head
//! names.
//! Not here: the date of the previous minutes, of a report, of the page: dates under an item are never the meeting's.

mod authority;
mod body;
mod day;
mod head;
mod moment;
mod name;
mod place;
mod running;

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
    let head = head::Head::of(source, outline);
    let date = day::meeting_date(&head);
    let body = body::body_in_head(&head, date.as_ref()).or_else(|| running::body_in_running_text(outline));
    let body = body.map(|body| body::fuller(&head, body));
    let organization = authority::organization(&head, body);
    let start = moment::start_time(&head, date.as_ref(), outline);
    let end = moment::end_time(&head, outline, start.as_ref().map(|(time, _)| *time));
    let start = start.or_else(|| moment::start_before(&head, date.as_ref(), end?.0));
    let place = place::place(&head, date.as_ref(), body);
    let quoted = |part: &str| (source.quote(source.span_of(part)), source.span_of(part));
    let value = MeetingReading {
        organization: organization.map(quoted),
        body: body.map(quoted),
        classification: authority::classification(&head).map(|(sort, part)| (sort, source.span_of(part))),
        start_date: date.map(|found| (found.date.iso(), source.span_of(found.text))),
        start_time: start.map(|(time, part)| (time.iso(), source.span_of(part))),
        end_time: end.map(|(time, part)| (time.iso(), source.span_of(part))),
        location: place.map(quoted),
    };
    Parsed { value, warnings: Vec::new() }
}
