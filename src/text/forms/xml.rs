//! XML -> elements and text, in one pass without a tree.
//!
//! In:     the XML of an office document or a feed, however broken.   Out: [`Event`]s.
//! Source: the tokenizer that reads pages (`html`): it keeps to the text it is given, expands no entity that a document
//!         declares, and takes time in proportion to the text.

use crate::text::html::{Tag, Token, Tokens, opt_reference};
use std::borrow::Cow;

/// A piece of XML.
#[derive(Debug)]
pub(super) enum Event<'t> {
    /// The start of an element, also of one that is empty.
    Open(Tag<'t>),
    /// The end of an element: its name.
    Close(&'t str),
    /// Characters, their references read.
    Text(Cow<'t, str>),
}

/// Reads events one after another.
pub(super) struct Xml<'t> {
    tokens: Tokens<'t>,
    /// The element that was opened last, where it is empty and so ends at once.
    empty: Option<&'t str>,
}

impl<'t> Xml<'t> {
    /// Reads from byte `at` of `text`.
    pub fn new(text: &'t str, at: usize) -> Self {
        Xml { tokens: Tokens::of_xml(text, at), empty: None }
    }

    /// How deep the elements of `text` stand in one another at most.
    pub fn depth(text: &str) -> usize {
        let (mut depth, mut deepest) = (0usize, 0);
        for token in Tokens::of_xml(text, 0) {
            match token {
                Token::Open(tag) if !tag.is_empty() => {
                    depth += 1;
                    deepest = deepest.max(depth);
                }
                Token::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        deepest
    }

    /// Past the end of the element that was opened last.
    pub fn skip_element(&mut self) {
        if self.empty.take().is_some() {
            return;
        }
        let mut depth = 1;
        for token in self.tokens.by_ref() {
            match token {
                Token::Open(tag) if !tag.is_empty() => depth += 1,
                Token::Close(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// Whether `start` follows, but for white space.
    pub fn goes_on_with(&self, start: &str) -> bool {
        self.tokens.rest().trim_start().starts_with(start)
    }

    /// The byte after the last event.
    pub fn at(&self) -> usize {
        self.tokens.at()
    }

    /// The start of the next element inside the element `outer`, which was opened before; none at its end.
    pub fn inside(&mut self, outer: &str) -> Option<Tag<'t>> {
        loop {
            match self.next()? {
                Event::Open(tag) => return Some(tag),
                Event::Close(name) if name == outer => return None,
                _ => {}
            }
        }
    }
}

impl<'t> Iterator for Xml<'t> {
    type Item = Event<'t>;

    fn next(&mut self) -> Option<Event<'t>> {
        if let Some(name) = self.empty.take() {
            return Some(Event::Close(name));
        }
        Some(match self.tokens.next()? {
            Token::Text(text) => Event::Text(unescaped(text)),
            Token::Plain(text) | Token::Style(text) => Event::Text(Cow::Borrowed(text)),
            Token::Close(name) => Event::Close(name),
            Token::Open(tag) => {
                self.empty = tag.is_empty().then_some(tag.name);
                Event::Open(tag)
            }
        })
    }
}

/// Text with its character references read.
pub(super) fn unescaped(text: &str) -> Cow<'_, str> {
    let Some(first) = text.find('&') else { return Cow::Borrowed(text) };
    let mut read = String::with_capacity(text.len());
    read.push_str(&text[..first]);
    let mut rest = &text[first..];
    while let Some(at) = rest.find('&') {
        read.push_str(&rest[..at]);
        let (c, len) = opt_reference(&rest[at..]).unwrap_or(('&', 1));
        read.push(c);
        rest = &rest[at + len..];
    }
    read.push_str(rest);
    Cow::Owned(read)
}
