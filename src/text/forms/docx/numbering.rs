//! Word's automatic numbers: "61.", "(a)", "iv)", "2.3" and bullets, which are not in the text of a document.
//!
//! In:     `numbering.xml`, and the paragraphs that belong to lists, in their order.   Out: the label of each.
//! Source: ECMA-376, part 1, 17.9. Lists that are made after one pattern count on together; a list that starts anew says
//!         so. A level starts again after any level above it, unless it says otherwise.

use super::super::counting::{Counted, LEVELS, Level, Numerals};
use super::super::names::Names;
use super::super::xml::Xml;
use super::properties::{is_on, number, value};

/// The most patterns and lists that are read; Word itself makes no more than 2,047 lists.
const MOST_PATTERNS: usize = 2_000;
const MOST_LISTS: usize = 10_000;

/// A pattern after which lists are made, and how far they have counted.
#[derive(Debug, Default)]
struct Pattern<'t> {
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
    pattern: Option<usize>,
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
    list_ids: Names<'t>,
}

impl<'t> Numbering<'t> {
    /// Reads the part.
    pub fn read(part: &'t str) -> Self {
        let mut read = Numbering::default();
        let (mut pattern_ids, mut list_ids, mut made_after) = (Vec::new(), Vec::new(), Vec::new());
        let mut xml = Xml::new(part, 0);
        while let Some(tag) = xml.inside("w:numbering") {
            match tag.name {
                "w:abstractNum" if read.patterns.len() < MOST_PATTERNS => {
                    pattern_ids.push(tag.attribute("w:abstractNumId").unwrap_or_default());
                    read.patterns.push(read_pattern(&mut xml));
                }
                "w:num" if read.lists.len() < MOST_LISTS => {
                    list_ids.push(tag.attribute("w:numId").unwrap_or_default());
                    let (list, pattern) = read_list(&mut xml);
                    read.lists.push(list);
                    made_after.push(pattern);
                }
                _ => {}
            }
        }
        read.list_ids = Names::of(list_ids.into_iter());
        let pattern_ids = Names::of(pattern_ids.into_iter());
        for (at, pattern) in made_after.into_iter().enumerate() {
            read.lists[at].pattern = pattern_ids.find(pattern).map(|pattern| read.pattern_of_style(pattern));
        }
        read
    }

    /// A pattern without levels stands for the pattern of a list style.
    fn pattern_of_style(&self, index: usize) -> usize {
        const MOST_STYLES: usize = 200;
        let Some(style) = self.patterns[index].of_style else { return index };
        self.patterns.iter().take(MOST_STYLES).position(|pattern| pattern.is_style == Some(style)).unwrap_or(index)
    }

    /// The level of a paragraph that has its list from its style: the level which names that style.
    pub fn level_of_style(&self, list: &str, style: &str) -> Option<u8> {
        let list = &self.lists[self.list_ids.find(list)?];
        let styles = &self.patterns[list.pattern?].styles;
        styles.iter().position(|known| *known == Some(style)).map(|at| at as u8)
    }

    /// Counts one paragraph of `list` at `level`, and gives its label with the space after it.
    pub fn label(&mut self, list: &str, level: u8) -> Option<String> {
        let List { starts, levels: own, begun, pattern } = &mut self.lists[self.list_ids.find(list)?];
        let Pattern { levels, counted, .. } = &mut self.patterns[(*pattern)?];
        if !std::mem::replace(begun, true) {
            (0..LEVELS).filter(|at| starts[*at].is_some()).for_each(|at| counted.start(at, None));
        }
        let level_at = |at: usize| own[at].as_ref().or(levels[at].as_ref());
        let start = |at: usize| starts[at].or(level_at(at).map(|level| level.start)).unwrap_or(1);
        counted.label(usize::from(level).min(LEVELS - 1), &level_at, &start)
    }
}

fn read_pattern<'t>(xml: &mut Xml<'t>) -> Pattern<'t> {
    let mut pattern = Pattern::default();
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
fn read_list<'t>(xml: &mut Xml<'t>) -> (List, &'t str) {
    let mut list = List::default();
    let mut pattern = "";
    let mut at = LEVELS;
    while let Some(tag) = xml.inside("w:num") {
        match tag.name {
            "w:abstractNumId" => pattern = value(&tag).unwrap_or_default(),
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
