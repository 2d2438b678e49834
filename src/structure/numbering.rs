//! The number before a heading or a clause -> its parts: "18.1", "107/20", "CL11", "PAR 3", "Item 5:", "(a)", "iv)".
//!
//! In:       text that may start with a number.   Out: a [`Numeral`], whose [`Shape`] says to which way of counting it
//!           belongs and whose values say its place in that counting.
//! Not here: which numbers count the agenda's items (`items::chain`).

use crate::signs::InSigns;

/// The most parts that a number has ("9.1.1.2").
const MOST_PARTS: usize = 4;

/// A number as printed, and what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numeral<'t> {
    /// As printed, brackets and final dot included: a slice of the text.
    pub label: &'t str,
    /// Without brackets, final dot and the word "Item".
    pub number: &'t str,
    /// The way of counting.
    pub shape: Shape<'t>,
    /// Its place, part by part; unused parts are 0.
    pub values: [u32; MOST_PARTS],
    /// What stands after the number itself.
    pub close: Close,
    /// The text follows without a space ("1Apologies").
    pub glued: bool,
}

/// A way of counting: numbers of one shape may follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Shape<'t> {
    /// Letters before the digits ("CL", "PLA", "Item").
    pub prefix: &'t str,
    /// How the number is built.
    pub form: Form,
}

/// How a number is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// Digits and a nought behind the dot, where paragraphs count on: "60.0" before "60.1".
    Round,
    /// Digits in so many parts with dots between: "7", "18.1", "21.44".
    Digits(u8),
    /// Two parts with a stroke between: "107/20", "045/23"; or three, one of which is a year: "2023/24/045".
    Stroke,
    /// Three parts that could be a date's: "15/12/3", "TC14/07/24".
    Strokes,
    /// Digits and a letter: "4a", "10(b)".
    DigitsLetter,
    /// One small letter.
    Letter,
    /// A small Roman numeral of more than one letter, or "i".
    Roman,
    /// One capital before a dot or bracket: "A. Apologies", and the initials of names.
    Capital,
    /// A capital Roman numeral before a dot or bracket.
    CapitalRoman,
}

/// What closes a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Close {
    /// Nothing, or white space.
    Bare,
    /// "12."
    Dot,
    /// "12:"
    Colon,
    /// "12)" or "(12)"
    Bracket,
    /// "12, Apologies"
    Comma,
}

/// The number at the start of `text`, if one stands there before white space, the end, or (glued) a capital.
pub(super) fn read_numeral(text: &str) -> Option<Numeral<'_>> {
    let first = text.as_bytes().first().copied()?;
    match first {
        b'0'..=b'9' => read_digits(text, "", 0, 0),
        b'(' => read_bracketed(text),
        b'a'..=b'z' => read_letters(text),
        b'A'..=b'Z' => read_prefixed(text).or_else(|| read_capitals(text)),
        _ => None,
    }
}

/// Digits at `text[number_at..]`, after a prefix if there is one.
fn read_digits<'t>(text: &'t str, prefix: &'t str, number_at: usize, digits_at: usize) -> Option<Numeral<'t>> {
    let bytes = text.as_bytes();
    let mut values = [0; MOST_PARTS];
    let mut parts = 0;
    let mut at = digits_at;
    let (mut stroke, mut dated) = (false, false);
    loop {
        let (value, end) = digits(bytes, at)?;
        values[parts] = value;
        parts += 1;
        at = end;
        let Some(next) = digits(bytes, at + 1).filter(|_| parts < MOST_PARTS) else { break };
        let goes_on = match bytes[at] {
            // "PC24/25.045": the year of office, then the number.
            b'.' => !stroke || parts == 2 && value % 100 == (values[0] + 1) % 100,
            sign @ (b'/' | b'-') if !stroke => joins(sign, value, next, at + 1, prefix),
            sign @ (b'/' | b'-') => {
                let third = is_third(values[0], value, next, at + 1);
                let short = (sign == b'/' || bytes[digits_at..at].contains(&b'/')) && next.1 - at <= 3;
                let short = short && value < 100 && values[0] < 1000;
                dated = parts == 2 && !third && short;
                parts == 2 && (third || short)
            }
            _ => false,
        };
        if !goes_on {
            break;
        }
        stroke |= bytes[at] != b'.';
        at += 1;
    }
    let round = parts == 2 && !stroke && text[..at].ends_with(".0");
    let mut form = match (stroke, round) {
        (true, _) if dated => Form::Strokes,
        (true, _) => Form::Stroke,
        (_, true) => Form::Round,
        _ => Form::Digits(parts as u8),
    };
    if let Some((letter, end)) = letter_after(bytes, at).filter(|_| parts == 1 || stroke) {
        if !stroke {
            values[1] = u32::from(letter - b'a') + 1;
            form = Form::DigitsLetter;
        }
        at = end;
    }
    // "25/00123/FUL" is an application.
    if stroke && text[..at].split_at_signs("/").next_back().is_some_and(|last| last.len() <= 3) {
        at += letters_of_committee(&text[at..]);
    }
    close(text, prefix, number_at, at, form, values)
}

