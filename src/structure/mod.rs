//! The plain text -> lines, blocks and agenda items.
//!
//! In:       [`SourceText`].   Out: an [`Outline`], which the readers walk.
//! Not here: what the words say (`read`).

mod outline;

pub use outline::{AttachedDocument, Block, Item, Label, Line, Outline, Role, Subject};

use crate::text::SourceText;
use crate::warning::Parsed;

/// Finds lines, blocks and agenda items.
pub fn read_outline(source: &SourceText) -> Parsed<Outline<'_>> {
    let _ = source;
    Parsed::default()
}
