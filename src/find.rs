//! Where a few words stand in a text, be it within others.
//!
//! In:       a text, words.   Out: their first place, or whether there is one.
//! Why:      the library's own search prepares itself for long texts at each question; a sentence is looked through sooner.
//! Not here: phrases whose words white space parts (`read::phrase`); which words of a list a passage holds (`signal_words`).

/// Whether capitals count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Letter by letter.
    AsWritten,
    /// In whatever case; the words are given in small letters.
    Any,
}

/// The first place of `words`.
pub fn find(text: &str, words: &str) -> Option<usize> {
    place(text.as_bytes(), words.as_bytes(), 0, Case::AsWritten)
}

/// The first place of `words` at or behind byte `from`.
pub fn find_from(text: &str, words: &str, from: usize) -> Option<usize> {
    place(text.as_bytes(), words.as_bytes(), from, Case::AsWritten)
}

/// The last place of `words`.
pub fn rfind(text: &str, words: &str) -> Option<usize> {
    let (text, words) = (text.as_bytes(), words.as_bytes());
    let first = words.first()?;
    let mut at = text.len().checked_sub(words.len())? + 1;
    while at > 0 {
        at -= 1;
        if text[at] == *first && text[at..].starts_with(words) {
            return Some(at);
        }
    }
    None
}

/// The places of `words`, of which there is a letter at least; none within another.
pub fn places<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = usize> {
    let mut from = 0;
    std::iter::from_fn(move || find_from(text, words, from).inspect(|at| from = at + words.len()))
}

/// What stands before and behind the first place of `words`.
pub fn split_once<'t>(text: &'t str, words: &str) -> Option<(&'t str, &'t str)> {
    let at = find(text, words)?;
    Some((&text[..at], &text[at + words.len()..]))
}

/// What stands before and behind the last place of `words`.
pub fn rsplit_once<'t>(text: &'t str, words: &str) -> Option<(&'t str, &'t str)> {
    let at = rfind(text, words)?;
    Some((&text[..at], &text[at + words.len()..]))
}

/// What `words`, of which there is a letter at least, part; a text without them is one part.
pub fn split<'t>(text: &'t str, words: &'t str) -> impl Iterator<Item = &'t str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let parted = split_once(text, words);
        rest = parted.map(|(_, behind)| behind);
        Some(parted.map_or(text, |(part, _)| part))
    })
}

/// Whether `words` stand in a text.
pub fn holds(text: &str, words: &str) -> bool {
    find(text, words).is_some()
}

/// The first place of words in small letters, in whatever case.
pub fn find_ignoring_case(text: &str, words: &str) -> Option<usize> {
    place(text.as_bytes(), words.as_bytes(), 0, Case::Any)
}

/// Whether two words are the same, whatever the case of their ASCII letters.
pub fn same_letters(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && has_at(other, one, 0, Case::Any)
}

/// Whether `words` stand at byte `at` of a text, which holds that many behind it.
fn has_at(text: &[u8], words: &[u8], at: usize, case: Case) -> bool {
    let own = &text[at..][..words.len()];
    let mut letter = 0;
    while letter < words.len() {
        let differs = own[letter] ^ words[letter];
        if differs != 0 && !(case == Case::Any && differs == 0x20 && own[letter].is_ascii_alphabetic()) {
            return false;
        }
        letter += 1;
    }
    true
}

/// Eight bytes of 1: times a byte, it is that byte eight times.
pub(crate) const EACH: u64 = u64::from_le_bytes([1; 8]);

/// The highest bit of each of eight bytes that is zero; the first that is set is right, those behind it may not be.
#[inline]
pub(crate) fn zeros(eight: u64) -> u64 {
    eight.wrapping_sub(EACH) & !eight & (EACH << 7)
}

/// The first place of `words` at or behind byte `from`: eight places at once are asked whether the first and the last
/// letter could stand there.
pub fn place(text: &[u8], words: &[u8], from: usize, case: Case) -> Option<usize> {
    let last = text.len().checked_sub(words.len()).filter(|last| from <= *last)?;
    if words.is_empty() {
        return Some(from);
    }
    // White space tells little.
    let is_space = |at: usize| words.len() > 2 && words[at] == b' ';
    let head = usize::from(is_space(0));
    let tail = words.len() - 1 - usize::from(is_space(words.len() - 1));
    // A letter and its capital differ in one bit; what differs in it and is no letter is sifted out behind.
    let fold = if case == Case::Any { 0x20 } else { 0 };
    let (first, end) = (words[head] | fold, words[tail] | fold);
    let each = |byte: u8| EACH * u64::from(byte);
    let (all_first, all_end, all_fold) = (each(first), each(end), each(fold));
    let differ = |here: u64, there: u64| (here | all_fold) ^ all_first | (there | all_fold) ^ all_end;
    let (heads, tails) = (text[from + head..].as_chunks::<8>().0, text[from + tail..].as_chunks::<8>().0);
    let heads = &heads[..tails.len()];
    let mut number = 0;
    let may_stand = |number: usize| zeros(differ(u64::from_le_bytes(heads[number]), u64::from_le_bytes(tails[number])));
    while number < tails.len() {
        // Most texts hold no such letters for long.
        while number + 1 < tails.len() && may_stand(number) | may_stand(number + 1) == 0 {
            number += 2;
        }
        if number == tails.len() {
            break;
        }
        let mut zeros = may_stand(number);
        while zeros != 0 {
            let place = from + number * 8 + zeros.trailing_zeros() as usize / 8;
            if place <= last && has_at(text, words, place, case) {
                return Some(place);
            }
            zeros &= zeros - 1;
        }
        number += 1;
    }
    let mut at = from + number * 8;
    while at <= last {
        if text[at + head] | fold == first && text[at + tail] | fold == end && has_at(text, words, at, case) {
            return Some(at);
        }
        at += 1;
    }
    None
}
