//! Offices beside names: "Clerk: J Dickson", "The Mayor (Councillor Ives)", "Councillor Hale - Chairman".
//!
//! In:       a text and where an office may stand.   Out: the office and where it, or the name behind it, begins and ends.
//! Not here: whose office it is (`list`).

use super::titles::read_titles;
use super::words::{
    Word, begins_large, begins_person, glued_title, is_acronym, is_initials, is_large, is_no_name, is_office,
    is_office_end_word, names_body, names_organisation, takes_a_field, word_at,
};
use super::{Name, kinds, name_after, name_from};
use crate::find::holds;
use crate::read::within::{behind_opening, contains_one, starts_with_one, tokens};
use crate::signs::InSigns;
use crate::structure::words::beginning;

/// An office that begins with the word `first` of a text, with a name behind it: "Chairman Cllr Norris", "Chief Executive - J Dickson", "The Mayor (Councillor
/// Ives)". Gives the office, where the name begins, and whether the name stands in brackets.
pub(super) fn office_before_name<'t>(text: &'t str, first: Word<'t>) -> Option<(&'t str, usize, bool)> {
    const LONGEST: usize = 120;
    let (mut first, at) = (first, first.start);
    let opens_office = |first: &Word| first.is(kinds::OFFICE) || follows_office_soon(&text[first.start..]);
    let mut opens = opens_office(&first);
    if let Some(found) = in_the_chair(text, at).or_else(|| bracketed_after_office(text, at, opens)) {
        return Some(found);
    }
    let article = first.text.eq_ignore_ascii_case("the").then_some(&text[at..]);
    const ARTICLES: &str = "the right worshipful the |the right honourable the |the worshipful the |the ";
    let behind = article.and_then(|text| behind_opening(text, ARTICLES));
    let skipped = behind.map_or(0, |behind| text.len() - at - behind.len());
    if skipped > 0 {
        first = word_at(text, at + skipped)?;
        opens = opens_office(&first);
        // "the High Sheriff (Councillor Hale)"
        let member = |name: &str| contains_one(name, "Councillor|Cllr|Alderm");
        if !opens
            && let Some(found) = bracketed_after_office(text, at + skipped, true)
                .filter(|(_, from, _)| member(beginning(&text[*from..], 12)))
        {
            return Some(found);
        }
    }
    if !opens {
        return None;
    }
    let mut end = first.end;
    let ends = |sign: char| !sign.is_alphabetic() && !"'/&".contains(sign);
    while let Some(offset) = beginning(text.get(end..)?, 2 * LONGEST).find(ends) {
        let stop = end + offset;
        if stop > at + LONGEST {
            return None;
        }
        if glued_title(&text[at + skipped..stop]).is_some() {
            return None;
        }
        // "Vice-Chair Cllr Hale"
        if text[stop..].strip_sign("-").is_some_and(begins_large) {
            end = stop + 1;
            continue;
        }
        let office = text[at + skipped..stop].trim_ascii_end();
        let after = text[stop..].trim_start_signs(" ");
        let next = text.len() - after.len();
        // "Clerc / Clerk: Sioned Moss": the office in two languages.
        if let Some(other) = after.strip_sign("/") {
            end = text.len() - other.trim_start_signs(" ").len();
            continue;
        }
        if after.starts_with_sign("(") {
            return fills_bracket(text, next + 1).map(|_| (office, next + 1, true));
        }
        if let Some(name) = after.strip_sign(",:-") {
            let name = name.trim_start_signs(" \t-\n|");
            return Some((office, text.len() - name.len(), false));
        }
        if after.starts_with_sign("\n") || after.starts_with_sign("\t") {
            return Some((office, text.len() - after.trim_ascii_start().len(), false));
        }
        let word = word_at(text, next)?;
        let initial = is_initials(word.text) && word.text.len() < 3 && word.text != "PC";
        let head_of = starts_with_one(office, "Head of |Director of ")
            && !is_no_name(word.text)
            && !office.split_at_signs(" ").next_back().is_some_and(is_small);
        let named = || name_from(text, next, next, None, Some(word)).is_some_and(|(name, _)| name.given.is_some());
        let ended = is_office_end(office) || head_of && named();
        if begins_person(word.text) || initial || ended && !(is_office(word.text) || is_small(word.text)) {
            return Some((office, next, false));
        }
        end = word.end;
    }
    None
}

/// "In the Chair: Cllr Hale".
fn in_the_chair(text: &str, at: usize) -> Option<(&str, usize, bool)> {
    let rest = behind_opening(&text[at..], "in the chair|presiding")?;
    let office = &text[at..text.len() - rest.len()];
    let name = rest.trim_start_signs(" :-\n\t*");
    (name.len() < rest.len()).then_some((office, text.len() - name.len(), false))
}

