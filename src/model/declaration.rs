//! Declarations of interest: who declared what about which items.

use super::Evidence;
use serde::{Deserialize, Serialize};

/// Whether interests were declared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum DeclarationsStatus {
    /// At least one was.
    Declared,
    /// The minutes say that there were none.
    None,
    /// The minutes are silent.
    #[default]
    NotRecorded,
}

/// One person's declaration of one interest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declaration {
    /// `declaration-1`.
    pub id: String,
    /// Who.
    pub person_id: String,
    /// The kind.
    pub interest: Interest,
    /// The minutes' own words for the kind, "personal but non-prejudicial interest".
    pub stated_as: Option<String>,
    /// Every agenda item that it concerns.
    pub items: Vec<ConcernedItem>,
    /// The reason given, without its connective ("as", "by virtue of").
    pub nature: Option<String>,
    /// What the member did.
    pub participation: Option<Participation>,
    /// The minutes only say what the member would do.
    pub intended: bool,
    /// True where the minutes record a dispensation.
    pub dispensation: Option<bool>,
    /// The words.
    pub evidence: Vec<Evidence>,
}

/// An agenda item that a declaration names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConcernedItem {
    /// Null where the document holds no such item.
    pub item_id: Option<String>,
    /// The item's printed number; where it is not in the document, the number cited.
    pub number: Option<String>,
    /// The words that name it.
    pub as_printed: String,
}

/// Kinds of interest. The first four follow the Localism Act 2011, s. 30-31, and the LGA model code of 2020;
/// prejudicial and personal the Welsh model code of 2008 and older English codes; transparency statements Scotland's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Interest {
    /// "disclosable pecuniary interest".
    DisclosablePecuniary,
    /// "pecuniary interest", direct or indirect.
    Pecuniary,
    /// "other registrable interest".
    OtherRegistrable,
    /// "non-registrable interest".
    NonRegistrable,
    /// "non-pecuniary interest".
    NonPecuniary,
    /// "prejudicial", also "personal and prejudicial".
    Prejudicial,
    /// "personal", also "personal but not prejudicial".
    Personal,
    /// A connection made known for transparency.
    TransparencyStatement,
    /// A kind by name that is none of these.
    Other,
    /// No kind is named.
    Unspecified,
}

/// What a member with an interest did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Participation {
    /// Left for it.
    Withdrew,
    /// Took no part or did not vote, without leaving.
    DidNotParticipate,
    /// Stayed and took part.
    Participated,
}
