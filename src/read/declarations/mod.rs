//! Declarations of interest: one reading per person per interest.
//!
//! In:       the outline's items and blocks.   Out: [`DeclarationsReading`], in the order printed.
//! Source:   Localism Act 2011, s. 31 (England); Welsh model code 2008; Scotland's Councillors' Code 2021. Where the
//!           minutes name no kind it is `Unspecified`.
//! Not here: finding the item that "item 7" means (`link`); "declared, yet voted" (`check`).

mod acted;
mod anchor;
mod cells;
mod conduct;
mod declarant;
mod dispensation;
mod follow;
mod heading;
mod item;
mod kind;
mod nature;
mod others;
mod row;
mod section;
mod statement;
mod status;
mod told;
mod units;
mod walk;
mod welsh;
mod words;

pub use dispensation::GeneralDispensation;

use super::item_reference::ItemReference;
use super::name::Name;
use crate::model::{DeclarationsStatus, Interest, Participation};
use crate::order;
use crate::span::Span;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::Parsed;

/// The declarations of a document.
#[derive(Debug, Default)]
pub struct DeclarationsReading<'t> {
    /// Declared, none, or silence.
    pub status: DeclarationsStatus,
    /// The minutes say that there were none, at least of some kind.
    pub says_none: bool,
    /// The minutes say that there were some, though they do not stand here.
    pub says_some: bool,
    /// Dispensations granted to all members.
    pub dispensed: Vec<GeneralDispensation<'t>>,
    /// In the order printed.
    pub declarations: Vec<DeclarationReading<'t>>,
    /// What items of business say that people did, in the order printed: `link` finds who had declared.
    pub conduct: Vec<ConductReading<'t>>,
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
    /// That item is about interests: it is not the one concerned.
    pub under_interests: bool,
    /// The reason without its connective.
    pub nature: Option<&'t str>,
    /// What the member did.
    pub participation: Option<Participation>,
    /// Only an intention is stated.
    pub intended: bool,
    /// A dispensation is recorded.
    pub dispensation: Option<bool>,
    /// "having declared an interest": told before, perhaps.
    pub restated: bool,
    /// The words are a declaration only if the person is one whom the attendance holds.
    pub doubtful: bool,
    /// The words.
    pub evidence: Vec<Span>,
}

/// What an item of business says that somebody did at it.
#[derive(Clone, Debug)]
pub struct ConductReading<'t> {
    /// Who.
    pub name: Name<'t>,
    /// What the person did.
    pub participation: Participation,
    /// The item at which the words stand, in `Outline::items`.
    pub item: Option<usize>,
    /// The items that the words cite, where they stand elsewhere.
    pub references: Vec<ItemReference<'t>>,
    /// The words.
    pub evidence: Span,
}

/// Reads declarations from the items about them, from headings that are no items, and from sentences inside other items.
pub fn read_declarations<'t>(source: &'t SourceText, outline: &Outline<'t>) -> Parsed<DeclarationsReading<'t>> {
    let mut reading = DeclarationsReading::default();
    let mut says_none = false;
    let (interests, others): (Vec<usize>, Vec<usize>) =
        (0..outline.items.len()).partition(|&index| item::is_about_interests(outline, index));
    for index in interests {
        says_none |= item::read_item_about_interests(source, outline, index, &mut reading);
    }
    let mut business = Vec::new();
    if reading.declarations.is_empty() && !says_none {
        (says_none, business) = item::read_without_item(source, outline, &mut reading);
    }
    item::read_before_items(source, outline, &business, &mut reading);
    for index in others {
        item::read_business(source, outline, index, &business, &mut reading);
    }
    dispensation::dispense(outline, &mut reading);
    order::sort_by_key(&mut reading.declarations, |declared| declared.evidence.first().map(|span| span.start));
    reading.says_none = says_none;
    reading.status = match (reading.declarations.is_empty() && !reading.says_some, says_none) {
        (false, _) => DeclarationsStatus::Declared,
        (true, true) => DeclarationsStatus::None,
        (true, false) => DeclarationsStatus::NotRecorded,
    };
    Parsed { value: reading, warnings: Vec::new() }
}
