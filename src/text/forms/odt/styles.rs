//! OpenDocument's styles: which words are bold or hidden, which paragraph is the title, which list a style belongs to.
//!
//! In:     `content.xml`, whose own styles come first, and `styles.xml`.   Out: [`Style`] by name.
//! Source: OpenDocument 1.3, part 3, 16.2.

use super::super::names::Names;
use super::super::xml::{Event, Xml};

/// Styles based on one another; a longer chain is a circle.
const LONGEST_CHAIN: usize = 12;
/// The most styles that are read; large documents have some hundreds.
const MOST_STYLES: usize = 10_000;

/// What a style says; none where it says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Style<'t> {
    parent: Option<&'t str>,
    pub bold: Option<bool>,
    pub hidden: Option<bool>,
    /// The list to which paragraphs of the style belong.
    pub list: Option<&'t str>,
    /// The document's title.
    pub title: bool,
}

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles<'t> {
    styles: Vec<(&'t str, Style<'t>)>,
    names: Names<'t>,
}

impl<'t> Styles<'t> {
    /// Reads both parts.
    pub fn read(content: &'t str, common: &'t str) -> Self {
        let mut styles = Vec::new();
        read_part(content, &mut styles);
        read_part(common, &mut styles);
        Styles { names: Names::of(styles.iter().map(|(name, _)| *name)), styles }
    }

    /// What a style says, with all that it is based on.
    pub fn of(&self, name: Option<&str>) -> Style<'t> {
        let mut said = Style::default();
        let mut place = name.and_then(|name| self.names.find(name));
        for _ in 0..LONGEST_CHAIN {
            let Some((name, found)) = place.map(|place| &self.styles[place]) else { break };
            said.bold = said.bold.or(found.bold);
            said.hidden = said.hidden.or(found.hidden);
            said.list = said.list.or(found.list);
            said.title |= *name == "Title";
            place = found.parent.and_then(|parent| self.names.find(parent));
        }
        said
    }
}

fn read_part<'t>(part: &'t str, styles: &mut Vec<(&'t str, Style<'t>)>) {
    let mut xml = Xml::new(part, 0);
    while let Some(event) = xml.next() {
        let Event::Open(tag) = event else { continue };
        match tag.name {
            "office:body" | "office:master-styles" => xml.skip_element(),
            "style:style" if styles.len() < MOST_STYLES => {
                let named = |name| tag.attribute(name).filter(|value| !value.is_empty());
                let style = Style {
                    parent: named("style:parent-style-name"),
                    list: named("style:list-style-name"),
                    ..Style::default()
                };
                styles.push((tag.attribute("style:name").unwrap_or_default(), style));
            }
            "style:text-properties" => {
                let Some((_, style)) = styles.last_mut() else { continue };
                style.bold = tag
                    .attribute("fo:font-weight")
                    .map(|weight| matches!(weight, "bold" | "600" | "700" | "800" | "900"));
                style.hidden = tag.attribute("text:display").map(|display| display == "none");
            }
            _ => {}
        }
    }
}
