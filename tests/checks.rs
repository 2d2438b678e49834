//! Checks: each kind with a meeting that raises it and a near one that does not.

use minutes_analyser::model::Severity;
use minutes_analyser::{Source, analyse};

/// "code severity: message" of every check on `text`.
fn checks(text: &str) -> Vec<String> {
    let source = Source { name: "minutes.txt", bytes: text.as_bytes() };
    let analysis = analyse(source).unwrap_or_else(|refusal| panic!("{refusal:?}"));
    for check in &analysis.checks {
        assert!(!check.evidence.is_empty(), "{} points at nothing", check.code);
        assert!(check.message.ends_with('.'), "{}", check.message);
    }
    let severity = |severity| if severity == Severity::Attention { "attention" } else { "note" };
    analysis
        .checks
        .iter()
        .map(|check| format!("{} {}: {}", check.code, severity(check.severity), check.message))
        .collect()
}

fn codes(text: &str) -> Vec<String> {
    checks(text).iter().map(|check| check.split(' ').next().unwrap_or_default().to_owned()).collect()
}

/// A meeting of Wexcombe Parish Council with four members, a declaration, and what item 4 records.
fn meeting(declared: &str, item_4: &str) -> String {
    format!(
        "Wexcombe Parish Council\n\nMinutes of the meeting held on Tuesday 4 June 2024\n\nPresent: Councillors Alder, Birch, Cedar and Dogwood\n\n\
         1. Apologies for absence\n\nThere were none.\n\n2. Declarations of interest\n\n{declared}\n\n3. Minutes of the last meeting\n\n\
         The minutes were taken as read.\n\n4. Allotment rents\n\n{item_4}\n\n5. Footpaths\n\nThe clerk reported on the footpaths.\n"
    )
}

#[test]
fn an_interest_that_bars_and_a_motion_on_the_same_item_are_worth_a_look() {
    let found = checks(&meeting(
        "Councillor Birch declared a disclosable pecuniary interest in item 4 as an allotment holder and left the room.",
        "Proposed by Councillor Alder, seconded by Councillor Birch and RESOLVED that the rents be raised.",
    ));
    let expected = "declared_interest_then_voted attention: Councillor Birch declared a disclosable pecuniary interest in item 4 and is named as \
                    seconder of a decision there.";
    assert_eq!(found, [expected]);
}

#[test]
fn an_interest_in_another_item_is_no_check() {
    let text = meeting(
        "Councillor Birch declared a disclosable pecuniary interest in item 5 as a landowner and left the room.",
        "Proposed by Councillor Alder, seconded by Councillor Birch and RESOLVED that the rents be raised.",
    );
    assert_eq!(codes(&text), Vec::<String>::new());
}

#[test]
fn a_dispensation_lifts_the_bar() {
    let text = meeting(
        "Councillor Birch declared a pecuniary interest in item 4 as an allotment holder, and relied on a dispensation to speak and vote.",
        "Proposed by Councillor Alder, seconded by Councillor Birch and RESOLVED that the rents be raised.",
    );
    assert_eq!(codes(&text), Vec::<String>::new());
}

#[test]
fn a_dispensation_to_all_members_lifts_the_bar_for_its_item() {
    let text = |granted: &str| {
        meeting(
            &format!("{granted} Councillor Birch declared a pecuniary interest in item 4 as an allotment holder."),
            "Proposed by Councillor Alder, seconded by Councillor Birch and RESOLVED that the rents be raised.",
        )
    };
    let to_all = "The Monitoring Officer had granted a dispensation to all Members to vote on item 4.";
    assert_eq!(codes(&text(to_all)), Vec::<String>::new());
    assert_eq!(codes(&text("A dispensation had been granted to all Members.")), Vec::<String>::new());
    assert_eq!(
        codes(&text("A dispensation had been granted to all Members to vote on the Allotment Rents.")),
        Vec::<String>::new()
    );
    for no_bar_lifted in [
        "The Monitoring Officer had granted a dispensation to all Members to vote on item 5.",
        "A dispensation had been granted to all Members to speak and vote on the setting of the Council Tax.",
        "All Members had been invited to apply for a dispensation, which might be granted.",
        "",
    ] {
        assert!(codes(&text(no_bar_lifted)).contains(&"declared_interest_then_voted".to_owned()), "{no_bar_lifted:?}");
    }
}

#[test]
fn a_personal_interest_does_not_bar_from_seconding() {
    let text = meeting(
        "Councillor Birch declared a personal interest in item 4 as an allotment holder.",
        "Proposed by Councillor Alder, seconded by Councillor Birch and RESOLVED that the rents be raised.",
    );
    assert_eq!(codes(&text), Vec::<String>::new());
}

#[test]
fn an_interest_of_no_named_kind_is_for_information() {
    let found = checks(&meeting(
        "Councillor Birch declared an interest in item 4.",
        "Proposed by Councillor Birch, seconded by Councillor Alder and RESOLVED that the rents be raised.",
    ));
    assert_eq!(
        found,
        [
            "declared_interest_then_voted note: Councillor Birch declared an interest in item 4 and is named as mover of a decision there."
        ]
    );
}

#[test]
fn an_item_that_the_document_does_not_hold_is_worth_a_look() {
    let found = checks(&meeting(
        "Councillor Cedar declared a personal interest in item 9 as a tenant.",
        "The rents were discussed.",
    ));
    assert_eq!(
        found,
        [
            "declaration_item_not_found attention: Councillor Cedar declared an interest in item 9, and the document holds no item of that number."
        ]
    );
}

