//! ModernGov's feed of a meeting -> the facts of its page, and what the feed counts beside them.

use minutes_analyser::model::AttendanceStatus;
use minutes_analyser::{Analysis, Source, analyse};

/// A feed of a meeting with the given attendees and items.
fn feed(attendees: &str, items: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<meeting>\n<meetingid>4711</meetingid><meetingdate>10/02/2026</meetingdate>\
         <meetingstatus>Confirmed</meetingstatus><meetingtime>10.00 am</meetingtime><meetingactualfinishtime>11.30 am</meetingactualfinishtime>\
         <meetinglocation>Council Chamber</meetinglocation><agendaitems>{items}</agendaitems><attendees>{attendees}</attendees></meeting>"
    )
}

fn analysed(attendees: &str, items: &str) -> Analysis {
    let feed = feed(attendees, items);
    analyse(Source { name: "meeting.xml", bytes: feed.as_bytes() }).expect("it is a feed")
}

/// An item: its place on the agenda, its printed number, its title, its minutes in HTML, and how many declarations it has.
fn item(place: u32, number: &str, title: &str, minutes: &str, declarations: u32) -> String {
    let minutes = minutes.replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<agendaitem><agendaitemid>9{place}</agendaitemid><agendaitemtitle>{title}</agendaitemtitle><agendatext>\n</agendatext>\
         <agendaitemnumber>{place}</agendaitemnumber><agendaitemsubnumber>0</agendaitemsubnumber>\
         <fulldisplaynumberformat>{number}</fulldisplaynumberformat><minutesnonemptyhtmlbody>{minutes}</minutesnonemptyhtmlbody>\
         <declarationcount>{declarations}</declarationcount><isrestricted>False</isrestricted>\
         <linkeddocuments><linkeddoc><title>Report</title><committeetitle>Planning Committee</committeetitle></linkeddoc></linkeddocuments></agendaitem>"
    )
}

fn attendee(name: &str, role: &str, kind: &str, attendance: &str) -> String {
    format!(
        "<attendee membertype=\"{kind}\" memberid=\"7\" name=\"{name}\" roledescription=\"{role}\" attendance=\"{attendance}\" politicalparty=\"Independent\"><url>https://example.org/7</url></attendee>"
    )
}

const PARAGRAPH: &str = "<p class=\"MsoNormal\"><span>";

#[test]
fn the_meeting_is_read_from_its_fields() {
    let analysis = analysed("", &item(1, "1.", "Minutes", "", 0));
    assert_eq!(analysis.source.media_type, "application/xml");
    let meeting = &analysis.meeting;
    assert_eq!(meeting.body.as_deref(), Some("Planning Committee"));
    assert_eq!((meeting.start_date.as_deref(), meeting.start_time.as_deref()), (Some("2026-02-10"), Some("10:00")));
    assert_eq!((meeting.end_time.as_deref(), meeting.location.as_deref()), (Some("11:30"), Some("Council Chamber")));
}

#[test]
fn items_stand_in_the_order_of_the_agenda_with_the_numbers_printed() {
    let items = [
        item(2, "15.", "Grants &amp; loans", &format!("{PARAGRAPH}RESOLVED that the grants be paid.</span></p>"), 0),
        item(1, "14.", "Apologies", &format!("{PARAGRAPH}There were&nbsp;none.</span></p>"), 0),
    ];
    let analysis = analysed("", &items.concat());
    let found: Vec<_> = analysis.items.iter().map(|item| (item.number.as_deref(), item.title.as_str())).collect();
    assert_eq!(found, [(Some("14"), "Apologies"), (Some("15"), "Grants & loans")]);
    assert_eq!(analysis.items[0].minutes_text.as_deref(), Some("There were none."));
    assert_eq!(analysis.resolutions[0].item_id.as_deref(), Some("item-15"));
}

#[test]
fn those_who_came_are_told_from_those_who_were_expected() {
    let attendees = [
        attendee("Councillor Ann Vane", "Chair", "Committee Member", "Present"),
        attendee("Councillor Bo Osei", "", "Committee Member", "Present, as substitute"),
        attendee("Councillor Cy Dunmore", "", "Committee Member", "Apologies"),
        attendee("Mary Hall", "Solicitor", "Officer", "Present"),
        attendee("Councillor Una Wray", "", "Committee Member", "Expected"),
    ];
    let analysis = analysed(&attendees.concat(), &item(1, "1.", "Minutes", "", 0));
    let person =
        |id: &str| analysis.people.iter().find(|person| person.id == id).expect("they are known").name.as_str();
    let rows: Vec<_> =
        analysis.attendance.iter().map(|row| (person(&row.person_id), row.status, row.role.as_deref())).collect();
    assert_eq!(
        rows,
        [
            ("Councillor Ann Vane", AttendanceStatus::Present, Some("Chair")),
            ("Councillor Bo Osei", AttendanceStatus::Present, None),
            ("Councillor Cy Dunmore", AttendanceStatus::Apologies, None),
            ("Mary Hall", AttendanceStatus::InAttendance, Some("Solicitor")),
        ]
    );
    assert!(analysis.source.text.contains("Councillor Una Wray"));
}

/// Declares one interest, under item 2, in item 3; the feed counts as given.
fn counted(of_declarations: u32, of_grants: u32) -> Vec<String> {
    let items = [
        item(1, "1.", "Apologies", &format!("{PARAGRAPH}There were none.</span></p>"), 0),
        item(
            2,
            "2.",
            "Declarations of Interest",
            &format!("{PARAGRAPH}Councillor Osei declared a personal interest in item 3 as a trustee.</span></p>"),
            of_declarations,
        ),
        item(3, "3.", "Grants", &format!("{PARAGRAPH}RESOLVED that the grants be paid.</span></p>"), of_grants),
    ];
    let analysis = analysed("", &items.concat());
    assert_eq!(analysis.declarations.len(), 1);
    analysis.checks.into_iter().map(|check| format!("{}: {}", check.code, check.message)).collect()
}

#[test]
fn a_feed_that_counts_other_declarations_than_its_text_is_worth_a_look() {
    assert_eq!(
        counted(0, 2),
        [
            "feed_counts_other_declarations: The feed counts 2 declarations of interest in item 3, and its text tells of 1."
        ]
    );
}

#[test]
fn a_feed_may_count_a_declaration_where_it_was_made_or_in_the_item_that_it_concerns() {
    assert!(counted(1, 0).is_empty());
    assert!(counted(0, 1).is_empty());
    assert!(counted(1, 1).is_empty());
}

#[test]
fn other_xml_is_no_feed() {
    for text in [
        "<meeting><name>Cabinet</name></meeting>",
        "<?xml version=\"1.0\"?><minutes><meetingid>1</meetingid></minutes>",
    ] {
        let analysis = analyse(Source { name: "meeting.xml", bytes: text.as_bytes() }).expect("it is text");
        assert_eq!(analysis.source.media_type, "text/plain", "{text}");
    }
}

#[test]
fn a_feed_cut_off_anywhere_does_no_harm() {
    let whole = feed(
        &attendee("Councillor Ann Vane", "Chair", "Committee Member", "Present"),
        &item(1, "1.", "Grants", &format!("{PARAGRAPH}RESOLVED that the grants be paid."), 1),
    );
    for at in (0..whole.len()).step_by(7) {
        let _ = analyse(Source { name: "meeting.xml", bytes: &whole.as_bytes()[..at] });
    }
}
