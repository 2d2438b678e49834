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
    let mut words = Words { rest: text, at: 0 };
    let (mut characters, mut understood) = (0, 0);
    for span in spans {
        characters += words.up_to(span.start);
        let covered = words.up_to(span.end);
        (characters, understood) = (characters + covered, understood + covered);
    }
    characters += words.up_to(u32::MAX);
    let percent = u64::from(understood) * 100 / u64::from(characters.max(1));
    Coverage { characters, understood, percent: percent as u32 }
}

/// What of a text has not been counted yet.
struct Words<'t> {
    rest: &'t str,
    /// Code points before it.
    at: u32,
}

impl Words<'_> {
    /// Counts the characters before a code point that are no white space.
    fn up_to(&mut self, end: u32) -> u32 {
        let (mut characters, mut length) = (0, 0);
        let bytes = self.rest.as_bytes();
        while let Some(byte) = bytes.get(length).filter(|_| self.at < end) {
            let (blank, step) = match byte {
                0x80.. => {
                    let sign = self.rest[length..].chars().next().unwrap_or_default();
                    (sign.is_whitespace(), sign.len_utf8())
                }
                _ => (byte.is_ascii_whitespace() || *byte == 0x0B, 1),
            };
            characters += u32::from(!blank);
            length += step;
            self.at += 1;
        }
        self.rest = &self.rest[length..];
        characters
    }
}
