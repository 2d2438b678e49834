//! Votes counted in a sentence: "by 6 votes to 3", "For 9, Against 1", "Vote: 8-2-1".
//!
//! In:       a sentence.   Out: how many on each side, and where the words stand.
//! Not here: unanimity, casting votes, recorded votes.

use super::{FoundVote, VoteReading, widen};
use crate::model::VoteOption;
use crate::read::name::{Name, read_names};
use crate::read::resolutions::mover::person;
use std::ops::Range;

/// A word of a tally.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sign {
    Number(u32),
    Side(VoteOption),
    To,
    Vote,
    /// Stands between a number and its side without meaning: "were", "voted", a dash.
    Filler,
    /// ")", behind names that stand between a number and its side.
    Close,
    /// "(".
    Open,
    /// Between the figures of "8-2-1".
    Stroke,
    /// Ends a part: comma, "and", semicolon.
    Break,
    Other,
}

struct Word {
    sign: Sign,
    range: Range<usize>,
}

/// "5 in favour, 0 against and 1 abstention": each side takes the number before it, else the one after it.
pub(super) fn read_tally(text: &str) -> Option<FoundVote<'_>> {
    let words = signs(text);
    if !words.iter().any(|word| matches!(word.sign, Sign::Side(_) | Sign::Vote)) {
        return None;
    }
    let mut taken = vec![false; words.len()];
    let mut found = FoundVote { vote: VoteReading::default(), range: usize::MAX..0 };
    read_votes_to(&words, &mut taken, &mut found);
    read_figures(&words, &mut taken, &mut found);
    for (at, word) in words.iter().enumerate() {
        let Sign::Side(option) = word.sign else { continue };
        let count = match number_before(&words, &taken, at).or_else(|| number_after(&words, &taken, at)) {
            Some((number_at, number)) => {
                taken[number_at] = true;
                widen(&mut found.range, words[number_at].range.clone());
                found.vote.votes.extend(named_between(
                    &text[words[number_at].range.end..word.range.start.max(words[number_at].range.end)],
                    option,
                ));
                number
            }
            None => match voters(&text[..word.range.start], option) {
                Some((names, start)) => {
                    widen(&mut found.range, start..word.range.end);
                    let count = names.len() as u32;
                    found.vote.votes.extend(names.into_iter().map(|name| (name, option)));
                    count
                }
                None => continue,
            },
        };
        widen(&mut found.range, word.range.clone());
        let slot = match option {
            VoteOption::Yes => &mut found.vote.in_favour,
            VoteOption::No => &mut found.vote.against,
            VoteOption::Abstain => &mut found.vote.abstain,
        };
        *slot = slot.or(Some(count));
    }
    if found.vote.in_favour.is_none() {
        read_bare_votes(&words, &taken, &mut found);
    }
    (found.range.start < found.range.end).then_some(found)
}

/// "by 5 votes with 1 abstention": votes without a side are in favour.
fn read_bare_votes(words: &[Word], taken: &[bool], found: &mut FoundVote<'_>) {
    for at in 0..words.len().saturating_sub(1) {
        let Sign::Number(number) = words[at].sign else { continue };
        let counted = words[at + 1].sign == Sign::Vote && at > 0 && words[at - 1].sign == Sign::Filler;
        let sided = words.get(at + 2).is_some_and(|word| matches!(word.sign, Sign::Side(_) | Sign::To));
        if counted && !sided && !taken[at] && found.vote.abstain.is_some() {
            found.vote.in_favour = Some(number);
            widen(&mut found.range, words[at].range.start..words[at + 1].range.end);
            return;
        }
    }
}

/// "6 votes to 3", "a vote of 3 to 0", "carried by 7 to 4".
fn read_votes_to(words: &[Word], taken: &mut [bool], found: &mut FoundVote<'_>) {
    for at in 0..words.len() {
        let Sign::Number(in_favour) = words[at].sign else { continue };
        let votes_said =
            words[at.saturating_sub(4)..(at + 4).min(words.len())].iter().any(|word| word.sign == Sign::Vote);
        let mut next = at + 1;
        while words
            .get(next)
            .is_some_and(|word| matches!(word.sign, Sign::Vote | Sign::Filler | Sign::Open | Sign::Close))
        {
            next += 1;
        }
        if words.get(next).is_none_or(|word| word.sign != Sign::To) || !votes_said {
            continue;
        }
        if let Some(Sign::Number(against)) = words.get(next + 1).map(|word| word.sign) {
            (found.vote.in_favour, found.vote.against) = (Some(in_favour), Some(against));
            (taken[at], taken[next + 1]) = (true, true);
            widen(&mut found.range, words[at].range.start..words[next + 1].range.end);
            return;
        }
    }
}

