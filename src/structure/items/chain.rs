//! Which numbers count the agenda's items: a view of the whole document.
//!
//! In:       [`Candidate`]s.   Out: the items' numbers, in reading order.
//!
//! Numbers of one [`Shape`] can follow one another. For each shape, for each part of the number that may do the counting,
//! and for each way of closing it ("12.", "12)"), the chain of ascending numbers with the greatest weight is found: each
//! number adds how much it looks like a heading, each number skipped costs a little. The best chain of all is the
//! agenda's. The lists of a resolution lose: they restart, and their clauses do not look like headings. A number that a
//! slip of the pen put out of order, or that occurs twice, is taken in afterwards where it looks like its neighbours.
//! Time: O(n log n) for n candidates.

use super::candidate::Candidate;
use crate::order;
use crate::structure::Subject;
use crate::structure::line::PrintedLine;
use crate::structure::numbering::{Close, Form};

/// What one skipped number costs, and what skipping costs at most.
const SKIPPED: f32 = 0.25;
const SKIPPED_AT_MOST: f32 = 2.0;
/// What another closing sign than its neighbours' costs.
const OTHER_CLOSE: f32 = 1.0;
/// A chain lighter than this is none: a title of a routine item weighs that much, and so do two plain ones.
const LEAST: f32 = 1.6;

/// What a heading of plain words weighs.
const HEADING: f32 = 0.8;
/// What a number that fills a gap weighs at least.
const FILLING: f32 = -2.6;

/// The numbers of the agenda's items.
#[derive(Clone, Debug, Default)]
pub(super) struct Chain {
    /// Places in the candidates, ascending.
    pub members: Vec<usize>,
    /// Those of the members that fit no order.
    pub slips: Vec<usize>,
    /// Titles stand on the line before their number.
    pub title_before: bool,
    /// Its weight.
    pub weight: f32,
    /// The part of the number that counts.
    pub key: Key,
}

/// Which part of a number counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Key {
    /// The part at this place.
    Part(usize),
    /// All parts, the first most.
    #[default]
    All,
}

impl Key {
    /// A number's place in the counting.
    pub fn value(self, candidate: &Candidate<'_>) -> u64 {
        let values = candidate.numeral.values;
        match self {
            Key::Part(part) => u64::from(values[part]),
            Key::All => values.iter().fold(0, |sum, value| sum * 1000 + u64::from((*value).min(999))),
        }
    }
}

