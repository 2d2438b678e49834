//! Who moved: a name, an office, initials.
//!
//! In:       the words before or behind a verb of moving.   Out: a [`Name`] and the bytes that it takes.
//! Not here: whom initials and offices mean (`link`).

use crate::phrases;
use crate::read::name::{Name, read_name};
use crate::read::phrase::{Phrases, behind_spaces};
use crate::read::within::{first_token, is_among, is_spelt, starts_with_one, without_behind};
use crate::signs::InSigns;

/// The name whose last word stands right before the verb; "then", "also", "having been" may come between.
pub fn person_before(before: &str) -> Option<(Name<'_>, usize)> {
    const WORDS_BACK: usize = 9;
    const BETWEEN: &str = "then|also|further|formally|duly|has|having|been|therefore|subsequently|and|was|were";
    let mut before = before.trim_ascii_end();
    loop {
        let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        if is_among(last, BETWEEN) {
            before = before[..before.len() - last.len()].trim_ascii_end();
        } else {
            break;
        }
    }
    let mut starts: Vec<usize> = Vec::with_capacity(WORDS_BACK);
    let mut end = before.len();
    while starts.len() < WORDS_BACK && end > 0 {
        let start = before[..end]
            .rfind(|c: char| c.is_whitespace() || c == '(')
            .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
        starts.push(start);
        end = without_behind(&before[..start], "(").len();
    }
    let whole = |start: &usize| {
        // "proposed Cllr Ames as Chairman, Cllr Bull seconded": the office is Ames'.
        let as_office = before[..*start].trim_ascii_end().ends_with(" as") && !before[*start..].starts_with("the ");
        if as_office && before[*start..].has_sign(",") {
            return None;
        }
        let (name, read) = person(&before[*start..])?;
        let rest = before[start + read..].trim_ascii();
        let in_brackets = rest.starts_with_sign("(") && rest.ends_with_sign(")");
        (rest.is_empty() || in_brackets).then_some((name, *start))
    };
    starts.iter().rev().find_map(whole)
}

/// A person at the start of `text`: a name, an office with or without the name behind it, or initials.
pub fn person(text: &str) -> Option<(Name<'_>, usize)> {
    let first = first_token(text);
    let shouted = first.as_bytes().get(1).is_some_and(u8::is_ascii_uppercase);
    if shouted && starts_with_one(first, "ADOPTED|CARRIED|AGREED|RESOLVED|APPROVED|LOST|ACCEPTED") {
        return None;
    }
    let start = text.len() - text.trim_ascii_start().len();
    let rest = &text[start..];
    if let Some(end) = end_of_office(rest) {
        let words = &rest[..end];
        let link = behind_spaces(rest, end).unwrap_or(end);
        if let Some(named) = rest[link..].strip_sign("(,")
            && let Some((name, read)) = read_name(named)
        {
            let named_end = rest.len() - named.len() + read;
            let close = usize::from(rest[named_end..].starts_with_sign(")"));
            return Some((name, start + named_end + close));
        }
        if let Some((name, read)) = name_with_office(rest, words) {
            return Some((name, start + read));
        }
        return Some((bare(words), start + words.len()));
    }
    if let Some(named) = rest.strip_prefix("Deputy ")
        && let Some((name, read)) = read_name(named)
        && name.given.is_some()
    {
        return Some((name, start + "Deputy ".len() + read));
    }
    if let Some((name, read)) = initials(rest) {
        return Some((name, start + read));
    }
    read_name(rest).map(|(name, read)| (name, start + read))
}

/// The end of an office that holds meetings, at the start of a text: "the Chair", "Right Worshipful the Lord Mayor".
fn end_of_office(text: &str) -> Option<usize> {
    const THE: Phrases = phrases!("the");
    const RIGHT: Phrases = phrases!("right hon/honourable/worshipful");
    const VICE: Phrases = phrases!("vice/deputy");
    const OFFICE: Phrases = phrases!(
        "chair/chairman/chairwoman/chairperson|lord/town mayor|mayor|provost|convener|cathaoirleach|\
        leader of the council/opposition|leader",
    );
    let past_the = |at: usize| THE.at(text, at).and_then(|end| behind_spaces(text, end)).unwrap_or(at);
    let mut at = past_the(0);
    if let Some(end) = RIGHT.at(text, at) {
        let end = end + text[end..].bytes().take_while(|byte| matches!(byte, b'.' | b',')).count();
        at = past_the(behind_spaces(text, end)?);
    }
    if let Some(end) = VICE.at(text, at) {
        at = end + text[end..].bytes().take_while(|byte| byte.is_ascii_whitespace() || *byte == b'-').count();
    }
    OFFICE.at(text, at)
}

/// "The Mayor Councillor Ames".
fn name_with_office<'t>(text: &'t str, office: &str) -> Option<(Name<'t>, usize)> {
    let rest = &text[office.len()..];
    let begins_with_title = starts_with_one(rest.trim_ascii_start(), "Councillor|Cllr|Alderman|Mr|Mrs|Ms|Dr");
    let (name, read) = begins_with_title.then(|| read_name(rest)).flatten()?;
    Some((name, office.len() + read))
}

/// Two to four capitals that stand alone: "JB", "J.B.", "DO'N".
fn initials(text: &str) -> Option<(Name<'_>, usize)> {
    const NO_NAMES: &str = "CLLR|CC|MR|MRS|ALL|PC|PM|AM|AOB|NO|OF|THE|AND|IT|TO|UK|RFO";
    let letters = text.find(|c: char| !c.is_ascii_uppercase() && !".'".contains(c)).unwrap_or(text.len());
    let word = text[..letters].trim_end_signs(".'");
    let count = word.bytes().filter(u8::is_ascii_uppercase).count();
    let stands_alone =
        !text[word.len()..].trim_start_signs(".").starts_with(|c: char| c.is_alphanumeric() || c == '\'');
    // "MS Ames" bears a title, "MS" alone is two initials.
    let titled = is_spelt(word, "MS|DR") && text[word.len()..].trim_start_signs(". ").starts_with(char::is_uppercase);
    ((2..=4).contains(&count) && stands_alone && !titled && !is_among(word, NO_NAMES)).then(|| (bare(word), word.len()))
}

/// A name of which only one part is known.
pub(super) fn bare(text: &str) -> Name<'_> {
    Name { text, honorific: None, given: None, family: text, suffix: None }
}
