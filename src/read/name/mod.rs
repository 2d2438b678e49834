//! Names of people as minutes print them.
//!
//! "Councillor Phil Riley", "Cllr Mrs J. O'Neill OBE (Vice-Chair)", "Smith D", "Prof. M. E. Auberon CC", "Care Leaver".
//!
//! In:       a text and where a name may begin.   Out: [`Name`]s, slices of that text.
//! Not here: who is meant (`link`); offices without a name (`attendance`).

mod list;
mod office;
mod titles;
mod vocabulary;
mod words;

use crate::read::within::first_word;
use crate::signs::InSigns;
use crate::structure::words::ending;
use std::borrow::Cow;

pub use list::{Named, read_first_names, read_names};
pub use office::next_person;
pub use words::{begins_large, begins_small, glued_title, is_council_acronym, is_large, is_title, names_organisation};

use titles::{read_honorific, read_titles};
use vocabulary as kinds;
use words::{Word, is_initials, skip_spaces, word_at, word_or_next};

/// A name. All slices are of the text that was read, so that `SourceText::span_of` finds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name<'t> {
    /// The name as printed, its own honorific and post-nominals included, brackets after it not.
    pub text: &'t str,
    /// "Councillor", "Cllr Mrs"; a plural before a list ("Councillors A, B and C") holds for each as its singular.
    pub honorific: Option<Cow<'t, str>>,
    /// First names or initials.
    pub given: Option<&'t str>,
    /// The family name; all the words where somebody is named by office alone ("Care Leaver").
    pub family: &'t str,
    /// "OBE", "MP", "CC".
    pub suffix: Option<&'t str>,
}

/// The name at the start of `text`, after white space; and the bytes read up to its end.
///
/// Reads a name with or without honorific; not a lower-case word, a month, or a word that begins a sentence but no name.
/// A line end may stand inside it where the line before is no whole name.
pub fn read_name(text: &str) -> Option<(Name<'_>, usize)> {
    let start = text.len() - text.trim_ascii_start().len();
    let first = word_at(text, start)?;
    match read_titles(text, first) {
        Some(titles) => name_after(text, start, titles.end, Some(titles.title), titles.next),
        None => name_from(text, start, start, None, Some(first)),
    }
}

/// Every person whom `text` names with a title, in the order printed; lists after a plural title included.
pub fn names_in(text: &str) -> Vec<Name<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_capital(text, at) {
        let begins = !text[..start].ends_with(char::is_alphanumeric);
        at = start + first_word(&text[start..]).len();
        let Some(word) = word_at(text, start) else { continue };
        at = at.max(word.end);
        if !begins || !word.opens_titles() || !(word.text.len() > 2 || word.text == "PC" || word.honorific().is_some())
        {
            continue;
        }
        let Some(titles) = read_titles(text, word) else { continue };
        if titles.plural {
            let (named, used) = read_names(&text[start..]);
            at = at.max(start + used);
            found.extend(named.into_iter().map(|named| named.name));
        } else if let Some((name, end)) = name_after(text, start, titles.end, Some(titles.title), titles.next) {
            at = at.max(end);
            found.push(name);
        }
    }
    found
}

/// Where the first capital at or behind byte `at` stands.
fn next_capital(text: &str, mut at: usize) -> Option<usize> {
    loop {
        match text.as_bytes().get(at)? {
            b'A'..=b'Z' => return Some(at),
            0xC0.. if begins_large(&text[at..]) => return Some(at),
            _ => at += 1,
        }
    }
}

/// Whether a word looks like a name and is no other word.
fn may_be_name(word: &Word) -> bool {
    words::looks_like_name(word.text) && !word.stops()
}

