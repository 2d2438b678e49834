//! Word's automatic numbers: "61.", "(a)", "iv)", "2.3" and bullets, which are not in the text of a document.
//!
//! In:     `numbering.xml`, and the paragraphs that belong to lists, in their order.   Out: the label of each.
//! Source: ECMA-376, part 1, 17.9. Lists that are made after one pattern count on together; a list that starts anew says
//!         so. A level starts again after any level above it, unless it says otherwise.

use super::super::counting::{Counted, LEVELS, Level, Numerals};
use super::super::xml::Xml;
use super::properties::{is_on, number, value};
use crate::order;

/// The most patterns and lists that are read; Word itself makes no more than 2,047 lists.
const MOST_PATTERNS: usize = 2_000;
const MOST_LISTS: usize = 10_000;

/// A pattern after which lists are made, and how far they have counted.
#[derive(Debug, Default)]
struct Pattern<'t> {
    id: u32,
    levels: [Option<Level>; LEVELS],
    /// For each level the style of the paragraphs that belong to it.
    styles: [Option<&'t str>; LEVELS],
    /// The list style that this pattern is, or that it stands for.
    is_style: Option<&'t str>,
    of_style: Option<&'t str>,
    counted: Counted,
}

/// A list, made after a pattern.
#[derive(Debug, Default)]
struct List {
    id: u32,
    pattern: usize,
    /// Where levels start, and what they are, where the pattern says otherwise.
    starts: [Option<u32>; LEVELS],
    levels: [Option<Level>; LEVELS],
    begun: bool,
}

/// All lists of a document.
#[derive(Debug, Default)]
pub(super) struct Numbering<'t> {
    patterns: Vec<Pattern<'t>>,
    lists: Vec<List>,
}

impl<'t> Numbering<'t> {
    /// Reads the part.
    pub fn read(part: &'t str) -> Self {
        let mut read = Numbering::default();
        let mut lists: Vec<(List, u32)> = Vec::new();
        let mut xml = Xml::new(part, 0);
        while let Some(tag) = xml.inside("w:numbering") {
            match tag.name {
                "w:abstractNum" if read.patterns.len() < MOST_PATTERNS => {
                    let id = tag.attribute("w:abstractNumId").and_then(|id| id.parse().ok()).unwrap_or(u32::MAX);
                    read.patterns.push(read_pattern(&mut xml, id));
                }
                "w:num" if lists.len() < MOST_LISTS => {
                    let id = tag.attribute("w:numId").and_then(|id| id.parse().ok()).unwrap_or(u32::MAX);
                    lists.push(read_list(&mut xml, id));
                }
                _ => {}
            }
        }
        order::sort_by_key(&mut read.patterns, |pattern| pattern.id);
        for (mut list, pattern) in lists {
            if let Ok(index) = read.patterns.binary_search_by_key(&pattern, |pattern| pattern.id) {
                list.pattern = read.pattern_of_style(index);
                read.lists.push(list);
            }
        }
        order::sort_by_key(&mut read.lists, |list| list.id);
        read
    }

    /// A pattern without levels stands for the pattern of a list style.
    fn pattern_of_style(&self, index: usize) -> usize {
        const MOST_STYLES: usize = 200;
        let Some(style) = self.patterns[index].of_style else { return index };
        self.patterns.iter().take(MOST_STYLES).position(|pattern| pattern.is_style == Some(style)).unwrap_or(index)
    }

    /// The level of a paragraph that has its list from its style: the level which names that style.
    pub fn level_of_style(&self, list: u32, style: &str) -> Option<u8> {
        let list = &self.lists[self.lists.binary_search_by_key(&list, |list| list.id).ok()?];
        let styles = &self.patterns[list.pattern].styles;
        styles.iter().position(|known| *known == Some(style)).map(|at| at as u8)
    }

