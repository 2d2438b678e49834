//! Warnings, each with the item in which its words stand.

use crate::model;
use crate::order;
use crate::structure::Outline;
use crate::text::SourceText;
use crate::warning::{Warning, WarningKind};

/// The warnings in the order of their words, each once.
pub fn warnings(
    source: &SourceText,
    outline: &Outline<'_>,
    item_ids: &[String],
    mut unread: Vec<Warning>,
) -> Vec<model::Warning> {
    order::sort_by_key(&mut unread, |warning| (warning.span, warning.kind.code()));
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

/// Warnings about pages of a PDF file that hold no words, at the line before them.
pub fn pages_without_words(source: &SourceText) -> impl Iterator<Item = Warning> {
    source.wordless().map(|(pages, span)| Warning {
        kind: WarningKind::PagesWithoutWords { first: pages.first, last: pages.last },
        span,
    })
}

/// A warning about the whole text where nothing in it is what minutes hold. Headings alone do not make minutes.
pub fn nothing_found(source: &SourceText, analysis: &model::Analysis) -> Option<model::Warning> {
    let found = analysis.meeting != model::Meeting::default()
        || !analysis.people.is_empty()
        || !analysis.resolutions.is_empty()
        || analysis.declarations_status != model::DeclarationsStatus::NotRecorded;
    let kind = WarningKind::NothingFound;
    (!found).then(|| model::Warning {
        code: kind.code().into(),
        message: kind.message(),
        item_id: None,
        evidence: source.evidence(source.span_of(source.plain().trim_ascii())),
    })
}

/// The last item that begins before the words and holds them: items stand in reading order, sub-items after parents.
fn item_at(outline: &Outline<'_>, warning: &Warning) -> Option<usize> {
    let begun = outline.items.partition_point(|item| item.extent.start <= warning.span.start);
    let last = begun.checked_sub(1)?;
    std::iter::successors(Some(last), |&index| outline.items[index].parent)
        .find(|&index| outline.items[index].extent.contains(warning.span))
}
