//! Attendance however it is laid out: legends, run-on lists, lists without captions, offices, bodies and places beside names.

mod support;

use support::attendance::{head, item, moves, reads};

#[test]
fn a_legend_explains_asterisks() {
    reads(
        &head("PRESENT: Councillors: P. Abbot (Chairman), J. Mott*, S. Rudd, Mrs. L. Quail\n\n* denotes absent"),
        &["present: P. Abbot (Chairman)", "absent: J. Mott", "present: S. Rudd", "present: L. Quail"],
    );
    reads(
        &head("Members (asterisk denotes attendance):\n*Councillor Ann Hale\nCouncillor Bob Orme\n*Councillor Cy Tew"),
        &["present: Ann Hale", "absent: Bob Orme", "present: Cy Tew"],
    );
    // Bullets, and a sign that is explained as something else.
    reads(&head("Present:\n* Councillor Hale\n* Councillor Orme"), &["present: Hale", "present: Orme"]);
    reads(
        &head("Present: Councillors A Hale*, B Orme\n\n* denotes a member of the Cabinet"),
        &["present: A Hale", "present: B Orme"],
    );
}

#[test]
fn names_that_nothing_parts_are_several_people() {
    reads(
        &head("Councillors Present: Ann Hale Bob Orme Cy Tew Dee Moss"),
        &["present: Ann Hale", "present: Bob Orme", "present: Cy Tew", "present: Dee Moss"],
    );
    reads(
        &head("Present: Cllr Rosa Maria Dale Marsh, Cllr Orme"),
        &["present: Rosa Maria Dale Marsh", "present: Orme"],
    );
}

#[test]
fn family_names_may_stand_alone_one_a_line() {
    reads(
        &head("Present:\nCouncillors\nHale\nOrme\nTew\n\nOfficers\nD Nye, Town Clerk"),
        &["present: Hale", "present: Orme", "present: Tew", "in attendance: D Nye (Town Clerk)"],
    );
}

#[test]
fn a_clerk_without_a_name_may_stand_among_guests() {
    reads(
        &head(
            "Present: Councillors Orme and Tew.\nAlso present: District Councillors H Gray and I Ham, the Clerk, and 4 members of the public.",
        ),
        &[
            "present: Orme",
            "present: Tew",
            "in attendance: H Gray",
            "in attendance: I Ham",
            "in attendance: Clerk (Clerk)",
        ],
    );
}

#[test]
fn captions_may_stand_in_a_line_without_a_sign() {
    reads(
        &head(
            "Present Cllr A Carr (Chairman), Cllr R Shields. Apologies Cllr K Hibb In attendance County Cllr Shep, Mrs S Massey (Clerk)",
        ),
        &[
            "present: A Carr (Chairman)",
            "present: R Shields",
            "apologies: K Hibb",
            "in attendance: Shep (County Cllr)",
            "in attendance: S Massey (Clerk)",
        ],
    );
}

#[test]
fn members_may_be_absent_by_caption() {
    reads(
        &head(
            "Members in attendance: Cllrs Hale, Orme\nMembers not in attendance: Cllr Moss\nMembers absent without apology: Cllr Nye",
        ),
        &["present: Hale", "present: Orme", "absent: Moss", "absent: Nye"],
    );
}

#[test]
fn the_chair_may_be_named_below_the_apologies() {
    reads(
        &head("Present: Councillors B Orme, C Tew.\nApologies: Councillor G Fox.\nIn the Chair: Provost A Hale."),
        &["present: B Orme", "present: C Tew", "apologies: G Fox", "present: A Hale (In the Chair)"],
    );
}

#[test]
fn a_bracket_may_stand_in_a_column_of_its_own() {
    reads(
        &head("PRESENT:\tCouncillor A Hale\t(Chair)\n\tCouncillor B Orme"),
        &["present: A Hale (Chair)", "present: B Orme"],
    );
}

