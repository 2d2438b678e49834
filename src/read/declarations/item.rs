//! Where declarations stand: items about interests, headings that are no items, and sentences inside items of business.
//!
//! In:       the outline.   Out: [`DeclarationsReading`], filled.
//! Not here: what the lines say (`walk`).

use super::conduct::conduct_at;
use super::declarant::declarants_before;
use super::follow::is_departure;
use super::heading::{contains_any, declares};
use super::status::title_says_none;
use super::units::goes_on;
use super::walk::{Passage, Walk};
use super::{ConductReading, DeclarationsReading};
use crate::model::Participation;
use crate::read::sentence::sentences;
use crate::structure::{Block, Outline, Role, Subject};
use crate::text::SourceText;
use regex::Regex;
use std::sync::LazyLock;

/// Whether the title of item `index`, or of the item that it is part of, announces declarations of interest.
pub(super) fn is_about_interests(outline: &Outline<'_>, index: usize) -> bool {
    let item = &outline.items[index];
    let of_itself = matches!(item.subject, Subject::Declarations | Subject::AttendanceAndDeclarations)
        || title_announces(item.title);
    of_itself
        || item.parent.is_some_and(|parent| {
            let parent = &outline.items[parent];
            matches!(parent.subject, Subject::Declarations) || title_announces(parent.title)
        })
}

fn title_announces(title: &str) -> bool {
    let lower = title.to_lowercase();
    let of_interests = lower.contains("interest")
        && ["declar", "disclos", "register", "member", "councillor"].iter().any(|word| lower.contains(word));
    let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
    let short = lower.split_whitespace().count() <= 6
        && bare.ends_with("interests")
        && ["interest", "member", "conflict", "personal", "pecuniary", "notification", "notice", "prejudicial"]
            .iter()
            .any(|start| bare.starts_with(start));
    let of_members = lower.contains("declarations")
        && ["member", "councillor"].iter().any(|word| lower.contains(word))
        && !lower.contains("acceptance");
    of_interests
        || of_members
        || short
        || matches!(bare, "declarations" | "disclosures" | "conflicts of interest" | "conflict of interest")
        || lower.contains("transparency statement")
        || lower.starts_with("dispensation")
        || lower.starts_with("disclosures by")
}

/// Reads an item about interests; gives whether it says that there were none.
pub(super) fn read_item_about_interests<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    index: usize,
    reading: &mut DeclarationsReading<'t>,
) -> bool {
    let mut walk = Walk::new(source);
    let blocks = &outline.blocks[outline.items[index].blocks.clone()];
    let agenda_alone = !blocks.iter().any(|block| block.role == Role::Minutes);
    for passage in passages(source, blocks) {
        match passage.role {
            Role::Minutes => walk.read_passage(&passage),
            Role::Agenda if agenda_alone => walk.read_passage(&passage),
            Role::Agenda if declares(passage.text) => walk.read_business(passage.text),
            Role::Heading if declares(passage.text) || passage.text.contains("transparency statement") => {
                walk.read_passage(&passage)
            }
            _ => {}
        }
    }
    walk.says_none |= title_says_none(outline.items[index].title);
    let none = walk.says_none;
    walk.finish(Some(index), true, reading);
    none
}

/// The passages of `blocks`: one that plainly goes on ("declared an interest in application") is joined to the next.
fn passages<'t>(source: &'t SourceText, blocks: &[Block<'t>]) -> Vec<Passage<'t>> {
    let mut passages: Vec<Passage<'t>> = Vec::new();
    for block in blocks {
        match passages.last_mut() {
            Some(last) if last.role == block.role && block.role == Role::Minutes && goes_on(last.text) => {
                last.text = source.span_of(last.text).join(source.span_of(block.text)).of(source.plain());
            }
            _ => {
                let label = block.label.filter(|label| !label.bullet).map(|label| label.text);
                passages.push(Passage { role: block.role, label, text: block.text });
            }
        }
    }
    passages
}

/// Reads plain declarations under an item of business, and what people with an interest did there.
pub(super) fn read_business<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    index: usize,
    reading: &mut DeclarationsReading<'t>,
) {
    let mut walk = Walk::new(source);
    for block in outline.blocks[outline.items[index].blocks.clone()]
        .iter()
        .filter(|block| matches!(block.role, Role::Minutes | Role::Heading))
    {
        walk.read_business(block.text);
        read_conduct(source, block, index, reading);
    }
    walk.finish(Some(index), false, reading);
}

