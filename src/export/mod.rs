//! The analysis as documents that others read.
pub mod json;
