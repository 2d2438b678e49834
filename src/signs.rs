//! Single signs of a text: where one of a few stands, what stands before and behind it.
//!
//! In:       a text, and the signs asked for, one behind the other: ".;:". Of any alphabet.   Out: places, parts of the text.
//! Why:      the library's searches read a text letter by letter, and are compiled anew for each number of signs. Nearly all
//!           signs asked for are one byte long, and so is what they are compared with.
//! Not here: words (`find`, `signal_words`), lists of words (`read::within`).

use crate::find::{EACH, zeros};

/// What a text is asked about single signs.
pub trait InSigns {
    /// The first place of one of `signs`.
    fn find_sign(&self, signs: &str) -> Option<usize>;

    /// The last place of one of `signs`.
    fn rfind_sign(&self, signs: &str) -> Option<usize>;

    /// Whether one of `signs` stands in it.
    fn has_sign(&self, signs: &str) -> bool;

    /// Whether it begins with one of `signs`.
    fn starts_with_sign(&self, signs: &str) -> bool;

    /// Whether it ends with one of `signs`.
    fn ends_with_sign(&self, signs: &str) -> bool;

    /// Without any of `signs` at its start.
    fn trim_start_signs(&self, signs: &str) -> &str;

    /// Without any of `signs` at its end.
    fn trim_end_signs(&self, signs: &str) -> &str;

    /// Without any of `signs` at either end.
    fn trim_signs(&self, signs: &str) -> &str;

    /// What stands behind one of `signs` with which it begins.
    fn strip_sign(&self, signs: &str) -> Option<&str>;

    /// What stands before one of `signs` with which it ends.
    fn strip_end_sign(&self, signs: &str) -> Option<&str>;

    /// What stands before and behind the first of `signs`.
    fn split_once_at(&self, signs: &str) -> Option<(&str, &str)>;

    /// What stands before and behind the last of `signs`.
    fn rsplit_once_at(&self, signs: &str) -> Option<(&str, &str)>;

    /// What `signs` part, from either end; a text without them is one part.
    fn split_at_signs<'t>(&'t self, signs: &'t str) -> Parts<'t>;
}

impl InSigns for str {
    fn find_sign(&self, signs: &str) -> Option<usize> {
        match *signs.as_bytes() {
            [one @ 0..128] => return first_of(self.as_bytes(), [one]),
            [one @ 0..128, other @ 0..128] => return first_of(self.as_bytes(), [one, other]),
            [a @ 0..128, b @ 0..128, c @ 0..128] => return first_of(self.as_bytes(), [a, b, c, c]),
            [a @ 0..128, b @ 0..128, c @ 0..128, d @ 0..128] => return first_of(self.as_bytes(), [a, b, c, d]),
            _ => {}
        }
        let set = Set::of(signs);
        let mut from = 0;
        loop {
            from += self.as_bytes()[from..].iter().position(|byte| set.may_hold(*byte))?;
            if set.stands_at(self, from) {
                return Some(from);
            }
            from += 1;
        }
    }

    fn rfind_sign(&self, signs: &str) -> Option<usize> {
        if let [sign @ 0..128] = signs.as_bytes() {
            return self.bytes().rposition(|byte| byte == *sign);
        }
        let set = Set::of(signs);
        let mut end = self.len();
        loop {
            end = self.as_bytes()[..end].iter().rposition(|byte| set.may_hold(*byte))?;
            if set.stands_at(self, end) {
                return Some(end);
            }
        }
    }

    fn has_sign(&self, signs: &str) -> bool {
        self.find_sign(signs).is_some()
    }

    #[inline]
    fn starts_with_sign(&self, signs: &str) -> bool {
        length_at_start(self, signs) > 0
    }

    #[inline]
    fn ends_with_sign(&self, signs: &str) -> bool {
        length_at_end(self, signs) > 0
    }

    fn trim_start_signs(&self, signs: &str) -> &str {
        let mut rest = self;
        loop {
            match length_at_start(rest, signs) {
                0 => return rest,
                length => rest = &rest[length..],
            }
        }
    }

    fn trim_end_signs(&self, signs: &str) -> &str {
        let mut rest = self;
        loop {
            match length_at_end(rest, signs) {
                0 => return rest,
                length => rest = &rest[..rest.len() - length],
            }
        }
    }

    fn trim_signs(&self, signs: &str) -> &str {
        self.trim_start_signs(signs).trim_end_signs(signs)
    }

    fn strip_sign(&self, signs: &str) -> Option<&str> {
        let length = length_at_start(self, signs);
        (length > 0).then(|| &self[length..])
    }

    fn strip_end_sign(&self, signs: &str) -> Option<&str> {
        let length = length_at_end(self, signs);
        (length > 0).then(|| &self[..self.len() - length])
    }

