//! Places of things by their names, and sets of places, compiled once.
//!
//! In:       names, each with the place of what bears it in some list.   Out: the places that a name has, in the order entered.
//! Why:      the library's map is copied into the program for each pair of types that it maps. This one is ordered, not hashed:
//!           no text can be written whose names make it slow.

use std::collections::BTreeMap;
use std::ops::Bound;

/// Names with their places.
#[derive(Debug, Default)]
pub struct Index {
    places: BTreeMap<String, Vec<usize>>,
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

    /// The first place of each name that begins with `start`, in the order of the names.
    pub fn beginning(&self, start: &str) -> impl Iterator<Item = usize> {
        let from = (Bound::Included(start), Bound::Unbounded);
        let names = self.places.range::<str, _>(from).take_while(move |(name, _)| name.starts_with(start));
        names.filter_map(|(_, places)| places.first().copied())
    }

    /// Whether a name was entered.
    pub fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }
}

/// A set of places in a text.
#[derive(Debug, Default)]
pub struct Places {
    /// A bit each.
    bits: Vec<u64>,
}

impl Places {
    /// Enters a place; gives whether it is new.
    pub fn insert(&mut self, place: u32) -> bool {
        let word = place as usize / 64;
        if word >= self.bits.len() {
            self.bits.resize(word + 1, 0);
        }
        let new = !self.has(place);
        self.bits[word] |= 1 << (place % 64);
        new
    }

    /// Whether a place was entered.
    pub fn has(&self, place: u32) -> bool {
        self.bits.get(place as usize / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }

    /// Takes a place out.
    pub fn remove(&mut self, place: u32) {
        if let Some(bits) = self.bits.get_mut(place as usize / 64) {
            *bits &= !(1 << (place % 64));
        }
    }

    /// Whether none was ever entered.
    pub fn is_empty(&self) -> bool {
        self.bits.is_empty()
    }
}
