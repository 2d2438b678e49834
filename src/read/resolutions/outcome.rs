//! Decisions told by a passive verb or with an object: "The minutes were approved", "The Council adopted the plan".
//!
//! In:       a sentence, and the one before it.   Out: the verb and the words of the decision.
//! Rules:    the whole sentence is the clause. What another authority decided, what was decided before this meeting, and
//!           what was merely received or noted as a fact is no decision of the meeting.
//! Not here: "It was agreed that …" and "RESOLVED" (`lead_in`).

mod active;
mod passive;

use super::lead_in::{is_body, last_word};
use super::narrative::{flat, is_opinion};
use super::passage::join;
use super::sentence::Sentence;
use super::tail::without_tail;
use crate::phrases;
use crate::read::phrase::is_one_of;
use crate::read::phrase::{Phrases, find_ignoring_case, is_of_word, next_word};
use crate::read::within::{contains_one, ends_with_one, first_word, starts_with_one, trimmed, trimmed_end, word_count};
use crate::read::word_list::WordList;
use crate::signal_words::Signals;
use crate::text::SourceText;
use active::find_active;
use passive::{Passive, next_passive};
use std::ops::Range;

/// A decision told in a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'t> {
    /// The minutes' own word.
    pub verb: &'t str,
    /// The decision's words.
    pub text: &'t str,
}

impl Outcome<'_> {
    /// Whether the movers that the sentence names are part of its words: "… was elected", "… moved as correct by …".
    pub fn keeps_movers(&self) -> bool {
        let verb = self.verb.to_ascii_lowercase();
        verb.ends_with("elected") || verb.ends_with("appointed") || verb.starts_with("moved")
    }
}

/// The decision that a sentence tells, if it tells one.
///
/// `minutes` says that the item is about the minutes of an earlier meeting, so that "these" are those.
pub fn read_outcome<'t>(words: &Sentence<'t>, minutes: bool) -> Option<Outcome<'t>> {
    let sentence = words.text;
    if !words.holds(OUTCOMES) || is_result_of_vote(sentence) {
        return None;
    }
    passive(words, minutes)
        .or_else(|| active(words))
        .or_else(|| verbless(words))
        .or_else(|| submitted(words))
        .or_else(|| brief(words))
        .or_else(|| no_objections(words))
        .or_else(|| answers(words))
}

/// Words one of which every outcome holds.
const OUTCOMES: Signals = Signals::words(
    "set given delegat* favour* exclud* approv* agree* adopt* confirm* accept* ratif* noted resol* signed grant* refus* endors* \
     pass* defer* authoris* elect* reelect* appoint* reappoint* opted coopt* vote* moved taken carri* support* object* oppos* \
     observation* comment* recommend*",
);

/// "The Council supports the application", "The Council objects on the grounds of …".
fn answers<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("support* object* oppos*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    const LONGEST_SUBJECT: usize = 5;
    const ANSWERS: [&str; 6] = ["supports", "objects", "opposes", "supported", "objected", "opposed"];
    let (at, verb) =
        sentence.split_whitespace().enumerate().take(LONGEST_SUBJECT + 2).find(|(_, word)| ANSWERS.contains(word))?;
    let before = &sentence[..verb.as_ptr() as usize - sentence.as_ptr() as usize];
    let subject = before.trim_end().trim_end_matches("strongly").trim_end().trim_end_matches("fully");
    let own = is_body(last_word(subject)) && (1..=LONGEST_SUBJECT).contains(&at);
    let application = contains_one(sentence, &["application", "proposal", "plan", "development", "scheme", "grounds"]);
    (own && application).then(|| Outcome { verb, text: without_tail(sentence, true) })
}

/// "24/0912 Barn: the Council has no objections to this but would like …".
fn no_objections<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("object* observation* comment*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    let at = ["no objection", "no objections", "no observations", "no comments", "no comment"]
        .iter()
        .find_map(|words| sentence.find(words))?;
    let before = sentence[..at].trim_end();
    if before.trim().to_ascii_lowercase().ends_with("there were")
        && sentence[at..].split_whitespace().last().is_some_and(is_body)
    {
        let verb = &sentence[at..at + "no".len()];
        return Some(Outcome { verb, text: without_tail(&sentence[before.len() - "there were".len()..], true) });
    }
    let verb = last_word(before);
    let subject = last_word(before[..before.len() - verb.len()].trim_end());
    let told = ["has", "had", "have", "raised", "made", "offered"].contains(&verb) && is_body(subject);
    let reported = contains_one(before, &[" that ", "which", "said", "reported", "if "]);
    (told && !reported).then(|| Outcome { verb, text: without_tail(sentence, true) })
}

