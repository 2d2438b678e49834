//! What is handed out: the JSON that a library would write, to the byte.

use minutes_analyser::export::{self, Form};
use minutes_analyser::{Source, analyse};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    PlainWord,
}

#[derive(Serialize)]
struct Everything<'t> {
    texts: Vec<&'t str>,
    none: Option<u8>,
    some: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    left_out: Option<bool>,
    pair: (bool, bool),
    kind: Kind,
    numbers: [u32; 4],
    empty: Vec<u8>,
}

#[test]
fn every_kind_of_data_is_written_as_the_library_writes_it() {
    let signs: String = (0..0x180).filter_map(char::from_u32).collect();
    let everything = Everything {
        texts: vec!["", "plain", "\"quoted\" \\ back", "\u{2028}…–£\u{1F600}", &signs],
        none: None,
        some: Some(0),
        left_out: None,
        pair: (true, false),
        kind: Kind::PlainWord,
        numbers: [0, 9, 10, u32::MAX],
        empty: Vec::new(),
    };
    let own = export::to_bytes(&everything, Form::Json).expect("it can be written");
    let library = serde_json::to_string(&everything).expect("it can be written");
    assert_eq!(String::from_utf8(own).expect("UTF-8"), library);
}

#[test]
fn an_analysis_is_written_as_the_library_writes_it() {
    let bytes = include_bytes!("annotated/long-09.txt");
    let analysis = analyse(Source { name: "a\"b.txt", bytes }).expect("minutes");
    assert_eq!(export::json::to_json(&analysis), serde_json::to_string(&analysis).expect("it can be written"));
}

#[test]
fn what_no_form_holds_is_refused() {
    assert!(export::to_bytes(&1.5, Form::Json).is_err());
    assert!(export::to_bytes(&-1, Form::Packed).is_err());
}