#[test]
fn an_item_that_is_there_or_is_named_by_title_is_no_check() {
    let text =
        meeting("Councillor Cedar declared a personal interest in item 5 as a tenant.", "The rents were discussed.");
    assert_eq!(codes(&text), Vec::<String>::new());
    let text =
        meeting("Councillor Cedar declared a personal interest in Footpaths as a tenant.", "The rents were discussed.");
    assert_eq!(codes(&text), Vec::<String>::new());
}

#[test]
fn agenda_numbers_cited_in_minutes_with_running_numbers_are_no_check() {
    let text = "Wexcombe Council\n\nMinutes of the meeting held on Tuesday 4 June 2024\n\n67. Declarations of interest\n\nCouncillor Cedar declared a personal \
                interest in agenda item 8 as a tenant.\n\n68. Minutes\n\nThe minutes were taken as read.\n\n69. Rents\n\nThe rents were discussed.\n";
    assert_eq!(codes(text), Vec::<String>::new());
}

#[test]
fn a_barring_interest_without_a_word_of_what_the_member_did_is_for_information() {
    let found = codes(&meeting(
        "Councillor Cedar declared a prejudicial interest in item 5 as a tenant.",
        "The rents were discussed.",
    ));
    assert_eq!(found, ["declared_no_action_recorded"]);
    let text = meeting(
        "Councillor Cedar declared a prejudicial interest in item 5 as a tenant and left the room.",
        "The rents were discussed.",
    );
    assert_eq!(codes(&text), Vec::<String>::new());
}

/// A meeting whose first item is about apologies.
fn apologies(present: &str, apologies: &str) -> String {
    format!(
        "Wexcombe Parish Council\n\nMinutes of the meeting held on Tuesday 4 June 2024\n\nPresent: {present}\n\n1. Apologies for absence\n\n{apologies}\n\n\
         2. Declarations of interest\n\nNone.\n\n3. Footpaths\n\nThe clerk reported on the footpaths.\n"
    )
}

#[test]
fn a_member_present_and_among_the_apologies_is_worth_a_look() {
    let found = checks(&apologies(
        "Councillors Alder, Birch and Cedar",
        "Apologies were received from Councillors Birch and Elder.",
    ));
    assert_eq!(
        found,
        ["present_and_apologies attention: Councillor Birch is listed as present and among the apologies."]
    );
}

#[test]
fn a_member_present_and_among_the_absent_is_worth_a_look() {
    let text = "Elm Parish Council\n\nMinutes of the meeting held on 4 March 2024\n\n\
        Present: Councillors Alder, Birch and Cedar\n\nAbsent: Councillor Birch\n\n1. Footpaths\n\nThe clerk reported.\n";
    assert_eq!(codes(text), ["present_and_absent"]);
    assert_eq!(codes(&text.replace("Absent: Councillor Birch", "Absent: Councillor Elder")), Vec::<String>::new());
}

#[test]
fn namesakes_and_latecomers_are_no_contradiction() {
    let text =
        apologies("Councillors J Alder, P Birch and K Cedar", "Apologies were received from Councillor M Birch.");
    assert_eq!(codes(&text), Vec::<String>::new());
    let text =
        apologies("Councillors Alder, Birch and Cedar", "Apologies for lateness were received from Councillor Birch.");
    assert_eq!(codes(&text), Vec::<String>::new());
}

#[test]
fn more_votes_than_members_present_are_worth_a_look() {
    let text = meeting("None.", "RESOLVED, by 4 votes to 2, that the rents be raised.");
    assert_eq!(codes(&text), ["votes_exceed_present"]);
    let text = meeting("None.", "RESOLVED, by 3 votes to 1, that the rents be raised.");
    assert_eq!(codes(&text), Vec::<String>::new());
}

#[test]
fn a_list_of_some_of_those_present_is_no_measure_of_votes() {
    let text = meeting(
        "None.",
        "Proposed by Councillor Yew, seconded by Councillor Alder and RESOLVED, by 4 votes to 2, that the rents be raised.",
    );
    assert_eq!(codes(&text), Vec::<String>::new());
    let text = meeting("None.", "RESOLVED, by 24 votes to 12, that the rents be raised.");
    assert_eq!(codes(&text), Vec::<String>::new());
    let text = meeting(
        "None.",
        "Proposed by Councillor Birch, seconded by Councillor Alder and RESOLVED, by 4 votes to 2, that the rents be raised.",
    );
    assert_eq!(codes(&text), ["votes_exceed_present"]);
}

#[test]
fn a_seconder_who_had_left_is_worth_a_look() {
    let text = meeting(
        "None.",
        "Councillor Cedar left the meeting at 8.10 pm. Proposed by Councillor Alder, seconded by Councillor Cedar and RESOLVED that the rents be raised.",
    );
    assert_eq!(codes(&text), ["left_then_voted"]);
    let text = meeting(
        "None.",
        "Councillor Cedar left the meeting at 8.10 pm. Councillor Cedar returned at 8.20 pm. Proposed by Councillor Alder, seconded by Councillor Cedar and \
         RESOLVED that the rents be raised.",
    );
    assert_eq!(codes(&text), Vec::<String>::new());
}

#[test]
fn a_named_vote_that_differs_from_its_figures_is_worth_a_look() {
    let vote = |figure: u32| {
        format!(
            "It was moved by Councillor Alder and seconded by Councillor Birch that the rents be raised.\n\nA recorded vote was taken:\n\nFor ({figure}): Councillors \
             Alder, Birch\nAgainst (1): Councillor Cedar\n\nThe motion was carried."
        )
    };
    assert_eq!(codes(&meeting("None.", &vote(2))), Vec::<String>::new());
    assert_eq!(codes(&meeting("None.", &vote(3))), ["vote_tally_differs_from_names"]);
}
