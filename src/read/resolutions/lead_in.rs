//! The words that announce a decision: "RESOLVED –", "It was unanimously agreed that", "The Committee decided to".
//!
//! In:       a sentence.   Out: the verb, what kind of decision it announces, and where the decision's own words begin.
//! Not here: sentences whose verb takes an object or is passive ("The report was noted": `outcome`); where the decision
//!           ends (`clause`).

mod connection;
mod place;
mod verb;

use super::narrative::{flat, is_opinion, is_record};
use super::sentence::Sentence;
use crate::find::{find, find_ignoring_case, holds, rfind};
use crate::model::ResolutionKind;
use crate::phrases;
use crate::read::phrase::{Phrases, next_word};
use crate::read::within::{is_among, is_spelt, parts, starts_with_one, trimmed, trimmed_start, word_count};
use crate::signal_words::Signals;
use crate::signs::InSigns;

pub use connection::body_without_stem;
use connection::{connection, starts_decision};
use place::{Place, ends_with_words, place_of};
pub use place::{is_body, last_word, without_adverbs};
use verb::next_verb;

/// A decision announced.
#[derive(Clone, Copy, Debug)]
pub struct LeadIn<'t> {
    /// The minutes' own word.
    pub verb: &'t str,
    /// Decided or recommended.
    pub kind: ResolutionKind,
    /// The decision is set off as a resolution ("RESOLVED:"): it may go on over sentences and paragraphs.
    pub formal: bool,
    /// What stands before the verb: movers, votes, narrative.
    pub before: &'t str,
    /// The decision's own words up to the end of the sentence; empty where they follow in the next lines.
    pub body: &'t str,
}

/// The verbs, and words that stand for them.
const VERBS: Signals = Signals::words(
    "resol* agree* decid* decision* recommend* determin* order* approv* note* grant* refus* defer* accept* adopt* carri* \
     delegat* vote* consensus* penderf* cytun*",
);

/// The most verbs of one sentence that are tried: no sentence decides only at its fortieth.
const MOST_VERBS: usize = 40;

/// The first decision that `sentence` announces.
pub fn read_lead_in<'t>(words: &Sentence<'t>) -> Option<LeadIn<'t>> {
    let sentence = words.text;
    if !words.holds(VERBS) {
        return None;
    }
    if let Some(lead) = read_glued_lead_in(sentence) {
        return Some(lead);
    }
    let glued = trimmed_start(sentence);
    if let Some(body) = glued.strip_prefix("RESOLVED").filter(|rest| rest.starts_with("Th") || rest.starts_with("TH")) {
        let verb = &glued[..glued.len() - body.len()];
        return Some(LeadIn { verb, kind: ResolutionKind::Resolved, formal: true, before: &sentence[..0], body });
    }
    let mut from = 0;
    for _ in 0..MOST_VERBS {
        let verb = next_verb(sentence, from)?;
        from = verb.end;
        let lead = announced(&sentence[..verb.start], &sentence[verb], &sentence[from..]);
        if lead.is_some() {
            return lead;
        }
    }
    None
}

/// "19/8Resolved to …": the verb stands against the number before it.
fn read_glued_lead_in(sentence: &str) -> Option<LeadIn<'_>> {
    let number = sentence.bytes().take_while(|byte| matches!(byte, b'0'..=b'9' | b'/' | b'.')).count();
    let behind = Some(&sentence[number..]).filter(|_| number > 0)?;
    starts_with_one(behind, "Resolved|RESOLVED|Agreed|AGREED").then(|| Sentence::of(behind).lead_in()).flatten()
}