    fn split_once_at(&self, signs: &str) -> Option<(&str, &str)> {
        let (part, rest) = self.split_at(self.find_sign(signs)?);
        Some((part, &rest[length_at_start(rest, signs)..]))
    }

    fn rsplit_once_at(&self, signs: &str) -> Option<(&str, &str)> {
        let (rest, part) = self.split_at(self.rfind_sign(signs)?);
        Some((rest, &part[length_at_start(part, signs)..]))
    }

    fn split_at_signs<'t>(&'t self, signs: &'t str) -> Parts<'t> {
        Parts { rest: Some(self), signs }
    }
}

/// Goes through the parts of a text, from either end.
#[derive(Clone)]
pub struct Parts<'t> {
    rest: Option<&'t str>,
    signs: &'t str,
}

impl<'t> Iterator for Parts<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let text = self.rest.take()?;
        let Some((part, rest)) = text.split_once_at(self.signs) else { return Some(text) };
        self.rest = Some(rest);
        Some(part)
    }
}

impl DoubleEndedIterator for Parts<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let text = self.rest.take()?;
        let Some((rest, part)) = text.rsplit_once_at(self.signs) else { return Some(text) };
        self.rest = Some(rest);
        Some(part)
    }
}

/// Signs to look for: those of ASCII as one bit each, the others as they were given.
struct Set<'s> {
    ascii: [u64; 2],
    /// All of them, if one is beyond ASCII.
    beyond: &'s str,
}

impl<'s> Set<'s> {
    fn of(signs: &'s str) -> Set<'s> {
        let mut set = Set { ascii: [0; 2], beyond: "" };
        for byte in signs.bytes() {
            match byte.is_ascii() {
                true => set.ascii[usize::from(byte >> 6)] |= 1 << (byte & 63),
                false => set.beyond = signs,
            }
        }
        set
    }

    /// Whether a byte is a sign of the set; the first of a sign beyond ASCII may be one.
    fn may_hold(&self, byte: u8) -> bool {
        match byte.is_ascii() {
            true => self.ascii[usize::from(byte >> 6)] >> (byte & 63) & 1 != 0,
            false => byte >= 0xC0 && !self.beyond.is_empty(),
        }
    }

    /// Whether a sign of the set stands at a byte of a text that may be one.
    fn stands_at(&self, text: &str, at: usize) -> bool {
        text.as_bytes()[at].is_ascii() || length_at_start(&text[at..], self.beyond) > 0
    }
}

/// The first place of one of a few bytes: eight places at once.
fn first_of<const COUNT: usize>(text: &[u8], signs: [u8; COUNT]) -> Option<usize> {
    let (chunks, rest) = text.as_chunks::<8>();
    let mut number = 0;
    while number < chunks.len() {
        let eight = u64::from_le_bytes(chunks[number]);
        let (mut found, mut sign) = (0, 0);
        while sign < COUNT {
            found |= zeros(eight ^ (EACH * u64::from(signs[sign])));
            sign += 1;
        }
        if found != 0 {
            return Some(number * 8 + found.trailing_zeros() as usize / 8);
        }
        number += 1;
    }
    let mut at = 0;
    while at < rest.len() {
        if is_one_of(rest[at], &signs) {
            return Some(number * 8 + at);
        }
        at += 1;
    }
    None
}

/// How many bytes the sign of `signs` takes with which a text begins; 0 where it begins with none.
#[inline]
fn length_at_start(text: &str, signs: &str) -> usize {
    match text.as_bytes().first() {
        None => 0,
        Some(byte) if byte.is_ascii() => usize::from(is_one_of(*byte, signs.as_bytes())),
        Some(_) => length_of(text.chars().next(), signs),
    }
}

/// How many bytes the sign of `signs` takes with which a text ends; 0 where it ends with none.
#[inline]
fn length_at_end(text: &str, signs: &str) -> usize {
    match text.as_bytes().last() {
        None => 0,
        Some(byte) if byte.is_ascii() => usize::from(is_one_of(*byte, signs.as_bytes())),
        Some(_) => length_of(text.chars().next_back(), signs),
    }
}

/// Whether a byte is one of a few.
#[inline]
fn is_one_of(byte: u8, signs: &[u8]) -> bool {
    let mut at = 0;
    while at < signs.len() {
        if signs[at] == byte {
            return true;
        }
        at += 1;
    }
    false
}

/// The bytes of `sign`, if it is one of `signs`; otherwise 0.
#[inline(never)]
fn length_of(sign: Option<char>, signs: &str) -> usize {
    sign.filter(|sign| signs.chars().any(|own| own == *sign)).map_or(0, char::len_utf8)
}