/// "Vote: 8-2-1", "carried 7/2": for, against, abstained.
fn read_figures(words: &[Word], taken: &mut [bool], found: &mut FoundVote<'_>) {
    for at in 1..words.len() {
        let Sign::Number(in_favour) = words[at].sign else { continue };
        let votes_said = words[at.saturating_sub(3)..at].iter().any(|word| word.sign == Sign::Vote);
        let part =
            |place: usize| match (words.get(place).map(|word| word.sign), words.get(place + 1).map(|word| word.sign)) {
                (Some(Sign::Stroke), Some(Sign::Number(number))) => Some(number),
                _ => None,
            };
        let Some(against) = part(at + 1).filter(|_| votes_said && !taken[at]) else { continue };
        found.vote.in_favour = Some(in_favour);
        found.vote.against = Some(against);
        found.vote.abstain = part(at + 3);
        let last = if found.vote.abstain.is_some() { at + 4 } else { at + 2 };
        taken[at..=last].fill(true);
        widen(&mut found.range, words[at].range.start..words[last].range.end);
        return;
    }
}

/// Whether a word may stand between a number and its side.
fn links(sign: Sign) -> bool {
    matches!(sign, Sign::Filler | Sign::Stroke | Sign::Vote | Sign::Open | Sign::Close)
}

fn number_before(words: &[Word], taken: &[bool], at: usize) -> Option<(usize, u32)> {
    let mut back = at.checked_sub(1)?;
    while links(words[back].sign) {
        if words[back].sign == Sign::Close {
            back = names_in_brackets(words, back).unwrap_or(back);
        }
        back = back.checked_sub(1)?;
    }
    match words[back].sign {
        Sign::Number(number) if !taken[back] => Some((back, number)),
        _ => None,
    }
}

/// The bracket that opens before `close`, where nothing is counted between them.
fn names_in_brackets(words: &[Word], close: usize) -> Option<usize> {
    const LONGEST: usize = 200;
    let inside = words[..close].iter().rev().take(LONGEST);
    let length =
        inside.take_while(|word| matches!(word.sign, Sign::Other | Sign::Break | Sign::Stroke | Sign::Filler)).count();
    let open = close.checked_sub(length + 1)?;
    (length > 0 && words[open].sign == Sign::Open).then_some(open)
}

fn number_after(words: &[Word], taken: &[bool], at: usize) -> Option<(usize, u32)> {
    let mut next = at + 1;
    while words.get(next).is_some_and(|word| links(word.sign)) {
        next += 1;
    }
    match words.get(next)?.sign {
        Sign::Number(number) if !taken[next] => Some((next, number)),
        _ => None,
    }
}

/// "6 Members (Councillors Ames and Bull) voted in favour": who is named between the number and its side.
fn named_between(between: &str, option: VoteOption) -> Vec<(Name<'_>, VoteOption)> {
    let inside = between.split_once('(').and_then(|(_, inside)| inside.split_once(')'));
    let names = inside.map(|(inside, _)| read_names(inside).0).unwrap_or_default();
    names.into_iter().map(|named| (named.name, option)).collect()
}

/// The people named right before "abstained" or "voted against".
fn voters(before: &str, option: VoteOption) -> Option<(Vec<Name<'_>>, usize)> {
    const WORDS_BACK: usize = 40;
    let before = before.trim_end();
    let before = match option {
        VoteOption::Abstain => before.strip_suffix("having").unwrap_or(before).trim_end(),
        VoteOption::Yes => before.strip_suffix("in").unwrap_or(before).trim_end().strip_suffix("voted")?.trim_end(),
        VoteOption::No => before.strip_suffix("voted").or(before.strip_suffix("voting"))?.trim_end(),
    };
    let starts: Vec<usize> = word_starts(before).rev().take(WORDS_BACK).collect();
    for &start in starts.iter().rev() {
        let part = &before[start..];
        if !part.starts_with(|c: char| c.is_uppercase()) {
            continue;
        }
        let (named, read) = read_names(part);
        if !named.is_empty() && part[read..].trim().is_empty() {
            return Some((named.into_iter().map(|named| named.name).collect(), start));
        }
        if let Some((name, read)) = person(part)
            && part[read..].trim().is_empty()
        {
            return Some((vec![name], start));
        }
    }
    None
}

