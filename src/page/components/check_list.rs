//! What someone should look at.

use super::fact::ShowWords;
use super::region::Region;
use super::{FactsProps, rows};
use crate::model::{Check, Evidence, Severity};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// What someone should look at: facts, never findings of fault.
#[component]
pub fn CheckList(props: &FactsProps) -> Html {
    let FactsProps { reading, .. } = props;
    let checks = &reading.facts.checks;
    html! {
        <Region id="checks" heading="Checks" hint="Facts to look at, not findings of fault">
            if checks.is_empty() {
                <p class="nothing">
                    { "Nothing here needs a second look. What was looked for: members both present and missing; interests in items that are not there; members who declared an interest or left, and are then named as moving, seconding or voting; votes that do not add up." }
                </p>
            } else {
                <ul class="checks stack">
                    { rows(props, checks.len(), |reading, at, on_show| row(reading, &reading.facts.checks[at], on_show)) }
                </ul>
            }
        </Region>
    }
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
                { for check.evidence.iter().enumerate().map(|(place, evidence)| html! {
                    <ShowWords
                        id={format!("{}-{place}", check.id)}
                        evidence={vec![*evidence]}
                        kind={Kind::Check}
                        back_to="checks"
                        label={passage(reading, check, place)}
                        on_show={on_show.clone()}
                    />
                }) }
            </div>
        </li>
    }
}

/// What the check's passage at `place` is: the declaration, the decision, or just a passage.
fn passage(reading: &Reading, check: &Check, place: usize) -> String {
    let Some(evidence) = check.evidence.get(place) else { return String::new() };
    let meets = |other: &Evidence| other.start < evidence.end && evidence.start < other.end;
    let declared = check.declaration_ids.iter().filter_map(|id| reading.declaration(id));
    let declared = declared.flat_map(|declaration| &declaration.evidence).any(meets);
    let decided = check.resolution_ids.iter().filter_map(|id| reading.resolution(id));
    let decided = decided.flat_map(|resolution| &resolution.evidence).any(meets);
    match (declared, decided) {
        (true, _) => "Show the declaration".into(),
        (_, true) => "Show the resolution".into(),
        _ if check.evidence.len() == 1 => "Show the words".into(),
        _ => format!("Show passage {}", place + 1),
    }
}
