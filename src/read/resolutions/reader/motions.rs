//! Motions that wait: what is moved, in a sentence or a paragraph of its own.
//!
//! In:       sentences and captions that move something.   Out: motions, with their movers.
//! Not here: what became of them (`fates`).

use super::words::{add_vote, agreed_at_end, elects, is_motion_text, names_same, quoted, settled_in, verb_of, widen};
use super::{ItemReader, MOTION, Motion};
use crate::phrases;
use crate::read::name::read_names;
use crate::read::phrase::{Phrases, next_word};
use crate::read::resolutions::clause::{Begin, gather, moves};
use crate::read::resolutions::motion::{
    Fate, Proposal, is_lost, is_taken_over, read_fate, read_proposal, says_lost, without_loss,
};
use crate::read::resolutions::mover::Movers;
use crate::read::resolutions::outcome::read_outcome;
use crate::read::resolutions::passage::{Part, Passage, join};
use crate::read::resolutions::sentence::Sentence;
use crate::read::resolutions::tail::without_tail;
use crate::read::within::{contains_word, contains_word_of, place_in, trimmed_start, word_count};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use std::cell::OnceCell;

const MOVE: Signals = Signals::words("move");

impl<'t> ItemReader<'t, '_> {
    pub(super) fn push_motion(&mut self, at: usize, sentence: &'t str, proposal: Proposal<'t>) {
        self.order += 1;
        let leading = proposal.text.is_none();
        self.motions.push(Motion {
            text: proposal.text,
            longer: OnceCell::new(),
            clauses: Vec::new(),
            mover: proposal.movers.mover,
            seconder: proposal.movers.seconder,
            vote: None,
            evidence: vec![self.source.span_of(sentence)],
            amendment: proposal.amendment,
            nomination: proposal.nomination,
            carried: None,
            carried_at: at,
            leading,
            order: self.order,
            passage: at,
            sentence,
        });
    }

    /// "Motion", "Amendment" alone: what follows is its text, up to the movers.
    pub(super) fn caption_motion(&mut self, at: usize, amendment: bool) {
        let caption = self.passages[at].text;
        let next = self.passages.get(at + 1).filter(|next| matches!(next.part, Part::Minutes | Part::Agenda));
        let proposes =
            next.is_some_and(|next| read_proposal(&next.words).is_some_and(|proposal| !proposal.movers.is_empty()));
        if proposes && !amendment {
            return;
        }
        let text = next.filter(|_| !proposes).map(|next| quoted(next.text));
        self.push_text(at, caption, text, amendment);
    }

    /// What is moved, by nobody who is named.
    fn push_text(&mut self, at: usize, printed: &'t str, text: Option<&'t str>, amendment: bool) {
        let text = text.map(|text| without_tail(text, false));
        self.push_motion(at, printed, Proposal::of(text, Movers::default(), amendment));
        if let Some(motion) = self.motions.last_mut() {
            motion.leading = false;
        }
    }

    /// "Motion (Councillors Ames and Bull)", "Amendment 1 (Councillor Carr)", alone: who moved what the next passage says.
    pub(super) fn caption_with_movers(&mut self, at: usize) -> Option<(usize, usize)> {
        const LONGEST: usize = 120;
        let caption = self.passages[at].text;
        let short = Some(caption).filter(|caption| caption.len() <= LONGEST)?;
        let (word, inside) = short.split_once_at("(")?;
        let word = word.trim_end_matches(|c: char| c.is_whitespace() || c.is_ascii_digit());
        let amendment = word.eq_ignore_ascii_case("amendment");
        let named = inside.trim_ascii_end().trim_end_signs(":").strip_end_sign(")")?;
        if !amendment && !word.eq_ignore_ascii_case("motion") {
            return None;
        }
        let (names, read) = read_names(named);
        let next = self.passages.get(at + 1).filter(|next| next.part == Part::Minutes)?;
        if names.is_empty() || !named[read..].trim_ascii().is_empty() {
            return None;
        }
        let mut names = names.into_iter().map(|named| named.name);
        let movers = Movers { mover: names.next(), seconder: names.next(), ..Movers::default() };
        let text = Some(without_tail(next.text, false));
        self.push_motion(at, caption, Proposal::of(text, movers, amendment));
        if let Some(motion) = self.motions.last_mut() {
            motion.evidence.push(self.source.span_of(next.text));
        }
        Some((at + 2, 0))
    }

    /// A motion printed before it is moved: "I will move that …", “This Council resolves …”.
    pub(super) fn motion_on_the_agenda(&mut self, at: usize, passage: &Passage<'t>) {
        let text = match will_be_moved(&passage.words) {
            Some(text) => text,
            None if is_motion_text(&passage.words) => quoted(passage.text),
            None => return,
        };
        self.push_text(at, passage.text, Some(text), false);
    }

    /// A paragraph that is the text of a motion: in quotation marks, or announced by the line before.
    pub(super) fn quoted_motion(&mut self, at: usize, passage: &Passage<'t>) -> Option<(usize, usize)> {
        let behind = Some((at + 1, 0));
        let named = behind_name(&passage.words);
        if self.goes_on_in_list(at, passage) {
            return behind;
        }
        let waits = self.motions.last().is_some_and(|motion| {
            motion.text.is_none()
                && motion.carried.is_none()
                && !self.recent_decisions().iter().any(|decision| decision.order > motion.order)
        });
        if waits
            && self.motions.last().is_some_and(|motion| {
                motion.sentence.trim_ascii_end().ends_with_sign(":-")
                    || motion.sentence.trim_ascii_end().ends_with("that")
                    || named.is_some()
                    || moves(passage.text)
            })
            && (passage.words.lead_in().is_none() || moves(passage.text))
            && !passage.words.is_trailer()
        {
            let byte = named.map_or(0, |named| place_in(passage.text, named));
            let gathered = gather(self.source, self.passages, Begin::set_off(at, byte, passage.text.len()));
            let first = gathered.clauses.first()?.text;
            if let Some(motion) = self.motions.last_mut() {
                (motion.text, motion.leading) = (Some(first), false);
                for clause in &gathered.clauses {
                    widen(&mut motion.evidence, self.source.span_of(clause.text));
                }
                motion.clauses = gathered.clauses;
            }
            return Some((gathered.passage, gathered.byte)).filter(|place| *place > (at, 0)).or(behind);
        }
        if let Some(text) = named
            && let part = passage.words.part(text)
            && part.lead_in().is_none()
            && part.movers().is_empty()
        {
            let amendment = trimmed_start(passage.text).starts_with_sign("Aa");
            self.push_text(at, passage.text, Some(text), amendment);
            return behind;
        }
        let moves = passage.words.holds(MOVE) && passage.text.trim_ascii_start().starts_with_sign("I\"");
        if moves || is_motion_text(&passage.words) {
            let motions = self.motions.len();
            self.motion_on_the_agenda(at, passage);
            return behind.filter(|_| self.motions.len() > motions);
        }
        None
    }

    /// "… a proposal to change the order of business as follows:", and then the rows of a list.
    fn goes_on_in_list(&mut self, at: usize, passage: &Passage<'t>) -> bool {
        let Some(motion) = self.motions.last_mut() else { return false };
        let Some(text) = motion.text.filter(|_| motion.carried.is_none() && motion.clauses.is_empty()) else {
            return false;
        };
        let opens = motion.sentence.trim_ascii_end().ends_with_sign(":")
            && passage.label.is_some()
            && at == motion.carried_at + 1;
        if opens {
            motion.set_text(without_tail(join(self.source, text, passage.text), false));
            motion.carried_at = at;
            motion.evidence.push(self.source.span_of(passage.text));
        }
        opens
    }

    /// Reads a sentence that proposes something or names who did.
    pub(super) fn read_motion(&mut self, at: usize, words: &Sentence<'t>) -> bool {
        let sentence = words.text;
        let Some(mut proposal) = read_proposal(words) else { return false };
        if is_taken_over(words) && !self.motions.is_empty() {
            return true;
        }
        if proposal.text.is_none() && !proposal.refers_back && read_outcome(words, false).is_some() {
            return false;
        }
        let vote = words.vote();
        let lost = is_lost(words) && proposal.movers.mover.is_some();
        if lost && proposal.text.is_some_and(|text| says_lost(text) && without_loss(text).len() == text.len()) {
            proposal.text = None;
        }
        let fate = read_fate(words).or(lost.then(|| (Fate::Lost, verb_of(sentence))));
        if proposal.refers_back || proposal.text.is_none() && self.is_waiting_for_movers(&proposal) {
            let span = self.source.span_of(sentence);
            if let Some(motion) = self.open_motion() {
                motion.mover = motion.mover.take().or(proposal.movers.mover.take());
                motion.seconder = motion.seconder.take().or(proposal.movers.seconder.take());
                motion.evidence.push(span);
                add_vote(&mut motion.vote, vote);
                if let Some((Fate::Carried, verb)) = fate {
                    motion.carried = Some(verb);
                }
                return true;
            }
        }
        if proposal.refers_back {
            // What it refers to was told in other words: the resolution that follows may take the seconder over.
            if proposal.movers.seconder.is_none() || read_outcome(words, false).is_some() {
                return false;
            }
            self.push_motion(at, sentence, proposal);
            return true;
        }
        let settled = settled_in(sentence).filter(|_| proposal.movers.seconder.is_some());
        if let Some(outcome) = settled {
            proposal.text = Some(outcome.text);
        }
        self.push_motion(at, sentence, proposal);
        let carried = match fate {
            _ if settled.is_some() => settled.map(|outcome| outcome.verb),
            Some((Fate::Carried, verb)) => Some(verb),
            None => agreed_at_end(sentence),
            _ => None,
        };
        if let Some(motion) = self.motions.last_mut() {
            add_vote(&mut motion.vote, vote);
            motion.carried = carried;
            motion.leading &= carried.is_none();
        }
        if let Some((Fate::Lost, verb)) = fate {
            self.lose(self.motions.len() - 1, verb, None);
        }
        true
    }

    /// "The following were elected:", and then who moved each.
    pub(super) fn announces_elections(&self, at: usize, sentence: &str) -> bool {
        let next =
            self.passages.get(at + 1).filter(|_| elects(sentence) && sentence.trim_ascii_end().ends_with_sign(":"));
        next.and_then(|next| read_proposal(&next.words)).is_some_and(|proposal| proposal.movers.mover.is_some())
    }

    /// A motion whose text stands already, but not who moved it.
    pub(super) fn is_waiting_for_movers(&self, proposal: &Proposal<'t>) -> bool {
        self.motions.last().is_some_and(|motion| {
            motion.text.is_some()
                && motion.carried.is_none()
                && (motion.mover.is_none() || motion.seconder.is_none() && proposal.movers.mover.is_none())
        })
    }

    pub(super) fn open_motion(&mut self) -> Option<&mut Motion<'t>> {
        self.motions.last_mut()
    }

    /// "The motion was put to the vote and carried", "The amendment fell".
    pub(super) fn read_fate_of_motion(&mut self, at: usize, words: &Sentence<'t>) -> bool {
        let sentence = words.text;
        if words.holds(MOTION) && self.read_counted_motions(sentence, sentence) {
            return true;
        }
        let Some((fate, verb)) = read_fate(words) else { return false };
        let newest_motion = self.last_motion(|motion| motion.carried.is_none()).map(|place| self.motions[place].order);
        let decided_last =
            self.decisions.last().is_some_and(|decision| newest_motion.is_none_or(|order| decision.order > order));
        if fate == Fate::Lost && decided_last && word_count(sentence) <= 3 {
            return self.lose_last(at, sentence);
        }
        let movers = words.movers().clone();
        let names_motion = contains_word_of(sentence, "motion|amendment|proposal|proposition");
        let Some(index) = self.motion_meant(sentence, &movers) else {
            let moved = contains_word(sentence, "proposed")
                || contains_word(sentence, "moved")
                || contains_word(sentence, "put");
            let unnamed = movers.is_empty() || movers.mover.is_some() && movers.seconder.is_some();
            let says_what = read_proposal(words).is_some_and(|proposal| proposal.text.is_some());
            if fate == Fate::Withdrawn || !names_motion || !moved || !unnamed || says_what {
                return false;
            }
            let whole = sentence.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
            let text = (!movers.is_empty()).then_some(whole);
            self.push_motion(at, sentence, Proposal::of(text, movers, contains_word(sentence, "amendment")));
            return self.settle(at, self.motions.len() - 1, fate, verb, words);
        };
        let opens_another = !movers.is_empty()
            && self.motions[index].mover.is_some()
            && !names_same(&self.motions[index], &movers)
            && self.motions[index].seconder.is_some();
        if opens_another
            || read_proposal(words)
                .is_some_and(|proposal| proposal.text.is_some() && !names_same(&self.motions[index], &proposal.movers))
        {
            return false;
        }
        if !names_motion && self.motions[index].text.is_none() && self.motions[index].leading && fate == Fate::Carried {
            return false;
        }
        let motion = &mut self.motions[index];
        if motion.mover.is_none() {
            motion.mover = movers.mover;
        }
        if motion.seconder.is_none() {
            motion.seconder = movers.seconder;
        }
        self.settle(at, index, fate, verb, words)
    }
}

