//! The same agenda items, set as different clerks and sites set them: every setting gives the same titles and numbers.

use minutes_analyser::Source;
use minutes_analyser::structure::read_outline;
use minutes_analyser::text::read_source;

/// The items of `text`, "number | title" each.
fn items_of(text: &str) -> Vec<String> {
    let source = read_source(&Source { name: "case.txt", bytes: text.as_bytes() }).expect("a text");
    let outline = read_outline(&source).value;
    outline.items.iter().map(|item| format!("{} | {}", item.number.as_deref().unwrap_or("-"), item.title)).collect()
}

/// Eight plain items of a parish, set as `set` sets the item of that place, title and text.
fn set_as(set: impl Fn(usize, &str, &str) -> String) -> (String, Vec<&'static str>) {
    let items = [
        ("Apologies for Absence", "Apologies were received from Cllr Wren, who was on holiday."),
        ("Declarations of Interest", "There were none declared by those present."),
        ("Minutes of the Previous Meeting", "The minutes of the meeting held on 3 May were approved and signed."),
        ("Footpaths", "The Clerk reported that the path by the mill had been flooded again."),
        ("Village Hall Roof", "Cllr Lark said that the roof needs repair before the winter comes."),
        ("Planning", "Council had no objection to the garage at 4 Mill Lane."),
        ("Finance", "Payments of £230.40 were approved."),
        ("Date of Next Meeting", "Monday 2 June at 7pm in the Hall."),
    ];
    let head = "Wexcombe Parish Council\nMinutes of the meeting held on Monday 5 May 2025\n\nPresent: Cllrs A Wren (Chair), B Lark and C Finch\n\n";
    let set = items.iter().enumerate().map(|(place, (title, text))| set(place + 1, title, text));
    (head.to_string() + &set.collect::<String>(), items.map(|(title, _)| title).to_vec())
}

#[test]
fn the_same_items_are_read_however_a_clerk_sets_them() {
    type Set = fn(usize, &str, &str) -> String;
    let numbered: [(&str, Set, fn(usize) -> String); 14] = [
        ("1) in one paragraph", |at, title, text| format!("{at}) {title} {text} "), |at| at.to_string()),
        ("1. in one paragraph", |at, title, text| format!("{at}. {title} {text} "), |at| at.to_string()),
        ("a colon in one paragraph", |at, title, text| format!("{at}. {title}: {text} "), |at| at.to_string()),
        ("a dash", |at, title, text| format!("{at} - {title}\n{text}\n\n"), |at| at.to_string()),
        (
            "capitals",
            |at, title, text| format!("{}. {title}\n{text}\n\n", ["A", "B", "C", "D", "E", "F", "G", "H"][at - 1]),
            |at| ["A", "B", "C", "D", "E", "F", "G", "H"][at - 1].to_string(),
        ),
        (
            "year and number",
            |at, title, text| format!("PC24/25.{:03} {title}\n{text}\n\n", 44 + at),
            |at| format!("PC24/25.{:03}", 44 + at),
        ),
        ("day and number", |at, title, text| format!("250505/{at} {title}\n{text}\n\n"), |at| format!("250505/{at}")),
        (
            "letters, number, month, year",
            |at, title, text| format!("TC{}/07/24 {title}\n{text}\n\n", 13 + at),
            |at| format!("TC{}/07/24", 13 + at),
        ),
        (
            "year, month, number",
            |at, title, text| format!("15/12/{at} {title}\n{text}\n\n"),
            |at| format!("15/12/{at}"),
        ),
        (
            "words before the number",
            |at, title, text| format!("AGENDA ITEM NO. {at}: {title}\n{text}\n\n"),
            |at| at.to_string(),
        ),
        ("bars", |at, title, text| format!("| {at}. | {title} | {text} | Clerk |\n"), |at| at.to_string()),
        ("tabs", |at, title, text| format!("{at}.\t{title}\t{text}\n"), |at| at.to_string()),
        ("bullets", |at, title, text| format!("• {at}. {title}\n{text}\n\n"), |at| at.to_string()),
        ("paragraphs counted", |at, title, text| format!("{at}. {title}\n{at}.1 {text}\n\n"), |at| at.to_string()),
    ];
    for (name, set, number) in numbered {
        let (text, titles) = set_as(set);
        let expected: Vec<String> =
            titles.iter().zip(1..).map(|(title, at)| format!("{} | {title}", number(at))).collect();
        let found = items_of(&text);
        assert_eq!(found, expected, "{name}");
    }
    let unnumbered: [(&str, Set); 5] = [
        ("on lines of their own", |_, title, text| format!("{title}\n{text}\n\n")),
        ("underlined", |_, title, text| format!("{title}\n{}\n{text}\n\n", "-".repeat(title.len()))),
        ("in capitals", |_, title, text| format!("{}\n{text}\n", title.to_uppercase())),
        ("before a colon", |_, title, text| format!("{title}: {text}\n\n")),
        ("bold", |_, title, text| format!("**{title}**\n\n{text}\n\n")),
    ];
    for (name, set) in unnumbered {
        let (text, titles) = set_as(set);
        let found = items_of(&text).iter().map(|item| item.to_lowercase()).collect::<Vec<_>>();
        assert_eq!(
            found,
            titles.iter().map(|title| format!("- | {}", title.to_lowercase())).collect::<Vec<_>>(),
            "{name}"
        );
    }
}

