//! Recorded votes in columns: "For | Against | Abstained" over names or numbers.
//!
//! In:       a line.   Out: its sides, or what its cells hold.
//! Not here: which lines belong together (`reader`).

use super::names_of;
use super::sides::{all_names, side_of};
use crate::model::VoteOption;
use crate::read::name::Name;
use crate::read::within::trimmed;
use crate::signs::InSigns;

/// What stands under a side.
#[derive(Clone, Debug)]
pub enum ColumnCell<'t> {
    /// How many.
    Count(u32),
    /// Who.
    Names(Vec<Name<'t>>),
}

/// The sides that head the columns; none where a cell is no side.
pub fn read_vote_head(line: &str) -> Option<Vec<VoteOption>> {
    if !line.has_sign("\t|") {
        return None;
    }
    let sides: Option<Vec<VoteOption>> = cells(line).map(|cell| side_of(trimmed(cell))).collect();
    sides.filter(|sides| sides.len() > 1)
}

/// What a row holds under each side; none where it is no row of names or numbers.
pub fn read_vote_row<'t>(line: &'t str, sides: &[VoteOption]) -> Option<Vec<(VoteOption, ColumnCell<'t>)>> {
    let mut found = Vec::new();
    let mut columns = 0;
    for (cell, side) in cells(line).zip(sides.iter().copied().chain(std::iter::repeat(VoteOption::Yes))) {
        columns += 1;
        if cell.is_empty() || cell.chars().all(|c| c == '-') {
            continue;
        }
        let cell = match cell.parse::<u32>() {
            Ok(count) => ColumnCell::Count(count),
            Err(_) => {
                let (named, read) = all_names(cell);
                let whole = !named.is_empty() && trimmed(&cell[read..]).is_empty();
                ColumnCell::Names(whole.then(|| names_of(named))?)
            }
        };
        found.push((side, cell));
    }
    (columns <= sides.len() && !found.is_empty()).then_some(found)
}

/// The cells of a row, without the bars around it.
fn cells(line: &str) -> impl Iterator<Item = &str> {
    let line = line.trim_signs(" ");
    let inside = line.strip_sign("|").map_or(line, |line| line.strip_end_sign("|").unwrap_or(line));
    inside.split_at_signs("\t|").map(str::trim_ascii)
}
