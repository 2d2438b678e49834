//! Attendance: who was there, who was not, who sat for whom, who came and went.

mod support;

use support::attendance::{head, item, moves, reads, with_reading};

#[test]
fn a_caption_heads_members_one_a_line() {
    reads(
        &head(
            "PRESENT:\nCouncillor A Hale (Chairman)\nCouncillor B Orme\n\nIN ATTENDANCE:\nMrs C Tew, Clerk to the Council",
        ),
        &["present: A Hale (Chairman)", "present: B Orme", "in attendance: C Tew (Clerk to the Council)"],
    );
    reads(&head("The Chairman read a statement by Councillor Hale to those present."), &[]);
}

#[test]
fn a_caption_may_stand_on_the_line_of_its_names() {
    reads(
        &head("Present: Cllrs A Hale (Chair), B Orme, C Tew. Clerk: D Moss. 3 members of the public."),
        &["present: A Hale (Chair)", "present: B Orme", "present: C Tew", "in attendance: D Moss (Clerk)"],
    );
    reads(
        &head(
            "Present: Councillors Hale (in the Chair), Orme and Tew\nApologies: Councillor Moss\nAbsent: Councillor Nye",
        ),
        &["present: Hale (in the Chair)", "present: Orme", "present: Tew", "apologies: Moss", "absent: Nye"],
    );
}

#[test]
fn a_caption_may_say_how_many_were_there() {
    reads(
        &head(
            "PRESENT (Three Members):- Ann Hale (AH) - Chair, Ben Orme (BO) and Cath Tew (CT).\nIn attendance: Dan Moss, Clerk.",
        ),
        &["present: Ann Hale (Chair)", "present: Ben Orme", "present: Cath Tew", "in attendance: Dan Moss (Clerk)"],
    );
    reads(&head("Present (Ann Hale's letters):- three were read out."), &[]);
}

#[test]
fn members_may_stand_in_columns() {
    reads(
        &head(
            "Members Present\n\nCouncillor Ada Hale (Chair)\tCouncillor Ben Orme\nCouncillor Cleo Tew\tCouncillor Dan Moss",
        ),
        &["present: Ada Hale (Chair)", "present: Ben Orme", "present: Cleo Tew", "present: Dan Moss"],
    );
}

#[test]
fn semicolons_and_offices_part_officers() {
    reads(
        &head("Present: Councillors Hale and Orme\n\nOfficers: Joan Nye, Head of Planning; Kit Vole, Solicitor"),
        &[
            "present: Hale",
            "present: Orme",
            "in attendance: Joan Nye (Head of Planning)",
            "in attendance: Kit Vole (Solicitor)",
        ],
    );
}

#[test]
fn an_officer_among_those_present_is_in_attendance() {
    reads(
        &head("Present: Cllr Hale (Chair), Cllr Orme, Mrs D Moss (Parish Clerk) and PC Nye"),
        &["present: Hale (Chair)", "present: Orme", "in attendance: D Moss (Parish Clerk)", "in attendance: Nye (PC)"],
    );
}

#[test]
fn a_county_member_among_a_parish_is_a_guest() {
    reads(
        &head("Present: Cllr Hale, Cllr Orme, Cllr Tew\n\nCounty Councillor Vole"),
        &["present: Hale", "present: Orme", "present: Tew", "in attendance: Vole (County Councillor)"],
    );
    reads(
        &head("Present: County Councillor Vole, County Councillor Nye"),
        &["present: Vole (County Councillor)", "present: Nye (County Councillor)"],
    );
}

#[test]
fn also_present_are_guests() {
    reads(
        &head(
            "Members present:- Councillors Hale and Orme\nAlso present: Councillor Tew (Portfolio Holder for Housing)",
        ),
        &["present: Hale", "present: Orme", "in attendance: Tew (Portfolio Holder for Housing)"],
    );
}

