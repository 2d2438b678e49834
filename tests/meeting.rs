//! The meeting's facts: body, sort, date, times and place, and the words that prove them.

use minutes_analyser::Source;
use minutes_analyser::model::Classification;
use minutes_analyser::read::meeting::{MeetingReading, read_meeting};
use minutes_analyser::structure::read_outline;
use minutes_analyser::text::read_source;

fn meeting(text: &str) -> MeetingReading {
    let source = read_source(&Source { name: "case.txt", bytes: text.as_bytes() }).expect("a text");
    let outline = read_outline(&source).value;
    read_meeting(&source, &outline).value
}

/// Asserts "body | date | start | end | place"; "-" where the minutes do not say.
#[track_caller]
fn reads(text: &str, expected: &str) {
    let found = meeting(text);
    let facts = [found.body, found.start_date, found.start_time, found.end_time, found.location]
        .map(|stated| stated.map_or("-".to_string(), |(value, _)| value));
    assert_eq!(facts.join(" | "), expected, "in\n{text}");
}

const ITEMS: &str =
    "\n\n1. Apologies\n\nNone.\n\n2. Minutes\n\nThe minutes of the meeting held on 3 March 2020 were approved.\n";

/// The same for a head with two plain items under it.
#[track_caller]
fn head_reads(head: &str, expected: &str) {
    reads(&format!("{head}{ITEMS}"), expected);
}

#[test]
fn a_title_line_holds_body_date_and_time() {
    head_reads(
        "Agenda and minutes\n\nPlanning Committee - Thursday, 5th May, 2022 10.00 am\n\nVenue: Committee Room 2, Town Hall. View directions",
        "Planning Committee | 2022-05-05 | 10:00 | - | Committee Room 2, Town Hall",
    );
    head_reads(
        "Agenda and minutes\n\nLicensing Hearing - Monday, 8th October, 2018 7.00 pm",
        "Licensing Hearing | 2018-10-08 | 19:00 | - | -",
    );
}

#[test]
fn body_and_date_may_stand_on_two_lines() {
    head_reads(
        "Development Panel\nThursday, 23rd August, 2018 6.30 p.m.",
        "Development Panel | 2018-08-23 | 18:30 | - | -",
    );
}

#[test]
fn an_issue_page_names_date_and_body() {
    reads(
        "Issue - meetings\n\nDeclarations of Interest\n\nMeeting: 01/02/2010 - Cabinet (Item 178)\n\n178 Declarations of Interest\n\nMinutes:\n\nNone.\n",
        "Cabinet | 2010-02-01 | - | - | -",
    );
}

#[test]
fn a_statement_names_everything() {
    head_reads(
        "MINUTES of the Meeting of the Licensing Sub-Committee held at the Guildhall, Westhaven on Tuesday 14 January 2014 at 7.30pm",
        "Licensing Sub-Committee | 2014-01-14 | 19:30 | - | Guildhall, Westhaven",
    );
    head_reads(
        "Minutes of the Waldring Parish Council Meeting held on Wednesday 12 th October 2016 in Waldring Village Hall at 7.30pm",
        "Waldring Parish Council | 2016-10-12 | 19:30 | - | Waldring Village Hall",
    );
    head_reads(
        "At a Meeting of the Area Planning Committee held in Committee Room 2, County Hall, Denham on Tuesday 3 July 2018 at 1.00 pm",
        "Area Planning Committee | 2018-07-03 | 13:00 | - | Committee Room 2, County Hall, Denham",
    );
}

#[test]
fn a_statement_may_be_broken_over_lines() {
    head_reads(
        "Minutes\n\nof the Meeting of the\n\nPlanning & Regulatory Committee\n\nWednesday, 11th May 2016\n\nheld at the Town Hall, Westhaven, Somerset.\n\nMeeting Commenced: 2.30 pm      Meeting Concluded: 4.38 pm",
        "Planning & Regulatory Committee | 2016-05-11 | 14:30 | 16:38 | Town Hall, Westhaven, Somerset",
    );
}

#[test]
fn the_body_may_head_a_statement_that_does_not_name_it() {
    head_reads(
        "MEDSTOW BOROUGH COUNCIL\n\nPlanning Committee\n\nMINUTES OF THE MEETING HELD ON THURSDAY 26 OCTOBER 2017\n\nPresent:\n\nCouncillor Board",
        "Planning Committee | 2017-10-26 | - | - | -",
    );
    head_reads(
        "WEXCOMBE COMMUNITY COUNCIL\n\nGENERAL MEETING MONDAY 8 JULY 2024\n\nHeld in the Board Room, Elder Workspace at 7 p.m.",
        "WEXCOMBE COMMUNITY COUNCIL | 2024-07-08 | 19:00 | - | Board Room, Elder Workspace",
    );
}

#[test]
fn annual_and_ordinary_are_no_part_of_the_body() {
    let text = format!(
        "Minutes of the Annual Meeting of Waldring Parish Council held via Zoom on Wednesday 5 May 2021 commencing at 19:00.{ITEMS}"
    );
    reads(&text, "Waldring Parish Council | 2021-05-05 | 19:00 | - | Zoom");
    assert_eq!(meeting(&text).classification.map(|(sort, _)| sort), Some(Classification::Annual));
}

#[test]
fn a_plain_meeting_has_no_sort() {
    let text = format!("Minutes of the meeting of the Cabinet held on 5 May 2021{ITEMS}");
    assert_eq!(meeting(&text).classification.map(|(sort, _)| sort), None);
}

#[test]
fn the_running_text_names_the_body_where_no_head_does() {
    reads(
        "11. Care Homes\n\nThe Executive Board was asked to note the report.\n\nRESOLVED - That it be noted.\n\n12. Parks\n\nThe Executive Board received a report.\n",
        "Executive Board | - | - | - | -",
    );
}

