//! Places of things by their names, compiled once.
//!
//! In:       names, each with the place of what bears it in some list.   Out: the places that a name has, in the order entered.
//! Why:      the library's map is copied into the program for each pair of types that it maps, some 2 kB each time.

use std::collections::HashMap;

/// Names with their places.
#[derive(Debug, Default)]
pub struct Index {
    places: HashMap<String, Vec<usize>>,
}

impl Index {
    /// Enters a name, with no place if it is new.
    pub fn name(&mut self, name: String) -> &mut Vec<usize> {
        self.places.entry(name).or_default()
    }

    /// Enters one more place of a name.
    pub fn add(&mut self, name: String, place: usize) {
        self.name(name).push(place);
    }

    /// The places of a name; none where it was not entered.
    pub fn of(&self, name: &str) -> &[usize] {
        self.places.get(name).map_or(&[], Vec::as_slice)
    }

    /// The first of them.
    pub fn first_of(&self, name: &str) -> Option<usize> {
        self.of(name).first().copied()
    }

    /// Whether a name was entered.
    pub fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }
}
