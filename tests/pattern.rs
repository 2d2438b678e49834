//! Patterns: they stand where a library's engine finds them, and take no longer on texts made to be hard.

use minutes_analyser::pattern;
use minutes_analyser::pattern::Pattern;

/// Pairs of the same pattern: for our engine, and for the library's.
macro_rules! patterns {
    ($($text:literal)*) => {
        [$((pattern!($text), regex::Regex::new($text).expect("a pattern"))),*]
    };
}

/// Texts of a few words and signs that the patterns below are about, put together by chance.
fn texts(count: usize) -> impl Iterator<Item = String> {
    const PIECES: [&str; 24] = [
        "a", "b", "ab", "aab", "Ab", "AB", "_", " ", "  ", "\t", "\n", "1", "22", "-", ".", ",", "(", ")", "é", "£",
        "–", "left", "Left", "the",
    ];
    let mut seed = 1_u64;
    let mut next = move |most: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % most
    };
    (0..count).map(move |_| (0..next(14)).map(|_| PIECES[next(PIECES.len())]).collect())
}

#[test]
fn it_stands_where_the_library_finds_it() {
    let patterns = patterns![
        r"a" r"ab|a|b" r"(?:a|ab)(?:b|-)?" r"(?i)\bab\b" r"(?i:a)b" r"(?i)(?-i:A)b" r"a*b" r"a*?b" r"(?:ab)+" r"(?:ab)+?a" r"(?:ab){2}"
        r"(?:a|b){1,3}" r"(?:a|b){1,3}?-" r"(?:ab){2,}" r"a{2,3}" r"\w+\s+\w+" r"\w{2,}?\b" r"^\W*a" r"a$" r"^$" r"$" r"a?" r"\ba?" r"(?:a?b?)?c?"
        r"[^a-b\s]+" r"[\w£]+" r"[-.,]" r"[a.,-]+\)" r"." r"(?s).+b" r".+" r"\S\d" r"(?xi) left \s+ (?: the \s )? a"
        r"(?xi) \b (?: left | the ) \b \W* (?: a | b )" r"(?: ^ | \s ) a" r"–|é" r"\(\w*\)" r"(?i)é?left" r"\s* ," r"\s*$" r"[ \t]*\n"
    ];
    let mut pairs = 0;
    for text in texts(3_000) {
        for (own, library) in &patterns {
            let places: Vec<_> = own.find_iter(&text).map(|found| (found.start(), found.end())).collect();
            let expected: Vec<_> = library.find_iter(&text).map(|found| (found.start(), found.end())).collect();
            assert_eq!(places, expected, "{library} in {text:?}");
            pairs += expected.len();
        }
    }
    assert!(pairs > 10_000, "{pairs} places only");
}

#[test]
fn its_parts_are_those_the_library_finds() {
    let patterns = patterns![
        r"(?<one>a+)(?<two>b)?" r"(?:(?<one>a)|(?<two>b))+" r"(?i)(?P<one>left)\s+(?:(?<two>the)\s*)*" r"(?<one>\w*)-(?<two>)" r"(?:(?<one>a)\s?){1,3}(?<two>.)"
    ];
    for text in texts(3_000) {
        for (own, library) in &patterns {
            let (own, expected) = (own.captures(&text), library.captures(&text));
            assert_eq!(own.is_some(), expected.is_some(), "{library} in {text:?}");
            let (Some(own), Some(expected)) = (own, expected) else { continue };
            for name in ["one", "two"] {
                let place = own.name(name).map(|found| (found.start(), found.end()));
                let named = expected.name(name).map(|found| (found.start(), found.end()));
                assert_eq!(place, named, "{name} of {library} in {text:?}");
            }
            assert_eq!(own.whole().as_str(), expected.get(0).expect("all of it").as_str());
        }
    }
}

#[test]
fn it_is_looked_for_from_a_place_on() {
    static WORD: Pattern = pattern!(r"\bleft\b");
    static FIRST: Pattern = pattern!(r"^left");
    assert_eq!(WORD.find_at("left, left", 1).map(|found| found.start()), Some(6));
    assert_eq!(WORD.find_at("xleft", 1).map(|found| found.start()), None);
    assert!(FIRST.is_match("left") && FIRST.find_at("left left", 5).is_none());
    assert!(WORD.find_at("left", 4).is_none());
}

/// Each of these takes an engine that tries one way after another more than a lifetime.
#[test]
fn a_text_made_to_be_hard_takes_no_longer() {
    static NESTED: Pattern = pattern!(r"(?:\w+\s?)+!");
    static TWICE: Pattern = pattern!(r"(?:a|a)*b|(?:a*)(?:a*)(?:a*)c");
    static LAZY: Pattern = pattern!(r"(?:\w+? )*?!|.*?.*?.*?;");
    static ANYWHERE: Pattern = pattern!(r"\s*\W*\s*$");
    let words = "aaaa ".repeat(1_200);
    for pattern in [&NESTED, &TWICE, &LAZY] {
        assert!(!pattern.is_match(&words));
        assert!(!pattern.is_match(&"a".repeat(6_000)));
    }
    assert!(NESTED.is_match(&(words.clone() + "a!")));
    assert!(TWICE.is_match(&("a".repeat(6_000) + "c")));
    assert_eq!(ANYWHERE.find(&(" ".repeat(6_000) + "a ")).map(|found| found.start()), Some(6_001));
}
