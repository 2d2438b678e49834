//! Decisions told by a passive verb or with an object: "The minutes were approved", "The Council adopted the plan".
//!
//! In:       a sentence, and the one before it.   Out: the verb and the words of the decision.
//! Rules:    the whole sentence is the clause. What another authority decided, what was decided before this meeting, and
//!           what was merely received or noted as a fact is no decision of the meeting.
//! Not here: "It was agreed that …" and "RESOLVED" (`lead_in`).

mod active;
mod foreign;
mod passive;
mod told;
mod verbless;

use super::lead_in::{is_body, last_word};
use super::narrative::is_opinion;
use super::sentence::Sentence;
use super::tail::without_tail;
use crate::find::{find, find_ignoring_case};
use crate::phrases;
use crate::read::phrase::{Phrases, next_word};
use crate::read::within::{
    closes_with_one, contains_one, first_word, holds_one_of, is_among, is_spelt, last_token, opens_with_one, parts,
    place_in, starts_with_one, tokens, trimmed, trimmed_end, word_count,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use active::find_active;
pub use foreign::{announces_foreign_decisions, is_report_of_others};
use std::ops::Range;
use told::{is_elsewhere, is_paper, passive};
pub use verbless::read_outcome_of;
use verbless::{brief, verbless};

/// A decision told in a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Outcome<'t> {
    /// The minutes' own word.
    pub verb: &'t str,
    /// The decision's words.
    pub text: &'t str,
}

impl Outcome<'_> {
    /// Whether the movers that the sentence names are part of its words: "… was elected", "… moved as correct by …".
    pub fn keeps_movers(&self) -> bool {
        closes_with_one(self.verb, "elected|appointed") || opens_with_one(self.verb, "moved")
    }
}

/// The decision that a sentence tells, if it tells one.
///
/// `minutes` says that the item is about the minutes of an earlier meeting, so that "these" are those.
pub fn read_outcome<'t>(words: &Sentence<'t>, minutes: bool) -> Option<Outcome<'t>> {
    let sentence = words.text;
    if !words.holds(OUTCOMES) || is_result_of_vote(sentence) {
        return None;
    }
    passive(words, minutes)
        .or_else(|| active(words))
        .or_else(|| verbless(words))
        .or_else(|| submitted(words))
        .or_else(|| brief(words))
        .or_else(|| no_objections(words))
        .or_else(|| answers(words))
}

/// Words one of which every outcome holds.
const OUTCOMES: Signals = Signals::words(
    "set given delegat* favour* exclud* approv* agree* adopt* confirm* accept* ratif* noted resol* signed grant* refus* endors* \
     pass* defer* authoris* elect* reelect* appoint* reappoint* opted coopt* vote* moved taken carri* support* object* oppos* \
     observation* comment* recommend*",
);

/// "The Council supports the application", "The Council objects on the grounds of …".
fn answers<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("support* object* oppos*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    const LONGEST_SUBJECT: usize = 5;
    const ANSWERS: &str = "supports|objects|opposes|supported|objected|opposed";
    let (at, verb) =
        tokens(sentence).enumerate().take(LONGEST_SUBJECT + 2).find(|(_, word)| is_spelt(word, ANSWERS))?;
    let before = &sentence[..place_in(sentence, verb)];
    let subject = before.trim_ascii_end().trim_end_matches("strongly").trim_ascii_end().trim_end_matches("fully");
    let own = is_body(last_word(subject)) && (1..=LONGEST_SUBJECT).contains(&at);
    let application = contains_one(sentence, "application|proposal|plan|development|scheme|grounds");
    (own && application).then(|| Outcome { verb, text: words.decision() })
}

/// "24/0912 Barn: the Council has no objections to this but would like …".
fn no_objections<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("object* observation* comment*");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    let at = parts("no objection|no objections|no observations|no comments|no comment")
        .find_map(|words| find(sentence, words))?;
    let before = sentence[..at].trim_ascii_end();
    if closes_with_one(before.trim_ascii(), "there were") && tokens(&sentence[at..]).next_back().is_some_and(is_body) {
        let verb = &sentence[at..at + "no".len()];
        return Some(Outcome { verb, text: without_tail(&sentence[before.len() - "there were".len()..], true) });
    }
    let verb = last_word(before);
    let subject = last_word(before[..before.len() - verb.len()].trim_ascii_end());
    let told = is_spelt(verb, "has|had|have|raised|made|offered") && is_body(subject);
    let reported = contains_one(before, " that |which|said|reported|if ");
    (told && !reported).then(|| Outcome { verb, text: words.decision() })
}

/// "… and the Chairman used his casting vote in favour of donating £250".
pub fn by_casting_vote<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const CASTING: Signals = Signals::words("casting");
    let sentence = Some(words.text).filter(|_| words.holds(CASTING))?;
    const LEAD: &str = "casting vote in favour of ";
    let at = find(sentence, LEAD)?;
    let text = &sentence[at + LEAD.len()..];
    let motion = starts_with_one(text, "the motion|the proposal|the amendment|the application");
    let verb = &sentence[at..at + "casting vote".len()];
    (!motion && !text.is_empty()).then(|| Outcome { verb, text: without_tail(text, true) })
}

/// "On a vote being taken the matter was approved": what became of what was moved, no decision of its own.
pub fn is_result_of_vote(sentence: &str) -> bool {
    const RESULTS: Phrases = phrases!(
        "on/upon a vote*|on/upon being put*|on the vote*|when put to*|a vote was taken*|following/after a vote*",
    );
    RESULTS.open(sentence).is_some()
}

