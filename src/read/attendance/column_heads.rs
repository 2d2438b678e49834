//! Lists of attendance side by side, each under a caption of its own: "Present | Apologies".
//!
//! In:       a line of captions, then the lines below it, with a tab between cells.   Out: the people of each column.
//! Source:   tables print a row a line, or the whole of a column in one cell: the first line below the captions tells.
//! Not here: tables with one person a row (`lists`).

use super::Reader;
use super::caption::{self, List};
use super::passage::is_narrative;
use crate::signs::InSigns;

/// The captions over columns.
pub(super) struct Heads {
    lists: Vec<List>,
    /// The column that is being read, where each stands in one cell; none until the first line below is seen.
    column: Option<usize>,
    /// Each line is a row.
    rows: bool,
}

/// The captions of a line whose cells are nothing else.
fn heads(line: &str) -> Option<Heads> {
    const MOST: usize = 4;
    let cells = line.trim_ascii().split_at_signs("\t").map(str::trim_ascii).filter(|cell| !cell.is_empty());
    let list =
        |cell: &str| caption::at_start(cell, false).filter(|caption| caption.rest.is_empty()).map(|found| found.list);
    let lists: Vec<List> = cells.take(MOST).map(list).collect::<Option<_>>()?;
    let twice = lists.iter().enumerate().any(|(at, list)| lists[..at].contains(list));
    (lists.len() > 1 && !twice).then_some(Heads { lists, column: None, rows: false })
}

impl<'t> Reader<'t> {
    /// Reads a block as captions over columns or as lines below such; whether it was so.
    ///
    /// `cell` is where markup says that the block stands in its row, where a cell of it holds more than one line.
    pub(super) fn read_columns(&mut self, text: &'t str, cell: Option<u32>, item: Option<usize>) -> bool {
        if let Some(heads) = text.has_sign("\t").then(|| heads(text)).flatten() {
            self.heads = Some(heads);
            return true;
        }
        let Some(mut heads) = self.heads.take() else { return false };
        if is_narrative(text) || caption::at_start(text, self.present_listed).is_some() {
            return false;
        }
        for line in text.lines() {
            let first = heads.column.is_none();
            heads.rows |= first && line.has_sign("\t");
            let told = cell.map(|cell| cell as usize);
            let mut column = told.unwrap_or(if heads.rows { 0 } else { heads.column.unwrap_or_default() });
            for (place, cell) in line.split_at_signs("\t").enumerate() {
                column += usize::from(place > 0);
                if let Some(&list) = heads.lists.get(column) {
                    self.read_people(cell, None, list, item);
                }
            }
            heads.column = Some(column);
        }
        self.heads = Some(heads);
        true
    }
}
