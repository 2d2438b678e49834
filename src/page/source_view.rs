//! The source text, cut into chunks and marked where facts were read.
//!
//! In:       facts with their places (code points) and the text.   Out: [`SourceView`], in time linear in both. The worker
//!           makes it and the page gets it part by part and shows it, so that the page does not walk along the text.
//! Not here: markup (`components/source_pane.rs`).

use crate::model::{Analysis, Evidence};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::ops::Range;

/// A chunk ends with the first line that makes it this long, in code points: some screens of text.
const CHUNK: u32 = 6_000;
/// Where no line ends, a chunk ends here all the same.
const LONGEST_CHUNK: u32 = 12_000;

/// What a passage proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A declaration of interest.
    Declaration,
    /// A decision.
    Resolution,
    /// Somebody's name, or that they came or went.
    Person,
    /// A fact about the meeting.
    Meeting,
    /// The heading of an agenda item.
    Heading,
    /// What a check points at.
    Check,
    /// What could not be read.
    Unread,
}

impl Kind {
    /// All kinds; where several meet in one place, the first gives it its colour.
    const ALL: [Kind; 7] =
        [Kind::Declaration, Kind::Resolution, Kind::Unread, Kind::Person, Kind::Meeting, Kind::Heading, Kind::Check];

    /// The word that style sheets know it by.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Declaration => "declaration",
            Kind::Resolution => "resolution",
            Kind::Person => "person",
            Kind::Meeting => "meeting",
            Kind::Heading => "heading",
            Kind::Check => "check",
            Kind::Unread => "unread",
        }
    }
}

/// The kinds that meet in one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kinds(u8);

impl Kinds {
    /// The one that gives the place its colour.
    pub fn first(self) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| self.holds(*kind))
    }

    /// Whether `kind` is among them.
    pub fn holds(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }
}

/// Neighbouring characters of the same kinds: so many bytes, so many code points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Segment {
    bytes: u32,
    points: u32,
    kinds: Kinds,
}

/// A part of the text that is drawn at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Chunk {
    points: Range<u32>,
    text: String,
    segments: Vec<Segment>,
}

/// Neighbouring parts of a chunk, all of them selected or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run<'t> {
    /// Whether these are the words somebody asked for.
    pub selected: bool,
    /// Text, and what it proves.
    pub parts: Vec<(&'t str, Kinds)>,
}

/// The text with its marks, or a part of it.
#[derive(Debug, Default, PartialEq, Deserialize)]
pub struct SourceView {
    chunks: Vec<Chunk>,
    headings: Vec<Evidence>,
}

/// Some of the chunks and headings, for the journey: written as a [`SourceView`] is read.
#[derive(Serialize)]
pub struct SourcePart<'s> {
    chunks: &'s [Chunk],
    headings: &'s [Evidence],
}

impl SourceView {
    /// Cuts and marks the text.
    pub fn new(facts: &Analysis, text: &str) -> SourceView {
        let headings = headings(facts, text);
        let edges = edges(facts, &headings);
        SourceView { chunks: cut(text, &edges), headings }
    }