/// "Declarations of interest: …" at the start of a block, where no item announces them: what stands behind the heading.
static INLINE_HEADING: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?xi) ^ \W* (?: \d [\d./]* \W+ )? (?: to \s+ (?: receive | note ) \s+ )? (?: any \s+ )? (?: declarations? | disclosures? ) \s+ of \s+ (?: members'? \s+ | councillors'? \s+ | personal \s+ | pecuniary \s+ | disclosable \s+ )* interests?
            (?: \s+ (?: in | on | by | from | for | under | and ) \b [^.:\n]{0,80}? )? \s* (?: [:.\n-] | $ ) \s*",
    )
    .unwrap_or_else(|error| unreachable!("{error}"))
});

/// Reads declarations under a heading that is no item of its own; gives whether the words say that there were none.
pub(super) fn read_without_item<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    reading: &mut DeclarationsReading<'t>,
) -> bool {
    const MOST_BLOCKS: usize = 12;
    let begins = |block: &Block<'_>| {
        matches!(block.role, Role::Preamble | Role::Minutes | Role::Heading | Role::Section | Role::Agenda)
            && INLINE_HEADING.is_match(block.text)
    };
    let Some(first) = outline.blocks.iter().position(begins) else { return false };
    let mut walk = Walk::new(source);
    let text = outline.blocks[first].text;
    let behind = INLINE_HEADING.find(text).map_or("", |heading| &text[heading.end()..]);
    walk.read_passage(&Passage { role: Role::Minutes, label: None, text: behind });
    for block in outline.blocks[first + 1..].iter().take(MOST_BLOCKS) {
        let known = (walk.statements.len(), walk.says_none);
        let heading = matches!(block.role, Role::Heading | Role::Section);
        if heading || known.1 || !behind.trim().is_empty() && known.0 == 0 {
            break;
        }
        walk.read_passage(&Passage { role: Role::Minutes, label: None, text: block.text });
        if (walk.statements.len(), walk.says_none) == known {
            break;
        }
    }
    let none = walk.says_none;
    walk.finish(None, true, reading);
    none
}

/// Reads plain declarations before the first item.
pub(super) fn read_before_items<'t>(
    source: &'t SourceText,
    outline: &Outline<'t>,
    reading: &mut DeclarationsReading<'t>,
) {
    let mut walk = Walk::new(source);
    for block in outline
        .blocks
        .iter()
        .filter(|block| block.item.is_none() && matches!(block.role, Role::Preamble | Role::Minutes))
    {
        walk.read_business(block.text);
    }
    walk.finish(None, false, reading);
}

/// Notes whom an item of business records as having left, abstained or taken no part.
fn read_conduct<'t>(source: &SourceText, block: &Block<'t>, item: usize, reading: &mut DeclarationsReading<'t>) {
    if !contains_any(
        block.text,
        &[
            "bstain",
            "withdrew",
            "left the",
            "no part",
            "not vote",
            "not take part",
            "not participate",
            "recused",
            "vacated",
            "absented",
        ],
    ) {
        return;
    }
    for sentence in sentences(block.text) {
        let Some((at, said)) = conduct_at(sentence) else { continue };
        if said.intended || said.participation == Participation::Participated || is_departure(sentence) {
            continue;
        }
        let Some(declarants) = declarants_before(&sentence[..at]) else { continue };
        for named in declarants.named {
            reading.conduct.push(ConductReading {
                name: named.name,
                participation: said.participation,
                item,
                evidence: source.span_of(sentence),
            });
        }
    }
}
