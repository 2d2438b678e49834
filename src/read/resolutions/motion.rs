//! Motions and amendments: what was proposed, by whom, and what became of it.
//!
//! In:       sentences.   Out: a [`Proposal`]; what became of it says `fate`.
//! Read:     "Mrs Ames proposed Mr Bull as Chair, seconded by …", "It was proposed by … that …", "An amendment to add … was
//!           moved by …", "The motion was put to the vote and lost".
//! Not here: joining a motion with the resolution that carries it (`reader`).

mod fate;

use super::mover::{Movers, person};
use super::sentence::Sentence;
use super::tail::{without_fate, without_tail};
use crate::find::{find, find_ignoring_case, rfind};
use crate::phrases;
use crate::read::phrase::Phrases;
use crate::read::within::{
    before_one, behind_one, closes_with_one, ends_with_one, first_token, holds_one_of, is_among, is_spelt,
    opens_with_one, parts, starts_with_one, tokens, trimmed, trimmed_end, trimmed_start, without_before,
    without_behind, word_count,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;

pub use fate::{Fate, is_lost, is_taken_over, read_fate, resolved_accordingly, says_lost, without_loss};

/// Something proposed.
#[derive(Clone, Debug)]
pub struct Proposal<'t> {
    /// What was proposed; none where it stands in the next lines or before.
    pub text: Option<&'t str>,
    /// Who moved and seconded.
    pub movers: Movers<'t>,
    /// An amendment to another motion.
    pub amendment: bool,
    /// Somebody is nominated: without an outcome it is no decision, as others may be too.
    pub nomination: bool,
    /// The sentence refers to a motion that stands before ("This was seconded by …").
    pub refers_back: bool,
}

impl<'t> Proposal<'t> {
    /// A motion or amendment.
    pub fn of(text: Option<&'t str>, movers: Movers<'t>, amendment: bool) -> Self {
        Proposal { text, movers, amendment, nomination: false, refers_back: false }
    }
}

/// What a sentence proposes, if it proposes something or names who did.
pub fn read_proposal<'t>(sentence: &Sentence<'t>) -> Option<Proposal<'t>> {
    const PROPOSED: Signals = Signals::words("propos* moved");
    if sentence.movers().is_empty() && !sentence.holds(PROPOSED) {
        return None;
    }
    let movers = sentence.movers().clone();
    let sentence = sentence.text;
    let impersonal = if movers.is_empty() { Some(impersonal(sentence)?) } else { None };
    let amendment = find_ignoring_case(sentence, "amendment").is_some();
    let nomination = find_ignoring_case(sentence, "nominated").is_some()
        || opens_with_one(sentence.trim_ascii_start(), "nomination");
    if let Some(text) = impersonal {
        return Some(Proposal { text: Some(text), movers, amendment, nomination, refers_back: false });
    }
    if movers.mover.is_none() {
        return seconded_only(sentence, movers, amendment, nomination);
    }
    let moved_at = movers.moved_at.clone()?;
    let seconded_from = movers.seconded_at.clone().map_or(sentence.len(), |range| range.start).max(moved_at.end);
    let behind = movers.range()?.end.max(moved_at.end);
    let text = if movers.mover_first {
        proposed_words(
            &sentence[moved_at.end..if seconded_from > moved_at.end { seconded_from } else { sentence.len() }],
        )
        .or_else(|| announced_words(&sentence[behind..]))
        .or_else(|| object_behind(&sentence[behind..]))
    } else {
        let between = moved_at.end..seconded_from;
        subject_words(sentence, &movers)
            .or_else(|| announced_words(&sentence[behind..]))
            .or_else(|| announced_words(sentence[between].trim_ascii_end()))
    };
    let refers_back = text.is_none() && refers_back(sentence);
    Some(Proposal { text, movers, amendment, nomination, refers_back })
}

/// "This was seconded by Cllr Bull", "Ms Ames summarised that …, Mr Bull seconded".
fn seconded_only<'t>(
    sentence: &'t str,
    mut movers: Movers<'t>,
    amendment: bool,
    nomination: bool,
) -> Option<Proposal<'t>> {
    if refers_back(sentence) {
        return Some(Proposal { text: None, movers, amendment, nomination, refers_back: true });
    }
    let seconded_at = movers.seconded_at.clone()?;
    if !sentence[seconded_at.clone()].trim_end_signs(".").ends_with("seconded") {
        return None;
    }
    let (name, read) = person(sentence)?;
    let rest = sentence[read..seconded_at.start.max(read)].trim_ascii_start();
    let that = find(rest, "that ").filter(|&at| word_count(&rest[..at]) <= 2)?;
    let text = without_tail(&rest[that..], true);
    movers.mover = Some(name);
    movers.moved_at = Some(0..read);
    Some(Proposal { text: Some(text), movers, amendment, nomination, refers_back: false })
}