#[test]
fn a_committee_without_a_name_is_no_body() {
    reads(
        "11. Care Homes\n\nThe Committee noted the report.\n\n12. Parks\n\nThe Council approved the plan.\n",
        "- | - | - | - | -",
    );
}

#[test]
fn the_date_of_the_previous_minutes_is_not_the_meetings() {
    reads(
        "1. Apologies\n\nNone.\n\n2. Minutes of the meeting held on 8 July 2019\n\nAgreed.\n\n3. Close\n\nDone.\n",
        "- | - | - | - | -",
    );
}

#[test]
fn the_date_of_upload_or_of_a_letter_is_not_the_meetings() {
    head_reads(
        "Minutes Uploaded on October 5, 2023\n\nMinutes of the Parish Council Meeting held on\nMonday 6th December 2021 at 7.15 p.m. in the Old Schoolroom",
        "Parish Council | 2021-12-06 | 19:15 | - | Old Schoolroom",
    );
    head_reads(
        "Date: 7 April 2015\nDear Councillor\n\nPLANNING COMMITTEE\nWednesday, 25 March 2015\nPresent: Councillor Mrs Soames (Chairman)",
        "PLANNING COMMITTEE | 2015-03-25 | - | - | -",
    );
}

#[test]
fn every_british_form_of_date_is_read() {
    for (printed, iso) in [
        ("9th November 2009", "2009-11-09"),
        ("Monday 9 November 2009", "2009-11-09"),
        ("MONDAY, 9TH NOVEMBER, 2009", "2009-11-09"),
        ("the 9th day of November 2009", "2009-11-09"),
        ("09/11/2009", "2009-11-09"),
        ("9.11.2009", "2009-11-09"),
        ("9 Nov 2009", "2009-11-09"),
        ("November 9, 2009", "2009-11-09"),
    ] {
        head_reads(
            &format!("Minutes of the meeting of the Cabinet held on {printed}"),
            &format!("Cabinet | {iso} | - | - | -"),
        );
    }
}

#[test]
fn a_day_that_does_not_exist_is_no_date() {
    head_reads("Minutes of the meeting of the Cabinet held on 31 November 2009", "Cabinet | - | - | - | -");
}

#[test]
fn every_british_form_of_time_is_read() {
    for (printed, iso) in [
        ("7.30pm", "19:30"),
        ("7:30 p.m.", "19:30"),
        ("19:30", "19:30"),
        ("19.30 hours", "19:30"),
        ("7 pm", "19:00"),
        ("12 noon", "12:00"),
        ("10.00 am", "10:00"),
    ] {
        head_reads(
            &format!("Minutes of the meeting of the Cabinet held on 9 November 2009 at {printed}"),
            &format!("Cabinet | 2009-11-09 | {iso} | - | -"),
        );
    }
}

#[test]
fn the_close_says_when_the_meeting_ended() {
    for close in [
        "The meeting closed at 8.48pm",
        "Meeting closed: 8.48 pm",
        "There being no further business the Chairman declared the meeting closed at 20.48.",
        "The meeting concluded at 20:48.",
        "The Committee rose at 8.48 p.m. and the meeting ended.",
        "(The meeting terminated at 8.48 pm)",
        "The Chair brought the meeting to a close at 8.48pm",
        "ENDS 8.48 pm",
    ] {
        let text =
            format!("Cabinet - Thursday, 5th May, 2022 7.00 pm{ITEMS}\n3. Any Other Business\n\nNone.\n\n{close}\n");
        assert_eq!(meeting(&text).end_time.map(|(time, _)| time).as_deref(), Some("20:48"), "{close}");
    }
}

#[test]
fn a_road_that_closed_did_not_end_the_meeting() {
    let text = format!(
        "Cabinet - Thursday, 5th May, 2022 7.00 pm{ITEMS}\n3. Roads\n\nMill Lane was closed at 8.48 am on Friday.\n"
    );
    assert_eq!(meeting(&text).end_time, None);
}

#[test]
fn a_duration_says_both_times() {
    reads(
        "Cabinet\n\nMINUTES OF THE MEETING HELD ON 26 OCTOBER 2017\n\n43. Apologies\n\nNone.\n\n44. Duration of Meeting\n\n6.00 p.m. to 7.25 p.m.\n",
        "Cabinet | 2017-10-26 | 18:00 | 19:25 | -",
    );
}

#[test]
fn a_time_without_its_half_of_the_day_is_not_guessed() {
    let text = format!(
        "Minutes of the meeting of the Cabinet held on 9 November 2009{ITEMS}\n\nThe meeting closed at 9.15.\n"
    );
    assert_eq!(meeting(&text).end_time, None);
}

#[test]
fn a_labelled_head_is_read() {
    head_reads(
        "Parish Council Meeting Minutes\n\nDate: 18 April 2024\nTime: 7.00 pm\nLocation: Village Hall",
        "Parish Council | 2024-04-18 | 19:00 | - | Village Hall",
    );
}

#[test]
fn facts_stand_at_their_spans() {
    let text = format!("Planning Committee - Thursday, 5th May, 2022 10.00 am\n\nVenue: Room 2{ITEMS}");
    let found = meeting(&text);
    let words = |span: minutes_analyser::span::Span| span.of(&text).to_string();
    assert_eq!(found.body.map(|(_, span)| words(span)).as_deref(), Some("Planning Committee"));
    assert_eq!(found.start_date.map(|(_, span)| words(span)).as_deref(), Some("Thursday, 5th May, 2022"));
    assert_eq!(found.start_time.map(|(_, span)| words(span)).as_deref(), Some("10.00 am"));
    assert_eq!(found.location.map(|(_, span)| words(span)).as_deref(), Some("Room 2"));
}

