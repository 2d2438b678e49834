//! A newer version of the page is ready, and the way to it.

use yew::prelude::*;

/// What the banner is given.
#[derive(PartialEq, Properties)]
pub struct NewVersionProps {
    /// There is one.
    pub ready: bool,
    /// Documents are open.
    pub has_documents: bool,
    /// Load it.
    pub on_update: Callback<()>,
}

/// A newer version of the page is ready, and the way to it. The status is there before it has something to say.
#[component]
pub fn NewVersion(props: &NewVersionProps) -> Html {
    html! {
        <div class="new-version cluster" data-ready={props.ready.to_string()}>
            <p role="status">
                if props.ready {
                    { "A new version is ready." }
                    if props.has_documents {
                        { " It will read again what you have opened, and the box keeps its text." }
                    }
                }
            </p>
            if props.ready {
                <button type="button" class="button" onclick={props.on_update.reform(|_| ())}>{ "Update now" }</button>
            }
        </div>
    }
}
