//! Where in its sentence the verb of a decision stands: first, behind "it was", behind the body that decides.
//!
//! In:       the words before the verb.   Out: a [`Place`]; none where they deny, report or date the decision.
//! Not here: what follows the verb (`connection`).

use super::is_shouted;
use crate::find::holds;
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::vote::read_vote;
use crate::read::within::{
    holds_one_of, is_among, is_spelt, opens_with_one, starts_with_one, tokens, trimmed, trimmed_end, trimmed_start,
    without_behind, word_count,
};
use crate::read::word_list::WordList;
use crate::signs::InSigns;

/// What a verb stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// The sentence begins with it.
    Start,
    /// "It was".
    ItWas,
    /// "It was the … decision".
    TheDecision,
    /// The body that decides: "The Committee", "Members".
    Body,
    /// "and", behind movers.
    And,
    /// Other words, where capitals set the verb off.
    Inside,
}

pub(super) fn place_of(before: &str, verb: &str) -> Option<Place> {
    /// Words in which the body that decides is named, narrative before it in the same clause included.
    const LONGEST_SUBJECT: usize = 30;
    let whole = before;
    if before.trim_end_signs(" \n").ends_with_sign("/|\t") && verb.starts_with(char::is_uppercase) {
        return Some(Place::Start);
    }
    if before.trim_ascii_end().ends_with_sign(":") && is_spelt(verb, "Resolved|RESOLVED") {
        return Some(Place::Start);
    }
    // "Street lighting - agreed that": the matter before a dash; but "WCC - agreed to".
    if let Some(matter) = before.trim_ascii_end().strip_suffix(" -")
        && is_spelt(verb, "agreed|resolved")
        && last_word(matter).contains(char::is_lowercase)
    {
        return Some(Place::Start);
    }
    let before = without_adverbs(before);
    let before = if verb.eq_ignore_ascii_case("agreeable") || verb.ends_with("agreement") {
        before.strip_suffix("were").or(before.strip_suffix("was")).map_or(before, |before| without_adverbs(before))
    } else {
        before
    };
    let twin = before.trim_end_signs("/|").trim_ascii_end();
    let doubled = twin.len() < before.len()
        || before.len() < whole.trim_ascii_end().len() && whole.trim_ascii_end().ends_with_sign("-");
    if doubled && is_shouted(verb) && is_shouted(twin) && !twin.contains(char::is_whitespace) && !is_body(twin) {
        return Some(Place::Start);
    }
    let numbered = !before.contains(char::is_whitespace) && before.contains(|c: char| c.is_ascii_digit());
    if before.is_empty() || numbered && (is_shouted(verb) || is_spelt(verb, "Resolved|Agreed")) {
        return Some(Place::Start);
    }
    if before.eq_ignore_ascii_case("the") && verb.contains(char::is_whitespace) {
        return Some(Place::TheDecision);
    }
    let last = last_word(before);
    if ends_with_words(before, &["it", "was"])
        || ends_with_words(before, &["it", "is"]) && is_shouted(verb)
        || ends_with_words(before, &["it", "is", "hereby"])
        || ends_with_words(before, &["was", "it"])
        || ends_with_words(before, &["it", "were"])
        || ends_with_words(before, &["be", "it"])
        || ends_with_words(before, &["be", "it", "further"])
    {
        let reported = before[..before.len() - "it was".len().min(before.len())].trim_ascii_end();
        const REPORTS: &str = "that|as|which|how|when|where|until|whether|since|after|because|what";
        let told = last_word(reported);
        return (!is_among(told, REPORTS)).then_some(Place::ItWas);
    }
    if ends_with_words(before, &["it", "was", "the"]) || ends_with_words(before, &["and", "the"]) {
        return Some(Place::TheDecision);
    }
    let owner = last.strip_suffix("'s").filter(|_| verb.starts_with("decision"));
    if let Some(head) = before_aside(before) {
        return place_of(head, verb).filter(|place| *place == Place::And);
    }
    if is_body(owner.unwrap_or(last)) || has_aside_after_body(before) {
        let clause = before.split_at_signs(",;:").next_back().unwrap_or(before);
        return (word_count(clause) < LONGEST_SUBJECT).then_some(Place::Body);
    }
    if is_among(last, "and|&") || ends_with_words(before, &["and", "was"]) || ends_with_words(before, &["and", "were"])
    {
        if before.eq_ignore_ascii_case("and") {
            return Some(Place::And);
        }
        let subject = tokens(before).take(3).enumerate();
        let subject_first = is_among(verb, "agreed|resolved|decided")
            && subject.into_iter().any(|(at, word)| is_body(word) && (at == 0 || !word.eq_ignore_ascii_case("all")))
            && !holds(before, " that ")
            && word_count(before) < LONGEST_SUBJECT;
        if subject_first {
            return Some(Place::And);
        }
        const MATTER: &str = "noted|discussed|considered|suggested|debated|reported";
        let mut back = tokens(before).rev().skip(1);
        let told = back.next().is_some_and(|word| is_spelt(word, MATTER));
        if told && back.next() == Some("was") && back.next().is_some_and(|word| word.eq_ignore_ascii_case("it")) {
            return Some(Place::ItWas);
        }
        const MOVERS: &str = "propos|pro-pos|second|se-cond|moved|motion|carried|put to the";
        let short = |word: &str| is_among(trimmed(word), "prop|sec|2nd");
        let moves = holds_one_of(before, MOVERS) || tokens(before).any(short);
        return moves.then_some(Place::And);
    }
    static PAST: WordList =
        WordList::new("had has have been be being to not if as when previously already were was are is once");
    let past = PAST.has(last);
    (is_shouted(verb) && !past && word_count(before) <= 40).then_some(Place::Inside)
}

