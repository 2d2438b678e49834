//! What belongs to a name in a list without a bracket: bodies, members replaced, offices, and names that nothing parts.

use super::passage::office_alone;
use crate::find::{find, holds};
use crate::read::name::{Name, Named, begins_large, is_large, is_title, next_person, read_first_names, read_name};
use crate::read::within::{behind_one, behind_opening, contains_one, is_spelt, parts, word_count};
use crate::signs::InSigns;
use crate::structure::words::beginning;

/// The member in whose place somebody sat, behind the name: " for Councillor Orme"; and what stands after.
pub(super) fn replaced_behind(after: &str) -> Option<(Name<'_>, &str)> {
    const SIGNS: &str = "\
        in substitution for |reserve for |for |substituting for |substitute for |as substitute for |\
        in place of |sub for |replacing |deputising for ";
    let rest = after.trim_start_signs(" ,-");
    let name = behind_one(rest, SIGNS)?;
    let certain = holds(rest, "ubstitut") || rest.starts_with("sub ");
    let (name_read, end) =
        read_name(name).filter(|(name, _)| name.honorific.is_some() || certain && name.given.is_some())?;
    Some((name_read, &name[end..]))
}

/// The member who came instead, behind the name of one who did not: ", substitute Cllr Orme", " - replaced by Cllr Orme".
pub(super) fn substitute_behind(after: &str) -> Option<Name<'_>> {
    const SIGNS: &str = "\
        substitute: |substitute - |substitute |with substitute |substituted by |replaced by |\
        represented by |sub: ";
    let rest = after.trim_start_signs(" ,-;:");
    read_name(behind_opening(rest, SIGNS)?).map(|(name, _)| name).filter(|name| name.honorific.is_some())
}

/// Words of which one names a body.
const BODIES: &str = "\
    Council|Association|Trust|Police|Authority|Partnership|Company|Ltd|Committee|Society|Group|Forum|Service";

/// The body that somebody is of, after a comma or dash: ", Norfolk County Council".
pub(super) fn organisation_behind(after: &str) -> Option<&str> {
    let rest = after.trim_start_signs(" ");
    if let Some(council) = council_right_behind(rest) {
        return Some(council);
    }
    let words = rest.strip_sign(",-")?.trim_start_signs(" -");
    let end = words.find_sign(",;\n\t(").unwrap_or(words.len());
    let office = if begins_large(words) { office_alone(words) } else { return None };
    let named = |text: &str| contains_one(text, BODIES);
    if office.is_none() && !named(&words[..end])
        || read_first_names(words, 1).0.first().is_some_and(|named| !named.notes.is_empty())
    {
        return None;
    }
    let end = end_before_one(&words[..end], " Cllr | Councillor | Mr | Mrs | Ms | Miss | Dr | and Cllr| PC ");
    let end = next_person(words, end).unwrap_or(end);
    let organisation = words[..end].trim_end_signs(" .*");
    let body = organisation.has_sign(" ") && named(organisation);
    if body { Some(organisation) } else { office }
}

/// Where a text ends before the first of the parts of `list`.
fn end_before_one(text: &str, list: &str) -> usize {
    parts(list).fold(text.len(), |end, part| find(&text[..end], part).unwrap_or(end))
}

/// "Mr Store| Dale County Council": a council that nothing parts from the name, at the end of a line.
fn council_right_behind(rest: &str) -> Option<&str> {
    const MOST_WORDS: usize = 5;
    const LONGEST: usize = 80;
    let near = beginning(rest, LONGEST);
    let line = near.split_at_signs("\n,;.\t").next().unwrap_or_default().trim_ascii_end();
    let words = line.split_at_signs(" ");
    let council = line.ends_with(" Council") && words.clone().count() <= MOST_WORDS;
    (council && words.clone().all(|word| begins_large(word) && !is_title(word))).then_some(line)
}

