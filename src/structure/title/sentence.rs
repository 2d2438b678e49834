//! Where a title without a stop gives way to the sentence behind it.
//!
//! In:       the words after an item's number.   Out: where the first sentence starts, if one does.
//! Source:   capitals that give way to small letters; the agenda's request; a person who speaks; a verb soon behind a
//!           capitalised word.

use super::starts_with_word;
use super::word::{
    Word, is_binding, is_month_or_day, is_none_answer, is_of_a_person, is_outcome, is_sentence_opener, is_weekday,
    reads_on, words,
};
use crate::structure::subject::subject_of;
use crate::structure::words::{among, among_exactly};

/// Where, before `limit`, a title without a stop gives way to the sentence after it.
pub(super) fn next_sentence(text: &str, limit: usize) -> Option<usize> {
    let words: Vec<Word<'_>> = words(&text[..limit.min(text.len())]).take(60).collect();
    let caps = |word: &Word<'_>| {
        let letters = word.bare.starts_with(char::is_alphabetic) && !word.bare.contains('/');
        letters && word.bare.len() > 1 && !word.bare.chars().any(char::is_lowercase)
    };
    let heading_in_capitals =
        words.len() > 2 && caps(&words[0]) && words.iter().take(3).filter(|word| caps(word)).count() >= 2;
    let one_in_capitals = words.len() > 2 && caps(&words[0]) && words[0].bare.len() > 4 && !heading_in_capitals;
    // A sentence that is its own heading ends at its stop.
    if words.len() > 6 && among_exactly("Following Due As It There All They This", words[0].bare) {
        return None;
    }
    if let Some(end) = application(text, &words) {
        return Some(end);
    }
    if let Some(end) = subject_run(&words) {
        return Some(end);
    }
    let mut inside = 0;
    let infinitive = starts_with_word(text, "to");
    let may_state = !infinitive && !words.first().is_some_and(|word| is_sentence_opener(word.bare));
    for place in 1..words.len() {
        let (before, word) = (&words[place - 1], &words[place]);
        // A long title may end in a comma before the sentence that follows it.
        let after_comma = place >= 12 && before.comma && matches!(word.bare, "The" | "It" | "There" | "This");
        // "Planning Applications 25/00123/FUL 4 Mill Lane": the first of them.
        if before.bare.eq_ignore_ascii_case("applications") && is_reference(word.bare) {
            return Some(word.start);
        }
        if !word.bare.starts_with(|sign: char| sign.is_uppercase()) || (!after_comma && before.binds()) {
            continue;
        }
        // "PLANNING COMMITTEE (For consideration)": a short bracket belongs to the title.
        if word.bracket && text[word.start..].find(')').is_some_and(|close| close < 80) {
            inside = word.start + text[word.start..].find(')').unwrap_or(0);
        }
        if word.start <= inside {
            continue;
        }
        let strong = is_sentence_opener(word.bare);
        let from_lower = before.bare.starts_with(char::is_lowercase);
        let lower_next = words.get(place + 1).is_some_and(|next| next.bare.starts_with(char::is_lowercase));
        // The agenda's request behind the title: "Apologies for Absence To receive apologies".
        if matches!(word.bare, "To" | "Any") && lower_next || names_a_report(before, &words[place..]) {
            return Some(word.start);
        }
        let named = words.get(place + 1).is_some_and(|next| next.bare.starts_with(char::is_uppercase));
        if named && is_of_a_person(word.bare) && subject_of(&text[..word.start]).is_of_the_members() {
            return Some(word.start);
        }
        // "MINUTES The minutes of the meeting held on …"
        if one_in_capitals && place == 1 && strong && lower_next && !caps(word) {
            return Some(word.start);
        }
        if heading_in_capitals {
            // "MINUTES OF THE MEETING HELD ON 3 APRIL RESOLVED: That …"
            if decides(&words[place..]) {
                return Some(word.start);
            }
            let small = word.bare.len() == 1 || word.bare.contains(char::is_lowercase);
            if small
                && (is_weekday(word.bare) || !is_month_or_day(word.bare))
                && (word.bare.len() > 1 || lower_next)
                && words[..place]
                    .iter()
                    .all(|word| caps(word) || word.bare.len() < 3 || !word.bare.starts_with(char::is_alphabetic))
            {
                return Some(word.start);
            }
            // "MINUTES OF THE LAST MEETING held on 2 May The minutes were signed": capitals, then more, then a sentence.
            let opens = strong && !caps(word) && verb_within(&words[place..], 14);
            if opens {
                return Some(word.start);
            }
            if !caps(word) || !strong {
                continue;
            }
        }
        let repeated = words[..place].iter().any(|earlier| earlier.bare == word.bare);
        // "To confirm that the items marked Part 1 will be considered in public": one request to its end.
        let requested = infinitive && words[..place].iter().any(|word| word.bare == "that");
        let (from_lower, repeated) = (from_lower && !requested, repeated && !requested);
        let reach = match (strong, from_lower, repeated) {
            (true, _, _) => 14,
            (_, true, _) => 8,
            (_, _, true) => 2,
            _ => 0,
        };
        // "Date of Next Meeting Monday 2 June": the day behind the title.
        if is_weekday(word.bare) && before.bare == "Meeting" && lower_or_digit(&words[place + 1..]) {
            return Some(word.start);
        }
        let verb = verb_within(&words[place..], reach)
            || speaks(&words[place..])
            || may_state && !is_month_or_day(word.bare) && !behind_person(&words[..place]) && states(&words[place..]);
        let opens_with_participle = is_outcome(word.bare) && (place >= 2 || words.len() <= place + 3);
        let plain_sentence =
            place >= 2 && matches!(word.bare, "The" | "There" | "It" | "This" | "They") && reads_on(&words[place..]);
        if verb || plain_sentence || opens_with_participle || (strong && is_none_answer(word.bare) && place >= 1) {
            return Some(word.start);
        }
    }
    None
}