#[test]
fn an_officer_without_a_name_is_named_by_office() {
    reads(
        &head("Present: Councillors Hale and Orme\n\nIn attendance:\n\nChief Executive\nTown Clerk"),
        &[
            "present: Hale",
            "present: Orme",
            "in attendance: Chief Executive (Chief Executive)",
            "in attendance: Town Clerk (Town Clerk)",
        ],
    );
    reads(
        &head("Present: Councillors Hale and Orme\n\nIn attendance:\n\nMembers of the public: 4\nPress: none"),
        &["present: Hale", "present: Orme"],
    );
}

#[test]
fn an_office_may_stand_before_the_name() {
    reads(
        &head("Present: The Mayor (Councillor J Hale); Deputy Mayor, Councillor K Orme; Councillors Tew and Moss"),
        &["present: J Hale (Mayor)", "present: K Orme (Deputy Mayor)", "present: Tew", "present: Moss"],
    );
    reads(
        &head(
            "In the Chair: Councillor J Hale\n\nMembers present: Councillors Tew and Moss\n\nOfficers in attendance: Director, Rural and Culture (Mr. S. Nye)",
        ),
        &[
            "present: J Hale (In the Chair)",
            "present: Tew",
            "present: Moss",
            "in attendance: S. Nye (Director, Rural and Culture)",
        ],
    );
}

#[test]
fn remote_members_are_present() {
    reads(
        &head("Present: Councillors Hale and Orme (via Teams)\nMembers present remotely: Councillor Tew"),
        &["present: Hale", "present: Orme [remote]", "present: Tew [remote]"],
    );
}

#[test]
fn groups_stand_beside_names() {
    reads(
        &head("Present: Councillors Hale (Labour), Orme (Conservative)"),
        &["present: Hale [Labour]", "present: Orme [Conservative]"],
    );
}

#[test]
fn substitutes_name_whom_they_replace() {
    reads(
        &head("Present: Councillors Hale, Orme (substitute for Councillor Tew), Moss (in place of Cllr Nye)"),
        &["present: Hale", "present: Orme for Tew", "present: Moss for Nye"],
    );
    reads(
        &head("Present: Councillors Hale and Moss\nSubstitutes: Councillor Orme for Councillor Tew"),
        &["present: Hale", "present: Moss", "present: Orme for Tew"],
    );
    reads(
        &item(
            "Apologies for absence were received from Councillor Tew. It was noted that Councillor Orme was substituting for Councillor Tew.",
        ),
        &["apologies: Tew", "present: Orme for Tew"],
    );
    reads(
        &item("Councillors A Hale and B Orme substituted for Councillors C Tew and D Moss respectively."),
        &["present: A Hale for Tew", "present: B Orme for Moss"],
    );
    reads(
        &item("Apologies: Councillor Tew (Councillor Orme substituting)"),
        &["apologies: Tew", "present: Orme for Tew"],
    );
    reads(
        &item("Apologies were received from Councillor Tew, with Councillor Orme substituting."),
        &["apologies: Tew", "present: Orme for Tew"],
    );
}

#[test]
fn a_member_replaced_on_another_body_is_no_substitute() {
    reads(
        "Agenda and minutes\n\n5. Outside bodies\n\nMinutes:\n\nCouncillor Orme replaced Councillor Tew on the Harbour Board in 2019.\n",
        &[],
    );
}

#[test]
fn apologies_are_read_from_sentences() {
    reads(
        &item("Apologies for absence were received from Councillors Hale, Orme D and Mrs Tew."),
        &["apologies: Hale", "apologies: D Orme", "apologies: Tew"],
    );
    reads(&item("An apology for absence was received on behalf of Councillor R. J. Hale."), &["apologies: R. J. Hale"]);
    reads(&item("Cllr Hale and Cllr Orme had sent their apologies."), &["apologies: Hale", "apologies: Orme"]);
    reads(&item("Councillors Hale and Orme."), &["apologies: Hale", "apologies: Orme"]);
    reads(
        &item("It was agreed to accept apologies from Cllr Hale (holiday) and Cllr Orme (work)."),
        &["apologies: Hale", "apologies: Orme"],
    );
    reads(
        &item("Apologies had been received from Cllr Hale due to illness and Cllr Orme due to work commitments."),
        &["apologies: Hale", "apologies: Orme"],
    );
    reads(
        &item("Apologies for absence had been received from the Mayor and Councillors Hale and Orme."),
        &["apologies: Mayor (Mayor)", "apologies: Hale", "apologies: Orme"],
    );
    reads(
        &item("Apologies were also received from Care Leaver (Vice Chair)."),
        &["apologies: Care Leaver (Vice Chair)"],
    );
}

