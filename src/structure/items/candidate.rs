//! Every number that could be an item's, with how much its surroundings look like an item's heading.
//!
//! In:       printed lines.   Out: [`Candidate`]s in reading order.
//! Not here: which of them are items (`chain`).

use crate::find::find_ignoring_case;
use crate::read::within::{first_word, is_among, last_token, opens_with_one, tokens, trimmed};
use crate::signs::InSigns;
use crate::structure::Subject;
use crate::structure::line::PrintedLine;
use crate::structure::numbering::{Close, Form, Numeral, read_numeral};
use crate::structure::subject::subject_of;
use crate::structure::title::{has_small_letters, run_in, title_weight, trimmed_title, weight_about};
use crate::structure::words::{BEHIND_FIGURES, CITING, MONTH, OF_A_PERSON, SHORT_MONTH, beginning, is_of, sorts_of};
use std::ops::Range;

/// A number that could be an item's.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'t> {
    /// The printed line that it stands on.
    pub line: usize,
    /// Byte at which it starts.
    pub start: usize,
    /// The bytes of the number and its closing sign.
    pub label: Range<usize>,
    /// Byte after the number, and after a second number beside it.
    pub rest: usize,
    /// The number.
    pub numeral: Numeral<'t>,
    /// No words behind it on its line.
    pub alone: bool,
    /// In the middle of a line.
    pub inline: bool,
    /// How much it looks like an item's number: below 0 it does not. A letter's is not asked.
    pub weight: f32,
    /// Where it stands alone: the same, if the title stands on the line before.
    pub weight_before: f32,
    /// What its title announces.
    pub subject: Subject,
}

/// So many bytes behind a number are read.
pub(super) const READ: usize = 800;

/// Finds every number that could be an item's.
pub(super) fn candidates<'t>(plain: &'t str, lines: &[PrintedLine<'t>]) -> Vec<Candidate<'t>> {
    let mut found = Vec::new();
    let mut taken = false;
    for at in 0..lines.len() {
        if lines[at].furniture || std::mem::take(&mut taken) {
            continue;
        }
        taken = at_line_start(plain, lines, at, &mut found);
        if lines[at].text.len() > 50 && has_digits(lines[at].text) {
            inside_line(plain, lines, at, &mut found);
        }
    }
    found
}

/// Leaves out the numbers of the agenda where a document prints it before the minutes: a later list bears its titles again.
pub(super) fn without_the_agenda<'t>(plain: &str, candidates: Vec<Candidate<'t>>) -> Vec<Candidate<'t>> {
    const MOST_LISTS: usize = 8;
    let opens = |at: &usize| {
        let candidate = &candidates[*at];
        let plain_number = matches!(candidate.numeral.shape.form, Form::Digits(1)) && !candidate.inline;
        plain_number && candidate.numeral.values[0] == 1 && candidate.weight >= 0.8
    };
    let lists: Vec<usize> = (0..candidates.len()).filter(opens).take(MOST_LISTS).collect();
    let Some(agenda) = lists.first().copied() else { return candidates };
    let titles = |range: Range<usize>| -> Vec<(u32, String)> {
        let numbered = candidates[range].iter().filter(|candidate| !candidate.inline && !candidate.alone);
        let titled = numbered.filter(|candidate| matches!(candidate.numeral.shape.form, Form::Digits(1)));
        let mut titles: Vec<(u32, String)> = Vec::new();
        for candidate in titled.take(200) {
            let word = plain[candidate.rest..].split_ascii_whitespace().next().unwrap_or_default();
            let word = word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_ascii_lowercase();
            let number = candidate.numeral.values[0];
            if titles.iter().all(|(known, _)| *known != number) {
                titles.push((number, word));
            }
        }
        titles
    };
    let minutes = lists.iter().skip(1).copied().find(|minutes| {
        let (asked, done) = (titles(agenda..*minutes), titles(*minutes..candidates.len()));
        let alike = done.iter().filter(|titled| titled.1.len() > 2 && asked.contains(titled)).count();
        let (start, middle) = (candidates[agenda].start, candidates[*minutes].start);
        alike >= 3 && alike * 2 >= asked.len() && middle - start < plain.len() - middle
    });
    let mut candidates = candidates;
    candidates.drain(..minutes.unwrap_or(0));
    candidates
}

