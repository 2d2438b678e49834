//! Rows of lists and tables: "Cllr Smith - item 7 - personal - trustee of the Hall", "0654 | Councillor Ives | DPI".
//!
//! In:       one line of an item about interests, without a verb of declaring.   Out: a [`Statement`].

mod cell;
mod people;

use super::kind::{KindPhrase, kind_in_brackets_behind, kind_of, kind_phrases, names_only_a_kind};
use super::nature::{connective, describes_connection, is_title, names_part, trimmed};
use super::statement::{PREPOSITION, Statement};
use crate::find::{find, holds, rfind, split, split_once};
use crate::model::Interest;
use crate::read::item_reference::{
    Cited, ItemReference, application_references, bare_numbers, numbered_references, titled_reference,
};
use crate::read::name::read_name;
use crate::read::within::{behind_one, closes_with_one, holds_one_of, is_among, opens_with_one, starts_with_one};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use cell::{cells, own_words, read_cell};
use people::{People, bare_people, people, people_behind_matter};

/// What went before a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// A lead-in said who declared: names alone are a row.
    Names,
    /// A heading said that declarations follow: titled names alone are a row.
    Rows,
    /// Nothing did: a row must say more.
    Prose,
}

/// Reads `line` as a row; none where it does not have the form of one.
pub(super) fn read_row(line: &str, expected: Expected) -> Option<Statement<'_>> {
    let behind_matter = || (expected != Expected::Names).then(|| people_behind_matter(line)).flatten();
    match people(line) {
        Some(people) => {
            let titled = people.1.iter().any(|named| named.name.honorific.is_some());
            // "Acre Field" may be somebody's name.
            let behind = || if titled { None } else { row_of(behind_matter()?, true, expected) };
            row_of(people, false, expected).or_else(behind)
        }
        None => row_of(bare_people(line, expected == Expected::Names).or_else(behind_matter)?, true, expected),
    }
}

/// "Cllr Ives: Hall Trust (trustee), item 6 (tenant) and owner of the Mill": a row for each; none where it is no such list.
pub(super) fn rows_of_bodies(line: &str) -> Vec<Statement<'_>> {
    const MOST: usize = 12;
    if !holds(line, " (") {
        return Vec::new();
    }
    let Some(("", named, rest)) = people(line) else { return Vec::new() };
    let list = rest.trim_ascii_start();
    let titled = named.iter().any(|named| named.name.honorific.is_some());
    if !titled || !list.starts_with_sign(":-") {
        return Vec::new();
    }
    let pieces = split(list, "), ").flat_map(|part| split(part, ") and ")).flat_map(|part| split(part, "); "));
    let mut rows = Vec::new();
    for piece in pieces.take(MOST) {
        let Some(piece) = trimmed(piece) else { return Vec::new() };
        let Some((body, part)) =
            split_once(piece, " (").filter(|(_, part)| !part.has_sign("()") || part.ends_with_sign(")"))
        else {
            // What stands behind the last bracket is a row of its own if it says what the person is.
            rows.extend(
                (!rows.is_empty() && names_part(piece))
                    .then(|| Statement { nature: Some(piece), ..Statement::default() }),
            );
            continue;
        };
        let part = part.trim_end_signs(")");
        let (part, kind) = split_once(part, " - ")
            .filter(|(_, kind)| names_only_a_kind(kind))
            .map_or((part, None), |(part, kind)| (part, Some(kind)));
        let other = read_name(body).is_some_and(|(name, _)| name.honorific.is_some());
        let kind_first = part.split_once_at(",").is_some_and(|(first, _)| names_only_a_kind(first));
        if other || kind_first || !names_part(part) || describes_connection(body) && !is_title(body) || part.len() > 60
        {
            return Vec::new();
        }
        let cited = references(body);
        rows.push(Statement {
            kind: kind.map(kind_of),
            stated_as: kind,
            references: if cited.is_empty() { titled_reference(body).into_iter().collect() } else { cited },
            nature: trimmed(part),
            ..Statement::default()
        });
    }
    let by_number = rows.len() == 1 && rows[0].references.iter().any(|reference| reference.cited != Cited::Title);
    if by_number {
        return Vec::new();
    }
    rows.into_iter().map(|row| Statement { declarants: named.clone(), ..row }).collect()
}

