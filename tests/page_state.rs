//! What the page knows, and how it changes: actions in, state and effects out.

use minutes_analyser::model::{Evidence, Warning};
use minutes_analyser::page::reading::Reading;
use minutes_analyser::page::source_view::{Kind, SourceView};
use minutes_analyser::page::state::{Action, Document, Effect, Kept, Origin, Place, Progress, Selection, State};
use minutes_analyser::text::MOST_BYTES;
use minutes_analyser::worker::{Findings, Ticket};
use minutes_analyser::{Source, analyse};
use std::rc::Rc;

const MINUTES: &str =
    "Planning Committee\nThursday 9 October 2025\n\n1. Apologies\nRESOLVED: That the minutes be agreed.\n";

/// A document as the worker would hand it over, in which nothing or something was found.
fn found(text: &str, warnings: &[&str]) -> Rc<Reading> {
    let mut facts = analyse(Source { name: "x.txt", bytes: text.as_bytes() }).expect("this is text");
    let warning = |code: &&str| Warning {
        code: (*code).into(),
        message: "These do not look like minutes.".into(),
        item_id: None,
        evidence: Evidence { start: 0, end: 4 },
    };
    facts.warnings = warnings.iter().map(warning).collect();
    let source = SourceView::new(&facts, text);
    Rc::new(Reading::new(Findings { facts, source }))
}

fn reading(text: &str) -> Rc<Reading> {
    found(text, &["truncated_source"])
}

fn nothing_found() -> Rc<Reading> {
    found("milk", &["nothing_found"])
}

fn handed(ticket: u32, name: &str, origin: Origin, size: u64) -> Document {
    Document { ticket: Ticket(ticket), name: name.into(), origin, size, progress: Progress::Waiting }
}

fn pasted(ticket: u32) -> Action {
    Action::Opened(vec![handed(ticket, "pasted text", Origin::TextBox, 100)])
}

fn files(tickets: std::ops::Range<u32>) -> Action {
    Action::Opened(tickets.map(|ticket| handed(ticket, &format!("{ticket}.txt"), Origin::File, 100)).collect())
}

/// The state of each document, in one word.
fn states(state: &State) -> Vec<&'static str> {
    let word = |document: &Document| match document.progress {
        Progress::Waiting => "waiting",
        Progress::Reading { .. } => "reading",
        Progress::Read(_) => "read",
        Progress::Refused(_) => "refused",
        Progress::Cancelled => "cancelled",
        Progress::Failed(_) => "failed",
    };
    state.documents.iter().map(word).collect()
}

#[test]
fn pasted_minutes_are_read_shown_and_announced() {
    let mut state = State::default();
    assert_eq!(state.reduce(pasted(1)), [Effect::Ask(Ticket(1))]);
    assert!(state.is_busy());
    assert_eq!(state.work().as_deref(), Some("Reading pasted text"));
    let effects = state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    assert_eq!(effects, [Effect::Focus(Place::Results), Effect::EndWorker, Effect::Forget]);
    assert_eq!(state.shown, Some(Ticket(1)));
    assert!(state.announcement.starts_with("Found "), "{}", state.announcement);
    assert!(!state.is_busy() && !state.lists_documents());
}

#[test]
fn an_empty_box_is_refused_without_asking_the_worker() {
    let mut state = State::default();
    let effects = state.reduce(Action::Opened(vec![handed(1, "pasted text", Origin::TextBox, 0)]));
    assert_eq!(effects, [Effect::Focus(Place::Notice), Effect::EndWorker, Effect::Forget]);
    assert_eq!(state.notice.len(), 1);
    assert!(state.documents.is_empty());
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let mut state = State::default();
    let large = handed(1, "all.txt", Origin::File, MOST_BYTES as u64 + 1);
    let effects = state.reduce(Action::Opened(vec![large]));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Ask(_))));
    assert!(state.notice[0].starts_with("all.txt: "), "{:?}", state.notice);
    let mut state = State::default();
    let just = handed(1, "all.txt", Origin::File, MOST_BYTES as u64);
    assert_eq!(state.reduce(Action::Opened(vec![just])), [Effect::Ask(Ticket(1))]);
}

