//! A title -> the routine business that it announces.

use super::Subject;
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
    let words = title.to_ascii_lowercase();
    let has = |word: &str| words.contains(word);
    let attendance = has("apolog")
        || has("sederunt")
        || has("attendance")
        || has("substitut")
        || has("absence")
        || has("absentee")
        || words.trim_matches(|c: char| !c.is_alphanumeric()) == "present"
        || has("councillors present")
        || has("members present")
        || has("roll call");
    let declarations = (has("declar") || has("disclos") || has("regist"))
        && (has("interest") || has("disclosures by") || has("dispensation") || has("pre-determination"))
        || has("disclosable pecuniary")
        || has("transparency statement")
        || has("dispensation");
    match (attendance, declarations) {
        (true, true) => Subject::AttendanceAndDeclarations,
        (true, false) => Subject::Attendance,
        (false, true) => Subject::Declarations,
        (false, false) => other_subject(&words),
    }
}

fn other_subject(words: &str) -> Subject {
    let has = |word: &str| words.contains(word);
    let bare = words.trim_matches(|c: char| !c.is_alphanumeric());
    if has("exclusion of") && (has("press") || has("public")) || has("exclude the") || has("exempt session") {
        return Subject::Exclusion;
    }
    if has("next meeting")
        || has("close of meeting")
        || has("closure of meeting")
        || has("close of the meeting")
        || has("duration of meeting")
    {
        return Subject::Close;
    }
    let earlier = bare == "minutes"
        || has("previous minutes")
        || has("last minutes")
        || (has("minute") && (has("previous") || has("last ") || has("held on") || has("record") || has("confirm")))
        || has("minutes of the meeting")
        || has("minutes of meeting")
        || (has("approv") || has("adopt") || has("receive")) && has("minutes of")
        || bare.starts_with("minutes of ");
    if earlier && !has("matters arising") { Subject::PreviousMinutes } else { Subject::Business }
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
    ROUTINE.iter().any(|known| title.eq_ignore_ascii_case(known))
}
