//! Of which authority the body is, and in what sort of meeting it met.
//!
//! Source:   a line of the head that is a council's or authority's name; "Annual", "Extraordinary" and the like beside "meeting".

use super::head::Head;
use super::name::{is_name, name_in_line};
use crate::find::{find, holds};
use crate::model::Classification;
use crate::phrases;
use crate::read::phrase::Phrases;
use crate::signal_words::Signals;

/// The authority: a line of the head that is a council's or authority's name, or the body where it is one.
pub(super) fn organization<'t>(head: &Head<'t>, body: Option<&'t str>) -> Option<&'t str> {
    const AUTHORITIES: Phrases = phrases!("council|authority|borough");
    let is_authority = |name: &str| {
        let last = name.split_ascii_whitespace().next_back().unwrap_or_default();
        name.split_ascii_whitespace().count() >= 2
            && ["council", "authority", "borough"].iter().any(|noun| last.eq_ignore_ascii_case(noun))
            && !["full", "parish", "town", "community", "annual"].iter().any(|word| {
                name.split_ascii_whitespace().count() == 2
                    && name.split_ascii_whitespace().next().is_some_and(|first| first.eq_ignore_ascii_case(word))
            })
    };
    body.filter(|body| is_authority(body)).or_else(|| {
        head.lines
            .iter()
            .take(12)
            .filter(|line| AUTHORITIES.are_in(line.text))
            .filter_map(|line| name_in_line(line.text))
            .find(|name| is_name(name) && is_authority(name))
    })
}

/// "Annual", "Extraordinary", "Special" or "Ordinary" beside "meeting" in the statement or the first lines.
pub(super) fn classification<'t>(head: &Head<'t>) -> Option<(Classification, &'t str)> {
    let statement = head.statement.map(|(_, text)| text);
    let lines = head.lines.iter().take(6).map(|line| line.text).filter(|line| line.len() < 200);
    statement.into_iter().chain(lines).find_map(sort_in)
}

fn sort_in(text: &str) -> Option<(Classification, &str)> {
    let sorts = [
        ("extraordinary", Classification::Extraordinary),
        ("extra-ordinary", Classification::Extraordinary),
        ("annual", Classification::Annual),
        ("special", Classification::Special),
        ("ordinary", Classification::Ordinary),
    ];
    const SORTS: Signals = Signals::words("extraordinary extra annual special ordinary");
    if !Signals::of(text).any(SORTS) {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    if !(holds(&lower, "meeting") || holds(&lower, "minutes")) {
        return None;
    }
    sorts.iter().find_map(|(word, sort)| {
        let at = find(&lower, word)?;
        let whole = !lower[..at].ends_with(char::is_alphanumeric)
            && !lower[at + word.len()..].starts_with(char::is_alphanumeric);
        let near = lower[at..].char_indices().take(60).any(|(place, _)| {
            lower[at + place..].starts_with("meeting")
                || lower[at + place..].starts_with("minutes")
                || lower[at + place..].starts_with("council")
        });
        (whole && near).then(|| (*sort, &text[at..at + word.len()]))
    })
}