#[test]
fn what_was_shown_stays_when_the_next_text_is_refused() {
    let mut state = State::default();
    state.reduce(pasted(1));
    state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    state.reduce(pasted(2));
    assert_eq!(state.shown, Some(Ticket(1)));
    state.reduce(Action::Refused(Ticket(2), "picture".into(), "This is a picture.".into()));
    assert_eq!(state.shown, Some(Ticket(1)));
    assert!(state.shown_reading().is_some());
    assert_eq!(state.notice, ["This is a picture."]);
}

#[test]
fn a_shopping_list_is_told_and_what_was_shown_stays() {
    let mut state = State::default();
    state.reduce(pasted(1));
    state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    state.reduce(pasted(2));
    let effects = state.reduce(Action::Read(Ticket(2), nothing_found()));
    assert_eq!(state.shown, Some(Ticket(1)));
    assert_eq!(state.notice, ["These do not look like minutes."]);
    assert!(effects.contains(&Effect::Focus(Place::Notice)));
}

#[test]
fn headings_alone_are_told_of_and_shown_where_nothing_else_is() {
    let headings =
        || found("AGENDA\n\n1. Apologies for absence\n\n2. Minutes of the last meeting\n", &["nothing_found"]);
    assert!(!headings().facts.items.is_empty());
    let mut state = State::default();
    state.reduce(pasted(1));
    let effects = state.reduce(Action::Read(Ticket(1), headings()));
    assert_eq!((state.shown, state.notice.len()), (Some(Ticket(1)), 1));
    assert!(effects.contains(&Effect::Focus(Place::Notice)));
    state.reduce(pasted(2));
    state.reduce(Action::Read(Ticket(2), reading(MINUTES)));
    state.reduce(pasted(3));
    state.reduce(Action::Read(Ticket(3), headings()));
    assert_eq!((state.shown, state.notice.len()), (Some(Ticket(2)), 1), "what was shown stays");
}

#[test]
fn new_minutes_take_the_place_of_those_pasted_before() {
    let mut state = State::default();
    state.reduce(pasted(1));
    state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    state.reduce(pasted(2));
    state.reduce(Action::Read(Ticket(2), reading(MINUTES)));
    assert_eq!(state.shown, Some(Ticket(2)));
    assert_eq!(state.documents.len(), 1);
}

#[test]
fn files_are_read_one_after_another_and_the_first_is_shown() {
    let mut state = State::default();
    assert_eq!(state.reduce(files(1..4)), [Effect::Ask(Ticket(1))]);
    assert_eq!(states(&state), ["reading", "waiting", "waiting"]);
    assert_eq!(state.work().as_deref(), Some("Reading 1.txt, 1 of 3"));
    let effects = state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    assert_eq!(
        effects,
        [Effect::Focus(Place::Documents), Effect::Ask(Ticket(2))],
        "the list says how far the others are"
    );
    let effects = state.reduce(Action::Read(Ticket(2), reading(MINUTES)));
    assert_eq!(effects, [Effect::Ask(Ticket(3))], "focus stays where the person is");
    let effects = state.reduce(Action::Refused(Ticket(3), "not_text".into(), "This is not text.".into()));
    assert_eq!(effects, [Effect::EndWorker, Effect::Forget]);
    assert_eq!(states(&state), ["read", "read", "refused"]);
    assert_eq!(state.shown, Some(Ticket(1)));
    assert!(state.announcement.starts_with("2 of 3 documents read."), "{}", state.announcement);
}

