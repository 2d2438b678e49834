//! Declared interests beside the items and the decisions that they concern.
//!
//! Source: Localism Act 2011, s. 31 (disclosable pecuniary interests bar from discussion and vote unless a dispensation is
//! granted); LGA model code 2020 (registrable interests); model code 2008 (Wales) and older English codes (prejudicial
//! interests). A personal interest and a transparency statement bar nobody.

use super::kind::CheckKind;
use super::votes::{Part, parts_in};
use super::{Facts, Found};
use crate::index::Index;
use crate::model::{Declaration, Interest, Participation};
use crate::signs::InSigns;
use crate::text::FeedCount;

/// Declarations that cite a number that no item bears, where the document's items are numbered alike.
pub(super) fn items_not_found(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let numbers: Vec<&str> = facts.analysis.items.iter().filter_map(|item| item.number.as_deref()).collect();
    let lowest = numbers.iter().filter_map(|number| number.parse::<u32>().ok()).min();
    for declaration in &facts.analysis.declarations {
        for cited in declaration.items.iter().filter(|item| item.item_id.is_none()) {
            let Some(number) = cited.number.as_deref() else { continue };
            let leading: String = number.chars().take_while(char::is_ascii_digit).collect();
            // Minutes whose items bear minute numbers (67, 68, …) do not print the agenda's numbers (8).
            let comparable = leading
                .parse::<u32>()
                .is_ok_and(|number| lowest.is_some_and(|lowest| lowest <= number && lowest <= 20));
            if !comparable {
                continue;
            }
            let kind =
                CheckKind::DeclarationItemNotFound { name: facts.name(&declaration.person_id), number: number.into() };
            enter(declaration, kind, found);
        }
    }
}

/// How many items of a feed are compared: more than any meeting has.
const MOST_COUNTED: usize = 200;

/// Items of which ModernGov's feed counts more or fewer declarations than the minutes tell of, whether it counts them where
/// they were made or in the item that they concern.
pub(super) fn feed_counts_others(facts: &Facts<'_>, feed: &[FeedCount], found: &mut Vec<Found>) {
    for count in feed.iter().take(MOST_COUNTED) {
        let number = count.item.trim_end_signs(".)").trim_start_signs("(");
        let Some(item) = facts.analysis.items.iter().find(|item| item.number.as_deref() == Some(number)) else {
            continue;
        };
        let declarations = &facts.analysis.declarations;
        let concerning = declarations
            .iter()
            .filter(|declaration| declaration.items.iter().any(|cited| cited.item_id.as_ref() == Some(&item.id)))
            .count() as u32;
        let made = declarations
            .iter()
            .filter_map(|declaration| declaration.evidence.first())
            .filter(|place| (item.evidence.start..item.evidence.end).contains(&place.start))
            .count() as u32;
        if count.declarations != concerning && count.declarations != made {
            let kind = CheckKind::FeedCountsOthers {
                item: facts.item(&item.id),
                counted: count.declarations,
                told: concerning.max(made),
            };
            Found::enter(found, kind, vec![item.evidence]).item_ids.push(item.id.clone());
        }
    }
}

/// Members who declared an interest in an item and then moved, seconded or voted there, without a dispensation.
pub(super) fn declared_then_acted(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let watched: Vec<&Declaration> =
        facts.analysis.declarations.iter().filter(|declaration| is_watched(declaration)).collect();
    if watched.is_empty() {
        return;
    }
    let (parts, by_item) = parts_by_item(facts);
    for declaration in watched {
        for item_id in declaration.items.iter().filter_map(|item| item.item_id.as_deref()) {
            let own = by_item.of(&under(item_id, &declaration.person_id));
            let of_person: Vec<&Part<'_>> = own.iter().map(|&place| &parts[place]).collect();
            let Some(first) = of_person.first() else { continue };
            let kind = CheckKind::DeclaredInterestThenVoted {
                name: facts.name(&declaration.person_id),
                interest: interest_in_words(declaration),
                item: facts.item(item_id),
                part: first.what.into(),
                barred: bars(declaration),
            };
            let check = enter(declaration, kind, found);
            check.item_ids.push(item_id.into());
            let mut most = 8;
            for part in of_person {
                let resolution = &facts.analysis.resolutions[part.resolution];
                check.resolution_ids.push(resolution.id.clone());
                let shown = most.min(resolution.evidence.len());
                check.evidence.extend_from_slice(&resolution.evidence[..shown]);
                most -= shown;
            }
        }
    }
}

