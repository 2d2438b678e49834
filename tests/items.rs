//! Agenda items: which numbers and lines are headings, where titles end, what belongs to which item.

use minutes_analyser::Source;
use minutes_analyser::structure::{Outline, Role, read_outline};
use minutes_analyser::text::{SourceText, read_source};

fn source(text: &str) -> SourceText {
    read_source(&Source { name: "case.txt", bytes: text.as_bytes() }).expect("a text")
}

fn with_outline<T>(text: &str, see: impl FnOnce(&Outline<'_>) -> T) -> T {
    let source = source(text);
    see(&read_outline(&source).value)
}

/// Asserts the items of `text`: "number | title" a line, indented by level.
#[track_caller]
fn reads(text: &str, expected: &[&str]) {
    let found = with_outline(text, |outline| {
        outline
            .items
            .iter()
            .map(|item| {
                let indent = "  ".repeat(usize::from(item.level) - 1);
                let title = item.title.split_whitespace().collect::<Vec<_>>().join(" ");
                format!("{indent}{} | {title}", item.number.as_deref().unwrap_or("-"))
            })
            .collect::<Vec<_>>()
    });
    assert_eq!(found, expected, "in\n{text}");
}

/// The words that stand in a role under the item with this title.
fn words_of(text: &str, title: &str, role: Role) -> Vec<String> {
    with_outline(text, |outline| {
        let at = outline.items.iter().position(|item| item.title == title).expect("the item");
        outline.blocks[outline.items[at].blocks.clone()]
            .iter()
            .filter(|block| block.role == role)
            .map(|block| block.text.split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    })
}

#[test]
fn a_number_alone_on_its_line_stands_before_its_title() {
    reads(
        "11.\n\nWelcome and Apologies\n\nMinutes:\n\nThe Chair welcomed all present.\n\n12.\n\nCar Parks\n\nMinutes:\n\nRESOLVED\n\n1. That it be noted.\n2. That it be done.\n",
        &["11 | Welcome and Apologies", "12 | Car Parks"],
    );
}

#[test]
fn a_number_stands_before_its_title_on_one_line() {
    reads(
        "Minutes\n\n1. Apologies\n\nNone.\n\n2. Declarations of Interest\n\nNone.\n\n3. Budget\n\nThe budget was approved.\n",
        &["1 | Apologies", "2 | Declarations of Interest", "3 | Budget"],
    );
}

#[test]
fn a_number_needs_no_dot() {
    reads(
        "12 APOLOGIES FOR ABSENCE\n\nCllr Dunn sent apologies.\n\n13 MINUTES\n\nAgreed.\n\n14 PARKS\n\nNothing to report.\n",
        &["12 | APOLOGIES FOR ABSENCE", "13 | MINUTES", "14 | PARKS"],
    );
}

#[test]
fn clauses_of_a_resolution_are_no_items() {
    reads(
        "1. Apologies\n\nNone.\n\n2. Minutes\n\nRESOLVED:\n\n1. That the minutes be approved.\n2. That the Chair sign them.\n3. That they be filed.\n4. That they be kept.\n\n3. Budget\n\nRESOLVED:\n\n1. That it be set.\n2. That it be kept.\n\n4. Close\n\nThe meeting closed at 9 pm.\n",
        &["1 | Apologies", "2 | Minutes", "3 | Budget", "4 | Close"],
    );
}

#[test]
fn the_year_in_the_number_stays_and_the_other_part_counts() {
    reads(
        "23/045 Apologies\nNone.\n23/046 Declarations of interest\nNone.\n23/047 To approve the minutes of 4 May\nApproved.\n",
        &["23/045 | Apologies", "23/046 | Declarations of interest", "23/047 | To approve the minutes of 4 May"],
    );
    reads(
        "045/23 Apologies\nNone.\n046/23 Declarations of interest\nNone.\n047/23 Highways\nA pothole was reported.\n",
        &["045/23 | Apologies", "046/23 | Declarations of interest", "047/23 | Highways"],
    );
}

#[test]
fn letters_before_the_number_belong_to_it() {
    reads(
        "FC24/12 Apologies for absence\nNone.\nFC24/13 Declarations of interest\nNone.\nFC24/14 Finance\nThe accounts were noted.\n",
        &["FC24/12 | Apologies for absence", "FC24/13 | Declarations of interest", "FC24/14 | Finance"],
    );
    reads(
        "CL11\n\nMayor's Announcements\n\nMinutes:\n\nNone.\n\nCL12\n\nPetitions\n\nMinutes:\n\nNone.\n",
        &["CL11 | Mayor's Announcements", "CL12 | Petitions"],
    );
}

#[test]
fn a_number_may_stand_on_the_line_after_the_heading() {
    reads(
        "APOLOGIES\nPLA146/14\nApologies were recorded from Councillor Weed.\nDECLARATIONS OF INTEREST\nPLA147/14\nThere were none.\nMINUTES\nPLA148/14\nRESOLVED - That the minutes be approved.\n",
        &["PLA146/14 | APOLOGIES", "PLA147/14 | DECLARATIONS OF INTEREST", "PLA148/14 | MINUTES"],
    );
}

#[test]
fn a_number_split_over_two_lines_is_one() {
    reads(
        "PAR\n\n1\n\nPublic speaking\n\nNobody spoke.\n\nPAR\n\n2\n\nDeclarations of Interest\n\nNone.\n",
        &["PAR 1 | Public speaking", "PAR 2 | Declarations of Interest"],
    );
}

#[test]
fn the_word_item_is_no_part_of_the_number() {
    reads(
        "Item 1: Apologies\nCllr Grover.\nItem 2: Public speaking\nNobody spoke.\nItem 3: Minutes of the last meeting\nApproved.\n",
        &["1 | Apologies", "2 | Public speaking", "3 | Minutes of the last meeting"],
    );
}

#[test]
fn numbers_glued_to_the_text_by_a_word_list_are_read() {
    reads(
        "1Apologies for Absence\nNone.\n2Declarations of Interest\nNone.\n3Minutes of the Last Meeting\nApproved.\n",
        &["1 | Apologies for Absence", "2 | Declarations of Interest", "3 | Minutes of the Last Meeting"],
    );
}

#[test]
fn headings_of_a_decimal_on_their_own_line_are_sub_items() {
    reads(
        "18.\n\nExecutive Member Reports\n\n18.1\n\nSchools Strategy pdf icon PDF 138 KB\n\nMinutes:\n\nRESOLVED\n\nThat it be noted.\n\n18.2\n\nFostering pdf icon PDF 1 MB\n\nMinutes:\n\nRESOLVED\n\nThat it be noted.\n\n19.\n\nClose\n\nMinutes:\n\nThe meeting closed.\n",
        &["18 | Executive Member Reports", "  18.1 | Schools Strategy", "  18.2 | Fostering", "19 | Close"],
    );
}

#[test]
fn paragraphs_that_run_on_behind_a_decimal_are_no_items() {
    reads(
        "33 Apologies\n\n33.1 Apologies were received from Cllr Hay.\n\n34 Budget\n\n34.1 The Director presented the report and said that reserves had fallen.\n\n34.2 Members asked about parking income.\n\n34.3 RESOLVED that the report be noted.\n\n35 Work Programme\n\n35.1 The programme was agreed.\n",
        &["33 | Apologies", "34 | Budget", "35 | Work Programme"],
    );
}

#[test]
fn lettered_headings_on_their_own_line_are_sub_items() {
    reads(
        "1. Minutes\n\nApproved.\n\n2. Reports\n\na) Library reopening\n\nThe library reopened in May and visitors have doubled since.\n\nb) Community notice board\n\nThe manager was asked for a new key.\n\n3. Close\n\nThe meeting closed at 9 pm.\n",
        &["1 | Minutes", "2 | Reports", "  a | Library reopening", "  b | Community notice board", "3 | Close"],
    );
}

#[test]
fn lettered_paragraphs_are_no_items() {
    reads(
        "1. Minutes\n\nApproved.\n\n2. Reports\n\n(a) The library reopened in May, and visitors have doubled since.\n\n(b) The manager was asked for a new key to the board.\n\n3. Close\n\nThe meeting closed at 9 pm.\n",
        &["1 | Minutes", "2 | Reports", "3 | Close"],
    );
}

#[test]
fn everything_in_one_paragraph_is_taken_apart() {
    reads(
        "107/20 Openness Notice The Chair read the notice. 108/20 To Record Those Present There were five. 109/20 To Receive Apologies for Absence Apologies were noted from Cllr Lea. 110/20 To Approve the Payments The payments were approved as listed.",
        &[
            "107/20 | Openness Notice",
            "108/20 | To Record Those Present",
            "109/20 | To Receive Apologies for Absence",
            "110/20 | To Approve the Payments",
        ],
    );
}

#[test]
fn an_infinitive_with_a_colon_goes_on_behind_it() {
    reads(
        "7/19 To Approve: Standing Orders The Clerk had circulated them. 8/19 To Review: Bank Signatories It was agreed to keep them. 9/19 To Note: Election Returns The forms had been returned.",
        &[
            "7/19 | To Approve: Standing Orders",
            "8/19 | To Review: Bank Signatories",
            "9/19 | To Note: Election Returns",
        ],
    );
}

#[test]
fn a_sentence_may_be_an_item() {
    reads(
        "1. No apologies for absence.\n\n2. The minutes of the meeting held on 2 November were agreed as a true record.\n\n3. Matters arising\n\nThe bin has been emptied.\n\n4. Accounts were presented and accepted for payment.\n",
        &[
            "1 | No apologies for absence",
            "2 | The minutes of the meeting held on 2 November were agreed as a true record",
            "3 | Matters arising",
            "4 | Accounts were presented and accepted for payment",
        ],
    );
}

#[test]
fn a_colon_parts_title_from_text() {
    reads(
        "1. Apologies: Cllrs Lee and Marsh.\n2. Declarations of interest: none.\n3. Planning: The clerk had sent the comments to the district.\n",
        &["1 | Apologies", "2 | Declarations of interest", "3 | Planning"],
    );
}

#[test]
fn a_typing_error_in_one_number_loses_no_item() {
    reads(
        "18.07.1 Apologies\nNone.\n\n18.07.2 Register of Interests\nNone.\n\n18.07.3 Minutes\nAgreed.\n\n18.05.4 Any Other Business\nThe kerb is broken.\n",
        &[
            "18.07.1 | Apologies",
            "18.07.2 | Register of Interests",
            "18.07.3 | Minutes",
            "18.05.4 | Any Other Business",
        ],
    );
}

#[test]
fn a_number_printed_twice_makes_two_items() {
    reads(
        "11. REPORTS\n\nNone.\n\n12. OTHER BUSINESS\n\nThe fair went well.\n\n12. NEXT MEETING\n\nMonday 2 September.\n",
        &["11 | REPORTS", "12 | OTHER BUSINESS", "12 | NEXT MEETING"],
    );
}

#[test]
fn a_heading_repeated_on_the_next_page_is_the_same_item() {
    reads(
        "3. Minutes\n\nAgreed.\n\n4. Notice of Motion - Road Safety\n\nProposed by Councillor Bell.\n\n4. Notice of Motion - Road Safety (Cont'd)\n\nThe motion was carried.\n\n5. Close\n\nThe meeting closed.\n",
        &["3 | Minutes", "4 | Notice of Motion - Road Safety", "5 | Close"],
    );
}

#[test]
fn the_first_of_two_numbers_counts() {
    reads(
        "C048/23      1.         APOLOGIES FOR ABSENCE.\n\nCllr Wark.\n\nC049/23      2.         DECLARATIONS OF INTEREST\n\nNone.\n\nC050/23      10.         SPEED SIGN\n\nAgreed.\n",
        &["C048/23 | APOLOGIES FOR ABSENCE", "C049/23 | DECLARATIONS OF INTEREST", "C050/23 | SPEED SIGN"],
    );
}

#[test]
fn titles_lose_the_marks_of_attached_documents() {
    let text = "4.\n\nMinutes of the Previous Meeting pdf icon PDF 123 KB\n\nMinutes:\n\nAgreed.\n\n5.\n\nPolicy PDF 4 MB\n\nMinutes:\n\nNoted.\n";
    reads(text, &["4 | Minutes of the Previous Meeting", "5 | Policy"]);
    with_outline(text, |outline| {
        let documents = &outline.items[1].documents;
        assert_eq!(documents.len(), 1);
        assert_eq!((documents[0].title, documents[0].size), ("Policy", Some("4 MB")));
        assert_eq!(documents[0].format.as_deref(), Some("pdf"));
    });
}

#[test]
fn page_numbers_are_no_items() {
    reads(
        "1. Apologies\n\nNone were received.\n\n2\n\n2. Minutes\n\nThese were agreed as a correct\n\n3\n\nrecord.\n\n3. Parks\n\nThe swings were mended.\n",
        &["1 | Apologies", "2 | Minutes", "3 | Parks"],
    );
}

#[test]
fn dates_times_and_sums_are_no_items() {
    reads(
        "1. Apologies\nNone.\n2. Diary\n4 May 2021 litter picking\n5 June 2021 fete\n12 noon lunch\n3. Accounts\n250 hall hire\n400 mowing\n",
        &["1 | Apologies", "2 | Diary", "3 | Accounts"],
    );
}

#[test]
fn agenda_text_stands_apart_from_minutes() {
    let text = "7.\n\nRecommendations\n\nTo RESOLVE that:\n\n1) the wording be left to the Director.\n\nMinutes:\n\nRESOLVED that:\n\n1. The procedure be noted.\n\n8.\n\nClose\n\nMinutes:\n\nNone.\n";
    assert_eq!(
        words_of(text, "Recommendations", Role::Agenda),
        ["To RESOLVE that:", "the wording be left to the Director."]
    );
    assert_eq!(words_of(text, "Recommendations", Role::Minutes), ["RESOLVED that:", "The procedure be noted."]);
}

#[test]
fn section_headings_are_no_items_where_items_are_numbered() {
    let text = "18.\n\nReports\n\nMinutes:\n\nNone.\n\nAdult Social Care & Health\n\n18.1\n\nCare Homes\n\nMinutes:\n\nRESOLVED\n\nThat it be noted.\n\nEnvironment & Operations\n\n18.2\n\nBins\n\nMinutes:\n\nNoted.\n";
    reads(text, &["18 | Reports", "  18.1 | Care Homes", "  18.2 | Bins"]);
    with_outline(text, |outline| {
        assert_eq!(outline.items[1].section, Some("Adult Social Care & Health"));
        assert_eq!(outline.items[2].section, Some("Environment & Operations"));
    });
}

#[test]
fn items_of_the_private_part_are_private() {
    let text =
        "1. Minutes\n\nAgreed.\n\nPART TWO - EXEMPT\n\n2. Land at Mill Lane\n\nRESOLVED - That the land be sold.\n";
    with_outline(text, |outline| {
        assert_eq!(outline.items.iter().map(|item| item.private).collect::<Vec<_>>(), [false, true]);
    });
}

#[test]
fn titles_set_apart_alike_are_items_where_nothing_is_numbered() {
    reads(
        "Agenda and minutes\n\nVenue: Room 2. View directions\n\nNo. Item\n\n\nApologies\n\n\nNone.\n\n\nDeclarations of Interest pdf icon PDF 71 KB\n\nA form is attached.\n\n\nThere were none.\n\n\nUpdate on Play\n\nFor the Group to receive an update.\n\n\nThe Group received an update.\n\n\nSwings\n\nThe swings were mended.\n\n\nRESOLVED - That it be noted.\n\n\nUpdate on Schools\n\nFor the Group to be told the results.\n\n\nThe results were good.\n\n\nFeedback\n\nFor the Group to hear more.\n\n\nMore was heard.\n",
        &[
            "- | Apologies",
            "- | Declarations of Interest",
            "- | Update on Play",
            "- | Update on Schools",
            "- | Feedback",
        ],
    );
}

#[test]
fn a_title_stands_before_each_minutes_caption() {
    reads(
        "Agenda item\n\nDeclarations of Interest\n\nTo invite Members to declare any interest.\n\nMinutes:\n\nCouncillor Shore declared an interest in minute number 27.\n",
        &["- | Declarations of Interest"],
    );
}

#[test]
fn text_cut_off_by_the_page_is_no_words_of_the_item() {
    let text = "18.\n\nFostering\n\nMinutes:\n\nRESOLVED\n\n3. That, subject to the success of the  ...  view the full minutes text for item 18\n\n19.\n\nClose\n\nMinutes:\n\nNone.\n";
    assert_eq!(words_of(text, "Fostering", Role::Minutes), ["RESOLVED", "That, subject to the success of the"]);
    with_outline(text, |outline| assert_eq!([outline.items[0].truncated, outline.items[1].truncated], [true, false]));
}

#[test]
fn wrapped_lines_are_one_block_and_names_stay_lines() {
    let text = "1. Minutes\nThe minutes of the meeting held on the 8th May 2018 had been circulated\nprior to this meeting. All agreed this was a true record and they were signed\nand approved by the chairman who thanked the clerk for her long and hard\nwork on them.\n\n2. Attendance\nCllr Anne Barnes\nCllr Colin Dell\nCllr Esme Ford\n";
    assert_eq!(words_of(text, "Minutes", Role::Minutes).len(), 1);
    assert_eq!(words_of(text, "Attendance", Role::Minutes), ["Cllr Anne Barnes", "Cllr Colin Dell", "Cllr Esme Ford"]);
}

#[test]
fn every_line_lies_in_one_block() {
    let text = "Minutes of Wexcombe Parish Council\n\n1. Apologies: None. 2. Finance The clerk reported.\n\nPage 2\n\n3. Close\n";
    with_outline(text, |outline| {
        let mut next = 0;
        for block in &outline.blocks {
            assert_eq!(block.lines.start, next);
            next = block.lines.end;
        }
        assert_eq!(next, outline.lines.len());
    });
}

#[test]
fn a_shopping_list_has_no_items() {
    reads("eggs\nmilk\n2 loaves\nbutter\n", &[]);
}

/// The codes of the warnings and the words that they point at.
#[track_caller]
fn warns(text: &str, expected: &[(&str, &str)]) {
    let source = source(text);
    let outline = read_outline(&source);
    let found: Vec<_> =
        outline.warnings.iter().map(|warning| (warning.kind.code(), warning.span.of(source.plain()))).collect();
    assert_eq!(found, expected, "in\n{text}");
}

#[test]
fn a_number_that_stands_twice_is_doubtful() {
    warns(
        "11. Reports\n\nNone.\n\n12. Other Business\n\nThe fair went well.\n\n12. Next Meeting\n\nMonday 2 September.\n",
        &[("item_number_repeated", "12.")],
    );
    warns("11. Reports\n\nNone.\n\n12. Other Business\n\nThe fair went well.\n\n13. Next Meeting\n\nMonday.\n", &[]);
}

#[test]
fn a_number_out_of_order_is_doubtful() {
    warns(
        "1. Apologies\n\nNone.\n\n2. Declarations of Interest\n\nNone.\n\n9. Minutes\n\nAgreed.\n\n4. Planning\n\nNone.\n\n5. Finance\n\nNone.\n",
        &[("item_number_out_of_order", "9.")],
    );
}

#[test]
fn a_number_left_out_is_no_doubt() {
    warns("1. Apologies\n\nNone.\n\n2. Minutes\n\nAgreed.\n\n4. Planning\n\nNone.\n\n5. Finance\n\nNone.\n", &[]);
}

#[test]
fn text_cut_off_by_the_page_is_told() {
    warns(
        "18.\n\nFostering\n\nMinutes:\n\nRESOLVED that it be ... view the full minutes text for item 18\n\n19.\n\nClose\n\nMinutes:\n\nNone.\n",
        &[("truncated_source", "... view the full minutes text for item 18")],
    );
}

#[test]
fn a_long_text_without_items_is_told() {
    let long = "The members talked at length about the bridge and the path beside the river.\n\n".repeat(30);
    let source = source(&long);
    let codes: Vec<_> = read_outline(&source).warnings.iter().map(|warning| warning.kind.code()).collect();
    assert_eq!(codes, ["no_items"]);
    warns("The members talked about the bridge.\n", &[]);
}

#[test]
fn words_before_the_number_are_no_part_of_it() {
    for word in ["Min. ", "Minute ", "No. ", "Item ", "AGENDA ITEM "] {
        reads(
            &format!(
                "{word}12 Apologies\nNone.\n{word}13 Declarations of interest\nNone.\n{word}14 Footpaths\nThe stile was broken.\n"
            ),
            &["12 | Apologies", "13 | Declarations of interest", "14 | Footpaths"],
        );
    }
}

#[test]
fn a_year_may_stand_before_the_number() {
    reads(
        "2021-45 Apologies\nNone.\n2021-46 Declarations of interest\nNone.\n2021-47 Footpaths\nThe stile was broken.\n",
        &["2021-45 | Apologies", "2021-46 | Declarations of interest", "2021-47 | Footpaths"],
    );
}

#[test]
fn capitals_count_items_where_they_stand_before_routine_business() {
    reads(
        "A. Apologies for absence\n\nNone.\n\nB. Declarations of interest\n\nNone.\n\nC. Footpaths\n\nThe stile was broken.\n",
        &["A | Apologies for absence", "B | Declarations of interest", "C | Footpaths"],
    );
    reads(
        "I. Apologies for absence\n\nNone.\n\nII. Declarations of interest\n\nNone.\n\nIII. Footpaths\n\nThe stile was broken.\n",
        &["I | Apologies for absence", "II | Declarations of interest", "III | Footpaths"],
    );
}

#[test]
fn initials_of_names_count_nothing() {
    reads("Those present:\n\nA. Brown\n\nB. Clark\n\nC. Dunn\n\nD. Eddy\n", &[]);
}

#[test]
fn a_list_that_copying_numbered_anew_keeps_its_items() {
    reads(
        "1. Apologies for absence\n\nCllr Rose.\n\n1. Declarations of interest\n\nNone.\n\n1. Footpaths\n\nThe stile was broken.\n",
        &["1 | Apologies for absence", "1 | Declarations of interest", "1 | Footpaths"],
    );
}

#[test]
fn cells_of_a_table_part_title_from_text() {
    reads(
        "No.\tItem\tAction\n1\tApologies\t\n\tCllr Rose sent apologies.\t\n2\tDeclarations of interest\t\n\tNone.\t\n3\tFootpaths\tClerk\n\tThe stile was broken.\t\n",
        &["1 | Apologies", "2 | Declarations of interest", "3 | Footpaths"],
    );
}

#[test]
fn a_bracket_may_hold_the_number() {
    reads(
        "Apologies for Absence (Item 1)\n\nCllr Rose.\n\nDeclarations of Interest (Item 2)\n\nNone.\n\nFootpaths (Item 3)\n\nThe stile was broken.\n",
        &["1 | Apologies for Absence (Item 1)", "2 | Declarations of Interest (Item 2)", "3 | Footpaths (Item 3)"],
    );
}

#[test]
fn headings_in_capitals_need_no_white_space() {
    reads(
        "WEXFORD TOWN COUNCIL\nMinutes of the meeting held on 5 May 2021 at 7pm\nPRESENT: Cllrs A Hay, B Dunn\nAPOLOGIES FOR ABSENCE\nReceived from Cllr Rose.\nDECLARATIONS OF INTEREST\nNone.\nHIGHWAYS\nThe clerk reported potholes in Mill Lane to the county.\nDATE OF NEXT MEETING\n2 June 2021\n",
        &["- | APOLOGIES FOR ABSENCE", "- | DECLARATIONS OF INTEREST", "- | HIGHWAYS", "- | DATE OF NEXT MEETING"],
    );
}

#[test]
fn a_title_ends_where_the_outcome_a_person_or_the_agendas_request_begins() {
    for (printed, title) in [
        ("Apologies - none", "Apologies"),
        ("Apologies Cllrs Rose and Lee", "Apologies"),
        ("Apologies:Cllrs Rose and Lee", "Apologies"),
        ("Apologies for Absence To receive apologies for absence", "Apologies for Absence"),
        ("Minutes of the Last Meeting Agreed", "Minutes of the Last Meeting"),
        ("Footpath Warden The warden to walk the northern path before June", "Footpath Warden"),
        ("Footpath Warden           Cllr Rose", "Footpath Warden"),
        ("DECLARATIONS OF INTEREST A personal interest was noted", "DECLARATIONS OF INTEREST"),
        ("Correspondence Received", "Correspondence Received"),
        ("Report on the Future of the High Street - Phase Two", "Report on the Future of the High Street - Phase Two"),
        ("Licence for The Old Barn", "Licence for The Old Barn"),
        ("Notice of Motion: Night Buses", "Notice of Motion: Night Buses"),
        ("Duty To Consult", "Duty To Consult"),
    ] {
        reads(
            &format!("1. Welcome\n\nAll were welcomed.\n\n2. {printed}\n\n3. Finance\n\nThe accounts were noted.\n"),
            &["1 | Welcome", &format!("2 | {title}"), "3 | Finance"],
        );
    }
}

#[test]
fn items_after_the_exclusion_of_the_public_are_private() {
    let private =
        |text: &str| with_outline(text, |outline| outline.items.iter().map(|item| item.private).collect::<Vec<_>>());
    let excluded = "1. Minutes\n\nAgreed.\n\n2. Exclusion of Press and Public\n\nRESOLVED - That the press and public be excluded.\n\n3. Land at Mill Lane\n\nRESOLVED - That the land be sold.\n\n4. Readmission of the Public\n\nThe public returned.\n";
    assert_eq!(private(excluded), [false, false, true, false]);
    let kept = "1. Minutes\n\nAgreed.\n\n2. Exclusion of Press and Public\n\nThere was no private business.\n\n3. Land at Mill Lane\n\nRESOLVED - That the land be sold.\n";
    assert_eq!(private(kept), [false, false, false]);
}

#[test]
fn a_part_belongs_to_the_item_of_its_number() {
    with_outline(
        "2. Declarations of Interest\n\nNone.\n\n3. Minutes\n\nAgreed.\n\n4. Planning\n\nNone.\n\n5. 5.1 Chairman's Report • The road was blocked.\n\n5.2 Clerk's Report • The order is made.\n\n6. Church Survey\n\nDone.\n\n6.1 Tower • Sound.\n",
        |outline| {
            let parents: Vec<_> =
                outline.items.iter().map(|item| (item.number.as_deref().unwrap_or("-"), item.parent)).collect();
            assert_eq!(
                parents,
                [("2", None), ("3", None), ("4", None), ("5.1", None), ("5.2", None), ("6", None), ("6.1", Some(5))]
            );
        },
    );
}

#[test]
fn a_page_of_one_issue_says_the_items_number_in_its_meetings_line() {
    reads(
        "Issue - meetings\n\nHarbour Dues\n\nMeeting: 05/03/2024 - Harbour Board (Item 61)\n\nHarbour Dues\n\nTo consider the dues.\n\n\nThe Board approved the dues.\n",
        &["61 | Harbour Dues"],
    );
    reads(
        "Issue - meetings\n\nHarbour Dues\n\nMeeting: 20/09/2017 - Council (Item 52)\n\n52 Harbour Dues pdf icon PDF 164 KB\n\n\nThe dues were approved.\n",
        &["52 | Harbour Dues"],
    );
    reads(
        "Agenda item\nProcedural Business\n- Meeting of Harbour Board, Wednesday, 9th July, 2008 2.00pm (Item 31.)\nMinutes:\n31A |\nSubstitutes\n|\n31.1 |\nThere were none.\n|\n31B. |\nDeclarations of Interest |\n31.2 |\nThere were none.\n|\n",
        &["31 | Procedural Business", "  31A | Substitutes", "  31B | Declarations of Interest"],
    );
}

#[test]
fn under_the_title_of_a_page_of_one_item_clauses_are_no_items() {
    reads(
        "Agenda item\n\nMINUTES OF MEETINGS HELD ON: 23 November 2021; 7 December 2021\n\nTo receive the minutes.\n\nMinutes:\n\nAGREED that:\n\n1.    Subject to an amendment, the minutes be agreed;\n\n2.    The delay be noted; and\n\n3.    A strategy was being developed and noted.\n",
        &["- | MINUTES OF MEETINGS HELD ON: 23 November 2021; 7 December 2021"],
    );
}

#[test]
fn rows_copied_onto_one_line_open_with_their_titles() {
    let rows = "Venue: Shire Hall\nNo. | Item |\nSummons Additional documents: Minutes: The summons was read.\nApologies Minutes: There were none.\n\
        Declarations of Interest Members are asked to declare interests. Minutes: There were none. |\n\
        Announcements To receive any announcements.\nMinutes: The Chair had none. |\n";
    reads(rows, &["- | Summons", "- | Apologies", "- | Declarations of Interest", "- | Announcements"]);
    assert_eq!(words_of(rows, "Apologies", Role::Minutes), ["There were none."]);
    // Request and minutes on a line of their own under a title are no item.
    reads(
        "No. | Item |\nApologies\nTo receive apologies. Minutes: There were none. |\n|\nLate Items\nAn item may be added. Minutes: There were none. |\n",
        &["- | Apologies", "- | Late Items"],
    );
}

#[test]
fn columns_of_names_between_bars_are_no_items() {
    reads("At a meeting of the council\nPresent:-\nMary HILL |\nTom REED |\nAnn WOOD |\n|\nThe council sat.\n", &[]);
}

#[test]
fn a_number_in_a_title_is_no_chain_beside_titles_that_the_page_sets_apart() {
    reads(
        "No. | Item |\nApologies To receive. Minutes: None. |\nMinutes To sign. Minutes: Signed. |\nP1723.22 14 MILL CLOSE Report attached. Minutes: Granted. |\n",
        &["- | Apologies", "- | Minutes", "- | P1723.22 14 MILL CLOSE"],
    );
}

#[test]
fn welsh_captions_are_captions() {
    reads(
        "Eitemau\nRhif eitem\n\n1.\n\nYMDDIHEURIADAU\n\nDogfennau ychwanegol:\n\nCofnodion:\n\nDim.\n\n2.\n\nDATGANIADAU\n\nCofnodion:\n\n8.1 – Cyllid\n\nAelod o'r bwrdd\n",
        &["1 | YMDDIHEURIADAU", "2 | DATGANIADAU"],
    );
}

#[test]
fn an_agenda_before_the_minutes_counts_no_items() {
    reads(
        "Summons\n1. Apologies for Absence\n2. Election of officers\n3. Standard Forms\n4. Finance\n\nMinutes\nPresent: A Hill\n\n1. Apologies: None.\n2. Election of Chair\nMr Hill was elected.\n3. Standard Forms Review\nThe forms were agreed.\n4. Finance\nThe accounts were agreed after a long discussion of each.\n",
        &["1 | Apologies", "2 | Election of Chair", "3 | Standard Forms Review", "4 | Finance"],
    );
}

#[test]
fn words_in_bold_before_plain_ones_are_the_title() {
    reads(
        "**1\\. Apologies** Cllr Hill.\n\n**2\\. Authorised Bank Signatories** Status quo agreed\n\n3\\. **Highways** The clerk will write.\n\n**Note** that there were five visitors.\n",
        &["1 | Apologies", "2 | Authorised Bank Signatories", "3 | Highways"],
    );
}

#[test]
fn numbers_of_every_local_form_count_items() {
    let pairs = [
        ("67/19/F&R", "68/19/F&R"),
        ("1.3/23E", "2.3/23E"),
        ("23079", "23080"),
        ("Cou/285/07-08", "Cou/286/07-08"),
        ("2023/24/045", "2023/24/046"),
        ("P/2018/201", "P/2018/202"),
        ("24-101", "24-102"),
    ];
    for (first, second) in pairs {
        reads(
            &format!("{first} Apologies\nThere were none.\n{second} Highways\nThe lane was mended.\n"),
            &[&format!("{first} | Apologies"), &format!("{second} | Highways")],
        );
    }
    reads(
        "1, Apologies\nNone.\n2, To elect a Chair\nMr Hill was elected.\n",
        &["1 | Apologies", "2 | To elect a Chair"],
    );
    reads(
        "087- To receive apologies\nNone.\n088- To sign the minutes\nSigned.\n",
        &["087 | To receive apologies", "088 | To sign the minutes"],
    );
    reads(
        "Agenda Items 1 & 2: Welcome and Apologies\nNone.\nAgenda Item 3: Minutes\nSigned.\n",
        &["1 & 2 | Welcome and Apologies", "3 | Minutes"],
    );
    reads(
        "I ADJOURNMENT\nIt was moved.\nII STANDING ORDERS OF THE COUNCIL\nThey were approved.\n",
        &["I | ADJOURNMENT", "II | STANDING ORDERS OF THE COUNCIL"],
    );
}

#[test]
fn votes_years_and_dates_are_no_numbers_of_items() {
    let items = ["1 | Apologies", "2 | Minutes"];
    for line in ["5 For, 0 Against, 1 Abstention", "2020/2021 Budgets were compared.", "12/05/2023 Letters were read."]
    {
        reads(&format!("1 Apologies\nNone.\n2 Minutes\nSigned.\n{line}\n"), &items);
    }
}

#[test]
fn a_dash_ends_the_title_where_the_minutes_go_on_behind_it() {
    let title = |text: &str, expected: &str| {
        reads(
            &format!("1. Welcome\nDone.\n2. {text}\nMore was said.\n3. Close\nDone.\n"),
            &["1 | Welcome", &format!("2 | {expected}"), "3 | Close"],
        );
    };
    title("Minutes – it was RESOLVED to sign them.", "Minutes");
    title("Apologies for Absence – all Members were present.", "Apologies for Absence");
    title("Open Session – Questions and comments were taken by the Chair.", "Open Session");
    title("Village Hall – Mary Hill presented the plans of the hall.", "Village Hall");
    title("Chairman's remarks – SCW welcomed everyone to the hall.", "Chairman's remarks");
    title("Apologies – P Reed (holiday) and M Wood (work).", "Apologies");
    title("Planning – a. It was agreed to object.", "Planning");
    title("DATE OF NEXT MEETING – Wednesday 17th January 2024", "DATE OF NEXT MEETING");
    // Near misses: what follows is part of the title.
    title("Night Buses - Proposed by Councillor Hill", "Night Buses - Proposed by Councillor Hill");
    title("Date of Next Meeting - Wednesday 17th January 2024", "Date of Next Meeting - Wednesday 17th January 2024");
    title(
        "Planning - applications received since the last meeting",
        "Planning - applications received since the last meeting",
    );
}

#[test]
fn a_title_without_a_stop_ends_where_a_sentence_starts() {
    let title = |text: &str, expected: &str| {
        reads(
            &format!("1 Welcome\nDone.\n2 {text}\n3 Close\nDone.\n"),
            &["1 | Welcome", &format!("2 | {expected}"), "3 | Close"],
        );
    };
    title("MINUTES The minutes of the meeting held on 2 March were signed.", "MINUTES");
    title("Office Bearers Anne-Marie asked for nominations.", "Office Bearers");
    title("MINUTES OF PREVIOUS MEETING 14 July 2023 (Approval)", "MINUTES OF PREVIOUS MEETING 14 July 2023 (Approval)");
    title(
        "PLANNING COMMITTEE (For Planning Committee consideration only)",
        "PLANNING COMMITTEE (For Planning Committee consideration only)",
    );
    title("Substitute Councillors", "Substitute Councillors");
    title(
        "Declarations of Interest: Code of Local Government Conduct",
        "Declarations of Interest: Code of Local Government Conduct",
    );
    title(
        "To confirm that the items marked Part 1 will be considered in public",
        "To confirm that the items marked Part 1 will be considered in public",
    );
}

#[test]
fn sub_items_stand_under_round_numbers_too() {
    reads(
        "1.0 Apologies\nNone.\n\n5.0 To Receive Reports\n\n5.1 Balfour Steward (Mr Reed)\nThere was no report from the steward, who had sent his apologies for this meeting.\n\n5.2 County Councillor (Cllr Hill)\nCllr Hill spoke of roads.\n\n6.0 Close\nDone.\n",
        &[
            "1.0 | Apologies",
            "5.0 | To Receive Reports",
            "  5.1 | Balfour Steward (Mr Reed)",
            "  5.2 | County Councillor (Cllr Hill)",
            "6.0 | Close",
        ],
    );
}

#[test]
fn those_who_attended_for_an_item_are_no_items() {
    reads(
        "Also in Attendance:\n\nItem 12.1: Mr K Reed, applicant\nItem 13.1: Mr M Wood, licence holder\nItem 14.1: Mrs A Hill\n\n1. Apologies for Absence\nNone.\n\n2. Declarations of Interest\nNone.\n",
        &["1 | Apologies for Absence", "2 | Declarations of Interest"],
    );
}

#[test]
fn an_unnumbered_title_with_minutes_of_its_own_stands_among_numbered_ones() {
    reads(
        "Items\n\nRECOMMENDATION I - Leadership Models\n\nMinutes:\n\nCabinet received a report.\n\n664.\n\nDemonstration\n\nMinutes:\n\nThe Leader spoke.\n\n665.\n\nPortfolio Holder\n\nDecision:\n\nNoted.\n\nMinutes:\n\nThe Leader welcomed her.\n",
        &["- | RECOMMENDATION I - Leadership Models", "664 | Demonstration", "665 | Portfolio Holder"],
    );
}

#[test]
fn where_most_titles_end_at_a_dash_all_do() {
    reads(
        "1. Apologies - Cllr Hill\n\n2. Order of the Agenda - add item 7 - agreed\n\n3. Confidential items - none\n\n4. Declarations of Interest - none\n\n5. Date of Next Meeting - Thursday, 5 June 2014\n",
        &[
            "1 | Apologies",
            "2 | Order of the Agenda",
            "3 | Confidential items",
            "4 | Declarations of Interest",
            "5 | Date of Next Meeting",
        ],
    );
    // One dash does not make a habit.
    reads(
        "1. Apologies\nNone.\n2. Minutes - Ordinary Meeting\nSigned.\n3. Finance\nPaid.\n",
        &["1 | Apologies", "2 | Minutes - Ordinary Meeting", "3 | Finance"],
    );
}

#[test]
fn lettered_headings_with_text_under_them_are_sub_items_and_lettered_lists_are_not() {
    reads(
        "A1/116 LIGHTS\nIt was agreed that the quotation of the company be accepted by all those present.\n\nA1/117 ALLOTMENTS\nCllr Quill repeated his interest.\n(a) Rents\nRESOLVED:\n(i) That rents be raised by 5% from the first of October of the next year;\n(ii) That plot holders over 70 be exempt from the rise and from the charge.\n(b) Water\nNoted.\n",
        &["A1/116 | LIGHTS", "A1/117 | ALLOTMENTS", "  a | Rents", "  b | Water"],
    );
    reads(
        "25. Finance\n(i)To report on accounts.\nThis was deferred to the next meeting as only two weeks had elapsed.\n(ii)To approve expenditure as itemised.\nProposed by Cllr Smith, seconded by Cllr Hill and approved by all of them.\n26. Planning\nNone.\n",
        &[
            "25 | Finance",
            "    i | To report on accounts",
            "    ii | To approve expenditure as itemised",
            "26 | Planning",
        ],
    );
    reads(
        "1. Apologies\nNone.\n2. Representatives:\na) Village Hall - Tom Reed\nb) School - Mary Hill\nc) Church - Ann Wood\n3. Close\nDone.\n",
        &["1 | Apologies", "2 | Representatives", "3 | Close"],
    );
}

#[test]
fn numbered_applications_with_their_outcomes_are_sub_items() {
    reads(
        "PL.32 Declarations of interest\nNone.\nPL.33 Applications\n1. 22/00411/FUL - 14 Station Road\nDemolition of garage\nGranted.\n2. 22/00518/OUT - Land north of Church Way\nRefused for the following reasons:\n1. The proposal would harm the setting.\n2. Too little is known.\nPL.34 Appeals\nNoted.\n",
        &[
            "PL.32 | Declarations of interest",
            "PL.33 | Applications",
            "  1 | 22/00411/FUL - 14 Station Road",
            "  2 | 22/00518/OUT - Land north of Church Way",
            "PL.34 | Appeals",
        ],
    );
}

#[test]
fn a_list_that_copying_numbered_anew_counts_whatever_its_titles() {
    let list = "  1. Social Housing\nMr Reed spoke.\n  1. Constitution\nOne is wanted.\n  1. Bank Account\nOpened.\n  1. Membership\nTwo joined.\n";
    reads(list, &["1 | Social Housing", "1 | Constitution", "1 | Bank Account", "1 | Membership"]);
}

#[test]
fn a_lettered_item_may_stand_anywhere_and_a_word_before_a_stop_cites_nothing() {
    reads(
        "1. Apologies\n\n7e. Standing Orders\nThis was brought forward to the front of the agenda by the Chairman.\n\n2. Election of Chairman\nMr Hill was elected as Chairman by all those who were present there.\n\n3. Minutes\nThey were signed.\n",
        &["1 | Apologies", "  7e | Standing Orders", "2 | Election of Chairman", "3 | Minutes"],
    );
    reads(
        "003/20 To receive apologies for absence. Resolved: To accept them. 005/20 To approve the minutes of the last meeting. Resolved: To sign these minutes. 006/20 Police report None. 007/20 Borough report Cllr Hill reported that there was none.\n",
        &[
            "003/20 | To receive apologies for absence",
            "005/20 | To approve the minutes of the last meeting",
            "006/20 | Police report",
            "007/20 | Borough report",
        ],
    );
}

#[test]
fn a_colon_before_a_few_words_of_title_does_not_end_it() {
    reads(
        "1. Apologies\nNone.\n2. Leisure Centre: Opening hours\nAgreed.\n3. Police: No report\nDone.\n4. Date of next meeting: 1st November 2023\n",
        &["1 | Apologies", "2 | Leisure Centre: Opening hours", "3 | Police", "4 | Date of next meeting"],
    );
}

#[test]
fn a_title_in_capitals_may_go_on_in_small_letters_before_the_text() {
    reads(
        "1. PUBLIC FORUM\nNone.\n2. TO SIGN THE MINUTES OF THE LAST MEETING held on 2nd May Cllr Hill said that corrections had been made.\n3. REPORTS (for information only) The Clerk read out a letter from the school.\n4. CORRESPONDENCE: i. Letter from the vicar. ii. Letter from the school.\n5. LAND a) The wood was sold. b) The field was not.\n",
        &[
            "1 | PUBLIC FORUM",
            "2 | TO SIGN THE MINUTES OF THE LAST MEETING held on 2nd May",
            "3 | REPORTS (for information only)",
            "4 | CORRESPONDENCE",
            "5 | LAND",
        ],
    );
}

#[test]
fn rows_whose_text_counts_its_parts_are_counted_by_row() {
    reads(
        "Apologies Minutes: There were none. |\nMembers' declarations Minutes: There were none. |\nHEARINGS (SUB) PDF 54 KB a) Merchant House\nb) Enoteca\nMinutes: 4.1 Merchant House The hearing was held.\n4.2 Enoteca The hearing was cancelled. |\nClose Minutes: The Chair closed the meeting. |\n",
        &["- | Apologies", "- | Members' declarations", "- | HEARINGS (SUB)", "- | Close"],
    );
    // Where the rows bear the numbers, the numbers count.
    reads(
        "No. | Item |\nCO52 |\nAPOLOGIES Minutes: None. |\n|\nCO53 |\nMINUTES Minutes: Signed. |\n|\nCO54 |\nDECLARATIONS OF INTEREST Minutes: None. |\n",
        &["CO52 | APOLOGIES", "CO53 | MINUTES", "CO54 | DECLARATIONS OF INTEREST"],
    );
}

#[test]
fn a_number_out_of_turn_stays_with_its_title() {
    reads(
        "Items\nNo. Item\n\n8.\n\nAttendance note\n\nMinutes:\n\nCllr Hill arrived late.\n\n1.\n\nPreliminary Matters\n\nMinutes:\n\nNone.\n\n9.\n\nBudget\n\nMinutes:\n\nAgreed.\n",
        &["8 | Attendance note", "1 | Preliminary Matters", "9 | Budget"],
    );
}

#[test]
fn long_requests_and_titles_with_a_stop_head_unnumbered_items() {
    reads(
        "No. Item\n\n\nMinutes pdf icon PDF 121 KB\n\nTo confirm the minutes.\n\n\nDeclarations of Interest.\n\nNone were made by those present.\n\n\nTo confirm that the items of business marked in Part 1 will be considered in public and that the items marked Part 2 will be considered in private\n\nIt was confirmed.\n",
        &[
            "- | Minutes",
            "- | Declarations of Interest",
            "- | To confirm that the items of business marked in Part 1 will be considered in public and that the items marked Part 2 will be considered in private",
        ],
    );
}

#[test]
fn lines_that_start_with_a_word_and_a_colon_are_titles_only_where_titles_are_set_so() {
    reads(
        "Apologies for Absence\nNone.\n\nDeclarations of Interest\nNone.\n\nFootpaths\nFlooded.\n\nAction: Clerk to write.\n\nNote: The hall is closed.\n\nFinance\nPaid.\n\nThe end.\n",
        &["- | Apologies for Absence", "- | Declarations of Interest", "- | Footpaths", "- | Finance"],
    );
}

#[test]
fn payments_by_date_and_a_column_of_numbers_are_no_items() {
    reads(
        "1. Apologies\nNone.\n2. Finance\nThe following were paid:\n01/12/15 Eon lighting\n03/12/15 Clerk salary\n09/12/15 Hall hire\n3. Close\nDone.\n",
        &["1 | Apologies", "2 | Finance", "3 | Close"],
    );
    reads("Minutes\n16/02/8 16/02/9\n\n16/02/10 16/02/11\n\nThe clerk spoke of roads.\n", &[]);
}

#[test]
fn exempt_business_with_numbers_of_its_own_follows_the_rest() {
    reads(
        "1. Apologies\nNone.\n2. Minutes\nSigned.\n3. Budget\nAgreed.\nPART 2\nP1. SCHOOL TRANSPORT CONTRACTS\nRESOLVED that they be let.\nP2. LEASES\nRESOLVED that they be signed.\n",
        &["1 | Apologies", "2 | Minutes", "3 | Budget", "P1 | SCHOOL TRANSPORT CONTRACTS", "P2 | LEASES"],
    );
}

#[test]
fn capitals_in_brackets_count_parts_where_each_has_its_line() {
    reads(
        "1. Apologies\nNone.\n2. New matters\n\nA) Grass Cutting\nIt will go on as before, with volunteers from the village, until the spring of the next year.\n\nB) Parking by the green\nNo action.\n3. Planning\nNone.\n",
        &["1 | Apologies", "2 | New matters", "  A | Grass Cutting", "  B | Parking by the green", "3 | Planning"],
    );
    reads(
        "1. Apologies\nNone.\n2. New matters\n\nA) Grass Cutting\nIt will go on as before, with volunteers from the village, until the spring of the next year.\n\nB) Parking – this was noted.\n3. Planning\nNone.\n",
        &["1 | Apologies", "2 | New matters", "3 | Planning"],
    );
}

#[test]
fn a_title_ends_before_the_standing_order_that_is_cited() {
    reads(
        "1. Urgent Item In terms of Standing Order 9, the Council:\n\nNoted it.\n\n2. Minutes\n\nApproved.\n",
        &["1 | Urgent Item", "2 | Minutes"],
    );
    reads(
        "1. APOLOGIES: (Agenda item 1)\n\nNone.\n\n2. MINUTES (Agenda item 2)\n\nApproved.\n",
        &["1 | APOLOGIES: (Agenda item 1)", "2 | MINUTES (Agenda item 2)"],
    );
}

#[test]
fn the_mark_of_a_document_on_the_next_line_is_no_part_of_the_title() {
    reads(
        "32 APPOINTMENT OF COMMITTEES AND OUTSIDE BODIES ETC.\nPDF 66 KB\nMinutes:\nRESOLVED that it be noted.\n33 QUESTIONS BY MEMBERS\nMinutes:\nNone.\n",
        &["32 | APPOINTMENT OF COMMITTEES AND OUTSIDE BODIES ETC", "33 | QUESTIONS BY MEMBERS"],
    );
}

#[test]
fn numbers_run_into_one_line_count_the_headings_in_capitals() {
    reads(
        "Council held at the Hall on 7 November 2005. Present: Councillor Ames (Chairman) and Councillor Bull 77 APOLOGIES FOR ABSENCE There were no apologies. 78 CHAIRMAN’S REMARKS There were none. 79 DECLARATIONS OF INTEREST Councillor Bull of 12 HIGH STREET declared one.\n",
        &["77 | APOLOGIES FOR ABSENCE", "78 | CHAIRMAN'S REMARKS", "79 | DECLARATIONS OF INTEREST"],
    );
    reads(
        "1 Open Session 1.1 Police – The constable was unable to attend. 2 Closed Session 2.1 Apologies – Cllr Ames\n\n3 Members’ Matters 3.1 Interests – None.\n\n4 Finance 4.1 Statement. It was noted.\n",
        &["1 | Open Session", "2 | Closed Session", "3 | Members' Matters", "4 | Finance"],
    );
}

#[test]
fn a_numbered_sentence_that_decides_is_no_title() {
    reads(
        "77 Interests: There were none.\n78 Minutes for:- 78.1 The Monthly Meeting on 10th May were RESOLVED to be accepted.\n\n78.2 The ‘In Committee’ Minutes of the Meeting on 10th May were RESOLVED to be accepted.\n\n79 CAR PARK: It was noted.\n80 Fees It was RESOLVED to pay.\n",
        &["77 | Interests", "78 | Minutes for", "79 | CAR PARK", "80 | Fees"],
    );
}

#[test]
fn a_title_may_end_in_two_days() {
    reads(
        "Item 1 :Apologies\nThere were none.\nItem 2:To approve minutes of the previous meetings (21.07.2015 & 22.09.15)\nThey were approved.\nItem 3:Finance\nNone.\n",
        &["1 | Apologies", "2 | To approve minutes of the previous meetings (21.07.2015 & 22.09.15)", "3 | Finance"],
    );
}

#[test]
fn a_row_of_the_agendas_table_may_hold_several_lines() {
    reads(
        "Venue: Council Chamber\nNo. | Item |\n---|---|\nApologies for Absence Minutes: None were received. |\n|||\nDisclosure of Interest To disclose the existence and nature of any interests.\nMinutes: Councillor Ames declared one.\nHe left. |\n|||\nUrgent Business Minutes: None. |\n",
        &["- | Apologies for Absence", "- | Disclosure of Interest", "- | Urgent Business"],
    );
}

#[test]
fn a_table_that_prints_decisions_alone_parts_its_rows() {
    reads(
        "Venue: Council Chamber\nNo. | Item |\nAPOLOGIES FOR ABSENCE Decision: None were received. |\nAPPOINTMENT OF VICE-CHAIR To appoint a Vice-Chair. Decision: RESOLVED that Councillor Ames be elected for the year\n2021/22. |\nURGENT BUSINESS To consider any business. Decision: None. |\n",
        &["- | APOLOGIES FOR ABSENCE", "- | APPOINTMENT OF VICE-CHAIR", "- | URGENT BUSINESS"],
    );
}

#[test]
fn short_sentences_before_the_first_title_are_items_too() {
    reads(
        "1. There were apologies from Cllr Ames.\n\n2. There were no declarations of interest.\n\n3. Co-option: It was proposed by Cllr Bull and seconded by Cllr Carr to co-opt Peter Dunn.\n\n4. Neighbourhood Planning:\n4.1. The Clerk told of it.\n",
        &[
            "1 | There were apologies from Cllr Ames",
            "2 | There were no declarations of interest",
            "3 | Co-option",
            "4 | Neighbourhood Planning",
        ],
    );
}

#[test]
fn a_request_ends_before_who_proposed() {
    reads(
        "1) Apologies: None\n\n2) To elect the Chair: Cllr Ames proposed Cllr Bull as Chairman, Cllr Carr seconded this and all agreed.\n\n3) To Approve: Standing Orders\n\nThey were approved.\n",
        &["1 | Apologies", "2 | To elect the Chair", "3 | To Approve: Standing Orders"],
    );
}

#[test]
fn a_number_may_hold_a_stroke_and_a_dash() {
    reads(
        "21/5-1 Election of Chairman. It was RESOLVED to elect Cllr Ames.\n\n21/5-2 Apologies. None.\n\n21/5-3 Minutes. It was RESOLVED to sign them.\n",
        &["21/5-1 | Election of Chairman", "21/5-2 | Apologies", "21/5-3 | Minutes"],
    );
}

#[test]
fn a_row_that_keeps_no_bar_is_told_by_its_request() {
    reads(
        "Venue: Council Chamber\nNo. | Item |\nDisclosures of Interest Minutes: None were made. |\nPlanning Appeals Report PDF 57 KB To note the appeals. Minutes: It was introduced.\nResolved that the report be noted.\nExclusion of Public and Press To move the exclusion of the Press.\nMinutes: It was so moved.\n",
        &["- | Disclosures of Interest", "- | Planning Appeals Report", "- | Exclusion of Public and Press"],
    );
    reads(
        "1. Apologies\nNone.\n2. Matters arising from the minutes;\nNone.\n3. GROUPS/REPORTS The Clerk told of them.\n",
        &["1 | Apologies", "2 | Matters arising from the minutes", "3 | GROUPS/REPORTS"],
    );
}

#[test]
fn a_plural_in_brackets_stands_in_a_title_in_capitals() {
    reads(
        "1. APOLOGIES\n\nNone.\n\n2. DECLARATIONS OF PECUNIARY AND OTHER REGISTERABLE INTEREST(s)\n\nNone.\n\n3. FINANCE\n\nNone.\n",
        &["1 | APOLOGIES", "2 | DECLARATIONS OF PECUNIARY AND OTHER REGISTERABLE INTEREST(s)", "3 | FINANCE"],
    );
}

#[test]
fn a_space_may_stand_before_the_stop_of_a_number() {
    reads(
        "1. APOLOGIES FOR ABSENCE received from Mr Ames\n\n2 .DECLARATIONS OF INTEREST\n\nNone.\n\n3. FINANCE\n\nThe sum of 2 .5 was paid.\n",
        &["1 | APOLOGIES FOR ABSENCE", "2 | DECLARATIONS OF INTEREST", "3 | FINANCE"],
    );
}

#[test]
fn a_title_goes_on_behind_a_comma_and_a_gap() {
    reads(
        "1. APOLOGIES\n\nNone.\n\n2. COUNTY AND DISTRICT COUNCILLORS, POLICING,      LOCAL ORGANISATIONS AND CLUBS\n\nNone.\n\n3. FINANCE\n\nNone.\n",
        &[
            "1 | APOLOGIES",
            "2 | COUNTY AND DISTRICT COUNCILLORS, POLICING, LOCAL ORGANISATIONS AND CLUBS",
            "3 | FINANCE",
        ],
    );
}