/// "… and the Chairman used his casting vote in favour of donating £250".
pub fn by_casting_vote<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const CASTING: Signals = Signals::words("casting");
    let sentence = Some(words.text).filter(|_| words.holds(CASTING))?;
    const LEAD: &str = "casting vote in favour of ";
    let at = sentence.find(LEAD)?;
    let text = &sentence[at + LEAD.len()..];
    let motion = starts_with_one(text, &["the motion", "the proposal", "the amendment", "the application"]);
    let verb = &sentence[at..at + "casting vote".len()];
    (!motion && !text.is_empty()).then(|| Outcome { verb, text: without_tail(text, true) })
}

/// "On a vote being taken the matter was approved": what became of what was moved, no decision of its own.
pub fn is_result_of_vote(sentence: &str) -> bool {
    const RESULTS: Phrases = phrases!(
        "on/upon a vote*|on/upon being put*|on the vote*|when put to*|a vote was taken*|following/after a vote*",
    );
    RESULTS.open(sentence).is_some()
}

/// How many words stand between "there was" and "and noted".
const MOST_BETWEEN: usize = 3;

/// "There was submitted and noted the remit …", "The Chairman signed the minutes … as a true record".
fn submitted<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("noted approv* agree* signed");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    const NOTED: Phrases = phrases!("noted|approved|agreed");
    const THERE_WAS: Phrases = phrases!("there was/were");
    const SIGNED: Phrases = phrases!(
        "chair/chairman/chairwoman/chairperson/mayor/convener/provost/president signed the minute/minutes\
         |the chair/chairman/chairwoman/chairperson/mayor/convener/provost/president signed the minute/minutes\
         |town mayor signed the minute/minutes|the town mayor signed the minute/minutes",
    );
    const RECORD: Phrases = phrases!("record");
    let verb = match (THERE_WAS.open(sentence), SIGNED.open(sentence)) {
        (Some(was), _) => {
            let mut at = was;
            let and = |word: &Range<usize>| sentence[word.clone()].eq_ignore_ascii_case("and");
            (0..=MOST_BETWEEN).find_map(|between| {
                let word = next_word(sentence, at)?;
                at = word.end + usize::from(!and(&word) && sentence[word.end..].starts_with(','));
                let noted = next_word(sentence, word.end).filter(|_| between > 0 && and(&word))?;
                NOTED.at(sentence, noted.start).map(|end| noted.start..end)
            })?
        }
        (None, Some(end)) => {
            let line = &sentence[end..];
            RECORD.find(&line[..line.find('\n').unwrap_or(line.len())])?;
            let signed = sentence[..end].to_ascii_lowercase().find("signed")?;
            signed..signed + "signed".len()
        }
        (None, None) => return None,
    };
    Some(Outcome { verb: &sentence[verb], text: without_tail(sentence, true) })
}

/// "Minutes agreed and signed", "Status quo agreed", "Apology approved": a few words without a verb, and what was done.
fn brief<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("agree* approv* accept* adopt* confirm* defer*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    const LONGEST: usize = 9;
    const VERBS: [&str; 6] = ["agreed", "approved", "accepted", "adopted", "confirmed", "deferred"];
    const NO_SUBJECTS: [&str; 12] =
        ["unanimously", "all", "and", "as", "members", "was", "were", "be", "been", "not", "also", "previously"];
    let words = trimmed_end(without_tail(sentence, true));
    if let Some((matter, agreed)) =
        words.split_once(", agreed to ").filter(|(matter, agreed)| has_no_verb(matter) && word_count(agreed) <= 4)
    {
        let verb = &words[matter.len() + 2..words.len() - agreed.len() - " to ".len()];
        return Some(Outcome { verb, text: without_tail(sentence, true) });
    }
    let stem = words.strip_suffix(" and signed").or_else(|| words.strip_suffix(", signed")).unwrap_or(words);
    let verb = stem.rsplit(char::is_whitespace).next()?;
    let subject = stem[..stem.len() - verb.len()].trim_end();
    let last = subject.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let count = word_count(subject);
    let thing = last.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
        || count == 1 && last.len() > 3 && !is_body(last);
    let decided = is_one_of(verb, &VERBS);
    let named = is_one_of(last, &NO_SUBJECTS);
    let told = decided && thing && !named && (1..=LONGEST).contains(&count) && !is_body(last) && has_no_verb(subject);
    (told && sentence.starts_with(char::is_uppercase)).then(|| Outcome { verb, text: without_tail(sentence, true) })
}

