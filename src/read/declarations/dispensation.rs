//! Dispensations granted to all members: which declarations they are for.
//!
//! In:       sentences that record one, and the declarations.   Out: declarations with the dispensation noted.
//! Source:   Localism Act 2011, s. 33; councils grant one to all their members for the budget and for their allowances.
//! Not here: a dispensation of one member (`conduct`).

use super::DeclarationsReading;
use super::conduct::dispenses_all;
use crate::find::{find, holds};
use crate::read::item_reference::{ItemReference, numbered_references};
use crate::read::within::words_in;
use crate::span::Span;
use crate::structure::Outline;
use crate::text::SourceText;
use std::collections::BTreeMap;

/// "The Monitoring Officer had granted a dispensation to all Members to vote on item 6."
#[derive(Clone, Debug)]
pub struct GeneralDispensation<'t> {
    /// The items that it is for, by number.
    pub references: Vec<ItemReference<'t>>,
    /// The matter that it is for ("the setting of the Council Tax"); none where it is for whatever there is.
    pub matter: Option<&'t str>,
    /// The words.
    pub evidence: Span,
}

/// Reads a sentence that grants one.
pub(super) fn general_dispensation<'t>(source: &SourceText, sentence: &'t str) -> Option<GeneralDispensation<'t>> {
    let at = find(sentence, "ispensation").filter(|_| dispenses_all(sentence))?;
    let links = [" on ", " regarding ", " relating to ", " in relation to ", " in respect of ", " for "];
    let matter = links.iter().filter_map(|link| find(&sentence[at..], link).map(|found| at + found + link.len())).min();
    Some(GeneralDispensation {
        references: numbered_references(sentence),
        matter: matter.map(|from| &sentence[from..]),
        evidence: source.span_of(sentence),
    })
}

/// How many of them are noted: a meeting grants one or two, and a text of a thousand meetings none to all of them.
const MOST: usize = 16;

/// Notes each dispensation granted to all members at the declarations that it is for.
pub(super) fn dispense(outline: &Outline<'_>, reading: &mut DeclarationsReading<'_>) {
    if reading.dispensed.is_empty() {
        return;
    }
    let titles = titles_by_number(outline);
    for general in reading.dispensed.iter().take(MOST) {
        let names = general.matter.map(names_in);
        let is_for = |own: &[ItemReference<'_>]| match &names {
            _ if !general.references.is_empty() => own.iter().any(|own| cites(general, own)),
            None => true,
            Some(names) => own.iter().any(|own| is_about(names, own, &titles)),
        };
        for declared in reading.declarations.iter_mut().filter(|declared| is_for(&declared.references)) {
            declared.dispensation = Some(true);
            if !declared.evidence.contains(&general.evidence) {
                declared.evidence.push(general.evidence);
            }
        }
    }
}

/// The titles of the first two items of each number.
fn titles_by_number<'o>(outline: &'o Outline<'_>) -> BTreeMap<&'o str, Vec<&'o str>> {
    let mut titles: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for item in &outline.items {
        let known = item.number.as_deref().map(|number| titles.entry(number).or_default());
        if let Some(known) = known.filter(|known| known.len() < 2) {
            known.push(item.title);
        }
    }
    titles
}

fn cites(general: &GeneralDispensation<'_>, own: &ItemReference<'_>) -> bool {
    own.number.is_some() && general.references.iter().any(|cited| cited.number == own.number)
}

/// "Council Tax": the names in a matter, in small letters.
fn names_in(matter: &str) -> Vec<String> {
    words_in(matter).filter(|word| word.starts_with(char::is_uppercase)).map(str::to_lowercase).collect()
}

/// Whether all names stand in the title that a reference says, or that an item of its number has.
fn is_about(names: &[String], own: &ItemReference<'_>, titles: &BTreeMap<&str, Vec<&str>>) -> bool {
    let titled = |title: &str| {
        let title = title.to_lowercase();
        !names.is_empty() && names.iter().all(|name| holds(&title, name))
    };
    let numbered = own.number.and_then(|number| titles.get(number)).into_iter().flatten();
    own.title.is_some_and(titled) || numbered.copied().any(titled)
}
