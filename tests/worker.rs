//! What page and worker say to one another, and the worker's work, without a browser.

use minutes_analyser::page::source_view::SourceView;
use minutes_analyser::worker::codec::{Envelope, decode_reply, decode_request, encode_reply, encode_request};
use minutes_analyser::worker::pack::{self, Broken};
use minutes_analyser::worker::{Findings, Reply, Request, Ticket, answer};
use minutes_analyser::{Analysis, Source, analyse, export};

const MINUTES: &str = "Parish Council\n\n1. Apologies\nApologies were received from Cllr Brown.\n";

fn request(bytes: &[u8]) -> Request<Vec<u8>> {
    Request { ticket: Ticket(7), name: "täst \"1\".txt".into(), bytes: bytes.to_vec() }
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
        Reply::Read { ticket, json: b"{}".to_vec(), findings: b"[]".to_vec(), text: "né".into() },
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
    let Reply::Read { ticket, json, findings, text } = answer(sent.clone(), &mut |_| {}) else { panic!("not read") };
    assert_eq!(ticket, Ticket(7));
    assert_eq!(String::from_utf8(json).expect("UTF-8"), export::json::to_json(&analysis));
    let text = String::from_utf8(text).expect("UTF-8");
    assert_eq!(text, analysis.source.text);

    let Findings { facts, mut source } = pack::from_bytes(&findings).expect("findings");
    assert!(facts.source.text.is_empty() && facts.items.iter().all(|item| item.minutes_text.is_none()));
    assert!(!source.put_text("another text".into()), "marks of one text are not put on another");
    assert!(source.put_text(text.clone()));
    assert_eq!(source, SourceView::new(&analysis, text));
    assert_eq!(
        (facts.attendance, facts.meeting, facts.items.len()),
        (analysis.attendance, analysis.meeting, analysis.items.len())
    );
}

#[test]
fn progress_is_told_and_only_grows() {
    let mut told = Vec::new();
    answer(request(MINUTES.as_bytes()), &mut |reply| match reply {
        Reply::Progress { ticket, percent } => told.push((ticket, percent)),
        other => panic!("told too early: {other:?}"),
    });
    assert!(told.len() >= 3 && told.iter().all(|(ticket, percent)| *ticket == Ticket(7) && *percent < 100), "{told:?}");
    assert!(told.is_sorted_by_key(|(_, percent)| *percent), "{told:?}");
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
