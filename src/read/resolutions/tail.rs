//! What stands behind the words of a decision in its sentence: movers, votes, actions, remarks.
//!
//! In:       a clause.   Out: the clause without it.
//! Not here: where the clause ends (`clause`).

use super::mover::person_before;
use super::narrative::is_action;
use super::sentence::Sentence;
use crate::find::{holds, rfind};
use crate::phrases;
use crate::read::phrase::{Phrases, behind_spaces, is_of_word, next_word, words_from};
use crate::read::within::{
    before_one, ends_with_one, is_among, is_spelt, last_token, opens_with_one, starts_with_one, trimmed_end,
    without_before, without_behind, word_count,
};
use crate::read::word_list::WordList;
use crate::signs::InSigns;

/// A clause without what follows the decision in its sentence: movers, votes, actions; and without its final dot.
pub fn without_tail(clause: &str, soft: bool) -> &str {
    without_tail_of(&Sentence::of(clause), soft)
}

/// The same, of words that may have been read for movers and votes.
pub fn without_tail_of<'t>(whole: &Sentence<'t>, soft: bool) -> &'t str {
    let mut rest = without_stamp(clean_end(whole.text));
    loop {
        let part = whole.part(rest);
        let words = if matches!(whole.text.strip_prefix(rest), Some("" | ".")) { whole } else { &part };
        let cut = mover_tail(words)
            .or_else(|| vote_tail(words))
            .or_else(|| action_tail(rest))
            .or_else(|| column_tail(rest))
            .or_else(|| aside_tail(rest, soft));
        match cut {
            Some(cut) if cut > 0 && !rest[..cut].trim_ascii().is_empty() => rest = clean_end(&rest[..cut]),
            _ => return rest,
        }
    }
}

/// Without the "Resolved" that is set behind the words of the decision.
fn without_stamp(text: &str) -> &str {
    const STAMPS: &str = "Resolved|RESOLVED|Carried|CARRIED|Agreed|AGREED|APPROVED";
    let stamp = before_one(text, STAMPS).filter(|rest| rest.ends_with_sign(" \n\t."));
    let Some(rest) = stamp.map(clean_end) else { return text };
    let subject = word_count(rest) > 3;
    if subject && !ends_with_one(rest, "be|was|were|is|been|the") { rest } else { text }
}

/// Without closing punctuation, and without the "and" that leads to the next clause.
fn clean_end(text: &str) -> &str {
    let mut rest = text.trim_ascii();
    loop {
        let mut next = without_behind(rest, ".;:,-*•|");
        let last = next.as_bytes().last();
        for word in ["and", "or", "AND"] {
            if last == word.as_bytes().last()
                && let Some(before) = next.strip_suffix(word)
                && before.trim_ascii_end().len() < before.len()
                && (before.trim_ascii_end().ends_with_sign(";,") || next.len() < rest.len() || word == "and")
            {
                next = before.trim_ascii_end();
            }
        }
        // A bullet that a converter printed as a letter: "… as read. o Proposed by".
        next = next.strip_suffix(" o").unwrap_or(next);
        for words in ["as follows", "namely", "following which it was", "whereupon it was", "which was", ", which"] {
            next = next.strip_suffix(words).unwrap_or(next).trim_ascii_end();
        }
        next = without_open_quote(next);
        if next.len() == rest.len() {
            return rest;
        }
        rest = next;
    }
}

/// Without a closing quote that has no opening one inside.
fn without_open_quote(text: &str) -> &str {
    match text.strip_end_sign("\"") {
        Some(inside) if inside.matches('"').count() % 2 == 0 => inside,
        _ => text.strip_end_sign("'").filter(|inside| !holds(inside, " '")).unwrap_or(text),
    }
}

/// Where ", proposed by …" or "(Cllr Ames proposed, …)" begins.
fn mover_tail(words: &Sentence<'_>) -> Option<usize> {
    let clause = words.text;
    let start = words.movers().range()?.start;
    let said = &clause[start..];
    let before = &clause[..start];
    let opens = before.trim_ascii_end().is_empty()
        || before.trim_ascii_end().ends_with_sign(".,;(-*\n")
        || opens_with_one(said, "prop|moved|second|(") && !opens_with_one(said, "proposal|proposition");
    let trimmed = before.trim_ascii_end();
    let lead = before_one(trimmed, "on the|upon the|on a|This was|this was|and was|was|were|This");
    let opened = start - usize::from(before.ends_with_sign("("));
    let cut = lead.unwrap_or(before).trim_end_signs("( *-,").len();
    ((opens || lead.is_some()) && words.part(&clause[opened..]).is_trailer()).then_some(cut)
}

