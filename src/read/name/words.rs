//! The words that names are made of, and the words that end them.
//!
//! In:       a text and where a word begins.   Out: the [`Word`], and what it may be.
//! Rules:    one table tells of a word which lists hold it (`vocabulary`).
//! Not here: which words make up a name (`super`).

use super::vocabulary::{self as kinds, kinds_of};
use crate::read::within::{is_spelt, starts_with_one};
use crate::signs::InSigns;

/// One word of a name: a slice of the text that is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'t> {
    /// Without a full stop after it, but for initials ("J."); without "'s".
    pub text: &'t str,
    /// Its first byte.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// As the lists write it first.
    listed: &'static str,
    /// What it may be.
    kinds: u32,
}

/// The word at `at`; none where no letter stands there, where figures cling to it ("FC24"), or where it is longer than any.
pub(super) fn word_at(text: &str, at: usize) -> Option<Word<'_>> {
    const LONGEST: usize = 100;
    let bytes = text.as_bytes();
    let first = at + letter_length(text, at);
    let mut end = first;
    let (mut capital_within, mut joined) = (false, false);
    while let Some(&byte) = bytes.get(end) {
        if end == at || end > at + LONGEST {
            return None;
        }
        let length = match byte {
            b'a'..=b'z' => 1,
            b'A'..=b'Z' => {
                capital_within = true;
                1
            }
            b'\'' | b'-' if letter_length(text, end + 1) > 0 => {
                joined = true;
                1
            }
            b'0'..=b'9' | b'_' | b'@' => return None,
            _ => letter_length(text, end),
        };
        if length == 0 {
            end += usize::from(byte == b'.' && end == first && begins_large(&text[at..]));
            break;
        }
        end += length;
    }
    let mut word = text.get(at..end).filter(|word| !word.is_empty())?;
    if capital_within {
        // "BurgessCouncillor P Byrne", "ByrneD.G. Hale": the page lost a line end.
        word = glued_title(word).or_else(|| glued_word(word)).map_or(word, |at| &word[..at]);
    }
    if joined {
        word = without_joined(word);
    }
    let (listed, mut kinds) = kinds::look_up(word);
    if joined && is_place(word) {
        kinds |= kinds::PLACE;
    }
    Some(Word { text: word, start: at, end: at + word.len(), listed, kinds })
}

/// The same, where the word ahead may be read already.
pub(super) fn word_or_next<'t>(text: &'t str, at: usize, ahead: Option<Word<'t>>) -> Option<Word<'t>> {
    match ahead {
        Some(word) if word.start == at => Some(word),
        _ => word_at(text, at),
    }
}

/// How many bytes the letter at a byte takes; 0 where none begins there.
fn letter_length(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at) {
        None => 0,
        Some(byte) if byte.is_ascii() => usize::from(byte.is_ascii_alphabetic()),
        Some(_) => {
            let sign = text.get(at..).and_then(|rest| rest.chars().next());
            sign.filter(|sign| sign.is_alphabetic()).map_or(0, char::len_utf8)
        }
    }
}

/// Whether a text begins with a capital.
pub fn begins_large(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase(),
        _ => text.chars().next().is_some_and(char::is_uppercase),
    }
}

/// Whether a text begins with a small letter.
pub fn begins_small(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(byte) if byte.is_ascii() => byte.is_ascii_lowercase(),
        _ => text.chars().next().is_some_and(char::is_lowercase),
    }
}

/// Whether all of a text are capitals.
pub fn is_large(text: &str) -> bool {
    match text.is_ascii() {
        true => text.bytes().all(|byte| byte.is_ascii_uppercase()),
        false => text.chars().all(char::is_uppercase),
    }
}

/// A word without "'s", and without an office behind a dash that has lost its spaces: "Kingsley-Clerk".
fn without_joined(mut word: &str) -> &str {
    for possessive in ["'s", "'S"] {
        word = word.strip_suffix(possessive).filter(|own| own.len() > 1).unwrap_or(word);
    }
    match word.rsplit_once_at("-") {
        Some((name, "Vice" | "Clerk" | "Chair" | "Chairman" | "Treasurer" | "Secretary")) if name.len() > 2 => name,
        _ => word,
    }
}

