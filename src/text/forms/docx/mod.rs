//! A Word file -> lines of text, as Word shows them once every tracked change is accepted.
//!
//! In:     the parts of a `.docx`.   Out: a [`Sheet`] of lines: automatic numbers written out, tables row by row,
//!         footnotes at the end, the pages' heads and feet marked as furniture.
//! Source: ECMA-376, part 1 (WordprocessingML); the files of Word, LibreOffice and Google Docs.
//! Not here: unpacking (`archive`); comments, pictures and macros, which say nothing that the meeting minuted.

mod body;
mod numbering;
mod properties;
mod styles;

use super::archive::Archive;
use super::xml::Xml;
use crate::text::refusal::{Format, Refusal};
use crate::text::sheet::Sheet;
use body::Body;
use numbering::Numbering;
use styles::Styles;

/// Reads a whole document.
pub(super) fn read_docx(archive: &mut Archive<'_>) -> Result<Sheet, Refusal> {
    let package = related(archive, "_rels/.rels", "")?;
    let main = target(&package, "officeDocument").unwrap_or("word/document.xml");
    let Some(document) = archive.xml(main)? else { return Err(Refusal::NotText(Format::Archive)) };
    if !document.contains("<w:document") {
        return Err(Refusal::NotText(Format::Office));
    }
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", main));
    let folder = if folder.is_empty() { String::new() } else { folder.to_owned() + "/" };
    let parts = related(archive, &[&folder, "_rels/", name, ".rels"].concat(), &folder)?;

    let mut optional = |kind| -> Result<String, Refusal> {
        Ok(target(&parts, kind).map_or(Ok(None), |name| archive.xml(name))?.unwrap_or_default())
    };
    let (styles, numbering) = (optional("styles")?, optional("numbering")?);
    let (footnotes, endnotes) = (optional("footnotes")?, optional("endnotes")?);
    let (heads, feet) = furniture(&document, &parts);
    let styles = Styles::read(&styles);
    let mut body = Body::new(&styles, Numbering::read(&numbering));
    for (name, chrome) in heads {
        body.read(&archive.xml(name)?.unwrap_or_default(), chrome);
    }
    body.read(&document, false);
    body.read_notes(&footnotes, &endnotes);
    for (name, chrome) in feet {
        body.read(&archive.xml(name)?.unwrap_or_default(), chrome);
    }
    Ok(body.finish())
}

/// A part that another part names.
struct Related {
    id: String,
    /// The last word of the address that says what it is: "styles".
    kind: String,
    name: String,
}

/// The parts that the list `name` names; those inside the archive, counted from `folder`.
fn related(archive: &mut Archive<'_>, name: &str, folder: &str) -> Result<Vec<Related>, Refusal> {
    let Some(list) = archive.xml(name)? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(&list, 0);
    let mut related = Vec::new();
    while let Some(tag) = xml.inside("Relationships") {
        let value = |name| tag.attribute(name).unwrap_or_default();
        let target = value("Target");
        let kind = value("Type").rsplit('/').next().unwrap_or_default().to_owned();
        let name = target.strip_prefix('/').map_or_else(|| folder.to_owned() + target, str::to_owned);
        related.push(Related { id: value("Id").to_owned(), kind, name });
    }
    Ok(related)
}

fn target<'r>(parts: &'r [Related], kind: &str) -> Option<&'r str> {
    parts.iter().find(|part| part.kind == kind).map(|part| part.name.as_str())
}

/// Names of parts, and whether they repeat on every page.
type Furniture<'r> = Vec<(&'r str, bool)>;

/// The heads and the feet of the document's pages, each once. The first page's own head is no furniture: it is printed
/// once, and often bears the council's name.
fn furniture<'r>(document: &str, parts: &'r [Related]) -> (Furniture<'r>, Furniture<'r>) {
    /// A document has three for each section; minutes have few sections.
    const MOST: usize = 24;
    let find = |tag: &str, first_is_text: bool| {
        let mut found: Furniture<'r> = Vec::new();
        for (at, _) in document.match_indices(tag).take(MOST) {
            let mut xml = Xml::new(document, at);
            let Some(super::xml::Event::Open(reference)) = xml.next() else { continue };
            let id = reference.attribute("r:id").unwrap_or_default();
            let chrome = !first_is_text || reference.attribute("w:type") != Some("first");
            let part = parts.iter().find(|part| part.id == id).map(|part| part.name.as_str());
            if let Some(name) = part.filter(|name| found.iter().all(|(known, _)| known != name)) {
                found.push((name, chrome));
            }
        }
        found
    };
    (find("<w:headerReference", true), find("<w:footerReference", false))
}
