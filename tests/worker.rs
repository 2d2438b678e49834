//! What page and worker say to one another, and the worker's work, without a browser.

mod support;

use minutes_analyser::page::reading::Reading;
use minutes_analyser::page::source_view::SourceView;
use minutes_analyser::worker::codec::{Envelope, decode_reply, decode_request, encode_reply, encode_request};
use minutes_analyser::worker::pack::{self, Broken};
use minutes_analyser::worker::{Errand, Findings, Need, Reply, Request, Ticket, answer, answer_unpacked, need, parcel};
use minutes_analyser::{Analysis, Source, analyse, export};
use support::archive::{Part, pack as archive};

const MINUTES: &str = "Parish Council\n\n1. Apologies\nApologies were received from Cllr Brown.\n";

fn request(bytes: &[u8]) -> Request<Vec<u8>> {
    Request { ticket: Ticket(7), name: "täst \"1\".txt".into(), bytes: bytes.to_vec() }
}

/// What is told on the way to an answer.
#[derive(Default)]
struct Told {
    percents: Vec<u8>,
    json: Vec<u8>,
    portions: usize,
    parts: Vec<Vec<u8>>,
}

impl Told {
    fn hear(&mut self, reply: Reply<Vec<u8>>) {
        match reply {
            Reply::Progress { ticket: Ticket(7), percent } => {
                assert_eq!(self.portions, 0, "progress is told before the JSON");
                self.percents.push(percent);
            }
            Reply::Json { ticket: Ticket(7), portion } => {
                self.json.extend(portion);
                self.portions += 1;
            }
            Reply::Found { ticket: Ticket(7), part } => self.parts.push(part),
            other => panic!("told too early: {other:?}"),
        }
    }
}

#[test]
fn a_request_survives_the_journey() {
    let sent = request(MINUTES.as_bytes());
    assert_eq!(decode_request(encode_request(sent.clone())), Ok(sent));
}

#[test]
fn every_reply_survives_the_journey() {
    let ticket = Ticket(7);
    let replies = [
        Reply::Progress { ticket, percent: 40 },
        Reply::Json { ticket, portion: b"{}".to_vec() },
        Reply::Found { ticket, part: "né".into() },
        Reply::Read { ticket },
        Reply::Refused { ticket, code: "empty".into(), message: "There is no text.".into() },
    ];
    for reply in replies {
        assert_eq!(decode_reply(encode_reply(reply.clone())), Ok(reply));
    }
}

#[test]
fn what_is_no_message_is_told_apart() {
    let sent = encode_request(request(b""));
    let without = Envelope { head: sent.head.clone(), bodies: Vec::<Vec<u8>>::new() };
    assert_eq!(decode_request(without), Err(Broken), "the bytes are missing");
    for end in 0..sent.head.len() {
        let cut = Envelope { head: sent.head[..end].to_vec(), bodies: sent.bodies.clone() };
        assert_eq!(decode_request(cut), Err(Broken), "cut off after {end} bytes");
    }
    let mut longer = sent;
    longer.head.push(0);
    assert_eq!(decode_request(longer), Err(Broken), "something is left over");
    let strange = Envelope { head: vec![9, 1, 0, 0, 0], bodies: Vec::<Vec<u8>>::new() };
    assert_eq!(decode_reply(strange), Err(Broken), "there is no ninth kind of reply");
}

#[test]
fn packed_facts_are_the_facts() {
    let sent = request(
        "Planning Committee
9 October 2025

1. Apologies
Apologies: Cllr Brown.

2. Declarations of interest
Cllr Green declared a personal interest in item 3 as a neighbour.

3. Hall
Proposed by Cllr Ash, seconded by Cllr Fir and RESOLVED: That the hall be let. 5 for, 2 against.
"
        .as_bytes(),
    );
    let analysis = analyse(Source { name: &sent.name, bytes: &sent.bytes }).expect("these are minutes");
    let packed = pack::to_bytes(&analysis).expect("the model can be packed");
    assert_eq!(pack::from_bytes::<Analysis>(&packed), Ok(analysis));
    for end in 0..packed.len() {
        assert_eq!(pack::from_bytes::<Analysis>(&packed[..end]), Err(Broken), "cut off after {end} bytes");
    }
}

