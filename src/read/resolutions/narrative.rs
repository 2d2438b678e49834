//! What is told and not decided: discussion, opinions, facts noted, actions, who came and went.
//!
//! In:       sentences.   Out: yes or no.
//! Not here: sentences that only vote or move (`trailer`); what is told behind a decision (`tail`).

use crate::find::split_once;
use crate::phrases;
use crate::read::phrase::{Phrases, behind_spaces, is_of_word, next_word, words_from};
use crate::read::within::{is_among, is_spelt, tokens, trimmed, trimmed_end};
use crate::read::word_list::WordList;
use crate::signs::InSigns;

/// Whether a sentence tells what somebody did or said, so that a decision cannot go on in it.
pub fn is_narrative(sentence: &str) -> bool {
    const SIGNED: Phrases = phrases!("was/were then/duly/also/both? signed*/witnessed*/thanked*|will sign");
    SIGNED.are_in(sentence) || begins_to_tell(sentence) && is_past(sentence) || tells_of_initials(sentence)
}

/// Whether words begin with who or what is told of, or when.
fn begins_to_tell(sentence: &str) -> bool {
    static SUBJECTS: WordList = WordList::new(
        "councillor councillors cllr cllrs member members alderman mr mrs ms miss dr prof officer officers clerk mayor leader \
         director head meeting committee council public provost convener monitoring chief principal senior democratic it this there \
         he she they following having during prior before after action note upon",
    );
    const SEVERAL: Phrases = phrases!("chair*|vice-chair*|at this|on being|a vote/member/resident");
    let start = behind_signs(sentence);
    let first = &sentence[start..];
    let the = first.get(..3).filter(|the| the.eq_ignore_ascii_case("the")).and_then(|_| next_word(sentence, start + 3));
    let start = the.map_or(start, |word| word.start);
    let word = &sentence[start..start + sentence[start..].bytes().take_while(|byte| is_of_word(*byte)).count()];
    SUBJECTS.has(word) || SEVERAL.at(sentence, start).is_some()
}

/// Whether a verb tells of what happened, or a caption of what is to be done.
fn is_past(sentence: &str) -> bool {
    static PAST: WordList = WordList::new(
        "was were had did asked reported said advised thanked explained left returned entered arrived joined withdrew rejoined stated \
         outlined presented noted confirmed signed informed gave welcomed closed ended commented queried raised agreed declared spoke \
         abstained voted requested suggested felt referred vacated took adjourned replied introduced proposed moved seconded considered \
         discussed received wished expressed would drew resumed concluded responded highlighted",
    );
    const CAPTIONS: Phrases = phrases!("action|note");
    let captioned =
        || CAPTIONS.open(sentence).is_some_and(|end| sentence[end..].trim_ascii_start().starts_with_sign(":-"));
    words_from(sentence, 0).any(|word| PAST.has(&sentence[word])) || captioned()
}

/// The first byte that is neither white space nor a sign that opens an aside or emphasis.
fn behind_signs(sentence: &str) -> usize {
    sentence.bytes().take_while(|byte| byte.is_ascii_whitespace() || b"(*[".contains(byte)).count()
}

/// "PO returned.", "KM left the room."
fn tells_of_initials(sentence: &str) -> bool {
    const TOLD: &str =
        "returned|left|rejoined|re-joined|withdrew|abstained|declared|reported|thanked|asked|said|advised";
    let mut words = tokens(sentence);
    let initials = words
        .next()
        .is_some_and(|word| (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase()));
    let verb = trimmed_end(words.next().unwrap_or_default());
    initials && is_spelt(verb, TOLD)
}

/// "Clerk to action", "ACTION: Clerk", "JB and NL to follow up".
pub fn is_action(sentence: &str) -> bool {
    const ACTION: Phrases = phrases!("action/actions point?");
    const BY: Phrases = phrases!("by");
    const GLUED: Phrases = phrases!("actionby/actionsby");
    let start = behind_signs(sentence);
    // "Clerk", "JB", "the Clerk", "action".
    if !sentence[start..].starts_with(|c: char| c.is_ascii_uppercase() || matches!(c, 't' | 'a')) {
        return false;
    }
    if let Some(end) = ACTION.at(sentence, start) {
        let by = || next_word(sentence, end).is_some_and(|word| BY.at(sentence, word.start).is_some());
        let signs = sentence[end..].trim_ascii_start().starts_with_sign(":-");
        return signs || sentence[start..].starts_with("ACTION") && !sentence[start..].starts_with("ACTIONS") || by();
    }
    if GLUED.at(sentence, start).is_some() {
        return true;
    }
    let Some(end) = end_of_actors(sentence, start) else { return false };
    let to = next_word(sentence, end).filter(|word| &sentence[word.clone()] == "to");
    let verb = to.and_then(|to| behind_spaces(sentence, to.end));
    verb.is_some_and(|verb| sentence[verb..].starts_with(|c: char| c.is_ascii_lowercase()))
}

