//! What became of a motion: "The motion was put to the vote and lost", "… which was not seconded and fell".
//!
//! In:       sentences.   Out: a [`Fate`], and what was moved without the words about it.
//! Not here: which motion is meant (`reader`).

use crate::find::find_ignoring_case;
use crate::phrases;
use crate::read::phrase::Phrases;
use crate::read::resolutions::sentence::Sentence;
use crate::read::within::{
    closes_with_one, holds_one_of, is_among, tokens, trimmed, without_behind, word_count, words_in,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;

/// Without one of these nothing is told of a motion.
const FATES: Signals = Signals::words(
    "carri* pass* adopt* agree* approv* accept* upheld won resol* withdr* declin* put lost defeat* reject* negativ* fell \
    falls fail* second* support*",
);

/// Words by which a motion is named.
const MOTIONS: Signals = Signals::words("motion* amend* propos* resol* vote* recommend* nominat*");

const WITHDRAWALS: Signals = Signals::words("withdr* declin* put");

/// Without one of these nothing is said to be lost.
const LOSSES: Signals = Signals::words("lost defeat* carri* agree* reject* negativ* fell falls fail* second* support*");

const LOST: Phrases = phrases!(
    "lost|defeated|not carried/agreed|rejected|negatived|fell|falls|failed|was/were not seconded/supported|no seconder|\
    not find a seconder|without a seconder|lack/want of a seconder",
);

/// What became of a motion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Carried.
    Carried,
    /// Lost, not seconded, fallen.
    Lost,
    /// Taken back, or not voted on.
    Withdrawn,
}

/// What a sentence says became of a motion, with the word that says it.
pub fn read_fate<'t>(sentence: &Sentence<'t>) -> Option<(Fate, &'t str)> {
    const MOTION: Phrases = phrases!("motion|amendment|proposal|proposition|resolution|vote|recommendation|nomination");
    const OPENS: Phrases = phrases!(
        "this/it/which was/were|on/upon being put|having been put|when put|and on/upon being put|and having been put|\
        and when put|the _ was/were not agreed/carried/approved",
    );
    const CARRIED: Phrases =
        phrases!("carried|passed|adopted|agreed|approved|accepted|upheld|won|resolved accordingly");
    const WITHDRAWN: Phrases = phrases!("withdrawn|withdrew|declined|not put");
    if !sentence.holds(FATES) {
        return None;
    }
    let (signals, sentence) = (sentence.signals, sentence.text);
    let bare = trimmed(sentence);
    let resolves = bare.get(..8).filter(|word| word.eq_ignore_ascii_case("resolved"));
    if let Some(verb) = resolves
        && (bare.len() == verb.len() || resolved_accordingly(bare))
    {
        return Some((Fate::Carried, verb));
    }
    let alone = tokens(sentence).nth(3).is_none();
    let has = |words: &str| find_ignoring_case(sentence, words).is_some();
    let accordingly = sentence.len() < 60 && has("resolved") && has("accordingly");
    let names_motion = || signals.any(MOTIONS) && MOTION.are_in(sentence);
    if !alone && !accordingly && !names_motion() && OPENS.open(sentence).is_none() {
        return None;
    }
    let told = || !(has("lost property") || has(" if the ") || has("would be lost"));
    if signals.any(LOSSES)
        && let Some(found) = LOST.find(sentence)
    {
        return told().then_some((Fate::Lost, &sentence[found]));
    }
    if signals.any(WITHDRAWALS)
        && let Some(found) = WITHDRAWN.find(sentence)
    {
        return (has("motion") && told()).then_some((Fate::Withdrawn, &sentence[found]));
    }
    let found = CARRIED.find(sentence).filter(|_| told())?;
    let before = without_behind(&sentence[..found.start], "(");
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    const SETTLING: &str = "was|were|declared|and|resolved|unanimously|then|as|vote,|duly|is|being|therefore|accordingly|motion|\
        amendment|-";
    let settled = is_among(last, SETTLING) || before.is_empty() || accordingly;
    let verb = &sentence[found];
    (settled && !closes_with_one(before, "to be") || verb.chars().all(char::is_uppercase))
        .then_some((Fate::Carried, verb))
}

/// An amendment that the mover took over: what it adds belongs to the motion, and nobody voted on it.
pub fn is_taken_over(sentence: &Sentence<'_>) -> bool {
    const ACCEPTED: Phrases = phrases!(
        "accepted by the mover*/proposer*/seconder*/original|accepted by both the mover*|agreed by the mover*/proposer*|\
        friendly amendment*",
    );
    const SIGNS: Signals = Signals::words("accept* agree* amend*");
    sentence.holds(SIGNS) && ACCEPTED.are_in(sentence.text)
}

/// "RESOLVED (8 votes to 2) accordingly": nothing else outside brackets.
pub fn resolved_accordingly(text: &str) -> bool {
    if find_ignoring_case(text, "accordingly").is_none() {
        return false;
    }
    let mut depth = 0_usize;
    let outside = text.chars().filter(|&sign| {
        depth += usize::from(sign == '(');
        let counts = depth == 0;
        depth -= usize::from(sign == ')' && depth > 0);
        counts
    });
    let outside: String = outside.collect();
    let mut words = words_in(&outside);
    let resolved = words.next().is_some_and(|word| word.eq_ignore_ascii_case("resolved"));
    resolved && words.next().is_some_and(|word| word.eq_ignore_ascii_case("accordingly")) && words.next().is_none()
}

/// Whether a sentence that proposes something says itself that it was lost: "…, which was not seconded and fell".
pub fn is_lost(sentence: &Sentence<'_>) -> bool {
    let proposes = || holds_one_of(sentence.text, "prop|moved");
    sentence.holds(LOSSES) && proposes() && says_lost(sentence.text)
}

/// Whether words say that something was lost or fell.
pub fn says_lost(text: &str) -> bool {
    LOST.are_in(text)
}

/// What was moved, without "; there being no seconder the proposal fell" behind it.
pub fn without_loss(text: &str) -> &str {
    let Some(lost) = LOST.find(text) else { return text };
    let before = &text[..lost.start];
    let told = [" but ", " however "].iter().filter_map(|word| before.rfind(word)).max();
    let cut = told
        .or_else(|| before.rfind_sign(";."))
        .or_else(|| before.rfind_sign(","))
        .filter(|&at| word_count(&text[..at]) > 2);
    cut.map_or(text, |at| text[..at].trim_ascii_end())
}
