//! A few words found in a text as the library finds them.

use minutes_analyser::find::{find, find_from, find_ignoring_case, holds, rfind};

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
