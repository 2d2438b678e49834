//! Work in progress, and the way to stop it.

use yew::prelude::*;

/// Work in progress ("Reading planning.html, 2 of 5") of which so many per cent are done, and the way to stop it. Nothing is
/// drawn if nothing is read.
pub fn progress_bar(work: Option<String>, percent: u8, on_cancel: Callback<()>) -> Html {
    let Some(work) = work else { return Html::default() };
    html! {
        <div class="progress">
            <label for="progress">{ work }</label>
            <progress id="progress" max="100" value={percent.to_string()}>{ format!("{} %", percent) }</progress>
            <button type="button" class="button" onclick={on_cancel.reform(|_| ())}>{ "Cancel" }</button>
        </div>
    }
}