/// How a verb announces a decision, if it does.
fn announced<'t>(before: &'t str, verb: &'t str, after: &'t str) -> Option<LeadIn<'t>> {
    // "Penderfynwyd / Resolved": the English word leads on.
    if verb.get(..8).is_some_and(|stem| stem.eq_ignore_ascii_case("penderfy"))
        && after.trim_ascii_start().starts_with_sign("/")
    {
        return None;
    }
    let place = place_of(before, verb)?;
    let shouted = is_shouted(verb);
    let lower = verb.to_ascii_lowercase();
    if !is_whole_kind(&lower, place, shouted) {
        return None;
    }
    let connection = connection(after);
    let resolves = shouted && (lower.starts_with("resol") || lower.starts_with("recommend"));
    let hangs = after.trim_ascii().is_empty();
    let alone = hangs
        && place == Place::Start
        && before.trim_ascii().is_empty()
        && is_spelt(lower.as_str(), "resolved|agreed|decided|recommended");
    let formal = place == Place::Start && (shouted || connection.set_off || alone)
        || resolves
        || connection.set_off && (shouted || connection.body.is_empty());
    let connected = match place {
        Place::Start => {
            alone
                || connection.set_off
                || connection.that
                || connection.to && !is_done_to_papers(&lower)
                || shouted
                || starts_decision(connection.body)
                || is_spelt(lower.as_str(), "penderfynwyd|cytunwyd") && !connection.body.is_empty()
        }
        Place::ItWas => !connection.at_another_time && (!connection.body.is_empty() || connection.set_off || hangs),
        Place::Body | Place::And => {
            connection.set_off
                || lower == "decided" && starts_with_one(connection.body, "against |on |upon |in favour of ")
                || hangs && is_spelt(lower.as_str(), "agreed|resolved|decided")
                || connection.that
                || connection.to
                || shouted && connection.body.is_empty()
                || starts_decision(connection.body) && (shouted || is_spelt(lower.as_str(), "agreed|resolved"))
                || lower == "agreed" && is_record(connection.body)
                || connection.body.is_empty() && before.trim_ascii().eq_ignore_ascii_case("and")
        }
        Place::Inside | Place::TheDecision => connection.set_off || connection.that || connection.to,
    };
    let closes = connection.body.is_empty()
        && after.trim_ascii_end().ends_with_sign(".")
        && (!after.has_sign(":") || holds(after, "accordingly"));
    let names_one = lower.starts_with("resolution") || lower.starts_with("motion");
    let earlier = !formal && dates_back(before);
    let by_others = earlier || connection.body.starts_with("by ") && !connection.set_off;
    let heads = lower == "recommendation"
        && !(connection.body.is_empty()
            && after.trim_ascii_start().get(..3).is_some_and(|to| to.eq_ignore_ascii_case("to ")));
    // "RESOLVED and noted": what became of what was told before.
    let settles = connection.body.starts_with("and ")
        && word_count(connection.body.split_at_signs(".;").next().unwrap_or_default()) <= 3;
    let present = !shouted && is_spelt(lower.as_str(), "resolves|agrees|decides");
    if !connected
        || by_others
        || settles
        || heads
        || present && !(connection.set_off && connection.body.is_empty())
        || lower == "voted" && !connection.that && !connection.to
        || connection.at_another_time
        || closes
        || names_one && (!connection.set_off && !(lower == "resolution" && connection.to) || connection.body.is_empty())
    {
        return None;
    }
    if lower.starts_with("decision")
        && shouts(connection.body)
        && let Some(inner) = Sentence::of(connection.body).lead_in().filter(|inner| inner.before.is_empty())
    {
        return Some(inner);
    }
    const RECOMMENDS: Phrases = phrases!("to recommend*");
    const NOTHING: Phrases = phrases!("there were/was/are/being no*");
    let nothing = NOTHING.at(connection.body, 0).is_some() || is_among(trimmed(connection.body), "none|nil|n/a");
    // "APPROVED MINUTES": what the page is.
    let titled = place == Place::Start
        && shouted
        && !resolves
        && !connection.set_off
        && connection.body.starts_with(char::is_uppercase)
        && is_spelt(lower.as_str(), "approved|accepted|adopted|noted|confirmed|deferred")
        && !connection.that;
    let narrates = nothing
        || titled
        || !formal
            && (lower == "noted" && !shouted
                || lower.starts_with("agree") && !shouted && !connection.to && is_opinion(connection.body)
                || lower == "carried" && !connection.that && !connection.to);
    if narrates {
        return None;
    }
    let recommended = recommendation(connection.body);
    let body = recommended.unwrap_or_else(|| without_second_lead(connection.body));
    let recommends = lower.starts_with("recommend") || recommended.is_some() || RECOMMENDS.at(body, 0).is_some();
    let kind = if recommends { ResolutionKind::Recommended } else { ResolutionKind::Resolved };
    Some(LeadIn { verb, kind, formal, before, body })
}

/// Verbs that say what was done with a paper or an item: "Deferred to May" is a note, no decision set off.
fn is_done_to_papers(lower: &str) -> bool {
    is_spelt(lower, "approved|noted|deferred|accepted|carried")
}

/// "At the last meeting it was": what follows was decided then.
fn dates_back(before: &str) -> bool {
    if find_ignoring_case(before, "meeting").is_none() {
        return false;
    }
    let before = flat(before);
    let earlier = "last meeting|previous meeting|earlier meeting|meeting in";
    let behind = parts(earlier).find_map(|words| rfind(&before, words).map(|at| &before[at..]));
    behind.is_some_and(|behind| !holds(behind, " and ") && !holds(&before, "minutes"))
}

