//! What Word says of a paragraph, a run or a style: its place in a list, its heading, its weight.
//!
//! In:     the children of `w:pPr`, `w:rPr` or `w:style`.   Out: [`Properties`].
//! Source: ECMA-376, part 1, 17.3 and 17.7.

use super::super::xml::{Tag, Xml};

/// What is said; none where nothing is.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Properties<'t> {
    /// The name of the paragraph's or the run's style.
    pub style: Option<&'t str>,
    /// The name of the style that this style is based on.
    pub based_on: Option<&'t str>,
    /// The list that the paragraph belongs to; 0 is none.
    pub list: Option<&'t str>,
    /// Level in that list, from 0.
    pub level: Option<u8>,
    /// Level in the outline, from 0; 9 is none.
    pub outline: Option<u8>,
    /// An entry of a table of contents.
    pub contents: Option<bool>,
    pub bold: Option<bool>,
    pub hidden: Option<bool>,
    /// The mark of the paragraph's end is deleted: the paragraph goes on in the next. In a table's row: the row is.
    pub deleted: bool,
}

impl<'t> Properties<'t> {
    /// Reads up to the end of the element `outer`, which was opened before.
    pub fn read(xml: &mut Xml<'t>, outer: &str) -> Self {
        let mut said = Properties::default();
        while let Some(tag) = xml.inside(outer) {
            match tag.name {
                "w:pPrChange" | "w:rPrChange" | "w:trPrChange" | "w:tblStylePr" | "w:numberingChange" => {
                    xml.skip_element()
                }
                // What the paragraph's mark looks like is nothing of the paragraph's.
                "w:rPr" if outer == "w:pPr" => said.deleted |= Properties::read(xml, tag.name).deleted,
                "w:pStyle" | "w:rStyle" => said.style = value(&tag),
                "w:basedOn" => said.based_on = value(&tag),
                "w:name" => said.name(value(&tag).unwrap_or_default()),
                "w:numId" => said.list = value(&tag),
                "w:ilvl" => said.level = number(&tag),
                "w:outlineLvl" => said.outline = number(&tag),
                "w:b" => said.bold = Some(is_on(&tag)),
                "w:vanish" => said.hidden = Some(is_on(&tag)),
                "w:del" | "w:moveFrom" => said.deleted = true,
                _ => {}
            }
        }
        said
    }

    /// What the name of one of Word's own styles says: "heading 2", "Title", "toc 1".
    fn name(&mut self, name: &str) {
        let mut words = name.split(' ');
        let (first, second) = (words.next().unwrap_or_default(), words.next().and_then(|level| level.parse().ok()));
        if first.eq_ignore_ascii_case("heading") {
            self.outline = second.map(|level: u8| level.saturating_sub(1));
        } else if first.eq_ignore_ascii_case("title") {
            self.outline = Some(0);
        } else if first.eq_ignore_ascii_case("toc") {
            self.contents = Some(second.is_some());
        }
    }

    /// These, and for what they leave open, `others`.
    pub fn or(self, others: &Properties<'t>) -> Self {
        Properties {
            style: self.style,
            based_on: others.based_on,
            list: self.list.or(others.list),
            level: self.level.or(others.level),
            outline: self.outline.or(others.outline),
            contents: self.contents.or(others.contents),
            bold: self.bold.or(others.bold),
            hidden: self.hidden.or(others.hidden),
            deleted: self.deleted,
        }
    }
}

/// The attribute that nearly everything is said in.
pub(super) fn value<'t>(tag: &Tag<'t>) -> Option<&'t str> {
    tag.attribute("w:val")
}

/// The same as a number.
pub(super) fn number<N: std::str::FromStr>(tag: &Tag<'_>) -> Option<N> {
    value(tag)?.parse().ok()
}

/// Whether a switch is on: it is where no value stands.
pub(super) fn is_on(tag: &Tag<'_>) -> bool {
    !matches!(value(tag), Some("0" | "false" | "off" | "none"))
}
