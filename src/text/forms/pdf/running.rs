//! Running heads and feet, and page numbers: what the printer repeats on every page.
//!
//! In:       the rows of all pages.   Out: for each page, the part of it between its heads and its feet; and of those the ones
//!           whose words stand nowhere else.
//! Source:   a head stands at one height on several pages, in the same words but for the page's number.
//! Not here: what one page alone shows to be furniture (`structure`).

use super::form::Measure;
use super::rows::Row;
use crate::order;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// How many rows a head or foot has at most.
const MOST_ROWS: usize = 4;

/// How far a head may be moved from page to page.
const SAME_HEIGHT: Measure = 300;

/// Words that only count pages: "Page 3 of 9", "Tudalen 3".
const COUNTING_WORDS: [&str; 4] = ["page", "of", "tudalen", "o"];

/// A row's words and its height in steps of [`SAME_HEIGHT`].
type Look = (String, Measure);

/// Which of a row's numbers count the pages.
const COUNTING: [fn(usize, usize) -> bool; 4] =
    [|_, _| false, |_, _| true, |number, _| number == 0, |number, numbers| number + 1 == numbers];

/// Where on each page the text stands: baselines outside are heads and feet.
pub fn text_areas(pages: &[Vec<Row>]) -> Vec<RangeInclusive<Measure>> {
    // Each look with each page that has it, in order.
    let mut seen: Vec<(Look, usize)> = Vec::new();
    for (number, page) in pages.iter().enumerate() {
        let feet = page.len().saturating_sub(MOST_ROWS).max(MOST_ROWS);
        for row in page.iter().take(MOST_ROWS).chain(page.iter().skip(feet)) {
            seen.extend(looks(row, number).into_iter().map(|look| (look, number)));
        }
    }
    order::sort(&mut seen);
    seen.dedup();
    // Heads of right and left pages differ, and first pages and appendices have their own.
    let enough = (pages.len() / 4).max(2);
    let repeated = |row: &Row, page: usize| {
        looks(row, page).into_iter().any(|(words, height)| {
            let from = seen.partition_point(|((known, at), _)| (known, *at) < (&words, height - 1));
            let to = seen.partition_point(|((known, at), _)| (known, *at) <= (&words, height + 1));
            to - from >= enough
        })
    };
    pages.iter().enumerate().map(|(number, page)| text_area(page, &|row| repeated(row, number))).collect()
}

/// Heads and feet that hold words which stand nowhere else in the file: each once, as the first page with it has it.
pub fn only_there(pages: &[Vec<Row>], areas: &[RangeInclusive<Measure>]) -> [Vec<String>; 2] {
    let rows = || pages.iter().zip(areas).flat_map(|(page, area)| page.iter().map(move |row| (row, area)));
    let mut known: BTreeSet<String> = COUNTING_WORDS.iter().map(|word| (*word).to_owned()).collect();
    for (row, _) in rows().filter(|(row, area)| area.contains(&row.y)) {
        known.extend(words(&text_of(row)));
    }
    let [mut heads, mut feet] = [const { Vec::new() }; 2];
    for (row, area) in rows().filter(|(row, area)| !area.contains(&row.y)) {
        let text = text_of(row);
        let before = known.len();
        known.extend(words(&text));
        if known.len() > before {
            if row.y > *area.end() && !area.is_empty() { &mut feet } else { &mut heads }.push(text);
        }
    }
    [heads, feet]
}

/// The words of a row, in small letters; numbers are none.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|sign: char| !sign.is_alphanumeric());
    words.filter(|word| word.contains(char::is_alphabetic)).map(str::to_lowercase)
}

fn text_of(row: &Row) -> String {
    let text: Vec<&str> = row.segments.iter().map(|segment| segment.text.as_str()).collect();
    text.join("\t")
}

fn text_area(page: &[Row], repeated: &impl Fn(&Row) -> bool) -> RangeInclusive<Measure> {
    let heads = page.iter().take(MOST_ROWS).take_while(|row| repeated(row)).count();
    let feet = page[heads..].iter().rev().take(MOST_ROWS).take_while(|row| repeated(row)).count();
    match &page[heads..page.len() - feet] {
        [] => 1..=0,
        [row] => row.y..=row.y,
        [first, .., last] => first.y..=last.y,
    }
}

/// What a row looks like but for the page's number: as it is, and with some of its numbers counted from the page's own. So
/// "Page 3 of 9" looks on all pages alike, and the items 18.4 and 18.5 at the heads of two pages do not.
fn looks(row: &Row, page: usize) -> Vec<Look> {
    let text = text_of(row);
    let pieces = pieces(&text);
    let is_number = |piece: &&str| piece.starts_with(|sign: char| sign.is_ascii_digit());
    let numbers = pieces.iter().filter(|piece| is_number(piece)).count();
    COUNTING[..if numbers == 0 { 1 } else { COUNTING.len() }]
        .iter()
        .map(|counts| {
            let mut number = 0;
            let words = pieces.iter().map(|piece| {
                if !is_number(piece) {
                    return (*piece).to_owned();
                }
                number += 1;
                let value = piece.parse::<i64>().ok().filter(|_| counts(number - 1, numbers));
                value.map_or((*piece).to_owned(), |value| format!("#{}", value - page as i64))
            });
            (words.collect(), row.y / SAME_HEIGHT)
        })
        .collect()
}

/// A text parted into its numbers and what stands between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut in_number = false;
    for (at, sign) in text.char_indices() {
        // "18.4" and "12.11.2024" are one number, and no page's.
        let digit = sign.is_ascii_digit() || in_number && ".:/".contains(sign);
        if digit != in_number {
            pieces.extend(Some(&text[start..at]).filter(|piece| !piece.is_empty()));
            start = at;
        }
        in_number = digit;
    }
    pieces.push(&text[start..]);
    pieces
}
