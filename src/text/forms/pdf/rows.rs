//! Items of a page -> rows of print, each of one or more segments.
//!
//! In:       items in any order.   Out: [`Row`]s from top to bottom, their [`Segment`]s from left to right.
//! Source:   a word space is a quarter of the font's height, never less than a sixth; white space of one and a half heights
//!           parts cells or columns; numbers, ordinals' endings and notes' signs stand up to two fifths above the baseline.
//! Not here: which rows make a paragraph or a table (`paragraphs`, `tables`).

use super::form::{Item, Measure};
use crate::order;

/// Rows so near know the columns of a row.
const BESIDE: usize = 3;

/// More columns than any table has.
const MOST_STARTS: usize = 16;

/// Words that stand together in one row.
#[derive(Clone, Debug)]
pub struct Segment {
    pub x: Measure,
    pub right: Measure,
    pub size: Measure,
    /// All of it is bold.
    pub bold: bool,
    pub text: String,
    /// Where the words start behind a number or bullet that hangs before them.
    pub hanging: Option<Measure>,
}

impl Segment {
    pub fn width(&self) -> Measure {
        self.right - self.x
    }
}

/// What stands on one baseline.
#[derive(Clone, Debug)]
pub struct Row {
    pub y: Measure,
    pub size: Measure,
    /// At least one.
    pub segments: Vec<Segment>,
}

/// The rows of a page or a column.
pub fn rows(items: Vec<Item>) -> Vec<Row> {
    let baselines = baselines(items);
    let starts: Vec<Vec<Measure>> = baselines.iter().map(|items| column_starts(items)).collect();
    let mut rows = Vec::with_capacity(baselines.len());
    for (at, items) in baselines.into_iter().enumerate() {
        let beside = &starts[at.saturating_sub(BESIDE)..starts.len().min(at + BESIDE + 1)];
        let is_start = |x: Measure| beside.iter().flatten().any(|start| (start - x).abs() <= 150);
        rows.extend(opt_row(items, &is_start));
    }
    rows
}

/// The items of each baseline, from left to right, and the baselines from top to bottom.
fn baselines(mut items: Vec<Item>) -> Vec<Vec<Item>> {
    order::sort_by_key(&mut items, |item| (item.y, item.x));
    let mut baselines: Vec<Vec<Item>> = Vec::new();
    let (mut y, mut size) = (0, 0);
    for item in items {
        let (below, largest) = (item.y - y, size.max(item.size));
        match baselines.last_mut().filter(|_| below * 5 <= largest * 2) {
            Some(row) => {
                if item.size > size && !is_blank(&item.text) {
                    (y, size) = (item.y, item.size);
                }
                row.push(item);
            }
            None => {
                (y, size) = (item.y, item.size);
                baselines.push(vec![item]);
            }
        }
    }
    for row in &mut baselines {
        order::sort_by_key(row, |item| (item.x, item.right()));
    }
    baselines
}

/// Where in a row words start behind white space that surely parts columns; the first few of them.
fn column_starts(items: &[Item]) -> Vec<Measure> {
    let mut right = Measure::MAX;
    let mut starts = Vec::new();
    for item in items.iter().filter(|item| !is_blank(&item.text)) {
        if right < item.x && (item.x - right) * 2 > item.size * 3 && starts.len() < MOST_STARTS {
            starts.push(item.x);
        }
        right = if right == Measure::MAX { item.right() } else { right.max(item.right()) };
    }
    starts
}

/// One row out of items that stand on one baseline or a little above; none if nothing is printed there. `is_start` says
/// where the rows beside it have columns.
fn opt_row(items: Vec<Item>, is_start: &impl Fn(Measure) -> bool) -> Option<Row> {
    let largest = items.iter().filter(|item| !is_blank(&item.text)).max_by_key(|item| item.size)?;
    let (y, size) = (largest.y, largest.size);
    let mut segments: Vec<Segment> = Vec::new();
    let mut last: Option<Item> = None;
    let mut space = false;
    for item in items {
        if is_blank(&item.text) {
            space = true;
            continue;
        }
        if last.as_ref().is_some_and(|last| is_printed_twice(last, &item)) {
            continue;
        }
        let words = if item.y < y { raised(&item, size) } else { item.text.clone() };
        let goes_on = |segment: &&mut Segment| {
            let (gap, em) = (item.x - segment.right, segment.size.max(item.size));
            gap * 2 <= em * 3 && !(gap * 10 > em * 6 && is_start(item.x))
        };
        match segments.last_mut().filter(goes_on) {
            Some(segment) => {
                let apart = (item.x - segment.right) * 6 > segment.size.max(item.size);
                if (apart || space) && !segment.text.ends_with(' ') && !words.starts_with(' ') {
                    segment.text.push(' ');
                }
                segment.text.push_str(&words);
                segment.right = segment.right.max(item.right());
                segment.size = segment.size.max(item.size);
                segment.bold &= item.bold;
            }
            None => segments.push(Segment {
                x: item.x,
                right: item.right(),
                size: item.size,
                bold: item.bold,
                text: words,
                hanging: None,
            }),
        }
        space = false;
        last = Some(item);
    }
    for segment in &mut segments {
        segment.text = tidy(&segment.text);
    }
    hang_label(&mut segments);
    Some(Row { y, size, segments })
}

