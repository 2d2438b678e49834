//! Votes beside the lists of those present, the names printed with them, and who had left.
//!
//! Source: figures and names as printed; a vote that is not printed is nothing, never zero. The person presiding may have
//! a second, casting vote (Local Government Act 1972, Schedule 12), which is one more.

use super::kind::CheckKind;
use super::{Facts, Found};
use crate::index::Index;
use crate::model::{AttendanceStatus, Evidence, MovementKind, Resolution, Vote, VoteOption};
use crate::order;

/// What somebody did in a decision.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part<'a> {
    /// Who.
    pub person_id: &'a str,
    /// "mover of a decision", "seconder of a decision", "voting".
    pub what: &'static str,
    /// Place in `Analysis::resolutions`.
    pub resolution: usize,
}

/// Everybody who moved, seconded or voted for or against; an abstention is no part.
pub(super) fn parts_in(resolution: &Resolution, index: usize) -> impl Iterator<Item = Part<'_>> {
    let mover = resolution.mover_id.as_deref().map(|id| (id, "mover of a decision"));
    let seconder = resolution.seconder_id.as_deref().map(|id| (id, "seconder of a decision"));
    let votes = resolution.vote.iter().flat_map(|vote| &vote.votes).filter(|vote| vote.option != VoteOption::Abstain);
    let voters = votes.map(|vote| (vote.person_id.as_str(), "voting in a recorded vote"));
    let parts = mover.into_iter().chain(seconder).chain(voters);
    parts.map(move |(person_id, what)| Part { person_id, what, resolution: index })
}

/// Recorded votes whose names are more or fewer than the figures.
pub(super) fn tally_differs_from_names(facts: &Facts<'_>, found: &mut Vec<Found>) {
    for resolution in &facts.analysis.resolutions {
        let Some(vote) = &resolution.vote else { continue };
        let sides = [
            (vote.in_favour, VoteOption::Yes, "for"),
            (vote.against, VoteOption::No, "against"),
            (vote.abstain, VoteOption::Abstain, "in abstention"),
        ];
        for (stated, option, side) in sides {
            let named = vote.votes.iter().filter(|vote| vote.option == option).count() as u32;
            let Some(stated) = stated.filter(|&stated| named > 0 && stated != named) else { continue };
            let item = at_item(facts, resolution);
            enter(resolution, CheckKind::VoteTallyDiffersFromNames { item, side, stated, named }, Vec::new(), found);
        }
    }
}

/// Votes that add up to more than the members listed as present.
pub(super) fn more_votes_than_present(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let attendance = &facts.analysis.attendance;
    let present = attendance.iter().filter(|row| row.status == AttendanceStatus::Present).count() as u32;
    if present == 0 || lists_only_some(facts) {
        return;
    }
    for resolution in &facts.analysis.resolutions {
        let Some(vote) = &resolution.vote else { continue };
        let votes = total(vote);
        // Twice as many votes as names are no mistake of counting: the page lists some of those present.
        if votes <= present * 2 && votes > present + u32::from(vote.casting_vote) {
            let item = at_item(facts, resolution);
            enter(resolution, CheckKind::VotesExceedPresent { item, votes, present }, Vec::new(), found);
        }
    }
}

/// Whether somebody moved, seconded or voted whom no list of attendance names: it lists only some of those present.
fn lists_only_some(facts: &Facts<'_>) -> bool {
    let mut listed = Index::default();
    for row in &facts.analysis.attendance {
        listed.name(row.person_id.clone());
    }
    let resolutions = facts.analysis.resolutions.iter().enumerate();
    resolutions.flat_map(|(index, resolution)| parts_in(resolution, index)).any(|part| !listed.has(part.person_id))
}

/// All votes and abstentions printed.
fn total(vote: &Vote) -> u32 {
    [vote.in_favour, vote.against, vote.abstain].into_iter().flatten().fold(0, u32::saturating_add)
}

/// The passages in which interests are declared: leaving that is said there is leaving for an item yet to come.
struct Passages {
    /// In the order of the text.
    spans: Vec<Evidence>,
}

impl Passages {
    fn of_declarations(facts: &Facts<'_>) -> Self {
        let mut spans: Vec<Evidence> =
            facts.analysis.declarations.iter().flat_map(|declaration| &declaration.evidence).copied().collect();
        order::sort(&mut spans);
        Passages { spans }
    }

    /// Whether `at` begins in one of them.
    fn holds(&self, at: Evidence) -> bool {
        let begun = self.spans.partition_point(|span| span.start <= at.start);
        begun.checked_sub(1).is_some_and(|last| at.start < self.spans[last].end)
    }
}

/// People who left, are not recorded as back, and then moved, seconded or voted: under the item where they left, or after
/// the time at which they did.
pub(super) fn acted_after_leaving(facts: &Facts<'_>, found: &mut Vec<Found>) {
    let movements = &facts.analysis.movements;
    let start = |place: &usize| movements[*place].evidence.first().map(|at| at.start);
    let mut places: Vec<usize> = (0..movements.len()).filter(|place| start(place).is_some()).collect();
    order::sort_by_key(&mut places, start);
    let mut of_person = Index::default();
    for place in places {
        of_person.add(movements[place].person_id.clone(), place);
    }
    let declared = Passages::of_declarations(facts);
    for (index, resolution) in facts.analysis.resolutions.iter().enumerate() {
        let Some(decided) = resolution.evidence.first() else { continue };
        let mut named: Vec<&str> = Vec::new();
        for part in parts_in(resolution, index) {
            let own = of_person.of(part.person_id);
            let before = own.partition_point(|place| start(place) < Some(decided.start));
            let last = before.checked_sub(1).map(|last| &movements[own[last]]);
            let Some(left) = last.filter(|movement| movement.kind == MovementKind::Left) else { continue };
            let here = left.time.is_some() || left.item_id == resolution.item_id;
            let for_an_interest = left.evidence.first().is_some_and(|&at| declared.holds(at));
            if !here || for_an_interest {
                continue;
            }
            if named.contains(&part.person_id) {
                continue;
            }
            named.push(part.person_id);
            let kind = CheckKind::LeftThenVoted {
                name: facts.name(part.person_id),
                item: at_item(facts, resolution),
                part: part.what.into(),
            };
            let check = enter(resolution, kind, left.evidence.clone(), found);
            check.person_ids.push(part.person_id.into());
        }
    }
}

fn at_item(facts: &Facts<'_>, resolution: &Resolution) -> String {
    resolution.item_id.as_deref().map_or_else(|| "one decision".into(), |id| facts.item(id))
}

/// Enters a check of a decision, whose words stand behind `evidence`.
fn enter<'f>(
    resolution: &Resolution,
    kind: CheckKind,
    mut evidence: Vec<Evidence>,
    found: &'f mut Vec<Found>,
) -> &'f mut Found {
    evidence.extend_from_slice(&resolution.evidence);
    let check = Found::enter(found, kind, evidence);
    check.item_ids.extend(resolution.item_id.clone());
    check.resolution_ids.push(resolution.id.clone());
    check
}