/// The number at the start of line `at`. True where it takes up the next line as well.
fn at_line_start<'t>(plain: &'t str, lines: &[PrintedLine<'t>], at: usize, found: &mut Vec<Candidate<'t>>) -> bool {
    let line = &lines[at];
    let mut text = line.text;
    if !text.as_bytes()[0].is_ascii_alphanumeric() {
        text = text.trim_start_signs(".*|#\\+ ");
        // "• 1. Apologies": a bullet before a number that closes.
        let behind = text.strip_sign("•").map(str::trim_ascii_start);
        text = behind.filter(|behind| starts_with_closed_number(behind)).unwrap_or(text);
    }
    let start = line.end() - text.len();
    let split = is_split_prefix(text) && lines.get(at + 1).is_some_and(|next| starts_with_digit(next.text));
    let numeral = if split { read_numeral(&plain[start..lines[at + 1].end()]) } else { read_numeral(text) };
    let Some(numeral) = numeral else { return false };
    let end = if split { lines[at + 1].end() } else { line.end() };
    push(plain, lines, at + usize::from(split), start, end, numeral, false, found);
    split
}

/// "1." and "1)", bold or not: more than a figure in a list.
fn starts_with_closed_number(text: &str) -> bool {
    let digits = text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    digits > 0 && text[digits..].starts_with_sign(".)")
}

/// "PAR" alone on its line, its digits on the next.
fn is_split_prefix(text: &str) -> bool {
    (1..=5).contains(&text.len()) && text.bytes().all(|sign| sign.is_ascii_uppercase())
}

fn starts_with_digit(text: &str) -> bool {
    text.len() <= 12 && text.starts_with(|sign: char| sign.is_ascii_digit())
}

/// Numbers in the middle of line `at`, where a heading could start.
fn inside_line<'t>(plain: &'t str, lines: &[PrintedLine<'t>], at: usize, found: &mut Vec<Candidate<'t>>) {
    let line = &lines[at];
    let bytes = line.text.as_bytes();
    for place in 1..bytes.len() {
        // Figures and capitals stand before the small letters, of which a line is made.
        let byte = bytes[place];
        if byte > b'Z' || bytes[place - 1] > b' ' || !(byte.is_ascii_digit() || byte.is_ascii_uppercase()) {
            continue;
        }
        if byte.is_ascii_uppercase() && !has_digit_soon(&bytes[place..]) {
            continue;
        }
        let text = &line.text[place..];
        let Some(numeral) = read_numeral(text) else { continue };
        let under_section = place < 60 && !has_small_letters(&line.text[..place]);
        let before = if under_section { "" } else { last_token(line.text[..place].trim_ascii_end()) };
        if may_stand_inside(&numeral, before, &text[numeral.label.len()..]) {
            push(plain, lines, at, line.start + place, line.end(), numeral, true, found);
        }
    }
}

/// Looked for to the end of the line, which takes less than to ask at each byte whether to go on.
fn has_digits(text: &str) -> bool {
    text.bytes().fold(false, |any, byte| any | byte.is_ascii_digit())
}

fn has_digit_soon(text: &[u8]) -> bool {
    text[..text.len().min(9)].iter().any(u8::is_ascii_digit)
}

