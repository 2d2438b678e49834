//! Declarations of interest in tables, lists, other items, notes and Welsh; who is meant, and where they stand.

#[path = "support/declared.rs"]
mod declared;

use declared::{analysed, meeting, reads, reads_status, shown};
use minutes_analyser::model::{Analysis, DeclarationsStatus};

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
        ["7 (b)", "7 (c)"]
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

#[test]
fn a_heading_may_stand_within_a_line_that_holds_the_whole_page() {
    let filler = "The minutes of the meetings held in June and in July were approved as accurate records and signed by the Chair as such, and those present stood in silence.";
    let line = |after: &str| {
        format!(
            "1 ITEM 3(b) {filler} DECLARATION OF INTERESTS {after} PUBLIC QUESTION TIME Mr Orme stated that he was a member of the club."
        )
    };
    assert_eq!(
        shown(&without_item(&line(
            "Councillor Ives asked that it be noted that he was a member of the Hill Board and would therefore stand down during item 7."
        ))),
        ["Ives | unspecified | 7 | he was a member of the Hill Board | would take no part"]
    );
    let none = without_item(&line("None."));
    assert_eq!((none.declarations_status, shown(&none)), (DeclarationsStatus::None, Vec::new()));
}

#[test]
fn what_corrects_earlier_minutes_declares_nothing() {
    let text = |how: &str| {
        format!(
            "1. Minutes\n\nThe minutes of the last meeting were agreed{how}:\n\n* Mrs V Ives declared an interest in item 8.\n\n2. Roads\n\nThe roads were discussed.\n\n3. Parks\n\nNoted."
        )
    };
    assert_eq!(shown(&without_item(&text(" with the following amendments"))), Vec::<String>::new());
    assert_eq!(shown(&without_item(&text(""))), ["Ives | unspecified | 8 | - | -"]);
}

#[test]
fn a_lead_in_may_name_the_item_and_end_with_a_stop() {
    reads(
        "In relation to Minute 5 - Notice of Motion - there were the following declarations of disclosable interest.\n\nCllr Ives declared a Non-Registerable Interest by virtue of his wife being a \
         trustee of the Hall. He declared he would not speak or vote on the item.",
        &["Ives | non_registrable | 5 | his wife being a trustee of the Hall | would take no part"],
    );
}

#[test]
fn a_relative_clause_tells_why() {
    reads(
        "A declaration of interest was made by Colonel Ives who was a member of the Ethics Committee.",
        &["Ives | unspecified | - | was a member of the Ethics Committee | -"],
    );
    reads(
        "It was noted that Cllr Ives was in receipt of a police pension.",
        &["Ives | unspecified | - | was in receipt of a police pension | -"],
    );
}

#[test]
fn a_kind_and_a_reason_may_share_a_bracket() {
    reads(
        "Cllr Ives - item 5 (Personal and prejudicial: landowner). He left the meeting.",
        &["Ives | prejudicial | 5 | landowner | withdrew"],
    );
}

#[test]
fn a_title_behind_the_number_is_no_reason_even_where_it_names_members() {
    reads(
        "Cllr Ives declared a personal interest in item 5 - Changes to Committee Membership.",
        &["Ives | personal | 5 | - | -"],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5 - Member of the Parish Council.",
        &["Ives | personal | 5 | Member of the Parish Council | -"],
    );
}

#[test]
fn an_interest_told_again_at_the_item_is_one() {
    let text = |again: &str| {
        format!(
            "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n88. Declarations of interest\n\nCllr Ives declared a personal and prejudicial interest in agenda item 9 and left the meeting.\n\n\
             89. Minutes\n\nThe minutes were agreed.\n\n90. Roads\n\n{again}\n\n91. Close\n\nThe meeting closed.\n"
        )
    };
    assert_eq!(
        shown(&analysed(&text("(Cllr Ives having declared a prejudicial interest left the meeting at 3.40 p.m.)"))),
        ["Ives | prejudicial | 9 | - | withdrew"]
    );
    assert_eq!(
        shown(&analysed(&text("Cllr Ives declared a personal interest as a tenant."))),
        ["Ives | prejudicial | 9 | - | withdrew", "Ives | personal | 90 | a tenant | -"]
    );
}

#[test]
fn initials_and_their_item_may_stand_within_a_paragraph() {
    reads(
        "PO in item 5 (neighbour). KM declared an interest in item 6 as a member.",
        &["PO | unspecified | 5 | neighbour | -", "KM | unspecified | 6 | a member | -"],
    );
}

