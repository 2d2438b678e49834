//! Places of things by their names, and sets of places, compiled once.
//!
//! In:       names, each with the place of what bears it in some list.   Out: the places that a name has, in the order entered.
//! Why:      the library's map is copied into the program for each pair of types that it maps, some 2 kB each time.

/// Names with their places.
#[derive(Debug, Default)]
pub struct Index {
    entries: Vec<Entry>,
    /// One more than the place of an entry, or 0; as many as a power of two, more than half of them 0.
    table: Vec<u32>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    hash: u32,
    places: Vec<usize>,
}

impl Index {
    /// Enters a name, with no place if it is new.
    pub fn name(&mut self, name: String) -> &mut Vec<usize> {
        if self.entries.len() * 2 >= self.table.len() {
            self.grow();
        }
        let hash = hash_of(&name);
        let slot = self.slot_of(&name, hash);
        if self.table[slot] == 0 {
            self.entries.push(Entry { name, hash, places: Vec::new() });
            self.table[slot] = self.entries.len() as u32;
        }
        &mut self.entries[self.table[slot] as usize - 1].places
    }

    /// Enters one more place of a name.
    pub fn add(&mut self, name: String, place: usize) {
        self.name(name).push(place);
    }

    /// The places of a name; none where it was not entered.
    pub fn of(&self, name: &str) -> &[usize] {
        self.entry(name).map_or(&[], |entry| &entry.places)
    }

    /// The first of them.
    pub fn first_of(&self, name: &str) -> Option<usize> {
        self.of(name).first().copied()
    }

    /// Whether a name was entered.
    pub fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        let entry = *self.table.get(self.slot_of(name, hash_of(name)))?;
        self.entries.get((entry as usize).checked_sub(1)?)
    }

    /// Where in the table a name stands, or else would.
    fn slot_of(&self, name: &str, hash: u32) -> usize {
        let last = self.table.len().wrapping_sub(1);
        let mut slot = hash as usize & last;
        while let Some(&entry @ 1..) = self.table.get(slot) {
            let known = &self.entries[entry as usize - 1];
            if known.hash == hash && known.name == name {
                break;
            }
            slot = (slot + 1) & last;
        }
        slot
    }

    fn grow(&mut self) {
        let size = (self.table.len() * 2).max(16);
        self.table.clear();
        self.table.resize(size, 0);
        for (place, entry) in self.entries.iter().enumerate() {
            let mut slot = entry.hash as usize & (size - 1);
            while self.table[slot] != 0 {
                slot = (slot + 1) & (size - 1);
            }
            self.table[slot] = place as u32 + 1;
        }
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

/// A number of a name.
fn hash_of(name: &str) -> u32 {
    let hash = name.bytes().fold(0x811C_9DC5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    hash ^ hash >> 15
}
