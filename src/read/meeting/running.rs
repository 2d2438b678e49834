//! The body that the running text names, where no head does: a page's items alone, a heading that says "Minutes" and no more.
//!
//! Source:   who acts ("The Executive Board was asked"), whose earlier minutes were agreed, whom the chair welcomed, whose chair
//!           was elected, whose next meeting is announced; the one local council that is named again and again.
//! Not here: a committee without a name ("the Committee"); councils that are only consulted or reported from.

use super::name::{among, ends_in_council, is_name, is_noun, name_at, name_of_meeting, stands_for_itself};
use crate::find::{find, find_ignoring_case, holds, places};
use crate::read::within::{contains_one, parts};
use crate::signs::InSigns;
use crate::structure::words::beginning;
use crate::structure::{Block, Outline, Role, Subject};

/// The body that the running text names as acting, or whose earlier minutes it agreed.
pub(super) fn body_in_running_text<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    acting_most(outline)
        .or_else(|| of_earlier_minutes(outline))
        .or_else(|| welcomed_to(outline))
        .or_else(|| of_its_chair(outline))
        .or_else(|| that_resolved(outline))
        .or_else(|| named_most(outline))
}

/// Counts names; the first of those named most.
#[derive(Default)]
struct Count<'t>(Vec<(&'t str, usize)>);

impl<'t> Count<'t> {
    /// More names than this are not told apart.
    const MOST_NAMES: usize = 50;

    fn add(&mut self, name: &'t str) {
        match self.0.iter().position(|(known, _)| known.eq_ignore_ascii_case(name)) {
            Some(known) => self.0[known].1 += 1,
            None if self.0.len() < Self::MOST_NAMES => self.0.push((name, 1)),
            None => {}
        }
    }

    /// The name named most, how often, and whether another is named as often.
    fn most(&self) -> Option<(&'t str, usize, bool)> {
        let most = self.0.iter().map(|(_, count)| *count).max()?;
        let mut first = self.0.iter().filter(|(_, count)| *count == most);
        first.next().map(|(name, count)| (*name, *count, first.next().is_some()))
    }
}

/// The body with which most paragraphs open as acting.
fn acting_most<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    let mut count = Count::default();
    for block in outline.blocks.iter().filter(|block| matches!(block.role, Role::Minutes | Role::Agenda)).take(4000) {
        if let Some(name) = acting(block.text) {
            count.add(name);
        }
    }
    // A parish council that "was consulted" once is not the body.
    count.most().filter(|(name, times, _)| *times > 1 || !ends_in_council(name)).map(|(name, ..)| name)
}

/// "The Executive Board was asked …", "The Overview Panel received …": a name of two words or more at a block's start.
fn acting(text: &str) -> Option<&str> {
    const ACTS: &str = "was received considered noted agreed were is resolved approved heard";
    let rest = text.strip_prefix("The ")?;
    let mut end = 0;
    for (count, word) in rest.split_ascii_whitespace().take(8).enumerate() {
        let start = word.as_ptr() as usize - rest.as_ptr() as usize;
        if is_noun(word) && count > 0 {
            end = start + word.len();
        } else if end > 0 {
            return among(ACTS, word).then(|| &rest[..end]);
        } else if !(word.starts_with(char::is_uppercase) || matches!(word, "and" | "of" | "for" | "&")) {
            return None;
        }
    }
    None
}

/// "For the Group to agree the Minutes of the Corporate Parenting Group meeting held on …": in the item about them, or in a
/// decision that they are a correct record.
fn of_earlier_minutes<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    const AGREED: &str = "record|pprove|agreed|onfirm|sign|ccept|dopted|considered";
    let told = |block: &&Block<'t>| matches!(block.role, Role::Agenda | Role::Minutes | Role::Heading);
    let item = outline.items.iter().position(|item| item.subject == Subject::PreviousMinutes);
    let of_item = item.map_or(&[][..], |item| &outline.blocks[outline.items[item].blocks.clone()]);
    let agreed = |block: &&Block<'t>| {
        let text = beginning(block.text, 600);
        holds(text, "inutes") && contains_one(text, AGREED)
    };
    let in_item = of_item.iter().filter(told).find_map(|block| of_their_meeting(beginning(block.text, 2000)));
    let found = in_item.or_else(|| {
        let blocks = outline.blocks.iter().filter(told).take(200);
        blocks.filter(agreed).find_map(|block| of_their_meeting(beginning(block.text, 600)))
    });
    found.map(|name| if is_short(name) { of_its_chair(outline).unwrap_or(name) } else { name })
}

/// "the minutes of the meeting of the Harbour Board"; "the Harbour Board minutes", "the Harbour Board meeting held on".
fn of_their_meeting(text: &str) -> Option<&str> {
    let before = || {
        let mut words = text.split_ascii_whitespace().take(200).peekable();
        while let Some(word) = words.next() {
            let end = word.as_ptr() as usize - text.as_ptr() as usize + word.len();
            if is_noun(word) && words.peek().is_some_and(|next| among("minutes meeting", next)) {
                let start = capitals_before(text, end - word.len() - 1).filter(|start| is_name(&text[*start..end]));
                if let Some(start) = start {
                    return Some(&text[start..end]);
                }
            }
        }
        None
    };
    name_of_meeting(text).or_else(before)
}

