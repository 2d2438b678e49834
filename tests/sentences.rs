//! A block -> its sentences, and the cheap test before a pattern.

use minutes_analyser::read::sentence::{holds_any, sentences};

/// The sentences of `text`, parted by " | ".
fn parts(text: &str, sentences_of: &str) {
    assert_eq!(sentences(text).collect::<Vec<_>>().join(" | "), sentences_of);
}

#[test]
fn a_stop_before_a_capital_ends_a_sentence() {
    parts("The report was noted. Members thanked her.", "The report was noted. | Members thanked her.");
    parts("Was it late? No! 12 were there.", "Was it late? | No! | 12 were there.");
    parts("“We agreed.” The Chair left.", "“We agreed.” The Chair left.");
    parts("\"We agreed.\" The Chair left.", "\"We agreed.\" | The Chair left.");
    parts("It closed... The Chair left.", "It closed... | The Chair left.");
    parts("one line\nand the next. Another.", "one line\nand the next. | Another.");
}

#[test]
fn a_stop_that_belongs_to_a_word_ends_none() {
    parts(
        "Cllr. Vane and Mr. J. Kerr met at 7.30 p.m. on Monday.",
        "Cllr. Vane and Mr. J. Kerr met at 7.30 p.m. on Monday.",
    );
    parts("See para. 4 of the report", "See para. 4 of the report");
    parts("The precept be £2000. 00 - agreed. Next.", "The precept be £2000. 00 - agreed. | Next.");
    parts("She gave £50. 10 people came.", "She gave £50. | 10 people came.");
    parts("the end. of it", "the end. of it");
    parts("The minute (Arts. 11-20) stood.", "The minute (Arts. 11-20) stood.");
    parts("She serves Dale Arts. Mr Vane left.", "She serves Dale Arts. | Mr Vane left.");
    parts("Cllr Vane spoke on item 6.2. She left.", "Cllr Vane spoke on item 6.2. | She left.");
    parts("", "");
    parts(" . ", ".");
}

#[test]
fn what_is_longer_than_any_sentence_is_cut_at_a_space() {
    let long = "councillor ".repeat(2_000);
    let parts: Vec<&str> = sentences(&long).collect();
    assert!(parts.len() > 1 && parts.iter().all(|part| part.ends_with("councillor")));
    assert_eq!(parts.join(" "), long.trim());
    assert_eq!(sentences(&"é".repeat(10_000)).collect::<String>(), "é".repeat(10_000));
}

#[test]
fn a_word_is_held_in_small_letters_and_capitals() {
    for text in ["RESOLVED that", "was resolved", "Resolution", "unresolved", "é resol"] {
        assert!(holds_any(text, &["resol", "agree"]), "{text}");
    }
    for text in ["", "reso", "solved", "resóled", "é", "grant"] {
        assert!(!holds_any(text, &["resol", "agree"]), "{text}");
    }
    assert!(holds_any("moved, 2nd Cllr Kerr", &["2nd"]));
    assert!(!holds_any("anything", &[]));
}
