//! Motions and amendments: who moved them, and what became of them.
//!
//! A decision reads `kind: clause + clause | mover > seconder`; what is not stated is `-`.

mod support;

use support::decided::decisions;

#[track_caller]
fn reads(minutes: &str, expected: &[&str]) {
    assert_eq!(decisions(minutes), expected, "\nin: {minutes}");
}

#[test]
fn a_division_by_names_settles_motion_and_amendment() {
    let moved = "Councillor Ames, seconded by Councillor Bull, moved that the bench be mended.\n\nAs an amendment, Councillor Carr, seconded by Councillor Dunn, moved that the bench be sold.\n\nOn a division, there voted for the motion - ";
    reads(
        &format!(
            "{moved}Councillors Ames and Bull (2); and for the amendment - Councillors Carr, Dunn and Bailie Eaves (3), whereupon the amendment was declared carried."
        ),
        &["lost: that the bench be mended | Ames > Bull", "resolved: that the bench be sold | Carr > Dunn"],
    );
    reads(
        &format!(
            "{moved}Councillors Ames, Bull and Gale (3); and for the amendment - Councillors Carr and Dunn (2), whereupon the motion was declared carried."
        ),
        &["resolved: that the bench be mended | Ames > Bull", "lost: that the bench be sold | Carr > Dunn"],
    );
}

#[test]
fn who_was_proposed_beside_the_one_elected_was_not() {
    reads(
        "Councillor Gale proposed and Councillor Farrow seconded that Councillor Prowse be elected Chairman. Councillor Ince proposed and Councillor Abram seconded Councillor Lowe.\n\nOn a vote being taken, it was RESOLVED: that Councillor Prowse be elected Chairman.",
        &["resolved: that Councillor Prowse be elected Chairman | Gale > Farrow"],
    );
}

#[test]
fn resolved_accordingly_carries_the_motion_before_it() {
    reads(
        "Moved by Councillor Ames, seconded by Councillor Bull:\n\n\"This Council calls upon the Cabinet to mend the bench.\"\n\nThe motion was put to the vote and carried by 8 votes to 2.\n\nRESOLVED: (8 votes to 2) accordingly.\n\nThe time being 3.35 pm, the next motion was dropped.",
        &["resolved: This Council calls upon the Cabinet to mend the bench | Ames > Bull"],
    );
}

#[test]
fn what_was_not_seconded_gives_no_mover_to_the_next_decision() {
    reads(
        "Cllr Ames proposed a rise of 3%, which was not seconded and fell.\n\nRESOLVED: That rents rise by 5%.",
        &["lost: a rise of 3% | Ames > -", "resolved: That rents rise by 5% | - > -"],
    );
    reads(
        "Cllr Ames proposed that the bench be sold but the proposal failed for want of a seconder.",
        &["lost: that the bench be sold | Ames > -"],
    );
}

#[test]
fn an_office_behind_as_is_not_the_seconders() {
    reads(
        "Cllr Ames proposed Cllr Carr as Chairman, Cllr Bull seconded; all in favour.",
        &["resolved: Cllr Carr as Chairman | Ames > Bull"],
    );
}
