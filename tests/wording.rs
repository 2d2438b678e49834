//! The model's words in English.

use minutes_analyser::model::{Meeting, Vote};
use minutes_analyser::page::state::Kept;
use minutes_analyser::page::wording;

#[test]
fn dates_are_written_out_with_their_weekday() {
    let cases = [
        ("2025-10-09", Some("Thursday 9 October 2025")),
        ("2024-02-29", Some("Thursday 29 February 2024")),
        ("2000-01-01", Some("Saturday 1 January 2000")),
        ("1999-12-31", Some("Friday 31 December 1999")),
        ("2025-13-09", None),
        ("2025-00-09", None),
        ("October 2025", None),
    ];
    for (iso, written) in cases {
        assert_eq!(wording::date(iso).as_deref(), written, "{iso}");
    }
}

#[test]
fn times_are_written_as_minutes_print_them() {
    let cases = [
        ("18:00", "6.00 pm"),
        ("09:05", "9.05 am"),
        ("12:00", "12 noon"),
        ("12:30", "12.30 pm"),
        ("00:00", "midnight"),
        ("00:20", "12.20 am"),
    ];
    for (iso, written) in cases {
        assert_eq!(wording::time(iso).as_deref(), Some(written), "{iso}");
    }
    assert_eq!(wording::time("soon"), None);
}

#[test]
fn a_vote_says_only_what_is_printed() {
    let vote = |vote: Vote| wording::vote(&vote);
    let counted = Vote { in_favour: Some(6), against: Some(0), ..Vote::default() };
    assert_eq!(vote(counted), "6 for, 0 against");
    assert_eq!(vote(Vote { unanimous: true, ..Vote::default() }), "unanimous");
    assert_eq!(
        vote(Vote { casting_vote: true, in_favour: Some(5), against: Some(5), ..Vote::default() }),
        "5 for, 5 against, by the chair’s casting vote"
    );
    assert_eq!(vote(Vote::default()), "recorded by name");
}

#[test]
fn a_meeting_is_called_by_what_is_known_of_it() {
    let meeting = |body: Option<&str>, date: Option<&str>| {
        let meeting = Meeting { body: body.map(Into::into), start_date: date.map(Into::into), ..Meeting::default() };
        wording::meeting_title(&meeting)
    };
    assert_eq!(meeting(Some("Cabinet"), Some("2025-10-09")), "Cabinet, Thursday 9 October 2025");
    assert_eq!(meeting(Some("HEALTH AND SAFETY PANEL"), None), "Health and Safety Panel");
    assert_eq!(meeting(Some("Audit (SW) Committee"), None), "Audit (SW) Committee");
    assert_eq!(meeting(Some("Cabinet"), None), "Cabinet");
    assert_eq!(meeting(None, Some("2025-10-09")), "Meeting of Thursday 9 October 2025");
    assert_eq!(meeting(None, None), "A meeting without name or date");
}

#[test]
fn ready_to_work_offline_is_said_of_what_is() {
    assert_eq!(wording::kept(Kept::Nothing), "");
    assert_eq!(wording::kept(Kept::All), "Ready to work offline");
    assert!(wording::kept(Kept::Core).contains("PDF and Word files in a moment"));
}
