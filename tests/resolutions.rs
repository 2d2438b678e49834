//! Resolutions: each case is a piece of minutes under one agenda item, and the decisions that stand in it.
//!
//! A decision reads `kind: clause + clause | mover > seconder`; what is not stated is `-`.

mod support;

use support::decided::{decides_nothing, decisions_of, reads};

#[test]
fn resolved_announces_a_clause() {
    for verb in
        ["RESOLVED –", "RESOLVED:", "Resolved –", "RESOLVED", "AGREED –", "It was RESOLVED:", "COUNCIL RESOLVED –"]
    {
        reads(&format!("{verb} That the bench be mended."), &["resolved: That the bench be mended | - > -"]);
    }
    reads("RESOLVED\n\nThat the bench be mended.", &["resolved: That the bench be mended | - > -"]);
    reads("The Committee RESOLVED\n\nThat the bench be mended.", &["resolved: That the bench be mended | - > -"]);
    reads("RESOLVED unanimously that the bench be mended.", &["resolved: that the bench be mended | - > -"]);
    reads("Resolved (nem. con.): That the bench be mended.", &["resolved: That the bench be mended | - > -"]);
    reads("Members RESOLVED to mend the bench.", &["resolved: to mend the bench | - > -"]);
    reads("IT WAS UNANIMOUSLY RESOLVED:\n\nThat the bench be mended.", &["resolved: That the bench be mended | - > -"]);
}

#[test]
fn numbered_clauses_are_one_each() {
    reads(
        "RESOLVED:\n\n1. That the report be noted.\n2. That a further report be brought in May.",
        &["resolved: That the report be noted + That a further report be brought in May | - > -"],
    );
    reads(
        "RESOLVED – (i) That the report be noted; and\n\n(ii) That the bench be mended.",
        &["resolved: That the report be noted + That the bench be mended | - > -"],
    );
    reads(
        "RESOLVED that (1) the report be noted; (2) the bench be mended; and (3) the Clerk be thanked.",
        &["resolved: the report be noted + the bench be mended + the Clerk be thanked | - > -"],
    );
    reads(
        "AGREED that:\n\n1. The report be noted.\n\n2. The bench be mended.",
        &["resolved: The report be noted + The bench be mended | - > -"],
    );
}

#[test]
fn clauses_that_all_lost_their_number_are_one_each() {
    reads(
        "RESOLVED\n\n1. That the report be noted.\n\n1. That the bench be mended.\n\n1. That the Clerk be thanked.",
        &["resolved: That the report be noted + That the bench be mended + That the Clerk be thanked | - > -"],
    );
}

#[test]
fn a_body_before_a_list_is_the_stem_of_its_clauses() {
    reads(
        "Resolved: The Committee:\n(1) notes the progress made; and\n(2) requests a report in May.",
        &["resolved: notes the progress made + requests a report in May | - > -"],
    );
    reads(
        "The Committee agreed:-\n\n(a) to note the report; and\n\n(b) to instruct the Clerk to write.",
        &["resolved: to note the report + to instruct the Clerk to write | - > -"],
    );
    reads(
        "Decision\n\nThe Committee:-\n\n1. Considered and noted the report; and\n\n2. Agreed to write to the owner.",
        &["resolved: Considered and noted the report + Agreed to write to the owner | - > -"],
    );
}

#[test]
fn conditions_stay_inside_their_clause() {
    reads(
        "RESOLVED:\n\nThat permission be granted, subject to:\n\n1. The prior completion of an agreement.\n\n2. A condition on hours.",
        &[
            "resolved: That permission be granted, subject to: 1. The prior completion of an agreement. 2. A condition on hours | - > -",
        ],
    );
    reads(
        "RESOLVED:\n1. That the following be noted:\n(a) the budget;\n(b) the plan.\n2. That the Clerk be thanked.",
        &["resolved: That the following be noted: (a) the budget; (b) the plan + That the Clerk be thanked | - > -"],
    );
}

#[test]
fn a_resolution_ends_where_narrative_goes_on() {
    reads(
        "RESOLVED: That the bench be mended.\n\nCouncillor Ames left the meeting at 8.10 pm.",
        &["resolved: That the bench be mended | - > -"],
    );
    reads(
        "RESOLVED: That the bench be mended. Councillor Ames thanked the officers for the report.",
        &["resolved: That the bench be mended | - > -"],
    );
    reads("RESOLVED: That the bench be mended. Clerk to action.", &["resolved: That the bench be mended | - > -"]);
    reads("Resolved – to mend the bench – JA to action", &["resolved: to mend the bench | - > -"]);
}

