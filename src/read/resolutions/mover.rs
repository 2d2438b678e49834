//! Movers and seconders.
//!
//! In:       a sentence or a part of one.   Out: who moved, who seconded, and where the words about it stand.
//! Read:     "It was proposed by Cllr Ames, seconded by Cllr Bull", "Mrs Ames moved …", "On the motion of Cllr Ames",
//!           "(Cllr Ames proposed, Cllr Bull seconded)", "Prop. JA, 2nd HB", "Moved by the Chair (Councillor Ames)".
//! Not here: what was moved (`motion`).

mod pairs;
mod person;

use super::sentence::Sentence;
use crate::find::find;
use crate::phrases;
use crate::read::name::Name;
use crate::read::phrase::{Phrases, behind_spaces, is_of_word};
use crate::read::within::{
    behind_one, ends_with_one, holds_one_of, is_among, opens_with_one, place_in, starts_with_one,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use std::ops::Range;

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

impl<'t> Movers<'t> {
    /// Both, each with the place where it is said.
    fn pair(mover: Name<'t>, moved_at: Range<usize>, seconder: Name<'t>, seconded_at: Range<usize>) -> Self {
        Movers {
            mover: Some(mover),
            seconder: Some(seconder),
            moved_at: Some(moved_at),
            seconded_at: Some(seconded_at),
            mover_first: false,
        }
    }
}

impl<'t> Movers<'t> {
    /// Takes the seconder whose name stands behind byte `at`, joined to the mover's.
    fn take_pair(&mut self, text: &'t str, at: usize) {
        if let Some((seconder, read)) = pair_after(&text[at..]) {
            self.seconder = Some(seconder);
            self.seconded_at = Some(at..at + read);
        }
    }
}

impl Movers<'_> {
    /// Nobody.
    pub const NONE: Movers<'static> =
        Movers { mover: None, seconder: None, moved_at: None, seconded_at: None, mover_first: false };

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

/// Without one of these no verb names a mover.
const MOVES: Signals = Signals::words("prop pro propos* proposal* move moved mover* moves moving motion* nominat*");

/// Without one of these no verb names a seconder.
const SECONDS: Signals = Signals::words("second* secon* sec se 2nd*");

const MOVED: Phrases = phrases!(
    "proposed/propose/proposes/pro-posed/pro-pose|prop'd|was made by|proposing|moved|moves|proposer|prop|mover|nominated|\
    proposal/proposition/motion/nomination of/by/from|proposal/proposition/motion",
);

const SECONDED: Phrases = phrases!("seconded/se-conded|sec'd|2nd'd|seconds|seconding|seconder|2nd/2nded|second|sec");

/// The first verb of moving at or behind byte `from`: "proposed", "Prop.", "on the motion of", "motion (".
fn moved_from(text: &str, mut from: usize) -> Option<Range<usize>> {
    loop {
        let found = MOVED.find_from(text, from)?;
        from = found.end;
        if !is_among(&text[found.clone()], "proposal|proposition|motion") {
            return Some(found.start..past_stop(text, found.end));
        }
        let open = behind_spaces(text, found.end).unwrap_or(found.end);
        if text[open..].starts_with_sign("(") {
            return Some(found.start..open + 1);
        }
    }
}

/// The first verb of seconding at or behind byte `from`.
fn seconded_from(text: &str, from: usize) -> Option<Range<usize>> {
    SECONDED.find_from(text, from).map(|found| found.start..past_stop(text, found.end))
}

fn past_stop(text: &str, at: usize) -> usize {
    at + usize::from(text[at..].starts_with_sign("."))
}

/// How far behind "was proposed" it may say by whom, in bytes.
const NEAR: usize = 80;

/// The movers that `text` names.
pub fn read_movers<'t>(sentence: &Sentence<'t>) -> Movers<'t> {
    let text = sentence.text;
    let mut movers = Movers::default();
    let mut from = if sentence.holds(MOVES) { 0 } else { text.len() };
    while let Some(verb) = moved_from(text, from) {
        from = verb.end;
        let before = &text[..verb.start];
        let printed = &text[verb.clone()];
        let passive =
            printed.eq_ignore_ascii_case("nominated") && ends_with_one(before.trim_ascii_end(), "was|were|been|be");
        if passive && !text[verb.end..].trim_ascii_start().starts_with("by ") {
            continue;
        }
        // "Cllr Ames was proposed in his absence by Cllr Bull".
        let moved = ends_with_one(before.trim_ascii_end(), " was| were") && opens_with_one(printed, "proposed|moved");
        let agent =
            Some(&text[verb.end..]).filter(|after| moved && after.trim_ascii_start().starts_with(char::is_alphabetic));
        let agent = agent.filter(|after| !after.trim_ascii_start().starts_with("by "));
        if let Some(after) = agent {
            let near = &after[..after.floor_char_boundary(NEAR)];
            let named = find(near, " by ").map(|by| verb.end + by + " by ".len());
            let Some((at, (name, read))) = named.and_then(|at| Some((at, person(&text[at..])?))) else { continue };
            let end = at + read;
            (movers.mover, movers.moved_at) = (Some(name), Some(verb.start..end));
            movers.take_pair(text, end);
            break;
        }
        if printed.ends_with("made by") && !holds_one_of(before, "proposal|motion|proposition") {
            continue;
        }
        if let Some(found) = seconded_between(text, verb.clone()).or_else(|| pair_behind_both(text, verb.clone())) {
            return found;
        }
        if let Some((name, range, first)) = person_at(text, verb) {
            (movers.mover, movers.mover_first) = (Some(name), first);
            movers.moved_at = Some(range.clone());
            if !first {
                movers.take_pair(text, range.end);
            }
            break;
        }
    }
    from = if sentence.holds(SECONDS) { 0 } else { text.len() };
    while movers.seconder.is_none()
        && let Some(verb) = seconded_from(text, from)
    {
        from = verb.end;
        // Behind the mover, who is not the seconder as well: "Proposed JA Seconded HB".
        let moved = movers.moved_at.as_ref().map(|moved| moved.end);
        let start = moved.filter(|end| *end <= verb.start).unwrap_or(0);
        if let Some((name, range, _)) = person_at(&text[start..], verb.start - start..verb.end - start) {
            movers.seconder = Some(name);
            movers.seconded_at = Some(range.start + start..range.end + start);
        }
    }
    if movers.is_empty() {
        return pair_without_verb(text);
    }
    if movers.mover.is_none() && movers.seconder.is_some() && movers.is_abbreviated(text) {
        movers = Movers::default();
    }
    movers
}

