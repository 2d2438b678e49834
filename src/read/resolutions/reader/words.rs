//! Small questions about words that the readers of decisions and motions share.
//!
//! In:       sentences, names, votes, spans.   Out: yes or no, or a part of them.
//! Not here: what they mean for a decision.

use super::{Motion, RECENT};
use crate::find::{find, holds, places, rfind, split_once};
use crate::phrases;
use crate::read::name::Name;
use crate::read::phrase::{Phrases, next_word, starts_with_any};
use crate::read::resolutions::VoteReading;
use crate::read::resolutions::clause::{begins_with_reference, moves};
use crate::read::resolutions::lead_in::{LeadIn, is_body};
use crate::read::resolutions::mover::Movers;
use crate::read::resolutions::outcome::{Outcome, active, read_outcome};
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::vote::merge_votes;
use crate::read::within::{
    behind_one, closes_with_one, contains_one, contains_word, contains_word_of, is_among, is_spelt, last_token,
    opens_with_one, parts, place_in, starts_with_one, tokens, trimmed_end, without_before, without_behind, word_count,
    words_in,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::span::Span;

/// Adds what another telling of a vote knows.
pub(super) fn add_vote<'t>(vote: &mut Option<VoteReading<'t>>, other: Option<VoteReading<'t>>) {
    match (vote.as_mut(), other) {
        (Some(vote), Some(other)) => merge_votes(vote, other),
        (None, other) => *vote = other,
        (Some(_), None) => {}
    }
}

/// Whether a vote tells something that is not known yet.
pub(super) fn adds(vote: &VoteReading<'_>, known: &Option<VoteReading<'_>>) -> bool {
    let Some(known) = known else { return true };
    let new = |one: Option<u32>, other: Option<u32>| one.is_some() && other.is_none();
    new(vote.in_favour, known.in_favour)
        || new(vote.against, known.against)
        || new(vote.abstain, known.abstain)
        || vote.casting_vote && !known.casting_vote
        || vote.unanimous && !known.unanimous && known.in_favour.is_none()
}

/// Widens one of the last spans that the next one overlaps or continues, else adds it.
pub(super) fn widen(spans: &mut Vec<Span>, span: Span) {
    let last = spans.len().saturating_sub(RECENT);
    match spans[last..].iter_mut().find(|known| known.start <= span.end + 4 && span.start <= known.end + 4) {
        Some(known) => *known = known.join(span),
        None => spans.push(span),
    }
}

pub(super) fn names_same<'t>(motion: &Motion<'t>, movers: &Movers<'t>) -> bool {
    same_name(&motion.mover, &movers.mover)
}

/// Whether two names have one family name, apart from bracketed initials.
pub(super) fn same_name(one: &Option<Name<'_>>, other: &Option<Name<'_>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.family.eq_ignore_ascii_case(other.family),
        _ => false,
    }
}

/// The word by which a sentence moves something.
pub(super) fn verb_of(sentence: &str) -> &str {
    const MOVES: Phrases = phrases!("carried|agreed|seconded|proposed|pro-posed|moved|prop|proposer|motion|amendment");
    let verb = MOVES.find(sentence).map(|found| &sentence[found]);
    verb.unwrap_or_else(|| tokens(sentence).next().unwrap_or(sentence))
}

/// "… and agreed", "… all were in favour", at the end of a sentence that proposes.
pub(super) fn agreed_at_end(sentence: &str) -> Option<&str> {
    let end = trimmed_end(sentence);
    let last = end.rsplit(|c: char| !c.is_alphanumeric()).next()?;
    let before = end[..end.len() - last.len()].trim_ascii_end();
    if before.ends_with(" be") || before.ends_with(" been") {
        return None;
    }
    is_among(last, "agreed|carried|approved|accepted|resolved").then_some(last)
}

/// The share of words, in hundredths, from which one text repeats another.
pub(super) const REPEATED: usize = 66;