/// The name whose first word stands at `from`, after titles from `start`; gives the byte after it as well. A title of its
/// own after that of a list joins it: "Councillors Mrs Hale and Orme". The word `ahead` may be the first.
fn name_after<'t>(
    text: &'t str,
    start: usize,
    from: usize,
    honorific: Option<Cow<'t, str>>,
    ahead: Option<Word<'t>>,
) -> Option<(Name<'t>, usize)> {
    if start == from
        && let Some(list) = &honorific
        && let Some(own) = word_or_next(text, from, ahead).and_then(|first| read_titles(text, first))
        && !own.plural
        && !words_of_name(text, own.end, own.next, true).is_empty()
    {
        let titles = Some(Cow::Owned(format!("{list} {}", own.title)));
        return name_from(text, start, own.end, titles, own.next);
    }
    name_from(text, start, from, honorific, ahead)
}

/// The same, where no title of its own stands before it.
fn name_from<'t>(
    text: &'t str,
    start: usize,
    from: usize,
    honorific: Option<Cow<'t, str>>,
    ahead: Option<Word<'t>>,
) -> Option<(Name<'t>, usize)> {
    let words = words_of_name(text, from, ahead, honorific.is_some());
    let last = words.last()?;
    let next_word = |at: usize| word_at(text, skip_spaces(text, skip_spaces(text, at, true), true));
    match honorific.as_deref() {
        Some("Councillor") if words.len() == 1 && next_word(last.end).is_some_and(|next| next.is(kinds::COMMITTEE)) => {
            return None;
        }
        None if let Some(next) = next_word(last.end) => {
            let office_after_tier =
                || next.is(kinds::TIER) && next_word(next.end).is_some_and(|office| office.is(kinds::OFFICE));
            let office_follows = next.is(kinds::OFFICE) && (words.len() == 1 || words::is_acronym(words[0].text));
            if office_follows || next.is(kinds::BODY) && !office_after_tier() {
                return None;
            }
        }
        _ => {}
    }
    if let Some((initials, end)) = initials_behind_comma(text, &words) {
        let family = &text[words[0].start..last.end];
        return Some((Name { text: &text[start..end], honorific, given: Some(initials), family, suffix: None }, end));
    }
    let (given, family) = split(text, &words, honorific.is_some())?;
    let single = words.len() == 1 && honorific.is_none();
    let own_initials = |_: &_| next_word(last.end).is_some_and(|next| is_initials_of(&words, next.text));
    let (suffix, end) = read_suffix(text, last.end, single).filter(|found| !own_initials(found)).unzip();
    let end = end.unwrap_or(last.end);
    Some((Name { text: &text[start..end], honorific, given, family, suffix }, end))
}

/// The initials of "Hale, A" or "Orme, B J" where nothing but a line end, a bracket, a tab or a semicolon follows.
fn initials_behind_comma<'t>(text: &'t str, words: &[Word]) -> Option<(&'t str, usize)> {
    let last = words.last()?;
    if words.len() > 2 || !text[last.end..].starts_with_sign(",") || words.iter().any(|word| is_initials(word.text)) {
        return None;
    }
    let start = skip_spaces(text, last.end + 1, false);
    let end = past_initials(text, start);
    let found =
        end > start && end - start < 8 && (ends_name(text, end) || words.len() == 1 && inverted(text, last.end));
    found.then_some((&text[start..end], end))
}

/// Past the initials that begin at `at`.
fn past_initials(text: &str, at: usize) -> usize {
    const MOST: usize = 5;
    let mut end = at;
    for _ in 0..MOST {
        match word_at(text, skip_spaces(text, end, false)).filter(|word| is_initials(word.text)) {
            Some(word) => end = word.end,
            None => break,
        }
    }
    end
}

/// Whether nothing of a name follows.
fn ends_name(text: &str, at: usize) -> bool {
    let after = text[at..].trim_start_signs(" ");
    after.is_empty() || after.starts_with_sign("\n(\t;|")
}

