//! Resolutions: the clauses, who moved them, the vote.

use super::Evidence;
use serde::{Deserialize, Serialize};

/// A formal decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resolution {
    /// `resolution-1`.
    pub id: String,
    /// The item under which it stands.
    pub item_id: Option<String>,
    /// Decided, recommended to another body, or lost.
    pub kind: ResolutionKind,
    /// The minutes' own word: `RESOLVED`, `AGREED`.
    pub verb: String,
    /// One where nothing is enumerated; nested ones stay inside their clause's text.
    pub clauses: Vec<Clause>,
    /// Who moved it.
    pub mover_id: Option<String>,
    /// Who seconded it.
    pub seconder_id: Option<String>,
    /// Null where no vote is recorded.
    pub vote: Option<Vote>,
    /// The page cuts it off.
    pub truncated: bool,
    /// The words.
    pub evidence: Vec<Evidence>,
}

/// What became of a motion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ResolutionKind {
    /// Resolved, agreed, approved, noted, decided.
    Resolved,
    /// Recommended to another body.
    Recommended,
    /// Not carried.
    Lost,
}

/// One part of a decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Clause {
    /// "1.", "(a)", as printed.
    pub label: Option<String>,
    /// Its words, without the label; they stand at `evidence` but for white space.
    pub text: String,
    /// Where.
    pub evidence: Evidence,
}

/// A recorded vote. What is not printed is null, never zero.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Vote {
    /// Votes for.
    #[serde(rename = "for")]
    pub in_favour: Option<u32>,
    /// Votes against.
    pub against: Option<u32>,
    /// Abstentions.
    pub abstain: Option<u32>,
    /// Said to be unanimous (also "nem con", "all in favour").
    pub unanimous: bool,
    /// Decided by the chair's casting vote.
    pub casting_vote: bool,
    /// Votes recorded by name.
    pub votes: Vec<VotedBy>,
}

/// One person's recorded vote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VotedBy {
    /// Who.
    pub person_id: String,
    /// How.
    pub option: VoteOption,
}

/// How somebody voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum VoteOption {
    /// For.
    Yes,
    /// Against.
    No,
    /// Abstained.
    Abstain,
}
