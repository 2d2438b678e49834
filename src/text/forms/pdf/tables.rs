//! Rows of a flow -> lines of prose, tables, and notes in the margin.
//!
//! In:       [`Row`]s from top to bottom.   Out: [`Part`]s in reading order.
//! Source:   what stands in columns over several rows is a table: the white strips between its columns run through all of
//!           them. A row with words in one column alone goes on with the row above, unless its distance or its first letter
//!           says that it starts one. Minutes that name on the right who is to act are prose with notes.
//! Not here: which lines make a paragraph (`paragraphs`).

use super::form::Measure;
use super::rows::{Row, Segment, opt_label};
use crate::order;

/// A line of prose.
#[derive(Clone, Debug)]
pub struct Line {
    pub segment: Segment,
    pub y: Measure,
    /// Words in the margin beside it.
    pub note: Option<String>,
}

/// A cell: its paragraphs, each of one or more lines.
pub type Cell = Vec<Vec<String>>;

/// What a flow is made of.
#[derive(Debug)]
pub enum Part {
    Line(Line),
    /// The baselines of its first and last rows, and its rows.
    Table {
        top: Measure,
        bottom: Measure,
        size: Measure,
        rows: Vec<Vec<Cell>>,
    },
}

/// More columns than this are no table that can be read.
const MOST_COLUMNS: usize = 12;

/// A column of a table that is being found.
#[derive(Clone, Copy, Debug)]
struct Column {
    x: Measure,
    right: Measure,
}

/// Parts a flow.
pub fn parts(flow: Vec<Row>) -> Vec<Part> {
    let left = flow.iter().map(|row| row.segments[0].x).min().unwrap_or(0);
    let right = flow.iter().filter_map(|row| row.segments.last()).map(|last| last.right).max().unwrap_or(0);
    let mut parts = Vec::new();
    let mut at = 0;
    while at < flow.len() {
        let several = (2..=MOST_COLUMNS).contains(&flow[at].segments.len());
        let alone = flow.get(at + 1).is_none_or(|next| next.segments.len() < 2);
        if !several || alone && flow[at].segments[1..].iter().all(|segment| is_note(segment, left, right)) {
            parts.push(line(&flow[at], left, right));
            at += 1;
            continue;
        }
        let (mut len, columns) = run(&flow[at..]);
        let rows = &flow[at..at + len];
        if is_table(rows, &columns, left, right) {
            let (first, last) = (&rows[0], &rows[len - 1]);
            let size = rows.iter().map(|row| row.size).max().unwrap_or(first.size);
            parts.push(Part::Table { top: first.y, bottom: last.y, size, rows: cells(rows, &columns) });
        } else {
            len = len.max(1);
            parts.extend(flow[at..at + len].iter().map(|row| line(row, left, right)));
        }
        at += len;
    }
    parts
}

/// A row that is none of a table's: its first segment is the line, what stands far on the right is a note; other segments
/// stay in the line, parted by tabs.
fn line(row: &Row, left: Measure, right: Measure) -> Part {
    let mut segments = row.segments.clone();
    let note = match segments.as_slice() {
        [first, note] if note.x - first.right > 2 * row.size && is_note(note, left, right) => segments.pop(),
        _ => None,
    };
    let mut segment = segments.remove(0);
    for more in segments {
        segment.text.push('\t');
        segment.text.push_str(&more.text);
        segment.right = more.right;
        segment.bold &= more.bold;
    }
    Part::Line(Line { segment, y: row.y, note: note.map(|note| note.text) })
}

/// Whether words stand in the right margin, as who is to act does: a few words, and no sum.
fn is_note(segment: &Segment, left: Measure, right: Measure) -> bool {
    let text = segment.text.as_str();
    segment.x - left > (right - left) * 65 / 100
        && text.split_whitespace().count() <= 4
        && text.starts_with(char::is_alphabetic)
        && !text.contains("...")
}

