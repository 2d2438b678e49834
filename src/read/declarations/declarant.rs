//! Who declared: the names before a verb, initials, offices, "All members".

use super::nature::describes_connection;
use crate::find::{holds, places};
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::name::{Name, Named, read_name, read_names};
use crate::read::within::{closes_with_one, contains_one, find_one, holds_one_of, words_in};
use crate::signs::InSigns;
use crate::structure::words::among;
use std::ops::Range;

/// The people who do what a verb says.
#[derive(Clone, Debug)]
pub(super) struct Declarants<'t> {
    /// At least one, with the notes printed beside them.
    pub named: Vec<Named<'t>>,
    /// First byte of the list in the text that was read.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
}

/// "The Chief Executive", "The Clerk", "the Monitoring Officer", "The Director of Resources".
static OFFICE: Pattern = pattern!(
    r"(?x) (?: ^ \s* (?: [Tt]he \s+ )? | \b (?: [Tt]he | THE | [Oo]ur ) \s+ ) (?<office> (?: [A-Z][\w'&/-]* \s+ ){0,4}
            (?: Vice- | Deputy- )? (?: Chair(?:man|woman|person)? | Clerk | Mayor | Leader | Executive | Officer | Director | Manager | Solicitor | Secretary | Treasurer | Provost | Convener | President | RFO | Head | Advis[eo]r | Engineer | Surveyor | Accountant )
            (?: \s+ (?: of | for ) (?: \s+ the )? (?: \s+ (?: and \s+ )? [A-Z][\w'&-]* )+ )? ) \b"
);

static ALL_MEMBERS: Pattern = pattern!(
    r"\b(?<all>[Aa]ll\s+(?:(?:the|of\s+the|Council|Committee)\s+)?(?:[Mm]embers|[Cc]ouncillors|[Tt]rustees))\b"
);

/// The people who are the subject of the verb that follows `left`.
///
/// A titled name may stand anywhere before the verb; a bare one, initials or an office only where a clause begins and
/// the verb follows. The nearest counts that no preposition governs ("with Councillor Jones").
pub(super) fn declarants_before(left: &str) -> Option<Declarants<'_>> {
    if let Some(all) = all_members(left) {
        return Some(all);
    }
    let mut found: Option<Declarants<'_>> = None;
    let mut covered = 0;
    for at in starts_of_words(left) {
        if at < covered {
            continue;
        }
        let titled =
            read_name(&left[at..]).is_some_and(|(name, _)| name.honorific.is_some()) || begins_with_plural(&left[at..]);
        let opens = opens_clause(&left[..at]);
        let (named, length) = read_names(&left[at..]);
        let in_full = named.first().is_some_and(|named| named.name.given.is_some());
        if !titled && !opens && !in_full {
            continue;
        }
        let mixed = !titled && !left[..at].trim_ascii().is_empty() && is_titled(&named);
        if named.is_empty() || mixed || left[at..].starts_with("The ") && !is_titled(&named) {
            continue;
        }
        let end = at + length;
        if governed(&left[..at])
            || !(reaches_verb(
                &left[end..],
                titled
                    || is_titled(&named)
                    || in_full && left[..at].trim_ascii().is_empty() && tells_of_oneself(&left[end..]),
            ))
        {
            covered = if titled { end } else { covered };
            continue;
        }
        covered = end;
        let (named, start) = behind_last_dash(left, named, at);
        found = Some(Declarants { named, start, end });
    }
    let by_office = || offices(left).or_else(|| office(left));
    match found {
        // "The Director of Roads and Parks": what stands behind "and" is of the office.
        Some(bare) if !is_titled(&bare.named) && office_at(left).is_some() => by_office().or(Some(bare)),
        Some(found) => Some(with_offices_beside(left, found)),
        None => by_office(),
    }
}

/// "The Chairman and Councillors Ives and Marsh": the office with which a sentence begins is one of them.
fn with_offices_beside<'t>(left: &'t str, mut declarants: Declarants<'t>) -> Declarants<'t> {
    let text = &left[declarants.start..];
    let others = |behind: &str| {
        let people = behind.strip_prefix(" and ").unwrap_or_default();
        begins_with_plural(people) || read_name(people).is_some_and(|(name, _)| name.honorific.is_some())
    };
    if let Some((named, _)) = office_at(text).filter(|(_, end)| others(&text[*end..])) {
        declarants.named.insert(0, named);
    }
    if let Some(behind) = left[declarants.end..].strip_prefix(" and ")
        && let Some((named, end)) = office_at(behind)
        && reaches_verb(&behind[end..], false)
    {
        // "Councillor Ives and the Clerk"
        declarants.named.push(named);
        declarants.end += " and ".len() + end;
    }
    declarants
}

/// "Councillor Ann Ives - Personal - Councillor A. Ives declared": those behind the last dash, and where they begin.
fn behind_last_dash<'t>(left: &str, mut named: Vec<Named<'t>>, start: usize) -> (Vec<Named<'t>>, usize) {
    let place = |name: &str| (name.as_ptr() as usize).wrapping_sub(left.as_ptr() as usize);
    let dashed = |pair: &[Named<'t>]| {
        let end = place(pair[0].name.text) + pair[0].name.text.len();
        left.get(end..place(pair[1].name.text)).is_some_and(|between| holds(between, " - "))
    };
    match named.windows(2).rposition(dashed) {
        Some(at) => {
            let named = named.split_off(at + 1);
            let start = place(named[0].name.text);
            (named, start)
        }
        None => (named, start),
    }
}

fn is_titled(named: &[Named<'_>]) -> bool {
    named.iter().any(|named| named.name.honorific.is_some())
}

fn begins_with_plural(text: &str) -> bool {
    let first = text.split_at_signs(" \n.:").next().unwrap_or_default();
    among("councillors cllrs cllr's aldermen clrs messrs", first)
}

/// Places where a word with a capital begins; at most so many that a long sentence stays cheap.
fn starts_of_words(text: &str) -> impl Iterator<Item = usize> + '_ {
    const MOST: usize = 64;
    let mut before = ' ';
    text.char_indices()
        .filter(move |(_, sign)| {
            let begins = !before.is_alphanumeric() && before != '\'' && sign.is_uppercase();
            before = *sign;
            begins
        })
        .map(|(at, _)| at)
        .take(MOST)
}

/// Whether a clause begins behind `before`: at the start, behind a comma, colon, dash, bracket, or "that".
fn opens_clause(before: &str) -> bool {
    let before = before.trim_ascii_end();
    before.is_empty()
        || before.ends_with_sign(",:)(•;|*")
        || before.ends_with(" -")
        || before.ends_with(" that")
        || before == "-"
        || before.ends_with(" and")
}

/// "reported that he had been advised that he": the subject goes on as a pronoun.
fn tells_of_oneself(between: &str) -> bool {
    contains_one(between, " that he | that she | that they ")
}

/// Whether a preposition stands before the name.
fn governed(before: &str) -> bool {
    if closes_with_one(before.trim_ascii_end(), "apart from|except for|save for|exception of|other than") {
        return false;
    }
    let word = before.split_ascii_whitespace().next_back().unwrap_or_default();
    among("with to by of from for against between about via behalf replacing seconded proposed", word)
}

/// Whether what stands between the names and the verb can do so.
fn reaches_verb(between: &str, titled: bool) -> bool {
    let mut words =
        between.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-').filter(|word| !word.is_empty());
    if titled {
        if has_another_subject(between) {
            return false;
        }
        return !words.any(|word| among("whether asked queried should must reminded invited if", word));
    }
    // "Ann Ives & Bob Marsh as County Councillors"
    let capacity = between.trim_ascii().strip_prefix("as ").is_some_and(|office| {
        let titled = |word: &str| word.starts_with(char::is_uppercase) || among("a an the of for and", word);
        describes_connection(office) && office.split_at_signs(" ").all(titled)
    });
    capacity || words.all(|word| {
        among("both all each also then again similarly subsequently had has have having wished wishes to previously for the record in interest interests of transparency openness would like present information did", word)
    })
}

/// "reported that a resident had": somebody without a name does what the verb says.
fn has_another_subject(between: &str) -> bool {
    const OWN: &str = "he she they his her their it in for as with at due because since under by on";
    let mut rest = between;
    while let Some(Range { end, .. }) = find_one(rest, " that ") {
        rest = &rest[end..];
        if words_in(rest).next().is_some_and(|next| !among(OWN, next)) {
            return true;
        }
    }
    false
}

fn all_members(left: &str) -> Option<Declarants<'_>> {
    let found = ALL_MEMBERS.captures_iter(left).filter_map(|found| found.name("all")).last()?;
    let text = found.as_str();
    let named = vec![Named {
        name: Name { text, honorific: None, given: None, family: text, suffix: None },
        notes: Vec::new(),
    }];
    if left[found.end()..].trim_ascii_start().starts_with(|c: char| c.is_uppercase()) {
        return None;
    }
    let told = "asked|invited|reminded|should|must|required|requested|are to|were to";
    (!holds_one_of(&left[found.end()..], told)).then_some(Declarants { named, start: found.start(), end: found.end() })
}