#[test]
fn nobody_is_read_where_nobody_apologised() {
    for words in [
        "There were no apologies.",
        "None",
        "No apologies were received from Members.",
        "There were no apologies for absence from members of the Committee.",
    ] {
        reads(&item(words), &[]);
    }
}

#[test]
fn who_apologised_for_lateness_was_there() {
    reads(
        &item(
            "Apologies for absence were received from Councillor Hale. Apologies for lateness were received from Councillor Orme.",
        ),
        &["apologies: Hale", "present: Orme"],
    );
    reads(
        &item("Apologies for absence were received from Councillor Hale and for lateness from Councillor Orme."),
        &["apologies: Hale", "present: Orme"],
    );
}

#[test]
fn an_apology_for_something_else_is_none_for_absence() {
    reads("Agenda and minutes\n\n5. Bins\n\nMinutes:\n\nMr Hale apologised for the missed collections.\n", &[]);
}

#[test]
fn who_did_not_attend_is_absent() {
    reads(&item("It was noted that Councillor Hale was absent."), &["absent: Hale"]);
    reads(
        &head("Present: Cllrs Orme and Tew\nNot present: Cllr Hale"),
        &["present: Orme", "present: Tew", "absent: Hale"],
    );
    reads(&item("The contractor was absent from the site."), &[]);
}

#[test]
fn a_legend_explains_letters() {
    reads(
        &head("Councillors:\n\nP  Ada Hale (Chairman)\nA  Ben Orme\n\nP: Present\nA: Apologies for absence submitted"),
        &["present: Ada Hale (Chairman)", "apologies: Ben Orme"],
    );
}

#[test]
fn a_cell_states_the_status() {
    reads(
        &head("Members\nCllr Ada Hale\tPresent\nCllr Ben Orme\tApologies"),
        &["present: Ada Hale", "apologies: Ben Orme"],
    );
}

#[test]
fn initials_are_explained() {
    let found = with_reading(
        &head("Attendance:\nCllr Jo Hale      JH    Chair\nNia Moss      NM     Parish Clerk"),
        |reading| reading.initials.iter().map(|(initials, name)| format!("{initials} {}", name.family)).collect(),
    );
    assert_eq!(found, ["JH Hale", "NM Moss"]);
}

#[test]
fn a_list_without_caption_is_one_of_members() {
    reads(
        &head("Cllrs B Hale, D Orme, N Tew (Deputy Mayor) and P Moss\n\nC Nye, Acting Town Clerk"),
        &[
            "present: B Hale",
            "present: D Orme",
            "present: N Tew (Deputy Mayor)",
            "present: P Moss",
            "in attendance: C Nye (Acting Town Clerk)",
        ],
    );
}

#[test]
fn narrative_after_a_list_names_nobody() {
    reads(
        &head("Present: Councillors Hale and Orme\n\nPrayers were said by the Revd Canon Tew."),
        &["present: Hale", "present: Orme"],
    );
}

#[test]
fn family_names_may_stand_before_a_comma() {
    reads(
        &head("ATTENDANCE\n\nCouncillors:\nHale, A (Chair)\nOrme, B\n\nOfficers:\nMoss, D (Clerk)"),
        &["present: A Hale (Chair)", "present: B Orme", "in attendance: D Moss (Clerk)"],
    );
}

#[test]
fn an_officer_listed_after_the_apologies_sent_none() {
    reads(
        &head("Present: Cllrs E Evans and T Joyce\nApologies: Cllr G Lewin\nClerk: Mrs A Thom"),
        &["present: E Evans", "present: T Joyce", "apologies: G Lewin", "in attendance: A Thom (Clerk)"],
    );
}

