//! Small questions about a text: with what it begins, what it holds, how many words it has.

use minutes_analyser::read::phrase::{behind_spaces, next_word, words_from};
use minutes_analyser::read::within::{
    contains_one, contains_word_of, ends_with_one, first_word, last_token, starts_with_one, trimmed, trimmed_end,
    trimmed_start, word_count, words_in,
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
    assert!(starts_with_one("That the", &["To ", "That "]));
    assert!(!starts_with_one("that the", &["To ", "That "]));
    assert!(ends_with_one("it was", &["and", "it was"]));
    assert!(!ends_with_one("it was not", &["and", "it was"]));
    assert!(contains_one("was elected", &["appointed", "elected"]));
    assert!(!contains_one("was selecting", &["appointed", "elected"]));
    assert!(contains_word_of("put to the VOTE.", &["vote", "votes"]));
    assert!(!contains_word_of("devoted", &["vote", "votes"]));
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
