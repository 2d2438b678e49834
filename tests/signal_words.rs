//! Signal words: which words of the list a passage holds.

use minutes_analyser::signal_words::Signals;

const DECIDED: Signals = Signals::words("resol* agree*");
const FOR: Signals = Signals::words("for");
const SECOND: Signals = Signals::words("2nd*");

fn holds(text: &str, words: Signals) -> bool {
    Signals::of(text).any(words)
}

#[test]
fn a_word_with_a_star_is_every_word_that_begins_so() {
    for text in ["RESOLVED that", "it was Resolved.", "(resolution)", "an in-principle agreement", "resol"] {
        assert!(holds(text, DECIDED), "{text}");
    }
    for text in ["", "reso", "unresolved", "a gree", "Rsolved", "gré resilient"] {
        assert!(!holds(text, DECIDED), "{text}");
    }
}

#[test]
fn a_word_without_a_star_is_that_word_alone() {
    for text in ["for", "7 FOR, 3 against", "For:", "what-for", "•For", "5—for…", "£5\u{a0}for"] {
        assert!(holds(text, FOR), "{text}");
    }
    for text in ["forward", "before", "fo", "f or", "forê"] {
        assert!(!holds(text, FOR), "{text}");
    }
}

#[test]
fn figures_belong_to_words() {
    assert!(holds("2nd: Cllr Ames", SECOND));
    assert!(holds("2nded by", SECOND));
    assert!(!holds("22nd May", SECOND));
}

#[test]
fn a_word_against_a_number_is_a_word_of_its_own_too() {
    assert!(holds("19/8Resolved to", DECIDED));
    assert!(!holds("Unresolved8", DECIDED));
}

#[test]
fn what_a_text_holds_is_what_its_words_hold() {
    let text =
        "It was proposed by Cllr Ames, seconded, and on a vote 5 for, 2 against RESOLVED that café leases be noted.";
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    let each = Signals::words("for against resol* propos* second* note* vote*");
    assert!(Signals::of(text).any(each));
    assert_eq!(words.filter(|word| holds(word, each)).count(), 7);
}