fn office(left: &str) -> Option<Declarants<'_>> {
    let found = OFFICE.captures_iter(left).filter_map(|found| found.name("office")).last()?;
    let between = &left[found.end()..];
    let before = left[..found.start()].trim_ascii_end();
    let before = before.strip_suffix("The").or_else(|| before.strip_suffix("the")).unwrap_or(before);
    if between.split_ascii_whitespace().count() > 8 || !reaches_verb(between, true) || !opens_clause(before) {
        return None;
    }
    let named = vec![Named { name: named_by_office(found.as_str()), notes: Vec::new() }];
    Some(Declarants { named, start: found.start(), end: found.end() })
}

/// "The Chief Executive, Director of Finance and Monitoring Officer declared": a list of offices, one behind another up to
/// the verb; none where it is a single one.
fn offices(left: &str) -> Option<Declarants<'_>> {
    const MOST_PLACES: usize = 24;
    let articles = places(left, "The ").chain(places(left, "the ")).take(MOST_PLACES);
    let opens = |at: &usize| at.checked_sub(1).is_none_or(|before| !left.as_bytes()[before].is_ascii_alphanumeric());
    articles.filter(opens).find_map(|at| offices_at(left, at))
}

/// The list of offices at `at`, if the verb follows it.
fn offices_at(left: &str, at: usize) -> Option<Declarants<'_>> {
    const MOST: usize = 12;
    let (first, end) = office_at(&left[at..])?;
    let (mut named, mut end) = (vec![first], at + end);
    while named.len() < MOST
        && let Some(joint) = [", and ", ", ", " and "].iter().find(|joint| left[end..].starts_with(**joint))
    {
        let next = end + joint.len();
        let next = next + if left[next..].starts_with("the ") { 4 } else { 0 };
        let Some(office) = first_office(&left[next..]) else { break };
        end = next + office.len();
        named.push(Named { name: named_by_office(office), notes: Vec::new() });
    }
    let reaches = left[end..].split_ascii_whitespace().count() <= 8 && reaches_verb(&left[end..], true);
    (named.len() > 1 && reaches).then_some(Declarants { named, start: at, end })
}

/// "The Vice Convener" at the start of `text`, and the byte behind it.
pub(super) fn office_at(text: &str) -> Option<(Named<'_>, usize)> {
    let start = text.trim_ascii_start();
    let article = ["The ", "the "].iter().find(|article| start.starts_with(*article))?;
    let at = text.len() - start.len() + article.len();
    let office = first_office(&text[at..])?;
    Some((Named { name: named_by_office(office), notes: Vec::new() }, at + office.len()))
}

/// The office with which `text` begins: "Director of Finance" in "Director of Finance and Head of Legal Services".
fn first_office(text: &str) -> Option<&str> {
    const LONGEST: usize = 120;
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let begins = |text: &str| {
        OFFICE
            .captures(text)
            .and_then(|found| found.name("office"))
            .filter(|found| found.start() == 0)
            .map(|found| found.end())
    };
    let office = &near[..begins(near)?];
    let joint = places(office, " and ").find(|at| begins(&near[at + " and ".len()..]).is_some());
    Some(joint.map_or(office, |at| &office[..at]))
}

/// Somebody named by office alone.
fn named_by_office(office: &str) -> Name<'_> {
    Name { text: office, honorific: None, given: None, family: office, suffix: None }
}
