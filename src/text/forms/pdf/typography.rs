//! How a document is set: its size of print, its margins, how far its lines stand apart, which sizes are headings.
//!
//! In:       the parts of all flows.   Out: [`Typography`].
//! Not here: where paragraphs end (`paragraphs`).

use super::form::Measure;
use super::rows::Segment;
use super::tables::{Line, Part, is_full};
use crate::order;

/// By how much a heading is larger than the text, at least.
const LARGER: Measure = 80;

/// More than this is no heading, in bytes.
const LONGEST_HEADING: usize = 240;

/// The distance between two lines in hundredths of the print's size, where the document shows none.
const USUAL_LEAD: Measure = 125;

/// Flows whose left edges differ by less are set in one width.
const SAME_LEFT: Measure = 2000;

/// Where the lines of a flow start and end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Margins {
    pub left: Measure,
    pub right: Measure,
}

/// How a document is set.
#[derive(Debug)]
pub struct Typography {
    /// The size of most letters.
    body: Measure,
    /// The distance between lines of a paragraph, in hundredths of their size.
    lead: Measure,
    /// Sizes of headings, the largest first.
    larger: Vec<Measure>,
    margins: Vec<Margins>,
}

impl Typography {
    /// Of a document.
    pub fn of(flows: &[Vec<Part>]) -> Typography {
        let lines = flows.iter().flatten().filter_map(opt_line);
        let mut letters: Vec<(Measure, usize)> =
            lines.map(|line| (rounded(line.segment.size), line.segment.text.len())).collect();
        order::sort(&mut letters);
        letters.dedup_by(|more, sum| {
            let same = more.0 == sum.0;
            sum.1 += if same { more.1 } else { 0 };
            same
        });
        let body = letters.iter().max_by_key(|(_, count)| *count).map_or(0, |(size, _)| *size);
        let larger = letters.iter().rev().map(|(size, _)| *size).filter(|size| *size >= body + LARGER).collect();
        let margins = margins(flows);
        Typography { body, lead: lead(flows, &margins), larger, margins }
    }

    /// The margins of a flow.
    pub fn margins(&self, flow: usize) -> Margins {
        self.margins.get(flow).copied().unwrap_or_default()
    }

    /// Whether a distance is greater than between two lines of a paragraph.
    pub fn is_wide(&self, distance: Measure, size: Measure) -> bool {
        i64::from(distance) * 1000 > i64::from(self.lead) * i64::from(size) * 12
    }

    /// The level of the heading that words of this size are.
    pub fn heading(&self, segment: &Segment, len: usize) -> Option<u8> {
        let size = rounded(segment.size);
        let level = self.larger.iter().position(|larger| *larger == size)?;
        (len <= LONGEST_HEADING).then_some(level.min(5) as u8 + 1)
    }

    /// Takes the footnotes off the end of a flow: lines in smaller print under the text.
    pub fn cut_footnotes(&self, flow: &mut Vec<Part>) -> Vec<Line> {
        let small = |part: &Part| opt_line(part).is_some_and(|line| line.segment.size * 100 < self.body * 88);
        let notes = flow.iter().rev().take_while(|part| small(part)).count();
        if notes == flow.len() {
            return Vec::new();
        }
        flow.split_off(flow.len() - notes)
            .into_iter()
            .filter_map(|part| match part {
                Part::Line(line) => Some(line),
                Part::Table { .. } => None,
            })
            .collect()
    }
}

fn opt_line(part: &Part) -> Option<&Line> {
    match part {
        Part::Line(line) => Some(line),
        Part::Table { .. } => None,
    }
}

/// A size to a fifth of a point: programs do not hit the same twice.
fn rounded(size: Measure) -> Measure {
    (size + 10) / 20 * 20
}

/// The margins of each flow: those that start alike end alike.
fn margins(flows: &[Vec<Part>]) -> Vec<Margins> {
    let own: Vec<Margins> = flows.iter().map(|flow| own_margins(flow)).collect();
    // The farthest end of those that start alike.
    let mut ends: Vec<(Measure, Measure)> = own.iter().map(|own| (own.left / SAME_LEFT, own.right)).collect();
    order::sort(&mut ends);
    ends.dedup_by(|more, end| {
        let same = more.0 == end.0;
        end.1 = if same { more.1 } else { end.1 };
        same
    });
    own.iter()
        .map(|Margins { left, right }| {
            let near = left / SAME_LEFT;
            let from = ends.partition_point(|(start, _)| *start < near - 1);
            let alike = ends[from..].iter().take_while(|(start, _)| *start <= near + 1).map(|(_, end)| *end);
            Margins { left: *left, right: alike.max().unwrap_or(*right) }
        })
        .collect()
}

fn own_margins(flow: &[Part]) -> Margins {
    let prose = || flow.iter().filter_map(opt_line).filter(|line| !line.segment.text.contains('\t'));
    let mut rights: Vec<Measure> = prose().map(|line| line.segment.right).collect();
    order::sort(&mut rights);
    // One line in thirty may run over the margin.
    let right = rights.get((rights.len() * 29 / 30).min(rights.len().saturating_sub(1)));
    let tables = flow.iter().filter_map(opt_line).map(|line| line.segment.x);
    Margins { left: tables.min().unwrap_or(0), right: right.copied().unwrap_or(0) }
}

/// The usual distance between a full line and one that surely goes on with it.
fn lead(flows: &[Vec<Part>], margins: &[Margins]) -> Measure {
    let mut leads = Vec::new();
    for (flow, margins) in flows.iter().zip(margins) {
        for pair in flow.windows(2) {
            let (Some(line), Some(next)) = (opt_line(&pair[0]), opt_line(&pair[1])) else { continue };
            let small = next.segment.text.starts_with(char::is_lowercase);
            let alike = (line.segment.size - next.segment.size).abs() <= 60;
            if small && alike && next.y > line.y && is_full(&line.segment, &next.segment, margins.right) {
                leads.push(((i64::from(next.y - line.y) * 100) / i64::from(next.segment.size)) as Measure);
            }
        }
    }
    order::sort(&mut leads);
    leads.get(leads.len() / 2).copied().unwrap_or(USUAL_LEAD)
}