/// The first longer words of a text, to be compared with those of others.
pub(super) struct LongerWords<'t>(Vec<(u32, &'t str)>);

impl<'t> LongerWords<'t> {
    pub fn of(text: &'t str) -> Self {
        const SHORTEST: usize = 4;
        const MOST: usize = 200;
        let longer = words_in(text).filter(|word| word.len() >= SHORTEST).take(MOST);
        LongerWords(longer.map(|word| (key_of(word), word)).collect())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// How many in a hundred of them stand in the other text, or of the other's in this: the more of the two.
    pub fn shared(&self, other: &Self) -> usize {
        self.share_in(other).max(other.share_in(self))
    }

    fn share_in(&self, other: &Self) -> usize {
        let stands = |(key, word): &&(u32, &str)| {
            other.0.iter().any(|(own, known)| own == key && known.eq_ignore_ascii_case(word))
        };
        (self.0.iter().filter(stands).count() * 100).checked_div(self.0.len()).unwrap_or(0)
    }
}

/// The last letters of a word of four or more, capitals or not: most words differ in them.
fn key_of(word: &str) -> u32 {
    let end = word.as_bytes().last_chunk().map_or(0, |last: &[u8; 4]| u32::from_le_bytes(*last));
    end | 0x2020_2020
}

/// Whether a sentence that nominates somebody names who was elected in the end: they share a name.
pub(super) fn names_candidate(nomination: &str, elected: &str) -> bool {
    const WORDS_AHEAD: usize = 5;
    const TITLES: &str = "Councillor|Cllr|Chair|Chairman|Mayor";
    words_in(elected)
        .take(WORDS_AHEAD)
        .filter(|word| word.starts_with(char::is_uppercase) && word.len() > 2 && !is_spelt(word, TITLES))
        .any(|word| contains_word(nomination, word))
}

/// "to this action", "this proposal": words that mean what stands before.
pub(super) fn is_back_reference(body: &str) -> bool {
    let words: Vec<&str> = words_in(body).collect();
    let words =
        if words.first().is_some_and(|first| first.eq_ignore_ascii_case("to")) { &words[1..] } else { &words[..] };
    words.len() <= 2 && words.first().is_some_and(|first| is_among(first, "this|that|these|it")) && !body.is_empty()
}

/// Whether a row of a list begins with what a body decided.
pub fn decides(verb: &str) -> bool {
    const VERBS: &str = "agreed|agrees|noted|notes|approved|approves|resolved|resolves|adopted|adopts|endorsed|endorses|\
        instructed|delegated|authorised|authorises|recommended|recommends|homologated";
    is_among(verb, VERBS)
}

/// Whether a line under "Decision" says what was done with an application: "Application granted conditionally".
pub(super) fn states_outcome(text: &str) -> bool {
    const OUTCOMES: &str =
        "granted|refused|approved|deferred|noted|agreed|endorsed|rejected|accepted|adopted|referred|delegated";
    contains_word_of(text, OUTCOMES)
}

/// What the agenda sets the meeting: "that the minutes be signed" of "To resolve that the minutes be signed".
pub(super) fn purpose(sentence: &str) -> &str {
    const VERBS: &str = "to resolve|to agree|to consider|to propose";
    let verb = parts(VERBS).find(|verb| starts_with_any(sentence, &[verb]));
    let rest = verb.map_or(sentence, |verb| sentence[verb.len()..].trim_ascii_start());
    if rest.starts_with("that ") { rest } else { sentence }
}

/// "No objections", "No comments were raised": what a council says to an application; not what others had to say.
pub(super) fn has_no_objection(sentence: &str) -> bool {
    let aside = sentence.strip_sign("(").and_then(|inside| split_once(inside, ") ")).map(|(_, rest)| rest);
    let sentence = aside.unwrap_or(sentence);
    let mut words = words_in(sentence);
    let no = words.next().is_some_and(|word| word.eq_ignore_ascii_case("no"));
    let mut next = words.next().unwrap_or_default();
    if is_among(next, "further|adverse") {
        next = words.next().unwrap_or_default();
    }
    let said = is_among(next, "objection|objections|comment|comments|observation|observations");
    no && said && !contains_one(sentence, "received|had been|from|neighbour|from the")
}

/// "… seconded and the minutes were agreed as a true record": what the sentence itself says was decided in the end.
pub(super) fn settled_in(sentence: &str) -> Option<Outcome<'_>> {
    let tail = &sentence[rfind(sentence, " and the minutes ")? + " and ".len()..];
    read_outcome(&Sentence::of(tail), true)
}

