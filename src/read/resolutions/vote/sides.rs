//! Recorded votes by name: "For (8): Councillors Ames and Bull", and lines that give a name and a vote each.
//!
//! In:       passages of a recorded vote.   Out: names and numbers entered into a [`VoteReading`].
//! Not here: votes counted in a sentence (`tally`).

use super::super::VoteReading;
use crate::find::{holds, rfind};
use crate::model::VoteOption;
use crate::phrases;
use crate::read::name::{Name, Named, read_names};
use crate::read::phrase::{Phrases, behind_spaces};
use crate::read::resolutions::mover::person;
use crate::read::within::{
    is_among, last_token, opens_with_one, place_in, tokens, trimmed, without_before, word_count,
};
use crate::signs::InSigns;

/// Few names are longer, in bytes; of those that are, so much is a name as well.
const LONGEST_NAME: usize = 48;

/// A line that begins a side of a recorded vote ("Against the amendment (11):", "In favour"), and what follows it.
///
/// Gives the side, the number printed in it, and the rest, which holds the names or nothing.
pub fn read_side(text: &str) -> Option<(VoteOption, Option<u32>, &str)> {
    let (option, end) = side_at_start(text)?;
    let (count, end) = end_of_side(text, end)?;
    let rest = text[end..].trim_ascii_start();
    let begins = &rest[..rest.floor_char_boundary(LONGEST_NAME)];
    let names_follow = rest.is_empty() || !read_names(begins).0.is_empty() || is_nobody(rest);
    names_follow.then_some((option, count, rest))
}

/// The side that opens a text: "(Those voting in favour", "Abstentions"; and its end.
fn side_at_start(text: &str) -> Option<(VoteOption, usize)> {
    const WHO: Phrases = phrases!("those/there");
    const VOTED: Phrases = phrases!("voting/voted/votes/members/councillors");
    const YES: Phrases = phrases!("in favour|for|aye/ayes/yea/yeas");
    const NO: Phrases = phrases!("against|noes|nay/nays");
    const NONE: Phrases = phrases!("abstain/abstained/abstaining|abstention/abstentions");
    let mut at = text.len() - without_before(text, "(*").len();
    // Those words begin with no other letters.
    if !text[at..].starts_with_sign("tvmcifaynTVMCIFAYN") {
        return None;
    }
    for lead in [WHO, VOTED] {
        at = lead.at(text, at).and_then(|end| behind_spaces(text, end)).unwrap_or(at);
    }
    [(YES, VoteOption::Yes), (NO, VoteOption::No), (NONE, VoteOption::Abstain)]
        .into_iter()
        .find_map(|(words, option)| words.at(text, at).map(|end| (option, end)))
}

/// The number printed behind a side, and the end of what parts the side from its names: "… the amendment (11):".
fn end_of_side(text: &str, side: usize) -> Option<(Option<u32>, usize)> {
    const FROM_VOTING: Phrases = phrases!("from voting");
    const WERE: Phrases = phrases!("were");
    const MOTION: Phrases = phrases!(
        "the _? _? motion/amendment/proposal/recommendation/recommendations/minutes/resolution|\
        of the _? _? motion/amendment/proposal/recommendation/recommendations/minutes/resolution",
    );
    let mut end = side;
    let behind = |words: Phrases, end: usize| behind_spaces(text, end).and_then(|at| words.at(text, at));
    for words in [FROM_VOTING, WERE] {
        end = behind(words, end).unwrap_or(end);
    }
    end = behind(MOTION, end).map_or(end, |motion| past_the_motion(text, motion));
    let start = behind_spaces(text, end).unwrap_or(end);
    let sign = start + usize::from(text[start..].starts_with_sign("-:"));
    let digits = behind_spaces(text, sign).unwrap_or(sign);
    if let Some((count, counted)) = figures(text, digits) {
        let next = behind_spaces(text, counted).unwrap_or(counted);
        if text[next..].starts_with_sign("(") {
            return Some((Some(count), next + 1));
        }
        let closed =
            if next == text.len() { Some(next) } else { text[next..].starts_with_sign(":").then_some(next + 1) };
        if let Some(end) = closed.and_then(|at| end_of_separator(text, at)) {
            return Some((Some(count), end));
        }
    }
    if let Some((count, counted)) = text[start..].strip_sign("(").and_then(|_| figures(text, start + 1))
        && text[counted..].starts_with_sign(")")
        && let Some(end) = end_of_separator(text, counted + 1)
    {
        return Some((Some(count), end));
    }
    end_of_separator(text, end).map(|end| (None, end))
}

