//! The head of a program: with what a match may begin.
//!
//! In:       the instructions.   Out: the head before them.
//! Not here: what its bytes mean (`code`); the instructions (`compile`).

use super::code::*;

/// Writes the head of a program: with which bytes a match may begin.
pub(super) const fn write(code: &mut [u8], slots: u8) {
    let mut begins = Begins { first: [false; 256], pairs: [false; 128] };
    let anywhere = begins.add(code, HEAD);
    let mut flags = if anywhere { ANYWHERE } else { 0 };
    if code[HEAD] == START {
        flags |= ANCHORED;
    }
    let mut of_word = code[HEAD] == BOUNDARY;
    let mut byte = 0;
    while byte < 256 {
        of_word &= !begins.first[byte] || is_of_word(byte as u8);
        code[byte / 8] |= (begins.first[byte] as u8) << (byte % 8);
        code[PAIRS + byte / 2 / 8] |= (begins.pairs[byte / 2] as u8) << (byte / 2 % 8);
        byte += 1;
    }
    code[FLAGS] = flags | if of_word && !anywhere { AT_WORD } else { 0 };
    code[SLOTS] = slots;
}

/// With what a match may begin.
struct Begins {
    /// Its first byte.
    first: [bool; 256],
    /// Its first two, as [`pair`] numbers them.
    pairs: [bool; 128],
}

impl Begins {
    /// Adds the beginnings of a match that begins at `at` in the code; gives whether it may match nothing.
    const fn add(&mut self, code: &[u8], at: usize) -> bool {
        match code[at] {
            MATCH | END => true,
            LITERAL | LETTERS => {
                let letter = code[at + 2];
                self.first[letter as usize] = true;
                if code[at] == LETTERS {
                    self.first[letter.to_ascii_uppercase() as usize] = true;
                }
                if code[at + 1] > 1 {
                    self.pairs[pair(letter, code[at + 3])] = true;
                } else {
                    self.add_pairs(letter);
                }
                false
            }
            ONE => {
                self.add_class(code, at + 1);
                false
            }
            MANY | FEW => {
                self.add_class(code, at + 3);
                code[at + 1] == 0 && self.add(code, at + 3 + CLASS)
            }
            SPACES => {
                self.add_class(&SPACE, 0);
                code[at + 1] == 0 && self.add(code, at + 3)
            }
            SPLIT | SKIP => {
                let one = self.add(code, at + 3);
                self.add(code, target(code, at)) | one
            }
            JUMP => self.add(code, target(code, at)),
            SAVE => self.add(code, at + 2),
            _ => self.add(code, at + 1),
        }
    }

    const fn add_class(&mut self, code: &[u8], at: usize) {
        let others = code[at + 16] != 0 || code[at + 17] != 0;
        let mut byte = 0;
        while byte < 256 {
            if if byte < 128 { code[at + byte / 8] >> (byte % 8) & 1 == 1 } else { others } {
                self.first[byte] = true;
                self.add_pairs(byte as u8);
            }
            byte += 1;
        }
    }

    /// Whatever stands behind a byte.
    const fn add_pairs(&mut self, first: u8) {
        let mut second = 0;
        while second < 256 {
            self.pairs[pair(first, second as u8)] = true;
            second += 1;
        }
    }
}

/// Where the jump at `at` leads.
const fn target(code: &[u8], at: usize) -> usize {
    (at as isize + 3 + i16::from_le_bytes([code[at + 1], code[at + 2]]) as isize) as usize
}
