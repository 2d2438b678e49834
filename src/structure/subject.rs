//! A title -> the routine business that it announces.

use super::Subject;
use crate::read::phrase::starts_with_any;
use crate::read::within::{holds_one_of, is_among, trimmed};
use crate::signal_words::Signals;

const ATTENDANCE: Signals = Signals::words("apolog* sederunt* attend* substitut* absen* present roll");
const DECLARATIONS: Signals = Signals::words("declar* disclos* regist* dispens* transparen*");
const EXCLUSION: Signals = Signals::words("exclu* exempt*");
const CLOSE: Signals = Signals::words("next clos* durat*");
const MINUTES: Signals = Signals::words("minute*");
/// Words without one of which a title announces no routine business.
const ANY: Signals = Signals::words(
    "apolog* sederunt* attend* substitut* absen* present roll declar* disclos* regist* dispens* transparen* exclu* exempt* \
     next clos* durat* minute*",
);

/// What the words of a title say that the item is about.
pub(super) fn subject_of(title: &str) -> Subject {
    subject_with(title, Signals::of(title))
}

/// The same, where the caller knows which signal words the title holds.
pub(super) fn subject_with(title: &str, signals: Signals) -> Subject {
    const PRESENT: &str =
        "apolog|sederunt|attendance|substitut|absence|absentee|councillors present|members present|roll call";
    const CLOSES: &str = "next meeting|close of meeting|closure of meeting|close of the meeting|duration of meeting";
    if !signals.any(ANY) {
        return Subject::Business;
    }
    let has = |list: &str| holds_one_of(title, list);
    let bare = trimmed(title);
    let attendance = signals.any(ATTENDANCE) && (has(PRESENT) || bare.eq_ignore_ascii_case("present"));
    let declarations = signals.any(DECLARATIONS)
        && (has("declar|disclos|regist") && has("interest|disclosures by|dispensation|pre-determination")
            || has("disclosable pecuniary|transparency statement|dispensation"));
    match (attendance, declarations) {
        (true, true) => Subject::AttendanceAndDeclarations,
        (true, false) => Subject::Attendance,
        (false, true) => Subject::Declarations,
        _ if signals.any(EXCLUSION)
            && (has("exclusion of") && has("press|public") || has("exclude the|exempt session")) =>
        {
            Subject::Exclusion
        }
        _ if signals.any(CLOSE) && has(CLOSES) => Subject::Close,
        _ if signals.any(MINUTES) && names_earlier_minutes(bare, &has) => Subject::PreviousMinutes,
        _ => Subject::Business,
    }
}

fn names_earlier_minutes(title: &str, has: &dyn Fn(&str) -> bool) -> bool {
    let earlier = title.eq_ignore_ascii_case("minutes")
        || has("previous minutes|last minutes|minutes of the meeting|minutes of meeting")
        || has("previous|last |held on|record|confirm")
        || has("approv|adopt|receive") && has("minutes of")
        || starts_with_any(title, &["minutes of "]);
    earlier && !has("matters arising")
}

/// Whether a title announces business that most meetings have.
pub(super) fn is_routine(title: &str) -> bool {
    const ROUTINE: &str = "\
        matters arising|correspondence|finance|planning|any other business|aob|public participation|\
        public forum|election of chairman|election of chair|election of officers|chairman's report|\
        chair's report|clerk's report|planning applications|payments for approval|accounts|highways|welcome|\
        urgent business|chairman's announcements|chair's announcements|petitions|questions|work programme|\
        reports";
    is_among(title, ROUTINE)
}