/// Who stands in a pair where no verb says who moved: in brackets, else, where no word can speak of moving, in other forms.
fn pair_without_verb(text: &str) -> Movers<'_> {
    if !text.has_sign(":/") {
        return Movers::default();
    }
    let bare = || {
        let pair = pair_before_that(text).or_else(|| pair_behind_letters(text))?;
        let spoken = holds_one_of(text, "prop|pro-p|mov|motion|nominat|sec|se-c|2nd");
        (!spoken).then_some(pair)
    };
    pair_in_brackets(text).or_else(bare).unwrap_or_default()
}

/// "Proposed and seconded by JA and HB", "Proposed/Seconded: JA/HB".
fn pair_behind_both(text: &str, verb: Range<usize>) -> Option<Movers<'_>> {
    let link = text[verb.end..].trim_start_signs(" .");
    let link = behind_one(link, "and |& |/ |/")?;
    let seconded = past_stop(link, SECONDED.at(link, 0)?);
    let rest = link[seconded..].trim_start_signs(" :-.");
    let rest = rest.strip_prefix("by").unwrap_or(rest).trim_start_signs(" :");
    let (mover, read) = person(rest)?;
    let behind = rest[read..].trim_ascii_start();
    let names = behind_one(behind, "and |& |/ |/")?;
    let (seconder, length) = person(names)?;
    let place = |part: &str| place_in(text, part);
    let between = place(rest) + read;
    Some(Movers::pair(mover, verb.start..between, seconder, between..place(names) + length))
}

/// "Councillor Ames, seconded by Councillor Bull, moved that …".
fn seconded_between(text: &str, verb: Range<usize>) -> Option<Movers<'_>> {
    let before = text[..verb.start].trim_ascii_end().strip_end_sign(",")?;
    let mut seconded = seconded_from(before, 0)?;
    while let Some(next) = seconded_from(before, seconded.end) {
        seconded = next;
    }
    let (seconder, range, first) = person_at(before, seconded.clone())?;
    if first || range.end < before.len() {
        return None;
    }
    let (mover, start) = person_before(before[..seconded.start].trim_ascii_end().trim_end_signs(","))?;
    Some(Movers { mover_first: true, ..Movers::pair(mover, start..verb.end, seconder, range) })
}

impl Movers<'_> {
    /// "2nd May" and "sec. 5" name no seconder: the short forms count only beside a mover.
    fn is_abbreviated(&self, text: &str) -> bool {
        let words = self.seconded_at.clone().map_or("", |range| &text[range]);
        !holds_one_of(words, "seconded|se-conded|seconder|seconds|seconding")
    }
}

/// What follows "moved" where it is no motion: "had moved on".
const AWAY: &str = "on |on)|to |into|from|away|forward|out|house";

/// What is done by a motion: "moved to refuse the application".
const MATTERS: &str = "to refuse |to approve |to grant |to defer |to accept |to adopt |to reject |to support |to amend |to note |to agree ";

