//! The words that announce a decision: "RESOLVED –", "It was unanimously agreed that", "The Committee decided to".
//!
//! In:       a sentence.   Out: the verb, what kind of decision it announces, and where the decision's own words begin.
//! Not here: sentences whose verb takes an object or is passive ("The report was noted": `outcome`); where the decision
//!           ends (`clause`).

use super::mover::read_movers;
use super::narrative::{flat, is_opinion, is_record};
use super::vote::read_vote;
use crate::model::ResolutionKind;
use crate::read::sentence::holds_any;
use regex::Regex;
use std::sync::LazyLock;

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

static VERB: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)\b(?: resolved? | resolves | agreed | agrees | agreeable | agreeable | decided | decides | recommended | recommends? | determined | ordered
            | approved | noted | granted | refused | deferred | accepted | adopted | carried | delegated | voted
            | resolution (?: \s+ (?:number|no\.?) )? (?: \s+ [\w/.\-]*\d[\w/.\-]* )? | motion\s+carried
            | (?:(?:unanimous|majority)\s+)?(?:decision(?:\s+of\s+the\s+[\w\-]+(?:\s+\w+)?\s+(?:was|is))?|recommendation|consensus) )\b",
    )
    .expect("a constant pattern")
});

/// The first decision that `sentence` announces.
pub fn read_lead_in(sentence: &str) -> Option<LeadIn<'_>> {
    let glued = sentence.trim_start_matches(|c: char| !c.is_alphanumeric());
    if let Some(body) = glued.strip_prefix("RESOLVED").filter(|rest| rest.starts_with("Th") || rest.starts_with("TH")) {
        let verb = &glued[..glued.len() - body.len()];
        return Some(LeadIn { verb, kind: ResolutionKind::Resolved, formal: true, before: &sentence[..0], body });
    }
    const STEMS: [&str; 18] = [
        "resol",
        "agree",
        "decid",
        "decis",
        "recommend",
        "determin",
        "order",
        "approv",
        "noted",
        "grant",
        "refus",
        "defer",
        "accept",
        "adopt",
        "carried",
        "delegat",
        "voted",
        "consensus",
    ];
    if !holds_any(sentence, &STEMS) {
        return None;
    }
    VERB.find_iter(sentence).find_map(|verb| {
        let (before, after) = (&sentence[..verb.start()], &sentence[verb.end()..]);
        announced(before, verb.as_str(), after)
    })
}

/// How a verb announces a decision, if it does.
fn announced<'t>(before: &'t str, verb: &'t str, after: &'t str) -> Option<LeadIn<'t>> {
    let place = place_of(before, verb)?;
    let shouted = is_shouted(verb);
    let lower = verb.to_ascii_lowercase();
    if !is_whole_kind(&lower, place, shouted) {
        return None;
    }
    let connection = connection(after);
    let resolves = shouted && (lower.starts_with("resol") || lower.starts_with("recommend"));
    let formal = place == Place::Start && (shouted || connection.set_off)
        || resolves
        || connection.set_off && (shouted || connection.body.is_empty());
    let connected = match place {
        Place::Start => {
            connection.set_off || connection.that || connection.to || shouted || starts_decision(connection.body)
        }
        Place::ItWas => !connection.at_another_time && (!connection.body.is_empty() || connection.set_off),
        Place::Body | Place::And => {
            connection.set_off
                || connection.that
                || connection.to
                || shouted && connection.body.is_empty()
                || starts_decision(connection.body) && (shouted || matches!(lower.as_str(), "agreed" | "resolved"))
                || lower == "agreed" && is_record(&flat(connection.body))
                || connection.body.is_empty() && before.trim().eq_ignore_ascii_case("and")
        }
        Place::Inside | Place::TheDecision => connection.set_off || connection.that || connection.to,
    };
    let closes = connection.body.is_empty() && after.trim_end().ends_with('.') && !after.contains(':');
    let names_one = lower.starts_with("resolution") || lower.starts_with("motion");
    if !connected
        || connection.at_another_time
        || closes
        || names_one && (!connection.set_off || connection.body.is_empty())
    {
        return None;
    }
    let narrates = !formal
        && (lower == "noted" && !shouted
            || lower.starts_with("agree") && !connection.to && is_opinion(connection.body)
            || lower == "carried" && !connection.that && !connection.to);
    if narrates {
        return None;
    }
    let recommended = recommendation(connection.body);
    let body = recommended.unwrap_or(connection.body);
    let recommends = lower.starts_with("recommend") || recommended.is_some();
    let kind = if recommends { ResolutionKind::Recommended } else { ResolutionKind::Resolved };
    Some(LeadIn { verb, kind, formal, before, body })
}

