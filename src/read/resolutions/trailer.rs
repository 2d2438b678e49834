//! Sentences that only state a vote, movers or both, and decide nothing by themselves.
//!
//! In:       a sentence.   Out: yes or no.
//! Not here: the decision or motion that they belong to (`reader`).

use super::mover::{Movers, person};
use super::outcome::is_result_of_vote;
use super::sentence::Sentence;
use crate::read::sentence::holds_any;
use crate::read::within::{is_among, place_in, starts_with_one, without_before};
use crate::read::word_list::WordList;
use crate::signs::InSigns;

/// Whether a sentence only states a vote, movers or both, and decides nothing by itself.
pub fn is_trailer(words: &Sentence<'_>) -> bool {
    let (sentence, movers, vote) = (words.text, words.movers(), words.found_vote());
    // "1 abstained, due to not being present at the last meeting": why, behind the vote.
    let reasoned = vote.filter(|_| movers.is_empty()).is_some_and(|found| {
        const REASONS: &str = "due to |as |because |having |owing to ";
        found.range.start == 0 && starts_with_one(without_before(&sentence[found.range.end..], ","), REASONS)
    });
    if reasoned {
        return true;
    }
    if movers.is_empty()
        && (vote.is_none()
            || holds_any(sentence, &["last meeting", "previous meeting", "agreed with the recommendation"]))
    {
        return false;
    }
    // "Cllr Ames abstained from voting because …", "The vote for the resolution was carried with …".
    let votes = vote.is_some_and(|found| {
        found.range.start == 0 && !found.vote.votes.is_empty()
            || sentence.starts_with("The vote ") && (found.vote.unanimous || found.vote.against.is_some())
    });
    if votes && movers.is_empty() {
        return true;
    }
    if vote.is_some() && is_result_of_vote(sentence) {
        return true;
    }
    let behind = movers.range().map_or("", |range| sentence.get(range.end..).unwrap_or_default());
    let behind = without_before(behind, ",");
    if !movers.mover_first && starts_with_one(behind, "to |that ") && behind.len() > "that it be".len() {
        return false;
    }
    // "Cllr Ames seconded the thanks to the Clerk", "All councillors agreed the fete was a success".
    let movers_alone = movers.mover.is_none() || movers.seconder.is_none();
    let ranges = [movers.moved_at.as_ref(), movers.seconded_at.as_ref(), vote.map(|vote| &vote.range)];
    let known = || ranges.into_iter().flatten();
    let first = known().map(|range| range.start).min().unwrap_or(0);
    let last = known().map(|range| range.end).max().unwrap_or(0);
    let is_known = |at: usize| known().any(|range| range.contains(&at));
    let mut unknown = words_of(sentence).filter(|(at, word)| !is_known(*at) && !is_filler(word));
    let begins = words_of(&sentence[..first]).next().is_none();
    let allowed = if begins && sentence.starts_with_sign("(") { 10 } else { 2 };
    let seconds_something = movers_alone && begins_object(&sentence[last..]);
    let object = || seconds_something || movers.mover_first && has_object(sentence, movers);
    if !sentence.starts_with_sign("(") && object() || announces_motion(&sentence[last..]) {
        return false;
    }
    unknown.next().is_none_or(|(at, _)| at > first) && unknown.count() < allowed
}

/// " the thanks to the Clerk", " the fete was": words of their own behind "seconded" or "agreed", and no motion.
fn begins_object(behind: &str) -> bool {
    const MOTIONS: &str = "motion|proposal|proposition|resolution|recommendation|amendment";
    let Some(rest) = behind.strip_sign(" ") else { return false };
    let mut words = words_of(rest).map(|(_, word)| word);
    let article = words.next().is_some_and(|word| is_among(word, "the|a|an"));
    let next = words.next().unwrap_or_default();
    article && !is_filler(next) && !is_among(next, MOTIONS)
}

/// " to mend the bench", " that it be mended": what was moved, behind the movers.
fn announces_motion(behind: &str) -> bool {
    let mut words = words_of(behind).map(|(_, word)| word);
    let leads = words.next().is_some_and(|word| word.eq_ignore_ascii_case("to") || word.eq_ignore_ascii_case("that"));
    leads && words.any(|word| !is_filler(word))
}

/// Whether something stands between "Mrs Ames proposed" and the seconder.
fn has_object(sentence: &str, movers: &Movers<'_>) -> bool {
    let from = movers.moved_at.as_ref().map_or(0, |range| range.end);
    let to = movers.seconded_at.as_ref().map_or(sentence.len(), |range| range.start);
    let between = from < to && words_of(&sentence[from..to]).any(|(_, word)| !is_filler(word));
    // "Cllr Ames proposed and Cllr Bull seconded Cllr Carr".
    let behind =
        movers.seconded_at.as_ref().filter(|range| range.start >= from).map_or("", |range| &sentence[range.end..]);
    let whom = behind.strip_sign(" ").is_some_and(|behind| person(behind).is_some());
    between || whom
}

fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(move |word| (place_in(text, word), word))
}

/// Words that say nothing beside movers and votes.
fn is_filler(word: &str) -> bool {
    static FILLERS: WordList = WordList::new(
        "there no meeting having been it was were and the a an by on of to in being put vote votes voting voted then motion this that all agreed carried resolved unanimously proposed seconded members councillors present for against abstained with as result declared accordingly show hands taken favour following upon moved is cllr councillor resolution follows council o above",
    );
    FILLERS.has(word) || word.bytes().all(|byte| byte.is_ascii_digit())
}
