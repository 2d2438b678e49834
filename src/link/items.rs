//! Agenda items with ids.

use crate::index::Index;
use crate::model::{AgendaItem, AttachedDocument};
use crate::span::Span;
use crate::structure::{Block, Outline, Role};
use crate::text::SourceText;

/// An id for each item of `outline`: "item-" and its number, or its place where it bears none; made unique by a
/// second ordinal where two items bear one number.
pub fn item_ids(outline: &Outline<'_>) -> Vec<String> {
    let mut taken = Index::default();
    let mut ids = Vec::with_capacity(outline.items.len());
    for (index, item) in outline.items.iter().enumerate() {
        let stem = match &item.number {
            Some(number) => format!("item-{}", number.split_ascii_whitespace().collect::<String>()),
            None => format!("item-at-{}", index + 1),
        };
        let unique = if taken.has(&stem) { format!("{stem}-at-{}", index + 1) } else { stem };
        taken.add(unique.clone(), index);
        ids.push(unique);
    }
    ids
}

/// The items as published.
pub fn items(source: &SourceText, outline: &Outline<'_>, item_ids: &[String]) -> Vec<AgendaItem> {
    let published = |(index, item): (usize, &crate::structure::Item<'_>)| AgendaItem {
        id: item_ids[index].clone(),
        number: item.number.clone(),
        title: source.quote(source.span_of(item.title)),
        level: item.level,
        parent_id: item.parent.map(|parent| item_ids[parent].clone()),
        section: item.section.map(|section| source.quote(source.span_of(section))),
        documents: item
            .documents
            .iter()
            .map(|document| AttachedDocument {
                title: source.quote(source.span_of(document.title)),
                format: document.format.clone(),
                size: document.size.map(|size| source.quote(source.span_of(size))),
            })
            .collect(),
        agenda_text: words(source, &outline.blocks[item.blocks.clone()], Role::Agenda),
        minutes_text: words(source, &outline.blocks[item.blocks.clone()], Role::Minutes),
        private: item.private,
        truncated: item.truncated,
        evidence: source.evidence(item.extent),
    };
    outline.items.iter().enumerate().map(published).collect()
}

/// The words of the blocks that play one role, a line for each block, with their labels.
fn words(source: &SourceText, blocks: &[Block<'_>], role: Role) -> Option<String> {
    let mut of_role = blocks.iter().filter(|block| block.role == role);
    let first = whole(source, of_role.next()?);
    // One item may hold all of a long text: growing would hold it three times.
    let length = of_role.clone().map(|block| source.own_length(whole(source, block)) + 1).sum::<usize>();
    let mut words = String::with_capacity(source.own_length(first) + length);
    source.quote_onto(&mut words, first);
    for block in of_role {
        words.push('\n');
        source.quote_onto(&mut words, whole(source, block));
    }
    Some(words)
}

/// Where a block stands, its label included.
fn whole(source: &SourceText, block: &Block<'_>) -> Span {
    let text = source.span_of(block.text);
    block.label.map_or(text, |label| source.span_of(label.text).join(text))
}