#[test]
fn soft_words_announce_a_decision() {
    for lead in [
        "It was agreed",
        "It was also agreed",
        "It was unanimously agreed",
        "Members agreed",
        "The Council decided",
        "Following discussion, it was agreed",
        "The costs were discussed and it was resolved",
        "Having considered the report, the Committee agreed",
        "The Committee, having considered the report, agreed",
    ] {
        reads(&format!("{lead} to mend the bench."), &["resolved: to mend the bench | - > -"]);
    }
    reads(
        "It was agreed the Clerk would write to the owner.",
        &["resolved: the Clerk would write to the owner | - > -"],
    );
    reads("The meeting AGREED we should write to the owner.", &["resolved: we should write to the owner | - > -"]);
}

#[test]
fn opinions_and_facts_are_no_decisions() {
    decides_nothing("Members agreed that traffic was a concern.");
    decides_nothing("It was noted that the bins had been emptied.");
    decides_nothing("The Clerk agreed to write to the owner.");
    decides_nothing("Councillor Ames agreed to take the matter up.");
    decides_nothing("Council noted that the item can be removed from the log.");
    decides_nothing("The Committee was reminded that the plan had been agreed in May.");
    decides_nothing("The Council had resolved in May that the bench be mended.");
    decides_nothing("Councillor Ames reported that it was agreed at the County to close the road.");
    decides_nothing("The officers' recommendation was that permission be refused.");
}

#[test]
fn the_agenda_decides_nothing() {
    decides_nothing("To RESOLVE that the public be excluded.");
    decides_nothing("To approve the minutes of the last meeting.");
    decides_nothing("To consider and, if agreed, to approve the accounts.");
}

#[test]
fn minutes_approved_are_a_decision() {
    for sentence in [
        "The minutes of the meeting held on 4 May were approved as a correct record and signed by the Chair",
        "The minutes of the meeting of 4 May, having been circulated, were taken as read and signed",
        "The minutes were agreed and signed",
        "Minutes of the meeting held on 4 May were confirmed",
        "The Committee approved the minutes of the meeting held on 4 May",
        "The accounts were presented and accepted for payment",
        "The report was noted",
        "The Council adopted the plan",
        "Members received and noted the report",
        "The meeting accepted the reasons given",
        "The Financial Regulations were reviewed and adopted",
        "Payments of £1,204.60 were approved",
        "The Panel NOTED the report",
    ] {
        reads(&format!("{sentence}."), &[&format!("resolved: {sentence} | - > -")]);
    }
}

#[test]
fn what_others_decided_is_no_decision() {
    decides_nothing("The application was approved by the Borough Council.");
    decides_nothing("The Clerk reported that the application was refused.");
    decides_nothing("The grant, which was approved in May, has been paid.");
    decides_nothing("The policy was adopted in 2012.");
    decides_nothing("An email from the County was noted.");
    decides_nothing("This was accepted.");
    decides_nothing("Noted.");
}

#[test]
fn movers_stand_before_the_decision() {
    for lead in [
        "It was proposed by Councillor Ames, seconded by Councillor Bull and RESOLVED:",
        "It was proposed by Councillor Ames, seconded by Councillor Bull and agreed",
        "It was moved by Councillor Ames, seconded by Councillor Bull and resolved –",
        "On the proposal of Councillor Ames, seconded by Councillor Bull, it was agreed",
        "On the proposition of Councillor Ames, seconded by Councillor Bull it was resolved",
        "Councillor Ames proposed, Councillor Bull seconded and it was agreed",
        "Proposed by Cllr Ames, seconded by Cllr Bull and agreed unanimously",
        "It was RESOLVED, on the proposition of Councillor Ames seconded by Councillor Bull,",
        "It was proposed by the Chairman (Councillor Ames), seconded by Councillor Bull and RESOLVED",
        "Motion: Moved by Councillor Ames, seconded by Councillor Bull and\n\nResolved:",
        "It was proposed by Councillor Ames, seconded by Councillor Bull and\n\nRESOLVED:\n\n",
        "Proposed by Councillor Ames;\n\nSeconded by Councillor Bull;\n\nAnd Resolved:\n\n",
        "Proposed by Councillor Ames\nSeconded by Councillor Bull\n\nResolved –",
    ] {
        reads(&format!("{lead} that the bench be mended."), &["resolved: that the bench be mended | Ames > Bull"]);
    }
}

#[test]
fn movers_stand_behind_the_decision() {
    for tail in [
        "\n\nProposed by: Cllr Ames                   Seconded by: Cllr Bull",
        " (Cllr Ames proposed, Cllr Bull seconded, all were in favour)",
        " Proposed by Cllr Ames, seconded by Cllr Bull.",
        " Proposed Cllr Ames, seconded Cllr Bull.",
        " Proposer Cllr Ames, 2nd Cllr Bull",
        " Proposer: Cllr Ames  Seconder: Cllr Bull",
        " Prop. Cllr Ames, Sec. Cllr Bull. All agreed.",
        " Clerk to action. Prop Cllr Ames, 2nd Cllr Bull, All agreed.",
        "\nMoved: Cllr Ames; Seconded: Cllr Bull",
    ] {
        reads(
            &format!("RESOLVED: That the bench be mended.{tail}"),
            &["resolved: That the bench be mended | Ames > Bull"],
        );
    }
    reads("It was agreed to mend the bench. Prop. JA, 2nd HB", &["resolved: to mend the bench | JA > HB"]);
    reads(
        "RESOLVED: Bench to be mended by Friday. This was proposed by Cllr Ames.",
        &["resolved: Bench to be mended by Friday | Ames > -"],
    );
}

