//! What could not be read.

use super::fact::ShowWords;
use super::region::Region;
use super::{FactsProps, rows};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use yew::prelude::*;

/// What could not be read; nothing is drawn where everything was.
#[component]
pub fn WarningList(props: &FactsProps) -> Html {
    let warnings = &props.reading.facts.warnings;
    if warnings.is_empty() {
        return Html::default();
    }
    html! {
        <Region id="warnings" heading="What could not be read">
            <ul class="warnings">{ rows(props, warnings.len(), row) }</ul>
        </Region>
    }
}

fn row(reading: &Reading, at: usize, on_show: &Callback<Selection>) -> Html {
    let warning = &reading.facts.warnings[at];
    let item = warning.item_id.as_deref().and_then(|id| reading.item_label(id));
    html! {
        <li>
            if let Some(item) = &item {
                <strong>{ item }</strong>{ ": " }
            }
            { &warning.message }{ " " }
            <ShowWords
                id={format!("warning-{at}")}
                evidence={vec![warning.evidence]}
                kind={Kind::Unread}
                back_to="what could not be read"
                label="Show the words"
                of={item.unwrap_or_default()}
                on_show={on_show.clone()}
            />
        </li>
    }
}
