//! Work in progress, and the way to stop it.

use yew::prelude::*;

/// What the bar is given.
#[derive(PartialEq, Properties)]
pub struct ProgressBarProps {
    /// "Reading planning.html, 2 of 5"; nothing is drawn if nothing is read.
    pub work: Option<String>,
    /// 0 to 100.
    pub percent: u8,
    /// Stop.
    pub on_cancel: Callback<()>,
}

/// Work in progress, and the way to stop it.
#[component]
pub fn ProgressBar(props: &ProgressBarProps) -> Html {
    let Some(work) = &props.work else { return Html::default() };
    html! {
        <div class="progress">
            <label for="progress">{ work }</label>
            <progress id="progress" max="100" value={props.percent.to_string()}>{ format!("{} %", props.percent) }</progress>
            <button type="button" class="button" onclick={props.on_cancel.reform(|_| ())}>{ "Cancel" }</button>
        </div>
    }
}
