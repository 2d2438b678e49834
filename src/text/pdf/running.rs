//! Running heads and feet, and page numbers: what the printer repeats on every page.
//!
//! In:       the rows of all pages.   Out: for each page, the part of it between its heads and its feet.
//! Source:   a head stands at one height on several pages, in the same words but for the page's number.
//! Not here: what one page alone shows to be furniture (`structure`).

use super::form::Measure;
use super::rows::Row;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// How many rows a head or foot has at most.
const MOST_ROWS: usize = 4;

/// How far a head may be moved from page to page.
const SAME_HEIGHT: Measure = 300;

/// A row's words but for figures, and its height in steps of [`SAME_HEIGHT`].
type Look = (String, Measure);

/// Where on each page the text stands: baselines outside are heads and feet.
pub fn text_areas(pages: &[Vec<Row>]) -> Vec<RangeInclusive<Measure>> {
    let mut seen: BTreeMap<Look, u32> = BTreeMap::new();
    for page in pages {
        let feet = page.len().saturating_sub(MOST_ROWS).max(MOST_ROWS);
        for row in page.iter().take(MOST_ROWS).chain(page.iter().skip(feet)) {
            *seen.entry(look(row)).or_default() += 1;
        }
    }
    // Heads of right and left pages differ, and first pages and appendices have their own.
    let enough = (pages.len() as u32 / 4).max(2);
    let repeated = |row: &Row| {
        let (words, height) = look(row);
        let times = |height| seen.get(&(words.clone(), height)).copied().unwrap_or(0);
        times(height) + times(height - 1) + times(height + 1) >= enough
    };
    pages.iter().map(|page| text_area(page, &repeated)).collect()
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

fn look(row: &Row) -> Look {
    let mut words = String::new();
    let mut in_number = false;
    for sign in row.segments.iter().flat_map(|segment| segment.text.chars().chain(['\t'])) {
        if !sign.is_ascii_digit() {
            words.push(sign);
        } else if !in_number {
            words.push('#');
        }
        in_number = sign.is_ascii_digit();
    }
    (words, row.y / SAME_HEIGHT)
}