const WAS: Signals = Signals::words("was were");
const PASSIVES: Signals = Signals::words(
    "approv* agree* adopt* confirm* accept* ratif* noted resol* signed grant* refus* exclud* endors* pass* defer* authoris* elect* \
     reelect* appoint* reappoint* opted coopt* vote* moved taken carri* set given",
);

/// "The minutes … were agreed as a correct record and signed", "The report was noted", "Cllr Ames was elected Chair".
fn passive<'t>(words: &Sentence<'t>, minutes: bool) -> Option<Outcome<'t>> {
    let sentence = Some(words.text).filter(|_| words.holds(WAS) && words.holds(PASSIVES))?;
    let mut from = 0;
    while let Some(Passive { whole, verb }) = next_passive(sentence, from) {
        from = verb.end;
        if let Some(outcome) = told(sentence, whole, verb, minutes) {
            return Some(outcome);
        }
    }
    None
}

/// What a passive verb tells, where the meeting decided it.
fn told(sentence: &str, whole: Range<usize>, verb: Range<usize>, minutes: bool) -> Option<Outcome<'_>> {
    let subject = last_clause(&sentence[..whole.start]);
    let after = &sentence[verb.end..];
    let lower = sentence[verb.clone()].to_ascii_lowercase();
    if !decides(subject, &lower, &sentence[whole], after, minutes) {
        return None;
    }
    let election = lower.ends_with("elected") || lower.ends_with("appointed");
    let end = after.find(", and ").filter(|_| election).map_or(sentence.len(), |at| verb.end + at);
    let start = absence_end(sentence).filter(|_| election).unwrap_or(0);
    let whole = &sentence[start..end.max(start)];
    let bare = trimmed_end(whole);
    let text = if lower.starts_with("moved") { bare } else { without_tail(whole, true) };
    // What is cut off with the vote may be the verb itself: "… and this was approved by all".
    let kept = start + text.len() >= verb.end;
    Some(Outcome { verb: &sentence[verb], text: if kept { text } else { bare } })
}

/// Where the decision begins behind "In the absence of the Convener, ".
fn absence_end(sentence: &str) -> Option<usize> {
    let begins = sentence.starts_with("In the absence of ")
        || sentence.starts_with("In his absence")
        || sentence.starts_with("In her absence");
    let comma = sentence.find(", ").filter(|_| begins)?;
    Some(comma + 2)
}

/// Whether the meeting decided, by the subject and the words around the verb.
fn decides(subject: &str, verb: &str, verbs: &str, after: &str, minutes: bool) -> bool {
    let lower = subject.to_ascii_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).collect();
    let Some(&first) = words.first() else { return false };
    let says = |known: &[&str]| words.iter().any(|word| known.contains(word));
    if says(&["had", "which", "who", "if", "when", "whether", "once", "until", "because", "whom"])
        || is_elsewhere(after)
    {
        return false;
    }
    let about_minutes =
        says(&["minute", "minutes"]) || minutes && matches!(first, "these" | "they" | "this" | "it" | "those");
    let last = words.last().copied().unwrap_or_default();
    if matches!(first, "it" | "there") && verb == "noted" || last == "it" {
        return false;
    }
    if about_minutes {
        return verb != "elected"
            && verb != "appointed"
            && !says(&["that"])
            && !(verb == "noted" && says(&["issues", "matters"]) && !says(&["report"]));
    }
    let the_following = words.windows(2).any(|pair| pair == ["the", "following"]);
    if says(&["following"]) && !the_following
        || says(&["that", "reported", "advised", "informed", "said"]) && !matches!(first, "that")
    {
        return false;
    }
    if matches!(first, "it" | "this" | "that" | "they" | "there" | "he" | "she" | "these" | "those") {
        let settled = matches!(first, "this" | "these") && matches!(verb, "agreed" | "approved") && words.len() <= 2;
        return verb == "resolved" && says(&["item", "matter"]) || settled && word_count(after) >= 2;
    }
    if says(&["apologies", "apology"]) {
        let settles = |word: &str| {
            let word = word.to_ascii_lowercase();
            word.contains("accepted") || word.contains("approved")
        };
        return verbs.split_whitespace().chain(after.split_whitespace().take(3)).any(settles);
    }
    match verb {
        "noted" => is_paper(&words),
        "elected" | "re-elected" | "reelected" | "appointed" | "re-appointed" | "reappointed" | "co-opted"
        | "coopted" => {
            !(words.contains(&"following") && words.len() <= 3)
                && !after.trim_start().starts_with("in ")
                && !after.trim_start().starts_with("on ")
                && subject.contains(char::is_uppercase)
        }
        "authorised" => {
            after.trim_start().starts_with("to ")
                || says(&["payments", "payment", "expenditure", "cheques", "invoices", "accounts"])
        }
        "set at" => says(&["precept", "budget", "rent", "rents", "fee", "fees", "charge", "charges", "tax"]),
        "given" => says(&["approval", "consent", "authority"]) && words.len() <= 4,
        "agreed" | "adopted" if starts_with_one(after.trim_start(), &["its ", "their ", "his ", "her "]) => false,
        "excluded" => says(&["public", "press"]) && contains_one(after, &["Act", "Section", "Schedule", "in terms of"]),
        "confirmed" | "signed" | "passed" | "carried" => false,
        "accepted" | "granted" | "refused" | "deferred" => {
            !says(&["interest", "dispensation", "permission"]) && words.len() <= 40
        }
        "as" => false,
        "resolved" => !after.trim_start().is_empty() && after.trim_start().starts_with("to be"),
        "read" => says(&["correspondence", "report", "reports"]),
        _ => true,
    }
}