#[test]
fn the_authority_is_named_beside_the_body() {
    let text =
        format!("MEDSTOW BOROUGH COUNCIL\n\nPlanning Committee\n\nMinutes of the meeting held on 5 May 2022{ITEMS}");
    assert_eq!(meeting(&text).organization.map(|(name, _)| name).as_deref(), Some("MEDSTOW BOROUGH COUNCIL"));
    assert_eq!(meeting("1. Apologies\n\nNone.\n\n2. Minutes\n\nAgreed.\n").organization, None);
}

#[test]
fn a_parish_councils_name_stands_in_the_head() {
    head_reads(
        "Wexcombe and Ley Community Council\n\nMinutes of the Monthly Meeting of Council held on 6 May 2019 at 7 pm on Zoom",
        "Wexcombe and Ley Community Council | 2019-05-06 | 19:00 | - | Zoom",
    );
    head_reads(
        "ARDLEY AND SKIP COUNCIL\n\nMINUTES of MEETING of COUNCIL held on 21 JANUARY 2016",
        "COUNCIL | 2016-01-21 | - | - | -",
    );
}

#[test]
fn the_authority_is_no_part_of_a_committees_name() {
    head_reads(
        "Minutes of a meeting of the Planning Committee of Wexcombe Town Council held on 6 May 2019",
        "Planning Committee | 2019-05-06 | - | - | -",
    );
    head_reads(
        "Minutes of the Municipal District of Ardkeel held on 6 May 2019",
        "Municipal District of Ardkeel | 2019-05-06 | - | - | -",
    );
}

#[test]
fn a_welcome_names_the_body_where_no_head_does() {
    reads(
        "1. Welcome\n\nThe Chair welcomed everyone to the meeting of the Harbour Board.\n\n2. Apologies\n\nNone.\n",
        "Harbour Board | - | - | - | -",
    );
    reads("1. Welcome\n\nThe Chair welcomed everyone to the meeting.\n\n2. Apologies\n\nNone.\n", "- | - | - | - | -");
}

#[test]
fn a_title_over_its_date_is_the_body() {
    head_reads(
        "Agenda and minutes\n\nLicensing and Appeals\nTuesday, 4 June 2019 6.30 pm",
        "Licensing and Appeals | 2019-06-04 | 18:30 | - | -",
    );
    head_reads(
        "Agenda and minutes\n\nSome notes on the day\nTuesday, 4 June 2019 6.30 pm",
        "- | 2019-06-04 | 18:30 | - | -",
    );
}

#[test]
fn a_page_of_one_item_names_its_meeting_in_one_line() {
    reads(
        "Agenda item\nProcedural Business\n- Meeting of Harbour Board, Wednesday, 9th July, 2008 2.00pm (Item 31.)\nMinutes:\nThe Chair opened.\n",
        "Harbour Board | 2008-07-09 | 14:00 | - | -",
    );
    // The dates of the minutes that such a page is about are not the meeting's.
    reads(
        "Agenda item\n\nMINUTES OF THE HARBOUR BOARD HELD ON: 23 November 2021; 7 December 2021\n\nTo receive the minutes of the Harbour Board held on 23 November 2021.\n\nMinutes:\n\nAGREED.\n",
        "HARBOUR BOARD | - | - | - | -",
    );
}

#[test]
fn welsh_pages_say_day_time_and_place_in_welsh() {
    head_reads(
        "Agenda a Chofnodion\n\nCyngor Sir - Dydd Mercher, 13eg Mehefin, 2018 10.00 yb\n\nLleoliad: Siambr, Neuadd y Dref. Cyfarwyddiadau",
        "Cyngor Sir | 2018-06-13 | 10:00 | - | Siambr, Neuadd y Dref",
    );
    head_reads("Cabinet - Dydd Llun, 2il Hydref, 2023 2.30 yp", "Cabinet | 2023-10-02 | 14:30 | - | -");
}

#[test]
fn a_parish_is_named_in_full_where_head_or_file_do() {
    head_reads(
        "Wexcombe Parish Council\n\nParish Council Meeting\nWednesday 11th March 2020",
        "Wexcombe Parish Council | 2020-03-11 | - | - | -",
    );
    head_reads(
        "WEXCOMBE GREEN\nCOMMUNITY COUNCIL\n\nMinutes of the Council Meeting,\n11th June 2024",
        "WEXCOMBE GREEN COMMUNITY COUNCIL | 2024-06-11 | - | - | -",
    );
    reads(
        &format!(
            "---\ntitle: \"Wexcombe Parish Council Minutes - 7 October 2025\"\n---\n\nMinutes of the Parish Council meeting held on 7 October 2025{ITEMS}"
        ),
        "Wexcombe Parish Council | 2025-10-07 | - | - | -",
    );
    // A forum of schools has its own name, whatever county stands before it.
    head_reads(
        "SOUTH WESSEX Schools' Forum\n\nMINUTES of a meeting of the Schools' Forum held on 15 September 2023",
        "Schools' Forum | 2023-09-15 | - | - | -",
    );
}

#[test]
fn words_for_the_paper_and_the_council_over_a_committee_are_no_part_of_the_body() {
    head_reads("Town Council Meeting Minutes - 4 August 2016", "Town Council | 2016-08-04 | - | - | -");
    head_reads(
        "Wexcombe Parish Council. Planning Committee Minutes of a meeting held on Tuesday 11 December 2018 in Wexcombe Village Hall.",
        "Planning Committee | 2018-12-11 | - | - | Wexcombe Village Hall",
    );
    head_reads(
        "MEETING OF HARBOUR AND QUAY PANEL\n\nThursday 18 October 2012 Hill District Council Oakfields,",
        "HARBOUR AND QUAY PANEL | 2012-10-18 | - | - | Hill District Council Oakfields",
    );
    head_reads(
        "A Meeting of Wexcombe Parish Council was held in the Old School on Friday August 18th 2023 at 5-00pm.",
        "Wexcombe Parish Council | 2023-08-18 | 17:00 | - | Old School",
    );
}

