//! Where minutes come in: the box, files, examples.

use super::notice::notice;
use super::progress_bar::progress_bar;
use crate::browser::file::{self, Opened};
use crate::page::samples::{SAMPLES, Sample};
use yew::prelude::*;

/// What the entry shows, and what it reports.
pub struct Entry<'s> {
    /// Results are shown: the entry makes room for them.
    pub compact: bool,
    /// What is being read, if anything is.
    pub work: Option<String>,
    /// How far, 0 to 100.
    pub percent: u8,
    /// What went wrong.
    pub notice: &'s [String],
    /// The box.
    pub text_box: &'s NodeRef,
    /// Analyse the box.
    pub on_analyse: Callback<()>,
    /// Files were chosen.
    pub on_files: Callback<Vec<Opened>>,
    /// An example is wanted.
    pub on_try: Callback<Sample>,
    /// Stop reading.
    pub on_cancel: Callback<()>,
    /// Start afresh.
    pub on_clear: Callback<()>,
}

/// Where minutes come in.
pub fn entry(entry: Entry<'_>) -> Html {
    let Entry { compact, work, percent, text_box, on_analyse, on_files, on_try, on_cancel, on_clear, .. } = entry;
    let on_key = on_analyse.clone();
    let on_submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        on_analyse.emit(());
    });
    let on_key = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            on_key.emit(());
        }
    });
    let on_change = Callback::from(move |event: Event| {
        let files = file::chosen(&event);
        if !files.is_empty() {
            on_files.emit(files);
        }
    });
    html! {
        <div class="entry" data-compact={compact.to_string()}>
            <form class="entry__form stack" onsubmit={on_submit} onkeydown={on_key} aria-label="Minutes to analyse">
                if !compact {
                    <h1>{ "Who was there, who declared what, and what was decided" }</h1>
                    <p class="lead">
                        { "Paste the minutes of a council meeting, or drop the files anywhere on this page." }
                    </p>
                }
                { notice(entry.notice) }
                <div class="field">
                    <label for="minutes-text">{ "Minutes text" }</label>
                    <p class="hint" id="minutes-hint">{ hint(compact) }</p>
                    <textarea
                        class="field__box"
                        id="minutes-text"
                        ref={text_box.clone()}
                        aria-describedby="minutes-hint"
                        spellcheck="false"
                        autocomplete="off"
                    />
                </div>
                <div class="cluster">
                    <button type="submit" class="button" aria-keyshortcuts="Control+Enter Meta+Enter" data-weight={if compact { "second" } else { "main" }}>
                        { "Analyse" }
                    </button>
                    <span class="file-choice">
                        <input
                            type="file"
                            id="files"
                            class="visually-hidden"
                            multiple=true
                            accept=".pdf,.docx,.odt,.xml,.txt,.md,.markdown,.html,.htm,.mht,.mhtml,text/plain,text/markdown,text/html,application/pdf"
                            onchange={on_change}
                        />
                        <label class="button" for="files">{ "Choose files" }</label>
                    </span>
                    <button type="button" class="button" data-weight="quiet" onclick={on_clear.reform(|_| ())}>
                        { "Clear" }
                    </button>
                    <span class="examples">
                        <span class="hint" aria-hidden="true">{ "or try an example:" }</span>
                        { for SAMPLES.iter().map(|sample| example(sample, &on_try)) }
                    </span>
                </div>
                { progress_bar(work, percent, on_cancel) }
            </form>
            if !compact {
                { promises() }
            }
        </div>
    }
}

fn hint(compact: bool) -> &'static str {
    match compact {
        true => "Read on this device: nothing that you paste or open is sent anywhere.",
        false => {
            "They are read on your device: nothing leaves it. Copy the whole page of the council’s website, menus and all; PDF files, Word files (.docx), OpenDocument files (.odt), saved web pages and text can be dropped or chosen, several at a time."
        }
    }
}

fn example(sample: &'static Sample, on_try: &Callback<Sample>) -> Html {
    html! {
        <button
            type="button"
            class="button"
            data-weight="quiet"
            aria-label={format!("Try an example: {}", sample.name)}
            onclick={on_try.reform(move |_| *sample)}
        >
            { sample.name }
        </button>
    }
}

/// What the page promises; the same words stand in `index.html` for the first sight.
fn promises() -> Html {
    let promise =
        |head: &'static str, words: &'static str| html! { <li><strong>{ head }</strong>{ " " }{ words }</li> };
    html! {
        <ul class="promises">
            { promise("Every fact beside its words", "Each name, interest and decision shows the very passage it was read from.") }
            { promise("Nothing invented", "What the minutes do not say stays empty; what could not be read is listed.") }
            { promise("Checks nobody has time for", "Declared an interest, then voted? Present, and among the apologies?") }
            { promise("Yours to take away", "As data (JSON), or on paper for tonight’s meeting.") }
        </ul>
    }
}
