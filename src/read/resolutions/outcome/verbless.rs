//! Decisions told without a verb of their own: "All payments approved", "Single storey porch. No objections.", "Refused".
//!
//! In:       a sentence, or two.   Out: an [`Outcome`].
//! Not here: sentences that say who decided (`outcome`).

use super::Outcome;
use crate::find::split_once;
use crate::phrases;
use crate::read::phrase::{Phrases, is_of_word, next_word};
use crate::read::resolutions::lead_in::is_body;
use crate::read::resolutions::passage::join;
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::tail::without_tail;
use crate::read::within::{is_among, last_token, trimmed_end, word_count, words_in};
use crate::read::word_list::WordList;
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::text::SourceText;
use std::ops::Range;

/// "Minutes agreed and signed", "Status quo agreed", "Apology approved": a few words without a verb, and what was done.
pub(super) fn brief<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("agree* approv* accept* adopt* confirm* defer*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    const LONGEST: usize = 9;
    const VERBS: &str = "agreed|approved|accepted|adopted|confirmed|deferred";
    const NO_SUBJECTS: &str = "unanimously|all|and|as|members|was|were|be|been|not|also|previously";
    let decision = words.decision();
    let words = trimmed_end(decision);
    if let Some((matter, agreed)) =
        split_once(words, ", agreed to ").filter(|(matter, agreed)| has_no_verb(matter) && word_count(agreed) <= 4)
    {
        let verb = &words[matter.len() + 2..words.len() - agreed.len() - " to ".len()];
        return Some(Outcome { verb, text: decision });
    }
    let stem = words.strip_suffix(" and signed").or_else(|| words.strip_suffix(", signed")).unwrap_or(words);
    let verb = stem.rsplit(char::is_whitespace).next()?;
    let subject = stem[..stem.len() - verb.len()].trim_ascii_end();
    let last = subject.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let count = word_count(subject);
    let thing = last.starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
        || count == 1 && last.len() > 3 && !is_body(last);
    let decided = is_among(verb, VERBS);
    let named = is_among(last, NO_SUBJECTS);
    // "Apologies: Cllr Ames (reason accepted)": what stands in a bracket is a remark.
    let remark = subject.rfind_sign("(").is_some_and(|open| !subject[open..].has_sign(")"));
    let told = decided
        && thing
        && !remark
        && !named
        && (1..=LONGEST).contains(&count)
        && !is_body(last)
        && has_no_verb(subject);
    (told && sentence.starts_with(char::is_uppercase)).then_some(Outcome { verb, text: decision })
}

/// "Conversion of barn at Mill Road - approved", "All payments approved", "Single storey porch. No objections."
pub(super) fn verbless<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words(
        "approv* agree* accept* confirm* refus* grant* support* object* defer* observation* comment* noted adopt*",
    );
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    if let Some(verb) = minutes_settled(sentence) {
        return Some(Outcome { verb: &sentence[verb], text: words.decision() });
    }
    let (verb, subject) = match decided_first(sentence) {
        Some(verb) => {
            let subject = &sentence[..verb.start];
            let last = last_token(subject.trim_ascii_end());
            (verb, Some(subject).filter(|_| !is_body(last))?)
        }
        None => decided_last(sentence).map(|verb| (verb.clone(), &sentence[..verb.start]))?,
    };
    (has_no_verb(subject) && word_count(subject) >= 2)
        .then(|| Outcome { verb: &sentence[verb], text: words.decision() })
}

/// "approved" of "Minutes of 3 May approved as a correct record", "Minutes signed and approved from …".
fn minutes_settled(sentence: &str) -> Option<Range<usize>> {
    const OPENS: Phrases = phrases!("minutes|the minutes");
    const SETTLED: Phrases = phrases!(
        "approved/agreed/accepted/confirmed/signed as a/an/the/being/true/correct|signed and approved/agreed\
         |approved/agreed/accepted/confirmed and signed",
    );
    let opens = OPENS.open(sentence)?;
    let settled = SETTLED.find_from(sentence, opens)?;
    let verb = sentence[settled.clone()].find(' ').map_or(settled.end, |length| settled.start + length);
    has_no_verb(&sentence[..settled.start]).then_some(settled.start..verb)
}

