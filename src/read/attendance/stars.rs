//! A sign beside names that the page explains: "* denotes absent", "Members (asterisk denotes attendance)".
//!
//! In:       the lines of the document; a name in its line.   Out: what the sign, or its want, says of the person.
//! Not here: letters before names ("P: Present", `codes`).

use super::codes::status_word;
use super::notes::is_remote;
use crate::find::{find, holds};
use crate::model::AttendanceStatus;
use crate::read::name::begins_large;
use crate::read::within::{contains_one, opens_with_one};
use crate::signs::InSigns;
use crate::structure::Outline;
use crate::text::SourceText;

/// What a sign beside a name means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stars {
    sign: char,
    /// The status of those who bear the sign; none where it means that they attended remotely.
    pub status: Option<AttendanceStatus>,
}

/// Signs that are used so.
const SIGNS: [char; 5] = ['*', '#', '†', '‡', '^'];

/// What the document says that signs mean, if it says so before its first items: each sign once.
pub(super) fn read_stars(source: &SourceText, outline: &Outline<'_>) -> Vec<Stars> {
    const LINES_READ: usize = 200;
    let lines = &outline.lines[..outline.lines.len().min(LINES_READ)];
    let end = lines.last().map_or(0, |line| source.span_of(line.text).end as usize);
    let worded = holds(&source.plain()[..end], "sterisk");
    let mut found: Vec<Stars> = Vec::new();
    for stars in lines.iter().filter_map(|line| legend(line.text, worded)) {
        if found.iter().all(|known| known.sign != stars.sign) {
            found.push(stars);
        }
    }
    found
}

/// "* denotes absent", "(* = Apologies)", "Members marked * were present", "Members (asterisk denotes attendance)"; the sign's
/// name is looked for where the document is `worded` so.
fn legend(line: &str, worded: bool) -> Option<Stars> {
    const LONGEST: usize = 160;
    const NEAR: usize = 6;
    let signed = || line.has_sign("*#^") || !line.is_ascii() || worded && holds(line, "sterisk");
    if line.len() > LONGEST || !signed() {
        return None;
    }
    let worded = find(line, "sterisk").map(|at| ('*', at + "sterisk".len()));
    let printed =
        || line.char_indices().find(|(_, sign)| SIGNS.contains(sign)).map(|(at, sign)| (sign, at + sign.len_utf8()));
    let (sign, at) = worded.or_else(printed)?;
    let rest = line[at..].trim_start_matches([sign, ' ', ')', '=', ':', '-']);
    let explains = worded.is_some()
        || holds(&line[..at], "marked")
        || line[..at].trim_end_matches(sign).trim_signs(" ([:").is_empty() && !begins_large(rest)
        || contains_one(line, "denot|indicat|signif|Denot|Indicat|means|=")
        || rest.len() < 20;
    if !explains {
        return None;
    }
    let mut from = rest;
    for _ in 0..NEAR {
        if let Some(status) = status_word(from).or_else(|| nouns(from)) {
            return Some(Stars { sign, status: Some(status) });
        }
        if is_remote(from) {
            return Some(Stars { sign, status: None });
        }
        from = from.split_once_at(" ")?.1.trim_ascii_start();
    }
    None
}

/// "attendance", "absence": the status as the legend's noun.
fn nouns(text: &str) -> Option<AttendanceStatus> {
    if opens_with_one(text, "attend") {
        Some(AttendanceStatus::Present)
    } else if opens_with_one(text, "absen|not in att") {
        Some(AttendanceStatus::Absent)
    } else {
        None
    }
}

impl Stars {
    /// Whether the name from `start` to `end` of `text` bears the sign, before it or behind it.
    pub(super) fn mark(self, text: &str, start: usize, end: usize) -> bool {
        let Stars { sign, .. } = self;
        let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
        let after = after.trim_start_signs(")]");
        let spaced = after.trim_start_signs(" ");
        let behind = after.starts_with(sign)
            || spaced.strip_prefix(sign).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        // "*The Mayor (Councillor Hale)"
        let before = before.strip_suffix("The ").unwrap_or(before);
        let ahead = before.strip_suffix(sign).or_else(|| before.strip_end_sign(" ")?.strip_suffix(sign));
        let own = ahead.is_some_and(|rest| {
            let direct = before.ends_with(sign);
            let opens = rest.is_empty() || rest.trim_end_signs(" ").ends_with_sign("\n,;:\t|");
            opens || direct && rest.ends_with_sign(" ")
        });
        let bold = sign == '*' && (after.starts_with("**") || before.ends_with("**"));
        (behind || own) && !bold
    }
}