/// What was moved, without ", and this was agreed" behind it.
pub fn without_fate(text: &str) -> &str {
    const LINKS: Phrases = phrases!("and/which/this/it");
    let mut from = 0;
    while let Some(link) = LINKS.find_from(text, from) {
        if is_fate(text, link.end) {
            let before = without_behind(&text[..link.start], ",;.-(");
            return if before.trim_ascii().is_empty() { text } else { before.trim_ascii_end() };
        }
        from = link.end;
    }
    text
}

/// Whether words behind "and" only tell that what stands before was agreed: " this was put to the vote and agreed by all."
fn is_fate(text: &str, link: usize) -> bool {
    const MATTERS: Phrases = phrases!("this/it/which|the motion/proposal|on being put to the vote");
    static STEPS: WordList = WordList::of_lists(&[
        "was were being declared then duly therefore accordingly unanimously put to the vote",
        "agreed carried resolved approved accepted passed",
    ]);
    const HOW: Phrases = phrases!("unanimously|accordingly");
    const BY_ALL: Phrases = phrases!("by the? committee/council/members/board/panel/meeting/all");
    const AND: Phrases = phrases!("and");
    let behind = |at: usize, words: &Phrases| next_word(text, at).and_then(|word| words.at(text, word.start));
    let matter = behind(link, &MATTERS).unwrap_or(link);
    let mut next = next_word(text, matter);
    while let Some(word) = next {
        match STEPS.look_up(&text[word.clone()]) {
            Some((_, 1)) => {
                let signs =
                    text[word.end..].bytes().take_while(|byte| byte.is_ascii_whitespace() || *byte == b',').count();
                let start = word.end + signs;
                let and = AND.at(text, start).and_then(|end| next_word(text, end));
                next = and.or_else(|| words_from(text, start).next().filter(|word| signs > 0 && word.start == start));
            }
            Some(_) => {
                let how = behind(word.end, &HOW).unwrap_or(word.end);
                let end = behind(how, &BY_ALL).unwrap_or(how);
                return !text[end..].bytes().any(is_of_word);
            }
            None => return false,
        }
    }
    false
}

/// Where a vote at the clause's end begins.
fn vote_tail(words: &Sentence<'_>) -> Option<usize> {
    let (clause, found) = (words.text, words.found_vote()?);
    if !ends_behind_vote(&clause[found.range.end..]) {
        return None;
    }
    let before = &clause[..found.range.start];
    if is_predicate(before, &clause[found.range.start..]) {
        return None;
    }
    let lead = lead_to_vote(before);
    let bracket = before[lead..].rfind_sign("([").map(|at| before[..lead + at].trim_ascii_end().len());
    Some(bracket.unwrap_or(lead))
}

/// Whether nothing but a remark about the vote stands behind it.
fn ends_behind_vote(behind: &str) -> bool {
    const REMARKS: Phrases = phrases!(
        "due to an? interest/interests|in favour|agreed|carried|vote/votes|member/members present|member/members\
         |with no abstentions|with no abstention|of/by the chair*",
    );
    const AS_THEY: Phrases = phrases!("as they/he/she");
    const LONGEST: usize = 60;
    const CLOSES: &str = ")].,;*";
    let rest = without_before(behind, CLOSES);
    let reasons = AS_THEY.at(rest, 0).and_then(|end| behind_spaces(rest, end).map(|_| end + 1));
    let end = match reasons {
        Some(end) => {
            let words = rest[end..].bytes().take_while(|byte| byte.is_ascii_whitespace() || is_of_word(*byte));
            end + words.take(LONGEST).count()
        }
        None => REMARKS.at(rest, 0).unwrap_or(0),
    };
    without_before(&rest[end..], CLOSES).is_empty()
}

/// Where the words begin that lead over to a vote at the end: ", and this was carried by a majority of".
fn lead_to_vote(before: &str) -> usize {
    static LEADS: WordList = WordList::new(
        "and by on with a the vote votes voting voted of was were is this it carried agreed approved resolved accepted passed all \
         majority members councillors put to result as follows recorded in his her",
    );
    let mut lead = before.len();
    let mut rest = without_behind(before, "([*");
    let apart = before[rest.len()..].starts_with(|c: char| c.is_ascii_whitespace());
    let mut parted = without_behind(rest, ":,");
    if !apart && parted.len() == rest.len() {
        return without_behind(before, "([*,;-").len();
    }
    loop {
        let owner = parted.strip_suffix("'s").or(parted.strip_suffix("'S"));
        let whole = owner.unwrap_or(parted);
        let word = &whole[whole.len() - whole.bytes().rev().take_while(|byte| is_of_word(*byte)).count()..];
        let chair = word.get(..5).is_some_and(|chair| chair.eq_ignore_ascii_case("chair"));
        if word.is_empty() || !(if owner.is_some() { chair } else { LEADS.has(word) }) {
            break;
        }
        rest = &whole[..whole.len() - word.len()];
        lead = rest.len();
        parted = without_behind(rest, ":,");
        if parted.len() == rest.len() {
            break;
        }
    }
    without_behind(&before[..lead], "([*,;-").len()
}

