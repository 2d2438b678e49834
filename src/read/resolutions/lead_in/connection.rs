//! How the words behind the verb of a decision lead over to the decision's own words.
//!
//! In:       the words behind the verb.   Out: a [`Connection`], whose body is the decision without adverbs, agents, votes.
//! Not here: what stands before the verb (`place`).

use super::place::is_body;
use crate::find::{find, find_from};
use crate::phrases;
use crate::read::phrase::Phrases;
use crate::read::resolutions::label::read_label;
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::vote::{read_number, read_vote};
use crate::read::within::{
    ends_with_one, first_token, is_among, opens_with_one, tokens, trimmed_end, without_before, word_count,
};
use crate::signs::InSigns;

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
    let unpaired = without_twin(after);
    let mut rest = without_minute_number(unpaired);
    let numbered = rest.len() < unpaired.len();
    loop {
        let next = agent_end(rest);
        if next == 0 {
            break;
        }
        rest = &rest[next..];
    }
    let trimmed = without_before(rest, ",\"'*_");
    let mut set_off = numbered || rest[..rest.len() - trimmed.len()].has_sign("\n");
    let mut body = without_before(trimmed, ":-.;•\"'*_,");
    let signs = &trimmed[..trimmed.len() - body.len()];
    set_off |= signs.has_sign(":-•");
    loop {
        let aside = agent_end(body);
        if aside == 0 {
            break;
        }
        body = without_before(&body[aside..], ":-.;•\"'*_,");
    }
    // "Resolved (9 for, 1 against)", and the decision on the next line.
    set_off |= body.is_empty() && after.trim_ascii_start().starts_with_sign("(");
    let first = first_token(body);
    let first = trimmed_end(first);
    const EARLIER: Phrases = phrases!(
        "at the last*/previous*/meeting*/annual*|at a previous*|at an earlier*|on the last*|last year*|earlier*|with the*\
         |in january*/february*/march*/april*/may*/june*/july*/august*/september*/october*/november*/december*"
    );
    const NOT_TO: Phrases = phrases!("not to");
    let body_behind = body_without_stem(body);
    set_off |= body_behind.is_empty() && after.trim_ascii_end().ends_with_sign(":-");
    Connection {
        set_off,
        that: first.eq_ignore_ascii_case("that"),
        to: first.eq_ignore_ascii_case("to")
            || NOT_TO.at(body, 0).is_some()
            || opens_with_one(body, "for ")
                && tokens(&body[..body.floor_char_boundary(60)]).take(7).any(|word| word.eq_ignore_ascii_case("to")),
        at_another_time: EARLIER.at(body, 0).is_some(),
        body: body_behind,
    }
}

/// Without the same word in the other language of the page: "RESOLVED / PENDERFYNWYD:".
fn without_twin(after: &str) -> &str {
    const SHORTEST: usize = 5;
    let inside = after.trim_ascii_start();
    let Some(twin) = inside.strip_sign("/|").or(inside.strip_prefix("- ")).map(str::trim_ascii_start) else {
        return after;
    };
    let end = twin.find(|c: char| !c.is_uppercase()).unwrap_or(twin.len());
    let rest = twin[end..].trim_ascii_start();
    let ends = rest.is_empty()
        || rest.starts_with_sign(":-.")
        || rest.starts_with("that ")
        || twin[end..].starts_with_sign("\n");
    let word = &twin[..end];
    if word.chars().count() >= SHORTEST && ends && !word.starts_with("UNANIM") && !is_body(word) {
        &twin[end..]
    } else {
        after
    }
}

/// Without the number under which the decision is kept: "Resolved 15/12/5.01 The minutes …".
fn without_minute_number(after: &str) -> &str {
    const FEWEST_DIGITS: usize = 3;
    let inside = after.trim_start_signs(" ([");
    let end = inside.find(char::is_whitespace).unwrap_or(inside.len());
    let number = inside[..end].trim_end_signs(":)].-,");
    let figures = number.bytes().filter(u8::is_ascii_digit).count();
    let parted = number.has_sign("/") || number.has_sign(".");
    let plain = number.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-'));
    let goes_on = inside[end..].trim_ascii_start().starts_with(|c: char| c.is_alphabetic());
    let numbered = figures >= FEWEST_DIGITS && parted && plain && number.starts_with(|c: char| c.is_ascii_digit());
    if numbered && goes_on { inside[number.len()..].trim_start_signs(")]") } else { after }
}

