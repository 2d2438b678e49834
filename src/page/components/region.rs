//! A part of the results with its heading.

use yew::prelude::*;

/// A part of the results. Links lead to its `id`; its heading is the same in every release, for people and tests find it
/// by that; `hint` is a few words beside the heading, or none.
pub fn region(id: &'static str, heading: &'static str, hint: &str, children: Html) -> Html {
    let heading_id = format!("{id}-heading");
    html! {
        <section class="region" {id} aria-labelledby={heading_id.clone()}>
            <div class="region__head">
                <h2 id={heading_id} tabindex="-1">{ heading }</h2>
                if !hint.is_empty() {
                    <p class="hint">{ hint }</p>
                }
            </div>
            { children }
        </section>
    }
}
