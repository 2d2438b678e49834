//! The page while files hover over it.

use yew::prelude::*;

/// The page while files hover over it. It takes no part in dragging, so that the drop reaches the page.
pub fn drop_veil() -> Html {
    html! {
        <div class="veil">
            <p class="veil__words">{ "Drop the minutes to read them" }<small>{ "They stay on this device." }</small></p>
        </div>
    }
}