/// Whether words begin with "RESOLVED", "AGREED" or the like.
fn shouts(body: &str) -> bool {
    starts_with_one(body, "RESOLVED|AGREED|RECOMMENDED|NOTED|APPROVED")
}

/// What was agreed in "RESOLVED – Councillors unanimously agreed that …", which announces twice.
fn without_second_lead(body: &str) -> &str {
    const LONGEST: usize = 5;
    const LONGEST_SUGGESTION: usize = 12;
    let Some(verb) = find(body, "agreed").or_else(|| find(body, "resolved")).or_else(|| find(body, "decided")) else {
        return body;
    };
    let (before, after) = (&body[..verb], &body[verb + body[verb..].find_sign(" ").unwrap_or(body.len() - verb)..]);
    let subject = without_adverbs(before);
    let told = word_count(before) <= LONGEST && is_body(last_word(subject))
        || ends_with_words(subject, &["it", "was"]) && before.len() < 40;
    let suggested = before.starts_with("It was ") && word_count(before) <= LONGEST_SUGGESTION;
    let told = told || suggested && ends_with_words(subject, &["and"]);
    let connection = connection(after);
    if told && (connection.that || connection.to) { connection.body } else { body }
}

/// What is recommended in "to recommend to Council that …".
fn recommendation(body: &str) -> Option<&str> {
    const TO_RECOMMEND: Phrases = phrases!("to recommend");
    const TO_A_BODY: Phrases = phrases!(
        "to the? full? council/cabinet/executive/committee/board/authority\
         |to the? full? _ council/cabinet/executive/committee/board/authority\
         |to the? full? _ _ council/cabinet/executive/committee/board/authority\
         |to the? full? _ _ _ council/cabinet/executive/committee/board/authority",
    );
    const THAT: Phrases = phrases!("that");
    let signs = |from: usize| from + body[from..].bytes().take_while(|byte| b" \t\n\r:,-".contains(byte)).count();
    let verb = TO_RECOMMEND.at(body, 0)?;
    let addressee = next_word(body, verb).and_then(|word| TO_A_BODY.at(body, word.start));
    let mut end = signs(addressee.unwrap_or(verb));
    end = end_of_aside(&body[end..]).map_or(end, |length| signs(end + length));
    let whole = &body[..THAT.at(body, end).unwrap_or(end)];
    let to_a_body = word_count(whole) > 2 || holds(whole, "RECOMMEND");
    to_a_body.then(|| body_without_stem(&body[end..]))
}

/// The bytes of "(to the Cabinet)".
fn end_of_aside(text: &str) -> Option<usize> {
    const LONGEST: usize = 40;
    let inside = text.strip_sign("(")?;
    let whom = inside.get(..2).filter(|to| to.eq_ignore_ascii_case("to")).map(|_| &inside[2..])?;
    let whom = whom.starts_with(|c: char| c.is_ascii_whitespace()).then(|| &whom[1..])?;
    let close = whom.find_sign(")").filter(|close| *close > 0 && whom[..*close].chars().count() <= LONGEST)?;
    Some("(to ".len() + close + 1)
}

/// Which verbs announce where: "The Committee approved the plan" and "It was noted that" are other forms.
fn is_whole_kind(lower: &str, place: Place, shouted: bool) -> bool {
    match lower {
        "resolves" | "agrees" | "decides" if place == Place::Body && !shouted => true,
        "resolve" if place == Place::ItWas => true,
        "resolve" | "recommend" | "resolves" | "recommends" | "agrees" | "decides" => shouted && place != Place::Start,
        "resolved" | "agreed" | "decided" => true,
        "recommended" | "determined" | "ordered" => true,
        "voted" => matches!(place, Place::Body | Place::ItWas),
        "agreeable" => place == Place::Body,
        _ if lower.ends_with("agreement") => place == Place::Body,
        "carried" => place == Place::And,
        "delegated" => place == Place::Start,
        "approved" | "noted" | "granted" | "refused" | "deferred" | "accepted" | "adopted" => {
            place == Place::Start || shouted && matches!(place, Place::ItWas | Place::Body)
        }
        "recommendation" => place == Place::Start && shouted,
        "motion carried" => place == Place::Start,
        _ if lower.starts_with("resolution") => place == Place::Start,
        _ if lower.starts_with("decision ") && place == Place::Body => true,
        _ => matches!(place, Place::Start | Place::ItWas | Place::TheDecision),
    }
}

fn is_shouted(verb: &str) -> bool {
    verb.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}
