//! The active verb of a sentence with an object: "The Council approved the plan", "Members received and noted the minutes".
//!
//! In:       a sentence.   Out: where its first [`Active`] stands.
//! Not here: whether the meeting decided it (`outcome`).

use crate::phrases;
use crate::read::phrase::{Phrases, behind_spaces, next_word};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use std::ops::Range;

/// "Council approved the plan".
pub(super) struct Active {
    /// The word that names who did it.
    pub(super) subject: Range<usize>,
    /// What was done.
    pub(super) verb: Range<usize>,
    /// The words behind the verb, up to the end of the line.
    pub(super) object: Range<usize>,
}

/// Verbs; words that begin one of several words; adverbs; words that are adverbs together with "and".
static WORDS: WordList = WordList::of_lists(&[
    "approved adopted noted accepted endorsed ratified agreed authorised granted refused elected appointed supported delegated \
     gave",
    "voted were was",
    "unanimously otherwise also then therefore formally duly subsequently accordingly",
    "received considered",
]);
const IN_FAVOUR: Phrases = phrases!("voted/were/was in favour of");
const AND: Phrases = phrases!("received/considered and");
const ASIDES: Phrases = phrases!("by|on|after|having|with");

/// The first active verb with its subject and object.
pub(super) fn find_active(text: &str) -> Option<Active> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let Some(start) = bytes[at..].iter().position(|byte| byte.is_ascii_alphabetic()).map(|offset| at + offset)
        else {
            break;
        };
        let end = start + bytes[start..].iter().take_while(|byte| byte.is_ascii_alphabetic() || **byte == b'-').count();
        at = end;
        let cut = start > 0 && (bytes[start - 1].is_ascii_digit() || bytes[start - 1] == b'_');
        if !cut && let Some((verb, object)) = verb_behind(text, end) {
            return Some(Active { subject: start..end, verb, object });
        }
    }
    None
}

/// The verb behind a subject, and its object.
fn verb_behind(text: &str, subject: usize) -> Option<(Range<usize>, Range<usize>)> {
    let mut at = if text[subject..].starts_with_sign(",") { behind_aside(text, subject + 1)? } else { subject };
    loop {
        let word = next_word(text, at)?;
        let end = match WORDS.look_up(&text[word.clone()])?.1 {
            1 => word.end,
            2 => IN_FAVOUR.at(text, word.start)?,
            4 => {
                at = word.end;
                continue;
            }
            _ => {
                at = AND.at(text, word.start)?;
                continue;
            }
        };
        let object = behind_spaces(text, end)?;
        let line = text[object..].find_sign("\n").map_or(text.len(), |length| object + length);
        let opens = text[object..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_' || c == '£');
        return opens.then_some((word.start..end, object..line));
    }
}

/// The end of " having considered the report," behind a comma.
fn behind_aside(text: &str, comma: usize) -> Option<usize> {
    const LONGEST: usize = 80;
    let from = ASIDES.at(text, next_word(text, comma)?.start)?;
    let (length, sign) = text[from..].char_indices().take(LONGEST + 1).find(|(_, c)| matches!(c, ',' | '.'))?;
    (length > 0 && sign == ',').then_some(from + length + 1)
}