/// "EDC - A Armstrong": what looks like initials before a dash is the body that the person is of; whether it was so.
pub(super) fn swap_organisation(named: Named<'_>) -> (Named<'_>, bool) {
    let text = named.name.text;
    let capitals = (3..=6).contains(&text.len()) && is_large(text);
    if let ([note], true) = (&named.notes[..], capitals)
        && let Some((name, used)) = read_name(note)
        && used == note.len()
        && name.given.is_some()
    {
        return (Named { name, notes: vec![text] }, true);
    }
    (named, false)
}

/// "Ms Alice Nye, Place Shaper South", "Mr Hale, Translator": behind a name with a personal title words without a title
/// are the person's office: a single word anywhere, several where the list has no other person.
pub(super) fn join_offices(named: &mut Vec<Named<'_>>, guests: bool) {
    let personal = |named: &Named| {
        named.name.honorific.as_deref().is_some_and(|title| is_spelt(title, "Mr|Mrs|Ms|Miss|Dr"))
            && named.notes.is_empty()
    };
    let untitled = |named: &Named| named.name.honorific.is_none() && named.notes.is_empty();
    let alone = guests && named.iter().skip(1).all(untitled);
    let mut at = 1;
    while at < named.len() {
        let single = named[at].name.given.is_none();
        let several = alone && at == 1 && named[at].name.given.is_some_and(|given| given.chars().count() > 2);
        if personal(&named[at - 1]) && untitled(&named[at]) && (single || several) {
            let office = named.remove(at).name.text;
            named[at - 1].notes.push(office);
            if several {
                named.truncate(1);
            }
        } else {
            at += 1;
        }
    }
}

/// People whom nothing parts: "Janet Taylor Helen Richardson (Clerk)", "Ann Dale Bob Orme Cy Tew". A name of four words or
/// more is two people or more where the list has others like it, or people with two names each.
pub(super) fn split_run_on(named: Vec<Named<'_>>) -> Vec<Named<'_>> {
    const SURELY_SEVERAL: usize = 5;
    if !named.iter().any(|named| word_count(named.name.text) > 3) {
        return named;
    }
    let runs: Vec<usize> = named.iter().map(|named| words_run_on(&named.name).len()).collect();
    let pairs = named.iter().filter(|named| named.name.given.is_some_and(|given| !given.has_sign(" "))).count();
    let long = runs.iter().filter(|words| **words > 3).count();
    if long < 2 && pairs < 2 && !runs.iter().any(|words| *words >= SURELY_SEVERAL) {
        return named;
    }
    let mut parted = Vec::new();
    for (named, run) in named.into_iter().zip(runs) {
        if run > 3 { part(named, &mut parted) } else { parted.push(named) }
    }
    parted
}

/// The words of first and family names where nothing among them is an initial or a particle; none for others.
fn words_run_on<'t>(name: &Name<'t>) -> Vec<&'t str> {
    let words: Vec<&str> =
        name.given.unwrap_or_default().split_ascii_whitespace().chain(name.family.split_ascii_whitespace()).collect();
    let full = |word: &&str| {
        word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some_and(char::is_lowercase) && !is_title(word)
    };
    if name.suffix.is_none() && words.iter().all(full) { words } else { Vec::new() }
}

/// Parts a name of many words into pairs of a first and a family name; an odd word belongs to the last.
fn part<'t>(named: Named<'t>, parted: &mut Vec<Named<'t>>) {
    let text = named.name.text;
    let words = words_run_on(&named.name);
    let at = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    let people = words.len() / 2;
    for person in 0..people {
        let last = person + 1 == people;
        let own = if last { &words[2 * person..] } else { &words[2 * person..2 * person + 2] };
        let [first, .., family] = own else { continue };
        let start = if person == 0 { 0 } else { at(first) };
        let end = at(family) + family.len();
        let given = text[at(first)..at(family)].trim_ascii_end();
        // A title of his own is the first one's alone; that of a list holds for all.
        let honorific = named.name.honorific.clone().filter(|_| person == 0 || text.starts_with(words[0]));
        let name = Name { text: &text[start..end], honorific, given: Some(given), family, suffix: None };
        parted.push(Named { name, notes: if last { named.notes.clone() } else { Vec::new() } });
    }
}
