//! Dispensations granted to all members: which declarations they are for.
//!
//! In:       sentences that record one, and the declarations.   Out: declarations with the dispensation noted.
//! Source:   Localism Act 2011, s. 33; councils grant one to all their members for the budget and for their allowances.
//! Not here: a dispensation of one member (`conduct`).

use super::DeclarationsReading;
use super::conduct::dispenses_all;
use crate::find::find;
use crate::read::item_reference::{ItemReference, numbered_references};
use crate::read::within::words_in;
use crate::span::Span;
use crate::structure::Outline;
use crate::text::SourceText;

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

/// Notes each dispensation granted to all members at the declarations that it is for.
pub(super) fn dispense(outline: &Outline<'_>, reading: &mut DeclarationsReading<'_>) {
    for general in &reading.dispensed {
        for declared in
            reading.declarations.iter_mut().filter(|declared| is_for(outline, general, &declared.references))
        {
            declared.dispensation = Some(true);
            if !declared.evidence.contains(&general.evidence) {
                declared.evidence.push(general.evidence);
            }
        }
    }
}

fn is_for(outline: &Outline<'_>, general: &GeneralDispensation<'_>, own: &[ItemReference<'_>]) -> bool {
    if !general.references.is_empty() {
        let cites = |own: &ItemReference<'_>| {
            general.references.iter().any(|cited| own.number.is_some() && cited.number == own.number)
        };
        return own.iter().any(cites);
    }
    let Some(matter) = general.matter else { return true };
    // "Council Tax": the names in the matter, each of which the title must hold.
    let names: Vec<String> =
        words_in(matter).filter(|word| word.starts_with(char::is_uppercase)).map(str::to_lowercase).collect();
    let titled = |title: &str| {
        let title = title.to_lowercase();
        !names.is_empty() && names.iter().all(|name| title.contains(name.as_str()))
    };
    own.iter().any(|own| {
        let items = outline.items.iter().filter(|item| item.number.is_some() && item.number.as_deref() == own.number);
        own.title.is_some_and(titled) || items.take(2).any(|item| titled(item.title))
    })
}