    /// Counts one paragraph of `list` at `level`, and gives its label with the space after it.
    pub fn label(&mut self, list: u32, level: u8) -> Option<String> {
        let list = self.lists.binary_search_by_key(&list, |list| list.id).ok()?;
        let List { starts, levels: own, begun, pattern, .. } = &mut self.lists[list];
        let Pattern { levels, counted, .. } = &mut self.patterns[*pattern];
        if !std::mem::replace(begun, true) {
            (0..LEVELS).filter(|at| starts[*at].is_some()).for_each(|at| counted.start(at, None));
        }
        let level_at = |at: usize| own[at].as_ref().or(levels[at].as_ref());
        let start = |at: usize| starts[at].or(level_at(at).map(|level| level.start)).unwrap_or(1);
        counted.label(usize::from(level).min(LEVELS - 1), &level_at, &start)
    }
}

fn read_pattern<'t>(xml: &mut Xml<'t>, id: u32) -> Pattern<'t> {
    let mut pattern = Pattern { id, ..Pattern::default() };
    while let Some(tag) = xml.inside("w:abstractNum") {
        match tag.name {
            "w:lvl" => {
                let at = level_number(tag.attribute("w:ilvl"));
                let (level, style) = read_level(xml);
                if let Some(at) = at.filter(|at| *at < LEVELS) {
                    (pattern.levels[at], pattern.styles[at]) = (Some(level), style);
                }
            }
            "w:styleLink" => pattern.is_style = value(&tag),
            "w:numStyleLink" => pattern.of_style = value(&tag),
            _ => {}
        }
    }
    pattern
}

/// A list, and the id of the pattern after which it is made.
fn read_list(xml: &mut Xml<'_>, id: u32) -> (List, u32) {
    let mut list = List { id, ..List::default() };
    let mut pattern = u32::MAX;
    let mut at = LEVELS;
    while let Some(tag) = xml.inside("w:num") {
        match tag.name {
            "w:abstractNumId" => pattern = number(&tag).unwrap_or(u32::MAX),
            "w:lvlOverride" => at = level_number(tag.attribute("w:ilvl")).unwrap_or(LEVELS),
            "w:startOverride" => {
                if let Some(start) = list.starts.get_mut(at) {
                    *start = number(&tag);
                }
            }
            "w:lvl" => {
                let (level, _) = read_level(xml);
                if let Some(place) = list.levels.get_mut(at) {
                    *place = Some(level);
                }
            }
            _ => {}
        }
    }
    (list, pattern)
}

fn level_number(value: Option<&str>) -> Option<usize> {
    value?.parse::<u8>().ok().map(usize::from)
}

/// A level, and the style of the paragraphs that belong to it.
fn read_level<'t>(xml: &mut Xml<'t>) -> (Level, Option<&'t str>) {
    let mut level =
        Level { start: 0, numerals: Numerals::Arabic, text: String::new(), space: true, restart: None, legal: false };
    let mut style = None;
    while let Some(tag) = xml.inside("w:lvl") {
        match tag.name {
            "w:start" => level.start = number(&tag).unwrap_or(0),
            "w:numFmt" => level.numerals = numerals(value(&tag).unwrap_or_default()),
            "w:lvlText" => level.text = value(&tag).unwrap_or_default().to_owned(),
            "w:suff" => level.space = value(&tag) != Some("nothing"),
            "w:lvlRestart" => level.restart = number::<u8>(&tag).map(usize::from),
            "w:isLgl" => level.legal = is_on(&tag),
            "w:pStyle" => style = value(&tag),
            _ => {}
        }
    }
    (level, style)
}

/// What Word calls the ways to count that minutes use.
fn numerals(name: &str) -> Numerals {
    match name {
        "bullet" => Numerals::Bullet,
        "none" => Numerals::None,
        "lowerLetter" => Numerals::Letters { capital: false, doubled: true },
        "upperLetter" => Numerals::Letters { capital: true, doubled: true },
        "lowerRoman" => Numerals::Roman { capital: false },
        "upperRoman" => Numerals::Roman { capital: true },
        "decimalZero" => Numerals::TwoDigits,
        "ordinal" => Numerals::Ordinal,
        _ => Numerals::Arabic,
    }
}