impl Word<'_> {
    /// A slice of the text that is taken for a word of a name as it is.
    pub(super) fn whole(text: &str, start: usize, end: usize) -> Word<'_> {
        Word { text: &text[start..end], start, end, listed: "", kinds: 0 }
    }

    /// Whether it belongs to one of some kinds.
    pub(super) fn is(&self, kinds: u32) -> bool {
        self.kinds & kinds != 0
    }

    /// Whether it may open the titles before a name.
    pub(super) fn opens_titles(&self) -> bool {
        self.is(kinds::TITLE | kinds::PLURAL | kinds::RANK | kinds::TIER | kinds::OPENS_TITLE)
            || is_council_acronym(self.text)
    }

    /// A title before a name, singular, and whether the printed form is a plural that holds for a list.
    pub(super) fn honorific(&self) -> Option<(&'static str, bool)> {
        kinds::title(self.listed, self.kinds)
    }

    /// Whether it is a small word inside family names: "van der Berg", "ap Rhys".
    pub(super) fn is_particle(&self) -> bool {
        self.is(kinds::PARTICLE) && kinds::holds_as_written(kinds::PARTICLE_WORDS, self.text)
    }

    /// Whether it opens a family name of two words: "Mac Cionnaith", "St John", "Le Page".
    pub(super) fn opens_family_name(&self) -> bool {
        self.is(kinds::OPENER) && kinds::holds_as_written(kinds::OPENER_WORDS, self.text)
    }

    /// Whether it is letters after a name.
    pub(super) fn is_post_nominal(&self) -> bool {
        self.is(kinds::LETTERS) && kinds::holds_as_written(kinds::LETTERS_WORDS, self.text)
    }

    /// A title that is hardly ever a name, so that it begins a new person where nothing parts them.
    pub(super) fn begins_person(&self) -> bool {
        self.is(kinds::TITLE | kinds::PLURAL) && begins_person(self.text)
    }

    /// Whether it is no part of a name, unless nothing else can be meant. A single capital is an initial.
    pub(super) fn stops(&self) -> bool {
        self.is(kinds::OFFICE | kinds::NO_NAME | kinds::PLACE) && self.text.len() > 1
    }

    /// A word that may stand before a title and belongs to it: "Borough Councillor", "County Borough Councillor", "Detective
    /// Sergeant".
    pub(super) fn is_rank_before(&self, next: &Word<'_>) -> bool {
        let provost = matches!(self.text, "Depute" | "Deputy" | "Vice")
            && ["Lord", "Provost"].iter().any(|title| next.text.eq_ignore_ascii_case(title));
        provost
            || next.is(kinds::COUNCILLOR) && (self.is(kinds::TIER) || is_council_acronym(self.text))
            || self.is(kinds::TIER) && next.is(kinds::TIER)
            || self.is(kinds::RANK) && next.is(kinds::POLICE | kinds::RANK)
    }
}

/// Where in a word a title begins that a lost line end glued to it.
pub fn glued_title(word: &str) -> Option<usize> {
    const TITLES: &str = "Councillor|Cllr|Alderman|Mrs|Miss|Mr";
    const SHORTEST: usize = 3;
    let bytes = word.as_bytes();
    (SHORTEST..bytes.len()).find(|&at| {
        bytes[at].is_ascii_uppercase() && bytes[at - 1].is_ascii_lowercase() && starts_with_one(&word[at..], TITLES)
    })
}

/// Where a capital stands inside a word behind more than the first part of a name like "MacDonald", if one does.
fn glued_word(word: &str) -> Option<usize> {
    const SHORTEST: usize = 3;
    let bytes = word.as_bytes();
    (SHORTEST..bytes.len()).find(|&at| {
        bytes[at].is_ascii_uppercase()
            && bytes[at - 1].is_ascii_lowercase()
            && !matches!(&word[..at], "Mac" | "Van" | "Von" | "Del" | "Fitz" | "San")
    })
}

/// Where the next word may begin after `at`: past spaces, and past one line end if `over_line_end`.
pub(super) fn skip_spaces(text: &str, mut at: usize, mut over_line_end: bool) -> usize {
    while let Some(byte) = text.as_bytes().get(at) {
        if *byte == b'\n' && over_line_end {
            over_line_end = false;
        } else if *byte != b' ' {
            return at;
        }
        at += 1;
    }
    text.len()
}

/// One or more initials in one word: "J", "J.", "HF", "J-P".
pub(super) fn is_initials(word: &str) -> bool {
    let (mut letters, mut at) = (0, 0);
    while let Some(byte) = word.as_bytes().get(at) {
        if matches!(byte, b'.' | b'-') {
            at += 1;
        } else if letters < 3 && begins_large(&word[at..]) {
            at += letter_length(word, at);
            letters += 1;
        } else {
            return false;
        }
    }
    letters > 0
}