/// Whether a heading may start at this number, after the word `before` and with `after` behind it.
fn may_stand_inside(numeral: &Numeral<'_>, before: &str, after: &str) -> bool {
    let bare = trimmed(before);
    let ended = before.ends_with_sign(".") && bare.len() > 4;
    if is_of(bare, CITING) && !ended {
        return false;
    }
    let next = after.trim_ascii_start();
    if next.len() < 4
        || !next.starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit() || "\"'(".contains(sign))
    {
        return false;
    }
    let after_stop = before.ends_with_sign(".:;)!?\"']");
    match numeral.shape.form {
        Form::Stroke => true,
        Form::Strokes => after_stop || !numeral.shape.prefix.is_empty(),
        Form::Digits(1) => {
            let heads = opens_in_capitals(next) && !capitals(bare) || numbers_its_paragraphs(numeral.values[0], next);
            (numeral.close == Close::Bare && heads)
                || (numeral.close == Close::Dot || (numeral.close != Close::Bare && after_stop))
                || (numeral.shape.prefix.len() > 1 && after_stop)
        }
        Form::Digits(_) | Form::Round => true,
        Form::DigitsLetter | Form::Letter | Form::Roman | Form::Capital | Form::CapitalRoman => false,
    }
}

/// "APOLOGIES FOR ABSENCE There were", run into the line before it: words in capitals that are no name of a street.
fn opens_in_capitals(text: &str) -> bool {
    const STREETS: &str =
        "road|street|lane|avenue|close|drive|way|place|court|house|terrace|crescent|gardens|hill|park";
    let mut words = tokens(text);
    let first = words.next().unwrap_or_default();
    let second = trimmed(words.next().unwrap_or_default());
    first.len() > 3 && capitals(first) && capitals(second) && second.len() > 1 && !is_among(second, STREETS)
}

/// "6 Finance 6.1 Financial Statement": a title whose paragraphs bear its number.
fn numbers_its_paragraphs(number: u32, text: &str) -> bool {
    let Some((title, _)) = beginning(text, 80).split_once_at(".") else { return false };
    let paragraph = last_token(title);
    text[title.len()..].starts_with(".1 ")
        && title.len() > paragraph.len() + 3
        && paragraph.parse::<u32>().is_ok_and(|paragraph| paragraph == number)
}

/// Letters, all of them capitals.
fn capitals(word: &str) -> bool {
    let capital = |byte: u8| byte.is_ascii_uppercase() || byte == b'\'';
    word.len() > 1 && word.bytes().all(capital)
}

#[allow(clippy::too_many_arguments)]
fn push<'t>(
    plain: &'t str,
    lines: &[PrintedLine<'t>],
    line: usize,
    start: usize,
    end: usize,
    first: Numeral<'t>,
    inline: bool,
    found: &mut Vec<Candidate<'t>>,
) {
    let whole = lines[line].text;
    let line_start = lines[line].start;
    let label_end = start + first.label.len();
    // A prefix on the line before: the rest stands behind the digits on this line.
    let rest_text = if label_end >= line_start { whole.get(label_end - line_start..).unwrap_or_default() } else { "" };
    let (numeral, rest_text) = second_number(first, rest_text);
    let label = numeral.label.as_ptr() as usize - plain.as_ptr() as usize;
    let rest_text = rest_text.trim_start_signs(" \t|\u{a0}*-–:");
    let rest = end - rest_text.len();
    // A line may hold the whole document: a heading stands in its first bytes.
    let rest_text = beginning(rest_text, READ);
    let alone = rest_text.trim_end_signs("| *").is_empty();
    if !is_plausible(&numeral, rest_text, alone, inline) {
        return;
    }
    let mut candidate = Candidate {
        subject: Subject::Business,
        line,
        start,
        label: label..label + numeral.label.len(),
        rest,
        numeral,
        alone,
        inline,
        weight: 0.0,
        weight_before: 0.0,
    };
    // Letters count no agenda.
    if !matches!(numeral.shape.form, Form::Letter | Form::Roman) {
        weigh(lines, rest_text, &mut candidate);
    }
    found.push(candidate);
}

