//! Headings of items in minutes that number nothing.
//!
//! In:       printed lines.   Out: [`Heading`]s.
//!
//! A page of the agenda table parts its items by bars; a page with "Minutes:" captions prints one before each record; else
//! the titles that are surely titles (routine business, an attached document) show how this document sets its titles
//! apart - white space, bold, capitals - and every line set like them is one.

use super::Heading;
use super::candidate::next_line;
use crate::find::holds;
use crate::order;
use crate::read::phrase::starts_with_any;
use crate::read::within::{
    behind_one, closes_with_one, ends_with_one, holds_one_of, is_among, opens_with_one, starts_with_one,
};
use crate::signs::InSigns;
use crate::structure::Subject;
use crate::structure::assemble::asks;
use crate::structure::block::{is_caption, is_minutes_caption};
use crate::structure::furniture::is_table_head;
use crate::structure::line::PrintedLine;
use crate::structure::numbering::read_numeral;
use crate::structure::subject::{is_routine, subject_of};
use crate::structure::title::{has_small_letters, run_in, tail_in, title_weight, trimmed_title, weight_about};
use crate::structure::words::{OF_A_PERSON, among, is_of};

/// The headings of a document without numbers.
pub(super) fn headings(plain: &str, lines: &[PrintedLine<'_>]) -> Vec<Heading> {
    let mut titles = told_by_the_page(lines);
    if titles.len() == 1
        && let Some(title) = title_of_one_item(plain, lines)
    {
        return vec![title];
    }
    if titles.is_empty() {
        titles = set_alike(lines);
    }
    if titles.is_empty() {
        let page = title_of_one_item(plain, lines);
        return page
            .or_else(|| only_title(lines).map(|at| heading(plain, &lines[at], lines[at].start)))
            .into_iter()
            .collect();
    }
    titles.into_iter().map(|line| heading(plain, &lines[line], lines[line].start)).collect()
}

/// The titles that a page of the agenda's table sets apart by rows or captions, whatever numbers stand on it; and whether
/// they are rows. Asked for are more than are `known`.
pub(super) fn set_apart(plain: &str, lines: &[PrintedLine<'_>], known: usize) -> (Vec<Heading>, bool) {
    let captions = lines.iter().filter(|line| is_minutes_caption(line.text)).count();
    if captions < 3 {
        return (Vec::new(), false);
    }
    let rows = between_bars(lines);
    let is_rows = !rows.is_empty();
    // Before each caption stands one title at most.
    let titles = if is_rows || captions <= known { rows } else { before_captions(lines) };
    (titles.into_iter().map(|line| heading(plain, &lines[line], lines[line].start)).collect(), is_rows)
}

/// Titles between bars, with their item's number in a bracket, or before captions.
fn told_by_the_page(lines: &[PrintedLine<'_>]) -> Vec<usize> {
    let mut titles = between_bars(lines);
    if titles.is_empty() {
        titles = naming_their_item(lines);
    }
    if titles.is_empty() { before_captions(lines) } else { titles }
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
    let inner = text.trim_end_signs(".").strip_end_sign(")")?;
    let (_, inner) = inner.rsplit_once_at("(")?;
    let words = inner.trim_ascii().trim_end_signs(".");
    let number = behind_one(words, "Agenda Item |Agenda item |AGENDA ITEM |Item |item |ITEM ")?;
    let number = number.trim_start_matches("No. ").trim_start_matches("No ").trim_ascii();
    (number.len() <= 6 && number.starts_with(|sign: char| sign.is_ascii_digit()) && !number.has_sign(" "))
        .then_some(number)
}

/// First lines between the bars that a copied table leaves behind.
fn between_bars(lines: &[PrintedLine<'_>]) -> Vec<usize> {
    let row_ends = |line: &PrintedLine<'_>| line.row_end || (line.furniture && is_table_head(line.text));
    let whole = |line: &&PrintedLine<'_>| line.row_end || line.opens_row;
    // Columns of names are copied with bars as well.
    let of_an_agenda = |line: &PrintedLine<'_>| {
        let head = line.furniture && line.text.contains(char::is_alphabetic) && is_table_head(line.text);
        head || is_caption(line.text)
    };
    let routine = || lines.iter().filter(|line| is_sure(first_words(line.text))).take(2).count() > 1;
    if lines.iter().filter(whole).take(2).count() < 2 || !(lines.iter().any(of_an_agenda) || routine()) {
        return Vec::new();
    }
    // A row that kept no bar: its title stands apart, and its minutes follow in the same cell.
    let in_its_row = |at: usize| {
        let mut cell = lines[at + 1..].iter().take(4).take_while(|next| next.gap == 0);
        // "Exclusion of Public and Press To move that …": the request says that a title stands before it.
        let requests = || asks(lines[at].text[run_in(lines[at].text).1..].trim_ascii_start(), false);
        let told = (lines[at].gap > 0 || requests()) && cell.any(|next| is_minutes_caption(next.text));
        told && !asks(lines[at].text, false) && title_weight(first_words(lines[at].text)) > 0.2
    };
    let mut titles = Vec::new();
    // A title stands without its minutes so far: what follows on other lines belongs to it.
    let mut open = false;
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| !line.furniture) {
        let after_bar = at > 0 && row_ends(&lines[at - 1]);
        if is_minutes_caption(line.text) {
            open = false;
        } else if (after_bar || !open && (line.opens_row || in_its_row(at)))
            && !is_caption(line.text)
            && line.text.len() > 2
        {
            titles.push(at);
            open = true;
        }
    }
    titles
}

/// The numbered headings, and between them the titles that stand unnumbered before a "Minutes:" of their own.
pub(super) fn with_untold(plain: &str, lines: &[PrintedLine<'_>], numbered: Vec<Heading>) -> Vec<Heading> {
    let mut untold: Vec<Heading> = Vec::new();
    let (mut floor, mut last) = (0, usize::MAX);
    for (at, line) in lines.iter().enumerate().filter(|(_, line)| is_minutes_caption(line.text)) {
        let before = numbered.partition_point(|heading| heading.span.start < line.start);
        // The heading's first caption tells of it; a "Decision:" and a "Minutes:" are both its own.
        let again = before == last && lines[floor.max(1) - 1].text.eq_ignore_ascii_case(line.text);
        if again || before == 0 {
            let after = before.checked_sub(1).map_or(0, |before| numbered[before].span.end);
            let title = (floor.max(at.saturating_sub(6)).max(1)..at).rev().find(|title| {
                let line = &lines[*title];
                let title_like = could_be_title(line.text) && title_weight(line.text) > 0.2 && !asks(line.text, true);
                line.start >= after && line.gap > 0 && !line.furniture && title_like
            });
            untold.extend(title.map(|title| with_number_above(plain, lines, title)));
        }
        (floor, last) = (at + 1, before);
    }
    if untold.is_empty() {
        return numbered;
    }
    let mut all: Vec<Heading> = numbered.into_iter().chain(untold).collect();
    order::sort_by(&mut all, &|one: &Heading, other: &Heading| one.span.start.cmp(&other.span.start));
    all
}

/// The heading on a line, with the number that stands alone over it out of turn ("8.", then "1.").
fn with_number_above(plain: &str, lines: &[PrintedLine<'_>], title: usize) -> Heading {
    let mut found = heading(plain, &lines[title], lines[title].start);
    let above = title.checked_sub(1).map(|above| &lines[above]);
    let numeral =
        above.and_then(|line| read_numeral(line.text).filter(|numeral| numeral.label.len() == line.text.len()));
    if let (Some(line), Some(numeral)) = (above, numeral) {
        found.span.start = line.start;
        found.label = Some(line.start..line.end());
        found.number = Some(numeral.number.to_string());
    }
    found
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

/// The last line before a caption that could be its title weighs more than this.
const LEAST: f32 = 0.2;
/// What a title may weigh more for what it announces, and a little over it.
const MOST_OF_SUBJECT: f32 = 1.3;

fn title_above(lines: &[PrintedLine<'_>], floor: usize, caption: usize) -> Option<usize> {
    let from = floor.max(caption.saturating_sub(12));
    let candidates = (from..caption).rev().filter(|at| !lines[*at].furniture && !is_caption(lines[*at].text));
    let mut best: Option<(f32, usize)> = None;
    for at in candidates {
        let text = lines[at].text;
        let long = text.len() > 160 || text.ends_with_sign(".:") || is_page_kind(text);
        let under_kind = at.checked_sub(1).is_some_and(|before| is_page_kind(lines[before].text));
        let beside = |title: f32| {
            let weight = title + if lines[at].gap > 1 { 0.5 } else { 0.0 };
            let weight = if long { weight - 2.0 } else { weight };
            if under_kind { weight + 1.0 } else { weight }
        };
        // What it announces is asked last: most lines are too light for a title whatever it be.
        let least = best.map_or(LEAST, |(most, _)| most);
        if beside(weight_about(text, &|| Subject::Business) + MOST_OF_SUBJECT) < least {
            continue;
        }
        let weight = beside(title_weight(text));
        if weight >= least {
            best = Some((weight, at));
        }
    }
    best.filter(|(weight, _)| *weight > LEAST).map(|(_, at)| at)
}

/// A page that shows one item, not a whole meeting's.
fn is_kind_of_one_item(text: &str) -> bool {
    is_page_kind(text) && !closes_with_one(text, "and minutes")
}

/// "Agenda item", "Issue - decisions": what sort of page it is.
fn is_page_kind(text: &str) -> bool {
    text.starts_with_sign("AaIiMm")
        && (is_among(text, "agenda item|agenda and minutes|agenda, decisions and minutes")
            || opens_with_one(text, "issue - |meeting:"))
}

/// How a line is set: white space before and behind, heading, bold, capitals.
type Setting = (u32, u32, Option<u8>, bool, bool);

fn setting(lines: &[PrintedLine<'_>], at: usize) -> Setting {
    let line = &lines[at];
    // Two blank lines before a title say enough; what stands behind it may be agenda text or the minutes.
    let behind = if line.gap > 1 { 1 } else { lines.get(at + 1).map_or(1, |next| next.gap.min(2)) };
    (line.gap.min(2), behind, line.layout.heading, line.layout.bold, !has_small_letters(line.text))
}

/// Every line that is set like the titles that are surely titles.
fn set_alike(lines: &[PrintedLine<'_>]) -> Vec<usize> {
    let first = lines.iter().position(|line| line.furniture && holds(line.text, "Item")).map_or(0, |head| head + 1);
    // The last line is nobody's title.
    let last = lines.iter().rposition(|line| !line.furniture).unwrap_or(0);
    let could_be = |at: &usize| {
        let line = &lines[*at];
        *at < last && !line.furniture && line.text.matches('|').count() < 2 && could_be_title(first_words(line.text))
    };
    let mut sure: Vec<usize> =
        (first..lines.len()).filter(could_be).filter(|at| is_sure(first_words(lines[*at].text))).collect();
    let settings: Vec<Setting> = sure.iter().map(|at| setting(lines, *at)).collect();
    let votes = order::groups(settings.len(), &|a, b| settings[a].cmp(&settings[b]));
    // Where titles stand on lines of their own, "In attendance: Mr Reed" is no title.
    let own_line = |at: &usize| first_words(lines[*at].text).len() == lines[*at].text.len();
    if sure.iter().filter(|at| own_line(at)).take(2).count() == 2 {
        sure.retain(|at| own_line(at) || !subject_of(first_words(lines[*at].text)).is_of_the_members());
    }
    let Some(usual) = votes.iter().max_by_key(|votes| votes.len()).map(|votes| settings[votes[0]]) else {
        return Vec::new();
    };
    // "Minutes of the meeting held on 5 May" before all others is the head of the minutes.
    let states = |at: &usize| lines[*at].text.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("minutes of"));
    if sure.first().is_some_and(states) && holds_one_of(lines[sure[0]].text, " held ") {
        sure.remove(0);
    }
    if sure.len() < 2 {
        return Vec::new();
    }
    let apart = usual.0 > 1 || usual.2.is_some() || usual.3;
    let start = if first > 0 { first } else { sure[0].saturating_sub(3) };
    let head = sure[0];
    let names_a_body = |at: usize| {
        let text = lines[at].text;
        let minutes = || starts_with_any(text, &["minute"]) || holds_one_of(text, "meeting");
        let of_the_body = || holds_one_of(text, " of the ") && !minutes();
        at < head && !of_the_body() && holds_one_of(text, "council|committee|minutes|cabinet|board")
    };
    // Headings in capitals count beside others set without white space.
    let in_capitals = |at: &usize| {
        let text = lines[*at].text;
        let long = text
            .split_ascii_whitespace()
            .filter(|word| word.len() > 3 && word.starts_with(char::is_alphabetic))
            .count();
        let figures = text.contains(|sign: char| sign.is_ascii_digit());
        !text.contains(|sign: char| sign.is_lowercase() || sign == '£')
            && (!figures || long > 1)
            && text.chars().filter(|sign| sign.is_alphabetic()).count() > 4
            && text.split_ascii_whitespace().count() <= 8
    };
    let capitals = (start..lines.len()).filter(could_be).filter(in_capitals).take(3).count() == 3;
    // Where titles run into their text, the others do so behind the same sign.
    let signs: Vec<char> = sure.iter().filter_map(|at| sign_behind_title(lines[*at].text)).collect();
    let runs_in = |at: &usize| {
        let line = &lines[*at];
        let sign = sign_behind_title(line.text).filter(|sign| signs.iter().filter(|known| *known == sign).count() > 1);
        sign.is_some() && line.gap > 0 && *at > head && !line.furniture
    };
    let alike: Vec<usize> = (start..lines.len())
        .filter(|at| could_be(at) || runs_in(at))
        .filter(|at| !names_a_body(*at))
        .filter(|at| {
            let mut set = setting(lines, *at);
            if *at == 0 {
                // Nothing stands before the first line.
                set.0 = usual.0;
            }
            set == usual && (apart || is_strict_title(lines[*at].text))
                || capitals && in_capitals(at)
                || runs_in(at)
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
    let decided = |text: &str| starts_with_one(text, "RESOLVED|Resolved|AGREED|It was agreed|It was resolved");
    lines.get(at + 1).is_some_and(|next| asks(next.text, false))
        || at.checked_sub(1).is_some_and(|before| decided(lines[before].text) || lines[before].furniture)
        || lines[at].gap > 2
}

/// Whether the line is surely a title: routine business, or an attached document behind it.
fn is_sure(text: &str) -> bool {
    let title = trimmed_title(text);
    let named = subject_of(title) != Subject::Business
        && title_weight(title) >= 1.2
        && title.split_ascii_whitespace().count()
            <= if holds(title, " held ") || holds(title, " HELD ") { 12 } else { 8 }
        && !title.starts_with("No ")
        && !names_the_minutes(title);
    let stopped =
        text.ends_with_sign(".") && !(named && title.split_ascii_whitespace().count() <= 4 && !asks(title, false));
    tail_in(text).is_some() || (text.len() < 80 && !stopped && (is_routine(title) || named))
}

/// A line, or the title of routine business with which it starts ("Minutes of the last meeting. Mr Evans proposed …").
fn first_words(text: &str) -> &str {
    let (end, next) = run_in(text);
    let title = trimmed_title(&text[..end]);
    if next < text.len() && title.len() < 60 && is_sure(title) { title } else { text }
}

/// The sign that parts a short title from the text that runs on behind it: "Footpaths: The Clerk …".
fn sign_behind_title(text: &str) -> Option<char> {
    const NO_TITLES: &str =
        "resolved agreed action proposed decision noted note vote reason present apologies seconded recommendation";
    let (end, next) = run_in(text);
    let title = trimmed_title(&text[..end]);
    let first = title.split_ascii_whitespace().next().unwrap_or_default();
    let sign = text[end..].chars().find(|sign| !sign.is_whitespace()).filter(|sign| ":-.".contains(*sign))?;
    let titled = next < text.len() && is_strict_title(title) && title_weight(title) >= 0.5 && title.len() > 3;
    let person = title.has_sign(".,(") || is_of(first, OF_A_PERSON);
    (titled && !person && !among(NO_TITLES, first)).then_some(sign)
}

/// "Minutes of Wexcombe Parish Council", "Minutes of Proceedings at …": what the document is, not an item of it.
fn names_the_minutes(text: &str) -> bool {
    starts_with_any(text, &["minutes of"]) && holds_one_of(text, "council|proceedings|committee")
}

fn could_be_title(text: &str) -> bool {
    const NO_TITLES: &str = "councillor |cllr|mr |mrs |ms |present|resolved|agreed|in attendance|also |those present";
    let request = text.starts_with("To ") && text.len() <= 300;
    (text.len() <= 160 || request)
        && (title_weight(text) >= 0.0 || request || tail_in(text).is_some())
        && (!text.trim_end_signs("- ").ends_with_sign(".:;,") || text.ends_with_sign(".") && is_sure(text))
        && !is_caption(text)
        && !text.starts_with_sign("•")
        && !text.ends_with_sign("?")
        && text.matches('|').count() < 2
        && !text.has_sign("\t")
        && !text.split_ascii_whitespace().any(|word| word == "was" || word == "were")
        && !opens_with_one(text, NO_TITLES)
        && !ends_with_one(text.trim_end_signs(":- "), "resolved|agreed|noted")
}

/// A short line in which every longer word starts with a capital, and that holds no figures.
fn is_strict_title(text: &str) -> bool {
    text.split_ascii_whitespace().count() <= 6
        && !text.bytes().any(|sign| sign.is_ascii_digit())
        && !text.has_sign("£")
        && text.split_ascii_whitespace().all(|word| word.len() <= 3 || word.starts_with(char::is_uppercase))
}

/// The heading of a page that says that it shows one item: the line under "Agenda item".
pub(super) fn title_of_one_item(plain: &str, lines: &[PrintedLine<'_>]) -> Option<Heading> {
    let line = &lines[under_kind_of_page(lines)?];
    let mut title = heading(plain, line, line.start);
    if title.tails.is_empty() {
        title.title.end = line.start + trimmed_title(line.text).len();
        title.span.end = line.end();
    }
    Some(title)
}

fn under_kind_of_page(lines: &[PrintedLine<'_>]) -> Option<usize> {
    let kind = lines.iter().take(8).position(|line| is_kind_of_one_item(line.text))?;
    let title = next_line(lines, kind)?;
    Some(title).filter(|at| lines[*at].text.len() < 300 && title_weight(lines[*at].text) > -0.5)
}

/// The title of a page that shows one item only.
fn only_title(lines: &[PrintedLine<'_>]) -> Option<usize> {
    let mut open = lines.iter().enumerate().filter(|(_, line)| !line.furniture).take(4);
    open.find(|(_, line)| could_be_title(line.text) && subject_of(line.text).is_of_the_members()).map(|(at, _)| at)
}
