//! The published JSON.

use crate::model::Analysis;

/// The analysis as one line of JSON: the same analysis always gives the same bytes.
pub fn to_json(analysis: &Analysis) -> String {
    serde_json::to_string(analysis).expect("the model holds only what JSON can say")
}
