//! Words, and what sorts of word they are.
//!
//! In:       a word.   Out: its [`Sorts`], all in one look; whether it is in a list, written as a clerk would write it down.
//! Not here: what follows from a word's sort (`title`, `items`).

use crate::find::same_letters;
use crate::read::word_list::WordList;

/// Sorts of words, a bit each.
pub(super) type Sorts = u32;

/// "monday"
pub(super) const WEEKDAY: Sorts = 1;
/// "january"
pub(super) const MONTH: Sorts = 1 << 1;
/// "jan"
pub(super) const SHORT_MONTH: Sorts = 1 << 2;
/// Words after which a title cannot end.
pub(super) const BINDING: Sorts = 1 << 3;
/// Words that stand before people's names.
pub(super) const OF_A_PERSON: Sorts = 1 << 4;
/// Words behind which a number cites.
pub(super) const CITING: Sorts = 1 << 5;
/// "that", "which", "who".
pub(super) const RELATIVE: Sorts = 1 << 6;
/// Words that open a part of a sentence.
pub(super) const OPENS_PART: Sorts = 1 << 7;
/// "none", "nil", "noted".
pub(super) const NOTHING_NOTED: Sorts = 1 << 8;
/// Words with which an answer begins.
pub(super) const ANSWER: Sorts = 1 << 9;
/// What is received or made: "apologies", "declarations".
pub(super) const RECEIVED: Sorts = 1 << 10;
/// Words that a letter or figure counts: "part", "phase".
pub(super) const COUNTED: Sorts = 1 << 11;
/// What a person did, in the minutes.
pub(super) const ACT: Sorts = 1 << 12;
/// A finite verb of reporting, or a past tense.
pub(super) const VERB: Sorts = 1 << 13;
/// "was", "have".
pub(super) const STATES: Sorts = 1 << 14;
/// "welcomed", "advised".
pub(super) const SAID: Sorts = 1 << 15;
/// What stands behind figures that are no item's number: "pm", "members", "Votes".
pub(super) const BEHIND_FIGURES: Sorts = 1 << 16 | 1 << 17;
/// Words that open a sentence, and seldom stand capitalised inside a title.
pub(super) const OPENER: Sorts = 1 << 18;
/// Words that stand alone as the outcome of an item.
pub(super) const OUTCOME: Sorts = 1 << 19 | 1 << 22;
/// Words that open a sentence which is its own heading.
pub(super) const OPENS_HEADING: Sorts = 1 << 20;
/// "None", "Nothing".
pub(super) const NONE: Sorts = 1 << 21;
/// "alderman"
pub(super) const ALDERMAN: Sorts = 1 << 23;
/// "Item" over a column of a table.
pub(super) const HEADS_ITEMS: Sorts = 1 << 24;
/// Other words over the columns of an agenda's table.
pub(super) const HEADS_COLUMN: Sorts = 1 << 25;
/// Words beside the line for a signature.
pub(super) const OF_A_SIGNATURE: Sorts = 1 << 26;

/// Words with which the lines of a page's menu begin.
pub(super) const OPENS_MENU: Sorts = 1 << 27;

/// The words of each sort, in the order of the bits.
static SORTS: WordList = WordList::of_lists(&[
    "monday tuesday wednesday thursday friday saturday sunday",
    "january february march april may june july august september october november december",
    "jan feb mar apr jun jul aug sept oct nov dec",
    "a an the of for from to on in at by with and or any no all cllr cllrs councillor councillors mr mrs ms miss dr sir lord \
     lady rev re item items per about between within via that those one two three four each new",
    "cllr cllrs councillor councillors mr mrs ms miss dr",
    "item items minute minutes number numbers no nos para paragraph paragraphs application applications and to of section \
     sections regulation rule appendix page ref under the in condition order point or",
    "that which who",
    "that which who as if where when whether",
    "none nil noted",
    "none no nil nothing not as see all yes deferred",
    "apologies declarations interests nothing",
    "part phase stage zone schedule appendix item no",
    "declared declares made reported advised asked stated informed proposed noted",
    "was were is are had has have will would gave said felt took left read did made sent went spoke told put began could \
     should may thought brought asks wishes need needs must shall can",
    "was were has had is are have",
    "welcomed asked advised informed explained thanked stated outlined said told confirmed suggested introduced expressed",
    "am pm members noon hours minutes months years days votes abstentions abstention people per",
    "for against votes in abstentions abstained members",
    "the there it a an this these cllr cllrs councillor councillors mr mrs ms miss members none nothing all following due as \
     no not they he she we apologies both",
    "resolved agreed noted approved proposed considered deferred accepted nil",
    "following due as it there all they this",
    "none nothing",
    "resolved agreed noted approved",
    "alderman",
    "item items eitem eitemau",
    "rhif no note number under discussion minute action by media agenda",
    "signed chairman chair chairperson chairman's chair's mayor date dated signature convener convenor provost president \
     clerk initials initialled",
    "a-z toggle menu home search site logo log login sign my contact back top share print email accept cookie manage reject skip \
     close main councillors (image this bookmark continue you we [original total file start quick size:",
]);

/// Sorts that hold whatever a word's capitals; in small letters alone; with one capital; in capitals.
const ANY_CASE: Sorts = 0x1FFF | ALDERMAN | HEADS_ITEMS | HEADS_COLUMN | OF_A_SIGNATURE | OPENS_MENU;
const SMALL: Sorts = VERB | STATES | SAID | 1 << 16;
const CAPITAL: Sorts = 1 << 17 | OPENER | 1 << 19 | OPENS_HEADING | NONE;
const CAPITALS: Sorts = 1 << 22;

/// The sorts of a word.
pub(super) fn sorts_of(word: &str) -> Sorts {
    let listed = SORTS.look_up(word).map_or(0, |(_, lists)| lists);
    let bytes = word.as_bytes();
    let mut sorts = listed & ANY_CASE;
    if listed > sorts {
        let capital = bytes[0].is_ascii_uppercase();
        let small = !bytes[1..].iter().any(u8::is_ascii_uppercase);
        let form = match (capital, small) {
            (false, true) => SMALL,
            (true, true) => CAPITAL,
            _ if !bytes.iter().any(u8::is_ascii_lowercase) => CAPITALS,
            _ => 0,
        };
        sorts |= listed & form;
    }
    let past = bytes.len() > 4 && matches!(bytes, [.., before, b'e', b'd'] if *before != b'e');
    if past && word.starts_with(char::is_lowercase) { sorts | VERB } else { sorts }
}

/// Whether a word is of one of these sorts.
pub(super) fn is_of(word: &str, sorts: Sorts) -> bool {
    sorts_of(word) & sorts != 0
}

/// Whether `word` is in `list`, whatever its capitals.
pub(crate) fn among(list: &str, word: &str) -> bool {
    holds(list, word, same_letters)
}

/// Whether `word` is in `list` with just these capitals.
pub(crate) fn among_exactly(list: &str, word: &str) -> bool {
    holds(list, word, |known, word| known == word)
}

/// Compares only the words that are as long: this is asked of every word of every title.
fn holds(list: &str, word: &str, alike: fn(&[u8], &[u8]) -> bool) -> bool {
    let (list, word) = (list.as_bytes(), word.as_bytes());
    if word.is_empty() {
        return false;
    }
    let mut start = 0;
    while start < list.len() {
        let mut end = start;
        while end < list.len() && list[end] != b' ' {
            end += 1;
        }
        if end - start == word.len() && alike(&list[start..end], word) {
            return true;
        }
        start = end + 1;
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