/// "approved" of "All payments approved".
fn decided_first(sentence: &str) -> Option<Range<usize>> {
    const MOST_WORDS: usize = 3;
    const ALL: Phrases = phrases!("all/the");
    const PAPERS: Phrases = phrases!(
        "payments/accounts/invoices/cheques/minutes/report/reports/expenditure approved/agreed/accepted/adopted",
    );
    let start = sentence.len() - sentence.trim_ascii_start().len();
    let mut at = ALL.at(sentence, start)?;
    let end = (0..MOST_WORDS).find_map(|_| {
        let word = next_word(sentence, at)?;
        at = word.end;
        PAPERS.at(sentence, word.start)
    })?;
    let verb = sentence[..end].bytes().rev().take_while(u8::is_ascii_alphabetic).count();
    Some(end - verb..end)
}

/// "no objections raised" behind a dash, a colon or a stop, at the end of a sentence.
fn decided_last(sentence: &str) -> Option<Range<usize>> {
    const SAID: Phrases = phrases!(
        "approved/agreed/accepted/confirmed and signed|approved/agreed/accepted/confirmed|refused|granted|support|supported|object\
         |deferred|no objection/objections/observation/observations/comment/comments were/was? raised\
         |no objection/objections/observation/observations/comment/comments\
         |this/these/which/it was/were noted/approved/agreed/accepted/adopted\
         |the parish/town/community? council had no objection/objections/observation/observations to this/the application\
         |the parish/town/community? council had no objection/objections/observation/observations",
    );
    let bytes = sentence.as_bytes();
    let spaces = |at: usize| bytes[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    (1..bytes.len()).find_map(|at| {
        let parted = match bytes[at - 1] {
            b'-' => at > 1 && bytes[at - 2].is_ascii_whitespace(),
            b':' => true,
            b'.' => bytes[at].is_ascii_whitespace(),
            _ => return None,
        };
        let start = at + spaces(at);
        let end = if parted { SAID.at(sentence, start)? } else { return None };
        bytes[end..].iter().all(|byte| !is_of_word(*byte)).then_some(start..end)
    })
}

/// The outcome that a sentence of its own gives to the application or request named in the sentence before it.
pub fn read_outcome_of<'t>(source: &'t SourceText, named: &'t str, words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals =
        Signals::words("approv* refus* grant* accept* support* object* comment* observation* agree*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    let verb = bare_answer(sentence)?;
    // "No objections raised" says enough by itself.
    if verb.get(..2).is_some_and(|no| no.eq_ignore_ascii_case("no")) && word_count(sentence) > 2 {
        return None;
    }
    (has_no_verb(named) && word_count(named) >= 3)
        .then(|| Outcome { verb, text: without_tail(join(source, named, sentence), true) })
}

/// The verb of "The Parish Council had no objections", "Refused: …".
fn bare_answer(sentence: &str) -> Option<&str> {
    const BODY: Phrases = phrases!(
        "the parish/town? council/committee/councillors/members had/has/have/raised/made/offered\
         |parish/town council/committee/councillors/members had/has/have/raised/made/offered\
         |council/committee/councillors/members had/has/have/raised/made/offered",
    );
    const ANSWERS: Phrases = phrases!(
        "approved|refused|granted|accepted|supported|no further? objection/objections|no comment/comments\
         |no observation/observations|agreed|object/objects/objected/objection/objections",
    );
    const LEADS_ON: Phrases = phrases!("with/subject/but/provided/raised/were/was|on condition|to this/the");
    let first = sentence.find(|c: char| c.is_ascii_alphanumeric() || c == '_')?;
    let start = BODY.at(sentence, first).map_or(Some(first), |end| Some(next_word(sentence, end)?.start))?;
    let end = ANSWERS.at(sentence, start)?;
    let behind = sentence[end..].trim_ascii_start();
    let ends = !behind.bytes().any(is_of_word) || behind.starts_with_sign(":-");
    let leads_on = || next_word(sentence, end).and_then(|word| LEADS_ON.at(sentence, word.start)).is_some();
    (ends || leads_on()).then(|| &sentence[start..end])
}

/// Whether the words hold no finite verb, as the name of an application does.
fn has_no_verb(text: &str) -> bool {
    static VERBS: WordList = WordList::new(
        "moved seconded nominated was were is are had has have will would should said asked reported stated advised noted \
         discussed considered agreed declared informed received thanked felt proposed raised resolved",
    );
    !words_in(text).any(|word| VERBS.has(word))
}
