//! Where a title without a stop gives way to the sentence behind it.
//!
//! In:       the words after an item's number.   Out: where the first sentence starts, if one does.
//! Source:   capitals that give way to small letters; the agenda's request; a person who speaks; a verb soon behind a
//!           capitalised word.

use super::word::{Word, reads_on, words};
use super::{has_small_letters, starts_with_word};
use crate::read::within::is_among;
use crate::signs::InSigns;
use crate::structure::subject::subject_of;
use crate::structure::words::{
    BINDING, MONTH, NONE, OF_A_PERSON, OPENER, OPENS_HEADING, OPENS_PART, OUTCOME, SAID, STATES, WEEKDAY, among,
};

/// Where, before `limit`, a title without a stop gives way to the sentence after it.
pub(super) fn next_sentence(text: &str, limit: usize) -> Option<usize> {
    let words = words(&text[..limit.min(text.len())], 60);
    // A sentence that is its own heading ends at its stop.
    if words.len() > 6 && words[0].is(OPENS_HEADING) {
        return None;
    }
    if let Some(end) = application(text, &words).or_else(|| subject_run(&words)) {
        return Some(end);
    }
    let line = Line::of(text, words);
    let mut inside = 0;
    for place in 1..line.words.len() {
        let word = &line.words[place];
        // "PLANNING COMMITTEE (For consideration)": a short bracket belongs to the title.
        if word.bracket
            && let Some(close) = text[word.start..].find_sign(")").filter(|close| *close < 80)
        {
            inside = word.start + close;
        }
        if (word.start > inside || inside == 0) && line.gives_way_at(place) {
            return Some(word.start);
        }
    }
    None
}

/// A title and the text behind it, word by word.
struct Line<'t> {
    text: &'t str,
    words: Vec<Word<'t>>,
    /// Two of the first three words stand in capitals.
    in_capitals: bool,
    /// The first word alone does, and it is no abbreviation.
    one_in_capitals: bool,
    /// It opens with "To": a request.
    request: bool,
    /// It opens like a title, so that a statement is the text behind it.
    may_state: bool,
}

/// Whether a word stands in capitals.
fn capitals(word: &Word<'_>) -> bool {
    let reference = word.bare.has_sign("/") && word.bare.bytes().any(|byte| byte.is_ascii_digit());
    let letters = word.bare.starts_with(char::is_alphabetic) && !reference;
    letters && word.bare.len() > 1 && !has_small_letters(word.bare)
}

