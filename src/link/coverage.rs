//! How much of the text the published facts, and what the outline recognised, account for.
//!
//! In:       the outline, the analysis.   Out: [`Coverage`].
//! Time:     one pass over the spans, one over the text.
//! Not here: what could not be read and says so (`warnings`).

use crate::model::{Analysis, Coverage, Evidence};
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
    measured(source.text(), &spans)
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
fn measured(text: &str, spans: &[Evidence]) -> Coverage {
    let under = Under::of(text.len(), spans);
    let (mut characters, mut understood) = (0, 0);
    let (mut at, mut point) = (0, 0);
    while at < text.len() {
        let eight = text.as_bytes()[at..].first_chunk().map(|eight| u64::from_le_bytes(*eight));
        if let Some(eight) = eight.filter(|eight| eight & HIGHEST == 0) {
            let words = !blanks(eight) & HIGHEST;
            characters += count(words);
            understood += count(words & under.eight(point));
            (at, point) = (at + 8, point + 8);
            continue;
        }
        let Some(sign) = text[at..].chars().next() else { break };
        if !sign.is_whitespace() {
            characters += 1;
            understood += u32::from(under.eight(point) & 0x80 != 0);
        }
        (at, point) = (at + sign.len_utf8(), point + 1);
    }
    let percent = u64::from(understood) * 100 / u64::from(characters.max(1));
    Coverage { characters, understood, percent: percent as u32 }
}

/// Which code points of a text stand under some span: a bit each.
struct Under {
    points: Vec<u8>,
}

impl Under {
    fn of(most: usize, spans: &[Evidence]) -> Under {
        let mut points = vec![0; most / 8 + 2];
        for span in spans.iter().filter(|span| span.start < span.end) {
            let (first, last) = (span.start as usize, span.end as usize - 1);
            let (from, until) = (0xFF << (first % 8), 0xFF >> (7 - last % 8));
            if first / 8 == last / 8 {
                points[first / 8] |= from & until;
            } else {
                points[first / 8] |= from;
                points[first / 8 + 1..last / 8].fill(0xFF);
                points[last / 8] |= until;
            }
        }
        Under { points }
    }

    /// Of eight code points from one on the highest bit of a byte each.
    fn eight(&self, point: usize) -> u64 {
        let pair = u16::from_le_bytes([self.points[point / 8], self.points[point / 8 + 1]]);
        match (pair >> (point % 8)) as u8 {
            0 => 0,
            0xFF => HIGHEST,
            // Each byte holds all eight; its own one is brought to its highest place.
            some => (((u64::from(some) * ONES) & 0x8040_2010_0804_0201) + ONES * 0x7F) & HIGHEST,
        }
    }
}

/// How many of the highest bits of eight bytes are set.
fn count(highest: u64) -> u32 {
    ((highest >> 7).wrapping_mul(ONES) >> 56) as u32
}

/// The highest bit of each byte.
const HIGHEST: u64 = ONES << 7;
const ONES: u64 = u64::MAX / 0xFF;

/// The highest bit of each of eight ASCII bytes that are white space: a space, or one of those from tab to carriage return.
fn blanks(eight: u64) -> u64 {
    let at_least = |byte: u64| eight + ONES * (0x80 - byte);
    let space = !((eight ^ (ONES * 0x20)) + ONES * 0x7F);
    (at_least(0x09) & !at_least(0x0E) | space) & HIGHEST
}
