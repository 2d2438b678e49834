//! Several interests in what is said of one: "in item 5 as a tenant and item 6 as a trustee", "and Councillor B in item 6".
//!
//! In:       the words behind "declared an interest".   Out: the words about each interest.
//! Not here: what the words say (`statement`).

use super::nature::{connective, parts};
use crate::find::{find, find_from, find_ignoring_case};
use crate::order;
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::name::{Named, read_name, read_names};
use crate::read::within::{holds_one_of, starts_with_one};
use crate::signs::InSigns;

static NEXT_ITEM: Pattern = pattern!(
    r"(?xi) (?: [,;] \s* (?: and \s+ )? | \s+ and \s+ ) (?: also \s+ )?
            (?<item> (?: (?: in | on | for | under | regarding | in \s+ (?: relation | respect ) \s+ (?: to | of ) ) \s+ )? (?: agenda \s+ )? (?: items? | minutes? ) \s+ (?: nos?\.? \s+ )? (?-i:[A-Z]{0,4}) \d )"
);

/// People behind the first of a sentence of whom only their items are said, and those words.
pub(super) type OtherPeople<'t> = Vec<(Vec<Named<'t>>, &'t str)>;

/// "in item 5 as a tenant and item 6 as a trustee": each item with its reason is an interest of its own.
pub(super) fn split_at_next_reason(own: &str) -> (&str, Vec<&str>) {
    const MOST: usize = 12;
    let mut pieces: Vec<&str> = Vec::new();
    let mut rest = own;
    let mut from = first_joint(own);
    while pieces.len() < MOST
        && let Some(next) = NEXT_ITEM.captures_at(rest, from)
        && let Some(item) = next.name("item")
    {
        let whole = next.whole();
        let (before, behind) = (&rest[..whole.start()], &rest[item.start()..]);
        if gives_reason(before) && gives_reason(behind) {
            pieces.push(before);
            (rest, from) = (behind, item.end() - item.start());
        } else {
            from = whole.end();
        }
    }
    pieces.push(rest);
    let first = pieces.remove(0);
    (first, pieces)
}

/// Where [`NEXT_ITEM`] may stand first; the end of `words` where it does not.
fn first_joint(words: &str) -> usize {
    let and = find_ignoring_case(words, "and").map(|and| words[..and].trim_ascii_end().len());
    let joint = words.find_sign(",;").into_iter().chain(and).min();
    joint.filter(|joint| holds_one_of(&words[*joint..], "item|minute")).unwrap_or(words.len())
}

/// Whether what is said of an item says why: "in item 5 as a tenant", "in item 5 (she is a tenant)".
fn gives_reason(words: &str) -> bool {
    connective(words).is_some() || words.has_sign("(") && parts(words).nature.is_some()
}

/// "his daughter is a pupil, and in relation to item 6 (Inspections), his son is one": what is told of each item.
pub(super) fn split_at_next_item(told: &str) -> (&str, Vec<&str>) {
    const MOST: usize = 12;
    let mut pieces: Vec<&str> = Vec::new();
    let (mut rest, mut from) = (told, first_joint(told));
    while pieces.len() < MOST
        && let Some(next) = NEXT_ITEM.captures_at(rest, from)
        && let Some(item) = next.name("item")
    {
        let whole = next.whole();
        let behind = &rest[item.start()..];
        let tells = [
            ", he ",
            ", she ",
            ", his ",
            ", her ",
            ", they ",
            ", their ",
            " that he ",
            " that she ",
            " that his ",
            " that her ",
        ];
        if !tells.iter().any(|word| find(behind, word).is_some_and(|at| at <= 160)) {
            from = whole.end();
            continue;
        }
        pieces.push(&rest[..whole.start()]);
        (rest, from) = (behind, item.end() - item.start());
    }
    pieces.push(rest);
    let first = pieces.remove(0);
    (first, pieces)
}

/// "in item 5 and Councillor Jones in item 6": the words about the first person, and the others with theirs.
pub(super) fn split_at_next_person(right: &str) -> (&str, OtherPeople<'_>) {
    let mut cuts: Vec<(usize, usize, Vec<Named<'_>>)> = Vec::new();
    for joint in [" and ", "; ", ", "] {
        let mut at = 0;
        while let Some(start) = find_from(right, joint, at) {
            at = start + joint.len();
            let begins = right[at..].strip_prefix("and ").map_or(at, |_| at + 4);
            if read_name(&right[begins..]).is_none_or(|(name, _)| name.honorific.is_none()) {
                continue;
            }
            let (named, length) = read_names(&right[begins..]);
            let behind = right[begins + length..].trim_ascii_start();
            let goes_on = starts_with_one(behind, "in |on |for |item |(item|agenda item|as a ");
            if goes_on
                && !named.is_empty()
                && start > 3
                && cuts.iter().all(|cut| begins >= cut.1 || begins + length <= cut.0)
            {
                cuts.push((start, begins + length, named));
            }
        }
    }
    if let Some(at) = find(right, " as did ") {
        // "as he knew the applicant, as did Councillor Jones"
        let (named, length) = read_names(&right[at + 8..]);
        if !named.is_empty() && cuts.is_empty() {
            cuts.push((at, at + 8 + length, named));
        }
    }
    order::sort_by_key(&mut cuts, |cut| cut.0);
    let own = &right[..cuts.first().map_or(right.len(), |cut| cut.0)];
    let ends: Vec<usize> = cuts.iter().skip(1).map(|cut| cut.0).chain([right.len()]).collect();
    let others = cuts
        .into_iter()
        .zip(ends)
        .filter(|((_, start, _), end)| start <= end)
        .map(|((_, start, named), end)| (named, &right[start..end]))
        .collect();
    (own, others)
}
