//! Declarations of interest: one reading per person per interest.
//!
//! Source: Localism Act 2011, s. 31 (England); where the minutes name no kind it is `Unspecified`.

use super::item_reference::ItemReference;
use super::name::Name;
use crate::model::{DeclarationsStatus, Interest, Participation};
use crate::span::Span;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::Parsed;

/// The declarations of a document.
#[derive(Debug, Default)]
pub struct DeclarationsReading<'t> {
    /// Declared, none, or silence.
    pub status: DeclarationsStatus,
    /// In the order printed.
    pub declarations: Vec<DeclarationReading<'t>>,
}

/// One person's declaration of one interest; neither person nor items are linked yet.
#[derive(Clone, Debug)]
pub struct DeclarationReading<'t> {
    /// Who.
    pub name: Name<'t>,
    /// The kind.
    pub interest: Interest,
    /// The minutes' words for it.
    pub stated_as: Option<&'t str>,
    /// The items that it names, as printed.
    pub references: Vec<ItemReference<'t>>,
    /// The item under which it is recorded, in `Outline::items`.
    pub recorded_under: Option<usize>,
    /// The reason without its connective.
    pub nature: Option<&'t str>,
    /// What the member did.
    pub participation: Option<Participation>,
    /// Only an intention is stated.
    pub intended: bool,
    /// A dispensation is recorded.
    pub dispensation: Option<bool>,
    /// The words.
    pub evidence: Vec<Span>,
}

/// Reads declarations from the items about them and from sentences inside other items.
pub fn read_declarations<'t>(source: &'t SourceText, outline: &Outline<'t>) -> Parsed<DeclarationsReading<'t>> {
    let _ = (source, outline);
    Parsed::default()
}
