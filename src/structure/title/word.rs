//! The words of a heading, and what sort each is: binding, opening a sentence, a verb, an outcome, a person's title.

use crate::structure::Subject;
use crate::structure::words::{among, among_exactly};

/// The name of a month or of a day: part of a date in a title.
pub(super) fn is_month_or_day(word: &str) -> bool {
    const MONTHS: &str = "january february march april may june july august september october november december";
    is_weekday(word) || among(MONTHS, word)
}

pub(super) fn is_weekday(word: &str) -> bool {
    among("monday tuesday wednesday thursday friday saturday sunday", word)
}

/// A word of a heading, without the signs around it.
pub(super) struct Word<'t> {
    pub bare: &'t str,
    pub start: usize,
    /// A sign that the next word goes on behind: a comma, a colon, a dash.
    pub open: bool,
    /// A full stop follows.
    pub stops: bool,
    /// A comma follows.
    pub comma: bool,
    /// It opens a bracket.
    pub bracket: bool,
    /// It closes one.
    pub closes: bool,
}

impl Word<'_> {
    /// Whether the next word belongs to it: "of", "the", "Cllr", a comma.
    pub fn binds(&self) -> bool {
        self.open || is_binding(self.bare)
    }

    /// A finite verb of reporting, or a past tense.
    pub fn is_verb(&self) -> bool {
        is_finite_verb(self.bare)
    }
}

/// "was", "reported", "need".
pub(super) fn is_finite_verb(word: &str) -> bool {
    const VERBS: &str = "was were is are had has have will would gave said felt took left read did made sent went spoke told put \
        began could should may thought brought asks wishes need needs must shall can";
    word.starts_with(char::is_lowercase)
        && (among_exactly(VERBS, word) || (word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed")))
}

pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    text.split_whitespace().map(move |printed| {
        let start = printed.as_ptr() as usize - text.as_ptr() as usize;
        let bare = printed.trim_matches(|sign: char| !sign.is_alphanumeric());
        let open = bare.is_empty() || printed.ends_with([',', '(', '&', '/', '-', ';', ':']);
        let comma = printed.ends_with(',');
        let (bracket, closes) = (printed.starts_with('('), printed.contains(')'));
        Word { bare, start, open, stops: printed.ends_with('.'), comma, bracket, closes }
    })
}

/// Words after which a title cannot end.
pub(super) fn is_binding(word: &str) -> bool {
    const BINDING: &str = "a an the of for from to on in at by with and or any no all cllr cllrs councillor councillors mr mrs ms \
        miss dr sir lord lady rev re item items per about between within via that those one two three four each new";
    among(BINDING, word)
}

/// Words that open a sentence, and seldom stand capitalised inside a title.
pub(super) fn is_sentence_opener(word: &str) -> bool {
    const OPENERS: &str = "The There It A An This These Cllr Cllrs Councillor Councillors Mr Mrs Ms Miss Members None Nothing All \
        Following Due As No Not They He She We Apologies Both";
    among_exactly(OPENERS, word)
}

/// Words that stand alone as the outcome of an item.
pub(super) fn is_outcome(word: &str) -> bool {
    const OUTCOMES: &str =
        "RESOLVED Resolved AGREED Agreed NOTED Noted APPROVED Approved Proposed Considered Deferred Accepted Nil";
    among_exactly(OUTCOMES, word)
}

/// Words that stand before people's names.
pub(in crate::structure) fn is_of_a_person(word: &str) -> bool {
    among("cllr cllrs councillor councillors mr mrs ms miss dr", word)
}

/// Whether most of the words behind a sentence's first are small, and there are some.
pub(super) fn reads_on(words: &[Word<'_>]) -> bool {
    let small = words.iter().skip(1).filter(|word| word.bare.starts_with(char::is_lowercase)).count();
    words.len() >= 5 && small * 2 >= words.len()
}

pub(super) fn is_none_answer(word: &str) -> bool {
    ["None", "Nothing"].contains(&word)
}

impl Subject {
    /// Who was there, and what they declared.
    pub(in crate::structure) fn is_of_the_members(self) -> bool {
        matches!(self, Subject::Attendance | Subject::Declarations | Subject::AttendanceAndDeclarations)
    }
}