/// Whether the names of a list that nothing parts stand with the family first: "Hale|, A. Orme, B.J. Tew, C.", for it ends
/// with initials.
fn inverted(text: &str, mut comma: usize) -> bool {
    const MOST: usize = 100;
    for _ in 0..MOST {
        let initials = past_initials(text, comma + 1);
        if initials == comma + 1 {
            return false;
        }
        if ends_name(text, initials) {
            return true;
        }
        let family = word_at(text, skip_spaces(text, initials, false));
        let family = family.filter(|word| !is_initials(word.text) && words::looks_like_name(word.text));
        match family.filter(|word| text[word.end..].starts_with_sign(",")) {
            Some(word) => comma = word.end,
            None => return false,
        }
    }
    false
}

/// The words that make up the name at `at`; the word `ahead` may be the first.
fn words_of_name<'t>(text: &'t str, mut at: usize, mut ahead: Option<Word<'t>>, titled: bool) -> Vec<Word<'t>> {
    /// Names may run on where nothing parts them: that is for the readers of lists to see.
    const MOST_WORDS: usize = 12;
    let mut words: Vec<Word> = Vec::new();
    // Some word before is neither initials nor a particle; how many are no initials.
    let (mut whole, mut full) = (false, 0);
    while words.len() < MOST_WORDS {
        let Some(word) = word_or_next(text, at, ahead) else { break };
        let initials = is_initials(word.text);
        if whole && !goes_on(text, &words, &word, initials, full) {
            break;
        }
        let particle = word.is_particle();
        let stops = !particle && word.stops();
        let as_name = initials || words::looks_like_name(word.text);
        if !particle && (!as_name || stops && !word.is(kinds::FAMILY) && word.text != "Will") {
            break;
        }
        let next = word_at(text, skip_spaces(text, word.end, false));
        let next_is = |kinds: u32| next.is_some_and(|next| next.is(kinds));
        let next_looks_like_name = || next.is_some_and(|next| words::looks_like_name(next.text));
        if particle {
            let follows = next_looks_like_name() || next.is_some_and(|next| next.is_particle());
            if !follows || (words.is_empty() && !titled && !matches!(word.text, "ap" | "ab" | "van" | "de")) {
                break;
            }
        } else if whole && word.is_post_nominal() && (titled || words.len() > 1 || word.text.len() > 2) {
            break;
        } else if whole && words.len() > 1 && next_is(kinds::TIER) && words::word_at_is_council(text, word.end) {
            // "R Hale Stevenage Borough Council".
            break;
        } else if whole && (word.is(kinds::TIER) && next_is(kinds::OFFICE) || words.len() > 1 && next_is(kinds::FIELD))
        {
            break;
        } else if stops {
            // "Will Dale": a verb that is a first name as well.
            let as_first = words.is_empty()
                && word.text == "Will"
                && next.is_some_and(|next| next.text.len() > 1 && may_be_name(&next));
            let office = word.is(kinds::OFFICE);
            // "C TEW CLERK: MRS NYE"
            if office && !words.is_empty() && text[word.end..].starts_with_sign(":") {
                break;
            }
            let as_family = as_first
                || word.is(kinds::FAMILY)
                    && ((words.is_empty() && titled && !(office && next_looks_like_name()))
                        || (!words.is_empty() && (!whole || (full == 1 && !office))))
                    && !next_is(kinds::OFFICE);
            if !as_family {
                break;
            }
        }
        whole |= !initials && !particle;
        full += usize::from(!initials);
        words.push(word);
        if !initials && begins_large(&text[word.end..]) {
            break;
        }
        // "St. John"
        let stop = usize::from(word.text == "St" && text[word.end..].starts_with(". "));
        ahead = next;
        let mut next = skip_spaces(text, word.end + stop, false);
        if let Some(nickname) = nickname(text, next, &words) {
            words.push(nickname);
            (whole, full) = (true, full + 1);
            next = skip_spaces(text, nickname.end, false);
        }
        let Some(next) = over_line_end(text, next, &words, titled) else { break };
        at = next;
    }
    while words.last().is_some_and(|word| word.is_particle()) {
        words.pop();
    }
    words
}