/// The bytes of "/F&R" in "67/19/F&R": which committee counts.
fn letters_of_committee(text: &str) -> usize {
    let Some(letters) = text.strip_sign("/") else { return 0 };
    let len = letters.bytes().take(6).take_while(|sign| sign.is_ascii_uppercase() || *sign == b'&').count();
    let ends = letters[len..].starts_with(|sign: char| sign.is_whitespace() || ".):".contains(sign));
    if (1..=5).contains(&len) && ends { len + 1 } else { 0 }
}

/// Whether a stroke or dash joins a number to the one behind it: "107/20", "2023-14", "12-2023", "24-101"; but not "4-6".
fn joins(sign: u8, value: u32, (next, end): (u32, usize), at: usize, prefix: &str) -> bool {
    sign == b'/' || is_year(value) && prefix.is_empty() || is_year(next) || end - at == 3
}

/// Whether a third number belongs to two with a stroke between: "2023/24/045", "285/07-08"; but not "12/05/2023".
fn is_third(first: u32, second: u32, (third, end): (u32, usize), at: usize) -> bool {
    let follow = |year: u32, next: u32| next % 100 == (year + 1) % 100;
    is_year(first)
        || is_year(second) && follow(second, third)
        || end - at == 3
        || end - at == 2 && follow(second, third)
}

fn is_year(value: u32) -> bool {
    (1990..2100).contains(&value)
}

/// Up to six digits.
fn digits(bytes: &[u8], start: usize) -> Option<(u32, usize)> {
    let mut value = 0;
    let mut at = start;
    while let Some(digit) = bytes.get(at).filter(|sign| sign.is_ascii_digit()) {
        value = value * 10 + u32::from(digit - b'0');
        at += 1;
        if at - start > 6 {
            return None;
        }
    }
    (at > start).then_some((value, at))
}

/// The letter of "4a" or "10(b)", and where it ends.
fn letter_after(bytes: &[u8], at: usize) -> Option<(u8, usize)> {
    let ends = |at: usize| bytes.get(at).is_none_or(|sign| sign.is_ascii_whitespace() || b".):".contains(sign));
    match (bytes.get(at).copied()?, bytes.get(at + 1).copied(), bytes.get(at + 2).copied()) {
        (letter @ (b'a'..=b'z' | b'A'..=b'H'), _, _) if ends(at + 1) => Some((letter.to_ascii_lowercase(), at + 1)),
        (b'(', Some(letter @ b'a'..=b'z'), Some(b')')) if ends(at + 3) => Some((letter, at + 3)),
        _ => None,
    }
}

/// "(12)", "(a)", "(iv)".
fn read_bracketed(text: &str) -> Option<Numeral<'_>> {
    let inner = &text[1..];
    let end = inner.bytes().take(6).position(|sign| sign == b')')?;
    let word = &inner[..end];
    let (form, value) = if word.bytes().all(|sign| sign.is_ascii_digit()) {
        (Form::Digits(1), word.parse().ok()?)
    } else {
        letters_value(word)?
    };
    let label_end = end + 2;
    let after = text[label_end..].chars().next();
    let glued = after.is_some_and(|sign| !sign.is_whitespace());
    Some(Numeral {
        label: &text[..label_end],
        number: word,
        shape: Shape { prefix: "", form },
        values: [value, 0, 0, 0],
        close: Close::Bracket,
        glued,
    })
}

