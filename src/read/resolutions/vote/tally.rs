//! Votes counted in a sentence: "by 6 votes to 3", "For 9, Against 1", "Vote: 8-2-1".
//!
//! In:       a sentence.   Out: how many on each side, and where the words stand.
//! Not here: unanimity, casting votes, recorded votes.

use super::signs::{Sign, Word, signs};
use super::voters::{named_between, voters, voters_behind, voters_from};
use super::{FoundVote, VoteReading, widen};
use crate::read::within::{closes_with_one, contains_one, place_in, tokens};
use crate::signs::InSigns;

/// "5 in favour, 0 against and 1 abstention": each side takes the number before it, else the one after it.
pub(super) fn read_tally(text: &str) -> Option<FoundVote<'_>> {
    let words = signs(text);
    if !words.iter().any(|word| matches!(word.sign, Sign::Side(_) | Sign::Vote)) {
        return read_colons(text);
    }
    let mut taken = vec![false; words.len()];
    let mut found = FoundVote { vote: VoteReading::default(), range: usize::MAX..0 };
    read_votes_to(&words, &mut taken, &mut found);
    read_figures(&words, &mut taken, &mut found);
    let sided = words.iter().any(|word| matches!(word.sign, Sign::Side(_)));
    for (at, word) in words.iter().enumerate() {
        let option = match word.sign {
            Sign::Side(option) => option,
            Sign::MayBeSide(option) if sided => option,
            _ => continue,
        };
        if spoken(text, word.range.start) {
            continue;
        }
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
            None => match voters(&text[..word.range.start], option).or_else(|| {
                voters_from(text, word.range.end).map(|(names, end)| {
                    widen(&mut found.range, word.range.start..end);
                    (names, word.range.start)
                })
            }) {
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
        if let Some((names, end)) = voters_behind(text, word.range.end, count) {
            widen(&mut found.range, word.range.start..end);
            found.vote.votes.extend(names.into_iter().map(|name| (name, option)));
        }
        found.vote.count(option, count);
    }
    if found.vote.in_favour.is_none() {
        read_bare_votes(&words, &taken, &mut found);
    }
    if found.range.start < found.range.end { Some(found) } else { read_colons(text) }
}

/// "3 people spoke for and 2 against": sides of a debate.
fn spoken(text: &str, side: usize) -> bool {
    const NEAR: usize = 40;
    let from = text.ceil_char_boundary(side.saturating_sub(NEAR));
    contains_one(&text[from..side], "spoke |speak |speaking ")
}

/// "8:3:1", "(7:2)", "Voting 7:2": for, against, abstained. Two figures alone may be a time of day.
pub(super) fn read_colons(text: &str) -> Option<FoundVote<'_>> {
    const LONGEST: usize = 3;
    let counts =
        |window: &[u8]| matches!(window, [before, b':', behind] if before.is_ascii_digit() && behind.is_ascii_digit());
    if !text.has_sign(":") || !text.as_bytes().windows(3).any(counts) {
        return None;
    }
    tokens(text).find_map(|word| {
        let at = place_in(text, word);
        let figures = word.trim_matches(|c: char| "().,;".contains(c));
        let counts: Option<Vec<u32>> = figures
            .split_at_signs(":")
            .map(|figure| {
                figure.parse().ok().filter(|_| figure.len() < 3 && (figure == "0" || !figure.starts_with_sign("0")))
            })
            .collect();
        let counts = counts.filter(|counts| (2..=LONGEST).contains(&counts.len()))?;
        let before = text[..at].trim_ascii_end().trim_end_signs(":-");
        let voted = closes_with_one(before, "vote|votes|voting|voted|carried|approved|agreed|resolved|lost|defeated");
        let closes =
            text[at + word.len()..].trim_ascii().is_empty() || word.starts_with_sign("(") && word.has_sign(")");
        let range = at + word.find(figures)?..at + word.find(figures)? + figures.len();
        (voted || closes && counts.len() == LONGEST).then(|| FoundVote {
            vote: VoteReading {
                in_favour: counts.first().copied(),
                against: counts.get(1).copied(),
                abstain: counts.get(2).copied(),
                ..VoteReading::default()
            },
            range,
        })
    })
}

/// "by 5 votes with 1 abstention": votes without a side are in favour.
fn read_bare_votes(words: &[Word], taken: &[bool], found: &mut FoundVote<'_>) {
    for at in 0..words.len().saturating_sub(1) {
        let Sign::Number(number) = words[at].sign else { continue };
        let counted = words[at + 1].sign == Sign::Vote && at > 0 && words[at - 1].sign == Sign::Filler;
        let sided =
            words.get(at + 2).is_some_and(|word| matches!(word.sign, Sign::Side(_) | Sign::MayBeSide(_) | Sign::To));
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
