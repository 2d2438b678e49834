//! Words that may decide, move or vote, with what is read of them once, however many readers ask.
//!
//! In:       a sentence, a paragraph, or a part of them.   Out: a [`Sentence`].
//! Not here: the forms of movers, votes and lead-ins (`mover`, `vote`, `lead_in`).

use super::VoteReading;
use super::lead_in::{LeadIn, read_lead_in};
use super::mover::{Movers, read_movers};
use super::tail::without_tail_of;
use super::trailer::is_trailer;
use super::vote::{FoundVote, read_vote};
use crate::signal_words::Signals;
use std::borrow::Cow;
use std::cell::OnceCell;

/// Words of the minutes, and which signal words they hold.
#[derive(Clone)]
pub struct Sentence<'t> {
    /// As printed.
    pub text: &'t str,
    /// Those of its text, or of the whole that it is a part of: perhaps more than it holds, never fewer.
    pub signals: Signals,
    // Most sentences name nobody, state no vote and announce nothing: what is found stands apart.
    movers: OnceCell<Option<Box<Movers<'t>>>>,
    vote: OnceCell<Option<Box<FoundVote<'t>>>>,
    lead_in: OnceCell<Option<Box<LeadIn<'t>>>>,
    trailer: OnceCell<bool>,
    decision: OnceCell<&'t str>,
}

impl<'t> Sentence<'t> {
    /// The words of a text.
    pub fn of(text: &'t str) -> Self {
        Sentence::with(text, Signals::of(text))
    }

    /// Words of which it is known what signal words they hold.
    pub fn with(text: &'t str, signals: Signals) -> Self {
        Sentence {
            text,
            signals,
            movers: OnceCell::new(),
            vote: OnceCell::new(),
            lead_in: OnceCell::new(),
            trailer: OnceCell::new(),
            decision: OnceCell::new(),
        }
    }

    /// A part of its words that cuts none of them.
    pub fn part(&self, text: &'t str) -> Self {
        Sentence::with(text, self.signals)
    }

    /// A part of its words that cuts none of them; where that is all of them, what is read of it is read once.
    pub fn whole_or_part(&self, text: &'t str) -> Cow<'_, Self> {
        if text.len() == self.text.len() { Cow::Borrowed(self) } else { Cow::Owned(self.part(text)) }
    }

    /// Whether it may hold any of `words`.
    pub fn holds(&self, words: Signals) -> bool {
        self.signals.any(words)
    }

    /// Who moved and seconded.
    pub fn movers(&self) -> &Movers<'t> {
        static NOBODY: Movers<'static> = Movers::NONE;
        let read = || Some(read_movers(self)).filter(|movers| !movers.is_empty() || movers.range().is_some());
        self.movers.get_or_init(|| read().map(Box::new)).as_deref().unwrap_or(&NOBODY)
    }

    /// The vote that it states, and where.
    pub fn found_vote(&self) -> Option<&FoundVote<'t>> {
        self.vote.get_or_init(|| read_vote(self).map(Box::new)).as_deref()
    }

    /// The vote that it states.
    pub fn vote(&self) -> Option<VoteReading<'t>> {
        self.found_vote().map(|found| found.vote.clone())
    }

    /// The first decision that it announces.
    pub fn lead_in(&self) -> Option<LeadIn<'t>> {
        self.lead_in.get_or_init(|| read_lead_in(self).map(Box::new)).as_deref().copied()
    }

    /// What it says was decided: without movers, votes and remarks behind that.
    pub fn decision(&self) -> &'t str {
        self.decision.get_or_init(|| without_tail_of(self, true))
    }

    /// Whether it only states a vote, movers or both.
    pub fn is_trailer(&self) -> bool {
        *self.trailer.get_or_init(|| is_trailer(self))
    }
}