#[test]
fn a_list_may_stand_inside_an_item_about_business() {
    let minutes = |list: &str| {
        format!(
            "Nether Wallop Council\n\nMinutes of the meeting held on 4 May 2021\n\n1. Budget\n\nThe budget was discussed.\n\n2. Roads\n\n\
             The roads were discussed.\n\n3. Parks\n\nThe meeting closed at 9.00 pm.\n\n{list}\n"
        )
    };
    reads(
        &minutes("Present: Cllrs A Hale (Chair), B Orme\nIn attendance: D Moss, Clerk"),
        &["present: A Hale (Chair)", "present: B Orme", "in attendance: D Moss (Clerk)"],
    );
    reads(&minutes("Present: the usual complaints about Councillor Hale."), &[]);
    reads(&minutes("Present arrangements with Mrs Moss were to go on."), &[]);
}

#[test]
fn members_and_guests_may_stand_without_a_caption() {
    reads(
        &head(
            "North Ward:\n\nCouncillor P Hale\nCouncillor D Orme\n\nSouth Ward:\n\nCouncillor J Tew\n\nMrs H Black (Town Clerk)\nCouncillor G Dez (County Council)\n\nCouncillors S Inch (personal), D Bush (illness).",
        ),
        &[
            "present: P Hale",
            "present: D Orme",
            "present: J Tew",
            "in attendance: H Black (Town Clerk)",
            "in attendance: G Dez (County Council)",
            "apologies: S Inch",
            "apologies: D Bush",
        ],
    );
}

#[test]
fn who_welcomed_the_meeting_sent_no_apologies() {
    reads(
        &item("The Chair, Cllr A Hale, welcomed everyone. Apologies were received from Cllr B Orme."),
        &["apologies: B Orme"],
    );
    reads(
        &head(
            "Present: J Allan; M Burd\nApologies: E Cairns\n\nAnne Timm from the Council chaired the first part of the meeting as there was no chair.",
        ),
        &["present: J Allan", "present: M Burd", "apologies: E Cairns"],
    );
}

#[test]
fn auxiliaries_may_stand_before_sending() {
    reads(&item("County Cllr F Vole had also sent apologies."), &["apologies: F Vole (County Cllr)"]);
}

#[test]
fn a_second_officer_follows_the_office_of_the_first() {
    reads(
        &head("Present: Cllrs Hale and Orme\nIn attendance: Ella Yould, Clerk and Tess Marsh, Assistant Clerk"),
        &[
            "present: Hale",
            "present: Orme",
            "in attendance: Ella Yould (Clerk)",
            "in attendance: Tess Marsh (Assistant Clerk)",
        ],
    );
    reads(
        &head(
            "Present: Cllrs Hale and Orme\nIn attendance: Ella Yould, Director of Housing and Social Care, Tess Marsh, Clerk",
        ),
        &[
            "present: Hale",
            "present: Orme",
            "in attendance: Ella Yould (Director of Housing and Social Care)",
            "in attendance: Tess Marsh (Clerk)",
        ],
    );
}

#[test]
fn family_names_may_be_printed_in_capitals() {
    reads(
        &head("Present:\nCouncillor John R LETT\nCouncillor Ken GUILDER"),
        &["present: John R LETT", "present: Ken GUILDER"],
    );
}

#[test]
fn a_list_of_members_yields_to_the_apologies() {
    let minutes = |list: &str| {
        format!(
            "Nether Wallop Council\n\nMinutes of the meeting held on 4 May 2021\n\n{list}\n\n1. To receive apologies for absence\n\n\
             Apologies were received from Town Councillors - KL and LH.\n\n2. Declarations of interest\n\nNone.\n"
        )
    };
    reads(
        &minutes("Members: Cllr. J. Adam (JA) Deputy Cllr. L. Harn (LH) Cllr. K Lodge (KL)"),
        &["present: J. Adam (Deputy)", "apologies: KL", "apologies: LH"],
    );
    reads(
        &head("Members present: Cllr J Adam, Cllr L Harn\nApologies: Cllr L Harn"),
        &["present: J Adam", "present: L Harn", "apologies: L Harn"],
    );
}

