//! A program in the making: instructions are written one behind another, and moved where what comes later asks for it.
//!
//! In:       what [`compile`](super::compile) reads in a pattern.   Out: [`Compiled`].
//! Not here: what the bytes mean (`code`).

use super::class::Class;
use super::code::*;
use super::head;

/// The longest program, in bytes.
const MOST: usize = 6000;

/// A compiled program.
pub struct Compiled {
    code: [u8; MOST],
    length: usize,
}

impl Compiled {
    /// How many bytes it is.
    pub const fn length(&self) -> usize {
        self.length
    }

    /// The program, cut to its length.
    pub const fn code<const N: usize>(&self) -> [u8; N] {
        let mut code = [0; N];
        let mut at = 0;
        while at < N {
            code[at] = self.code[at];
            at += 1;
        }
        code
    }
}

/// Writes a program.
pub(super) struct Writer {
    code: [u8; MOST],
    length: usize,
}

/// How often an atom stands there.
#[derive(Clone, Copy)]
pub(super) struct Count {
    pub(super) least: u8,
    /// [`ENDLESS`]: no bound.
    pub(super) most: u8,
    /// As few as will do.
    pub(super) lazy: bool,
}

impl Writer {
    /// Room for the head.
    pub(super) const fn new() -> Writer {
        Writer { code: [0; MOST], length: HEAD }
    }

    /// Where the next instruction will stand.
    pub(super) const fn place(&self) -> usize {
        self.length
    }

    /// Ends the program: its last instruction, its head, the names of its parts.
    pub(super) const fn finish(mut self, slots: u8, names: &[u8]) -> Compiled {
        self.emit(MATCH);
        head::write(&mut self.code, slots);
        let place = self.length;
        self.code[NAMES] = (place % 256) as u8;
        self.code[NAMES + 1] = (place / 256) as u8;
        let mut at = 0;
        while at < names.len() {
            self.emit(names[at]);
            at += 1;
        }
        Compiled { code: self.code, length: self.length }
    }

    pub(super) const fn emit(&mut self, byte: u8) {
        self.code[self.length] = byte;
        self.length += 1;
    }

    /// Makes room for `count` bytes at `place`.
    const fn insert(&mut self, place: usize, count: usize) {
        let mut at = self.length;
        while at > place {
            at -= 1;
            self.code[at + count] = self.code[at];
        }
        self.length += count;
    }

    /// Writes a jump at `place` to `to`.
    const fn jump(&mut self, place: usize, kind: u8, to: usize) {
        let offset = (to as isize - place as isize - 3) as i16;
        let bytes = offset.to_le_bytes();
        self.code[place] = kind;
        self.code[place + 1] = bytes[0];
        self.code[place + 2] = bytes[1];
    }

    /// Makes what was written from `start` on one of several ways: what follows is the next. Gives the place of its jump to
    /// their end, which holds `open`, the place of the jump of the way before, until [`Writer::close_ways`].
    pub(super) const fn open_way(&mut self, start: usize, open: usize) -> usize {
        self.insert(start, 3);
        let end = self.length;
        self.length += 3;
        self.jump(start, SPLIT, end + 3);
        self.code[end + 1] = (open % 256) as u8;
        self.code[end + 2] = (open / 256) as u8;
        end
    }

    /// Has all ways, the last of them `open` (0: none), go on from here.
    pub(super) const fn close_ways(&mut self, mut open: usize) {
        while open != 0 {
            let before = self.code[open + 1] as usize + self.code[open + 2] as usize * 256;
            self.jump(open, JUMP, self.length);
            open = before;
        }
    }

    /// Adds a letter, in `small` letters in any, to the run of letters at `run` (0: none), or begins one; gives the place
    /// of the run and the letter's length.
    pub(super) const fn letter(&mut self, letter: u32, run: usize, small: bool) -> (usize, usize) {
        let kind = if small { LETTERS } else { LITERAL };
        let goes_on = run != 0 && self.code[run] == kind && self.code[run + 1] <= 250;
        let run = if goes_on { run } else { self.length };
        if !goes_on {
            self.emit(kind);
            self.emit(0);
        }
        let mut bytes = [0; 4];
        let letter = match char::from_u32(letter) {
            Some(letter) if small => letter.to_ascii_lowercase(),
            Some(letter) => letter,
            None => char::REPLACEMENT_CHARACTER,
        };
        let length = letter.encode_utf8(&mut bytes).len();
        let mut at = 0;
        while at < length {
            self.emit(bytes[at]);
            at += 1;
        }
        self.code[run + 1] += length as u8;
        (run, length)
    }

    /// One character of a class.
    pub(super) const fn one(&mut self, class: &Class) {
        self.emit(ONE);
        self.class(class);
    }

    /// Several characters of a class.
    pub(super) const fn several(&mut self, class: &Class, Count { least, most, lazy }: Count) {
        let spaces = !lazy && class.is_space();
        self.emit(if spaces {
            SPACES
        } else if lazy {
            FEW
        } else {
            MANY
        });
        self.emit(least);
        self.emit(most);
        if !spaces {
            self.class(class);
        }
    }

    const fn class(&mut self, class: &Class) {
        let mut byte = 0;
        while byte < 16 {
            let mut bits = 0;
            let mut bit = 0;
            while bit < 8 {
                bits |= (class.ascii[byte * 8 + bit] as u8) << bit;
                bit += 1;
            }
            self.emit(bits);
            byte += 1;
        }
        let other = class.other.to_le_bytes();
        let mut at = 0;
        while at < 4 {
            self.emit(other[at]);
            at += 1;
        }
    }

    /// Repeats the code from `start` on, which matches at least `length` bytes.
    pub(super) const fn repeat(&mut self, start: usize, length: usize, Count { least, most, lazy }: Count) {
        let kind = if lazy { SKIP } else { SPLIT };
        let size = self.length - start;
        let mut copies = 1;
        while copies < least {
            self.copy(start, size);
            copies += 1;
        }
        if most == ENDLESS {
            assert!(length > 0, "what may match nothing cannot be repeated without end");
            let loops = if least == 0 {
                start
            } else {
                self.copy(start, size);
                self.length - size
            };
            self.insert(loops, 3);
            let end = self.length;
            self.length += 3;
            self.jump(loops, kind, end + 3);
            self.jump(end, JUMP, loops);
            return;
        }
        // Each of the rest may be left out, and with it all behind it.
        let mut optional = if least == 0 { most - 1 } else { most - least };
        let first = if least == 0 { start } else { self.length };
        if least == 0 {
            self.insert(start, 3);
        }
        let inner = if least == 0 { start + 3 } else { start };
        while optional > 0 {
            self.length += 3;
            self.copy(inner, size);
            optional -= 1;
        }
        let mut at = first;
        while at < self.length {
            self.jump(at, kind, self.length);
            at += size + 3;
        }
    }

    const fn copy(&mut self, from: usize, size: usize) {
        let mut at = 0;
        while at < size {
            self.emit(self.code[from + at]);
            at += 1;
        }
    }
}
