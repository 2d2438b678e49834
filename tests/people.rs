//! Who is who: each person once, in whatever form the minutes name them.

use minutes_analyser::{Analysis, Source, analyse};

fn analysed(text: &str) -> Analysis {
    analyse(Source { name: "people.txt", bytes: text.as_bytes() }).expect("text is read")
}

/// `people` in the order of first mention: name and how often the text names them.
fn reads(text: &str, people: &[&str]) {
    let analysis = analysed(text);
    let found: Vec<String> =
        analysis.people.iter().map(|person| format!("{} x{}", person.name, person.mentions.len())).collect();
    assert_eq!(found, people, "{text}");
}

#[test]
fn a_family_name_alone_is_the_one_who_bears_it() {
    reads(
        "Present: Councillors Anna Birch and Tom Holt\n\n1. Declarations of interest\n\nCouncillor Birch declared a personal interest in item 2.\n\n2. Budget\n",
        &["Councillor Anna Birch x2", "Councillor Tom Holt x1"],
    );
}

#[test]
fn two_of_one_family_name_stay_two_and_a_bare_name_joins_neither() {
    reads(
        "Present: Councillors Anna Birch and Tom Birch\n\n1. Declarations of interest\n\nCouncillor Birch declared a personal interest in item 2.\n\n2. Budget\n",
        &["Councillor Anna Birch x1", "Councillor Tom Birch x1", "Councillor Birch x1"],
    );
}

#[test]
fn an_initial_before_or_after_means_the_name_it_begins() {
    reads(
        "Present: Councillors Anna Birch and Tom Birch\n\n1. Declarations of interest\n\nCouncillor T Birch declared a personal interest in item 2.\n\n2. Budget\n",
        &["Councillor Anna Birch x1", "Councillor Tom Birch x2"],
    );
}

#[test]
fn an_initial_that_begins_no_known_name_is_somebody_else() {
    reads(
        "Present: Councillors Anna Birch and Tom Holt\n\n1. Declarations of interest\n\nCouncillor R Birch declared a personal interest in item 2.\n\n2. Budget\n",
        &["Councillor Anna Birch x1", "Councillor Tom Holt x1", "Councillor R Birch x1"],
    );
}

#[test]
fn titles_of_a_man_and_a_woman_are_two_people() {
    reads(
        "Present: Mr Birch, Mrs Birch and Mr Holt\n\n1. Declarations of interest\n\nMrs Birch declared a personal interest in item 2.\n\n2. Budget\n",
        &["Mr Birch x1", "Mrs Birch x2", "Mr Holt x1"],
    );
}

#[test]
fn a_member_is_not_the_officer_of_that_name() {
    reads(
        "Present: Councillors Anna Holt and Tom Firth\n\nIn attendance: Mr Birch (Clerk)\n\n1. Declarations of interest\n\nCouncillor Birch declared a personal interest in item 2.\n\n2. Budget\n",
        &["Councillor Anna Holt x1", "Councillor Tom Firth x1", "Mr Birch x1", "Councillor Birch x1"],
    );
}

#[test]
fn present_wins_over_apologies_and_both_passages_are_evidence() {
    let analysis = analysed(
        "Present: Councillors Anna Birch and Tom Holt\n\n1. Apologies for absence\n\nApologies for absence were received from Councillor Birch.\n\n2. Budget\n",
    );
    let birch = &analysis.attendance[0];
    assert_eq!(birch.status, minutes_analyser::model::AttendanceStatus::Present);
    let apologies = analysis.source.text.find("Apologies for absence were").expect("it stands there") as u32;
    assert!(birch.evidence[0].start < apologies, "the winning status first");
    assert!(birch.evidence.iter().any(|evidence| evidence.start >= apologies), "the other passage too");
    assert_eq!(analysis.attendance.len(), 2);
}

#[test]
fn a_first_name_alone_is_the_only_one_on_the_list_who_bears_it() {
    let moved = "1. Bench\n\nThe bench is to be mended. Proposed by Tom, seconded by Anna. All agreed.\n";
    reads(
        &format!("Present: Anna Birch, Tom Holt, Ruth Carr\n\n{moved}"),
        &["Anna Birch x2", "Tom Holt x2", "Ruth Carr x1"],
    );
    reads(
        &format!("Present: Anna Birch, Tom Holt, Tom Carr\n\n{moved}"),
        &["Anna Birch x2", "Tom Holt x1", "Tom Carr x1", "Tom x1"],
    );
}

#[test]
fn initials_may_take_more_or_fewer_letters_than_the_name() {
    let moved = "1. Bench\n\nGPR proposed that the bench be mended, seconded by EW. All agreed.\n";
    reads(
        &format!("Present: Geoff Proctor, Elen Mair Woods, Ruth Carr\n\n{moved}"),
        &["Geoff Proctor x2", "Elen Mair Woods x2", "Ruth Carr x1"],
    );
    reads(
        &format!("Present: Geoff Proctor, Gail Proudfoot, Ewan West\n\n{moved}"),
        &["Geoff Proctor x1", "Gail Proudfoot x1", "Ewan West x2", "GPR x1"],
    );
}