#[test]
fn the_text_names_the_body_in_agreeing_minutes_electing_a_chair_or_calling_the_next_meeting() {
    let body = |text: &str, expected: &str| {
        reads(
            &format!("Minutes of Meeting\nheld on 23 March 2016\n\n1. Apologies\nNone.\n\n2. Business\n{text}\n"),
            &format!("{expected} | 2016-03-23 | - | - | -"),
        );
    };
    body(
        "RESOLVED that the minutes of the meeting of the Harbour Board held on 5 February be signed as a correct record.",
        "Harbour Board",
    );
    body(
        "That Councillor Hill be elected as Chairman of the Quay Joint Committee for the remainder of the year.",
        "Quay Joint Committee",
    );
    body("The next meeting of Wexcombe Parish Council is called for 11th May.", "Wexcombe Parish Council");
    body(
        "All Wexcombe Parish Councillors agreed. Wexcombe Parish Council will write. Hilton Parish Council was thanked.",
        "Wexcombe Parish Council",
    );
    // Two councils named alike often: neither is known to have met.
    body("Hilton Parish Council wrote. Wexcombe Parish Council answered.", "-");
    body("Councillor Hill was elected Chairman of the Council for the year.", "-");
}

#[test]
fn a_place_may_have_on_in_its_name() {
    head_reads(
        "Minutes of a meeting of Burford Parish Council held at Burford on the Hill Village Hall on 2nd June 2020 at 7.30 p.m.",
        "Burford Parish Council | 2020-06-02 | 19:30 | - | Burford on the Hill Village Hall",
    );
    head_reads(
        "Minutes of the Council Meeting,\n11th June 2024 Venue, Church House",
        "Council | 2024-06-11 | - | - | Church House",
    );
    head_reads(
        "Wexcombe Parish Council\nDate held: 4th May 2012 Venue: All Saints, Wexcombe",
        "Wexcombe Parish Council | 2012-05-04 | - | - | All Saints, Wexcombe",
    );
}

#[test]
fn a_council_before_a_committee_is_the_authority() {
    for head in [
        "STOURLEY TOWN COUNCIL - Finance & General Purposes Committee\n\nMinutes of the meeting held on 9 June 2014",
        "Stourley Town Council, Finance & General Purposes Committee\n\nMinutes of the meeting held on 9 June 2014",
        "Stourley Town Council Finance & General Purposes Committee Minutes\n\nMinutes of the meeting held on 9 June 2014",
        "Minutes of the Finance & General Purposes Committee, Stourley Town Council, held on 9 June 2014",
    ] {
        head_reads(head, "Finance & General Purposes Committee | 2014-06-09 | - | - | -");
    }
    // A council of two villages, and a fire authority's own name, stay whole.
    head_reads(
        "Minutes of a meeting of Ley, Cotes and Burford Parish Council held on 9 June 2014",
        "Ley, Cotes and Burford Parish Council | 2014-06-09 | - | - | -",
    );
    head_reads(
        "Agenda and minutes\n\nWexshire Fire and Rescue Authority - Policy and Strategy\nFriday, 24th July, 2015 10.00 am",
        "Wexshire Fire and Rescue Authority - Policy and Strategy | 2015-07-24 | 10:00 | - | -",
    );
}

#[test]
fn the_full_council_of_a_parish_bears_its_name() {
    head_reads(
        "Crowley Parish Council\nMINUTES OF THE FULL COUNCIL MEETING HELD ON THURSDAY, 1 MAY 2014",
        "Crowley Parish Council | 2014-05-01 | - | - | -",
    );
    head_reads(
        "MEDSTOW BOROUGH COUNCIL\nMinutes of the Full Council meeting held on Thursday, 1 May 2014",
        "Full Council | 2014-05-01 | - | - | -",
    );
    // "the Council" of a district or borough is called so; one of its own without an article bears the name above.
    head_reads(
        "MEDSTOW DISTRICT COUNCIL\nMinutes of a Meeting of the Council held on Thursday, 1 May 2014",
        "Council | 2014-05-01 | - | - | -",
    );
    head_reads(
        "MEDSTOW DISTRICT COUNCIL\nMinutes of Council Meeting held on Thursday, 1 May 2014",
        "MEDSTOW DISTRICT COUNCIL | 2014-05-01 | - | - | -",
    );
    head_reads(
        "Council - Thursday, 1 May 2014\nMEDSTOW DISTRICT COUNCIL\nMinutes of Council Meeting",
        "Council | 2014-05-01 | - | - | -",
    );
    head_reads(
        "MINUTES of FULL COUNCIL ORDINARY BUSINESS MEETING on Tuesday 19th December 2017",
        "FULL COUNCIL | 2017-12-19 | - | - | -",
    );
}

#[test]
fn rooms_forums_of_the_public_and_logos_are_no_bodies() {
    for head in [
        "Council Chamber, Committee Room 2\n\nMinutes of the meeting held on 9 June 2014",
        "Minutes 9 June 2014\n\nPublic Forum: six members of the public spoke.",
        "Wexcombe Council VOLUME OF COUNCIL AND COMMITTEE\n\nMinutes of the meeting held on 9 June 2014",
        "Wexcombe District and Medstow Borough Councils' logo\n\nMinutes of the meeting held on 9 June 2014",
        "Membership of the Joint Committee\n\nMinutes of the meeting held on 9 June 2014",
    ] {
        head_reads(head, "- | 2014-06-09 | - | - | -");
    }
    head_reads(
        "Constitution Committee\n\nMinutes of the meeting held on 9 June 2014",
        "Constitution Committee | 2014-06-09 | - | - | -",
    );
}

