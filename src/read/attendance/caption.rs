//! Captions of lists of attendance: "Present:", "Also in attendance", "Apologies for absence were received from".

use crate::read::name::{is_large, is_title, read_first_names};
use crate::read::within::{find_one, first_word, holds_one_of, is_among, tokens};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use crate::structure::words::beginning;

/// What a list of attendance lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    /// Nothing that a caption has named yet; only what names itself is read.
    Unknown,
    /// Members who were there.
    Present,
    /// Officers, guests, members of other bodies.
    InAttendance,
    /// "In attendance" without a list of those present before it: members and officers alike.
    Attendance,
    /// Those who sent apologies.
    Apologies,
    /// Those who were not there and sent none.
    Absent,
}

/// A caption at the start of a line.
pub(super) struct Caption<'t> {
    /// What it heads.
    pub list: List,
    /// The caption says that they attended remotely.
    pub remote: bool,
    /// The caption names the members, and does not say that they were there.
    pub membership: bool,
    /// It is the beginning of a sentence: "Apologies were received from".
    pub sentence: bool,
    /// What stands after it on the line.
    pub rest: &'t str,
}

/// The list that the title of an item announces.
pub(super) fn of_title(title: &str) -> List {
    let any = |list: &str| holds_one_of(title, list);
    let there = find_one(title, "present|attendance|sederunt").map(|word| word.start);
    let apologies = find_one(title, "apolog").map(|word| word.start);
    if apologies.is_some() && there.is_none_or(|there| Some(there) > apologies) {
        List::Apologies
    } else if any("absen") && !any("present|attendance") {
        List::Absent
    } else if any("substitut") && !any("present|attendance") {
        List::Present
    } else if any("present|sederunt|attendance|attending") {
        List::Attendance
    } else {
        List::Unknown
    }
}

/// Sorts of the words of captions, a bit each, in the order of [`WORDS`].
mod sort {
    /// Words of which captions are made. A caption is a run of them that holds a key word.
    pub const VOCABULARY: u32 = 1;
    /// Words that make a run of vocabulary a caption.
    pub const KEY: u32 = 1 << 1;
    pub const ABSENCE: u32 = 1 << 2;
    pub const WITHOUT: u32 = 1 << 3;
    pub const APOLOGY: u32 = 1 << 4;
    pub const ABSENTEE: u32 = 1 << 5;
    pub const WITH: u32 = 1 << 6;
    pub const NOT: u32 = 1 << 7;
    pub const ATTENDING: u32 = 1 << 8;
    pub const PRESENT: u32 = 1 << 9;
    pub const VOTING: u32 = 1 << 10;
    pub const SEDERUNT: u32 = 1 << 11;
    pub const GUEST: u32 = 1 << 12;
    pub const OTHER: u32 = 1 << 13;
    pub const CABINET: u32 = 1 << 14;
    pub const NON: u32 = 1 << 15;
    pub const MEMBERS: u32 = 1 << 16;
    pub const SUBSTITUTE: u32 = 1 << 17;
    pub const WELSH_PRESENT: u32 = 1 << 18;
    pub const ATTENDANCE: u32 = 1 << 19;
    pub const MEMBERSHIP: u32 = 1 << 20;
    pub const ELECTED: u32 = 1 << 21;
    pub const WAS: u32 = 1 << 22;
    pub const ONLINE: u32 = 1 << 23;
    pub const ATTENDED: u32 = 1 << 24;
    pub const REMOTE: u32 = 1 << 25;
    /// Words that say that somebody was there.
    pub const THERE: u32 = 1 << 26;
    /// Verbs of a sentence that goes on.
    pub const VERB: u32 = 1 << 27;
    /// Words that a number follows.
    pub const NUMBERED: u32 = 1 << 28;
    pub const LATE: u32 = 1 << 29;
    /// Words behind which names need no sign.
    pub const STRONG: u32 = 1 << 30;
    /// Words that belong to a title behind them.
    pub const TIER: u32 = 1 << 31;
}