/// What is recommended in "to recommend to Council that …".
fn recommendation(body: &str) -> Option<&str> {
    static RECOMMEND: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)^ to \s+ recommend \b (?: \s+ to \s+ (?:the\s+)? (?:full\s+)? (?:\w+\s+){0,3}? (?:council|cabinet|executive|committee|board|authority) \b )? [\s:,\-]* (?<that> that\b )?",
        )
        .expect("a constant pattern")
    });
    let found = RECOMMEND.captures(body)?;
    let end = found.name("that").map_or(found.get(0)?.end(), |that| that.start());
    let to_a_body = found.get(0)?.as_str().split_whitespace().count() > 2;
    to_a_body.then(|| body_without_stem(&body[end..]))
}

/// Which verbs announce where: "The Committee approved the plan" and "It was noted that" are other forms.
fn is_whole_kind(lower: &str, place: Place, shouted: bool) -> bool {
    match lower {
        "resolve" | "recommend" | "resolves" | "recommends" | "agrees" | "decides" => shouted && place != Place::Start,
        "resolved" | "agreed" | "decided" => true,
        "recommended" | "determined" | "ordered" => true,
        "voted" | "agreeable" => place == Place::Body,
        "carried" => place == Place::And,
        "delegated" => place == Place::Start,
        "approved" | "noted" | "granted" | "refused" | "deferred" | "accepted" | "adopted" => {
            place == Place::Start || shouted && matches!(place, Place::ItWas | Place::Body)
        }
        "recommendation" => false,
        "motion carried" => place == Place::Start,
        _ if lower.starts_with("resolution") => place == Place::Start,
        _ => matches!(place, Place::Start | Place::ItWas | Place::TheDecision),
    }
}

/// What a verb stands behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
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

fn place_of(before: &str, verb: &str) -> Option<Place> {
    /// Words in which the body that decides is named, narrative before it in the same clause included.
    const LONGEST_SUBJECT: usize = 30;
    let before = without_adverbs(before);
    let before = if verb.eq_ignore_ascii_case("agreeable") {
        before.strip_suffix("were").map_or(before, |before| without_adverbs(before))
    } else {
        before
    };
    let numbered = !before.contains(char::is_whitespace) && before.contains(|c: char| c.is_ascii_digit());
    if before.is_empty() || numbered && is_shouted(verb) {
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
        let reported = before[..before.len() - "it was".len().min(before.len())].trim_end();
        const REPORTS: [&str; 12] =
            ["that", "as", "which", "how", "when", "where", "until", "whether", "since", "after", "because", "what"];
        let told = last_word(reported);
        return (!REPORTS.iter().any(|word| told.eq_ignore_ascii_case(word))).then_some(Place::ItWas);
    }
    if ends_with_words(before, &["it", "was", "the"]) || ends_with_words(before, &["and", "the"]) {
        return Some(Place::TheDecision);
    }
    if is_body(last) || has_aside_after_body(before) {
        let clause = before.rsplit([',', ';', ':']).next().unwrap_or(before);
        return (clause.split_whitespace().count() < LONGEST_SUBJECT).then_some(Place::Body);
    }
    if matches!(last.to_ascii_lowercase().as_str(), "and" | "&")
        || ends_with_words(before, &["and", "was"])
        || ends_with_words(before, &["and", "were"])
    {
        if before.eq_ignore_ascii_case("and") {
            return Some(Place::And);
        }
        let moved = before.to_ascii_lowercase();
        let movers = ["propos", "pro-pos", "second", "se-cond", "moved", "motion", "carried", "put to the"];
        return movers.iter().any(|word| moved.contains(word)).then_some(Place::And);
    }
    const PAST: [&str; 18] = [
        "had",
        "has",
        "have",
        "been",
        "be",
        "being",
        "to",
        "not",
        "if",
        "as",
        "when",
        "previously",
        "already",
        "were",
        "was",
        "are",
        "is",
        "once",
    ];
    let past = PAST.iter().any(|word| last.eq_ignore_ascii_case(word));
    (is_shouted(verb) && !past && before.split_whitespace().count() <= 40).then_some(Place::Inside)
}

/// Whether the words end in "The Committee, having considered the report," or "The Council, on the motion of …,".
fn has_aside_after_body(before: &str) -> bool {
    let Some(before) = before.strip_suffix(',') else { return false };
    let Some((subject, aside)) = before.split_once(',') else { return false };
    let aside = aside.trim_start().to_ascii_lowercase();
    let opens = [
        "having",
        "on ",
        "upon",
        "after",
        "following",
        "by ",
        "in ",
        "with",
        "subject",
        "being",
        "therefore",
        "unanimously",
    ];
    is_body(last_word(subject))
        && subject.split_whitespace().count() <= 8
        && opens.iter().any(|word| aside.starts_with(word))
}