#[test]
fn a_lead_in_may_put_the_kind_first() {
    reads(
        "Personal interests were declared as follows:\n\nCouncillor Ives - Item 5 - member of the Trust\nCouncillor Marsh - Items 5 and 6 - council tenant",
        &["Ives | personal | 5 | member of the Trust | -", "Marsh | personal | 5, 6 | council tenant | -"],
    );
    reads(
        "The following members declared interests:-\n\nCouncillor Ives - Personal, item 5, Trustee of the Hall.\nCouncillor Marsh - Prejudicial, item 6, owner of the land. Left the meeting.",
        &["Ives | personal | 5 | Trustee of the Hall | -", "Marsh | prejudicial | 6 | owner of the land | withdrew"],
    );
    reads(
        "Item 5 - Roads\n\nThe following Members declared a personal interest in this item:\n\nCouncillor Ives as a member of the Cycle Forum\nCouncillor Marsh as her husband works there",
        &[
            "Ives | personal | 5 | a member of the Cycle Forum | -",
            "Marsh | personal | 5 | her husband works there | -",
        ],
    );
    reads(
        "Interests were declared by: Councillor Ives in item 5 (trustee), Councillor Marsh in item 6 (tenant).",
        &["Ives | unspecified | 5 | trustee | -", "Marsh | unspecified | 6 | tenant | -"],
    );
    reads("Interests were to be declared by: the end of the month.", &[]);
}

#[test]
fn a_heading_and_what_it_heads_may_share_a_line() {
    reads(
        "Disclosable Pecuniary Interests: None\nOther Registrable Interests: Councillor Ives in item 5 as a member of Dale Parish Council\nNon Registrable Interests: Councillor Marsh in item 6 as she \
         knew the applicant",
        &[
            "Ives | other_registrable | 5 | a member of Dale Parish Council | -",
            "Marsh | non_registrable | 6 | she knew the applicant | -",
        ],
    );
    reads(
        "Declarations of Interest by Members: Councillor Ives, personal, item 5, lives nearby.\nDeclarations of Interest by Officers: None",
        &["Ives | personal | 5 | lives nearby | -"],
    );
    reads_status(
        "Declarations of Interest by Members: None\nDeclarations of Interest by Officers: None",
        DeclarationsStatus::None,
    );
}

#[test]
fn the_same_interest_is_that_of_the_one_before() {
    reads(
        "Cllr Ives declared a personal interest in item 5 as a tenant. Cllr Marsh declared the same interest.",
        &["Ives | personal | 5 | a tenant | -", "Marsh | personal | 5 | a tenant | -"],
    );
    reads(
        "Cllr Ives declared a personal interest in item 5 as a tenant. Cllr Marsh declared an interest.",
        &["Ives | personal | 5 | a tenant | -", "Marsh | unspecified | - | - | -"],
    );
}

#[test]
fn an_intention_with_item_and_reason_declares_unless_something_was_declared() {
    reads(
        "Mr Ives stated that he would not be participating in item 5 as he was employed by the contractor.",
        &["Ives | unspecified | 5 | he was employed by the contractor | would take no part"],
    );
    reads(
        "Mr Ives declared a personal interest in item 5 as a tenant. Mr Ives stated that he would not be participating in item 5 as he was a tenant.",
        &["Ives | personal | 5 | a tenant | would take no part"],
    );
    reads("Mr Ives stated that he would not be at the next meeting as he was away.", &[]);
    reads(
        "Cllr Ives informed the Committee that the applicant for item 5 was known to him and that he would therefore withdraw from the meeting.",
        &["Ives | unspecified | 5 | the applicant for item 5 was known to him | would withdraw"],
    );
}

#[test]
fn a_row_may_end_with_its_item_or_with_one_kind_for_all() {
    reads(
        "Cllr Ives - Governor, Hill School (item 5)\nCllr Marsh - Trustee, Dale Hall (item 6)",
        &["Ives | unspecified | 5 | Governor, Hill School | -", "Marsh | unspecified | 6 | Trustee, Dale Hall | -"],
    );
    reads(
        "The Council NOTED the following declarations of interest:-\nItem 5 - Mr A Ives (Financial) and Mr B Marsh (Non-Financial)\nItem 6 - Ms C Dale and Mr D Orme (all Non-Financial)",
        &[
            "Ives | other | 5 | - | -",
            "Marsh | other | 5 | - | -",
            "Dale | other | 6 | - | -",
            "Orme | other | 6 | - | -",
        ],
    );
}

