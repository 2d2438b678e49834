//! Resolutions: every formal decision, its clauses, mover, seconder and vote.

use super::name::Name;
use crate::model::{ResolutionKind, VoteOption};
use crate::span::Span;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::Parsed;

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

/// Reads every formal decision under every item, and before the first.
pub fn read_resolutions<'t>(source: &'t SourceText, outline: &Outline<'t>) -> Parsed<Vec<ResolutionReading<'t>>> {
    let _ = (source, outline);
    Parsed::default()
}
