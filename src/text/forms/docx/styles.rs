//! Word's styles: what a paragraph or a run is, where it only names its style.
//!
//! In:     `styles.xml`.   Out: the [`Properties`] of each style, what it is based on included.
//! Source: ECMA-376, part 1, 17.7.

use super::super::names::Names;
use super::super::xml::Xml;
use super::properties::Properties;

/// Styles based on one another; a longer chain is a circle.
const LONGEST_CHAIN: usize = 12;

/// The most styles that are read; large templates have some hundreds.
const MOST_STYLES: usize = 10_000;

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct Styles<'t> {
    /// What holds where no style says otherwise.
    usual: Properties<'t>,
    /// The style of paragraphs that name none.
    usual_paragraph: Option<&'t str>,
    styles: Vec<Properties<'t>>,
    names: Names<'t>,
}

impl<'t> Styles<'t> {
    /// Reads the part.
    pub fn read(part: &'t str) -> Self {
        let mut read = Styles::default();
        let mut names = Vec::new();
        let mut xml = Xml::new(part, 0);
        while let Some(tag) = xml.inside("w:styles") {
            match tag.name {
                "w:docDefaults" => read.usual = Properties::read(&mut xml, tag.name),
                "w:style" if read.styles.len() < MOST_STYLES => {
                    let name = tag.attribute("w:styleId").unwrap_or_default();
                    let is_paragraph = tag.attribute("w:type") == Some("paragraph");
                    if is_paragraph && matches!(tag.attribute("w:default"), Some("1" | "true" | "on")) {
                        read.usual_paragraph = Some(name);
                    }
                    names.push(name);
                    read.styles.push(Properties::read(&mut xml, tag.name));
                }
                "w:latentStyles" => xml.skip_element(),
                _ => {}
            }
        }
        read.names = Names::of(names.into_iter());
        read
    }

    /// What a style says, with all that it is based on.
    pub fn of(&self, name: Option<&'t str>) -> Properties<'t> {
        let mut said = Properties::default();
        let mut name = name;
        for _ in 0..LONGEST_CHAIN {
            let Some(place) = name.and_then(|name| self.names.find(name)) else { break };
            let style = &self.styles[place];
            said = said.or(style);
            name = style.based_on;
        }
        said
    }

    /// What holds for a paragraph that says `own` of itself.
    pub fn of_paragraph(&self, own: Properties<'t>) -> Properties<'t> {
        own.or(&self.of(own.style.or(self.usual_paragraph))).or(&self.usual)
    }
}
