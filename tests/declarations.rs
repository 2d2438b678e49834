//! Declarations of interest: who declared what about which item, why, and what they did.

use minutes_analyser::model::{Analysis, DeclarationsStatus, Participation};
use minutes_analyser::{Source, analyse};

/// A meeting of Hollowdene Council whose second item is about interests.
fn meeting(declared: &str) -> Analysis {
    let text = format!(
        "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n1. Apologies for absence\n\nThere were none.\n\n2. Declarations of interest\n\n\
         {declared}\n\n3. Minutes\n\nThe minutes were taken as read.\n\n4. Budget\n\nThe budget was discussed.\n\n5. Roads\n\nThe roads were discussed.\n\n\
         6. Parks and gardens\n\nThe parks were discussed.\n"
    );
    analysed(&text)
}

fn analysed(text: &str) -> Analysis {
    analyse(Source { name: "minutes.txt", bytes: text.as_bytes() }).unwrap_or_else(|refusal| panic!("{refusal:?}"))
}

/// "Ives | personal | 5, 6 | a governor | withdrew", one for each declaration; "-" for what is not stated.
fn shown(analysis: &Analysis) -> Vec<String> {
    let family = |id: &str| {
        let person = analysis.people.iter().find(|person| person.id == id);
        person.and_then(|person| person.family_name.clone()).unwrap_or_default()
    };
    let row = |declaration: &minutes_analyser::model::Declaration| {
        assert!(!declaration.evidence.is_empty());
        let kind = serde_json::to_value(declaration.interest).unwrap_or_default();
        let items: Vec<String> = declaration.items.iter().filter_map(|item| item.number.clone()).collect();
        let participation = match (declaration.participation, declaration.intended) {
            (None, _) => "-",
            (Some(Participation::Withdrew), false) => "withdrew",
            (Some(Participation::Withdrew), true) => "would withdraw",
            (Some(Participation::DidNotParticipate), false) => "took no part",
            (Some(Participation::DidNotParticipate), true) => "would take no part",
            (Some(Participation::Participated), false) => "took part",
            (Some(Participation::Participated), true) => "would take part",
        };
        let or_dash = |text: &str| if text.is_empty() { "-".to_owned() } else { text.to_owned() };
        format!(
            "{} | {} | {} | {} | {participation}",
            family(&declaration.person_id),
            kind.as_str().unwrap_or_default(),
            or_dash(&items.join(", ")),
            or_dash(declaration.nature.as_deref().unwrap_or_default())
        )
    };
    analysis.declarations.iter().map(row).collect()
}

#[track_caller]
fn reads(declared: &str, expected: &[&str]) {
    assert_eq!(shown(&meeting(declared)), expected, "in {declared:?}");
}

/// Says that there were none, or nothing at all.
#[track_caller]
fn reads_status(declared: &str, expected: DeclarationsStatus) {
    let analysis = meeting(declared);
    assert_eq!((analysis.declarations_status, shown(&analysis)), (expected, Vec::new()), "in {declared:?}");
}

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
fn a_table_whose_cells_stand_in_lines_of_their_own_is_read_row_by_row() {
    reads(
        "Councillor\n\nMinute Number\n\nNature of Interest\n\nM.J. Ives\n\n5 - Roads - Review of the Programme\n\nSister works for the contractor\n\nP. Marsh\n\n6 - Parks and gardens\n\n\
         Landlord in the private sector\n\nThe Chair thanked all present.",
        &[
            "Ives | unspecified | 5 | Sister works for the contractor | -",
            "Marsh | unspecified | 6 | Landlord in the private sector | -",
        ],
    );
    reads(
        "Item\n\nMember\n\nType of Interest\n\nReason\n\nItem 5\n\nCouncillor Ives\n\nPersonal\n\nTrustee of the Hall\n\nItem 6\n\nCouncillor Marsh\n\nPecuniary\n\nOwns the field",
        &["Ives | personal | 5 | Trustee of the Hall | -", "Marsh | pecuniary | 6 | Owns the field | -"],
    );
    reads("Councillor Ives\n\nThe Minute Secretary\n\nMembers noted the advice.", &[]);
}

