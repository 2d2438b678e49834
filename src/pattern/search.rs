//! Looking for a pattern in a text.
//!
//! In:       a program and a text.   Out: the first place where it stands; its parts.
//! How:      from each place where a match may begin, one way after another; what is left to try stands on a stack. A text
//!           that makes this long is noted down place by place, so that nothing is tried twice: time stays linear.

use super::code::*;
use crate::find::same_letters;

/// What is left to try.
enum Left {
    /// From an instruction, at a place.
    Way { code: usize, at: usize },
    /// A run that may be shorter, down to `low`; then on from the instruction.
    Shorter { code: usize, at: usize, low: usize },
    /// The run of an instruction may be longer, by so many.
    Longer { code: usize, at: usize, more: usize },
    /// A slot is what it was.
    Slot { slot: usize, place: usize },
}

/// A search for one match.
pub struct Search<'s> {
    code: &'static [u8],
    text: &'s [u8],
    slots: &'s mut [usize],
    left: Vec<Left>,
    /// Steps until places are noted down.
    patience: usize,
    /// Instructions and places that have been tried, once patience is over.
    tried: Vec<u64>,
}

/// The shortest instruction that is noted down: no two of them have the same quotient.
const SHORTEST: usize = 3;

impl<'s> Search<'s> {
    /// A search for the parts of `code` in `text`.
    pub fn new(code: &'static [u8], text: &'s str, slots: &'s mut [usize]) -> Self {
        let patience = 2_000 + 32 * text.len();
        Search { code, text: text.as_bytes(), slots, left: Vec::new(), patience, tried: Vec::new() }
    }

    /// The first match from `from` on.
    pub fn run(&mut self, from: usize) -> Option<(usize, usize)> {
        let flags = self.code[FLAGS];
        let anywhere = flags & ANYWHERE != 0;
        let at_word = flags & AT_WORD != 0;
        let (first, pairs) = self.code[..FLAGS].split_at(PAIRS);
        if flags & ANCHORED != 0 {
            return self.matches(0).filter(|_| from == 0).map(|end| (0, end));
        }
        let mut at = from;
        while at < self.text.len() {
            let byte = self.text[at];
            let begins = if anywhere {
                byte & 0xC0 != 0x80
            } else {
                first[usize::from(byte >> 3)] >> (byte & 7) & 1 == 1
                    && self.text.get(at + 1).is_none_or(|next| {
                        let pair = pair(byte, *next);
                        pairs[pair >> 3] >> (pair & 7) & 1 == 1
                    })
                    && byte & 0xC0 != 0x80
                    && !(at_word && at > 0 && is_of_word(self.text[at - 1]))
            };
            if begins && let Some(end) = self.matches(at) {
                return Some((at, end));
            }
            at += 1;
        }
        let end = self.text.len();
        if anywhere && from <= end { self.matches(end).map(|_| (end, end)) } else { None }
    }

    /// Where the match ends that begins at `start`.
    fn matches(&mut self, start: usize) -> Option<usize> {
        let (mut code, mut at) = (HEAD, start);
        self.left.clear();
        loop {
            match self.follow(code, at) {
                Some(end) => return Some(end),
                None => (code, at) = self.next_way()?,
            }
        }
    }

    /// Follows the code from an instruction at a place up to the match, or to where it does not go on.
    fn follow(&mut self, mut code: usize, mut at: usize) -> Option<usize> {
        let (program, text) = (self.code, self.text);
        loop {
            match program[code] {
                MATCH => return Some(at),
                LITERAL => {
                    let length = usize::from(program[code + 1]);
                    let own = &program[code + 2..code + 2 + length];
                    if text.get(at..at + length)? != own {
                        return None;
                    }
                    (code, at) = (code + 2 + length, at + length);
                }
                LETTERS => {
                    let length = usize::from(program[code + 1]);
                    let own = &program[code + 2..code + 2 + length];
                    let there = text.get(at..at + length)?;
                    if !same_letters(own, there) {
                        return None;
                    }
                    (code, at) = (code + 2 + length, at + length);
                }
                ONE => {
                    at += of_class(&program[code + 1..code + 1 + CLASS], text, at)?;
                    code += 1 + CLASS;
                }
                MANY | SPACES => {
                    let low;
                    (at, low) = self.run_of(code, at)?;
                    code += if program[code] == MANY { 3 + CLASS } else { 3 };
                    if at > low {
                        self.left.push(Left::Shorter { code, at, low });
                    }
                }
                FEW => {
                    let (least, most) = (program[code + 1], program[code + 2]);
                    let class = &program[code + 3..code + 3 + CLASS];
                    for _ in 0..least {
                        at += of_class(class, text, at)?;
                    }
                    let more = if most == ENDLESS { usize::MAX } else { usize::from(most - least) };
                    self.left.push(Left::Longer { code, at, more });
                    code += 3 + CLASS;
                }
                SPLIT => {
                    code = self.past_hopeless(code, at);
                    if program[code] != SPLIT {
                        continue;
                    }
                    if self.is_tried(code, at) {
                        return None;
                    }
                    self.left.push(Left::Way { code: self.target(code), at });
                    code += 3;
                }
                SKIP => {
                    if self.is_tried(code, at) {
                        return None;
                    }
                    self.left.push(Left::Way { code: code + 3, at });
                    code = self.target(code);
                }
                JUMP => code = self.target(code),
                SAVE => {
                    let slot = usize::from(program[code + 1]);
                    if let Some(place) = self.slots.get_mut(slot) {
                        self.left.push(Left::Slot { slot, place: *place });
                        *place = at;
                    }
                    code += 2;
                }
                BOUNDARY => {
                    let before = at > 0 && is_of_word(text[at - 1]);
                    if before == text.get(at).is_some_and(|byte| is_of_word(*byte)) {
                        return None;
                    }
                    code += 1;
                }
                START if at == 0 => code += 1,
                END if at == text.len() => code += 1,
                _ => return None,
            }
        }
    }