/// Ten items whose text holds lists, payments, references and clauses with numbers of their own.
fn hard_items() -> [(&'static str, &'static str); 10] {
    [
        ("Apologies for Absence", "Apologies were accepted from Cllr Wren (work) and Cllr Lark (holiday)."),
        (
            "Declarations of Interest",
            "Cllr Finch declared an interest in item 6 (2) as owner of 4 Mill Lane.\nCllr Crow declared an interest in item 7.",
        ),
        (
            "Minutes of the Meeting held on 3 April 2025",
            "RESOLVED: That the minutes of the meeting held on 3 April 2025 be approved and signed.",
        ),
        (
            "Matters Arising",
            "1. The bench has been mended.\n2. The bin at 12 High Street was emptied on 4 April.\n3. 20 mph signs are on order.",
        ),
        (
            "Footpaths",
            "The Clerk reported that:\n(a) path 12 was flooded;\n(b) path 14 was closed until 30 June 2025;\n(c) 3 stiles need repair.\n\nRESOLVED:\n1. That the County Council be asked to mend path 12.\n2. That the Clerk write to the owner of 14 Mill Lane.\n3. That £200 be set aside.",
        ),
        (
            "Planning Applications",
            "25/00123/FUL - 4 Mill Lane - Garage. No objection.\n25/00145/OUT - Land at 12 Hill Farm - Ten houses. Object:\n1. The lane is too narrow.\n2. The school is full.\n\nDecisions: 24/01999/FUL - Granted.",
        ),
        (
            "Finance",
            "The following payments were approved:\n101  A Clerk  Salary  £450.00\n102  Hall Trust  Hire  £24.00\n103  Mower Ltd  Fuel  £12.50\nBalance at 30 April 2025: £12,345.67\n\nProposed Cllr Finch, seconded Cllr Crow.",
        ),
        (
            "Village Hall Roof",
            "Cllr Lark said that 1.5 tonnes of slate would be needed. Three quotes had been received:\n• Roof Co £4,200\n• Slate & Son £4,450\n\nIt was resolved by 4 votes to 2 to accept the first quote.",
        ),
        (
            "Correspondence",
            "i) Letter from the school about parking\nii) Email from Mr Reed, 7 Church Row\niii) Notice of road closure from 9.30 am on 12 May\nNoted.",
        ),
        ("Date of Next Meeting", "Monday 2 June 2025 at 7pm in the Hall.\n\nThe meeting closed at 9.05 pm."),
    ]
}