/// How many of the rows, the first of which has several segments, stand in the same columns, and which those are.
fn run(rows: &[Row]) -> (usize, Vec<Column>) {
    let column = |segment: &Segment| Column { x: segment.x, right: segment.right };
    let mut columns: Vec<Column> = rows[0].segments.iter().map(column).collect();
    let mut len = 1;
    // Up to here there were several segments, or words under other columns than the first.
    let mut sure = 1;
    for pair in rows.windows(2) {
        let (before, row) = (&pair[0], &pair[1]);
        if row.y - before.y > 3 * row.size.max(before.size) {
            break;
        }
        let Some(grown) = opt_grown(&columns, row) else { break };
        columns = grown;
        len += 1;
        if row.segments.len() > 1 || row.segments[0].x > columns[0].right {
            sure = len;
        }
    }
    (sure, columns)
}

/// The columns with a row more, if the row stands in them.
fn opt_grown(columns: &[Column], row: &Row) -> Option<Vec<Column>> {
    let mut grown = columns.to_vec();
    for segment in &row.segments {
        let (x, right) = (segment.x, segment.right.max(segment.x + 1));
        let first = grown.partition_point(|column| column.right <= x);
        let touched = grown[first..].iter().take_while(|column| column.x < right).count();
        match touched {
            0 if row.segments.len() > 1 && grown.len() < MOST_COLUMNS => grown.insert(first, Column { x, right }),
            1 => {
                let column = &mut grown[first];
                *column = Column { x: column.x.min(x), right: column.right.max(right) };
            }
            _ => return None,
        }
    }
    let parted = |pair: &[Column]| pair[1].x - pair[0].right >= row.size * 7 / 10;
    grown.windows(2).all(parted).then_some(grown)
}

/// Whether rows in columns are a table: several of them fill columns, or the words of one go on below themselves; and they
/// are no prose with notes in the margin.
fn is_table(rows: &[Row], columns: &[Column], left: Measure, right: Measure) -> bool {
    let several = rows.iter().filter(|row| row.segments.len() > 1).count();
    let goes_on = rows
        .iter()
        .skip(1)
        .any(|row| columns.iter().skip(1).any(|column| (row.segments[0].x - column.x).abs() <= row.size / 2));
    let wide = columns[0].right - columns[0].x > (right - left) * 55 / 100;
    let sparse = (rows.len() - several) * 2 > rows.len();
    let noted = || rows.iter().flat_map(|row| row.segments.iter().skip(1)).all(|part| is_note(part, left, right));
    (several > 1 || goes_on) && !(wide && (sparse || noted()))
}

/// The rows of a table, each with the lines of its cells.
fn cells(rows: &[Row], columns: &[Column]) -> Vec<Vec<Cell>> {
    let step = usual_step(rows, columns);
    let mut found: Vec<Vec<Cell>> = Vec::new();
    let mut before: Option<&Row> = None;
    // The segment that was last written into each column of the row.
    let mut last: Vec<Option<(&Segment, Measure)>> = vec![None; columns.len()];
    for row in rows {
        let parted = before.is_none_or(|before| starts_row(row, row.y - before.y, step, columns, &last));
        if parted {
            found.push(vec![Vec::new(); columns.len()]);
            last = vec![None; columns.len()];
        }
        if let Some(cells) = found.last_mut() {
            for segment in &row.segments {
                let column = column_of(segment, columns);
                let room = columns.get(column + 1).map(|next| next.x);
                write(&mut cells[column], segment, row.y, last[column], room.unwrap_or(columns[column].right));
                last[column] = Some((segment, row.y));
            }
        }
        before = Some(row);
    }
    found
}

fn column_of(segment: &Segment, columns: &[Column]) -> usize {
    columns.partition_point(|column| column.right <= segment.x).min(columns.len() - 1)
}

/// The distance between rows that both fill their first column and another.
fn usual_step(rows: &[Row], columns: &[Column]) -> Option<Measure> {
    let whole = |row: &Row| row.segments.len() > 1 && column_of(&row.segments[0], columns) == 0;
    let pairs = rows.windows(2).filter(|pair| pair.iter().all(whole));
    let mut steps: Vec<Measure> = pairs.map(|pair| pair[1].y - pair[0].y).collect();
    order::sort(&mut steps);
    steps.get(steps.len() / 2).copied()
}

