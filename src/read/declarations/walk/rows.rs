//! Units that are rows of a list or of a table: each becomes a statement.
//!
//! In:       units, or the lines of an item.   Out: statements.
//! Not here: what one row says (`row`, `cells`).

use super::Walk;
use crate::find::split_once;
use crate::model::Interest;
use crate::read::declarations::cells::rows_of_cells;
use crate::read::declarations::conduct::records_dispensation;
use crate::read::declarations::heading::{declares, list_behind_colon, people_apart, sentence_of_row};
use crate::read::declarations::kind::{kind_of, names_only_a_kind};
use crate::read::declarations::nature::{describes_connection, trimmed};
use crate::read::declarations::row::{Expected, read_row, rows_of_bodies, rows_of_kinds};
use crate::read::declarations::statement::{Setting, Statement, say_rest};
use crate::read::declarations::units::matter_of_rows;
use crate::read::name::read_name;
use crate::read::sentence::sentences;
use crate::read::within::{opens_with_one, starts_with_one};
use crate::signs::InSigns;
use crate::span::Span;

impl<'t> Walk<'t> {
    /// Reads a table of which every cell is a line; gives where it stands.
    pub(in crate::read::declarations) fn read_table(&mut self, lines: &[&'t str]) -> Option<Span> {
        let (rows, place) = rows_of_cells(lines);
        for row in rows {
            let words = self.source.span_of(row.first).join(self.source.span_of(row.last)).of(self.source.plain());
            self.push_row(row.statement, words);
        }
        let (first, last) = (lines.get(place.start)?, lines.get(place.end.checked_sub(1)?)?);
        Some(self.source.span_of(first).join(self.source.span_of(last)))
    }

    pub(in crate::read::declarations) fn read_unit(&mut self, unit: &'t str) {
        if self.read_matter_of_rows(unit) || self.read_reason_of_row(unit) {
            return;
        }
        if let Some((kind, told)) = kind_before_sentence(unit) {
            let above = self.heading_kind.replace((kind_of(kind), kind));
            self.read_unit(told);
            self.heading_kind = above;
            return;
        }
        if !self.attendance && !declares(unit) {
            let expected = match (&self.lead_in, self.rows) {
                (Some(_), _) => Expected::Names,
                (None, true) => Expected::Rows,
                (None, false) => Expected::Prose,
            };
            let bodies = rows_of_bodies(unit);
            let several = if bodies.is_empty() { rows_of_kinds(sentence_of_row(unit)) } else { bodies };
            if !several.is_empty() {
                let start = self.statements.len();
                for row in several {
                    self.push_row(row, unit);
                }
                self.group = start..self.statements.len();
                return;
            }
            let apart = people_apart(sentence_of_row(unit));
            if apart.len() > 1 && self.read_rows_apart(&apart, expected) {
                return;
            }
            if let Some(mut row) = read_row(sentence_of_row(unit), expected) {
                if row.same_item {
                    self.complete_from_last(std::slice::from_mut(&mut row));
                }
                let start = self.statements.len();
                let alone = row.nature.is_none() && row.references.is_empty() && row.kind.is_none();
                let single = row.declarants.len() == 1;
                self.push_row(row, unit);
                self.open_row = (alone && single).then_some(start);
                self.open_rows = self.open_rows.or(Some(start)).filter(|_| alone);
                self.group = start..self.statements.len();
                for sentence in sentences(&unit[sentence_of_row(unit).len()..]) {
                    self.read_behind_row(sentence, expected);
                }
                return;
            }
        }
        if let Some((lead, list)) = list_behind_colon(unit) {
            self.read_sentence(lead, Setting::Interests);
            if self.lead_in.is_some() && self.read_rows(list) {
                return;
            }
        }
        for sentence in sentences(unit) {
            self.read_sentence(sentence, Setting::Interests);
        }
    }

    /// A sentence behind a row: another row that says what it is about, or more of the first.
    fn read_behind_row(&mut self, sentence: &'t str, expected: Expected) {
        if self.read_heading(sentence, None) {
            return;
        }
        let row = if declares(sentence) { None } else { read_row(sentence, expected) };
        match row.filter(|row| !row.references.is_empty() && !row.doubtful) {
            Some(row) => {
                let start = self.statements.len();
                self.push_row(row, sentence);
                self.group = start..self.statements.len();
            }
            None => self.read_sentence(sentence, Setting::Interests),
        }
    }

    /// "Re: Item 5, as they live nearby", under lines that are names alone: what all of them declared. Gives whether it is so.
    fn read_matter_of_rows(&mut self, unit: &'t str) -> bool {
        let Some(matter) = matter_of_rows(unit) else { return false };
        let Some(open) = self.open_rows.take().filter(|&open| open < self.statements.len()) else { return false };
        let mut said = sentences(matter);
        let first = said.next().unwrap_or_default();
        for (statement, evidence) in self.statements.iter_mut().zip(&mut self.evidence).skip(open) {
            say_rest(statement, first);
            statement.dispensation |= records_dispensation(first);
            evidence.push(self.source.span_of(first));
        }
        self.open_row = None;
        self.group = open..self.statements.len();
        for sentence in said {
            self.read_sentence(sentence, Setting::Interests);
        }
        true
    }

    /// "Family member is an employee", under a line that is a name alone; "None" takes that line back. Gives whether it is so.
    pub(in crate::read::declarations) fn read_reason_of_row(&mut self, unit: &'t str) -> bool {
        const LONGEST: usize = 250;
        let Some(open) = self.open_row.take().filter(|&open| open + 1 == self.statements.len()) else { return false };
        let denied = starts_with_one(unit, "No further|None|No declaration|No interest|Nil");
        if denied {
            self.statements.truncate(open);
            self.evidence.truncate(open);
            self.group = open..open;
            return true;
        }
        let reason = unit.len() <= LONGEST
            && describes_connection(unit)
            && read_name(unit).is_none_or(|(name, _)| name.honorific.is_none());
        if reason {
            self.statements[open].nature = trimmed(unit);
            self.evidence[open].push(self.source.span_of(unit));
        }
        reason
    }

    /// Reads the rows of one line, if all its parts are rows; an item before the first is that of the others as well.
    pub(in crate::read::declarations) fn read_rows_apart(&mut self, parts: &[&'t str], expected: Expected) -> bool {
        let further = if expected == Expected::Prose { Expected::Rows } else { expected };
        let expected = std::iter::once(expected).chain(std::iter::repeat(further));
        let rows: Vec<Statement<'t>> =
            parts.iter().zip(expected).map_while(|(part, expected)| read_row(part, expected)).collect();
        if rows.len() < parts.len() {
            return false;
        }
        let start = self.statements.len();
        let lead = parts[0].starts_with(|c: char| c.is_ascii_digit()) || opens_with_one(parts[0], "item");
        let shared = if lead { rows[0].references.clone() } else { Vec::new() };
        for (mut row, part) in rows.into_iter().zip(parts) {
            if row.references.is_empty() {
                row.references.clone_from(&shared);
            }
            self.push_row(row, part);
        }
        self.group = start..self.statements.len();
        true
    }

    /// "Councillors Ives and Marsh", where nothing else stands under a title about interests: they declared one.
    pub(in crate::read::declarations) fn read_names_alone(&mut self, line: &'t str) {
        let titled = read_name(line).is_some_and(|(name, _)| name.honorific.is_some());
        if let Some(row) = read_row(line, Expected::Rows).filter(|_| titled) {
            self.push_row(row, line);
        }
    }

    /// Reads "Councillor Ives - item 5, Councillor Marsh - item 6"; gives whether it is such a list.
    pub(in crate::read::declarations) fn read_rows(&mut self, list: &'t str) -> bool {
        let known = self.statements.len();
        for part in people_apart(list) {
            if let Some(row) = read_row(part, Expected::Names) {
                self.push(row, part);
            }
        }
        self.statements.len() > known
    }

    /// Adds what a row says; where neither it nor a heading names a kind, the title's is meant.
    pub(in crate::read::declarations) fn push_row(&mut self, mut statement: Statement<'t>, words: &'t str) {
        let led = self.heading_kind.is_some() || self.lead_in.as_ref().is_some_and(|lead_in| lead_in.kind.is_some());
        if let (None, Some((kind, words)), false) = (statement.kind, self.title_kind, led) {
            (statement.kind, statement.stated_as) = (Some(kind), Some(words));
        }
        self.push(statement, words);
    }
}

/// "Councillor Ann Ives - Personal - Councillor Ives declared an interest in item 5": the kind, and the sentence.
fn kind_before_sentence(unit: &str) -> Option<(&str, &str)> {
    let (people, rest) = split_once(unit, " - ")?;
    let (kind, told) = split_once(rest, " - ").filter(|(kind, _)| names_only_a_kind(kind))?;
    let named = |text: &str| read_name(text).is_some_and(|(name, _)| name.honorific.is_some());
    (kind_of(kind) != Interest::Unspecified && declares(told) && named(people.trim_start_signs("-• ")) && named(told))
        .then_some((kind, told))
}
