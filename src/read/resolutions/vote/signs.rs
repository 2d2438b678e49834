//! The words of a tally: numbers, sides, "to", and what may stand between them.
//!
//! In:       a sentence.   Out: its [`Word`]s.
//! Not here: what they count (`tally`).

use crate::find::{Case, place};
use crate::model::VoteOption;
use crate::read::phrase::{is_of_word, starts_with_any};
use crate::read::within::{first_word, is_among, opens_with_one, words_in};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
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
    const SHORTEST: usize = 3;
    let mut words = Vec::with_capacity(text.len() / SHORTEST);
    let mut rest = text.trim_ascii_start();
    while let Some(c) = rest.chars().next() {
        let length = first_word(rest).len().max(c.len_utf8());
        let (word, behind) = rest.split_at(length);
        let start = text.len() - rest.len();
        words.push(Word { sign: sign_of(word, behind), range: start..start + length });
        rest = behind.trim_ascii_start();
    }
    words
}

/// Words of a tally, a bit for each list in their order.
static WORDS: WordList = WordList::of_lists(&[
    "for",
    "favour favor",
    "against dissenter dissenters dissenting dissentient",
    "agree agreed yes",
    "support",
    "no",
    "objection objections opposed",
    "disagree",
    "abstained abstaining abstain",
    "abstention abstentions abs",
    "to",
    "vote votes voting voted carried majority",
    "were was in members councillors member councillor of them by with being present who the approval refusal",
    "and",
    NUMBERS,
    "none nil",
]);
const FOR: u32 = 1;
const FAVOUR: u32 = 1 << 1;
const AGAINST: u32 = 1 << 2;
const AGREE: u32 = 1 << 3;
const SUPPORT: u32 = 1 << 4;
const NO: u32 = 1 << 5;
const OBJECTION: u32 = 1 << 6;
const DISAGREE: u32 = 1 << 7;
const ABSTAIN: u32 = 1 << 8;
const ABSTENTION: u32 = 1 << 9;
const TO: u32 = 1 << 10;
const VOTE: u32 = 1 << 11;
const FILLER: u32 = 1 << 12;
const AND: u32 = 1 << 13;
const NUMBER: u32 = 1 << 14;
const NONE: u32 = 1 << 15;

fn sign_of(word: &str, after: &str) -> Sign {
    match word {
        "(" => return Sign::Open,
        ")" => return Sign::Close,
        "-" | "/" => return Sign::Stroke,
        "," | ";" | "." | "&" => return Sign::Break,
        ":" | "*" | "=" => return Sign::Filler,
        _ => {}
    }
    let figures = is_figures(word);
    let (_, kinds) = WORDS.look_up(word).unwrap_or_default();
    let is = |kind: u32| kinds & kind != 0;
    let says_no = is(NO) && is_counted(after);
    if figures || is(NUMBER | NO | NONE) && !says_no {
        let part_of_figure = after.starts_with_sign(".,:") && after[1..].starts_with(|c: char| c.is_ascii_digit())
            || after.starts_with_sign("%");
        return read_number(word).filter(|_| !part_of_figure).map_or(Sign::Other, Sign::Number);
    }
    if is(FAVOUR) || is(FOR) && ends_a_side(after) {
        Sign::Side(VoteOption::Yes)
    } else if is(AGAINST) {
        Sign::Side(VoteOption::No)
    } else if is(AGREE) && is_counted(after) || is(SUPPORT) || is(FOR) && is_for_motion(after) {
        Sign::MayBeSide(VoteOption::Yes)
    } else if says_no || is(OBJECTION) || is(DISAGREE) && is_counted(after) {
        Sign::MayBeSide(VoteOption::No)
    } else if is(ABSTAIN) && abstains_from_talk(after) {
        Sign::Other
    } else if is(ABSTENTION) || starts_with_any(word, &["abstain"]) {
        Sign::Side(VoteOption::Abstain)
    } else if is(TO) {
        Sign::To
    } else if is(VOTE) {
        Sign::Vote
    } else if is(FILLER) {
        Sign::Filler
    } else if is(AND) {
        Sign::Break
    } else {
        Sign::Other
    }
}

