//! Movers and seconders in pairs without a verb: "(Ames/Bull)", "J. Ames, H. Bull: That …", "P: JA S: HB".
//!
//! In:       a sentence.   Out: [`Movers`].
//! Not here: verbs of moving (`mover`).

use super::Movers;
use super::person::{bare, person};
use crate::find::find_from;
use crate::read::name::Name;
use crate::read::within::tokens;
use crate::signs::InSigns;

/// "R2021-20 J. Ames, H. Bull: That the agenda be adopted.": the pair that stands before what it moved.
pub(super) fn pair_before_that(text: &str) -> Option<Movers<'_>> {
    const LONGEST: usize = 80;
    let colon = text.get(..text.floor_char_boundary(LONGEST))?.find_sign(":")?;
    if !text[colon + 1..].trim_ascii_start().get(..5).is_some_and(|that| that.eq_ignore_ascii_case("that ")) {
        return None;
    }
    let first = tokens(text).next()?;
    let start = if first.contains(|c: char| c.is_ascii_digit()) { first.len() } else { 0 };
    let (mover, read) = person(&text[start..colon])?;
    let comma = start + read;
    let (seconder, length) = person(text[comma..colon].strip_sign(",")?)?;
    let end = comma + 1 + length;
    text[end..colon].trim_ascii().is_empty().then(|| Movers::pair(mover, start..comma, seconder, comma..end))
}

/// "(Cllr Ames/Cllr Bull)", "(JA/HB)", "(AMES/BULL)".
pub(super) fn pair_in_brackets(text: &str) -> Option<Movers<'_>> {
    let slash = text.rfind_sign("/")?;
    let open = text[..slash].rfind_sign("(")?;
    let (mover, read) = person(&text[open + 1..slash]).or_else(|| shouted(&text[open + 1..slash]))?;
    let (seconder, length) = person(&text[slash + 1..]).or_else(|| shouted(&text[slash + 1..]))?;
    let closed = text[slash + 1 + length..].trim_ascii_start().starts_with_sign("),;");
    let whole = text[open + 1 + read..slash].trim_ascii().is_empty();
    let between = open + 1 + read;
    (closed && whole).then(|| Movers::pair(mover, open..between, seconder, slash..slash + 1 + length))
}

/// A family name in capitals.
fn shouted(text: &str) -> Option<(Name<'_>, usize)> {
    const SHORTEST: usize = 3;
    let start = text.len() - text.trim_ascii_start().len();
    let letters = text[start..].find(|c: char| !c.is_uppercase() && !"-'".contains(c)).unwrap_or(text.len() - start);
    let word = &text[start..start + letters];
    (word.chars().count() >= SHORTEST).then(|| (bare(word), start + letters))
}

/// "P: JA S: HB", "(P: Cllr Ames; S: Cllr Bull)".
pub(super) fn pair_behind_letters(text: &str) -> Option<Movers<'_>> {
    let moved = letter(text, 0, "P:")?;
    let (mover, read) = person(&text[moved + 2..])?;
    let between = moved + 2 + read;
    let seconded = letter(text, between, "S:")?;
    let apart = text[between..seconded].chars().all(|c| !c.is_alphanumeric());
    let (seconder, length) = person(&text[seconded + 2..])?;
    apart.then(|| Movers::pair(mover, moved..between, seconder, seconded..seconded + 2 + length))
}

/// Where a letter with its colon stands alone.
fn letter(text: &str, from: usize, form: &str) -> Option<usize> {
    let mut next = find_from(text, form, from);
    while let Some(at) = next {
        if !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '.') {
            break;
        }
        next = find_from(text, form, at + form.len());
    }
    next
}
