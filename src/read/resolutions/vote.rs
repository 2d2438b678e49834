//! Votes: the words of a vote -> how many for, against and abstaining, and who.
//!
//! In:       a sentence, or the lines of a recorded vote.   Out: a [`VoteReading`] and where its words stand.
//! Read:     "by 6 votes to 3", "For 9, Against 1", "(8 in favour, 2 against)", "six were in favour and two abstained",
//!           "unanimously", "nem con", "Cllr Reeve abstained", "For the amendment (8): Councillors Ames and Bull".
//! Not here: whether the motion was carried (`motion`).

mod columns;
mod division;
mod sides;
mod signs;
mod tally;
mod voters;

use super::VoteReading;
use super::sentence::Sentence;
use crate::find::find_ignoring_case;
use crate::phrases;
use crate::read::name::{Name, Named};
use crate::read::phrase::{Phrases, behind_spaces};
use crate::read::within::{holds_one_of, tokens, trimmed};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use std::ops::Range;

pub use columns::{ColumnCell, read_vote_head, read_vote_row};
pub use division::{read_division, read_support};
pub use sides::{ends_with_side, enter_side, enter_voters, names_only, read_side, read_voter};
use signs::for_ends_a_side;
pub use signs::read_number;
use tally::{read_colons, read_tally};

/// A vote and the bytes of the text that state it.
#[derive(Clone, Debug)]
pub struct FoundVote<'t> {
    /// The vote.
    pub vote: VoteReading<'t>,
    /// From its first word to its last.
    pub range: Range<usize>,
}

/// Without one of these, or "for" where it ends a side, no side is counted, but in figures alone ("8:3:1").
const COUNTED: Signals = Signals::words("favour* favor* against dissent* abst* abs vote* voting carri* major*");

const FOR: Signals = Signals::words("for");

/// Without one of these nothing is unanimous.
const UNANIMOUS: Signals = Signals::words("unan* nem without all everyone council");

/// Without one of these nothing is said to be unanimous but by naming everybody.
const SAID: Signals = Signals::words("unan* nem without all");

/// Without one of these everybody agrees on nothing.
const AGREED: Signals = Signals::words("favour* agree* resol* for");

/// Everybody, in a word.
const ALL: Signals = Signals::words("all everyone");

const CASTING: Signals = Signals::words("casting");

/// The names alone.
fn names_of(named: Vec<Named<'_>>) -> Vec<Name<'_>> {
    named.into_iter().map(|named| named.name).collect()
}

/// The vote that `text` states, if it states one.
pub fn read_vote<'t>(sentence: &Sentence<'t>) -> Option<FoundVote<'t>> {
    let text = sentence.text;
    let counted = sentence.holds(COUNTED) || sentence.holds(FOR) && for_ends_a_side(text);
    let tally = if counted { read_tally(text) } else { read_colons(text) };
    let unanimous = if sentence.holds(UNANIMOUS) { find_unanimous(sentence) } else { None };
    let unanimous = unanimous.filter(|found| !is_denied(&text[..found.start]));
    let casting = if sentence.holds(CASTING) { find_ignoring_case(text, "casting vote") } else { None };
    let casting = casting.filter(|_| find_ignoring_case(text, "not use").is_none());
    let mut found = tally.unwrap_or(FoundVote { vote: VoteReading::default(), range: usize::MAX..0 });
    if let Some(words) = unanimous {
        found.vote.unanimous = true;
        widen(&mut found.range, words);
    }
    if let Some(at) = casting {
        found.vote.casting_vote = true;
        widen(&mut found.range, at..at + "casting vote".len());
    }
    (found.range.start < found.range.end).then_some(found)
}

/// The first words that say that nobody was against.
fn find_unanimous(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    const UNANIMITY: Phrases = phrases!(
        "unan/unanim*|nem/nem. con/dis/diss|without dissent*/objection*|agreed/approved/carried/accepted by all|\
        vote/votes of all present*",
    );
    const EVERYBODY: Phrases = phrases!("all/everyone|the full/whole/entire council|full/whole/entire council");
    let text = sentence.text;
    let said = if sentence.holds(SAID) { UNANIMITY.find(text) } else { None };
    let said = said.map(|found| {
        let abbreviated = text[found.start..].starts_with_sign("nN") && text[found.end..].starts_with_sign(".");
        found.start..found.end + usize::from(abbreviated)
    });
    let everybody = || sentence.holds(ALL) || holds_one_of(text, "full|whole|entire");
    let mut from = if sentence.holds(AGREED) && everybody() { 0 } else { text.len() };
    while let Some(everybody) = EVERYBODY.find_from(text, from) {
        if said.as_ref().is_some_and(|said| said.start < everybody.start) {
            break;
        }
        if let Some(end) = end_of_agreement(text, everybody.end) {
            return Some(everybody.start..end);
        }
        from = everybody.end;
    }
    said
}

/// The end of "were in favour" behind those who were: of what they agreed on.
fn end_of_agreement(text: &str, everybody: usize) -> Option<usize> {
    const BETWEEN: Phrases = phrases!("were/was/are/members/councillors/present/those/voting/voted/and/also");
    const AGREED: Phrases =
        phrases!("in favour*|in full/complete? agreement*|resolved to/that|resolved|agreed*|agreeable*|for");
    let mut at = behind_spaces(text, everybody)?;
    while let Some(next) = BETWEEN.at(text, at).and_then(|end| behind_spaces(text, end)) {
        at = next;
    }
    let end = AGREED.at(text, at)?;
    let bare = text[at..end].eq_ignore_ascii_case("resolved");
    (!bare || text[end..].trim_ascii().is_empty()).then_some(end)
}

/// Whether the first words of a decision call it unanimous: "Councillors unanimously accepted …", "That by unanimous
/// agreement …".
pub fn opens_unanimously(clause: &str) -> bool {
    const WORDS_AHEAD: usize = 5;
    tokens(clause).take(WORDS_AHEAD).any(|word| {
        let word = trimmed(word);
        word.eq_ignore_ascii_case("unanimously") || word.eq_ignore_ascii_case("unanimous")
    })
}

/// What a second passage adds to a vote.
pub fn merge_votes<'t>(vote: &mut VoteReading<'t>, other: VoteReading<'t>) {
    vote.in_favour = vote.in_favour.or(other.in_favour);
    vote.against = vote.against.or(other.against);
    vote.abstain = vote.abstain.or(other.abstain);
    vote.unanimous |= other.unanimous;
    vote.casting_vote |= other.casting_vote;
    let new = other.votes.into_iter().filter(|(name, _)| !vote.votes.iter().any(|(known, _)| known.text == name.text));
    let new: Vec<_> = new.collect();
    vote.votes.extend(new);
}

/// Whether the words before "unanimous" deny it.
fn is_denied(before: &str) -> bool {
    let before = before.trim_ascii_end();
    before.ends_with("not") || before.ends_with("non") || before.ends_with("if")
}

fn widen(range: &mut Range<usize>, other: Range<usize>) {
    *range = range.start.min(other.start)..range.end.max(other.end);
}