/// "that the road be closed" of "I will move that the road be closed".
fn will_be_moved<'t>(words: &Sentence<'t>) -> Option<&'t str> {
    const FURTHEST: usize = 60;
    const I_MOVE: Phrases = phrases!("i will/shall move|i wish/propose to move");
    const THAT: Phrases = phrases!("that");
    let text = Some(words.text).filter(|_| words.holds(MOVE))?;
    let end = I_MOVE.open(text)?;
    let that = THAT.find_from(text, end).filter(|that| text[end..that.start].chars().count() <= FURTHEST)?;
    text[that.end..].starts_with(|c: char| c.is_ascii_whitespace()).then(|| &text[that.start..])
}

/// What stands behind "Motion 2:", "Amendment:", at the start of a paragraph.
fn behind_name<'t>(words: &Sentence<'t>) -> Option<&'t str> {
    const NAMES: Phrases = phrases!("amendment/motion/proposal");
    const NUMBER: Phrases = phrases!("no");
    let text = Some(words.text).filter(|_| words.holds(MOTION))?;
    let name = NAMES.open(text)?;
    let number = next_word(text, name).and_then(|word| NUMBER.at(text, word.start));
    let number = number.map_or(name, |end| end + usize::from(text[end..].starts_with_sign(".")));
    let digits = text[number..].trim_ascii_start();
    let rest = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = rest.len() < digits.len() && (number > name || digits.len() < text[number..].len());
    let colon = if numbered { rest } else { &text[name..] };
    let behind = colon.trim_ascii_start().strip_sign(":")?;
    let first = behind.find(|c: char| c.is_ascii_alphanumeric() || c == '_');
    let first = first.or_else(|| behind.rfind(|c: char| !c.is_whitespace()))?;
    Some(&behind[first..])
}
