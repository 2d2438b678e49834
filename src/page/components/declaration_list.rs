//! Who declared which interest in what, and what they did.

use super::fact::{Proof, show_words};
use super::region::region;
use super::rows::Shape;
use super::{FactsProps, rows_of};
use crate::model::{ConcernedItem, Declaration, DeclarationsStatus, Interest};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// Who declared which interest in what, and what they did.
pub fn declaration_list(props: &FactsProps) -> Html {
    let facts = &props.reading.facts;
    let silence = match facts.declarations_status {
        DeclarationsStatus::Declared => Html::default(),
        DeclarationsStatus::None => {
            html! { <p class="nothing">{ "The minutes say that no interests were declared." }</p> }
        }
        DeclarationsStatus::NotRecorded => html! {
            <p class="nothing">
                <span class="tag" data-of="silent">{ wording::NOT_STATED }</span>
                { " whether any interest was declared." }
            </p>
        },
    };
    let list = rows_of(props, facts.declarations.len(), Shape::Declarations, |reading, at, on_show| {
        row(reading, &reading.facts.declarations[at], on_show)
    });
    region("declarations", "Declarations of interest", "", html! { <>{ silence }{ list }</> })
}

fn row(reading: &Reading, declaration: &Declaration, on_show: &Callback<Selection>) -> Html {
    let name = reading.name(&declaration.person_id);
    let id = format!("{}-words", declaration.id);
    let evidence = &declaration.evidence;
    let proof = Proof { id, evidence, kind: Kind::Declaration, back_to: "declarations", on_show };
    html! {
        <article class="declaration" id={declaration.id.clone()} aria-labelledby={format!("{}-who", declaration.id)}>
            <div>
                <h3 id={format!("{}-who", declaration.id)}>{ name }</h3>
                <p>{ kind(declaration) }</p>
            </div>
            <div>
                <dl class="pairs">
                    <dt>{ "In" }</dt>
                    <dd>{ items(reading, &declaration.items) }</dd>
                    <dt>{ "Because" }</dt>
                    <dd>
                        if let Some(nature) = &declaration.nature {
                            <q class="words">{ nature }</q>
                        } else {
                            <span class="tag" data-of="silent">{ wording::NOT_STATED }</span>
                        }
                    </dd>
                    <dt>{ "Took part" }</dt>
                    <dd>
                        if let Some(participation) = declaration.participation {
                            { wording::participation(participation, declaration.intended) }
                        } else {
                            <span class="tag" data-of="silent">{ wording::NOT_STATED }</span>
                        }
                    </dd>
                    if declaration.dispensation == Some(true) {
                        <dt>{ "Dispensation" }</dt>
                        <dd>{ "Recorded" }</dd>
                    }
                </dl>
                { show_words(proof, "Show the words", &format!("in which {name} declared this")) }
            </div>
        </article>
    }
}

/// The kind, and the minutes' own words for it where they say more.
fn kind(declaration: &Declaration) -> Html {
    let kind = wording::interest(declaration.interest);
    let printed = declaration.stated_as.as_deref().filter(|printed| {
        declaration.interest == Interest::Other || !kind.eq_ignore_ascii_case(printed) && !printed.is_empty()
    });
    let of = if declaration.interest == Interest::Unspecified { "silent" } else { "declaration" };
    html! {
        <>
            <span class="tag" data-of={of}>{ kind }</span>
            if let Some(printed) = printed {
                { " " }<q class="words printed">{ printed }</q>
            }
        </>
    }
}

fn items(reading: &Reading, items: &[ConcernedItem]) -> Html {
    if items.is_empty() {
        return html! { <span class="tag" data-of="silent">{ wording::NOT_STATED }</span> };
    }
    html! {
        <ul class="inline-list">
            { for items.iter().map(|concerned| item(reading, concerned)) }
        </ul>
    }
}

fn item(reading: &Reading, item: &ConcernedItem) -> Html {
    if let Some((id, label)) = item.item_id.as_deref().and_then(|id| Some((id, reading.item_label(id)?))) {
        return html! { <li><a href={format!("#{id}")}>{ label }</a></li> };
    }
    // The number is not said twice where the words are "item 7".
    let words = match &item.number {
        Some(number) if !item.as_printed.contains(number.as_str()) => format!("Item {number}, {}", item.as_printed),
        _ => item.as_printed.clone(),
    };
    html! {
        <li><q class="words">{ words }</q>{ " " }<span class="tag" data-of="silent">{ "Not an item of these minutes" }</span></li>
    }
}
