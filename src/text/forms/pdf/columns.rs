//! Pages set in two columns of prose -> the columns, one after the other.
//!
//! In:       the items of a page.   Out: its flows, in reading order; one for an ordinary page.
//! Source:   a newspaper's page: a white strip down its middle, and on both sides lines that fill their column and go on in
//!           the next. What fills its column here and there only is a table or a list and stays in one flow.
//! Not here: tables and lists in columns (`tables`).

use super::form::{Item, Measure};
use super::rows::{Row, rows};
use crate::order;

/// Fewest rows of a column.
const FEWEST_ROWS: usize = 10;

/// How fine the strip is looked for.
const STEP: Measure = 200;

/// The flows of a page, in reading order.
pub fn flows(items: Vec<Item>) -> Vec<Vec<Row>> {
    let Some(strip) = opt_strip(&items) else { return vec![rows(items)] };
    let side = |item: &Item| {
        if item.right() <= strip {
            0
        } else if item.x >= strip {
            1
        } else {
            2
        }
    };
    let column = |number| rows(items.iter().filter(|item| side(item) == number).cloned().collect());
    let columns = [column(0), column(1)];
    if !columns.iter().all(|column| is_prose(column)) {
        return vec![rows(items)];
    }
    let across = column(2);
    let mut columns = columns.map(|column| column.into_iter().peekable());
    let mut flows = Vec::new();
    let ends = across.iter().map(|row| row.y).chain([Measure::MAX]);
    for (to, crossing) in ends.zip(across.iter().map(Some).chain([None])) {
        for column in &mut columns {
            let part: Vec<Row> = std::iter::from_fn(|| column.next_if(|row| row.y < to)).collect();
            if !part.is_empty() {
                flows.push(part);
            }
        }
        flows.extend(crossing.map(|row| vec![row.clone()]));
    }
    flows
}

/// Where a white strip runs down the middle of the page: nearly nothing stands across it.
fn opt_strip(items: &[Item]) -> Option<Measure> {
    if items.len() < 2 * FEWEST_ROWS {
        return None;
    }
    let left = items.iter().map(|item| item.x).min()?;
    let right = items.iter().map(Item::right).max()?;
    let width = right - left;
    let (first, last) = (left + width * 35 / 100, left + width * 65 / 100);
    let mut across = vec![0_i32; ((last - first) / STEP).max(0) as usize + 2];
    let steps = across.len();
    let step = |at: Measure| (((at - first).max(0) / STEP) as usize).min(steps - 1);
    for item in items.iter().filter(|item| item.right() > first && item.x < last) {
        across[step(item.x)] += 1;
        across[step(item.right() + STEP)] -= 1;
    }
    let mut standing = 0;
    for count in &mut across {
        standing += *count;
        *count = standing;
    }
    let fewest = across[..steps - 1].iter().copied().min()?;
    if fewest as usize * 10 > items.len() {
        return None;
    }
    // The middle of the widest strip.
    let mut widest = 0..0;
    let mut start = 0;
    for (at, count) in across.iter().enumerate() {
        if *count > fewest || at == steps - 1 {
            if at - start > widest.len() {
                widest = start..at;
            }
            start = at + 1;
        }
    }
    Some(first + (widest.start + widest.end) as Measure * STEP / 2)
}

/// Whether rows are lines of prose: most fill the column, and many go on with a small letter.
fn is_prose(column: &[Row]) -> bool {
    if column.len() < FEWEST_ROWS {
        return false;
    }
    let width = |row: &Row| match (row.segments.first(), row.segments.last()) {
        (Some(first), Some(last)) => last.right - first.x,
        _ => 0,
    };
    let mut widths: Vec<Measure> = column.iter().map(width).collect();
    order::sort(&mut widths);
    let full = widths[widths.len() * 9 / 10];
    let small = column.iter().filter(|row| row.segments[0].text.starts_with(char::is_lowercase)).count();
    widths[widths.len() / 2] * 4 >= full * 3 && small * 4 >= column.len()
}
