//! Decisions told by a passive verb or with an object: "The minutes were approved", "The Council adopted the plan".
//!
//! In:       a sentence, and the one before it.   Out: the verb and the words of the decision.
//! Rules:    the whole sentence is the clause. What another authority decided, what was decided before this meeting, and
//!           what was merely received or noted as a fact is no decision of the meeting.
//! Not here: "It was agreed that …" and "RESOLVED" (`lead_in`).

use super::lead_in::{is_body, last_word};
use super::narrative::{flat, is_opinion, without_tail};
use super::passage::join;
use super::sentence::Sentence;
use crate::signal_words::Signals;
use crate::text::SourceText;
use regex::Regex;
use std::sync::LazyLock;

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
    let application = ["application", "proposal", "plan", "development", "scheme", "grounds"]
        .iter()
        .any(|word| sentence.contains(word));
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
    let reported = [" that ", "which", "said", "reported", "if "].iter().any(|word| before.contains(word));
    (told && !reported).then(|| Outcome { verb, text: without_tail(sentence, true) })
}

/// "… and the Chairman used his casting vote in favour of donating £250".
pub fn by_casting_vote<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    let sentence = Some(words.text).filter(|_| words.holds(Signals::words("casting")))?;
    const LEAD: &str = "casting vote in favour of ";
    let at = sentence.find(LEAD)?;
    let text = &sentence[at + LEAD.len()..];
    let motion =
        ["the motion", "the proposal", "the amendment", "the application"].iter().any(|words| text.starts_with(words));
    let verb = &sentence[at..at + "casting vote".len()];
    (!motion && !text.is_empty()).then(|| Outcome { verb, text: without_tail(text, true) })
}

/// "On a vote being taken the matter was approved": what became of what was moved, no decision of its own.
pub fn is_result_of_vote(sentence: &str) -> bool {
    let begins = flat(sentence.get(..sentence.floor_char_boundary(40)).unwrap_or_default());
    let begins = begins.trim_start_matches(|c: char| !c.is_alphanumeric());
    [
        "on a vote",
        "upon a vote",
        "on being put",
        "upon being put",
        "on the vote",
        "when put to",
        "a vote was taken",
        "following a vote",
        "after a vote",
    ]
    .iter()
    .any(|words| begins.starts_with(words))
}

/// "There was submitted and noted the remit …", "The Chairman signed the minutes … as a true record".
fn submitted<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("noted approv* agree* signed");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    static SUBMITTED: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)^ \W* (?: there \s+ (?:was|were) \s+ (?: \w+ ,? \s+ ){1,3}? and \s+ (?<noted> noted | approved | agreed )
            | (?:the\s+)? (?: chair(?:man|woman|person)? | (?:town\s+)?mayor | convener | provost | president ) \s+ (?<signed> signed ) \s+ the \s+ minutes? \b .* \b record )\b",
        )
        .expect("a constant pattern")
    });
    let found = SUBMITTED.captures(sentence)?;
    let verb = found.name("noted").or(found.name("signed"))?.as_str();
    Some(Outcome { verb, text: without_tail(sentence, true) })
}

