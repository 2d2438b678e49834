//! Small questions about the words of clauses: how they begin, how they end, what kind of line they are.
//!
//! In:       a sentence or paragraph.   Out: yes or no, or a part of it.
//! Not here: which of them belong to a decision (`clause`).

use crate::find::{holds, rfind};
use crate::read::resolutions::lead_in::is_body;
use crate::read::within::{
    first_token, first_word, is_among, last_token, opens_with_one, starts_with_one, tokens, trimmed_start,
    without_before, word_count, words_in,
};
use crate::signs::InSigns;
use crate::text::SourceText;

/// Without ", and these minutes were signed by the Chairman", which tells what was done thereupon.
pub(super) fn without_signing(text: &str) -> &str {
    let signed = if holds(text, "signed") { rfind(text, " and ") } else { None };
    let Some(at) = signed else { return text };
    let told = starts_with_one(
        &text[at + " and ".len()..],
        "these minutes were|the minutes were|minutes were|they were|these were",
    );
    if told && holds(&text[at..], "signed") { text[..at].trim_end_signs(", ") } else { text }
}

/// Whether a paragraph begins with the reference of an application: "22/00944/FUL", "PL/00489".
pub fn begins_with_reference(text: &str) -> bool {
    const FEWEST_DIGITS: usize = 4;
    let word = first_token(trimmed_start(text));
    let word = word.trim_end_signs(":.,-");
    word.has_sign("/")
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'.' | b'-'))
        && word.bytes().filter(u8::is_ascii_digit).count() >= FEWEST_DIGITS
}

/// "The reason for the exclusion is …": why it was decided is told behind the decision.
pub(super) fn gives_reasons(sentence: &str) -> bool {
    starts_with_one(sentence, "The reason for |The reasons for |Reason for |Reasons for |Reason: |Reasons: ")
}

/// "006/20 Police report": the number of the next minute, where a page runs them together.
pub(super) fn begins_another_minute(sentence: &str) -> bool {
    let (number, rest) = sentence.split_once_at(" ").unwrap_or_default();
    let digits = |part: &str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let label = rest.trim_ascii_end().ends_with_sign(")") && rest.len() <= LONGEST_LABELS;
    number.has_sign("/") && number.split_at_signs("/").all(digits) && (label || rest.starts_with(char::is_uppercase))
}

/// The most bytes of labels that a page leaves together behind the text ("15/12/6 i) ii)").
const LONGEST_LABELS: usize = 12;

/// Whether the words announce a list.
pub(super) fn opens(text: &str) -> bool {
    text.trim_ascii_end().ends_with_sign(":")
}

/// Whether a paragraph is the row of a list or table and no sentence: short, or with an amount at its end.
pub(super) fn is_row(text: &str) -> bool {
    const LONGEST: usize = 30;
    let end = text.trim_ascii_end();
    let amount = end.ends_with(|c: char| c.is_ascii_digit());
    amount || !end.ends_with_sign(".") && word_count(end) <= LONGEST
}

/// Whether "… view the full minutes text for item 7" follows the words: the page shows no more of them.
pub fn is_cut_off(source: &SourceText, last: &str) -> bool {
    let end = source.span_of(last).end as usize;
    let behind = source.plain().get(end..).unwrap_or_default();
    without_before(behind, ".…").starts_with("view the full ")
}

/// Whether words begin as the text of a motion or clause does: "That …", "to …", or a quotation.
pub fn moves(text: &str) -> bool {
    let inside = without_before(text, "\"'*");
    let first = first_word(inside);
    is_among(first, "that|to") || inside.len() < text.trim_ascii_start().len()
}

/// "The Committee:", "that the Council:": words that belong to every clause of the list behind them.
pub fn is_stem(body: &str) -> bool {
    const LONGEST: usize = 7;
    let body = body.trim_ascii_end();
    let bare = body.starts_with("The ") && tokens(body).nth(3).is_none();
    let words = body.strip_end_sign(":-").map(|body| body.trim_end_signs(":- ")).or(bare.then_some(body));
    words.is_some_and(|words| {
        // "that, having considered the report, the Cabinet:", "In terms of Standing Order 9, the Council:"
        const ASIDES: &str = "that|in |on |having |following |after |under ";
        let aside = words.rsplit_once_at(",").filter(|(before, _)| opens_with_one(before, ASIDES));
        let aside =
            aside.map(|(_, subject)| subject).filter(|subject| tokens(subject).next_back().is_some_and(is_body));
        let words = aside.unwrap_or(words);
        let last = last_token(words);
        word_count(words) <= LONGEST
            && (is_body(last)
                || is_among(last, "that|hereby")
                || last.eq_ignore_ascii_case("to") && word_count(words) <= 3)
    })
}

pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_ascii_end().ends_with_sign(".!?\"")
}

pub(super) fn opening_word(text: &str) -> Option<&str> {
    words_in(text).next()
}

/// Whether both begin with the same "That", "To", "THAT".
pub(super) fn same_first_word(first: &str, next: &str) -> bool {
    let word = |text| opening_word(text).unwrap_or_default();
    word(first).eq_ignore_ascii_case(word(next)) && is_among(word(first), "that|to")
}