/// What a body may note as its decision, beside papers.
const RECEIVED: [&str; 8] =
    ["letter", "letters", "consultation", "receipt", "dates", "appointment", "resignation", "outcome"];

/// What follows the verb says that somebody else decided, or that it was at another time.
fn is_elsewhere(after: &str) -> bool {
    const BY_OTHERS: Phrases = phrases!(
        "by the? borough/county/district/city/unitary/planning/highway/highways/inspector/secretary/government/court/department\
         /local/principal/full/external/internal/cabinet/executive/developer/applicant/contractor/police/mr/mrs/ms/miss/dr/owner\
         /owners/resident/residents/landowner/tenant/tenants|at the _ meeting|at the last*/previous*|at its*/our*|at a previous*\
         |at an earlier*|in january*/february*/march*/april*/may*/june*/july*/august*/september*/october*/november*/december*\
         |on appeal*|previously*|earlier*|in the past*",
    );
    const ON_THE: Phrases = phrases!("on the|on|in|last");
    let after = after.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
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
fn is_paper(words: &[&str]) -> bool {
    const PAPERS: [&str; 29] = [
        "list",
        "log",
        "schedule",
        "planner",
        "minute",
        "remit",
        "report",
        "reports",
        "update",
        "updates",
        "presentation",
        "correspondence",
        "statement",
        "position",
        "contents",
        "content",
        "information",
        "accounts",
        "figures",
        "recommendations",
        "minutes",
        "briefing",
        "summary",
        "paper",
        "statistics",
        "terms",
        "balances",
        "reconciliation",
        "programme",
    ];
    const INDEFINITE: [&str; 12] = [
        "a",
        "an",
        "key",
        "issues",
        "details",
        "progress",
        "some",
        "several",
        "further",
        "additional",
        "highways",
        "concerns",
    ];
    let definite = words.first().is_some_and(|first| !INDEFINITE.contains(first));
    let papers = words.iter().take(8).any(|word| PAPERS.contains(word));
    definite
        && papers
        && words.len() <= 25
        && !words.iter().take(6).any(|word| matches!(*word, "issues" | "strength" | "concerns" | "highlighted"))
}

/// The words since the last full clause: "…, they" of "… no amendments, they were proposed".
fn last_clause(before: &str) -> &str {
    let cut = before.rfind(';').map_or(0, |at| at + 1);
    &before[cut..]
}

const ACTIVES: Signals = Signals::words(
    "approv* adopt* noted accept* endors* ratif* agree* authoris* grant* refus* elect* appoint* support* favour* delegat* gave",
);

/// "The Council approved the plan", "Members received and noted the minutes", "The meeting accepted the reasons given".
pub fn active<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    let sentence = Some(words.text).filter(|_| words.holds(ACTIVES))?;
    const WORDS_BEFORE: usize = 14;
    let found = find_active(sentence)?;
    let (body, verb, object) = (&sentence[found.subject.clone()], &sentence[found.verb], &sentence[found.object]);
    const NO_OBJECTS: [&str; 18] = [
        "to",
        "that",
        "with",
        "by",
        "in",
        "on",
        "at",
        "for",
        "and",
        "upon",
        "but",
        "it",
        "unanimously",
        "when",
        "if",
        "from",
        "or",
        "there",
    ];
    let opens = first_word(object);
    if is_one_of(opens, &NO_OBJECTS) {
        return None;
    }
    let titled = verb.starts_with(char::is_uppercase) && !(is_upper(verb) && sentence.contains(char::is_lowercase));
    if titled {
        return None;
    }
    let before = &sentence[..found.subject.start];
    let lower = before.to_ascii_lowercase();
    let told = contains_one(&lower, &[" that ", "which", " had ", "when ", "if "]);
    let apart = before.trim_end().is_empty() || word_count(before) <= WORDS_BEFORE;
    if !is_body(body) || body.eq_ignore_ascii_case("those") || told || !apart || is_elsewhere(object) {
        return None;
    }
    let lower_verb = verb.to_ascii_lowercase();
    let words: Vec<String> = object.split_whitespace().take(10).map(|word| word.to_ascii_lowercase()).collect();
    let words: Vec<&str> = words.iter().map(|word| trimmed(word)).collect();
    let weighty = match lower_verb.as_str() {
        "noted" => {
            words.first().is_some_and(|first| *first == "the")
                && (is_paper(&words) || words.get(1).is_some_and(|word| RECEIVED.contains(word)))
        }
        "accepted" => !words.contains(&"that"),
        "agreed" => !is_opinion(object),
        "gave" => words.iter().take(3).any(|word| matches!(*word, "approval" | "consent")),
        "delegated" => words.iter().any(|word| matches!(*word, "authority" | "power" | "powers")),
        "voted in favour of" | "were in favour of" | "was in favour of" => {
            !words.iter().take(3).any(|word| matches!(*word, "motion" | "amendment" | "proposal" | "it" | "this"))
        }
        "supported" => words
            .iter()
            .any(|word| matches!(*word, "application" | "proposal" | "motion" | "recommendation" | "recommendations")),
        _ => true,
    };
    weighty.then(|| Outcome { verb, text: without_tail(sentence, true) })
}

