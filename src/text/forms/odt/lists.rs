//! OpenDocument's automatic numbers, which are not in the text of a document.
//!
//! In:     the list styles of both parts; then the lists and headings of the text, in their order.   Out: their labels.
//! Source: OpenDocument 1.3, part 3, 5.3 and 16.30; LibreOffice's `loext:num-list-format`.

use super::super::counting::{Counted, LEVELS, Level, Numerals};
use super::super::names::Names;
use super::super::xml::{Event, Tag, Xml};

/// The most list styles that are read.
const MOST_STYLES: usize = 2_000;
/// How many lists back a list may stand that another carries on.
const MOST_BACK: usize = 500;

type Levels = [Option<Level>; LEVELS];

/// A numbering on which lists count.
#[derive(Debug)]
struct Begun<'t> {
    counted: Counted,
    style: Option<&'t str>,
    /// The id of the list that counted on it last.
    id: Option<&'t str>,
}

/// All lists of a document.
#[derive(Debug, Default)]
pub(super) struct Lists<'t> {
    styles: Vec<(&'t str, Levels)>,
    names: Names<'t>,
    /// The numbers of headings that stand in no list.
    outline: Levels,
    outline_counted: Counted,
    begun: Vec<Begun<'t>>,
    /// The styles of the lists that are open, the innermost last, and the numbering on which they count.
    open: Vec<Option<&'t str>>,
    counting: usize,
    /// An entry was opened that has no label yet.
    due: bool,
}

impl<'t> Lists<'t> {
    /// Reads the list styles of both parts.
    pub fn read(content: &'t str, common: &'t str) -> Self {
        let mut lists = Lists::default();
        lists.read_part(content);
        lists.read_part(common);
        lists.names = Names::of(lists.styles.iter().map(|(name, _)| *name));
        lists
    }

    fn read_part(&mut self, part: &'t str) {
        let mut xml = Xml::new(part, 0);
        let mut in_outline = false;
        while let Some(event) = xml.next() {
            let Event::Open(tag) = event else { continue };
            match tag.name {
                "office:body" | "office:master-styles" => xml.skip_element(),
                "text:outline-style" => in_outline = true,
                "text:list-style" if self.styles.len() < MOST_STYLES => {
                    in_outline = false;
                    self.styles.push((tag.attribute("style:name").unwrap_or_default(), Levels::default()));
                }
                "text:outline-level-style" | "text:list-level-style-number" | "text:list-level-style-bullet" => {
                    let at = number(&tag, "text:level").unwrap_or(0).wrapping_sub(1) as usize;
                    let list = self.styles.last_mut().map(|(_, levels)| levels);
                    let levels = if in_outline { Some(&mut self.outline) } else { list };
                    if let Some(level) = levels.and_then(|levels| levels.get_mut(at)) {
                        *level = Some(level_of(&tag, at));
                    }
                }
                _ => {}
            }
        }
    }

    /// How many lists are open.
    pub fn depth(&self) -> usize {
        self.open.len()
    }

    /// A list starts: inside another, as one that carries another on, or anew.
    pub fn open_list(&mut self, tag: &Tag<'t>) {
        let own = tag.attribute("text:style-name").filter(|name| !name.is_empty());
        if let Some(around) = self.open.last() {
            return self.open.push(own.or(*around));
        }
        let mut back = (self.begun.len().saturating_sub(MOST_BACK)..self.begun.len()).rev();
        let carried_on = match tag.attribute("text:continue-list") {
            Some(id) => back.find(|index| self.begun[*index].id == Some(id)),
            None if tag.attribute("text:continue-numbering") == Some("true") => {
                back.find(|index| self.begun[*index].style == own)
            }
            None => None,
        };
        self.counting = carried_on.unwrap_or(self.begun.len());
        if carried_on.is_none() {
            self.begun.push(Begun { counted: Counted::default(), style: own, id: None });
        }
        self.begun[self.counting].id = tag.attribute("xml:id");
        self.open.push(own);
    }

