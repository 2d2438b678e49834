//! The way from a fact to its words.

use crate::model::Evidence;
use crate::page::reading::places;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use yew::prelude::*;

/// What both forms are given.
#[derive(PartialEq, Properties)]
pub struct FactProps {
    /// Unique on the page: focus comes back here.
    pub id: AttrValue,
    /// The words' places.
    pub evidence: Vec<Evidence>,
    /// What they prove.
    pub kind: Kind,
    /// Where the fact stands, as in "Back to declarations".
    pub back_to: AttrValue,
    /// What is shown on the button.
    pub label: AttrValue,
    /// Whose words, for those who hear the button and do not see what is around it.
    #[prop_or_default]
    pub of: AttrValue,
    /// Asks for the words.
    pub on_show: Callback<Selection>,
}

impl FactProps {
    fn on_click(&self) -> Callback<MouseEvent> {
        let (on_show, kind) = (self.on_show.clone(), self.kind);
        let (evidence, from, back_to) = (self.evidence.clone(), self.id.to_string(), self.back_to.to_string());
        Callback::from(move |_| {
            let (from, back_to) = (from.clone(), back_to.clone());
            on_show.emit(Selection { places: places(&evidence), kind, from, back_to });
        })
    }
}

/// "Show the words", below a fact.
#[component]
pub fn ShowWords(props: &FactProps) -> Html {
    if props.evidence.is_empty() {
        return Html::default();
    }
    html! {
        <button type="button" class="button" data-weight="quiet" id={props.id.clone()} onclick={props.on_click()}>
            { &props.label }
            if !props.of.is_empty() {
                <span class="visually-hidden">{ " " }{ &props.of }</span>
            }
        </button>
    }
}

/// A fact that is itself the button.
#[component]
pub fn Fact(props: &FactProps) -> Html {
    if props.evidence.is_empty() {
        return html! { <span>{ &props.label }</span> };
    }
    html! {
        <button type="button" class="fact" data-kind={props.kind.name()} id={props.id.clone()} onclick={props.on_click()}>
            { &props.label }<span class="visually-hidden">{ ", show the words" }</span>
        </button>
    }
}
