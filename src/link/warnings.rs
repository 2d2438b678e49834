//! Warnings, each with the item in which its words stand.

use crate::model;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::Warning;

/// The warnings in the order of their words, each once.
pub fn warnings(
    source: &SourceText,
    outline: &Outline<'_>,
    item_ids: &[String],
    mut unread: Vec<Warning>,
) -> Vec<model::Warning> {
    unread.sort_by_key(|warning| (warning.span, warning.kind.code()));
    unread.dedup();
    unread
        .iter()
        .map(|warning| model::Warning {
            code: warning.kind.code().into(),
            message: warning.kind.message(),
            item_id: item_at(outline, warning).map(|index| item_ids[index].clone()),
            evidence: source.evidence(warning.span),
        })
        .collect()
}

/// The last item that begins before the words and holds them: items stand in reading order, sub-items after parents.
fn item_at(outline: &Outline<'_>, warning: &Warning) -> Option<usize> {
    let begun = outline.items.partition_point(|item| item.extent.start <= warning.span.start);
    let last = begun.checked_sub(1)?;
    std::iter::successors(Some(last), |&index| outline.items[index].parent)
        .find(|&index| outline.items[index].extent.contains(warning.span))
}
