//! Lists of words, written as a clerk would write them down: parted by spaces.

/// Whether `word` is in `list`, whatever its capitals.
pub(crate) fn among(list: &str, word: &str) -> bool {
    holds(list, word, |known, word| known.eq_ignore_ascii_case(word))
}

/// Whether `word` is in `list` with just these capitals.
pub(crate) fn among_exactly(list: &str, word: &str) -> bool {
    holds(list, word, |known, word| known == word)
}

/// Compares only the words that are as long: this is asked of every word of every title.
fn holds(list: &str, word: &str, alike: impl Fn(&[u8], &[u8]) -> bool) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    if word.is_empty() {
        return false;
    }
    let mut start = 0;
    for at in 0..=list.len() {
        if at == list.len() || list[at] == b' ' {
            if at - start == word.len() && alike(&list[start..at], word) {
                return true;
            }
            start = at + 1;
        }
    }
    false
}

/// The first bytes of `text`, to a character's end: what is read of a line that may hold a whole document.
pub(crate) fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = bytes.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// The last bytes of `text`, from a character's start.
pub(crate) fn ending(text: &str, bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    &text[start..]
}
