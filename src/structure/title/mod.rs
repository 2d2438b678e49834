//! What a title looks like, where it ends, and the attached documents printed behind it.
//!
//! In:       the words after an item's number.   Out: the title, the tail of attached documents, the text that runs on.
//! Source:   habits of clerks: a run of capitals or of capitalised words; "To receive …"; a colon, a full stop, a bullet;
//!           or nothing but the start of the next sentence.

mod end;
mod sentence;
mod word;

pub(super) use end::{first_dash, run_in};

use super::Subject;
use super::subject::subject_of;
use super::words::{ACT, ALDERMAN, OF_A_PERSON, OPENER, VERB, is_of, sorts_of};
use crate::read::phrase::starts_with_any;
use crate::read::within::{before_one, is_among, tokens, trimmed_start};
use crate::signs::InSigns;

/// An attached document's mark, as byte ranges of the text searched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tail<'t> {
    /// The whole mark.
    pub text: &'t str,
    /// Where it starts.
    pub start: usize,
    /// "PDF".
    pub format: &'t str,
    /// "138 KB".
    pub size: &'t str,
}

/// The first mark of an attached document in `text`.
pub(super) fn tail_in(text: &str) -> Option<Tail<'_>> {
    let mut from = 0;
    while let Some(at) = text[from..].find_sign("B") {
        from += at + 1;
        if let Some(tail) = tail_before(text, from - 1) {
            return Some(tail);
        }
    }
    None
}

/// The mark whose unit ends in the "B" at byte `at`: "pdf icon PDF 138 KB", "PDF 4 MB", "Word document DOCX 20 KB".
fn tail_before(text: &str, at: usize) -> Option<Tail<'_>> {
    if !matches!(text.as_bytes()[..at].last()?, b'K' | b'M') {
        return None;
    }
    let unit = &text[..at - 1];
    let ends = text[at + 1..].bytes().next().is_none_or(|next| !next.is_ascii_alphanumeric() && next != b'_');
    let figure = unit.trim_ascii_end();
    let digits = |text: &str| text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let last = digits(figure);
    let mut before = &figure[..figure.len() - last];
    if let Some(whole) = before.strip_end_sign(".").filter(|whole| digits(whole) > 0) {
        before = &whole[..whole.len() - digits(whole)];
    }
    let named = before.trim_ascii_end();
    if !ends || last == 0 || named.len() == before.len() {
        return None;
    }
    let before_format = before_one(named, FORMATS).filter(|before| !before.ends_with(is_of_word))?;
    let start = icon_before(before_format).unwrap_or(before_format.len());
    let format = &named[before_format.len()..];
    Some(Tail { text: &text[start..at + 1], start, format, size: &text[before.len()..at + 1] })
}

/// Where "pdf icon" starts, if it stands before a mark.
fn icon_before(text: &str) -> Option<usize> {
    const SORTS: &str = "pdf|docx|doc|xlsx|xls|pptx|ppt|word|excel|file";
    let before = text.trim_ascii_end().strip_suffix("icon")?;
    let sort = before.trim_ascii_end();
    let named = before_one(sort, SORTS).filter(|_| sort.len() < before.len())?;
    (!named.ends_with(is_of_word)).then_some(named.len())
}

fn is_of_word(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || sign == '_'
}

/// What attached documents are, as their marks say it; the longer of two with one ending first.
const FORMATS: &str = "PDF|DOCX|DOC|XLSX|XLS|PPTX|PPT";

/// How much `text` looks like a title: about -3 for a clause, 0 for a short sentence, 3 for "Apologies for Absence".
pub(super) fn title_weight(text: &str) -> f32 {
    weight_about(text, &|| subject_of(text))
}