#[test]
fn the_title_names_the_kind_of_rows_that_name_none() {
    let text = "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n1. Apologies for absence\n\nThere were none.\n\n2. Declarations of personal interest\n\nCouncillor\n\n\
                Minute Number\n\nNature of Interest\n\nM.J. Ives\n\n3 - Roads\n\nLandlord\n\n3. Roads\n\nThe roads were discussed.\n";
    assert_eq!(shown(&analysed(text)), ["Ives | personal | 3 | Landlord | -"]);
    let both = text.replace("personal interest", "personal or prejudicial interest");
    assert_eq!(shown(&analysed(&both)), ["Ives | unspecified | 3 | Landlord | -"]);
}

#[test]
fn family_names_alone_are_a_row_behind_a_lead_in() {
    reads(
        "(a) Members declared personal interests in minute 5 of this meeting as follows:\n\n  Ives   - Member of Hollow Town Council\n\n  Marsh  - Member of Dale Parish Council\n\n\
         (b) Members declared personal interests in minute 6 of this meeting as follows:\n\n  Dale, Orme - Member of the Trust",
        &[
            "Ives | personal | 5 | Member of Hollow Town Council | -",
            "Marsh | personal | 5 | Member of Dale Parish Council | -",
            "Dale | personal | 6 | Member of the Trust | -",
            "Orme | personal | 6 | Member of the Trust | -",
        ],
    );
    reads("Ives - Member of Hollow Town Council", &[]);
}

#[test]
fn voluntary_announcements_are_a_kind_of_their_own() {
    reads(
        "The following voluntary announcements were made:\n\n• Councillor Ives was a tenant of Hill Housing.\n\n• Councillor Marsh was the council's heritage champion.",
        &[
            "Ives | other | - | was a tenant of Hill Housing | -",
            "Marsh | other | - | was the council's heritage champion | -",
        ],
    );
    reads("Councillor Marsh was the council's heritage champion.", &[]);
}

#[test]
fn what_the_interest_required_of_a_member_tells_what_the_member_did() {
    reads(
        "Councillor Ives declared an interest in item 5 as a tenant. She considered that the nature of her interest required her to leave the meeting and she therefore took no part in the item.",
        &["Ives | unspecified | 5 | a tenant | would withdraw"],
    );
    reads(
        "Councillor Ives declared an interest in item 5 as a tenant. Councillor Ives did not consider that her interest required her to leave the meeting.",
        &["Ives | unspecified | 5 | a tenant | would take part"],
    );
    reads(
        "Councillor Ives declared an interest in item 5 as a tenant. The Code of Conduct required her to leave the building tidy.",
        &["Ives | unspecified | 5 | a tenant | -"],
    );
    reads(
        "Councillor Ives declared an interest in item 5 as a tenant. He advised that he would not participate in any discussion and voting.",
        &["Ives | unspecified | 5 | a tenant | would take no part"],
    );
    reads(
        "Councillor Ives declared an interest in item 5 as a tenant. He was advised not to participate in the discussion.",
        &["Ives | unspecified | 5 | a tenant | -"],
    );
}

#[test]
fn what_a_member_notes_is_a_reason_or_what_the_member_would_do() {
    reads(
        "Councillor Ives declared an interest in item 5, noting that she was a tenant.",
        &["Ives | unspecified | 5 | she was a tenant | -"],
    );
    reads(
        "Councillor Ives declared an interest in item 5, noting that she would leave the room during discussion of that item.",
        &["Ives | unspecified | 5 | - | would withdraw"],
    );
}

#[test]
fn a_bracket_that_never_closes_hides_no_reason() {
    reads(
        "Councillor Ives declared an interest in item 5 (Street trading at the Square (north side), by virtue of her earlier employment there.",
        &["Ives | unspecified | 5 | her earlier employment there | -"],
    );
}

