//! Lines that are no part of the minutes: page numbers, menus, crumbs, banners, tags, table heads, signature lines.
//!
//! In:       printed lines.   Out: the same, with `furniture` set.
//! Not here: page numbers that look like item numbers (`items::chain` takes the items first, then [`is_bare_number`]).

use super::line::PrintedLine;
use super::words::{HEADS_COLUMN, HEADS_ITEMS, OF_A_SIGNATURE, OPENS_MENU, Sorts, is_of, sorts_of};
use crate::order;
use crate::read::within::{is_among, opens_with_one, words_in};
use crate::signs::InSigns;

/// Marks every line that is no part of the minutes.
pub(super) fn mark_furniture(lines: &mut [PrintedLine<'_>]) {
    let mut in_menu = 0_u32;
    for line in lines.iter_mut() {
        // A list of links that a page's menu leaves behind stands between brackets; 60 lines are more than any menu.
        in_menu = match line.text {
            "[" => 60,
            _ => in_menu.saturating_sub(1),
        };
        line.furniture = in_menu > 0 || line.layout.chrome || line.layout.front_matter || is_furniture(line.text);
        if line.text == "]" {
            in_menu = 0;
        }
    }
    mark_running_heads(lines);
}

/// Whether the line alone shows that it is no part of the minutes.
fn is_furniture(text: &str) -> bool {
    is_tag(text) || is_page_number(text) || is_rule_or_signature(text) || text.len() <= 120 && is_head_or_menu(text)
}

/// Whether the first word can be that of a table's head or of a menu, and the line is one.
fn is_head_or_menu(text: &str) -> bool {
    let word = words_in(text).next().unwrap_or_default();
    let sorts = sorts_of(word);
    (word.is_empty() || sorts & (HEADS_ITEMS | HEADS_COLUMN) != 0) && is_table_head(text) || is_menu(text, word, sorts)
}

/// "<AI1>", "</AI1>", "<TRAILER_SECTION>".
fn is_tag(text: &str) -> bool {
    text.len() < 40 && text.starts_with_sign("<") && text.ends_with_sign(">")
}

/// "Page 3", "Page 3 of 9", "Page | 3", "- 3 -", "3 | Page".
fn is_page_number(text: &str) -> bool {
    if text.len() > 24 || !text.bytes().any(|sign| sign.is_ascii_digit()) {
        return false;
    }
    let words = text.split_at_signs(" \t|-–[]").filter(|word| !word.is_empty());
    let mut named = false;
    for word in words {
        if word.eq_ignore_ascii_case("page") {
            named = true;
        } else if !(word.eq_ignore_ascii_case("of") || word.bytes().all(|sign| sign.is_ascii_digit() || sign == b'/')) {
            return false;
        }
    }
    named || (text.starts_with_sign("-–") && text.ends_with_sign("-–"))
}

/// Whether the line is digits alone: an item's number, or else a page's.
pub(super) fn is_bare_number(text: &str) -> bool {
    text.len() <= 4 && text.bytes().all(|sign| sign.is_ascii_digit())
}

/// A line of underscores or dots, alone or with the words of a signature.
fn is_rule_or_signature(text: &str) -> bool {
    const MOST_WORDS: usize = 12;
    let filling: usize = text.bytes().map(|sign| usize::from(FILLING[usize::from(sign)])).sum();
    if filling < 3 {
        return matches!(text, "|" | "*" | "---" | "•");
    }
    if filling < 8 && text.starts_with(|sign: char| sign.is_ascii_alphanumeric()) {
        return false;
    }
    let mut words = text.split(|sign: char| !sign.is_alphanumeric() && sign != '\'').filter(|word| !word.is_empty());
    let mut signed = None;
    for word in words.by_ref().take(MOST_WORDS) {
        signed = Some(signed == Some(true) || is_of(word, OF_A_SIGNATURE));
    }
    signed.is_none() || filling >= 8 && signed == Some(true) && words.next().is_none()
}

/// The signs of which such a line is made: 1, else 0.
static FILLING: [u8; 256] = {
    let mut filling = [0; 256];
    let (signs, mut at) = (b"_.-=*|", 0);
    while at < signs.len() {
        filling[signs[at] as usize] = 1;
        at += 1;
    }
    filling
};

/// "No. Item", "Items", "No. | Item |", "Item No | Item under discussion".
pub(super) fn is_table_head(text: &str) -> bool {
    let words = words_in(text);
    let mut item = false;
    let mut count = 0;
    for word in words {
        count += 1;
        match sorts_of(word) & (HEADS_ITEMS | HEADS_COLUMN) {
            0 => return false,
            sorts => item |= sorts & HEADS_ITEMS != 0,
        }
    }
    if count == 0 {
        return !text.has_sign("(\"") && text.len() <= 3;
    }
    (item && (count > 1 || text.ends_with_sign("s"))) || (count == 1 && text.eq_ignore_ascii_case("media"))
}

/// Menus, crumbs and banners of a web page; `word` is the line's first and `sorts` are its sorts.
fn is_menu(text: &str, word: &str, sorts: Sorts) -> bool {
    const WHOLE: &str = "\
        a-z of services|a-z|toggle menu|toggle navigation|menu|home|search|site search|logo|log in|login|\
        sign in|my account|contact us|back to top|top of page|share this page|share|print this page|print|\
        email this page|accept cookies|accept all cookies|cookie settings|manage cookies|reject cookies|\
        skip to main content|skip to content|skip to navigation|close menu|main menu|councillors and committees|\
        (image omitted)|this page is intentionally left blank|bookmark this page|continue";
    const STARTS: &str = "\
        you are here|home >|home »|home /|home ›|we use cookies|this site uses cookies|\
        this website uses cookies|skip to |[original file](|total page:|file type:|start display at page|\
        quick viewing(|size: px|share this item";
    let marked = |sign: &u8| *sign == b':' || !sign.is_ascii();
    let ends = [text.as_bytes().first(), text.as_bytes().last()];
    let words = if ends.into_iter().flatten().any(marked) { text.trim_signs(": •\t\n") } else { text };
    let first = words.bytes().position(|byte| byte == b' ').unwrap_or(words.len());
    let sorts = if words[..first] == *word { sorts } else { sorts_of(&words[..first]) };
    let opens = sorts & OPENS_MENU != 0;
    opens && (is_among(words, WHOLE) || opens_with_one(words, STARTS))
        || words
            .len()
            .checked_sub(5)
            .and_then(|at| words.get(at..))
            .is_some_and(|end| end.eq_ignore_ascii_case(" logo"))
}

/// Heads and feet that the printer repeats: the same line twice or more, each time beside a page number.
fn mark_running_heads(lines: &mut [PrintedLine<'_>]) {
    let mut heads = Vec::new();
    let mut after = 0;
    for (at, line) in lines.iter().enumerate() {
        if line.furniture && is_page_number(line.text) || is_bare_number(line.text) {
            // The two lines before it and the two behind.
            heads.extend(after.max(at.saturating_sub(2))..lines.len().min(at + 3));
            after = lines.len().min(at + 3);
        }
    }
    heads.retain(|at| !lines[*at].furniture && (6..=100).contains(&lines[*at].text.len()));
    let groups = order::groups(heads.len(), &|a, b| lines[heads[a]].text.cmp(lines[heads[b]].text));
    for at in groups.into_iter().filter(|places| places.len() > 1).flatten() {
        lines[heads[at]].furniture = true;
    }
}
