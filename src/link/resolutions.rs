//! Resolutions with people and items.

use super::people::{ClosedRegister, Register};
use crate::model::{Clause, Resolution, Vote, VotedBy};
use crate::read::resolutions::{ClauseReading, ResolutionReading, VoteReading};
use crate::text::SourceText;

/// Enters movers, seconders and everybody in a recorded vote.
pub fn enter<'t>(register: &mut Register<'t>, resolutions: &[ResolutionReading<'t>]) {
    for resolution in resolutions {
        for name in resolution.mover.iter().chain(&resolution.seconder) {
            register.mention(name);
        }
        for (name, _) in resolution.vote.iter().flat_map(|vote| &vote.votes) {
            register.mention(name);
        }
    }
}

/// The resolutions as published.
pub fn resolutions(
    source: &SourceText,
    register: &ClosedRegister<'_>,
    item_ids: &[String],
    readings: &[ResolutionReading<'_>],
) -> Vec<Resolution> {
    let published = |(index, reading): (usize, &ResolutionReading<'_>)| Resolution {
        id: format!("resolution-{}", index + 1),
        item_id: reading.item.map(|item| item_ids[item].clone()),
        kind: reading.kind,
        verb: source.quote(source.span_of(reading.verb)),
        clauses: reading.clauses.iter().map(|clause| published_clause(source, clause)).collect(),
        mover_id: reading.mover.as_ref().map(|name| register.id_of(name)),
        seconder_id: reading.seconder.as_ref().map(|name| register.id_of(name)),
        vote: reading.vote.as_ref().map(|vote| published_vote(register, vote)),
        truncated: reading.truncated,
        evidence: reading.evidence.iter().map(|&span| source.evidence(span)).collect(),
    };
    readings.iter().enumerate().map(published).collect()
}

fn published_clause(source: &SourceText, clause: &ClauseReading<'_>) -> Clause {
    let span = source.span_of(clause.text);
    Clause {
        label: clause.label.map(|label| source.quote(source.span_of(label))),
        text: source.quote(span),
        evidence: source.evidence(span),
    }
}

fn published_vote(register: &ClosedRegister<'_>, vote: &VoteReading<'_>) -> Vote {
    Vote {
        in_favour: vote.in_favour,
        against: vote.against,
        abstain: vote.abstain,
        unanimous: vote.unanimous,
        casting_vote: vote.casting_vote,
        votes: vote
            .votes
            .iter()
            .map(|(name, option)| VotedBy { person_id: register.id_of(name), option: *option })
            .collect(),
    }
}