#[test]
fn a_sentence_may_say_who_held_the_meeting() {
    head_reads(
        "Wexcombe and Ley Community Council held their meeting via Zoom at 7.30pm on the 11th November 2020.",
        "Wexcombe and Ley Community Council | 2020-11-11 | 19:30 | - | Zoom",
    );
    head_reads("The work of the Council was held up on 11th November 2020.", "- | 2020-11-11 | - | - | -");
}

#[test]
fn labels_may_stand_in_cells_or_over_their_values() {
    head_reads(
        "Committee:\tPlanning Committee\nDate:\tMonday 16 May 2022\nTime:\t6.30pm - 8.00pm\nVenue:\tCouncil Chamber",
        "Planning Committee | 2022-05-16 | 18:30 | 20:00 | Council Chamber",
    );
    head_reads(
        "10 October 2018\n\nDate:\n\nWednesday, 10 October, 2018\n\nTime:\n\n14:00\n\nLocation:\n\nHeadquarters, Shrewley",
        "- | 2018-10-10 | 14:00 | - | Headquarters, Shrewley",
    );
    head_reads(
        "Name of meeting: Planning Committee\nDate and time: Monday 16 May 2022 at 6.30pm\nVenue: Council Chamber, Civic Centre",
        "Planning Committee | 2022-05-16 | 18:30 | - | Council Chamber, Civic Centre",
    );
    head_reads(
        "Minutes of: OVERVIEW AND SCRUTINY COMMITTEE\nDate of Meeting: 16 May 2022\nTime: 18.00\nHeld: Council Offices",
        "OVERVIEW AND SCRUTINY COMMITTEE | 2022-05-16 | 18:00 | - | Council Offices",
    );
    // "Date held:" is no label of a place, nor a word in the midst of a sentence.
    head_reads(
        "Wexcombe Parish Council\nDate held: 4th May 2012\nThe venue for July is open.",
        "Wexcombe Parish Council | 2012-05-04 | - | - | -",
    );
}

#[test]
fn a_place_stands_beside_date_or_time_in_any_order() {
    for head in [
        "Wexcombe Parish Council - Minutes\nTuesday 11 October 2016, Village Hall 19.30",
        "Wexcombe Parish Council\nVillage Hall, 11 October 2016, 7:30pm\nMinutes",
        "WEXCOMBE PARISH COUNCIL MEETING\nTuesday 11th October 2016\n7.30pm Village Hall",
        "Wexcombe Parish Council Minutes October 2016\nTuesday, 11th October 2016 @ 7:30 PM, Village Hall",
        "Minutes of Wexcombe Parish Council held at 7.30pm on Tuesday 11th October 2016 at the Village Hall.",
        "WEXCOMBE PARISH COUNCIL\nMINUTES OF THE MEETING HELD AT THE VILLAGE HALL ON\nTUESDAY OCTOBER 11TH 2016 AT 7.30PM",
        "Wexcombe Parish Council - Ordinary Meeting Tuesday 11th October 2016, 7.30pm Village Hall *DRAFT MINUTES SUBJECT TO CORRECTION*",
    ] {
        let found = meeting(&format!("{head}{ITEMS}"));
        let facts = [found.body, found.start_date, found.start_time, found.location]
            .map(|stated| stated.map_or("-".to_string(), |(value, _)| value.to_lowercase()));
        assert_eq!(facts.join(" | "), "wexcombe parish council | 2016-10-11 | 19:30 | village hall", "{head}");
    }
    // The next meeting is no place, nor are the people behind it.
    head_reads(
        "Minutes of Wexcombe Parish Council on 4th March 2020 for approval at the next Ordinary Meeting",
        "Wexcombe Parish Council | 2020-03-04 | - | - | -",
    );
    head_reads(
        "Minutes of the meeting of Wexcombe Parish Council held on 4th March 2020 at 7.30pm in the Members' Room, Old Court Councillors: J Gardner, C Farr",
        "Wexcombe Parish Council | 2020-03-04 | 19:30 | - | Members' Room, Old Court",
    );
}

#[test]
fn a_meeting_may_have_no_place_but_a_way() {
    for (head, place) in [
        (
            "Minutes of the Cabinet held on 7 May 2020 held on-line using video conferencing under the Regulations",
            "on-line using video conferencing",
        ),
        (
            "Minutes of the Cabinet meeting on 7 May 2020\nconducted on-line: LINK: https://example.org/join/9157",
            "on-line",
        ),
        (
            "Minutes of a meeting of the Cabinet held remotely with Example Rooms on 7 May 2020",
            "remotely with Example Rooms",
        ),
        ("Minutes of a meeting of the Cabinet held remotely via Microsoft Teams on 7 May 2020", "Microsoft Teams"),
        ("Minutes of the remote meeting of the Cabinet held on 7 May 2020", "-"),
        (
            "Minutes of a meeting of the Cabinet held on 7 May 2020\nUnder the Regulations this meeting was held remotely.",
            "-",
        ),
    ] {
        head_reads(head, &format!("Cabinet | 2020-05-07 | - | - | {place}"));
    }
}

#[test]
fn a_rooms_name_may_be_broken_over_lines() {
    head_reads(
        "Wexcombe Parish Council held their meeting at 7.30pm on the 14th March 2019 at the Reading\nRoom, Wexcombe.",
        "Wexcombe Parish Council | 2019-03-14 | 19:30 | - | Reading Room, Wexcombe",
    );
}