/// Whether a word names who decides.
pub fn is_body(word: &str) -> bool {
    const BODIES: [&str; 27] = [
        "council",
        "committee",
        "sub-committee",
        "subcommittee",
        "cabinet",
        "board",
        "panel",
        "group",
        "forum",
        "executive",
        "members",
        "councillors",
        "cllrs",
        "meeting",
        "trustees",
        "governors",
        "all",
        "authority",
        "commission",
        "assembly",
        "partnership",
        "body",
        "councilors",
        "parish",
        "corporation",
        "everyone",
        "those",
    ];
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    BODIES.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// Without the adverbs and votes before the verb: "The Committee unanimously", "and, by 6 votes to 3,".
fn without_adverbs(before: &str) -> &str {
    const ADVERBS: [&str; 38] = [
        "also",
        "then",
        "therefore",
        "further",
        "unanimously",
        "subsequently",
        "accordingly",
        "duly",
        "hereby",
        "thereby",
        "finally",
        "formally",
        "provisionally",
        "collectively",
        "generally",
        "thus",
        "now",
        "all",
        "consequently",
        "additionally",
        "again",
        "nevertheless",
        "however",
        "mutually",
        "eventually",
        "ultimately",
        "clearly",
        "jointly",
        "immediately",
        "both",
        "likewise",
        "overwhelmingly",
        "furthermore",
        "similarly",
        "next",
        "so",
        "reluctantly",
        "resultantly",
    ];
    let mut rest = before;
    loop {
        rest = rest.trim_end_matches(|c: char| c.is_whitespace() || "\"'(*_:-•.".contains(c));
        let word = last_word(rest);
        if ADVERBS.iter().any(|known| word.eq_ignore_ascii_case(known)) && !is_subject_all(rest, word) {
            rest = &rest[..rest.len() - word.len()];
            continue;
        }
        let unpunctuated = rest.trim_end_matches(',');
        if let Some(vote) = read_vote(unpunctuated)
            && vote.range.end == unpunctuated.len()
        {
            let cut = unpunctuated[..vote.range.start].trim_end();
            let cut = cut.strip_suffix(" by").or(cut.strip_suffix(" on a vote of")).unwrap_or(cut);
            rest = cut.trim_end().trim_end_matches(',');
            continue;
        }
        let ends_in_adverb = rest.len() > unpunctuated.len() && {
            let word = last_word(unpunctuated);
            word.eq_ignore_ascii_case("and")
                || ADVERBS.iter().any(|known| word.eq_ignore_ascii_case(known))
                || ends_with_words(unpunctuated, &["it", "was"])
        };
        if ends_in_adverb {
            rest = unpunctuated;
            continue;
        }
        return rest;
    }
}

/// "All agreed": there "all" is who agreed.
fn is_subject_all(rest: &str, word: &str) -> bool {
    word.eq_ignore_ascii_case("all") && {
        let before = rest[..rest.len() - word.len()].trim_end();
        before.is_empty() || before.ends_with([',', ';', '.'])
    }
}

fn last_word(text: &str) -> &str {
    let text = text.trim_end_matches(|c: char| c.is_whitespace());
    text.rsplit(|c: char| c.is_whitespace() || c == '(' || c == '"').next().unwrap_or_default()
}

fn ends_with_words(text: &str, words: &[&str]) -> bool {
    let mut have = text.split_whitespace().rev();
    words.iter().rev().all(|word| {
        have.next()
            .is_some_and(|have| have.trim_start_matches(|c: char| !c.is_alphanumeric()).eq_ignore_ascii_case(word))
    })
}

fn is_shouted(verb: &str) -> bool {
    verb.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
}

/// How the words behind the verb connect it with the decision.
struct Connection<'t> {
    /// A colon or dash, or nothing more in the sentence.
    set_off: bool,
    that: bool,
    to: bool,
    /// "agreed at the last meeting".
    at_another_time: bool,
    body: &'t str,
}

