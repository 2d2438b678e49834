//! The model's words -> the English words shown.
//!
//! Not here: what the minutes themselves say; that is shown as printed.

use crate::model::{
    AttendanceStatus, Classification, Interest, Meeting, MovementKind, Participation, ResolutionKind, Severity, Vote,
};
use crate::page::state::Kept;

/// Shown where the minutes are silent.
pub const NOT_STATED: &str = "The minutes do not say";

/// "Cabinet, Thursday 9 October 2025": what was read, or what there is of it.
pub fn meeting_title(meeting: &Meeting) -> String {
    let body = meeting.body.as_deref().or(meeting.organization.as_deref()).map(without_capitals);
    let date = meeting.start_date.as_deref().and_then(date);
    match (body, date) {
        (Some(body), Some(date)) => format!("{body}, {date}"),
        (Some(body), None) => body,
        (None, Some(date)) => format!("Meeting of {date}"),
        (None, None) => "A meeting without name or date".to_string(),
    }
}

/// "PLANNING COMMITTEE" as "Planning Committee"; what is not all in capitals stays.
/// Letters of English only: the tables of all alphabets would cost 8 kB.
fn without_capitals(name: &str) -> String {
    if name.bytes().any(|letter| letter.is_ascii_lowercase()) {
        return name.to_string();
    }
    let word = |word: &str| match word {
        "AND" | "OF" | "THE" | "FOR" | "IN" | "ON" | "TO" => word.to_ascii_lowercase(),
        _ => {
            let mut letters = word.chars();
            let first = letters.next().map(String::from).unwrap_or_default();
            first + &letters.as_str().to_ascii_lowercase()
        }
    };
    name.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// `2025-10-09` as "Thursday 9 October 2025".
pub fn date(iso: &str) -> Option<String> {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    let mut parts = iso.splitn(3, '-').map(|part| part.parse::<usize>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let name = MONTHS.get(month.checked_sub(1)?)?;
    if !(1..=31).contains(&day) || !(1..=9999).contains(&year) {
        return None;
    }
    // Sakamoto's rule for the day of the week.
    const SHIFT: [usize; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let counted = if month < 3 { year - 1 } else { year };
    let weekday = WEEKDAYS[(counted + counted / 4 - counted / 100 + counted / 400 + SHIFT[month - 1] + day) % 7];
    Some(format!("{weekday} {day} {name} {year}"))
}

/// `18:05` as "6.05 pm".
pub fn time(iso: &str) -> Option<String> {
    let (hour, minute) = iso.split_once(':')?;
    let (hour, minute) = (hour.parse::<u8>().ok()?, minute.parse::<u8>().ok()?);
    Some(match (hour, minute) {
        (12, 0) => "12 noon".to_string(),
        (0, 0) | (24, 0) => "midnight".to_string(),
        (0..12, _) => format!("{}.{minute:02} am", if hour == 0 { 12 } else { hour }),
        _ => format!("{}.{minute:02} pm", if hour == 12 { 12 } else { hour % 12 }),
    })
}

/// "Annual meeting".
pub fn classification(classification: Classification) -> &'static str {
    match classification {
        Classification::Ordinary => "Ordinary meeting",
        Classification::Annual => "Annual meeting",
        Classification::Extraordinary => "Extraordinary meeting",
        Classification::Special => "Special meeting",
    }
}

/// "Disclosable pecuniary interest".
pub fn interest(interest: Interest) -> &'static str {
    match interest {
        Interest::DisclosablePecuniary => "Disclosable pecuniary interest",
        Interest::Pecuniary => "Pecuniary interest",
        Interest::OtherRegistrable => "Other registrable interest",
        Interest::NonRegistrable => "Non-registrable interest",
        Interest::NonPecuniary => "Non-pecuniary interest",
        Interest::Prejudicial => "Prejudicial interest",
        Interest::Personal => "Personal interest",
        Interest::TransparencyStatement => "Transparency statement",
        Interest::Other => "Another kind of interest",
        Interest::Unspecified => "Kind not stated",
    }
}

/// "Left the meeting", or, where it is only said what the member would do, "Would leave the meeting".
pub fn participation(participation: Participation, intended: bool) -> &'static str {
    match (participation, intended) {
        (Participation::Withdrew, false) => "No: left the meeting",
        (Participation::Withdrew, true) => "Said that they would leave the meeting",
        (Participation::DidNotParticipate, false) => "No: stayed, and took no part or did not vote",
        (Participation::DidNotParticipate, true) => "Said that they would take no part",
        (Participation::Participated, false) => "Yes: stayed and took part",
        (Participation::Participated, true) => "Said that they would stay and take part",
    }
}

/// Headings of the lists of attendance.
pub fn attendance(status: AttendanceStatus) -> &'static str {
    match status {
        AttendanceStatus::Present => "Present",
        AttendanceStatus::Apologies => "Apologies",
        AttendanceStatus::Absent => "Absent",
        AttendanceStatus::InAttendance => "In attendance",
    }
}

/// "left".
pub fn movement(kind: MovementKind) -> &'static str {
    match kind {
        MovementKind::Arrived => "arrived",
        MovementKind::Left => "left",
        MovementKind::Returned => "returned",
    }
}

/// "Resolved".
pub fn resolution(kind: ResolutionKind) -> &'static str {
    match kind {
        ResolutionKind::Resolved => "Resolved",
        ResolutionKind::Recommended => "Recommended",
        ResolutionKind::Lost => "Not carried",
    }
}

/// "Worth checking".
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Attention => "Worth checking",
        Severity::Note => "For information",
    }
}

/// "6 for, 2 against, 1 abstained; unanimous": only what is printed.
pub fn vote(vote: &Vote) -> String {
    let mut parts = Vec::new();
    for (count, word) in [(vote.in_favour, "for"), (vote.against, "against"), (vote.abstain, "abstained")] {
        if let Some(count) = count {
            parts.push(format!("{count} {word}"));
        }
    }
    if vote.unanimous {
        parts.push("unanimous".to_string());
    }
    if vote.casting_vote {
        parts.push("by the chair’s casting vote".to_string());
    }
    match parts.is_empty() {
        true => "recorded by name".to_string(),
        false => parts.join(", "),
    }
}

/// Why something was refused, and what to do on this page: the reader's own sentence, but for an empty box or file.
pub fn refusal(code: &str, message: &str, is_box: bool) -> String {
    match (code, is_box) {
        ("empty", true) => {
            "There is nothing in the box yet: paste the minutes into it, or drop a file on this page.".into()
        }
        ("empty", false) => "This file holds no text: choose another, or paste the minutes into the box.".into(),
        _ => message.to_string(),
    }
}

/// "The reader accounts for 61 % of the text; the rest is discussion, or was not read."
pub fn coverage(percent: u32) -> String {
    match percent {
        100.. => "The reader accounts for all of the text.".to_string(),
        _ => format!("The reader accounts for {percent} % of the text; the rest is discussion, or was not read."),
    }
}

/// What stands in the head of the page: only what is so.
pub fn kept(kept: Kept) -> &'static str {
    match kept {
        Kept::Nothing => "",
        Kept::Core => "Ready to work offline, PDF and Word files in a moment",
        Kept::All => "Ready to work offline",
    }
}

/// "1 resolution", "8 resolutions", "no resolutions".
pub fn count(count: usize, one: &str, many: &str) -> String {
    match count {
        0 => format!("no {many}"),
        1 => format!("1 {one}"),
        _ => format!("{count} {many}"),
    }
}

/// "50 kB": sizes as people read them.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", bytes / 1_000),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10),
    }
}