/// A number or bullet before the first words of a row belongs to them.
fn hang_label(segments: &mut Vec<Segment>) {
    let [label, words, ..] = segments.as_slice() else { return };
    let near = words.x - label.right <= 5 * words.size && words.x - label.x <= 8 * words.size;
    let worded = words.text.starts_with(|sign: char| sign.is_alphabetic() || "(“‘\"'[£".contains(sign));
    if !(near && worded && is_label(&label.text)) {
        return;
    }
    let mut label = segments.remove(0);
    if label.text == "o" {
        label.text = "•".into();
    }
    if let Some(words) = segments.first_mut() {
        words.hanging = Some(words.x);
        words.x = label.x;
        words.text = format!("{} {}", label.text, words.text);
        words.bold &= label.bold || !label.text.chars().any(char::is_alphanumeric);
    }
}

/// The number, letter or bullet at a line's start: "1. That …", "(a) that …", "• that …".
pub fn opt_label(text: &str) -> Option<&str> {
    let (label, _) = text.split_once(' ')?;
    let bare = label.bytes().all(|sign| sign.is_ascii_alphanumeric());
    (is_label(label) && !bare && !label.starts_with(['–', '-', '—'])).then_some(label)
}

/// "61.", "4.1", "(ii)", "b)", "23/045", a bullet.
fn is_label(text: &str) -> bool {
    let mut signs = text.chars();
    if let (Some(sign), None) = (signs.next(), signs.next()) {
        return !sign.is_alphanumeric() && !"()[].,:;'\"&£?!/".contains(sign) || sign.is_ascii_digit() || sign == 'o';
    }
    let inner = text.trim_start_matches(['(', '[']).trim_end_matches(['.', ')', ']', ':']);
    let closed = inner.len() < text.len();
    let numeric = inner.starts_with(|sign: char| sign.is_ascii_digit());
    text.len() <= if numeric { 20 } else { 10 }
        && !inner.is_empty()
        && inner.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"./".contains(&sign))
        && if numeric {
            inner.bytes().any(|sign| sign.is_ascii_digit())
        } else {
            closed && inner.len() <= 5 && is_lettering(inner)
        }
}

/// One or two letters, or a Roman number.
fn is_lettering(text: &str) -> bool {
    text.len() <= 2 && text.bytes().all(|sign| sign.is_ascii_alphabetic())
        || text.bytes().all(|sign| b"ivxlc".contains(&sign.to_ascii_lowercase()))
}

fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// Old programs print bold by printing twice, a hair apart.
fn is_printed_twice(before: &Item, item: &Item) -> bool {
    before.text == item.text && (item.x - before.x).abs() <= 100 && (item.y - before.y).abs() <= 100
}

/// The figures of a note's sign, small and above the baseline, as such; all else as it stands ("th").
fn raised(item: &Item, size: Measure) -> String {
    let figures = item.text.trim();
    if item.size * 5 > size * 4 || figures.is_empty() || !figures.bytes().all(|sign| sign.is_ascii_digit()) {
        return item.text.clone();
    }
    const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    item.text.chars().map(|sign| sign.to_digit(10).map_or(sign, |figure| RAISED[figure as usize])).collect()
}

/// Runs of white space as one space, and words that are set with a space between all letters together again.
fn tidy(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut tidied = String::with_capacity(text.len());
    let mut at = 0;
    while at < words.len() {
        let letters = words[at..].iter().take_while(|word| is_capital(word)).count();
        if !tidied.is_empty() {
            tidied.push(' ');
        }
        // Nobody has five initials.
        let together = if letters >= 5 { letters } else { 1 };
        tidied.extend(words[at..at + together].iter().copied());
        at += together;
    }
    tidied
}

fn is_capital(word: &str) -> bool {
    let mut signs = word.chars();
    matches!((signs.next(), signs.next()), (Some(sign), None) if sign.is_uppercase())
}
