//! Motions and amendments: who moved them, and what became of them.
//!
//! A decision reads `kind: clause + clause | mover > seconder`; what is not stated is `-`.

mod support;

use support::decided::{decides_nothing, decisions, reads};

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

#[test]
fn what_was_moved_may_stand_behind_who_moved_it() {
    for behind in ["", " All agreed.", " This was put to the vote: 5 in favour, 2 against. Motion carried."] {
        reads(
            &format!("It was proposed by Cllr Ames and seconded by Cllr Bull to mend the bench.{behind}"),
            &["resolved: to mend the bench | Ames > Bull"],
        );
    }
    reads(
        "Prop Cllr Ames, Sec Cllr Bull and RESOLVED to mend the bench.",
        &["resolved: to mend the bench | Ames > Bull"],
    );
    reads(
        "A motion by Cllr Ames, seconded by Cllr Bull, that the bench be mended was carried.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
    reads(
        "The motion, proposed by Cllr Ames and seconded by Cllr Bull, was carried with 5 votes for and 2 against.",
        &[
            "resolved: The motion, proposed by Cllr Ames and seconded by Cllr Bull, was carried with 5 votes for and 2 against | Ames > Bull",
        ],
    );
}

#[test]
fn movers_on_the_line_before_are_those_of_what_was_approved() {
    reads(
        "Proposed: Fiona Ames   Seconded: Alan Bull\nThe minute was approved.",
        &["resolved: The minute was approved | Ames > Bull"],
    );
    reads(
        "Proposed: Fiona Ames   Seconded: Alan Bull\n\nThe Clerk spoke.\n\nThe Clerk left.\n\nThe minute was approved.",
        &["resolved: The minute was approved | - > -"],
    );
}

#[test]
fn who_nominated_the_one_elected_moved_the_election() {
    reads(
        "Nominations: Cllr Gale (proposed Cllr Ames, seconded Cllr Bull); Cllr Hale (proposed Cllr Carr, seconded Cllr Dunn). Cllr Gale was elected.",
        &["resolved: Cllr Gale was elected | Ames > Bull"],
    );
}

#[test]
fn an_amendment_that_the_mover_accepts_is_no_motion() {
    reads(
        "Councillor Ames moved, seconded by Councillor Bull, that the bench be mended.\n\nCouncillor Carr proposed adding the words \"by June\", which was accepted by the mover and seconder. The amended motion was carried.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
}

#[test]
fn what_was_put_and_not_agreed_is_lost() {
    reads(
        "Councillor Ames moved and Councillor Bull seconded a proposal to change the order of business.\n\nThe proposed change was put to the vote, with the following result:\n\nFor: 26\n\nAgainst: 32\n\nThe change was not agreed and business went on.",
        &["lost: to change the order of business | Ames > Bull"],
    );
    reads(
        "RESOLVED: That the bench be mended. The fence was not agreed.",
        &["resolved: That the bench be mended. The fence was not agreed | - > -"],
    );
}

#[test]
fn votes_for_the_amendment_may_be_counted_first() {
    reads(
        "Councillor Ames, seconded by Councillor Bull, moved that the plan be granted.\n\nCouncillor Carr, seconded by Councillor Dunn, moved as an Amendment that the plan be refused.\n\nOn a vote being taken, 6 Members voted for the Amendment and 16 Members voted for the Motion. The Motion was accordingly declared carried.",
        &["resolved: that the plan be granted | Ames > Bull", "lost: that the plan be refused | Carr > Dunn"],
    );
}

#[test]
fn nominations_move() {
    reads(
        "Terry was nominated as Chairman, but declined. Peter Hill nominated Liz Carr as Chairman, seconded by Terry Hann, all agreed.",
        &["resolved: Liz Carr as Chairman | Hill > Hann"],
    );
}

#[test]
fn movers_stand_as_initials_in_brackets_and_behind_letters() {
    let mended = "resolved: That the bench be mended | AB > CD";
    for movers in ["(AB/CD)", "(P: AB, S: CD)", "(prop. AB, sec. CD)", "Proposed (AB) & Seconded (CD)."] {
        reads(&format!("RESOLVED: That the bench be mended. {movers}"), &[mended]);
    }
    reads("RESOLVED: That the bench be mended. (AMES/BULL)", &["resolved: That the bench be mended | AMES > BULL"]);
    reads("RESOLVED: That the bench be mended. (DO'N/CD)", &["resolved: That the bench be mended | DO'N > CD"]);
    reads(
        "RESOLVED: That the bench be mended and/or sold.",
        &["resolved: That the bench be mended and/or sold | - > -"],
    );
}

#[test]
fn a_deputy_may_move() {
    reads(
        "It was moved by Deputy Ruth Ames, seconded by Tom Bull and agreed that the bench be mended.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
}

#[test]
fn a_nomination_is_decided_where_all_agree() {
    reads(
        "Cllr Ames nominated Ruth Carr as Chairman, seconded by Cllr Bull, all agreed.",
        &["resolved: Ruth Carr as Chairman | Ames > Bull"],
    );
    decides_nothing("Cllr Ames nominated Ruth Carr as Chairman, seconded by Cllr Bull.");
    decides_nothing("Cllr Ames was nominated to attend the course.");
}

#[test]
fn a_caption_may_name_the_movers_of_what_follows() {
    reads(
        "Motion (Councillors Ames and Bull)\n\nTo approve the recommendations in the report.\n\nAmendment (Councillors Carr and Dunn)\n\nTo defer the matter for further consultation.\n\n4 members voted for the Motion as follows: Councillors Ames, Bull, Eaves and Frost.\n\n2 members voted for the Amendment as follows: Councillors Carr and Dunn.\n\nResolved:\n\nIn accordance with the Motion.",
        &[
            "lost: To defer the matter for further consultation | Carr > Dunn",
            "resolved: In accordance with the Motion | Ames > Bull",
        ],
    );
    reads("Motion (see page 4)\n\nRESOLVED: That it be noted.", &["resolved: That it be noted | - > -"]);
}

#[test]
fn a_counter_proposal_is_a_motion_of_its_own() {
    reads(
        "Proposal by Mrs Ames to raise fees by 10%. Seconded: Mr Bull. Vote: 2 for, 3 against. Proposal defeated.\n\nCounter-proposal by Mr Carr to raise them by 3%, seconded by Mr Dunn - carried 3-1.",
        &["lost: to raise fees by 10% | Ames > Bull", "resolved: to raise them by 3% | Carr > Dunn"],
    );
}

#[test]
fn approved_and_movers_alone_is_approved() {
    reads("Approved - proposed A. Ames, seconded B. Bull.", &["resolved: Approved | Ames > Bull"]);
}

#[test]
fn a_motion_that_had_fewer_votes_is_lost() {
    reads(
        "Councillor Ames proposed, seconded by Councillor Bull, that the fence be sold. On being put to the vote there were 2 votes for the proposal and 5 against.",
        &["lost: that the fence be sold | Ames > Bull"],
    );
}

#[test]
fn elections_run_together_are_one_decision_each() {
    reads(
        "The following were elected:\n\nChair: Ruth Ames proposed by Tom Bull; seconded by Ian Carr Vice chair: Ian Carr proposed by Tom Bull; seconded by Gail Dunn Treasurer: Gail Dunn proposed by Ruth Ames; seconded by Ian Carr",
        &[
            "resolved: Chair: Ruth Ames | Bull > Carr",
            "resolved: Vice chair: Ian Carr | Bull > Dunn",
            "resolved: Treasurer: Gail Dunn | Ames > Carr",
        ],
    );
}

#[test]
fn an_election_and_its_result_are_one_decision() {
    reads(
        "Cllr Ames proposed, seconded by Cllr Bull, that Cllr Carr be elected Vice Chairman. Cllr Carr was duly elected unanimously.",
        &["resolved: that Cllr Carr be elected Vice Chairman | Ames > Bull"],
    );
    reads(
        "Ruth Hill - proposed by Cllr Ames seconded by Cllr Bull and unanimously appointed.",
        &["resolved: Ruth Hill | Ames > Bull"],
    );
}

#[test]
fn proposed_and_approved_under_a_heading_is_a_decision() {
    reads(
        "Proposed as a true record by Cllr Ames seconded by Cllr Bull and unanimously approved.",
        &[
            "resolved: Proposed as a true record by Cllr Ames seconded by Cllr Bull and unanimously approved | Ames > Bull",
        ],
    );
    decides_nothing("Proposed as a true record by Cllr Ames seconded by Cllr Bull.");
}

#[test]
fn what_was_seconded_may_stand_last() {
    reads(
        "Cllr Ames proposed and Cllr Bull seconded the acceptance of the quote, which was agreed unanimously.",
        &["resolved: the acceptance of the quote | Ames > Bull"],
    );
    reads(
        "Cllr Ames proposed that the fence be mended this was seconded by Cllr Bull and agreed by majority vote with 9 in favour and 2 against.",
        &["resolved: that the fence be mended | Ames > Bull"],
    );
}

#[test]
fn the_right_honourable_the_lord_mayor_moves() {
    reads(
        "Moved by the Right Honourable the Lord Mayor (Councillor Ames),\n\nSeconded by Councillor St. John and\n\nResolved - That the minutes be taken as read.",
        &["resolved: That the minutes be taken as read | Ames > St. John"],
    );
}

#[test]
fn proposed_to_and_agreed_is_a_decision_without_a_mover() {
    reads(
        "Proposed to retain the Fen Committee, agreed and approved.",
        &["resolved: to retain the Fen Committee | - > -"],
    );
    decides_nothing("Proposed to build a shed at 4 Mill Lane.");
}

#[test]
fn a_mover_may_stand_alone_long_before_the_resolution() {
    reads(
        "Mover: Councillor D Ames\n\nCouncillor D Ames submitted a report.\n\nAmendment moved by Councillor S Bull and seconded by Councillor J Carr\n\n\"That the estimate be halved\"\n\nLost\n\nReport as first moved ADOPTED\n\nRESOLVED:\n\nThat the estimate be approved.",
        &["lost: That the estimate be halved | Bull > Carr", "resolved: That the estimate be approved | Ames > -"],
    );
}

#[test]
fn a_proposal_goes_on_in_its_list() {
    reads(
        "Councillor Ames moved and Councillor Bull seconded a proposal to take the following as the next items:\n\n• Item 13: Depot\n\nThe proposal was put to the vote and agreed.",
        &["resolved: to take the following as the next items: • Item 13: Depot | Ames > Bull"],
    );
}

#[test]
fn a_motion_carried_and_the_application_granted_is_a_decision_of_its_own() {
    reads(
        "Councillor Ames, seconded by Councillor Bull, moved that the application be granted. The Motion was put to the vote, declared carried and the application was granted.\n\nDecided: that the others be dealt with in accordance with the Annex.",
        &[
            "resolved: that the application be granted | Ames > Bull",
            "resolved: that the others be dealt with in accordance with the Annex | - > -",
        ],
    );
}

#[test]
fn what_the_committee_agreed_to_is_no_part_of_the_motion() {
    reads(
        "Councillor Ames, seconded by Councillor Bull, proposed that the plan be adopted and this was agreed by the Committee.",
        &["resolved: that the plan be adopted | Ames > Bull"],
    );
}

#[test]
fn a_motion_that_was_voted_on_is_not_the_next_items() {
    reads(
        "Cllr Ames proposed the co-option of Mr Carr and Cllr Bull seconded. A vote was taken and it was a unanimous result.\n\nThe allotments are let.\n\nThe lease was signed.\n\nThe account stands at £285.\n\nResolved: No objections to the plan.",
        &["resolved: the co-option of Mr Carr | Ames > Bull", "resolved: No objections to the plan | - > -"],
    );
}

#[test]
fn short_forms_name_both() {
    for movers in [
        "Prop'd AB, 2nd'd CD.",
        "Proposed/Seconded: AB/CD",
        "Proposed & seconded by AB & CD.",
        "Proposed and seconded AB/CD",
        "Proposed AB Seconded CD",
        "Prop. AB. Sec. CD.",
    ] {
        reads(&format!("It was agreed to mend the bench. {movers}"), &["resolved: to mend the bench | AB > CD"]);
    }
    reads("RESOLVED: TO MEND IT. PROPOSED: CLLR AMES SECONDED: CLLR BULL", &["resolved: TO MEND IT | AMES > BULL"]);
    reads("It was agreed to mend the bench. Sec. 5 of the Act applies.", &["resolved: to mend the bench | - > -"]);
}

#[test]
fn initials_in_brackets_may_stand_inside_the_sentence() {
    reads(
        "It was proposed (AB) and seconded (CD) that the bench be mended. All in favour.",
        &["resolved: that the bench be mended | AB > CD"],
    );
}

#[test]
fn a_proposal_may_be_made_by_somebody() {
    reads(
        "A proposal to mend the bench was made by Cllr Ames and seconded by Cllr Bull. All agreed.",
        &["resolved: to mend the bench | Ames > Bull"],
    );
    reads(
        "A proposal was made by Cllr Ames and seconded by Cllr Bull that the bench be mended. All agreed.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
    reads(
        "It was proposed by Cllr Ames and seconded by Cllr Bull that the precept be £2000 - unanimously agreed.",
        &["resolved: that the precept be £2000 | Ames > Bull"],
    );
    decides_nothing("A comment was made by Cllr Ames and answered by Cllr Bull.");
}

#[test]
fn the_agendas_purpose_with_its_movers_is_a_decision() {
    reads("To mend the bench: proposed AB, seconded CD, unanimous", &["resolved: To mend the bench | AB > CD"]);
    decides_nothing("To mend the bench.");
}

#[test]
fn movers_inside_what_was_done_stay_there() {
    reads(
        "The minutes of 4 March were proposed as correct by Cllr Ames, seconded by Cllr Bull and signed.",
        &[
            "resolved: The minutes of 4 March were proposed as correct by Cllr Ames, seconded by Cllr Bull and signed | Ames > Bull",
        ],
    );
}

#[test]
fn who_seconds_thanks_or_made_a_proposal_elsewhere_moves_nothing() {
    reads(
        "It was agreed to mend the bench. Cllr Ames seconded the thanks to the Clerk.",
        &["resolved: to mend the bench | - > -"],
    );
    reads(
        "RESOLVED to accept the proposal from Cllr Ames for the fete.",
        &["resolved: to accept the proposal from Cllr Ames for the fete | - > -"],
    );
    reads(
        "RESOLVED that the motion of Cllr Ames at the last meeting be rescinded.",
        &["resolved: that the motion of Cllr Ames at the last meeting be rescinded | - > -"],
    );
    reads("Cllr Ames moved to Leeds in May. RESOLVED to send a card.", &["resolved: to send a card | - > -"]);
}

#[test]
fn however_many_motions_an_item_holds_each_is_decided_once() {
    let motion =
        |count: usize| format!("Councillor Ames moved and Councillor Bull seconded that bench {count} be mended.\n\n");
    let moved: String = (1..=90).map(motion).collect();
    let decided = |count: usize| format!("resolved: that bench {count} be mended | Ames > Bull");
    let expected: Vec<String> = (1..=90).map(decided).collect();
    assert_eq!(decisions(&moved), expected);
    // The last is the one that a vote behind them all is about.
    let lost = decisions(&format!("{moved}The motion was put to the vote and was lost.\n\n"));
    assert_eq!(lost[..89], expected[..89]);
    assert_eq!(lost[89], "lost: that bench 90 be mended | Ames > Bull");
}

#[test]
fn of_two_motions_put_against_one_another_the_second_is_the_amendment() {
    reads(
        "Councillor Ames moved to refuse the application on the grounds of noise. This was seconded by Councillor Bull.\n\nCouncillor Carr proposed, seconded by Councillor Dunn to support the application as it stands.\n\nOn the division there voted:\n\nFor the Motion (3) Councillors Ames, Bull and Eaves\n\nFor the Amendment (4) Councillors Carr, Dunn, Farrow and Gale",
        &[
            "lost: to refuse the application on the grounds of noise | Ames > Bull",
            "resolved: to support the application as it stands | Carr > Dunn",
        ],
    );
}

#[test]
fn who_was_proposed_in_his_absence_did_not_move() {
    reads(
        "Cllr Carr was proposed in his absence by Cllr Ames, seconded by Cllr Bull.",
        &["resolved: Cllr Carr was proposed in his absence | Ames > Bull"],
    );
    reads(
        "Cllr Ames proposed to accept the quote received from Mr Carr; this was seconded by Cllr Bull and agreed.",
        &["resolved: to accept the quote received from Mr Carr | Ames > Bull"],
    );
}

#[test]
fn who_was_nominated_further_up_did_not_move_what_names_him_again() {
    reads(
        "Cllr Ames nominated Cllr Bull\n\nThere were no other nominations; Cllr Bull accepted. Cllr Carr seconded the proposal.\n\nCllr Bull took the post.\n\nThe allotments were visited.\n\nIt was agreed that Cllr Bull and Cllr Dunn would represent the Council.",
        &["resolved: that Cllr Bull and Cllr Dunn would represent the Council | - > -"],
    );
}

#[test]
fn minutes_may_tell_what_is_moved_as_it_happens() {
    reads(
        "Tom Ames proposes Ann Bull as Chairman and Ian Carr seconds.",
        &["resolved: Ann Bull as Chairman | Ames > Carr"],
    );
}