/// The end of "The Clerk", "Cllr Ames", "JB/NL and AV".
fn end_of_actors(sentence: &str, start: usize) -> Option<usize> {
    const MOST_NAMES: usize = 4;
    const ACTORS: &str = "Clerk|Cllr|Cllrs|Councillor|Mr|Mrs|Ms|Deputy|Handyman|Officer|Officers|Secretary";
    let the = sentence.get(start..start + 3).filter(|the| the.eq_ignore_ascii_case("the"));
    let first = the.and_then(|_| next_word(sentence, start + 3)).map_or(start, |word| word.start);
    let length = sentence[first..].bytes().take_while(|byte| is_of_word(*byte)).count();
    let word = &sentence[first..first + length];
    if !(is_spelt(word, ACTORS) || word.starts_with("Chair")) {
        return if first == start { end_of_initials(sentence, start) } else { None };
    }
    let mut end = first + length;
    for _ in 0..MOST_NAMES {
        let name =
            behind_spaces(sentence, end).filter(|at| sentence[*at..].starts_with(|c: char| c.is_ascii_uppercase()));
        let Some(name) = name else { break };
        end = name + sentence[name..].bytes().take_while(|byte| is_of_word(*byte) || b".'-".contains(byte)).count();
    }
    Some(end)
}

/// The end of "JB", "JB/NL and AV".
fn end_of_initials(sentence: &str, start: usize) -> Option<usize> {
    let initials = |at: usize| {
        let letters = sentence[at..].bytes().take_while(u8::is_ascii_uppercase).count();
        (2..=3).contains(&letters).then_some(at + letters)
    };
    let behind = |at: usize| sentence.len() - sentence[at..].trim_ascii_start().len();
    let mut end = initials(start)?;
    loop {
        let link = behind(end);
        let sign = ["/", "&", "and", ","].iter().find(|sign| sentence[link..].starts_with(**sign));
        match sign.and_then(|sign| initials(behind(link + sign.len()))) {
            Some(further) => end = further,
            None => return Some(end),
        }
    }
}

/// Whether the words after "agreed that" hold an opinion or a fact and no decision ("that traffic was a concern").
pub fn is_opinion(words: &str) -> bool {
    const FACTS: &str = "was|were|is|are|had|has|have|needed|needs|remained|felt|did|wasn't|isn't|hadn't|looked|seemed|\
        appeared|been";
    const DECISIONS: &str = "be|should|would|will|shall|must|to|may|can|could|not|might|supports";
    const WORDS_AHEAD: usize = 40;
    let record = tokens(words).take(4).any(|word| is_among(trimmed(word), "minutes|accounts"));
    if record || is_record(words) {
        return false;
    }
    let conditional = tokens(words).take(3).any(|word| is_spelt(word, "if|once|when|unless|should"));
    if conditional {
        return !tokens(words).any(|word| is_spelt(word, "would|should|will|be|shall"));
    }
    let words = split_once(words, ", and ").map_or(words, |(first, _)| first);
    let mut previous = "";
    for word in tokens(words).take(WORDS_AHEAD) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'');
        // "the Clerk is to write": that is decided; "the road is wet" is a fact.
        if is_spelt(previous, "is|are") {
            return word != "to";
        }
        if is_spelt(word, "is|are") {
            previous = word;
            continue;
        }
        if is_among(word, FACTS) {
            return !tokens(words).any(|word| word == "should");
        }
        if word == "to" && is_spelt(previous, "is|are|needed|due") {
            return true;
        }
        if is_among(word, DECISIONS) {
            return false;
        }
        previous = word;
    }
    false
}

/// Whether words call something a true record.
pub fn is_record(words: &str) -> bool {
    const RECORD: Phrases = phrases!("true/correct/accurate record*|true and accurate*/correct*|correct and accurate*");
    RECORD.are_in(words)
}

/// The words in small letters with single spaces, for comparing phrases that may be broken over lines.
pub fn flat(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    for word in tokens(text) {
        if !flat.is_empty() {
            flat.push(' ');
        }
        flat.push_str(&word.to_ascii_lowercase());
    }
    flat
}
