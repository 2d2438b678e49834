//! The page: minutes in, facts beside their words out.
//!
//! In:       what the person does, what the worker tells.   Out: markup.
//! Not here: reading minutes (`worker`), the browser (`browser`).
//!
//! [`state`], [`reading`], [`source_view`] and [`wording`] are plain Rust and tested natively.

pub mod reading;
pub mod samples;
pub mod source_view;
pub mod state;
pub mod wording;

#[cfg(feature = "page")]
pub mod app;
#[cfg(feature = "page")]
pub mod components;
