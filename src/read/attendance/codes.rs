//! Letters that a list of attendance explains: "P: Present", "A: Apologies for absence submitted".

use crate::model::AttendanceStatus;
use crate::read::name::begins_large;
use crate::read::within::opens_with_one;
use crate::signs::InSigns;
use crate::structure::{Line, Outline};

/// Letters and what they mean, in the order printed.
pub(super) type Codes<'t> = Vec<(&'t str, AttendanceStatus)>;

/// The legend of the document, if it prints one before its first items.
pub(super) fn read_codes<'t>(outline: &Outline<'t>) -> Codes<'t> {
    const LINES_READ: usize = 200;
    let codes: Codes = outline.lines.iter().take(LINES_READ).filter_map(legend).collect();
    if codes.len() > 1 { codes } else { Vec::new() }
}

/// "P: Present", "A = Apologies".
fn legend<'t>(line: &Line<'t>) -> Option<(&'t str, AttendanceStatus)> {
    let length = line.text.bytes().take_while(u8::is_ascii_uppercase).count();
    let (code, rest) = line.text.split_at(length);
    let meaning = rest.trim_ascii_start().strip_sign(":=-")?.trim_ascii_start();
    let known = (1..=3).contains(&code.len()) && meaning.split_at_signs(" ").count() < 8;
    Some((code, status_word(meaning).filter(|_| known)?))
}

/// The status that a cell or a legend states.
pub(super) fn status_word(text: &str) -> Option<AttendanceStatus> {
    let text = text.trim_start_signs("( ");
    let starts = |list: &str| opens_with_one(text, list);
    if starts("present|attended") {
        Some(AttendanceStatus::Present)
    } else if starts("apolog") {
        Some(AttendanceStatus::Apologies)
    } else if starts("absent|did not attend|not present|non-attendance") {
        Some(AttendanceStatus::Absent)
    } else if starts("in attendance") {
        Some(AttendanceStatus::InAttendance)
    } else {
        None
    }
}

/// The code at the start of a line, and the words after it: "P  Ada Thornby".
pub(super) fn coded<'t>(line: &'t str, codes: &Codes<'_>) -> Option<(AttendanceStatus, &'t str)> {
    codes.iter().find_map(|(code, status)| {
        let rest = line.strip_prefix(code)?;
        let name = rest.trim_ascii_start();
        (name.len() < rest.len() && begins_large(name)).then_some((*status, name))
    })
}
