//! Headings of items in minutes that number nothing.
//!
//! In:       printed lines.   Out: [`Heading`]s.
//!
//! A page of the agenda table parts its items by bars; a page with "Minutes:" captions prints one before each record; else
//! the titles that are surely titles (routine business, an attached document) show how this document sets its titles
//! apart - white space, bold, capitals - and every line set like them is one.

use super::Heading;
use crate::structure::Subject;
use crate::structure::assemble::asks;
use crate::structure::block::{is_caption, is_minutes_caption};
use crate::structure::furniture::is_table_head;
use crate::structure::line::PrintedLine;
use crate::structure::subject::{is_routine, subject_of};
use crate::structure::title::{run_in, tail_in, title_weight, trimmed_title};
use std::collections::BTreeMap;

/// The headings of a document without numbers.
pub(super) fn headings(plain: &str, lines: &[PrintedLine<'_>]) -> Vec<Heading> {
    let mut titles = between_bars(lines);
    if titles.is_empty() {
        titles = naming_their_item(lines);
    }
    if titles.is_empty() {
        titles = before_captions(lines);
    }
    if titles.is_empty() {
        titles = set_alike(lines);
    }
    if titles.is_empty() {
        titles.extend(only_title(lines));
    }
    titles.into_iter().map(|line| heading(plain, &lines[line], lines[line].start)).collect()
}

/// The heading at byte `start` of one line, the text that runs on left off.
pub(super) fn heading(plain: &str, line: &PrintedLine<'_>, start: usize) -> Heading {
    let text = &plain[start..line.end()];
    let mut tails = Vec::new();
    let (end, next) = match tail_in(text) {
        Some(tail) => {
            let next = tail.start + tail.text.len();
            tails.push(start + tail.start..start + next);
            (tail.start, next)
        }
        None => run_in(text),
    };
    let title = trimmed_title(&plain[start..start + end]);
    Heading {
        span: start..start + next,
        label: None,
        number: number_in_bracket(title).map(str::to_owned),
        title: start..start + title.len(),
        tails,
        level: 1,
        out_of_order: false,
    }
}

/// Lines that end in "(Item 7)" or "(Agenda item 7)", where several do.
fn naming_their_item(lines: &[PrintedLine<'_>]) -> Vec<usize> {
    let named = |at: &usize| {
        let text = lines[*at].text;
        !lines[*at].furniture && text.len() <= 160 && number_in_bracket(text).is_some() && title_weight(text) > -0.5
    };
    let titles: Vec<usize> = (0..lines.len()).filter(named).collect();
    if titles.len() > 1 { titles } else { Vec::new() }
}

/// The number of "Apologies (Agenda item 7.)" at the end of a line.
pub(super) fn number_in_bracket(text: &str) -> Option<&str> {
    let inner = text.trim_end_matches('.').strip_suffix(')')?;
    let (_, inner) = inner.rsplit_once('(')?;
    let words = inner.trim().trim_end_matches('.');
    let number = ["Agenda Item ", "Agenda item ", "AGENDA ITEM ", "Item ", "item ", "ITEM "]
        .iter()
        .find_map(|word| words.strip_prefix(word))?;
    let number = number.trim_start_matches("No. ").trim_start_matches("No ").trim();
    (number.len() <= 6 && number.starts_with(|sign: char| sign.is_ascii_digit()) && !number.contains(' '))
        .then_some(number)
}

/// First lines between the bars that a copied table leaves behind.
fn between_bars(lines: &[PrintedLine<'_>]) -> Vec<usize> {
    let row_ends = |line: &PrintedLine<'_>| line.row_end || (line.furniture && is_table_head(line.text));
    let whole = |line: &&PrintedLine<'_>| line.row_end || line.opens_row;
    // Columns of names are copied with bars as well.
    let of_an_agenda = |line: &PrintedLine<'_>| {
        is_caption(line.text) || line.furniture && is_table_head(line.text) || is_sure(first_words(line.text))
    };
    if lines.iter().filter(whole).take(2).count() < 2 || !lines.iter().any(of_an_agenda) {
        return Vec::new();
    }
    let mut titles = Vec::new();
    // A title stands without its minutes so far: what follows on other lines belongs to it.
    let mut open = false;
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.furniture) {
        let after_bar = at > 0 && row_ends(&lines[at - 1]);
        if is_minutes_caption(line.text) {
            open = false;
        } else if (after_bar || line.opens_row && !open) && !is_caption(line.text) && line.text.len() > 2 {
            titles.push(at);
            open = true;
        }
    }
    titles
}

/// The title before each "Minutes:": the last line that looks like one, with nothing but agenda text between.
fn before_captions(lines: &[PrintedLine<'_>]) -> Vec<usize> {
    let mut titles = Vec::new();
    let mut floor = 0;
    for (at, line) in lines.iter().enumerate() {
        if !is_minutes_caption(line.text) {
            continue;
        }
        if let Some(title) = title_above(lines, floor, at) {
            titles.push(title);
        }
        floor = at + 1;
    }
    titles
}

fn title_above(lines: &[PrintedLine<'_>], floor: usize, caption: usize) -> Option<usize> {
    let from = floor.max(caption.saturating_sub(12));
    let candidates = (from..caption).rev().filter(|at| !lines[*at].furniture && !is_caption(lines[*at].text));
    let mut best: Option<(f32, usize)> = None;
    for at in candidates {
        let text = lines[at].text;
        let mut weight = title_weight(text) + if lines[at].gap > 1 { 0.5 } else { 0.0 };
        if text.len() > 160 || text.ends_with(['.', ':']) || is_page_kind(text) {
            weight -= 2.0;
        }
        if at.checked_sub(1).is_some_and(|before| is_page_kind(lines[before].text)) {
            weight += 1.0;
        }
        if best.is_none_or(|(most, _)| weight >= most) {
            best = Some((weight, at));
        }
    }
    best.filter(|(weight, _)| *weight > 0.2).map(|(_, at)| at)
}

/// "Agenda item", "Issue - decisions": what sort of page it is.
fn is_page_kind(text: &str) -> bool {
    text.eq_ignore_ascii_case("agenda item")
        || text.eq_ignore_ascii_case("agenda and minutes")
        || text.eq_ignore_ascii_case("agenda, decisions and minutes")
        || text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("issue - "))
        || text.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("meeting:"))
}

/// How a line is set: white space before and behind, heading, bold, capitals.
type Setting = (u32, u32, Option<u8>, bool, bool);

fn setting(lines: &[PrintedLine<'_>], at: usize) -> Setting {
    let line = &lines[at];
    // Two blank lines before a title say enough; what stands behind it may be agenda text or the minutes.
    let behind = if line.gap > 1 { 1 } else { lines.get(at + 1).map_or(1, |next| next.gap.min(2)) };
    (line.gap.min(2), behind, line.layout.heading, line.layout.bold, !line.text.chars().any(char::is_lowercase))
}

/// Every line that is set like the titles that are surely titles.
fn set_alike(lines: &[PrintedLine<'_>]) -> Vec<usize> {
    let first = lines.iter().position(|line| line.furniture && line.text.contains("Item")).map_or(0, |head| head + 1);
    // The last line is nobody's title.
    let last = lines.iter().rposition(|line| !line.furniture).unwrap_or(0);
    let could_be = |at: &usize| *at < last && !lines[*at].furniture && could_be_title(first_words(lines[*at].text));
    let mut votes: BTreeMap<Setting, usize> = BTreeMap::new();
    let mut sure = Vec::new();
    for at in (first..lines.len()).filter(could_be) {
        if is_sure(first_words(lines[at].text)) {
            sure.push(at);
            *votes.entry(setting(lines, at)).or_default() += 1;
        }
    }
    let Some((usual, _)) = votes.into_iter().max_by_key(|(_, count)| *count) else { return Vec::new() };
    if sure.len() < 2 {
        return Vec::new();
    }
    let apart = usual.0 > 1 || usual.2.is_some() || usual.3;
    let start = if first > 0 { first } else { sure[0].saturating_sub(3) };
    let head = sure[0];
    let names_a_body = |at: usize| {
        let lower = lines[at].text.to_lowercase();
        at < head && ["council", "committee", "minutes", "cabinet", "board"].iter().any(|word| lower.contains(word))
    };
    let alike: Vec<usize> = (start..lines.len())
        .filter(could_be)
        .filter(|at| !names_a_body(*at))
        .filter(|at| {
            setting(lines, *at) == usual && (apart || is_strict_title(lines[*at].text))
                || sure.binary_search(at).is_ok()
        })
        .collect();
    // Where the agenda's requests stand under the titles, a line without one heads a part of an item's text.
    let asked = alike.iter().filter(|at| lines.get(*at + 1).is_some_and(|next| asks(next.text, false))).count();
    if asked < 3 {
        return alike;
    }
    alike.into_iter().filter(|at| opens_item(lines, *at) || sure.binary_search(at).is_ok()).collect()
}

/// Whether an item opens at a title: the agenda's request stands under it, or a decision closed the item before.
fn opens_item(lines: &[PrintedLine<'_>], at: usize) -> bool {
    let decided = |text: &str| {
        ["RESOLVED", "Resolved", "AGREED", "It was agreed", "It was resolved"].iter().any(|word| text.starts_with(word))
    };
    lines.get(at + 1).is_some_and(|next| asks(next.text, false))
        || at.checked_sub(1).is_some_and(|before| decided(lines[before].text) || lines[before].furniture)
        || lines[at].gap > 2
}

/// Whether the line is surely a title: routine business, or an attached document behind it.
fn is_sure(text: &str) -> bool {
    let title = trimmed_title(text);
    let named = subject_of(title) != Subject::Business
        && title_weight(title) >= 1.2
        && title.split_whitespace().count() <= 8
        && !title.starts_with("No ")
        && !names_the_minutes(title);
    tail_in(text).is_some() || (text.len() < 80 && !text.ends_with('.') && (is_routine(title) || named))
}

/// A line, or the title of routine business with which it starts ("Minutes of the last meeting. Mr Evans proposed …").
fn first_words(text: &str) -> &str {
    let (end, next) = run_in(text);
    let title = trimmed_title(&text[..end]);
    if next < text.len() && title.len() < 60 && is_sure(title) { title } else { text }
}

/// "Minutes of Wexcombe Parish Council", "Minutes of Proceedings at …": what the document is, not an item of it.
fn names_the_minutes(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.starts_with("minutes of") && ["council", "proceedings", "committee"].iter().any(|word| lower.contains(word))
}

fn could_be_title(text: &str) -> bool {
    text.len() <= 160
        && (title_weight(text) >= 0.0 || tail_in(text).is_some())
        && !text.ends_with(['.', ':', ';', ','])
        && !is_caption(text)
        && !text.starts_with('•')
        && !text.contains('\t')
        && !["Councillor ", "Cllr", "Mr ", "Mrs ", "Ms ", "Present", "PRESENT", "RESOLVED", "AGREED"]
            .iter()
            .any(|word| text.starts_with(word))
}

/// A short line in which every longer word starts with a capital, and that holds no figures.
fn is_strict_title(text: &str) -> bool {
    text.split_whitespace().count() <= 6
        && !text.bytes().any(|sign| sign.is_ascii_digit())
        && !text.contains('£')
        && text.split_whitespace().all(|word| word.len() <= 3 || word.starts_with(char::is_uppercase))
}

/// The title of a page that shows one item only.
fn only_title(lines: &[PrintedLine<'_>]) -> Option<usize> {
    let mut open = lines.iter().enumerate().filter(|(_, line)| !line.furniture).take(4);
    let kind = open.clone().find(|(_, line)| is_page_kind(line.text)).map(|(at, _)| at);
    let after_kind = kind.and_then(|at| lines.iter().enumerate().skip(at + 1).find(|(_, line)| !line.furniture));
    match after_kind {
        Some((at, line)) if could_be_title(line.text) => Some(at),
        _ => open
            .find(|(_, line)| could_be_title(line.text) && subject_of(line.text).is_of_the_members())
            .map(|(at, _)| at),
    }
}
