//! Movers and seconders.
//!
//! In:       a sentence or a part of one.   Out: who moved, who seconded, and where the words about it stand.
//! Read:     "It was proposed by Cllr Ames, seconded by Cllr Bull", "Mrs Ames moved …", "On the motion of Cllr Ames",
//!           "(Cllr Ames proposed, Cllr Bull seconded)", "Prop. JA, 2nd HB", "Moved by the Chair (Councillor Ames)".
//! Not here: what was moved (`motion`).

mod pairs;
mod person;

use super::sentence::Sentence;
use crate::read::name::Name;
use crate::read::sentence::holds_any;
use regex::Regex;
use std::ops::Range;
use std::sync::LazyLock;

use pairs::{pair_before_that, pair_behind_letters, pair_in_brackets};
pub use person::{person, person_before};

/// Who moved and seconded, and where that is said.
#[derive(Clone, Debug, Default)]
pub struct Movers<'t> {
    /// The mover.
    pub mover: Option<Name<'t>>,
    /// The seconder.
    pub seconder: Option<Name<'t>>,
    /// The words about the mover: the name and "proposed", in whichever order.
    pub moved_at: Option<Range<usize>>,
    /// The words about the seconder.
    pub seconded_at: Option<Range<usize>>,
    /// The mover's name stands before the verb, so that what was moved follows it ("Mrs Ames moved that …").
    pub mover_first: bool,
}

impl Movers<'_> {
    /// Whether nobody is named.
    pub fn is_empty(&self) -> bool {
        self.mover.is_none() && self.seconder.is_none()
    }

    /// From the first word about movers to the last.
    pub fn range(&self) -> Option<Range<usize>> {
        match (&self.moved_at, &self.seconded_at) {
            (Some(moved), Some(seconded)) => Some(moved.start.min(seconded.start)..moved.end.max(seconded.end)),
            (moved, seconded) => moved.clone().or(seconded.clone()),
        }
    }
}

static MOVED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi)\b(?: pro-?posed? | prop'd | was\s+made\s+by | proposing | moved | moves | proposer | prop | mover
            | nominated | (?:proposal|proposition|motion|nomination) \s+ (?:of|by|from) ) \b \.?
            | \b(?:proposal|proposition|motion) \s* \(",
    )
    .expect("a constant pattern")
});
static SECONDED: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:se-?conded|sec'd|2nd'd|seconds|seconding|seconder|2nd(?:ed)?|second|sec)\b\.?")
        .expect("a constant pattern")
});

/// The movers that `text` names.
pub fn read_movers<'t>(sentence: &Sentence<'t>) -> Movers<'t> {
    let text = sentence.text;
    let mut movers = Movers::default();
    if !holds_any(text, &["prop", "pro-p", "mov", "motion", "nominat", "sec", "se-c", "2nd"]) {
        return pair_in_brackets(text)
            .or_else(|| pair_before_that(text))
            .or_else(|| pair_behind_letters(text))
            .unwrap_or_default();
    }
    for verb in MOVED.find_iter(text) {
        let passive = verb.as_str().eq_ignore_ascii_case("nominated")
            && ["was", "were", "been", "be"].iter().any(|word| text[..verb.start()].trim_end().ends_with(word));
        if passive && !text[verb.end()..].trim_start().starts_with("by ") {
            continue;
        }
        let made = verb.as_str().ends_with("made by");
        if made && !holds_any(&text[..verb.start()], &["proposal", "motion", "proposition"]) {
            continue;
        }
        if let Some(found) = seconded_between(text, verb.range()).or_else(|| pair_behind_both(text, verb.range())) {
            return found;
        }
        if let Some((name, range, first)) = person_at(text, verb.range()) {
            let pair = (!first).then(|| pair_after(&text[range.end..])).flatten();
            (movers.mover, movers.mover_first) = (Some(name), first);
            movers.moved_at = Some(range.clone());
            if let Some((seconder, read)) = pair {
                movers.seconder = Some(seconder);
                movers.seconded_at = Some(range.end..range.end + read);
            }
            break;
        }
    }
    if movers.seconder.is_none() {
        for verb in SECONDED.find_iter(text) {
            // Behind the mover, who is not the seconder as well: "Proposed JA Seconded HB".
            let moved = movers.moved_at.as_ref().map(|moved| moved.end);
            let from = moved.filter(|end| *end <= verb.start()).unwrap_or(0);
            if let Some((name, range, _)) = person_at(&text[from..], verb.start() - from..verb.end() - from) {
                movers.seconder = Some(name);
                movers.seconded_at = Some(range.start + from..range.end + from);
                break;
            }
        }
    }
    if movers.is_empty()
        && let Some(pair) = pair_in_brackets(text)
    {
        return pair;
    }
    if movers.mover.is_none() && movers.seconder.is_some() && movers.is_abbreviated(text) {
        movers = Movers::default();
    }
    movers
}

