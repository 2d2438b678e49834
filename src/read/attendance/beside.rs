//! What belongs to a name in a list without a bracket: bodies, members replaced, offices, and names that nothing parts.

use super::passage::office_alone;
use crate::read::name::{Name, Named, read_name, read_names};

/// The member in whose place somebody sat, behind the name: " for Councillor Orme"; and what stands after.
pub(super) fn replaced_behind(after: &str) -> Option<(Name<'_>, &str)> {
    const SIGNS: [&str; 8] = [
        "for ",
        "substituting for ",
        "substitute for ",
        "as substitute for ",
        "in place of ",
        "sub for ",
        "replacing ",
        "deputising for ",
    ];
    let rest = after.trim_start_matches([' ', ',', '-']);
    let name = SIGNS.iter().find_map(|sign| rest.strip_prefix(sign))?;
    let (name_read, end) = read_name(name).filter(|(name, _)| name.honorific.is_some())?;
    Some((name_read, &name[end..]))
}

/// The body that somebody is of, after a comma or dash: ", Norfolk County Council".
pub(super) fn organisation_behind(after: &str) -> Option<&str> {
    let rest = after.trim_start_matches(' ');
    let words = rest.strip_prefix([',', '-'])?.trim_start_matches([' ', '-']);
    if !words.starts_with(char::is_uppercase)
        || !read_names(words).0.is_empty() && !read_names(words).0[0].notes.is_empty()
    {
        return None;
    }
    let mut end = words.find([',', ';', '\n', '\t', '(']).unwrap_or(words.len());
    for title in [" Cllr ", " Councillor ", " Mr ", " Mrs ", " Ms ", " Miss ", " Dr ", " and Cllr", " PC "] {
        end = words[..end].find(title).unwrap_or(end);
    }
    let organisation = words[..end].trim_end_matches([' ', '.', '*']);
    let is_body = organisation.split(' ').count() > 1
        && [
            "Council",
            "Association",
            "Trust",
            "Police",
            "Authority",
            "Partnership",
            "Company",
            "Ltd",
            "Committee",
            "Society",
            "Group",
            "Forum",
            "Service",
        ]
        .iter()
        .any(|body| organisation.contains(body));
    if is_body {
        return Some(organisation);
    }
    let line = words.split('\n').next().unwrap_or_default();
    office_alone(line)
}

/// "EDC - A Armstrong": what looks like initials before a dash is the body that the person is of; whether it was so.
pub(super) fn swap_organisation(named: Named<'_>) -> (Named<'_>, bool) {
    let text = named.name.text;
    let capitals = (3..=6).contains(&text.len()) && text.chars().all(char::is_uppercase);
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
        named.name.honorific.as_deref().is_some_and(|title| ["Mr", "Mrs", "Ms", "Miss", "Dr"].contains(&title))
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

/// Two people whom nothing parts: "Janet Taylor Helen Richardson (Clerk)" in a list of people with two names each.
pub(super) fn split_run_on(named: Vec<Named<'_>>) -> Vec<Named<'_>> {
    let pairs = named.iter().filter(|named| named.name.given.is_some_and(|given| !given.contains(' '))).count();
    if pairs < 2 {
        return named;
    }
    let mut parted = Vec::new();
    for named in named {
        let given: Vec<&str> = named.name.given.unwrap_or_default().split(' ').collect();
        let full = given.len() == 3 && given.iter().all(|part| part.chars().count() > 2);
        if !full {
            parted.push(named);
            continue;
        }
        let at = |part: &str| part.as_ptr() as usize - named.name.text.as_ptr() as usize;
        let first_end = at(given[1]) + given[1].len();
        let Name { text, honorific, family, suffix, .. } = named.name.clone();
        let first = Name { text: &text[..first_end], honorific, given: Some(given[0]), family: given[1], suffix: None };
        let second = Name { text: &text[at(given[2])..], honorific: None, given: Some(given[2]), family, suffix };
        parted.push(Named { name: first, notes: Vec::new() });
        parted.push(Named { name: second, notes: named.notes });
    }
    parted
}
