//! Checks: what the minutes say that someone should look at. Facts with both passages, never accusations.
//!
//! In:       the linked [`Analysis`], the contradictions between its lists of attendance, and what a feed counts.   Out: [`Check`]s.
//! Source:   the rules named in each part; nothing here fires on silence alone unless the rule is about silence.
//! Not here: what could not be read (`warning`).

mod attendance;
mod interests;
mod kind;
mod votes;

use crate::index::Index;
use crate::link::AttendanceConflict;
use crate::model::{Analysis, Check, Evidence};
use crate::order;
use crate::signs::InSigns;
use crate::text::FeedCount;
use kind::CheckKind;
use std::cell::OnceCell;

/// Everything worth a look, in the order of the passages.
pub fn check(analysis: &Analysis, conflicts: &[AttendanceConflict], feed: &[FeedCount]) -> Vec<Check> {
    let facts = Facts::new(analysis);
    let mut found: Vec<Found> = Vec::new();
    attendance::present_yet_missing(&facts, conflicts, &mut found);
    interests::items_not_found(&facts, &mut found);
    interests::feed_counts_others(&facts, feed, &mut found);
    interests::declared_then_acted(&facts, &mut found);
    interests::no_action_recorded(&facts, &mut found);
    votes::tally_differs_from_names(&facts, &mut found);
    votes::more_votes_than_present(&facts, &mut found);
    votes::acted_after_leaving(&facts, &mut found);
    order::sort_by_key(&mut found, |found| (found.evidence.first().copied(), found.kind.code()));
    found.into_iter().enumerate().map(|(place, found)| found.publish(place)).collect()
}

/// A check before it has an id.
struct Found {
    kind: CheckKind,
    person_ids: Vec<String>,
    item_ids: Vec<String>,
    declaration_ids: Vec<String>,
    resolution_ids: Vec<String>,
    evidence: Vec<Evidence>,
}

impl Found {
    /// Enters a check that names nobody and nothing yet.
    fn enter(found: &mut Vec<Found>, kind: CheckKind, evidence: Vec<Evidence>) -> &mut Found {
        let place = found.len();
        found.push(Found {
            kind,
            person_ids: Vec::new(),
            item_ids: Vec::new(),
            declaration_ids: Vec::new(),
            resolution_ids: Vec::new(),
            evidence,
        });
        &mut found[place]
    }

    fn publish(self, place: usize) -> Check {
        Check {
            id: format!("check-{}", place + 1),
            code: self.kind.code().into(),
            severity: self.kind.severity(),
            message: self.kind.message(),
            person_ids: self.person_ids,
            item_ids: self.item_ids,
            declaration_ids: self.declaration_ids,
            resolution_ids: self.resolution_ids,
            evidence: self.evidence,
        }
    }
}

/// The analysis with what the checks look up.
struct Facts<'a> {
    analysis: &'a Analysis,
    /// Places of people and items by their ids: most minutes give nothing to check.
    people: OnceCell<Index>,
    items: OnceCell<Index>,
}

impl<'a> Facts<'a> {
    fn new(analysis: &'a Analysis) -> Self {
        Facts { analysis, people: OnceCell::new(), items: OnceCell::new() }
    }

    fn place_of_person(&self, id: &str) -> Option<usize> {
        let ids = &mut self.analysis.people.iter().map(|person| &person.id);
        self.people.get_or_init(|| by_id(ids)).first_of(id)
    }

    fn place_of_item(&self, id: &str) -> Option<usize> {
        let ids = &mut self.analysis.items.iter().map(|item| &item.id);
        self.items.get_or_init(|| by_id(ids)).first_of(id)
    }

    /// The name as the page prints it: "Councillor Edwin Tallis", "The Chief Executive".
    fn name(&self, person_id: &str) -> String {
        match self.place_of_person(person_id).map(|place| &self.analysis.people[place]) {
            Some(person)
                if person.honorific_prefix.is_none() && person.given_name.is_none() && person.name.has_sign(" ") =>
            {
                format!("The {}", person.name.trim_start_matches("The "))
            }
            Some(person) => person.name.clone(),
            None => "A person".into(),
        }
    }

    /// "item 65", or the title where no number is printed.
    fn item(&self, item_id: &str) -> String {
        match self.place_of_item(item_id).map(|place| &self.analysis.items[place]) {
            Some(item) => match &item.number {
                Some(number) => format!("item {number}"),
                None => format!("the item \u{201c}{}\u{201d}", item.title),
            },
            None => "an item".into(),
        }
    }

    /// The item and those that it is part of, from the inside out.
    fn with_parents(&self, item_id: &'a str) -> impl Iterator<Item = &'a str> {
        const DEEPEST: usize = 8;
        let parent =
            |id: &&'a str| self.place_of_item(id).and_then(|place| self.analysis.items[place].parent_id.as_deref());
        std::iter::successors(Some(item_id), parent).take(DEEPEST).collect::<Vec<_>>().into_iter()
    }
}

fn by_id(ids: &mut dyn Iterator<Item = &String>) -> Index {
    let mut places = Index::default();
    for (place, id) in ids.enumerate() {
        places.add(id.clone(), place);
    }
    places
}