/// Whether a name that is whole goes on with `word`; `full` of its words are no initials.
fn goes_on(text: &str, words: &[Word], word: &Word, initials: bool, full: usize) -> bool {
    let many = words.len() > 1;
    let acronym = words::is_acronym(word.text);
    if (acronym || many) && text[..word.start].ends_with("   ") || many && is_initials_of(words, word.text) {
        return false;
    }
    // "J Gill M Good": a comma is lost.
    let comma_lost = many
        && initials
        && is_initials(words[0].text)
        && word_at(text, skip_spaces(text, word.end, false))
            .is_some_and(|next| words::looks_like_name(next.text) && (!next.stops() || next.is(kinds::FAMILY)));
    // "John R LETFORD" is a name; what is in capitals behind a first and a family name is none of it.
    let capitals = many
        && acronym
        && !(full == 1 && word.text.len() > 3)
        && !words.iter().all(|word| words::is_acronym(word.text) || is_initials(word.text));
    !comma_lost
        && !capitals
        && !text[word.end..].starts_with_sign("/")
        && !word.begins_person()
        && dotted_post_nominal(text, word.start).is_none()
}

/// Whether `initials` are those of the words before: "Jo Bruce JB".
fn is_initials_of(words: &[Word], initials: &str) -> bool {
    if words.first().map(|word| word.text.as_bytes()[0]) != initials.bytes().next() {
        return false;
    }
    let heads = words.iter().flat_map(|word| word.text.split_at_signs("-")).filter_map(|part| part.chars().next());
    heads.eq(initials.chars()) && initials.chars().count() > 1
}

/// A nickname in quotes or brackets between first and family name: `William "Bill" Smith`.
fn nickname<'t>(text: &'t str, at: usize, words: &[Word]) -> Option<Word<'t>> {
    let close = match text.as_bytes().get(at)? {
        b'"' => '"',
        b'\'' => '\'',
        b'(' => ')',
        _ => return None,
    };
    if words.len() != 1 || is_initials(words[0].text) {
        return None;
    }
    let inner = word_at(text, at + 1).filter(|inner| !is_initials(inner.text) && may_be_name(inner))?;
    let end = inner.end + 1;
    let goes_on =
        || word_at(text, skip_spaces(text, end, false)).is_some_and(|next| may_be_name(&next) && !next.begins_person());
    (text[inner.end..].starts_with(close) && goes_on()).then(|| Word::whole(text, at, end))
}

/// Where the name goes on at `at`: there, or over a line end after a part that is no whole name.
fn over_line_end(text: &str, at: usize, words: &[Word], titled: bool) -> Option<usize> {
    if !text[at..].starts_with_sign("\n") {
        return Some(at);
    }
    let next = skip_spaces(text, skip_spaces(text, at, true), true);
    let word = word_at(text, next)?;
    let goes_on = words.iter().all(|word| is_initials(word.text) || word.is_particle() || word.opens_family_name())
        || (titled && words.len() == 1 && !word.stops() && {
            let rest = &text[word.end..];
            rest.starts_with_sign(",.;)") || rest.strip_sign(" ").is_some_and(|rest| begins_small(rest))
        })
        || (!titled
            && words.len() == 1
            && text[word.end..].starts_with_sign(",;")
            && in_list_of_full_names(text, words[0].start));
    goes_on.then_some(next)
}

/// Whether the name before the one at `at` in a list, parted by a comma, has two words: so the next has as well.
fn in_list_of_full_names(text: &str, at: usize) -> bool {
    const REACH: usize = 60;
    let before = ending(&text[..at], REACH);
    let mut pieces = before.strip_suffix(", ").into_iter().flat_map(|before| before.split_at_signs(",\n:;").rev());
    let last = pieces.next().unwrap_or_default().trim_ascii();
    let mut words = last.split_at_signs(" ");
    words.clone().count() == 2
        && words.all(|word| {
            words::looks_like_name(word) && !is_initials(word) && !words::is_office(word) && !words::is_no_name(word)
        })
}