/// "A quote was approved by all": there the vote is what the sentence says of its subject, and no tail ("…. This was
/// approved by all").
fn is_predicate(before: &str, vote: &str) -> bool {
    let verb = starts_with_one(vote, "approved|accepted|agreed");
    let subject = before_one(before.trim_ascii_end(), " was| were");
    let last = subject.map(|subject| last_token(subject));
    verb && last.is_some_and(|last| !is_among(last, "this|it|which|and|that"))
}

/// Where "- AV to action", ", Clerk to action" or "and Cllr Bull will contact …" begins.
fn action_tail(clause: &str) -> Option<usize> {
    let bytes = clause.as_bytes();
    let mut at = bytes.len();
    while at > 0 {
        at -= 1;
        if !matches!(bytes[at], b'-' | b',' | b'.' | b';' | b'(') {
            continue;
        }
        let joined = bytes[at] == b'-' && !clause[..at].ends_with(char::is_whitespace);
        let named = bytes[at] == b','
            && starts_with_one(clause[at + 1..].trim_ascii_start(), "Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor");
        if !joined && !named && is_action(&clause[at + 1..]) && !clause[..at].trim_ascii().is_empty() {
            return Some(at);
        }
    }
    None
}

/// Where the column begins that names who acts: "…      DE", "…\tClerk".
fn column_tail(clause: &str) -> Option<usize> {
    const LONGEST: usize = 4;
    let gap = last_gap(clause, LONGEST)?;
    let column = clause[gap..].trim_ascii();
    let actor = |word: &str| {
        let word = trimmed_end(word);
        let initials = (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
        initials || is_spelt(word, "Clerk|Cllr|Cllrs|All|RFO|Chair|Chairman")
    };
    let words = word_count(column);
    let named = column.split(|c: char| c.is_whitespace() || c == '/').filter(|word| !word.is_empty()).any(actor);
    let names = column
        .split(|c: char| c.is_whitespace() || c == '/')
        .all(|word| word.is_empty() || word == "&" || word.starts_with(char::is_uppercase));
    ((1..=LONGEST).contains(&words) && named && names).then(|| clause[..gap].trim_ascii_end().len())
}

/// The end of the last gap between columns: a tab, three spaces, or the last space behind a stop. No more than so many words
/// may follow it.
fn last_gap(clause: &str, most_words: usize) -> Option<usize> {
    let bytes = clause.as_bytes();
    let (mut end, mut words, mut last) = (bytes.len(), 0, true);
    while words <= most_words {
        let at = bytes[..end].iter().rposition(u8::is_ascii_whitespace)?;
        words += usize::from(at + 1 < end);
        let before = &bytes[..at];
        let behind_stop = || last && before.ends_with(b".");
        if bytes[at] == b'\t' || bytes[at] == b' ' && (behind_stop() || before.ends_with(b"  ")) {
            return Some(at + 1);
        }
        last &= bytes[at] != b' ';
        end = at;
    }
    None
}

/// Where a remark in brackets behind an informal decision begins, or "and Cllr Bull will …".
fn aside_tail(clause: &str, soft: bool) -> Option<usize> {
    const SHORTEST_ASIDE: usize = 3;
    if !soft {
        return None;
    }
    if let Some(open) = clause.rfind_sign("(") {
        let inside = &clause[open..];
        let closes = inside.ends_with_sign(")") && inside.matches(')').count() == 1 || !inside.has_sign(")");
        if closes && word_count(inside) >= SHORTEST_ASIDE {
            return Some(open);
        }
    }
    if !holds(clause, " will ") {
        return None;
    }
    let at = rfind(clause, " will ").filter(|&at| clause[at..].len() > 6)?;
    let (_, start) = person_before(&clause[..at])?;
    let before = clause[..start].trim_ascii_end();
    before.strip_suffix("and").map(|before| before.trim_ascii_end().len())
}