fn refers_back(sentence: &str) -> bool {
    const BACK: &str = "this was|this proposal|this motion|the motion was|the proposal was|which was|the amendment was|\
        it was seconded|this is|that was";
    opens_with_one(trimmed_start(sentence), BACK)
}

/// "it was proposed that the willow be replaced", nobody named.
fn impersonal(sentence: &str) -> Option<&str> {
    const IMPERSONAL: Phrases = phrases!(
        "it was also/then/further? also/then/further? proposed/moved that/to/a/the/an|\
        it was then/duly? proposed/moved and seconded that/to|he/she also/then/therefore? proposed that|\
        our/the secretary/clerk/treasurer/chair* also/then/further? also/then/further? proposed/moved that/to/a/the/an",
    );
    if let Some(rest) = sentence.strip_prefix("Proposed ")
        && (rest.starts_with("to ") || rest.starts_with("that "))
    {
        return agreed_behind(rest);
    }
    let mut from = 0;
    loop {
        let found = IMPERSONAL.find_from(sentence, from)?;
        if sentence[found.end..].starts_with(|c: char| c.is_ascii_whitespace()) {
            let start = sentence[..found.end].rfind(|c: char| c.is_ascii_whitespace()).map_or(0, |at| at + 1);
            let words = without_tail(&sentence[start..], true);
            let moved = behind_one(words, "a motion |a proposal |the motion |the proposal ")
                .filter(|rest| starts_with_one(rest, "to |that "));
            return Some(moved.unwrap_or(words));
        }
        from = found.end;
    }
}

/// "to mend the bench" of "to mend the bench, agreed and approved"; none where nobody agreed.
fn agreed_behind(text: &str) -> Option<&str> {
    let mut words = trimmed_end(text);
    let mut agreed = false;
    const AGREED: &str = "agreed|approved|accepted|carried|and|all|unanimously";
    while let Some(rest) = before_one(words, AGREED).filter(|rest| rest.ends_with_sign(" ,")) {
        (words, agreed) = (trimmed_end(rest), true);
    }
    (agreed && words.len() > "to be".len() && !words.ends_with(" be")).then_some(words)
}

/// What follows "Mrs Ames proposed".
fn proposed_words(text: &str) -> Option<&str> {
    let text = without_before(text, ",:;-");
    let text = behind_one(text, "as an amendment|as an Amendment|as the motion|as a procedural motion|as a motion")
        .unwrap_or(text);
    let text = without_before(text, ",:;-");
    let text = behind_one(text, "a motion |a proposal |the motion |the proposal ")
        .filter(|rest| starts_with_one(rest, "to |that "))
        .unwrap_or(text);
    let words = without_fate(without_tail(without_fate(text), true));
    let words = words.strip_suffix(" and").unwrap_or(words);
    let words = before_one(words, "and this was|this was|which was|and it was|and was|it was")
        .map_or(words, |words| words.trim_end_signs(" ,-;"));
    let words = words.strip_suffix(" seconded").map_or(words, |words| words.trim_end_signs(" ,-"));
    let words = without_behind(without_before(words, "\""), "\"");
    const POINTERS: &str = "an amendment|the amendment|a motion|the motion|the following|the following motion|\
        the following amendment|as follows";
    let pointer = is_among(words, POINTERS);
    (!pointer && word_count(words) >= 2 && !holds_one_of(words, "declined")).then_some(words)
}

/// "Cllr Ames proposed and Cllr Bull seconded the acceptance of the quote".
fn object_behind(after: &str) -> Option<&str> {
    let first = tokens(after).next()?;
    is_among(first, "the|a|an|this|these|acceptance|approval|adoption").then(|| proposed_words(after)).flatten()
}