#[test]
fn offices_may_run_on_with_initials_in_brackets() {
    reads(
        &head(
            "PRESENT: Councillors A Hale, B Orme\nIN ATTENDANCE: Chief Planning Officer (EGJ) Planning Control Manager (DFJ)",
        ),
        &[
            "present: A Hale",
            "present: B Orme",
            "in attendance: Chief Planning Officer (Chief Planning Officer)",
            "in attendance: Planning Control Manager (Planning Control Manager)",
        ],
    );
}

#[test]
fn guests_may_be_listed_by_item_and_capacity() {
    reads(
        &head(
            "Present: Mr A Duff\n\nAlso in Attendance:\n\nItem 12.1: Mr K Mait, applicant and Mr W Whyte, for the applicant\nItem 14.1: Mr A Mack, licence holder\n\nMr A Duff in the Chair",
        ),
        &[
            "present: A Duff",
            "in attendance: K Mait (applicant)",
            "in attendance: W Whyte (for the applicant)",
            "in attendance: A Mack (licence holder)",
            "present: A Duff (in the Chair)",
        ],
    );
}

#[test]
fn apologies_end_where_another_caption_begins() {
    reads(
        &head(
            "Present: Cllrs J Gard, C Farr. Apologies: Cllrs R John and M Gill In attendance: Mrs S Ender Public Forum: A Rabb, C Swan",
        ),
        &[
            "present: J Gard",
            "present: C Farr",
            "apologies: R John",
            "apologies: M Gill",
            "in attendance: S Ender",
            "in attendance: A Rabb",
            "in attendance: C Swan",
        ],
    );
}

#[test]
fn an_office_of_several_words_may_stand_before_a_titled_name() {
    reads(
        &item("Cllr J Gough and Dale Water Locality Steward Mr P Pank"),
        &["apologies: J Gough", "apologies: P Pank (Dale Water Locality Steward)"],
    );
}

#[test]
fn a_body_may_run_into_the_next_person() {
    reads(
        &head(
            "Present: Cllr A Hale\nAlso present: J Bugg, Dale Police Authority G Miles, Brox Borough Council M Walk, Brox Borough Council",
        ),
        &[
            "present: A Hale",
            "in attendance: J Bugg (Dale Police Authority)",
            "in attendance: G Miles (Brox Borough Council)",
            "in attendance: M Walk (Brox Borough Council)",
        ],
    );
}

#[test]
fn who_was_unable_to_attend_is_absent() {
    reads(
        &item("Unfortunately, due to illness, Mr David Kean, Police and Crime Commissioner was unable to attend."),
        &["absent: David Kean"],
    );
    reads(
        &item("Councillor Nye was unable to attend and Councillor Vole would attend in her place."),
        &["present: Vole for Nye"],
    );
}

#[test]
fn a_substitute_may_be_present_as_one() {
    reads(&item("Councillor Hale was also present as a substitute."), &["present: Hale"]);
    reads(&item("Councillor Hale was present as an observer."), &[]);
    reads(&item("The minutes of 4 May were amended to note that Councillor Hale was in attendance."), &[]);
}

#[test]
fn an_acronym_before_a_title_is_the_council_of_a_guest() {
    reads(
        &head("Present: Cllr J Hills, Cllr B Herb\nAlso in attendance was TDC Cllr Mack and 25 members of public"),
        &["present: J Hills", "present: B Herb", "in attendance: Mack (TDC Cllr)"],
    );
}

