//! Agenda items with ids, and the items that a reference means.

use crate::model::{AgendaItem, AttachedDocument, ConcernedItem};
use crate::read::item_reference::ItemReference;
use crate::structure::{Block, Outline, Role};
use crate::text::SourceText;
use std::collections::HashSet;

/// An id for each item of `outline`: "item-" and its number, or its place where it bears none; made unique by a
/// second ordinal where two items bear one number.
pub fn item_ids(outline: &Outline<'_>) -> Vec<String> {
    let mut taken = HashSet::new();
    let mut ids = Vec::with_capacity(outline.items.len());
    for (index, item) in outline.items.iter().enumerate() {
        let stem = match &item.number {
            Some(number) => format!("item-{}", number.split_whitespace().collect::<String>()),
            None => format!("item-at-{}", index + 1),
        };
        let unique = if taken.contains(&stem) { format!("{stem}-at-{}", index + 1) } else { stem };
        taken.insert(unique.clone());
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
    let lines: Vec<String> = blocks
        .iter()
        .filter(|block| block.role == role)
        .map(|block| {
            let text = source.span_of(block.text);
            let whole = block.label.map_or(text, |label| source.span_of(label.text).join(text));
            source.quote(whole)
        })
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The items that a declaration's references mean, in the order cited. A number that the document does not hold
/// keeps its place with no id; a declaration that names no item and is recorded under one concerns that one.
pub fn concerned(
    source: &SourceText,
    outline: &Outline<'_>,
    item_ids: &[String],
    references: &[ItemReference<'_>],
) -> Vec<ConcernedItem> {
    let mut concerned: Vec<ConcernedItem> = Vec::new();
    for reference in references {
        let as_printed = source.quote(source.span_of(reference.text));
        let meant = meant_items(outline, reference);
        if meant.is_empty() {
            let number = reference.number.map(str::to_owned);
            concerned.push(ConcernedItem { item_id: None, number, as_printed });
            continue;
        }
        for index in meant {
            let item_id = Some(item_ids[index].clone());
            if !concerned.iter().any(|known| known.item_id == item_id) {
                let number = outline.items[index].number.clone();
                concerned.push(ConcernedItem { item_id, number, as_printed: as_printed.clone() });
            }
        }
    }
    concerned
}

/// Indices of the items that bear the number cited or, failing that, the title.
fn meant_items(outline: &Outline<'_>, reference: &ItemReference<'_>) -> Vec<usize> {
    let items = outline.items.iter().enumerate();
    if let Some(number) = reference.number {
        let same = |printed: &String| folded_number(printed) == folded_number(number);
        let by_number: Vec<usize> =
            items.clone().filter(|(_, item)| item.number.as_ref().is_some_and(same)).map(|(index, _)| index).collect();
        if !by_number.is_empty() {
            return by_number;
        }
    }
    let words = title_words(reference.text);
    items.filter(|(_, item)| !words.is_empty() && title_words(item.title) == words).map(|(index, _)| index).collect()
}

/// A number without white space, brackets and final dots, in lower case.
fn folded_number(number: &str) -> String {
    let kept = number.chars().filter(|sign| !sign.is_whitespace() && !"()[]".contains(*sign));
    kept.collect::<String>().trim_end_matches(['.', ':']).to_lowercase()
}

/// The words of a title in lower case, without a leading article.
fn title_words(title: &str) -> Vec<String> {
    let words = title.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(str::to_lowercase).collect();
    match words.first().map(String::as_str) {
        Some("the" | "a" | "an") => words[1..].to_vec(),
        _ => words,
    }
}
