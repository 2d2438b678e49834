//! The meeting: which body, when and where.

use super::Evidence;
use serde::{Deserialize, Serialize};

/// The meeting, as its minutes state it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Meeting {
    /// The council or other authority.
    pub organization: Option<String>,
    /// Committee, board, cabinet or council, without "Annual … Meeting".
    pub body: Option<String>,
    /// What sort of meeting it was.
    pub classification: Option<Classification>,
    /// ISO 8601, `2024-09-12`.
    pub start_date: Option<String>,
    /// 24-hour, `18:00`.
    pub start_time: Option<String>,
    /// 24-hour, `20:05`.
    pub end_time: Option<String>,
    /// Where it was held.
    pub location: Option<String>,
    /// The words that prove each key that is not null.
    pub evidence: MeetingEvidence,
}

/// The words that prove each fact of a [`Meeting`]; a key is left out where the fact is null. `start` and `end` are those
/// of the smallest passage that holds them all, so that this, like every `evidence`, can be read as one span too.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct MeetingEvidence {
    /// First code point of the passage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<u32>,
    /// The code point after its last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<u32>,
    /// Of `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<Evidence>,
    /// Of `body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Evidence>,
    /// Of `classification`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<Evidence>,
    /// Of `start_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Evidence>,
    /// Of `start_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<Evidence>,
    /// Of `end_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<Evidence>,
    /// Of `location`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Evidence>,
}

impl MeetingEvidence {
    /// The words that prove each thing that is said of the meeting.
    pub fn proofs(&self) -> impl Iterator<Item = Evidence> {
        let of_each = [
            self.organization,
            self.body,
            self.classification,
            self.start_date,
            self.start_time,
            self.end_time,
            self.location,
        ];
        of_each.into_iter().flatten()
    }
}

/// Sorts of meeting (Local Government Act 1972, Schedule 12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Classification {
    /// "Ordinary Meeting".
    Ordinary,
    /// "Annual Meeting".
    Annual,
    /// "Extraordinary Meeting".
    Extraordinary,
    /// "Special Meeting".
    Special,
}
