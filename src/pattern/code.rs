//! The code of patterns: what each byte of it says.
//!
//! A program is a head, instructions up to [`MATCH`], and the names of its parts. The head: 32 bytes, one bit for each byte with
//! which a match may begin; 16 bytes, one bit for each number that [`pair`] makes of its first two; flags; the number of
//! slots; where the names stand. Jumps are two bytes, counted from behind the instruction.

/// The program matches here.
pub const MATCH: u8 = 0;
/// Length, bytes: these.
pub const LITERAL: u8 = 1;
/// Length, bytes in small letters: these in any letters.
pub const LETTERS: u8 = 2;
/// A class: one character of it.
pub const ONE: u8 = 3;
/// Least, most ([`ENDLESS`]: no bound), a class: as many characters of it as there are, then fewer.
pub const MANY: u8 = 4;
/// The same, as few as will do, then more.
pub const FEW: u8 = 5;
/// A jump: what follows; then, if that does not match, from there.
pub const SPLIT: u8 = 6;
/// A jump: from there; then, if that does not match, what follows.
pub const SKIP: u8 = 7;
/// A jump.
pub const JUMP: u8 = 8;
/// A slot: notes the place.
pub const SAVE: u8 = 9;
/// One side is of a word, the other is not.
pub const BOUNDARY: u8 = 10;
/// The text begins here.
pub const START: u8 = 11;
/// The text ends here.
pub const END: u8 = 12;
/// Least, most: white space, as [`MANY`]: the class that is asked for most.
pub const SPACES: u8 = 13;

/// No upper bound.
pub const ENDLESS: u8 = u8::MAX;

/// The head's length.
pub const HEAD: usize = 52;
/// Where the pairs stand.
pub const PAIRS: usize = 32;
/// Where the flags stand.
pub const FLAGS: usize = 48;
/// Where the number of slots stands.
pub const SLOTS: usize = 49;
/// Where the place of the names stands.
pub const NAMES: usize = 50;

/// A number below 128 for two bytes, the same for small letters and capitals.
pub const fn pair(first: u8, second: u8) -> usize {
    ((first | 0x20) as usize * 7 + (second | 0x20) as usize) % 128
}

/// Matches only at the text's start.
pub const ANCHORED: u8 = 1;
/// Matches only where a word begins.
pub const AT_WORD: u8 = 2;
/// May match nothing, or what the first byte does not tell: every place is tried.
pub const ANYWHERE: u8 = 4;

/// The bytes of a class: a bit for each ASCII character, and of others none (0), any ([`ANY_OTHER`]) or this one.
pub const CLASS: usize = 20;
/// All characters that are not ASCII are of the class.
pub const ANY_OTHER: u32 = u32::MAX;

/// How many slots a program fills.
pub fn slots(code: &[u8]) -> usize {
    code[SLOTS].into()
}

/// The names of the parts, each behind its length.
pub fn names(code: &[u8]) -> &[u8] {
    &code[usize::from(code[NAMES]) + usize::from(code[NAMES + 1]) * 256..]
}

/// Whether a byte is of a word.
pub const fn is_of_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The class of white space.
pub static SPACE: [u8; CLASS] = {
    let mut class = [0; CLASS];
    let mut byte = 0;
    while byte < 128 {
        class[byte / 8] |= (is_space(byte as u8) as u8) << (byte % 8);
        byte += 1;
    }
    class
};

/// White space in ASCII.
pub const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t'..=b'\r')
}
