//! Declarations with people and items: one a person an interest, though the minutes say it twice.

use super::people::{ClosedRegister, Register};
use super::references::{Meant, References};
use crate::model::{ConcernedItem, Declaration, Evidence, Interest, Participation};
use crate::read::declarations::{ConductReading, DeclarationReading, DeclarationsReading};
use crate::structure::Outline;
use crate::text::SourceText;

/// How many declarations of one person are compared: more than any meeting has.
const MOST_OF_ONE: usize = 64;

/// Enters everybody who declared, and those whose part in an item is recorded.
pub fn enter<'t>(register: &mut Register<'t>, reading: &DeclarationsReading<'t>) {
    for declaration in &reading.declarations {
        register.mention(&declaration.name);
    }
    for conduct in &reading.conduct {
        register.mention(&conduct.name);
    }
}

/// The declarations as published.
pub fn declarations(
    source: &SourceText,
    register: &ClosedRegister<'_>,
    outline: &Outline<'_>,
    item_ids: &[String],
    reading: &DeclarationsReading<'_>,
) -> Vec<Declaration> {
    if reading.declarations.is_empty() {
        return Vec::new();
    }
    let references = References::new(source, outline, item_ids);
    let mut published: Vec<Declaration> = Vec::new();
    let mut of_person: Vec<Vec<usize>> = vec![Vec::new(); register.count().max(1)];
    for declared in &reading.declarations {
        let declaration = publish(source, register, &references, declared);
        let earlier = &mut of_person[register.person_of(&declared.name)];
        let same = earlier.iter().rev().take(MOST_OF_ONE).find(|&&index| is_repeated(&published[index], &declaration));
        let of_kind = |index: &&usize| declared.restated && is_of_kind(&published[**index], &declaration);
        let restated = || earlier.iter().take(MOST_OF_ONE).find(of_kind);
        match same.or_else(restated) {
            Some(&index) => repeat(&mut published[index], declaration),
            None => {
                earlier.push(published.len());
                published.push(declaration);
            }
        }
    }
    for conduct in &reading.conduct {
        let own = of_person[register.person_of(&conduct.name)].iter();
        let places = std::iter::successors(conduct.item, |&item| outline.items[item].parent).take(4);
        let cited = references.concerned(&conduct.references);
        let at = Place {
            ids: places
                .map(|item| item_ids[item].as_str())
                .chain(cited.iter().filter_map(|meant| meant.item.item_id.as_deref()))
                .collect(),
            numbers: cited
                .iter()
                .filter(|meant| meant.item.item_id.is_none())
                .filter_map(|meant| meant.item.number.as_deref())
                .collect(),
        };
        let own: Vec<usize> = own.take(MOST_OF_ONE).copied().collect();
        if let [only] = own[..]
            && open_to(&published[only])
        {
            settle(&mut published[only], conduct.participation, false);
            published[only].evidence.push(source.evidence(conduct.evidence));
            continue;
        }
        for index in own {
            add_conduct(source, &mut published[index], conduct, &at);
        }
    }
    for (index, declaration) in published.iter_mut().enumerate() {
        declaration.id = format!("declaration-{}", index + 1);
    }
    published
}

fn publish(
    source: &SourceText,
    register: &ClosedRegister<'_>,
    references: &References<'_, '_>,
    reading: &DeclarationReading<'_>,
) -> Declaration {
    let quote = |words: &str| source.quote(source.span_of(words));
    let items = concerned(references, reading);
    let nature = reading.nature.filter(|words| !references.titles(words, &items));
    Declaration {
        id: String::new(),
        person_id: register.id_of(&reading.name),
        interest: reading.interest,
        stated_as: reading.stated_as.map(quote),
        items: items.into_iter().map(|meant| meant.item).collect(),
        nature: nature.map(quote),
        participation: reading.participation,
        intended: reading.intended,
        dispensation: reading.dispensation,
        evidence: reading.evidence.iter().map(|&span| source.evidence(span)).collect(),
    }
}

/// The items cited by number; else, for a declaration made under an item of business, that item; else those named by title.
fn concerned(references: &References<'_, '_>, reading: &DeclarationReading<'_>) -> Vec<Meant> {
    // "5. Ann Ives declared an interest in application 7/21": a numbered sentence is no item.
    let is_title = |index: usize| {
        let title = references.span_of_title(index);
        reading.evidence.first().is_some_and(|span| span.start <= title.start && title.end <= span.end)
    };
    let mut cited = references.concerned(&reading.references);
    for meant in cited.iter_mut().filter(|meant| meant.index.is_some_and(is_title)) {
        (meant.index, meant.item.item_id, meant.item.number) = (None, None, None);
    }
    let under = reading.recorded_under.filter(|&index| !reading.under_interests && !is_title(index));
    match under {
        Some(index) if !cited.iter().any(|meant| meant.item.item_id.is_some() || meant.item.number.is_some()) => {
            vec![references.itself(index)]
        }
        _ => cited,
    }
}

