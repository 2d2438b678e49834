//! Lines within an item about interests that head others: what they say of what stands beneath.
//!
//! In:       units.   Out: the walk's kind, items and expectation of rows.
//! Not here: headings that are no items of the agenda (`section`).

use super::Walk;
use crate::find::split_once;
use crate::model::Interest;
use crate::read::declarations::heading::item_heading;
use crate::read::declarations::kind::{kind_of, names_only_a_kind};
use crate::read::declarations::nature::parts;
use crate::read::declarations::statement::Statement;
use crate::read::item_reference::{Cited, numbered_references};
use crate::read::name::{names_in, read_name};
use crate::read::within::{holds_one_of, opens_with_one};
use crate::signs::InSigns;

impl<'t> Walk<'t> {
    /// Takes note of a line that is a heading within the item; gives whether it is one.
    pub(in crate::read::declarations) fn read_heading(&mut self, unit: &'t str, label: Option<&'t str>) -> bool {
        if unit.len() <= 80
            && opens_with_one(unit, "apologies|substitut|present|in attendance|attendance")
            && !holds_one_of(unit, "interest")
        {
            self.attendance = unit.trim_ascii_end().ends_with_sign(":") || unit.split_ascii_whitespace().count() <= 4;
            return self.attendance;
        }
        if names_only_a_kind(unit) {
            let kind = kind_of(unit);
            let both = holds_one_of(unit, "transparency") && holds_one_of(unit, "declaration");
            self.heading_kind = (kind != Interest::Unspecified && !both).then_some((kind, unit.trim_end_signs(":")));
            (self.attendance, self.rows) = (false, true);
            return true;
        }
        if unit.len() <= 80
            && opens_with_one(unit, "declaration|disclosure|transparency")
            && unit.trim_ascii_end().ends_with_sign(":")
        {
            (self.attendance, self.rows) = (false, true);
            return true;
        }
        if let Some(rest) = self.read_heading_with_text(unit) {
            if !self.read_heading(rest, None) {
                self.read_unit(rest);
            }
            return true;
        }
        if self.read_itemised(unit) {
            return true;
        }
        if let Some(items) = item_heading(unit, label) {
            if !items.is_empty() {
                self.heading_items = items;
            }
            self.rows = true;
            return true;
        }
        false
    }

    /// "Other registrable interests: Councillor Ives in item 5", "Declarations by Officers: None": what stands behind the heading.
    fn read_heading_with_text(&mut self, unit: &'t str) -> Option<&'t str> {
        const LONGEST: usize = 80;
        let titled = |rest: &str| read_name(rest).is_some_and(|(name, _)| name.honorific.is_some());
        let dashed = || split_once(unit, " - ").filter(|(heading, rest)| names_only_a_kind(heading) && titled(rest));
        let (heading, rest) = dashed()
            .or_else(|| split_once(unit, ": "))
            .filter(|(heading, rest)| heading.len() <= LONGEST && !rest.trim_ascii().is_empty())?;
        if names_only_a_kind(heading) && (holds_one_of(heading, "interest") || titled(rest)) {
            let kind = kind_of(heading);
            self.heading_kind = (kind != Interest::Unspecified).then_some((kind, heading));
        } else if !opens_with_one(
            heading,
            "declarations of interest|declarations by|disclosures of interest|disclosures by",
        ) {
            return None;
        }
        (self.attendance, self.rows) = (false, true);
        Some(rest)
    }

    /// "Item 6 as a trustee", under "Councillor Ives declared an interest in the following items:".
    pub(in crate::read::declarations) fn read_itemised(&mut self, unit: &'t str) -> bool {
        let open = |statement: &Statement<'_>| {
            let first = statement.references.first();
            first.is_some_and(|first| first.cited == Cited::Title && first.text.starts_with("the following"))
                || statement.references.is_empty()
        };
        if !self.itemised
            || !opens_with_one(unit.trim_start_signs("• "), "item|agenda item")
            || !names_in(unit).is_empty()
        {
            return false;
        }
        let numbered = numbered_references(unit);
        let Some(last) = self.group.clone().next_back().filter(|_| !numbered.is_empty()) else { return false };
        let said = parts(unit);
        let span = self.source.span_of(unit);
        let mut statement = self.statements[last].clone();
        statement.nature =
            said.nature.or(statement.nature.filter(|_| said.nature.is_none() && open(&self.statements[last])));
        statement.references = numbered;
        if open(&self.statements[last]) {
            self.statements[last] = statement;
            self.evidence[last].push(span);
        } else {
            self.statements.push(statement);
            self.evidence.push(vec![self.evidence[last][0], span]);
            self.group.end = self.statements.len();
        }
        true
    }
}
