//! A compact form of plain data, for the short way between worker and page.
//!
//! In and out: what `serde` derives for structs, tuples, options, lists, strings, numbers and enums without fields; nothing else.
//! Fields come in their order, without names; numbers are LEB128; a list or string begins with its length.
//! Reader and writer are of one build, so that the form needs no versions.
//! Not here: the published JSON, and writing (`export`). Reading that in the page would cost it a third more to load.

mod reader;

pub use reader::from_bytes;

use crate::export::{self, Form, Unwritable};
use serde::Serialize;
use std::fmt;

/// The data's bytes.
pub fn to_bytes<T: Serialize>(value: &T) -> Result<Vec<u8>, Unwritable> {
    export::to_bytes(value, Form::Packed)
}

/// Bytes that are not what was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("broken message")
    }
}

impl std::error::Error for Broken {}

impl serde::de::Error for Broken {
    fn custom<T: fmt::Display>(_: T) -> Broken {
        Broken
    }
    fn invalid_type(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Broken {
        Broken
    }
    fn invalid_value(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Broken {
        Broken
    }
    fn invalid_length(_: usize, _: &dyn serde::de::Expected) -> Broken {
        Broken
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Broken {
        Broken
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Broken {
        Broken
    }
    fn missing_field(_: &'static str) -> Broken {
        Broken
    }
    fn duplicate_field(_: &'static str) -> Broken {
        Broken
    }
}
