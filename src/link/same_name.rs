//! Whether two printed names can be one person's.

use crate::read::name::Name;
use crate::read::sentence::holds_any;

/// A family name as a key: lower case, without apostrophes, hyphens and white space ("O'Neill" = "ONeill").
pub fn family_key(family: &str) -> String {
    let mut key = String::with_capacity(family.len());
    push_lower(&mut key, family);
    key
}

/// Adds the letters and figures of some words to a key, in lower case.
pub fn push_lower(key: &mut String, words: &str) {
    for sign in words.chars().filter(|sign| sign.is_alphanumeric()) {
        if sign.is_ascii() {
            key.push(sign.to_ascii_lowercase());
        } else {
            key.extend(sign.to_lowercase());
        }
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
    let titles = (gender(one), gender(other));
    if matches!(titles, (Some(one), Some(other)) if one != other) {
        return false;
    }
    match (one.given, other.given) {
        (Some(one), Some(other)) => given_agree(one, other),
        _ => true,
    }
}

/// The parts of given names or initials: "J.A." is two, "HF" is two, "Mary Jane" is two.
fn given_names(given: &str) -> Vec<&str> {
    parts_of(given).collect()
}

fn parts_of(given: &str) -> impl Iterator<Item = &str> {
    given.split(|sign: char| !sign.is_alphanumeric() && sign != '\'').filter(|part| !part.is_empty())
}

/// Capitals that stand for names: one, or a group without vowels between ("HF", "JRM").
fn is_initials(part: &str) -> bool {
    part.chars().count() <= 3 && part.chars().all(char::is_uppercase)
}

fn given_agree(one: &str, other: &str) -> bool {
    match (parts_of(one).next(), parts_of(other).next()) {
        (Some(one), Some(other)) => part_agrees(one, other),
        _ => true,
    }
}

fn part_agrees(one: &str, other: &str) -> bool {
    let lower = |part: &str| part.to_lowercase();
    let initial = |part: &str| part.chars().next().map(|sign| sign.to_lowercase().to_string());
    if is_initials(one) || is_initials(other) {
        return initial(one) == initial(other);
    }
    let (one, other) = (lower(one), lower(other));
    one.starts_with(&other) || other.starts_with(&one)
}

/// 'f' or 'm' where the honorific says it.
fn gender(name: &Name<'_>) -> Option<char> {
    let honorific = name.honorific.as_deref()?;
    honorific.split(|sign: char| !sign.is_alphabetic()).find_map(|word| match word {
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
    let given = given_names(name.given?);
    let family = given_names(name.family);
    let heads = given.iter().chain(&family).filter_map(|part| part.chars().next());
    Some(heads.flat_map(char::to_uppercase).collect())
}

/// The first given name in full, as a key: "Tony" of "Cllr Tony Eaves".
pub fn first_given(name: &Name<'_>) -> Option<String> {
    given_names(name.given?).first().filter(|part| !is_initials(part)).map(|part| part.to_lowercase())
}

/// Whether initials that are not just a name's own may still be meant for it: "GPR" for Geoff Proctor, "EW" for Elen Mair
/// Williams, "EMW" for Elen Williams.
pub fn initials_fit(initials: &str, name: &Name<'_>) -> bool {
    let letters: Vec<char> =
        initials.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    let Some(given) = name.given.and_then(|given| given_names(given).first().and_then(|given| given.chars().next()))
    else {
        return false;
    };
    let [first, rest @ ..] = letters.as_slice() else { return false };
    let family = family_key(name.family);
    let begins = family.chars().take(rest.len()).eq(rest.iter().copied());
    let last_begins = given_names(name.family)
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