impl<'t> Line<'t> {
    fn of(text: &'t str, words: Vec<Word<'t>>) -> Line<'t> {
        let first = words.len() > 2 && capitals(&words[0]);
        let in_capitals = first && words.iter().take(3).filter(|word| capitals(word)).count() >= 2;
        let one_in_capitals = first && words[0].bare.len() > 4 && !in_capitals;
        let request = starts_with_word(text, "to");
        let may_state = !request && !words.first().is_some_and(|word| word.is(OPENER));
        Line { text, words, in_capitals, one_in_capitals, request, may_state }
    }

    /// Whether the text behind the title starts at this word.
    fn gives_way_at(&self, place: usize) -> bool {
        let (before, word) = (&self.words[place - 1], &self.words[place]);
        // "Planning Applications 25/00123/FUL 4 Mill Lane": the first of them.
        if before.bare.eq_ignore_ascii_case("applications") && is_reference(word.bare) {
            return true;
        }
        let next = self.words.get(place + 1).map_or("", |next| next.bare);
        // "Urgent Item In terms of Standing Order 9, the Council:"
        if word.bare == "In" && matches!(next, "terms" | "accordance" | "response" | "pursuance") {
            return true;
        }
        // "Minutes of the last meeting All Cllrs had read …"
        let everybody = word.bare == "All" && self.words.get(place + 1).is_some_and(|next| next.is(OF_A_PERSON));
        if everybody && !before.binds() {
            return true;
        }
        // "APOLOGIES FOR ABSENCE received from Cllr Ames"
        if self.in_capitals && word.bare == "received" && self.words[..place].iter().all(capitals) {
            return true;
        }
        // A long title may end in a comma before the sentence that follows it.
        let after_comma = place >= 12 && before.comma && matches!(word.bare, "The" | "It" | "There" | "This");
        if !word.bare.starts_with(|sign: char| sign.is_uppercase()) || (!after_comma && before.binds()) {
            return false;
        }
        // "The Minutes of 3 May were RESOLVED to be accepted": one sentence.
        if is_among(before.bare, "was|were|be|been") {
            return false;
        }
        let lower_next = next.starts_with(char::is_lowercase);
        // The agenda's request behind the title: "Apologies for Absence To receive apologies".
        let request = matches!(word.bare, "To" | "Any") && lower_next;
        let named = next.starts_with(char::is_uppercase) && word.is(OF_A_PERSON);
        if request
            || names_a_report(before, &self.words[place..])
            || named && subject_of(&self.text[..word.start]).is_of_the_members()
        {
            return true;
        }
        let strong = word.is(OPENER);
        // "MINUTES The minutes of the meeting held on …"
        if self.one_in_capitals && place == 1 && strong && lower_next && !capitals(word) {
            return true;
        }
        if self.in_capitals {
            return self.capitals_give_way_at(place) || capitals(word) && strong && self.sentence_at(place);
        }
        self.sentence_at(place)
    }

    /// Whether a title in capitals gives way to small letters, or to a decision.
    fn capitals_give_way_at(&self, place: usize) -> bool {
        let word = &self.words[place];
        // "MINUTES OF THE MEETING HELD ON 3 APRIL RESOLVED: That …"
        if decides(&self.words[place..]) {
            return true;
        }
        let lower_next = self.words.get(place + 1).is_some_and(|next| next.bare.starts_with(char::is_lowercase));
        // "INTEREST(s)" is a word in capitals.
        let shouted = word.bare.as_bytes().get(..3).is_some_and(|start| start.iter().all(u8::is_ascii_uppercase));
        let small = if word.bare.len() == 1 { lower_next } else { word.bare.contains(char::is_lowercase) };
        let small = small && !shouted;
        let of_a_date = word.is(MONTH);
        let before =
            |word: &Word<'_>| capitals(word) || word.bare.len() < 3 || !word.bare.starts_with(char::is_alphabetic);
        if small && !of_a_date && self.words[..place].iter().all(before) {
            return true;
        }
        // "MINUTES OF THE LAST MEETING held on 2 May The minutes were signed": capitals, then more, then a sentence.
        word.is(OPENER) && !capitals(word) && verb_within(&self.words[place..], 14)
    }

    /// Whether a sentence starts at this word: what opens one, and a verb soon behind it.
    fn sentence_at(&self, place: usize) -> bool {
        let (before, word, rest) = (&self.words[place - 1], &self.words[place], &self.words[place..]);
        // "Date of Next Meeting Monday 2 June": the day behind the title.
        if word.is(WEEKDAY) && before.bare == "Meeting" && lower_or_digit(&rest[1..]) {
            return true;
        }
        let strong = word.is(OPENER);
        // "To confirm that the items marked Part 1 will be considered in public": one request to its end.
        let requested = self.request && self.words[..place].iter().any(|word| word.bare == "that");
        let from_lower = before.bare.starts_with(char::is_lowercase) && !requested;
        let repeated = !requested && self.words[..place].iter().any(|earlier| earlier.bare == word.bare);
        let reach = match (strong, from_lower, repeated) {
            (true, _, _) => 14,
            (_, true, _) => 8,
            (_, _, true) => 2,
            _ => 0,
        };
        let stated = self.may_state && !word.is(MONTH | WEEKDAY) && !behind_person(&self.words[..place]);
        let opens_with_participle = word.is(OUTCOME) && (place >= 2 || rest.len() <= 3);
        let plain = place >= 2 && matches!(word.bare, "The" | "There" | "It" | "This" | "They") && reads_on(rest);
        verb_within(rest, reach)
            || speaks(rest)
            || stated && states(rest)
            || plain
            || opens_with_participle
            || strong && word.is(NONE)
    }
}

/// "25/00123/FUL", "PA14/02222".
fn is_reference(word: &str) -> bool {
    word.has_sign("/") && word.len() >= 7 && word.bytes().filter(u8::is_ascii_digit).count() >= 5
}

