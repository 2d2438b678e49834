//! Patterns of text, compiled with the program.
//!
//! In:       a pattern in the usual notation, as a constant.   Out: [`Pattern`], and where it stands in a text.
//! Notation: `a|b`, `(?:…)`, `(?<name>…)`, `? * + {m,n}` and their lazy forms, `[…]`, `. \b \d \s \w \W \S`, `^` and `$` for the
//!           ends of the text; flags `i`, `x`, `s`, also for a group: `(?i:…)`, `(?-i:…)`. Classes are ASCII; of several ways to
//!           match, the first written counts. Anything else does not compile.
//! Why:      a library compiles its patterns each time the program starts and steps through a text byte by byte for all
//!           ways at once; this begins only where the first letter fits, and its programs are a few hundred bytes of data.
//! Not here: what the patterns are for (`read`, `structure`).

mod class;
mod code;
mod compile;
mod head;
mod search;
mod writer;

pub use compile::compile;
use search::Search;
pub use writer::Compiled;

/// Makes a [`Pattern`] of a constant text.
#[macro_export]
macro_rules! pattern {
    ($text:expr) => {{
        const COMPILED: $crate::pattern::Compiled = $crate::pattern::compile($text);
        const CODE: [u8; COMPILED.length()] = COMPILED.code();
        $crate::pattern::Pattern::of(&CODE)
    }};
}

/// A pattern, ready to be looked for.
#[derive(Debug)]
pub struct Pattern {
    code: &'static [u8],
}

/// A place where a pattern stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Match<'t> {
    text: &'t str,
    start: usize,
    end: usize,
}

impl<'t> Match<'t> {
    /// Its first byte.
    pub fn start(&self) -> usize {
        self.start
    }

    /// The byte after its last.
    pub fn end(&self) -> usize {
        self.end
    }

    /// The words.
    pub fn as_str(&self) -> &'t str {
        &self.text[self.start..self.end]
    }
}

/// A place where a pattern stands, with its named parts.
#[derive(Debug)]
pub struct Captures<'t> {
    pattern: &'static [u8],
    whole: Match<'t>,
    slots: Vec<usize>,
}

impl<'t> Captures<'t> {
    /// All of it.
    pub fn whole(&self) -> Match<'t> {
        self.whole
    }

    /// The part of that name, if it is there.
    pub fn name(&self, name: &str) -> Option<Match<'t>> {
        let mut names = code::names(self.pattern);
        let mut place = 0;
        while let Some((&length, rest)) = names.split_first() {
            let (own, behind) = rest.split_at(length.into());
            if own == name.as_bytes() {
                let (start, end) = (self.slots[place], self.slots[place + 1]);
                return (start <= end && end != usize::MAX).then_some(Match { text: self.whole.text, start, end });
            }
            (names, place) = (behind, place + 2);
        }
        None
    }
}

impl Pattern {
    /// For [`pattern!`].
    pub const fn of(code: &'static [u8]) -> Self {
        Pattern { code }
    }

    /// Whether it stands in `text`.
    pub fn is_match(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// Where it stands first.
    pub fn find<'t>(&self, text: &'t str) -> Option<Match<'t>> {
        self.find_at(text, 0)
    }

    /// Where it stands first, from a byte on.
    pub fn find_at<'t>(&self, text: &'t str, from: usize) -> Option<Match<'t>> {
        let (start, end) = Search::new(self.code, text, &mut []).run(from)?;
        Some(Match { text, start, end })
    }

    /// Everywhere it stands, one place behind another.
    pub fn find_iter<'p, 't>(&'p self, text: &'t str) -> impl Iterator<Item = Match<'t>> + use<'p, 't> {
        places(text, move |from| self.find_at(text, from), |found| *found)
    }

    /// Where it stands first, with its parts.
    pub fn captures<'t>(&self, text: &'t str) -> Option<Captures<'t>> {
        self.captures_at(text, 0)
    }

    /// The same, from a byte on.
    pub fn captures_at<'t>(&self, text: &'t str, from: usize) -> Option<Captures<'t>> {
        let mut slots = vec![usize::MAX; code::slots(self.code)];
        let (start, end) = Search::new(self.code, text, &mut slots).run(from)?;
        Some(Captures { pattern: self.code, whole: Match { text, start, end }, slots })
    }

    /// Everywhere it stands, with its parts.
    pub fn captures_iter<'p, 't>(&'p self, text: &'t str) -> impl Iterator<Item = Captures<'t>> + use<'p, 't> {
        places(text, move |from| self.captures_at(text, from), |found| found.whole)
    }
}

/// What `next` finds from a byte on, one place behind another; no place of nothing at the end of another.
fn places<T>(
    text: &str,
    next: impl Fn(usize) -> Option<T>,
    place: impl Fn(&T) -> Match<'_>,
) -> impl Iterator<Item = T> {
    let length = text.len();
    let mut from = 0;
    let mut last = None;
    std::iter::from_fn(move || {
        while from <= length {
            let found = next(from)?;
            let (start, end) = (place(&found).start, place(&found).end);
            from = behind(&place(&found));
            if start < end || last != Some(end) {
                last = Some(end);
                return Some(found);
            }
        }
        None
    })
}

/// Where to look on: behind what was found, or a character further where that was nothing.
fn behind(found: &Match<'_>) -> usize {
    let rest = &found.text[found.end..];
    let step = if found.start < found.end { 0 } else { rest.chars().next().map_or(1, char::len_utf8) };
    found.end + step
}
