//! Small questions about a text: with what it begins, what it holds, how many words it has.

use minutes_analyser::find::Case;
use minutes_analyser::read::phrase::{behind_spaces, next_word, words_from};
use minutes_analyser::read::within::{
    before_one, behind_one, behind_opening, closes_with_one, contains_one, contains_word_of, ends_with_one, find_one,
    first_token, first_word, holds_one_of, is_among, is_spelt, last_token, last_word, opens_with_one, parts, place_in,
    stands_apart, starts_with_one, tokens, trimmed, trimmed_end, trimmed_start, without_before, without_behind,
    word_count, words_in,
};

#[test]
fn signs_before_and_behind_are_left_out() {
    assert_eq!(trimmed("  (“Agreed.”) "), "Agreed");
    assert_eq!(trimmed_start("- 5 for."), "5 for.");
    assert_eq!(trimmed_end("Café!"), "Café");
    assert_eq!(trimmed(" – "), "");
}

#[test]
fn words_are_runs_of_letters_and_digits() {
    assert_eq!(
        words_in("It was, Cllr. O'Neill's 2nd…").collect::<Vec<_>>(),
        ["It", "was", "Cllr", "O", "Neill", "s", "2nd"]
    );
    assert_eq!(words_in(" – ").count(), 0);
    assert_eq!(first_word("RESOLVED: that"), "RESOLVED");
    assert_eq!(first_word("(RESOLVED)"), "");
    assert_eq!(last_token("moved by Mr Ames"), "Ames");
    assert_eq!(word_count(" two  words\n"), 2);
}

#[test]
fn a_part_is_found_letter_by_letter_and_a_word_in_whatever_case() {
    assert!(starts_with_one("That the", "To |That "));
    assert!(!starts_with_one("that the", "To |That "));
    assert!(ends_with_one("it was", "and|it was"));
    assert!(!ends_with_one("it was not", "and|it was"));
    assert!(contains_one("was elected", "appointed|elected"));
    assert!(!contains_one("was selecting", "appointed|elected"));
    assert!(contains_word_of("put to the VOTE.", "vote|votes"));
    assert!(!contains_word_of("devoted", "vote|votes"));
    assert!(stands_apart("Vaneham and Vane's", "Vane", Case::AsWritten));
    assert!(!stands_apart("Vaneham and vane", "Vane", Case::AsWritten));
    assert!(!stands_apart("Vane", "", Case::Any), "no words stand nowhere");
    assert!(is_spelt("Clerk", "Cllr|Clerk") && !is_spelt("clerk", "Cllr|Clerk"));
    assert!(is_among("CLERK", "cllr|clerk") && !is_among("clerks", "cllr|clerk"));
    assert!(opens_with_one("Moved by", "proposed|moved") && !opens_with_one("Re-moved", "proposed|moved"));
    assert!(closes_with_one("was ELECTED", "elected") && !closes_with_one("élu", "elected"));
    assert!(holds_one_of("re-Elected as", "elected") && !holds_one_of("", "elected"));
}

#[test]
fn the_first_part_of_a_list_counts() {
    assert_eq!(parts("a||bc").collect::<Vec<_>>(), ["a", "", "bc"]);
    assert_eq!(behind_one("and so", "an|and "), Some("d so"));
    assert_eq!(behind_one("or", "an|and "), None);
    assert_eq!(before_one("it was", "he was| was"), Some("it"));
}

#[test]
fn white_space_parts_and_surrounds() {
    assert_eq!(tokens(" two\twords\n").collect::<Vec<_>>(), ["two", "words"]);
    assert_eq!(tokens(" two\twords\n").rev().collect::<Vec<_>>(), ["words", "two"]);
    assert_eq!(first_token(" Prop. JA"), "Prop.");
    assert_eq!(first_token(" "), "");
    assert_eq!(without_before(" •- That", "•-"), "That");
    assert_eq!(without_behind("agreed. *\n", ".*"), "agreed");
    let text = "it was agreed";
    assert_eq!(place_in(text, &text[3..6]), 3);
}

#[test]
fn the_next_word_stands_behind_white_space_alone() {
    let text = "was  duly, agreed";
    assert_eq!(next_word(text, 3), Some(5..9));
    assert_eq!(next_word(text, 9), None, "a comma stands between");
    assert_eq!(next_word(text, text.len()), None);
    assert_eq!(behind_spaces(text, 3), Some(5));
    assert_eq!(behind_spaces(text, 5), None);
    assert_eq!(words_from(text, 3).map(|word| &text[word]).collect::<Vec<_>>(), ["duly", "agreed"]);
}

#[test]
fn the_first_place_of_some_parts_is_found_whatever_the_capitals() {
    assert_eq!(find_one("The MEMBER and the chair", "chair|member"), Some(4..10));
    assert_eq!(find_one("Members", "member|members"), Some(0..6));
    assert_eq!(find_one("an item", "chair|member"), None);
}

#[test]
fn what_stands_behind_an_opening_is_found_whatever_the_capitals() {
    assert_eq!(behind_opening("Agenda Item 5", "item |agenda item "), Some("5"));
    assert_eq!(behind_opening("An item", "item "), None);
    assert_eq!(last_word("none  "), "none");
}