static WORDS: WordList = WordList::of_lists(&[
    "members member of the committee council board cabinet panel sub-committee subcommittee authority councillors \
     cllrs councillor present in attendance attendees attending attended also other others officers officer officials staff employees \
     guests visitors observers by invitation apologies apology for absence absences absent absentees without with received \
     from substitutes substitute those these were was are is and sederunt parish town borough district county city community remotely remote \
     virtually virtual via zoom teams ms microsoft not voting non-voting non co-opted coopted advisers advisors invited \
     non-members executive portfolio holders lateness leave online public press meeting at elected lay independent \
     additional tendered noted accepted representatives & / sent on behalf had been have gave given non-councillors his her their an \
     reported part regrets chamber location person persons: hybrid physically video conference link conferencing \
     following officials: trustees governors directors commissioners partners recorded intimated submitted non-attendance persons people \
     inability notice village hall to attend named chair in-attendance that it the there asterisk denotes indicates = presennol bresennol yn hefyd \
     aelodau cynghorwyr swyddogion ymddiheuriadau absenoldeb absennol lead forum membership item items minute agenda",
    "present attendance attendees attending attended officers officials staff guests visitors observers apologies \
     apology absent absentees absences substitutes substitute sederunt public press members councillors invited co-opted coopted \
     advisers advisors regrets in-attendance non-attendance non-councillors representatives trustees governors \
     presennol bresennol cynghorwyr swyddogion ymddiheuriadau absennol zoom teams online virtually membership",
    "absent absence",
    "without",
    "apologies apology regrets ymddiheuriadau",
    "absent absentees absences non-attendance absennol",
    "with",
    "not",
    "attendance attending",
    "present",
    "voting",
    "sederunt",
    "public press officers officials staff employees guests visitors observers invited invitation advisers advisors non-members \
     non-councillors representatives also swyddogion hefyd lead",
    "other others additional",
    "cabinet executive portfolio",
    "non",
    "members",
    "substitutes substitute co-opted coopted",
    "presennol bresennol",
    "attendance",
    "councillors members membership trustees governors cynghorwyr",
    "elected",
    "was were been",
    "zoom teams online virtually",
    "attended",
    "remotely remote virtually virtual zoom teams online",
    "present attendance attending attended attendees sederunt substitutes substitute remotely remote virtually online zoom \
     teams presennol bresennol",
    "were was have had received",
    "item items minute minutes agenda",
    "lateness",
    "present attendance attending attended apologies apology absent sederunt",
    "county borough district city town parish community",
]);

fn sorts_of(word: &str) -> u32 {
    WORDS.look_up(word).map_or(0, |(_, lists)| lists)
}

/// Whether captions are made of a word.
pub(super) fn is_vocabulary(word: &str) -> bool {
    sorts_of(word) & sort::VOCABULARY != 0
}

/// No caption has more words.
const MOST_WORDS: usize = 16;

/// The words of a caption, each with its sorts and those of the words before it.
#[derive(Default)]
struct Run<'t> {
    words: [(&'t str, u32, u32); MOST_WORDS],
    count: usize,
}

impl<'t> Run<'t> {
    fn last(&self) -> Option<(&'t str, u32)> {
        let (word, sorts, _) = self.words[self.count.checked_sub(1)?];
        Some((word, sorts))
    }

    fn push(&mut self, word: &'t str, sorts: u32) {
        self.words[self.count] = (word, sorts, self.sorts());
        self.count += 1;
    }

    /// The sorts of all of them.
    fn sorts(&self) -> u32 {
        self.count.checked_sub(1).map_or(0, |last| self.words[last].1 | self.words[last].2)
    }

    /// Whether one of them is of one of these sorts.
    fn has(&self, sorts: u32) -> bool {
        self.sorts() & sorts != 0
    }

    /// Whether it is one word of a list.
    fn is_among(&self, list: &str) -> bool {
        self.count == 1 && is_among(self.words[0].0, list)
    }
}

/// Whether a caption stands at the start of a line.
pub(super) fn opens(line: &str) -> bool {
    at_start(line, true).is_some()
}

/// A caption at the start of `line`, which ends in a sign, a line end, a tab, or where a name begins.
pub(super) fn at_start(line: &str, present_listed: bool) -> Option<Caption<'_>> {
    let mut run = Run::default();
    let (mut at, ended) = read_run(line, &mut run)?;
    if !ended
        && let Some((title, _)) = run.last()
        && is_title(title)
    {
        run.count -= 1;
        at -= title.len();
        at = line[..at + 1].rfind_sign(" \n\t").map_or(0, |space| space + 1);
    }
    // "In attendance County Cllr Hale": the tier belongs to the title behind it.
    if !ended
        && let Some((tier, sorts)) = run.last()
        && sorts & sort::TIER != 0
        && begins_with_title(start_of(line[at..].trim_ascii_start()))
    {
        run.count -= 1;
        at = line[..at].trim_ascii_end().len().saturating_sub(tier.len());
    }
    let list = kind(&run, present_listed)?;
    let remote = run.has(sort::REMOTE);
    let membership = list == List::Present && !run.has(sort::THERE);
    let sentence = !ended && run.has(sort::VERB);
    let rest = line[at..].trim_start_signs(" *_:-\t\n");
    (ended || introduces_names(&run, rest)).then_some(Caption { list, remote, membership, sentence, rest })
}

