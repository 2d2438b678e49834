//! A block under an item about interests -> its units: a paragraph, or the lines of a list that the page ran together.

use super::kind::names_only_a_kind;
use crate::find::split;
use crate::read::name::read_name;
use crate::read::within::{behind_one, opens_with_one, starts_with_one};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use crate::structure::words::among_exactly;

/// The parts of `text` that stand for themselves, each a slice of it.
///
/// A line begins a new unit where it begins with a titled person, an item or a bullet, and the line before does not
/// plainly go on; a line that is a heading stands alone. All other line ends are the printer's.
pub(super) fn units(text: &str) -> Vec<&str> {
    let mut units: Vec<&str> = Vec::new();
    let mut start = 0;
    let mut before: Option<&str> = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_ascii();
        if let Some(before) = before.filter(|_| !words.is_empty() && at > start)
            && begins_unit(before, words)
        {
            push(&mut units, &text[start..at]);
            start = at;
        }
        if !words.is_empty() {
            before = Some(words);
        }
        at += line.len();
    }
    push(&mut units, &text[start..]);
    units
}

/// Adds a unit, or the units that bullets within its lines part.
fn push<'t>(units: &mut Vec<&'t str>, unit: &'t str) {
    units.extend(split(unit, " • ").map(str::trim_ascii).filter(|part| !part.is_empty()));
}

/// "Re: Item 5, as they live nearby", under a list of people: what all of them declared.
pub(super) fn matter_of_rows(unit: &str) -> Option<&str> {
    behind_one(unit, "Re: |RE: |Re |Re. |Regarding |In relation to |In respect of ")
}

fn begins_unit(before: &str, line: &str) -> bool {
    if matter_of_rows(line).is_some()
        || names_only_a_kind(line)
        || names_only_a_kind(before)
        || line.starts_with_sign("•|")
        || line.has_sign("\t")
        || before.has_sign("\t")
    {
        return true;
    }
    let person = read_name(line).is_some_and(|(name, _)| name.honorific.is_some()) || starts_with_plural(line);
    let item = opens_with_one(line, "item |items |agenda item|minute |application |(minute ");
    let sentence_over = before.ends_with_sign(".:;!?)");
    let row = row_of_initials(line);
    (person || row) && !goes_on(before) || item && sentence_over || sentence_over && before.ends_with_sign(":")
}

fn starts_with_plural(line: &str) -> bool {
    starts_with_one(line, "Councillors |Cllrs |Cllrs. |Aldermen ")
}

/// "JB declared …" at the start of a line.
fn row_of_initials(line: &str) -> bool {
    let mut words = line.split_ascii_whitespace();
    let initials =
        words.next().is_some_and(|word| (2..=4).contains(&word.len()) && word.chars().all(|c| c.is_ascii_uppercase()));
    initials && words.next().is_some_and(|word| among_exactly("declared declares disclosed - has had", word))
}

/// What stands behind the name of one who declares.
static VERBS_OF_TELLING: WordList = WordList::new(
    "declared declares disclosed advised stated reported made had has left withdrew indicated noted informed confirmed explained asked fuddiant also then and",
);

/// Whether the printer parted a name: "Councillor John" at the end of one line, "Ives declared" at the start of the next.
pub(super) fn parts_name(before: &str, next: &str) -> bool {
    let mut last = before.split_at_signs(" \n").rev().map(str::trim_ascii).filter(|word| !word.is_empty());
    let capital = |word: &str| word.starts_with(char::is_uppercase) && word.ends_with(char::is_lowercase);
    let open = last.next().is_some_and(capital)
        && last.next().is_some_and(|title| among_exactly("Councillor Cllr Cynghorydd Alderman Mr Mrs Ms", title));
    let mut first = next.split_ascii_whitespace();
    open && first.next().is_some_and(capital) && first.next().is_some_and(|word| VERBS_OF_TELLING.has(word))
}

/// Whether a line plainly goes on in the next.
pub(super) fn goes_on(before: &str) -> bool {
    let last = before.split_at_signs(" ").next_back().unwrap_or_default();
    before.ends_with_sign(",-&(") && !before.ends_with(":-")
        || among_exactly(
            "and with to by of from for that the or as both in on Councillor Cllr Councillors Cllrs than application applications item items minute which ac y yr yn eitem eitemau Cynghorydd Cynghorwyr",
            last,
        )
}
