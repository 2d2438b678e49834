//! What could not be read.

use super::fact::{Proof, show_words};
use super::region::region;
use super::rows::Shape;
use super::{FactsProps, rows_of};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use yew::prelude::*;

/// What could not be read; nothing is drawn where everything was.
pub fn warning_list(props: &FactsProps) -> Html {
    match props.reading.facts.warnings.len() {
        0 => Html::default(),
        count => region("warnings", "What could not be read", "", rows_of(props, count, Shape::Warnings, row)),
    }
}

fn row(reading: &Reading, at: usize, on_show: &Callback<Selection>) -> Html {
    let warning = &reading.facts.warnings[at];
    let item = warning.item_id.as_deref().and_then(|id| reading.item_label(id));
    let evidence = [warning.evidence];
    let id = format!("warning-{at}");
    let proof = Proof { id, evidence: &evidence, kind: Kind::Unread, back_to: "what could not be read", on_show };
    html! {
        <li>
            if let Some(item) = &item {
                <strong>{ item }</strong>{ ": " }
            }
            { &warning.message }{ " " }
            { show_words(proof, "Show the words", &item.unwrap_or_default()) }
        </li>
    }
}
