//! Reads the minutes of a UK council meeting into facts, each beside the words that prove it.
//!
//! ```text
//! bytes -> text       decode, markup, normalise, with a map back to the source
//!       -> structure  lines, blocks, agenda items
//!       -> read       meeting, attendance, declarations, resolutions
//!       -> link       each person once; "item 7" -> the item; ids
//!       -> check      what a monitoring officer would want to look at
//!       -> export     JSON
//! ```
//!
//! Invariants: [`analyse()`] returns for every text and never panics; its time grows linearly with the text; the same
//! bytes give the same analysis; every fact carries a span of the text; what the minutes do not state is `None`.
//! The core (all modules but `page`, `browser` and `worker`) knows no browser, no clock and no randomness.

pub mod analyse;
#[cfg(feature = "browser")]
pub mod browser;
pub mod check;
pub mod export;
pub mod find;
pub mod index;
pub mod link;
pub mod model;
pub mod order;
pub mod page;
pub mod pattern;
pub mod read;
pub mod signal_words;
pub mod signs;
pub mod span;
pub mod structure;
pub mod text;
pub mod warning;
pub mod worker;

pub use analyse::{Refusal, Source, analyse};
pub use model::Analysis;
