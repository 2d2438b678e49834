//! The verbs of decisions, and the nouns that stand for them: "resolved", "in full agreement", "Resolution 12/3".
//!
//! In:       a sentence.   Out: where its next verb stands.
//! Not here: whether the verb announces a decision (`place`, `connection`).

use crate::phrases;
use crate::read::phrase::{Phrases, is_of_word, next_word, words_from};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use std::ops::Range;

/// Words with which a verb begins.
static BEGINS: WordList = WordList::new(
    "resolve resolved resolves agreed agrees agreeable decided decides recommended recommend recommends determined ordered \
     approved noted granted refused deferred accepted adopted carried delegated voted recommendation consensus penderfynwyd \
     cytunwyd in motion unanimous majority decision resolution",
);

const IN_AGREEMENT: Phrases = phrases!("in full/unanimous/complete? agreement");
const MOTION_CARRIED: Phrases = phrases!("motion carried");
const OF_ALL: Phrases = phrases!("unanimous/majority recommendation/consensus");
const DECISION_OF_ALL: Phrases = phrases!("unanimous/majority decision");
const IS: Phrases = phrases!("was/is");
const OF_THE: Phrases = phrases!("of the");
const NUMBER: Phrases = phrases!("number/no");

/// The first verb at or behind byte `from`, where no word is cut.
pub(super) fn next_verb(text: &str, from: usize) -> Option<Range<usize>> {
    words_from(text, from).find_map(|word| end_of_verb(text, &word).map(|end| word.start..end))
}

/// The end of the verb that begins with a word.
fn end_of_verb(text: &str, word: &Range<usize>) -> Option<usize> {
    // But for "in", each is long.
    const SHORTEST: usize = 5;
    let word_itself = &text[word.clone()];
    if word.len() < SHORTEST && !word_itself.eq_ignore_ascii_case("in") {
        return None;
    }
    let (begin, _) = BEGINS.look_up(word_itself)?;
    match begin {
        "in" => IN_AGREEMENT.at(text, word.start),
        "motion" => MOTION_CARRIED.at(text, word.start),
        "unanimous" | "majority" => DECISION_OF_ALL
            .at(text, word.start)
            .map(|end| end_of_decision(text, end))
            .or_else(|| OF_ALL.at(text, word.start)),
        "decision" => Some(end_of_decision(text, word.end)),
        "resolution" => Some(end_of_resolution(text, word.end)),
        _ => Some(word.end),
    }
}

/// "decision was", "decision of the Sub-Committee was", behind "decision".
fn end_of_decision(text: &str, end: usize) -> usize {
    let is = |at: usize| next_word(text, at).and_then(|word| IS.at(text, word.start));
    is(end).or_else(|| whose(text, end, &is)).unwrap_or(end)
}

/// " of the Planning Committee was".
fn whose(text: &str, at: usize, is: &dyn Fn(usize) -> Option<usize>) -> Option<usize> {
    let start = next_word(text, OF_THE.at(text, next_word(text, at)?.start)?).map(|word| word.start)?;
    let name = text[start..].bytes().take_while(|byte| is_of_word(*byte) || *byte == b'-').count();
    next_word(text, start + name).and_then(|word| is(word.end)).or_else(|| is(start + name))
}

/// "Resolution No. 12/3", behind "Resolution".
fn end_of_resolution(text: &str, end: usize) -> usize {
    let bytes = text.as_bytes();
    let Some(number) = next_word(text, end).and_then(|word| NUMBER.at(text, word.start)) else {
        return end_of_figures(text, end).unwrap_or(end);
    };
    let dotted = number + usize::from(bytes[number - 1] | 32 == b'o' && bytes.get(number) == Some(&b'.'));
    let joined = dotted > number && bytes.get(dotted).is_some_and(|byte| is_of_word(*byte));
    end_of_figures(text, dotted).unwrap_or(if joined { dotted } else { number })
}

/// The end of " 15/12/5.01".
fn end_of_figures(text: &str, at: usize) -> Option<usize> {
    let start = next_word(text, at)?.start;
    let run = text[start..].bytes().take_while(|byte| is_of_word(*byte) || b"/.-".contains(byte)).count();
    let figures = text[start..start + run].trim_end_signs("/.-");
    figures.bytes().any(|byte| byte.is_ascii_digit()).then_some(start + figures.len())
}