#[test]
fn the_day_that_fits_the_calendar_is_the_meetings() {
    head_reads(
        "Minutes Annual Parish Council Meeting 11th May 2011\nHeld at the School on Tuesday, 10th May 2011, starting at 7.15pm",
        "Parish Council | 2011-05-10 | 19:15 | - | School",
    );
    head_reads(
        "Agenda and minutes\n\nMoved from 9th October 2018, Cabinet - Tuesday, 2nd October, 2018 2.00 pm",
        "Cabinet | 2018-10-02 | 14:00 | - | -",
    );
}

#[test]
fn numbers_of_items_and_periods_of_accounts_are_no_dates() {
    head_reads(
        "Wexcombe Parish Council\n\nCouncillors present: A Hill, B Dale\n\n15/12/10.01\n\n15/12/10\n\nThe bills of 7th June 2014 and of 2nd July 2014 were passed by all who were there, and the statement of the bank was handed round the table, initialled by the chairman and filed in the minute book by the clerk as usual.",
        "Wexcombe Parish Council | - | - | - | -",
    );
    head_reads("Cabinet\n\nMinutes of the meeting held on 15/12/10", "Cabinet | 2010-12-15 | - | - | -");
}

#[test]
fn the_text_says_when_the_chair_opened_the_meeting() {
    for opening in [
        "The Chairman opened the meeting at 7.02pm.",
        "The Mayor declared the meeting open at 19:02.",
        "The meeting was called to order at 7.02 pm by the Clerk.",
    ] {
        let text = format!(
            "Minutes of the Parish Council Meeting held on Monday 16 May 2022\n\n1. Welcome\n\n{opening}\n\n2. Apologies\n\nNone.\n"
        );
        assert_eq!(meeting(&text).start_time.map(|(time, _)| time).as_deref(), Some("19:02"), "{opening}");
    }
    let shop = "Minutes of the Parish Council Meeting held on Monday 16 May 2022\n\n1. Welcome\n\nThe shop opened at 9.00 am.\n\n2. Apologies\n\nNone.\n";
    assert_eq!(meeting(shop).start_time, None);
}

#[test]
fn times_of_other_meetings_are_not_this_ones() {
    let text = format!(
        "Minutes of the Harbour Board held on 4 December 2025{ITEMS}\n\n3. Times\n\nThe Board AGREED that meetings in spring be from 09:30-11:45.\n"
    );
    assert_eq!(meeting(&text).start_time, None);
    assert_eq!(meeting(&text).end_time, None);
}

#[test]
fn a_statement_may_say_when_it_finished() {
    head_reads(
        "Minutes of a meeting of the County Council held at County Hall, Wexham on Tuesday, 14 May 2019 commencing at 10.30 am and finishing at 3.42 pm.",
        "County Council | 2019-05-14 | 10:30 | 15:42 | County Hall, Wexham",
    );
}

#[test]
fn the_files_title_names_the_body_of_minutes_without_a_head() {
    let titled = |title: &str, expected: &str| {
        reads(
            &format!(
                "---\ntitle: \"{title}\"\ndate: \"2017-03-20\"\n---\n\nPRESENT: Councillors A Hill, B Dale{ITEMS}"
            ),
            &format!("{expected} | - | - | - | -"),
        );
    };
    titled("Wexcombe Parish Council January meeting", "Wexcombe Parish Council");
    titled("Minutes of Wexcombe St Mary Parish Council, March meeting", "Wexcombe St Mary Parish Council");
    titled("Wexcombe PC December Meeting", "Wexcombe PC");
    titled("News from the village", "-");
}

#[test]
fn cabinet_alone_is_a_body_where_it_resolves() {
    reads(
        "Venue: Committee Room C\n\n1. Parking\n\nDecision: RESOLVED: That Cabinet noted the report.\n\n2. Grants\n\nDecision: RESOLVED: 1. Cabinet agreed the policy.\n",
        "Cabinet | - | - | - | Committee Room C",
    );
    reads(
        "Venue: Committee Room C\n\n1. Parking\n\nRESOLVED: to recommend that Cabinet approve the plan.\n\n2. Grants\n\nRESOLVED: to recommend that Cabinet agree the policy.\n",
        "- | - | - | - | Committee Room C",
    );
}

#[test]
fn a_bracket_within_a_name_belongs_to_it() {
    for head in [
        "Standards (Hearings) Sub-Committee\nMinutes of a meeting held on 3 December 2015",
        "Minutes of a meeting of the Standards (Hearings) Sub-Committee held on 3 December 2015",
    ] {
        head_reads(head, "Standards (Hearings) Sub-Committee | 2015-12-03 | - | - | -");
    }
    head_reads(
        "Wexcombe Parish Council (WPC) Minutes\nMinutes of a meeting held on 3 December 2015",
        "Wexcombe Parish Council | 2015-12-03 | - | - | -",
    );
}

#[test]
fn the_name_may_stand_before_or_behind_the_word_minutes() {
    for head in [
        "Minutes - Planning Committee - 6 June 2022",
        "PLANNING COMMITTEE MINUTES - 6 JUNE 2022",
        "Minutes: Planning Committee, 6 June 2022",
        "Meeting documents: Planning Committee, 6 June 2022",
        "Minutes of the Proceedings of the Planning Committee of the Council of the Borough of Medstow held on 6 June 2022",
        "Monday 6 June 2022\nA meeting of the Planning Committee was held.",
    ] {
        let found = meeting(&format!("{head}{ITEMS}"));
        assert_eq!(found.body.map(|(body, _)| body.to_lowercase()).as_deref(), Some("planning committee"), "{head}");
        assert_eq!(found.start_date.map(|(date, _)| date).as_deref(), Some("2022-06-06"), "{head}");
    }
}