/// What follows the movers: ", that the application be refused".
fn announced_words(after: &str) -> Option<&str> {
    let text = without_before(after, ",;:-)\"'");
    let first = first_token(text);
    let announced = is_among(first, "that|to");
    let opens = parts("a proposal to |a motion to |a motion that ").find(|opens| text.starts_with(opens));
    let text = opens.map_or(text, |opens| &text[opens.trim_ascii_end().rfind_sign(" ").map_or(0, |at| at + 1)..]);
    let announced = announced || opens.is_some();
    let words = if announced {
        without_settled(without_fate(without_tail(without_fate(text), true)))
    } else {
        impersonal(text)?
    };
    (word_count(words) >= 3).then(|| words.trim_signs("\""))
}

/// "that the bench be mended was carried": what was moved, without what became of it.
fn without_settled(text: &str) -> &str {
    let end = trimmed_end(text);
    let settled = before_one(end, "carried|passed|lost|agreed|approved");
    let Some(mut rest) = settled.map(str::trim_ascii_end) else { return text };
    for adverb in parts("unanimously|duly|then|declared") {
        rest = rest.strip_suffix(adverb).unwrap_or(rest).trim_ascii_end();
    }
    if rest.ends_with_sign(";-") {
        return rest.trim_end_signs(";- ");
    }
    rest.strip_suffix(" was").map_or(text, str::trim_ascii_end)
}

/// What stands before "was proposed by": "An amendment to add …", "The report, as circulated,".
fn subject_words<'t>(sentence: &'t str, movers: &Movers<'t>) -> Option<&'t str> {
    let moved_at = movers.moved_at.clone()?;
    let subject = sentence[..moved_at.start].trim_ascii_end();
    let subject = before_one(subject, "was|were|being|having been|is").unwrap_or(subject);
    let subject = subject.trim_ascii_end().trim_end_signs(",");
    let lower = subject.to_ascii_lowercase();
    let bare = trimmed(&lower);
    let words = word_count(bare);
    if bare.starts_with("nomination") {
        return None;
    }
    const POINTERS: &str = "it|it was|it was then|the following amendment|the following motion|the motion|motion|amendment|\
        an amendment|a motion|a proposal|the proposal|the amendment|this|which|and|accordingly it|on the|\
        upon the|on a|the resolution|resolution";
    let label = bare.starts_with("resolution") && bare.contains(|c: char| c.is_ascii_digit()) && words <= 6;
    if bare.is_empty()
        || label
        || is_among(bare, POINTERS)
        || lower.ends_with(" it")
        || bare.ends_with("on the")
        || bare.ends_with("on a")
    {
        return None;
    }
    for lead in parts("an amendment |a motion |the motion |a proposal |a further amendment ") {
        if let Some(at) = find(&lower, lead) {
            let rest = &subject[at + lead.len()..];
            let opens = rest.starts_with("to ") || rest.starts_with("that ");
            return opens.then(|| rest.trim_ascii_end());
        }
    }
    if words < 2 && !is_spelt(bare, "they|these") {
        return None;
    }
    let start = parts(", they|, these|, it").filter_map(|pronoun| rfind(&lower, pronoun)).max().map_or(0, |at| at + 2);
    let whole = &sentence[start..];
    let ends_agreed = closes_with_one(trimmed_end(whole), "agreed|carried|approved|accepted|resolved");
    // "The minutes were proposed by Cllr Ames, seconded by Cllr Bull and signed": the movers stand inside what was done.
    let behind = movers.seconded_at.as_ref().map_or("", |range| sentence[range.end..].trim_start_signs(" ,"));
    let goes_on = starts_with_one(behind, "as a |as the |as true|as correct|and signed");
    if ends_agreed || goes_on {
        return Some(without_behind(whole, "."));
    }
    let seconded_from = movers.seconded_at.clone().map_or(sentence.len(), |range| range.start).max(moved_at.end);
    let between = trimmed(&sentence[moved_at.end..seconded_from]);
    let between =
        before_one(between, "and this was|and this is|this was|and it was|which was|and was").unwrap_or(between);
    if word_count(between) >= 2 {
        return Some(without_behind(&sentence[start..seconded_from], ","));
    }
    let verb = &sentence[moved_at.clone()];
    let passive = ends_with_one(sentence[..moved_at.start].trim_ascii_end(), "was|were|been|being|then|is|duly");
    let end = find(verb, " by ")
        .or_else(|| find(verb, " by\n"))
        .filter(|_| passive)
        .map_or(moved_at.start, |at| moved_at.start + at);
    let words = without_behind(&sentence[start..end], ",-:(");
    let words = words.strip_suffix(" and").unwrap_or(words);
    Some(before_one(words, " was proposed| were proposed| was moved| were moved").unwrap_or(words))
}
