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
use crate::read::sentence::holds_any;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

pub use columns::{ColumnCell, read_vote_head, read_vote_row};
pub use division::{read_division, read_support};
pub use sides::{enter_side, enter_voters, names_only, read_side, read_voter};
pub use signs::read_number;
use tally::read_tally;

/// A vote and the bytes of the text that state it.
#[derive(Clone, Debug)]
pub struct FoundVote<'t> {
    /// The vote.
    pub vote: VoteReading<'t>,
    /// From its first word to its last.
    pub range: Range<usize>,
}

static UNANIMOUS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)
        \b(?: unan(?:im(?:ous|ously|ity)?)?
            | nem\.?\s+(?:con|diss?)\b\.?
            | without\s+(?:dissent|objection)
            | (?: all | everyone | (?:the\s+)?(?:full|whole|entire)\s+council )
              \s+ (?: (?:were|was|are|members|councillors|present|those|voting|voted|and|also) \s+ )*
              (?: in\s+favour | in\s+(?:full\s+|complete\s+)?agreement | resolved(?:\s+(?:to|that)\b | \s*$) | agreed | agreeable | for\b )
            | (?: agreed | approved | carried | accepted ) \s+ by \s+ all \b
            | votes?\s+of\s+all\s+present
          )",
    )
    .expect("a constant pattern")
});

/// The vote that `text` states, if it states one.
pub fn read_vote<'t>(sentence: &Sentence<'t>) -> Option<FoundVote<'t>> {
    let text = sentence.text;
    let tally = read_tally(text);
    let may_be = holds_any(text, &["unan", "nem", "dissent", "without", "all", "everyone", "council", "votes"]);
    let unanimous = Some(text)
        .filter(|_| may_be)
        .and_then(|text| UNANIMOUS.find(text))
        .filter(|found| !is_denied(&text[..found.start()]));
    let casting = find_ignoring_case(text, "casting vote").filter(|_| find_ignoring_case(text, "not use").is_none());
    let mut found = tally.unwrap_or(FoundVote { vote: VoteReading::default(), range: usize::MAX..0 });
    if let Some(words) = unanimous {
        found.vote.unanimous = true;
        widen(&mut found.range, words.range());
    }
    if let Some(at) = casting {
        found.vote.casting_vote = true;
        widen(&mut found.range, at..at + "casting vote".len());
    }
    (found.range.start < found.range.end).then_some(found)
}

/// Whether the first words of a decision call it unanimous: "Councillors unanimously accepted …", "That by unanimous
/// agreement …".
pub fn opens_unanimously(clause: &str) -> bool {
    const WORDS_AHEAD: usize = 5;
    clause.split_whitespace().take(WORDS_AHEAD).any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
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
    let before = before.trim_end();
    before.ends_with("not") || before.ends_with("non") || before.ends_with("if")
}

fn widen(range: &mut Range<usize>, other: Range<usize>) {
    *range = range.start.min(other.start)..range.end.max(other.end);
}

fn find_ignoring_case(text: &str, words: &str) -> Option<usize> {
    text.as_bytes().windows(words.len()).position(|window| window.eq_ignore_ascii_case(words.as_bytes()))
}