#[test]
fn numbers_survive_packing_at_every_length() {
    for number in [0u32, 1, 127, 128, 16_383, 16_384, 1 << 21, 1 << 28, u32::MAX] {
        let packed = pack::to_bytes(&vec![Some(number), None]).expect("numbers can be packed");
        assert_eq!(pack::from_bytes::<Vec<Option<u32>>>(&packed), Ok(vec![Some(number), None]));
    }
}

#[test]
fn the_worker_gives_the_command_lines_json_to_the_byte() {
    let sent = request(MINUTES.as_bytes());
    let analysis = analyse(Source { name: &sent.name, bytes: &sent.bytes }).expect("these are minutes");
    let mut told = Told::default();
    assert_eq!(answer(sent, &mut |reply| told.hear(reply)), Reply::Read { ticket: Ticket(7) });
    assert_eq!(String::from_utf8(told.json).expect("UTF-8"), export::json::to_json(&analysis));
}

#[test]
fn what_was_found_comes_whole_and_in_order_however_many_parts_it_takes() {
    let item = |number: usize| {
        format!(
            "{number}. Hall {number}\nCllr Ash declared a personal interest in item {number} as a neighbour and left.\n\
             RESOLVED: That hall {number} be let.\n"
        )
    };
    for (items, several) in [(1, false), (200, true)] {
        let text = MINUTES.to_string() + &(2..2 + items).map(item).collect::<String>();
        let mut told = Told::default();
        answer(request(text.as_bytes()), &mut |reply| told.hear(reply));
        assert_eq!(told.parts.len() > 1, several);
        let longest = told.parts.iter().map(Vec::len).max();
        assert!(longest < Some(80_000), "{longest:?}");
        let mut parts = told.parts.iter().map(|part| pack::from_bytes::<Findings>(part).expect("findings"));
        let mut reading = Reading::new(parts.next().expect("a part"));
        parts.for_each(|part| reading.append(part));

        let name = &request(b"").name;
        let analysis = analyse(Source { name, bytes: text.as_bytes() }).expect("these are minutes");
        assert!(analysis.items.len() > items && analysis.declarations.len() >= items);
        assert_eq!(reading.source, SourceView::new(&analysis, &analysis.source.text));
        let Findings { facts, .. } = Findings::new(analysis);
        assert!(facts.source.text.is_empty() && facts.items.iter().all(|item| item.minutes_text.is_none()));
        assert_eq!(reading.facts, facts);
        for person in &facts.people {
            assert_eq!(reading.name(&person.id), person.name);
        }
        for item in &facts.items {
            let declared = facts.declarations.iter().flat_map(|declaration| &declaration.items);
            let declared = declared.filter(|concerned| concerned.item_id.as_ref() == Some(&item.id)).count();
            let decided = facts.resolutions.iter().filter(|resolution| resolution.item_id.as_ref() == Some(&item.id));
            assert_eq!((reading.item(&item.id), reading.declared_in(&item.id)), (Some(item), declared));
            assert!(reading.decided_under(&item.id).into_iter().eq(decided));
        }
    }
}

#[test]
fn long_json_comes_in_portions() {
    let long = MINUTES.repeat(20_000);
    let analysis = analyse(Source { name: "long.txt", bytes: long.as_bytes() }).expect("these are minutes");
    let mut told = Told::default();
    export::to_portions(&analysis, &mut |portion| told.hear(Reply::Json { ticket: Ticket(7), portion })).expect("JSON");
    assert!(told.json.len() / told.portions < 300_000, "{} bytes in {} portions", told.json.len(), told.portions);
    assert_eq!(String::from_utf8(told.json).expect("UTF-8"), export::json::to_json(&analysis));
}

#[test]
fn progress_is_told_and_only_grows() {
    let mut told = Told::default();
    answer(request(MINUTES.as_bytes()), &mut |reply| told.hear(reply));
    let percents = told.percents;
    assert!(percents.len() >= 3 && percents.iter().all(|percent| *percent < 100), "{percents:?}");
    assert!(percents.is_sorted(), "{percents:?}");
}