/// "a)", "b.", "iv)".
fn read_letters(text: &str) -> Option<Numeral<'_>> {
    let end = text.bytes().take(6).position(|sign| !sign.is_ascii_lowercase())?;
    let close = match text.as_bytes()[end] {
        b')' => Close::Bracket,
        b'.' => Close::Dot,
        _ => return None,
    };
    let (form, value) = letters_value(&text[..end])?;
    let after = text[end + 1..].chars().next();
    if after.is_some_and(|sign| !sign.is_whitespace() && !(close == Close::Bracket && sign.is_uppercase())) {
        return None;
    }
    Some(Numeral {
        label: &text[..end + 1],
        number: &text[..end],
        shape: Shape { prefix: "", form },
        values: [value, 0, 0, 0],
        close,
        glued: after.is_some_and(|sign| !sign.is_whitespace()),
    })
}

/// The place of "a" or "iv" in its counting.
fn letters_value(word: &str) -> Option<(Form, u32)> {
    if word == "i" || (word.len() > 1 && word.bytes().all(|sign| b"ivxlc".contains(&sign))) {
        return roman(word).map(|value| (Form::Roman, value));
    }
    match word.as_bytes() {
        [letter @ b'a'..=b'z'] => Some((Form::Letter, u32::from(letter - b'a') + 1)),
        _ => None,
    }
}

/// The value of a small Roman numeral.
pub(super) fn roman(word: &str) -> Option<u32> {
    let value = |sign: u8| match sign {
        b'i' => 1,
        b'v' => 5,
        b'x' => 10,
        b'l' => 50,
        b'c' => 100,
        _ => 0,
    };
    let bytes = word.as_bytes();
    let mut sum = 0_i32;
    for (at, sign) in bytes.iter().enumerate() {
        let this = value(*sign);
        let next = bytes.get(at + 1).map_or(0, |next| value(*next));
        sum += if this < next { -this } else { this };
    }
    (sum > 0).then_some(sum as u32)
}

/// "A.", "IV)", "II" before words in capitals.
fn read_capitals(text: &str) -> Option<Numeral<'_>> {
    let end = text.bytes().take(6).position(|sign| !sign.is_ascii_uppercase())?;
    let close = match text.as_bytes()[end] {
        b')' => Close::Bracket,
        b'.' => Close::Dot,
        b' ' | b'\t' if opens_in_capitals(&text[end..]) => Close::Bare,
        _ => return None,
    };
    let word = &text[..end];
    let roman_value =
        if word.bytes().all(|sign| b"IVX".contains(&sign)) { roman(&word.to_ascii_lowercase()) } else { None };
    let (form, value) = match (roman_value, word.as_bytes()) {
        (Some(value), _) => (Form::CapitalRoman, value),
        (None, _) if close == Close::Bare => return None,
        (None, [letter]) => (Form::Capital, u32::from(letter - b'A') + 1),
        _ => return None,
    };
    let label = if close == Close::Bare { word } else { &text[..end + 1] };
    text[label.len()..].starts_with(char::is_whitespace).then_some(Numeral {
        label,
        number: word,
        shape: Shape { prefix: "", form },
        values: [value, 0, 0, 0],
        close,
        glued: false,
    })
}

/// Whether the words behind a number start with one of four capitals or more ("II AMENDMENTS TO STANDING ORDERS").
fn opens_in_capitals(text: &str) -> bool {
    let word = text.split_ascii_whitespace().next().unwrap_or_default();
    word.len() >= 4 && word.bytes().all(|sign| sign.is_ascii_uppercase() || b"'-,.:".contains(&sign))
}

