//! Decisions told by a passive verb: "The minutes were approved", "Cllr Ames was elected Chair".
//!
//! In:       a sentence.   Out: an [`Outcome`], where the meeting decided it, now.
//! Not here: where the verb stands (`passive`); active verbs (`outcome`).

use super::Outcome;
use super::passive::{Passive, next_passive};
use crate::find::{find, rfind};
use crate::phrases;
use crate::read::phrase::{Phrases, next_word};
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::tail::without_tail_of;
use crate::read::within::{
    behind_one, contains_one, holds_one_of, is_among, is_spelt, starts_with_one, tokens, trimmed_end, without_before,
    word_count,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use std::ops::Range;

const WAS: Signals = Signals::words("was were");

const PASSIVES: Signals = Signals::words(
    "approv* agree* adopt* confirm* accept* ratif* noted resol* signed grant* refus* exclud* endors* pass* defer* authoris* elect* \
     reelect* appoint* reappoint* opted coopt* vote* moved taken carri* set given",
);

/// "The minutes … were agreed as a correct record and signed", "The report was noted", "Cllr Ames was elected Chair".
pub(super) fn passive<'t>(words: &Sentence<'t>, minutes: bool) -> Option<Outcome<'t>> {
    let sentence = Some(words.text).filter(|_| words.holds(WAS) && words.holds(PASSIVES))?;
    let mut from = 0;
    while let Some(Passive { whole, verb }) = next_passive(sentence, from) {
        from = verb.end;
        if let Some(outcome) = told(words, whole, verb, minutes) {
            return Some(outcome);
        }
    }
    None
}

/// What a passive verb tells, where the meeting decided it.
fn told<'t>(words: &Sentence<'t>, whole: Range<usize>, verb: Range<usize>, minutes: bool) -> Option<Outcome<'t>> {
    let sentence = words.text;
    let subject = last_clause(&sentence[..whole.start]);
    let after = &sentence[verb.end..];
    let lower = sentence[verb.clone()].to_ascii_lowercase();
    if !decides(subject, &lower, &sentence[whole], after, minutes) {
        return None;
    }
    let (start, end) = if lower.ends_with("elected") || lower.ends_with("appointed") {
        let end = find(after, ", and ").map_or(sentence.len(), |at| verb.end + at);
        (absence_end(sentence).unwrap_or(0), end)
    } else {
        let adverbs = "Therefore, |Therefore |Accordingly, |Accordingly |Thereafter, ";
        (behind_one(sentence, adverbs).map_or(0, |rest| sentence.len() - rest.len()), sentence.len())
    };
    let whole = &sentence[start..end.max(start)];
    let bare = trimmed_end(whole);
    let text = match whole.len() {
        _ if lower.starts_with("moved") => bare,
        length if length == sentence.len() => words.decision(),
        _ => without_tail_of(&words.part(whole), true),
    };
    // What is cut off with the vote may be the verb itself: "… and this was approved by all".
    let kept = start + text.len() >= verb.end;
    Some(Outcome { verb: &sentence[verb], text: if kept { text } else { bare } })
}

/// Where the decision begins behind "In the absence of the Convener, ".
fn absence_end(sentence: &str) -> Option<usize> {
    let begins = sentence.starts_with("In the absence of ")
        || sentence.starts_with("In his absence")
        || sentence.starts_with("In her absence");
    let comma = find(sentence, ", ").filter(|_| begins)?;
    Some(comma + 2)
}