#[test]
fn a_row_of_a_table_states_one_attendance() {
    reads(
        &head(
            "Name\tRole\tAttendance\nCllr Ada Hale\tChair\tPresent\nCllr Ben Orme\tVice Chair\tApologies\nCllr Cleo Tew\tMember\tAbsent\nMrs D Moss\tClerk\tIn attendance",
        ),
        &[
            "present: Ada Hale (Chair)",
            "apologies: Ben Orme (Vice Chair)",
            "absent: Cleo Tew (Member)",
            "in attendance: D Moss (Clerk)",
        ],
    );
}

#[test]
fn sub_headings_are_nobody() {
    reads(
        &head(
            "Present\n\nAbbey Ward\nCouncillor A Hale\nCastle Ward\nCouncillor C Tew\n\nHeadteachers: Ann Hill, Bob Orme",
        ),
        &["present: A Hale", "present: C Tew", "present: Ann Hill", "present: Bob Orme"],
    );
}

#[test]
fn a_body_after_a_name_tells_where_a_guest_is_from() {
    reads(
        &head(
            "Present: Cllrs Hale and Orme.\nAlso in attendance: J Fox - Clerk, Cllr Moss (WBC), Cllr Nye, Dale County Council",
        ),
        &[
            "present: Hale",
            "present: Orme",
            "in attendance: J Fox (Clerk)",
            "in attendance: Moss (WBC)",
            "in attendance: Nye (Dale County Council)",
        ],
    );
}

#[test]
fn reasons_for_absence_are_no_office() {
    reads(&head("Apologies: Cllr A Ives - Holiday, Cllr B Jute (work)"), &["apologies: A Ives", "apologies: B Jute"]);
}

#[test]
fn an_office_before_a_name_belongs_to_it() {
    reads(
        &head(
            "Present: Cllrs A Hale and B Orme\nIn attendance: Town Clerk Mrs D Moss, Deputy Town Clerk E Nye, Head of Finance Joan Fox, Borough Councillor F Vole",
        ),
        &[
            "present: A Hale",
            "present: B Orme",
            "in attendance: D Moss (Town Clerk)",
            "in attendance: E Nye (Deputy Town Clerk)",
            "in attendance: Joan Fox (Head of Finance)",
            "in attendance: F Vole (Borough Councillor)",
        ],
    );
    reads(
        &head("Present: Cllr A Hale Cllr C Tew Clerk D Moss"),
        &["present: A Hale", "present: C Tew", "in attendance: D Moss (Clerk)"],
    );
}

#[test]
fn absent_with_apologies_are_apologies() {
    reads(
        &head(
            "Present: Cllr A Hale\nAbsent with apologies: Cllr E. Nye\nAbsent without apologies: Cllr F. Vole\nNon-attendance: Cllr B Tew",
        ),
        &["present: A Hale", "apologies: E. Nye", "absent: F. Vole", "absent: B Tew"],
    );
}

#[test]
fn cells_name_the_body_of_a_guest() {
    reads(
        &head("Present:\n\nAda Hale\tDale NHS Trust\nBen Orme\tAge UK"),
        &["present: Ada Hale (Dale NHS Trust)", "present: Ben Orme (Age UK)"],
    );
}

#[test]
fn school_attendance_is_business() {
    reads(
        "Agenda and minutes\n\n1. Apologies for Absence\n\nMinutes:\n\nNone.\n\n2. School Attendance Report\n\nMinutes:\n\nCouncillors Hale and Orme\n",
        &[],
    );
}

#[test]
fn whom_a_member_replaces_was_not_there() {
    reads(
        &head("Present: Councillors Hale, Orme (Councillor Tew substituting) and Moss"),
        &["present: Hale", "present: Tew for Orme", "present: Moss"],
    );
}

#[test]
fn a_substitute_may_come_from_elsewhere_or_stand_in_brackets() {
    reads(
        &item(
            "Apologies had been received from Cllr Kev Gale (Cllr Sara Wren attended as substitute) and Mayor Reece (Cllr Kye Dodd attended as substitute).",
        ),
        &[
            "apologies: Kev Gale",
            "present: Sara Wren for Gale",
            "apologies: Reece (Mayor)",
            "present: Kye Dodd for Reece",
        ],
    );
    reads(
        &item(
            "Cllr Robert Lyte from Dale Council substituted for Marco Cerne. Alderman Sir David Wood acted as substitute for Mayor George Fern.",
        ),
        &["present: Robert Lyte for Cerne", "present: David Wood for Fern"],
    );
    reads(
        &item(
            "An apology for absence was received from Mina Pate (Corporate Director) with Ravi Jass (Deputy Director) attending as her substitute.",
        ),
        &["apologies: Mina Pate (Corporate Director)", "in attendance: Ravi Jass (Deputy Director) for Pate"],
    );
}