fn is_upper(word: &str) -> bool {
    !word.contains(char::is_lowercase)
}

/// "Conversion of barn at Mill Road - approved", "All payments approved", "Single storey porch. No objections."
fn verbless<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words(
        "approv* agree* accept* confirm* refus* grant* support* object* defer* observation* comment* noted adopt*",
    );
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    let (verb, subject) = match decided_first(sentence) {
        Some(verb) => {
            let subject = &sentence[..verb.start];
            let last = subject.split_whitespace().last().unwrap_or_default();
            (verb, Some(subject).filter(|_| !is_body(last))?)
        }
        None => decided_last(sentence).map(|verb| (verb.clone(), &sentence[..verb.start]))?,
    };
    (has_no_verb(subject) && word_count(subject) >= 2)
        .then(|| Outcome { verb: &sentence[verb], text: without_tail(sentence, true) })
}

/// "approved" of "All payments approved".
fn decided_first(sentence: &str) -> Option<Range<usize>> {
    const PAPERS: Phrases = phrases!(
        "all/the _ _ payments/accounts/invoices/cheques/minutes/report/reports/expenditure approved/agreed/accepted/adopted\
         |all/the _ payments/accounts/invoices/cheques/minutes/report/reports/expenditure approved/agreed/accepted/adopted\
         |all/the payments/accounts/invoices/cheques/minutes/report/reports/expenditure approved/agreed/accepted/adopted",
    );
    let start = sentence.len() - sentence.trim_ascii_start().len();
    let end = PAPERS.at(sentence, start)?;
    let verb = sentence[..end].bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    Some(end - verb..end)
}

/// "no objections raised" behind a dash, a colon or a stop, at the end of a sentence.
fn decided_last(sentence: &str) -> Option<Range<usize>> {
    const SAID: Phrases = phrases!(
        "approved/agreed/accepted/confirmed and signed|approved/agreed/accepted/confirmed|refused|granted|support|supported|object\
         |deferred|no objection/objections/observation/observations/comment/comments were/was? raised\
         |no objection/objections/observation/observations/comment/comments\
         |this/these/which/it was/were noted/approved/agreed/accepted/adopted\
         |the parish/town/community? council had no objection/objections/observation/observations to this/the application\
         |the parish/town/community? council had no objection/objections/observation/observations",
    );
    let bytes = sentence.as_bytes();
    let spaces = |at: usize| bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    (1..bytes.len()).find_map(|at| {
        let start = at + spaces(at);
        let parted = match bytes[at - 1] {
            b'-' => at > 1 && bytes[at - 2].is_ascii_whitespace(),
            b':' => true,
            b'.' => start > at,
            _ => false,
        };
        let end = if parted { SAID.at(sentence, start)? } else { return None };
        bytes[end..].iter().all(|byte| !is_of_word(*byte)).then_some(start..end)
    })
}

