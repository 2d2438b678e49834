//! The way from a fact to its words.

use crate::model::Evidence;
use crate::page::reading::places;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use yew::prelude::*;

/// What the way starts from.
pub struct Proof<'p> {
    /// Unique on the page: focus comes back here.
    pub id: String,
    /// The words' places.
    pub evidence: &'p [Evidence],
    /// What they prove.
    pub kind: Kind,
    /// Where the fact stands, as in "Back to declarations".
    pub back_to: &'static str,
    /// Asks for the words.
    pub on_show: &'p Callback<Selection>,
}

impl Proof<'_> {
    fn on_click(&self) -> Callback<MouseEvent> {
        let Proof { id, evidence, kind, back_to, on_show } = self;
        let (on_show, kind, back_to) = (Callback::clone(on_show), *kind, *back_to);
        let (evidence, from) = (evidence.to_vec(), id.clone());
        Callback::from(move |_| {
            let (from, back_to) = (from.clone(), back_to.to_string());
            on_show.emit(Selection { places: places(&evidence), kind, from, back_to });
        })
    }
}

/// "Show the words", below a fact. `of` says whose words, for those who hear the button and do not see what is around it.
pub fn show_words(proof: Proof<'_>, label: &str, of: &str) -> Html {
    if proof.evidence.is_empty() {
        return Html::default();
    }
    let on_click = proof.on_click();
    html! {
        <button type="button" class="button" data-weight="quiet" id={proof.id} onclick={on_click}>
            { label }
            if !of.is_empty() {
                <span class="visually-hidden">{ " " }{ of }</span>
            }
        </button>
    }
}

/// A fact that is itself the button.
pub fn fact(proof: Proof<'_>, label: &str) -> Html {
    if proof.evidence.is_empty() {
        return html! { <span>{ label }</span> };
    }
    let on_click = proof.on_click();
    html! {
        <button type="button" class="fact" data-kind={proof.kind.name()} id={proof.id} onclick={on_click}>
            { label }<span class="visually-hidden">{ ", show the words" }</span>
        </button>
    }
}
