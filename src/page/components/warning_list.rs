//! What could not be read.

use super::FactsProps;
use super::fact::ShowWords;
use super::region::Region;
use crate::page::source_view::Kind;
use yew::prelude::*;

/// What could not be read; nothing is drawn where everything was.
#[component]
pub fn WarningList(props: &FactsProps) -> Html {
    let FactsProps { reading, on_show } = props;
    let warnings = &reading.facts.warnings;
    if warnings.is_empty() {
        return Html::default();
    }
    html! {
        <Region id="warnings" heading="What could not be read">
            <ul class="warnings">
                { for warnings.iter().enumerate().map(|(at, warning)| {
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
                }) }
            </ul>
        </Region>
    }
}
