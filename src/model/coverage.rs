//! How much of the text was understood.

use serde::{Deserialize, Serialize};

/// How much of the text the analyser can account for. Understood are the characters that lie in an item's number or title,
/// in the words that prove a fact (of the meeting, a person, an attendance, a movement, a declaration, a resolution), in a
/// clause, or in what it recognised as no part of the record: what the agenda asked beforehand ("To receive …"), section
/// headings, captions such as "Minutes:", marks of attached documents, page numbers, running heads, menus. The rest is
/// discussion, or was not read. White space does not count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Coverage {
    /// Characters of `source.text` that are no white space.
    pub characters: u32,
    /// Those of them that were understood.
    pub understood: u32,
    /// The understood ones in whole per cent of all, rounded down; 0 where there are none.
    pub percent: u32,
}