/// Whether the meeting decided, by the subject and the words around the verb.
fn decides(subject: &str, verb: &str, verbs: &str, after: &str, minutes: bool) -> bool {
    let lower = subject.to_ascii_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).collect();
    let Some(&first) = words.first() else { return false };
    let says = |known: &str| words.iter().any(|word| is_spelt(word, known));
    if says("had|which|who|if|when|whether|once|until|because|whom") || is_elsewhere(after) {
        return false;
    }
    let about_minutes = says("minute|minutes") || minutes && is_spelt(first, "these|they|this|it|those");
    let last = words.last().copied().unwrap_or_default();
    if is_spelt(first, "it|there") && verb == "noted" || last == "it" {
        return false;
    }
    if about_minutes {
        return verb != "elected"
            && verb != "appointed"
            && (first == "that" || !says("that"))
            && !(verb == "noted" && says("issues|matters|interest|interests") && !says("report"));
    }
    let the_following = words.windows(2).any(|pair| pair == ["the", "following"]);
    if says("following") && !the_following || says("that|reported|advised|informed|said") && !matches!(first, "that") {
        return false;
    }
    if is_spelt(first, "it|this|that|they|there|he|she|these|those") {
        let settled = is_spelt(first, "this|these") && is_spelt(verb, "agreed|approved") && words.len() <= 2;
        return verb == "resolved" && says("item|matter") || settled && word_count(after) >= 2;
    }
    if says("apologies|apology") {
        let settles = |word: &str| holds_one_of(word, "accepted|approved");
        return tokens(verbs).chain(tokens(after).take(3)).any(settles);
    }
    if is_spelt(verb, "granted|refused") && by_another_body(after) {
        return false;
    }
    match verb {
        "noted" => is_paper(&words),
        "elected" | "re-elected" | "reelected" | "appointed" | "re-appointed" | "reappointed" | "co-opted"
        | "coopted" => {
            !(words.contains(&"following") && words.len() <= 3)
                && !after.trim_ascii_start().starts_with("in ")
                && !after.trim_ascii_start().starts_with("on ")
                && subject.contains(char::is_uppercase)
        }
        "authorised" => {
            after.trim_ascii_start().starts_with("to ")
                || says("payments|payment|expenditure|cheques|invoices|accounts")
        }
        "set at" => says("precept|budget|rent|rents|fee|fees|charge|charges|tax"),
        "given" => says("approval|consent|authority") && words.len() <= 4,
        "agreed" | "adopted" if starts_with_one(after.trim_ascii_start(), "its |their |his |her ") => false,
        "excluded" => says("public|press") && contains_one(after, "Act|Section|Schedule|in terms of"),
        "confirmed" | "signed" | "passed" | "carried" => false,
        "accepted" | "granted" | "refused" | "deferred" => {
            !says("interest|dispensation|permission") && words.len() <= 40
        }
        "as" => false,
        "resolved" => !after.trim_ascii_start().is_empty() && after.trim_ascii_start().starts_with("to be"),
        "read" => says("correspondence|report|reports"),
        _ => true,
    }
}

/// "by Moorland Park Authority": a name that is none of the council's own.
fn by_another_body(after: &str) -> bool {
    const OWN: &str = "Council|Committee|Sub-Committee|Cabinet|Board|Members|Councillors|Full|All|Officers|Delegated";
    let by = behind_one(after.trim_ascii_start(), "by the |by ");
    by.is_some_and(|by| by.starts_with(char::is_uppercase) && !starts_with_one(by, OWN))
}

/// What follows the verb says that somebody else decided, or that it was at another time.
pub(super) fn is_elsewhere(after: &str) -> bool {
    const BY_OTHERS: Phrases = phrases!(
        "by the? borough/county/district/city/unitary/planning/highway/highways/inspector/secretary/government/court/department\
         /local/principal/full/external/internal/cabinet/executive/developer/applicant/contractor/police/mr/mrs/ms/miss/dr/owner\
         /owners/resident/residents/landowner/tenant/tenants|at the _ meeting|at the last*/previous*|at its*/our*|at a previous*\
         |at an earlier*|in january*/february*/march*/april*/may*/june*/july*/august*/september*/october*/november*/december*\
         |on appeal*|previously*|earlier*|in the past*",
    );
    const ON_THE: Phrases = phrases!("on the|on|in|last");
    let after = without_before(after, ",");
    let day = || {
        let end = ON_THE.at(after, 0)?;
        let digits =
            next_word(after, end).map_or("", |word| &after[word]).bytes().take_while(u8::is_ascii_digit).count();
        let lead = after.as_bytes()[0] | 32;
        Some(match lead {
            b'l' => after[end..].starts_with(|c: char| c.is_ascii_whitespace()),
            b'i' => digits >= 4,
            _ => digits > 0,
        })
    };
    BY_OTHERS.at(after, 0).is_some() || day().unwrap_or(false)
}

/// Papers of which "was noted" is an outcome, as against facts and concerns.
pub(super) fn is_paper(words: &[&str]) -> bool {
    const PAPERS: &str = "list|log|schedule|planner|minute|remit|report|reports|update|updates|presentation|\
        correspondence|statement|position|contents|content|information|accounts|figures|recommendations|\
        minutes|briefing|summary|paper|statistics|terms|balances|reconciliation|programme|announcement|announcements|petition|decisions";
    const INDEFINITE: &str = "a|an|key|issues|details|progress|some|several|further|additional|highways|concerns";
    let definite = words.first().is_some_and(|first| !is_among(first, INDEFINITE));
    let papers = words.iter().take(8).any(|word| is_among(word, PAPERS));
    definite
        && papers
        && words.len() <= 25
        && !words.iter().take(6).any(|word| is_among(word, "issues|strength|concerns|highlighted"))
}

/// The words since the last full clause: "the minutes" of "There was one correction that …, otherwise the minutes were".
fn last_clause(before: &str) -> &str {
    let cut = before.rfind_sign(";").map_or(0, |at| at + 1);
    let clause = &before[cut..];
    rfind(clause, " otherwise ").map_or(clause, |at| &clause[at + " otherwise ".len()..])
}
