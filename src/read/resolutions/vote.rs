//! Votes: the words of a vote -> how many for, against and abstaining, and who.
//!
//! In:       a sentence, or the lines of a recorded vote.   Out: a [`VoteReading`] and where its words stand.
//! Read:     "by 6 votes to 3", "For 9, Against 1", "(8 in favour, 2 against)", "six were in favour and two abstained",
//!           "unanimously", "nem con", "Cllr Reeve abstained", "For the amendment (8): Councillors Ames and Bull".
//! Not here: whether the motion was carried (`motion`).

use super::VoteReading;
use super::mover::person;
use crate::model::VoteOption;
use crate::read::name::{Name, Named, read_names};
use crate::read::sentence::holds_any;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

/// A vote and the bytes of the text that state it.
#[derive(Clone, Debug)]
pub struct FoundVote<'t> {
    /// The vote.
    pub vote: VoteReading<'t>,
    /// From its first word to its last.
    pub range: Range<usize>,
}

static UNANIMOUS: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)
        \b(?: unanim(?:ous|ously|ity)
            | nem\.?\s+con\b\.?
            | without\s+dissent
            | (?: all | everyone | (?:the\s+)?(?:full|whole|entire)\s+council )
              \s+ (?: (?:were|was|are|members|councillors|present|those|voting|voted|and|also) \s+ )*
              (?: in\s+favour | in\s+agreement | agreed | agreeable | for\b )
            | (?: agreed | approved | carried | accepted ) \s+ by \s+ all \b
            | votes?\s+of\s+all\s+present
          )",
    )
    .expect("a constant pattern")
});

/// The vote that `text` states, if it states one.
pub fn read_vote(text: &str) -> Option<FoundVote<'_>> {
    let tally = read_tally(text);
    let may_be = holds_any(text, &["unanim", "nem", "dissent", "all", "everyone", "council", "votes"]);
    let unanimous = Some(text)
        .filter(|_| may_be)
        .and_then(|text| UNANIMOUS.find(text))
        .filter(|found| !is_denied(&text[..found.start()]));
    let casting = find_ignoring_case(text, "casting vote").filter(|_| find_ignoring_case(text, "not use").is_none());
    let mut found = tally.unwrap_or(FoundVote { vote: VoteReading::default(), range: usize::MAX..0 });
    if let Some(words) = unanimous {
        found.vote.unanimous = true;
        widen(&mut found.range, words.range());
    }
    if let Some(at) = casting {
        found.vote.casting_vote = true;
        widen(&mut found.range, at..at + "casting vote".len());
    }
    (found.range.start < found.range.end).then_some(found)
}

/// Votes for a motion and for the amendment against it: "For the motion – 7; for the amendment – 4".
pub fn read_division(text: &str) -> Option<(u32, u32)> {
    static SIDES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi) motion \W+ (?:votes?\W+)? (?<motion>\w+) (?:\s+(?:votes?|members?|councillors?))* [\W]+ (?:and\s+)? (?:votes?\s+)? (?:for\s+the\s+)? amendment \W+ (?:votes?\W+)? (?<amendment>\w+)
            | (?<first>\w+) \s+ (?:votes?\s+|members?\s+|councillors?\s+)* (?:having\s+)? (?:voted\s+|were\s+|votes?\s+)? (?:in\s+favour\s+of|for) \s+ the \s+ motion \W+ (?:and\s+)? (?<second>\w+) \s+ (?:votes?\s+|members?\s+|councillors?\s+)* (?:having\s+)? (?:voted\s+|were\s+)? (?:in\s+favour\s+of|for) \s+ the \s+ amendment",
        )
        .expect("a constant pattern")
    });
    let has = |word| find_ignoring_case(text, word).is_some();
    let found = (has("motion") && has("amendment")).then(|| SIDES.captures(text)).flatten()?;
    let number = |first, second| found.name(first).or(found.name(second)).and_then(|word| read_number(word.as_str()));
    Some((number("motion", "first")?, number("amendment", "second")?))
}

/// What a second passage adds to a vote.
pub fn merge_votes<'t>(vote: &mut VoteReading<'t>, other: VoteReading<'t>) {
    vote.in_favour = vote.in_favour.or(other.in_favour);
    vote.against = vote.against.or(other.against);
    vote.abstain = vote.abstain.or(other.abstain);
    vote.unanimous |= other.unanimous;
    vote.casting_vote |= other.casting_vote;
    let new = other.votes.into_iter().filter(|(name, _)| !vote.votes.iter().any(|(known, _)| known.text == name.text));
    let new: Vec<_> = new.collect();
    vote.votes.extend(new);
}