/// Past "to defer the item:" behind "the motion".
fn past_the_motion(text: &str, at: usize) -> usize {
    const LONGEST: usize = 41;
    let Some(start) =
        behind_spaces(text, at).filter(|start| text[*start..].starts_with(|c: char| c.is_ascii_alphabetic()))
    else {
        return at;
    };
    let about = text[start..].chars().take_while(|c| !":.\n\t".contains(*c));
    let (signs, length) = about.fold((0, 0), |(signs, length), c| (signs + 1, length + c.len_utf8()));
    if signs <= LONGEST && text[start + length..].starts_with_sign(":") { start + length + 1 } else { at }
}

/// One to three figures at byte `at`, and their end.
fn figures(text: &str, at: usize) -> Option<(u32, usize)> {
    let length = text[at..].bytes().take_while(u8::is_ascii_digit).count();
    let count = text[at..at + length].parse().ok().filter(|_| length <= 3)?;
    Some((count, at + length))
}

/// The end of what parts a side from its names: a colon, a dash, a bar, a tab, a line end, the end of the text.
fn end_of_separator(text: &str, at: usize) -> Option<usize> {
    let next = behind_spaces(text, at).unwrap_or(at);
    match text.as_bytes().get(next) {
        None => Some(next),
        Some(b':') => Some(next + 1 + usize::from(text[next + 1..].starts_with_sign("-"))),
        Some(b'-' | b'|') => Some(next + 1),
        _ => text[at..next].has_sign("\n\t").then_some(next),
    }
}

/// Enters the names of one side into a vote, with the number printed before or behind them ("… and Teefy (17)"); gives
/// the bytes read.
pub fn enter_side<'t>(vote: &mut VoteReading<'t>, option: VoteOption, count: Option<u32>, names: &'t str) -> usize {
    let (mut named, mut read) = all_names(names);
    let counted = named.iter().enumerate().find_map(|(index, name)| {
        let note = name.notes.iter().find(|note| note.trim_ascii().parse::<u32>().is_ok())?;
        Some((index, place_in(names, note) + note.len()))
    });
    if let Some((index, end)) = counted {
        named.truncate(index + 1);
        read = end + names[end..].find_sign(")").map_or(0, |close| close + 1);
    }
    let behind = count_in_brackets(&names[read..]);
    let noted = noted_count(&named);
    let nobody = (named.is_empty() && is_nobody(first_part(names))).then_some(0);
    if let Some((_, length)) = behind {
        read += length;
    } else if nobody.is_some() {
        read = first_part(names).len();
    }
    let count = count.or(behind.map(|(count, _)| count)).or(noted);
    let count = count.or((!named.is_empty()).then_some(named.len() as u32)).or(nobody);
    let slot = vote.side(option);
    *slot = slot.or(count);
    vote.votes.extend(named.into_iter().map(|named| (named.name, option)));
    read
}

