//! Patterns -> code, when the program is compiled.
//!
//! In:       a pattern's text.   Out: [`Compiled`].
//! Not here: what the code means (`code`); how it is written (`writer`); classes of characters (`class`); with what a match
//!           may begin (`head`); running it (`search`).

use super::class::{Class, Flags, NOTHING};
use super::code::{BOUNDARY, END, ENDLESS, SAVE, START, is_of_word, is_space};
use super::writer::{Compiled, Count, Writer};

/// How many bytes the names of a pattern's parts take at most.
const MOST_NAMES: usize = 160;

/// Compiles a pattern. To be called for constants.
///
/// # Panics
/// Where the notation is not known: in a constant, the program does not compile.
pub const fn compile(text: &str) -> Compiled {
    let mut reader = Reader {
        text: text.as_bytes(),
        at: 0,
        writer: Writer::new(),
        run: 0,
        slots: 0,
        names: [0; MOST_NAMES],
        names_length: 0,
    };
    reader.alternatives(Flags { small: false, spaced: false, lines: false });
    assert!(reader.at == reader.text.len(), "a bracket closes nothing");
    let Reader { writer, slots, names, names_length, .. } = reader;
    writer.finish(slots, names.split_at(names_length).0)
}

/// What an atom is: a single character's class, or code that was emitted.
enum Atom {
    Class(Class),
    Code,
}

struct Reader<'p> {
    text: &'p [u8],
    at: usize,
    writer: Writer,
    /// Where a run of letters stands that may go on; 0: nowhere.
    run: usize,
    slots: u8,
    names: [u8; MOST_NAMES],
    names_length: usize,
}