/// Reads the run of vocabulary at the start of a line: the byte behind it, and whether a sign or the line ends it there. None
/// where a sign stands before any word.
fn read_run<'t>(line: &'t str, run: &mut Run<'t>) -> Option<(usize, bool)> {
    let bytes = line.as_bytes();
    let mut at = 0;
    while run.count < MOST_WORDS {
        let from = at;
        at = line.len() - without_signs(&line[at..]).len();
        // A sign before any word ends no caption.
        if run.count == 0 && matches!(bytes.get(at), Some(b':' | b'-' | b';' | b'\t' | b'\n')) {
            return None;
        }
        let gap = run.count > 0 && line[from..at].starts_with("   ");
        let behind = match bytes.get(at) {
            None | Some(b'\t' | b'\n') => Some(at),
            Some(b':' | b'-' | b';') if !gap => Some(line.len() - line[at..].trim_start_signs(":-;").len()),
            _ => gap.then_some(at),
        };
        if let Some(behind) = behind {
            return Some((behind, true));
        }
        let length = length_of_word(&line[at..]);
        let word = line[at..at + length].trim_end_signs(".");
        let sorts = sorts_of(word);
        if word.is_empty() || sorts & sort::VOCABULARY == 0 && !belongs(run, line, at, length) {
            break;
        }
        run.push(word, sorts);
        at += length;
        if bytes.get(at) == Some(&b')') {
            at += 1;
            // "(Officials)Mr Dale": a caption in brackets.
            if run.count == 1 && bytes[0] == b'(' {
                return Some((at, true));
            }
        }
    }
    // "Present / Yn bresennol": the caption in the other language.
    if run.last().is_some_and(|(word, _)| word == "/") {
        let other = start_of(&line[at..]);
        at += other.find_sign("\n:\t").unwrap_or(other.len());
        return Some((at, true));
    }
    Some((at, false))
}

/// Without signs that may stand before a word of a caption, as far as they are near; and without a stroke behind which it
/// goes on.
fn without_signs(text: &str) -> &str {
    let near = start_of(text);
    let opened = &text[near.len() - near.trim_start_signs(" *_(,").len()..];
    behind_stroke(opened).unwrap_or(opened)
}

/// What stands behind a stroke, where the caption goes on in the other language: "YMDDIHEURIADAU/APOLOGIES".
fn behind_stroke(text: &str) -> Option<&str> {
    let other = text.strip_sign("/")?.trim_start_signs(" ");
    is_vocabulary(&other[..length_of_word(other)]).then_some(other)
}

/// As much of a text as one word of a caption, or the signs before it, may take: what is longer is none.
fn start_of(text: &str) -> &str {
    const LONGEST: usize = 80;
    beginning(text, LONGEST)
}

/// Whether a text begins with a title before names.
pub(super) fn begins_with_title(text: &str) -> bool {
    let end = text.find_sign(" .").unwrap_or(text.len());
    is_title(&text[..end])
}

/// The bytes of the next word of a caption; a stroke is one.
fn length_of_word(text: &str) -> usize {
    let near = start_of(text);
    let ends = |byte: u8| matches!(byte, b' ' | b'\n' | b'\t' | b':' | b';' | b',' | b'*' | b'(' | b')' | b'/' | b'-');
    let length = near.bytes().position(ends).unwrap_or(near.len());
    match near.as_bytes().get(length) {
        Some(b'/') if length == 0 => 1,
        Some(b'-') => whole_word(text, length),
        _ => length,
    }
}

/// Whether a word that is no vocabulary belongs to the caption: the body that officers are of, an item's number, a count.
fn belongs(run: &Run<'_>, line: &str, at: usize, length: usize) -> bool {
    let text = &line[at..];
    match run.last() {
        None => length > 2 && heads_representatives(text, length),
        Some((_, last)) => {
            last & sort::NUMBERED != 0 && text.starts_with(|sign: char| sign.is_ascii_digit())
                // "PRESENT (Seven Councillors):-".
                || line[..at].ends_with_sign("(") && counts_members(text)
        }
    }
}