/// Where an application's reference starts behind an infinitive ("To Discuss Applications 19/00699/F Garage …").
fn application(text: &str, words: &[Word<'_>]) -> Option<usize> {
    if !starts_with_word(text, "to") {
        return None;
    }
    let reference = |word: &&Word<'_>| {
        word.bare.matches('/').count() == 2
            && word.bare.starts_with(|sign: char| sign.is_ascii_digit())
            && word.bare.len() > 8
    };
    words.iter().skip(3).find(reference).map(|word| word.start)
}

/// The end of a title that is the subject of its own sentence ("Emergency Procedures was read by the Chair").
fn subject_run(words: &[Word<'_>]) -> Option<usize> {
    let verb = words.iter().position(|word| word.bare.starts_with(char::is_lowercase))?;
    let capitals =
        words[..verb].iter().all(|word| word.bare.starts_with(char::is_uppercase) && !word.stops && !word.binds());
    let another = words[1..verb.max(1)].iter().any(|word| word.is(OPENER));
    let opens = another || words.first().is_some_and(|word| word.is(OPENER) || word.is(BINDING));
    let passive = matches!(words[verb].bare, "was" | "were") && words.get(verb + 1).is_some();
    (verb >= 2 && capitals && !opens && passive).then(|| words[verb].start)
}

/// Whether the words end in a person's title and names ("Councillor Peter").
fn behind_person(words: &[Word<'_>]) -> bool {
    words.iter().rev().take(3).any(|word| word.is(OF_A_PERSON))
}

/// "RESOLVED - That …", "AGREED to …", or the outcome alone.
fn decides(words: &[Word<'_>]) -> bool {
    let next = words[1..].iter().map(|word| word.bare).find(|word| !word.is_empty());
    words[0].is(OUTCOME) && next.is_none_or(|next| next == "That" || next.starts_with(char::is_lowercase))
}

/// "Report of the Director": what the agenda says of an item, behind its title; but "Annual Report of the Director".
fn names_a_report(before: &Word<'_>, words: &[Word<'_>]) -> bool {
    const OFFICES: &str =
        "director head chief corporate executive leader cabinet assistant strategic monitoring portfolio";
    const SORTS: &str =
        "annual progress monitoring quarterly performance outturn update final interim draft scrutiny joint the";
    let [report, of, the, office, ..] = words else { return false };
    report.bare == "Report"
        && among("of by from", of.bare)
        && the.bare == "the"
        && among(OFFICES, office.bare)
        && !among(SORTS, before.bare)
}

/// Whether a small word or a figure comes first.
fn lower_or_digit(words: &[Word<'_>]) -> bool {
    words.first().is_some_and(|word| word.bare.starts_with(|sign: char| sign.is_lowercase() || sign.is_ascii_digit()))
}

/// "Council had no objection", "Payments of £230 were approved": a capitalised word, small ones, and soon a verb of being.
fn states(words: &[Word<'_>]) -> bool {
    let small = words[1..].iter().take(6).take_while(|word| !word.bare.starts_with(char::is_uppercase));
    let mut read = small.take_while(|word| !word.is(OPENS_PART) && !word.bracket);
    !words[0].open && !words[0].stops && read.any(|word| word.is(STATES))
}

/// "Anne-Marie welcomed everyone": one capitalised word and what a person did, and small words behind.
fn speaks(words: &[Word<'_>]) -> bool {
    let [_, verb, next, ..] = words else { return false };
    verb.is(SAID) && next.bare.starts_with(char::is_lowercase)
}

/// Whether a verb stands within so many words of a sentence's first, and no other sentence opens between.
fn verb_within(words: &[Word<'_>], reach: usize) -> bool {
    let mut inside = false;
    for at in 1..words.len().min(reach + 1) {
        // "(approved and signed)" says when, not what was done.
        inside |= words[at].bracket;
        let bracketed = inside;
        inside &= !words[at].closes;
        if bracketed {
            continue;
        }
        if words[at].is_verb() {
            return true;
        }
        let opens = words[at].is(OPENER) && !words[at - 1].binds();
        if opens || words[at].stops {
            return false;
        }
    }
    false
}
