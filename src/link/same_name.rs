//! Whether two printed names can be one person's.

use crate::read::name::Name;
use crate::read::sentence::holds_any;
use crate::read::within::words_in;

/// A family name as a key: lower case, without apostrophes, hyphens and white space ("O'Neill" = "ONeill").
pub fn family_key(family: &str) -> String {
    let mut key = String::with_capacity(family.len());
    push_lower(&mut key, family);
    key
}

/// Adds the letters and figures of some words to a key, in lower case.
pub fn push_lower(key: &mut String, words: &str) {
    for word in words_in(words) {
        push_word(key, word);
    }
}

/// Adds a word to a key, in lower case.
pub fn push_word(key: &mut String, word: &str) {
    if word.is_ascii() {
        let from = key.len();
        key.push_str(word);
        key[from..].make_ascii_lowercase();
    } else {
        key.extend(word.chars().flat_map(char::to_lowercase));
    }
}

/// How much of the given names is printed; more tells more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fullness {
    /// "Councillor Smith".
    FamilyAlone,
    /// "Councillor J Smith".
    Initials,
    /// "Councillor Jane Smith".
    InFull,
}

/// How much of the given names `name` prints.
pub fn fullness(name: &Name<'_>) -> Fullness {
    match name.given {
        None => Fullness::FamilyAlone,
        Some(given) if parts_of(given).any(|part| !is_initials(part)) => Fullness::InFull,
        Some(_) => Fullness::Initials,
    }
}

/// Whether the given names and the titles of two bearers of one family name allow one person: what is not printed
/// allows everything, an initial every name that it begins, "Phil" also "Philip"; "Mr" and "Mrs" exclude one another.
pub fn compatible(one: &Name<'_>, other: &Name<'_>) -> bool {
    if let Some(title) = gender(one)
        && gender(other).is_some_and(|other| other != title)
    {
        return false;
    }
    match (one.given, other.given) {
        (Some(one), Some(other)) => given_agree(one, other),
        _ => true,
    }
}

/// The parts of given names or initials: "J.A." is two, "HF" is two, "Mary Jane" is two.
fn parts_of(given: &str) -> impl Iterator<Item = &str> {
    given.split(|sign: char| !sign.is_alphanumeric() && sign != '\'').filter(|part| !part.is_empty())
}

/// Capitals that stand for names: one, or a group without vowels between ("HF", "JRM").
fn is_initials(part: &str) -> bool {
    part.chars().all(char::is_uppercase) && part.chars().count() <= 3
}

fn given_agree(one: &str, other: &str) -> bool {
    match (parts_of(one).next(), parts_of(other).next()) {
        (Some(one), Some(other)) => part_agrees(one, other),
        _ => true,
    }
}

fn part_agrees(one: &str, other: &str) -> bool {
    let initials = is_initials(one) || is_initials(other);
    let most = if initials { 1 } else { one.chars().count().min(other.chars().count()) };
    let (one, other) = (one.chars().take(most), other.chars().take(most));
    one.flat_map(char::to_lowercase).eq(other.flat_map(char::to_lowercase))
}

/// 'f' or 'm' where the honorific says it.
fn gender(name: &Name<'_>) -> Option<char> {
    let honorific = name.honorific.as_deref()?;
    words_in(honorific).find_map(|word| match word {
        "Mr" | "Sir" | "Lord" | "Baron" => Some('m'),
        "Mrs" | "Ms" | "Miss" | "Lady" | "Dame" | "Baroness" => Some('f'),
        _ => None,
    })
}

/// Whether the honorific is a member's.
pub fn is_member(name: &Name<'_>) -> bool {
    let titles = ["councillor", "cllr", "ald", "baillie", "bailie", "provost"];
    name.honorific.as_deref().is_some_and(|honorific| holds_any(honorific, &titles))
}

/// The initials of a full name: "Jo Bruce" -> "JB"; none where no given name is printed.
pub fn initials_of(name: &Name<'_>) -> Option<String> {
    let parts = parts_of(name.given?).chain(parts_of(name.family));
    let heads = parts.filter_map(|part| part.chars().next());
    Some(heads.flat_map(char::to_uppercase).collect())
}

/// The first given name in full, as a key: "Tony" of "Cllr Tony Eaves".
pub fn first_given(name: &Name<'_>) -> Option<String> {
    parts_of(name.given?).next().filter(|part| !is_initials(part)).map(str::to_lowercase)
}

/// Whether initials that are not just a name's own may still be meant for it: "GPR" for Geoff Proctor, "EW" for Elen Mair
/// Williams, "EMW" for Elen Williams.
pub fn initials_fit(initials: &str, name: &Name<'_>) -> bool {
    let letters: Vec<char> =
        initials.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let Some(given) = name.given.and_then(|given| parts_of(given).next()?.chars().next()) else {
        return false;
    };
    let [first, rest @ ..] = letters.as_slice() else { return false };
    let family = family_key(name.family);
    let begins = family.chars().take(rest.len()).eq(rest.iter().copied());
    let last_begins = parts_of(name.family)
        .last()
        .and_then(|part| part.chars().next())
        .is_some_and(|last| last.to_lowercase().eq(rest.last().copied()));
    given.to_lowercase().eq([*first]) && (begins || last_begins)
}

/// Whether a name is initials alone ("JB").
pub fn is_initials_alone(name: &Name<'_>) -> bool {
    let mut letters = name.family.chars().filter(|sign| !matches!(sign, '.' | ' ' | '/' | '-' | '\'' | '’'));
    let mut count = 0;
    name.given.is_none()
        && letters.all(|sign| {
            count += 1;
            sign.is_uppercase()
        })
        && (2..=4).contains(&count)
}
