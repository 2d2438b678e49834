//! One line of Markdown -> its words, without the signs among them.
//!
//! In:     a line.   Out: [`Run`]s of words, bold or not.
//! Source: CommonMark 0.31, 6; but a pair of `**` counts wherever it stands, because converters put it beside spaces, and
//!         the longer runs of `_` that stand for a signature stay.

use crate::order;
use crate::text::html::{is_known, opt_reference};

/// A piece of a line.
#[derive(Debug)]
pub(super) enum Run<'t> {
    /// Words.
    Words { words: &'t str, bold: bool },
    /// `<br>`.
    Break,
}

/// Emphasis carried from line to line of a paragraph.
#[derive(Debug, Default)]
pub(super) struct Inline {
    bold: bool,
}

/// A place in the line that is no word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    /// Nothing is seen of it.
    Nothing,
    /// `**`: bold begins or ends.
    Bold,
    /// A character stands for it.
    Character(char),
    /// A new line.
    Break,
}

#[derive(Debug)]
struct Cut {
    start: usize,
    end: usize,
    sign: Sign,
}

/// An opening sign that waits for the one that closes it.
#[derive(Clone, Copy)]
struct Opener {
    at: usize,
    len: usize,
    sign: u8,
}

/// Openers that may wait at once; more is no text.
const MOST_OPENERS: usize = 16;

impl Inline {
    /// Hands the line's runs to `sink` in their order.
    pub fn read(&mut self, line: &str, mut sink: impl FnMut(Run<'_>)) {
        let mut cuts = cuts_of(line);
        order::sort_by_key(&mut cuts, |cut| cut.start);
        let mut at = 0;
        for cut in cuts {
            if cut.start < at {
                continue;
            }
            if at < cut.start {
                sink(Run::Words { words: &line[at..cut.start], bold: self.bold });
            }
            at = cut.end;
            match cut.sign {
                Sign::Nothing => {}
                Sign::Bold => self.bold = !self.bold,
                Sign::Character(c) => sink(Run::Words { words: c.encode_utf8(&mut [0; 4]), bold: self.bold }),
                Sign::Break => sink(Run::Break),
            }
        }
        if at < line.len() {
            sink(Run::Words { words: &line[at..], bold: self.bold });
        }
    }
}

/// Every sign of the line, not in order.
fn cuts_of(line: &str) -> Vec<Cut> {
    let bytes = line.as_bytes();
    let mut cuts = Vec::new();
    let mut openers: Vec<Opener> = Vec::new();
    let (mut no_more_tags, mut no_more_links) = (false, false);
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        at += 1;
        if !IS_SIGN[usize::from(bytes[start])] {
            continue;
        }
        match bytes[start] {
            b'\\' if bytes.get(at).is_some_and(u8::is_ascii_punctuation) => {
                cuts.push(Cut { start, end: at, sign: Sign::Nothing });
                at += 1;
            }
            b'&' => {
                if let Some((c, len)) = opt_reference(&line[start..]) {
                    at = start + len;
                    cuts.push(Cut { start, end: at, sign: Sign::Character(c) });
                }
            }
            b'<' if !no_more_tags => match line[at..].find('>') {
                Some(len) if is_address(&line[at..at + len]) => {
                    cuts.push(Cut { start, end: at, sign: Sign::Nothing });
                    at += len + 1;
                    cuts.push(Cut { start: at - 1, end: at, sign: Sign::Nothing });
                }
                Some(len) => {
                    if let Some(sign) = tag_sign(&line[at..at + len]) {
                        at += len + 1;
                        cuts.push(Cut { start, end: at, sign });
                    }
                }
                None => no_more_tags = true,
            },
            b'[' => push(&mut openers, Opener { at: start, len: 1, sign: b'[' }),
            b']' if bytes.get(at) == Some(&b'(') && !no_more_links => match line[at..].find(')') {
                Some(len) => {
                    if let Some(opener) = pop(&mut openers, b'[', 1) {
                        let image = opener.at > 0 && bytes[opener.at - 1] == b'!';
                        cuts.push(Cut {
                            start: opener.at - usize::from(image),
                            end: opener.at + 1,
                            sign: Sign::Nothing,
                        });
                        at += len + 1;
                        cuts.push(Cut { start, end: at, sign: Sign::Nothing });
                    }
                }
                None => no_more_links = true,
            },
            sign @ (b'*' | b'_' | b'`' | b'~') => {
                at = start + bytes[start..].iter().take_while(|byte| **byte == sign).count();
                emphasis(line, start, at, &mut openers, &mut cuts);
            }
            _ => {}
        }
    }
    cuts
}

/// The bytes that may be no word.
static IS_SIGN: [bool; 256] = {
    let (mut is_sign, signs, mut at) = ([false; 256], b"\\&<[]*_`~", 0);
    while at < signs.len() {
        is_sign[signs[at] as usize] = true;
        at += 1;
    }
    is_sign
};

/// What a run of emphasis signs from `start` to `end` does.
fn emphasis(line: &str, start: usize, end: usize, openers: &mut Vec<Opener>, cuts: &mut Vec<Cut>) {
    let bytes = line.as_bytes();
    let (sign, len) = (bytes[start], end - start);
    let before = line[..start].chars().next_back();
    let after = line[end..].chars().next();
    if sign == b'*' && len >= 2 {
        // "** denotes a substitute": a mark of its own.
        let alone = before.is_none() && after.is_some_and(char::is_whitespace) && !line[end..].contains("**");
        let sign = if len == 2 || len == 3 { Sign::Bold } else { Sign::Nothing };
        if !alone {
            cuts.push(Cut { start, end, sign });
        }
        return;
    }
    if len > 2 || sign == b'~' && len != 2 {
        return;
    }
    let in_word = |c: Option<char>| sign == b'_' && c.is_some_and(char::is_alphanumeric);
    let opens = after.is_some_and(|c| !c.is_whitespace()) && !in_word(before);
    let closes = before.is_some_and(|c| !c.is_whitespace()) && !in_word(after);
    if closes && let Some(opener) = pop(openers, sign, len) {
        let sign = if sign == b'_' && len == 2 { Sign::Bold } else { Sign::Nothing };
        cuts.push(Cut { start: opener.at, end: opener.at + opener.len, sign });
        cuts.push(Cut { start, end, sign });
    } else if opens {
        push(openers, Opener { at: start, len, sign });
    }
}

fn push(openers: &mut Vec<Opener>, opener: Opener) {
    if openers.len() == MOST_OPENERS {
        openers.remove(0);
    }
    openers.push(opener);
}

/// The last opener of this sign, and with it those after it go.
fn pop(openers: &mut Vec<Opener>, sign: u8, len: usize) -> Option<Opener> {
    let index = openers.iter().rposition(|opener| opener.sign == sign && opener.len == len)?;
    openers.drain(index..).next()
}

/// An address between angle brackets, which are no part of it.
fn is_address(inside: &str) -> bool {
    ["http://", "https://", "mailto:"].iter().any(|start| inside.starts_with(start))
}

/// What the tag with these words between its angle brackets does; none where it is no tag.
fn tag_sign(inside: &str) -> Option<Sign> {
    if inside.starts_with("!--") {
        return Some(Sign::Nothing);
    }
    let name = inside.trim_start_matches('/');
    let name = &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())];
    let name = name.get(..name.len().min(20))?.to_ascii_lowercase();
    match name.as_str() {
        "br" | "p" | "div" | "li" | "tr" | "hr" => Some(Sign::Break),
        name => is_known(name).then_some(Sign::Nothing),
    }
}