/// The bytes of one adverb, agent or vote at the start of what follows the verb.
pub(super) fn agent_end(after: &str) -> usize {
    const PLAIN: Phrases = phrases!(
        "in principle|at this point|unanimously|nem con|nem. con.|nem. con|as follows|accordingly|therefore|also|further|\
        by all members present|by all members/present/councillors|by all|by everyone/members/councillors|\
        by a majority vote|by a majority|by majority|by consensus|by assent|by the council/committee/meeting|on/by a show of hands|\
        the following|to the? full? council|to the? cabinet/executive|to the committee/board"
    );
    let start = after.len() - after.trim_start_signs(" ,\n\t").len();
    let rest = &after[start..];
    if let Some(end) = PLAIN.at(rest, 0)
        && !(ends_with_one(&rest[..end], "majority|MAJORITY") && rest[end..].starts_with(" of "))
    {
        return start + end;
    }
    let owner = rest.strip_prefix("of the ").map_or(0, |owner| owner.find_sign(" ").unwrap_or(owner.len()));
    if owner > 0 && is_body(&rest["of the ".len().."of the ".len() + owner]) {
        return start + "of the ".len() + owner;
    }
    let addressed = addressee_end(rest);
    if addressed > 0 {
        return start + addressed;
    }
    if rest.starts_with_sign("(")
        && let Some(close) = closing(rest)
        && read_label(rest).is_none()
    {
        return start + close + 1;
    }
    const MOVED: Phrases = phrases!("on the/a pro*/motion*|proposed/moved by*");
    if MOVED.at(rest, 0).is_some() {
        return Sentence::of(rest).movers().range().map_or(0, |range| start + range.end);
    }
    let end = rest.find_sign(",:;").unwrap_or(rest.len());
    let end = find(&rest[..end], " that ").unwrap_or(end);
    let end = to_do(&rest[..end]).unwrap_or(end);
    let end = rest.floor_char_boundary(end.min(LONGEST_VOTE));
    if let Some(vote) = read_vote(&Sentence::of(&rest[..end]))
        && tokens(&rest[..vote.range.start]).all(|word| is_among(word, LEADS_TO_VOTE))
    {
        return start + vote.range.end;
    }
    0
}

/// The most bytes in which a vote stands behind the verb.
const LONGEST_VOTE: usize = 300;

/// Words between the verb of a decision and its vote: "by a majority of 6 to 3".
const LEADS_TO_VOTE: &str = "by|a|an|the|on|with|vote|votes|of|majority|recorded|show|hands|via|voting|being";

/// Where " to " begins what was decided and does not stand between the figures of a vote.
fn to_do(text: &str) -> Option<usize> {
    const TO: &str = " to ";
    let mut from = 0;
    loop {
        let at = find_from(text, TO, from)?;
        from = at + TO.len();
        if read_number(trimmed_end(first_token(&text[from..]))).is_none() {
            return Some(at);
        }
    }
}

/// The byte of the bracket that closes the one with which `text` begins, where it is near.
fn closing(text: &str) -> Option<usize> {
    const LONGEST: usize = 400;
    let mut open = 0_usize;
    let signs = text.char_indices().take_while(|(at, _)| *at < LONGEST);
    signs.filter(|(_, c)| matches!(c, '(' | ')')).find_map(|(at, sign)| {
        open = if sign == '(' { open + 1 } else { open.saturating_sub(1) };
        (open == 0).then_some(at)
    })
}

/// The bytes of "to all constituent bodies" where nothing but the decision follows: to whom something is recommended.
fn addressee_end(rest: &str) -> usize {
    const LONGEST: usize = 8;
    let Some(whom) = rest.strip_prefix("to ").or(rest.strip_prefix("TO ")) else { return 0 };
    let end = whom.find_sign(":\n.").unwrap_or(whom.len());
    let end = find(&whom[..end], " that ").unwrap_or(end);
    let begins = first_token(whom);
    let named = is_among(begins, "the|all|full")
        || begins.starts_with(char::is_uppercase) && begins.chars().any(char::is_lowercase);
    let follows = whom[end..].trim_ascii_start();
    let alone = follows.is_empty()
        || follows.starts_with_sign(":-")
        || follows.starts_with("that ")
        || whom[end..].starts_with_sign("\n");
    let is_short = word_count(&whom[..end]) <= LONGEST;
    if named && alone && is_short { "to ".len() + end } else { 0 }
}

/// Without a "that" or "to" after which a list begins: it belongs to the stem.
pub fn body_without_stem(body: &str) -> &str {
    let word_end = body.find(char::is_whitespace).unwrap_or(body.len());
    let word = trimmed_end(&body[..word_end]);
    if !is_among(word, "that|to|as|follows") {
        return body;
    }
    let rest = without_before(&body[word.len()..], ":-;,.");
    let listed = !word.is_empty() && (read_label(rest).is_some() || body[word.len()..].starts_with_sign(":"));
    if rest.is_empty() || listed { rest } else { body }
}

/// Whether a body without "that" or "to" still reads as a decision: "Agreed cheques be signed", "AGREED we should".
pub(super) fn starts_decision(body: &str) -> bool {
    const WORDS_AHEAD: usize = 25;
    if body.is_empty() {
        return false;
    }
    tokens(body).take(WORDS_AHEAD).any(|word| {
        let word = trimmed_end(word);
        is_among(word, "be|should|would|will|shall|must")
    })
}
