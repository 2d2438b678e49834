//! Several documents, each with its state.

use super::region::Region;
use crate::page::state::{Document, Progress};
use crate::page::wording;
use crate::worker::Ticket;
use yew::prelude::*;

/// What the list is given.
#[derive(Properties)]
pub struct DocumentListProps {
    /// The documents.
    pub documents: Vec<Document>,
    /// The one shown.
    pub shown: Option<Ticket>,
    /// Show this one.
    pub on_choose: Callback<Ticket>,
    /// Try this one again.
    pub on_retry: Callback<Ticket>,
}

/// It is drawn anew each time: a handful of rows.
impl PartialEq for DocumentListProps {
    fn eq(&self, _: &DocumentListProps) -> bool {
        false
    }
}

/// Several documents, each with its state.
#[component]
pub fn DocumentList(props: &DocumentListProps) -> Html {
    let read = props.documents.iter().filter(|document| document.reading().is_some()).count();
    html! {
        <Region id="documents" heading="Documents" hint={format!("{read} of {} read", props.documents.len())}>
            <ul class="documents">
                { for props.documents.iter().map(|document| row(document, props)) }
            </ul>
        </Region>
    }
}

fn row(document: &Document, props: &DocumentListProps) -> Html {
    let ticket = document.ticket;
    let is_shown = props.shown == Some(ticket);
    let (state, told) = match &document.progress {
        Progress::Waiting => ("waiting", html! { <span class="hint">{ "Waiting" }</span> }),
        Progress::Reading { percent } => {
            ("reading", html! { <span class="hint">{ format!("Reading, {percent} %") }</span> })
        }
        Progress::Read(reading) => {
            let facts = &reading.facts;
            let found = [
                wording::count(facts.checks.len(), "check", "checks"),
                wording::count(facts.declarations.len(), "declaration", "declarations"),
                wording::count(facts.resolutions.len(), "resolution", "resolutions"),
            ];
            ("read", html! { <span class="hint">{ found.join(", ") }</span> })
        }
        Progress::Refused(sentence) => ("refused", html! { <span>{ "Not read. " }{ sentence }</span> }),
        Progress::Failed(sentence) => {
            ("failed", html! { <span>{ "Not read. " }{ sentence }{ " " }{ retry(document, props) }</span> })
        }
        Progress::Cancelled => ("cancelled", html! { <span>{ "Stopped. " }{ retry(document, props) }</span> }),
    };
    let name = match document.reading() {
        Some(reading) => html! {
            <button
                type="button"
                class="button"
                data-weight="quiet"
                aria-current={is_shown.then_some("true")}
                onclick={props.on_choose.reform(move |_| ticket)}
            >
                { reading.title() }
            </button>
        },
        None => html! { <span class="documents__name">{ &document.name }</span> },
    };
    html! {
        <li key={ticket.0} data-state={state} data-shown={is_shown.to_string()}>
            { name }
            if document.reading().is_some() {
                <span class="hint">{ format!("{}, {}", document.name, wording::size(document.size)) }</span>
            }
            { told }
        </li>
    }
}

fn retry(document: &Document, props: &DocumentListProps) -> Html {
    let ticket = document.ticket;
    html! {
        <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={format!("Try {} again", document.name)}
            onclick={props.on_retry.reform(move |_| ticket)}
        >
            { "Try again" }
        </button>
    }
}
