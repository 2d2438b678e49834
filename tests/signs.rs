//! Single signs asked for by a list are found where the library finds them.

use minutes_analyser::signs::InSigns;

const TEXTS: [&str; 12] = [
    "",
    ",",
    "a",
    "é",
    "Present: Cllr A. Vane, Cllr B. Kerr; apologies - none.",
    ".;:,",
    "…Cllr Ŵyn • declared • nothing…",
    "•",
    "12 members,one of them (the Chair) absent\n\tfor item 3/4, and 5",
    "no sign of the list stands in here but the last one;",
    "Ó Briain, a long line of more than eight letters before an é",
    "\u{e2}\u{80}, the bytes of other signs' beginnings: € “ ”",
];

const LISTS: [&str; 9] = [",", ";", ".,", ".;:", " \n\t", "•", "•-", "é€”", "(/)"];

#[test]
fn signs_are_found_where_the_library_finds_them() {
    for text in TEXTS {
        for list in LISTS {
            let signs: Vec<char> = list.chars().collect();
            let signs = signs.as_slice();
            let case = || format!("{list:?} in {text:?}");
            assert_eq!(text.find_sign(list), text.find(signs), "first {}", case());
            assert_eq!(text.rfind_sign(list), text.rfind(signs), "last {}", case());
            assert_eq!(text.has_sign(list), text.contains(signs), "any {}", case());
            assert_eq!(text.starts_with_sign(list), text.starts_with(signs), "start {}", case());
            assert_eq!(text.ends_with_sign(list), text.ends_with(signs), "end {}", case());
        }
    }
}

#[test]
fn what_stands_around_signs_is_what_the_library_gives() {
    for text in TEXTS {
        for list in LISTS {
            let signs: Vec<char> = list.chars().collect();
            let signs = signs.as_slice();
            let case = || format!("{list:?} in {text:?}");
            assert_eq!(text.trim_start_signs(list), text.trim_start_matches(signs), "start {}", case());
            assert_eq!(text.trim_end_signs(list), text.trim_end_matches(signs), "end {}", case());
            assert_eq!(text.trim_signs(list), text.trim_matches(signs), "both {}", case());
            assert_eq!(text.strip_sign(list), text.strip_prefix(signs), "one before {}", case());
            assert_eq!(text.strip_end_sign(list), text.strip_suffix(signs), "one behind {}", case());
            assert_eq!(text.split_once_at(list), text.split_once(signs), "first {}", case());
            assert_eq!(text.rsplit_once_at(list), text.rsplit_once(signs), "last {}", case());
            let (own, theirs): (Vec<_>, Vec<_>) = (text.split_at_signs(list).collect(), text.split(signs).collect());
            assert_eq!(own, theirs, "parts {}", case());
            assert!(text.split_at_signs(list).rev().eq(text.rsplit(signs)), "parts from the end {}", case());
        }
    }
}

#[test]
fn a_part_is_given_once_from_whichever_end() {
    let mut parts = "a,b;c".split_at_signs(",;");
    assert_eq!(
        (parts.next(), parts.next_back(), parts.next(), parts.next_back()),
        (Some("a"), Some("c"), Some("b"), None)
    );
}