/// The number in brackets behind the last name.
fn noted_count(named: &[Named<'_>]) -> Option<u32> {
    named.last().and_then(|last| last.notes.iter().find_map(|note| note.trim_ascii().parse().ok()))
}

/// The names of a list that may go on over lines; and the bytes read.
pub(super) fn all_names(text: &str) -> (Vec<Named<'_>>, usize) {
    let (mut named, mut read) = read_names(text);
    loop {
        let rest = &text[read..];
        let apart = rest.len() - without_before(rest, ",").len();
        let goes_on = rest[..apart].has_sign(",") || text[..read].trim_ascii_end().ends_with_sign(",");

        let (more, length) = if goes_on { names_behind(&rest[apart..]) } else { (Vec::new(), 0) };
        if more.is_empty() {
            return (named, read);
        }
        named.extend(more);
        read += apart + length;
    }
}

/// Names behind the end of a line; there a family name may stand alone ("… O'Hanlon,\n\nPond, Ryan (E)").
fn names_behind(text: &str) -> (Vec<Named<'_>>, usize) {
    const LONGEST: usize = 3;
    let (named, read) = read_names(text);
    if !named.is_empty() {
        return (named, read);
    }
    let name = text[..text.find_sign(",(\n;:.").unwrap_or(text.len())].trim_ascii_end();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let words = word_count(name);
    if !(1..=LONGEST).contains(&words) || !tokens(name).all(capital) || text[name.len()..].starts_with_sign(":") {
        return (Vec::new(), 0);
    }
    let bare = Name { text: name, honorific: None, given: None, family: name, suffix: None };
    (vec![Named { name: bare, notes: Vec::new() }], name.len())
}

fn first_part(text: &str) -> &str {
    text.split_at_signs(".;,\n").next().unwrap_or(text)
}

fn is_nobody(text: &str) -> bool {
    let word = trimmed(text);
    is_among(word, "none|nil|0|no one|nobody")
}

/// The number in "… and Teefy (17)" or behind a dash, a tab or dots ("… and Teefy ..... 17"), and the bytes up to its end.
fn count_in_brackets(text: &str) -> Option<(u32, usize)> {
    let start = text.len() - without_before(text, "*-.…|").len();
    if let Some(inside) = text[start..].strip_sign("(") {
        let close = inside.find_sign(")")?;
        return inside[..close].trim_ascii().parse().ok().map(|count| (count, start + close + 2));
    }
    let set_off = text[..start].has_sign("-\t|…") || holds(&text[..start], "..");
    let digits = text[start..].find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len() - start);
    let ends = text[start + digits..].trim_start_signs(" |");
    let ends = ends.is_empty() || ends.starts_with_sign("\n;.");
    let count = text[start..start + digits].parse().ok()?;
    (set_off && ends && !text[..start].has_sign("\n")).then_some((count, start + digits))
}

/// Whether the last word of a text is a side, as that of a row of a recorded vote is.
pub fn ends_with_side(text: &str) -> bool {
    let last = last_token(text.trim_ascii_end());
    opens_with_one(last, "for|yes|yea|aye|favour|against|no|nay|abs") || last.has_sign("|-:")
}

/// A row of a recorded vote: "Councillor Ames  For".
pub fn read_voter(line: &str) -> Option<(Name<'_>, VoteOption)> {
    let line = line.trim_ascii();
    let parts = line.rsplit_once_at("\t|").or_else(|| split_at_last(line, "  "));
    let (before, last) = parts
        .or_else(|| split_at_last(line, " - "))
        .or_else(|| split_at_last(line, ": "))
        .or_else(|| line.rsplit_once_at(" "))?;
    let option = side_of(last.trim_ascii().trim_end_signs("."))?;
    let (name, read) = person(before)?;
    trimmed(&before[read..]).is_empty().then_some((name, option))
}

/// What stands before and behind the last place of `words`.
fn split_at_last<'t>(line: &'t str, words: &str) -> Option<(&'t str, &'t str)> {
    rfind(line, words).map(|at| (&line[..at], &line[at + words.len()..]))
}

/// The side that a cell names.
pub(super) fn side_of(cell: &str) -> Option<VoteOption> {
    if is_among(cell, "for|in favour|yes|yea|aye|ayes|votes for") {
        Some(VoteOption::Yes)
    } else if is_among(cell, "against|no|noes|nay|votes against") {
        Some(VoteOption::No)
    } else if is_among(cell, "abstain|abstained|abstaining|abstention|abstentions") {
        Some(VoteOption::Abstain)
    } else {
        None
    }
}

/// Enters the rows of a recorded vote that is printed as a list of names; each counts where no number is printed.
pub fn enter_voters<'t>(vote: &mut VoteReading<'t>, voters: Vec<(Name<'t>, VoteOption)>) {
    for (name, option) in voters {
        *vote.side(option).get_or_insert(0) += 1;
        vote.votes.push((name, option));
    }
}

/// Whether a line holds nothing but names, and perhaps their number.
pub fn names_only(text: &str) -> bool {
    if read_side(text).is_some() {
        return false;
    }
    let (named, read) = all_names(text);
    let counted = count_in_brackets(&text[read..]).is_some() || noted_count(&named).is_some();
    !named.is_empty() && (text[read..].trim_ascii().len() < 8 || counted) || is_nobody(text)
}