/// "Proposed and seconded by JA and HB", "Proposed/Seconded: JA/HB".
fn pair_behind_both(text: &str, verb: Range<usize>) -> Option<Movers<'_>> {
    let link = text[verb.end..].trim_start_matches([' ', '.']);
    let link = ["and ", "& ", "/ ", "/"].iter().find_map(|sign| link.strip_prefix(sign))?;
    let seconded = SECONDED.find(link).filter(|found| found.start() == 0)?;
    let rest = link[seconded.end()..].trim_start_matches([' ', ':', '-', '.']);
    let rest = rest.strip_prefix("by").unwrap_or(rest).trim_start_matches([' ', ':']);
    let (mover, read) = person(rest)?;
    let behind = rest[read..].trim_start();
    let names = ["and ", "& ", "/ ", "/"].iter().find_map(|sign| behind.strip_prefix(sign))?;
    let (seconder, length) = person(names)?;
    let place = |part: &str| part.as_ptr() as usize - text.as_ptr() as usize;
    Some(Movers {
        mover: Some(mover),
        seconder: Some(seconder),
        moved_at: Some(verb.start..place(rest) + read),
        seconded_at: Some(place(rest) + read..place(names) + length),
        mover_first: false,
    })
}

/// "Councillor Ames, seconded by Councillor Bull, moved that …".
fn seconded_between(text: &str, verb: Range<usize>) -> Option<Movers<'_>> {
    let before = text[..verb.start].trim_end().strip_suffix(',')?;
    let seconded = SECONDED.find_iter(before).last()?;
    let (seconder, range, first) = person_at(before, seconded.range())?;
    if first || range.end < before.len() {
        return None;
    }
    let (mover, start) = person_before(before[..seconded.start()].trim_end().trim_end_matches(','))?;
    Some(Movers {
        mover: Some(mover),
        seconder: Some(seconder),
        moved_at: Some(start..verb.end),
        seconded_at: Some(range),
        mover_first: true,
    })
}

impl Movers<'_> {
    /// "2nd May" and "sec. 5" name no seconder: the short forms count only beside a mover.
    fn is_abbreviated(&self, text: &str) -> bool {
        let words = self.seconded_at.clone().map_or("", |range| &text[range]);
        !["seconded", "se-conded", "seconder", "seconds", "seconding"]
            .iter()
            .any(|full| contains_ignoring_case(words, full))
    }
}

fn contains_ignoring_case(text: &str, words: &str) -> bool {
    text.as_bytes().windows(words.len()).any(|window| window.eq_ignore_ascii_case(words.as_bytes()))
}

/// What follows "moved" where it is no motion: "had moved on".
const AWAY: [&str; 9] = ["on ", "on)", "to ", "into", "from", "away", "forward", "out", "house"];

/// The person after the verb ("proposed by Cllr Ames"), else the one before it ("Cllr Ames proposed").
///
/// The third value says that the name stands first.
fn person_at(text: &str, verb: Range<usize>) -> Option<(Name<'_>, Range<usize>, bool)> {
    static LINK: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?xi)^ \s* (?: [(\[:\-,.*]+ \s*)? (?: (?:and\s+seconded\s+)? (?: (?:as|for|to)\s+(?:[\w\-]+\s+){1,7}? | jointly\s+ | formally\s+ )? (?:by|as|from)\b )? [\s:\-.*]*")
            .expect("a constant pattern")
    });
    let after = &text[verb.end..];
    let link = LINK.find(after).map_or("", |found| found.as_str());
    let lower = text[verb.clone()].to_ascii_lowercase();
    if lower.starts_with("moved") && AWAY.iter().any(|away| after.trim_start().starts_with(away)) {
        return None;
    }
    let short = lower.starts_with("2nd") || !lower.trim_end_matches('.').ends_with(['d', 's', 'g', 'f', 'y', 'm']);
    let says_by =
        link.to_ascii_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| matches!(word, "by" | "as" | "from"));
    let behind = || {
        let (name, read) = person(&after[link.len()..])?;
        let apart = !lower.starts_with("prop")
            || says_by
            || short
            || link.contains('(')
            || name.honorific.is_some()
            || begins_part(&text[..verb.start]);
        apart.then(|| (name, verb.start..verb.end + link.len() + read, false))
    };
    let begins = || {
        let before = text[..verb.start].trim_end().strip_suffix("and")?;
        person(before).filter(|(name, _)| name.honorific.is_some()).map(|(name, _)| (name, verb.start))
    };
    let before = || {
        let named = person_before(&text[..verb.start]).or_else(begins);
        named.map(|(name, start)| (name, start..verb.end, true))
    };
    if short && link.contains(',') {
        before().or_else(behind)
    } else if short {
        behind()
    } else if link.contains(':') {
        behind().or_else(|| before().filter(|_| after[link.len()..].is_empty()))
    } else if says_by {
        behind().or_else(before)
    } else {
        before().or_else(behind)
    }
}

/// Whether a part of a sentence begins here: "(Proposed A Ames", "…; proposed A Ames".
fn begins_part(before: &str) -> bool {
    let before = before.trim_end();
    before.is_empty() || before.ends_with(['(', '.', ',', ';', ':', '-', '[', '*'])
}

/// The seconder in "moved by Ms Ames and Mr Bull", without a word of seconding.
fn pair_after(after: &str) -> Option<(Name<'_>, usize)> {
    let rest = after.strip_prefix(" and ")?;
    let (name, read) = person(rest)?;
    let ends = rest[read..].trim_start();
    (ends.is_empty() || ends.starts_with(['.', ',', ';', ')'])).then_some((name, " and ".len() + read))
}