#[test]
fn a_substitute_may_stand_behind_who_apologised() {
    reads(
        &head(
            "Present: Cllrs J Strang and L Garn\nApologies: Cllr A Ames, substitute Cllr L Garn\n           Cllr R Judd, substitute Cllr B Hobb",
        ),
        &[
            "present: J Strang",
            "present: L Garn",
            "apologies: A Ames",
            "present: L Garn for Ames",
            "apologies: R Judd",
            "present: B Hobb for Judd",
        ],
    );
    reads(
        &item("Substitutions: Cllr Hale for Cllr Orme; Cllr Tew for Cllr Moss"),
        &["present: Hale for Orme", "present: Tew for Moss"],
    );
    reads(
        &item("Apologies were received from Councillor Hale and Councillor Orme attended in his place."),
        &["apologies: Hale", "present: Orme for Hale"],
    );
}

#[test]
fn who_would_be_late_was_there() {
    reads(
        &item(
            "Apologies for absence were received from Councillor Grieve. It was noted that Councillor Weir would be late.",
        ),
        &["apologies: Grieve", "present: Weir"],
    );
}

#[test]
fn the_place_of_a_member_may_stand_before_the_title() {
    reads(
        &head(
            "PRESENT:\n\nDale Councillor Martin Cox Bury Councillor Eamonn Brien Salf Councillor Richard Lees Oldham Councillor Rooj Shah Roch Councillor Neil Mott",
        ),
        &[
            "present: Martin Cox (Dale)",
            "present: Eamonn Brien (Bury)",
            "present: Richard Lees (Salf)",
            "present: Rooj Shah (Oldham)",
            "present: Neil Mott (Roch)",
        ],
    );
    reads(
        &head("PRESENT: Councillor Mary Ann Hale Councillor Bob Orme Councillor Cy Tew Councillor Dee Moss"),
        &["present: Mary Ann Hale", "present: Bob Orme", "present: Cy Tew", "present: Dee Moss"],
    );
}

#[test]
fn welsh_apologies_are_read() {
    reads(
        &item("Cafwyd ymddiheuriadau am absenoldeb gan y Cynghorwyr C. Evans, D. Harries a G. Thomas."),
        &["apologies: C. Evans", "apologies: D. Harries", "apologies: G. Thomas"],
    );
    reads(&item("Ymddiheurodd Mr John Weston am nad oedd yn gallu bod yn bresennol."), &["apologies: John Weston"]);
    reads(&item("Ni chafwyd ymddiheuriadau."), &[]);
}

#[test]
fn a_bracket_may_belong_to_the_office() {
    reads(
        &head(
            "Present: Cllr Hale\nOfficers: E Nye, Principal Solicitor (Regulatory Services); F Vole, Head of Law (FV)",
        ),
        &[
            "present: Hale",
            "in attendance: E Nye (Principal Solicitor (Regulatory Services))",
            "in attendance: F Vole (Head of Law)",
        ],
    );
}

#[test]
fn a_bracket_may_hold_initials_and_an_office() {
    reads(
        &head("Present: Cllrs Jean Hobb (JH, Chair), Keith Marl (KM), Frank Reid (FRE)"),
        &["present: Jean Hobb (Chair)", "present: Keith Marl", "present: Frank Reid"],
    );
}

#[test]
fn members_of_other_bodies_may_stand_one_a_line_without_caption() {
    reads(
        &head(
            "Councillor Ann Hale - Dale District Council (Chair)\nCouncillor Bob Orme - Hill Borough Council\nCouncillor Cy Tew - Vale Council",
        ),
        &["present: Ann Hale (Chair)", "present: Bob Orme (Hill Borough Council)", "present: Cy Tew (Vale Council)"],
    );
}

#[test]
fn guests_for_one_item_are_no_members() {
    reads(
        &head("Present: Councillors A Hale, B Orme\nAlso in attendance for Minute 23: Councillor D Moss"),
        &["present: A Hale", "present: B Orme", "in attendance: D Moss"],
    );
}

#[test]
fn leaving_behind_other_words_names_the_right_person() {
    moves(
        "Nether Wallop Council\n\nMinutes of the meeting held on 4 May 2021\n\n1. Parks\n\n(Cllr Dar spoke as ward member and left the meeting before the debate.)\n",
        &["dar left - some(0)"],
    );
}

