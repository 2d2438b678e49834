//! How much of the text the published facts, and what the outline recognised, account for.
//!
//! In:       the outline, the analysis.   Out: [`Coverage`].
//! Time:     one pass over the text; the spans are sorted once.
//! Not here: what could not be read and says so (`warnings`).

use crate::model::{Analysis, Coverage, Evidence};
use crate::order;
use crate::structure::{Outline, Role};
use crate::text::SourceText;

/// The coverage of an analysis that has all its facts.
pub fn coverage(source: &SourceText, outline: &Outline<'_>, analysis: &Analysis) -> Coverage {
    let mut spans = proofs(analysis);
    for block in &outline.blocks {
        if !matches!(block.role, Role::Preamble | Role::Minutes) {
            spans.extend(outline.lines_of(block).iter().map(|line| source.evidence(source.span_of(line.text))));
        }
    }
    measured(source.text(), spans)
}

/// The words that prove the facts.
fn proofs(analysis: &Analysis) -> Vec<Evidence> {
    let mut spans: Vec<Evidence> = analysis.meeting.evidence.proofs().collect();
    spans.extend(analysis.people.iter().flat_map(|person| &person.mentions));
    spans.extend(analysis.attendance.iter().flat_map(|entry| &entry.evidence));
    spans.extend(analysis.movements.iter().flat_map(|movement| &movement.evidence));
    spans.extend(analysis.declarations.iter().flat_map(|declaration| &declaration.evidence));
    for resolution in &analysis.resolutions {
        spans.extend(&resolution.evidence);
        spans.extend(resolution.clauses.iter().map(|clause| clause.evidence));
    }
    spans
}

/// Counts the characters of `text`, and those under any of `spans`.
fn measured(text: &str, mut spans: Vec<Evidence>) -> Coverage {
    order::sort(&mut spans);
    let mut spans = spans.into_iter().peekable();
    let (mut characters, mut understood, mut covered) = (0_u32, 0_u32, 0_u32);
    for (at, sign) in (0_u32..).zip(text.chars()) {
        while let Some(span) = spans.next_if(|span| span.start <= at) {
            covered = covered.max(span.end);
        }
        if !sign.is_whitespace() {
            characters += 1;
            understood += u32::from(at < covered);
        }
    }
    let percent = u64::from(understood) * 100 / u64::from(characters.max(1));
    Coverage { characters, understood, percent: percent as u32 }
}