#[test]
fn a_line_of_movers_makes_the_sentence_before_it_a_decision() {
    reads(
        "The meeting in May will be held in the hall.\nProposer Cllr Ames, 2nd Cllr Bull.",
        &["resolved: The meeting in May will be held in the hall | Ames > Bull"],
    );
}

#[test]
fn what_is_moved_and_seconded_is_decided() {
    reads(
        "Mr Ames proposed Mr Carr for the office of chairman, seconded by Mrs Bull.",
        &["resolved: Mr Carr for the office of chairman | Ames > Bull"],
    );
    reads(
        "Mr Ames proposed that the minutes be adopted, seconded by Mrs Bull.",
        &["resolved: that the minutes be adopted | Ames > Bull"],
    );
    reads(
        "Cllr Ames proposed a site meeting be held in May. This was seconded by Cllr Bull and agreed.",
        &["resolved: a site meeting be held in May | Ames > Bull"],
    );
    reads(
        "Mrs Ames proposed approval of the minutes, seconded by Mr Bull. The motion was unanimously carried.",
        &["resolved: approval of the minutes | Ames > Bull"],
    );
    reads(
        "The report, as circulated, was proposed by Councillor Ames, seconded by Councillor Bull and agreed.",
        &[
            "resolved: The report, as circulated, was proposed by Councillor Ames, seconded by Councillor Bull and agreed | Ames > Bull",
        ],
    );
    reads(
        "Cllr Ames moved that the bench be mended. Cllr Bull seconded the motion. All voted in favour.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
    decides_nothing("Cllr Ames proposed that a bin be bought for the cemetery.");
}

#[test]
fn a_motion_in_quotation_marks_is_carried() {
    reads(
        "It was moved by Mr. Ames, seconded by Mrs. Bull and carried:\n\n“That the appointments be made.”",
        &["resolved: That the appointments be made | Ames > Bull"],
    );
    reads(
        "It was moved by Cllr Ames, seconded by Cllr Bull:\n\n‘That this Council mends the bench.’\n\nIt was put to the vote and declared CARRIED.",
        &["resolved: That this Council mends the bench | Ames > Bull"],
    );
    reads(
        "“This Council resolves to mend every bench.”\n\nProposed by Councillor Ames\nSeconded by Councillor Bull\n\nThe Motion was put to the meeting and declared carried.",
        &["resolved: This Council resolves to mend every bench | Ames > Bull"],
    );
    reads(
        "Moved by Ames, Seconded by Bull\nBe it resolved that the agenda be adopted.\nCarried.",
        &["resolved: that the agenda be adopted | Ames > Bull"],
    );
    reads(
        "Moved by: Councillor Ames\nSeconded by: Councillor Bull\n\nTHAT the bench be mended.\n\nMotion Carried Unanimously",
        &["resolved: THAT the bench be mended | Ames > Bull"],
    );
    reads(
        "MOVED BY: Councillor Ames\n\nSECONDED BY: Councillor Bull\n\nTHAT the bench be mended.\n\nCARRIED",
        &["resolved: THAT the bench be mended | Ames > Bull"],
    );
    reads(
        "Resolution number TC/2021/82\n\nMOVED by Cr J Ames, seconded by Cr H Bull:\n\nThat the Committee:\n\na) accept the apologies.\n\nb) note the report.\n\nCARRIED",
        &["resolved: accept the apologies + note the report | Ames > Bull"],
    );
}

#[test]
fn a_motion_lost_is_told_apart() {
    reads(
        "It was proposed by Councillor Ames, seconded by Councillor Bull, that the application be refused. On being put to the vote the motion was lost.",
        &["lost: that the application be refused | Ames > Bull"],
    );
    reads(
        "An amendment to add “for a trial year” was moved by Cllr Ames, seconded by Cllr Bull and, when put to the vote, was declared LOST.",
        &["lost: to add \"for a trial year\" | Ames > Bull"],
    );
    reads(
        "As an amendment, Councillor Ames moved “That the date be May”. The amendment was not seconded and fell.",
        &["lost: That the date be May | Ames > -"],
    );
    reads(
        "An amendment was moved by Councillor Ames, seconded by Councillor Bull:-\n\n“That £500 be added to the grant.”\n\nOn a vote being taken, the amendment was declared lost.",
        &["lost: That £500 be added to the grant | Ames > Bull"],
    );
    reads(
        "Cllr Ames proposed that the bench be sold. There was no seconder and the motion fell.",
        &["lost: that the bench be sold | Ames > -"],
    );
    decides_nothing("The key to the hall has been lost.");
}

#[test]
fn an_amendment_lost_leaves_the_motion() {
    reads(
        "It was moved by Cllr Ames, seconded by Cllr Bull:\n\n‘That the Council buys a bench.’\n\nAn amendment to add “of oak” was moved by Cllr Carr, seconded by Cllr Dunn and was declared LOST.\n\nIt was then put to the vote and declared CARRIED and “RESOLVED that the Council buys a bench.”",
        &["lost: to add \"of oak\" | Carr > Dunn", "resolved: that the Council buys a bench | Ames > Bull"],
    );
}

#[test]
fn recommended_to_another_body() {
    for verb in [
        "RECOMMENDED:",
        "RECOMMENDED to Cabinet –",
        "It was RECOMMENDED to Council",
        "RECOMMENDED TO COUNCIL:",
        "RESOLVED TO RECOMMEND TO COUNCIL:",
        "It was resolved to recommend to Full Council",
    ] {
        reads(&format!("{verb} that the plan be adopted."), &["recommended: that the plan be adopted | - > -"]);
    }
}

#[test]
fn applications_have_outcomes() {
    reads(
        "Conversion of barn at Mill Road - approved",
        &["resolved: Conversion of barn at Mill Road - approved | - > -"],
    );
    reads(
        "24/00734/F Single storey porch, 4 Mill Lane. No objections.",
        &["resolved: 24/00734/F Single storey porch, 4 Mill Lane. No objections | - > -"],
    );
    reads(
        "Extension at Mill House. Approved with request that contractors park off the road.",
        &["resolved: Extension at Mill House. Approved with request that contractors park off the road | - > -"],
    );
    decides_nothing("Planning decisions received:\n\n24/00656/F Extension, 30 Queens Close. Application permitted.");
}

#[test]
fn elections_are_decisions() {
    reads(
        "Councillor Ames having been proposed by Councillor Bull and seconded by Councillor Carr was elected Mayor for the ensuing year, and the retiring Mayor declared her elected.",
        &[
            "resolved: Councillor Ames having been proposed by Councillor Bull and seconded by Councillor Carr was elected Mayor for the ensuing year | Bull > Carr",
        ],
    );
    reads("Councillor Ames was elected Chairman.", &["resolved: Councillor Ames was elected Chairman | - > -"]);
}

#[test]
fn apologies_are_decided_on_when_accepted() {
    decides_nothing("Apologies for absence were received from Councillor Ames.");
    reads(
        "Apologies were received and accepted from Councillor Ames.",
        &["resolved: Apologies were received and accepted from Councillor Ames | - > -"],
    );
}

#[test]
fn a_decision_printed_twice_counts_once() {
    reads(
        "Decision:\n\nThat the bench be mended.\n\nMinutes:\n\nThe Clerk presented the report.\n\nRESOLVED: That the bench be mended.",
        &["resolved: That the bench be mended | - > -"],
    );
}

#[test]
fn text_cut_off_by_the_page_ends_the_clause() {
    reads(
        "RESOLVED\n\n1. That the report be noted.\n\n2. That, subject to the success of the  ...  view the full minutes text for item 7",
        &["resolved: That the report be noted + That, subject to the success of the | - > -"],
    );
}

#[test]
fn scottish_motions_and_amendments() {
    reads(
        "Councillor Ames, seconded by Councillor Bull, moved that the report be approved.\n\nAs an amendment, Councillor Carr, seconded by Councillor Dunn, moved that the report be refused.\n\nOn a division, the motion was carried.",
        &["resolved: that the report be approved | Ames > Bull", "lost: that the report be refused | Carr > Dunn"],
    );
    reads(
        "Motion\n\nTo agree the recommendations.\n\nMoved by Councillor Ames, seconded by Councillor Bull.\n\nAmendment\n\nTo continue the report to August.\n\nMoved by Councillor Carr, seconded by Councillor Dunn.\n\nMotion 19\nAmendment 12\n\nDecision\n\nThe Motion was carried and the Council resolved accordingly to agree the recommendations.",
        &[
            "lost: To continue the report to August | Carr > Dunn",
            "resolved: to agree the recommendations | Ames > Bull",
        ],
    );
}

#[test]
fn resolved_accordingly_carries_the_motion() {
    reads(
        "It was moved by Councillor Ames and seconded by Councillor Bull that the bench be mended.\n\nThe motion was put and carried.\n\nRESOLVED accordingly.\n\nCouncillor Carr asked about the paint.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
}

#[test]
fn parish_clerks_write_shortly() {
    reads(
        "Cllr Ames proposed the minutes be accepted. Seconded Cllr Bull. All agreed.",
        &["resolved: the minutes be accepted | Ames > Bull"],
    );
    reads(
        "The Clerk's salary increase was approved, proposed by Cllr Ames and seconded by Cllr Bull.",
        &["resolved: The Clerk's salary increase was approved | Ames > Bull"],
    );
    reads(
        "The Financial Regulations were approved (prop. Cllr Ames, sec. Cllr Bull).",
        &["resolved: The Financial Regulations were approved | Ames > Bull"],
    );
    reads("Resolution 24/05: to mend the bench.", &["resolved: to mend the bench | - > -"]);
    reads("24/063 RESOLVED to mend the bench.", &["resolved: to mend the bench | - > -"]);
    reads("The decision of the Sub-Committee was to grant the licence.", &["resolved: to grant the licence | - > -"]);
    reads(
        "Motion carried: to mend the bench. Proposed Cllr Ames, seconded Cllr Bull.",
        &["resolved: to mend the bench | Ames > Bull"],
    );
    reads("All the recommendations were agreed.", &["resolved: All the recommendations were agreed | - > -"]);
    reads("DECISION: That the licence be granted.", &["resolved: That the licence be granted | - > -"]);
}

#[test]
fn a_stray_line_does_not_end_the_list() {
    reads(
        "RESOLVED:\n\n(1) That the report be noted.\n\nTown Council 4 May 2021\n\n(2) That the bench be mended.",
        &["resolved: That the report be noted + That the bench be mended | - > -"],
    );
}

#[test]
fn a_motion_may_be_lost_in_one_word() {
    reads(
        "Moved by Ames, Seconded by Bull\nBe it resolved that the hall be sold.\n\nLOST",
        &["lost: that the hall be sold | Ames > Bull"],
    );
}

#[test]
fn the_decision_may_stand_at_the_end_of_what_was_moved() {
    for minutes in [
        "It was proposed by Cllr Ames, seconded by Cllr Bull that the bench be mended and this was agreed.",
        "It was proposed by Cllr Ames and seconded by Cllr Bull that the bench be mended, and RESOLVED.",
        "Cllr Ames proposed, seconded by Cllr Bull, that the bench be mended. AGREED.",
        "Cllr Ames proposed and Cllr Bull seconded that the bench be mended. This was unanimously agreed.",
        "Cllr Ames proposed that the bench be mended, seconded by Cllr Bull.\n\nAGREED\n\nThe Clerk spoke about the paint.",
        "RESOLVED: on the proposal of Councillor Ames, seconded by Councillor Bull, that the bench be mended.",
        "Resolved (proposed by Cllr Ames, seconded by Cllr Bull) that the bench be mended.",
        "Resolved on a proposal by Councillor Ames, seconded by Councillor Bull: that the bench be mended.",
        "Councillor Ames moved and Councillor Bull seconded that the bench be mended.\n\nUpon being put to the vote the motion was CARRIED.",
        "It was moved by Councillor Ames and duly seconded by Councillor Bull:\n\n“that the bench be mended”\n\nThe motion was put to the meeting and carried.",
    ] {
        reads(minutes, &["resolved: that the bench be mended | Ames > Bull"]);
    }
}

#[test]
fn a_division_settles_motion_and_amendment() {
    for words in [
        "On a vote being taken there voted for the motion – 7; for the amendment – 4.",
        "7 members voted for the motion and 4 members voted for the amendment.",
        "For the Motion (7)\n\nFor the Amendment (4)",
    ] {
        reads(
            &format!(
                "Councillor Ames, seconded by Councillor Bull, moved that the report be approved.\n\nCouncillor Carr, seconded by Councillor Dunn, moved as an amendment that the report be refused.\n\n{words}\n\nThe motion was accordingly declared carried."
            ),
            &["resolved: that the report be approved | Ames > Bull", "lost: that the report be refused | Carr > Dunn"],
        );
    }
}

#[test]
fn a_body_and_a_colon_begin_a_list_of_decisions() {
    let expected = "resolved: NOTED the report + AGREED the recommendations | - > -";
    reads("Thereafter, the Committee:-\n\ni. NOTED the report; and\n\nii. AGREED the recommendations.", &[expected]);
    reads("The Council:\n\n(1) NOTED the report; and\n\n(2) AGREED the recommendations.", &[expected]);
    reads("Decision\n\nThe Committee\n\n1. NOTED the report.\n\n2. AGREED the recommendations.", &[expected]);
    decides_nothing("The Committee:\n\n(a) asked about the paint; and\n\n(b) thanked the Clerk.");
}

#[test]
fn verbs_in_capitals_decide() {
    reads(
        "The Committee NOTED that the works would begin in May.",
        &["resolved: that the works would begin in May | - > -"],
    );
    reads("The Panel APPROVED the report.", &["resolved: The Panel APPROVED the report | - > -"]);
    reads("NOTED: That the works would begin in May.", &["resolved: That the works would begin in May | - > -"]);
    reads(
        "The Committee AGREED to RECOMMEND to the Council that the plan be adopted.",
        &["recommended: that the plan be adopted | - > -"],
    );
    reads("UNANIMOUSLY RESOLVED that the bench be mended.", &["resolved: that the bench be mended | - > -"]);
    reads(
        "Upon consideration, it was:-\n\nRESOLVED:-\n\nThat the bench be mended.",
        &["resolved: That the bench be mended | - > -"],
    );
    reads(
        "RESOLVED –\n\nThat Cabinet –\n\n(1) approves the plan; and\n\n(2) notes the costs.",
        &["resolved: approves the plan + notes the costs | - > -"],
    );
}

#[test]
fn decimal_labels_count_inside_a_resolution() {
    reads(
        "RESOLVED\n7.1.1 that the report be noted;\n7.1.2 that the bench be mended.",
        &["resolved: that the report be noted + that the bench be mended | - > -"],
    );
}

#[test]
fn motions_in_the_wording_of_other_clerks() {
    reads(
        "The minutes of the last meeting were proposed as a true record by Cllr Ames and seconded by Cllr Bull.",
        &["resolved: The minutes of the last meeting were proposed as a true record | Ames > Bull"],
    );
    reads(
        "Moved by Councillor Ames,\nSeconded by Councillor Bull and\n\nResolved – That the bench be mended.",
        &["resolved: That the bench be mended | Ames > Bull"],
    );
    reads(
        "Moved by Councillor Ames,\nSeconded by Councillor Bull,\n\nThat the hall be sold.\n\nOn a vote, five members voted for the proposal and twelve against and it was declared lost.",
        &["lost: That the hall be sold | Ames > Bull"],
    );
    reads(
        "Motion\n\nTo mend the bench.\n\n– moved by Councillor Ames, seconded by Councillor Bull\n\nAmendment\n\nTo sell the bench.\n\n– moved by Councillor Carr, seconded by Councillor Dunn\n\nVoting\n\nFor the motion – 8 votes\nFor the amendment – 5 votes\n\nDecision\n\nTo approve the motion by Councillor Ames.",
        &["lost: To sell the bench | Carr > Dunn", "resolved: To approve the motion by Councillor Ames | Ames > Bull"],
    );
    reads(
        "On motion by Ames, seconded by Bull, it was resolved to mend the bench.",
        &["resolved: to mend the bench | Ames > Bull"],
    );
    reads(
        "2018-14 Moved by Ames, seconded by Bull that the agenda be adopted. Carried.",
        &["resolved: that the agenda be adopted | Ames > Bull"],
    );
    reads(
        "Motion moved by Ames and seconded by Bull: that the minutes be accepted. CARRIED",
        &["resolved: that the minutes be accepted | Ames > Bull"],
    );
    reads(
        "Resolution No. 2018-14\n\nMoved by: J. Ames\n\nSeconded by: H. Bull\n\nBE IT RESOLVED THAT the agenda be adopted.\n\nCARRIED",
        &["resolved: THAT the agenda be adopted | Ames > Bull"],
    );
    reads(
        "Proposal: To mend the bench.\nProposed: Cllr Ames\nSeconded: Cllr Bull\nVote: Unanimous",
        &["resolved: To mend the bench | Ames > Bull"],
    );
    reads(
        "PROPOSED: Cllr Ames SECONDED: Cllr Bull. RESOLVED: to mend the bench.",
        &["resolved: to mend the bench | Ames > Bull"],
    );
}

#[test]
fn that_alone_is_the_stem_of_a_list() {
    for stem in ["Resolved –\n\nThat:", "RESOLVED that:", "Decision:\n\nThat:", "RESOLVED"] {
        reads(
            &format!("{stem}\n\n(a) the report be noted; and\n\n(b) the bench be mended."),
            &["resolved: the report be noted + the bench be mended | - > -"],
        );
    }
    reads(
        "RESOLVED\n\nA. To note the report;\n\nB. To mend the bench.",
        &["resolved: To note the report + To mend the bench | - > -"],
    );
}

#[test]
fn an_amendment_leaves_a_motion_that_waits_alone() {
    reads(
        "Proposed by Councillor Ames\nSeconded by Councillor Bull\n\nThat the bench be mended.\n\nCouncillor Carr could not support this and proposed an amendment, seconded by Councillor Dunn, that the matter be deferred for one month.\n\nMembers voted 2 for, 3 against. The amendment was declared lost.\n\nMembers voted 3 for, 2 against.\n\nThe proposal was carried.\n\nResolved: That the bench be mended.",
        &[
            "lost: that the matter be deferred for one month | Carr > Dunn",
            "resolved: That the bench be mended | Ames > Bull",
        ],
    );
}

#[test]
fn a_motion_carried_long_before_is_not_the_next_resolution() {
    reads(
        "Moved By: Councillor Ames\n\nSeconded By: Councillor Bull\n\nThat the accounts be paid.\n\nCarried\n\nThe Treasurer spoke about the road.\n\nCouncillor Carr asked who owned it.\n\nNOW THEREFORE BE IT RESOLVED THAT the Council close the road.",
        &["resolved: That the accounts be paid | Ames > Bull", "resolved: THAT the Council close the road | - > -"],
    );
}

#[test]
fn movers_may_be_parted_by_a_stroke() {
    reads("It was resolved to mend the bench (Cllr Ames/Cllr Bull).", &["resolved: to mend the bench | Ames > Bull"]);
    reads("RESOLVED to mend the bench (hall/green).", &["resolved: to mend the bench (hall/green) | - > -"]);
}

#[test]
fn planning_outcomes_in_other_words() {
    reads(
        "24/0101 Two dwellings, Mill Lane - No observations.",
        &["resolved: 24/0101 Two dwellings, Mill Lane - No observations | - > -"],
    );
    reads(
        "24/0102 6 Mill Lane, extension. OBJECT: overdevelopment.",
        &["resolved: 24/0102 6 Mill Lane, extension. OBJECT: overdevelopment | - > -"],
    );
    reads(
        "The following payments were authorised: Clerk 250.00.",
        &["resolved: The following payments were authorised: Clerk 250.00 | - > -"],
    );
}

#[test]
fn a_page_number_may_stand_before_the_resolution() {
    reads("16 Resolved that the bench be mended.", &["resolved: that the bench be mended | - > -"]);
    decides_nothing("16 Members spoke of how the bench should be mended.");
}

#[test]
fn a_line_that_a_page_broke_goes_on_with_its_date() {
    reads(
        "RESOLVED to accept the minutes of the Council Meeting held on\n21st June 2011 as a true record.",
        &["resolved: to accept the minutes of the Council Meeting held on 21st June 2011 as a true record | - > -"],
    );
}

#[test]
fn a_bullet_printed_as_a_letter_belongs_to_no_clause() {
    reads(
        "o 0520 RESOLVED to mend the bench for £20 o Proposed by Cllr Ames, seconded by Cllr Bull, resolution carried.",
        &["resolved: to mend the bench for £20 | Ames > Bull"],
    );
}

#[test]
fn what_was_signed_thereupon_is_told_and_not_decided() {
    reads(
        "RESOLVED to tick all boxes. The section was then signed by the Chairman.",
        &["resolved: to tick all boxes | - > -"],
    );
}

#[test]
fn minutes_corrected_and_otherwise_confirmed_are_one_decision() {
    reads(
        "There was one correction to the minutes and that was to amend the date, otherwise the Minutes were confirmed and signed.",
        &[
            "resolved: There was one correction to the minutes and that was to amend the date, otherwise the Minutes were confirmed and signed | - > -",
        ],
    );
    decides_nothing("The interests recorded in the minutes listed below were noted.");
}

#[test]
fn a_decision_may_stand_behind_its_matter_and_a_dash() {
    reads(
        "Street lighting, Mill Lane – agreed that the Clerk should write.",
        &["resolved: that the Clerk should write | - > -"],
    );
    decides_nothing("WCC – agreed to mend the path.");
}

#[test]
fn words_that_lead_over_to_the_resolution_are_no_part_of_the_one_before() {
    reads(
        "The Authority then resolved to hold a secret ballot, following which it was\n\nRESOLVED that Councillor Ames be elected Chair.",
        &["resolved: to hold a secret ballot | - > -", "resolved: that Councillor Ames be elected Chair | - > -"],
    );
    reads(
        "The Council voted unanimously on a show of hands to make the resolution below.\n\nRESOLVED\n\nThat the bench be mended.",
        &["resolved: That the bench be mended | - > -"],
    );
}

#[test]
fn what_a_body_noted_in_terms_of_a_rule_is_decided() {
    reads(
        "In terms of Standing Order 13.3, the Council:\n\nNoted that the Convener had permitted the urgent item.",
        &["resolved: that the Convener had permitted the urgent item | - > -"],
    );
    decides_nothing("It was noted that the Convener had permitted the urgent item.");
}

#[test]
fn the_text_of_a_motion_is_printed_once() {
    reads(
        "Motion on behalf of the Administration\n\nThat the sizes of committees be varied.\n\nThe motion was CARRIED.\n\nRESOLVED that:\n\nThe sizes of committees be varied.",
        &["resolved: The sizes of committees be varied | - > -"],
    );
}

#[test]
fn two_who_proposed_together_are_mover_and_seconder() {
    reads(
        "It was proposed by Cllr Ames & Cllr Bull that the bench be mended.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
    reads(
        "Alan Orr was proposed as Planning & Licensing Correspondent by Peter Ames and seconded by Robin Bull.",
        &["resolved: Alan Orr was proposed as Planning & Licensing Correspondent | Ames > Bull"],
    );
}

#[test]
fn what_was_proposed_and_resolved_in_one_sentence_is_the_clause() {
    reads(
        "Proposed by Councillor Ames that Councillor Carr be Chairman which was Seconded by Councillor Bull and RESOLVED.",
        &["resolved: that Councillor Carr be Chairman | Ames > Bull"],
    );
    reads(
        "Cllr Ames proposed a motion to bring forward item 6. This was seconded by Cllr Bull and all voted in favour.",
        &["resolved: to bring forward item 6 | Ames > Bull"],
    );
    reads(
        "MS proposed and BA seconded that Sue Carr be invited to join the Council. All in favour.",
        &["resolved: that Sue Carr be invited to join the Council | MS > BA"],
    );
}

#[test]
fn minutes_submitted_which_were_approved_are_decided() {
    reads(
        "There had been submitted for confirmation as a correct record the minute of 6 October which was APPROVED",
        &[
            "resolved: There had been submitted for confirmation as a correct record the minute of 6 October which was APPROVED | - > -",
        ],
    );
    decides_nothing("There had been circulated Report No 5 by the Manager detailing those licences granted.");
}

#[test]
fn what_a_named_authority_refused_is_told_of_others() {
    decides_nothing("The previous plans for five houses were refused by Moorland Park Authority.");
    reads(
        "Therefore the minutes, as presented, were RESOLVED as a true record of that meeting.",
        &["resolved: the minutes, as presented, were RESOLVED as a true record of that meeting | - > -"],
    );
}

#[test]
fn a_motion_that_was_rejected_is_lost() {
    reads(
        "Councillor Ames moved, seconded by Councillor Bull:-\n\nThat the Council consider the item in public.\n\nThe Council resolved:-\n\n(i) to reject the procedural motion; and\n\n(ii) to note the report.",
        &[
            "lost: That the Council consider the item in public | Ames > Bull",
            "resolved: to reject the procedural motion + to note the report | - > -",
        ],
    );
}

#[test]
fn a_decision_of_one_word_stands_under_its_caption() {
    reads("Decision\n\nAPPROVED", &["resolved: APPROVED | - > -"]);
    reads("Decision\n\nAGREED\n\n(1) to note the report.", &["resolved: to note the report | - > -"]);
}

#[test]
fn minutes_settled_without_a_verb_are_a_decision() {
    reads(
        "Minutes of the meeting held on 25.11.04 approved as a correct record.",
        &["resolved: Minutes of the meeting held on 25.11.04 approved as a correct record | - > -"],
    );
    decides_nothing("Minutes of the meeting held on 25.11.04 to be circulated.");
}

#[test]
fn who_agreed_with_the_recommendations_decided_so() {
    reads(
        "Members unanimously agreed with the recommendations.",
        &["resolved: Members unanimously agreed with the recommendations | - > -"],
    );
    decides_nothing("Members agreed with the Chair that traffic was a concern.");
}

#[test]
fn a_motion_without_names_may_be_carried() {
    reads(
        "It was moved and seconded that the Minutes of 5 May be confirmed.\n\nThe vote was taken and the motion was declared carried.",
        &["resolved: that the Minutes of 5 May be confirmed | - > -"],
    );
    reads(
        "Due to the public present, he proposed that item 15 be brought forward, which was unanimously APPROVED.",
        &["resolved: that item 15 be brought forward | - > -"],
    );
    decides_nothing("Due to the public present, he proposed that item 15 be brought forward.");
}

#[test]
fn nothing_under_a_decision_is_none() {
    decides_nothing("Decision: None.");
}

#[test]
fn what_became_of_a_report_is_no_clause() {
    decides_nothing("The patrol had been seen at the school. RESOLVED and noted. Cllr Ames had put up the signs.");
    reads(
        "RESOLVED that the minutes were accurate. The Chairman will sign the minutes at a later date.",
        &["resolved: that the minutes were accurate | - > -"],
    );
    reads(
        "It was agreed that all would share the work. Cllr Ames proposed the above, and Cllr Bull seconded.",
        &["resolved: that all would share the work | Ames > Bull"],
    );
    reads(
        "Cllr Ames proposed the motion to accept the accounts; Cllr Bull seconded.",
        &["resolved: to accept the accounts | Ames > Bull"],
    );
}

#[test]
fn movers_in_brackets_end_the_words_of_the_decision() {
    reads(
        "The minutes had been circulated and were approved as a true record, (proposed DS, seconded JS) and signed off by the Chairman.",
        &["resolved: The minutes had been circulated and were approved as a true record | DS > JS"],
    );
    decides_nothing("Apologies: Cllr Ames (reason accepted)");
}

#[test]
fn what_resolves_the_minutes_is_never_their_second_telling() {
    let decided =
        |words: &str| decisions_of(&format!("1. Minutes of the last meeting\n{words}\n\n2. Finance\nNone.\n"));
    assert_eq!(
        decided("It was agreed that the minutes be approved.\nIt was agreed that the Clerk write to the Diocese."),
        ["resolved: that the minutes be approved | - > -", "resolved: that the Clerk write to the Diocese | - > -",],
    );
    assert_eq!(
        decided("It was agreed that the minutes of the Council be approved.\nIt was agreed that the minutes of the Planning Committee be approved.").len(),
        2,
    );
    // Told and resolved, they are approved once.
    assert_eq!(
        decided("The minutes were approved as a correct record.\nRESOLVED: That the minutes be approved.").len(),
        1,
    );
}
