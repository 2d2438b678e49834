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
        let (mut characters, mut left) = (0, end.saturating_sub(self.at));
        self.at = self.at.max(end);
        while left > 0 {
            let bytes = self.rest.as_bytes();
            let eight = bytes.first_chunk().map(|eight| u64::from_le_bytes(*eight)).filter(|_| left >= 8);
            let step = if let Some(eight) = eight.filter(|eight| eight & HIGHEST == 0) {
                characters += 8 - blanks(eight);
                left -= 8;
                8
            } else {
                let Some(sign) = self.rest.chars().next() else { break };
                characters += u32::from(!sign.is_whitespace());
                left -= 1;
                sign.len_utf8()
            };
            self.rest = &self.rest[step..];
        }
        characters
    }
}

/// The highest bit of each byte.
const HIGHEST: u64 = ONES << 7;
const ONES: u64 = u64::MAX / 0xFF;

/// How many of eight ASCII bytes are white space: a space, or one of those from tab to carriage return.
fn blanks(eight: u64) -> u32 {
    let at_least = |byte: u64| eight + ONES * (0x80 - byte);
    let space = !((eight ^ (ONES * 0x20)) + ONES * 0x7F);
    ((at_least(0x09) & !at_least(0x0E) | space) & HIGHEST).count_ones()
}
