//! People: each once, however often the minutes name them.

use super::Evidence;
use serde::{Deserialize, Serialize};

/// A person, once, however often and in whatever form the minutes name them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// `person-1`, counted in the order of first mention.
    pub id: String,
    /// The fullest form printed, honorific included.
    pub name: String,
    /// "Councillor", "Cllr Mrs", "Dr".
    pub honorific_prefix: Option<String>,
    /// First names or initials.
    pub given_name: Option<String>,
    /// Family name; for somebody named by office alone ("Care Leaver"), those words.
    pub family_name: Option<String>,
    /// "OBE", "MP".
    pub honorific_suffix: Option<String>,
    /// Every office printed beside the name.
    pub roles: Vec<String>,
    /// Party group.
    pub group: Option<String>,
    /// Every place that names this person.
    pub mentions: Vec<Evidence>,
}