#[test]
fn a_lost_line_end_parts_people() {
    reads(
        &head(
            "In the Chair: Councillor R Mulg\n\nIn attendance: (Councillors)\n\nCouncillor T Andre Councillor R BurgessCouncillor P Byrne\n\n(Officials)Mr L Hann, Chief ExecutiveMrs D Carv, Director of Corporate ServicesMr W Ward, Solicitor",
        ),
        &[
            "present: R Mulg (In the Chair)",
            "present: T Andre",
            "present: R Burgess",
            "present: P Byrne",
            "in attendance: L Hann (Chief Executive)",
            "in attendance: D Carv (Director of Corporate Services)",
            "in attendance: W Ward (Solicitor)",
        ],
    );
    reads(&head("Present: Councillors A McMrs, B DeMiss"), &["present: A McMrs", "present: B DeMiss"]);
}

#[test]
fn captions_may_be_copied_column_by_column() {
    reads(
        &head(
            "Present: Officers: Apologies: Councillor A Geary (Chair) Councillors: Baume and P Willis. A Rose (Team Leader), N Wheat (Solicitor). Councillor C Orme. Also Present: Councillor Bald",
        ),
        &[
            "present: A Geary (Chair)",
            "present: Baume",
            "present: P Willis",
            "in attendance: A Rose (Team Leader)",
            "in attendance: N Wheat (Solicitor)",
            "apologies: C Orme",
            "in attendance: Bald",
        ],
    );
}

#[test]
fn officers_may_run_on_each_with_the_office_behind() {
    reads(
        &head(
            "Members Present Councillors: Tim Holt (Chairman) and Bill Soane Other Councillors Present Councillors: Keith Baker Officers Present Connor Corr, Strategic Service Manager Chris East, Planning Officer Justin Turv, Solicitor",
        ),
        &[
            "present: Tim Holt (Chairman)",
            "present: Bill Soane",
            "in attendance: Keith Baker",
            "in attendance: Connor Corr (Strategic Service Manager)",
            "in attendance: Chris East (Planning Officer)",
            "in attendance: Justin Turv (Solicitor)",
        ],
    );
}

#[test]
fn a_member_of_another_council_among_many_of_this_one_is_a_guest() {
    reads(
        &head(
            "Present: Mrs R Crisp, Mr F Egg, Mrs S Bury, Mr M Peak\n1 member of the public\nMr Martin Store Dale County Council",
        ),
        &[
            "present: R Crisp",
            "present: F Egg",
            "present: S Bury",
            "present: M Peak",
            "in attendance: Martin Store (Dale County Council)",
        ],
    );
    reads(
        &head(
            "Present: Cllr A Hale, Dale County Council; Cllr B Orme, Hill Borough Council; Cllr C Tew, Vale District Council",
        ),
        &[
            "present: A Hale (Dale County Council)",
            "present: B Orme (Hill Borough Council)",
            "present: C Tew (Vale District Council)",
        ],
    );
}

#[test]
fn who_takes_the_minutes_is_no_member() {
    reads(
        &head("PRESENT: Councillors A. Coll, A. Muir, S Gill and Mrs P Ang to take the minutes for this meeting."),
        &["present: A. Coll", "present: A. Muir", "present: S Gill", "in attendance: P Ang"],
    );
}

#[test]
fn captions_and_titles_may_stand_in_two_languages() {
    reads(
        &head(
            "Presennol / Present: Cyng/Cllrs.: B. Jones (chair) A. Davies, C. Moses a/and E. Rees.\n\nYMDDIHEURIADAU/APOLOGIES: Cyng/Cllrs: C J Crow, B Mill\n\nYN BRESENNOL /IN ATTENDANCE: R Smit, P Bate",
        ),
        &[
            "present: B. Jones (chair)",
            "present: A. Davies",
            "present: C. Moses",
            "present: E. Rees",
            "apologies: C J Crow",
            "apologies: B Mill",
            "in attendance: R Smit",
            "in attendance: P Bate",
        ],
    );
}

