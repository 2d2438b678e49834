//! What became of a motion: "The motion was put to the vote and lost", "… which was not seconded and fell".
//!
//! In:       sentences.   Out: a [`Fate`], and what was moved without the words about it.
//! Not here: which motion is meant (`reader`).

use crate::read::resolutions::sentence::Sentence;
use crate::read::sentence::holds_any;
use regex::Regex;
use std::sync::LazyLock;

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
    static MOTION: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)\b(?:motion|amendment|proposal|proposition|resolution|vote|recommendation|nomination)\b|^\W*(?:this|it|which)\s+(?:was|were)\b|^\W*(?:and\s+)?(?:on\s+being|upon\s+being|having\s+been|when)\s+put\b|^\W*the\s+\w+\s+(?:was|were)\s+not\s+(?:agreed|carried|approved)\b")
            .expect("a constant pattern")
    });
    static CARRIED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)\b(?:carried|passed|adopted|agreed|approved|accepted|upheld|won|resolved\s+accordingly)\b")
            .expect("a constant pattern")
    });
    static WITHDRAWN: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?i)\b(?:withdrawn|withdrew|declined|not\s+put)\b").expect("a constant pattern"));
    let sentence = sentence.text;
    let bare = sentence.trim_matches(|c: char| !c.is_alphanumeric());
    let resolves = bare.get(..8).filter(|word| word.eq_ignore_ascii_case("resolved"));
    if let Some(verb) = resolves
        && (bare.len() == verb.len() || resolved_accordingly(bare))
    {
        return Some((Fate::Carried, verb));
    }
    let alone = sentence.split_whitespace().count() <= 3;
    let accordingly =
        sentence.len() < 60 && holds_any(sentence, &["resolved"]) && holds_any(sentence, &["accordingly"]);
    if !alone && !accordingly && !MOTION.is_match(sentence) {
        return None;
    }
    let lower = sentence.to_ascii_lowercase();
    if lower.contains("lost property") || lower.contains(" if the ") || lower.contains("would be lost") {
        return None;
    }
    if let Some(found) = LOST.find(sentence) {
        return Some((Fate::Lost, found.as_str()));
    }
    if let Some(found) = WITHDRAWN.find(sentence) {
        return lower.contains("motion").then_some((Fate::Withdrawn, found.as_str()));
    }
    let found = CARRIED.find(sentence)?;
    let before = lower[..found.start()].trim_end_matches(|c: char| c.is_whitespace() || c == '(');
    let last = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let settled = matches!(
        last,
        "was"
            | "were"
            | "declared"
            | "and"
            | "resolved"
            | "unanimously"
            | "then"
            | "as"
            | "vote,"
            | "duly"
            | "is"
            | "being"
            | "therefore"
            | "accordingly"
            | "motion"
            | "amendment"
            | "-"
    ) || before.is_empty()
        || accordingly;
    (settled && !before.ends_with("to be") || found.as_str().chars().all(char::is_uppercase))
        .then_some((Fate::Carried, found.as_str()))
}

/// An amendment that the mover took over: what it adds belongs to the motion, and nobody voted on it.
pub fn is_taken_over(sentence: &Sentence<'_>) -> bool {
    const ACCEPTED: [&str; 8] = [
        "accepted by the mover",
        "accepted by the proposer",
        "accepted by the seconder",
        "accepted by both the mover",
        "accepted by the original",
        "agreed by the mover",
        "agreed by the proposer",
        "friendly amendment",
    ];
    holds_any(sentence.text, &ACCEPTED)
}

/// "RESOLVED (8 votes to 2) accordingly": nothing else outside brackets.
pub fn resolved_accordingly(text: &str) -> bool {
    let mut depth = 0_usize;
    let outside = text.chars().filter(|&sign| {
        depth += usize::from(sign == '(');
        let counts = depth == 0;
        depth -= usize::from(sign == ')' && depth > 0);
        counts
    });
    let outside: String = outside.collect();
    let mut words = outside.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let resolved = words.next().is_some_and(|word| word.eq_ignore_ascii_case("resolved"));
    resolved && words.next().is_some_and(|word| word.eq_ignore_ascii_case("accordingly")) && words.next().is_none()
}

/// Whether a sentence that proposes something says itself that it was lost: "…, which was not seconded and fell".
pub fn is_lost(sentence: &Sentence<'_>) -> bool {
    holds_any(sentence.text, &["prop", "moved"]) && says_lost(sentence.text)
}

/// Whether words say that something was lost or fell.
pub fn says_lost(text: &str) -> bool {
    LOST.is_match(text)
}

/// What was moved, without "; there being no seconder the proposal fell" behind it.
pub fn without_loss(text: &str) -> &str {
    let Some(lost) = LOST.find(text) else { return text };
    let before = &text[..lost.start()];
    let told = [" but ", " however "].iter().filter_map(|word| before.rfind(word)).max();
    let cut = told
        .or_else(|| before.rfind([';', '.']))
        .or_else(|| before.rfind(','))
        .filter(|&at| text[..at].split_whitespace().count() > 2);
    cut.map_or(text, |at| text[..at].trim_end())
}

static LOST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:lost|defeated|not\s+carried|not\s+agreed|rejected|negatived|fell|falls|failed|(?:was|were)\s+not\s+(?:seconded|supported)|no\s+seconder|not\s+find\s+a\s+seconder|(?:without|lack\s+of|want\s+of)\s+a\s+seconder)\b")
        .expect("a constant pattern")
});