#[test]
fn an_officer_may_send_a_representative() {
    reads(
        &item(
            "An apology for absence was received from Devan Ash (Corporate Director) with Harleen Toll (Deputy Director) attending as their representative.",
        ),
        &["apologies: Devan Ash (Corporate Director)", "in attendance: Harleen Toll (Deputy Director) for Ash"],
    );
}

#[test]
fn apologies_may_be_a_list_with_bullets() {
    reads(
        &item(
            "Cllr Lee welcomed members to the meeting. Apologies were noted from the following members:\n\n•   Cllr Marco Cerne\n\n•   Cllr Nick Forde\n\n•   Mayor George Fern",
        ),
        &["apologies: Marco Cerne", "apologies: Nick Forde", "apologies: George Fern (Mayor)"],
    );
}

#[test]
fn guests_may_come_for_part_of_the_meeting() {
    reads(
        &head(
            "Present: Cllrs Mill, Reed and Eakin. County Councillor Anne Dell was in attendance with 14 members of the public. Also in attendance for part of the meeting was Mrs Jen Stone, Head Teacher and Mr Colin Wight MBE.",
        ),
        &[
            "present: Mill",
            "present: Reed",
            "present: Eakin",
            "in attendance: Anne Dell (County Councillor)",
            "in attendance: Jen Stone (Head Teacher)",
            "in attendance: Colin Wight",
        ],
    );
}

#[test]
fn a_table_of_names_lists_what_they_represent() {
    reads(
        &head(
            "Present:\nName\tRepresenting\nCouncillor Ada Hale (Chair)\tDale Council, Cabinet Member for Health\nProfessor Ben Orme\tDirector of Public Health\nCleo Tew (for Dan Moss)\tDale Hospitals NHS Trust\n\nIn attendance:\nEve Nye (Clerk)",
        ),
        &[
            "present: Ada Hale (Chair)",
            "present: Ben Orme (Director of Public Health)",
            "present: Cleo Tew for Moss",
            "in attendance: Eve Nye (Clerk)",
        ],
    );
}

#[test]
fn two_substitutes_may_share_a_sentence() {
    reads(
        &item("Clare Winn attended as substitute for Peter Haddon and Moira Kinn as substitute for Dr Lyall."),
        &["present: Clare Winn for Haddon", "present: Moira Kinn for Lyall"],
    );
}

#[test]
fn one_word_behind_a_titled_name_is_an_office() {
    reads(
        &head(
            "Members: Cllrs Wynne Edwin and Nia Lewin\nOthers: Mr Hefin Joyce, Translator, Ms Eimear Broll, Communications Assistant, Karen King-Clerk.",
        ),
        &[
            "present: Wynne Edwin",
            "present: Nia Lewin",
            "in attendance: Hefin Joyce (Translator)",
            "in attendance: Eimear Broll (Communications Assistant)",
            "in attendance: Karen King (Clerk)",
        ],
    );
}

#[test]
fn the_line_before_the_chair_is_no_part_of_the_list() {
    reads(
        &head(
            "Contact: Orla Early, Committee & Member Services Officer\n\nIn the Chair: Councillor Dermot Leen\n\nMembers Present: Alderman Ivan Boyd",
        ),
        &["present: Dermot Leen (In the Chair)", "present: Ivan Boyd"],
    );
}

#[test]
fn movements_have_a_time_and_an_item() {
    let minutes = "Minutes\n\n1. Apologies\n\nNone.\n\n2. Budget\n\nCouncillor Hale left the meeting at 7.45 pm. The budget was discussed. (Cllr Orme arrived at 19:50.) Councillor Hale returned to the Chamber at 8 pm.\n";
    moves(minutes, &["hale left 19:45 some(1)", "orme arrived 19:50 some(1)", "hale returned 20:00 some(1)"]);
}