/// A word that can be a first or a family name by its look.
pub(super) fn looks_like_name(word: &str) -> bool {
    let elided = || matches!(word.as_bytes(), [b'd' | b'o', b'\'', ..]) && begins_large(&word[2..]);
    (begins_large(word) || elided()) && !word.ends_with_sign(".")
}

/// Whether `word` is a title before names, singular or plural.
pub fn is_title(word: &str) -> bool {
    kinds_of(word) & (kinds::TITLE | kinds::PLURAL) != 0
}

/// A title that is hardly ever a name, so that it begins a new person where nothing parts them.
pub(super) fn begins_person(word: &str) -> bool {
    kinds_of(word) & (kinds::TITLE | kinds::PLURAL) != 0
        && !["Major", "Canon", "Father", "Lord", "Lady"].iter().any(|name| word.eq_ignore_ascii_case(name))
}

/// The letters of a council before a title: "TDC Cllr", "WLDC Councillor".
pub fn is_council_acronym(word: &str) -> bool {
    (2..=5).contains(&word.len()) && word.ends_with_sign("C") && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether the second word after `at` is "Council": "Stevenage| Borough Council".
pub(super) fn word_at_is_council(text: &str, at: usize) -> bool {
    let tier = word_at(text, skip_spaces(text, at, false));
    let body = tier.and_then(|tier| word_at(text, skip_spaces(text, tier.end, false)));
    body.is_some_and(|body| body.text == "Council")
}

/// A word for a body or a place after a name that is no person's then: "Norfolk County Council", "Hale Road".
pub(super) fn names_body(word: &str) -> bool {
    kinds_of(word) & kinds::BODY != 0
}

/// Whether words name a body that people come from: "Dale NHS Trust".
pub fn names_organisation(words: &str) -> bool {
    words.split_at_signs(" ").any(|word| kinds_of(word) & kinds::ORGANISATION != 0)
}

/// Letters after a name that are printed with stops: "M.B.E.".
pub(super) fn is_dotted_post_nominal(printed: &str) -> bool {
    let same = |known: &str| known.bytes().eq(printed.bytes().filter(|byte| *byte != b'.'));
    kinds::LETTERS_WORDS.split_at_signs(" ").any(same)
}

/// Capitals that are no initials: "EDC", "PARISH".
pub(super) fn is_acronym(word: &str) -> bool {
    is_large(word) && word.chars().count() > 2
}

/// A word for a sort of person, where an office stands for a name: "Care Leaver", "Parent Governor".
pub(super) fn is_sort_of_person(word: &str) -> bool {
    kinds_of(word) & kinds::SORT != 0
}

/// A word that names an office: it ends a name that stands before it, and may stand before a name.
pub(super) fn is_office(word: &str) -> bool {
    kinds_of(word) & kinds::OFFICE != 0
}

/// Whether an office can end with a word.
pub(super) fn is_office_end_word(word: &str) -> bool {
    kinds_of(word) & kinds::OFFICE_END != 0
}

/// An office that a word for its field stands before: "Administration Assistant", "Transport Officer".
pub(super) fn takes_a_field(word: &str) -> bool {
    kinds_of(word) & kinds::FIELD != 0
}

/// Titles of persons rather than of members.
pub(super) fn is_personal(title: &str) -> bool {
    kinds_of(title) & kinds::PERSONAL != 0
}

/// A word that is no name, though it is printed with a capital: sentence starters, the furniture of minutes, dates.
pub(super) fn is_no_name(word: &str) -> bool {
    kinds_of(word) & kinds::NO_NAME != 0 || is_place(word)
}

/// "Newton-on-Sea", "Ashby-cum-Fenby": places.
fn is_place(word: &str) -> bool {
    const JOINS: &str = "on|upon|in|under|by|super|cum|next|the";
    let Some((_, rest)) = word.split_once_at("-") else { return false };
    rest.rsplit_once_at("-").is_some_and(|(inner, _)| inner.split_at_signs("-").any(|part| is_spelt(part, JOINS)))
}

/// A stop word that is a family name as well, and is taken for one after a title, initials or a first name.
pub(super) fn may_be_family_name(word: &str) -> bool {
    kinds_of(word) & kinds::FAMILY != 0
}