/// Without "Proposal" or "Motion" before what was proposed.
pub(super) fn without_caption(statement: &str) -> &str {
    let rest = behind_one(statement, "Proposal |Motion |Proposal: |Motion: ");
    rest.filter(|rest| moves(rest)).unwrap_or(statement)
}

/// What follows "Minute Decision" where captions were run into the text.
pub(super) fn behind_caption(sentence: &str) -> Option<&str> {
    const FURTHEST: usize = 40;
    let head = sentence.get(..sentence.floor_char_boundary(FURTHEST))?;
    let at = find(head, "Decision ")? + "Decision ".len();
    let inner = &sentence[at..];
    let captions = tokens(&head[..at]).all(|word| word.starts_with(char::is_uppercase));
    (captions && starts_with_one(inner, "The |That |To |RESOLVED|Agreed|AGREED|Approved|Noted|It was "))
        .then_some(inner)
}

/// The verb of "The following was agreed:", "Members agreed the following dispensations:", behind which a list is decided.
pub(super) fn verb_of_following(sentence: &str) -> Option<&str> {
    const LONGEST: usize = 10;
    let words = sentence.trim_ascii_end().trim_end_signs("- ").strip_end_sign(":")?;
    if word_count(words) > LONGEST || !contains_word(words, "following") {
        return None;
    }
    let verb = tokens(words).find(|word| is_among(word, "agreed|resolved|approved"))?;
    let last = words.ends_with(verb) && contains_word(words, "were") || contains_word(words, "was");
    let before = &words[..place_in(words, verb)];
    let body = tokens(before).any(is_body) && holds(&words[before.len()..], " the following");
    (last || body).then_some(verb)
}

/// "The Board noted the report and agreed that …": the first verb has an object, so that the whole sentence was decided.
pub(super) fn told_before<'t>(words: &Sentence<'t>, lead: &LeadIn<'t>) -> Option<Outcome<'t>> {
    let sentence = Some(words.text).filter(|_| !lead.formal && !lead.body.is_empty())?;
    let told = active(words)?;
    let between = sentence.get(place_in(sentence, told.verb)..)?;
    let second = (lead.verb.as_ptr() as usize).checked_sub(between.as_ptr() as usize)?;
    (second > told.verb.len() && between.get(..second)?.trim_ascii_end().ends_with("and")).then_some(told)
}

/// A row of a table that begins with the reference of an application and ends with the council's answer.
pub(super) fn is_row_of_application(row: &str) -> bool {
    const ANSWERS: &str = "no objection|no comment|no observation|object|support|approve|refus|neutral|defer";
    let Some((before, last)) = row.trim_ascii_end().rsplit_once_at("\t") else { return false };
    begins_with_reference(before) && opens_with_one(last.trim_ascii_start(), ANSWERS)
}

/// Whether words speak of a motion, so that what became of it is no decision of its own.
pub(super) fn is_motion(text: &str) -> bool {
    contains_word_of(text, "motion|amendment|proposal")
}