#[test]
fn each_item_of_which_a_connection_is_told_has_a_row() {
    reads(
        "In relation to item 5 (Roads), Councillor Ives advised for reasons of transparency that her son was a contractor, and in relation to item 6 (Parks), her husband worked there, however she \
         did not consider that either connection required a declaration and would remain in the meeting for both items.",
        &[
            "Ives | transparency_statement | 5 | her son was a contractor | would take part",
            "Ives | transparency_statement | 6 | her husband worked there | would take part",
        ],
    );
    reads(
        "In relation to item 5 (Roads), the Vice Convener noted for reasons of transparency that her son was a contractor. Similarly, she noted for reasons of transparency in relation to item 6 \
         (Parks) that her husband worked there.",
        &[
            "Vice Convener | transparency_statement | 5 | her son was a contractor | -",
            "Vice Convener | transparency_statement | 6 | her husband worked there | -",
        ],
    );
}

/// A document without an item about interests.
fn without_item(body: &str) -> Analysis {
    analysed(&format!(
        "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\nPresent: Councillors Ives and Marsh\n\n{body}\n"
    ))
}

#[test]
fn a_heading_that_is_no_item_still_announces_declarations() {
    for (body, expected) in [
        (
            "DISCLOSURE OF INTERESTS Members are invited to disclose any interest. Minutes: There were no interests declared by Members.",
            DeclarationsStatus::None,
        ),
        (
            "088- Declaration of Interest & Requests for Dispensations: Councillors to declare any interests. No pecuniary interests were declared by Councillors.",
            DeclarationsStatus::None,
        ),
        (
            "5, To receive any declarations of interest in accordance with the Localism Act 2011\n\nNone.\n\n6, To receive the notes of the last meeting",
            DeclarationsStatus::None,
        ),
        ("There were no declarations of interest.", DeclarationsStatus::None),
        (
            "In accordance with the Localism Act 2011, to declare interests\nNo interests were declared.",
            DeclarationsStatus::None,
        ),
        ("There was no public interest in the item.", DeclarationsStatus::NotRecorded),
        ("No expressions of interest were received for the contract.", DeclarationsStatus::NotRecorded),
        ("Declarations of interest forms are on the website. None is missing.", DeclarationsStatus::NotRecorded),
    ] {
        let analysis = without_item(body);
        assert_eq!((analysis.declarations_status, shown(&analysis)), (expected, Vec::new()), "in {body:?}");
    }
    let found = without_item(
        "Declarations of Interest\n\nItems 7.2 and 7.3: Mr W Ives (financial)\nItem 10: Mrs L Marsh and Mr H Dale (non-financial)\n\nMinutes of the last meeting\n\nAgreed.",
    );
    assert_eq!(
        shown(&found),
        ["Ives | other | 7.2, 7.3 | - | -", "Marsh | other | 10 | - | -", "Dale | other | 10 | - | -"]
    );
}

#[test]
fn a_correction_of_earlier_minutes_declares_nothing() {
    let text = |sentence: &str| {
        format!(
            "1. Minutes\n\n{sentence}\n\n2. Roads\n\nThe roads were discussed.\n\n3. Parks\n\nThe parks were discussed."
        )
    };
    let earlier = "RESOLVED - That the minutes of 1 March be approved subject to a correction to minute 58 to show that Councillor Ives declared a personal interest as a tenant.";
    assert_eq!(shown(&without_item(&text(earlier))), Vec::<String>::new());
    let now = "Councillor Ives declared a personal interest as a tenant.";
    assert_eq!(shown(&without_item(&text(now))), ["Ives | personal | 1 | a tenant | -"]);
}

#[test]
fn offices_may_declare_one_behind_another() {
    reads(
        "The Chief Executive, Director of Finance and Head of Legal Services declared an interest in item 5 as it concerned their pay and left the meeting.",
        &[
            "Chief Executive | unspecified | 5 | it concerned their pay | withdrew",
            "Director of Finance | unspecified | 5 | it concerned their pay | withdrew",
            "Head of Legal Services | unspecified | 5 | it concerned their pay | withdrew",
        ],
    );
    reads(
        "The Director of Roads and Parks declared an interest in item 5.",
        &["Director of Roads and Parks | unspecified | 5 | - | -"],
    );
}

