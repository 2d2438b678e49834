//! Resolutions in the wordings of many clerks: where a decision begins, where it ends, and what decides nothing.
//!
//! A decision reads `kind: clause + clause | mover > seconder`; what is not stated is `-`.

mod support;

use support::decided::{decides_nothing, reads};

#[test]
fn captions_in_two_languages_announce_once() {
    for caption in
        ["RESOLVED / PENDERFYNWYD:", "PENDERFYNWYD / RESOLVED:", "RESOLVED – PENDERFYNWYD –", "RESOLVED/PENDERFYNWYD"]
    {
        reads(&format!("{caption}\n\nthat the bench be mended."), &["resolved: that the bench be mended | - > -"]);
    }
    reads("RESOLVED – CABINET approves the plan.", &["resolved: CABINET approves the plan | - > -"]);
}

#[test]
fn a_verb_at_the_end_of_its_paragraph_leads_over_to_the_next() {
    reads(
        "The letter was read. It was agreed\n\nthat the bench be mended.",
        &["resolved: that the bench be mended | - > -"],
    );
    reads(
        "Proposed by Councillor Ames\n\nSeconded by Councillor Bull and agreed that\n\nthe bench be mended.",
        &["resolved: the bench be mended | Ames > Bull"],
    );
    reads(
        "Members were told that a bench was broken.\n\nProposed by Councillor Ames\n\nSeconded by Councillor Bull and\n\nRESOLVED:\n\nthat the bench be mended.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
    decides_nothing("The letter was read. It was agreed\n\nCouncillor Ames thanked the Clerk.");
}

#[test]
fn a_recommendation_names_to_whom() {
    reads(
        "RECOMMENDED to all member councils\n\nThat the plan be adopted.",
        &["recommended: That the plan be adopted | - > -"],
    );
    reads(
        "RECOMMENDED to the Finance Board that the plan be adopted.",
        &["recommended: that the plan be adopted | - > -"],
    );
    reads("RECOMMENDED to approve the plan.", &["recommended: to approve the plan | - > -"]);
}

#[test]
fn rows_announced_by_a_colon_belong_to_the_clause() {
    reads(
        "It was resolved that the following accounts be paid:\n\nHall hire   £20.00\n\nStamps   £4.10\n\nThe Clerk was thanked for her work.",
        &["resolved: that the following accounts be paid: Hall hire £20.00 Stamps £4.10 | - > -"],
    );
    reads(
        "(a) Grants\n\nIt was resolved that the following grants be made:\n\nScouts   £20.00\n\n(b) Lighting\n\nThe lamp has been mended.",
        &["resolved: that the following grants be made: Scouts £20.00 | - > -"],
    );
    reads("Agreed cheques be signed:\n\nHall hire   £20.00", &["resolved: cheques be signed | - > -"]);
}

#[test]
fn a_stem_may_hold_an_aside() {
    reads(
        "RESOLVED that, having considered the replies, the Cabinet:\n\n1) Approves the plan.\n\n2) Thanks the officers.",
        &["resolved: Approves the plan + Thanks the officers | - > -"],
    );
    reads(
        "RESOLVED that the following be appointed to the Board:\n\n1) Mr Ames\n\n2) Mrs Bull",
        &["resolved: that the following be appointed to the Board: 1) Mr Ames 2) Mrs Bull | - > -"],
    );
}

#[test]
fn a_pair_before_a_colon_moved_what_follows() {
    reads(
        "R2021-07 J. Ames, H. Bull: That the agenda be adopted. Carried.",
        &["resolved: That the agenda be adopted | Ames > Bull"],
    );
    decides_nothing("Reports by J. Ames, H. Bull: the hall was let twice.");
}

#[test]
fn a_line_under_decision_says_what_was_decided() {
    reads("Decision:\n\nApplication GRANTED conditionally.", &["resolved: Application GRANTED conditionally | - > -"]);
    reads(
        "With 6 voting for and 1 against it was resolved that\n\nDecision\n\nConsent be GRANTED subject to conditions.",
        &["resolved: Consent be GRANTED subject to conditions | - > -"],
    );
    decides_nothing("Decision:\n\nMr Dunn spoke against the application.");
}

#[test]
fn what_is_printed_twice_counts_once_with_the_movers_of_both() {
    reads(
        "Decision:\n\nRESOLVED that the bench be mended.\n\nMinutes:\n\nIt was proposed by Councillor Ames, seconded by Councillor Bull and RESOLVED that the bench be mended.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
    reads(
        "Decision:\n\nRESOLVED that the bench at the corner of the green be mended in May.\n\nMinutes:\n\nTherefore, it was RESOLVED that the bench at the corner of the green  ...  view the full minutes text for item 7.",
        &["resolved: that the bench at the corner of the green be mended in May | - > -"],
    );
}

#[test]
fn how_a_motion_was_lost_is_no_part_of_it() {
    reads(
        "It was proposed by Cllr Ames that the council objects to the plan; there being no seconder the proposal fell.",
        &["lost: that the council objects to the plan | Ames > -"],
    );
}

#[test]
fn conditions_named_first_make_a_decision_no_opinion() {
    reads(
        "All were agreeable that if the application for funding is successful the Council would pay the rest.",
        &["resolved: that if the application for funding is successful the Council would pay the rest | - > -"],
    );
    decides_nothing("Members agreed that if the road was wet it was dangerous.");
}

#[test]
fn a_resolution_may_announce_twice() {
    reads("Resolved: The Council agreed to mend the bench.", &["resolved: to mend the bench | - > -"]);
    reads(
        "RESOLVED – Councillors unanimously agreed that the bench be mended.",
        &["resolved: that the bench be mended | - > -"],
    );
    reads("RESOLVED that the Cabinet agrees to mend it.", &["resolved: that the Cabinet agrees to mend it | - > -"]);
    decides_nothing("Resolved: There were no declarations of interest.");
}

#[test]
fn what_a_page_is_called_decides_nothing() {
    decides_nothing("APPROVED COMMITTEE MINUTES");
    decides_nothing("Adopted Minutes of the Meeting Held on 20 November");
    decides_nothing("Ashwell Community Council Adopted Minutes");
}

#[test]
fn who_discussed_and_agreed_decided() {
    reads(
        "Councillors discussed the application & unanimously agreed to elect Dawn Hale to the council.",
        &["resolved: to elect Dawn Hale to the council | - > -"],
    );
    reads(
        "The Council considered three quotations and agreed to accept the lowest.",
        &["resolved: to accept the lowest | - > -"],
    );
    decides_nothing("Members discussed the road and agreed that it was a danger.");
    decides_nothing("Ambitious for all our young people and determined to ensure that no one is left behind.");
}

#[test]
fn a_cell_of_its_own_begins_a_decision() {
    reads(
        "24/00393/FUL / Utility room. / 12 Hill Cottages / Resolved: No objection, no comment.",
        &["resolved: No objection, no comment | - > -"],
    );
}

#[test]
fn votes_may_stand_before_what_was_resolved() {
    reads(
        "It was RESOLVED by a vote of 6 in favour and 2 abstentions to approve the plan.",
        &["resolved: to approve the plan | - > -"],
    );
}

#[test]
fn the_result_of_a_vote_is_no_decision_of_its_own() {
    reads(
        "It was RESOLVED that the bench be mended.\n\nOn a vote being taken the matter was approved unanimously.",
        &["resolved: that the bench be mended | - > -"],
    );
    reads(
        "It was RESOLVED that the bench be mended.\n\nOn a vote being taken the matter was approved by a majority.",
        &["resolved: that the bench be mended | - > -"],
    );
}

#[test]
fn few_words_may_say_what_was_done() {
    for sentence in
        ["Minutes agreed and signed", "Status quo agreed", "Apology approved", "Quotation for the roof accepted"]
    {
        reads(&format!("{sentence}."), &[&format!("resolved: {sentence} | - > -")]);
    }
    reads("The minutes of 4 May, agreed to defer.", &["resolved: The minutes of 4 May, agreed to defer | - > -"]);
    decides_nothing("Councillor Ames agreed.");
    decides_nothing("The Council unanimously agreed.");
    decides_nothing("The bench as previously agreed.");
}

#[test]
fn bodies_approve_without_an_article() {
    reads(
        "The Council unanimously approved amendments to its rules.",
        &["resolved: The Council unanimously approved amendments to its rules | - > -"],
    );
    reads(
        "The Committee approved as a correct record the minutes of 4 May.",
        &["resolved: The Committee approved as a correct record the minutes of 4 May | - > -"],
    );
    reads(
        "There was submitted and noted the remit of the Committee.",
        &["resolved: There was submitted and noted the remit of the Committee | - > -"],
    );
    reads(
        "The Chairman signed the minutes of 4 May as a true record.",
        &["resolved: The Chairman signed the minutes of 4 May as a true record | - > -"],
    );
    decides_nothing("The Chairman signed the card for the Clerk.");
    decides_nothing("The Council agreed with the officers.");
}

#[test]
fn no_objection_answers_an_application() {
    reads(
        "Planning applications\n\nThe plans were vague. No objections were raised as long as no path is closed.",
        &["resolved: No objections were raised as long as no path is closed | - > -"],
    );
    reads(
        "24/500342/SUB Hazel House\n\nNo Comments and AGREED to go with the officer.",
        &["resolved: No Comments and AGREED to go with the officer | - > -"],
    );
    decides_nothing("Planning applications\n\nNo objections had been received from neighbours.");
    decides_nothing("No comments were made by the public.");
}

#[test]
fn a_list_behind_the_following_is_decided_point_by_point() {
    reads(
        "The following observations were agreed:\n\nE/37069 Orangery, Mill House. No Objections\n\nE/37101 Shed, Mill Lane. No Objections",
        &["resolved: E/37069 Orangery, Mill House. No Objections + E/37101 Shed, Mill Lane. No Objections | - > -"],
    );
    reads(
        "The Councillors agreed the following dispensations: –\n\na) to discuss the precept;\n\nb) to discuss the plan.",
        &["resolved: to discuss the precept + to discuss the plan | - > -"],
    );
    decides_nothing("The following matters were raised:\n\na) the precept;\n\nb) the plan.");
}

#[test]
fn an_approval_subject_to_a_list_takes_the_list_in() {
    reads(
        "The minutes of 4 May were approved subject to the following amendment:\n\n• Mr Ames was present.\n\nThere were no matters arising.",
        &[
            "resolved: The minutes of 4 May were approved subject to the following amendment: • Mr Ames was present | - > -",
        ],
    );
}

#[test]
fn a_bare_that_is_a_resolution() {
    reads(
        "Councillor Ames nominated Councillor Carr for the office, he was seconded by Councillor Bull.\n\nThat by unanimous agreement, Councillor Carr be appointed Chairman.",
        &["resolved: That by unanimous agreement, Councillor Carr be appointed Chairman | Ames > Bull"],
    );
    decides_nothing("Recommendation\n\nThat the plan be noted.");
    decides_nothing("That was the end of the matter.");
}

#[test]
fn the_agendas_request_is_decided_where_movers_follow() {
    reads(
        "To resolve that the bench be mended. Cllr Ames proposed, seconded Cllr Bull, all in agreement.",
        &["resolved: that the bench be mended | Ames > Bull"],
    );
}

#[test]
fn what_was_moved_in_capitals_follows_the_movers() {
    reads(
        "Resolution Record No. BT/33/01/Sept/08 Proposed by Cllr. H Ames and seconded by Cllr. A Bull. CARRIED: 8 for 2 abstentions. THAT THE BENCH BE MENDED.",
        &["resolved: THAT THE BENCH BE MENDED | Ames > Bull"],
    );
}

#[test]
fn what_was_settled_in_the_end_is_the_decision() {
    reads(
        "Cllr Ames proposed the minutes of 7 April, Cllr Bull seconded the proposal and the minutes were agreed as a true record.",
        &["resolved: the minutes were agreed as a true record | Ames > Bull"],
    );
    reads(
        "It was proposed by Cllr Ames, seconded by Cllr Bull and RESOLVED to accept the minutes of 9 May and these minutes were signed by the Mayor.",
        &["resolved: to accept the minutes of 9 May | Ames > Bull"],
    );
}

#[test]
fn why_it_was_decided_is_told_behind_it() {
    reads(
        "RESOLVED that the public be excluded. The reason for the exclusion is the price to be discussed.",
        &["resolved: that the public be excluded | - > -"],
    );
}

#[test]
fn recommended_behind_resolved() {
    reads(
        "Resolved to RECOMMEND:  (to Council)\n\nThat (1) the plan be adopted;\n\n(2) notice be given.",
        &["recommended: the plan be adopted + notice be given | - > -"],
    );
}

#[test]
fn the_next_paragraph_of_the_item_is_no_clause() {
    reads(
        "(a) Rents\n\nRESOLVED:\n(i) That rents be raised;\n(ii) That plots over 70 be exempt.\n(b) Water\nThe tap leaks.",
        &["resolved: That rents be raised + That plots over 70 be exempt | - > -"],
    );
}

#[test]
fn who_acts_stands_in_a_column_behind_the_clause() {
    reads("RESOLVED: That officers report on usage           DE", &["resolved: That officers report on usage | - > -"]);
    reads(
        "RESOLVED: That the room be let to the   Friends of Ashwell",
        &["resolved: That the room be let to the Friends of Ashwell | - > -"],
    );
    reads("RESOLVED to write to Highways (CL/VN)", &["resolved: to write to Highways | CL > VN"]);
}

#[test]
fn initials_that_leave_and_return_end_the_decision() {
    reads("Resolved – no objection. PO returned.", &["resolved: no objection | - > -"]);
    reads("Resolved – no objection. PO box to be closed.", &["resolved: no objection. PO box to be closed | - > -"]);
}

#[test]
fn resolved_alone_on_its_line_announces() {
    reads(
        "Resolved\n(1) That the report be noted; and\n(2) That the bench be mended.",
        &["resolved: That the report be noted + That the bench be mended | - > -"],
    );
    decides_nothing("Resolved\n\nCouncillor Ames thanked the Clerk.");
}

#[test]
fn applications_are_answered_in_lines_of_their_own() {
    reads(
        "Planning applications\n\n22/00602/LBC Avon Library\n\nDeferred for a site visit.",
        &["resolved: Deferred for a site visit | - > -"],
    );
    reads(
        "2016/0912 Barn conversion, Low Fell: Council has no objections to this application but would like a path.",
        &[
            "resolved: 2016/0912 Barn conversion, Low Fell: Council has no objections to this application but would like a path | - > -",
        ],
    );
    reads(
        "2016/0940 Conservatory, 2 Beck Row - Support",
        &["resolved: 2016/0940 Conservatory, 2 Beck Row - Support | - > -"],
    );
    decides_nothing("The Clerk said that the Council had no objections in May.");
    decides_nothing("Planning matters\n\nThe Clerk spoke.\n\nDeferred trains were discussed.");
}

#[test]
fn reasons_of_a_condition_stay_with_it() {
    reads(
        "Resolved: That permission be GRANTED subject to an additional condition:\n\n\"No works shall commence until a scheme has been approved.\"\n\nReason: To prevent flooding.\n\nCllr Ames returned.",
        &[
            "resolved: That permission be GRANTED subject to an additional condition: \"No works shall commence until a scheme has been approved.\" Reason: To prevent flooding | - > -",
        ],
    );
}

#[test]
fn a_casting_vote_decides() {
    reads(
        "A vote was taken, 2 for, 2 against, and the Chairman used his casting vote in favour of donating £250.",
        &["resolved: donating £250 | - > -"],
    );
}

#[test]
fn resolved_accordingly_announces_nothing_new() {
    reads(
        "Moved by Councillor Ames, seconded by Councillor Bull:\n\n“This Council mends its benches.”\n\nThe motion was put to the vote and carried by 8 votes to 2.\n\nRESOLVED: (8 votes to 2) accordingly.\n\nMotion 2 – Schools\n\nThe motion was dropped.",
        &["resolved: This Council mends its benches | Ames > Bull"],
    );
}

#[test]
fn a_colon_behind_that_sets_a_list_off() {
    reads(
        "It was agreed that:-\n• The Clerk would obtain three quotes;\n• Cllr Finch would meet the contractor.",
        &["resolved: The Clerk would obtain three quotes; • Cllr Finch would meet the contractor | - > -"],
    );
    reads(
        "It was RESOLVED that:\n\n1. the plan be approved; and\n\nVoting: unanimous\n\n2. the grant be paid.\n\nVoting: unanimous",
        &["resolved: the plan be approved + the grant be paid | - > -"],
    );
}

#[test]
fn a_verb_may_stand_against_its_number() {
    reads("19/8Resolved to approve the minutes.", &["resolved: to approve the minutes | - > -"]);
}

#[test]
fn what_is_resolved_to_be_recommended_is_recommended() {
    reads(
        "Members considered the requests and RESOLVED to recommend the sums in the schedule.",
        &["recommended: to recommend the sums in the schedule | - > -"],
    );
    reads(
        "RECOMMENDATION TO COUNCIL\n\n(i) That the budget be approved.\n\n(ii) That the plan be adopted.",
        &["recommended: That the budget be approved + That the plan be adopted | - > -"],
    );
    decides_nothing("RECOMMENDATION: that the plan be adopted.");
}

#[test]
fn the_decision_of_a_body_is_told() {
    reads(
        "Following consideration of all the evidence, the Panel's decision was to refuse the application.",
        &["resolved: to refuse the application | - > -"],
    );
    reads(
        "It was the unanimous decision of the Committee to close the hall.",
        &["resolved: to close the hall | - > -"],
    );
    reads(
        "The Council voted in favour of ordering a new bench.",
        &["resolved: The Council voted in favour of ordering a new bench | - > -"],
    );
    reads(
        "The Committee, by a majority vote, agreed the officer's recommendation.",
        &["resolved: The Committee, by a majority vote, agreed the officer's recommendation | - > -"],
    );
    decides_nothing("The Inspector's decision was to dismiss the appeal.");
    decides_nothing("The Council voted in favour of the motion.");
}

#[test]
fn the_public_is_excluded_under_an_act() {
    reads(
        "The press and public were excluded from the meeting in terms of Section 50A of the Local Government (Scotland) Act 1973.",
        &[
            "resolved: The press and public were excluded from the meeting in terms of Section 50A of the Local Government (Scotland) Act 1973 | - > -",
        ],
    );
    decides_nothing("The public were excluded from the car park.");
}

#[test]
fn declarations_move_nothing() {
    let document = "ASHWELL TOWN COUNCIL\n\n3. Declarations of Interest\n\nCouncillors J P Curtis and S Rice declared a Personal Interest in Minute 126 “Nomination of Lord Mayor”.\n\n4. Close\n\nThe meeting closed.\n";
    assert_eq!(support::decided::decisions_of(document), Vec::<String>::new());
}

#[test]
fn the_number_of_the_resolution_is_no_word_of_it() {
    for number in ["15/12/5.01", "(123/21)", "2021/34:", "104.2"] {
        reads(
            &format!("Resolved {number} The minutes were adopted and signed by the Chairman."),
            &["resolved: The minutes were adopted and signed by the Chairman | - > -"],
        );
    }
    reads("RESOLVED 20 new bins be bought.", &["resolved: 20 new bins be bought | - > -"]);
}

#[test]
fn a_caption_before_resolved_counts_once() {
    reads(
        "Decision: RESOLVED: 1. That the report be noted; 2. That the bench be mended.",
        &["resolved: That the report be noted + That the bench be mended | - > -"],
    );
}

#[test]
fn labels_in_running_text_part_sentences() {
    reads(
        "The Council agreed the appointment of Mr Hale. ii. Members noted the report. iii. The cabinet has been cleared.",
        &[
            "resolved: The Council agreed the appointment of Mr Hale | - > -",
            "resolved: Members noted the report | - > -",
        ],
    );
}

#[test]
fn payments_that_follow_belong_to_what_was_agreed() {
    reads(
        "The following payments were agreed:\n\nStreet lighting £50.14\n\nClerk's salary £115.20\n\nThe balance will stand at £1,643.86 when they are made.",
        &["resolved: The following payments were agreed: Street lighting £50.14 Clerk's salary £115.20 | - > -"],
    );
}

#[test]
fn apologies_are_accepted_in_many_words() {
    for sentence in [
        "These were accepted by all",
        "These were accepted from Cllr Hale and Cllr Finch",
        "Accepted apologies for absence: Cllr Hale",
    ] {
        reads(&format!("Apologies were received. {sentence}."), &[&format!("resolved: {sentence} | - > -")]);
    }
    decides_nothing("The quotations were read. They were accepted practice.");
}

#[test]
fn agreement_may_be_a_noun() {
    reads(
        "All were in full agreement that this would be a good way forward.",
        &["resolved: that this would be a good way forward | - > -"],
    );
    reads(
        "The Councillors were all in agreement that they would sign the pledge.",
        &["resolved: that they would sign the pledge | - > -"],
    );
    reads(
        "Following this amendment all agreed that the Clerk should write.",
        &["resolved: that the Clerk should write | - > -"],
    );
    reads("All agreed for Cllr Finch to mend the bench.", &["resolved: for Cllr Finch to mend the bench | - > -"]);
    decides_nothing("The County is in agreement that the road is unsafe.");
}

#[test]
fn what_is_to_be_done_is_no_fact() {
    reads(
        "It was agreed that the best solution is to replace the wall with a fence.",
        &["resolved: that the best solution is to replace the wall with a fence | - > -"],
    );
    decides_nothing("It was agreed that the wall is unsafe.");
}

#[test]
fn the_council_agrees_a_list_under_headings() {
    reads(
        "The Council agrees:\n\nIn relation to the General Fund\n\na. to set a budget;\n\nb. to freeze the tax.\n\nIn relation to housing\n\nc. to raise the rents.",
        &["resolved: to set a budget + to freeze the tax + to raise the rents | - > -"],
    );
    decides_nothing("The Council agrees with the officers.");
}

#[test]
fn a_resolution_to_do_something_is_one() {
    reads("Resolution to exclude the public.", &["resolved: to exclude the public | - > -"]);
    decides_nothing("Resolution was passed in May.");
}

#[test]
fn what_is_noted_and_agreed_in_one_sentence_is_one_decision() {
    reads(
        "The Board noted the report and agreed that the Chair would respond on its behalf.",
        &["resolved: The Board noted the report and agreed that the Chair would respond on its behalf | - > -"],
    );
    reads(
        "The Board NOTED the report, and AGREED to move the meetings to noon.",
        &["resolved: The Board NOTED the report, and AGREED to move the meetings to noon | - > -"],
    );
    reads(
        "The Board considered the report and agreed to move the meetings.",
        &["resolved: to move the meetings | - > -"],
    );
}

#[test]
fn rows_of_a_planning_table_are_decisions() {
    reads(
        "Ref\tProposal\tComment\n\nWD/2019/0812/F\tReplacement garage, Oak House\tNo objection\n\nWD/2019/0850/F\tNew dwelling, Mill Lane\tObject - outside boundary",
        &[
            "resolved: WD/2019/0812/F Replacement garage, Oak House No objection | - > -",
            "resolved: WD/2019/0850/F New dwelling, Mill Lane Object - outside boundary | - > -",
        ],
    );
    decides_nothing("WD/2019/0812/F\tReplacement garage, Oak House\t12 June");
}

#[test]
fn numbers_without_a_sign_count_clauses() {
    reads(
        "Decision\n\n1 That the member had failed to comply.\n\n2 That she be censured.",
        &["resolved: That the member had failed to comply + That she be censured | - > -"],
    );
}

#[test]
fn notes_of_what_happens_to_papers_decide_nothing() {
    decides_nothing("Deferred to May agenda.");
    decides_nothing("Noted to file.");
    reads("Agreed to mend the bench.", &["resolved: to mend the bench | - > -"]);
}

#[test]
fn what_others_report_of_themselves_is_not_decided_here() {
    let document = |title: &str| {
        support::decided::decisions_of(&format!(
            "ASHWELL PARISH COUNCIL\n\n1. Apologies\n\nNone.\n\n2. {title}\n\nThe budget was agreed with an increase of 2%. The policy was approved.\n\n3. Close\n\nThe meeting closed.\n"
        ))
    };
    for title in [
        "County Council report",
        "Report from the Police",
        "Local Authority Reports",
        "District Councillor's and Borough Council report",
    ] {
        assert_eq!(document(title), Vec::<String>::new(), "{title}");
    }
    assert_eq!(document("Budget").len(), 2);
}

#[test]
fn a_number_may_stand_behind_resolved_in_the_middle() {
    reads(
        "Minutes of 3rd November: Resolved 15/12/5.01 The minutes were adopted.",
        &["resolved: The minutes were adopted | - > -"],
    );
    reads(
        "Resolved 16/02/10.1 It was suggested by Cllr. Hale and agreed by the Council unanimously that the rent be £120.",
        &["resolved: that the rent be £120 | - > -"],
    );
}

#[test]
fn the_vote_behind_a_pronoun_is_the_verb() {
    reads(
        "A quote was provided and this was approved by all.",
        &["resolved: A quote was provided and this was approved by all | - > -"],
    );
}

#[test]
fn what_was_signed_thereupon_ends_the_decision() {
    reads(
        "RESOLVED to accept the offer. The transfers were signed at the meeting by Cllr Hale.",
        &["resolved: to accept the offer | - > -"],
    );
}

#[test]
fn another_bodys_decision_is_told_and_not_taken() {
    let head = "ASHWELL PARISH COUNCIL\n\nMinutes of the Meeting of the Parish Council held in the Village Hall, Mill Lane, Ashwell, at half past seven in the evening of Tuesday 4 May 2021, the Chairman presiding, with six members, the Clerk and four members of the public, who were welcomed and reminded of the rules for questions, of the ways out in case of fire, and of the recording of the meeting by the Clerk for her own use in writing these minutes.\n\n1. Apologies\n\nNone.\n\n2. Village hall\n\n";
    let decided = |sentence: &str| {
        support::decided::decisions_of(&format!("{head}{sentence}\n\n3. Close\n\nThe meeting closed.\n")).len()
    };
    assert_eq!(decided("The Playing Field Committee agreed to buy new nets."), 0);
    assert_eq!(decided("The Jubilee working group decided that there would be a tea."), 0);
    assert_eq!(decided("The County Council approved the plan."), 0);
    assert_eq!(decided("The Parish Council agreed to buy new nets."), 1);
    assert_eq!(decided("The Council approved the plan."), 1);
    assert_eq!(decided("The full Council unanimously agreed to buy new nets."), 1);
}

#[test]
fn what_others_agreed_or_accepted_is_no_decision() {
    decides_nothing("It was agreed by the County that the lamp would be moved.");
    decides_nothing("The offer was accepted by Mr Brown.");
    reads("The price was approved by all.", &["resolved: The price was approved by all | - > -"]);
    reads("It was agreed by all that the lamp be moved.", &["resolved: that the lamp be moved | - > -"]);
    decides_nothing(
        "Following a motion passed at the April meeting, the Clerk had obtained quotes. The motion was proposed by Cllr Bull in April.",
    );
}

#[test]
fn clerks_decide_in_many_words() {
    for sentence in [
        "The Parish Council supports this planning application",
        "The Council objects to the planning application on the grounds of access",
        "The precept was set at £12,000",
        "Members were in favour of holding the fair in June",
        "The recommendations in the report were put to the vote and agreed unanimously",
        "Approval was given for the purchase of a lamp",
        "Council gave approval for the purchase of a lamp",
        "The Council delegated authority to the Clerk to buy a lamp",
        "Item deferred",
    ] {
        reads(&format!("{sentence}."), &[&format!("resolved: {sentence} | - > -")]);
    }
    for (sentence, clause) in [
        ("The Council decided against a fair.", "against a fair"),
        ("It was noted and agreed that the lamp be mended.", "that the lamp be mended"),
        ("It was discussed and agreed to mend the lamp.", "to mend the lamp"),
        ("Members agreed in principle to mend the lamp.", "to mend the lamp"),
        (
            "The Cabinet heard the Leader and, having weighed the costs, resolved that the lamp be mended.",
            "that the lamp be mended",
        ),
        ("IT WAS RESOLVED that the lamp be mended. Clerk", "that the lamp be mended"),
        ("It was unanimously voted to mend the lamp.", "to mend the lamp"),
    ] {
        reads(sentence, &[&format!("resolved: {clause} | - > -")]);
    }
    reads(
        "It was proposed by Cllr Hale and seconded by Cllr Finch to accept the quote; all agreed.",
        &["resolved: to accept the quote | Hale > Finch"],
    );
    for sentence in [
        "Members were in favour of the motion.",
        "The Clerk was given a card.",
        "The temperature was set at 20 degrees.",
        "The resident supports the plan.",
        "No decision was reached.",
        "The Clerk noted and agreed the times.",
    ] {
        decides_nothing(sentence);
    }
}

#[test]
fn welsh_minutes_decide_in_their_own_word() {
    reads("PENDERFYNWYD:\n\n(1) Nodi'r adroddiad.", &["resolved: Nodi'r adroddiad | - > -"]);
    reads("Penderfynwyd derbyn y cofnodion.", &["resolved: derbyn y cofnodion | - > -"]);
}

#[test]
fn what_was_agreed_at_another_time_is_told() {
    for sentence in [
        "At the last meeting it was resolved that the lamp be mended.",
        "Matters arising: it was agreed in May to mend the lamp and this has been done.",
        "The application was refused on appeal.",
        "The group was formed and agreed its terms of reference.",
        "Members agreed the following points were of concern: the lamp; the bench.",
        "If approved, the scheme would start in May.",
        "The officer recommended approval.",
        "Hale Ltd have agreed to repair the fence.",
        "It was agreed that Cllr Hale had done a good job.",
    ] {
        decides_nothing(sentence);
    }
    reads(
        "The minutes of the last meeting were read and it was agreed that they be signed.",
        &["resolved: that they be signed | - > -"],
    );
}
