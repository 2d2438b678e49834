//! A few words found in a text as the library finds them.

use minutes_analyser::find::{
    find, find_from, find_ignoring_case, holds, places, rfind, rsplit_once, same_letters, split, split_once,
};

const TEXT: &str =
    "  The Chair moved, and Cllr Ó Briain seconded: that the minutes  (of 3 May) be approved; the THE @`[{.  the";

#[test]
fn every_part_is_found_where_the_library_finds_it() {
    let places: Vec<usize> = TEXT.char_indices().map(|(at, _)| at).chain([TEXT.len()]).collect();
    for (first, &start) in places.iter().enumerate() {
        for &end in &places[first..places.len().min(first + 12)] {
            let part = &TEXT[start..end];
            assert_eq!(find(TEXT, part), TEXT.find(part), "{part:?}");
            assert_eq!(find_from(TEXT, part, start), Some(start), "{part:?}");
            assert_eq!(rfind(TEXT, part), TEXT.rfind(part).filter(|_| !part.is_empty()), "{part:?}");
            let (text, small) = (TEXT.to_ascii_lowercase(), part.to_ascii_lowercase());
            assert_eq!(find_ignoring_case(TEXT, &small), text.find(&small), "{small:?}");
        }
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    for part in ["thee", "Moved", "  the ", "\0", " \0", "Ò", "minutes (", "x"] {
        assert_eq!(find(TEXT, part), TEXT.find(part), "{part:?}");
        assert!(!holds(TEXT, part), "{part:?}");
    }
    assert_eq!(find("", "a"), None);
    assert_eq!(find("the", "them"), None);
    assert_eq!(find_from("the", "t", 7), None);
    // A sign differs from another as a letter from its capital, and yet is not the same.
    assert_eq!(find_ignoring_case("@mount", "`mount"), None);
    assert_eq!(find_ignoring_case("carried\0", "carried "), None);
}

#[test]
fn a_text_is_parted_at_words_as_the_library_parts_it() {
    for text in ["", " and ", "Vane and Kerr and Lyle", "Vane, Kerr", "and and and", "aaaa", "Ó and é"] {
        for words in [" and ", "and", "aa", ", ", "é"] {
            let case = || format!("{words:?} in {text:?}");
            assert!(places(text, words).eq(text.match_indices(words).map(|(at, _)| at)), "{}", case());
            assert_eq!(split_once(text, words), text.split_once(words), "{}", case());
            assert_eq!(rsplit_once(text, words), text.rsplit_once(words), "{}", case());
            assert!(split(text, words).eq(text.split(words)), "{}", case());
        }
    }
}

#[test]
fn words_are_the_same_whatever_the_case_of_their_letters() {
    assert!(same_letters("Chair's".as_bytes(), "CHAIR'S".as_bytes()));
    for (one, other) in [("Chair", "Chairs"), ("chair", "chain"), ("@", "`"), ("[x", "{x"), ("É", "é")] {
        assert!(!same_letters(one.as_bytes(), other.as_bytes()), "{one:?} and {other:?}");
    }
}
