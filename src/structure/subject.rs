//! A title -> the routine business that it announces.

use super::Subject;
use crate::read::phrase::{is_one_of, starts_with_any};
use crate::read::sentence::holds_any;
use crate::signal_words::Signals;

/// Words without one of which a title announces no routine business.
const ROUTINE: Signals = Signals::words(
    "apolog* sederunt* attend* substitut* absen* present roll declar* disclos* regist* dispens* transparen* exclu* exempt* next \
     clos* durat* minute*",
);

/// What the words of a title say that the item is about.
pub(super) fn subject_of(title: &str) -> Subject {
    if !Signals::of(title).any(ROUTINE) {
        return Subject::Business;
    }
    let has = |words: &[&str]| holds_any(title, words);
    let bare = title.trim_matches(|c: char| !c.is_alphanumeric());
    const ATTENDANCE: [&str; 9] = [
        "apolog",
        "sederunt",
        "attendance",
        "substitut",
        "absence",
        "absentee",
        "councillors present",
        "members present",
        "roll call",
    ];
    let attendance = has(&ATTENDANCE) || bare.eq_ignore_ascii_case("present");
    let declarations = has(&["declar", "disclos", "regist"])
        && has(&["interest", "disclosures by", "dispensation", "pre-determination"])
        || has(&["disclosable pecuniary", "transparency statement", "dispensation"]);
    match (attendance, declarations) {
        (true, true) => Subject::AttendanceAndDeclarations,
        (true, false) => Subject::Attendance,
        (false, true) => Subject::Declarations,
        (false, false) => other_subject(bare, &has),
    }
}

fn other_subject(bare: &str, has: &dyn Fn(&[&str]) -> bool) -> Subject {
    if has(&["exclusion of"]) && has(&["press", "public"]) || has(&["exclude the", "exempt session"]) {
        return Subject::Exclusion;
    }
    const CLOSE: [&str; 5] =
        ["next meeting", "close of meeting", "closure of meeting", "close of the meeting", "duration of meeting"];
    if has(&CLOSE) {
        return Subject::Close;
    }
    let earlier = bare.eq_ignore_ascii_case("minutes")
        || has(&["previous minutes", "last minutes", "minutes of the meeting", "minutes of meeting"])
        || has(&["minute"]) && has(&["previous", "last ", "held on", "record", "confirm"])
        || has(&["approv", "adopt", "receive"]) && has(&["minutes of"])
        || starts_with_any(bare, &["minutes of "]);
    if earlier && !has(&["matters arising"]) { Subject::PreviousMinutes } else { Subject::Business }
}

/// Whether a title announces business that most meetings have.
pub(super) fn is_routine(title: &str) -> bool {
    const ROUTINE: &[&str] = &[
        "matters arising",
        "correspondence",
        "finance",
        "planning",
        "any other business",
        "aob",
        "public participation",
        "public forum",
        "election of chairman",
        "election of chair",
        "election of officers",
        "chairman's report",
        "chair's report",
        "clerk's report",
        "planning applications",
        "payments for approval",
        "accounts",
        "highways",
        "welcome",
        "urgent business",
        "chairman's announcements",
        "chair's announcements",
        "petitions",
        "questions",
        "work programme",
        "reports",
    ];
    is_one_of(title, ROUTINE)
}
