//! The plain text -> lines, blocks and agenda items.
//!
//! In:       [`SourceText`].   Out: an [`Outline`], which the readers walk.
//!
//! ```text
//! line       printed lines: words, place, gap, indent
//! furniture  page numbers, menus, crumbs, banners: marked
//! items      headings of items: all numbers gathered, the agenda's chain of them chosen; or titles set alike
//! block      lines parted at headings; wrapped lines joined
//! assemble   roles (agenda, minutes, section), items with parents, documents, warnings
//! ```
//! Not here: what the words say (`read`).

mod assemble;
mod block;
mod furniture;
mod items;
mod line;
mod numbering;
mod outline;
mod subject;
mod title;
pub(crate) mod words;

pub use outline::{AttachedDocument, Block, Item, Label, Line, Outline, Role, Subject};

use crate::text::SourceText;
use crate::warning::Parsed;

/// Finds lines, blocks and agenda items.
pub fn read_outline(source: &SourceText) -> Parsed<Outline<'_>> {
    let plain = source.plain();
    let mut printed = line::printed_lines(source);
    furniture::mark_furniture(&mut printed);
    let headings = items::headings(plain, &printed);
    let pieces = block::pieces(plain, &printed, &headings);
    drop(printed);
    let blocks = block::blocks(plain, &pieces, &headings);
    assemble::assemble(source, pieces, blocks, &headings)
}
