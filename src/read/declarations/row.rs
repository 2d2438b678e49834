//! Rows of lists and tables: "Cllr Smith - item 7 - personal - trustee of the Hall", "0654 | Councillor Ives | DPI".
//!
//! In:       one line of an item about interests, without a verb of declaring.   Out: a [`Statement`].

use super::conduct::{begins_with_conduct, conduct};
use super::kind::{kind_in_brackets_behind, kind_of, kind_phrases, names_only_a_kind};
use super::nature::{connective, describes_connection, is_title, names_part, parts, trimmed};
use super::statement::{PREPOSITION, Statement};
use crate::find::{find, find_from, holds, rfind, split, split_once};
use crate::model::Interest;
use crate::read::item_reference::{
    Cited, ItemReference, application_references, bare_numbers, numbered_references, titled_reference,
};
use crate::read::name::{Name, Named, read_name, read_names};
use crate::read::within::{
    behind_one, closes_with_one, holds_one_of, is_among, opens_with_one, place_in, starts_with_one,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::among;

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
    let Some((lead, named, rest)) = people(line).filter(|(_, _, rest)| opens_with_kind(rest)) else {
        return Vec::new();
    };
    let mut starts = vec![0];
    for phrase in kind_phrases(rest, Signals::of(rest)).iter().take(MOST).skip(1) {
        let before = rest[..phrase.start].trim_ascii_end();
        let before = before.strip_suffix(" a").or(before.strip_suffix(" an")).unwrap_or(before);
        if phrase.interest != Interest::Unspecified && closes_with_one(before, " and|,|;") {
            starts.push(before.strip_suffix(" and").unwrap_or(before).len());
        }
    }
    let ends = starts.iter().skip(1).copied().chain([rest.len()]);
    let pieces = starts.iter().zip(ends).map(|(&start, end)| &rest[start..end]);
    let pieces = pieces.map(|piece| behind_one(piece, " and |, |; ").unwrap_or(piece));
    let rows = pieces.map_while(|piece| row_of((lead, named.clone(), piece), false, Expected::Rows));
    rows.collect::<Vec<_>>().into_iter().filter(|_| starts.len() > 1).collect()
}

/// " a personal interest in item 6": right behind the people stands a kind.
fn opens_with_kind(rest: &str) -> bool {
    let phrases = kind_phrases(rest, Signals::of(rest));
    phrases
        .first()
        .filter(|phrase| phrase.interest != Interest::Unspecified)
        .is_some_and(|phrase| is_among(rest[..phrase.start].trim_matches(|c: char| " :-".contains(c)), "|a|an"))
}

/// What stands before the people of a row, the people, and what stands behind them.
type People<'t> = (&'t str, Vec<Named<'t>>, &'t str);

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
        || opens_with_kind(rest);
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

/// The people of a row, what stands before them, and what stands behind.
fn people(line: &str) -> Option<People<'_>> {
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
fn bare_people(line: &str, led: bool) -> Option<People<'_>> {
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
fn people_behind_matter(line: &str) -> Option<People<'_>> {
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

/// The cells of a row: parted by tabs, bars, semicolons, colons, dashes and wide gaps.
fn cells(rest: &str) -> impl Iterator<Item = &str> {
    rest.split_at_signs("\t|;\n")
        .flat_map(|cell| split(cell, " - "))
        .flat_map(|cell| split(cell, "   "))
        .flat_map(|cell| split(cell, ": "))
        .map(|cell| cell.trim_matches(|c: char| c.is_whitespace() || "-:,".contains(c)))
        .filter(|cell| !cell.is_empty())
}

/// "- 'My wife works there'": a row that says no more than why, in the person's own words; the end may stand on another page.
fn own_words(rest: &str) -> Option<&str> {
    let rest = rest.trim_matches(|c: char| c.is_ascii_whitespace() || "-:,.".contains(c));
    let words = rest.strip_sign("\"")?;
    Some(words.strip_end_sign("\"").unwrap_or(words)).filter(|words| !words.has_sign("\""))
}

/// Reads one cell and gives the reason in it: item, kind, reason and conduct, parted by commas where they share it.
fn read_cell<'t>(cell: &'t str, statement: &mut Statement<'t>) -> Option<&'t str> {
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
            return parts(item).nature;
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
    let parts = parts(rest);
    let said = conduct(rest);
    statement.conduct = statement.conduct.or(said);
    let phrases = kind_phrases(rest, Signals::of(rest));
    if let (None, Some(phrase)) =
        (statement.kind, phrases.iter().find(|phrase| phrase.interest != Interest::Unspecified))
    {
        statement.kind = Some(phrase.interest);
        statement.stated_as = phrase.stated_as;
        let behind = super::nature::parts(&rest[phrase.end..]);
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

/// "(Personal and prejudicial: landowner)": the kind and the reason.
fn bracketed_kind_and_reason(rest: &str) -> Option<(&str, &str)> {
    let inner = rest.split_once_at("(")?.1.split_once_at(")")?.0;
    let (kind, reason) =
        split_once(inner, ": ").or_else(|| split_once(inner, " - ")).or_else(|| split_once(inner, ", "))?;
    names_only_a_kind(kind).then_some((kind, reason))
}

/// "22/00518/OUT": an application's code alone.
fn is_code(part: &str) -> bool {
    let figures = part.bytes().filter(u8::is_ascii_digit).count();
    figures >= 4
        && part.has_sign("/")
        && !part.has_sign(" ")
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/-.".contains(&byte))
}

fn is_item_in_brackets(words: &str) -> bool {
    let inner = words.trim_ascii().trim_end_signs(".").strip_sign("(").and_then(|inner| inner.strip_end_sign(")"));
    inner
        .is_some_and(|inner| opens_with_one(inner, "item|agenda item|minute") && !numbered_references(inner).is_empty())
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
