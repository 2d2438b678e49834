//! The worker: reads minutes beside the page, so that the page never waits and a crash costs one file.
//!
//! In:       [`Request`]s, one a document.   Out: [`Reply`]s: progress, then facts, part by part, or a refusal.
//! Not here: how messages travel (`browser`), what the page does with them (`page`).

pub mod codec;
mod findings;
pub mod message;
pub mod pack;
pub mod parcel;
mod reader;

pub use findings::Findings;
pub use message::{Reply, Request, Ticket};
pub use reader::{Errand, Need, UNPACKED, answer, answer_unpacked, need};
