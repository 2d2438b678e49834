//! The agenda, item by item.

use super::FactsProps;
use super::fact::Fact;
use super::region::Region;
use crate::model::AgendaItem;
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// The agenda, item by item.
#[component]
pub fn ItemOutline(props: &FactsProps) -> Html {
    let FactsProps { reading, on_show } = props;
    let items = &reading.facts.items;
    let mut rows = Vec::with_capacity(items.len());
    let mut section: Option<&str> = None;
    for (at, item) in items.iter().enumerate() {
        if item.section.as_deref() != section {
            section = item.section.as_deref();
            if let Some(section) = section {
                rows.push(html! { <li class="outline__section">{ section }</li> });
            }
        }
        rows.push(row(reading, at, item, on_show));
    }
    html! {
        <Region id="items" heading="Agenda items">
            if items.is_empty() {
                <p class="nothing">{ "No agenda items were found." }</p>
            } else {
                <ol class="outline">{ for rows }</ol>
            }
        </Region>
    }
}

fn row(reading: &Reading, at: usize, item: &AgendaItem, on_show: &Callback<Selection>) -> Html {
    let declared = reading.declarations_on(&item.id).count();
    let decided: Vec<_> = reading.resolutions_on(&item.id).collect();
    html! {
        <li id={item.id.clone()} data-level={item.level.to_string()}>
            <span class="number">{ item.number.clone().unwrap_or_default() }</span>
            <div>
                <h3>
                    <Fact
                        id={format!("{}-heading", item.id)}
                        evidence={Vec::from_iter(reading.source.heading(at))}
                        kind={Kind::Heading}
                        back_to="agenda items"
                        label={item.title.clone()}
                        on_show={on_show.clone()}
                    />
                </h3>
                <p class="notes">
                    if declared > 0 {
                        <a class="tag" data-of="declaration" href="#declarations">
                            { wording::count(declared, "interest", "interests") }
                        </a>
                    }
                    { for decided.iter().take(3).map(|resolution| html! {
                        <a class="tag" data-of="resolution" href={format!("#{}", resolution.id)}>
                            { wording::resolution(resolution.kind) }
                        </a>
                    }) }
                    if decided.len() > 3 {
                        <span>{ format!("and {} more", decided.len() - 3) }</span>
                    }
                    if item.private {
                        <span>{ "Press and public excluded" }</span>
                    }
                    if item.truncated {
                        <span class="tag" data-of="silent">{ "Cut off: the page says that there is more" }</span>
                    }
                    { for item.documents.iter().map(|document| {
                        let tail: Vec<String> =
                            [document.format.as_ref().map(|format| format.to_uppercase()), document.size.clone()].into_iter().flatten().collect();
                        let title = if document.title == item.title { "Report" } else { document.title.as_str() };
                        html! { <span>{ title }{ " " }{ tail.join(" ") }</span> }
                    }) }
                </p>
            </div>
        </li>
    }
}
