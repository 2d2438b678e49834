//! A newer version of the page is ready, and the way to it.

use yew::prelude::*;

/// Whether a newer version of the page is ready, and the way to it. The status is there before it has something to say.
pub fn new_version(ready: bool, has_documents: bool, on_update: Callback<()>) -> Html {
    html! {
        <div class="new-version cluster" data-ready={ready.to_string()}>
            <p role="status">
                if ready {
                    { "A new version is ready." }
                    if has_documents {
                        { " It will read again what you have opened, and the box keeps its text." }
                    }
                }
            </p>
            if ready {
                <button type="button" class="button" onclick={on_update.reform(|_| ())}>{ "Update now" }</button>
            }
        </div>
    }
}