    /// A list ends.
    pub fn close_list(&mut self) {
        self.open.pop();
        self.due = false;
    }

    /// An entry starts.
    pub fn open_item(&mut self, tag: &Tag<'_>) {
        self.due = true;
        if let (Some(start), Some(begun)) = (number(tag, "text:start-value"), self.begun.get_mut(self.counting)) {
            begun.counted.start(self.open.len().saturating_sub(1), Some(start));
        }
    }

    /// The label of a paragraph: of the first in its entry. `of_style`: the list that its own style names.
    pub fn label(&mut self, of_style: Option<&'t str>) -> Option<String> {
        if !std::mem::take(&mut self.due) {
            return None;
        }
        let style = (*self.open.last()?).or(of_style)?;
        let index = self.names.find(style)?;
        let counted = &mut self.begun.get_mut(self.counting)?.counted;
        label(&self.styles[index].1, counted, self.open.len() - 1)
    }

    /// The label of a heading that stands in no list.
    pub fn heading_label(&mut self, tag: &Tag<'_>, level: u8) -> Option<String> {
        if tag.attribute("text:is-list-header") == Some("true") {
            return None;
        }
        let at = usize::from(level.saturating_sub(1));
        if let Some(start) = number(tag, "text:start-value") {
            self.outline_counted.start(at, Some(start));
        }
        label(&self.outline, &mut self.outline_counted, at)
    }
}

fn label(levels: &Levels, counted: &mut Counted, at: usize) -> Option<String> {
    let level_at = |at: usize| levels.get(at).and_then(Option::as_ref);
    let start = |at: usize| level_at(at).map_or(1, |level| level.start);
    if at < LEVELS { counted.label(at, &level_at, &start) } else { None }
}

fn number(tag: &Tag<'_>, name: &str) -> Option<u32> {
    tag.attribute(name)?.parse().ok()
}

/// The level that a list style describes; `at` counts from 0.
fn level_of(tag: &Tag<'_>, at: usize) -> Level {
    let numerals = match tag.attribute("style:num-format") {
        _ if tag.name == "text:list-level-style-bullet" => Numerals::Bullet,
        Some("a") => Numerals::Letters { capital: false, doubled: is_doubled(tag) },
        Some("A") => Numerals::Letters { capital: true, doubled: is_doubled(tag) },
        Some("i") => Numerals::Roman { capital: false },
        Some("I") => Numerals::Roman { capital: true },
        None | Some("") => Numerals::None,
        Some(_) => Numerals::Arabic,
    };
    let text = match tag.attribute("loext:num-list-format") {
        _ if numerals == Numerals::Bullet => "•".to_owned(),
        Some(format) => without_second_signs(format),
        None => text_of(tag, at, numerals),
    };
    let start = number(tag, "text:start-value").unwrap_or(1);
    Level { start, numerals, text, space: true, restart: None, legal: false }
}

fn is_doubled(tag: &Tag<'_>) -> bool {
    tag.attribute("style:num-letter-sync") == Some("true")
}

/// "%1%.%2%)" as "%1.%2)".
fn without_second_signs(format: &str) -> String {
    let pieces = format.split('%').enumerate();
    pieces.fold(String::new(), |text, (number, piece)| text + if number % 2 == 1 { "%" } else { "" } + piece)
}

/// What stands before the number, the numbers of so many levels, and what stands after.
fn text_of(tag: &Tag<'_>, at: usize, numerals: Numerals) -> String {
    let shown = number(tag, "text:display-levels").unwrap_or(1) as usize;
    let mut text = tag.attribute("style:num-prefix").unwrap_or_default().to_owned();
    if numerals != Numerals::None {
        for level in (at + 1).saturating_sub(shown.max(1))..=at {
            text.push('%');
            text.push_str(&(level + 1).to_string());
            text.push_str(if level < at { "." } else { "" });
        }
    }
    text + tag.attribute("style:num-suffix").unwrap_or_default()
}