/// Whether a row of print starts a row of the table.
fn starts_row(
    row: &Row,
    distance: Measure,
    step: Option<Measure>,
    columns: &[Column],
    last: &[Option<(&Segment, Measure)>],
) -> bool {
    let first = &row.segments[0];
    let column = column_of(first, columns);
    let small = row.segments.iter().all(|segment| {
        let bracket = segment.text.starts_with('(') && column_of(segment, columns) > 0;
        goes_on_small(segment) || bracket && opt_label(&segment.text).is_none()
    });
    let open = last[column].is_some_and(|(before, _)| before.text.ends_with([',', '(', '-', '–', '/', '&']));
    let near = step.is_none_or(|step| distance * 100 <= step * 106);
    let nearer = step.is_some_and(|step| distance * 100 <= step * 90);
    if column == 0 {
        return !(nearer || (small || open) && near);
    }
    let Some(step) = step else { return false };
    let like_rows = distance * 100 >= step * 94 && distance * 100 <= step * 106;
    let room = columns.get(column + 1).map_or(columns[column].right, |next| next.x);
    let full = last[column].is_some_and(|(before, _)| !is_sum(before) && is_full(before, first, room));
    // A name in the second column of a list whose first column has come to its end.
    like_rows && row.segments.len() == 1 && !small && !open && !full && last[column].is_some()
}

/// Writes a segment into its cell: it goes on with the paragraph there, or starts another.
fn write(cell: &mut Cell, segment: &Segment, y: Measure, before: Option<(&Segment, Measure)>, room: Measure) {
    let goes_on = before.is_some_and(|(before, above)| {
        let near = (y - above) * 10 <= 16 * segment.size.max(before.size);
        let small = goes_on_small(segment);
        // A cell's words keep their distance from the line to the next cell.
        let full = is_full(before, segment, room - segment.size / 2);
        near && !is_sum(segment)
            && opt_label(&segment.text).is_none()
            && (small || full && !start_alike(&before.text, &segment.text))
    });
    match cell.last_mut().filter(|_| goes_on) {
        Some(paragraph) => paragraph.push(segment.text.clone()),
        None => cell.push(vec![segment.text.clone()]),
    }
}

/// Whether words start with a small letter that is no label's: "of the Board", not "iv) Mill Lane".
fn goes_on_small(segment: &Segment) -> bool {
    segment.text.starts_with(char::is_lowercase) && opt_label(&segment.text).is_none()
}

/// "£410.00", "12": nothing that would go on over lines.
fn is_sum(segment: &Segment) -> bool {
    !segment.text.contains(char::is_alphabetic)
}

/// Whether two lines of a cell are entries of one list: they start with the same word, or both with a person's title.
fn start_alike(one: &str, other: &str) -> bool {
    const TITLES: [&str; 12] =
        ["councillor", "cllr", "mr", "mrs", "ms", "miss", "dr", "alderman", "ald", "baillie", "provost", "professor"];
    let first = |line: &str| {
        let word = line.split_whitespace().next().unwrap_or_default();
        word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase()
    };
    let (one, other) = (first(one), first(other));
    one == other && !one.is_empty() || [one, other].iter().all(|word| TITLES.contains(&word.as_str()))
}

/// Whether the first word of `next` would not have fitted behind `before`, so that the line had to end there.
pub fn is_full(before: &Segment, next: &Segment, room: Measure) -> bool {
    before.right + before.size / 4 + first_word(next) > room - before.size / 2
}

/// The width of the first word, as wide as its share of the letters.
pub fn first_word(segment: &Segment) -> Measure {
    let letters = segment.text.chars().count().max(1) as Measure;
    let word = segment.text.split(' ').next().unwrap_or_default().chars().count() as Measure;
    (i64::from(segment.width()) * i64::from(word) / i64::from(letters)) as Measure
}