#[test]
fn what_was_done_at_all_the_matters_is_done_at_each() {
    reads(
        "Cllr Ives declared a prejudicial interest in item 5 as a tenant and also a prejudicial interest in item 6 as a governor and left the chamber whilst the matters were considered.",
        &["Ives | prejudicial | 5 | a tenant | withdrew", "Ives | prejudicial | 6 | a governor | withdrew"],
    );
    reads(
        "Cllr Ives declared a prejudicial interest in item 5 as a tenant and also a prejudicial interest in item 6 as a governor and left the chamber for item 6.",
        &["Ives | prejudicial | 5 | a tenant | -", "Ives | prejudicial | 6 | a governor | withdrew"],
    );
    reads(
        "Cllr Ives declared a non-financial interest in item 5 as a tenant but having applied the objective test did not consider that he had to leave the meeting.",
        &["Ives | other | 5 | a tenant | would take part"],
    );
}

#[test]
fn a_declaration_may_bear_the_kind_itself() {
    reads(
        "Cllr Ives made a personal declaration in relation to item 5 as he was a tenant.",
        &["Ives | personal | 5 | he was a tenant | -"],
    );
    reads(
        "Cllr Ives made the following declaration: Item 5 - personal interest - member of the Roads Trust.",
        &["Ives | personal | 5 | member of the Roads Trust | -"],
    );
    reads("Cllr Ives made a declaration of acceptance of office.", &[]);
}

#[test]
fn an_application_s_code_in_a_row_is_no_reason() {
    reads(
        "Cllr Ives - 22/00518/OUT - Pre-determined; would speak as ward member and not vote",
        &["Ives | other | - | - | would take no part"],
    );
    reads(
        "Cllr Ives - item 5 - tenant at 22/24 Mill Lane",
        &["Ives | unspecified | 5 | tenant at 22/24 Mill Lane | -"],
    );
}

#[test]
fn a_title_that_a_few_items_bear_means_them_all_and_one_that_many_bear_none() {
    let declared_under = |alike: usize| {
        let items: String = (4..4 + alike).map(|number| format!("{number}. Parks\n\nNoted.\n\n")).collect();
        let minutes = format!(
            "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n1. Apologies\n\nNone.\n\n2. Declarations of interest\n\n\
             Councillor Ives declared an interest in Parks.\n\n3. Minutes\n\nThey were taken as read.\n\n{items}"
        );
        let declarations = analysed(&minutes).declarations;
        let [only] = &declarations[..] else { panic!("one interest is declared, not {}", declarations.len()) };
        only.items.iter().filter(|item| item.item_id.is_some()).count()
    };
    assert_eq!(declared_under(1), 1);
    assert_eq!(declared_under(2), 2);
    assert_eq!(declared_under(41), 0);
}

#[test]
fn what_stands_beneath_a_list_of_names_is_of_them_all() {
    reads(
        "The following Members made declarations of interest at the start of the meeting:\n\nCouncillors:\n\nA.Ives,\n\nB.Marsh.\n\n\
         Re: Agenda Item 5, Roads, as they live nearby. They felt that their interests were prejudicial and withdrew from the meeting for that item.\n\n\
         C.Dale,\n\nRe: Agenda Item 6, Parks, as he is a trustee but has dispensation to speak.",
        &[
            "Ives | prejudicial | 5 | they live nearby | withdrew",
            "Marsh | prejudicial | 5 | they live nearby | withdrew",
            "Dale | unspecified | 6 | he is a trustee but has dispensation to speak | -",
        ],
    );
    reads("Re: Agenda Item 5, Roads, as they live nearby.", &[]);
}

#[test]
fn a_preposition_may_tie_an_item_to_a_name_without_a_verb() {
    reads(
        "Declarations of interest were made as follows:\n\nCouncillor Ann Ives at Minute 5 as she worked for the railway.\n\nCouncillor Bob Marsh at Minutes 4 and 6 (pecuniary) since he was a carrier.",
        &["Ives | unspecified | 5 | she worked for the railway | -", "Marsh | pecuniary | 4, 6 | he was a carrier | -"],
    );
    reads(
        "Councillor Ann Ives with regard to the Old Hall as trustee and as a governor; Councillor Bob Marsh as a trustee of the Old Hall.",
        &[
            "Ives | unspecified | - | trustee and as a governor | -",
            "Marsh | unspecified | - | a trustee of the Old Hall | -",
        ],
    );
    reads("Councillor Ann Ives with regard to the Old Hall thanked the Clerk.", &[]);
}