/// The chain of numbers that counts the agenda's items, if there is one.
pub(super) fn agenda_chain(lines: &[PrintedLine<'_>], candidates: &[Candidate<'_>]) -> Option<Chain> {
    let shape = |at: usize| candidates[at].numeral.shape;
    let counts_items = |at: &usize| !matches!(shape(*at).form, Form::Letter | Form::Roman | Form::DigitsLetter);
    let places: Vec<usize> = (0..candidates.len()).filter(counts_items).collect();
    let mut groups = order::groups(places.len(), &|a, b| shape(places[a]).cmp(&shape(places[b])));
    groups.iter_mut().flatten().for_each(|at| *at = places[*at]);
    let of_group = |group: &[usize]| match shape(group[0]).form {
        Form::Digits(1) | Form::Round => heaviest_of(candidates, group, &[Key::Part(0)]),
        Form::Digits(2) => heaviest_of(candidates, group, &[Key::Part(0), Key::Part(1), Key::All]),
        Form::Digits(3) => heaviest_of(candidates, group, &[Key::Part(2), Key::All]),
        // Without letters such numbers may be dates: then only the last part counts.
        Form::Strokes if shape(group[0]).prefix.is_empty() => heaviest_of(candidates, group, &[Key::Part(2)]),
        Form::Strokes => heaviest_of(candidates, group, &[Key::Part(0), Key::Part(1), Key::Part(2)]),
        Form::Stroke => heaviest_of(candidates, group, &[Key::Part(0), Key::Part(1), Key::Part(2)]),
        // Capitals are the initials of names, unless they stand before business that every meeting has, or count headings
        // in capitals from I.
        Form::Capital | Form::CapitalRoman => heaviest_of(candidates, group, &[Key::All]).filter(|chain| {
            is_routine_agenda(candidates, &chain.members) || counts_headings_in_capitals(candidates, &chain.members)
        }),
        _ => heaviest_of(candidates, group, &[Key::All]),
    };
    let chains: Vec<(Form, Chain)> =
        groups.iter().filter_map(|group| of_group(group).map(|chain| (shape(group[0]).form, chain))).collect();
    // Numbers of several parts count items only where no simpler numbers stand over them ("60" or "60.0" over "60.1").
    let simple = |form: &Form| matches!(form, Form::Digits(1) | Form::Round);
    let is_under = |form: &Form, chain: &Chain| {
        matches!(form, Form::Digits(2 | 3))
            && chains.iter().any(|(over, above)| simple(over) && stands_over(candidates, above, chain))
    };
    let best = chains
        .iter()
        .filter(|(form, chain)| !is_under(form, chain))
        .fold(None, |best: Option<&Chain>, (_, chain)| best.filter(|best| best.weight >= chain.weight).or(Some(chain)));
    let copied = groups
        .iter()
        .filter_map(|group| lost_by_copying(candidates, group))
        .max_by(|a, b| a.weight.total_cmp(&b.weight));
    let best = match (best, &copied) {
        (Some(best), Some(copied)) if copied.weight > best.weight => copied,
        (best, copied) => best.or(copied.as_ref())?,
    };
    let mut chain = best.clone();
    fill_gaps(candidates, &mut chain);
    take_in_first(lines, candidates, &mut chain);
    take_in_private(candidates, &mut chain);
    take_in_slips(candidates, &mut chain);
    Some(chain)
}