#[test]
fn each_item_with_a_reason_is_an_interest_of_its_own() {
    reads(
        "Cllr Ives declared a personal interest in item 5 (her husband is employed by the contractor), and in item 6 (she is a trustee of the Hall).",
        &[
            "Ives | personal | 5 | her husband is employed by the contractor | -",
            "Ives | personal | 6 | she is a trustee of the Hall | -",
        ],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5 (Roads) and in item 6 (Parks) as a trustee of the Hall.",
        &["Ives | personal | 5, 6 | a trustee of the Hall | -"],
    );
    reads(
        "Councillors Ives and Marsh declared interests in item 5 as tenants and Councillor Dale as a trustee of the Hall.",
        &[
            "Ives | unspecified | 5 | tenants | -",
            "Marsh | unspecified | 5 | tenants | -",
            "Dale | unspecified | 5 | a trustee of the Hall | -",
        ],
    );
}

#[test]
fn a_note_may_leave_its_subject_out() {
    reads(
        "Cllr Ives - Minute 5 - Prejudicial interest - Employed by the contractor. Left the meeting during consideration of this item.",
        &["Ives | prejudicial | 5 | Employed by the contractor | withdrew"],
    );
    reads("Cllr Ives - item 5 - left the meeting.", &["Ives | unspecified | 5 | - | withdrew"]);
}