#[test]
fn a_crash_costs_one_file_and_a_fresh_worker_reads_the_others() {
    let mut state = State::default();
    state.reduce(files(1..4));
    let effects = state.reduce(Action::WorkerDied);
    assert_eq!(effects, [Effect::EndWorker, Effect::Ask(Ticket(2))]);
    state.reduce(Action::Read(Ticket(2), reading(MINUTES)));
    state.reduce(Action::WorkerSilent);
    assert_eq!(states(&state), ["failed", "read", "failed"]);
    assert_eq!(state.notice.len(), 2);
    assert!(state.notice[0].starts_with("1.txt: "));
    assert_eq!(state.reduce(Action::Retried(Ticket(1))), [Effect::Ask(Ticket(1))], "the next try works");
}

#[test]
fn a_crash_while_nothing_is_read_disturbs_nobody() {
    let mut state = State::default();
    state.reduce(pasted(1));
    state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    assert_eq!(state.reduce(Action::WorkerDied), [Effect::EndWorker]);
    assert!(state.notice.is_empty());
}

#[test]
fn cancel_stops_what_is_read_and_what_waits() {
    let mut state = State::default();
    state.reduce(files(1..4));
    state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    let effects = state.reduce(Action::Cancelled);
    assert!(effects.contains(&Effect::EndWorker));
    assert_eq!(states(&state), ["read", "cancelled", "cancelled"]);
    state.reduce(Action::Read(Ticket(2), reading(MINUTES)));
    assert_eq!(states(&state), ["read", "cancelled", "cancelled"], "an answer that comes late is dropped");
    assert!(!state.is_busy());
}

#[test]
fn progress_weighs_documents_by_their_size_and_never_goes_back() {
    let mut state = State::default();
    let (small, large) = (handed(1, "a", Origin::File, 100), handed(2, "b", Origin::File, 300));
    state.reduce(Action::Opened(vec![small, large]));
    assert_eq!(state.percent(), 0);
    state.reduce(Action::Progressed(Ticket(1), 60));
    assert_eq!(state.percent(), 15);
    state.reduce(Action::Progressed(Ticket(1), 40));
    assert_eq!(state.percent(), 15);
    state.reduce(Action::Refused(Ticket(1), "not_text".into(), "no".into()));
    assert_eq!(state.percent(), 25);
}

#[test]
fn the_words_are_shown_and_focus_goes_back_to_what_asked() {
    let mut state = State::default();
    state.reduce(pasted(1));
    state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    let selection = Selection {
        places: vec![Evidence { start: 0, end: 18 }],
        kind: Kind::Meeting,
        from: "meeting-body".into(),
        back_to: "the meeting".into(),
    };
    assert_eq!(state.reduce(Action::Shown(selection)), [Effect::Focus(Place::Words)]);
    assert_eq!(state.reduce(Action::WentBack), [Effect::Focus(Place::Element("meeting-body".into()))]);
    assert_eq!(state.reduce(Action::WentBack), [], "there is nothing to go back from");
}

#[test]
fn clear_forgets_everything() {
    let mut state = State::default();
    state.reduce(files(1..3));
    state.reduce(Action::Read(Ticket(1), reading(MINUTES)));
    let effects = state.reduce(Action::Cleared);
    assert_eq!(effects, [Effect::EndWorker, Effect::Forget, Effect::Focus(Place::TextBox)]);
    assert!(state.documents.is_empty() && state.shown.is_none() && !state.is_busy());
}

#[test]
fn what_works_offline_and_a_new_version_outlast_a_fresh_start() {
    let mut state = State::default();
    assert!(state.kept == Kept::Nothing && !state.new_version);
    assert_eq!(state.reduce(Action::Kept(Kept::Core)), []);
    assert_eq!(state.reduce(Action::VersionReady), []);
    state.reduce(pasted(1));
    state.reduce(Action::Cleared);
    assert!(state.kept == Kept::Core && state.new_version);
    state.reduce(Action::Kept(Kept::Nothing));
    assert_eq!(state.kept, Kept::Nothing, "what is not so is not said");
}
