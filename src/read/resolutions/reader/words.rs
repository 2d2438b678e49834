//! Small questions about words that the readers of decisions and motions share.
//!
//! In:       sentences, names, votes, spans.   Out: yes or no, or a part of them.
//! Not here: what they mean for a decision.

use super::*;

pub(super) fn add_vote<'t>(vote: &mut Option<VoteReading<'t>>, other: Option<VoteReading<'t>>) {
    match (vote.as_mut(), other) {
        (Some(vote), Some(other)) => merge_votes(vote, other),
        (None, other) => *vote = other,
        (Some(_), None) => {}
    }
}

/// Whether a vote tells something that is not known yet.
pub(super) fn adds(vote: &VoteReading<'_>, known: &Option<VoteReading<'_>>) -> bool {
    let Some(known) = known else { return true };
    let new = |one: Option<u32>, other: Option<u32>| one.is_some() && other.is_none();
    new(vote.in_favour, known.in_favour)
        || new(vote.against, known.against)
        || new(vote.abstain, known.abstain)
        || vote.casting_vote && !known.casting_vote
        || vote.unanimous && !known.unanimous && known.in_favour.is_none()
}

/// Widens the last span if the next one overlaps or continues it, else adds it.
pub(super) fn widened(mut spans: Vec<Span>, span: Span) -> Vec<Span> {
    match spans.iter_mut().find(|known| known.start <= span.end + 4 && span.start <= known.end + 4) {
        Some(known) => *known = known.join(span),
        None => spans.push(span),
    }
    spans
}

pub(super) fn names_same<'t>(motion: &Motion<'t>, movers: &Movers<'t>) -> bool {
    same_name(&motion.mover, &movers.mover)
}

/// Whether two names have one family name, apart from bracketed initials.
pub(super) fn same_name(one: &Option<Name<'_>>, other: &Option<Name<'_>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.family.eq_ignore_ascii_case(other.family),
        _ => false,
    }
}

pub(super) fn contains_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|have| have.eq_ignore_ascii_case(word))
}

/// The word by which a sentence moves something.
pub(super) fn verb_of(sentence: &str) -> &str {
    static MOVES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)\b(?:carried|agreed|seconded|pro-?posed|moved|prop(?:oser)?|motion|amendment)\b")
            .expect("a constant pattern")
    });
    MOVES.find(sentence).map_or_else(|| sentence.split_whitespace().next().unwrap_or(sentence), |found| found.as_str())
}

/// "… and agreed", "… all were in favour", at the end of a sentence that proposes.
pub(super) fn agreed_at_end(sentence: &str) -> Option<&str> {
    let end = sentence.trim_end_matches(|c: char| !c.is_alphanumeric());
    let last = end.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let before = end[..end.len() - last.len()].trim_end();
    if before.ends_with(" be") || before.ends_with(" been") {
        return None;
    }
    ["agreed", "carried", "approved", "accepted", "resolved"]
        .iter()
        .any(|verb| last.eq_ignore_ascii_case(verb))
        .then_some(last)
}

/// Whether two texts share most of their longer words.
pub(super) fn repeats(clause: &str, motion: &str) -> bool {
    const SHORTEST: usize = 4;
    let words = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.len() >= SHORTEST)
            .map(str::to_lowercase)
            .collect()
    };
    let (clause, motion) = (words(clause), words(motion));
    let shared = clause.iter().filter(|word| motion.contains(word)).count();
    !clause.is_empty() && shared * 3 >= clause.len() * 2
}

/// "to this action", "this proposal": words that mean what stands before.
pub(super) fn is_back_reference(body: &str) -> bool {
    let words: Vec<&str> = body.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let words =
        if words.first().is_some_and(|first| first.eq_ignore_ascii_case("to")) { &words[1..] } else { &words[..] };
    words.len() <= 2
        && words
            .first()
            .is_some_and(|first| ["this", "that", "these", "it"].iter().any(|known| first.eq_ignore_ascii_case(known)))
        && !body.is_empty()
}

/// Whether a row of a list begins with what a body decided.
pub fn decides(verb: &str) -> bool {
    const VERBS: [&str; 19] = [
        "agreed",
        "agrees",
        "noted",
        "notes",
        "approved",
        "approves",
        "resolved",
        "resolves",
        "adopted",
        "adopts",
        "endorsed",
        "endorses",
        "instructed",
        "delegated",
        "authorised",
        "authorises",
        "recommended",
        "recommends",
        "homologated",
    ];
    VERBS.iter().any(|known| verb.eq_ignore_ascii_case(known))
}

/// Whether a line under "Decision" says what was done with an application: "Application granted conditionally".
pub(super) fn states_outcome(text: &str) -> bool {
    const OUTCOMES: [&str; 12] = [
        "granted",
        "refused",
        "approved",
        "deferred",
        "noted",
        "agreed",
        "endorsed",
        "rejected",
        "accepted",
        "adopted",
        "referred",
        "delegated",
    ];
    OUTCOMES.iter().any(|word| contains_word(text, word))
}

/// Whether words speak of a motion, so that what became of it is no decision of its own.
pub(super) fn is_motion(text: &str) -> bool {
    ["motion", "amendment", "proposal"].iter().any(|word| contains_word(text, word))
}

/// Whether a line of movers leads over to the decision that follows it.
pub(super) fn introduces(sentence: &str) -> bool {
    let end = sentence.trim_end_matches(|c: char| c.is_whitespace() || ",;:-*".contains(c));
    let last = end.rsplit(char::is_whitespace).next().unwrap_or_default();
    let leads = ["and", "was", "that", "accordingly", "unanimously"].iter().any(|word| last.eq_ignore_ascii_case(word));
    let begins_with = sentence.trim_start().to_ascii_lowercase();
    leads && !begins_with.ends_with("carried unanimously")
        || sentence.trim_end().ends_with(':')
        || end.len() < sentence.trim_end().len() && sentence.trim_end().ends_with([';', ','])
}

/// "All in favour of supporting this": what all were in favour of.
pub(super) fn all_in_favour_of(sentence: &str) -> Option<&str> {
    static ALL: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?i)^\W*all\s+(?:were\s+|members\s+|present\s+)*(?:in\s+favour|in\s+agreement)\s+(?:of|to|with)\s+\w+",
        )
        .expect("a constant pattern")
    });
    ALL.is_match(sentence).then(|| without_tail(sentence, true))
}

/// Whether a paragraph is the text of a motion: "“This Council resolves …”".
pub(super) fn is_motion_text(text: &str) -> bool {
    let inside = text.trim_start_matches(|c: char| c.is_whitespace() || "\"'*".contains(c));
    let quoted = inside.len() < text.trim_start().len();
    let begins = ["This Council ", "That this Council", "This council ", "That Council "]
        .iter()
        .any(|begin| inside.starts_with(begin));
    quoted && begins && read_lead_in(text).is_none_or(|lead| !lead.formal)
}

/// Without quotation marks around it.
pub(super) fn quoted(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || "\"'*".contains(c))
}

/// Whether a heading is a sentence that may decide ("5.0 The Minutes … were agreed"), not a title.
pub(super) fn tells(text: &str) -> bool {
    [" was ", " were "].iter().any(|word| text.contains(word)) || read_lead_in(text).is_some()
}
