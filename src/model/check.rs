//! Checks: what the minutes say that someone should look at.

use super::Evidence;
use serde::{Deserialize, Serialize};

/// Something that someone should look at: a fact, never an accusation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// `check-1`.
    pub id: String,
    /// The rule; codes never change.
    pub code: String,
    /// How much it matters.
    pub severity: Severity,
    /// One plain sentence.
    pub message: String,
    /// Whom it concerns.
    pub person_ids: Vec<String>,
    /// Which items.
    pub item_ids: Vec<String>,
    /// Which declarations.
    pub declaration_ids: Vec<String>,
    /// Which resolutions.
    pub resolution_ids: Vec<String>,
    /// Both passages, where there are two.
    pub evidence: Vec<Evidence>,
}

/// How much a check matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Worth checking.
    Attention,
    /// For information.
    Note,
}

/// Words that could not be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Warning {
    /// The reason; codes never change.
    pub code: String,
    /// One plain sentence.
    pub message: String,
    /// The item in which the words stand.
    pub item_id: Option<String>,
    /// The words.
    pub evidence: Evidence,
}