    /// Past the ways from a split on that end at their first letter, as most do.
    fn past_hopeless(&self, mut code: usize, at: usize) -> usize {
        let program = self.code;
        let byte = self.text.get(at).copied().unwrap_or_default();
        let small = byte.to_ascii_lowercase();
        while program[code] == SPLIT {
            let hopeless = match program[code + 3] {
                LETTERS => program[code + 5] != small,
                LITERAL => program[code + 5] != byte,
                _ => false,
            };
            if !hopeless {
                break;
            }
            code = self.target(code);
        }
        code
    }

    /// The next way that is left.
    fn next_way(&mut self) -> Option<(usize, usize)> {
        loop {
            self.patience = self.patience.saturating_sub(1);
            match self.left.pop()? {
                Left::Way { code, at } => return Some((code, at)),
                Left::Shorter { code, mut at, low } => {
                    at -= 1;
                    while self.text[at] & 0xC0 == 0x80 {
                        at -= 1;
                    }
                    if at > low {
                        self.left.push(Left::Shorter { code, at, low });
                    }
                    return Some((code, at));
                }
                Left::Longer { code, at, more } => {
                    let class = &self.code[code + 3..code + 3 + CLASS];
                    let Some(step) = of_class(class, self.text, at).filter(|_| more > 0) else { continue };
                    let at = at + step;
                    if more > usize::from(ENDLESS) && self.is_tried(code, at) {
                        continue;
                    }
                    self.left.push(Left::Longer { code, at, more: more - 1 });
                    return Some((code + 3 + CLASS, at));
                }
                Left::Slot { slot, place } => self.slots[slot] = place,
            }
        }
    }

    /// The run of characters at `at` for which the instruction asks: its longest end, and its shortest.
    fn run_of(&mut self, code: usize, at: usize) -> Option<(usize, usize)> {
        let (least, most) = (self.code[code + 1], self.code[code + 2]);
        let class = if self.code[code] == MANY { &self.code[code + 3..code + 3 + CLASS] } else { &SPACE };
        let (mut end, mut low, mut count) = (at, at, 0);
        while (most == ENDLESS || count < most)
            && let Some(step) = of_class(class, self.text, end)
        {
            // What a longer run has tried in vain, a shorter one at its end tries in vain.
            if most == ENDLESS && count >= least && self.is_tried(code, end) {
                return None;
            }
            end += step;
            if count < least {
                low = end;
            }
            count = count.saturating_add(1).min(ENDLESS - 1);
        }
        (count >= least).then_some((end, low))
    }

    /// Whether the instruction has been tried at that place; from now on it has.
    fn is_tried(&mut self, code: usize, at: usize) -> bool {
        if self.patience > 0 {
            return false;
        }
        let places = self.text.len() + 1;
        if self.tried.is_empty() {
            self.tried = vec![0; (self.code.len() / SHORTEST + 1) * places / 64 + 1];
        }
        let bit = code / SHORTEST * places + at;
        let known = self.tried[bit / 64] >> (bit % 64) & 1 == 1;
        self.tried[bit / 64] |= 1 << (bit % 64);
        known
    }

    fn target(&self, code: usize) -> usize {
        let offset = i16::from_le_bytes([self.code[code + 1], self.code[code + 2]]);
        (code + 3).wrapping_add_signed(offset.into())
    }
}

/// How long the character at `at` is, if it is of the class.
fn of_class(class: &[u8], text: &[u8], at: usize) -> Option<usize> {
    let byte = *text.get(at)?;
    if byte < 0x80 {
        return (class[usize::from(byte >> 3)] >> (byte & 7) & 1 == 1).then_some(1);
    }
    let other = u32::from_le_bytes([class[16], class[17], class[18], class[19]]);
    let length = match byte {
        0xF0.. => 4,
        0xE0.. => 3,
        _ => 2,
    };
    let is = || std::str::from_utf8(&text[at..at + length]).is_ok_and(|own| own.starts_with(|c| u32::from(c) == other));
    (other == ANY_OTHER || other != 0 && is()).then_some(length)
}
