//! Decisions told by a passive verb or with an object: "The minutes were approved", "The Council adopted the plan".
//!
//! In:       a sentence, and the one before it.   Out: the verb and the words of the decision.
//! Rules:    the whole sentence is the clause. What another authority decided, what was decided before this meeting, and
//!           what was merely received or noted as a fact is no decision of the meeting.
//! Not here: "It was agreed that …" and "RESOLVED" (`lead_in`).

use super::lead_in::is_body;
use super::narrative::without_tail;
use super::passage::join;
use crate::read::sentence::holds_any;
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
pub fn read_outcome(sentence: &str, minutes: bool) -> Option<Outcome<'_>> {
    const STEMS: [&str; 28] = [
        "approv",
        "agree",
        "adopt",
        "confirm",
        "accept",
        "ratif",
        "noted",
        "resol",
        "signed",
        "grant",
        "refus",
        "endors",
        "passed",
        "deferr",
        "authoris",
        "elect",
        "appoint",
        "opted",
        "voted",
        "moved",
        "taken",
        "carried",
        "support",
        "objection",
        "observation",
        "comment",
        "authorised",
        "ratif",
    ];
    if !holds_any(sentence, &STEMS) {
        return None;
    }
    passive(sentence, minutes).or_else(|| active(sentence)).or_else(|| verbless(sentence))
}

/// "The minutes … were agreed as a correct record and signed", "The report was noted", "Cllr Ames was elected Chair".
fn passive(sentence: &str, minutes: bool) -> Option<Outcome<'_>> {
    static PASSIVE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)\b (?:was|were) \s+ (?: (?: \w+ed | \w+ly | read | taken | as | then | put | also | all | and | both | now | to | be | a | true | correct ) ,? \s+ ){0,8}?
            (?<verb> approved | agreed | adopted | confirmed | accepted | ratified | noted | resolved | signed | granted | refused
                | endorsed | passed | deferred | authorised | re-?elected | elected | appointed | re-?appointed | co-?opted | voted\s+for | moved\s+as | taken\s+as\s+read | carried ) \b",
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
        let text = if lower.starts_with("moved") {
            sentence.trim_end_matches(|c: char| !c.is_alphanumeric())
        } else {
            without_tail(&sentence[..end], true)
        };
        told.then(|| Outcome { verb: verb.as_str(), text })
    })
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
    if matches!(first, "it" | "there") && verb == "noted" {
        return false;
    }
    if about_minutes {
        return verb != "elected"
            && verb != "appointed"
            && !says(&["that"])
            && !(verb == "noted" && says(&["issues", "matters"]) && !says(&["report"]));
    }
    let the_following = words.starts_with(&["the", "following"]);
    if says(&["following"]) && !the_following
        || says(&["that", "reported", "advised", "informed", "said"]) && !matches!(first, "that")
    {
        return false;
    }
    if matches!(first, "it" | "this" | "that" | "they" | "there" | "he" | "she" | "these" | "those") {
        return verb == "resolved" && says(&["item", "matter"]);
    }
    if says(&["apologies", "apology"]) {
        return verbs.contains("accepted") || verbs.contains("approved");
    }
    match verb {
        "noted" => is_paper(&words),
        "elected" | "re-elected" | "reelected" | "appointed" | "re-appointed" | "reappointed" | "co-opted"
        | "coopted" => {
            !after.trim_start().starts_with("in ")
                && !after.trim_start().starts_with("on ")
                && subject.contains(char::is_uppercase)
        }
        "authorised" => {
            after.trim_start().starts_with("to ")
                || says(&["payments", "payment", "expenditure", "cheques", "invoices", "accounts"])
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

/// What follows the verb says that somebody else decided, or that it was at another time.
fn is_elsewhere(after: &str) -> bool {
    static ELSEWHERE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)^ [\s,]* (?: by \s+ (?:the\s+)? (?: borough | county | district | city | unitary | planning | highways? | inspector | secretary | government | court | department | local | principal | full | external | internal | cabinet | executive | developer | applicant | contractor | police | ncc | [A-Z]{3,} ) \b
            | at \s+ (?: the\s+(?:last|previous|\w+\s+meeting\b) | its | our | a\s+previous | an\s+earlier ) | in \s+ (?: \d{4} | (?:january|february|march|april|may|june|july|august|september|october|november|december) ) | on \s+ (?:the\s+)?\d | last \s | previously | earlier | in\s+the\s+past )",
        )
        .expect("a constant pattern")
    });
    ELSEWHERE.is_match(after)
}