/// The outcome that a sentence of its own gives to the application or request named in the sentence before it.
pub fn read_outcome_of<'t>(source: &'t SourceText, named: &'t str, words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals =
        Signals::words("approv* refus* grant* accept* support* object* comment* observation* agree*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    let verb = bare_answer(sentence)?;
    // "No objections raised" says enough by itself.
    if verb.get(..2).is_some_and(|no| no.eq_ignore_ascii_case("no")) && word_count(sentence) > 2 {
        return None;
    }
    (has_no_verb(named) && word_count(named) >= 3)
        .then(|| Outcome { verb, text: without_tail(join(source, named, sentence), true) })
}

/// The verb of "The Parish Council had no objections", "Refused: …".
fn bare_answer(sentence: &str) -> Option<&str> {
    const BODY: Phrases = phrases!(
        "the parish/town? council/committee/councillors/members had/has/have/raised/made/offered\
         |parish/town council/committee/councillors/members had/has/have/raised/made/offered\
         |council/committee/councillors/members had/has/have/raised/made/offered",
    );
    const ANSWERS: Phrases = phrases!(
        "approved|refused|granted|accepted|supported|no further? objection/objections|no comment/comments\
         |no observation/observations|agreed|object/objects/objected/objection/objections",
    );
    const LEADS_ON: Phrases = phrases!("with/subject/but/provided/raised/were/was|on condition|to this/the");
    let first = sentence.find(|c: char| c.is_ascii_alphanumeric() || c == '_')?;
    let start = BODY.at(sentence, first).map_or(Some(first), |end| Some(next_word(sentence, end)?.start))?;
    let end = ANSWERS.at(sentence, start)?;
    let behind = sentence[end..].trim_ascii_start();
    let ends = !behind.bytes().any(is_of_word) || behind.starts_with([':', '-']);
    let leads_on = || next_word(sentence, end).and_then(|word| LEADS_ON.at(sentence, word.start)).is_some();
    (ends || leads_on()).then(|| &sentence[start..end])
}

/// Whether the words hold no finite verb, as the name of an application does.
fn has_no_verb(text: &str) -> bool {
    static VERBS: WordList = WordList::new(
        "moved seconded nominated was were is are had has have will would should said asked reported stated advised noted \
         discussed considered agreed declared informed received thanked felt proposed raised resolved",
    );
    !text.split(|c: char| !c.is_alphanumeric()).any(|word| VERBS.has(word))
}

/// Whether a title announces what other authorities and bodies tell of themselves.
pub fn is_report_of_others(title: &str) -> bool {
    const OTHERS: [&str; 9] = [
        "county council",
        "district council",
        "borough council",
        "city council",
        "ward councillor",
        "local authority",
        "police",
        "outside bod",
        "other bodies",
    ];
    if ["report", "councillor"].iter().all(|word| find_ignoring_case(title, word).is_none()) {
        return false;
    }
    let title = flat(title);
    let councillor = ends_with_one(
        title.trim_end_matches(['s', '\'', '.', ':']),
        &["county councillor", "district councillor", "borough councillor", "city councillor"],
    );
    councillor || title.contains("report") && contains_one(&title, &OTHERS)
}

/// Whether a heading or line announces what another authority decided ("Planning decisions received").
pub fn announces_foreign_decisions(words: &Sentence<'_>) -> bool {
    const WORDS: Signals = Signals::words("decision* decid* approv* grant* refus* permit* determin*");
    let text = words.text;
    if !words.holds(WORDS) {
        return false;
    }
    const LONGEST_HEADING: usize = 12;
    const FOREIGN: Phrases = phrases!(
        "decision/decisions received/notified/notice/notices/from/issued/by|decision/decisions made by\
         |approved/granted/refused/permitted/determined/decided by\
         |notices/notification of decision/decisions/approval/refusal|planning decisions",
    );
    let heading = text.split(':').next().unwrap_or(text);
    if contains_one(heading, &[" was ", " were "]) {
        return false;
    }
    word_count(heading) <= LONGEST_HEADING && FOREIGN.are_in(heading)
}
