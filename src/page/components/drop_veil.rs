//! The page while files hover over it.

use yew::prelude::*;

/// What the veil is given.
#[derive(PartialEq, Properties)]
pub struct DropVeilProps {
    /// Files hover over the page.
    pub shown: bool,
}

/// The page while files hover over it. It takes no part in dragging, so that the drop reaches the page.
#[component]
pub fn DropVeil(props: &DropVeilProps) -> Html {
    if !props.shown {
        return Html::default();
    }
    html! {
        <div class="veil">
            <p class="veil__words">{ "Drop the minutes to read them" }<small>{ "They stay on this device." }</small></p>
        </div>
    }
}
