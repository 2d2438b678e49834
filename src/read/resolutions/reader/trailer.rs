//! Votes and movers that stand on their own, and the decisions and motions that they belong to.
//!
//! In:       sentences that only say who moved, who seconded or how many voted.   Out: what they add to the last decision or
//!           motion.
//! Not here: reading the votes (`vote`) and the movers (`mover`).

use super::words::{add_vote, adds, all_in_favour_of, introduces, is_motion, is_vote_of_body, without_caption};
use super::{ItemReader, MOTION, REACH, SHORTEST_STATEMENT};
use crate::model::ResolutionKind;
use crate::read::resolutions::VoteReading;
use crate::read::resolutions::motion::{Proposal, is_lost};
use crate::read::resolutions::mover::{Movers, person};
use crate::read::resolutions::narrative::is_narrative;
use crate::read::resolutions::outcome::Outcome;
use crate::read::resolutions::passage::Part;
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::tail::without_tail;
use crate::read::within::{
    behind_one, contains_word, contains_word_of, ends_with_one, place_in, starts_with_one, tokens, trimmed,
    trimmed_end, word_count,
};
use crate::span::Span;

impl<'t> ItemReader<'t, '_> {
    /// "The Chair put the amendment to the meeting; there voted 3 for, 5 against": the vote on a motion that waits.
    pub(super) fn read_vote_on_motion(&mut self, words: &Sentence<'t>) -> bool {
        let sentence = words.text;
        const PUT: &str = "put|vote|voted|division|votes";
        if self.motions.is_empty() || !words.holds(MOTION) || !is_motion(sentence) || !contains_word_of(sentence, PUT) {
            return false;
        }
        let movers = words.movers();
        let Some(vote) = words.vote().filter(|vote| vote.in_favour.is_some() && movers.is_empty()) else {
            return false;
        };
        let Some(index) = self.motion_meant(sentence, movers) else { return false };
        add_vote(&mut self.motions[index].vote, Some(vote));
        self.motions[index].evidence.push(self.source.span_of(sentence));
        true
    }

    /// A sentence that only states movers or a vote.
    pub(super) fn read_trailer(&mut self, at: usize, words: &Sentence<'t>) -> bool {
        let sentence = words.text;
        let about_all = all_in_favour_of(words);
        if self.leads_to_decision(at, words) || self.read_seconder_alone(sentence) {
            return true;
        }
        if !words.is_trailer() && about_all.is_none() || is_lost(words) {
            return false;
        }
        let (movers, vote) = (words.movers().clone(), words.vote());
        let span = self.source.span_of(sentence);
        let introduces = introduces(sentence);
        if introduces || self.decides_next(at, sentence) {
            if !movers.is_empty() || vote.is_some() {
                self.join_or_push(at, sentence, movers, vote);
            }
            return true;
        }
        let waiting = self.motions.last().filter(|motion| motion.carried.is_none() || movers.is_empty());
        let motion_waits = waiting.is_some_and(|motion| {
            let fits = (motion.mover.is_none() || movers.mover.is_none())
                && (motion.seconder.is_none() || movers.seconder.is_none());
            let newest = self
                .recent_decisions()
                .iter()
                .all(|decision| decision.order < motion.order || decision.reading.kind == ResolutionKind::Lost);
            fits && newest
                && (!movers.is_empty() || motion.seconder.is_some() || motion.leading || motion.text.is_some())
        });
        if motion_waits {
            self.join_or_push(at, sentence, movers, vote);
            return true;
        }
        let fits = self.decisions.last().is_some_and(|decision| {
            let reading = &decision.reading;
            (movers.is_empty()
                || reading.mover.is_none() && reading.seconder.is_none()
                || reading.seconder.is_none() && movers.mover.is_none())
                && (!movers.is_empty() || vote.as_ref().is_none_or(|vote| adds(vote, &reading.vote)))
                && at <= decision.passage + REACH
        });
        let proposed_before = self.previous.filter(|_| !movers.is_empty() && !fits);
        if fits {
            self.add_to_decision(movers, vote, Some(span));
        } else if let Some(text) = about_all {
            if self.decisions.is_empty() {
                let verb = tokens(sentence).next().unwrap_or(sentence);
                self.tell(at, Outcome { verb, text });
                self.add_to_decision(movers, vote, None);
            }
        } else if let Some((before, statement)) = proposed_before
            && before + 2 > at
            && !is_narrative(statement)
            && word_count(statement) >= SHORTEST_STATEMENT
        {
            let verb = &sentence[..sentence.find(char::is_whitespace).unwrap_or(sentence.len())];
            self.tell(at, Outcome { verb: trimmed(verb), text: without_tail(without_caption(statement), true) });
            self.add_to_decision(movers, vote, Some(span));
        } else if !movers.is_empty() {
            self.join_or_push(at, sentence, movers, vote);
        }
        true
    }

    /// "Sec. HB", behind "Prop. JA.": the seconder of what was moved just before.
    fn read_seconder_alone(&mut self, sentence: &'t str) -> bool {
        const LONGEST: usize = 60;
        if sentence.len() > LONGEST {
            return false;
        }
        let Some((name, _)) = behind_one(sentence, "Sec.|Sec:|Sec |2nd |2nd:").and_then(person) else { return false };
        let span = self.source.span_of(sentence);
        let motion = self.motions.last_mut().filter(|motion| motion.mover.is_some() && motion.seconder.is_none());
        if let Some(motion) = motion {
            motion.seconder = Some(name);
            motion.evidence.push(span);
            return true;
        }
        let decision = self.decisions.last_mut().map(|decision| &mut decision.reading);
        let Some(reading) = decision.filter(|reading| reading.mover.is_some() && reading.seconder.is_none()) else {
            return false;
        };
        reading.seconder = Some(name);
        reading.evidence.push(span);
        true
    }

    /// "On being put to the vote with four members in favour, it was", "The recommendation was put to the vote and CARRIED, 7
    /// for and 2 against.", and then RESOLVED.
    fn leads_to_decision(&mut self, at: usize, words: &Sentence<'t>) -> bool {
        let sentence = words.text;
        if words.is_trailer() || !words.movers().is_empty() || words.found_vote().is_none() {
            return false;
        }
        let end = trimmed_end(sentence);
        let hangs = ends_with_one(end, "it was|and|it was unanimously");
        let vote = words.vote();
        let told = vote.as_ref().is_some_and(|vote| vote.in_favour.is_some() || vote.unanimous || vote.casting_vote)
            && is_vote_of_body(sentence);
        if !(hangs || told) || !self.resolves_next(at, sentence) {
            return false;
        }
        self.join_or_push(at, sentence, Movers::default(), vote);
        true
    }

    /// Whether "RESOLVED" begins right behind a sentence.
    fn resolves_next(&self, at: usize, sentence: &str) -> bool {
        const AHEAD: usize = 200;
        let text = self.passages[at].text;
        let end = place_in(text, sentence) + sentence.len();
        let rest = text.get(end..).unwrap_or_default().trim_ascii_start();
        let next = self.passages.get(at + 1).filter(|next| next.part == Part::Minutes);
        let (words, next) = match next {
            _ if !rest.is_empty() => (&self.passages[at].words, rest),
            Some(next) => (&next.words, next.text),
            None => return false,
        };
        words
            .part(&next[..next.floor_char_boundary(AHEAD)])
            .lead_in()
            .is_some_and(|lead| lead.formal && word_count(lead.before) < 4)
    }

    /// Whether what follows a line of movers announces a decision, so that the line belongs to that.
    pub(super) fn decides_next(&self, at: usize, sentence: &'t str) -> bool {
        const FURTHEST: usize = 3;
        const AHEAD: usize = 400;
        let text = self.passages[at].text;
        let end = place_in(text, sentence) + sentence.len();
        let rest = text.get(end..).unwrap_or_default().trim_ascii();
        let mut behind = self.passages.iter().skip(at + 1).take(FURTHEST).take_while(|next| next.part == Part::Minutes);
        let mut leads_over = false;
        let next = if rest.len() > 3 {
            Some(self.passages[at].words.part(rest))
        } else {
            let next = behind.find(|next| {
                leads_over |= next.words.is_trailer() && introduces(next.text);
                leads_over || !next.words.is_trailer()
            });
            next.map(|next| next.words.part(next.text))
        };
        let free =
            self.decisions.last().is_none_or(|decision| decision.reading.mover.is_some() || at > decision.passage + 1);
        // Its verb is among the first words.
        free && (leads_over
            || next.is_some_and(|next| {
                starts_with_one(next.text, "That |THAT |\"That ")
                    || next
                        .part(&next.text[..next.text.floor_char_boundary(AHEAD)])
                        .lead_in()
                        .is_some_and(|lead| lead.formal && word_count(lead.before) < 4)
            }))
    }

    pub(super) fn join_or_push(
        &mut self,
        at: usize,
        sentence: &'t str,
        mut movers: Movers<'t>,
        vote: Option<VoteReading<'t>>,
    ) {
        let span = self.source.span_of(sentence);
        let only_a_vote = movers.is_empty();
        let joins = self.motions.last().is_some_and(|motion| {
            (motion.carried.is_none() || only_a_vote)
                && (motion.mover.is_none() || movers.mover.is_none())
                && (motion.seconder.is_none() || movers.seconder.is_none())
        });
        if !joins {
            let amendment = contains_word(sentence, "amendment");
            let taken = std::mem::take(&mut movers);
            self.push_motion(at, sentence, Proposal::of(None, taken, amendment));
        }
        if let Some(motion) = self.motions.last_mut() {
            if !only_a_vote {
                motion.sentence = sentence;
            }
            motion.mover = motion.mover.take().or(movers.mover);
            motion.seconder = motion.seconder.take().or(movers.seconder);
            add_vote(&mut motion.vote, vote);
            if !motion.evidence.contains(&span) {
                motion.evidence.push(span);
            }
        }
    }

    pub(super) fn add_to_decision(&mut self, movers: Movers<'t>, vote: Option<VoteReading<'t>>, span: Option<Span>) {
        let Some(decision) = self.decisions.last_mut() else { return };
        let reading = &mut decision.reading;
        reading.mover = reading.mover.take().or(movers.mover);
        reading.seconder = reading.seconder.take().or(movers.seconder);
        add_vote(&mut reading.vote, vote);
        reading.evidence.extend(span);
    }
}
