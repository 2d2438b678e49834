//! What someone should look at.

use super::fact::{Proof, show_words};
use super::region::region;
use super::rows::Shape;
use super::{FactsProps, rows_of};
use crate::model::{Check, Evidence, Severity};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// What someone should look at: facts, never findings of fault.
pub fn check_list(props: &FactsProps) -> Html {
    let checks = &props.reading.facts.checks;
    let list = match checks.len() {
        0 => html! {
                <p class="nothing">
                    { "Nothing here needs a second look. What was looked for: members both present and missing; interests in items that are not there; members who declared an interest or left, and are then named as moving, seconding or voting; votes that do not add up." }
                </p>
        },
        count => rows_of(props, count, Shape::Checks, |reading, at, on_show| {
            row(reading, &reading.facts.checks[at], on_show)
        }),
    };
    region("checks", "Checks", "Facts to look at, not findings of fault", list)
}

fn row(reading: &Reading, check: &Check, on_show: &Callback<Selection>) -> Html {
    let severity = match check.severity {
        Severity::Attention => "attention",
        Severity::Note => "note",
    };
    html! {
        <li class="check" data-severity={severity}>
            <p class="check__severity">{ wording::severity(check.severity) }</p>
            <p class="check__message">{ &check.message }</p>
            <div class="cluster">
                { for passages(reading, check).into_iter().enumerate().map(|(place, (label, evidence))| {
                    let id = format!("{}-{place}", check.id);
                    let proof = Proof { id, evidence: &evidence, kind: Kind::Check, back_to: "checks", on_show };
                    show_words(proof, &label, &format!("of this: {}", check.message))
                }) }
            </div>
        </li>
    }
}

/// The check's passages by what they are: the declaration, the resolution, others; each with its label.
fn passages(reading: &Reading, check: &Check) -> Vec<(String, Vec<Evidence>)> {
    let of_declarations = check.declaration_ids.iter().filter_map(|id| reading.declaration(id));
    let declared: Vec<Evidence> = of_declarations.flat_map(|declaration| declaration.evidence.clone()).collect();
    let of_resolutions = check.resolution_ids.iter().filter_map(|id| reading.resolution(id));
    let decided: Vec<Evidence> = of_resolutions.flat_map(|resolution| resolution.evidence.clone()).collect();
    let (mut declaration, mut resolution, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for evidence in &check.evidence {
        let meets = |other: &Evidence| other.start < evidence.end && evidence.start < other.end;
        match (declared.iter().any(meets), decided.iter().any(meets)) {
            (true, _) => declaration.push(*evidence),
            (_, true) => resolution.push(*evidence),
            _ => others.push(*evidence),
        }
    }
    let mut passages = Vec::new();
    if !declaration.is_empty() {
        passages.push(("Show the declaration".to_string(), declaration));
    }
    if !resolution.is_empty() {
        passages.push(("Show the resolution".to_string(), resolution));
    }
    let count = others.len();
    for (place, evidence) in others.into_iter().enumerate() {
        let label = if count == 1 { "Show the words".to_string() } else { format!("Show passage {}", place + 1) };
        passages.push((label, vec![evidence]));
    }
    passages
}
