//! Where a title ends that runs into the text behind it.
//!
//! In:       the words after an item's number.   Out: the title's end, and where the text begins.
//! Source:   a colon, a full stop, a dash, a tab, a bullet, the first label of a list; else `sentence`.

use super::sentence::next_sentence;
use super::word::{Word, words};
use super::{ends_in_abbreviation, has_small_letters, starts_with_word, title_weight};
use crate::find::{holds, places};
use crate::read::within::{first_token, first_word, tokens, word_count, words_in};
use crate::signs::InSigns;
use crate::structure::Subject;
use crate::structure::subject::subject_of;
use crate::structure::words::{
    ANSWER, COUNTED, MONTH, NOTHING_NOTED, OF_A_PERSON, OPENER, OUTCOME, RECEIVED, RELATIVE, STATES, VERB, WEEKDAY,
    beginning, is_of,
};

/// No title is longer, in bytes.
const LONGEST: usize = 600;

/// Where the title at the start of `text` ends, and where the text that runs on begins. Both are `text.len()` where the
/// whole of it is a title.
pub(in crate::structure) fn run_in(text: &str) -> (usize, usize) {
    let bytes = text.as_bytes();
    let mut stop = (text.len(), text.len());
    for at in 0..bytes.len().min(LONGEST + 1) {
        let after = || &text[at + 1..];
        let ends = match bytes[at] {
            // The first byte of a bullet.
            0xE2 if text[at..].starts_with_sign("•") => Some((at, at)),
            b'\t' | b'|' => Some((at, at)),
            b' ' if at > 0
                && !text[..at].trim_ascii_end().ends_with_sign(",")
                && bytes[at + 1..].starts_with(b"  ")
                && !after().trim_ascii_start().is_empty() =>
            {
                Some((at, at))
            }
            b'-' if dash_ends(text, at, after()) => Some((at, at + 1)),
            b'(' if at > 0 && opens_list(&text[at..]) => Some((at, at)),
            b' ' if at > 2 && opens_bare_list(&text[..at], after()) => Some((at, at)),
            // A bullet that a converter printed as a letter.
            b'o' if bytes[..at].ends_with(b" ") && opens_row(&bytes[at + 1..]) => Some((at, at)),
            b'.' if sentence_ends(text, at, after()) => Some((at, at + 1)),
            b':' if colon_ends(text, at, after()) => Some((at, at + 1)),
            _ => None,
        };
        if let Some(ends) = ends {
            stop = ends;
            break;
        }
    }
    match next_sentence(text, stop.0) {
        Some(at) => (at, at),
        None => stop,
    }
}

/// A dash ends a title where the outcome, a person, a sentence or a list stands behind it ("Apologies - none"), and behind
/// capitals where a day stands ("DATE OF NEXT MEETING - Wednesday 17th January").
fn dash_ends(text: &str, at: usize, after: &str) -> bool {
    if !(text[..at].ends_with_sign(" ") || after.starts_with_sign(" ")) {
        return false;
    }
    let behind = words(after, 14);
    let Some(first) = behind.first() else { return false };
    let person = first.is(OF_A_PERSON) && subject_of(&text[..at]).is_of_the_members();
    let sentence = first.is(OPENER) && behind[1..].iter().any(|word| word.is_verb());
    let day = first.is(WEEKDAY) && !has_small_letters(&text[..at]);
    let names = opens_names(&behind) && subject_of(&text[..at]) == Subject::Attendance;
    names
        || person
        || sentence
        || day
        || narrates(&behind)
        || first.is(OUTCOME) && !(behind.len() < 6 && behind.get(1).is_some_and(|word| word.bare == "by"))
        || first.is(NOTHING_NOTED)
        || after.trim_ascii_start().starts_with("a. ")
        || after.trim_ascii_start().starts_with("a) ")
}

/// Where the first dash with white space beside it stands in the beginning of `text`.
pub(in crate::structure) fn first_dash(text: &str) -> Option<usize> {
    let text = beginning(text, 300);
    let bytes = text.as_bytes();
    let spaced = |at: usize| at > 0 && bytes[at - 1] == b' ' || bytes.get(at + 1) == Some(&b' ');
    (0..bytes.len()).find(|&at| bytes[at] == b'-' && spaced(at))
}

