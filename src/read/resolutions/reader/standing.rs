//! What an item's reader has read so far: motions that wait, and decisions.
//!
//! In:       motions and decisions, in the order read.   Out: those that what follows speaks of; at the end, each decision once.
//! Not here: what becomes of a motion (`fates`); what belongs to it (`motions`, `recorded`, `trailer`).

use super::ItemReader;
use super::words::LongerWords;
use crate::find::holds;
use crate::index::Index;
use crate::read::name::Name;
use crate::read::resolutions::{ClauseReading, ResolutionReading, VoteReading, key};
use crate::read::within::{contains_one, contains_word, is_spelt, opens_with_one, words_in};
use crate::signs::InSigns;
use crate::span::Span;
use crate::structure::Subject;
use std::cell::OnceCell;

/// How many of an item's motions and decisions, counted from the last, what follows may speak of.
pub(super) const RECENT: usize = 64;

/// A motion that waits.
pub(super) struct Motion<'t> {
    pub text: Option<&'t str>,
    /// The longer words of its text, once a resolution was compared with it.
    pub longer: OnceCell<LongerWords<'t>>,
    /// Where its text stands in paragraphs of its own.
    pub clauses: Vec<ClauseReading<'t>>,
    pub mover: Option<Name<'t>>,
    pub seconder: Option<Name<'t>>,
    pub vote: Option<VoteReading<'t>>,
    pub evidence: Vec<Span>,
    pub amendment: bool,
    pub nomination: bool,
    /// The word by which it was carried.
    pub carried: Option<&'t str>,
    /// The passage that says so.
    pub carried_at: usize,
    /// Introduces what follows: "It was proposed by … and".
    pub leading: bool,
    /// Where it stands among motions and decisions.
    pub order: usize,
    pub passage: usize,
    pub sentence: &'t str,
}

impl<'t> Motion<'t> {
    pub fn set_text(&mut self, text: &'t str) {
        (self.text, self.longer) = (Some(text), OnceCell::new());
    }

    pub fn longer_words(&self) -> &LongerWords<'t> {
        self.longer.get_or_init(|| LongerWords::of(self.text.unwrap_or_default()))
    }
}

/// A decision, and where it stands.
pub(super) struct Decision<'t> {
    /// Under which of the item's captions "Decision" and "Minutes" it is printed.
    pub section: usize,
    pub reading: ResolutionReading<'t>,
    pub order: usize,
    pub passage: usize,
}

/// The fewest letters by which a decision that the page cuts off is known again.
const SHORTEST_CUT: usize = 20;

impl<'t> ItemReader<'t, '_> {
    /// The decisions that what follows may speak of.
    pub(super) fn recent_decisions(&self) -> &[Decision<'t>] {
        &self.decisions[self.decisions.len().saturating_sub(RECENT)..]
    }

    /// The one that was made last; one that a motion became is as old as the motion.
    pub(super) fn newest_decision(&self) -> Option<usize> {
        let recent = self.recent_decisions();
        let newest = (0..recent.len()).max_by_key(|place| recent[*place].order)?;
        Some(self.decisions.len() - recent.len() + newest)
    }

    /// The last motion that waits for which something holds.
    pub(super) fn last_motion(&self, holds: impl Fn(&Motion<'t>) -> bool) -> Option<usize> {
        self.motions.iter().rposition(holds)
    }

    /// Leaves out "The minutes were confirmed as a correct record" where "RESOLVED: That the minutes be approved" says so again.
    pub(super) fn drop_told_before(&mut self) {
        const SETTLED: &str = "approved|confirmed|agreed|accepted|signed|adopted";
        const MOST_FIGURES: usize = 12;
        if self.subject != Subject::PreviousMinutes || self.decisions.len() < 2 {
            return;
        }
        let text = |decision: &Decision<'t>| decision.reading.clauses.first().map_or("", |clause| clause.text);
        let resolves = |decision: &&Decision<'t>| {
            let asks = opens_with_one(text(decision), "that |the |to |minutes ") && contains_word(text(decision), "be");
            (asks || text(decision).starts_with("to "))
                && holds(text(decision), "inutes")
                && contains_one(text(decision), "approve|confirm|agree|accept|sign|adopt")
        };
        let Some(resolved) = self.recent_decisions().iter().find(resolves).map(text) else { return };
        let figures = |text: &'t str| words_in(text).filter(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        self.decisions.retain(|decision| {
            let told = text(decision);
            // "agreed that the minutes be approved" does not tell it again: it resolves, perhaps of others.
            let again = is_spelt(decision.reading.verb, SETTLED)
                && !contains_word(told, "be")
                && opens_with_one(told, "the minutes |minutes |that the minutes ")
                && (figures(told).next().is_none()
                    || figures(resolved).take(MOST_FIGURES).all(|figure| contains_word(told, figure)));
            !again
        });
    }

    /// Leaves out what is printed again under another caption: under "Decision" and under "Minutes".
    pub(super) fn drop_repeated(&mut self) {
        if self.decisions.iter().all(|decision| decision.section == self.decisions[0].section) {
            return;
        }
        let mut known = Index::default();
        for decision in std::mem::take(&mut self.decisions) {
            let own = key(self.source, &decision.reading);
            let cut = decision.reading.truncated && own.len() >= SHORTEST_CUT;
            let elsewhere = |place: &usize| self.decisions[*place].section != decision.section;
            let before = match cut {
                true => known.beginning(own.trim_end_signs("|")).take(RECENT).filter(elsewhere).min(),
                false => known.first_of(&own).filter(elsewhere),
            };
            match before {
                Some(place) => self.decisions[place].reading.take_over(decision.reading),
                None => {
                    known.add(own, self.decisions.len());
                    self.decisions.push(decision);
                }
            }
        }
    }
}
