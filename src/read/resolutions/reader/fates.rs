//! What became of the motions: carried, lost, withdrawn, or taken over by the resolution that carries them.
//!
//! In:       the words of a fate, votes, and the motions that wait.   Out: decisions.
//! Not here: what was moved (`motions`).

use super::words::{
    LongerWords, REPEATED, add_vote, agreed_at_end, decides_itself, elects, is_motion, names_candidate, names_same,
    same_name, verb_of,
};
use super::{Decision, ItemReader, Motion, NEAR};
use crate::model::{ResolutionKind, VoteOption};
use crate::read::resolutions::lead_in::LeadIn;
use crate::read::resolutions::motion::{Fate, without_loss};
use crate::read::resolutions::mover::Movers;
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::tail::without_tail;
use crate::read::resolutions::vote::{read_division, read_support};
use crate::read::resolutions::{ClauseReading, ResolutionReading, VoteReading};
use crate::read::within::{contains_word, holds_one_of, starts_with_one, trimmed_end};
use crate::signs::InSigns;

impl<'t> ItemReader<'t, '_> {
    /// "LOST", alone, right behind what was moved.
    pub(super) fn lose_last(&mut self, at: usize, sentence: &'t str) -> bool {
        let span = self.source.span_of(sentence);
        match self.decisions.last_mut().filter(|decision| decision.passage + 1 >= at) {
            Some(decision) => {
                decision.reading.kind = ResolutionKind::Lost;
                decision.reading.evidence.push(span);
                true
            }
            None => false,
        }
    }

    pub(super) fn settle(&mut self, at: usize, index: usize, fate: Fate, verb: &'t str, words: &Sentence<'t>) -> bool {
        let (sentence, vote) = (words.text, words.vote());
        let span = self.source.span_of(sentence);
        let motion = &mut self.motions[index];
        add_vote(&mut motion.vote, vote);
        if !motion.evidence.contains(&span) {
            motion.evidence.push(span);
        }
        match fate {
            Fate::Carried => {
                motion.carried = Some(verb);
                motion.carried_at = at;
                if motion.amendment {
                    self.carry(index);
                } else {
                    let decided = decides_itself(sentence) && self.motions[index].text.is_some();
                    if decided {
                        self.carry(index);
                    }
                    self.lose_amendments();
                }
            }
            Fate::Lost => self.lose(index, verb, Some(sentence)),
            Fate::Withdrawn => {
                self.motions.remove(index);
            }
        }
        true
    }

    /// The motion that a sentence about its fate means: by its mover, by "amendment", else the last.
    pub(super) fn motion_meant(&self, sentence: &str, movers: &Movers<'t>) -> Option<usize> {
        let amendment = contains_word(sentence, "amendment");
        let by_mover = self.last_motion(|motion| movers.mover.is_some() && names_same(motion, movers));
        let by_kind = self.last_motion(|motion| motion.amendment == amendment && motion.carried.is_none());
        if amendment && by_mover.is_none() && by_kind.is_none() {
            return None;
        }
        let unnamed = !amendment && !is_motion(sentence);
        by_mover.or(by_kind.filter(|_| !unnamed)).or_else(|| self.last_motion(|motion| motion.carried.is_none()))
    }

    /// Where the motion is carried over amendments that wait, those are lost.
    pub(super) fn lose_amendments(&mut self) {
        let mut from = 0;
        let waits = |motion: &Motion<'_>| motion.amendment && motion.carried.is_none();
        while let Some(place) = self.motions[from..].iter().position(waits) {
            from += place;
            self.lose(from, "", None);
        }
    }

    /// "Motion 19, Amendment 12": votes for the one are votes against the other, and the one that had fewer is lost.
    pub(super) fn read_counted_motions(&mut self, words: &'t str, sentence: &'t str) -> bool {
        let Some(division) = read_division(words) else { return false };
        if self.motions.is_empty() {
            return false;
        }
        let (motion, amendment) = (division.motion, division.amendment);
        // Of two that were moved against one another the second is the amendment, whatever it was called.
        if let [first, second] = self.motions.as_mut_slice()
            && !first.amendment
            && first.text.is_some()
            && second.text.is_some()
        {
            second.amendment = true;
        }
        for waiting in &mut self.motions {
            let sides = [(&division.for_motion, !waiting.amendment), (&division.for_amendment, waiting.amendment)];
            let votes = sides.into_iter().flat_map(|(names, yes)| {
                let option = if yes { VoteOption::Yes } else { VoteOption::No };
                names.iter().map(move |name| (name.clone(), option))
            });
            let (in_favour, against) = if waiting.amendment { (amendment, motion) } else { (motion, amendment) };
            let vote = VoteReading {
                in_favour: Some(in_favour),
                against: Some(against),
                votes: votes.collect(),
                ..VoteReading::default()
            };
            add_vote(&mut waiting.vote, Some(vote));
        }
        let amended = self.motions.iter().filter(|motion| motion.amendment).count() == 1;
        let amendment_carried = amendment > motion && amended;
        let beaten = self.motions.iter().rposition(|waiting| waiting.amendment != amendment_carried);
        if let Some(index) = beaten.filter(|&index| {
            self.motions[index].amendment && motion >= amendment
                || amendment_carried && self.motions[index].text.is_some()
        }) {
            self.lose(index, &sentence[..0], None);
        }
        true
    }

    /// "4 members voted for the Motion as follows: …": votes against the amendment, and the other way round.
    pub(super) fn read_support_of_motion(&mut self, sentence: &'t str) -> bool {
        const MOST: usize = 8;
        let Some((amended, count, names)) = read_support(sentence) else { return false };
        let span = self.source.span_of(sentence);
        for waiting in self.motions.iter_mut().rev().take(MOST) {
            let option = if waiting.amendment == amended { VoteOption::Yes } else { VoteOption::No };
            let vote = waiting.vote.get_or_insert_with(VoteReading::default);
            vote.count(option, count);
            vote.votes.extend(names.iter().map(|name| (name.clone(), option)));
            waiting.evidence.push(span);
        }
        !self.motions.is_empty()
    }

    /// A motion lost: a decision of its own.
    pub(super) fn lose(&mut self, index: usize, verb: &'t str, said: Option<&'t str>) {
        let motion = self.motions.remove(index);
        let mut motion = motion;
        if let Some(vote) = &mut motion.vote
            && vote.in_favour > vote.against
            && vote.against.is_some()
            && said.is_some_and(|said| contains_word(said, "defeated"))
        {
            std::mem::swap(&mut vote.in_favour, &mut vote.against);
        }
        let text = motion.text.map(without_loss).or(said.map(|said| without_tail(said, true)));
        let verb = if verb.is_empty() { verb_of(motion.sentence) } else { verb };
        self.decide_motion(Motion { text, ..motion }, ResolutionKind::Lost, verb);
    }

    pub(super) fn carry(&mut self, index: usize) {
        let motion = self.motions.remove(index);
        let verb = motion.carried.unwrap_or_else(|| verb_of(motion.sentence));
        self.decide_motion(motion, ResolutionKind::Resolved, verb);
    }

    pub(super) fn decide_motion(&mut self, motion: Motion<'t>, kind: ResolutionKind, verb: &'t str) {
        let text = motion.text.unwrap_or_else(|| without_tail(motion.sentence, true));
        let whole = || vec![ClauseReading { label: None, text }];
        let clauses = if motion.clauses.is_empty() { whole() } else { motion.clauses };
        let reading = ResolutionReading {
            mover: motion.mover,
            seconder: motion.seconder,
            vote: motion.vote,
            ..self.reading(kind, verb, clauses, motion.evidence)
        };
        self.decisions.push(Decision { section: self.section, reading, order: motion.order, passage: motion.passage });
    }

    /// What still waits when the item ends, or is too far back to be spoken of: carried, or moved and seconded, it was
    /// decided. The last `kept` go on waiting.
    pub(super) fn settle_motions(&mut self, kept: usize) {
        while self.motions.len() > kept {
            let motion = &self.motions[0];
            let seconded = motion.mover.is_some() && motion.seconder.is_some() && motion.text.is_some();
            let beaten = motion
                .vote
                .as_ref()
                .is_some_and(|vote| !vote.casting_vote && vote.in_favour.is_some() && vote.in_favour < vote.against);
            if beaten && motion.carried.is_none() && motion.text.is_some() {
                self.lose(0, "", None);
                continue;
            }
            let all_agreed = motion.vote.as_ref().is_some_and(|vote| vote.unanimous);
            // "Proposed by Cllr Ames, seconded by Cllr Bull and unanimously approved": what, the heading says.
            let settled_itself = motion.text.is_none()
                && motion.mover.is_some()
                && motion.seconder.is_some()
                && self.decisions.is_empty()
                && agreed_at_end(motion.sentence).is_some();
            if settled_itself {
                let sentence = trimmed_end(motion.sentence);
                self.motions[0].set_text(sentence);
                self.carry(0);
                continue;
            }
            if motion.carried.is_some() || seconded && (!motion.nomination || all_agreed) {
                self.carry(0);
            } else {
                self.motions.remove(0);
            }
        }
    }

    /// A resolution takes over movers and vote of the motion that it carries.
    pub(super) fn take_motion_over(&mut self, reading: &mut ResolutionReading<'t>, lead: &LeadIn<'t>, at: usize) {
        let Some(last) = self.motions.iter().rposition(|motion| !motion.amendment) else { return };
        // "to reject the procedural motion": that is what became of it.
        let first = reading.clauses.first().map_or("", |clause| clause.text);
        if starts_with_one(first, "to reject the |not to ") && is_motion(first) && self.motions[last].text.is_some() {
            return self.lose(last, reading.verb, None);
        }
        let clause = LongerWords::of(reading.clauses.first().map_or("", |clause| clause.text));
        let share = |motion: &Motion<'t>| {
            let words = motion.longer_words();
            // "Cllr Ames" alone, further up, says little.
            if words.count() > 2 || at <= motion.passage + 1 { clause.shared(words) } else { 0 }
        };
        let own = self.motions.iter().enumerate().filter(|(_, motion)| !motion.amendment);
        let named = own.map(|(index, motion)| (share(motion), index)).filter(|(share, _)| *share >= REPEATED).max();
        let named = named.map(|(_, index)| index);
        let index = named.unwrap_or(last);
        let motion = &self.motions[index];
        let same = lead.formal
            || motion.leading
            || std::mem::take(&mut self.after_caption)
            || named.is_some()
            || holds_one_of(lead.before, "motion|carried|put to the");
        let other_mover =
            reading.mover.is_some() && motion.mover.is_some() && !same_name(&reading.mover, &motion.mover);
        let idle = motion.seconder.is_none() && !motion.leading && motion.carried.is_none() && at > motion.passage + 1;
        let voted = motion.vote.as_ref().is_some_and(|vote| vote.unanimous);
        let settled = (motion.carried.is_some() || voted) && motion.text.is_some() && at > motion.carried_at + NEAR;
        // Who was nominated is no part of what else is resolved further down.
        let elected = reading.clauses.first().is_some_and(|clause| elects(clause.text));
        let other_matter = motion.nomination && named.is_none() && !elected && at > motion.passage + 1;
        if !same || other_mover || idle || other_matter || settled && named.is_none() {
            return;
        }
        self.give(index, reading);
        if named.is_some() && elected {
            // Who was proposed beside the one elected was not elected.
            self.motions.retain(|motion| motion.amendment || motion.carried.is_some());
        }
    }

    /// "Proposed: Cllr Ames. Seconded: Cllr Bull", and then "The minutes were approved"; or the nomination of the one who
    /// "was elected".
    pub(super) fn take_movers_before(&mut self, at: usize, told: &'t str) {
        let Some(decision) = self.decisions.last().filter(|decision| decision.reading.mover.is_none()) else { return };
        let order = decision.order;
        let nominated = |motion: &Motion<'t>| {
            let whom = motion.text.or(motion.sentence.split_at_signs("(").next()).unwrap_or_default();
            motion.nomination && elects(told) && names_candidate(whom, told)
        };
        let index = self.motions.iter().rposition(|motion| {
            let leads = motion.leading && motion.mover.is_some() && motion.text.is_none() && motion.order + 1 == order;
            leads && at <= motion.passage + 1 && motion.carried.is_none() && !motion.nomination || nominated(motion)
        });
        let Some(index) = index else { return };
        if let Some(mut decision) = self.decisions.pop() {
            self.give(index, &mut decision.reading);
            self.decisions.push(decision);
        }
        if elects(told) {
            self.motions.retain(|motion| !motion.nomination);
        }
    }

    /// "Cllr Carr was duly elected", right behind the motion to elect him: the motion was carried, and nothing else decided.
    pub(super) fn carries_election(&mut self, at: usize, words: &Sentence<'t>) -> bool {
        let told = words.text;
        let Some(motion) = self.motions.last_mut().filter(|motion| elects(told) && at <= motion.passage + 2) else {
            return false;
        };
        let seconded = motion.mover.is_some() && motion.seconder.is_some() && !motion.nomination;
        let meant = motion.text.is_some_and(|text| {
            let office = elects(text) || contains_word(text, "Chairman") || contains_word(text, "Chair");
            office && names_candidate(told, text)
        });
        if !seconded || !meant || self.motions.len() > 1 {
            return false;
        }
        let vote = words.vote();
        if let Some(motion) = self.motions.last_mut() {
            add_vote(&mut motion.vote, vote);
            motion.evidence.push(self.source.span_of(told));
        }
        true
    }

    /// "Decisions" under a motion that was carried.
    pub(super) fn take_carried_motion(&mut self, reading: &mut ResolutionReading<'t>) {
        if let Some(index) = self.motions.iter().rposition(|motion| !motion.amendment) {
            self.give(index, reading);
        }
    }

    pub(super) fn give(&mut self, index: usize, reading: &mut ResolutionReading<'t>) {
        let motion = self.motions.remove(index);
        reading.mover = reading.mover.take().or(motion.mover);
        reading.seconder = reading.seconder.take().or(motion.seconder);
        add_vote(&mut reading.vote, motion.vote);
        reading.evidence =
            motion.evidence.into_iter().fold(std::mem::take(&mut reading.evidence), |mut spans, span| {
                if !spans.iter().any(|known| known.contains(span)) {
                    spans.push(span);
                }
                spans
            });
    }
}
