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
//! In:       the form that src/worker/pdf_items.js makes of a file.   Out: [`PdfText`], with the pages that hold no words, or why
//!           there is none.
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
use crate::text::source_text::{Layout, WordlessPages};
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
    pub wordless: Vec<WordlessPages>,
}

/// Reads PDF items.
pub(super) fn read_form(bytes: &[u8]) -> Result<PdfText, Refusal> {
    let Form { sha256, pages } = form::read_form(&String::from_utf8_lossy(bytes))?;
    let all: usize = pages.iter().flatten().map(letters).sum();
    if all < ENOUGH_LETTERS.min(FEWEST_LETTERS * pages.len().max(1)) {
        return Err(Refusal::Pdf(PdfFault::Scan));
    }
    let all_rows: Vec<_> = pages.iter().map(|page| rows::rows(page.clone())).collect();
    let areas = running::text_areas(&all_rows);
    let furniture = running::only_there(&all_rows, &areas);
    drop(all_rows);
    let mut flows = Vec::new();
    let mut wordless: Vec<WordlessPages> = Vec::new();
    let mut after = Vec::new();
    for (number, (mut page, area)) in (1..).zip(pages.into_iter().zip(areas)) {
        // What is raised above the first line or hangs below the last belongs to it.
        page.retain(|item| *area.start() - item.size <= item.y && item.y <= *area.end() + item.size / 3);
        if page.iter().all(|item| letters(item) == 0) {
            match wordless.last_mut().filter(|pages| pages.last + 1 == number) {
                Some(pages) => pages.last = number,
                None => {
                    wordless.push(WordlessPages { first: number, last: number, lines_before: 0 });
                    after.push(flows.len());
                }
            }
        }
        flows.extend(columns::flows(page).into_iter().map(tables::parts));
    }
    let (sheet, places) = paragraphs::write(flows, furniture, &after);
    for (pages, lines) in wordless.iter_mut().zip(places) {
        pages.lines_before = lines as u32;
    }
    let (text, layout) = sheet.finish();
    Ok(PdfText { sha256, text, layout, wordless })
}

fn letters(item: &Item) -> usize {
    item.text.chars().filter(|sign| sign.is_alphanumeric()).count()
}
