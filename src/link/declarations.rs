//! Declarations with people and items.

use super::items;
use super::people::{ClosedRegister, Register};
use crate::model::{ConcernedItem, Declaration};
use crate::read::declarations::DeclarationReading;
use crate::structure::{Outline, Subject};
use crate::text::SourceText;

/// Enters everybody who declared.
pub fn enter<'t>(register: &mut Register<'t>, declarations: &[DeclarationReading<'t>]) {
    for declaration in declarations {
        register.mention(&declaration.name);
    }
}

/// The declarations as published.
pub fn declarations(
    source: &SourceText,
    register: &ClosedRegister<'_>,
    outline: &Outline<'_>,
    item_ids: &[String],
    readings: &[DeclarationReading<'_>],
) -> Vec<Declaration> {
    let published = |(index, reading): (usize, &DeclarationReading<'_>)| Declaration {
        id: format!("declaration-{}", index + 1),
        person_id: register.id_of(&reading.name),
        interest: reading.interest,
        stated_as: reading.stated_as.map(|words| source.quote(source.span_of(words))),
        items: concerned(source, outline, item_ids, reading),
        nature: reading.nature.map(|words| source.quote(source.span_of(words))),
        participation: reading.participation,
        intended: reading.intended,
        dispensation: reading.dispensation,
        evidence: reading.evidence.iter().map(|&span| source.evidence(span)).collect(),
    };
    readings.iter().enumerate().map(published).collect()
}

/// The items named; else the item of business under which the declaration is recorded.
fn concerned(
    source: &SourceText,
    outline: &Outline<'_>,
    item_ids: &[String],
    reading: &DeclarationReading<'_>,
) -> Vec<ConcernedItem> {
    let named = items::concerned(source, outline, item_ids, &reading.references);
    let under = reading.recorded_under.filter(|&index| outline.items[index].subject == Subject::Business);
    match under {
        Some(index) if named.is_empty() => vec![ConcernedItem {
            item_id: Some(item_ids[index].clone()),
            number: outline.items[index].number.clone(),
            as_printed: source.quote(source.span_of(outline.items[index].title)),
        }],
        _ => named,
    }
}