    /// The chunks and the headings at these places, so far as there are any.
    pub fn part(&self, chunks: Range<usize>, headings: Range<usize>) -> SourcePart<'_> {
        SourcePart { chunks: at(&self.chunks, chunks), headings: at(&self.headings, headings) }
    }

    /// Takes in the part that comes next.
    pub fn append(&mut self, mut next: SourceView) {
        self.chunks.append(&mut next.chunks);
        self.headings.append(&mut next.headings);
    }

    /// How many chunks there are.
    pub fn chunk_count(&self) -> usize {
        self.chunks.len()
    }

    /// The chunk that holds the code point.
    pub fn chunk_of(&self, point: u32) -> usize {
        self.chunks.partition_point(|chunk| chunk.points.end <= point).min(self.chunks.len().saturating_sub(1))
    }

    /// The heading of the item at `index`, as printed.
    pub fn heading(&self, index: usize) -> Option<Evidence> {
        self.headings.get(index).copied()
    }

    /// Those of the places that reach into the chunks.
    pub fn within(&self, chunks: Range<usize>, places: &[Evidence]) -> Vec<Evidence> {
        let chunks = at(&self.chunks, chunks);
        let (Some(first), Some(last)) = (chunks.first(), chunks.last()) else { return Vec::new() };
        let reaches = |place: &&Evidence| place.start < last.points.end && first.points.start < place.end;
        places.iter().filter(reaches).copied().collect()
    }

    /// The chunk's text, marked, with the selected places apart.
    pub fn runs(&self, chunk: usize, selected: &[Evidence]) -> Vec<Run<'_>> {
        let mut runs: Vec<Run<'_>> = Vec::new();
        let Some(chunk) = self.chunks.get(chunk) else { return runs };
        let (mut text, mut at) = (chunk.text.as_str(), chunk.points.start);
        for segment in &chunk.segments {
            let segment_end = at + segment.points;
            let mut rest;
            (rest, text) = text.split_at_checked(segment.bytes as usize).unwrap_or((text, ""));
            while at < segment_end {
                let is_selected = selected.iter().any(|place| place.start <= at && at < place.end);
                let next = selected.iter().flat_map(|place| [place.start, place.end]).filter(|edge| *edge > at).min();
                let end = next.map_or(segment_end, |next| next.min(segment_end));
                let (part, after) = rest.split_at(byte_of(rest, end - at));
                match runs.last_mut() {
                    Some(run) if run.selected == is_selected => run.parts.push((part, segment.kinds)),
                    _ => runs.push(Run { selected: is_selected, parts: vec![(part, segment.kinds)] }),
                }
                (rest, at) = (after, end);
            }
        }
        runs
    }
}

/// Several blank lines shown as one: pages copied whole hold many.
pub fn without_blank_lines(text: &str) -> Cow<'_, str> {
    if !text.contains("\n\n\n") && !text.contains("\n \n") && !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let mut tidy = String::with_capacity(text.len());
    let mut blank = 0;
    for (at, line) in text.split('\n').enumerate() {
        let line = line.strip_suffix('\r').unwrap_or(line);
        blank = if line.trim().is_empty() { blank + 1 } else { 0 };
        if blank > 1 && at > 1 {
            continue;
        }
        if at > 0 {
            tidy.push('\n');
        }
        tidy.push_str(line);
    }
    Cow::Owned(tidy)
}

/// Those of a list that stand at these places; none beyond its end.
pub fn at<T>(list: &[T], places: Range<usize>) -> &[T] {
    &list[places.start.min(list.len())..places.end.min(list.len())]
}

/// Byte of the character at `points` characters.
fn byte_of(text: &str, points: u32) -> usize {
    text.char_indices().nth(points as usize).map_or(text.len(), |(byte, _)| byte)
}

/// The printed heading of each item: from where the item begins to the end of the first line that holds a letter.
fn headings(facts: &Analysis, text: &str) -> Vec<Evidence> {
    let mut lines = Vec::new();
    let mut point = 0u32;
    for line in text.split_inclusive('\n') {
        let length = line.chars().count() as u32;
        let words = line.trim_end().chars().count() as u32;
        lines.push((point, point + words, line.chars().any(char::is_alphabetic)));
        point += length;
    }
    let heading = |evidence: Evidence| {
        let first = lines.partition_point(|(start, ..)| *start <= evidence.start).saturating_sub(1);
        let titled = lines.iter().skip(first).take(4).find(|(_, _, holds_letter)| *holds_letter);
        let end = titled.map_or(evidence.end, |(_, end, _)| *end);
        Evidence { start: evidence.start, end: end.clamp(evidence.start, evidence.end) }
    };
    facts.items.iter().map(|item| heading(item.evidence)).collect()
}

