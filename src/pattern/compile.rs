//! Patterns -> code, when the program is compiled.
//!
//! In:       a pattern's text.   Out: [`Compiled`].
//! Not here: what the code means (`code`); classes of characters (`class`); with what a match may begin (`head`); running
//!           it (`search`).

use super::class::{Class, Flags, NOTHING};
use super::code::*;
use super::head;

/// The longest program, in bytes.
const MOST: usize = 6000;
const MOST_NAMES: usize = 160;

/// A program in the making.
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

/// Compiles a pattern. To be called for constants.
///
/// # Panics
/// Where the notation is not known: in a constant, the program does not compile.
pub const fn compile(text: &str) -> Compiled {
    let mut reader = Reader {
        text: text.as_bytes(),
        at: 0,
        code: [0; MOST],
        length: HEAD,
        literal: 0,
        slots: 0,
        names: [0; MOST_NAMES],
        names_length: 0,
    };
    reader.alternatives(Flags { small: false, spaced: false, lines: false });
    assert!(reader.at == reader.text.len(), "a bracket closes nothing");
    reader.emit(MATCH);
    head::write(&mut reader.code, reader.slots);
    let names = reader.length;
    reader.code[NAMES] = (names % 256) as u8;
    reader.code[NAMES + 1] = (names / 256) as u8;
    let mut at = 0;
    while at < reader.names_length {
        reader.emit(reader.names[at]);
        at += 1;
    }
    Compiled { code: reader.code, length: reader.length }
}

/// What an atom is: a single character's class, or code that was emitted.
enum Atom {
    Class(Class),
    Code,
}

struct Reader<'p> {
    text: &'p [u8],
    at: usize,
    code: [u8; MOST],
    length: usize,
    /// Where a run of letters stands that may go on; 0: nowhere.
    literal: usize,
    slots: u8,
    names: [u8; MOST_NAMES],
    names_length: usize,
}

impl Reader<'_> {
    const fn emit(&mut self, byte: u8) {
        self.code[self.length] = byte;
        self.length += 1;
    }

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

    /// Reads `a|b|c`; gives the least length of what it matches.
    const fn alternatives(&mut self, flags: Flags) -> usize {
        let mut flags = flags;
        let mut least = usize::MAX;
        // Jumps to the end, each holding the place of the one before until the end is known.
        let mut open = 0;
        loop {
            let start = self.length;
            let length = self.sequence(&mut flags);
            least = if length < least { length } else { least };
            self.literal = 0;
            if !self.take(b'|', flags) {
                break;
            }
            self.insert(start, 3);
            let end = self.length;
            self.length += 3;
            self.jump(start, SPLIT, end + 3);
            self.code[end + 1] = (open % 256) as u8;
            self.code[end + 2] = (open / 256) as u8;
            open = end;
        }
        while open != 0 {
            let before = self.code[open + 1] as usize + self.code[open + 2] as usize * 256;
            self.jump(open, JUMP, self.length);
            open = before;
        }
        least
    }

    /// Reads atoms up to `|`, `)` or the end; gives the least length of what they match.
    const fn sequence(&mut self, flags: &mut Flags) -> usize {
        let mut least = 0;
        self.literal = 0;
        loop {
            let next = self.peek(*flags);
            if next == b'|' || next == b')' || self.at >= self.text.len() {
                return least;
            }
            let start = self.length;
            let before = self.literal;
            self.literal = 0;
            let (atom, length) = match next {
                b'(' => {
                    self.at += 1;
                    (Atom::Code, self.group(flags))
                }
                b'^' | b'$' => {
                    self.at += 1;
                    self.emit(if next == b'^' { START } else { END });
                    (Atom::Code, 0)
                }
                b'\\' if self.text[self.at + 1] == b'b' => {
                    self.at += 2;
                    self.emit(BOUNDARY);
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
                        least += self.add_letter(letter, before, *flags);
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
            self.emit(SAVE);
            self.emit(slot);
            let least = self.alternatives(*flags);
            self.emit(SAVE);
            self.emit(slot + 1);
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

    /// Adds a letter to the run of letters at `before`, or begins one; gives its length.
    const fn add_letter(&mut self, letter: u32, before: usize, flags: Flags) -> usize {
        let kind = if flags.small { LETTERS } else { LITERAL };
        if before == 0 || self.code[before] != kind || self.code[before + 1] > 250 {
            self.literal = self.length;
            self.emit(kind);
            self.emit(0);
        } else {
            self.literal = before;
        }
        let mut bytes = [0; 4];
        let letter = match char::from_u32(letter) {
            Some(letter) if flags.small => letter.to_ascii_lowercase(),
            Some(letter) => letter,
            None => char::REPLACEMENT_CHARACTER,
        };
        let length = letter.encode_utf8(&mut bytes).len();
        let mut at = 0;
        while at < length {
            self.emit(bytes[at]);
            at += 1;
        }
        self.code[self.literal + 1] += length as u8;
        length
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
        let (mut least, mut most) = (1, 1);
        let counted = self.at_count(flags);
        if counted {
            let sign = self.text[self.at];
            self.at += 1;
            (least, most) = match sign {
                b'?' => (0, 1),
                b'*' => (0, ENDLESS),
                b'+' => (1, ENDLESS),
                _ => {
                    let least = self.number();
                    let mut most = least;
                    if self.text[self.at] == b',' {
                        self.at += 1;
                        most = if self.text[self.at] == b'}' { ENDLESS } else { self.number() };
                    }
                    self.at += 1;
                    (least, most)
                }
            };
        }
        let lazy = counted && self.take(b'?', flags);
        match atom {
            Atom::Class(class) if !counted => {
                self.emit(ONE);
                self.class(&class);
            }
            Atom::Class(class) if !lazy && class.is_space() => {
                self.emit(SPACES);
                self.emit(least);
                self.emit(most);
            }
            Atom::Class(class) => {
                self.emit(if lazy { FEW } else { MANY });
                self.emit(least);
                self.emit(most);
                self.class(&class);
            }
            Atom::Code if counted => self.repeat(start, length, least, most, lazy),
            Atom::Code => {}
        }
        length * least as usize
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

    /// Repeats the code from `start` on.
    const fn repeat(&mut self, start: usize, length: usize, least: u8, most: u8, lazy: bool) {
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