/// "25/00123/FUL", "PA14/02222".
fn is_reference(word: &str) -> bool {
    word.contains('/') && word.len() >= 7 && word.bytes().filter(u8::is_ascii_digit).count() >= 5
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
    let opens = words.first().is_some_and(|word| is_sentence_opener(word.bare) || is_binding(word.bare));
    let passive = matches!(words[verb].bare, "was" | "were") && words.get(verb + 1).is_some();
    (verb >= 2 && capitals && !opens && passive).then(|| words[verb].start)
}

/// Whether the words end in a person's title and names ("Councillor Peter").
fn behind_person(words: &[Word<'_>]) -> bool {
    words.iter().rev().take(3).any(|word| is_of_a_person(word.bare))
}

/// "RESOLVED - That …", "AGREED to …", or the outcome alone.
fn decides(words: &[Word<'_>]) -> bool {
    let next = words[1..].iter().map(|word| word.bare).find(|word| !word.is_empty());
    is_outcome(words[0].bare) && next.is_none_or(|next| next == "That" || next.starts_with(char::is_lowercase))
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
    const STATES: &str = "was were has had have is are";
    const PARTS: &str = "that which who as if where when whether";
    let small = words[1..].iter().take(6).take_while(|word| !word.bare.starts_with(char::is_uppercase));
    let mut read = small.take_while(|word| !among(PARTS, word.bare) && !word.bracket);
    !words[0].open && !words[0].stops && read.any(|word| among_exactly(STATES, word.bare))
}

/// "Anne-Marie welcomed everyone": one capitalised word and what a person did, and small words behind.
fn speaks(words: &[Word<'_>]) -> bool {
    const SAID: &str = "welcomed asked advised informed explained thanked stated outlined said told confirmed suggested introduced \
        expressed";
    let [_, verb, next, ..] = words else { return false };
    among_exactly(SAID, verb.bare) && next.bare.starts_with(char::is_lowercase)
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
        let opens = is_sentence_opener(words[at].bare) && !words[at - 1].binds();
        if opens || words[at].stops {
            return false;
        }
    }
    false
}
