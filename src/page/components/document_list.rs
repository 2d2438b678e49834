//! Several documents, each with its state.

use super::region::region;
use crate::page::state::{Document, Progress};
use crate::page::wording;
use crate::worker::Ticket;
use yew::prelude::*;

/// What is shown of the documents, and what can be asked of them.
pub struct DocumentList<'s> {
    /// The documents.
    pub documents: &'s [Document],
    /// The one shown.
    pub shown: Option<Ticket>,
    /// Show this one.
    pub on_choose: Callback<Ticket>,
    /// Try this one again.
    pub on_retry: Callback<Ticket>,
}

/// Several documents, each with its state.
pub fn document_list(list: DocumentList<'_>) -> Html {
    let read = list.documents.iter().filter(|document| document.reading().is_some()).count();
    let rows = html! {
        <ul class="documents">
            { for list.documents.iter().map(|document| row(document, &list)) }
        </ul>
    };
    region("documents", "Documents", &format!("{read} of {} read", list.documents.len()), rows)
}

fn row(document: &Document, list: &DocumentList<'_>) -> Html {
    let ticket = document.ticket;
    let is_shown = list.shown == Some(ticket);
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
            ("failed", html! { <span>{ "Not read. " }{ sentence }{ " " }{ retry(document, list) }</span> })
        }
        Progress::Cancelled => ("cancelled", html! { <span>{ "Stopped. " }{ retry(document, list) }</span> }),
    };
    let name = match document.reading() {
        Some(reading) => html! {
            <button
                type="button"
                class="button"
                data-weight="quiet"
                aria-current={is_shown.then_some("true")}
                onclick={list.on_choose.reform(move |_| ticket)}
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

fn retry(document: &Document, list: &DocumentList<'_>) -> Html {
    let ticket = document.ticket;
    html! {
        <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={format!("Try {} again", document.name)}
            onclick={list.on_retry.reform(move |_| ticket)}
        >
            { "Try again" }
        </button>
    }
}
