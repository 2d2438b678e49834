//! The cells of a row: "item 7 - personal - trustee of the Hall" -> item, kind, reason, conduct.
//!
//! In:       what stands behind the people of a row.   Out: a [`Statement`] that says more, and the reasons.
//! Not here: which reason counts (`super`).

use super::references;
use crate::find::{split, split_once};
use crate::model::Interest;
use crate::read::declarations::conduct::{begins_with_conduct, conduct};
use crate::read::declarations::kind::{kind_of, kind_phrases, names_only_a_kind};
use crate::read::declarations::nature::{self, connective, trimmed};
use crate::read::declarations::statement::{PREPOSITION, Statement};
use crate::read::item_reference::{
    Cited, ItemReference, application_references, bare_numbers, numbered_references, titled_reference,
};
use crate::read::within::{behind_one, opens_with_one};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::among;

/// The cells of a row: parted by tabs, bars, semicolons, colons, dashes and wide gaps.
pub(super) fn cells(rest: &str) -> impl Iterator<Item = &str> {
    rest.split_at_signs("\t|;\n")
        .flat_map(|cell| split(cell, " - "))
        .flat_map(|cell| split(cell, "   "))
        .flat_map(|cell| split(cell, ": "))
        .map(|cell| cell.trim_matches(|c: char| c.is_whitespace() || "-:,".contains(c)))
        .filter(|cell| !cell.is_empty())
}

/// "- 'My wife works there'": a row that says no more than why, in the person's own words; the end may stand on another page.
pub(super) fn own_words(rest: &str) -> Option<&str> {
    let rest = rest.trim_matches(|c: char| c.is_ascii_whitespace() || "-:,.".contains(c));
    let words = rest.strip_sign("\"")?;
    Some(words.strip_end_sign("\"").unwrap_or(words)).filter(|words| !words.has_sign("\""))
}

/// Reads one cell and gives the reason in it: item, kind, reason and conduct, parted by commas where they share it.
pub(super) fn read_cell<'t>(cell: &'t str, statement: &mut Statement<'t>) -> Option<&'t str> {
    let cell = behind_one(cell, "an interest |a declaration |interest |declaration ").unwrap_or(cell);
    let mut rest = ["in item", "for item", "on item", "in agenda", "in minute"]
        .iter()
        .find(|lead| cell.starts_with(**lead))
        .map_or(cell, |lead| &cell[lead.find_sign(" ").map_or(0, |space| space + 1)..]);
    if let Some((kind, item)) = split_once(cell, " in ").filter(|(kind, _)| names_only_a_kind(kind)) {
        // "Personal and prejudicial in item 5"
        let cited = numbered_references(item);
        if statement.kind.is_none() && !cited.is_empty() {
            (statement.kind, statement.stated_as) = (Some(kind_of(kind)), Some(kind));
            statement.references.extend(cited);
            return nature::parts(item).nature;
        }
    }
    while !rest.is_empty() {
        let end = rest
            .find_sign(",.")
            .filter(|&at| rest[at + 1..].starts_with_sign(" ") && !is_short_word(&rest[..at]))
            .unwrap_or(rest.len());
        let part = rest[..end].trim_matches(|c: char| c.is_whitespace() || "().".contains(c));
        if !read_part(part, statement) {
            break;
        }
        rest = rest[end..].trim_start_signs(",. ");
    }
    if rest.is_empty() {
        return None;
    }
    let rest = match bracketed_kind(rest) {
        Some((before, kind)) if statement.kind.is_none() => {
            statement.kind = Some(kind_of(kind));
            statement.stated_as = Some(kind);
            before
        }
        _ => rest,
    };
    let parts = nature::parts(rest);
    let said = conduct(rest);
    statement.conduct = statement.conduct.or(said);
    let phrases = kind_phrases(rest, Signals::of(rest));
    if let (None, Some(phrase)) =
        (statement.kind, phrases.iter().find(|phrase| phrase.interest != Interest::Unspecified))
    {
        statement.kind = Some(phrase.interest);
        statement.stated_as = phrase.stated_as;
        let behind = nature::parts(&rest[phrase.end..]);
        let numbers = numbered_references(rest);
        let bare = rest[phrase.end..].trim_ascii_start().strip_prefix("in ").map(bare_numbers).unwrap_or_default();
        statement.references.extend(if numbers.is_empty() { bare } else { numbers });
        return behind.nature;
    }
    match connective(rest) {
        Some((start, from)) if start == 0 || !references(&rest[..start]).is_empty() => {
            statement.references.extend(references(&rest[..start]));
            trimmed(&rest[from..])
        }
        Some((start, from)) if PREPOSITION.is_match(&rest[..start]) => {
            // "with regard to the Hall as a trustee"
            let matter = PREPOSITION.find(&rest[..start]).map(|lead| &rest[lead.end()..start]);
            statement.references.extend(matter.and_then(titled_reference));
            trimmed(&rest[from..])
        }
        _ if said.is_some() && begins_with_conduct(rest) => None,
        _ => trimmed(&rest[..rest.len() - parts.conduct.len()]),
    }
}

/// "No.", "Min.": a stop that ends no part.
fn is_short_word(before: &str) -> bool {
    let word = before.split_at_signs(" ").next_back().unwrap_or_default();
    among("no nos min ref cllr mr mrs st dr", word)
}

/// "22/00518/OUT": an application's code alone.
fn is_code(part: &str) -> bool {
    let figures = part.bytes().filter(u8::is_ascii_digit).count();
    figures >= 4
        && part.has_sign("/")
        && !part.has_sign(" ")
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-.".contains(&byte))
}

/// "Trustee of the Hall (non-pecuniary)": the words before the bracket, and the kind.
fn bracketed_kind(cell: &str) -> Option<(&str, &str)> {
    let (before, inner) = cell.strip_end_sign(")")?.rsplit_once_at("(")?;
    names_only_a_kind(inner).then_some((before.trim_ascii_end(), inner))
}

/// Reads a part that is a kind or an item and nothing else.
fn read_part<'t>(part: &'t str, statement: &mut Statement<'t>) -> bool {
    if names_only_a_kind(part) {
        let kind = kind_of(part);
        if statement.kind.is_none() && kind != Interest::Unspecified {
            statement.kind = Some(kind);
            statement.stated_as = Some(part);
        }
        return true;
    }
    if is_code(part) {
        statement.references.push(ItemReference {
            cited: Cited::Application,
            number: None,
            stem: None,
            until: None,
            title: None,
            text: part,
        });
        return true;
    }
    let cited = references(part);
    let only_item = opens_with_one(part, "item|agenda item|minute|min") || part.len() <= 8;
    if !cited.is_empty() && only_item && connective(part).is_none() {
        statement.references.extend(cited);
        return true;
    }
    if !application_references(part).is_empty() && opens_with_one(part, "application") {
        statement.references.extend(application_references(part));
        return true;
    }
    false
}