/// "the Joint Committee" stands for a longer name.
fn is_short(name: &str) -> bool {
    among("joint-committee sub-committee subcommittee", &name.replace(' ', "-"))
}

/// "The Chair welcomed everyone to the meeting of the Harbour Board."
fn welcomed_to<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    let blocks = outline.blocks.iter().filter(|block| block.role == Role::Minutes).take(6);
    blocks.filter(|block| holds(block.text, "welcomed")).find_map(|block| {
        let text = beginning(block.text, 600);
        let meeting = find_ignoring_case(text, "meeting of ")?;
        name_at(text[meeting + 11..].trim_start_matches("the "))
    })
}

/// "That Councillor Hill be elected Chairman of the Harbour Joint Committee" in the first items; "the next meeting of Wexcombe
/// Parish Council". Further on, an annual council elects the chairs of its committees.
fn of_its_chair<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    const PHRASES: &str = "hairman of |hair of |hairperson of |embership of |ext meeting of ";
    const FIRST_ITEMS: usize = 4;
    let told = |block: &&Block<'t>| matches!(block.role, Role::Preamble | Role::Agenda | Role::Minutes);
    outline.blocks.iter().filter(told).take(400).find_map(|block| {
        let text = beginning(block.text, 600);
        parts(PHRASES).find_map(|phrase| {
            let chair = phrase.starts_with("hair");
            if chair && (block.item > Some(FIRST_ITEMS) || !(holds(text, "lect") || holds(text, "ppoint"))) {
                return None;
            }
            places(text, phrase).take(5).find_map(|at| {
                let rest = &text[at + phrase.len()..];
                let rest = rest.strip_prefix("the ").unwrap_or(rest);
                name_at(rest).filter(|name| name.has_sign(" ") && !is_short(name))
            })
        })
    })
}

/// "COUNCIL RESOLVED -"; "RESOLVED: That Cabinet agreed", twice at least.
fn that_resolved<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    let told = || outline.blocks.iter().filter(|block| matches!(block.role, Role::Minutes | Role::Heading));
    let opening = told().find_map(|block| {
        let mut words = block.text.split_ascii_whitespace();
        let word = words.next().filter(|word| stands_for_itself(word))?;
        words.next().is_some_and(|next| next.eq_ignore_ascii_case("resolved")).then_some(word)
    });
    opening.or_else(|| {
        let mut resolving = told().filter_map(|block| cabinet_agreed(beginning(block.text, 400)));
        resolving.next().filter(|_| resolving.next().is_some())
    })
}

/// "RESOLVED: 1. Cabinet agreed that …": the Cabinet's own decision; "recommended that Cabinet" is another body's.
fn cabinet_agreed(text: &str) -> Option<&str> {
    const ACTS: &str = "agreed agrees agree considered considers noted notes note approved approves approve";
    let at = find(text, "Cabinet ").filter(|at| find_ignoring_case(&text[..*at], "resolved").is_some())?;
    let mut behind = text[at + 8..].split_ascii_whitespace();
    let act = behind.find(|word| *word != "to")?;
    (among(ACTS, act) && !holds(&text[..at], "ecommend")).then(|| &text[at..at + 7])
}

/// The one local council that the text names most, twice at least ("Wexcombe Parish Council").
fn named_most<'t>(outline: &Outline<'t>) -> Option<&'t str> {
    let mut count = Count::default();
    for block in outline.blocks.iter().filter(|block| block.role != Role::Furniture).take(2000) {
        for noun in [" Parish Council", " Town Council", " Community Council"] {
            for at in places(beginning(block.text, 4000), noun).take(20) {
                if let Some(start) = capitals_before(block.text, at) {
                    count.add(&block.text[start..at + noun.len()]);
                }
            }
        }
    }
    count.most().filter(|(_, times, shared)| *times > 1 && !shared).map(|(name, ..)| name)
}

/// Where the capitalised words start that end at byte `end`: the name of a place.
fn capitals_before(text: &str, end: usize) -> Option<usize> {
    const OPENERS: &str = "The All That Local Your A This Other Both Each Every Any";
    let mut start = None;
    for (count, word) in text[..end].rsplit(char::is_whitespace).take(8).enumerate() {
        let name = word.starts_with(char::is_uppercase)
            && word.chars().all(|sign| sign.is_alphanumeric() || "'-.".contains(sign));
        let joins = matches!(word, "and" | "&" | "with" | "of" | "on" | "the" | "in");
        if among(OPENERS, word) && name || count > 6 || !(name || joins && count > 0) {
            break;
        }
        if name {
            start = Some(word.as_ptr() as usize - text.as_ptr() as usize);
        }
    }
    start
}