/// "Cllr Ives personal interest in item 6 as a tenant and pecuniary interest in item 9": a row for each kind; none where it
/// names one.
pub(super) fn rows_of_kinds(line: &str) -> Vec<Statement<'_>> {
    const MOST: usize = 12;
    let phrases_of = |text| kind_phrases(text, Signals::of(text));
    if phrases_of(line).len() < 2 {
        return Vec::new();
    }
    let Some((lead, named, rest)) = people(line) else { return Vec::new() };
    let phrases = phrases_of(rest);
    if !opens_with_kind(rest, &phrases) {
        return Vec::new();
    }
    let mut starts = vec![0];
    for phrase in phrases.iter().take(MOST).skip(1) {
        let before = rest[..phrase.start].trim_ascii_end();
        let before = before.strip_suffix(" a").or(before.strip_suffix(" an")).unwrap_or(before);
        if phrase.interest != Interest::Unspecified && closes_with_one(before, " and|,|;") {
            starts.push(before.strip_suffix(" and").unwrap_or(before).len());
        }
    }
    if starts.len() < 2 {
        return Vec::new();
    }
    let ends = starts.iter().skip(1).copied().chain([rest.len()]);
    let pieces = starts.iter().zip(ends).map(|(&start, end)| &rest[start..end]);
    let pieces = pieces.map(|piece| behind_one(piece, " and |, |; ").unwrap_or(piece));
    pieces.map_while(|piece| row_of((lead, named.clone(), piece), false, Expected::Rows)).collect()
}

/// " a personal interest in item 6": right behind the people stands the first of the phrases, a kind.
fn opens_with_kind(rest: &str, phrases: &[KindPhrase<'_>]) -> bool {
    let first = phrases.first().filter(|phrase| phrase.interest != Interest::Unspecified);
    first.is_some_and(|phrase| is_among(rest[..phrase.start].trim_matches(|c: char| " :-".contains(c)), "|a|an"))
}

/// The row that `people` have; `bare` where they are named by one word each.
fn row_of<'t>((lead, named, rest): People<'t>, bare: bool, expected: Expected) -> Option<Statement<'t>> {
    if opens_with_one(
        rest.trim_start_matches(|c: char| !c.is_alphanumeric()),
        "none|nil|nothing|no interest|no declaration",
    ) {
        return None;
    }
    let mut statement = Statement {
        declarants: named,
        references: references(lead),
        dispensation: holds_one_of(rest, "dispensation granted"),
        doubtful: bare && expected != Expected::Names,
        ..Statement::default()
    };
    if bare && lead.len() > 1 && statement.references.is_empty() {
        statement.references.extend(titled_reference(lead));
    }
    let (rest, leaders) = past_leaders(rest).map_or((rest, false), |rest| (rest, true));
    let mut reasons: Vec<&str> = Vec::new();
    let told = match rfind(rest, " (").filter(|_| statement.references.is_empty()) {
        // "Governor of Hill School (item 5)": the item at the end.
        Some(at) if is_item_in_brackets(&rest[at..]) => {
            statement.references = numbered_references(&rest[at..]);
            &rest[..at]
        }
        _ => rest,
    };
    match own_words(told) {
        Some(reason) => reasons.extend(trimmed(reason)),
        None => reasons.extend(cells(told).filter_map(|cell| read_cell(cell, &mut statement))),
    }
    if statement.references.is_empty() {
        // "member of the Allotment Society, item 6"
        statement.references = numbered_references(rest);
    }
    if let Some((kind, reason)) = bracketed_kind_and_reason(rest).filter(|_| statement.kind.is_none()) {
        (statement.kind, statement.stated_as) = (Some(kind_of(kind)), Some(kind));
        reasons = trimmed(reason).into_iter().collect();
    }
    if statement.kind.is_none()
        && let Some((kind, words)) = kind_in_brackets_behind(rest)
    {
        (statement.kind, statement.stated_as) = (Some(kind), Some(words));
    }
    let connection = reasons.iter().copied().find(|words| describes_connection(words) && !is_title(words));
    let title = |words: &str| !statement.references.is_empty() && !describes_connection(words) && is_title(words);
    statement.nature = connection.or(reasons.last().copied().filter(|words| !title(words)));
    let bracketed = rest.split_once_at("(").and_then(|(_, inner)| inner.split_once_at(")")).map(|(inner, _)| inner);
    let behind_item = |inner: &'t str| {
        let item = opens_with_one(inner, "item|agenda item|minute");
        let sign =
            [" - ", ": ", ", "].iter().filter(|_| item).find_map(|sign| find(inner, sign).map(|at| at + sign.len()));
        sign.map_or(inner, |at| &inner[at..])
    };
    statement.nature =
        statement.nature.or(bracketed.map(behind_item).filter(|inner| describes_connection(inner)).and_then(trimmed));
    let separated = leaders
        || rest.trim_ascii_start().starts_with_sign("-:;|,(")
        || expected != Expected::Prose
            && connective(rest).is_some_and(|(start, _)| rest[..start].trim_ascii().is_empty())
        || starts_with_one(rest, "\t|\n|  | item| Item| agenda| Agenda")
        || is_led_by_preposition(rest, &statement)
        || opens_with_kind(rest, &kind_phrases(rest, Signals::of(rest)));
    let says_more = statement.kind.is_some()
        || !statement.references.is_empty()
        || statement.nature.is_some_and(describes_connection);
    let plain_row = separated
        && (statement.kind.is_some()
            || !statement.references.is_empty()
            || (says_more && !rest.trim_ascii().starts_with_sign("(")));
    let titled = statement.declarants.iter().any(|named| named.name.honorific.is_some());
    let named_in_full = titled || statement.declarants.iter().all(|named| named.name.given.is_some());
    let ends = rest.trim_end_signs(". ").trim_ascii().is_empty();
    let alone = ends || separated;
    let listed = alone && (titled && expected == Expected::Rows || named_in_full && expected == Expected::Names);
    let led = titled && !lead.is_empty() && ends;
    let matter = titled && separated && !says_more && lead.is_empty() && is_matter(rest);
    statement.loose = matter;
    if matter {
        statement.references.extend(statement.nature.take().and_then(titled_reference));
    }
    statement.same_item |=
        statement.nature.is_some_and(|words| is_among(words, "as above|ditto|same as above|as before"));
    statement.nature = statement.nature.filter(|_| !statement.same_item);
    let row = plain_row || listed || led || matter || statement.same_item;
    let bare = bare || statement.declarants.iter().all(|named| named.name.given.is_none());
    if !row && separated && !titled && bare {
        statement.doubtful = true;
    }
    if statement.doubtful && statement.references.is_empty() && !statement.nature.is_some_and(describes_connection) {
        statement.references.extend(statement.nature.take().and_then(titled_reference));
    }
    (row || statement.doubtful).then_some(statement)
}

