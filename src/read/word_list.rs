//! Lists of words that readers look words up in.
//!
//! In:       lists of words parted by spaces.   Out: in which of them a word stands, in whatever case.
//! Not here: which words (each reader's own).

use crate::find::same_letters;
use std::sync::OnceLock;

/// Words to look up, of one or several lists. The first question enters them into a table; then each costs one look.
pub struct WordList {
    words: &'static str,
    lists: &'static [&'static str],
    table: OnceLock<Table>,
}

struct Table {
    /// As many as a power of two, more than half of them empty.
    places: Vec<Place>,
    longest: usize,
}

#[derive(Clone, Copy, Default)]
struct Place {
    word: &'static str,
    hash: u32,
    /// The lists that hold the word, a bit each; none where the place is empty.
    lists: u32,
}

impl WordList {
    /// A list of words parted by single spaces.
    pub const fn new(words: &'static str) -> Self {
        WordList { words, lists: &[], table: OnceLock::new() }
    }

    /// Up to 32 lists.
    pub const fn of_lists(lists: &'static [&'static str]) -> Self {
        WordList { words: "", lists, table: OnceLock::new() }
    }

    /// Whether `word` is in one of them; the case of ASCII letters does not count.
    pub fn has(&self, word: &str) -> bool {
        self.look_up(word).is_some()
    }

    /// The word that `word` is, as the lists write it first, and the lists that hold it, a bit each.
    pub fn look_up(&self, word: &str) -> Option<(&'static str, u32)> {
        let table = self.table.get_or_init(|| {
            Table::of(if self.lists.is_empty() { std::slice::from_ref(&self.words) } else { self.lists })
        });
        if word.len() > table.longest {
            return None;
        }
        let place = &table.places[table.place_of(word, hash_of(word))];
        (place.lists != 0).then_some((place.word, place.lists))
    }
}

impl Table {
    fn of(lists: &[&'static str]) -> Self {
        let spaces = lists.iter().map(|words| words.bytes().fold(0, |spaces, byte| spaces + usize::from(byte == b' ')));
        let count = spaces.sum::<usize>() + lists.len();
        let mut table = Table { places: vec![Place::default(); (2 * count).next_power_of_two()], longest: 0 };
        for (list, words) in lists.iter().enumerate() {
            let (mut start, mut end) = (0, 0);
            while start < words.len() {
                while end < words.len() && words.as_bytes()[end] != b' ' {
                    end += 1;
                }
                table.enter(&words[start..end], list);
                end += 1;
                start = end;
            }
        }
        table
    }

    fn enter(&mut self, word: &'static str, list: usize) {
        let hash = hash_of(word);
        let at = self.place_of(word, hash);
        let place = &mut self.places[at];
        if place.lists == 0 {
            (place.word, place.hash) = (word, hash);
        }
        place.lists |= 1 << list;
        self.longest = self.longest.max(word.len());
    }

    /// Where a word stands, or else would.
    fn place_of(&self, word: &str, hash: u32) -> usize {
        let last = self.places.len() - 1;
        let mut at = (hash ^ hash >> 16) as usize & last;
        loop {
            let place = &self.places[at];
            if place.lists == 0 || place.hash == hash && same_letters(place.word.as_bytes(), word.as_bytes()) {
                return at;
            }
            at = (at + 1) & last;
        }
    }
}

/// A number of a word that its case does not change, of a few of its letters.
fn hash_of(word: &str) -> u32 {
    let (word, length) = (word.as_bytes(), word.len());
    let (first, last) = match (word.first_chunk(), word.last_chunk()) {
        (Some(first), Some(last)) => (u32::from_le_bytes(*first), u32::from_le_bytes(*last)),
        _ if length > 0 => (u32::from(word[0]), u32::from(word[length / 2]) << 8 | u32::from(word[length - 1])),
        _ => (0, 0),
    };
    let letters = (first | 0x2020_2020) ^ (last | 0x2020_2020).rotate_left(13);
    (letters ^ (length as u32) << 4).wrapping_mul(0x9E37_79B1)
}
