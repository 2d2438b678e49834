//! Tables of declarations of which every cell stands in a line of its own: member, "8 - Rents", "Landlord".
//!
//! In:       the lines of an item about interests.   Out: a [`Statement`] for each row, with the lines it was read from.
//! Source:   pages whose tables lost their rules: a head ("Councillor", "Minute Number", "Nature of Interest"), then cells.
//! Not here: rows that stand in one line (`row`).

use super::conduct::conduct;
use super::kind::{kind_of, names_only_a_kind};
use super::nature::{describes_connection, trimmed};
use super::statement::Statement;
use crate::find::split_once;
use crate::model::Interest;
use crate::read::item_reference::{ItemReference, application_references, bare_numbers, numbered_references};
use crate::read::name::read_names;
use crate::read::sentence::sentences;
use crate::read::within::{opens_with_one, place_in};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use crate::structure::words::among;

/// A row, and the lines that it stands in.
pub(super) struct Row<'t> {
    /// What it says.
    pub statement: Statement<'t>,
    /// Its first line.
    pub first: &'t str,
    /// Its last line.
    pub last: &'t str,
}

/// The table in `lines`: its rows, and the lines that are of it, head included. No rows where there is no table.
pub(super) fn rows_of_cells<'t>(lines: &[&'t str]) -> (Vec<Row<'t>>, std::ops::Range<usize>) {
    let none = (Vec::new(), 0..0);
    let (start, head) = match head_of_table(lines) {
        Some(head) => head,
        None => match (0..lines.len()).find(|&start| begins_table(&lines[start..])) {
            Some(start) => (start, 0),
            None => return none,
        },
    };
    let mut at = start + head;
    let mut rows: Vec<Row<'t>> = Vec::new();
    let by_item = column(lines[start]) == Some(Column::Item);
    while let Some((row, length)) = row_at(&lines[at..], by_item) {
        rows.push(row);
        at += length;
    }
    if rows.is_empty() { none } else { (rows, start..at) }
}

/// Whether a row of three cells stands here, though no head announces it: a member, an item with its number, a reason.
fn begins_table(lines: &[&str]) -> bool {
    let item = lines.get(1).is_some_and(|line| items_of(line).is_some() && !line.trim_ascii_end().ends_with_sign("."));
    let told =
        || row_at(lines, false).is_some_and(|(row, _)| row.statement.nature.is_some() || row.statement.kind.is_some());
    let titled =
        |line: &&str| people_of(line).is_some_and(|named| named.iter().all(|named| named.name.honorific.is_some()));
    item && lines.first().is_some_and(titled) && told()
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Member,
    Item,
    Other,
}

/// Where the head of a table stands, and of how many lines it is: two to six short lines, one of them the members'.
fn head_of_table(lines: &[&str]) -> Option<(usize, usize)> {
    const MOST: usize = 6;
    (0..lines.len()).find_map(|start| {
        let head: Vec<Column> = lines[start..].iter().take(MOST).map_while(|line| column(line)).collect();
        (head.len() >= 2 && head.contains(&Column::Member)).then_some((start, head.len()))
    })
}

static MEMBER: WordList = WordList::new(
    "councillor councillors member members name names cllr officer cynghorydd cynghorwyr aelod enw councillor/officer member/officer",
);
static ITEM: WordList =
    WordList::new("item items minute minutes agenda application report eitem cofnod rhif no number");
static OTHER: WordList = WordList::new(
    "interest interests nature type reason reasons action details description kind level category declaration disclosure comments participation left room meeting \
     buddiant fuddiant math y natur rheswm",
);

/// The column that a line heads; none where it is no heading of a column.
fn column(line: &str) -> Option<Column> {
    if line.len() > 50 {
        return None;
    }
    let words: Vec<&str> = line
        .split(|c: char| !c.is_alphanumeric() && c != '/')
        .filter(|word| !word.is_empty() && !among("of the y yr o s and for subject title", word))
        .collect();
    let all = |list: &WordList| {
        words.iter().all(|word| list.has(word) || OTHER.has(word) || ITEM.has(word) || MEMBER.has(word))
            && words.iter().any(|word| list.has(word))
    };
    if words.is_empty() || words.len() > 5 {
        return None;
    }
    if words.first().is_some_and(|first| OTHER.has(first)) && all(&OTHER) {
        Some(Column::Other)
    } else if all(&ITEM) && !words.iter().any(|word| MEMBER.has(word)) {
        Some(Column::Item)
    } else if all(&MEMBER) {
        Some(Column::Member)
    } else {
        all(&OTHER).then_some(Column::Other)
    }
}