/// What stands before ", having considered it," where that follows "and": "The Cabinet heard the Leader and, having …,".
fn before_aside(before: &str) -> Option<&str> {
    let (head, aside) = before.strip_end_sign(",")?.rsplit_once_at(",")?;
    let opens = starts_with_one(aside.trim_ascii_start(), "having|after|following|on |upon|in |by |with");
    (head.trim_ascii_end().ends_with(" and") && opens).then_some(head)
}

/// Whether the words end in "The Committee, having considered the report," or "The Council, on the motion of …,".
pub(super) fn has_aside_after_body(before: &str) -> bool {
    let Some(before) = before.strip_end_sign(",") else { return false };
    let Some((subject, aside)) = before.split_once_at(",") else { return false };
    const OPENS: &str = "having|on |upon|after|following|by |in |with|subject|being|therefore|unanimously";
    is_body(last_word(subject)) && word_count(subject) <= 8 && opens_with_one(aside.trim_ascii_start(), OPENS)
}

/// Whether a word names who decides.
pub fn is_body(word: &str) -> bool {
    static BODIES: WordList = WordList::new(
        "council committee sub-committee subcommittee cabinet board panel group forum executive members \
         councillors cllrs meeting trustees governors all authority commission assembly partnership body \
         councilors parish corporation everyone those",
    );
    let word = trimmed_end(word);
    BODIES.has(word)
}

/// Without the adverbs and votes before the verb: "The Committee unanimously", "and, by 6 votes to 3,".
pub fn without_adverbs(before: &str) -> &str {
    static ADVERBS: WordList = WordList::new(
        "also then therefore further unanimously subsequently accordingly duly hereby thereby finally formally \
         provisionally collectively generally thus now all consequently additionally again nevertheless \
         however mutually eventually ultimately clearly jointly immediately both likewise overwhelmingly \
         furthermore similarly next so reluctantly resultantly",
    );
    let mut rest = before;
    loop {
        rest = without_behind(rest, "\"'(*_:-•.");
        let word = last_word(rest);
        if ADVERBS.has(word) && !is_subject_all(rest, word) {
            rest = &rest[..rest.len() - word.len()];
            continue;
        }
        let unpunctuated = rest.trim_end_signs(",");
        if let Some(vote) = read_vote(&Sentence::of(unpunctuated))
            && vote.range.end == unpunctuated.len()
        {
            let cut = unpunctuated[..vote.range.start].trim_ascii_end();
            let cut = cut.strip_suffix(" by").or(cut.strip_suffix(" on a vote of")).unwrap_or(cut);
            rest = cut.trim_ascii_end().trim_end_signs(",");
            continue;
        }
        let ends_in_adverb = rest.len() > unpunctuated.len() && {
            let word = last_word(unpunctuated);
            word.eq_ignore_ascii_case("and") || ADVERBS.has(word) || ends_with_words(unpunctuated, &["it", "was"])
        };
        if ends_in_adverb {
            rest = unpunctuated;
            continue;
        }
        return rest;
    }
}

/// "All agreed": there "all" is who agreed.
pub(super) fn is_subject_all(rest: &str, word: &str) -> bool {
    word.eq_ignore_ascii_case("all") && {
        let before = rest[..rest.len() - word.len()].trim_ascii_end();
        let last = last_word(before);
        let tells = is_among(last, "were|was|it|they|and");
        before.is_empty() || before.ends_with_sign(",;.") || !tells && !is_body(last)
    }
}

pub fn last_word(text: &str) -> &str {
    let text = text.trim_ascii_end();
    text.rsplit(|c: char| c.is_whitespace() || c == '(' || c == '"').next().unwrap_or_default()
}

pub(super) fn ends_with_words(text: &str, words: &[&str]) -> bool {
    let mut have = tokens(text).rev();
    words.iter().rev().all(|word| have.next().is_some_and(|have| trimmed_start(have).eq_ignore_ascii_case(word)))
}
