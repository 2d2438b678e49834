//! PDF items -> the text of the file, with its layout.
//!
//! ```text
//! items -> rows        words and segments of each baseline
//!       -> running     without running heads, feet and page numbers
//!       -> columns     flows: a page, or its columns one after the other
//!       -> tables      lines of prose, tables, notes in the margin
//!       -> paragraphs  written on a sheet
//! ```
//!
//! In:       the form that src/worker/pdf_items.js makes of a file.   Out: [`PdfText`], or why there is none.
//! Invariants: time grows as the number of items does, but for sorting; the same form gives the same text.
//! Not here: the PDF format itself: pdf.js reads it, in the page's worker and in scripts/pdf-items.

mod columns;
mod form;
mod hyphens;
mod paragraphs;
mod rows;
mod running;
mod tables;
mod typography;

use crate::text::refusal::{PdfFault, Refusal};
use crate::text::source_text::Layout;
use form::{Form, Item};

/// Pages that hold fewer letters than this on average are pictures with a stamp or a page number on them …
const FEWEST_LETTERS: usize = 25;

/// … unless there are so many letters that they are minutes all the same.
const ENOUGH_LETTERS: usize = 500;

/// The text of a PDF file.
pub(super) struct PdfText {
    /// Of the file's bytes, where the form states it.
    pub sha256: Option<String>,
    pub text: String,
    pub layout: Vec<Layout>,
}

/// Reads PDF items.
pub(super) fn read_form(bytes: &[u8]) -> Result<PdfText, Refusal> {
    let Form { sha256, pages } = form::read_form(&String::from_utf8_lossy(bytes))?;
    let letters: usize = pages.iter().flatten().map(letters).sum();
    if letters < ENOUGH_LETTERS.min(FEWEST_LETTERS * pages.len().max(1)) {
        return Err(Refusal::Pdf(PdfFault::Scan));
    }
    let areas = running::text_areas(&pages.iter().map(|page| rows::rows(page.clone())).collect::<Vec<_>>());
    let mut flows = Vec::new();
    for (mut page, area) in pages.into_iter().zip(areas) {
        // What is raised above the first line or hangs below the last belongs to it.
        page.retain(|item| *area.start() - item.size <= item.y && item.y <= *area.end() + item.size / 3);
        flows.extend(columns::flows(page).into_iter().map(tables::parts));
    }
    let (text, layout) = paragraphs::write(flows).finish();
    Ok(PdfText { sha256, text, layout })
}

fn letters(item: &Item) -> usize {
    item.text.chars().filter(|sign| sign.is_alphanumeric()).count()
}
