//! Recorded votes: sides with names, rows and columns of voters, and the motion or decision that they belong to.
//!
//! In:       passages and sentences that hold a side of a vote.   Out: votes entered into the last decision or motion.
//! Not here: the forms of the sides (`vote`).

use super::ItemReader;
use super::words::widen;
use crate::model::VoteOption;
use crate::read::resolutions::VoteReading;
use crate::read::resolutions::motion::Proposal;
use crate::read::resolutions::mover::Movers;
use crate::read::resolutions::passage::{Part, Passage};
use crate::read::resolutions::vote::{
    ColumnCell, ends_with_side, enter_side, enter_voters, names_only, read_side, read_vote_head, read_vote_row,
    read_voter,
};
use crate::read::within::{contains_word_of, place_in, without_before};
use crate::signs::InSigns;
use crate::span::Span;

impl<'t> ItemReader<'t, '_> {
    /// A side of a recorded vote.
    pub(super) fn read_recorded_side(&mut self, at: usize, passage: &Passage<'t>) -> Option<(usize, usize)> {
        if let Some(place) = self.read_vote_columns(at, passage) {
            return Some(place);
        }
        let rows = if ends_with_side(passage.text) { passage.text } else { "" };
        let voters: Option<Vec<_>> =
            rows.lines().filter(|line| !line.trim_ascii().is_empty()).map(read_voter).collect();
        if let Some(voters) = voters.filter(|voters| !voters.is_empty()) {
            let span = self.source.span_of(passage.text);
            let (vote, evidence) = self.voted_on(at, VoteOption::Yes, false)?;
            enter_voters(vote.get_or_insert_with(VoteReading::default), voters);
            evidence.push(span);
            return Some((at + 1, 0));
        }
        self.read_sides(at, passage.text)
    }

    /// The sides with which `text`, the end of a passage, begins; names may stand in the next one.
    pub(super) fn read_sides(&mut self, at: usize, text: &'t str) -> Option<(usize, usize)> {
        let (mut at, mut text) = (at, text);
        let mut behind = None;
        while let Some((option, count, rest)) = read_side(text) {
            let (names_at, names) = match rest {
                "" => match self.passages.get(at + 1).filter(|next| next.part == Part::Minutes) {
                    Some(next) if names_only(next.text) => (at + 1, next.text),
                    _ if count.is_none() => return behind,
                    _ => (at, rest),
                },
                rest => (at, rest),
            };
            let source = self.source;
            let side = source.span_of(text);
            let Some((vote, evidence)) = self.voted_on(at, option, true) else { return behind };
            let read = enter_side(vote.get_or_insert_with(VoteReading::default), option, count, names);
            let said = if names.is_empty() { side } else { source.span_of(&names[..read]) };
            evidence.push(Span { start: side.start, end: said.end.max(side.start + 1) });
            let whole = self.passages[names_at].text;
            let byte = if names.is_empty() { whole.len() } else { place_in(whole, &names[read..]) };
            let left = without_before(&whole[byte..], ".;,*|)");
            at = names_at;
            behind = Some(if left.len() < 3 { (at + 1, 0) } else { (at, whole.len() - left.len()) });
            text = left;
        }
        behind
    }

    /// The motion or decision on which a recorded vote was taken: the one that stands last.
    pub(super) fn voted_on(
        &mut self,
        at: usize,
        option: VoteOption,
        once: bool,
    ) -> Option<(&mut Option<VoteReading<'t>>, &mut Vec<Span>)> {
        if self.motions.is_empty() && self.decisions.is_empty() {
            // The vote stands before the resolution that it belongs to.
            self.push_motion(at, self.passages[at].text, Proposal::of(None, Movers::default(), false));
        }
        let motion_last = self.motions.last().map_or(0, |motion| motion.order);
        let newest = self.newest_decision();
        let decision_last = newest.map_or(0, |place| self.decisions[place].order);
        let vote = newest.and_then(|place| self.decisions[place].reading.vote.as_mut());
        let voted = once && vote.is_some_and(|vote| vote.side(option).is_some());
        if motion_last > decision_last || voted && motion_last > 0 {
            self.motions.last_mut().map(|motion| (&mut motion.vote, &mut motion.evidence))
        } else {
            newest.map(|place| {
                let reading = &mut self.decisions[place].reading;
                (&mut reading.vote, &mut reading.evidence)
            })
        }
    }

    /// "A recorded vote was taken: For: Cllrs Ames and Bull; Against: Cllr Carr", in one sentence.
    pub(super) fn read_recorded_sentence(&mut self, at: usize, sentence: &'t str) -> bool {
        let announced = sentence
            .split_once_at(":")
            .filter(|(before, _)| contains_word_of(before, "vote|votes|voting|voted|division"));
        let own = read_side(sentence).filter(|(_, count, names)| count.is_some() || !names.is_empty());
        let mut text = match (own, announced) {
            (Some(_), _) => sentence,
            (None, Some((_, sides))) => sides.trim_ascii_start(),
            (None, None) => return false,
        };
        let mut read_any = false;
        while let Some((option, count, names)) =
            read_side(text).filter(|(_, count, names)| count.is_some() || !names.is_empty())
        {
            let span = self.source.span_of(sentence);
            let Some((vote, evidence)) = self.voted_on(at, option, true) else { return read_any };
            let read = enter_side(vote.get_or_insert_with(VoteReading::default), option, count, names);
            if !evidence.contains(&span) {
                evidence.push(span);
            }
            read_any = true;
            text = without_before(&names[read..], ".;,*|)");
        }
        read_any
    }

    /// A table with the sides for a head: "For | Against | Abstained", and names or numbers under them.
    fn read_vote_columns(&mut self, at: usize, passage: &Passage<'t>) -> Option<(usize, usize)> {
        const MOST_ROWS: usize = 100;
        let mut lines = passage.text.lines();
        let sides = read_vote_head(lines.next()?)?;
        let under = self.passages[at + 1..].iter().take(MOST_ROWS).take_while(|next| next.part == Part::Minutes);
        let rows = lines.map(|line| (at, line)).chain(
            under.enumerate().flat_map(|(index, next)| next.text.lines().map(move |line| (at + 1 + index, line))),
        );
        let mut last = at;
        let mut entered: Vec<(VoteOption, ColumnCell<'t>)> = Vec::new();
        let mut spans = vec![self.source.span_of(passage.text)];
        for (place, line) in rows.take(MOST_ROWS) {
            let Some(cells) = read_vote_row(line, &sides) else { break };
            entered.extend(cells);
            widen(&mut spans, self.source.span_of(line));
            last = place;
        }
        if entered.is_empty() {
            return None;
        }
        let (vote, evidence) = self.voted_on(at, VoteOption::Yes, false)?;
        let vote = vote.get_or_insert_with(VoteReading::default);
        for (option, cell) in entered {
            match cell {
                ColumnCell::Count(count) => vote.count(option, count),
                ColumnCell::Names(names) => {
                    enter_voters(vote, names.into_iter().map(|name| (name, option)).collect());
                }
            }
        }
        evidence.extend(spans);
        Some((last + 1, 0))
    }
}