#[test]
fn who_leaves_something_else_does_not_leave_the_meeting() {
    moves(
        "Minutes\n\n1. Apologies\n\nNone.\n\n2. Bins\n\nCouncillor Hale left a note with the contractor. Mr Orme joined the Board in 2019.\n",
        &[],
    );
}

#[test]
fn police_who_join_are_guests() {
    reads(
        "Minutes\n\n1. Apologies\n\nNone.\n\n2. Police\n\nPCSO Roger Ames joined the meeting.\n",
        &["in attendance: Roger Ames (PCSO)"],
    );
    reads("Minutes\n\n1. Apologies\n\nNone.\n\n2. Police\n\nPCSO Roger Ames joined the force in 2019.\n", &[]);
}

#[test]
fn captions_may_be_printed_in_two_languages() {
    reads(
        &head(
            "Present / Yn bresennol:\nCouncillor Nia Hale\n\nOfficers in attendance / Swyddogion\nMr Ben Orme (Clerk)",
        ),
        &["present: Nia Hale", "in attendance: Ben Orme (Clerk)"],
    );
}

#[test]
fn who_arrived_was_there() {
    reads(&item("Mr F Hale arrived late to the meeting."), &["present: F Hale"]);
    reads(&head("Present: Councillors Hale (until 7.45 pm) and Orme"), &["present: Hale", "present: Orme"]);
    moves(
        &head("Present: Councillors Hale (until 7.45 pm) and Orme (from item 2)"),
        &["hale left 19:45 none", "orme arrived - none"],
    );
}

#[test]
fn items_named_present_and_apologies_are_lists() {
    let minutes = "Minutes of the Community Council held on Tuesday, 19th July 2022.\n\n1          Present\n\nCouncillors, Mr Tim Oake (Chair), Mrs Sue Barr & Mr J Alun Fox (Clerk). Also: County Councillor Mr Arfon Wynne\n\n2         Apologies\n\nwere received from: Councillors Mr Gareth Pugh & Mr Les Rees.\n\n3         Welcome\n\nThe Chair welcomed everyone.\n";
    reads(
        minutes,
        &[
            "present: Tim Oake (Chair)",
            "present: Sue Barr",
            "in attendance: J Alun Fox (Clerk)",
            "in attendance: Arfon Wynne (County Councillor)",
            "apologies: Gareth Pugh",
            "apologies: Les Rees",
        ],
    );
}

#[test]
fn captions_may_be_cells() {
    reads(
        &head(
            "Chair: | Cllr Brian Batt |\nParish Councillors: | Cllrs Andrew Sage, Bob Tyre & Manya Barr |\nAlso in attendance: | Laura Walk (Parish Clerk) |\nMembers of the public: | 1 member of the public |",
        ),
        &[
            "present: Brian Batt (Chair)",
            "present: Andrew Sage",
            "present: Bob Tyre",
            "present: Manya Barr",
            "in attendance: Laura Walk (Parish Clerk)",
        ],
    );
}

#[test]
fn wide_gaps_part_people_and_captions() {
    reads(
        &head(
            "Present         Cllr R Jacks (Chair), Cllr R Tay (Vice Chair), Cllr C Newt\n\nIn Attendance          Cllr N Clark   Clerk N Mayfly",
        ),
        &[
            "present: R Jacks (Chair)",
            "present: R Tay (Vice Chair)",
            "present: C Newt",
            "in attendance: N Clark",
            "in attendance: N Mayfly (Clerk)",
        ],
    );
}

#[test]
fn offices_and_names_may_run_on() {
    reads(
        &head(
            "In the Chair : Mayor (Councillor J Mont)\n\nMembers Present : Aldermen - F Agar, P Brent and J Smyth\n\nCouncillors - J Arch, A Benn and L Smyth\n\nOfficers Present : Chief Executive - J Dickens Director of Operations - G Garvan Borough Lawyer and Head of Legal Services - P Casely",
        ),
        &[
            "present: J Mont (Mayor)",
            "present: F Agar",
            "present: P Brent",
            "present: J Smyth",
            "present: J Arch",
            "present: A Benn",
            "present: L Smyth",
            "in attendance: J Dickens (Chief Executive)",
            "in attendance: G Garvan (Director of Operations)",
            "in attendance: P Casely (Borough Lawyer and Head of Legal Services)",
        ],
    );
}