#[test]
fn what_is_no_text_is_refused_with_a_code_and_a_sentence() {
    for (bytes, expected) in [(&b" \n\t "[..], "empty"), (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture")] {
        match answer(request(bytes), &mut |_| {}) {
            Reply::Refused { code, message, .. } => {
                assert_eq!(code, expected);
                assert!(message.ends_with('.'));
            }
            other => panic!("not refused: {other:?}"),
        }
    }
}

/// A Word file of one table, with bold words, so that much is said of its lines.
fn word_file() -> Vec<u8> {
    let cell = |words: &str| format!("<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{words}</w:t></w:r></w:p></w:tc>");
    let row = |left: &str, right: &str| format!("<w:tr>{}{}</w:tr>", cell(left), cell(right));
    let table = format!("<w:tbl>{}{}</w:tbl>", row("1", "Apologies"), row("2", "Declarations of interest"));
    let text = "<w:p><w:r><w:t>RESOLVED: That the hall be let.</w:t></w:r></w:p>";
    let document = format!("<w:document><w:body>{table}{text}</w:body></w:document>");
    archive(&[Part::new("[Content_Types].xml", b"<Types/>"), Part::new("word/document.xml", document.as_bytes())])
}

const FEED: &str = "<?xml version=\"1.0\"?><meeting><meetingid>7</meetingid><meetingdate>03/03/2026</meetingdate><agendaitems><agendaitem>\
    <agendaitemnumber>1</agendaitemnumber><fulldisplaynumberformat>1.</fulldisplaynumberformat><agendaitemtitle>Declarations</agendaitemtitle>\
    <declarationcount>2</declarationcount></agendaitem></agendaitems></meeting>";
const SAVED: &str = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n\
    <html><body><h1>Cabinet</h1><p>1. Apologies</p><p>None.</p></body></html>\r\n--x--";
const ITEMS: &str = "PDF items 1\nsha256\t00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\npage\t595\t842\n\
    text\t72\t72\t300\t12\tf\tMinutes of the meeting of Eldermere Parish Council\n";

fn errand(bytes: &[u8]) -> Errand {
    match need(&request(bytes)) {
        Need::Unpacking(errand) => errand,
        Need::Nothing => panic!("it is packed"),
    }
}

#[test]
fn a_file_unpacked_by_another_program_gives_the_command_lines_json_to_the_byte() {
    for bytes in [&word_file(), FEED.as_bytes(), SAVED.as_bytes(), ITEMS.as_bytes()] {
        let sent = request(bytes);
        let analysis = analyse(Source { name: &sent.name, bytes }).expect("these are minutes");
        let mut told = Told::default();
        let reply = answer_unpacked(errand(bytes), Some(parcel::unpack(bytes)), &mut |reply| told.hear(reply));
        assert!(matches!(reply, Reply::Read { .. }), "not read: {reply:?}");
        assert_eq!(String::from_utf8(told.json).expect("UTF-8"), export::json::to_json(&analysis));
        let percents = told.percents;
        assert!(
            percents.is_sorted() && percents.len() > 3 && percents.iter().all(|percent| (90..100).contains(percent)),
            "{percents:?}"
        );
    }
}

#[test]
fn only_what_is_packed_needs_unpacking() {
    let page = "<!doctype html><html><body><p>Minutes of a <meeting> of 2 March</p></body></html>";
    for text in [
        MINUTES,
        page,
        "PK is a postcode",
        "PDF items of the meeting",
        "<?xml version=\"1.0\"?><html><p>x</p></html>",
        "",
    ] {
        assert_eq!(need(&request(text.as_bytes())), Need::Nothing, "{text}");
    }
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for bytes in [&word_file(), FEED.as_bytes(), &wide(FEED), SAVED.as_bytes(), ITEMS.as_bytes(), b"\n%PDF-1.7\n"] {
        assert_eq!(errand(bytes).is_pdf(), bytes.starts_with(b"\n%"));
    }
    let mut vast = word_file();
    vast.resize(50_000_001, 0);
    assert_eq!(need(&request(&vast)), Need::Nothing, "it is refused unread");
}

#[test]
fn why_a_packed_file_is_refused_comes_with_the_parcel() {
    let refused = |bytes: &[u8], parcel: Option<Vec<u8>>| match answer_unpacked(errand(bytes), parcel, &mut |_| {}) {
        Reply::Refused { code, .. } => code,
        other => panic!("not refused: {other:?}"),
    };
    let cut = &word_file()[..60];
    assert_eq!(refused(cut, Some(parcel::unpack(cut))), "damaged");
    let items = b"PDF items 1\nrefused\tencrypted\n";
    assert_eq!(refused(items, Some(parcel::unpack(items))), "encrypted");
    assert_eq!(refused(b"%PDF-1.7", None), "pdf_no_engine");
    assert_eq!(refused(&word_file(), None), "not_fetched");
    assert_eq!(refused(&word_file(), Some(b"no parcel".to_vec())), "not_text");
}
