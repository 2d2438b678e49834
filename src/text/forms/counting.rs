//! Numbers as lists print them: in figures, letters and Roman numerals, and the labels made of them.
//!
//! In:     a number and how it is printed.   Out: its sign.
//! Source: CSS Counter Styles, 6.1; ECMA-376, part 1, 17.18.59; OpenDocument 1.3, part 3, 19.498.

use super::xml::unescaped;
use crate::text::numerals::{letters, roman};

/// Levels of a list; Word and LibreOffice have nine and ten.
pub(super) const LEVELS: usize = 10;
/// The longest text of a level that is read, in bytes; "Resolution %1.%2.%3" has some twenty.
const LONGEST_TEXT: usize = 60;

/// How a level of a list prints its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numerals {
    /// •
    Bullet,
    /// No number.
    None,
    /// 1, 2, 3
    Arabic,
    /// 01, 02, 03
    TwoDigits,
    /// 1st, 2nd, 3rd
    Ordinal,
    /// a, b, c; after z: aa, bb where they are doubled, else aa, ab.
    Letters {
        /// A, B, C
        capital: bool,
        /// As Word goes on.
        doubled: bool,
    },
    /// i, ii, iii
    Roman {
        /// I, II, III
        capital: bool,
    },
}

impl Numerals {
    /// A number as it is printed.
    pub fn print(self, number: u32) -> String {
        match self {
            Numerals::Bullet | Numerals::None => String::new(),
            Numerals::TwoDigits if number < 10 => "0".to_owned() + &number.to_string(),
            Numerals::Ordinal => number.to_string() + ordinal(number),
            Numerals::Letters { capital, doubled: true } if (1..=260).contains(&number) => {
                letters(i64::from((number - 1) % 26 + 1), capital).repeat((number as usize - 1) / 26 + 1)
            }
            Numerals::Letters { capital, doubled: false } if number > 0 => letters(i64::from(number), capital),
            Numerals::Roman { capital } if (1..4000).contains(&number) => roman(i64::from(number), capital),
            _ => number.to_string(),
        }
    }
}

/// One level of a list.
#[derive(Clone, Debug)]
pub(super) struct Level {
    /// Its first number.
    pub start: u32,
    /// How its numbers are printed.
    pub numerals: Numerals,
    /// "%1.%2": the numbers of levels, counted from 1, and what stands around them.
    pub text: String,
    /// White space follows the label.
    pub space: bool,
    /// The level, counted from 1, after which this one starts again; 0 is never.
    pub restart: Option<usize>,
    /// The levels above are printed in figures here.
    pub legal: bool,
}

/// How far each level of a list has counted.
#[derive(Clone, Debug, Default)]
pub(super) struct Counted([Option<u32>; LEVELS]);

impl Counted {
    /// The level starts with `number` when it is counted next; with its own first number where that is none.
    pub fn start(&mut self, level: usize, number: Option<u32>) {
        if let Some(counted) = self.0.get_mut(level) {
            *counted = number.and_then(|number| number.checked_sub(1));
        }
    }

    /// Counts an entry at a level, from 0, and gives its label with the space after it; none where it is empty.
    /// `level_at` gives the levels, `start` their first numbers.
    pub fn label<'l>(
        &mut self,
        at: usize,
        level_at: &dyn Fn(usize) -> Option<&'l Level>,
        start: &dyn Fn(usize) -> u32,
    ) -> Option<String> {
        let level = level_at(at)?;
        let counted = &mut self.0;
        counted[at] = Some(counted[at].map_or(start(at), |number| number.saturating_add(1)));
        for (above, number) in counted[..at].iter_mut().enumerate() {
            number.get_or_insert(start(above));
        }
        for (below, number) in counted.iter_mut().enumerate().skip(at + 1) {
            if at < level_at(below).and_then(|level| level.restart).unwrap_or(below) {
                *number = None;
            }
        }
        let label = level.fill(&|at| {
            let numerals = if level.legal { Numerals::Arabic } else { level_at(at)?.numerals };
            Some(numerals.print((*counted.get(at)?)?))
        })?;
        Some(if level.space { label + " " } else { label })
    }
}

impl Level {
    /// The label that the level's text makes of the numbers which `print` gives. A bullet, whatever it looks like, is "•".
    fn fill(&self, print: &dyn Fn(usize) -> Option<String>) -> Option<String> {
        if self.text.is_empty() {
            return None;
        }
        if self.numerals == Numerals::Bullet {
            return Some("•".to_owned());
        }
        let text = unescaped(&self.text[..self.text.floor_char_boundary(LONGEST_TEXT)]).into_owned();
        let mut label = String::new();
        for (number, piece) in text.split('%').enumerate() {
            match piece.bytes().next() {
                Some(level @ b'1'..=b'9') if number > 0 => {
                    label.push_str(&print(usize::from(level - b'1')).unwrap_or_default());
                    label.push_str(&piece[1..]);
                }
                _ => {
                    label.push_str(if number > 0 { "%" } else { "" });
                    label.push_str(piece);
                }
            }
        }
        let label = label.trim();
        (!label.is_empty()).then(|| label.to_owned())
    }
}

/// The ending of "1st", "2nd", "3rd", "4th".
fn ordinal(number: u32) -> &'static str {
    match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}