#[test]
fn signs_may_stand_apart_from_words() {
    reads(
        &head(
            "Present ; Scott Bail , Matt Hall\nApologies ; John Doug , Ian Morr\nIn Attendance ; Margot Nick(Returning Officer) , PC Kevin Wile",
        ),
        &[
            "present: Scott Bail",
            "present: Matt Hall",
            "apologies: John Doug",
            "apologies: Ian Morr",
            "in attendance: Margot Nick (Returning Officer)",
            "in attendance: Kevin Wile (PC)",
        ],
    );
}

#[test]
fn officers_before_their_names_are_also_present() {
    reads(
        &head(
            "Present: The Mayor, Cllr. D. Hobbs (in the chair).\n\nCouncillors: Mrs. E. Ball (EB), J. Bask (JB) and Mrs. P.F. Watts (PFW).\n\nCouncillors not present: H. Fyle (HF) and D. Wynn.\n\nThe Town Clerk, Mrs. L.M. Phipps, and a member of the public were also present.",
        ),
        &[
            "present: D. Hobbs (Mayor)",
            "present: E. Ball",
            "present: J. Bask",
            "present: P.F. Watts",
            "absent: H. Fyle",
            "absent: D. Wynn",
            "in attendance: L.M. Phipps (Town Clerk)",
        ],
    );
}

#[test]
fn a_substitute_may_attend_as_his_substitute() {
    reads(
        &item("Apologies were received from Cllr. P. Hale with Cllr S. Orme attending as his substitute."),
        &["apologies: P. Hale", "present: S. Orme for Hale"],
    );
}

#[test]
fn members_may_be_present_in_two_places() {
    reads(
        &head(
            "PRESENT IN CHAMBER: Councillor A Hale (Chair)\n\nPRESENT IN REMOTE LOCATION: Councillors B Orme and C Tew",
        ),
        &["present: A Hale (Chair)", "present: B Orme [remote]", "present: C Tew [remote]"],
    );
}

#[test]
fn arrivals_are_noted_in_a_list() {
    reads(
        &head("Present Members: Cllr P Batt (Chairman), Cllr Hole (arrived at 7.01pm) and Cllr Yarrow."),
        &["present: P Batt (Chairman)", "present: Hole", "present: Yarrow"],
    );
    moves(
        &head("Present Members: Cllr P Batt (Chairman), Cllr Hole (arrived at 7.01pm) and Cllr Yarrow."),
        &["hole arrived 19:01 none"],
    );
}

#[test]
fn a_table_of_members_names_people_in_its_first_column() {
    reads(
        &head("Present:\n\nMember\tAuthority\nCouncillor A Hale (Chair)\tKelby\nCouncillor B Orme\tNorth Tarn"),
        &["present: A Hale (Chair)", "present: B Orme"],
    );
    // Columns without a head are all names.
    reads(
        &head("Present:\n\nCouncillor A Hale\tCouncillor B Orme\nCouncillor C Tew\tCouncillor D Batt"),
        &["present: A Hale", "present: B Orme", "present: C Tew", "present: D Batt"],
    );
}

#[test]
fn who_presided_is_there_and_the_list_goes_on() {
    let members = ["present: A Hale (Chairman)", "present: B Orme", "present: C Tew"];
    reads(&head("PRESENT: Councillor A Hale (Chairman) presided COUNCILLORS: B Orme and C Tew."), &members);
    reads(&head("PRESENT: Councillor A Hale (Chairman) presided; Councillors B Orme and C Tew."), &members);
    reads(
        &head("Presiding: A Hale\n\nOther Members Present: B Orme, J Moss Miss C Tew\n\nApology: D Nye"),
        &["present: A Hale (Presiding)", "present: B Orme", "present: J Moss", "present: C Tew", "apologies: D Nye"],
    );
    // Where members stood before, the others are guests.
    reads(
        &head("Present: Cllrs A Hale and B Orme\n\nOther Members Present: Cllr C Tew"),
        &["present: A Hale", "present: B Orme", "in attendance: C Tew"],
    );
}