/// Judges how much a number looks like an item's, with `rest_text` behind it on its line.
fn weigh(lines: &[PrintedLine<'_>], rest_text: &str, candidate: &mut Candidate<'_>) {
    let Candidate { line, rest, numeral, alone, inline, .. } = *candidate;
    let bold = lines[line].bold_end().filter(|end| !inline && !alone && rest + 3 < *end);
    let titled = bold.map_or(rest_text, |end| beginning(rest_text, end - rest));
    let (mut weight, subject) = if alone { of_next(lines, line) } else { of_rest(lines, line, titled) };
    candidate.subject = subject;
    candidate.weight_before = if alone { weight_of_previous(lines, line) } else { weight };
    if inline {
        weight -= 0.4;
    }
    if lines[line].layout.bold || lines[line].layout.heading.is_some() || bold.is_some() {
        weight += 0.8;
    }
    if lines[line].layout.list_depth > 1 {
        weight -= 0.8;
    }
    if numeral.glued {
        weight -= 0.3;
    }
    // "101  A Clerk  Salary  £450.00": a row of payments.
    if !inline && ends_in_sum(rest_text) {
        weight -= 2.5;
    }
    // "1 MINUTES OF A MEETING … Present": a page's number before the head.
    if numeral.close == Close::Bare && numeral.values[0] < 3 && heads_the_minutes(rest_text) {
        weight -= 3.0;
    }
    // "Item 12.1: Mr Reed, applicant": who was there for it.
    let mut words = tokens(rest_text);
    let person = words.next().is_some_and(|word| is_of(word.trim_end_signs("."), OF_A_PERSON));
    if person && words.next().is_some_and(|name| name.starts_with(char::is_uppercase)) {
        weight -= 1.2;
    }
    candidate.weight = weight;
}

/// Whether a line ends in pounds and pence.
pub(super) fn ends_in_sum(text: &str) -> bool {
    if !text.trim_ascii_end().ends_with_sign("0123456789.)") {
        return false;
    }
    let last = last_token(text.trim_ascii_end());
    let sum = last.trim_start_signs("£-(").trim_end_signs(").");
    let pence = sum.rsplit_once_at(".").is_some_and(|(_, pence)| pence.len() == 2);
    // "22.09.15" is a date.
    pence
        && sum.len() > 3
        && sum.matches('.').count() == 1
        && sum.bytes().all(|sign| sign.is_ascii_digit() || b".,".contains(&sign))
}

/// Whether the words behind a number are the head of the minutes, run into one line with the list of those present.
fn heads_the_minutes(text: &str) -> bool {
    let text = beginning(text, 300);
    ["minutes of", "held", "present"].iter().all(|words| find_ignoring_case(text, words).is_some())
}

/// "C048/23  1.  Title" keeps the first number; "5. 5.1 Title" says that 5 has no title of its own, and the second counts.
fn second_number<'t>(first: Numeral<'t>, rest: &'t str) -> (Numeral<'t>, &'t str) {
    let text = rest.trim_ascii_start();
    let Some(second) = read_numeral(text) else { return (first, rest) };
    let behind = &text[second.label.len()..];
    if behind.trim_ascii().is_empty() {
        return (first, rest);
    }
    let part_of_first = matches!((first.shape.form, second.shape.form), (Form::Digits(1), Form::Digits(2)))
        && first.values[0] == second.values[0];
    if part_of_first {
        return (second, behind);
    }
    let named = second.shape.prefix == "Item" && first.shape.prefix != "Item";
    let beside =
        matches!(second.shape.form, Form::Digits(1)) && (second.close != Close::Bare || named) && !second.glued;
    if beside { (first, behind) } else { (first, rest) }
}