#[test]
fn there_are_many_ways_to_name_a_substitute() {
    for words in [
        "Councillor Orme (in substitution for Councillor Hale)",
        "Councillor Orme (vice Councillor Hale)",
        "Councillor Orme (reserve for Councillor Hale)",
        "Councillor Orme (representing Cllr Hale)",
        "Councillor Orme - substitute for A Hale",
    ] {
        reads(&head(&format!("Present: Councillor Tew\n{words}")), &["present: Tew", "present: Orme for Hale"]);
    }
    for words in [
        "Councillor Hale had nominated Councillor Orme as his substitute.",
        "Councillor Orme was attending the meeting in place of Councillor Hale.",
        "Councillor Orme acted as substitute for Councillor Hale.",
        "The following substitution was noted: Councillor Orme for Councillor Hale.",
    ] {
        reads(&item(words), &["present: Orme for Hale"]);
    }
    for words in [
        "Councillor Hale, for whom Councillor Orme was substitute.",
        "Councillor Hale sent apologies and was substituted by Councillor Orme.",
        "Councillor Hale - Councillor Orme attending as substitute",
    ] {
        reads(&item(words), &["apologies: Hale", "present: Orme for Hale"]);
    }
    reads(
        &item("Apologies were received from Councillor Hale. Councillor Orme substituted."),
        &["apologies: Hale", "present: Orme"],
    );
}

#[test]
fn hearings_have_lists_of_their_own() {
    reads(
        "Agenda and minutes\n\nItems\n\n1.\n\nMembership\n\nMinutes:\n\nThere were no changes.\n\n2.\n\nMinutes\n\nMinutes:\n\nAgreed.\n\n3.\n\nThe Bell, 3 High Road\n\nMinutes:\n\n\
         Membership:   Councillor Ann Hale (Chairman) and Councillor Cy Tew\n\nLegal Adviser:   Dee Moss\n\n\
         Present: Mr Gil Fox (Environmental Health) and Mr Hal Gray (Solicitor)\n\nThe application was considered at length by the members who were there.\n\n4.\n\nThe Dog, 5 Low Road\n\nMinutes:\n\n\
         Present: Mr Ian Ham (Applicant)\n\nThe application was granted.\n",
        &[
            "present: Ann Hale (Chairman)",
            "present: Cy Tew",
            "in attendance: Dee Moss (Legal Adviser)",
            "in attendance: Gil Fox (Environmental Health)",
            "in attendance: Hal Gray (Solicitor)",
            "in attendance: Ian Ham (Applicant)",
        ],
    );
}

#[test]
fn deputy_is_a_title_before_a_name_and_an_office_elsewhere() {
    reads(
        &item(
            "Apologies for absence were received from Deputy Ann Hale, Ms Bo Orme and the Deputy Lord Mayor (Councillor D. Brown).",
        ),
        &["apologies: Ann Hale", "apologies: Bo Orme", "apologies: D. Brown (Deputy Lord Mayor)"],
    );
}

#[test]
fn letters_behind_names_are_no_people() {
    reads(
        &item("Apologies were received from Cllr Paul Oat QPM and Cllr Ann Barr JP DL."),
        &["apologies: Paul Oat", "apologies: Ann Barr"],
    );
}