#[test]
fn a_year_of_two_figures_needs_an_apostrophe_or_its_day_of_the_week() {
    head_reads("Cabinet\nMinutes of the meeting held on Mon 6 June 22", "Cabinet | 2022-06-06 | - | - | -");
    head_reads("Cabinet\nMinutes of the meeting held on 6th June '22", "Cabinet | 2022-06-06 | - | - | -");
    head_reads("Cabinet\nMinutes of the meeting held on Tuesday 6 June 19:30", "Cabinet | - | 19:30 | - | -");
    head_reads("Cabinet\nMinutes of the meeting held on 6 June 22 members were there", "Cabinet | - | - | - | -");
}

#[test]
fn bilingual_heads_say_the_month_twice() {
    head_reads(
        "CYNGOR CYMUNED LLANDDWR COMMUNITY COUNCIL\nCyfarfod / Meeting: 3 Hydref / October 2022, Neuadd Bentref / Village Hall, 7.00pm",
        "CYNGOR CYMUNED LLANDDWR COMMUNITY COUNCIL | 2022-10-03 | 19:00 | - | Neuadd Bentref / Village Hall",
    );
    head_reads(
        "Cyngor Cymuned Llanddwr\nCofnodion y cyfarfod a gynhaliwyd nos Fercher 4ydd o Fawrth 2020\nLleoliad: Neuadd y Pentref\nAmser: 7.00yh",
        "Cyngor Cymuned Llanddwr | 2020-03-04 | 19:00 | - | Neuadd y Pentref",
    );
}

#[test]
fn a_start_without_its_half_of_the_day_is_told_by_the_end() {
    let text = |close: &str| {
        format!(
            "Minutes of the Cabinet meeting held on Monday 16 May 2022 in the Village Hall at 7.30{ITEMS}\n\n{close}\n"
        )
    };
    let start = |close: &str| meeting(&text(close)).start_time.map(|(time, _)| time);
    assert_eq!(start("The meeting ended at 9.15pm.").as_deref(), Some("19:30"));
    assert_eq!(start("The meeting ended at 9.15am.").as_deref(), Some("07:30"));
    assert_eq!(start("The meeting ended at 9.15."), None);
    assert_eq!(start("The meeting ended."), None);
}

#[test]
fn only_what_names_a_place_is_one_where_nothing_says_held() {
    head_reads(
        "Minutes of the Cabinet, 7 May 2020, Cllr Hill in the Chair as such",
        "Cabinet | 2020-05-07 | - | - | -",
    );
    head_reads(
        "Minutes of the Cabinet meeting on 7 May 2020 in the Old Library",
        "Cabinet | 2020-05-07 | - | - | Old Library",
    );
}

#[test]
fn minutes_named_after_their_body_tell_who_met() {
    let body = |text: &str, expected: &str| {
        reads(
            &format!(
                "Minutes\nheld on 23 March 2016\n\n1. Apologies\n\nNone.\n\n2. Minutes of the last meeting\n\n{text}\n"
            ),
            &format!("{expected} | 2016-03-23 | - | - | -"),
        );
    };
    body("The Harbour Board minutes of 5 February 2016 were agreed.", "Harbour Board");
    body("The minutes of the Joint Quay Panel held on 5 February 2016 were signed.", "Joint Quay Panel");
    body("The minutes of the last meeting were agreed.", "-");
}

#[test]
fn what_looks_like_a_first_item_may_be_the_head() {
    reads(
        "<h2>MINUTES</h2>\n<p>WEXCOMBE TOWN COUNCIL</p>\n<p>Tuesday, 5 February 2019</p>\n<p>The meeting was called to order at 6:30 p.m.</p>\n<h2>Roads</h2>\n<p>The report was noted.</p>\n<h2>Close</h2>\n<p>That the meeting be adjourned. Time: 9:15 p.m.</p>\n",
        "WEXCOMBE TOWN COUNCIL | 2019-02-05 | 18:30 | 21:15 | -",
    );
    reads(
        "<h2>Roads</h2>\n<p>The works of Tuesday, 5 February 2019 were noted.</p>\n<h2>Parks</h2>\n<p>The report was noted.</p>\n<h2>Paths</h2>\n<p>None.</p>\n",
        "- | - | - | - | -",
    );
}

#[test]
fn clerks_close_a_meeting_in_many_words() {
    let end = |close: &str| {
        let text = format!("Minutes of the Cabinet held on 9 May 2022 at 7.00 pm{ITEMS}\n3. Close\n\n{close}\n");
        meeting(&text).end_time.map(|(time, _)| time)
    };
    for close in [
        "Meeting finished 9.05pm",
        "Meeting ended: 21.05",
        "The meeting finished at 9.05 pm.",
        "The Chairman thanked all for attending and closed the meeting at 9.05 pm",
        "The meeting was declared closed at 9:05pm.",
        "There being no other business the meeting was closed at 21:05 hrs.",
        "The business of the meeting ended at 9.05pm",
        "Close of meeting - 9.05pm",
        "Meeting closed at 9.05",
        "Finish: 9.05pm",
        "Time of close: 9.05 pm",
        "Closure of the meeting: 9.05pm",
        "The meeting drew to a close at 9.05 p.m.",
        "Meeting terminated: 2105hrs",
        "With nothing further to discuss, the Chair ended the meeting at 9.05pm.",
        "The proceedings concluded at 9.05pm",
        "Duration of meeting: 7.00pm to 9.05pm",
        "7.00 pm - 9.05 pm",
    ] {
        assert_eq!(end(close).as_deref(), Some("21:05"), "{close}");
    }
    for other in [
        "The consultation closed at 9.05pm on Friday.",
        "The public session closed at 9.05 pm.",
        "The office finished moving at 9.05 am.",
        "Next meeting: 6 June 2022 at 9.05 pm",
        "Councillor Hill left the meeting at 9.05pm.",
    ] {
        assert_eq!(end(other), None, "{other}");
    }
}

