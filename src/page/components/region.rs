//! A part of the results with its heading.

use yew::prelude::*;

/// What a region is given.
#[derive(PartialEq, Properties)]
pub struct RegionProps {
    /// Where links lead.
    pub id: AttrValue,
    /// Its heading: the same words in every release, for people and tests find it by them.
    pub heading: AttrValue,
    /// A few words beside the heading.
    #[prop_or_default]
    pub hint: AttrValue,
    /// What is in it.
    pub children: Html,
}

/// A part of the results with its heading.
#[component]
pub fn Region(props: &RegionProps) -> Html {
    let RegionProps { id, heading, hint, children } = props;
    let heading_id = format!("{id}-heading");
    html! {
        <section class="region" id={id.clone()} aria-labelledby={heading_id.clone()}>
            <div class="region__head">
                <h2 id={heading_id} tabindex="-1">{ heading }</h2>
                if !hint.is_empty() {
                    <p class="hint">{ hint }</p>
                }
            </div>
            { children.clone() }
        </section>
    }
}
