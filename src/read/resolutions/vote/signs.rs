//! The words of a tally: numbers, sides, "to", and what may stand between them.
//!
//! In:       a sentence.   Out: its [`Word`]s.
//! Not here: what they count (`tally`).

use crate::model::VoteOption;
use std::ops::Range;

/// A word of a tally.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Sign {
    Number(u32),
    Side(VoteOption),
    /// "AGREE - 5", "no objections": a side only beside another one.
    MayBeSide(VoteOption),
    To,
    Vote,
    /// Stands between a number and its side without meaning: "were", "voted", a dash.
    Filler,
    /// ")", behind names that stand between a number and its side.
    Close,
    /// "(".
    Open,
    /// Between the figures of "8-2-1".
    Stroke,
    /// Ends a part: comma, "and", semicolon.
    Break,
    Other,
}

pub(super) struct Word {
    pub(super) sign: Sign,
    pub(super) range: Range<usize>,
}

/// The words of a sentence, each with what it means in a tally.
pub(super) fn signs(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| !c.is_whitespace()).map(|at| rest + at) {
        let c = text[start..].chars().next().unwrap_or(' ');
        let end = if c.is_alphanumeric() {
            text[start..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |at| start + at)
        } else {
            start + c.len_utf8()
        };
        words.push(Word { sign: sign_of(&text[start..end], &text[end..]), range: start..end });
        rest = end;
    }
    words
}

fn sign_of(word: &str, after: &str) -> Sign {
    let says_no = word.eq_ignore_ascii_case("no") && is_counted(after);
    if let Some(number) = read_number(word).filter(|_| !says_no) {
        let part_of_figure = after.starts_with(['.', ',', ':']) && after[1..].starts_with(|c: char| c.is_ascii_digit())
            || after.starts_with('%');
        return if part_of_figure { Sign::Other } else { Sign::Number(number) };
    }
    let is = |known: &[&str]| known.iter().any(|known| word.eq_ignore_ascii_case(known));
    if is(&["favour", "favor"]) || is(&["for"]) && ends_a_side(after) {
        Sign::Side(VoteOption::Yes)
    } else if is(&["against", "dissenter", "dissenters", "dissenting", "dissentient"]) {
        Sign::Side(VoteOption::No)
    } else if is(&["agree", "agreed", "yes"]) && is_counted(after) {
        Sign::MayBeSide(VoteOption::Yes)
    } else if is(&["support"]) || is(&["for"]) && is_for_motion(after) {
        Sign::MayBeSide(VoteOption::Yes)
    } else if says_no || is(&["objection", "objections", "opposed"]) || is(&["disagree"]) && is_counted(after) {
        Sign::MayBeSide(VoteOption::No)
    } else if is(&["abstained", "abstaining", "abstain"]) && abstains_from_talk(after) {
        Sign::Other
    } else if word.get(..7).is_some_and(|begin| begin.eq_ignore_ascii_case("abstain"))
        || is(&["abstention", "abstentions", "abs"])
    {
        Sign::Side(VoteOption::Abstain)
    } else if is(&["to"]) {
        Sign::To
    } else if is(&["vote", "votes", "voting", "voted", "carried", "majority"]) {
        Sign::Vote
    } else if is(&[
        "were",
        "was",
        "in",
        "members",
        "councillors",
        "member",
        "councillor",
        "of",
        "them",
        "by",
        "with",
        "being",
        "present",
        "who",
        "the",
    ]) || matches!(word, ":" | "*" | "=")
    {
        Sign::Filler
    } else if word == "(" {
        Sign::Open
    } else if word == ")" {
        Sign::Close
    } else if matches!(word, "-" | "/") {
        Sign::Stroke
    } else if is(&["and"]) || matches!(word, "," | ";" | "." | "&") {
        Sign::Break
    } else {
        Sign::Other
    }
}

/// "for the proposal".
fn is_for_motion(after: &str) -> bool {
    let mut words = after.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let the = words.next().is_some_and(|word| word.eq_ignore_ascii_case("the"));
    let motions = ["motion", "proposal", "amendment", "recommendation", "resolution"];
    the && words.next().is_some_and(|word| motions.iter().any(|known| word.eq_ignore_ascii_case(known)))
}

/// "abstained from the discussion": no vote.
fn abstains_from_talk(after: &str) -> bool {
    let what = after.trim_start().strip_prefix("from ").map(str::trim_start);
    what.is_some_and(|what| {
        let mut words = what.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && *word != "the");
        words.next().is_some_and(|word| !word.starts_with("vot") && word.starts_with(char::is_lowercase))
    })
}

/// "- 5", ": 5", and then nothing that is counted: behind "AGREE" a number of votes.
fn is_counted(after: &str) -> bool {
    let Some(number) = after.trim_start().strip_prefix(['-', ':', '=']).map(str::trim_start) else { return false };
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let rest = &number[digits..];
    let ends = rest.is_empty() || rest.starts_with([',', ';', '.', ')', ' ', '\n']) && !is_measure(rest);
    (1..=3).contains(&digits) && (ends || rest.trim_start().to_ascii_lowercase().starts_with("abst"))
}

/// Whether what follows "for" shows that it is a side of a vote and not a preposition.
fn ends_a_side(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '\n', '\t']);
    let next = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    after.is_empty()
        || after.starts_with([',', ';', '.', ')', '(', ':', '-', '/', '*'])
        || ["and", "against", "with", "to"].iter().any(|known| next.eq_ignore_ascii_case(known))
        || read_number(next).is_some() && !is_measure(&after[next.len()..])
}

/// Whether what follows a number shows that it counts no votes: "for one year", "for 12 months", "for 2 of the sites".
fn is_measure(after: &str) -> bool {
    let next = after.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let counted = [
        "abstention",
        "abstentions",
        "abstained",
        "abstain",
        "abstaining",
        "vote",
        "votes",
        "member",
        "members",
        "abstention",
        "abstentions",
        "abstained",
        "abstain",
        "councillor",
        "councillors",
        "and",
        "against",
        "with",
        "to",
    ];
    after.starts_with([' ', '\t', '-'])
        && !next.is_empty()
        && !counted.iter().any(|known| next.eq_ignore_ascii_case(known))
}

/// A number up to 999, in figures or words.
pub fn read_number(word: &str) -> Option<u32> {
    const WORDS: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    if word.len() <= 3 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.parse().ok();
    }
    if ["no", "none", "nil"].iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return Some(0);
    }
    WORDS.iter().position(|known| word.eq_ignore_ascii_case(known)).map(|number| number as u32)
}