/// Whether one person's two declarations are one interest, said up front and again at the item.
fn is_repeated(earlier: &Declaration, later: &Declaration) -> bool {
    let known = |item: &ConcernedItem| {
        earlier.items.iter().any(|other| other.item_id == item.item_id && other.number == item.number)
    };
    let unresolved = earlier.items.iter().all(|item| item.item_id.is_none() && item.number.is_none());
    // One row tells of two bodies: "Hall Trust (member), Friends of the Park (member)".
    let matters = |declaration: &Declaration| declaration.items.first().map(|item| item.as_printed.clone());
    let both = unresolved && later.items.iter().all(|item| item.item_id.is_none() && item.number.is_none());
    let apart = earlier.evidence == later.evidence || !earlier.items.is_empty() && !later.items.is_empty();
    if both && apart && matters(earlier) != matters(later) {
        return false;
    }
    if unresolved && earlier.interest == later.interest && earlier.nature.is_some() && earlier.nature == later.nature {
        return true;
    }
    let same_items =
        !later.items.is_empty() && later.items.iter().all(known) || earlier.items.is_empty() && later.items.is_empty();
    let same_kind = earlier.interest == later.interest
        || later.interest == Interest::Unspecified
        || earlier.interest == Interest::Unspecified;
    let same_reason = match (&earlier.nature, &later.nature) {
        (Some(one), Some(other)) => one.contains(other.as_str()) || other.contains(one.as_str()),
        _ => true,
    };
    same_items && same_kind && same_reason
}

/// "Councillor Kent having declared a prejudicial interest left": whether the earlier one is of the kind that is told again.
fn is_of_kind(earlier: &Declaration, later: &Declaration) -> bool {
    later.nature.is_none()
        && (earlier.interest == later.interest
            || later.interest == Interest::Unspecified
            || earlier.interest == Interest::Unspecified)
}

/// Adds what the second telling says.
fn repeat(earlier: &mut Declaration, later: Declaration) {
    if earlier.interest == Interest::Unspecified {
        earlier.interest = later.interest;
        earlier.stated_as = later.stated_as;
    }
    if earlier.items.iter().all(|item| item.item_id.is_none() && item.number.is_none()) && !later.items.is_empty() {
        earlier.items = later.items;
    }
    earlier.nature = earlier.nature.take().or(later.nature);
    earlier.dispensation = earlier.dispensation.or(later.dispensation);
    if let Some(participation) = later.participation {
        settle(earlier, participation, later.intended);
    }
    for evidence in later.evidence {
        add_evidence(&mut earlier.evidence, evidence);
    }
}

/// Adds a place, unless it was added lately.
fn add_evidence(known: &mut Vec<Evidence>, place: Evidence) {
    const LATELY: usize = 64;
    if !known.iter().rev().take(LATELY).any(|own| *own == place) {
        known.push(place);
    }
}

/// Whether a person's only declaration names a matter that no item bears, and not what the person did: what an item then
/// says of it is of this interest.
fn open_to(declaration: &Declaration) -> bool {
    let unresolved = |item: &ConcernedItem| item.item_id.is_none() && item.number.is_none();
    !declaration.items.is_empty() && declaration.items.iter().all(unresolved) && declaration.participation.is_none()
}

/// What was done outweighs what was intended, and what was not known.
fn settle(declaration: &mut Declaration, participation: Participation, intended: bool) {
    if declaration.participation.is_none() || declaration.intended && !intended {
        declaration.participation = Some(participation);
        declaration.intended = intended;
    }
}

/// Where somebody acted: items of the document, and numbers that it does not hold.
struct Place<'a> {
    ids: Vec<&'a str>,
    numbers: Vec<&'a str>,
}

/// Adds what an item that the declaration concerns says of the person.
fn add_conduct(source: &SourceText, declaration: &mut Declaration, conduct: &ConductReading<'_>, at: &Place<'_>) {
    let concerned = declaration.items.iter().any(|item| match &item.item_id {
        Some(id) => at.ids.contains(&id.as_str()),
        None => item.number.as_deref().is_some_and(|number| at.numbers.contains(&number)),
    });
    let open = declaration.participation.is_none() || declaration.intended;
    let evidence = source.evidence(conduct.evidence);
    if concerned && open {
        settle(declaration, conduct.participation, false);
        add_evidence(&mut declaration.evidence, evidence);
    }
}