/// An office that holds commas, with the name in brackets behind it: "Director, Rural and Culture (Mr. S. Orme)".
///
/// `opens` tells whether the word there is known to begin an office.
fn bracketed_after_office(text: &str, at: usize, opens: bool) -> Option<(&str, usize, bool)> {
    const LONGEST: usize = 160;
    if !opens && !text[at..].starts_with("A/") {
        return None;
    }
    let open = at + beginning(&text[at..], LONGEST).find_sign("(")?;
    let office = text[at..open].trim_ascii_end();
    let mut words = office.split_at_signs(" \n,").filter(|word| !word.is_empty());
    let capitals = words.all(|word| begins_large(word) || word.starts_with_sign("&") || is_small(word));
    let plain = !office.has_sign(":;)\t") && !holds(office, ". ") && !office.split_at_signs(" \n").any(begins_person);
    let titled = fills_bracket(text, open + 1).is_some_and(|name| name.honorific.is_some() || name.given.is_some());
    let office = office.strip_prefix("The ").unwrap_or(office);
    (capitals && plain && titled).then_some((office, open + 1, true))
}

/// The name at `at` if it fills the bracket that opens before it.
fn fills_bracket(text: &str, at: usize) -> Option<Name<'_>> {
    let first = word_at(text, at)?;
    let (name, end) = match read_titles(text, first) {
        Some(titles) => name_after(text, at, titles.end, Some(titles.title), titles.next)?,
        None => name_from(text, at, at, None, Some(first))?,
    };
    // "Planning Officer (EGJ)": initials stand for nobody whom the page names.
    let initials = name.honorific.is_none() && name.given.is_none() && is_initials_alone(name.family);
    (text[end..].trim_ascii_start().starts_with_sign("),") && !initials).then_some(name)
}

/// Capitals that stand for a person whose name is not printed beside them.
pub(super) fn is_initials_alone(name: &str) -> bool {
    (2..=4).contains(&name.len()) && is_large(name)
}

/// Words that may join the words of an office.
pub(super) fn is_small(word: &str) -> bool {
    matches!(word, "of" | "the" | "and" | "for" | "to" | "in" | "on" | "with")
}

/// Whether an office that begins with another word is named soon: "Parish Clerk", "ICT Change Officer".
fn follows_office_soon(rest: &str) -> bool {
    const NEAR: usize = 240;
    let mut words = tokens(beginning(rest, NEAR));
    let first = words.next().unwrap_or_default();
    if !begins_large(first) || first.ends_with_sign(",") {
        return false;
    }
    // "Police and Crime Commissioner", "Health & Safety Officer".
    let joined = words.clone().next().is_some_and(|word| matches!(word, "and" | "&"));
    let reach = if joined {
        3
    } else if is_acronym(first) {
        2
    } else {
        1
    };
    let office = |word: &str| {
        let end = word.bytes().position(|byte| matches!(byte, b',' | b':' | b';' | b')' | b'/' | b'.'));
        let word = &word[..end.unwrap_or(word.len())];
        is_office(word.strip_suffix("'s").unwrap_or(word))
    };
    // "Weir and Wilson. Chairman": another sentence.
    let near = words.clone().take(reach).position(|word| word.ends_with_sign(".;:"));
    words.take(near.map_or(reach, |last| last + 1)).any(office)
}

/// "Environmental Health Officer": three words that end as an office with a field does; more, where the line ends with it.
fn is_office_of_a_field(rest: &str) -> bool {
    const LONGEST: usize = 80;
    const MOST_WORDS: usize = 5;
    let near = beginning(rest, LONGEST);
    let ends = |byte: u8| matches!(byte, b',' | b';' | b'\n' | b'\t' | b'(' | b'.');
    let length = near.bytes().position(ends).unwrap_or(near.len());
    let phrase = near[..length].trim_ascii();
    let most = if matches!(near.as_bytes().get(length), None | Some(b'\n')) { MOST_WORDS } else { 3 };
    let mut words = phrase.split_at_signs(" ");
    (3..=most).contains(&words.clone().take(MOST_WORDS + 1).count())
        && words.clone().all(|word| begins_large(word) && !begins_person(word))
        && words.next_back().is_some_and(takes_a_field)
}

/// Whether an office can end with its last word.
fn is_office_end(office: &str) -> bool {
    let last = office.split_at_signs(" -").next_back().unwrap_or_default();
    is_office_end_word(last)
}