/// First names and family name of the words of a name.
fn split<'t>(text: &'t str, words: &[Word<'t>], titled: bool) -> Option<(Option<&'t str>, &'t str)> {
    let part = |words: &[Word]| (!words.is_empty()).then(|| &text[words[0].start..words[words.len() - 1].end]);
    // "S Ó Catháin": the capital opens the family name.
    let initials = |word: &Word| is_initials(word.text) && word.text != "Ó";
    let first_full = words.iter().position(|word| !initials(word));
    let Some(first_full) = first_full else {
        // "JB" stands for a person; a single letter without a title for nobody.
        let last = words.last()?;
        return match words.len() {
            1 if titled || last.text.len() > 1 && !last.text.ends_with_sign(".") => Some((None, last.text)),
            1 => None,
            _ if last.text.len() > 2 || !last.text.ends_with_sign(".") && last.text.len() == 2 => {
                Some((part(&words[..words.len() - 1]), last.text))
            }
            _ => Some((None, part(words)?)),
        };
    };
    // "Donald HAY": three capitals that can be spoken are a family name.
    let last = words[words.len() - 1].text;
    let spoken = last.len() == 3 && words.len() == 2 && last.has_sign("AEIOU") && !last.has_sign(".-");
    if first_full == 0
        && words.len() > 1
        && !spoken
        && initials(&words[words.len() - 1])
        && !words[0].opens_family_name()
    {
        // Family name first: "Smith D".
        let tail = words.iter().rposition(|word| !initials(word)).map_or(0, |at| at + 1);
        return Some((part(&words[tail..]), part(&words[..tail])?));
    }
    if !titled && words.len() > 1 && words::is_sort_of_person(words[words.len() - 1].text) {
        return Some((None, part(words)?));
    }
    let family_at = start_of_family(words, titled).max(first_full);
    Some((part(&words[..family_at]), part(&words[family_at..])?))
}

/// Where the family name begins among words without initials before them: the last word, with the particles before it.
fn start_of_family(words: &[Word], titled: bool) -> usize {
    let mut at = words.len() - 1;
    while at > 0 {
        let before = &words[at - 1];
        let first_name = at == 1 && matches!(before.text, "Nic" | "Del");
        let joins = before.is_particle()
            || !first_name && before.opens_family_name() && (at > 1 || titled || before.text.len() < 4);
        if !joins {
            break;
        }
        at -= 1;
    }
    at
}

/// Letters after the name at `at`, with or without a comma: "OBE", "MBE, JP"; and the byte after them.
fn read_suffix(text: &str, at: usize, single: bool) -> Option<(&str, usize)> {
    let mut found: Option<(usize, usize)> = None;
    let mut end = at;
    loop {
        let next = skip_spaces(text, end, false);
        let next = if text[next..].starts_with_sign(",") { skip_spaces(text, next + 1, false) } else { next };
        if !begins_large(&text[next..]) {
            break;
        }
        let Some((length, letters)) = word_at(text, next)
            .filter(|word| word.is_post_nominal())
            .map(|word| (word.end - next, word.end - word.start))
            .or_else(|| dotted_post_nominal(text, next).map(|length| (length, length)))
        else {
            break;
        };
        if single && letters <= 2 {
            break;
        }
        end = next + length;
        found = Some((found.map_or(next, |(start, _)| start), end));
    }
    found.map(|(start, end)| (&text[start..end], end))
}

/// The length of letters after a name that are printed with stops ("M.B.E."), if such stand at `at`.
fn dotted_post_nominal(text: &str, at: usize) -> Option<usize> {
    const LONGEST: usize = 16;
    let rest = text.get(at..)?;
    let letter = |byte: u8| byte.is_ascii_uppercase() || byte == b'.';
    let mut length = 0;
    while length <= LONGEST && rest.as_bytes().get(length).is_some_and(|byte| letter(*byte)) {
        length += 1;
    }
    if !(3..=LONGEST).contains(&length)
        || !rest[..length].has_sign(".")
        || rest[length..].starts_with(char::is_alphanumeric)
    {
        return None;
    }
    words::is_dotted_post_nominal(&rest[..length]).then_some(length)
}