/// "Minutes agreed and signed", "Status quo agreed", "Apology approved": a few words without a verb, and what was done.
fn brief<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("agree* approv* accept* adopt* confirm* defer*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    const LONGEST: usize = 9;
    const VERBS: [&str; 6] = ["agreed", "approved", "accepted", "adopted", "confirmed", "deferred"];
    const NO_SUBJECTS: [&str; 12] =
        ["unanimously", "all", "and", "as", "members", "was", "were", "be", "been", "not", "also", "previously"];
    let words = without_tail(sentence, true).trim_end_matches(|c: char| !c.is_alphanumeric());
    if let Some((matter, agreed)) = words
        .split_once(", agreed to ")
        .filter(|(matter, agreed)| has_no_verb(matter) && agreed.split_whitespace().count() <= 4)
    {
        let verb = &words[matter.len() + 2..words.len() - agreed.len() - " to ".len()];
        return Some(Outcome { verb, text: without_tail(sentence, true) });
    }
    let stem = words.strip_suffix(" and signed").or_else(|| words.strip_suffix(", signed")).unwrap_or(words);
    let verb = stem.rsplit(char::is_whitespace).next()?;
    let subject = stem[..stem.len() - verb.len()].trim_end();
    let last = subject.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let count = subject.split_whitespace().count();
    let thing = last.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
        || count == 1 && last.len() > 3 && !is_body(last);
    let decided = VERBS.iter().any(|known| verb.eq_ignore_ascii_case(known));
    let named = NO_SUBJECTS.iter().any(|word| last.eq_ignore_ascii_case(word));
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
    static PASSIVE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)\b (?:was|were) \s+ (?: (?: \w+ed | \w+ly | read | taken | as | then | put | the | vote | also | all | and | both | now | to | be | a | true | correct | by (?:\s+(?:the\s+)?[\w.'\-]+){1,4}? \s+ and ) ,? \s+ ){0,8}?
            (?<verb> approved | agreed | adopted | confirmed | accepted | ratified | noted | resolved | signed | granted | refused | excluded
                | endorsed | passed | deferred | authorised | re-?elected | elected | appointed | re-?appointed | co-?opted | voted\s+for | moved\s+as | taken\s+as\s+read | carried | set\s+at | given ) \b",
        )
        .expect("a constant pattern")
    });
    PASSIVE.captures_iter(sentence).find_map(|found| {
        let (whole, verb) = (found.get(0)?, found.name("verb")?);
        let subject = last_clause(&sentence[..whole.start()]);
        let after = &sentence[verb.end()..];
        let more: Vec<&str> = after.split_whitespace().take(3).collect();
        let verbs = format!("{} {}", whole.as_str(), more.join(" ")).to_ascii_lowercase();
        let lower = verb.as_str().to_ascii_lowercase();
        let told = decides(subject, &lower, &verbs, after, minutes);
        let election = lower.ends_with("elected") || lower.ends_with("appointed");
        let end = after.find(", and ").filter(|_| election).map_or(sentence.len(), |at| verb.end() + at);
        let start = absence_end(sentence).filter(|_| election).unwrap_or(0);
        let text = if lower.starts_with("moved") {
            sentence.trim_end_matches(|c: char| !c.is_alphanumeric())
        } else {
            let text = without_tail(&sentence[start..end.max(start)], true);
            // What is cut off with the vote may be the verb itself: "… and this was approved by all".
            let kept = start + text.len() >= verb.end();
            if kept { text } else { sentence[start..end.max(start)].trim_end_matches(|c: char| !c.is_alphanumeric()) }
        };
        told.then(|| Outcome { verb: verb.as_str(), text })
    })
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
        return verb == "resolved" && says(&["item", "matter"]) || settled && after.split_whitespace().count() >= 2;
    }
    if says(&["apologies", "apology"]) {
        return verbs.contains("accepted") || verbs.contains("approved");
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
        "agreed" | "adopted"
            if ["its ", "their ", "his ", "her "].iter().any(|own| after.trim_start().starts_with(own)) =>
        {
            false
        }
        "excluded" => {
            says(&["public", "press"])
                && ["Act", "Section", "Schedule", "in terms of"].iter().any(|word| after.contains(word))
        }
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
    static ELSEWHERE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)^ [\s,]* (?: by \s+ (?:the\s+)? (?: borough | county | district | city | unitary | planning | highways? | inspector | secretary | government | court | department | local | principal | full | external | internal | cabinet | executive | developer | applicant | contractor | police | mr | mrs | ms | miss | dr | owners? | residents? | landowner | tenants? ) \b
            | at \s+ (?: the\s+(?:last|previous|\w+\s+meeting\b) | its | our | a\s+previous | an\s+earlier ) | in \s+ (?: \d{4} | (?:january|february|march|april|may|june|july|august|september|october|november|december) ) | on \s+ (?:the\s+)?\d | on \s+ appeal | last \s | previously | earlier | in\s+the\s+past )",
        )
        .expect("a constant pattern")
    });
    ELSEWHERE.is_match(after)
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
    static ACTIVE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?x) (?<body> \b[A-Za-z-]+ ) (?: , \s+ (?: by | on | after | having | with ) \b [^,.]{1,80} , )? \s+ (?: (?i: unanimously | otherwise | also | then | therefore | formally | duly | subsequently | accordingly | received \s+ and | considered \s+ and ) \s+ )*
            (?<verb> (?i: approved | adopted | noted | accepted | endorsed | ratified | agreed | authorised | granted | refused | elected | appointed | supported | (?: voted | were | was ) \s+ in \s+ favour \s+ of | delegated | gave ) ) \s+
            (?<object> [\w£] .* )",
        )
        .expect("a constant pattern")
    });
    const WORDS_BEFORE: usize = 14;
    let found = ACTIVE.captures(sentence)?;
    let (body, verb, object) = (found.name("body")?, found.name("verb")?, found.name("object")?.as_str());
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
    let opens = object.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    if NO_OBJECTS.iter().any(|word| opens.eq_ignore_ascii_case(word)) {
        return None;
    }
    let titled = verb.as_str().starts_with(char::is_uppercase)
        && !(is_upper(verb.as_str()) && sentence.contains(char::is_lowercase));
    if titled {
        return None;
    }
    let before = &sentence[..body.start()];
    let lower = before.to_ascii_lowercase();
    let told = [" that ", "which", " had ", "when ", "if "].iter().any(|word| lower.contains(word));
    let apart = before.trim_end().is_empty() || before.split_whitespace().count() <= WORDS_BEFORE;
    if !is_body(body.as_str()) || body.as_str().eq_ignore_ascii_case("those") || told || !apart || is_elsewhere(object)
    {
        return None;
    }
    let lower_verb = verb.as_str().to_ascii_lowercase();
    let words: Vec<String> = object.split_whitespace().take(10).map(|word| word.to_ascii_lowercase()).collect();
    let words: Vec<&str> = words.iter().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
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
    weighty.then(|| Outcome { verb: verb.as_str(), text: without_tail(sentence, true) })
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
    static AT_END: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi) (?: \s-\s* | :\s* | [.]\s+ ) (?<verb> (?:approved|agreed|accepted|confirmed)(?:\s+and\s+signed)? | refused | granted | support(?:ed)? | object | deferred | no\s+(?:objections?|observations?|comments?)(?:\s+(?:were\s+|was\s+)?raised)? | (?: this | these | which | it ) \s+ (?:was|were) \s+ (?:noted|approved|agreed|accepted|adopted) | the\s+(?:parish\s+|town\s+|community\s+)?council\s+had\s+no\s+(?:objections?|observations?)(?:\s+to\s+(?:this|the)\s+application)? ) \W* $
            | ^ \s* (?:all|the) \s+ (?:\w+\s+){0,2} (?:payments|accounts|invoices|cheques|minutes|reports?|expenditure) \s+ (?<all> approved | agreed | accepted | adopted ) \b",
        )
        .expect("a constant pattern")
    });
    let found = AT_END.captures(sentence)?;
    let verb = found.name("verb").or(found.name("all"))?;
    let subject = &sentence[..verb.start()];
    let by_us = found
        .name("all")
        .is_none_or(|_| has_no_verb(subject) && !is_body(subject.split_whitespace().last().unwrap_or_default()));
    (has_no_verb(subject) && by_us && subject.split_whitespace().count() >= 2)
        .then(|| Outcome { verb: verb.as_str(), text: without_tail(sentence, true) })
}