/// An office after a name: " - Chairman", ", Parish Clerk", " Deputy Parish Clerk"; and the byte after it.
pub(super) fn office_after_name(text: &str, at: usize, in_columns: bool) -> Option<(&str, usize)> {
    const LONGEST: usize = 160;
    let rest = if in_columns { text[at..].trim_start_signs("\t") } else { &text[at..] };
    let at = text.len() - rest.len();
    let (dash, words) = match rest.chars().next()? {
        ',' => (false, rest[1..].trim_start_signs(" ")),
        '-' => (true, rest[1..].trim_start_signs(" -")),
        '\t' => (false, rest[1..].trim_ascii_start()),
        sign if sign.is_alphabetic() && (in_columns || !text[..at].ends_with("   ")) => (false, rest),
        _ => return None,
    };
    let start = text.len() - words.len();
    let words = beginning(words, 2 * LONGEST);
    let first = word_at(text, start)?;
    if let Some(behind) = behind_opening(words, "in the chair|presiding") {
        let presides = &words[..words.len() - behind.len()];
        return Some((presides, start + presides.len()));
    }
    if !begins_large(first.text) || read_titles(text, first).is_some() {
        return None;
    }
    let cell =
        rest.starts_with_sign("\t") && names_organisation(words.split_at_signs("\t\n").next().unwrap_or_default());
    let body = cell || in_columns && (is_acronym(first.text) || words.split_at_signs(" ").take(3).any(names_body));
    if !dash && !body && !first.is(kinds::OFFICE) && !follows_office_soon(words) && !is_office_of_a_field(words) {
        return None;
    }
    let end = start + end_of_office(words, LONGEST);
    let end = next_person(&text[start..], end - start).map_or(end, |at| start + at);
    let note = text[start..end].trim_ascii_end();
    (!note.is_empty()).then_some((note, start + note.len()))
}

/// Where an office ends with which a text begins: at a sign, a full stop, or before the next person's title.
fn end_of_office(text: &str, longest: usize) -> usize {
    let person = |at: usize| word_at(text, at).is_some_and(|word| word.begins_person());
    let bytes = text.as_bytes();
    let mut at = 0;
    while at <= longest && at < bytes.len() {
        let ends = match bytes[at] {
            b',' | b';' | b'\n' | b'\t' | b'(' | b'|' | b'*' => true,
            b'.' => bytes.get(at + 1).is_none_or(u8::is_ascii_whitespace),
            b' ' => {
                let after = text[at..].trim_ascii_start();
                goes_on_as_sentence(&text[..at], after)
                    || person(text.len() - after.strip_prefix("and ").unwrap_or(after).len())
            }
            b'A'..=b'Z' => at > 0 && bytes[at - 1].is_ascii_lowercase() && person(at),
            _ => false,
        };
        if ends {
            break;
        }
        at += 1;
    }
    beginning(text, at).len()
}

/// "Chair| opened the meeting": a verb right behind what can be an office.
fn goes_on_as_sentence(office: &str, after: &str) -> bool {
    let verb = after.split_at_signs(" ").next().unwrap_or_default();
    verb.ends_with("ed")
        && verb.bytes().all(|byte| byte.is_ascii_lowercase())
        && !matches!(verb, "elected" | "appointed" | "nominated" | "retired")
        && is_office_end(office)
}

/// Where in the first `length` bytes of `text`, an office or a body, the next person's name begins whom nothing parts from
/// it: "Town Clerk and Tess Marsh, Assistant", "Dale Borough Council G Miles, …".
pub fn next_person(text: &str, length: usize) -> Option<usize> {
    const FARTHEST: usize = 160;
    let phrase = text.get(..length.min(FARTHEST)).unwrap_or_default();
    let mut from = 0;
    for at in 0..phrase.len() {
        if phrase.as_bytes()[at] != b' ' {
            continue;
        }
        let last = &phrase[from..at];
        from = at + 1;
        let after = text[at..].trim_ascii_start();
        // A name begins with a capital or with a particle.
        let may_begin = |next: &str| begins_large(next) || next.starts_with_sign("avdo");
        if !may_begin(after) {
            continue;
        }
        let joined = after.strip_prefix("and ");
        let next = joined.unwrap_or(after);
        if !may_begin(next) {
            continue;
        }
        let ended =
            is_office_end(last) || joined.is_none() && !is_small(last) && (names_body(last) || is_no_name(last));
        let start = text.len() - next.len();
        let begins = || {
            let (name, end) = name_from(text, start, start, None, None)?;
            let person = name.given.is_some() && !is_no_name(name.family);
            (person && text[end..].trim_start_signs(" ").starts_with_sign(",(-\t")).then_some(at)
        };
        if ended && let Some(at) = begins() {
            return Some(at);
        }
    }
    None
}