/// The person after the verb ("proposed by Cllr Ames"), else the one before it ("Cllr Ames proposed").
///
/// The third value says that the name stands first.
fn person_at(text: &str, verb: Range<usize>) -> Option<(Name<'_>, Range<usize>, bool)> {
    let after = &text[verb.end..];
    let link = &after[..end_of_link(after)];
    let printed = text[verb.clone()].trim_end_signs(".");
    let does = || starts_with_one(after.trim_ascii_start(), MATTERS);
    if opens_with_one(printed, "moved") && starts_with_one(after.trim_ascii_start(), AWAY) && !does() {
        return None;
    }
    let short = opens_with_one(printed, "2nd") || !printed.ends_with_sign("dsgfymDSGFYM");
    let says_by = link.split(|c: char| !c.is_alphabetic()).any(|word| is_among(word, "by|as|from"));
    let behind = || {
        let (name, read) = person(&after[link.len()..])?;
        let apart = !opens_with_one(printed, "prop")
            || says_by
            || short
            || link.has_sign("(")
            || name.honorific.is_some()
            || begins_part(&text[..verb.start]);
        apart.then(|| (name, verb.start..verb.end + link.len() + read, false))
    };
    let begins = || {
        let before = text[..verb.start].trim_ascii_end().strip_suffix("and")?;
        person(before).filter(|(name, _)| name.honorific.is_some()).map(|(name, _)| (name, verb.start))
    };
    let before = || {
        let named = person_before(&text[..verb.start]).or_else(begins);
        named.map(|(name, start)| (name, start..verb.end, true))
    };
    if short && link.has_sign(",") {
        before().or_else(behind)
    } else if short {
        behind()
    } else if link.has_sign(":") {
        behind().or_else(|| before().filter(|_| after[link.len()..].is_empty()))
    } else if says_by {
        behind().or_else(before)
    } else {
        before().or_else(behind)
    }
}

/// The end of what stands between a verb and the name behind it: " by ", ": ", " as Chairman by ", " (".
fn end_of_link(after: &str) -> usize {
    let past =
        |at: usize, signs: &[u8]| at + after.as_bytes()[at..].iter().take_while(|byte| signs.contains(byte)).count();
    const SPACES: &[u8] = b" \t\n\r\x0B\x0C";
    let mut at = past(past(past(0, SPACES), b"([:-,.*"), SPACES);
    let seconded = SECONDED_TOO.at(after, at).and_then(|end| behind_spaces(after, end));
    at = seconded.and_then(|at| end_of_by(after, at)).or_else(|| end_of_by(after, at)).unwrap_or(at);
    past(at, b" \t\n\r\x0B\x0C:-.*")
}

const SECONDED_TOO: Phrases = phrases!("and seconded");
const BY: Phrases = phrases!("by/as/from");
const JOINTLY_BY: Phrases = phrases!("jointly/formally by/as/from|by/as/from");

/// The end of "by" at byte `at`, or of "as Vice-Chairman by".
fn end_of_by(text: &str, at: usize) -> Option<usize> {
    const OFFICE: Phrases = phrases!("as/for/to");
    const MOST_WORDS: usize = 7;
    // "proposed to accept the quote from Mr Carr": what is done is no office.
    let named = |start: &usize| text[*start..].starts_with(char::is_uppercase) || text[*start..].starts_with("the ");
    let to = text[at..].starts_with_sign("tT");
    let mut office = OFFICE.at(text, at).and_then(|end| behind_spaces(text, end)).filter(|start| !to || named(start));
    for _ in 0..MOST_WORDS {
        let Some(start) = office else { break };
        let length = text[start..].bytes().take_while(|byte| is_of_word(*byte) || b"-&".contains(byte)).count();
        office = behind_spaces(text, start + length).filter(|_| length > 0);
        if let Some(end) = office.and_then(|at| BY.at(text, at)) {
            return Some(end);
        }
    }
    JOINTLY_BY.at(text, at)
}

/// Whether a part of a sentence begins here: "(Proposed A Ames", "…; proposed A Ames".
fn begins_part(before: &str) -> bool {
    let before = before.trim_ascii_end();
    before.is_empty() || before.ends_with_sign("(.,;:-[*")
}

/// The seconder in "moved by Ms Ames and Mr Bull", without a word of seconding.
fn pair_after(after: &str) -> Option<(Name<'_>, usize)> {
    let rest = behind_one(after, " and | & ")?;
    let (name, read) = person(rest)?;
    let ends = rest[read..].trim_ascii_start();
    let closes = ends.is_empty() || ends.starts_with_sign(".,;)") || ends.starts_with("that ");
    closes.then_some((name, after.len() - rest.len() + read))
}