/// Whether the number and the words behind it can be an item's at all: no date, sum, time or year.
fn is_plausible(numeral: &Numeral<'_>, rest: &str, alone: bool, inline: bool) -> bool {
    let bare_digits = matches!(numeral.shape.form, Form::Digits(_) | Form::Round) && numeral.shape.prefix.is_empty();
    if bare_digits && numeral.values[0] > 9999 && (inline || alone) {
        return false;
    }
    // "2020/2021" is a year of office.
    if numeral.shape.form == Form::Stroke && numeral.values[..2].iter().all(|year| (1990..2100).contains(year)) {
        return numeral.values[2] > 0;
    }
    // "… for the Municipal Year" / "2021/22."
    let [year, next, third, _] = numeral.values;
    let office = (1990..2100).contains(&year) && next == (year + 1) % 100 && third == 0;
    if numeral.shape.form == Form::Stroke && office && (inline || alone) {
        return false;
    }
    if alone {
        return !(bare_digits
            && numeral.values[0] >= 1900
            && numeral.values[0] <= 2100
            && numeral.close == Close::Bare);
    }
    let word = first_word(rest);
    let sorts = sorts_of(word);
    let month = sorts & (MONTH | SHORT_MONTH) != 0;
    // "3 Members' Matters" counts no members.
    let counted = sorts & BEHIND_FIGURES != 0 && !rest[word.len()..].starts_with_sign("'");
    if numeral.close == Close::Bare && bare_digits && !numeral.glued {
        let first = rest.chars().next().unwrap_or(' ');
        let opens = first.is_uppercase() || first.is_ascii_digit() || "\"'(".contains(first);
        return opens && !(month || counted);
    }
    if matches!(numeral.shape.form, Form::Digits(2)) && counted && word.len() == 2 {
        return false;
    }
    !(month && numeral.values[0] <= 31 && numeral.close == Close::Bare)
}

/// The weight of a heading whose title stands behind the number, and what the title announces.
fn of_rest(lines: &[PrintedLine<'_>], line: usize, rest: &str) -> (f32, Subject) {
    // More is no title; a line may hold a whole document, and numbers all along it.
    let (end, next) = run_in(rest);
    let title = trimmed_title(&rest[..end]);
    let subject = subject_of(title);
    let mut weight = 0.8 + weight_about(if next >= rest.len() { rest.trim_ascii_end() } else { title }, &|| subject);
    if title.is_empty() {
        weight -= 1.5;
    }
    if caption_soon(lines, line + 1) {
        weight += 1.5;
    }
    if lines[line].gap > 0 {
        weight += 0.2;
    }
    (weight, subject)
}

/// The weight of a heading whose title stands on the line after the number, and what the title announces.
fn of_next(lines: &[PrintedLine<'_>], line: usize) -> (f32, Subject) {
    let Some(next) = next_line(lines, line) else { return (-0.5, Subject::Business) };
    let title = beginning(lines[next].text, READ);
    let end = run_in(title).0;
    let subject = subject_of(&title[..end]);
    let whole = || if end == title.len() { subject } else { subject_of(title) };
    let mut weight = 1.0 + weight_about(title, &whole);
    if lines[next].text.ends_with_sign(".") {
        weight -= 0.5;
    }
    // "257" over "Minutes of a meeting of the Town Council": a page's number.
    if line < 2 && opens_with_one(title, "minutes of |minute of ") {
        weight -= 4.0;
    }
    if caption_soon(lines, next + 1) {
        weight += 1.5;
    }
    (weight, subject)
}

/// The weight of a heading whose title stands on the line before the number.
fn weight_of_previous(lines: &[PrintedLine<'_>], line: usize) -> f32 {
    let Some(before) = line.checked_sub(1).filter(|before| !lines[*before].furniture) else { return -0.5 };
    let text = beginning(lines[before].text, READ);
    let mut weight = 1.0 + title_weight(text);
    if text.ends_with_sign(".:;") {
        weight -= 1.0;
    }
    weight
}

/// The next line that is no furniture, few lines on.
pub(super) fn next_line(lines: &[PrintedLine<'_>], line: usize) -> Option<usize> {
    (line + 1..lines.len().min(line + 6)).find(|at| !lines[*at].furniture)
}

/// Whether "Minutes:" or "Additional documents:" stands within the next few lines.
fn caption_soon(lines: &[PrintedLine<'_>], from: usize) -> bool {
    lines.iter().skip(from).take(3).any(|line| line.text.len() <= 24 && crate::structure::block::is_caption(line.text))
}