#[test]
fn a_heading_that_names_a_kind_is_about_interests() {
    let text = |heading: &str| {
        format!(
            "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n1. Declarations of interest\n\nThere were none.\n\n2. {heading}\n\n\
             The following was declared:\n\nAgenda item 4 - Friends Ltd: Councillors A Ives and\n\nB Marsh.\n\n3. Roads\n\nThe roads were discussed.\n"
        )
    };
    let kind = analysed(&text("NON DISCLOSABLE PECUNIARY INTERESTS"));
    assert_eq!(shown(&kind), ["Ives | pecuniary | 4 | - | -", "Marsh | pecuniary | 4 | - | -"]);
    assert_eq!(shown(&analysed(&text("FRIENDS AND PARTNERS"))), [] as [String; 0]);
}

#[test]
fn a_row_needs_no_verb_of_declaring() {
    reads(
        "Declarations of interest were made as follows:\n\nCouncillor Ann Ives at Minute 5 as she worked for Dale Rail.\n\nCouncillor Bob Marsh at Minutes 4 and 5(pecuniary) since he was an operator.",
        &["Ives | unspecified | 5 | she worked for Dale Rail | -", "Marsh | pecuniary | 4, 5 | he was an operator | -"],
    );
    reads(
        "Councillor Ann Ives with regard to Mill Hall as trustee and as a Governor; Councillor Bob Marsh as a trustee of Mill Hall.",
        &[
            "Ives | unspecified | - | trustee and as a Governor | -",
            "Marsh | unspecified | - | a trustee of Mill Hall | -",
        ],
    );
}

#[test]
fn an_item_may_stand_before_those_who_declare() {
    reads(
        "The following was declared:\n\nAgenda item 4 – Trees: Councillors A Ives, B Marsh and\n\nC Nye.\n\nAgenda item 5 – Parks: Councillor A Ives.",
        &[
            "Ives | unspecified | 4 | - | -",
            "Marsh | unspecified | 4 | - | -",
            "Nye | unspecified | 4 | - | -",
            "Ives | unspecified | 5 | - | -",
        ],
    );
    assert_eq!(
        without_item(
            "1. Declarations of interest\n\nThere were none.\n\n2. Non disclosable pecuniary interests\n\nItem 4 – Trees: Councillor A Ives.\n\n3. Trees\n\nNoted."
        )
        .declarations
        .len(),
        1
    );
}

#[test]
fn bullets_within_a_line_part_rows() {
    reads(
        "• Councillor Ann Ives – Item 4. • Councillor Bob Marsh – Item 5.",
        &["Ives | unspecified | 4 | - | -", "Marsh | unspecified | 5 | - | -"],
    );
}

#[test]
fn a_kind_may_stand_between_the_name_and_the_sentence() {
    reads(
        "- Councillor Ann Ives - Other Significant Interests - Councillor Ives declared an interest in item 5 as she is a Governor.",
        &["Ives | other | 5 | she is a Governor | -"],
    );
}