/// Whether the titles announce two kinds of business or more that every meeting has.
fn is_routine_agenda(candidates: &[Candidate<'_>], members: &[usize]) -> bool {
    let subjects = || members.iter().map(|at| candidates[*at].subject).filter(|subject| *subject != Subject::Business);
    let first = subjects().next();
    first.is_some_and(|first| subjects().any(|other| other != first))
}

/// Whether the numbers are I, II and so on, each bare before words in capitals.
fn counts_headings_in_capitals(candidates: &[Candidate<'_>], members: &[usize]) -> bool {
    members.len() >= 2
        && members.iter().zip(1..).all(|(at, place)| {
            let numeral = &candidates[*at].numeral;
            numeral.close == Close::Bare && numeral.shape.form == Form::CapitalRoman && numeral.values[0] == place
        })
}

/// The headings of a list that copying numbered anew, all "1.": as many as three, each as heavy as a heading.
fn lost_by_copying(candidates: &[Candidate<'_>], group: &[usize]) -> Option<Chain> {
    let form = candidates[*group.first()?].numeral.shape.form;
    let is_one = |at: &&usize| {
        let candidate = &candidates[**at];
        candidate.numeral.values[0] == 1 && candidate.weight >= HEADING && !candidate.alone && !candidate.inline
    };
    let members: Vec<usize> = group.iter().filter(is_one).copied().collect();
    let weight = members.iter().map(|at| candidates[*at].weight).sum();
    // Many, and no other number among them, need no routine title.
    let ones = members.len() >= 3 && group.iter().all(|at| candidates[*at].numeral.values[0] == 1);
    let routine = ones || is_routine_agenda(candidates, &members);
    (form == Form::Digits(1) && members.len() >= 3 && members.len() * 2 > group.len() && routine).then_some(Chain {
        members,
        weight,
        key: Key::Part(0),
        ..Chain::default()
    })
}

fn heavier(one: Option<Chain>, other: Option<Chain>) -> Option<Chain> {
    match (one, other) {
        (Some(one), Some(other)) => Some(if other.weight > one.weight { other } else { one }),
        (one, other) => one.or(other),
    }
}

/// The heaviest chain of a group, whatever counts and however its numbers are closed.
fn heaviest_of(candidates: &[Candidate<'_>], group: &[usize], keys: &[Key]) -> Option<Chain> {
    let before = title_stands_before(candidates, group);
    let mut best = None;
    for close in [Close::Bare, Close::Dot, Close::Colon, Close::Bracket, Close::Comma] {
        if !group.iter().any(|at| candidates[*at].numeral.close == close) {
            continue;
        }
        for key in keys {
            let chain = heaviest(candidates, group, *key, close, before);
            best = heavier(best, Some(chain).filter(|chain| chain.weight >= LEAST));
        }
    }
    best
}

/// Whether most numbers of `chain` have their first part before them in `above`.
fn stands_over(candidates: &[Candidate<'_>], above: &Chain, chain: &Chain) -> bool {
    let over = |at: &usize| {
        let first = candidates[*at].numeral.values[0];
        let before = above.members.partition_point(|member| member < at);
        before > 0 && candidates[above.members[before - 1]].numeral.values[0] == first
    };
    let under = chain.members.iter().filter(|at| over(at)).count();
    under * 10 >= chain.members.len() * 6
}

/// Whether the titles of a group stand on the line before their numbers: a judgement over the whole group.
fn title_stands_before(candidates: &[Candidate<'_>], group: &[usize]) -> bool {
    let (mut before, mut after, mut alone) = (0.0, 0.0, 0);
    for at in group {
        let candidate = &candidates[*at];
        if candidate.alone {
            alone += 1;
            before += candidate.weight_before;
            after += candidate.weight;
        }
    }
    alone * 2 > group.len() && before > after + 0.2 * alone as f32
}

fn weight(candidate: &Candidate<'_>, close: Close, title_before: bool) -> f32 {
    let weight = if title_before { candidate.weight_before } else { candidate.weight };
    weight - if candidate.numeral.close == close { 0.0 } else { OTHER_CLOSE }
}

/// The heaviest ascending chain of a group.
fn heaviest(candidates: &[Candidate<'_>], group: &[usize], key: Key, close: Close, title_before: bool) -> Chain {
    let mut values: Vec<u64> = group.iter().map(|at| key.value(&candidates[*at])).collect();
    order::sort(&mut values);
    values.dedup();
    let others = commonest_others(candidates, group, key);
    let mut near = Best::new(values.len());
    let mut far = Best::new(values.len());
    let mut before: Vec<Option<usize>> = Vec::with_capacity(group.len());
    let mut best: Option<(f32, usize)> = None;
    for (place, at) in group.iter().enumerate() {
        let candidate = &candidates[*at];
        let value = key.value(candidate);
        let rank = values.partition_point(|known| *known < value);
        let own = weight(candidate, close, title_before) - if others.agree(candidate) { 0.0 } else { 0.7 };
        let step = match key {
            Key::All => rank as f32,
            Key::Part(_) => value as f32,
        };
        let next_to = near.before(rank).map(|(sum, from)| (sum - SKIPPED * (step - 1.0), from));
        let from_afar = far.before(rank).map(|(sum, from)| (sum - SKIPPED_AT_MOST, from));
        let (sum, from) = match (next_to, from_afar) {
            (Some(a), Some(b)) if b.0 > a.0 => (b.0, Some(b.1)),
            (Some(a), _) => (a.0, Some(a.1)),
            (None, Some(b)) => (b.0, Some(b.1)),
            (None, None) => (0.0, None),
        };
        let (sum, from) = if sum > 0.0 { (sum, from) } else { (0.0, None) };
        let total = sum + own;
        before.push(from);
        near.put(rank, total + SKIPPED * step, place);
        far.put(rank, total, place);
        if best.is_none_or(|(most, _)| total > most) {
            best = Some((total, place));
        }
    }
    let mut members = Vec::new();
    let mut place = best.map(|(_, place)| place);
    while let Some(at) = place {
        members.push(group[at]);
        place = before[at];
    }
    members.reverse();
    Chain { members, slips: Vec::new(), title_before, weight: best.map_or(0.0, |(weight, _)| weight), key }
}

/// The commonest value of the parts that do not count ("20" in "107/20").
struct Others {
    part: usize,
    value: u32,
}

impl Others {
    fn agree(&self, candidate: &Candidate<'_>) -> bool {
        self.part > 3 || candidate.numeral.values[self.part] == self.value
    }
}

fn commonest_others(candidates: &[Candidate<'_>], group: &[usize], key: Key) -> Others {
    let part = match (key, candidates[group[0]].numeral.shape.form) {
        (Key::Part(0), Form::Stroke | Form::Strokes | Form::Digits(2)) => 1,
        (Key::Part(1), Form::Stroke | Form::Strokes | Form::Digits(2)) => 0,
        (Key::Part(2), Form::Stroke | Form::Strokes | Form::Digits(3)) => 1,
        _ => return Others { part: 9, value: 0 },
    };
    let value = |at: usize| candidates[group[at]].numeral.values[part];
    let groups = order::groups(group.len(), &|a, b| value(a).cmp(&value(b)));
    let commonest = groups.iter().rev().max_by_key(|group| group.len());
    let value = commonest.map_or(0, |group| value(group[0]));
    Others { part, value }
}

/// Greatest sum over the ranks below a rank (a Fenwick tree for maxima).
struct Best {
    tree: Vec<Option<(f32, usize)>>,
}

impl Best {
    fn new(ranks: usize) -> Self {
        Best { tree: vec![None; ranks + 1] }
    }

    fn put(&mut self, rank: usize, sum: f32, place: usize) {
        let mut at = rank + 1;
        while at < self.tree.len() {
            if self.tree[at].is_none_or(|(most, _)| sum > most) {
                self.tree[at] = Some((sum, place));
            }
            at += at & at.wrapping_neg();
        }
    }

    fn before(&self, rank: usize) -> Option<(f32, usize)> {
        let mut at = rank;
        let mut best: Option<(f32, usize)> = None;
        while at > 0 {
            if let Some((sum, place)) = self.tree[at]
                && best.is_none_or(|(most, _)| sum > most)
            {
                best = Some((sum, place));
            }
            at -= at & at.wrapping_neg();
        }
        best
    }
}

/// Takes in "P1.", "P2." behind the last item: exempt business with numbers of its own.
fn take_in_private(candidates: &[Candidate<'_>], chain: &mut Chain) {
    let Some(last) = chain.members.last().copied() else { return };
    let plain = candidates[last].numeral.shape.prefix.is_empty();
    let mut wanted = 1;
    for (at, candidate) in candidates.iter().enumerate().skip(last + 1) {
        let numeral = &candidate.numeral;
        let lettered = (1..=2).contains(&numeral.shape.prefix.len()) && numeral.shape.form == Form::Digits(1);
        let heads = !candidate.inline && numeral.close != Close::Bare && candidate.weight >= 1.5;
        if plain && lettered && heads && numeral.values[0] == wanted {
            chain.members.push(at);
            wanted += 1;
        }
    }
}

/// Takes in 1 and 2 where the chain begins at 3: "1. There were no apologies." is a sentence and a heading.
fn take_in_first(lines: &[PrintedLine<'_>], candidates: &[Candidate<'_>], chain: &mut Chain) {
    const LATEST: u64 = 4;
    const LONGEST: usize = 120;
    let Some(first) = chain.members.first().copied().filter(|_| chain.members.len() > 1) else { return };
    let (shape, close) = (candidates[first].numeral.shape, candidates[first].numeral.close);
    let others = commonest_others(candidates, &chain.members, chain.key);
    let mut wanted = chain.key.value(&candidates[first]);
    let counted = shape.form == Form::Digits(1) && close != Close::Bare || shape.form == Form::Digits(2);
    if !counted || wanted > LATEST {
        return;
    }
    let mut found = Vec::new();
    for at in (0..first).rev() {
        let candidate = &candidates[at];
        let alike = candidate.numeral.shape == shape && candidate.numeral.close == close && others.agree(candidate);
        let short = lines[candidate.line].text.len() <= LONGEST;
        if alike && short && !candidate.inline && !candidate.alone && chain.key.value(candidate) + 1 == wanted {
            found.push(at);
            wanted -= 1;
        }
    }
    if wanted == 1 {
        chain.members.extend(found);
        order::sort(&mut chain.members);
    }
}

/// Takes in the numbers that the chain skipped, where just one of its shape and closing sign stands in the right place: a
/// whole sentence may be an item's heading. A number that goes on with a list of its own is none.
fn fill_gaps(candidates: &[Candidate<'_>], chain: &mut Chain) {
    let Some(first) = chain.members.first().map(|at| &candidates[*at]) else { return };
    let (shape, close) = (first.numeral.shape, first.numeral.close);
    // "60.0" and "114/20" are seldom anything else; "7." may be a clause.
    let plain_digits = shape.form == Form::Digits(1);
    let others = commonest_others(candidates, &chain.members, chain.key);
    let mut found = Vec::new();
    for pair in chain.members.windows(2) {
        let (low, high) = (chain.key.value(&candidates[pair[0]]), chain.key.value(&candidates[pair[1]]));
        let mut last = None;
        let mut wanted = low + 1;
        for at in pair[0] + 1..pair[1] {
            let candidate = &candidates[at];
            let numeral = &candidate.numeral;
            if wanted >= high || numeral.shape != shape || numeral.close != close || !others.agree(candidate) {
                continue;
            }
            let value = chain.key.value(candidate);
            let goes_on = last.is_some_and(|last| value == last + 1) || value == 1;
            last = Some(value);
            if value == wanted && !goes_on && (!plain_digits || weight_in(candidates, at, chain) > FILLING) {
                found.push(at);
                wanted += 1;
                last = None;
            }
        }
    }
    chain.members.extend(found);
    order::sort(&mut chain.members);
}

/// Takes in numbers of the same shape that a slip put out of order or that occur twice, where they look as much like
/// headings as the chain's own.
fn take_in_slips(candidates: &[Candidate<'_>], chain: &mut Chain) {
    let Some(first) = chain.members.first().map(|at| &candidates[*at]) else { return };
    let (shape, alone) = (first.numeral.shape, first.alone);
    let last = chain.members.last().copied().unwrap_or(0);
    let mut weights: Vec<f32> = chain.members.iter().map(|at| weight_in(candidates, *at, chain)).collect();
    order::sort_by(&mut weights, &f32::total_cmp);
    let usual = weights[weights.len() / 4];
    let group: Vec<usize> = (0..candidates.len()).filter(|at| candidates[*at].numeral.shape == shape).collect();
    let others = commonest_others(candidates, &chain.members, chain.key);
    let closes: Vec<Close> = chain.members.iter().map(|at| candidates[*at].numeral.close).collect();
    let mut extra = Vec::new();
    let mut run = 0_u64;
    for at in group {
        let candidate = &candidates[at];
        if chain.members.binary_search(&at).is_ok() || !others.agree(candidate) {
            continue;
        }
        let value = chain.key.value(candidate);
        // A list that counts from 1 is a list of its own.
        let of_a_list = value == 1 && shape.form == Form::Digits(1) || value == run + 1 && run > 0;
        run = if of_a_list { value } else { 0 };
        let as_heavy = weight_in(candidates, at, chain) >= (usual - 0.6).max(1.2);
        let dressed_alike = candidate.alone == alone && closes.contains(&candidate.numeral.close);
        if as_heavy && dressed_alike && !of_a_list && !candidate.inline && at < last + 40 {
            extra.push(at);
        } else if as_heavy && candidate.inline && shape.form == Form::Stroke && at < last {
            extra.push(at);
        }
    }
    chain.members.extend(&extra);
    chain.slips = extra;
    order::sort(&mut chain.members);
}

fn weight_in(candidates: &[Candidate<'_>], at: usize, chain: &Chain) -> f32 {
    if chain.title_before { candidates[at].weight_before } else { candidates[at].weight }
}