/// Where marks begin (`true`) and end, by code point.
fn edges(facts: &Analysis, headings: &[Evidence]) -> Vec<(u32, bool, Kind)> {
    let mut edges = Vec::new();
    let mut mark = |evidence: &Evidence, kind: Kind| {
        if evidence.start < evidence.end {
            edges.push((evidence.start, true, kind));
            edges.push((evidence.end, false, kind));
        }
    };
    headings.iter().for_each(|heading| mark(heading, Kind::Heading));
    for declaration in &facts.declarations {
        declaration.evidence.iter().for_each(|evidence| mark(evidence, Kind::Declaration));
    }
    for resolution in &facts.resolutions {
        resolution.evidence.iter().for_each(|evidence| mark(evidence, Kind::Resolution));
        resolution.clauses.iter().for_each(|clause| mark(&clause.evidence, Kind::Resolution));
    }
    for person in &facts.people {
        person.mentions.iter().for_each(|evidence| mark(evidence, Kind::Person));
    }
    for movement in &facts.movements {
        movement.evidence.iter().for_each(|evidence| mark(evidence, Kind::Person));
    }
    facts.warnings.iter().for_each(|warning| mark(&warning.evidence, Kind::Unread));
    facts.meeting.evidence.proofs().for_each(|evidence| mark(&evidence, Kind::Meeting));
    edges.sort_unstable_by_key(|(point, begins, _)| (*point, *begins));
    edges
}

/// One walk along the text.
fn cut(text: &str, edges: &[(u32, bool, Kind)]) -> Vec<Chunk> {
    let mut chunks = Vec::new();
    let mut segments: Vec<Segment> = Vec::new();
    let mut open = [0u32; Kind::ALL.len()];
    let mut edges = edges.iter().peekable();
    // Byte and code point where the chunk begins, where the segment does, and where the walk is.
    let (mut chunk, mut start, mut point) = ((0usize, 0u32), (0usize, 0u32), 0u32);
    let close = |segments: &mut Vec<Segment>, start: &mut (usize, u32), byte: usize, point: u32, kinds: Kinds| {
        let (bytes, points) = ((byte - start.0) as u32, point - start.1);
        if let Some(last) = segments.last_mut().filter(|last| last.kinds == kinds) {
            (last.bytes, last.points) = (last.bytes + bytes, last.points + points);
        } else if points > 0 {
            segments.push(Segment { bytes, points, kinds });
        }
        *start = (byte, point);
    };
    for (byte, letter) in text.char_indices() {
        if edges.peek().is_some_and(|(at, ..)| *at <= point) {
            close(&mut segments, &mut start, byte, point, kinds_of(&open));
            while let Some((_, begins, kind)) = edges.next_if(|(at, ..)| *at <= point) {
                let count = &mut open[*kind as usize];
                *count = if *begins { *count + 1 } else { count.saturating_sub(1) };
            }
        }
        point += 1;
        let length = point - chunk.1;
        if (letter == '\n' && length >= CHUNK) || length >= LONGEST_CHUNK {
            let end = byte + letter.len_utf8();
            close(&mut segments, &mut start, end, point, kinds_of(&open));
            let segments = std::mem::take(&mut segments);
            chunks.push(Chunk { points: chunk.1..point, text: text[chunk.0..end].into(), segments });
            chunk = (end, point);
        }
    }
    close(&mut segments, &mut start, text.len(), point, kinds_of(&open));
    if !segments.is_empty() {
        chunks.push(Chunk { points: chunk.1..point, text: text[chunk.0..].into(), segments });
    }
    chunks
}

fn kinds_of(open: &[u32; Kind::ALL.len()]) -> Kinds {
    Kinds(open.iter().enumerate().fold(0, |kinds, (kind, count)| if *count > 0 { kinds | (1 << kind) } else { kinds }))
}