/// The captions that `text` begins with, one behind the other, where a table was copied column by column: "Present: Officers:
/// Apologies:"; and what stands behind them.
pub(super) fn stacked(text: &str) -> (Vec<List>, &str) {
    const FEWEST: usize = 3;
    const MOST: usize = 6;
    let (mut lists, mut rest) = (Vec::new(), text);
    // All captions but the last end in a sign of their own.
    if !read_run(text, &mut Run::default()).is_some_and(|(_, ended)| ended) {
        return (lists, rest);
    }
    while lists.len() < MOST
        && let Some(caption) = at_start(rest, true).filter(|caption| !caption.membership)
    {
        lists.push(caption.list);
        rest = caption.rest;
    }
    let twice = lists.iter().enumerate().any(|(at, list)| lists[..at].contains(list));
    if lists.len() < FEWEST || twice { (Vec::new(), text) } else { (lists, rest) }
}

/// "6 Councillors)", "Seven Members)": how many there were, in a caption's brackets.
fn counts_members(text: &str) -> bool {
    let inside = start_of(text).split_once_at(")").map_or("", |(inside, _)| inside);
    let mut words = tokens(inside);
    let (number, members) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    words.next().is_none()
        && number.chars().all(char::is_alphanumeric)
        && is_among(members, "councillors|cllrs|members|persons|people|voting")
}

/// The end of a word that a hyphen joins to another ("co-opted", "in-attendance"), which a dash does not end.
fn whole_word(text: &str, length: usize) -> usize {
    let more = first_word(start_of(&text[length + 1..]));
    if more.starts_with(|sign: char| sign.is_alphabetic()) { length + 1 + more.len() } else { length }
}

/// "WBC Officers", "NHS representatives": the body that officers or guests are of, in capitals before the caption.
fn heads_representatives(text: &str, length: usize) -> bool {
    is_large(&text[..length]) && {
        let next = first_word(start_of(&text[length..]).trim_start_signs(" "));
        is_among(next, "officers|representatives|staff")
    }
}

/// What a caption of these words heads; none where they hold no key word.
fn kind(run: &Run<'_>, present_listed: bool) -> Option<List> {
    let has = |sorts: u32| run.has(sorts);
    if run.is_among("also|others") {
        return Some(List::InAttendance);
    }
    if !has(sort::KEY) {
        return None;
    }
    Some(if has(sort::ABSENCE) && has(sort::WITHOUT) {
        List::Absent
    } else if has(sort::APOLOGY) {
        if has(sort::LATE) { List::Present } else { List::Apologies }
    } else if has(sort::ABSENTEE) {
        if has(sort::WITH) { List::Apologies } else { List::Absent }
    } else if has(sort::NOT) && has(sort::PRESENT | sort::ATTENDING) && !has(sort::VOTING) {
        List::Absent
    } else if has(sort::SEDERUNT) {
        List::Present
    } else if has(sort::OTHER) && has(sort::MEMBERS) && has(sort::PRESENT) && !present_listed {
        // Behind the one who presides.
        List::Present
    } else if has(sort::GUEST | sort::OTHER)
        || has(sort::CABINET) && has(sort::ATTENDING)
        || has(sort::NON) && has(sort::MEMBERS)
    {
        List::InAttendance
    } else if has(sort::PRESENT | sort::SUBSTITUTE | sort::MEMBERSHIP)
        || has(sort::WELSH_PRESENT) && !has(sort::ATTENDANCE)
    {
        // "The following members had been elected: …"
        if has(sort::ELECTED) && has(sort::WAS) { return None } else { List::Present }
    } else if has(sort::ONLINE) && !has(sort::ATTENDING | sort::ATTENDED) {
        List::Present
    } else if present_listed {
        List::InAttendance
    } else {
        List::Attendance
    })
}

/// Whether names follow a caption that no sign ends: "Those attending Mr A Hale", "Present Councillors Hale and Orme".
fn introduces_names(run: &Run<'_>, rest: &str) -> bool {
    let also = || run.is_among("also") && begins_with_title(rest);
    // "MEMBERS Hale, A., Orme, B."
    let capitals = || run.count == 1 && is_large(run.words[0].0);
    (run.has(sort::STRONG) || also() || capitals()) && begins_with_name(rest)
}

/// Whether a list of names starts here: the first of them tells.
pub(super) fn begins_with_name(text: &str) -> bool {
    const NEAR: usize = 400;
    !read_first_names(beginning(text, NEAR), 1).0.is_empty()
}
