//! How the words behind the verb of a decision lead over to the decision's own words.
//!
//! In:       the words behind the verb.   Out: a [`Connection`], whose body is the decision without adverbs, agents, votes.
//! Not here: what stands before the verb (`place`).

use crate::read::resolutions::label::read_label;
use crate::read::resolutions::mover::read_movers;
use crate::read::resolutions::narrative::flat;
use crate::read::resolutions::vote::read_vote;

/// How the words behind the verb connect it with the decision.
pub(super) struct Connection<'t> {
    /// A colon or dash, or nothing more in the sentence.
    pub(super) set_off: bool,
    pub(super) that: bool,
    pub(super) to: bool,
    /// "agreed at the last meeting".
    pub(super) at_another_time: bool,
    pub(super) body: &'t str,
}

pub(super) fn connection(after: &str) -> Connection<'_> {
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
pub(super) fn agent_end(after: &str) -> usize {
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
        && read_label(rest).is_none()
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
pub(super) fn body_without_stem(body: &str) -> &str {
    let word_end = body.find(char::is_whitespace).unwrap_or(body.len());
    let word = body[..word_end].trim_end_matches(|c: char| !c.is_alphanumeric());
    if !["that", "to", "as", "follows"].iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return body;
    }
    let rest = body[word.len()..].trim_start_matches(|c: char| c.is_whitespace() || ":-;,.".contains(c));
    let listed = read_label(rest).is_some() && !word.is_empty();
    if rest.is_empty() || listed { rest } else { body }
}

/// Whether a body without "that" or "to" still reads as a decision: "Agreed cheques be signed", "AGREED we should".
pub(super) fn starts_decision(body: &str) -> bool {
    const WORDS_AHEAD: usize = 25;
    if body.is_empty() {
        return false;
    }
    body.split_whitespace().take(WORDS_AHEAD).any(|word| {
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        ["be", "should", "would", "will", "shall", "must"].iter().any(|known| word.eq_ignore_ascii_case(known))
    })
}
