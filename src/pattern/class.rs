//! A class of characters in the making, and the flags under which a pattern is read.
//!
//! In:       characters, ranges, other classes.   Out: [`Class`].
//! Not here: how a class stands in the code (`code`); reading one (`compile`).

use super::code::{ANY_OTHER, is_space};

/// How a part of a pattern is read.
#[derive(Clone, Copy)]
pub(super) struct Flags {
    /// `i`: capitals do not count.
    pub small: bool,
    /// `x`: white space does not count.
    pub spaced: bool,
    /// `s`: a dot is also the end of a line.
    pub lines: bool,
}

/// A class in the making: see [`CLASS`](super::code::CLASS).
#[derive(Clone, Copy)]
pub(super) struct Class {
    pub ascii: [bool; 128],
    pub other: u32,
}

/// No character.
pub(super) const NOTHING: Class = Class { ascii: [false; 128], other: 0 };

impl Class {
    pub const fn is_space(&self) -> bool {
        let mut at = 0;
        while at < 128 {
            if self.ascii[at] != is_space(at as u8) {
                return false;
            }
            at += 1;
        }
        self.other == 0
    }

    pub const fn denied(mut self) -> Class {
        let mut at = 0;
        while at < 128 {
            self.ascii[at] = !self.ascii[at];
            at += 1;
        }
        assert!(self.other == 0 || self.other == ANY_OTHER, "no single foreign letter can be denied");
        self.other = if self.other == 0 { ANY_OTHER } else { 0 };
        self
    }

    pub const fn add(&mut self, other: Class) {
        let mut at = 0;
        while at < 128 {
            self.ascii[at] |= other.ascii[at];
            at += 1;
        }
        if other.other != 0 {
            assert!(self.other == 0 || other.other == self.other, "one foreign letter a class");
            self.other = other.other;
        }
    }

    pub const fn add_range(&mut self, first: u32, last: u32, flags: Flags) {
        if first >= 128 {
            assert!(first == last && self.other == 0, "one foreign letter a class");
            self.other = first;
            return;
        }
        let mut at = first;
        while at <= last {
            let byte = at as u8;
            self.ascii[byte as usize] = true;
            if flags.small {
                self.ascii[byte.to_ascii_lowercase() as usize] = true;
                self.ascii[byte.to_ascii_uppercase() as usize] = true;
            }
            at += 1;
        }
    }
}
