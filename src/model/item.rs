//! Agenda items and the documents attached to them.

use super::Evidence;
use serde::{Deserialize, Serialize};

/// An agenda item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AgendaItem {
    /// `item-18.1`, or `item-` and its place where it bears no number; unique in the document.
    pub id: String,
    /// As printed, without final dot or brackets.
    pub number: Option<String>,
    /// As printed, without number, attachments' tails or final dot.
    pub title: String,
    /// 1 for an item, 2 for a sub-item.
    pub level: u8,
    /// The item that this one is part of.
    pub parent_id: Option<String>,
    /// The heading of the agenda's section ("Adult Social Care & Health", "Part 2").
    pub section: Option<String>,
    /// Attached documents.
    pub documents: Vec<AttachedDocument>,
    /// What the agenda said of it beforehand.
    pub agenda_text: Option<String>,
    /// What the minutes record.
    pub minutes_text: Option<String>,
    /// Press and public excluded.
    pub private: bool,
    /// The page itself says that there is more text.
    pub truncated: bool,
    /// The whole item, heading included.
    pub evidence: Evidence,
}

/// A document attached to an item ("… pdf icon PDF 138 KB").
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttachedDocument {
    /// Its title; the item's where none is printed.
    pub title: String,
    /// `pdf`, `docx`.
    pub format: Option<String>,
    /// As printed, `138 KB`.
    pub size: Option<String>,
}