/// "for the proposal".
fn is_for_motion(after: &str) -> bool {
    let mut words = words_in(after);
    let the = words.next().is_some_and(|word| word.eq_ignore_ascii_case("the"));
    const MOTIONS: &str = "motion|proposal|amendment|recommendation|resolution";
    the && words.next().is_some_and(|word| is_among(word, MOTIONS))
}

/// "abstained from the discussion": no vote.
fn abstains_from_talk(after: &str) -> bool {
    let what = after.trim_ascii_start().strip_prefix("from ").map(str::trim_ascii_start);
    what.is_some_and(|what| {
        let mut words = words_in(what).filter(|word| *word != "the");
        words.next().is_some_and(|word| !word.starts_with("vot") && word.starts_with(char::is_lowercase))
    })
}

/// "- 5", ": 5", and then nothing that is counted: behind "AGREE" a number of votes.
fn is_counted(after: &str) -> bool {
    let Some(number) = after.trim_ascii_start().strip_sign("-:=").map(str::trim_ascii_start) else { return false };
    let digits = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
    let rest = &number[digits..];
    let ends = rest.is_empty() || rest.starts_with_sign(",;.) \n") && !is_measure(rest);
    (1..=3).contains(&digits) && (ends || opens_with_one(rest.trim_ascii_start(), "abst"))
}

/// Whether a "for" of a sentence is a side of a vote.
pub(super) fn for_ends_a_side(text: &str) -> bool {
    let bytes = text.as_bytes();
    let in_word = |at: usize| bytes.get(at).is_some_and(|byte| is_of_word(*byte));
    let mut from = 0;
    while let Some(at) = place(bytes, b"for", from, Case::Any) {
        from = at + "for".len();
        let alone = !in_word(from) && (at == 0 || !in_word(at - 1));
        if alone && ends_a_side(&text[from..]) {
            return true;
        }
    }
    false
}

/// Whether what follows "for" shows that it is a side of a vote and not a preposition.
fn ends_a_side(after: &str) -> bool {
    let after = after.trim_start_signs(" \n\t");
    let next = first_word(after);
    after.is_empty()
        || after.starts_with_sign(",;.)(:-/*")
        || is_among(next, "and|against|with|to")
        || is_among(next, "approval|refusal")
            && (is_counted(&after[next.len()..]) || ends_in_number(&after[next.len()..]))
        || read_number(next).is_some() && !is_measure(&after[next.len()..])
}

/// " 4" at the end of a line: "Votes for approval 4".
fn ends_in_number(text: &str) -> bool {
    let number = text.trim_start_signs(" ");
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < number.len() && (rest.is_empty() || rest.starts_with_sign("\n"))
}

static COUNTED: WordList = WordList::new(
    "abstention abstentions abstained abstain abstaining vote votes member members councillor councillors and against with to",
);

/// Whether what follows a number shows that it counts no votes: "for one year", "for 12 months", "for 2 of the sites".
fn is_measure(after: &str) -> bool {
    let next = after.trim_ascii_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    after.starts_with_sign(" \t-") && !next.is_empty() && !COUNTED.has(next)
}

const NUMBERS: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen twenty";

/// A number up to 999, in figures or words.
pub fn read_number(word: &str) -> Option<u32> {
    if is_figures(word) {
        return word.parse().ok();
    }
    let (word, kinds) = WORDS.look_up(word)?;
    match kinds {
        NO | NONE => Some(0),
        NUMBER => NUMBERS.split_at_signs(" ").position(|known| known == word).map(|number| number as u32),
        _ => None,
    }
}

fn is_figures(word: &str) -> bool {
    (1..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit())
}
