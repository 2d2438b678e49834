//! Lists of words that readers look words up in.
//!
//! In:       the words, parted by spaces.   Out: whether a word is one of them, in whatever case.
//! Not here: which words (each reader's own).

use crate::order;
use std::cmp::Ordering;
use std::sync::OnceLock;

/// Words to look up. The first question sorts them; the rest are answered by halving.
pub struct WordList {
    words: &'static str,
    sorted: OnceLock<Vec<&'static str>>,
}

impl WordList {
    /// A list of words parted by single spaces.
    pub const fn new(words: &'static str) -> Self {
        WordList { words, sorted: OnceLock::new() }
    }

    /// Whether `word` is among them; the case of ASCII letters does not count.
    pub fn has(&self, word: &str) -> bool {
        self.find(word).is_some()
    }

    /// The word of the list that `word` is, as the list writes it.
    pub fn find(&self, word: &str) -> Option<&'static str> {
        let sorted = self.sorted.get_or_init(|| {
            let mut words: Vec<&str> = self.words.split(' ').collect();
            order::sort_by(&mut words, &|one, other| compare(one, other));
            words
        });
        sorted.binary_search_by(|known| compare(known, word)).ok().map(|at| sorted[at])
    }
}

fn compare(one: &str, other: &str) -> Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    one.bytes().map(lower).cmp(other.bytes().map(lower))
}
