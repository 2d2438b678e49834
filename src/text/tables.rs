//! The tables that are open while a document is read, and what their rows become on its sheet.
//!
//! In:   where tables, rows and cells start and end.   Out: a [`Sheet`]'s lines with their places.
//! Not here: what asks for a cell (`html`, `docx`, `odt`).

use super::sheet::Sheet;
use super::source_text::TablePlace;

/// Tables inside tables, beyond which cells are plain blocks.
const DEEPEST: usize = 8;
/// The most columns that cells can cover; the bits of [`Table::covered`].
const MOST_COLUMNS: u32 = 64;

/// A table that is open.
#[derive(Debug)]
struct Table {
    number: u32,
    /// Rows begun.
    rows: u32,
    /// The line at which each cell of the open row starts.
    cells: Vec<usize>,
    /// Columns that the last cell covers beyond its own.
    covers: usize,
    /// The columns of the open row that cells of rows above cover, one bit each.
    covered: u64,
    /// For each column, how many rows below are covered by a cell of this row or one above.
    below: Vec<u32>,
    /// A blank line is due before the next row.
    gap: bool,
}

/// The tables that are open, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Tables {
    open: Vec<Table>,
    seen: u32,
}

impl Tables {
    /// A table starts.
    pub fn open_table(&mut self) {
        let number = self.number();
        self.open.push(Table {
            number,
            rows: 0,
            cells: Vec::new(),
            covers: 0,
            covered: 0,
            below: Vec::new(),
            gap: true,
        });
    }

    /// Counts one table more, and gives its number.
    pub fn number(&mut self) -> u32 {
        self.seen += 1;
        self.seen - 1
    }

    /// A table ends.
    pub fn close_table(&mut self, sheet: &mut Sheet) {
        self.close_row(sheet);
        self.open.pop();
    }

    /// A row starts.
    pub fn open_row(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.rows += 1;
            table.cells.clear();
            table.covers = 0;
            table.covered = 0;
            for (column, below) in table.below.iter_mut().enumerate().filter(|(_, below)| **below > 0) {
                table.covered |= 1 << column;
                *below -= 1;
            }
        }
    }

    /// A cell starts that covers so many columns and rows.
    pub fn open_cell(&mut self, sheet: &Sheet, columns: u32, rows: u32) {
        let Some(table) = self.open.last_mut() else { return };
        table.pass_covered(sheet.lines());
        let column = table.cells.len();
        table.cells.push(sheet.lines());
        table.covers = columns.clamp(1, MOST_COLUMNS) as usize - 1;
        if rows > 1 {
            let end = (column + columns.min(MOST_COLUMNS) as usize).min(MOST_COLUMNS as usize);
            table.below.resize(table.below.len().max(end), 0);
            table.below.iter_mut().take(end).skip(column).for_each(|below| *below = rows - 1);
        }
    }

    /// The cell that is open covers so many columns.
    #[cfg(feature = "forms")]
    pub fn widen_cell(&mut self, columns: u32) {
        if let Some(table) = self.open.last_mut() {
            table.covers = columns.clamp(1, MOST_COLUMNS) as usize - 1;
        }
    }

    /// A row ends.
    pub fn close_row(&mut self, sheet: &mut Sheet) {
        let depth = self.open.len();
        let Some(table) = self.open.last_mut() else { return };
        let cells = std::mem::take(&mut table.cells);
        if depth > DEEPEST || cells.is_empty() {
            return;
        }
        table.gap = !sheet.join_row(table.place(), &cells, table.gap);
    }

    /// The place of words in the open row of the innermost table.
    pub fn place(&self) -> Option<TablePlace> {
        self.open.last().filter(|table| !table.cells.is_empty()).map(Table::place)
    }
}

impl Table {
    fn place(&self) -> TablePlace {
        TablePlace { table: self.number, row: self.rows.saturating_sub(1), cell: None }
    }

    /// Leaves an empty cell for each column that the last cell, or one of a row above, covers. `line`: the next line's number.
    fn pass_covered(&mut self, line: usize) {
        self.cells.extend(std::iter::repeat_n(line, std::mem::take(&mut self.covers)));
        while self.cells.len() < MOST_COLUMNS as usize && self.covered >> self.cells.len() & 1 == 1 {
            self.cells.push(line);
        }
    }
}