#[test]
fn a_page_of_one_item_has_the_body_that_its_text_names_and_no_other() {
    for (page, facts) in [
        (
            "Agenda item\n\nEstablishing a Harbour Panel for Wexshire\n\nMinutes:\n\n(1) Members agreed to defer the terms.\n\n(2) Members discussed the membership.\n",
            "- | - | - | - | -",
        ),
        (
            "Agenda item\nReport from the Chair of Planning Committee\nMinutes:\nThe Chair of the Planning Committee gave an update on the last two meetings.\n",
            "- | - | - | - | -",
        ),
        (
            "Issue - meetings\n\nTo receive the minutes of the meetings of the Cabinet held on\n\nMeeting: 20/09/2017 - Council (Item 52)\n\n52 To receive the minutes of the meeting of the Cabinet held on 6th September 2017\n\nMinutes:\n\nThe minutes of the meeting of Cabinet held on 6th September were received.\n",
            "Council | 2017-09-20 | - | - | -",
        ),
        (
            "Agenda and minutes\n\nVenue: County Hall, Wexham\n\nItems\nNo. Item\n\n1.\n\nReview of the Planning Committee\n\nMinutes:\n\nThe report was noted.\n\n2.\n\nChanges to Cabinet Portfolios\n\nMinutes:\n\nThe report was noted.\n",
            "- | - | - | - | County Hall, Wexham",
        ),
        (
            "Agenda, decisions and minutes\n\nVenue: Remote Meeting\n\nItems\nNo. Item\n\n77/21\n\nApologies for Absence\n\nMinutes:\n\nThere were none.\n\n78/21\n\nMinutes of Previous Meeting: 30 March 2021\n\nMinutes:\n\nThe Minutes of the Cabinet meeting held on 30 March 2021 were approved as a correct record.\n",
            "Cabinet | - | - | - | Remote Meeting",
        ),
    ] {
        reads(page, facts);
    }
}

#[test]
fn business_about_a_committee_is_no_body() {
    for title in ["Review of the Planning Committee", "Appointment of the Harbour Board", "Establishing a Quay Panel"] {
        head_reads(&format!("{title}\n\nMinutes of the meeting held on 9 June 2014"), "- | 2014-06-09 | - | - | -");
    }
    for title in ["Isle of Ley Council", "Council of the Western Isles", "Borough of Medstow Licensing Board"] {
        head_reads(
            &format!("{title}\n\nMinutes of the meeting held on 9 June 2014"),
            &format!("{title} | 2014-06-09 | - | - | -"),
        );
    }
}

#[test]
fn a_range_that_begins_in_the_morning_needs_no_halves_of_the_day() {
    head_reads("HARBOUR BOARD\n11 FEBRUARY 2013 11.00 - 12.15", "HARBOUR BOARD | 2013-02-11 | 11:00 | 12:15 | -");
    head_reads("HARBOUR BOARD\n11 FEBRUARY 2013 10.30 - 1.15", "HARBOUR BOARD | 2013-02-11 | 10:30 | 13:15 | -");
    head_reads("HARBOUR BOARD\n11 FEBRUARY 2013 7.30 - 9.15", "HARBOUR BOARD | 2013-02-11 | - | - | -");
}

#[test]
fn start_and_end_may_stand_alone_under_the_date() {
    head_reads(
        "Minutes of the Meeting of Wexcombe Parish Council\nWednesday 12th May 2021\nPavilion\nStart 7.30pm\nEnd 9.20pm",
        "Wexcombe Parish Council | 2021-05-12 | 19:30 | 21:20 | Pavilion",
    );
    head_reads(
        "WEXCOMBE PARISH COUNCIL\nDraft Minutes\nMeeting: Ordinary\nDate: 12/05/2021\nTime: 19:30\nVenue: Pavilion",
        "WEXCOMBE PARISH COUNCIL | 2021-05-12 | 19:30 | - | Pavilion",
    );
}

#[test]
fn a_committees_name_may_stand_over_two_lines() {
    head_reads(
        "Executive\nCommittee\n\n12th May 2021\n\nMINUTES\n\nPresent:",
        "Executive Committee | 2021-05-12 | - | - | -",
    );
    head_reads("Committee\n\n12th May 2021\n\nMINUTES\n\nPresent:", "- | 2021-05-12 | - | - | -");
}

#[test]
fn the_sort_of_a_meeting_is_no_part_of_the_bodys_name() {
    head_reads(
        "Agenda and minutes\n\nSpecial, Planning Committee - Thursday, 5th May, 2022 10.00 am\n\nVenue: Town Hall",
        "Planning Committee | 2022-05-05 | 10:00 | - | Town Hall",
    );
}

#[test]
fn a_sentence_may_say_who_met_and_where() {
    head_reads(
        "Minutes of Meeting, Tuesday, 6th September 2022\n\nThe Parish Council met on Tuesday, 6th September in the Village Hall, at 7.30pm",
        "Parish Council | 2022-09-06 | 19:30 | - | Village Hall",
    );
    head_reads(
        "Council\nTuesday 19th September 2017\n\nMINUTES\n\nPresent\n\nCouncillors Ames and Bull.\n\nThe council met at the Civic Centre, Ashby Road.",
        "Council | 2017-09-19 | - | - | Civic Centre, Ashby Road",
    );
    head_reads(
        "THE COUNCIL, 15.06.17\n\nPresent: Councillor Ames (Chair)\n\nThe Chair signed the minutes of the Annual Meeting held on 18 May, 2017 as a true record.",
        "COUNCIL | 2017-06-15 | - | - | -",
    );
}

#[test]
fn a_bodys_name_ends_in_no_preposition() {
    head_reads(
        "Venue: Council Chamber, City Hall\n\nThe minutes of the Monthly Meeting of the Council of 3rd October were signed.",
        "Council | - | - | - | Council Chamber, City Hall",
    );
}