/// Interests that bar from taking part, of which the minutes say neither that the member left nor that the member stayed.
pub(super) fn no_action_recorded(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for declaration in &facts.analysis.declarations {
        let barring = matches!(
            declaration.interest,
            Interest::DisclosablePecuniary | Interest::Pecuniary | Interest::Prejudicial
        );
        if !barring || declaration.participation.is_some() || declaration.dispensation == Some(true) {
            continue;
        }
        let name = facts.name(&declaration.person_id);
        let kind = CheckKind::DeclaredNoActionRecorded { name, interest: interest_in_words(declaration) };
        let check = enter(declaration, kind, found);
        check.item_ids.extend(declaration.items.iter().filter_map(|item| item.item_id.clone()));
    }
}

/// Enters a check of a declaration.
fn enter<'f>(declaration: &Declaration, kind: CheckKind, found: &'f mut Vec<Found>) -> &'f mut Found {
    let check = Found::enter(found, kind, declaration.evidence.clone());
    check.person_ids.push(declaration.person_id.clone());
    check.declaration_ids.push(declaration.id.clone());
    check
}

/// Who took which part in the decisions, and the parts of each person under each item, sub-items included.
fn parts_by_item<'a>(facts: &Facts<'a>) -> (Vec<Part<'a>>, Index) {
    let (mut parts, mut by_item): (Vec<Part<'a>>, Index) = Default::default();
    for (index, resolution) in facts.analysis.resolutions.iter().enumerate() {
        let Some(own) = resolution.item_id.as_deref() else { continue };
        for part in parts_in(resolution, index) {
            for item_id in facts.with_parents(own) {
                let of_person = by_item.name(under(item_id, part.person_id));
                if of_person.last().is_none_or(|&known| parts[known].resolution != index) {
                    of_person.push(parts.len());
                }
            }
            parts.push(part);
        }
    }
    (parts, by_item)
}

/// A person's name in an index, under an item.
fn under(item_id: &str, person_id: &str) -> String {
    [item_id, person_id].join(" ")
}

/// Whether a declaration is compared with the decisions: not where a dispensation is recorded, nor where the kind never bars.
fn is_watched(declaration: &Declaration) -> bool {
    let never_bars = matches!(declaration.interest, Interest::Personal | Interest::TransparencyStatement);
    declaration.dispensation != Some(true) && (bars(declaration) || !never_bars)
}

/// Whether the interest bars from taking part, by its kind or by what the member did or meant to do.
fn bars(declaration: &Declaration) -> bool {
    let by_kind = matches!(
        declaration.interest,
        Interest::DisclosablePecuniary
            | Interest::Pecuniary
            | Interest::Prejudicial
            | Interest::OtherRegistrable
            | Interest::NonRegistrable
    );
    let by_conduct =
        matches!(declaration.participation, Some(Participation::Withdrew | Participation::DidNotParticipate));
    by_conduct
        || by_kind && declaration.participation != Some(Participation::Participated)
        || matches!(declaration.interest, Interest::DisclosablePecuniary | Interest::Pecuniary | Interest::Prejudicial)
}

/// "a disclosable pecuniary interest".
fn interest_in_words(declaration: &Declaration) -> String {
    match declaration.interest {
        Interest::DisclosablePecuniary => "a disclosable pecuniary interest",
        Interest::Pecuniary => "a pecuniary interest",
        Interest::OtherRegistrable => "an other registrable interest",
        Interest::NonRegistrable => "a non-registrable interest",
        Interest::NonPecuniary => "a non-pecuniary interest",
        Interest::Prejudicial => "a prejudicial interest",
        Interest::Personal => "a personal interest",
        Interest::TransparencyStatement => "a connection",
        Interest::Other | Interest::Unspecified => "an interest",
    }
    .into()
}
