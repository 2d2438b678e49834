//! The agenda, item by item.

use super::fact::{Proof, fact};
use super::region::region;
use super::rows::Shape;
use super::{FactsProps, rows_of};
use crate::model::AgendaItem;
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// The agenda, item by item.
pub fn item_outline(props: &FactsProps) -> Html {
    let list = match props.reading.facts.items.len() {
        0 => html! { <p class="nothing">{ "No agenda items were found." }</p> },
        count => rows_of(props, count, Shape::Outline, row),
    };
    region("items", "Agenda items", "", list)
}

/// An item, below its section's heading where the section begins with it.
fn row(reading: &Reading, at: usize, on_show: &Callback<Selection>) -> Html {
    let items = &reading.facts.items;
    let section = items[at].section.as_ref();
    let before = at.checked_sub(1).and_then(|before| items[before].section.as_ref());
    html! {
        <>
            if let Some(section) = section.filter(|_| section != before) {
                <li class="outline__section">{ section }</li>
            }
            { item(reading, at, &items[at], on_show) }
        </>
    }
}

fn item(reading: &Reading, at: usize, item: &AgendaItem, on_show: &Callback<Selection>) -> Html {
    let declared = reading.declared_in(&item.id);
    let decided = reading.decided_under(&item.id);
    let heading = Vec::from_iter(reading.source.heading(at));
    let id = format!("{}-heading", item.id);
    let proof = Proof { id, evidence: &heading, kind: Kind::Heading, back_to: "agenda items", on_show };
    html! {
        <li id={item.id.clone()} data-level={item.level.to_string()}>
            <span class="number">{ item.number.clone().unwrap_or_default() }</span>
            <div>
                <h3>{ fact(proof, &item.title) }</h3>
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
                            [document.format.as_ref().map(|format| format.to_ascii_uppercase()), document.size.clone()].into_iter().flatten().collect();
                        let title = if document.title == item.title { "Report" } else { document.title.as_str() };
                        html! { <span>{ title }{ " " }{ tail.join(" ") }</span> }
                    }) }
                </p>
            </div>
        </li>
    }
}
