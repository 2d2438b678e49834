//! An OpenDocument text -> lines of text, as LibreOffice shows them.
//!
//! In:     the parts of an `.odt`.   Out: a [`Sheet`] of lines: automatic numbers written out, tables row by row, notes at
//!         the end, the pages' heads and feet marked as furniture. Tracked changes are as they stand: what is deleted is
//!         kept apart from the text, and is not read.
//! Source: OpenDocument 1.3, part 3; the files of LibreOffice, and of Word and Google Docs when they save `.odt`.
//! Not here: unpacking (`archive`); comments and pictures.

mod body;
mod lists;
mod styles;

use super::archive::Archive;
use super::xml::{Event, Xml};
use crate::text::refusal::Refusal;
use crate::text::sheet::Sheet;
use body::Body;
use lists::Lists;
use styles::Styles;

/// Reads a whole document.
pub(super) fn read_odt(archive: &mut Archive<'_>) -> Result<Sheet, Refusal> {
    let manifest = archive.text("META-INF/manifest.xml")?.unwrap_or_default();
    if manifest.contains("encryption-data") {
        return Err(Refusal::Encrypted);
    }
    let content = archive.xml("content.xml")?.ok_or(Refusal::Damaged)?;
    let common = archive.xml("styles.xml")?.unwrap_or_default();
    let styles = Styles::read(&content, &common);
    let mut body = Body::new(&styles, Lists::read(&content, &common));
    for (head, chrome) in furniture(&common, "style:header") {
        body.read_furniture(head, chrome);
    }
    body.read_content(&content);
    for (foot, chrome) in furniture(&common, "style:footer") {
        body.read_furniture(foot, chrome);
    }
    Ok(body.finish())
}

/// The heads or feet of the pages, each once, and whether they repeat on every page: the first page's own head does not.
fn furniture<'t>(common: &'t str, element: &str) -> Vec<(&'t str, bool)> {
    /// Three for each kind of page, of which minutes have few.
    const MOST: usize = 24;
    let mut found: Vec<(&str, bool)> = Vec::new();
    let mut xml = Xml::new(common, 0);
    while let Some(event) = xml.next() {
        let Event::Open(tag) = event else { continue };
        let Some(page) = tag.name.strip_prefix(element).filter(|page| matches!(*page, "" | "-left" | "-first")) else {
            continue;
        };
        let start = xml.at();
        xml.skip_element();
        let content = &common[start..xml.at()];
        let is_shown = tag.attribute("style:display") != Some("false");
        if is_shown && found.len() < MOST && found.iter().all(|(known, _)| *known != content) {
            found.push((content, page != "-first" || element != "style:header"));
        }
    }
    found
}