/// Where the first of several elections in one sentence ends: "Chair: Ruth Ames proposed by Tom Bull; seconded by Ian Carr
/// Treasurer: …".
pub(super) fn first_election(words: &Sentence<'_>) -> Option<usize> {
    let sentence = words.text;
    let (post, rest) = sentence.split_once_at(":")?;
    let several = places(rest, "proposed by").nth(1).is_some() && holds(rest, "seconded by");
    if !several || word_count(post) > 4 || contains_word(post, "proposed") {
        return None;
    }
    let end = words.movers().seconded_at.as_ref()?.end;
    let (next, rest) = sentence[end..].split_once_at(":")?;
    (word_count(next) <= 5 && holds(rest, "proposed by")).then_some(end)
}

/// "The motion was declared carried and the application was granted": no resolution follows that says so again.
pub(super) fn decides_itself(fate: &str) -> bool {
    let behind = split_once(fate, "carried and ").map_or("", |(_, behind)| behind);
    contains_one(behind, " was granted| was refused| was deferred| was approved")
}

/// Whether a sentence tells a vote of this meeting, and no poll and no vote of others.
pub(super) fn is_vote_of_body(sentence: &str) -> bool {
    const OTHERS: &str = "poll|survey|residents|consultation|referendum|electorate|had|reported";
    let voted = contains_word_of(sentence, "vote|voted|votes|voting");
    voted && !holds(sentence, "last meeting") && !contains_word_of(sentence, OTHERS)
}

/// Whether words elect or appoint somebody.
pub(super) fn elects(text: &str) -> bool {
    contains_one(text, "elected|appointed|re-elected|co-opted")
}

/// Whether a line of movers leads over to the decision that follows it.
pub(super) fn introduces(sentence: &str) -> bool {
    let end = without_behind(sentence, ",;:-*");
    let last = last_token(end);
    let leads = is_among(last, "and|was|that|accordingly|unanimously");
    leads && !closes_with_one(sentence, "carried unanimously")
        || sentence.trim_ascii_end().ends_with_sign(":")
        || end.len() < sentence.trim_ascii_end().len() && sentence.trim_ascii_end().ends_with_sign(";,")
}

/// "All in favour of supporting this": what all were in favour of.
pub(super) fn all_in_favour_of<'t>(words: &Sentence<'t>) -> Option<&'t str> {
    let sentence = words.text;
    const ALL_WORD: Signals = Signals::words("all");
    const IN_FAVOUR: Signals = Signals::words("favour* agree*");
    const ALL: Phrases = phrases!("all");
    const WHO: Phrases = phrases!("were|members|present");
    const FOR_WHAT: Phrases = phrases!("in favour/agreement of/to/with _");
    if !words.holds(ALL_WORD) || !words.holds(IN_FAVOUR) {
        return None;
    }
    let mut end = ALL.open(sentence)?;
    while let Some(who) = next_word(sentence, end).and_then(|word| WHO.at(sentence, word.start)) {
        end = who;
    }
    FOR_WHAT.at(sentence, next_word(sentence, end)?.start)?;
    Some(words.decision())
}

/// Whether a paragraph is the text of a motion: "“This Council resolves …”".
pub(super) fn is_motion_text(words: &Sentence<'_>) -> bool {
    let text = words.text;
    let inside = without_before(text, "\"'*");
    let quoted = inside.len() < text.trim_ascii_start().len();
    let begins = || starts_with_one(inside, "This Council |That this Council|This council |That Council ");
    quoted && begins() && words.lead_in().is_none_or(|lead| !lead.formal)
}

/// Without quotation marks around it.
pub(super) fn quoted(text: &str) -> &str {
    without_behind(without_before(text, "\"'*"), "\"'*")
}

/// Whether a heading is a sentence that may decide ("5.0 The Minutes … were agreed"), not a title.
pub(super) fn tells(words: &Sentence<'_>) -> bool {
    const WAS: Signals = Signals::words("was were");
    let minutes = || starts_with_one(words.text, "Minutes of ") && read_outcome(words, true).is_some();
    words.holds(WAS) && contains_one(words.text, " was | were ") || words.lead_in().is_some() || minutes()
}