#[test]
fn a_sign_or_dots_may_lead_from_a_name_to_the_matter() {
    let cited = |declared: &str| {
        let of = |declaration: &minutes_analyser::model::Declaration| {
            declaration.items.iter().map(|item| item.as_printed.clone()).collect::<Vec<_>>().join(", ")
        };
        meeting(declared).declarations.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(
        cited("Cllr Ann Ives…………………………Old Mill (fees).\n\nCllr Bob Marsh ............ Village Hall"),
        ["Old Mill (fees)", "Village Hall"]
    );
    assert_eq!(cited("Cllr Ives - Village Hall; Cllr Marsh - Old Mill."), ["Village Hall", "Old Mill"]);
    assert_eq!(cited("Cllr Marsh - apologies received\n\nCllr Dale - None"), [] as [&str; 0]);
    reads(
        "Cllr Ives - item 5 - trustee\n\nCllr Marsh - as above",
        &["Ives | unspecified | 5 | trustee | -", "Marsh | unspecified | 5 | trustee | -"],
    );
}

#[test]
fn each_body_with_a_part_in_brackets_is_an_interest_of_its_own() {
    reads(
        "Cllr Ives: Hall Trust (Member), Hollow, Dale and District Residents (Vice - President).\n\nCllr Marsh: Allotments (Related to a tenant - Prejudicial Interest) and owner of the Mill.\n\n\
         Cllr Dale - item 5 (trustee) and item 6 (tenant).",
        &[
            "Ives | unspecified | - | Member | -",
            "Ives | unspecified | - | Vice - President | -",
            "Marsh | prejudicial | - | Related to a tenant | -",
            "Marsh | unspecified | - | owner of the Mill | -",
            "Dale | unspecified | 5 | trustee | -",
            "Dale | unspecified | 6 | tenant | -",
        ],
    );
    reads("Cllr Ives - Governor of Hill School (item 5)", &["Ives | unspecified | 5 | Governor of Hill School | -"]);
}

#[test]
fn names_alone_under_a_title_about_interests_declared_one() {
    reads("Cllrs Ives and Marsh.", &["Ives | unspecified | - | - | -", "Marsh | unspecified | - | - | -"]);
    reads("Cllr Ives asked a question.", &[]);
}

#[test]
fn a_numbered_sentence_that_declares_is_no_item() {
    let minutes = "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n4. Declarations of interest\n\n5. Bob Ives declared a personal interest in Planning Application No. 10/065/CP, due to his wife being an employee.\n\n6. Planning\n\nNoted.";
    assert_eq!(shown(&analysed(minutes)), ["Ives | personal | - | his wife being an employee | -"]);
}

#[test]
fn given_names_behind_a_matter_are_those_of_people_who_are_present() {
    let declared = |people: &str| {
        shown(&without_item(&format!("1. Declarations of interest\n\nAcre Field - {people}\n\n2. Trees\n\nNoted.")))
    };
    assert_eq!(declared("Ives and Marsh"), ["Ives | unspecified | - | - | -", "Marsh | unspecified | - | - | -"]);
    assert_eq!(declared("Mill and Weir"), Vec::<String>::new());
}

#[test]
fn initials_that_a_list_explains_tell_who_left_for_an_item() {
    let minutes = "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\nPresent: Cllrs Ann Ives (AI, Chair) and Bob Marsh (BM)\n\n2. Declarations of interest\n\nBM declared an interest in item 5 as a neighbour.\n\n5. Planning\n\nBM left the room. No objection. AI left the room for a call.";
    assert_eq!(shown(&analysed(minutes)), ["Marsh | unspecified | 5 | a neighbour | withdrew"]);
}

#[test]
fn wide_gaps_and_commas_part_the_columns_of_a_row() {
    reads(
        "4            Councillor Ann Ives           Disclosable Pecuniary Interest\n\n5 & 6        Councillor Bob Marsh          Significant Other Interest",
        &["Ives | disclosable_pecuniary | 4 | - | -", "Marsh | other | 5, 6 | - | -"],
    );
    reads(
        "Councillor A Ives, Personal Interest, Item 6 – Member of the bowling club",
        &["Ives | personal | 6 | Member of the bowling club | -"],
    );
    reads(
        "Cllr Ives - Item 5 (Personal, neighbour); Cllr Marsh - member of the Allotment Society, item 6",
        &["Ives | personal | 5 | neighbour | -", "Marsh | unspecified | 6 | member of the Allotment Society | -"],
    );
}

#[test]
fn a_row_may_follow_a_row_in_its_line() {
    reads(
        "Agenda item 5: Cllr Ives (personal). Agenda item 6: Cllrs Marsh and Dale (prejudicial).",
        &["Ives | personal | 5 | - | -", "Marsh | prejudicial | 6 | - | -", "Dale | prejudicial | 6 | - | -"],
    );
    reads("Agenda item 5: Cllr Ives (personal). Cllr Ives spoke of item 6.", &["Ives | personal | 5 | - | -"]);
}

#[test]
fn a_cell_may_tell_the_kind_the_item_and_what_was_done() {
    reads(
        "Member\n\nMinute No.\n\nNature of Interest\n\nCouncillor Ives\n\nMinute No's 4 and 5 – Budget and Roads\n\nPersonal – She has a relative who is an employee. She left the meeting.",
        &["Ives | personal | 4, 5 | She has a relative who is an employee | withdrew"],
    );
    reads(
        "Cllr Ives - Personal and prejudicial in item 5 - Owner of the shop",
        &["Ives | prejudicial | 5 | Owner of the shop | -"],
    );
    reads("Cllr Ives – Item 5\n\nCllr Marsh – none", &["Ives | unspecified | 5 | - | -"]);
}

#[test]
fn a_kind_may_stand_right_behind_the_name() {
    reads(
        "Cllr Mrs Ives non pecuniary interest pertaining to the Yard as a trustee\n\nCllr Marsh personal interest in item 5 as a tenant",
        &["Ives | non_pecuniary | - | a trustee | -", "Marsh | personal | 5 | a tenant | -"],
    );
    // Two kinds are two interests; "and" before what is no kind parts none.
    reads(
        "Cllr Ives non pecuniary interest pertaining to the Yard as a trustee and pecuniary interest in item 5 as a payee",
        &["Ives | non_pecuniary | - | a trustee | -", "Ives | pecuniary | 5 | a payee | -"],
    );
    reads(
        "Cllr Ives personal and prejudicial interest in item 5 as a trustee and member of the Club",
        &["Ives | prejudicial | 5 | a trustee and member of the Club | -"],
    );
    reads_status("Cllr Ives had no personal interest in item 5.", DeclarationsStatus::None);
}

#[test]
fn own_words_between_quotes_are_the_reason_and_nothing_else() {
    reads(
        "The following declarations were made:\n\nAgenda item 5 - Public Sector Pay\n\n· County Borough Councillor S Ives - “My wife works for the service in\nWales and took part in the ballot”.\n\n\
         · County Borough Councillor G Marsh - “I am in receipt of a pension”",
        &[
            "Ives | unspecified | 5 | My wife works for the service in Wales and took part in the ballot | -",
            "Marsh | unspecified | 5 | I am in receipt of a pension | -",
        ],
    );
    reads("Councillor Ives - item 5 - “a tenant” and took part", &["Ives | unspecified | 5 | “a tenant” | took part"]);
}

#[test]
fn words_for_many_items_name_none() {
    reads(
        "Cllr Ives declared a personal interest in various agenda items due to her role as a County Councillor.",
        &["Ives | personal | - | her role as a County Councillor | -"],
    );
    reads(
        "Cllr Ives declared a personal interest in several matters before the Trust as a trustee.",
        &["Ives | personal | - | a trustee | -"],
    );
}

#[test]
fn who_reminds_others_declares_nothing() {
    reads(
        "The Head of Democratic Services reminded Councillors that the sheet on Personal and Prejudicial Interests should be completed.",
        &[],
    );
    reads("Cllr Ives advised Members that she had a personal interest in item 5.", &["Ives | personal | 5 | - | -"]);
}

#[test]
fn each_line_and_sentence_of_a_list_names_its_own_people() {
    reads(
        "Interests declared:\nItem 5: Cllr Ives\nItem 6: Cllr Marsh and Cllr Dale",
        &["Ives | unspecified | 5 | - | -", "Marsh | unspecified | 6 | - | -", "Dale | unspecified | 6 | - | -"],
    );
    reads(
        "Personal Interests: Cllr Ives – item 5. Prejudicial Interests: Cllr Dale – item 4.",
        &["Ives | personal | 5 | - | -", "Dale | prejudicial | 4 | - | -"],
    );
    reads(
        "Personal – Cllr Ives (item 5), Cllr Marsh (item 6)\n\nPrejudicial – Cllr Dale (item 4)",
        &["Ives | personal | 5 | - | -", "Marsh | personal | 6 | - | -", "Dale | prejudicial | 4 | - | -"],
    );
    reads("Cllr Ives: an interest in item 5.", &["Ives | unspecified | 5 | - | -"]);
    reads("Cllr Ives declared an interest in 2 planning applications.", &["Ives | unspecified | - | - | -"]);
}

#[test]
fn a_name_and_a_word_are_no_declaration_where_there_were_none() {
    reads("Cllr Ives – Village Hall", &["Ives | unspecified | - | - | -"]);
    reads_status("Cllr Ives: Thanked the Clerk.\n\nNone declared.", DeclarationsStatus::None);
    let both = "Hollowdene Council\n\nMinutes of the meeting held on 4 May 2023\n\n1. Welcome\n\nNoted.\n\n2. Present and declarations of interest\n\nCllr Marsh – Dale Ward\n\nCllr Dale – Mill Ward\n\n3. Roads\n\nNoted.";
    assert_eq!(shown(&analysed(both)), Vec::<String>::new());
}
