//! Lists of words, written as a clerk would write them down: parted by spaces.

/// Whether `word` is in `list`, whatever its capitals.
pub(super) fn among(list: &str, word: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|known| known.eq_ignore_ascii_case(word))
}

/// Whether `word` is in `list` with just these capitals.
pub(super) fn among_exactly(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}
