//! Warnings: what the analyser could not read, and where.

use crate::span::Span;

/// A value, and what could not be read on the way to it.
#[derive(Debug, Default)]
pub struct Parsed<T> {
    /// What was read.
    pub value: T,
    /// What was not.
    pub warnings: Vec<Warning>,
}

impl<T> Parsed<T> {
    /// Notes that the words at `span` could not be read.
    pub fn warn(&mut self, kind: WarningKind, span: Span) {
        self.warnings.push(Warning { kind, span });
    }
}

/// Words that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// Why not.
    pub kind: WarningKind,
    /// The words.
    pub span: Span,
}

/// The catalogue of what cannot be read. Codes never change; messages are one plain sentence of fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// The page itself says that it shows only part of the text ("… view the full minutes text for item 18.3").
    TruncatedSource,
    /// Two items bear one number.
    ItemNumberRepeated {
        /// The number, as printed.
        number: String,
    },
    /// An item's number does not fit between its neighbours': a slip, or business taken out of order.
    ItemNumberOutOfOrder {
        /// The number, as printed.
        number: String,
    },
    /// No agenda item was found, though the text is long enough to hold some.
    NoItems,
    /// Pages of a PDF file hold no words: pictures, or nothing. The place is the line before them.
    PagesWithoutWords {
        /// The first of them, counted from 1.
        first: u32,
        /// The last.
        last: u32,
    },
    /// Nothing in the text is what minutes hold: no meeting, no people, no resolution.
    NothingFound,
}

impl WarningKind {
    /// The published code.
    pub fn code(&self) -> &'static str {
        match self {
            WarningKind::TruncatedSource => "truncated_source",
            WarningKind::ItemNumberRepeated { .. } => "item_number_repeated",
            WarningKind::ItemNumberOutOfOrder { .. } => "item_number_out_of_order",
            WarningKind::NoItems => "no_items",
            WarningKind::PagesWithoutWords { .. } => "pages_without_words",
            WarningKind::NothingFound => "nothing_found",
        }
    }

    /// One sentence for the reader.
    pub fn message(&self) -> String {
        match self {
            WarningKind::TruncatedSource => "The page cuts this text off and says that there is more of it.".into(),
            WarningKind::ItemNumberRepeated { number } => format!("Item {number} occurs twice."),
            WarningKind::ItemNumberOutOfOrder { number } => {
                format!("The number of item {number} does not fit those of the items around it.")
            }
            WarningKind::NoItems => {
                "No agenda item was found, so that facts stand under no item: look at the text's headings.".into()
            }
            WarningKind::PagesWithoutWords { first, last } if first == last => {
                format!("Page {first} holds no words that can be read: if it is a picture, look at it yourself.")
            }
            WarningKind::PagesWithoutWords { first, last } => {
                format!(
                    "Pages {first} to {last} hold no words that can be read: if they are pictures, look at them yourself."
                )
            }
            WarningKind::NothingFound => {
                "Nothing here reads like the minutes of a meeting: copy the whole of the minutes, and analyse that."
                    .into()
            }
        }
    }
}
