//! HTML -> tags and text, in one pass without a tree.
//!
//! In:     markup, however broken.   Out: [`Token`]s; comments, declarations, scripts and styles are left out.
//! Source: the WHATWG HTML Standard, 13.2.5, as far as councils' pages need it. Every search to the end that finds
//!         nothing is made once and remembered, so that the time stays linear.
//! Not here: what the tags mean (`elements`), character references (`entities`).

use crate::find::{find, rsplit_once};

/// A piece of markup.
#[derive(Debug)]
pub(in crate::text) enum Token<'t> {
    /// Text with its character references.
    Text(&'t str),
    /// `<p class="x">`.
    Open(Tag<'t>),
    /// `</p>`: its name as written.
    Close(&'t str),
    /// What a page's own `<style>` says.
    Style(&'t str),
}

/// A start tag.
#[derive(Clone, Copy, Debug)]
pub(in crate::text) struct Tag<'t> {
    /// As written: capitals or not.
    pub name: &'t str,
    /// Everything between the name and `>`.
    attributes: &'t str,
}

impl<'t> Tag<'t> {
    /// The value of an attribute, its character references unread; empty where it has none.
    pub fn attribute(&self, name: &str) -> Option<&'t str> {
        Attributes { rest: self.attributes }.find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Every attribute with its value.
    pub fn attributes(&self) -> impl Iterator<Item = (&'t str, &'t str)> + use<'t> {
        Attributes { rest: self.attributes }
    }
}

struct Attributes<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Attributes<'t> {
    type Item = (&'t str, &'t str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/' || c == '=');
        let name_end = rest.find(|c: char| c.is_ascii_whitespace() || c == '=' || c == '/').unwrap_or(rest.len());
        let (name, rest) = rest.split_at(name_end);
        if name.is_empty() {
            return None;
        }
        let after = rest.trim_start();
        let Some(value) = after.strip_prefix('=') else {
            self.rest = rest;
            return Some((name, ""));
        };
        let value = value.trim_start();
        let (value, rest) = match value.as_bytes().first() {
            Some(quote @ (b'"' | b'\'')) => value[1..].split_once(char::from(*quote)).unwrap_or((&value[1..], "")),
            _ => value.split_at(value.find(|c: char| c.is_ascii_whitespace()).unwrap_or(value.len())),
        };
        self.rest = rest;
        Some((name, value))
    }
}

/// Elements whose content is no text of the page.
const LEFT_OUT: [&str; 8] = ["script", "style", "title", "noscript", "template", "svg", "iframe", "canvas"];

/// Reads tokens one after another.
pub(in crate::text) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    /// No `>` follows, so that every `<` is text.
    no_more_tags: bool,
    /// A quote opened in a tag and closed nowhere: quotes hide no `>` any more.
    broken_quotes: bool,
    no_more_comments: bool,
    /// Elements of [`LEFT_OUT`] that nothing closes any more.
    unclosed: [bool; LEFT_OUT.len()],
}

impl<'t> Tokens<'t> {
    /// Reads from byte `at` of `text`.
    pub fn new(text: &'t str, at: usize) -> Self {
        Tokens {
            text,
            at,
            no_more_tags: false,
            broken_quotes: false,
            no_more_comments: false,
            unclosed: [false; LEFT_OUT.len()],
        }
    }

    /// The byte after the last token.
    pub fn at(&self) -> usize {
        self.at
    }

    /// The byte at which the tag that starts at byte `start` ends, after its `>`.
    fn tag_end(&mut self, start: usize) -> Option<usize> {
        let bytes = self.text.as_bytes();
        let mut at = start;
        let mut after_equals = false;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'>' => return Some(at + 1),
                b'"' | b'\'' if after_equals && !self.broken_quotes => {
                    match self.text[at + 1..].find(char::from(*byte)) {
                        Some(len) => at += len + 1,
                        None => self.broken_quotes = true,
                    }
                    after_equals = false;
                }
                b'=' => after_equals = true,
                byte => after_equals = after_equals && byte.is_ascii_whitespace(),
            }
            at += 1;
        }
        self.no_more_tags = true;
        None
    }

    /// Past a comment that starts at `self.at`.
    fn skip_comment(&mut self) {
        let inside = self.at + "<!--".len();
        if let Some(len) =
            ["-->", "->", ">"].iter().find(|end| self.text[inside..].starts_with(**end)).map(|end| end.len())
        {
            self.at = inside + len;
            return;
        }
        let end = if self.no_more_comments { None } else { find(&self.text[inside..], "-->") };
        match end {
            Some(len) => self.at = inside + len + "-->".len(),
            None => {
                self.no_more_comments = true;
                self.at = inside;
            }
        }
    }

    /// Past the content and end tag of an element that is left out; the place is already past its start tag.
    fn skip_content(&mut self, element: usize) {
        if self.unclosed[element] {
            return;
        }
        let name = LEFT_OUT[element];
        let mut from = self.at;
        while let Some(found) = find(&self.text[from..], "</") {
            let after = from + found + 2;
            if self.text.as_bytes()[after..]
                .get(..name.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
            {
                self.at = self.tag_end(after).unwrap_or(self.text.len());
                return;
            }
            from = after;
        }
        self.unclosed[element] = true;
        // A script or style that nothing ends is the rest of the page; of the others the tag is an accident.
        if name == "script" || name == "style" {
            self.at = self.text.len();
        }
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        let text = self.text;
        let bytes = text.as_bytes();
        while self.at < text.len() {
            let start = self.at;
            if bytes[start] != b'<' || self.no_more_tags {
                return Some(Token::Text(self.take_text(start)));
            }
            match bytes.get(start + 1) {
                Some(b'!') if text[start..].starts_with("<!--") => self.skip_comment(),
                Some(b'!' | b'?') => match self.tag_end(start + 2) {
                    Some(end) => self.at = end,
                    None => continue,
                },
                Some(b'/') if bytes.get(start + 2).is_some_and(u8::is_ascii_alphabetic) => {
                    let Some(end) = self.tag_end(start + 2) else { continue };
                    self.at = end;
                    return Some(Token::Close(name_at(text, start + 2)));
                }
                Some(byte) if byte.is_ascii_alphabetic() => {
                    let Some(end) = self.tag_end(start + 1) else { continue };
                    self.at = end;
                    let name = name_at(text, start + 1);
                    let left_out = LEFT_OUT.iter().position(|left_out| name.eq_ignore_ascii_case(left_out));
                    if let Some(element) = left_out {
                        self.skip_content(element);
                        if LEFT_OUT[element] == "style" {
                            return Some(Token::Style(
                                rsplit_once(&text[end..self.at], "</").map_or("", |(rules, _)| rules),
                            ));
                        }
                        continue;
                    }
                    let attributes = &text[start + 1 + name.len()..end - 1];
                    return Some(Token::Open(Tag { name, attributes }));
                }
                _ => return Some(Token::Text(self.take_text(start))),
            }
        }
        None
    }
}

impl<'t> Tokens<'t> {
    /// The text from `start`, whatever it starts with, up to the next `<`.
    fn take_text(&mut self, start: usize) -> &'t str {
        let rest = &self.text.as_bytes()[start + 1..];
        let len = if self.no_more_tags { None } else { rest.iter().position(|byte| *byte == b'<') };
        self.at = len.map_or(self.text.len(), |len| start + 1 + len);
        &self.text[start..self.at]
    }
}

/// The name of a tag: up to white space, `/` or `>`.
fn name_at(text: &str, start: usize) -> &str {
    let rest = &text[start..];
    let end = rest.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>').unwrap_or(rest.len());
    &rest[..end]
}
