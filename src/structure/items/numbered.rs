//! The numbers of the agenda's items -> their headings, and those of their sub-items.
//!
//! In:       candidates and the chain chosen among them.   Out: [`Heading`]s.
//! Source:   a sub-item has a heading on a line of its own; a paragraph that runs on behind "33.1" or "(a)" is none.

use super::Heading;
use super::candidate::{Candidate, READ, ends_in_sum, next_line};
use super::chain::Chain;
use crate::find::{find, holds};
use crate::order;
use crate::signs::InSigns;
use crate::structure::assemble::asks;
use crate::structure::block::{Lengths, is_caption, label_of};
use crate::structure::line::PrintedLine;
use crate::structure::numbering::{Close, Form, Shape, read_numeral};
use crate::structure::title::{first_dash, has_small_letters, run_in, tail_in, title_weight, trimmed_title};
use crate::structure::words::beginning;

/// The headings of the chain's items and of their sub-items.
pub(super) fn headings(
    plain: &str,
    lines: &[PrintedLine<'_>],
    candidates: &[Candidate<'_>],
    chain: &Chain,
) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let width = full_width(lines);
    let sub_items = sub_items(lines, width, candidates, chain);
    let mut members: Vec<(usize, u8)> = chain.members.iter().map(|at| (*at, 1)).chain(sub_items).collect();
    order::sort(&mut members);
    let dashes = dash_parts_titles(plain, lines, candidates, chain);
    for (place, (at, level)) in members.iter().enumerate() {
        let limit = members.get(place + 1).map_or(plain.len(), |(next, _)| candidates[*next].start);
        let limit = paragraph_on_line(lines, candidates, *at).unwrap_or(limit).min(limit);
        let dash = if dashes && *level == 1 { dash_behind(plain, lines, &candidates[*at]) } else { None };
        let limit = dash.unwrap_or(limit).min(limit);
        let before = headings.last().map_or(0, |heading| heading.span.end);
        if candidates[*at].start < before || candidates[*at].rest > limit {
            continue;
        }
        let heading = heading(
            plain,
            lines,
            &candidates[*at],
            chain.title_before && *level == 1,
            (*level > 1 && has_its_line(lines, width, &candidates[*at]), before, limit),
        );
        let Some(mut heading) = heading.filter(|heading| !is_number_alone(&plain[heading.title.clone()])) else {
            continue;
        };
        heading.level = *level;
        heading.out_of_order = *level == 1 && chain.slips.binary_search(at).is_ok();
        if heading.span.start < before || continues(plain, &headings, &heading) {
            continue;
        }
        headings.push(heading);
    }
    headings
}

/// Whether a title is but the next number: a column of numbers that stands apart from its titles.
fn is_number_alone(title: &str) -> bool {
    title.has_sign("/") && read_numeral(title).is_some_and(|numeral| numeral.label.len() == title.len())
}

/// Whether this document parts its titles from the minutes by a dash ("Apologies - none"): most titles with a dash say so.
fn dash_parts_titles(plain: &str, lines: &[PrintedLine<'_>], candidates: &[Candidate<'_>], chain: &Chain) -> bool {
    let (mut parted, mut dashed) = (0, 0);
    for candidate in chain.members.iter().map(|at| &candidates[*at]) {
        if let Some(dash) = dash_behind(plain, lines, candidate) {
            let text = beginning(&plain[candidate.rest..lines[candidate.line].end()], READ);
            dashed += 1;
            parted += usize::from(run_in(text).1 == dash + 1 - candidate.rest);
        }
    }
    parted >= 3 && parted * 10 >= dashed * 6 && dashed * 2 > chain.members.len()
}

/// The first dash behind a number's title, on its line.
fn dash_behind(plain: &str, lines: &[PrintedLine<'_>], candidate: &Candidate<'_>) -> Option<usize> {
    let end = lines[candidate.line].end();
    let text = plain.get(candidate.rest..end).filter(|_| !candidate.alone)?;
    // The agenda's request behind a dash belongs to the title.
    let told = |at: &usize| *at > 3 && !asks(text[at + 1..].trim_ascii_start(), false);
    first_dash(text).filter(told).map(|at| candidate.rest + at)
}

/// Where, on an item's own line, its first paragraph's number stands ("4.0 Finance 4.1 The clerk reported").
fn paragraph_on_line(lines: &[PrintedLine<'_>], candidates: &[Candidate<'_>], at: usize) -> Option<usize> {
    let item = &candidates[at];
    let next = candidates.get(at + 1).filter(|next| next.inline && next.line == item.line);
    let under = next.filter(|next| {
        matches!(next.numeral.shape.form, Form::Digits(2 | 3)) && next.numeral.values[0] == item.numeral.values[0]
    });
    under.map(|next| next.start).or_else(|| {
        // "5. Minutes 5.1 The minutes": behind such a word a number is elsewhere taken for a citation.
        let line = &lines[item.line];
        let text = beginning(line.text.get(item.rest.checked_sub(line.start)?..)?, 120);
        (item.numeral.shape.form == Form::Digits(1) && holds(text, ".1 ")).then_some(())?;
        let first = format!(" {}.1 ", item.numeral.values[0]);
        find(text, &first).map(|place| item.rest + place + 1)
    })
}

/// The heading at a number: its title behind it, on the next line, or on the line before.
fn heading(
    plain: &str,
    lines: &[PrintedLine<'_>],
    candidate: &Candidate<'_>,
    title_before: bool,
    (sub_item, not_before, limit): (bool, usize, usize),
) -> Option<Heading> {
    let number = on_one_line(candidate.numeral.number);
    let mut heading = Heading {
        span: candidate.start..candidate.rest,
        label: Some(candidate.label.clone()),
        number: Some(number),
        title: candidate.rest..candidate.rest,
        tails: Vec::new(),
        level: 1,
        out_of_order: false,
    };
    if !candidate.alone {
        let end = lines[candidate.line].end().min(limit);
        title_at(plain, lines, candidate.line, candidate.rest, end, sub_item, &mut heading);
    } else if title_before {
        let before = candidate.line.checked_sub(1).filter(|before| lines[*before].start >= not_before)?;
        heading.title = lines[before].start..lines[before].end();
        heading.span.start = lines[before].start;
        heading.span.end = lines[candidate.line].end();
    } else if let Some(next) = next_line(lines, candidate.line)
        && lines[next].start < limit
        && !is_caption(lines[next].text)
    {
        title_at(plain, lines, next, lines[next].start, lines[next].end(), sub_item, &mut heading);
    }
    Some(heading)
}

/// Reads the title that starts at byte `start` of line `line`.
fn title_at(
    plain: &str,
    lines: &[PrintedLine<'_>],
    line: usize,
    start: usize,
    end: usize,
    whole_line: bool,
    heading: &mut Heading,
) {
    let text = beginning(&plain[start..end], READ);
    let mut title_end = text.len();
    let mut next = text.len();
    if let Some(bold) = bold_title(&lines[line], start, end) {
        title_end = bold - start;
        let behind = &text[title_end.min(text.len())..];
        next = text.len() - behind.trim_start_signs(" \t:-–.").len();
    } else if let Some(tail) = tail_in(text) {
        title_end = tail.start;
        next = tail.start + tail.text.len();
        heading.tails.push(start + tail.start..start + next);
        let mut after = next;
        while let Some(more) = tail_in(&text[after..]).filter(|more| text[after..after + more.start].len() < 80) {
            next = after + more.start + more.text.len();
            heading.tails.push(start + after + more.start..start + next);
            after = next;
        }
    } else {
        let (at, after) = run_in(text);
        if after < text.len() && !whole_line {
            title_end = at;
            next = after;
        } else if end == lines[line].end() && start + text.len() == end {
            let whole = continued_title(lines, line);
            title_end = whole - start;
            next = title_end;
        }
    }
    let title = trimmed_title(&plain[start..start + title_end]);
    heading.title = start..start + title.len();
    heading.span.end = start + next;
}

/// Where the bold words end that are the title at byte `start`, where plain words follow.
fn bold_title(line: &PrintedLine<'_>, start: usize, end: usize) -> Option<usize> {
    let bold = line.bold_end().filter(|bold| *bold < end && start < *bold)?;
    let title = line.text.get(start.checked_sub(line.start)?..bold - line.start)?;
    let words = trimmed_title(title);
    (words.len() > 2 && title_weight(words) >= 0.5).then_some(bold)
}

/// The end of a title that the page wrapped: capitals go on in capitals, or the first line leaves a bracket or a binding
/// word open, or the next starts with a small letter and is short.
fn continued_title(lines: &[PrintedLine<'_>], line: usize) -> usize {
    let mut last = line;
    while let Some(next) = lines.get(last + 1).filter(|next| next.gap < 2 && !next.furniture && last < line + 3) {
        let this = lines[last].text;
        // Where every line stands apart, a small letter shows that the title goes on.
        if next.gap == 1 && !next.text.starts_with(char::is_lowercase) {
            break;
        }
        let capitals = |text: &str| !has_small_letters(text) && text.chars().filter(|c| c.is_alphabetic()).count() > 3;
        let open = this.matches('(').count() > this.matches(')').count();
        let goes_on = (capitals(this) && capitals(next.text) && this.len() > 30)
            || ((open || this.ends_with_sign(",-&") || binds(this)) && next.text.len() < 100)
            || (next.text.starts_with(char::is_lowercase)
                && this.len() > 30
                && next.text.len() < 80
                && !next.text.ends_with_sign("."));
        let document = || tail_in(next.text).is_some_and(|tail| tail.start == 0);
        if !goes_on || is_caption(next.text) || label_of(next.text).is_some() || document() {
            break;
        }
        last += 1;
    }
    lines[last].end()
}

fn binds(text: &str) -> bool {
    let word = text.split_at_signs(" ").next_back().unwrap_or_default();
    ["of", "the", "and", "for", "to", "in", "on", "with", "at"].contains(&word)
}

/// Whether a heading only repeats the one before it, on a page that overlaps or goes on ("(Cont'd)").
fn continues(plain: &str, headings: &[Heading], heading: &Heading) -> bool {
    let same = |before: &&Heading| before.level == heading.level && before.number == heading.number;
    // A page that overlaps repeats one of the last items, never one of long ago.
    let Some(before) = headings.iter().rev().take(40).find(same) else { return false };
    let words = |heading: &Heading| on_one_line(&plain[heading.title.clone()]).to_ascii_lowercase();
    let (first, again) = (words(before), words(heading));
    first == again || (!first.is_empty() && again.starts_with(&first) && again[first.len()..].contains("cont"))
}

/// A text with single spaces between its words.
fn on_one_line(text: &str) -> String {
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

/// The places and levels of the sub-items among the candidates.
fn sub_items(lines: &[PrintedLine<'_>], width: usize, candidates: &[Candidate<'_>], chain: &Chain) -> Vec<(usize, u8)> {
    let mut found = Vec::new();
    let Some(shape) = chain.members.first().map(|at| candidates[*at].numeral.shape) else { return found };
    let dress = chain.members.first().map(|at| (shape, candidates[*at].numeral.close));
    let dress = dress.unwrap_or((shape, Close::Bare));
    let runs_in = decimals_run_in(candidates, chain);
    let letters_head =
        [Form::Letter, Form::Roman, Form::Capital].map(|form| letters_head(lines, width, candidates, form));
    let mut members = chain.members.iter().peekable();
    let mut parent: Option<&Candidate<'_>> = None;
    for (at, candidate) in candidates.iter().enumerate() {
        if members.peek() == Some(&&at) {
            parent = Some(candidate);
            members.next();
            continue;
        }
        let Some(parent) = parent else { continue };
        // Numbers of later items in a table of declarations say what was declared in.
        let last = parent.numeral.values[0] + u32::from(!parent.subject.is_of_the_members());
        let limit = members.peek().map_or(last + 1, |next| candidates[**next].numeral.values[0]);
        if is_application(lines, candidate) && (candidate.numeral.shape, candidate.numeral.close) != dress {
            found.push((at, 2));
            continue;
        }
        if !is_part_of(candidate, parent, limit, shape) {
            continue;
        }
        let decimal = matches!(candidate.numeral.shape.form, Form::Digits(_));
        let heads = match candidate.numeral.shape.form {
            Form::Letter => letters_head[0],
            Form::Roman => letters_head[1],
            Form::Capital => letters_head[2],
            _ => true,
        };
        let on_its_own_line = !candidate.inline && heads && stands_alone(lines, width, candidate);
        let of_many = decimal && !runs_in && candidate.weight > 0.5;
        // Under "6.0" paragraphs count on, even those that are short.
        let counted = if shape.form == Form::Round { on_its_own_line && !runs_in } else { on_its_own_line || of_many };
        if counted {
            found.push((at, if candidate.numeral.shape.form == Form::Roman { 3 } else { 2 }));
        }
    }
    found
}

/// Whether a sub-item's title is the whole of its line.
fn has_its_line(lines: &[PrintedLine<'_>], width: usize, candidate: &Candidate<'_>) -> bool {
    stands_alone(lines, width, candidate) || is_application(lines, candidate)
}

/// "1) 22/00411/FUL - 14 Station Road" with its outcome under it: an application in a list of several.
fn is_application(lines: &[PrintedLine<'_>], candidate: &Candidate<'_>) -> bool {
    let line = &lines[candidate.line];
    if candidate.inline || candidate.alone || candidate.numeral.shape.form != Form::Digits(1) {
        return false;
    }
    let Some(text) = line.text.get(candidate.rest.saturating_sub(line.start)..) else { return false };
    let reference = text.split_ascii_whitespace().next().unwrap_or_default();
    let figures = reference.bytes().filter(u8::is_ascii_digit).count();
    let listed =
        lines.get(candidate.line + 1).is_some_and(|next| label_of(next.text).is_none() && !is_caption(next.text));
    reference.has_sign("/") && figures >= 4 && reference.len() >= 6 && listed && text.len() > reference.len() + 5
}

/// Whether a number can be that of a part of `parent`.
///
/// The parent itself may have no heading ("5. 5.1 Chairman's Report"): its number then lies between those of its
/// neighbours.
fn is_part_of(candidate: &Candidate<'_>, parent: &Candidate<'_>, limit: u32, shape: Shape<'_>) -> bool {
    let (this, above) = (&candidate.numeral, &parent.numeral);
    match this.shape.form {
        Form::Letter | Form::Roman => true,
        // "A." may be an initial.
        Form::Capital => this.close == Close::Bracket,
        // "7e." may be taken out of turn; "12a" without a stop is a house.
        Form::DigitsLetter => this.values[0] == above.values[0] || this.close != Close::Bare,
        Form::Digits(parts) if parts > 1 => {
            this.shape.prefix == shape.prefix
                && matches!(shape.form, Form::Digits(1) | Form::Round)
                && (above.values[0]..limit.max(above.values[0] + 1)).contains(&this.values[0])
        }
        _ => false,
    }
}

/// Whether the number and its title stand on a line of their own.
fn stands_alone(lines: &[PrintedLine<'_>], width: usize, candidate: &Candidate<'_>) -> bool {
    let line = &lines[candidate.line];
    let lettered = matches!(candidate.numeral.shape.form, Form::Letter | Form::Roman | Form::Capital);
    if candidate.alone {
        return !lettered
            && next_line(lines, candidate.line).is_some_and(|next| {
                let text = lines[next].text;
                title_weight(text) > 0.2 && !text.ends_with_sign(".") && text.len() < 200
            });
    }
    let text = &line.text[line.text.len() - (line.end() - candidate.rest)..];
    // "(i) To report on the accounts." asks, and heads what was done.
    let text = if text.starts_with("To ") { text.trim_end_signs(".") } else { text };
    if line.text.len() * 4 >= width * 3 || ends_in_sum(text) {
        return false;
    }
    if text.len() >= 100 || text.ends_with_sign(".;,:") {
        return false;
    }
    let (end, next) = run_in(text);
    let colon_inside = text[end..].starts_with_sign(":") && next < text.len();
    let title = next >= text.len() || colon_inside;
    let next = lines.get(candidate.line + 1);
    let followed = next.is_some_and(|next| next.gap > 0 || !next.text.starts_with(char::is_lowercase));
    if lettered {
        // A list's entries follow one another; under a heading stands its text.
        let headed = next.is_some_and(|next| label_of(next.text).is_none());
        if !(title && followed && headed) || clause_like(text) {
            return false;
        }
        let weight = title_weight(text);
        let short = text.split_ascii_whitespace().count() <= 5 && weight > 0.6;
        return weight >= 0.0 && (line.gap > 0 || short || text.starts_with("To "));
    }
    title && followed && title_weight(text) > 0.6
}

/// Whether the words are those of a clause rather than a title.
fn clause_like(text: &str) -> bool {
    text.ends_with_sign(";.")
        || text.starts_with(char::is_lowercase)
        || holds(text, " be ")
        || text.starts_with("That ")
}

/// The length of a full line, where the printer wrapped the lines; else more than any line has.
fn full_width(lines: &[PrintedLine<'_>]) -> usize {
    let mut lengths = Lengths::default();
    lines.iter().filter(|line| !line.furniture).for_each(|line| lengths.add(line.text.len()));
    lengths.at(lengths.count * 95 / 100).filter(|width| *width <= 130).unwrap_or(usize::MAX / 4)
}

/// Whether the letters, or the Roman numerals, of this document stand before headings, not before paragraphs.
fn letters_head(lines: &[PrintedLine<'_>], width: usize, candidates: &[Candidate<'_>], form: Form) -> bool {
    let lettered = |candidate: &&Candidate<'_>| candidate.numeral.shape.form == form;
    let (mut heads, mut all) = (0, 0);
    for candidate in candidates.iter().filter(lettered) {
        all += 1;
        heads += usize::from(!candidate.alone && stands_alone(lines, width, candidate));
    }
    // Capitals may be initials.
    heads * 10 >= all * if form == Form::Capital { 10 } else { 6 }
}

/// Whether the decimals of this document count paragraphs (33.1, 33.2 …) rather than headings.
fn decimals_run_in(candidates: &[Candidate<'_>], chain: &Chain) -> bool {
    let Some(shape) = chain.members.first().map(|at| candidates[*at].numeral.shape) else { return true };
    let (mut heads, mut all) = (0, 0);
    for candidate in candidates {
        if candidate.numeral.shape == (Shape { prefix: shape.prefix, form: Form::Digits(2) })
            && !candidate.inline
            && !candidate.alone
        {
            all += 1;
            heads += usize::from(candidate.weight > 0.9);
        }
    }
    heads * 10 < all * 8 || all == 0
}
