//! Labels of clauses: "1.", "(a)", "ii)", and which one comes next.
//!
//! In:       the label that the outline split off, or running text.   Out: its shape and place in the count.

use crate::read::within::{is_spelt, parts, trimmed};
use crate::signs::InSigns;

/// A label's way of counting and its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// Digits, letters or roman numerals.
    pub count: Count,
    /// Signs around it: "(1)", "1)", "1." differ.
    pub signs: Signs,
    /// 1 for the first.
    pub value: u32,
    /// "(i)" may also be the ninth letter.
    pub letter: Option<u32>,
}

/// What a label counts with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// 1, 2, 3.
    Digits,
    /// a, b, c.
    Letters,
    /// i, ii, iii.
    Roman,
    /// 33.1, 33.2: the numbers of paragraphs, not of clauses.
    Decimal,
}

/// The signs around a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    /// "(1)".
    Both,
    /// "1)".
    Closing,
    /// "1." or nothing.
    Dot,
}

impl Label {
    /// Reads a label as the outline gives it: "(a)", "12.", "iv)".
    pub fn of(text: &str) -> Option<Label> {
        if text.has_sign("\\") {
            return Label::of(&text.replace('\\', ""));
        }
        let text = text.trim_ascii();
        let signs = match (text.starts_with_sign("(["), text.ends_with_sign(")]")) {
            (true, true) => Signs::Both,
            (false, true) => Signs::Closing,
            (false, false) => Signs::Dot,
            (true, false) => return None,
        };
        let (count, value, letter) = value_of(trimmed(text))?;
        Some(Label { count, signs, value, letter })
    }

    /// Whether this label goes on counting after `last`; "1." again counts too, for copying loses numbers.
    pub fn follows(&self, last: &Label) -> bool {
        if self.signs != last.signs && !(self.count == Count::Digits && last.count == Count::Digits) {
            return false;
        }
        match (last.count, self.count) {
            (Count::Digits, Count::Digits) => self.value == last.value + 1 || self.value == last.value,
            (Count::Decimal, Count::Decimal) => self.value == last.value + 1,
            (Count::Letters, _) => self.letter == last.letter.map(|letter| letter + 1),
            (Count::Roman, Count::Roman) => self.value == last.value + 1,
            _ => false,
        }
    }

    /// Whether counting may begin here.
    pub fn begins(&self) -> bool {
        self.value == 1 && self.count != Count::Decimal
    }
}

fn value_of(core: &str) -> Option<(Count, u32, Option<u32>)> {
    if core.is_empty() || core.len() > 8 {
        return None;
    }
    if core.bytes().all(|byte| byte.is_ascii_digit()) {
        return core.parse().ok().map(|value| (Count::Digits, value, None));
    }
    if core.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        let last = core.split_at_signs(".").next_back().and_then(|part| part.parse().ok());
        return Some((Count::Decimal, last.unwrap_or(0), None));
    }
    let lower = core.to_ascii_lowercase();
    let letter = match lower.as_bytes() {
        [letter] if letter.is_ascii_lowercase() => Some(u32::from(letter - b'a') + 1),
        [first, second] if first == second && first.is_ascii_lowercase() => Some(u32::from(first - b'a') + 27),
        _ => None,
    };
    match roman(&lower) {
        Some(value) if letter.is_none() || is_spelt(lower.as_str(), "i|v|x|ii|xx") => {
            Some((Count::Roman, value, letter))
        }
        _ => letter.map(|value| (Count::Letters, value, Some(value))),
    }
}

fn roman(text: &str) -> Option<u32> {
    const NUMERALS: &str = "i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx";
    parts(NUMERALS).position(|numeral| numeral == text).map(|at| at as u32 + 1)
}

/// The label at the start of running text, as printed, and the text behind it: "(i)  That …", "1) in the event".
pub fn read_label(text: &str) -> Option<(&str, &str)> {
    let opened = text.starts_with_sign("([");
    let inner = &text[usize::from(opened)..];
    let decimal = inner.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    if !opened
        && decimal > 1
        && inner[..decimal].trim_end_signs(".").has_sign(".")
        && inner[decimal..].starts_with(char::is_whitespace)
    {
        let label = &text[..decimal];
        return Label::of(label)
            .filter(|label| label.count == Count::Decimal)
            .map(|_| (label, text[decimal..].trim_ascii_start()));
    }
    let core = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let closed = inner[core..].starts_with_sign(if opened { ")]" } else { ")." });
    if core == 0 || core > 5 || !closed {
        return None;
    }
    let end = usize::from(opened) + core + 1;
    let rest = &text[end..];
    let label = &text[..end];
    (rest.is_empty() || rest.starts_with(char::is_whitespace) || opened)
        .then(|| Label::of(label))
        .flatten()
        .map(|_| (label, rest.trim_ascii_start()))
}