/// Papers of which "was noted" is an outcome, as against facts and concerns.
fn is_paper(words: &[&str]) -> bool {
    const PAPERS: [&str; 23] = [
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

/// "The Council approved the plan", "Members received and noted the minutes", "The meeting accepted the reasons given".
fn active(sentence: &str) -> Option<Outcome<'_>> {
    static ACTIVE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?x) (?<body> \b[A-Za-z-]+ ) \s+ (?: (?i: unanimously | otherwise | also | then | therefore | formally | duly | subsequently | accordingly | received \s+ and | considered \s+ and ) \s+ )*
            (?<verb> (?i: approved | adopted | noted | accepted | endorsed | ratified | agreed | authorised | granted | refused | elected | appointed | supported ) ) \s+
            (?<object> (?i: the | a | an | this | these | their | its | all | both | cllr | councillor | mr | mrs | £ ) \b .* )",
        )
        .expect("a constant pattern")
    });
    const WORDS_BEFORE: usize = 14;
    let found = ACTIVE.captures(sentence)?;
    let (body, verb, object) = (found.name("body")?, found.name("verb")?, found.name("object")?.as_str());
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
        "noted" => words.first().is_some_and(|first| *first == "the") && is_paper(&words),
        "accepted" => !words.contains(&"that"),
        "supported" => words
            .iter()
            .any(|word| matches!(*word, "application" | "proposal" | "motion" | "recommendation" | "recommendations")),
        _ => true,
    };
    weighty.then(|| Outcome { verb: verb.as_str(), text: without_tail(sentence, true) })
}

/// "Conversion of barn at Mill Road - approved", "All payments approved", "Single storey porch. No objections."
fn verbless(sentence: &str) -> Option<Outcome<'_>> {
    static AT_END: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi) (?: \s-\s* | :\s* | [.]\s+ ) (?<verb> approved(?:\s+and\s+signed)? | agreed | refused | granted | accepted | supported | no\s+(?:objections?|observations?|comments?)(?:\s+(?:were\s+|was\s+)?raised)? | (?: this | these | which | it ) \s+ (?:was|were) \s+ (?:noted|approved|agreed|accepted|adopted) | the\s+(?:parish\s+|town\s+|community\s+)?council\s+had\s+no\s+(?:objections?|observations?)(?:\s+to\s+(?:this|the)\s+application)? ) \W* $
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
pub fn read_outcome_of<'t>(source: &'t SourceText, named: &'t str, sentence: &'t str) -> Option<Outcome<'t>> {
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
    (has_no_verb(named) && named.split_whitespace().count() >= 3)
        .then(|| Outcome { verb, text: without_tail(join(source, named, sentence), true) })
}

/// Whether the words hold no finite verb, as the name of an application does.
fn has_no_verb(text: &str) -> bool {
    const VERBS: [&str; 27] = [
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

/// Whether a heading or line announces what another authority decided ("Planning decisions received").
pub fn announces_foreign_decisions(text: &str) -> bool {
    const LONGEST_HEADING: usize = 12;
    static FOREIGN: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?xi)\b(?: decisions? \s+ (?:received|notified|notices?|from|made\s+by|issued|by) | (?:approved|granted|refused|permitted|determined|decided|decision) \s+ by | (?:notices|notification)\s+of\s+(?:decisions?|approval|refusal) | decision\s+notices? | planning\s+decisions )\b")
            .expect("a constant pattern")
    });
    let heading = text.split(':').next().unwrap_or(text);
    heading.split_whitespace().count() <= LONGEST_HEADING && FOREIGN.is_match(heading)
}
