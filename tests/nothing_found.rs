//! Text that is no minutes is told as such, and minutes however short are not.

use minutes_analyser::{Source, analyse};

/// Whether the analyser says that nothing in the text reads like minutes.
fn finds_nothing(text: &str) -> bool {
    let analysis = analyse(Source { name: "pasted text", bytes: text.as_bytes() }).expect("it is text");
    analysis.warnings.iter().any(|warning| warning.code == "nothing_found")
}

#[test]
fn a_shopping_list_is_no_minutes() {
    assert!(finds_nothing("eggs\nmilk\nhalf a pound of butter\ntwo lemons\n"));
}

#[test]
fn a_numbered_list_of_things_to_do_is_no_minutes() {
    assert!(finds_nothing("1. Buy paint\n2. Call the plumber\n3. Walk the dog\n"));
}

#[test]
fn a_single_resolution_is_minutes() {
    assert!(!finds_nothing("RESOLVED: That the accounts be approved."));
}

#[test]
fn a_single_apology_is_minutes() {
    assert!(!finds_nothing("Apologies for absence were received from Councillor Marrow."));
}

#[test]
fn saying_that_nobody_declared_anything_is_minutes() {
    assert!(!finds_nothing("Declarations of Interest\n\nThere were no declarations of interest.\n"));
}

#[test]
fn a_heading_with_a_date_is_minutes() {
    assert!(!finds_nothing("Minutes of the Allotments Committee held on Monday 2 March 2026 at 7.00 pm\n"));
}