#[test]
fn lists_payments_and_references_under_an_item_are_no_items() {
    type Set = fn(usize, &str, &str) -> String;
    let settings: [(&str, Set, fn(usize) -> String); 12] = [
        ("plain", |at, title, text| format!("{at}. {title}\n{text}\n\n"), |at| at.to_string()),
        (
            "every line apart",
            |at, title, text| format!("{at}. {title}\n\n{}\n\n", text.replace('\n', "\n\n")),
            |at| at.to_string(),
        ),
        ("bare numbers", |at, title, text| format!("{at} {title}\n{text}\n\n"), |at| at.to_string()),
        (
            "year and number",
            |at, title, text| format!("25/{:02} {title}\n{text}\n\n", 40 + at),
            |at| format!("25/{:02}", 40 + at),
        ),
        ("from 101", |at, title, text| format!("{} {title}\n{text}\n\n", 100 + at), |at| (100 + at).to_string()),
        (
            "in one paragraph",
            |at, title, text| format!("{at}. {title} {} ", text.replace('\n', " ")),
            |at| at.to_string(),
        ),
        (
            "a paragraph an item",
            |at, title, text| format!("{at}. {title} {}\n\n", text.replace('\n', " ")),
            |at| at.to_string(),
        ),
        (
            "bold",
            |at, title, text| format!("**{at}\\. {title}**\n\n{}\n\n", text.replace('\n', "\n\n")),
            |at| at.to_string(),
        ),
        (
            "bold before the text",
            |at, title, text| format!("{at}\\. **{title}** {}\n\n", text.replace('\n', "\n\n")),
            |at| at.to_string(),
        ),
        (
            "a page of the agenda",
            |at, title, text| {
                format!(
                    "{}.\n\n{title} pdf icon PDF 1{at} KB\n\nTo consider it.\n\nMinutes:\n\n{}\n\n",
                    10 + at,
                    text.replace('\n', "\n\n")
                )
            },
            |at| (10 + at).to_string(),
        ),
        ("tabs", |at, title, text| format!("{at}\t{title}\n\t{}\n", text.replace('\n', "\n\t")), |at| at.to_string()),
        ("no numbers", |_, title, text| format!("{title}\n{text}\n\n"), |_| "-".to_string()),
    ];
    let head = "WEXCOMBE PARISH COUNCIL\n\nMinutes of the meeting held on Monday 5 May 2025\n\nPresent: Cllrs A Wren (Chair) and B Lark\n\n";
    for (name, set, number) in settings {
        let items = hard_items();
        let text: String = items.iter().zip(1..).map(|((title, text), at)| set(at, title, text)).collect();
        let expected: Vec<String> =
            items.iter().zip(1..).map(|((title, _), at)| format!("{} | {title}", number(at))).collect();
        let found = items_of(&format!("{head}{text}"));
        assert_eq!(found, expected, "{name}");
    }
}

/// Title, the agenda's request, and the minutes of items of a committee of a principal council.
const COMMITTEE: [(&str, &str, &str); 6] = [
    (
        "Apologies for Absence and Substitutes",
        "To receive any apologies.",
        "Apologies were received from Councillor Wren, for whom Councillor Lark substituted.",
    ),
    (
        "Declarations of Interest",
        "Members are asked to declare any interests in matters on the agenda.",
        "Councillor Finch declared an interest in item 5 (Minute 45).",
    ),
    (
        "Minutes",
        "To approve as a correct record the Minutes of the meeting held on 3 April 2025.",
        "RESOLVED - That the Minutes of the meeting held on 3 April 2025 be approved.",
    ),
    (
        "School Places Planning 2025-2030",
        "To consider the report.",
        "1.1 The number of pupils had risen by 3.5%.\n1.2 Two schools were full.\nRESOLVED -\n(1) That the report be noted.\n(2) That a further report be brought in 12 months.",
    ),
    (
        "Public Questions",
        "Questions submitted under Standing Order 12.",
        "Question 1 from Mr Reed: When will the library open?\nAnswer: In June.",
    ),
    (
        "Exclusion of the Press and Public",
        "To consider excluding the public.",
        "RESOLVED - That under Section 100A(4) the public be excluded.",
    ),
];

