//! Those who declare in a row, what stands before them, and what stands behind.
//!
//! In:       a line.   Out: [`People`].
//! Not here: what the rest says (`cell`); whether it is a row (`super`).

use super::references;
use crate::find::{find, find_from, holds, split, split_once};
use crate::read::declarations::kind::names_only_a_kind;
use crate::read::declarations::nature::describes_connection;
use crate::read::name::{Name, Named, read_name, read_names};
use crate::read::within::place_in;
use crate::signs::InSigns;
use crate::structure::words::among;

/// What stands before the people of a row, the people, and what stands behind them.
pub(super) type People<'t> = (&'t str, Vec<Named<'t>>, &'t str);

/// The people of a row, what stands before them, and what stands behind.
pub(super) fn people(line: &str) -> Option<People<'_>> {
    let start = if read_name(line).is_some() || !read_names(line).0.is_empty() {
        0
    } else {
        let first = line.char_indices().find(|&(at, sign)| {
            sign.is_uppercase()
                && !line[..at].ends_with(char::is_alphanumeric)
                && read_name(&line[at..]).is_some_and(|(name, _)| name.honorific.is_some())
        })?;
        first.0
    };
    let lead = line[..start].trim_end_matches(|c: char| c.is_whitespace() || ":-|,•".contains(c));
    // A wide gap parts columns.
    let end = find_from(line, "   ", start).unwrap_or(line.len());
    let (named, _) = read_names(&line[start..end]);
    let only_item = lead.is_empty() || !references(lead).is_empty() && lead.len() < 160;
    let first = &named.first()?.name;
    let initials = first.family.len() <= 4 && first.family.chars().all(char::is_uppercase);
    if first.honorific.is_none() && first.given.is_none() && !initials {
        return None;
    }
    let place = |name: &str| place_in(line, name);
    let end_of = |named: &Named<'_>| place(named.name.text) + named.name.text.len();
    let parted = named.windows(2).position(|pair| {
        let between = line.get(end_of(&pair[0])..place(pair[1].name.text)).unwrap_or_default();
        between.has_sign(";:|\t") || holds(between, " - ")
    });
    let mut named = named;
    // "Councillor Ives, Personal Interest, Item 6": a kind is nobody.
    let kind = named.iter().position(|named| names_only_a_kind(named.name.text));
    named.truncate(parted.map_or(named.len(), |at| at + 1).min(kind.unwrap_or(named.len())));
    let end = end_of(named.last()?);
    let rest = past_office(&line[end..]);
    only_item.then_some((lead, named, rest))
}

/// "Leadley, Finnigan - Member of the Town Council": family names alone, where a lead-in says that people follow.
pub(super) fn bare_people(line: &str, led: bool) -> Option<People<'_>> {
    const LONGEST: usize = 160;
    if line.len() > LONGEST {
        return None;
    }
    let end = [" - ", ": ", "\t", " ("].iter().filter_map(|sign| find(line, sign)).min()?;
    let named = bare_names(&line[..end])?;
    let rest = &line[end..];
    let told = || {
        describes_connection(rest.trim_start_matches(|c: char| !c.is_alphanumeric())) || !references(rest).is_empty()
    };
    (!led || told()).then_some(("", named, rest))
}

/// "Acre Field - Nigel, Gill and Phil": the matter, and those who declared.
pub(super) fn people_behind_matter(line: &str) -> Option<People<'_>> {
    const LONGEST: usize = 120;
    let (matter, people) = split_once(line, " - ").filter(|_| line.len() <= LONGEST)?;
    let matter = matter.trim_matches(|c: char| c.is_whitespace() || "•-".contains(c));
    let named = bare_names(people.trim_end_signs(". "))?;
    (!matter.is_empty()).then_some((matter, named, ""))
}

/// Family or given names without titles: "Leadley, Finnigan and Orme".
fn bare_names(list: &str) -> Option<Vec<Named<'_>>> {
    const MOST: usize = 12;
    let list = list.trim_start_signs("• ");
    let names: Vec<&str> =
        list.split_at_signs(",&").flat_map(|part| split(part, " and ")).map(str::trim_ascii).collect();
    let bare = |name: &&str| {
        let words = name.split_at_signs(" ").count();
        let capital = |word: &str| word.starts_with(char::is_uppercase) && word.chars().any(char::is_lowercase);
        words <= 2
            && name.len() <= 30
            && name.split_at_signs(" ").all(capital)
            && !among(NO_PEOPLE, name)
            && !names_only_a_kind(name)
    };
    let named = |text| Named {
        name: Name { text, honorific: None, given: None, family: text, suffix: None },
        notes: Vec::new(),
    };
    (names.len() <= MOST && names.iter().all(|name| bare(name))).then(|| names.into_iter().map(named).collect())
}

/// Words with which a line begins that is no list of people.
const NO_PEOPLE: &str = "re item items note none minute application resolved agenda";

/// Past an office in brackets behind a name: "K Kerrigate (Planning Officer) - …".
fn past_office(rest: &str) -> &str {
    let Some((inner, behind)) = rest.trim_ascii_start().strip_sign("(").and_then(|inner| inner.split_once_at(")"))
    else {
        return rest;
    };
    let tells = |part: &str| names_only_a_kind(part) || !references(part).is_empty() || describes_connection(part);
    if inner.split_at_signs(";,").any(tells) { rest } else { behind }
}