impl Reader<'_> {
    /// The next byte of the pattern that counts; 0 at its end.
    const fn peek(&mut self, flags: Flags) -> u8 {
        while flags.spaced && self.at < self.text.len() && is_space(self.text[self.at]) {
            self.at += 1;
        }
        assert!(!flags.spaced || self.at >= self.text.len() || self.text[self.at] != b'#', "no comments");
        if self.at < self.text.len() { self.text[self.at] } else { 0 }
    }

    const fn take(&mut self, byte: u8, flags: Flags) -> bool {
        let is = self.peek(flags) == byte && self.at < self.text.len();
        self.at += is as usize;
        is
    }

    /// Reads `a|b|c`; gives the least length of what it matches.
    const fn alternatives(&mut self, flags: Flags) -> usize {
        let mut flags = flags;
        let mut least = usize::MAX;
        let mut open = 0;
        loop {
            let start = self.writer.place();
            let length = self.sequence(&mut flags);
            least = if length < least { length } else { least };
            self.run = 0;
            if !self.take(b'|', flags) {
                break;
            }
            open = self.writer.open_way(start, open);
        }
        self.writer.close_ways(open);
        least
    }

    /// Reads atoms up to `|`, `)` or the end; gives the least length of what they match.
    const fn sequence(&mut self, flags: &mut Flags) -> usize {
        let mut least = 0;
        self.run = 0;
        loop {
            let next = self.peek(*flags);
            if next == b'|' || next == b')' || self.at >= self.text.len() {
                return least;
            }
            let start = self.writer.place();
            let before = self.run;
            self.run = 0;
            let (atom, length) = match next {
                b'(' => {
                    self.at += 1;
                    (Atom::Code, self.group(flags))
                }
                b'^' | b'$' => {
                    self.at += 1;
                    self.writer.emit(if next == b'^' { START } else { END });
                    (Atom::Code, 0)
                }
                b'\\' if self.text[self.at + 1] == b'b' => {
                    self.at += 2;
                    self.writer.emit(BOUNDARY);
                    (Atom::Code, 0)
                }
                b'[' => {
                    self.at += 1;
                    (Atom::Class(self.bracket(*flags)), 1)
                }
                b'.' => {
                    self.at += 1;
                    let mut class = NOTHING;
                    if !flags.lines {
                        class.ascii[b'\n' as usize] = true;
                    }
                    (Atom::Class(class.denied()), 1)
                }
                b'\\' if self.text[self.at + 1].is_ascii_alphabetic() => (Atom::Class(self.escape()), 1),
                _ => {
                    let letter = self.letter();
                    if !self.at_count(*flags) {
                        let (run, length) = self.writer.letter(letter, before, flags.small);
                        self.run = run;
                        least += length;
                        continue;
                    }
                    let mut class = NOTHING;
                    class.add_range(letter, letter, *flags);
                    (Atom::Class(class), 1)
                }
            };
            least += self.count(atom, start, length, *flags);
        }
    }

    /// Reads what stands behind `(`; gives the least length of what it matches.
    const fn group(&mut self, flags: &mut Flags) -> usize {
        assert!(self.text[self.at] == b'?', "groups are named, or (?:…)");
        self.at += 1;
        if self.text[self.at] == b'<' || self.text[self.at] == b'P' {
            self.at += if self.text[self.at] == b'P' { 2 } else { 1 };
            let slot = self.slots;
            self.slots += 2;
            self.name();
            self.writer.emit(SAVE);
            self.writer.emit(slot);
            let least = self.alternatives(*flags);
            self.writer.emit(SAVE);
            self.writer.emit(slot + 1);
            assert!(self.take(b')', *flags), "a group is open");
            return least;
        }
        let mut inner = *flags;
        let mut on = true;
        loop {
            let flag = self.text[self.at];
            self.at += 1;
            match flag {
                b'-' => on = false,
                b'i' => inner.small = on,
                b'x' => inner.spaced = on,
                b's' => inner.lines = on,
                b')' => {
                    *flags = inner;
                    return 0;
                }
                _ => {
                    assert!(flag == b':', "an unknown flag");
                    break;
                }
            }
        }
        let least = self.alternatives(inner);
        assert!(self.take(b')', inner), "a group is open");
        least
    }

    const fn name(&mut self) {
        let length = self.names_length;
        self.names_length += 1;
        while self.text[self.at] != b'>' {
            self.names[self.names_length] = self.text[self.at];
            self.names_length += 1;
            self.at += 1;
        }
        self.at += 1;
        self.names[length] = (self.names_length - length - 1) as u8;
    }

    /// Reads the letter at hand, an escaped one, too.
    const fn letter(&mut self) -> u32 {
        let mut first = self.text[self.at];
        self.at += 1;
        if first == b'\\' {
            first = self.text[self.at];
            self.at += 1;
            assert!(!first.is_ascii_alphanumeric(), "an unknown escape");
        }
        if first < 0x80 {
            return first as u32;
        }
        let (mut letter, more) = if first >= 0xF0 {
            (first as u32 & 0x07, 3)
        } else if first >= 0xE0 {
            (first as u32 & 0x0F, 2)
        } else {
            (first as u32 & 0x1F, 1)
        };
        let mut count = 0;
        while count < more {
            letter = letter << 6 | self.text[self.at] as u32 & 0x3F;
            self.at += 1;
            count += 1;
        }
        letter
    }

    /// Reads `\s` and the like.
    const fn escape(&mut self) -> Class {
        let kind = self.text[self.at + 1];
        self.at += 2;
        let mut class = NOTHING;
        let mut at: u8 = 0;
        while at < 128 {
            class.ascii[at as usize] = match kind.to_ascii_lowercase() {
                b'w' => is_of_word(at),
                b'd' => at.is_ascii_digit(),
                b's' => is_space(at),
                b'n' => at == b'\n',
                _ => {
                    assert!(kind == b't', "an unknown escape");
                    at == b'\t'
                }
            };
            at += 1;
        }
        if kind.is_ascii_uppercase() { class.denied() } else { class }
    }

    /// Reads a class behind `[`.
    const fn bracket(&mut self, flags: Flags) -> Class {
        let mut class = NOTHING;
        let denied = self.text[self.at] == b'^';
        self.at += denied as usize;
        let inner = Flags { spaced: false, ..flags };
        while self.text[self.at] != b']' {
            if self.text[self.at] == b'\\' && self.text[self.at + 1].is_ascii_alphabetic() {
                class.add(self.escape());
                continue;
            }
            let first = self.letter();
            let range = self.text[self.at] == b'-' && self.text[self.at + 1] != b']';
            let last = if range {
                self.at += 1;
                self.letter()
            } else {
                first
            };
            class.add_range(first, last, inner);
        }
        self.at += 1;
        if denied { class.denied() } else { class }
    }

    const fn at_count(&mut self, flags: Flags) -> bool {
        matches!(self.peek(flags), b'?' | b'*' | b'+' | b'{')
    }

    const fn number(&mut self) -> u8 {
        let mut number: u8 = 0;
        while self.text[self.at].is_ascii_digit() {
            number = number * 10 + (self.text[self.at] - b'0');
            self.at += 1;
        }
        number
    }

    /// Reads how often the atom at `start` stands there and writes it so; gives the least length of all of it.
    const fn count(&mut self, atom: Atom, start: usize, length: usize, flags: Flags) -> usize {
        if !self.at_count(flags) {
            if let Atom::Class(class) = atom {
                self.writer.one(&class);
            }
            return length;
        }
        let sign = self.text[self.at];
        self.at += 1;
        let (least, most) = match sign {
            b'?' => (0, 1),
            b'*' => (0, ENDLESS),
            b'+' => (1, ENDLESS),
            _ => self.bounds(),
        };
        let count = Count { least, most, lazy: self.take(b'?', flags) };
        match atom {
            Atom::Class(class) => self.writer.several(&class, count),
            Atom::Code => self.writer.repeat(start, length, count),
        }
        length * least as usize
    }

    /// Reads `2}`, `2,}` or `2,4}`.
    const fn bounds(&mut self) -> (u8, u8) {
        let least = self.number();
        let mut most = least;
        if self.text[self.at] == b',' {
            self.at += 1;
            most = if self.text[self.at] == b'}' { ENDLESS } else { self.number() };
        }
        self.at += 1;
        (least, most)
    }
}
