//! Resolutions: every formal decision, its clauses, mover, seconder and vote.
//!
//! In:       the outline.   Out: decisions in the order printed, item by item.
//! Rules:    a decision is what the body resolved, agreed, approved, noted, recommended or rejected at this meeting; what
//!           is told of discussion, of other bodies or of earlier meetings is none. Not stated is `None`.
//! Not here: finding the person a name means, the item's id (`link`).

mod clause;
mod label;
mod lead_in;
mod motion;
mod mover;
mod narrative;
mod outcome;
mod passage;
mod reader;
mod sentence;
mod tail;
mod trailer;
mod vote;

use crate::index::Index;
use crate::model::{ResolutionKind, VoteOption};
use crate::read::name::Name;
use crate::read::within::words_in;
use crate::span::Span;
use crate::structure::{Outline, Subject};
use crate::text::SourceText;
use crate::warning::Parsed;
use passage::Passage;
use reader::ItemReader;

/// A formal decision; people are not linked yet.
#[derive(Clone, Debug)]
pub struct ResolutionReading<'t> {
    /// The item under which it stands, in `Outline::items`.
    pub item: Option<usize>,
    /// Decided, recommended, or lost.
    pub kind: ResolutionKind,
    /// The minutes' own word.
    pub verb: &'t str,
    /// At least one.
    pub clauses: Vec<ClauseReading<'t>>,
    /// Who moved it; initials ("JB") stand as a name whose family name they are.
    pub mover: Option<Name<'t>>,
    /// Who seconded it.
    pub seconder: Option<Name<'t>>,
    /// The vote.
    pub vote: Option<VoteReading<'t>>,
    /// The page cuts it off.
    pub truncated: bool,
    /// The words, lead-in and vote included.
    pub evidence: Vec<Span>,
}

impl<'t> ResolutionReading<'t> {
    /// Takes over what only the second print of the same decision tells: movers and vote.
    fn take_over(&mut self, again: Self) {
        let told = (self.mover.is_none() && again.mover.is_some())
            || (self.seconder.is_none() && again.seconder.is_some())
            || (self.vote.is_none() && again.vote.is_some());
        if !told {
            return;
        }
        self.mover = self.mover.take().or(again.mover);
        self.seconder = self.seconder.take().or(again.seconder);
        self.vote = self.vote.take().or(again.vote);
        self.evidence.extend(again.evidence);
    }
}

/// One part of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClauseReading<'t> {
    /// As printed.
    pub label: Option<&'t str>,
    /// The words without the label: a slice of the plain text.
    pub text: &'t str,
}

/// A recorded vote; what is not printed is `None`.
#[derive(Clone, Debug, Default)]
pub struct VoteReading<'t> {
    /// Votes for.
    pub in_favour: Option<u32>,
    /// Votes against.
    pub against: Option<u32>,
    /// Abstentions.
    pub abstain: Option<u32>,
    /// Said to be unanimous.
    pub unanimous: bool,
    /// By the chair's casting vote.
    pub casting_vote: bool,
    /// Votes by name.
    pub votes: Vec<(Name<'t>, VoteOption)>,
}

impl VoteReading<'_> {
    /// The number on one side.
    fn side(&mut self, side: VoteOption) -> &mut Option<u32> {
        match side {
            VoteOption::Yes => &mut self.in_favour,
            VoteOption::No => &mut self.against,
            VoteOption::Abstain => &mut self.abstain,
        }
    }

    /// Enters the number on one side, unless it is known.
    fn count(&mut self, side: VoteOption, count: u32) {
        self.side(side).get_or_insert(count);
    }
}

/// Reads every formal decision under every item, and before the first.
pub fn read_resolutions<'t>(source: &'t SourceText, outline: &Outline<'t>) -> Parsed<Vec<ResolutionReading<'t>>> {
    let mut parsed = Parsed::<Vec<ResolutionReading<'t>>>::default();
    let mut blocks = outline.blocks.as_slice();
    while let Some(first) = blocks.first() {
        let count = blocks.iter().take_while(|block| block.item == first.item).count();
        let (own, others) = blocks.split_at(count);
        let mut passages: Vec<Passage<'t>> =
            own.iter().filter_map(|block| Passage::of(block, outline.lines_of(block))).collect();
        passage::take_debate_for_minutes(&mut passages);
        if passages.iter().any(|passage| passage.deciding) {
            let subject = first.item.map_or(Subject::Business, |item| outline.items[item].subject);
            parsed.value.extend(ItemReader::read(source, &passages, first.item, subject));
        }
        blocks = others;
    }
    drop_repeated(source, outline, &mut parsed.value);
    parsed
}

/// Leaves out what stands twice because the page holds the item twice.
fn drop_repeated<'t>(source: &'t SourceText, outline: &Outline<'t>, resolutions: &mut Vec<ResolutionReading<'t>>) {
    let numbered = |item: Option<usize>| Some((item?, outline.items[item?].number.as_deref()?));
    let items = || resolutions.iter().filter_map(|resolution| numbered(resolution.item));
    let mut first = Index::default();
    items().for_each(|(item, number)| first.add(number.to_owned(), item));
    if items().all(|(item, number)| first.first_of(number) == Some(item)) {
        return;
    }
    let mut seen = Index::default();
    resolutions.retain(|resolution| {
        let Some((item, number)) = numbered(resolution.item) else { return true };
        let places = seen.name([number, &key(source, resolution)].join("|"));
        places.push(item);
        places[0] == item
    });
}

/// The letters and digits of a decision's clauses, without the "that" before them.
fn key(source: &SourceText, resolution: &ResolutionReading<'_>) -> String {
    let mut key = String::new();
    for clause in &resolution.clauses {
        let words = source.span_of(clause.text).of(source.plain());
        for word in words_in(words) {
            if word.is_ascii() {
                key.push_str(word);
            } else {
                key.push_str(&word.to_lowercase());
            }
        }
        key.push('|');
    }
    key.make_ascii_lowercase();
    if key.starts_with("that") {
        key.drain(.."that".len());
    }
    key
}