/// How many words stand between "there was" and "and noted".
const MOST_BETWEEN: usize = 3;

/// "There was submitted and noted the remit …", "The Chairman signed the minutes … as a true record".
fn submitted<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    const WORDS: Signals = Signals::words("noted approv* agree* signed");
    let sentence = Some(words.text).filter(|_| words.holds(WORDS))?;
    const NOTED: Phrases = phrases!("noted|approved|agreed");
    const THERE_WAS: Phrases = phrases!("there was/were");
    const SIGNED: Phrases = phrases!(
        "chair/chairman/chairwoman/chairperson/mayor/convener/provost/president signed the minute/minutes\
         |the chair/chairman/chairwoman/chairperson/mayor/convener/provost/president signed the minute/minutes\
         |town mayor signed the minute/minutes|the town mayor signed the minute/minutes",
    );
    const RECORD: Phrases = phrases!("record");
    const THERE_HAD: Phrases = phrases!("there had/has been submitted/circulated/tabled");
    if THERE_HAD.open(sentence).is_some() {
        let verb = last_token(trimmed_end(sentence));
        let settled = is_among(verb, "approved|noted|agreed|confirmed|adopted")
            && closes_with_one(trimmed_end(&sentence[..place_in(sentence, verb)]), "which was|which were");
        return settled.then(|| Outcome { verb, text: trimmed_end(sentence) });
    }
    let verb = match (THERE_WAS.open(sentence), SIGNED.open(sentence)) {
        (Some(was), _) => {
            let mut at = was;
            let and = |word: &Range<usize>| sentence[word.clone()].eq_ignore_ascii_case("and");
            (0..=MOST_BETWEEN).find_map(|between| {
                let word = next_word(sentence, at)?;
                at = word.end + usize::from(!and(&word) && sentence[word.end..].starts_with_sign(","));
                let noted = next_word(sentence, word.end).filter(|_| between > 0 && and(&word))?;
                NOTED.at(sentence, noted.start).map(|end| noted.start..end)
            })?
        }
        (None, Some(end)) => {
            let line = &sentence[end..];
            RECORD.find(&line[..line.find_sign("\n").unwrap_or(line.len())])?;
            let signed = find_ignoring_case(&sentence[..end], "signed")?;
            signed..signed + "signed".len()
        }
        (None, None) => return None,
    };
    Some(Outcome { verb: &sentence[verb], text: words.decision() })
}

/// What a body may note as its decision, beside papers.
const RECEIVED: &str = "letter|letters|consultation|receipt|dates|appointment|resignation|outcome";

const ACTIVES: Signals = Signals::words(
    "approv* adopt* noted accept* endors* ratif* agree* authoris* grant* refus* elect* appoint* support* favour* delegat* gave",
);

/// "The Council approved the plan", "Members received and noted the minutes", "The meeting accepted the reasons given".
pub fn active<'t>(words: &Sentence<'t>) -> Option<Outcome<'t>> {
    let sentence = Some(words.text).filter(|_| words.holds(ACTIVES))?;
    const WORDS_BEFORE: usize = 14;
    let found = find_active(sentence)?;
    let (body, verb, object) = (&sentence[found.subject.clone()], &sentence[found.verb], &sentence[found.object]);
    const NO_OBJECTS: &str = "to|that|with|by|in|on|at|for|and|upon|but|it|unanimously|when|if|from|or|there";
    let opens = first_word(object);
    let advised = opens == "with" && contains_one(object, "recommendation");
    if is_among(opens, NO_OBJECTS) && !advised {
        return None;
    }
    let titled = verb.starts_with(char::is_uppercase) && !(is_upper(verb) && sentence.contains(char::is_lowercase));
    if titled {
        return None;
    }
    let before = &sentence[..found.subject.start];
    let told = holds_one_of(before, " that |which| had |when |if ");
    let apart = before.trim_ascii_end().is_empty() || word_count(before) <= WORDS_BEFORE;
    if !is_body(body) || body.eq_ignore_ascii_case("those") || told || !apart || is_elsewhere(object) {
        return None;
    }
    let lower_verb = verb.to_ascii_lowercase();
    let objects: Vec<&str> = tokens(object).take(10).map(trimmed).collect();
    let among_first = |count: usize, list: &str| objects.iter().take(count).any(|word| is_among(word, list));
    let weighty = match lower_verb.as_str() {
        "noted" => {
            among_first(1, "a") && objects.get(1).is_some_and(|word| is_among(word, "report|presentation"))
                || among_first(1, "the")
                    && (is_paper(&objects) || objects.get(1).is_some_and(|word| is_among(word, RECEIVED)))
        }
        "accepted" => !among_first(10, "that"),
        "agreed" => !is_opinion(object),
        "gave" => among_first(3, "approval|consent"),
        "delegated" => among_first(10, "authority|power|powers"),
        "voted in favour of" | "were in favour of" | "was in favour of" => {
            !among_first(3, "motion|amendment|proposal|it|this")
        }
        "supported" => among_first(10, "application|proposal|motion|recommendation|recommendations"),
        _ => true,
    };
    weighty.then(|| Outcome { verb, text: words.decision() })
}

fn is_upper(word: &str) -> bool {
    !word.contains(char::is_lowercase)
}