fn connection(after: &str) -> Connection<'_> {
    let mut rest = after;
    loop {
        let next = agent_end(rest);
        if next == 0 {
            break;
        }
        rest = &rest[next..];
    }
    let trimmed = rest
        .trim_start_matches(|c: char| c.is_whitespace() || c == ',' || c == '"' || c == '\'' || c == '*' || c == '_');
    let mut set_off = rest[..rest.len() - trimmed.len()].contains('\n');
    let mut body = trimmed.trim_start_matches(|c: char| c.is_whitespace() || ":-.;•\"'*_,".contains(c));
    let signs = &trimmed[..trimmed.len() - body.len()];
    set_off |= signs.contains([':', '-', '•', ';']);
    loop {
        let aside = agent_end(body);
        if aside == 0 {
            break;
        }
        body = body[aside..].trim_start_matches(|c: char| c.is_whitespace() || ":-.;•\"'*_,".contains(c));
    }
    let first = body.split_whitespace().next().unwrap_or_default();
    let first = first.trim_end_matches(|c: char| !c.is_alphanumeric());
    let lower = body.get(..body.len().min(60)).unwrap_or(body).to_ascii_lowercase();
    let at_another_time = [
        "at the last",
        "at the previous",
        "at a previous",
        "at the meeting",
        "at an earlier",
        "in january",
        "on the last",
        "at the annual",
        "last year",
        "earlier",
        "with the",
    ]
    .iter()
    .any(|words| lower.starts_with(words));
    Connection {
        set_off,
        that: first.eq_ignore_ascii_case("that"),
        to: first.eq_ignore_ascii_case("to"),
        at_another_time,
        body: body_without_stem(body),
    }
}

/// The bytes of one adverb, agent or vote at the start of what follows the verb.
fn agent_end(after: &str) -> usize {
    const PLAIN: [&str; 26] = [
        "unanimously",
        "nem con",
        "nem. con.",
        "nem. con",
        "as follows",
        "accordingly",
        "therefore",
        "also",
        "further",
        "by all members present",
        "by all members",
        "by all present",
        "by all councillors",
        "by all",
        "by everyone",
        "by members",
        "by councillors",
        "by a majority vote",
        "by a majority",
        "by majority",
        "by consensus",
        "by the council",
        "by the committee",
        "by the meeting",
        "on a show of hands",
        "the following",
    ];
    let start = after.len() - after.trim_start_matches([' ', ',', '\n', '\t']).len();
    let rest = &after[start..];
    for words in PLAIN {
        if rest.get(..words.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(words))
            && !rest[words.len()..].starts_with(char::is_alphanumeric)
        {
            return start + words.len();
        }
    }
    for body in [
        "to cabinet",
        "to council",
        "to full council",
        "to the council",
        "to the cabinet",
        "to the executive",
        "to executive",
        "to the full council",
        "to the committee",
        "to the board",
    ] {
        if rest.get(..body.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(body))
            && !rest[body.len()..].starts_with(char::is_alphanumeric)
        {
            return start + body.len();
        }
    }
    if rest.starts_with('(')
        && let Some(close) = rest.find(')')
        && close <= 160
        && super::label::read_label(rest).is_none()
    {
        return start + close + 1;
    }
    let begins = flat(rest.get(..rest.len().min(24)).unwrap_or_default());
    if ["on the pro", "on the motion", "on a pro", "on a motion", "proposed by", "moved by"]
        .iter()
        .any(|words| begins.starts_with(words))
    {
        return read_movers(rest).range().map_or(0, |range| start + range.end);
    }
    let end = rest.find([',', ':', ';']).unwrap_or(rest.len());
    let end = rest[..end].find(" that ").unwrap_or(end);
    let end = rest[..end].find(" to ").filter(|_| !rest[..end].contains("votes to")).unwrap_or(end);
    if let Some(vote) = read_vote(&rest[..end])
        && vote.range.start <= 5
    {
        return start + vote.range.end;
    }
    0
}

/// Without a "that" or "to" after which a list begins: it belongs to the stem.
fn body_without_stem(body: &str) -> &str {
    let word_end = body.find(char::is_whitespace).unwrap_or(body.len());
    let word = body[..word_end].trim_end_matches(|c: char| !c.is_alphanumeric());
    if !["that", "to", "as", "follows"].iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return body;
    }
    let rest = body[word.len()..].trim_start_matches(|c: char| c.is_whitespace() || ":-;,.".contains(c));
    let listed = super::label::read_label(rest).is_some() && !word.is_empty();
    if rest.is_empty() || listed { rest } else { body }
}

/// Whether a body without "that" or "to" still reads as a decision: "Agreed cheques be signed", "AGREED we should".
fn starts_decision(body: &str) -> bool {
    const WORDS_AHEAD: usize = 25;
    if body.is_empty() {
        return false;
    }
    body.split_whitespace().take(WORDS_AHEAD).any(|word| {
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        ["be", "should", "would", "will", "shall", "must"].iter().any(|known| word.eq_ignore_ascii_case(known))
    })
}