/// The row whose cells begin `lines`, and of how many lines it is.
fn row_at<'t>(lines: &[&'t str], by_item: bool) -> Option<(Row<'t>, usize)> {
    const MOST_CELLS: usize = 6;
    let mut statement = Statement::default();
    let mut length = 0;
    if by_item {
        statement.references = items_of(lines.first()?)?;
        length = 1;
    }
    statement.declarants = people_of(lines.get(length)?)?;
    length += 1;
    if !by_item && let Some(items) = lines.get(length).and_then(|line| items_of(line)) {
        statement.references = items;
        length += 1;
    }
    let mut said = false;
    while length < MOST_CELLS
        && let Some(cell) = lines.get(length)
        && !begins_row(&lines[length..], by_item)
        && (!said || is_further_cell(cell))
    {
        read_cell(cell, &mut statement);
        said = true;
        length += 1;
    }
    let last = lines[length - 1];
    let tells = said || !statement.references.is_empty();
    tells.then_some((Row { statement, first: lines[0], last }, length))
}

/// A cell behind the reason: a kind, what was done, or a connection; not the prose after the table.
fn is_further_cell(cell: &str) -> bool {
    const LONGEST: usize = 120;
    names_only_a_kind(cell)
        || cell.len() <= LONGEST
            && !cell.trim_ascii_end().ends_with_sign(".")
            && (conduct(cell).is_some() || describes_connection(cell))
}

fn begins_row(lines: &[&str], by_item: bool) -> bool {
    let named = |place: usize| lines.get(place).is_some_and(|line| people_of(line).is_some());
    if by_item { lines.first().is_some_and(|line| items_of(line).is_some()) && named(1) } else { named(0) }
}

fn read_cell<'t>(cell: &'t str, statement: &mut Statement<'t>) {
    if let Some((kind, reason)) = split_once(cell, " - ").filter(|(kind, _)| names_only_a_kind(kind)) {
        read_cell(kind, statement);
        read_cell(reason, statement);
    } else if names_only_a_kind(cell) {
        let kind = kind_of(cell);
        if kind != Interest::Unspecified {
            (statement.kind, statement.stated_as) = (Some(kind), Some(cell));
        }
    } else if let Some(said) = conduct(cell).filter(|_| !describes_connection(cell)) {
        statement.conduct = Some(said);
    } else if statement.nature.is_none() {
        // "He is a director of the firm. He left the meeting."
        let first = sentences(cell).next().unwrap_or_default();
        let behind = conduct(&cell[place_in(cell, first) + first.len()..]);
        statement.nature = trimmed(if behind.is_some() { first } else { cell });
        statement.conduct = statement.conduct.or(behind);
    }
}

/// The people of a cell that holds nothing but names.
fn people_of(cell: &str) -> Option<Vec<crate::read::name::Named<'_>>> {
    const LONGEST: usize = 160;
    if cell.len() > LONGEST {
        return None;
    }
    let (named, length) = read_names(cell);
    let titled = named.iter().any(|named| named.name.honorific.is_some() || named.name.given.is_some());
    let alone = cell[length..].trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
    (titled && alone && !describes_connection(cell)).then_some(named)
}

/// The items of a cell that begins with one.
fn items_of(cell: &str) -> Option<Vec<ItemReference<'_>>> {
    let cited = opens_with_one(cell.trim_ascii_start(), "item|agenda|minute|eitem|cofnod");
    let found = if cited { numbered_references(cell) } else { bare_numbers(cell) };
    let found = if found.is_empty() { application_references(cell) } else { found };
    (!found.is_empty()).then_some(found)
}
