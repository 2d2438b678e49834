//! Minutes under one agenda item -> the decisions that stand in them, one line each.

use minutes_analyser::model::ResolutionKind;
use minutes_analyser::{Source, read, structure, text};

/// Asserts that these and no other decisions stand in a piece of minutes.
#[track_caller]
pub fn reads(minutes: &str, expected: &[&str]) {
    assert_eq!(decisions(minutes), expected, "\nin: {minutes}");
}

/// Asserts that nothing is decided in a piece of minutes.
#[track_caller]
pub fn decides_nothing(minutes: &str) {
    reads(minutes, &[]);
}

/// Each decision as `kind: clause + clause | mover > seconder`; what is not stated is `-`.
pub fn decisions(minutes: &str) -> Vec<String> {
    decisions_of(&format!(
        "ASHWELL TOWN COUNCIL\n\n7. Business of the Town\n\n{minutes}\n\n8. Close of Meeting\n\nThe meeting closed at 9 pm.\n"
    ))
}

/// The same of whole minutes.
pub fn decisions_of(document: &str) -> Vec<String> {
    let source = text::read_source(&Source { name: "case", bytes: document.as_bytes() }).expect("a text");
    let outline = structure::read_outline(&source).value;
    let readings = read::resolutions::read_resolutions(&source, &outline).value;
    let flat = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
    readings
        .iter()
        .map(|reading| {
            let kind = match reading.kind {
                ResolutionKind::Resolved => "resolved",
                ResolutionKind::Recommended => "recommended",
                ResolutionKind::Lost => "lost",
            };
            let clauses: Vec<String> = reading.clauses.iter().map(|clause| flat(clause.text)).collect();
            let name = |name: &Option<read::name::Name<'_>>| name.as_ref().map_or("-", |name| name.family).to_owned();
            format!("{kind}: {} | {} > {}", clauses.join(" + "), name(&reading.mover), name(&reading.seconder))
        })
        .collect()
}
