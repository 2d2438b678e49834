//! Divisions between a motion and an amendment: votes for the one are votes against the other.
//!
//! In:       a sentence.   Out: a [`Division`].
//! Not here: which motion and which amendment (`reader`).

use super::names_of;
use super::sides::all_names;
use super::signs::read_number;
use crate::find::find_ignoring_case;
use crate::read::name::Name;
use crate::read::within::{is_among, tokens, trimmed_start, words_in};
use crate::signs::InSigns;

/// Votes for a motion and for the amendment against it.
#[derive(Clone, Debug)]
pub struct Division<'t> {
    /// Votes for the motion.
    pub motion: u32,
    /// Votes for the amendment.
    pub amendment: u32,
    /// Who voted for the motion, where that is printed.
    pub for_motion: Vec<Name<'t>>,
    /// Who voted for the amendment.
    pub for_amendment: Vec<Name<'t>>,
}

/// The division that `text` states, by numbers or by names and numbers.
pub fn read_division(text: &str) -> Option<Division<'_>> {
    let has = |word| find_ignoring_case(text, word).is_some();
    if !has("motion") || !has("amendment") {
        return None;
    }
    counted(text).or_else(|| named(text))
}

/// "4 members voted for the Motion as follows: Councillors Ames and Bull": the side, how many, and who.
pub fn read_support(text: &str) -> Option<(bool, u32, Vec<Name<'_>>)> {
    let mut words = tokens(text);
    let count = read_number(words.next()?)?;
    let who = words.next()?.trim_end_signs("s");
    let about = is_among(who, "member|councillor");
    let voted = words.next()?.eq_ignore_ascii_case("voted");
    let motion = find_ignoring_case(text, "for the motion");
    let amendment = find_ignoring_case(text, "for the amendment");
    let (amended, at) = match (motion, amendment) {
        (Some(at), None) => (false, at),
        (None, Some(at)) => (true, at),
        _ => return None,
    };
    let names = text[at..].split_once_at(":").map_or("", |(_, names)| names.trim_ascii_start());
    let named = names_of(all_names(names).0);
    (about && voted).then_some((amended, count, named))
}

/// "for the motion - Councillors Ames and Bull (2); for the amendment - Councillor Carr (1)".
fn named(text: &str) -> Option<Division<'_>> {
    const MOTION: &str = "for the motion";
    const AMENDMENT: &str = "for the amendment";
    let motion_at = find_ignoring_case(text, MOTION)?;
    let amendment_at = find_ignoring_case(text, AMENDMENT)?;
    let side = |from: usize, other: usize| {
        let to = if other > from { other } else { text.len() };
        counted_names(&text[from..to])
    };
    let (motion, for_motion) = side(motion_at + MOTION.len(), amendment_at)?;
    let (amendment, for_amendment) = side(amendment_at + AMENDMENT.len(), motion_at)?;
    Some(Division { motion, amendment, for_motion, for_amendment })
}

/// "- Councillors Ames and Bull (2)", "(2) - Councillors Ames and Bull".
fn counted_names(text: &str) -> Option<(u32, Vec<Name<'_>>)> {
    let start = text.len() - text.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '(').len();
    let bracket = |text: &str, at: usize| {
        let inside = text.get(at..)?.strip_sign("(")?;
        let close = inside.find_sign(")")?;
        inside[..close].trim_ascii().parse::<u32>().ok().map(|count| (count, at + close + 2))
    };
    let (count, from) = match bracket(text, start) {
        Some((count, end)) => (Some(count), end),
        None => (None, start),
    };
    let names = trimmed_start(&text[from..]);
    let (named, _) = all_names(names);
    let behind = || text.match_indices('(').find_map(|(at, _)| bracket(text, at)).map(|(count, _)| count);
    let count = count.or_else(behind)?;
    Some((count, names_of(named)))
}

/// A word of a division that is no filler.
#[derive(Clone, Copy, PartialEq)]
enum Token {
    Motion,
    Amendment,
    Number(u32),
    Other,
}

/// "For the motion - 7; for the amendment - 4", "6 Members voted for the Amendment and 16 for the Motion".
fn counted(text: &str) -> Option<Division<'_>> {
    use Token::{Amendment, Motion, Number};
    let tokens: Vec<Token> = words_in(text).filter_map(token).collect();
    let division =
        |motion, amendment| Some(Division { motion, amendment, for_motion: Vec::new(), for_amendment: Vec::new() });
    let behind = tokens.windows(4).find_map(|window| match *window {
        [Motion, Number(motion), Amendment, Number(amendment)]
        | [Amendment, Number(amendment), Motion, Number(motion)] => division(motion, amendment),
        _ => None,
    });
    behind.or_else(|| {
        tokens.windows(4).find_map(|window| match *window {
            [Number(motion), Motion, Number(amendment), Amendment]
            | [Number(amendment), Amendment, Number(motion), Motion] => division(motion, amendment),
            _ => None,
        })
    })
}

fn token(word: &str) -> Option<Token> {
    const FILLERS: &str = "|members|member|councillors|councillor|votes|vote|voted|voting|cast|were|having|for|the|in|favour|\
        of|and|support";
    if is_among(word, FILLERS) {
        return None;
    }
    Some(if word.eq_ignore_ascii_case("motion") {
        Token::Motion
    } else if word.eq_ignore_ascii_case("amendment") {
        Token::Amendment
    } else {
        read_number(word).map_or(Token::Other, Token::Number)
    })
}