#[test]
fn captions_may_head_columns() {
    reads(
        &head("Present\tApologies\nCllr A Hale\tCllr C Tew\nCllr B Orme\tCllr D Moss\n\nIn attendance: E Nye, Clerk"),
        &[
            "present: A Hale",
            "apologies: C Tew",
            "present: B Orme",
            "apologies: D Moss",
            "in attendance: E Nye (Clerk)",
        ],
    );
    reads(&head("Present\tCllr A Hale\nApologies\tCllr C Tew"), &["present: A Hale", "apologies: C Tew"]);
    reads(
        "<html><body><h1>Dale Parish Council</h1><table><tr><th>Present</th><th>Apologies</th></tr><tr><td>Cllr A Hale<br>Cllr B Orme</td>\
         <td>Cllr C Tew<br>Cllr D Moss</td></tr></table><p>In attendance: E Nye, Clerk</p></body></html>",
        &[
            "present: A Hale",
            "present: B Orme",
            "apologies: C Tew",
            "apologies: D Moss",
            "in attendance: E Nye (Clerk)",
        ],
    );
}

#[test]
fn who_was_not_present_is_absent_but_not_for_an_item_alone() {
    reads(&item("Councillor Tuck was not present."), &["absent: Tuck"]);
    reads(&item("Councillor Tuck was not present during the vote."), &[]);
}

#[test]
fn a_place_is_no_guest() {
    reads(
        &head("Present:\nDr Anil Bhatt (Vice-Chair) - Clinical Chair, Newton-on-Sea CCG\nCllr E Cutler"),
        &["present: Anil Bhatt (Vice-Chair)", "present: E Cutler"],
    );
}

#[test]
fn the_letters_of_a_parish_may_label_its_members() {
    reads(
        "Joint Committee\n\nheld on 22 March 2018\n\n1. Present\nDale PC: Mr. A. Dysart, Mrs. L. East\nHill PC: Mr. S. Frith (Chairman)\nClerc / Clerk: Mrs. R. Haig\n2. Apologies\nNone\n",
        &[
            "present: A. Dysart",
            "present: L. East",
            "present: S. Frith (Chairman)",
            "in attendance: R. Haig (Clerc / Clerk)",
        ],
    );
}

#[test]
fn three_capitals_that_can_be_spoken_are_a_family_name() {
    reads(
        &head("Present:\nDonald HAY\nCraig MELVIN\nSmith JRM"),
        &["present: Donald HAY", "present: Craig MELVIN", "present: JRM Smith"],
    );
}

#[test]
fn a_legend_may_explain_several_signs() {
    reads(
        &head(
            "Present\n\n*The Mayor (Councillor A Hale)\n\n#Cllr B Orme\n\n*Cllr C Tew\n\nCllr D Moss\n\n*Denotes attendance\n\n#Denotes apology for absence",
        ),
        &["present: A Hale (Mayor)", "apologies: B Orme", "present: C Tew", "absent: D Moss"],
    );
}

#[test]
fn a_page_may_break_a_list_inside_a_name() {
    reads(
        &head("Present: Councillors Ann Hale, Bob Orme, Simon\n\nO'Dale, Cy Tew and Di Moss."),
        &["present: Ann Hale", "present: Bob Orme", "present: Simon O'Dale", "present: Cy Tew", "present: Di Moss"],
    );
    reads(
        &head("Present: Councillors Hale, Orme, Tew\n\nMoss, Nye and Vole."),
        &["present: Hale", "present: Orme", "present: Tew", "present: Moss", "present: Nye", "present: Vole"],
    );
}

#[test]
fn a_converter_may_lose_the_space_between_two_names() {
    reads(
        &head("PRESENT: Cllr Miss S.A. HaleMrs M.J. Orme\nN.K. TewD.G. McDale\nF.K. McMossK.G. Nye"),
        &[
            "present: S.A. Hale",
            "present: M.J. Orme",
            "present: N.K. Tew",
            "present: D.G. McDale",
            "present: F.K. McMoss",
            "present: K.G. Nye",
        ],
    );
    reads(
        &head("Present: Cllrs A FitzOrme, B MacHale and C VanTew"),
        &["present: A FitzOrme", "present: B MacHale", "present: C VanTew"],
    );
}

