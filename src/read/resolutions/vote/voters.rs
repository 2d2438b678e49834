//! Voters named in a sentence: "Cllr Ames voted against", "one against (Cllr Ames)".
//!
//! In:       the words before, between or behind a side.   Out: names.
//! Not here: lists of names under "For" and "Against" (`sides`).

use super::names_of;
use crate::find::rfind;
use crate::model::VoteOption;
use crate::read::name::{Name, read_names};
use crate::read::resolutions::mover::person;
use crate::read::within::is_among;
use crate::signs::InSigns;

/// "6 Members (Councillors Ames and Bull) voted in favour": who is named between the number and its side.
pub(super) fn named_between(between: &str, option: VoteOption) -> Vec<(Name<'_>, VoteOption)> {
    let inside = between.split_once_at("(").and_then(|(_, inside)| inside.split_once_at(")"));
    let names = inside.map(|(inside, _)| read_names(inside).0).unwrap_or_default();
    names.into_iter().map(|named| (named.name, option)).collect()
}

/// "one against (Cllr Frost)": who is named in brackets behind a side, as many as were counted; and where they end.
pub(super) fn voters_behind(text: &str, side_end: usize, count: u32) -> Option<(Vec<Name<'_>>, usize)> {
    let inside = text[side_end..].strip_prefix(" (")?;
    let close = inside.find_sign(")")?;
    let (named, read) = read_names(&inside[..close]);
    let whole = inside[read..close].trim_ascii().is_empty() && named.len() as u32 == count;
    whole.then(|| (names_of(named), side_end + 2 + close + 1))
}

/// "with abstention from Cllr Ames": who is named behind a side; and where they end.
pub(super) fn voters_from(text: &str, side_end: usize) -> Option<(Vec<Name<'_>>, usize)> {
    let rest = text[side_end..].strip_prefix(" from ")?;
    let (named, read) = read_names(rest);
    (!named.is_empty()).then(|| (names_of(named), side_end + " from ".len() + read))
}

/// The people named right before "abstained" or "voted against".
pub(super) fn voters(before: &str, option: VoteOption) -> Option<(Vec<Name<'_>>, usize)> {
    const WORDS_BACK: usize = 40;
    let before = before.trim_ascii_end();
    let before = match option {
        VoteOption::Abstain => before.strip_suffix("having").unwrap_or(before).trim_ascii_end(),
        VoteOption::Yes => {
            before.strip_suffix("in").unwrap_or(before).trim_ascii_end().strip_suffix("voted")?.trim_ascii_end()
        }
        VoteOption::No => {
            let voted = before.strip_suffix("voted").or(before.strip_suffix("voting"));
            voted.or(Some(before).filter(|before| with_names(before)))?.trim_ascii_end()
        }
    };
    let starts: Vec<usize> = word_starts(before).rev().take(WORDS_BACK).collect();
    let mut from = 0;
    for &start in starts.iter().rev() {
        let part = &before[start..];
        if !part.starts_with(|c: char| c.is_uppercase()) || start < from {
            continue;
        }
        if moves(&before[..start]) {
            // "seconded by Cllr Ames, Cllr Bull abstained".
            from = start + part.find_sign(",").unwrap_or(part.len());
            continue;
        }
        let (named, read) = read_names(part);
        if !named.is_empty() && part[read..].trim_ascii().is_empty() {
            return Some((names_of(named), start));
        }
        if let Some((name, read)) = person(part)
            && part[read..].trim_ascii().is_empty()
        {
            return Some((vec![name], start));
        }
    }
    None
}

/// "with Cllr Ames" right before "against": without it a name before that word votes on nothing.
fn with_names(before: &str) -> bool {
    const FURTHEST: usize = 120;
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(FURTHEST))..];
    let with = rfind(near, "with ").map(|at| &near[at + "with ".len()..]);
    with.is_some_and(|names| {
        let (named, read) = read_names(names);
        !named.is_empty() && names[read..].trim_ascii().is_empty()
    })
}

/// Whether the words end in what names a mover: "seconded by".
fn moves(before: &str) -> bool {
    let last = before.trim_ascii_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    is_among(last, "by|seconded|proposed|moved|seconder|proposer")
}

fn word_starts(text: &str) -> impl DoubleEndedIterator<Item = usize> + '_ {
    text.char_indices().filter_map(|(at, c)| {
        let begins = !c.is_whitespace() && text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || c == '(');
        begins.then_some(at)
    })
}
