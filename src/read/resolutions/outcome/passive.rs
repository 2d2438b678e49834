//! The passive verb of a sentence: "was", "were", words between, and what was done.
//!
//! In:       a sentence.   Out: where its next [`Passive`] stands.
//! Not here: whether the meeting decided it (`outcome`).

use crate::phrases;
use crate::read::phrase::{Phrases, behind_spaces, next_word};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use std::ops::Range;

/// "were unanimously approved".
pub(super) struct Passive {
    /// From "were" on.
    pub(super) whole: Range<usize>,
    /// "approved".
    pub(super) verb: Range<usize>,
}

const WAS: Phrases = phrases!("was/were");

/// What was done; and words that begin such a verb of several words.
static DONE: WordList = WordList::of_lists(&[
    "approved agreed adopted confirmed accepted ratified noted resolved signed granted refused excluded endorsed passed deferred \
     authorised reelected elected appointed reappointed coopted carried given",
    "re co voted moved taken set",
]);
const OF_SEVERAL: Phrases = phrases!("re-elected|re-appointed|co-opted|voted for|moved as|taken as read|set at");

/// Words between, beside those in "-ed" and "-ly".
static BETWEEN: WordList = WordList::new("read taken as then put the vote also all and both now to be a true correct");

/// How many words may stand between.
const MOST_BETWEEN: usize = 8;

/// The first passive verb at or behind byte `from`, where no word is cut.
pub(super) fn next_passive(text: &str, from: usize) -> Option<Passive> {
    let mut at = from;
    while let Some(was) = WAS.find_from(text, at) {
        if let Some(verb) = verb_behind(text, was.end) {
            return Some(Passive { whole: was.start..verb.end, verb });
        }
        at = was.end;
    }
    None
}

fn verb_behind(text: &str, was: usize) -> Option<Range<usize>> {
    // Where a verb may stand, the likeliest last; and all places that were ever there.
    let (mut open, mut seen) = (vec![(was, 0)], Vec::new());
    while let Some((place, between)) = open.pop() {
        let Some(word) = next_word(text, place) else { continue };
        if let Some(end) = end_of_verb(text, &word) {
            return Some(word.start..end);
        }
        if between == MOST_BETWEEN {
            continue;
        }
        let said = &text[word.clone()];
        if said.eq_ignore_ascii_case("by") {
            let ends = ends_of_agent(text, word.end);
            let new = ends.into_iter().rev().map(|end| (end, between + 1)).filter(|place| !seen.contains(place));
            let new: Vec<_> = new.collect();
            seen.extend_from_slice(&new);
            open.extend(new);
        } else if stands_between(said) {
            open.push((behind_comma(text, word.end), between + 1));
        }
    }
    None
}

fn end_of_verb(text: &str, word: &Range<usize>) -> Option<usize> {
    match DONE.look_up(&text[word.clone()])?.1 {
        1 => Some(word.end),
        _ => OF_SEVERAL.at(text, word.start),
    }
}

fn stands_between(word: &str) -> bool {
    let ending = word.len().checked_sub(2).filter(|at| *at > 0).and_then(|at| word.get(at..));
    ending.is_some_and(|ending| ending.eq_ignore_ascii_case("ed") || ending.eq_ignore_ascii_case("ly"))
        || BETWEEN.has(word)
}

/// The ends of "by the Chair and", "by Cllr A. Ames and Cllr Bull and": each "and" may be the one before the verb.
fn ends_of_agent(text: &str, by: usize) -> Vec<usize> {
    const MOST_NAMES: usize = 4;
    let (mut ends, mut at, mut names) = (Vec::new(), by, 0);
    while let Some(start) = behind_spaces(text, at) {
        let name =
            text[start..].bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_.'-".contains(byte)).count();
        names += usize::from(!text[start..start + name].eq_ignore_ascii_case("the"));
        if name == 0 || names > MOST_NAMES {
            break;
        }
        at = start + name;
        let and = next_word(text, at).filter(|word| text[word.clone()].eq_ignore_ascii_case("and"));
        ends.extend(and.map(|and| behind_comma(text, and.end)));
    }
    ends
}

fn behind_comma(text: &str, at: usize) -> usize {
    at + usize::from(text[at..].starts_with_sign(","))
}
