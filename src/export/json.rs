//! The published JSON.

use super::{Form, to_bytes};
use crate::model::Analysis;

/// The analysis as one line of JSON: the same analysis always gives the same bytes.
pub fn to_json(analysis: &Analysis) -> String {
    let bytes = to_bytes(analysis, Form::Json).ok();
    bytes.and_then(|bytes| String::from_utf8(bytes).ok()).expect("the model holds only what JSON can say")
}