#[test]
fn an_office_with_a_hyphen_stands_before_its_name() {
    reads(
        &head("Present: Chairman Cllr Hale, Vice-Chair Cllr Orme, Cllr Tew."),
        &["present: Hale (Chairman)", "present: Orme (Vice-Chair)", "present: Tew"],
    );
}

#[test]
fn a_substitution_may_be_added_to_an_apology() {
    reads(
        &item("Apologies were submitted on behalf of Councillor Hale, with the substitution of Councillor Orme."),
        &["apologies: Hale", "present: Orme for Hale"],
    );
    reads(
        &head("Apologies: Cllr A Hale (Cllr B Orme - substitute) Declarations of Interest: Councillors Tew and Moss."),
        &["apologies: A Hale", "present: B Orme for Hale"],
    );
}

#[test]
fn what_somebody_did_is_no_office() {
    reads(&item("Cllr. A Orme sent his apologies.\nCllr. C Hale – Chair started the meeting."), &["apologies: A Orme"]);
}

#[test]
fn who_works_for_somebody_that_is_named_left_himself() {
    moves(
        &item(
            "Councillor Hale declared an interest by virtue of his employment by Dale Inspired and withdrew from the meeting.",
        ),
        &["hale left - some(0)"],
    );
}

#[test]
fn an_office_ends_with_its_sentence() {
    reads(
        &head("Present: Councillors Hale, Orme, Tew and Moss. CHAIR Councillor Hale presided."),
        &["present: Hale", "present: Orme", "present: Tew", "present: Moss", "present: Hale (CHAIR)"],
    );
    reads(
        &head(
            "Members present: the Right Honourable the Lord Mayor (Councillor Hale); the High Sheriff (Councillor Orme); and Councillors Tew and Moss.",
        ),
        &["present: Hale (Lord Mayor)", "present: Orme (High Sheriff)", "present: Tew", "present: Moss"],
    );
    reads(
        &head("Present: Ann Hale-Chairman, Bob Orme-Vice Chairman, Cy Tew and Di Moss."),
        &["present: Ann Hale (Chairman)", "present: Bob Orme (Vice Chairman)", "present: Cy Tew", "present: Di Moss"],
    );
}

#[test]
fn brackets_may_stand_between_those_who_were_also_present() {
    reads(
        &head("Present: Cllrs A Hale and B Orme.\n\nCllr Cy Tew (DCC/WDC) and Cllr Di Moss (WDC) were also present."),
        &["present: A Hale", "present: B Orme", "in attendance: Cy Tew", "in attendance: Di Moss"],
    );
}

#[test]
fn an_item_about_attendance_and_apologies_begins_with_those_who_were_there() {
    let minutes = |title: &str| {
        format!(
            "Nether Wallop Council\n\nMinutes of the meeting held on 4 May 2021\n\n1. {title}\n\nCouncillors Hale, Orme and Tew attended. Councillor Nye sent apologies.\n\n2. Declarations of interest\n\nNone.\n"
        )
    };
    let expected = ["present: Hale", "present: Orme", "present: Tew", "apologies: Nye"];
    reads(&minutes("Attendance and apologies"), &expected);
    reads(&item("Councillors Hale, Orme and Tew."), &["apologies: Hale", "apologies: Orme", "apologies: Tew"]);
}

#[test]
fn an_office_behind_the_last_name_is_that_of_the_next() {
    reads(
        &head("Present CHAIRMAN: COUNCILLOR R. DENT COUNCILLORS: A. HALE, B. ORME andC. TEW CLERK: MRS D. NYE"),
        &[
            "present: R. DENT (CHAIRMAN)",
            "present: A. HALE",
            "present: B. ORME",
            "present: C. TEW",
            "in attendance: D. NYE (CLERK)",
        ],
    );
}
