//! XML -> elements and text, in one pass without a tree.
//!
//! In:     the XML of an office document or a feed.   Out: [`Event`]s.
//! Source: the library `quick-xml`, none of whose events owns anything: an event is the piece of the text that it was read from.
//! Not here: entities that a document declares: [`Xml::check`] refuses declarations.

use crate::text::html::opt_reference;
use crate::text::refusal::Refusal;
use quick_xml::events::Event as Piece;
use quick_xml::events::attributes::Attributes;
use quick_xml::reader::Reader;
use std::borrow::Cow;

/// The deepest that elements may stand in one another; tables in tables in text boxes come to some 60.
const DEEPEST: usize = 256;
/// The most attributes of an element; Word's own come to some 40, all of them names of what is used.
const MOST_ATTRIBUTES: usize = 256;

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

/// The start of an element.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tag<'t> {
    /// As written, with what stands before the colon.
    pub name: &'t str,
    /// The name, and everything that follows it.
    content: &'t str,
}

impl<'t> Tag<'t> {
    fn new(content: &'t str) -> Self {
        let end = content.find(|sign: char| sign.is_ascii_whitespace()).unwrap_or(content.len());
        Tag { name: &content[..end], content }
    }

    /// The value of an attribute, its character references unread.
    pub fn attribute(&self, name: &str) -> Option<&'t str> {
        let mut attributes = Attributes::new(self.content, self.name.len());
        let found = attributes.with_checks(false).flatten().find(|attribute| attribute.key.as_ref() == name)?;
        match found.value {
            Cow::Borrowed(value) => Some(value),
            Cow::Owned(_) => None,
        }
    }
}

/// Reads events one after another.
pub(super) struct Xml<'t> {
    text: &'t str,
    /// Where the reader began.
    from: usize,
    reader: Reader<&'t [u8]>,
    /// The element that was opened last, where it is empty and so ends at once.
    empty: Option<&'t str>,
}

/// What the library reads at once, with the piece of the text that it is.
enum Token<'t> {
    Start(&'t str),
    Empty(&'t str),
    End(&'t str),
    Text(Cow<'t, str>),
    Declarations,
}

impl<'t> Xml<'t> {
    /// Reads from byte `at` of `text`.
    pub fn new(text: &'t str, at: usize) -> Self {
        let mut reader = Reader::from_str(&text[at..]);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Xml { text, from: at, reader, empty: None }
    }

    /// Refuses what cannot be read to its end, declares entities, or is made to be hard to read.
    pub fn check(text: &str) -> Result<(), Refusal> {
        let mut xml = Xml::new(text, 0);
        let mut depth = 0usize;
        while let Some(token) = xml.token()? {
            match token {
                Token::Start(content) | Token::Empty(content)
                    if content.matches('=').take(MOST_ATTRIBUTES + 1).count() > MOST_ATTRIBUTES
                        && Attributes::new(content, 0).with_checks(false).count() > MOST_ATTRIBUTES =>
                {
                    return Err(Refusal::TooMuchInside);
                }
                Token::Start(_) => depth += 1,
                Token::End(_) => depth = depth.saturating_sub(1),
                Token::Declarations => return Err(Refusal::Damaged),
                Token::Empty(_) | Token::Text(_) => {}
            }
            if depth > DEEPEST {
                return Err(Refusal::TooMuchInside);
            }
        }
        Ok(())
    }

    /// Past the end of the element that was opened last.
    pub fn skip_element(&mut self) {
        if self.empty.take().is_some() {
            return;
        }
        let mut depth = 1;
        while let Ok(Some(token)) = self.token() {
            match token {
                Token::Start(_) => depth += 1,
                Token::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// Whether `start` follows, but for white space.
    pub fn goes_on_with(&self, start: &str) -> bool {
        self.text[self.at()..].trim_start().starts_with(start)
    }

    /// The byte after the last event.
    pub fn at(&self) -> usize {
        self.from + self.reader.buffer_position() as usize
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

    /// The next piece that says something; none at the end of the text.
    fn token(&mut self) -> Result<Option<Token<'t>>, Refusal> {
        loop {
            let start = self.at();
            let piece = self.reader.read_event().map_err(|_| Refusal::Damaged)?;
            let all = &self.text[start..self.at()];
            let inside = |before: usize, after: usize| all.get(before..all.len().saturating_sub(after)).unwrap_or("");
            return Ok(Some(match piece {
                Piece::Start(_) => Token::Start(inside(1, 1)),
                Piece::Empty(_) => Token::Empty(inside(1, 2)),
                Piece::End(_) => Token::End(inside(2, 1).trim_end()),
                Piece::Text(_) => Token::Text(Cow::Borrowed(all)),
                Piece::GeneralRef(_) => Token::Text(unescaped(all)),
                Piece::CData(_) => Token::Text(Cow::Borrowed(inside("<![CDATA[".len(), "]]>".len()))),
                Piece::DocType(_) => Token::Declarations,
                Piece::Comment(_) | Piece::Decl(_) | Piece::PI(_) => continue,
                Piece::Eof => return Ok(None),
            }));
        }
    }
}

impl<'t> Iterator for Xml<'t> {
    type Item = Event<'t>;

    fn next(&mut self) -> Option<Event<'t>> {
        if let Some(name) = self.empty.take() {
            return Some(Event::Close(name));
        }
        loop {
            return Some(match self.token().ok()?? {
                Token::Text(text) => Event::Text(text),
                Token::End(name) => Event::Close(name),
                Token::Start(content) => Event::Open(Tag::new(content)),
                Token::Empty(content) => {
                    let tag = Tag::new(content);
                    self.empty = Some(tag.name);
                    Event::Open(tag)
                }
                Token::Declarations => continue,
            });
        }
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
