//! Lines of a paragraph -> its words, with the words that a line's end parted together again.
//!
//! In:       the lines.   Out: one text.
//! Source:   a hyphen at a line's end is the printer's where the document prints the word whole elsewhere, and the word's own
//!           where it prints that; else it is the word's own, for the programs that councils write with do not part words by
//!           themselves.
//! Not here: which lines make a paragraph (`paragraphs`).

use crate::order;

/// The signs that part a word at a line's end; the first is there for nothing else.
const HYPHENS: [char; 3] = ['\u{AD}', '-', '\u{2010}'];

/// The words that a document prints, in small letters, in order.
#[derive(Debug, Default)]
pub struct Vocabulary(Vec<String>);

impl Vocabulary {
    /// Of some lines; nothing is gathered where no line ends in a hyphen.
    pub fn of<'l>(lines: impl Iterator<Item = &'l str> + Clone) -> Vocabulary {
        if !lines.clone().any(|line| line.ends_with(HYPHENS)) {
            return Vocabulary::default();
        }
        let words = lines.flat_map(|line| line.split_whitespace().map(small));
        let mut words: Vec<String> = words.filter(|word| word.chars().count() > 3).collect();
        order::sort(&mut words);
        words.dedup();
        Vocabulary(words)
    }

    /// Adds a line to the words of its paragraph.
    pub fn join(&self, words: &mut String, line: &str) {
        let parted = words.strip_suffix(HYPHENS).filter(|before| before.ends_with(char::is_alphabetic));
        let Some(before) = parted.filter(|_| line.starts_with(char::is_alphabetic)) else {
            words.push(' ');
            words.push_str(line);
            return;
        };
        if words.ends_with('\u{AD}') || self.is_the_printers(before, line) {
            words.truncate(before.len());
        }
        words.push_str(line);
    }

    /// Whether the hyphen between the last word of `before` and the first of `after` is none of the word's own.
    fn is_the_printers(&self, before: &str, after: &str) -> bool {
        let first = small(before.split_whitespace().next_back().unwrap_or_default());
        let second = small(after.split_whitespace().next().unwrap_or_default());
        let whole = format!("{first}{second}");
        let hyphened = format!("{first}-{second}");
        let prints = |word: &String| self.0.binary_search(word).is_ok();
        prints(&whole) && !prints(&hyphened)
    }
}

/// A word in small letters, without the signs around it.
fn small(word: &str) -> String {
    word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_lowercase()
}