/// A line that begins a side of a recorded vote ("Against the amendment (11):", "In favour"), and what follows it.
///
/// Gives the side, the number printed in it, and the rest, which holds the names or nothing.
pub fn read_side(text: &str) -> Option<(VoteOption, Option<u32>, &str)> {
    static SIDE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)^ [\s(*]* (?: those\s+)? (?: voting\s+ | voted\s+ | votes\s+ | members\s+ | councillors\s+ )?
            (?: (?<yes> in\s+favour | for | ayes? | yeas? ) | (?<no> against | noes | nays? ) | (?<none> abstain(?:ed|ing)? | abstentions? ) ) \b
            (?: \s+(?:of\s+)?the\s+(?:\w+\s+)?(?:motion|amendment|proposal|recommendations?) )?
            \s* (?: \( (?<count>\d{1,3}) \) | [-:]? \s* (?<bare>\d{1,3}) (?: \s*:|\s*$) )? \s*
            (?<end> :-? | - | $ | \s*\n )",
        )
        .expect("a constant pattern")
    });
    if !text
        .trim_start_matches(['(', '*', ' '])
        .starts_with(['F', 'f', 'A', 'a', 'I', 'i', 'V', 'v', 'T', 't', 'M', 'C', 'N', 'Y'])
    {
        return None;
    }
    let found = SIDE.captures(text)?;
    let option = match (found.name("yes"), found.name("no")) {
        (Some(_), _) => VoteOption::Yes,
        (_, Some(_)) => VoteOption::No,
        _ => VoteOption::Abstain,
    };
    let count = found.name("count").or(found.name("bare")).and_then(|digits| digits.as_str().parse().ok());
    let rest = text[found.get(0)?.end()..].trim_start();
    let names_follow = rest.is_empty() || !read_names(rest).0.is_empty() || is_nobody(rest);
    names_follow.then_some((option, count, rest))
}

/// Enters the names of one side into a vote, with the number printed before or behind them ("… and Teefy (17)"); gives
/// the bytes read.
pub fn enter_side<'t>(vote: &mut VoteReading<'t>, option: VoteOption, count: Option<u32>, names: &'t str) -> usize {
    let (mut named, mut read) = all_names(names);
    let counted = named.iter().enumerate().find_map(|(index, name)| {
        let note = name.notes.iter().find(|note| note.trim().parse::<u32>().is_ok())?;
        Some((index, note.as_ptr() as usize + note.len() - names.as_ptr() as usize))
    });
    if let Some((index, end)) = counted {
        named.truncate(index + 1);
        read = end + names[end..].find(')').map_or(0, |close| close + 1);
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
    let slot = match option {
        VoteOption::Yes => &mut vote.in_favour,
        VoteOption::No => &mut vote.against,
        VoteOption::Abstain => &mut vote.abstain,
    };
    *slot = slot.or(count);
    vote.votes.extend(named.into_iter().map(|named| (named.name, option)));
    read
}