fn word_starts(text: &str) -> impl DoubleEndedIterator<Item = usize> + '_ {
    text.char_indices().filter_map(|(at, c)| {
        let begins = !c.is_whitespace() && text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || c == '(');
        begins.then_some(at)
    })
}

fn signs(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut rest = 0;
    while let Some(start) = text[rest..].find(|c: char| !c.is_whitespace()).map(|at| rest + at) {
        let c = text[start..].chars().next().unwrap_or(' ');
        let end = if c.is_alphanumeric() {
            text[start..].find(|c: char| !c.is_alphanumeric()).map_or(text.len(), |at| start + at)
        } else {
            start + c.len_utf8()
        };
        words.push(Word { sign: sign_of(&text[start..end], &text[end..]), range: start..end });
        rest = end;
    }
    words
}

fn sign_of(word: &str, after: &str) -> Sign {
    if let Some(number) = read_number(word) {
        let part_of_figure = after.starts_with(['.', ',', ':']) && after[1..].starts_with(|c: char| c.is_ascii_digit())
            || after.starts_with('%');
        return if part_of_figure { Sign::Other } else { Sign::Number(number) };
    }
    let is = |known: &[&str]| known.iter().any(|known| word.eq_ignore_ascii_case(known));
    if is(&["favour", "favor"]) || is(&["for"]) && ends_a_side(after) {
        Sign::Side(VoteOption::Yes)
    } else if is(&["against"]) {
        Sign::Side(VoteOption::No)
    } else if word.get(..7).is_some_and(|begin| begin.eq_ignore_ascii_case("abstain"))
        || is(&["abstention", "abstentions"])
    {
        Sign::Side(VoteOption::Abstain)
    } else if is(&["to"]) {
        Sign::To
    } else if is(&["vote", "votes", "voting", "voted", "carried"]) {
        Sign::Vote
    } else if is(&[
        "were",
        "was",
        "in",
        "members",
        "councillors",
        "member",
        "councillor",
        "of",
        "them",
        "by",
        "with",
        "being",
        "present",
        "who",
        "the",
    ]) || matches!(word, ":" | "*" | "=")
    {
        Sign::Filler
    } else if word == "(" {
        Sign::Open
    } else if word == ")" {
        Sign::Close
    } else if matches!(word, "-" | "/") {
        Sign::Stroke
    } else if is(&["and"]) || matches!(word, "," | ";" | "." | "&") {
        Sign::Break
    } else {
        Sign::Other
    }
}

/// Whether what follows "for" shows that it is a side of a vote and not a preposition.
fn ends_a_side(after: &str) -> bool {
    let after = after.trim_start_matches([' ', '\n', '\t']);
    let next = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    after.is_empty()
        || after.starts_with([',', ';', '.', ')', '(', ':', '-', '/', '*'])
        || ["and", "against", "with", "to"].iter().any(|known| next.eq_ignore_ascii_case(known))
        || read_number(next).is_some() && !is_measure(&after[next.len()..])
}

/// Whether what follows a number shows that it counts no votes: "for one year", "for 12 months", "for 2 of the sites".
fn is_measure(after: &str) -> bool {
    let next = after.trim_start().split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let counted = ["vote", "votes", "member", "members", "councillor", "councillors", "and", "against", "with", "to"];
    after.starts_with([' ', '\t', '-'])
        && !next.is_empty()
        && !counted.iter().any(|known| next.eq_ignore_ascii_case(known))
}

/// A number up to 999, in figures or words.
pub(super) fn read_number(word: &str) -> Option<u32> {
    const WORDS: [&str; 21] = [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];
    if word.len() <= 3 && !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()) {
        return word.parse().ok();
    }
    if ["no", "none", "nil"].iter().any(|known| word.eq_ignore_ascii_case(known)) {
        return Some(0);
    }
    WORDS.iter().position(|known| word.eq_ignore_ascii_case(known)).map(|number| number as u32)
}