#[test]
fn a_reason_may_stand_in_the_next_sentence() {
    reads(
        "Cllr Ives declared a pecuniary interest in item 5. It is his planning application.",
        &["Ives | pecuniary | 5 | It is his planning application | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5. (Member of the Bridge Trust).",
        &["Ives | unspecified | 5 | Member of the Bridge Trust | -"],
    );
    reads(
        "Cllr Ives declared a prejudicial interest in item 5 - works to the car park. Land at the corner of Mill Lane as he knows the objectors.",
        &["Ives | prejudicial | 5 | he knows the objectors | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5. The public were excluded as they would otherwise hear exempt information.",
        &["Ives | unspecified | 5 | - | -"],
    );
}

#[test]
fn the_matter_behind_a_number_is_no_reason() {
    reads(
        "Cllr Ives declared an interest in item 5, the appointment of independent members of the Panel.",
        &["Ives | unspecified | 5 | - | -"],
    );
    reads(
        "Cllr Ives declared an interest in item 5, the owner of the site being her brother.",
        &["Ives | unspecified | 5 | the owner of the site being her brother | -"],
    );
}

#[test]
fn a_kind_may_stand_in_brackets_behind_the_item() {
    reads(
        "Cllr Ives declared an interest in item 5 (non pecuniary) and left.",
        &["Ives | non_pecuniary | 5 | - | withdrew"],
    );
    reads(
        "Cllr Ives declared an interest in item 5 (Pecuniary advantage) and left.",
        &["Ives | unspecified | 5 | - | withdrew"],
    );
}

#[test]
fn none_of_which_involved_an_interest_names_no_kind() {
    reads(
        "Cllr Ives declared that she knew objectors, none of which involved a prejudicial interest.",
        &["Ives | unspecified | - | she knew objectors, none of which involved a prejudicial interest | -"],
    );
}

#[test]
fn the_agenda_s_number_in_a_heading_is_the_number_that_members_cite() {
    let text = "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n28. Declarations of interest\n\nCllr Ives declared a personal interest in agenda item 5 - Grants, as a tenant.\n\n\
                29. Minutes\n\nThe minutes were agreed.\n\n30. Grants (Agenda Item 5)\n\nHaving declared an interest, Cllr Ives left the room.\n\n31. Close\n\nThe meeting closed.\n";
    assert_eq!(shown(&analysed(text)), ["Ives | personal | 30 | a tenant | withdrew"]);
}

/// A meeting whose list of attendance prints names in full.
fn attended(declared: &str) -> Vec<String> {
    shown(&analysed(&format!(
        "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\nPresent: Councillors Tessa Combe, Gordon Frame, George Ives and Judith Ives\n\n1. Apologies for absence\n\nThere were none.\n\n\
         2. Declarations of interest\n\n{declared}\n\n3. Minutes\n\nThe minutes were taken as read.\n\n4. Budget\n\nThe budget was discussed.\n\n5. Roads\n\nThe roads were discussed.\n"
    )))
}

#[test]
fn given_names_and_initials_are_those_of_the_attendance() {
    assert_eq!(
        attended("Gordon declared an interest in item 5 due to his land adjoining the site."),
        ["Frame | unspecified | 5 | his land adjoining the site | -"]
    );
    assert_eq!(attended("TC - item 5"), ["Combe | unspecified | 5 | - | -"]);
    assert_eq!(attended("Tessa - village hall"), ["Combe | unspecified | - | - | -"]);
    assert_eq!(attended("Hall - village trust"), Vec::<String>::new());
    assert_eq!(attended("Frame - tenant"), ["Frame | unspecified | - | tenant | -"]);
}

#[test]
fn a_family_name_may_stand_for_two() {
    assert_eq!(
        attended(
            "Councillors George and Judith Ives both declared a personal interest in item 5 as they lived nearby."
        ),
        ["Ives | personal | 5 | they lived nearby | -", "Ives | personal | 5 | they lived nearby | -"]
    );
    assert_eq!(
        attended("Councillors Frame and Judith Ives declared a personal interest in item 5."),
        ["Frame | personal | 5 | - | -", "Ives | personal | 5 | - | -"]
    );
}

#[test]
fn a_list_of_attendance_tells_for_which_items_somebody_was_out() {
    let text = |note: &str| {
        format!(
            "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\nPresent: Mr J Ives{note}; Mr H Marsh\n\n1. Apologies for absence\n\nThere were none.\n\n2. Declarations of interest\n\n\
             Item 3: Mr J Ives and Mr H Marsh (non-financial)\n\n3. Roads\n\nThe roads were discussed.\n\n4. Parks\n\nNoted.\n"
        )
    };
    assert_eq!(
        shown(&analysed(&text(" (excluding item 3)"))),
        ["Ives | other | 3 | - | withdrew", "Marsh | other | 3 | - | -"]
    );
    assert_eq!(
        shown(&analysed(&text(" (excluding item 4)"))),
        ["Ives | other | 3 | - | -", "Marsh | other | 3 | - | -"]
    );
}

#[test]
fn declarations_kept_elsewhere_are_declared() {
    let analysis = meeting("Declarations of interest were received and recorded under the respective items.");
    assert_eq!((analysis.declarations_status, shown(&analysis)), (DeclarationsStatus::Declared, Vec::new()));
    let analysis = meeting("Members were reminded that declarations of interest must be made.");
    assert_eq!(analysis.declarations_status, DeclarationsStatus::NotRecorded);
}

#[test]
fn declarations_in_welsh_are_read_as_those_in_english() {
    reads(
        "Datganodd y Cynghorydd Huw Rees fuddiant personol yn eitem 5 gan ei fod yn denant.",
        &["Rees | personal | 5 | ei fod yn denant | -"],
    );
    reads(
        "Datganodd y Cynghorwyr Huw Rees ac Ann Parry fuddiant personol a buddiant sy'n rhagfarnu yn eitem 5 ac eitem 6 a gadawodd y ddau y cyfarfod.",
        &["Rees | prejudicial | 5, 6 | - | withdrew", "Parry | prejudicial | 5, 6 | - | withdrew"],
    );
    reads(
        "Datganodd y Cynghorydd Ann\nParry fuddiant personol mewn perthynas ag eitem 5 fel aelod o Gyngor Cymuned y Bryn, ac arhosodd yn y cyfarfod.",
        &["Parry | personal | 5 | aelod o Gyngor Cymuned y Bryn | took part"],
    );
    reads(
        "Y Cynghorydd\n\nRhif y Cofnod\n\nY Math o Fuddiant\n\nH.A. Rees\n\n5 - Ffyrdd\n\nPersonol - Un o lywodraethwyr yr ysgol",
        &["Rees | personal | 5 | Un o lywodraethwyr yr ysgol | -"],
    );
    reads_status("Ni chafwyd unrhyw ddatganiadau o fuddiant personol.", DeclarationsStatus::None);
    reads_status("Dim.", DeclarationsStatus::None);
    reads_status("Atgoffwyd yr aelodau i ddatgan buddiant.", DeclarationsStatus::NotRecorded);
}

#[test]
fn the_letters_of_a_number_are_items_each() {
    let named = |declared: &str| {
        let analysis = meeting(declared);
        let items = analysis.declarations[0].items.iter().filter_map(|item| item.number.clone());
        items.collect::<Vec<_>>()
    };
    assert_eq!(named("Cllr Ives declared an interest in items 7(b) and (c) as a tenant."), ["7(b)", "7(c)"]);
    assert_eq!(named("Cllr Ives declared an interest in item 7(b) (a matter for the Trust)."), ["7(b)"]);
    assert_eq!(
        named("Cllr Ives declared an interest in item 7 (b) Ref: 0/44079 and 7 (c) Ref: 0/44080 as a tenant."),
        ["7(b)", "7(c)"]
    );
}

#[test]
fn a_reason_may_stand_beneath_the_name() {
    reads(
        "It was noted that Members had identified interests as below:\n\nCllr Ives\n\nFamily member is a council employee.\n\nCllr Marsh\n\nNo further declarations beyond the register.\n\n\
         Cllr Dale\n\nCouncil appointed member of the Fire Authority.",
        &[
            "Ives | unspecified | - | Family member is a council employee | -",
            "Dale | unspecified | - | Council appointed member of the Fire Authority | -",
        ],
    );
    reads(
        "Councillor Ives\n\n5 - Roads\n\nLandlord\n\nCouncillor Marsh\n\n6 - Parks and gardens\n\nGovernor of Hill School",
        &["Ives | unspecified | 5 | Landlord | -", "Marsh | unspecified | 6 | Governor of Hill School | -"],
    );
}

#[test]
fn people_without_titles_tell_of_themselves() {
    reads(
        "Jane Ives declared that she had an interest in item 5 due to her school having a surplus. John Marsh reported that he had been advised that he had a prejudicial interest in item 6 due to \
         being from a school. He would leave the meeting for the duration of the item.",
        &[
            "Ives | unspecified | 5 | her school having a surplus | -",
            "Marsh | prejudicial | 6 | being from a school | would withdraw",
        ],
    );
    reads("Voluntary Announcements are not required to be declared as interests.", &[]);
}

#[test]
fn all_the_above_are_all_who_declared() {
    reads(
        "Cllr Ives declared a pecuniary interest in item 5 as a tenant.\n\nCllr Marsh declared a pecuniary interest in item 5 as her husband works there.\n\nAll the above members left the room during this item.",
        &["Ives | pecuniary | 5 | a tenant | withdrew", "Marsh | pecuniary | 5 | her husband works there | withdrew"],
    );
    reads(
        "Cllr Ives declared a pecuniary interest in item 5 as a tenant.\n\nAll members of the public left the room.",
        &["Ives | pecuniary | 5 | a tenant | -"],
    );
}

#[test]
fn one_item_stands_before_several_members_and_their_reasons() {
    reads(
        "Item 5 - Roads: Councillors Ives and Marsh (personal - members of the Cycle Forum); Councillor Dale (prejudicial - employed by the contractor).",
        &[
            "Ives | personal | 5 | members of the Cycle Forum | -",
            "Marsh | personal | 5 | members of the Cycle Forum | -",
            "Dale | prejudicial | 5 | employed by the contractor | -",
        ],
    );
    reads(
        "Councillor Ives referred to item 5 and stated that she was a member of the Roads Trust.",
        &["Ives | unspecified | 5 | she was a member of the Roads Trust | -"],
    );
    reads("Councillor Ives referred to item 5 and stated that the roads were poor.", &[]);
}
