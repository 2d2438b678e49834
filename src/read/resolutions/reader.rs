//! One agenda item -> its decisions, by reading its sentences in order.
//!
//! In:       the item's passages.   Out: decisions in the order printed.
//! How:      a sentence announces a decision, proposes something, says what became of it, tells a decision, or only adds
//!           movers or a vote to what stands before or after it. Motions wait until they are carried or lost, or until a
//!           resolution takes their movers over.
//! Not here: the forms of the sentences (`lead_in`, `motion`, `outcome`, `vote`, `mover`).

mod announced;
mod fates;
mod motions;
mod recorded;
mod standing;
mod trailer;
mod words;

use super::ResolutionReading;
use super::clause::begins_with_reference;
use super::lead_in::{is_body, without_adverbs};
use super::motion::resolved_accordingly;
use super::mover::Movers;
use super::outcome::{
    Outcome, announces_foreign_decisions, by_casting_vote, is_report_of_others, read_outcome, read_outcome_of,
};
use super::passage::{Part, Passage, join};
use super::sentence::Sentence;
use super::tail::without_tail;
use crate::find::{find, holds};
use crate::order;
use crate::read::within::{
    contains_one, contains_word, first_word, holds_one_of, is_among, opens_with_one, place_in, starts_with_one, tokens,
    trimmed, trimmed_end, word_count,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::Subject;
use crate::text::SourceText;
use standing::{Decision, Motion, RECENT};
pub use words::decides;
use words::{
    behind_caption, first_election, has_no_objection, is_motion, is_row_of_application, purpose, tells, told_before,
};

/// Reads one item.
pub struct ItemReader<'t, 'p> {
    source: &'t SourceText,
    passages: &'p [Passage<'t>],
    item: Option<usize>,
    subject: Subject,
    decisions: Vec<Decision<'t>>,
    motions: Vec<Motion<'t>>,
    order: usize,
    /// The last sentence that neither votes nor names movers.
    previous: Option<(usize, &'t str)>,
    /// The lines report what another authority decided.
    foreign: bool,
    /// What others report here they decided themselves.
    reports: bool,
    /// "Decision", alone, stands right before.
    after_caption: bool,
    /// How many captions stood before.
    section: usize,
}

impl<'t, 'p> ItemReader<'t, 'p> {
    /// The decisions of one item.
    pub fn read(
        source: &'t SourceText,
        passages: &'p [Passage<'t>],
        item: Option<usize>,
        subject: Subject,
    ) -> Vec<ResolutionReading<'t>> {
        let mut reader = ItemReader {
            source,
            passages,
            item,
            subject,
            decisions: Vec::new(),
            motions: Vec::new(),
            order: 0,
            previous: None,
            foreign: false,
            reports: passages
                .first()
                .is_some_and(|title| title.part == Part::Caption && is_report_of_others(title.text)),
            after_caption: false,
            section: 0,
        };
        reader.read_passages();
        reader.settle_motions(0);
        reader.drop_repeated();
        reader.drop_told_before();
        let mut readings: Vec<_> = reader.decisions.into_iter().map(|decision| decision.reading).collect();
        order::sort_by_key(&mut readings, |reading| reading.clauses.first().map(|clause| source.span_of(clause.text)));
        readings
    }

    fn read_passages(&mut self) {
        let (mut at, mut byte) = (0, 0);
        while let Some(passage) = self.passages.get(at) {
            let next = self.read_passage(at, passage, byte);
            debug_assert!(next > (at, byte));
            (at, byte) = if next > (at, byte) { next } else { (at + 1, 0) };
        }
    }

    /// Reads a passage from `from` on; gives where reading goes on.
    fn read_passage(&mut self, at: usize, passage: &Passage<'t>, from: usize) -> (usize, usize) {
        self.settle_motions(RECENT);
        let behind = (at + 1, 0);
        match passage.part {
            Part::Decision => {
                self.section += 1;
                self.after_caption = true;
                return self.captioned_decision(at).unwrap_or(behind);
            }
            Part::Motion | Part::Amendment => {
                if let Some(next) = self.passages.get(at + 1)
                    && self.read_counted_motions(join(self.source, passage.text, next.text), passage.text)
                {
                    return (at + 2, 0);
                }
                self.caption_motion(at, passage.part == Part::Amendment);
                return behind;
            }
            Part::Agenda => {
                self.motion_on_the_agenda(at, passage);
                if passage.deciding && passage.words.is_trailer() {
                    for sentence in passage.sentences() {
                        self.read_trailer(at, &sentence);
                    }
                }
                return behind;
            }
            Part::Caption if !tells(&passage.words) => {
                self.section += 1;
                self.foreign = announces_foreign_decisions(&passage.words);
                self.motion_on_the_agenda(at, passage);
                return behind;
            }
            Part::Caption | Part::Minutes => {}
        }
        let foreign = announces_foreign_decisions(&passage.words);
        if foreign || passage.text.ends_with_sign(":") {
            self.foreign = foreign;
        }
        if from == 0
            && let Some(next) = self
                .passages
                .get(at + 1)
                .filter(|next| next.words.holds(AMENDMENT) && contains_word(next.text, "amendment"))
            && passage.words.holds(OF_MOTION)
            && contains_word(passage.text, "motion")
            && self.read_counted_motions(join(self.source, passage.text, next.text), passage.text)
        {
            return (at + 2, 0);
        }
        if from == 0
            && passage.words.holds(SIDES)
            && let Some(place) = self.read_recorded_side(at, passage)
        {
            return place;
        }
        if from == 0
            && let Some(place) = self.caption_with_movers(at)
        {
            return place;
        }
        if from == 0
            && let Some(place) = self.quoted_motion(at, passage)
        {
            return place;
        }
        if from == 0
            && let Some(place) = self.bare_resolution(at, passage)
        {
            return place;
        }
        let sentences = passage.deciding.then(|| passage.sentences_from(from));
        let mut none = true;
        for sentence in sentences.into_iter().flatten() {
            none = false;
            let start = place_in(passage.text, sentence.text);
            if start < from {
                continue;
            }
            if let Some(place) = self.read_sentence(at, passage, start, &sentence) {
                return place;
            }
        }
        if none && let Some(place) = self.stem_of_decisions(at, passage, 0, &passage.words) {
            return place;
        }
        if none && !passage.text.is_empty() {
            self.previous = Some((at, passage.text));
        }
        behind
    }

    /// Reads one sentence; gives where reading goes on if the decision in it took more than the sentence.
    fn read_sentence(
        &mut self,
        at: usize,
        passage: &Passage<'t>,
        start: usize,
        words: &Sentence<'t>,
    ) -> Option<(usize, usize)> {
        self.settle_motions(RECENT);
        let sentence = words.text;
        if self.declares(words) {
            return None;
        }
        if self.is_purpose(sentence) {
            let movers = words.movers();
            if movers.mover.is_some() && movers.seconder.is_some() && self.read_motion(at, words) {
                return None;
            }
            self.previous = Some((at, purpose(sentence)));
            return None;
        }
        if words.holds(PROPOSED)
            && let Some(end) = first_election(words)
        {
            self.read_motion(at, &words.part(&sentence[..end]));
            return Some((at, start + end));
        }
        if words.holds(DECISION)
            && let Some(inner) = behind_caption(sentence)
        {
            let start = start + place_in(sentence, inner);
            return self.read_sentence(at, passage, start, &words.part(inner));
        }
        if sentence.has_sign(":") && announces_foreign_decisions(words) {
            self.foreign = true;
        }
        if let Some((before, named)) = self.previous
            && before == at
            && !self.foreign
            && !self.is_purpose(named)
            && let Some(outcome) = read_outcome_of(self.source, named, words)
        {
            self.tell(at, outcome);
            return None;
        }
        if !self.foreign
            && words.holds(ANSWERS)
            && (is_row_of_application(sentence)
                || has_no_objection(sentence)
                || start == 0 && self.answers_application(at, words))
            && self.is_about_planning()
        {
            let aside = sentence.starts_with_sign("(").then(|| find(sentence, ") ")).flatten();
            let said = aside.map_or(sentence, |at| &sentence[at + 2..]);
            let verb = tokens(said).next().unwrap_or(said);
            self.tell(at, Outcome { verb, text: without_tail(said, false) });
            return None;
        }
        if words.holds(ACCEPTED)
            && let Some(outcome) = self.apologies_accepted(sentence).or_else(|| self.agreed_alone(sentence))
        {
            self.tell(at, outcome);
            return None;
        }
        if let Some(place) = self.stem_of_decisions(at, passage, start, words) {
            return Some(place);
        }
        if let Some(text) = sentence.strip_prefix("THAT ").or(sentence.strip_prefix("That "))
            && let Some(motion) =
                self.motions.last_mut().filter(|motion| motion.text.is_none() && motion.mover.is_some())
            && !text.is_empty()
        {
            motion.set_text(without_tail(sentence, false));
            motion.leading = false;
            let span = self.source.span_of(sentence);
            motion.evidence.push(span);
            return None;
        }
        if words.holds(RESOLVED)
            && resolved_accordingly(sentence)
            && (!self.motions.is_empty() || !self.decisions.is_empty())
        {
            self.read_fate_of_motion(at, words);
            return None;
        }
        if let Some(lead) = words.lead_in() {
            if let Some(outcome) = told_before(words, &lead)
                && !self.foreign
                && self.may_tell(sentence)
            {
                self.tell(at, outcome);
                self.add_to_decision(words.movers().clone(), words.vote(), None);
                return None;
            }
            return self.announce(at, passage, start, words, lead);
        }
        if let Some(outcome) = by_casting_vote(words) {
            self.tell(at, outcome);
            self.add_to_decision(Movers::default(), words.vote(), None);
            return None;
        }
        if self.read_fate_of_motion(at, words)
            || self.read_trailer(at, words)
            || words.holds(MOTION) && self.read_support_of_motion(sentence)
            || self.read_vote_on_motion(words)
            || words.holds(SIDES) && self.read_recorded_sentence(at, sentence)
        {
            return None;
        }
        // "A recorded vote was taken. Those voting for were:", and names in the next paragraph.
        if start > 0
            && sentence.ends_with_sign(":")
            && start + sentence.len() == passage.text.len()
            && words.holds(SIDES)
            && let Some(place) = self.read_sides(at, sentence)
        {
            return Some(place);
        }
        let outcome = read_outcome(words, self.subject == Subject::PreviousMinutes);
        let told = outcome.is_some_and(|outcome| {
            outcome.keeps_movers() || words.part(outcome.text).movers().is_empty() && !is_motion(outcome.text)
        });
        if (told || !self.read_motion(at, words))
            && let Some(outcome) = outcome
            && !self.foreign
            && self.may_tell(sentence)
            && (outcome.verb != "signed" || self.decisions.is_empty())
            && !self.is_told_of_others(sentence, &outcome)
        {
            if self.carries_election(at, &words.part(outcome.text)) || self.announces_elections(at, sentence) {
                return None;
            }
            let place = self.tell_with_list(at, passage, start, sentence, outcome);
            self.add_to_decision(words.movers().clone(), words.vote(), None);
            self.take_movers_before(at, outcome.text);
            if place.is_some() {
                return place;
            }
        }
        self.previous = Some((at, sentence));
        None
    }

    /// What the agenda sets itself: "To RESOLVE that …", "To approve the minutes".
    fn is_purpose(&self, sentence: &str) -> bool {
        let lower = sentence.get(..3).unwrap_or_default();
        lower.eq_ignore_ascii_case("to ") && sentence.starts_with_sign("T")
    }

    /// "Deferred for a site visit.", in a line of its own under the application.
    fn answers_application(&self, at: usize, words: &Sentence<'t>) -> bool {
        const LONGEST: usize = 25;
        const ANSWERS: &str = "deferred|refused|granted|permitted|support|supported|object|objection";
        let sentence = words.text;
        let first = first_word(sentence);
        let named = at.checked_sub(1).is_some_and(|before| {
            let before = &self.passages[before];
            begins_with_reference(before.text) || before.part == Part::Caption
        });
        named && is_among(first, ANSWERS) && word_count(sentence) <= LONGEST && words.lead_in().is_none()
    }

    /// "The Harbour Committee", where the head of the minutes names no such body: what it agreed is told of others.
    pub(super) fn names_another_body(&self, before: &str) -> bool {
        const HEAD: usize = 400;
        const OWN: &str = "the|this|full|whole|entire|all|present|other|and|remaining|both|by|of|that";
        let mut words = tokens(without_adverbs(before)).rev();
        let Some(body) = words.next().filter(|word| is_body(word)) else { return false };
        let own = |word: &str| is_among(word, OWN);
        let qualifiers: Vec<&str> =
            words.take_while(|word| !own(word) && !word.ends_with_sign(",;.:")).take(4).collect();
        let named = qualifiers.iter().any(|word| word.starts_with(char::is_uppercase));
        let plural = body.ends_with_sign("s") || body.eq_ignore_ascii_case("all");
        if !named || plural {
            return false;
        }
        let head = self.source.plain();
        let head = &head[..head.floor_char_boundary(HEAD)];
        !qualifiers.iter().all(|word| holds_one_of(head, &word.to_ascii_lowercase()))
    }

    /// "The Planning Committee approved the plan" in the minutes of another body.
    fn is_told_of_others(&self, sentence: &str, outcome: &Outcome<'_>) -> bool {
        let verb = place_in(sentence, outcome.verb);
        sentence.get(..verb).is_some_and(|before| self.names_another_body(before))
    }

    /// Whether a sentence declares an interest, so that what it names is not moved here ("… in Minute 126 'Nomination of …'").
    pub(super) fn declares(&self, words: &Sentence<'t>) -> bool {
        let sentence = words.text;
        matches!(self.subject, Subject::Declarations | Subject::AttendanceAndDeclarations)
            && contains_one(sentence, "declar|disclos")
            && holds(sentence, "nterest")
            && words.lead_in().is_none_or(|lead| !lead.formal)
    }

    /// Whether applications for planning permission are dealt with here.
    fn is_about_planning(&self) -> bool {
        const DEVELOPMENT: &str = "extension|dwelling|onservatory|onversion|onstruction|hange of use|rection of|storey";
        self.passages.iter().take(REACH).any(|passage| {
            contains_one(passage.text, DEVELOPMENT)
                || contains_one(passage.text, "lanning|LANNING|pplication|PPLICATION")
                || begins_with_reference(passage.text)
        })
    }

    /// "These were accepted.", behind apologies.
    fn apologies_accepted(&self, sentence: &'t str) -> Option<Outcome<'t>> {
        const NEAR: usize = 6;
        let words = trimmed_end(sentence);
        let verb = tokens(words).take(NEAR).find(|word| is_among(word, "accepted|approved"))?;
        const BEGINS: &str = "accepted apologies |these |they |both |all |this |the reasons |the apologies |reasons ";
        let begins = opens_with_one(words, BEGINS);
        let told = begins && word_count(words) <= LONGEST_ACCEPTANCE;
        let apologised = holds(sentence, "polog")
            || self.previous.is_some_and(|(_, text)| holds(text, "polog") || holds(text, "absence"))
            || matches!(self.subject, Subject::Attendance | Subject::AttendanceAndDeclarations);
        (told && apologised).then_some(Outcome { verb, text: words })
    }

    /// "Agreed.", alone, under the minutes of the last meeting.
    fn agreed_alone(&self, sentence: &'t str) -> Option<Outcome<'t>> {
        let verb = trimmed(sentence);
        let told = is_among(verb, "agreed|approved|confirmed|accepted");
        let first = self.decisions.is_empty() && self.motions.is_empty();
        (told && first && self.subject == Subject::PreviousMinutes && self.previous.is_none())
            .then_some(Outcome { verb, text: verb })
    }

    /// Apologies and declarations that were received are no decisions; only the acceptance of apologies is.
    fn may_tell(&self, sentence: &str) -> bool {
        let of_minutes = starts_with_one(sentence, "The minutes |The Minutes |Minutes of ");
        match self.subject {
            _ if of_minutes => true,
            _ if self.reports => false,
            Subject::Declarations => false,
            Subject::Attendance | Subject::AttendanceAndDeclarations => holds_one_of(sentence, "accepted|approved"),
            _ => true,
        }
    }
}

const MOTION: Signals = Signals::words("motion* amend* propos*");
const AMENDMENT: Signals = Signals::words("amend*");
const OF_MOTION: Signals = Signals::words("motion*");
const DECISION: Signals = Signals::words("decision*");
const PROPOSED: Signals = Signals::words("propos*");
const ACCEPTED: Signals = Signals::words("accept* approv* agree* confirm*");
const RESOLVED: Signals = Signals::words("resol*");

/// Words one of which the answer to an application holds.
const ANSWERS: Signals =
    Signals::words("defer* refus* grant* permit* support* object* comment* observation* approv* neutral");

/// Words one of which every side of a recorded vote holds.
const SIDES: Signals = Signals::words("for favour* aye* yes yea* against no noes nay* abst*");

/// The most words of "These were accepted from …".
const LONGEST_ACCEPTANCE: usize = 30;

/// The fewest words of a statement that a line of movers makes a decision.
const SHORTEST_STATEMENT: usize = 4;

/// How many passages may stand between the word that carries a motion and the resolution that says so.
const NEAR: usize = 2;

/// How many passages a line of movers or a vote may stand behind its decision.
const REACH: usize = 40;
