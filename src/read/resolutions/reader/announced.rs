//! Decisions that words announce, list or tell, and the passages that belong to them.
//!
//! In:       a sentence and its lead-in, stem or outcome.   Out: decisions, movers and votes beside them included.
//! Not here: the words themselves (`lead_in`, `outcome`), where clauses end (`clause`), motions (`motions`).

use super::words::{add_vote, decides, is_back_reference, states_outcome, verb_of_following, widen};
use super::{Decision, ItemReader};
use crate::model::ResolutionKind;
use crate::read::resolutions::clause::{Begin, begins_with_reference, gather, is_cut_off, is_stem, moves};
use crate::read::resolutions::lead_in::LeadIn;
use crate::read::resolutions::mover::Movers;
use crate::read::resolutions::narrative::is_narrative;
use crate::read::resolutions::outcome::{Outcome, read_outcome};
use crate::read::resolutions::passage::{Part, Passage};
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::vote::opens_unanimously;
use crate::read::resolutions::{ClauseReading, ResolutionReading, VoteReading};
use crate::read::within::{
    closes_with_one, contains_word, first_word, holds_one_of, place_in, starts_with_one, trimmed, trimmed_end,
    word_count,
};
use crate::signs::InSigns;
use crate::span::Span;

impl<'t> ItemReader<'t, '_> {
    pub(super) fn announce(
        &mut self,
        at: usize,
        passage: &Passage<'t>,
        start: usize,
        words: &Sentence<'t>,
        lead: LeadIn<'t>,
    ) -> Option<(usize, usize)> {
        let sentence = words.text;
        if !lead.formal && self.names_another_body(lead.before) {
            self.previous = Some((at, sentence));
            return None;
        }
        if is_back_reference(lead.body) {
            return self.agreed_to_this(at, words, lead);
        }
        if points_down(lead.body) {
            self.join_or_push(at, sentence, words.movers().clone(), words.vote());
            return None;
        }
        let body = words.part(lead.body);
        if lead.before.is_empty() && body.is_trailer() && !body.movers().is_empty() {
            // "Approved - proposed Cllr Ames, seconded Cllr Bull": nothing but who moved it stands behind the verb.
            self.tell(at, Outcome { verb: lead.verb, text: lead.verb });
            self.add_to_decision(body.movers().clone(), body.vote(), Some(self.source.span_of(sentence)));
            return None;
        }
        if self.hangs(at, start + sentence.len(), &lead, sentence) {
            return None;
        }
        let shouted = lead.verb.chars().all(|c| !c.is_lowercase());
        let begin = Begin {
            passage: at,
            byte: if lead.body.is_empty() { start + sentence.len() } else { place_in(passage.text, lead.body) },
            sentence_end: start + sentence.len(),
            formal: lead.formal,
            shouted,
            list: false,
        };
        let gathered = gather(self.source, self.passages, begin);
        let place = (gathered.passage, gathered.byte);
        let mut clauses = gathered.clauses;
        if clauses.is_empty() {
            return None;
        }
        if !lead.formal && word_count(lead.body) <= 2 && lead.before.has_sign(",") {
            clauses = vec![ClauseReading { label: None, text: words.decision() }];
        }
        if self.carries_motion(at, &lead) {
            return None;
        }
        let announcement = words.part(&sentence[..sentence.len() - lead.body.len()]);
        let (mut movers, mut vote) = (announcement.movers().clone(), announcement.vote());
        if let Some(between) = self.between(sentence, &clauses) {
            add_vote(&mut vote, Sentence::of(between).vote());
        }
        // Each clause may have a line of its own about its vote.
        for passage in self.passages.get(at + 1..place.0).unwrap_or_default() {
            let whole = passage.label.is_none() && passage.part == Part::Minutes && clauses.len() > 1;
            if whole && passage.words.is_trailer() {
                add_vote(&mut vote, passage.words.vote());
            }
        }
        if let Some(last) = clauses.last() {
            let tail = Sentence::of(self.tail_of(last.text, at, place));
            if movers.is_empty() && tail.is_trailer() {
                movers = tail.movers().clone();
            }
            add_vote(&mut vote, tail.vote());
        }
        if clauses.first().is_some_and(|clause| opens_unanimously(clause.text)) {
            vote.get_or_insert_with(VoteReading::default).unanimous = true;
        }
        let mut reading = ResolutionReading {
            mover: movers.mover,
            seconder: movers.seconder,
            vote,
            truncated: gathered.cut_off,
            ..self.reading(lead.kind, lead.verb, clauses, vec![self.source.span_of(sentence)])
        };
        self.take_motion_over(&mut reading, &lead, at);
        self.decide(reading, place.0.saturating_sub(usize::from(place.1 == 0)));
        self.previous = None;
        if place == (at, start + sentence.len()) { None } else { Some(place) }
    }

    /// "It was agreed", and then nothing that could be what was agreed.
    fn hangs(&self, at: usize, end: usize, lead: &LeadIn<'t>, sentence: &str) -> bool {
        let alone =
            lead.before.is_empty() && sentence.trim_ascii() == lead.verb && lead.verb.contains(char::is_lowercase);
        let ends_with_verb =
            (!lead.formal || alone) && lead.body.is_empty() && sentence.trim_ascii_end().ends_with(lead.verb);
        let next = self.passages.get(at + 1).filter(|next| next.part == Part::Minutes);
        let goes_on = next.is_some_and(|next| moves(next.text) || next.label.is_some_and(|_| !next.bullet));
        ends_with_verb && !(goes_on && end >= self.passages[at].text.trim_ascii_end().len())
    }

    /// "AGREED", alone, under what was moved: it carries the motion and announces nothing.
    pub(super) fn carries_motion(&mut self, at: usize, lead: &LeadIn<'t>) -> bool {
        let alone = lead.body.is_empty() && lead.before.is_empty() && !self.passages[at].text.has_sign(":-");
        let next = self.passages.get(at + 1).filter(|next| next.part == Part::Minutes);
        let announces = next.is_some_and(|next| {
            next.label.is_some_and(|_| !next.bullet) || moves(next.text) || next.text.starts_with("To ")
        });
        match self.motions.last_mut().filter(|motion| motion.text.is_some() && alone && !announces) {
            Some(motion) => {
                motion.carried = Some(lead.verb);
                true
            }
            None => false,
        }
    }

    /// What stands in brackets between "RESOLVED:" and the first clause in a paragraph of its own.
    fn between(&self, sentence: &'t str, clauses: &[ClauseReading<'t>]) -> Option<&'t str> {
        let (end, first) = (self.source.span_of(sentence).end, self.source.span_of(clauses.first()?.text).start);
        let between = self.source.plain().get(end as usize..first as usize)?.trim_ascii();
        between.starts_with_sign("(").then_some(between)
    }

    /// The words behind a decision's last clause up to where reading goes on.
    pub(super) fn tail_of(&self, clause: &'t str, at: usize, place: (usize, usize)) -> &'t str {
        let passage = if place.1 > 0 { place.0 } else { place.0.saturating_sub(1).max(at) };
        let text = self.passages[passage].text;
        let from = (clause.as_ptr() as usize + clause.len()).saturating_sub(text.as_ptr() as usize);
        let to = if place.1 > 0 { place.1 } else { text.len() };
        text.get(from.min(to)..to).unwrap_or_default()
    }

    /// "Full Council agreed to this action": a vote on what stands before.
    pub(super) fn agreed_to_this(
        &mut self,
        at: usize,
        words: &Sentence<'t>,
        lead: LeadIn<'t>,
    ) -> Option<(usize, usize)> {
        let (sentence, vote) = (words.text, words.vote());
        let span = self.source.span_of(sentence);
        match self.open_motion() {
            Some(motion) if motion.text.is_some() => {
                motion.carried = Some(lead.verb);
                motion.evidence.push(span);
                add_vote(&mut motion.vote, vote);
            }
            _ => self.add_to_decision(Movers::default(), vote, Some(span)),
        }
        self.previous = Some((at, sentence));
        None
    }

    /// "The Committee:-", and then a list whose rows begin with what was decided.
    pub(super) fn stem_of_decisions(
        &mut self,
        at: usize,
        passage: &Passage<'t>,
        start: usize,
        words: &Sentence<'t>,
    ) -> Option<(usize, usize)> {
        let sentence = words.text;
        if start + sentence.len() < passage.text.len() {
            return None;
        }
        let following = verb_of_following(sentence);
        if following.is_none() && !is_stem(sentence) {
            return None;
        }
        let next = self.passages.get(at + 1).filter(|next| next.part == Part::Minutes)?;
        let verb = match following {
            Some(verb) if begins_with_reference(next.text) || next.label.is_some_and(|_| !next.bullet) => verb,
            // "The Council:", and "Noted that …" in a paragraph of its own.
            _ if next.label.is_none() => {
                let verb = Some(first_word(next.text))
                    .filter(|verb| decides(verb) && verb.starts_with(char::is_uppercase) && is_stem(sentence))?;
                let begin = Begin::set_off(at + 1, verb.len(), next.text.len());
                return self.decide_from(begin, verb, Some(sentence), words.vote());
            }
            _ => Some(first_word(next.text)).filter(|verb| decides(verb))?,
        };
        let end = passage.text.len();
        self.decide_from(Begin::set_off(at, end, end), verb, Some(sentence), words.vote())
    }

    /// Decides what the passages hold from a place on; gives where reading goes on.
    fn decide_from(
        &mut self,
        begin: Begin,
        verb: &'t str,
        said: Option<&'t str>,
        vote: Option<VoteReading<'t>>,
    ) -> Option<(usize, usize)> {
        let gathered = gather(self.source, self.passages, begin);
        if gathered.clauses.is_empty() {
            return None;
        }
        let said = said.map(|said| self.source.span_of(said)).into_iter().collect();
        let mut reading = self.reading(ResolutionKind::Resolved, verb, gathered.clauses, said);
        (reading.vote, reading.truncated) = (vote, gathered.cut_off);
        self.take_carried_motion(&mut reading);
        self.decide(reading, gathered.passage.saturating_sub(usize::from(gathered.byte == 0)));
        Some((gathered.passage, gathered.byte))
    }

    /// A decision with its clauses, and nothing else; its evidence is what is given and the clauses.
    pub(super) fn reading(
        &self,
        kind: ResolutionKind,
        verb: &'t str,
        clauses: Vec<ClauseReading<'t>>,
        mut evidence: Vec<Span>,
    ) -> ResolutionReading<'t> {
        for clause in &clauses {
            widen(&mut evidence, self.source.span_of(clause.text));
        }
        ResolutionReading {
            item: self.item,
            kind,
            verb,
            clauses,
            mover: None,
            seconder: None,
            vote: None,
            truncated: false,
            evidence,
        }
    }

    /// A paragraph "That … be …" of its own, whose "RESOLVED" the page lost or never had.
    pub(super) fn bare_resolution(&mut self, at: usize, passage: &Passage<'t>) -> Option<(usize, usize)> {
        let text = passage.text;
        let verb = text.get(..4).filter(|_| text.starts_with("That "))?;
        let asks = contains_word(text, "be") && text.trim_ascii_end().ends_with_sign(".");
        let before = at.checked_sub(1).map_or("", |before| self.passages[before].text).trim_ascii_end();
        let leads = closes_with_one(before.trim_end_signs(","), "it was");
        let moved = at
            .checked_sub(1)
            .is_some_and(|before| matches!(self.passages[before].part, Part::Motion | Part::Amendment));
        let announced = moved || !leads && before.ends_with_sign(":,-") || holds_one_of(before, "recommend");
        if !asks || announced || passage.label.is_some() || passage.part != Part::Minutes || self.foreign {
            return None;
        }
        let place = self.decide_from(Begin::set_off(at, 0, text.len()), verb, None, None)?;
        let reading = &mut self.decisions.last_mut()?.reading;
        let motions = reading.vote.take();
        reading.vote = Sentence::of(reading.clauses.first()?.text).vote();
        add_vote(&mut reading.vote, motions);
        Some(place).filter(|place| *place > (at, 0))
    }

    /// "Decision", alone on its line: the next passage is one, unless it says so itself.
    pub(super) fn captioned_decision(&mut self, at: usize) -> Option<(usize, usize)> {
        let caption = self.passages[at].text;
        let next = self.passages.get(at + 1).filter(|next| next.part == Part::Minutes)?;
        let words = next.sentences().next()?;
        let first = words.text;
        if self.declares(&words) && !first.starts_with("to ") {
            return None;
        }
        let behind = self.passages.get(at + 2).filter(|behind| behind.part == Part::Minutes);
        let leads = behind.is_some_and(|behind| behind.label.is_some() || moves(behind.text));
        let alone = trimmed(next.text).eq_ignore_ascii_case(trimmed(first)) && word_count(first) == 1 && !leads;
        let announced =
            words.lead_in().is_some() && !alone || read_outcome(&words, false).is_some() || words.is_trailer();
        let listed = next.label.is_some() && !next.bullet;
        let set_in = starts_with_one(first, "That |To |to |THAT ") || is_stem(next.text);
        let announced = announced && !is_stem(next.text);
        let outcome = states_outcome(first) && !is_narrative(first);
        if announced || !(listed || set_in || outcome) {
            return None;
        }
        self.decide_from(Begin::set_off(at, caption.len(), caption.len()), trimmed(caption), Some(caption), None)
    }

    pub(super) fn decide(&mut self, reading: ResolutionReading<'t>, passage: usize) {
        self.order += 1;
        self.decisions.push(Decision { section: self.section, reading, order: self.order, passage });
    }

    /// "… were approved subject to the following:", and the list behind it; gives where reading goes on.
    pub(super) fn tell_with_list(
        &mut self,
        at: usize,
        passage: &Passage<'t>,
        start: usize,
        sentence: &'t str,
        outcome: Outcome<'t>,
    ) -> Option<(usize, usize)> {
        self.tell(at, outcome);
        let end = start + sentence.len();
        let noted = outcome.verb.eq_ignore_ascii_case("noted");
        let behind = self.source.plain().get(self.source.span_of(sentence).end as usize..).unwrap_or_default();
        let following = contains_word(sentence, "following")
            && self.passages.get(at + 1).is_some_and(|next| next.text.ends_with(|c: char| c.is_ascii_digit()));
        let announces = sentence.trim_ascii_end().trim_end_signs("-").ends_with_sign(":")
            || behind.starts_with_sign(":")
            || following;
        if noted || !announces || end < passage.text.trim_ascii_end().len() {
            return None;
        }
        let byte = place_in(passage.text, outcome.text);
        let gathered = gather(self.source, self.passages, Begin { list: true, ..Begin::set_off(at, byte, end) });
        let clause = gathered.clauses.first().filter(|_| gathered.clauses.len() == 1 && gathered.passage > at)?;
        let span = self.source.span_of(clause.text);
        let reading = &mut self.decisions.last_mut()?.reading;
        reading.clauses = vec![*clause];
        widen(&mut reading.evidence, span);
        Some((gathered.passage, gathered.byte))
    }

    pub(super) fn tell(&mut self, at: usize, outcome: Outcome<'t>) {
        let clauses = vec![ClauseReading { label: None, text: outcome.text }];
        let mut reading = self.reading(ResolutionKind::Resolved, outcome.verb, clauses, Vec::new());
        reading.truncated = is_cut_off(self.source, outcome.text);
        self.decide(reading, at);
    }
}

/// "to make the resolution below", "to make the following resolution": the decision stands in the next lines.
fn points_down(body: &str) -> bool {
    const POINTS: &str =
        "resolution below|resolutions below|resolution set out below|following resolution|following resolutions";
    closes_with_one(trimmed_end(body), POINTS)
}
