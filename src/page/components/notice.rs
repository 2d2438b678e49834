//! What went wrong, and what to do.

use yew::prelude::*;

/// Most sentences shown; the list of documents has them all.
const MOST: usize = 5;

/// What went wrong, and what to do: one sentence for each document; nothing is drawn if there is none. It can take focus.
pub fn notice(sentences: &[String]) -> Html {
    if sentences.is_empty() {
        return Html::default();
    }
    let more = sentences.len().saturating_sub(MOST);
    html! {
        <div class="notice" id="notice" role="group" aria-labelledby="notice-heading" tabindex="-1">
            <h2 id="notice-heading">{ if sentences.len() == 1 { "Not read" } else { "Some documents were not read" } }</h2>
            { for sentences.iter().take(MOST).map(|sentence| html! { <p>{ sentence }</p> }) }
            if more > 0 {
                <p>{ format!("And {more} more, listed below.") }</p>
            }
        </div>
    }
}