/// The same, where the caller knows what the title announces.
pub(super) fn weight_about(text: &str, subject: &dyn Fn() -> Subject) -> f32 {
    let mut words = 0_u32;
    let mut capital = 0_u32;
    let mut content = 0_u32;
    let bytes = text.as_bytes();
    let mut end = 0;
    while let Some(&first) = bytes.get(end) {
        let start = end;
        end += 1;
        if first <= b' ' {
            continue;
        }
        while end < bytes.len() && bytes[end] > b' ' {
            end += 1;
        }
        words += 1;
        if first.is_ascii_alphanumeric() {
            let counts = end - start > 3 && first.is_ascii_alphabetic();
            content += u32::from(counts);
            capital += u32::from(counts && first.is_ascii_uppercase());
            continue;
        }
        let word = trimmed_start(&text[start..end]);
        if word.len() > 3 && word.starts_with(char::is_alphabetic) {
            content += 1;
            capital += u32::from(word.starts_with(char::is_uppercase));
        }
    }
    let Some(first) = trimmed_start(text).chars().next() else { return -2.0 };
    let mut weight = 0.0;
    if states_an_act(text, words) {
        weight -= 2.0;
    }
    if first.is_lowercase() {
        weight -= 1.5;
    }
    let joins = || ends_with_word(text, "and") || ends_with_word(text, "or");
    if text.ends_with_sign(";,") || text.ends_with_sign("DdRr") && joins() {
        weight -= 1.5;
    }
    if text.ends_with_sign(".") && words > 4 {
        weight -= 0.5;
    }
    if words > 25 {
        weight -= 0.7;
    }
    if words > 60 {
        weight -= 1.0;
    }
    if text.starts_with_sign("TtRrNn") && ["that", "resolved", "noted"].iter().any(|word| starts_with_word(text, word))
    {
        weight -= 1.5;
    }
    if content > 0 && capital * 10 >= content * 6 {
        weight += 0.7;
    }
    if content > 0 && !has_small_letters(text) {
        weight += 0.5;
    }
    if words <= 40 && subject() != Subject::Business {
        weight += 1.2;
    }
    if tail_in(text).is_some() {
        weight += 2.0;
    }
    weight
}

/// "Councillor Ashby declared …", "The Chair welcomed …": minutes, not a title.
fn states_an_act(text: &str, length: u32) -> bool {
    let mut words = tokens(text).take(13);
    let first = words.next().map_or(0, sorts_of);
    let act = match first {
        _ if first & (OF_A_PERSON | ALDERMAN) != 0 => ACT,
        _ if first & OPENER != 0 && length > 7 => VERB,
        _ => return false,
    };
    words.any(|word| is_of(word, act))
}

/// Whether any letter is small.
pub(super) fn has_small_letters(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_lowercase()) || !text.is_ascii() && text.chars().any(char::is_lowercase)
}

fn starts_with_word(text: &str, word: &str) -> bool {
    starts_with_any(text, &[word]) && !text[word.len()..].starts_with(char::is_alphanumeric)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.len() > word.len()
        && text.get(text.len() - word.len()..).is_some_and(|end| end.eq_ignore_ascii_case(word))
        && text[..text.len() - word.len()].ends_with(char::is_whitespace)
}

/// The title without its final dot and the white space and brackets of lists around it.
pub(super) fn trimmed_title(text: &str) -> &str {
    let mut title = text.trim_ascii().trim_end_signs(" \t\n|");
    loop {
        let shorter = title.trim_end_matches(|sign: char| sign.is_whitespace() || ":;-–".contains(sign));
        let shorter = match shorter.strip_end_sign(".") {
            Some(cut) if !ends_in_abbreviation(cut) => cut,
            _ => shorter,
        };
        if shorter.len() == title.len() {
            return title;
        }
        title = shorter;
    }
}

/// Whether the stop after `text` belongs to its last word.
fn ends_in_abbreviation(text: &str) -> bool {
    let word = text.rsplit(|sign: char| sign.is_whitespace() || sign == '(').next().unwrap_or_default();
    let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
    (word.has_sign(".") && letters <= 4 && !word.chars().any(|sign| sign.is_ascii_digit()))
        || (letters == 1 && word.chars().count() == 1 && word.starts_with(char::is_uppercase))
        || is_among(word, "mr|mrs|ms|dr|cllr|cllrs|st|no|nos|rev|prof|ref|co|ltd|hon|min|para")
}