/// The number in brackets behind the last name.
fn noted_count(named: &[Named<'_>]) -> Option<u32> {
    named.last().and_then(|last| last.notes.iter().find_map(|note| note.trim().parse().ok()))
}

/// The names of a list that may go on over lines; and the bytes read.
fn all_names(text: &str) -> (Vec<Named<'_>>, usize) {
    let (mut named, mut read) = read_names(text);
    loop {
        let rest = &text[read..];
        let apart = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == ',').len();
        let goes_on = rest[..apart].contains(',') || text[..read].trim_end().ends_with(',');

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
    let name = text[..text.find([',', '(', '\n', ';', ':', '.']).unwrap_or(text.len())].trim_end();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let words = name.split_whitespace().count();
    if !(1..=LONGEST).contains(&words) || !name.split_whitespace().all(capital) || text[name.len()..].starts_with(':') {
        return (Vec::new(), 0);
    }
    let bare = Name { text: name, honorific: None, given: None, family: name, suffix: None };
    (vec![Named { name: bare, notes: Vec::new() }], name.len())
}

fn first_part(text: &str) -> &str {
    text.split(['.', ';', ',', '\n']).next().unwrap_or(text)
}

fn is_nobody(text: &str) -> bool {
    let word = text.trim_matches(|c: char| !c.is_alphanumeric());
    ["none", "nil", "0", "no one", "nobody"].iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// The number in "… and Teefy (17)", and the bytes up to its end.
fn count_in_brackets(text: &str) -> Option<(u32, usize)> {
    let start = text.len() - text.trim_start_matches(['*', ' ', '\n', '\t', '-']).len();
    let inside = text[start..].strip_prefix('(')?;
    let close = inside.find(')')?;
    inside[..close].trim().parse().ok().map(|count| (count, start + close + 2))
}

/// Whether the words before "unanimous" deny it.
fn is_denied(before: &str) -> bool {
    let before = before.trim_end();
    before.ends_with("not") || before.ends_with("non") || before.ends_with("if")
}

fn widen(range: &mut Range<usize>, other: Range<usize>) {
    *range = range.start.min(other.start)..range.end.max(other.end);
}

fn find_ignoring_case(text: &str, words: &str) -> Option<usize> {
    text.as_bytes().windows(words.len()).position(|window| window.eq_ignore_ascii_case(words.as_bytes()))
}

/// A word of a tally.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sign {
    Number(u32),
    Side(VoteOption),
    To,
    Vote,
    /// Stands between a number and its side without meaning: "were", "voted", a dash.
    Filler,
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
fn read_tally(text: &str) -> Option<FoundVote<'_>> {
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
        while words.get(next).is_some_and(|word| matches!(word.sign, Sign::Vote | Sign::Filler)) {
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

fn number_before(words: &[Word], taken: &[bool], at: usize) -> Option<(usize, u32)> {
    let mut back = at.checked_sub(1)?;
    while matches!(words[back].sign, Sign::Filler | Sign::Stroke | Sign::Vote) {
        back = back.checked_sub(1)?;
    }
    match words[back].sign {
        Sign::Number(number) if !taken[back] => Some((back, number)),
        _ => None,
    }
}

fn number_after(words: &[Word], taken: &[bool], at: usize) -> Option<(usize, u32)> {
    let mut next = at + 1;
    while words.get(next).is_some_and(|word| matches!(word.sign, Sign::Filler | Sign::Stroke | Sign::Vote)) {
        next += 1;
    }
    match words.get(next)?.sign {
        Sign::Number(number) if !taken[next] => Some((next, number)),
        _ => None,
    }
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
        "of",
        "them",
        "by",
        "with",
        "being",
        "present",
        "who",
        "the",
    ]) || matches!(word, "(" | ":" | ")" | "*" | "=")
    {
        Sign::Filler
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
pub fn read_number(word: &str) -> Option<u32> {
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

/// A row of a recorded vote: "Councillor Ames  For".
pub fn read_voter(line: &str) -> Option<(Name<'_>, VoteOption)> {
    let (before, last) = line.trim().rsplit_once(['\t', '|']).or_else(|| line.trim().rsplit_once("  "))?;
    let is = |known: &[&str]| known.iter().any(|known| last.trim().trim_end_matches('.').eq_ignore_ascii_case(known));
    let option = if is(&["for", "yes", "yea", "in favour", "aye"]) {
        VoteOption::Yes
    } else if is(&["against", "no", "nay"]) {
        VoteOption::No
    } else if is(&["abstain", "abstained", "abstention"]) {
        VoteOption::Abstain
    } else {
        return None;
    };
    let (name, read) = person(before)?;
    before[read..].trim_matches(|c: char| !c.is_alphanumeric()).is_empty().then_some((name, option))
}

/// Enters the rows of a recorded vote that is printed as a list of names; each counts where no number is printed.
pub fn enter_voters<'t>(vote: &mut VoteReading<'t>, voters: Vec<(Name<'t>, VoteOption)>) {
    for (name, option) in voters {
        let slot = match option {
            VoteOption::Yes => &mut vote.in_favour,
            VoteOption::No => &mut vote.against,
            VoteOption::Abstain => &mut vote.abstain,
        };
        *slot = Some(slot.unwrap_or(0) + 1);
        vote.votes.push((name, option));
    }
}

/// Whether a line holds nothing but names, and perhaps their number.
pub fn names_only(text: &str) -> bool {
    let (named, read) = all_names(text);
    let counted = count_in_brackets(&text[read..]).is_some() || noted_count(&named).is_some();
    !named.is_empty() && (text[read..].trim().len() < 8 || counted) || is_nobody(text)
}