/// "- Village Hall": the matter in which somebody declares an interest; not "- Chairman", "- apologies", "- none".
fn is_matter(rest: &str) -> bool {
    const LONGEST: usize = 60;
    let words = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let other = "chair|vice|mayor|clerk|leader|apolog|absent|present|none|nil|no |nothing|not |left|arriv|holiday|work|ill|late|declar";
    words.len() <= LONGEST
        && words.starts_with(char::is_uppercase)
        && !opens_with_one(words, other)
        && !rest.starts_with_sign("(,")
}

/// Past the dots that lead from a name to what it declares: "Cllr Ives ........ Village Hall".
fn past_leaders(rest: &str) -> Option<&str> {
    const FEWEST: usize = 3;
    let behind = rest.trim_start_matches(|c: char| c.is_whitespace() || ".…".contains(c));
    let dots = rest[..rest.len() - behind.len()].trim_ascii();
    (dots.len() >= FEWEST && !behind.is_empty()).then_some(behind)
}

/// " in item 5", " at Minute 108 as …", " with regard to the Hall as a trustee": words behind a name that a preposition ties to it.
fn is_led_by_preposition(rest: &str, statement: &Statement<'_>) -> bool {
    let Some(lead) = PREPOSITION.find(rest) else { return false };
    let about = &rest[lead.end()..];
    opens_with_one(about, "item|agenda|minute") && !statement.references.is_empty()
        || lead.as_str().trim_ascii() == "re"
        || lead.as_str().trim_ascii().has_sign(" ")
            && connective(about).is_some()
            && statement.nature.is_some_and(describes_connection)
}

/// References by number or code; in a short lead also a bare number.
fn references(words: &str) -> Vec<ItemReference<'_>> {
    let mut found = numbered_references(words);
    if found.is_empty() {
        found = application_references(words);
    }
    if found.is_empty() {
        found.extend(bare_numbers(words));
    }
    found
}

fn is_item_in_brackets(words: &str) -> bool {
    let inner = words.trim_ascii().trim_end_signs(".").strip_sign("(").and_then(|inner| inner.strip_end_sign(")"));
    inner
        .is_some_and(|inner| opens_with_one(inner, "item|agenda item|minute") && !numbered_references(inner).is_empty())
}

/// "(Personal and prejudicial: landowner)": the kind and the reason.
fn bracketed_kind_and_reason(rest: &str) -> Option<(&str, &str)> {
    let inner = rest.split_once_at("(")?.1.split_once_at(")")?.0;
    let (kind, reason) =
        split_once(inner, ": ").or_else(|| split_once(inner, " - ")).or_else(|| split_once(inner, ", "))?;
    names_only_a_kind(kind).then_some((kind, reason))
}
