//! Declarations of interest in sentences: who declared what about which item, why, and what they did.

#[path = "support/declared.rs"]
mod declared;

use declared::{analysed, meeting, reads, reads_status, shown};
use minutes_analyser::model::DeclarationsStatus;

#[test]
fn a_member_who_left_the_room_withdrew() {
    reads(
        "Cllr Ives declared a personal interest in item 5 and left the room.",
        &["Ives | personal | 5 | - | withdrew"],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5. Cllr Ives left at 8.10 pm.",
        &["Ives | personal | 5 | - | -"],
    );
}

#[test]
fn what_a_member_would_do_is_intended() {
    reads(
        "Cllr Ives declared an interest in item 5 and would leave the meeting for it.",
        &["Ives | unspecified | 5 | - | would withdraw"],
    );
    reads(
        "Cllr Ives declared an interest in item 5 and would not take part in the vote.",
        &["Ives | unspecified | 5 | - | would take no part"],
    );
    reads(
        "Cllr Ives declared an interest in item 5, remained in the meeting and voted.",
        &["Ives | unspecified | 5 | - | took part"],
    );
}

#[test]
fn a_mere_right_to_stay_says_nothing_of_what_was_done() {
    reads(
        "Cllr Ives declared a personal interest in item 5. This did not preclude her from taking part.",
        &["Ives | personal | 5 | - | -"],
    );
    reads(
        "Cllr Ives declared a prejudicial interest in item 5. She had been granted a dispensation which enabled her to speak and vote.",
        &["Ives | prejudicial | 5 | - | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5 and relied on a dispensation to speak and vote.",
        &["Ives | unspecified | 5 | - | would take part"],
    );
}

#[test]
fn a_dispensation_is_recorded_where_the_minutes_name_one() {
    let with = meeting("Cllr Ives declared an interest in item 5 and relied on a dispensation to speak and vote.");
    assert_eq!(with.declarations[0].dispensation, Some(true));
    let without = meeting("Cllr Ives declared an interest in item 5; no dispensation had been requested.");
    assert_eq!(without.declarations[0].dispensation, None);
}

#[test]
fn negated_kinds_are_what_they_say() {
    reads("Cllr Ives declared a personal but non-prejudicial interest in item 5.", &["Ives | personal | 5 | - | -"]);
    reads(
        "Cllr Ives declared a personal interest that was not prejudicial in item 5.",
        &["Ives | personal | 5 | - | -"],
    );
    reads("Cllr Ives declared a personal (but not prejudicial) interest in item 5.", &["Ives | personal | 5 | - | -"]);
    reads("Cllr Ives (but not Cllr Marsh) declared an interest in item 5.", &["Ives | unspecified | 5 | - | -"]);
    reads("Cllr Ives declared a personal and prejudicial interest in item 5.", &["Ives | prejudicial | 5 | - | -"]);
    reads("Cllr Ives declared a non-pecuniary interest in item 5.", &["Ives | non_pecuniary | 5 | - | -"]);
    reads("Cllr Ives declared a pecuniary interest in item 5.", &["Ives | pecuniary | 5 | - | -"]);
    reads("Cllr Ives declared a non registerable interest in item 5.", &["Ives | non_registrable | 5 | - | -"]);
    reads("Cllr Ives declared an other registrable interest in item 5.", &["Ives | other_registrable | 5 | - | -"]);
}

#[test]
fn short_names_of_kinds_are_kinds() {
    reads("Cllr Ives declared a DPI in item 5.", &["Ives | disclosable_pecuniary | 5 | - | -"]);
    reads("Cllr Ives declared an ORI in item 5.", &["Ives | other_registrable | 5 | - | -"]);
    reads("Cllr Ives declared an affected interest in item 5.", &["Ives | other | 5 | - | -"]);
    reads("Cllr Ives declared a conflict of interest in item 5.", &["Ives | unspecified | 5 | - | -"]);
}

#[test]
fn a_local_kind_is_kept_as_printed() {
    let analysis = meeting("Cllr Ives declared a 'significant other interest' in item 5.");
    assert_eq!(analysis.declarations[0].stated_as.as_deref(), Some("significant other interest"));
    assert_eq!(meeting("Cllr Ives declared an interest in item 5.").declarations[0].stated_as, None);
}

#[test]
fn a_heading_names_the_kind_of_what_stands_under_it() {
    reads(
        "Disclosable pecuniary interests\n\nThere were none.\n\nOther interests\n\nCllr Ives declared an interest in item 5 because she chairs it.",
        &["Ives | other | 5 | she chairs it | -"],
    );
    reads("Other interests\n\nCllr Ives declared a personal interest in item 5.", &["Ives | personal | 5 | - | -"]);
}

#[test]
fn the_reason_stands_behind_its_connective() {
    for connective in [
        "as",
        "because",
        "by virtue of the fact that",
        "on the grounds that",
        "in that",
        "due to the fact that",
        "by reason that",
    ] {
        let declared =
            format!("Cllr Ives declared a personal interest in item 5 {connective} she was a school governor.");
        reads(&declared, &["Ives | personal | 5 | she was a school governor | -"]);
    }
    reads(
        "Cllr Ives declared an interest in item 5, his sister being a teacher there.",
        &["Ives | unspecified | 5 | his sister being a teacher there | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5 (member of the Hill Trust).",
        &["Ives | unspecified | 5 | member of the Hill Trust | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5. The interest was that he owned land nearby.",
        &["Ives | unspecified | 5 | he owned land nearby | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5. This was because his son worked there.",
        &["Ives | unspecified | 5 | his son worked there | -"],
    );
    reads(
        "As a member of the Hill Trust, Cllr Ives declared a personal interest in item 5.",
        &["Ives | personal | 5 | a member of the Hill Trust | -"],
    );
}

#[test]
fn a_title_beside_the_number_is_no_reason() {
    reads("Cllr Ives declared an interest in item 5 (Members' Allowances).", &["Ives | unspecified | 5 | - | -"]);
    reads("Cllr Ives declared an interest in item 5, as set out in the register.", &["Ives | unspecified | 5 | - | -"]);
}

#[test]
fn several_members_in_one_sentence_have_a_row_each() {
    reads(
        "Councillors Ives, Marsh and Dale declared a personal interest in items 5 and 6 as county councillors.",
        &[
            "Ives | personal | 5, 6 | county councillors | -",
            "Marsh | personal | 5, 6 | county councillors | -",
            "Dale | personal | 5, 6 | county councillors | -",
        ],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5 and Cllr Marsh declared a prejudicial interest in item 6.",
        &["Ives | personal | 5 | - | -", "Marsh | prejudicial | 6 | - | -"],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5 and Cllr Marsh in item 6.",
        &["Ives | personal | 5 | - | -", "Marsh | personal | 6 | - | -"],
    );
    reads(
        "Declarations of interest were received from Councillor Ives (item 5) and Councillor Marsh (item 6).",
        &["Ives | unspecified | 5 | - | -", "Marsh | unspecified | 6 | - | -"],
    );
}

#[test]
fn one_member_with_two_interests_has_two_rows() {
    reads(
        "JB declared a personal interest in item 5 and a DPI in item 6, field at Mill Lane.",
        &["JB | personal | 5 | - | -", "JB | disclosable_pecuniary | 6 | field at Mill Lane | -"],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5 as a governor. She also declared a prejudicial interest in item 6 as a trustee.",
        &["Ives | personal | 5 | a governor | -", "Ives | prejudicial | 6 | a trustee | -"],
    );
}

#[test]
fn an_interest_told_twice_is_one() {
    reads(
        "Cllr Ives declared a personal interest in item 5 as a governor.\n\nCllr Ives declared a personal interest in item 5.",
        &["Ives | personal | 5 | a governor | -"],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5 as a governor.\n\nCllr Ives declared a personal interest in item 6.",
        &["Ives | personal | 5 | a governor | -", "Ives | personal | 6 | - | -"],
    );
}

#[test]
fn all_members_and_officers_by_title_may_declare() {
    reads(
        "All members of the Committee declared a personal interest in item 5.",
        &["All members | personal | 5 | - | -"],
    );
    reads("All members were asked to declare any personal interest in item 5.", &[]);
    reads(
        "The Chief Executive declared an interest in item 5 and left the meeting.",
        &["Chief Executive | unspecified | 5 | - | withdrew"],
    );
    reads("The Chairman reminded members of their duty to declare an interest.", &[]);
}

#[test]
fn an_item_stands_before_the_name_or_in_the_heading_above() {
    reads(
        "In relation to item 5, Councillor Ives declared an interest as a tenant.",
        &["Ives | unspecified | 5 | a tenant | -"],
    );
    reads("Item 5 - Councillor Ives declared an interest as a tenant.", &["Ives | unspecified | 5 | a tenant | -"]);
    reads(
        "Item 5 - Roads\n\nCouncillor Ives declared an interest in this item as a tenant.",
        &["Ives | unspecified | 5 | a tenant | -"],
    );
    reads(
        "Councillor Ives declared a personal interest in item 5.\n\nCouncillor Marsh declared a personal interest in the same item.",
        &["Ives | personal | 5 | - | -", "Marsh | personal | 5 | - | -"],
    );
}

#[test]
fn lists_and_tables_give_a_row_a_line() {
    reads("Cllr Ives - item 5 - personal - knows the applicant.", &["Ives | personal | 5 | knows the applicant | -"]);
    reads("Councillor Ives, Item 5, Personal", &["Ives | personal | 5 | - | -"]);
    reads(
        "Councillor Ives - Other registrable interest; member of the Parish Council",
        &["Ives | other_registrable | - | member of the Parish Council | -"],
    );
    reads(
        "Minute Number\tMember\tLevel of Interest\n5\tCouncillor Mary Ives\tDisclosable Pecuniary Interest\n5 & 6\tCouncillor James Marsh\tSignificant Other Interest",
        &["Ives | disclosable_pecuniary | 5 | - | -", "Marsh | other | 5, 6 | - | -"],
    );
    reads(
        "The following members declared a personal interest in item 5 as county councillors:\n\nCouncillor Ives\n\nCouncillor Marsh",
        &["Ives | personal | 5 | county councillors | -", "Marsh | personal | 5 | county councillors | -"],
    );
}

#[test]
fn a_scottish_transparency_statement_is_no_interest_of_another_kind() {
    reads(
        "Councillor Ives advised that she had a connection in relation to item 5 by virtue of her membership of the Trust, however having applied the objective test she \
         did not consider that she had an interest and would not be withdrawing from the meeting.",
        &["Ives | transparency_statement | 5 | her membership of the Trust | would take part"],
    );
    reads("Councillor Ives declared a non-financial interest in item 5.", &["Ives | other | 5 | - | -"]);
}

#[test]
fn a_connection_told_under_the_item_is_declared() {
    reads(
        "Councillor Ives advised that she was a governor of Hill School.",
        &["Ives | unspecified | - | she was a governor of Hill School | -"],
    );
    reads("Councillor Ives advised that she had missed the site visit.", &[]);
}

#[test]
fn lobbying_and_predetermination_are_declared_by_name() {
    reads(
        "Councillors Ives and Marsh declared that they had been lobbied on item 5.",
        &["Ives | other | 5 | - | -", "Marsh | other | 5 | - | -"],
    );
    reads("Councillor Ives declared that he was pre-determined in respect of item 5.", &["Ives | other | 5 | - | -"]);
}

#[test]
fn a_declaration_taken_back_is_none() {
    reads(
        "Councillor Ives declared an interest in item 5. Councillor Ives subsequently withdrew his declaration.",
        &[],
    );
    reads(
        "Councillor Ives declared an interest in item 5. Councillor Ives subsequently withdrew.",
        &["Ives | unspecified | 5 | - | withdrew"],
    );
}

#[test]
fn every_way_to_say_none_is_none() {
    for none in [
        "None.",
        "Nil",
        "None declared.",
        "There were none.",
        "There were no declarations of interest.",
        "No interests were declared.",
        "No declarations",
        "There were none intimated.",
        "No member declared an interest.",
        "Nothing to declare.",
        "None received.",
        "There were no disclosures by Members or Officers.",
    ] {
        reads_status(none, DeclarationsStatus::None);
    }
}

#[test]
fn guidance_declares_nothing() {
    for guidance in [
        "Members were reminded to declare any interests at the appropriate time.",
        "A member with a disclosable pecuniary interest must declare it and withdraw from the meeting.",
        "If a Councillor has any prejudicial or personal interest he or she should declare the existence and nature of it.",
        "Councillor Ives asked whether he should declare an interest.",
        "The Monitoring Officer advised that members should declare interests as each item is reached.",
    ] {
        reads_status(guidance, DeclarationsStatus::NotRecorded);
    }
}

/// A declaration in the text of item 4.
fn under_business(text: &str) -> Vec<String> {
    shown(&analysed(&format!(
        "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n1. Apologies for absence\n\nThere were none.\n\n2. Declarations of interest\n\nNone.\n\n\
         3. Minutes\n\nThe minutes were taken as read.\n\n4. Budget\n\n{text}\n\n5. Roads\n\nThe roads were discussed.\n"
    )))
}

#[test]
fn a_declaration_made_under_an_item_concerns_that_item() {
    assert_eq!(
        under_business(
            "Cllr Ives and Cllr Marsh declared a personal interest in this item and took no part in the discussion."
        ),
        ["Ives | personal | 4 | - | took no part", "Marsh | personal | 4 | - | took no part"]
    );
    assert_eq!(under_business("Mrs Ives declared an interest."), ["Ives | unspecified | 4 | - | -"]);
    assert_eq!(under_business("Mr Ives declared an interest in item 5."), ["Ives | unspecified | 5 | - | -"]);
    assert_eq!(under_business("Cllr Ives expressed an interest in joining the working party."), Vec::<String>::new());
    assert_eq!(under_business("Mrs Ives declared her interest in becoming a councillor."), Vec::<String>::new());
    assert_eq!(
        under_business("Cllr Ives reported that a resident had declared an interest in the vacant plot."),
        Vec::<String>::new()
    );
    assert_eq!(under_business("Bank interest of £12.40 was noted by Cllr Ives."), Vec::<String>::new());
}

#[test]
fn what_the_item_says_of_a_member_completes_the_declaration() {
    let text = |item: &str| {
        format!(
            "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n1. Declarations of interest\n\nCllr Ives declared an interest in item 2 as a tenant.\n\n\
             2. Rents\n\n{item}\n\n3. Roads\n\nThe roads were discussed.\n"
        )
    };
    assert_eq!(
        shown(&analysed(&text("Cllr Ives abstained from the vote."))),
        ["Ives | unspecified | 2 | a tenant | took no part"]
    );
    assert_eq!(
        shown(&analysed(&text("Cllr Marsh abstained from the vote."))),
        ["Ives | unspecified | 2 | a tenant | -"]
    );
}

#[test]
fn an_interest_may_be_the_reason_for_leaving() {
    assert_eq!(
        under_business(
            "Having declared a pecuniary interest in this matter, Councillor Ives left the room and took no part in the discussion."
        ),
        ["Ives | pecuniary | 4 | - | withdrew"]
    );
    assert_eq!(
        under_business("Cllr Ives abstained due to an interest."),
        ["Ives | unspecified | 4 | - | took no part"]
    );
    assert_eq!(
        under_business("Cllr Ives had an interest in this application and left the room."),
        ["Ives | unspecified | 4 | - | withdrew"]
    );
    assert_eq!(under_business("Cllr Ives had an interest in local history."), Vec::<String>::new());
}

#[test]
fn a_kind_may_be_told_after_the_interest() {
    reads(
        "Councillor Ives declared an interest in item 5 but reported that, as her interest was personal and not prejudicial, she determined to remain and vote.",
        &["Ives | personal | 5 | - | would take part"],
    );
    reads(
        "Councillor Ives declared an interest in item 5, which was non-pecuniary.",
        &["Ives | non_pecuniary | 5 | - | -"],
    );
    reads("Councillor Ives declared an interest in item 5, which was deferred.", &["Ives | unspecified | 5 | - | -"]);
}

#[test]
fn a_list_may_stand_behind_the_colon_of_its_lead_in() {
    reads(
        "Personal interests were declared by the following: Councillor Ives - item 5, Councillor Marsh - item 6.",
        &["Ives | personal | 5 | - | -", "Marsh | personal | 6 | - | -"],
    );
    reads(
        "Councillor Ives declared an interest in the following items:\n\n• Item 5 as a landowner\n• Item 6 as a trustee",
        &["Ives | unspecified | 5 | a landowner | -", "Ives | unspecified | 6 | a trustee | -"],
    );
}

#[test]
fn minutes_that_say_none_but_one_record_one() {
    reads(
        "There were no declarations other than Cllr Ives declared a personal interest in item 5.",
        &["Ives | personal | 5 | - | -"],
    );
}

#[test]
fn every_number_of_a_list_is_an_item() {
    reads(
        "Cllr Ives declared an interest in items 4 (Budget), 5 (Roads) and 6.",
        &["Ives | unspecified | 4, 5, 6 | - | -"],
    );
    reads("Cllr Ives declared an interest in item 5, 24 High Street.", &["Ives | unspecified | 5 | - | -"]);
    reads("Cllr Ives declared an interest in items 4 to 6.", &["Ives | unspecified | 4, 5, 6 | - | -"]);
}

#[test]
fn each_item_with_a_reason_of_its_own_is_an_interest() {
    reads(
        "Cllr Ives declared a personal interest in item 5 as a tenant and in item 6 as a trustee.",
        &["Ives | personal | 5 | a tenant | -", "Ives | personal | 6 | a trustee | -"],
    );
    reads(
        "Cllr Ives declared a personal interest in items 5 and 6 as a tenant and trustee.",
        &["Ives | personal | 5, 6 | a tenant and trustee | -"],
    );
}

#[test]
fn an_office_that_the_attendance_explains_is_that_person() {
    let text = |present: &str| {
        format!(
            "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\nPresent: {present}\n\n1. Declarations of interest\n\nThe Chairman declared an interest \
             in item 2 as a tenant.\n\n2. Rents\n\nThe rents were discussed.\n"
        )
    };
    assert_eq!(
        shown(&analysed(&text("Councillors Ives (Chairman), Marsh and Dale"))),
        ["Ives | unspecified | 2 | a tenant | -"]
    );
    assert_eq!(
        shown(&analysed(&text("Councillors Ives, Marsh and Dale"))),
        ["Chairman | unspecified | 2 | a tenant | -"]
    );
}

#[test]
fn an_item_may_be_a_sentence_of_its_own_before_the_name() {
    reads(
        "• Item 5. Cllr Ives declared a personal interest as a tenant.\n• Item 6. Cllr Marsh declared a personal interest in the item as a trustee.",
        &["Ives | personal | 5 | a tenant | -", "Marsh | personal | 6 | a trustee | -"],
    );
    reads("Item 5 - Councillor Ives", &["Ives | unspecified | 5 | - | -"]);
}

#[test]
fn a_name_in_a_row_repeated_in_its_sentence_is_one_person() {
    reads(
        "Councillor Ann Ives - Personal - Councillor A. Ives declared a personal interest in that she is a governor. There was no requirement for her to leave the meeting.",
        &["Ives | personal | - | she is a governor | -"],
    );
}

#[test]
fn a_number_that_no_item_bears_gives_way_to_the_title_beside_it() {
    reads(
        "Councillor Ives declared an interest in relation to agenda 19 Parks and gardens, as she lived nearby.",
        &["Ives | unspecified | 6 | she lived nearby | -"],
    );
    reads(
        "Councillor Ives declared an interest in relation to agenda 19 Trees, as she lived nearby.",
        &["Ives | unspecified | 19 | she lived nearby | -"],
    );
}

#[test]
fn a_declaration_for_openness_under_an_item_counts() {
    assert_eq!(
        under_business(
            "(Councillor Ives declared, in the interests of openness, that she had attended the parish's meeting.)"
        ),
        ["Ives | unspecified | 4 | she had attended the parish's meeting | -"]
    );
    assert_eq!(
        under_business("Councillor Ives declared that she had attended the parish's meeting."),
        Vec::<String>::new()
    );
}

#[test]
fn a_number_with_a_dot_may_end_a_sentence() {
    reads(
        "Cllr Ives declared an interest in Item 6.2. She left the room and did not take part in the vote.",
        &["Ives | unspecified | 6.2 | - | withdrew"],
    );
    reads("Cllr Ives declared an interest in Minutes 17(b)", &["Ives | unspecified | 17(b) | - | -"]);
}

#[test]
fn what_somebody_is_not_is_no_connection() {
    reads("There were none; however, Cllr Ives stated that she is not a member of the Trust.", &[]);
    reads(
        "Cllr Ives stated that she is a member of the Trust.",
        &["Ives | unspecified | - | she is a member of the Trust | -"],
    );
}

#[test]
fn more_of_a_person_who_declared_is_no_second_interest() {
    reads(
        "Cllr Ives declared a prejudicial interest in item 5 as she knows an objector. Cllr Ives is also a member of Dale Town Council. She then left the meeting.",
        &["Ives | prejudicial | 5 | she knows an objector | withdrew"],
    );
    reads(
        "Cllr Ives declared an interest in item 5 as a trustee. Cllr Marsh declared that he was a witness to the same item.",
        &["Ives | unspecified | 5 | a trustee | -", "Marsh | unspecified | 5 | he was a witness to the same item | -"],
    );
}

#[test]
fn what_was_not_done_at_a_site_visit_is_not_about_an_interest() {
    reads(
        "Cllr Ives declared a personal interest in item 5. Cllrs Ives and Marsh had not attended the site visit and would not take part in item 6.",
        &["Ives | personal | 5 | - | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5 as a trustee but did not consider that the report merited her having to leave the meeting.",
        &["Ives | unspecified | 5 | a trustee | would take part"],
    );
}

#[test]
fn people_who_were_lobbied_declare_it_under_an_item_of_business() {
    let text = |told: &str| {
        format!(
            "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\nPresent: Councillor Orme (Chairman), Councillors Ives and Marsh\n\n1. Declarations of interest\n\nThere were none.\n\n\
             2. Land at Mill Lane\n\n{told}\n\n3. Roads\n\nThe roads were discussed.\n"
        )
    };
    let told = analysed(&text("The Chairman and Councillors Ives and Mrs Marsh stated that they had been lobbied."));
    assert_eq!(shown(&told), ["Orme | other | 2 | - | -", "Ives | other | 2 | - | -", "Marsh | other | 2 | - | -"]);
    let nobody = analysed(&text("Councillor Ives asked whether members had been lobbied."));
    assert_eq!(shown(&nobody), [] as [String; 0]);
}

#[test]
fn a_number_of_other_minutes_is_no_item_of_these() {
    reads(
        "Cllr Ives declared a personal interest in item 5 of the Parks Committee minutes of 4 May.",
        &["Ives | personal | - | - | -"],
    );
    reads("Cllr Ives declared a personal interest in item 5 of the agenda.", &["Ives | personal | 5 | - | -"]);
}

#[test]
fn a_connection_with_the_same_item_concerns_the_item_told_before() {
    reads(
        "Cllr Ives declared a personal interest in item 5. Cllr Marsh declared that she was a witness to the same item.",
        &["Ives | personal | 5 | - | -", "Marsh | unspecified | 5 | she was a witness to the same item | -"],
    );
}

#[test]
fn what_was_missed_at_a_site_visit_is_no_conduct_at_the_item() {
    reads(
        "Cllr Ives declared an interest in item 5 as he knew the owner. Cllr Ives advised that he had not attended the site visit and would not take part in the other application.",
        &["Ives | unspecified | 5 | he knew the owner | -"],
    );
}

#[test]
fn a_report_that_does_not_merit_having_to_leave_is_no_reason_to_go() {
    reads(
        "Cllrs Ives and Marsh declared an interest in item 5 as Board Members but advised that they did not consider the content of the report merited them having to leave the meeting.",
        &[
            "Ives | unspecified | 5 | Board Members | would take part",
            "Marsh | unspecified | 5 | Board Members | would take part",
        ],
    );
}

#[test]
fn an_item_s_scope_is_no_reason() {
    reads(
        "Cllr Ives declared a personal interest in item 5 in so far as it related to Mill Park by virtue of living close to it.",
        &["Ives | personal | 5 | living close to it | -"],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5 in so far as her employer was concerned.",
        &["Ives | personal | 5 | her employer was concerned | -"],
    );
}

#[test]
fn advice_on_declaring_and_the_interest_of_others_declare_nothing() {
    reads("Advice had also been given on declaring interests in respect of item 5.", &[]);
    reads("The Chairman drew attention to the advice on possible interests in item 5.", &[]);
    assert_eq!(
        under_business("Grwp Dale has confirmed its interest and intention to use the network."),
        Vec::<String>::new()
    );
}

#[test]
fn nobody_of_whom_it_is_told_has_declared() {
    reads(
        "Cllr Ives declared an interest in item 5. No Members declared that they felt unable to take part in the vote.",
        &["Ives | unspecified | 5 | - | -"],
    );
}

#[test]
fn a_number_may_stand_in_a_sentence_of_its_own() {
    reads(
        "Cllr. Ives declared an interest in the Village Hall. Minute No.5. Cllr. Marsh declared an interest in the Choir.",
        &["Ives | unspecified | 5 | - | -", "Marsh | unspecified | - | - | -"],
    );
}

#[test]
fn a_number_alone_behind_a_declaration_is_what_it_is_about() {
    reads(
        "Cllrs Ives and Marsh declared an interest in the Village Hall. Minute No. 5. Cllr Dale declared an interest in the Mill.",
        &["Ives | unspecified | 5 | - | -", "Marsh | unspecified | 5 | - | -", "Dale | unspecified | - | - | -"],
    );
    reads("Cllr Ives declared an interest in 1296 (Mill Lane).", &["Ives | unspecified | - | - | -"]);
}

#[test]
fn what_refers_back_to_a_declaration_is_no_second_one() {
    reads(
        "Cllr Ives declared an interest in item 5 as a trustee and left the room. Given the declaration of interest made by Cllr Ives, the meeting would not be quorate for item 6.",
        &["Ives | unspecified | 5 | a trustee | withdrew"],
    );
    reads(
        "The Chairman drew attention to the advice of the Monitoring Officer on possible interests in the budget.",
        &[],
    );
    reads(
        "Cllr Ives declared an interest in item 5. Cllr Marsh similarly declared an interest.",
        &["Ives | unspecified | 5 | - | -", "Marsh | unspecified | 5 | - | -"],
    );
}

#[test]
fn an_open_mind_and_an_item_that_nobody_voted_on_say_nothing() {
    reads("Cllr Ives and Cllr Marsh declared that they had  not been involved in decisions on the site.", &[]);
    reads(
        "Cllr Ives declared an interest in item 5 as a shareholder. She stayed during the item as it was not voted on.",
        &["Ives | unspecified | 5 | a shareholder | took part"],
    );
    reads(
        "Cllr Ives declared an interest in item 5 in so far as it touched the park by virtue of living nearby.",
        &["Ives | unspecified | 5 | living nearby | -"],
    );
}

#[test]
fn he_is_the_one_of_whom_the_sentence_before_tells() {
    reads(
        "Cllr Ives declared a prejudicial interest in item 5, as she knows an objector, Jay Dale. Jay Dale is the Deputy Officer. Cllr Ives agreed to read out a statement. She then left the meeting.",
        &["Ives | prejudicial | 5 | she knows an objector, Jay Dale | withdrew"],
    );
    reads(
        "Cllr Ives declared a prejudicial interest in item 5, as she knows an objector, Jay Dale. Jay Dale is the Deputy Officer. He then left the meeting.",
        &["Ives | prejudicial | 5 | she knows an objector, Jay Dale | -"],
    );
}

#[test]
fn a_number_of_four_figures_alone_is_an_application() {
    reads(
        "Cllr Ives declared an interest in 1296 (69 Mill Road) as a neighbour. Cllr Marsh declared an interest in 5.",
        &["Ives | unspecified | - | a neighbour | -", "Marsh | unspecified | 5 | - | -"],
    );
}

#[test]
fn what_follows_from_a_declaration_is_no_second_one() {
    reads(
        "Cllr Ives declared an interest in item 5 as he is a member of the Festival and left the meeting. The Trustees noted that given the Declaration of Interest made by Cllr Ives the meeting would not be quorate in respect of item 5.",
        &["Ives | unspecified | 5 | he is a member of the Festival | withdrew"],
    );
    reads(
        "The Trustees noted that given the Declaration of Interest made by Cllr Ives the meeting would not be quorate in respect of item 5.",
        &["Ives | unspecified | 5 | - | -"],
    );
}

#[test]
fn people_may_declare_in_a_capacity() {
    reads(
        "Ann Ives, Bob Marsh & Cy Nye as County Councillors declared a personal interest in item 5, due to the applicant being the Council.",
        &[
            "Ives | personal | 5 | the applicant being the Council | -",
            "Marsh | personal | 5 | the applicant being the Council | -",
            "Nye | personal | 5 | the applicant being the Council | -",
        ],
    );
    reads("Ann Ives & Bob Marsh as County Councillors were asked whether they had an interest in item 5.", &[]);
}

#[test]
fn what_one_of_several_did_is_not_told_of_the_others() {
    reads(
        "Councillors Ann Ives and Bob Marsh declared a personal interest in item 5. Councillor Ives left the room.",
        &["Ives | personal | 5 | - | withdrew", "Marsh | personal | 5 | - | -"],
    );
    reads(
        "Councillors Ives and Marsh declared a personal interest in item 5. Councillor Ives left the room and Councillor Marsh remained.",
        &["Ives | personal | 5 | - | withdrew", "Marsh | personal | 5 | - | took part"],
    );
    reads(
        "Councillors Ives and Marsh declared an interest in item 5. Councillor Ives declared an interest in item 6 and would leave the room for this item.",
        &[
            "Ives | unspecified | 5 | - | -",
            "Marsh | unspecified | 5 | - | -",
            "Ives | unspecified | 6 | - | would withdraw",
        ],
    );
}

#[test]
fn those_who_are_excepted_from_a_denial_declared() {
    reads(
        "There were no declarations of interest other than from Councillor Ives in item 5 (employer).",
        &["Ives | unspecified | 5 | employer | -"],
    );
    reads(
        "With the exception of Cllr Ives, who declared a personal interest in item 5, no interests were declared.",
        &["Ives | personal | 5 | - | -"],
    );
    reads_status("There were no declarations of interest other than those in the register.", DeclarationsStatus::None);
}

#[test]
fn items_named_respectively_are_one_each() {
    reads(
        "Cllr Ives and Cllr Marsh declared personal interests in items 4 and 5 respectively.",
        &["Ives | personal | 4 | - | -", "Marsh | personal | 5 | - | -"],
    );
    reads(
        "Cllr Ives and Cllr Marsh declared personal interests in items 4 and 5.",
        &["Ives | personal | 4, 5 | - | -", "Marsh | personal | 4, 5 | - | -"],
    );
}

#[test]
fn brackets_and_asides_stand_within_what_is_declared() {
    reads(
        "Cllr Ives declared a personal (non-prejudicial) interest in item 5 since he is a member of the Trust.",
        &["Ives | personal | 5 | he is a member of the Trust | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5 and, having spoken, withdrew from the meeting.",
        &["Ives | unspecified | 5 | - | withdrew"],
    );
    reads(
        "Cllr Ives declared an interest in item 5, being the owner of the Mill, and after making a statement left the meeting.",
        &["Ives | unspecified | 5 | being the owner of the Mill | withdrew"],
    );
    reads(
        "Cllr Ives declared a non prejudicial interest in item 5. As the interest was not prejudicial he remained in the room.",
        &["Ives | personal | 5 | - | took part"],
    );
    reads(
        "Cllr Ives declared that as a trustee of the Hall he would take no part in item 5.",
        &["Ives | unspecified | 5 | a trustee of the Hall | would take no part"],
    );
    reads(
        "Cllr Ives indicated that, in relation to item 5 (Roads), she was employed by the contractor.",
        &["Ives | unspecified | 5 | she was employed by the contractor | -"],
    );
}

#[test]
fn a_matter_that_two_titles_name_is_two_interests() {
    reads(
        "Cllr Ives declared an interest in the Hall as she is a trustee. Cllr Ives declared an interest in the Mill as she is a trustee.",
        &["Ives | unspecified | - | she is a trustee | -", "Ives | unspecified | - | she is a trustee | -"],
    );
    reads(
        "Councillor Ives and the Clerk declared an interest in item 4.",
        &["Ives | unspecified | 4 | - | -", "Clerk | unspecified | 4 | - | -"],
    );
}

#[test]
fn what_others_say_of_an_interest_is_no_declaration_of_theirs() {
    reads(
        "Cllr Ives asked whether she should declare an interest in item 5. The Clerk advised that this was a personal interest.",
        &[],
    );
    reads("The Clerk had received written notice of a pecuniary interest in item 5.", &[]);
    reads(
        "Cllr Ives declared an interest in item 5. Cllr Ives's interest was personal and she remained in the meeting.",
        &["Ives | personal | 5 | - | took part"],
    );
    reads("The Clerk advised that he had a personal interest in item 5.", &["Clerk | personal | 5 | - | -"]);
}

#[test]
fn a_declaration_may_be_made_without_the_word_interest() {
    reads(
        "Councillor Ives made a declaration in respect of item 5 (close friend of applicant). Councillor Marsh declared for item 6.",
        &["Ives | unspecified | 5 | close friend of applicant | -", "Marsh | unspecified | 6 | - | -"],
    );
    reads("Councillor Ives made a declaration of acceptance of office.", &[]);
    reads(
        "Cllr Ives declared a prejudicial interest in item 5. Cllr Marsh declared the same.",
        &["Ives | prejudicial | 5 | - | -", "Marsh | prejudicial | 5 | - | -"],
    );
}