#[test]
fn a_committees_items_are_read_however_site_or_printer_sets_them() {
    type Set = fn(usize, &str, &str, &str) -> String;
    let page = "Agenda and minutes\n\nSchools Committee - Monday, 5th May, 2025 6.00 pm\n\nVenue: Civic Centre. View directions\n\nItems\nNo. Item\n\n";
    let rows = "Venue: Civic Centre\nContact: A Clerk\nNo. | Item |\n---|---|\n";
    let print = "WESTMERE BOROUGH COUNCIL\n\nSCHOOLS COMMITTEE\n\nMINUTES of a meeting held in the Civic Centre on Monday, 5 May 2025\n\nPRESENT: Councillor Finch (Chair); Councillors Crow and Lark.\n\n";
    let settings: [(&str, &str, Set, fn(usize) -> String); 10] = [
        (
            "numbers over titles",
            page,
            |at, title, asked, done| {
                format!("{}.\n\n{title} pdf icon PDF 1{at} KB\n\n{asked}\n\nMinutes:\n\n{done}\n\n", 40 + at)
            },
            |at| (40 + at).to_string(),
        ),
        (
            "decision and minutes",
            page,
            |at, title, asked, done| {
                format!("{}/24\n\n{title}\n\n{asked}\n\nDecision:\n\nSee below.\n\nMinutes:\n\n{done}\n\n", 40 + at)
            },
            |at| format!("{}/24", 40 + at),
        ),
        (
            "no numbers, captions",
            page,
            |_, title, asked, done| format!("{title} pdf icon PDF 12 KB\n\n{asked}\n\nMinutes:\n\n{done}\n\n"),
            |_| "-".to_string(),
        ),
        (
            "no numbers, white space",
            page,
            |_, title, _, done| format!("\n{title}\n\n\n{done}\n\n\n"),
            |_| "-".to_string(),
        ),
        ("rows", rows, |_, title, asked, done| format!("{title} {asked} Minutes: {done} |\n|\n"), |_| "-".to_string()),
        (
            "rows with titles apart",
            rows,
            |_, title, asked, done| format!("{title}\n{asked} Minutes: {done} |\n|\n"),
            |_| "-".to_string(),
        ),
        (
            "rows without bars",
            "",
            |_, title, asked, done| format!("{title} {asked} Additional documents: Minutes: {done}\n"),
            |_| "-".to_string(),
        ),
        (
            "printed",
            print,
            |at, title, _, done| format!("{}.\t{title}\n\n{done}\n\n", 40 + at),
            |at| (40 + at).to_string(),
        ),
        (
            "minute numbers over titles",
            print,
            |at, title, _, done| format!("Minute No. {}\n\n{title}\n\n{done}\n\n", 40 + at),
            |at| (40 + at).to_string(),
        ),
        (
            "letters before numbers",
            print,
            |at, title, _, done| format!("CS{}/25  {title}\n\n{done}\n\n", 40 + at),
            |at| format!("CS{}/25", 40 + at),
        ),
    ];
    for (name, head, set, number) in settings {
        let text: String =
            COMMITTEE.iter().zip(1..).map(|((title, asked, done), at)| set(at, title, asked, done)).collect();
        let expected: Vec<String> =
            COMMITTEE.iter().zip(1..).map(|((title, ..), at)| format!("{} | {title}", number(at))).collect();
        assert_eq!(items_of(&format!("{head}{text}")), expected, "{name}");
    }
}