/// "P Thompson (holiday)", "Jane Hill, Tom Reed": an initial, or two capitalised words and a sign between persons.
fn opens_names(words: &[Word<'_>]) -> bool {
    let capital = |word: &Word<'_>| word.bare.starts_with(char::is_uppercase);
    let [first, second, ..] = words else { return false };
    let initial = first.bare.len() <= 2 && capital(first) && first.bare.chars().all(char::is_uppercase);
    let parted = second.comma || words.get(2).is_some_and(|third| third.bare == "and" || third.bracket);
    capital(first) && capital(second) && (initial || parted)
}

/// "it was resolved", "all Members were present", "Questions were taken", "Jane Hill presented": words of a sentence.
fn narrates(words: &[Word<'_>]) -> bool {
    let within = words.iter().take(9).position(|word| word.stops).map_or(9, |stop| stop + 1);
    let words = &words[..within.min(words.len())];
    let small = words.first().is_some_and(|word| word.bare.starts_with(char::is_lowercase));
    let stated = words.iter().skip(1).take_while(|word| !word.is(RELATIVE)).any(|word| word.is(STATES));
    let Some(verb) = words.iter().skip(1).position(Word::is_verb).map(|at| at + 1) else { return false };
    let initials = |word: &Word<'_>| (2..=4).contains(&word.bare.len()) && word.bare.chars().all(char::is_uppercase);
    let named = (verb >= 2 || initials(&words[0]))
        && words[..verb].iter().all(|word| word.bare.starts_with(char::is_uppercase) && !word.open);
    let received = small && verb == 1 && words[0].is(RECEIVED);
    stated || received || (named && (words.len() > verb + 1 || initials(&words[0])))
}

/// "(a) To confirm", "(1) The": a list that runs on behind the title.
fn opens_list(text: &str) -> bool {
    let first = ["(a)", "(i)", "(1)"].iter().find_map(|label| text.strip_prefix(label));
    first.is_some_and(|rest| rest.starts_with_sign(" ") && rest.trim_ascii_start().starts_with(char::is_uppercase))
}

/// "i. Letter from the school", "a) Trees", "1. The bench": a list that runs on behind the title, its first label bare.
fn opens_bare_list(before: &str, text: &str) -> bool {
    let label = match text.as_bytes() {
        // "4 Finance 4.1 The Clerk": paragraphs with numbers of their own.
        [b'0'..=b'9', b'.', b'1', b' ', ..] => 4,
        [b'0'..=b'9', b'0'..=b'9', b'.', b'1', b' ', ..] => 5,
        [b'a' | b'i' | b'1', b'.' | b')', b' ', ..] => 3,
        [b'i', b'.', b')', b' ', ..] => 4,
        _ => return false,
    };
    text[label..].starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit())
        && !before.split_at_signs(" ").next_back().is_some_and(|word| is_of(word, COUNTED))
}

/// " The clerk", " 0520 RESOLVED", behind a bullet.
fn opens_row(behind: &[u8]) -> bool {
    matches!(behind, [b' ', first, ..] if first.is_ascii_uppercase() || first.is_ascii_digit())
}

fn sentence_ends(text: &str, at: usize, after: &str) -> bool {
    let next = after.trim_ascii_start();
    next.len() < after.len()
        && next.starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit() || "\"'([•".contains(sign))
        && !ends_in_abbreviation(&text[..at])
}

/// A colon ends a title, unless it stands after an infinitive ("To Approve: Standing Orders"), or the whole is one line of
/// title ("Notice of Motion: Night Buses").
fn colon_ends(text: &str, at: usize, after: &str) -> bool {
    let before = &text[..at];
    let glued_word = before.ends_with(char::is_alphabetic) && after.starts_with(char::is_uppercase);
    if !after.starts_with(char::is_whitespace) && !after.is_empty() && !glued_word {
        return false;
    }
    let rest = up_to_request(after.trim_ascii());
    let told = is_of(first_word(rest), OF_A_PERSON) && tokens(rest).take(8).any(|word| is_of(word, STATES | VERB));
    let infinitive = starts_with_word(before, "to") && word_count(before) <= 5 && !told;
    let short = || word_count(rest) <= 4 && !rest.has_sign("0123456789(");
    // "APOLOGIES: (Agenda item 1)"
    let numbered = rest.starts_with_sign("(") && rest.find_sign(")") == Some(rest.len() - 1) && rest.len() < 30;
    let title_goes_on = numbered
        || rest.len() < 60
            && !rest.ends_with_sign(".;")
            && !rest.starts_with("Cllr")
            && !rest.starts_with("Councillor")
            && word_count(rest) >= 2
            && !first_token(rest).ends_with("ed")
            && !is_answer(rest)
            && !opens_with_a_day(rest)
            && !tokens(rest).any(|word| word.ends_with_sign(":") || is_of(word, VERB))
            && title_weight(rest) >= if short() { 0.0 } else { 0.7 }
            && (!subject_of(before).is_of_the_members() || names_a_rule(rest));
    !infinitive && !title_goes_on
}

/// The words before the agenda's request ("Quarter 3 To consider the report").
fn up_to_request(text: &str) -> &str {
    let opens = |at: &usize| *at < 80 && text[at + 4..].starts_with(char::is_lowercase);
    places(text, " To ").take(3).find(opens).map_or(text, |at| &text[..at])
}

/// "None declared", "No report", "Nothing to report".
fn is_answer(text: &str) -> bool {
    is_of(first_word(text), ANSWER | OUTCOME)
}

/// "1st November 2023", "Monday 3 June".
fn opens_with_a_day(text: &str) -> bool {
    let mut words = words_in(text);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    is_of(first, WEEKDAY) || first.starts_with(|sign: char| sign.is_ascii_digit()) && is_of(second, MONTH | WEEKDAY)
}

/// "Code of Local Government Conduct": a title behind "Declarations of Interest:", not the members who declared.
fn names_a_rule(text: &str) -> bool {
    word_count(text) >= 4 && holds(text, " of ") && !tokens(text).any(|word| is_of(word, OF_A_PERSON))
}
