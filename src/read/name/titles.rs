//! Titles before names: "Councillor", "Cllr. Mrs", "The Rt Hon", "Councillors:".
//!
//! In:       a text and where titles may begin.   Out: [`Titles`].
//! Not here: the names behind them (`super`).

use super::words::{Word, is_title, skip_spaces, word_at, word_or_next};
use super::{kinds, may_be_name};
use crate::read::within::is_spelt;
use crate::signs::InSigns;
use std::borrow::Cow;

/// The titles before a name.
pub(super) struct Titles<'t> {
    /// Singular, as printed otherwise: "Cllr Mrs", "Borough Councillor".
    pub title: Cow<'t, str>,
    /// They hold for a list.
    pub plural: bool,
    /// Where the name may begin.
    pub end: usize,
    /// The last word that was read; it may stand there.
    pub next: Option<Word<'t>>,
}

/// The titles at `start`: "Councillor", "Cllr. Mrs", "The Rt Hon", "Councillors:".
pub(super) fn read_honorific(text: &str, start: usize) -> Option<Titles<'_>> {
    read_titles(text, word_at(text, start)?)
}

/// The same, where the first word is read already.
pub(super) fn read_titles<'t>(text: &'t str, first: Word<'t>) -> Option<Titles<'t>> {
    const MOST_TITLES: usize = 5;
    let mut at = first.start;
    let mut titles = Titles { title: Cow::Borrowed(""), plural: false, end: at, next: Some(first) };
    let mut known = false;
    for _ in 0..MOST_TITLES {
        let Some(word) = word_or_next(text, at, titles.next) else { break };
        titles.next = Some(word);
        let constable = word.text == "P." && text[at..].starts_with("P.C.");
        if !constable && !word.opens_titles() {
            break;
        }
        let (printed, end) = if constable { ("PC", at + 4) } else { (word.text, word.end) };
        let next_at = skip_spaces(text, after_stop(text, end), true);
        let ahead = word_at(text, next_at);
        let next = ahead.map_or("", |next| next.text);
        let singular = match if constable { Some(("PC", false)) } else { word.honorific() } {
            Some((_, _)) if known && titles.plural => break,
            // "the Lord Mayor" is an office.
            Some(_) if matches!(printed, "Lord" | "Lady") && matches!(next, "Mayor" | "Mayoress" | "Lieutenant") => {
                break;
            }
            Some((singular, plural)) => {
                known = true;
                titles.plural |= plural;
                singular
            }
            None if !known && ahead.is_some_and(|next| word.is_rank_before(&next)) => printed,
            None if printed == "Deputy" && !known && is_deputy_by_title(text, next_at) => {
                known = true;
                printed
            }
            None if matches!(printed, "Rt" | "Right" | "Hon" | "Honourable" | "The") && opens_honour(printed, next) => {
                printed
            }
            None => break,
        };
        titles.next = ahead;
        titles.title = match &*titles.title {
            "" => Cow::Borrowed(singular),
            before => Cow::Owned(format!("{before} {singular}")),
        };
        at = skip_plural_sign(text, end, &mut titles.plural);
        // "Cyng/Cllr Dale", "Cynghorydd / Councillor": the title in both languages.
        let other = text[at..].strip_sign("/").map(|rest| text.len() - rest.trim_ascii_start().len());
        at = other.filter(|at| word_at(text, *at).is_some_and(|word| word.honorific().is_some())).unwrap_or(at);
        // "County Councillor, Mr Bryan Owen"
        let after_comma = text[at..].strip_sign(",").map(|rest| text.len() - rest.trim_ascii_start().len());
        at = after_comma
            .filter(|at| word_at(text, *at).is_some_and(|word| is_spelt(word.text, "Mr|Mrs|Ms|Miss|Dr")))
            .unwrap_or(at);
        titles.end = at;
    }
    (known && !titles.title.is_empty()).then_some(titles)
}

/// "Deputy Ann Dale": in the City of London a title of members; not "Deputy Clerk", "Deputy Returning Officer".
fn is_deputy_by_title(text: &str, at: usize) -> bool {
    let Some(first) = word_at(text, at) else { return false };
    let second = word_at(text, skip_spaces(text, first.end, false));
    let name = |word: &Word| may_be_name(word) && !word.is(kinds::TIER) && word.honorific().is_none();
    name(&first) && second.is_some_and(|second| name(&second))
}

/// "The Rev", "The Rt Hon", "Rt Hon Sir": words before a title that belong to it.
fn opens_honour(printed: &str, next: &str) -> bool {
    match printed {
        "The" => matches!(next, "Rev" | "Revd" | "Reverend" | "Rt" | "Hon"),
        "Rt" | "Right" => matches!(next, "Hon" | "Honourable"),
        _ => is_title(next),
    }
}

/// Past the full stop of an abbreviation.
fn after_stop(text: &str, at: usize) -> usize {
    if text[at..].starts_with_sign(".") { at + 1 } else { at }
}

/// Past what may stand between a title and the name: a stop, "(s)", and after a plural a colon, a semicolon or a dash.
fn skip_plural_sign(text: &str, end: usize, plural: &mut bool) -> usize {
    let mut at = after_stop(text, end);
    for sign in ["(s)", "'s", "’s", "' ", "’ "] {
        if text[at..].starts_with(sign) {
            *plural = true;
            at += sign.len();
        }
    }
    at = skip_spaces(text, after_stop(text, at), true);
    if *plural && text[at..].starts_with_sign(":;-") {
        at = text.len() - text[at..].trim_start_signs(":;-").len();
    }
    skip_spaces(text, at, true)
}
