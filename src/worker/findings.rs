//! What the page shows of a document, and how it comes there: part by part, for a whole long document would hold up the page.
//!
//! In:       all that was read, in the worker.   Out: parts of like size, packed; the page joins them to [`Findings`].
//! Not here: looking things up (`page::reading`).

use super::pack;
use crate::model::{
    AgendaItem, Analysis, Attendance, Check, Coverage, Declaration, DeclarationsStatus, Generator, Meeting, Movement,
    Person, Resolution, SourceRecord, Warning,
};
use crate::page::source_view::{SourcePart, SourceView, at};
use serde::{Deserialize, Serialize};

/// Facts of each kind in one part.
const FACTS: usize = 64;
/// Chunks of the text in one part.
const CHUNKS: usize = 8;

/// What the page shows of a document, or a part of it.
#[derive(Debug, PartialEq, Deserialize)]
pub struct Findings {
    /// All facts, but no long texts and no mentions of people: those are marks already.
    pub facts: Analysis,
    /// The text with its marks.
    pub source: SourceView,
}

impl Findings {
    /// Marks the text and leaves out what the page has no use for.
    pub fn new(mut facts: Analysis) -> Findings {
        let text = std::mem::take(&mut facts.source.text);
        for item in &mut facts.items {
            item.agenda_text = None;
            item.minutes_text = None;
        }
        let source = SourceView::new(&facts, &text);
        for person in &mut facts.people {
            person.mentions = Vec::new();
        }
        Findings { facts, source }
    }

    /// The parts, packed, in their order; there is at least one.
    pub fn parts(&self) -> impl Iterator<Item = Vec<u8>> {
        let facts = &self.facts;
        let lengths = [
            facts.people.len(),
            facts.attendance.len(),
            facts.movements.len(),
            facts.items.len(),
            facts.declarations.len(),
            facts.resolutions.len(),
            facts.checks.len(),
            facts.warnings.len(),
        ];
        let most = lengths.into_iter().max().unwrap_or(0);
        let count = most.div_ceil(FACTS).max(self.source.chunk_count().div_ceil(CHUNKS)).max(1);
        (0..count).map(|place| pack::to_bytes(&self.part(place)).expect("the model holds only what can be packed"))
    }

    fn part(&self, place: usize) -> Part<'_> {
        let facts = &self.facts;
        let these = place * FACTS..(place + 1) * FACTS;
        Part {
            facts: PartOfFacts {
                schema_version: facts.schema_version,
                generator: &facts.generator,
                source: &facts.source,
                meeting: &facts.meeting,
                people: at(&facts.people, these.clone()),
                attendance: at(&facts.attendance, these.clone()),
                movements: at(&facts.movements, these.clone()),
                items: at(&facts.items, these.clone()),
                declarations_status: facts.declarations_status,
                declarations: at(&facts.declarations, these.clone()),
                resolutions: at(&facts.resolutions, these.clone()),
                checks: at(&facts.checks, these.clone()),
                warnings: at(&facts.warnings, these.clone()),
                coverage: facts.coverage,
            },
            source: self.source.part(place * CHUNKS..(place + 1) * CHUNKS, these),
        }
    }
}

/// A part, written as [`Findings`] are read.
#[derive(Serialize)]
struct Part<'f> {
    facts: PartOfFacts<'f>,
    source: SourcePart<'f>,
}

/// An [`Analysis`], field by field in its order, of which each part holds all that is no list.
#[derive(Serialize)]
struct PartOfFacts<'f> {
    schema_version: u32,
    generator: &'f Generator,
    source: &'f SourceRecord,
    meeting: &'f Meeting,
    people: &'f [Person],
    attendance: &'f [Attendance],
    movements: &'f [Movement],
    items: &'f [AgendaItem],
    declarations_status: DeclarationsStatus,
    declarations: &'f [Declaration],
    resolutions: &'f [Resolution],
    checks: &'f [Check],
    warnings: &'f [Warning],
    coverage: Coverage,
}