#[test]
fn a_caption_in_capitals_may_stand_inside_a_line() {
    reads(
        &head("A meeting of the DALE COUNCIL PRESENT Councillor Hale (Provost); Councillors Orme, Tew and Moss."),
        &["present: Hale (Provost)", "present: Orme", "present: Tew", "present: Moss"],
    );
}

#[test]
fn members_of_other_councils_attend() {
    reads(
        &head(
            "Present: Councillors A Hale (Chair) and B Orme\n\nAlso: Mrs C Tew (Clerk) & County Councillors: Mr D Moss & Mr E Nye",
        ),
        &[
            "present: A Hale (Chair)",
            "present: B Orme",
            "in attendance: C Tew (Clerk)",
            "in attendance: D Moss",
            "in attendance: E Nye",
        ],
    );
}

#[test]
fn an_office_of_several_words_ends_the_line() {
    reads(
        &head(
            "Present: Cllrs A Hale and B Orme\n\nIn attendance:\nC Tew, Neighbourhood Plan Continuity Officer\nD Moss, Asset Manager",
        ),
        &[
            "present: A Hale",
            "present: B Orme",
            "in attendance: C Tew (Neighbourhood Plan Continuity Officer)",
            "in attendance: D Moss (Asset Manager)",
        ],
    );
}

#[test]
fn bullets_may_part_people_in_one_line() {
    reads(
        &head(
            "Present Councillors A Hale and B Orme.\n\nIn Attendance • Cy Tew, Director of Education, Leisure and Housing. • Di Moss, Head of Finance (for Items 1 to 3). • Ed Nye, Head of Law.",
        ),
        &[
            "present: A Hale",
            "present: B Orme",
            "in attendance: Cy Tew (Director of Education)",
            "in attendance: Di Moss (Head of Finance)",
            "in attendance: Ed Nye (Head of Law)",
        ],
    );
}

#[test]
fn families_may_stand_before_initials_where_nothing_parts_the_names() {
    reads(
        &head(
            "PRESENT Councillor R.R. Nye in the Chair MEMBERS Hale, E. Orme, D. Tew, J.B. Moss, L Vole, T.S.\n\nApologies: none",
        ),
        &[
            "present: R.R. Nye (in the Chair)",
            "present: E. Hale",
            "present: D. Orme",
            "present: J.B. Tew",
            "present: L Moss",
            "present: T.S. Vole",
        ],
    );
    reads(
        &head("Present: Cllrs Hale, E. Orme, D. Tew, J.B. Moss"),
        &["present: Hale", "present: E. Orme", "present: D. Tew", "present: J.B. Moss"],
    );
}

#[test]
fn people_that_nothing_parts_may_follow_a_caption_in_capitals() {
    reads(
        &head(
            "MINUTES held at The Mill at 10.30am PRESENT Ann Hale Mary Orme Eric Tew Will Moss Stuart Vole IN ATTENDANCE: Di Nye Ed Pugh Cy Reeve",
        ),
        &[
            "present: Ann Hale",
            "present: Mary Orme",
            "present: Eric Tew",
            "present: Will Moss",
            "present: Stuart Vole",
            "in attendance: Di Nye",
            "in attendance: Ed Pugh",
            "in attendance: Cy Reeve",
        ],
    );
}

#[test]
fn an_officer_alone_may_end_the_list_of_members() {
    reads(
        &head("PRESENT: Councillor Ann Hale in the Chair;\n\nCouncillors Bob Orme and Cy Tew.\n\nThe Town Clerk."),
        &[
            "present: Ann Hale (in the Chair)",
            "present: Bob Orme",
            "present: Cy Tew",
            "in attendance: Town Clerk (Town Clerk)",
        ],
    );
}

#[test]
fn a_sign_may_stand_behind_the_caption() {
    reads(
        &head("Members: * Cllr Ann Hale\n* Cllr Bob Orme\n  Cllr Cy Tew\n* Denotes present"),
        &["present: Ann Hale", "present: Bob Orme", "absent: Cy Tew"],
    );
}
