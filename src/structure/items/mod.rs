//! Printed lines -> the headings of the agenda's items.
//!
//! In:       printed lines.   Out: [`Heading`]s in reading order, sub-items included.
//!
//! Numbered minutes: `candidate` gathers every number that could be an item's, `chain` chooses those that are, `numbered`
//! finds their titles and sub-items. Minutes without numbers: `unnumbered`. Pages of one item: `single`.
//! Not here: blocks and roles (`block`); what a title says (`subject`).

mod candidate;
mod chain;
mod numbered;
mod single;
mod unnumbered;

use super::line::PrintedLine;
use std::ops::Range;

/// The heading of an item, as bytes of the plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// Number, title and what closes it.
    pub span: Range<usize>,
    /// The number as printed, with its closing sign.
    pub label: Option<Range<usize>>,
    /// The number, on one line, without closing sign or brackets.
    pub number: Option<String>,
    /// The title.
    pub title: Range<usize>,
    /// The marks of attached documents behind the title.
    pub tails: Vec<Range<usize>>,
    /// 1 for an item, 2 for a sub-item.
    pub level: u8,
    /// The number does not fit between its neighbours'.
    pub out_of_order: bool,
}

/// Finds the headings of all items.
pub(super) fn headings(plain: &str, lines: &[PrintedLine<'_>]) -> Vec<Heading> {
    let candidates = candidate::candidates(plain, lines);
    if let Some(headings) = single::headings(plain, lines, &candidates) {
        return headings;
    }
    let candidates = candidate::without_the_agenda(plain, candidates);
    let Some(chain) = chain::agenda_chain(lines, &candidates) else { return unnumbered::headings(plain, lines) };
    if let Some(title) = unnumbered::title_of_one_item(plain, lines)
        && candidates[chain.members[0]].start >= title.span.end
    {
        // Headings under it are parts of the item; a decision's clauses are not.
        let heads = chain.members.iter().map(|at| candidates[*at].weight).sum::<f32>() >= chain.members.len() as f32;
        let parts = if heads { numbered::headings(plain, lines, &candidates, &chain) } else { Vec::new() };
        return [title].into_iter().chain(parts).collect();
    }
    // Fewer numbers than the page sets titles apart, none of them a title's own, are numbers inside an item.
    let (titles, rows) = unnumbered::set_apart(plain, lines, chain.members.len());
    let near = |at: usize, title: &Heading| title.span.start.saturating_sub(at) < 24 && at < title.span.end;
    let own = |at: &usize| titles.iter().any(|title| near(candidates[*at].start, title));
    if titles.len() > 2
        && titles.len() > chain.members.len()
        && (rows && chain.members.len() == 1 || !chain.members.iter().take(20).any(own))
    {
        return titles;
    }
    let numbered = numbered::headings(plain, lines, &candidates, &chain);
    unnumbered::with_untold(plain, lines, numbered)
}
