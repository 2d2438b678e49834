//! Words in order, found in a text; and lists of words.

use minutes_analyser::find::find_ignoring_case;
use minutes_analyser::phrases;
use minutes_analyser::read::phrase::Phrases;
use minutes_analyser::read::word_list::WordList;

const LOST: Phrases =
    phrases!("lost|not carried/agreed|was/were not second*|without/lack a seconder|put to? the? _? vote|sec'd");

fn found(text: &str) -> Option<&str> {
    LOST.find(text).map(|place| &text[place])
}

#[test]
fn a_phrase_is_found_whatever_case_and_white_space() {
    for (text, phrase) in [
        ("It was LOST.", "LOST"),
        ("lost", "lost"),
        ("(Not\n  agreed)", "Not\n  agreed"),
        ("which was not seconded, and fell", "was not seconded"),
        ("for lack a\tseconder", "lack a\tseconder"),
        ("Sec'd by HB", "Sec'd"),
        ("élost", "lost"),
    ] {
        assert_eq!(found(text), Some(phrase), "{text}");
    }
    for text in
        ["", "glost", "losts", "not-carried", "notcarried", "was not", "wasnot seconded", "was not second", "sec"]
    {
        assert_eq!(found(text), (text == "was not second").then_some(text), "{text}");
    }
}

#[test]
fn words_may_be_missing() {
    for text in ["put vote", "put to vote", "put to the vote", "put to the casting vote", "put the final vote"] {
        assert_eq!(found(text), Some(text));
    }
    assert_eq!(found("put to a new vote"), None);
}

#[test]
fn the_first_place_counts_and_then_the_order_of_the_list() {
    const BOTH: Phrases = phrases!("not carried at all|not carried|carried");
    let text = "carried, not carried at all";
    assert_eq!(BOTH.find(text), Some(0..7));
    assert_eq!(BOTH.find_from(text, 3), Some(9..27));
    assert_eq!(BOTH.at(text, 9), Some(27));
    assert_eq!(BOTH.at(text, 10), None);
    assert_eq!(BOTH.open("- \"Not carried\" it"), Some(14));
    assert_eq!(BOTH.open("it was not carried"), None);
    const ONE: Phrases = phrases!("a vote|i/we move");
    for text in ["A vote", "a\nvote", "I move", "We  move"] {
        assert_eq!(ONE.at(text, 0), Some(text.len()), "{text}");
    }
    assert!(!ONE.are_in("a") && !ONE.are_in("at a voter"));
    assert!(BOTH.are_in("it was not carried") && !BOTH.are_in("it was not"));
}

#[test]
fn words_are_found_within_others() {
    assert_eq!(find_ignoring_case("the Casting Votes", "casting vote"), Some(4));
    assert_eq!(find_ignoring_case("é casting vot", "casting vote"), None);
    assert_eq!(find_ignoring_case("ca", "casting vote"), None);
}

#[test]
fn a_word_is_looked_up_in_several_lists_at_once() {
    static BOTH: WordList = WordList::of_lists(&["Mayor Clerk", "clerk chair vice-chair"]);
    assert_eq!(BOTH.look_up("mayor"), Some(("Mayor", 1)));
    assert_eq!(BOTH.look_up("CLERK"), Some(("Clerk", 3)));
    assert_eq!(BOTH.look_up("Vice-Chair"), Some(("vice-chair", 2)));
    for word in ["", "clerks", "cler", "Vice-Chairs and more", "chäir"] {
        assert!(!BOTH.has(word), "{word}");
    }
    static ONE: WordList = WordList::new("a bc");
    assert!(ONE.has("A") && ONE.has("bc") && !ONE.has("c"));
}