/// "CL11", "PAR 3", "CC.01", "L 58/12", "Item 5:".
fn read_prefixed(text: &str) -> Option<Numeral<'_>> {
    if let Some(at) = behind_item_words(text) {
        let first = read_digits(text, "Item", at, at)?;
        return Some(with_second(text, first, at));
    }
    let bytes = text.as_bytes();
    let mut letters = bytes.iter().take(7).position(|sign| !sign.is_ascii_uppercase())?;
    if letters > 5 {
        return None;
    }
    // "Cou/285": small letters only where a stroke parts them from the digits.
    let small = bytes[letters..].iter().take(4).take_while(|sign| sign.is_ascii_lowercase()).count();
    if letters == 1 && small > 0 && bytes.get(letters + small) == Some(&b'/') {
        letters += small;
    }
    let mut at = letters;
    if bytes.get(at).is_some_and(|sign| matches!(sign, b'.' | b'-' | b' ' | b'\n' | b'/')) {
        at += 1;
        let space = text[at..].len() - text[at..].trim_start_signs(" \n\t").len();
        at += space.min(12);
    }
    bytes.get(at).filter(|sign| sign.is_ascii_digit())?;
    read_digits(text, &text[..letters], 0, at)
}

/// Where the digits stand behind "Item", "Agenda Item No.", "MINUTE NO", "No.".
fn behind_item_words(text: &str) -> Option<usize> {
    const WORDS: [&str; 7] = ["agenda", "items", "item", "minute", "min", "number", "no"];
    if !text.starts_with_sign("AIMN") {
        return None;
    }
    let mut rest = text;
    for _ in 0..4 {
        let len = rest.bytes().take(8).take_while(u8::is_ascii_alphabetic).count();
        let word = WORDS.iter().find(|word| rest[..len].eq_ignore_ascii_case(word));
        let Some(word) =
            word.filter(|word| **word != "no" || rest[len..].starts_with_sign(".") || rest.len() < text.len())
        else {
            break;
        };
        let behind = rest[word.len()..].trim_start_signs(".");
        rest = behind.trim_ascii_start();
        (rest.len() < behind.len()).then_some(())?;
    }
    (rest.len() < text.len() && rest.starts_with(|sign: char| sign.is_ascii_digit())).then_some(text.len() - rest.len())
}

/// "Agenda Items 1 & 2": the second number belongs to the first.
fn with_second<'t>(text: &'t str, first: Numeral<'t>, start: usize) -> Numeral<'t> {
    let behind = &text[first.label.len()..];
    let second = [" & ", " and ", "-", " - "].iter().find_map(|word| behind.strip_prefix(word));
    let second = second.filter(|_| first.close == Close::Bare).and_then(|rest| {
        let (_, end) = digits(text.as_bytes(), text.len() - rest.len())?;
        close(text, first.shape.prefix, start, end, first.shape.form, first.values)
    });
    second.unwrap_or(first)
}

/// Ends the number at `text[..at]`.
fn close<'t>(
    text: &'t str,
    prefix: &'t str,
    number_at: usize,
    mut at: usize,
    form: Form,
    values: [u32; MOST_PARTS],
) -> Option<Numeral<'t>> {
    let number = &text[number_at..at];
    let bytes = text.as_bytes();
    let mut close = Close::Bare;
    // "1, To elect a Chairman": a slip for the full stop.
    if form == Form::Digits(1) && text[at..].starts_with(", ") && text[at + 2..].starts_with(char::is_uppercase) {
        close = Close::Comma;
        at += 1;
    }
    // "087- To receive apologies".
    if number.len() > 1 && text[at..].starts_with("- ") && text[at + 2..].starts_with(char::is_uppercase) {
        close = Close::Colon;
        at += 1;
    }
    // "2 .DECLARATIONS", "1 :Apologies": a slip in where the space stands.
    let slip =
        form == Form::Digits(1) && matches!(&bytes[at..], [b' ', b'.' | b':', next, ..] if next.is_ascii_uppercase());
    at += usize::from(slip);
    while let Some(sign) = bytes.get(at).filter(|sign| b".):".contains(sign)) {
        if close == Close::Bare {
            close = match sign {
                b'.' => Close::Dot,
                b')' => Close::Bracket,
                _ => Close::Colon,
            };
        }
        at += 1;
    }
    let mut after = text[at..].chars();
    let glued = match (after.next(), after.next()) {
        (None, _) => false,
        (Some(sign), _) if sign.is_whitespace() => false,
        (Some(sign), Some(next)) if sign.is_uppercase() && (slip || next.is_lowercase()) => true,
        _ => return None,
    };
    Some(Numeral { label: &text[..at], number, shape: Shape { prefix, form }, values, close, glued })
}