/// The outcome that a sentence of its own gives to the application or request named in the sentence before it.
pub fn read_outcome_of<'t>(source: &'t SourceText, named: &'t str, words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals =
        Signals::words("approv* refus* grant* accept* support* object* comment* observation* agree*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    static BARE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)^ \W* (?: (?:the\s+)?(?:parish\s+|town\s+)?(?:council|committee|councillors|members)\s+(?:had|has|have|raised|made|offered) \s+ )?
            (?<verb> approved | refused | granted | accepted | supported | no\s+(?:further\s+)?objections? | no\s+comments? | no\s+observations? | agreed | object(?:ion)? (?:s|ed)? )
            (?: \W* $ | \s* [:\-] | \s+ (?:with|subject|but|provided|on\s+condition|raised|were|was|to\s+this|to\s+the) \b )",
        )
        .expect("a constant pattern")
    });
    let found = BARE.captures(sentence)?;
    let verb = found.name("verb")?.as_str();
    // "No objections raised" says enough by itself.
    if verb.get(..2).is_some_and(|no| no.eq_ignore_ascii_case("no")) && sentence.split_whitespace().count() > 2 {
        return None;
    }
    (has_no_verb(named) && named.split_whitespace().count() >= 3)
        .then(|| Outcome { verb, text: without_tail(join(source, named, sentence), true) })
}

/// Whether the words hold no finite verb, as the name of an application does.
fn has_no_verb(text: &str) -> bool {
    const VERBS: [&str; 30] = [
        "moved",
        "seconded",
        "nominated",
        "was",
        "were",
        "is",
        "are",
        "had",
        "has",
        "have",
        "will",
        "would",
        "should",
        "said",
        "asked",
        "reported",
        "stated",
        "advised",
        "noted",
        "discussed",
        "considered",
        "agreed",
        "declared",
        "informed",
        "received",
        "thanked",
        "felt",
        "proposed",
        "raised",
        "resolved",
    ];
    !text.split(|c: char| !c.is_alphanumeric()).any(|word| VERBS.iter().any(|verb| word.eq_ignore_ascii_case(verb)))
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
    let title = flat(title);
    let councillor = ["county councillor", "district councillor", "borough councillor", "city councillor"]
        .iter()
        .any(|other| title.trim_end_matches(['s', '\'', '.', ':']).ends_with(other));
    councillor || title.contains("report") && OTHERS.iter().any(|other| title.contains(other))
}

/// Whether a heading or line announces what another authority decided ("Planning decisions received").
pub fn announces_foreign_decisions(words: &Sentence<'_>) -> bool {
    const WORDS: Signals = Signals::words("decision* decid* approv* grant* refus* permit* determin*");
    let text = words.text;
    if !words.holds(WORDS) {
        return false;
    }
    const LONGEST_HEADING: usize = 12;
    static FOREIGN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?xi)\b(?: decisions? \s+ (?:received|notified|notices?|from|made\s+by|issued|by) | (?:approved|granted|refused|permitted|determined|decided|decision) \s+ by | (?:notices|notification)\s+of\s+(?:decisions?|approval|refusal) | decision\s+notices? | planning\s+decisions )\b")
            .expect("a constant pattern")
    });
    let heading = text.split(':').next().unwrap_or(text);
    if [" was ", " were "].iter().any(|word| heading.contains(word)) {
        return false;
    }
    heading.split_whitespace().count() <= LONGEST_HEADING && FOREIGN.is_match(heading)
}
