//! One document that was read: its facts, looked up by id.
//!
//! In:   the worker's findings, part by part.   Out: [`Reading`], which components share.

use super::source_view::SourceView;
use super::wording;
use crate::index::Index;
use crate::model::{AgendaItem, Analysis, Declaration, Evidence, Person, Resolution};
use crate::worker::Findings;

/// The code of the warning that nothing at all was found.
const NOTHING_FOUND: &str = "nothing_found";

/// One document that was read.
#[derive(Debug)]
pub struct Reading {
    /// All facts; the long texts are left out.
    pub facts: Analysis,
    /// The text with its marks.
    pub source: SourceView,
    people: Index,
    items: Index,
    declarations: Index,
    resolutions: Index,
    /// By item: what is declared in it, what is decided under it.
    declared: Index,
    decided: Index,
}

impl Reading {
    /// Prepares what the worker found, or the first part of it, for being looked up.
    pub fn new(findings: Findings) -> Reading {
        let Findings { facts, source } = findings;
        let mut reading = Reading {
            facts,
            source,
            people: Index::default(),
            items: Index::default(),
            declarations: Index::default(),
            resolutions: Index::default(),
            declared: Index::default(),
            decided: Index::default(),
        };
        reading.enter([0; 4]);
        reading
    }

    /// Takes in the part that comes next.
    pub fn append(&mut self, next: Findings) {
        let Findings { facts: mut next, source } = next;
        let facts = &mut self.facts;
        let known = [facts.people.len(), facts.items.len(), facts.declarations.len(), facts.resolutions.len()];
        facts.people.append(&mut next.people);
        facts.attendance.append(&mut next.attendance);
        facts.movements.append(&mut next.movements);
        facts.items.append(&mut next.items);
        facts.declarations.append(&mut next.declarations);
        facts.resolutions.append(&mut next.resolutions);
        facts.checks.append(&mut next.checks);
        facts.warnings.append(&mut next.warnings);
        self.source.append(source);
        self.enter(known);
    }

    /// Enters the people, items, declarations and resolutions that come after so many known ones.
    fn enter(&mut self, [people, items, declarations, resolutions]: [usize; 4]) {
        let facts = &self.facts;
        for (at, person) in facts.people.iter().enumerate().skip(people) {
            self.people.add(person.id.clone(), at);
        }
        for (at, item) in facts.items.iter().enumerate().skip(items) {
            self.items.add(item.id.clone(), at);
        }
        for (at, declaration) in facts.declarations.iter().enumerate().skip(declarations) {
            self.declarations.add(declaration.id.clone(), at);
            for item in declaration.items.iter().filter_map(|item| item.item_id.clone()) {
                self.declared.add(item, at);
            }
        }
        for (at, resolution) in facts.resolutions.iter().enumerate().skip(resolutions) {
            self.resolutions.add(resolution.id.clone(), at);
            if let Some(item) = resolution.item_id.clone() {
                self.decided.add(item, at);
            }
        }
    }

    /// The person of that id.
    pub fn person(&self, id: &str) -> Option<&Person> {
        self.people.first_of(id).and_then(|at| self.facts.people.get(at))
    }

    /// The person's name; an id that names nobody is shown as it is.
    pub fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.person(id).map_or(id, |person| &person.name)
    }

    /// The agenda item of that id.
    pub fn item(&self, id: &str) -> Option<&AgendaItem> {
        self.items.first_of(id).and_then(|at| self.facts.items.get(at))
    }

    /// "7. Renewal of the lease".
    pub fn item_label(&self, id: &str) -> Option<String> {
        self.item(id).map(item_label)
    }

    /// The declaration of that id.
    pub fn declaration(&self, id: &str) -> Option<&Declaration> {
        self.declarations.first_of(id).and_then(|at| self.facts.declarations.get(at))
    }

    /// The decision of that id.
    pub fn resolution(&self, id: &str) -> Option<&Resolution> {
        self.resolutions.first_of(id).and_then(|at| self.facts.resolutions.get(at))
    }

    /// How many interests are declared in the item.
    pub fn declared_in(&self, item_id: &str) -> usize {
        self.declared.of(item_id).len()
    }

    /// What is decided under the item.
    pub fn decided_under(&self, item_id: &str) -> Vec<&Resolution> {
        let decided = self.decided.of(item_id);
        decided.iter().filter_map(|at| self.facts.resolutions.get(*at)).collect()
    }

    /// "Cabinet, Thursday 9 October 2025".
    pub fn title(&self) -> String {
        wording::meeting_title(&self.facts.meeting)
    }

    /// The reader's own sentence where it found nothing that minutes hold.
    pub fn nothing_found(&self) -> Option<&str> {
        self.facts.warnings.iter().find(|warning| warning.code == NOTHING_FOUND).map(|warning| warning.message.as_str())
    }

    /// "Found 8 resolutions and 3 declarations of interest in Cabinet, Thursday 9 October 2025."
    pub fn announcement(&self) -> String {
        let resolutions = wording::count(self.facts.resolutions.len(), "resolution", "resolutions");
        let declarations =
            wording::count(self.facts.declarations.len(), "declaration of interest", "declarations of interest");
        format!("Found {resolutions} and {declarations} in {}.", self.title())
    }

    /// The name under which the JSON is taken away: `cabinet-2025-10-09.json`.
    pub fn file_name(&self) -> String {
        let meeting = &self.facts.meeting;
        let mut name = String::new();
        for word in [meeting.body.as_deref(), meeting.start_date.as_deref()].into_iter().flatten() {
            for letter in word.chars() {
                let letter = if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
                if letter != '-' || !(name.is_empty() || name.ends_with('-')) {
                    name.push(letter);
                }
            }
            if !name.ends_with('-') {
                name.push('-');
            }
        }
        match name.trim_matches('-') {
            "" => "minutes.json".to_string(),
            name => format!("{name}.json"),
        }
    }
}

/// "7. Renewal of the lease"; the title alone where no number is printed.
pub fn item_label(item: &AgendaItem) -> String {
    match &item.number {
        Some(number) => format!("{number}. {}", item.title),
        None => item.title.clone(),
    }
}

/// All places of all passages, in the order printed, each once.
pub fn places<'a>(evidence: impl IntoIterator<Item = &'a Evidence>) -> Vec<Evidence> {
    let mut places: Vec<Evidence> = Vec::new();
    for place in evidence.into_iter().filter(|place| place.start < place.end) {
        if let Err(at) = places.binary_search(place) {
            places.insert(at, *place);
        }
    }
    places
}
