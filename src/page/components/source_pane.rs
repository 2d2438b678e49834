//! The text that was read, with its marks, and the words that somebody asked for.

use crate::browser::timer::later;
use crate::model::Evidence;
use crate::page::reading::Reading;
use crate::page::source_view::{Kind, Kinds, without_blank_lines};
use crate::page::state::Selection;
use std::rc::Rc;
use yew::prelude::*;

/// Chunks drawn at first, and added with every turn: drawing a long text must not hold up the page.
const CHUNKS_AT_ONCE: usize = 3;
/// From so many chunks on, those out of sight are not laid out.
const LONG: usize = 8;

/// What the pane is given.
#[derive(Properties)]
pub struct SourcePaneProps {
    /// The document.
    pub reading: Rc<Reading>,
    /// The words asked for.
    pub selection: Option<Selection>,
    /// Return to what asked.
    pub on_back: Callback<()>,
}

impl PartialEq for SourcePaneProps {
    fn eq(&self, other: &SourcePaneProps) -> bool {
        Rc::ptr_eq(&self.reading, &other.reading) && self.selection == other.selection
    }
}

/// The text that was read.
#[component]
pub fn SourcePane(props: &SourcePaneProps) -> Html {
    let SourcePaneProps { reading, selection, on_back } = props;
    let all = reading.source.chunk_count();
    let drawn = use_state(|| CHUNKS_AT_ONCE);
    let to_draw = drawn.clone();
    use_effect_with(*drawn, move |drawn| {
        let more = (*drawn < all).then(|| later(0, move || to_draw.set(*to_draw + CHUNKS_AT_ONCE)));
        move || drop(more)
    });
    let places = selection.as_ref().map(|selection| selection.places.as_slice()).unwrap_or_default();
    let first = places.first().map(|place| reading.source.chunk_of(place.start));
    let count = all.min((*drawn).max(first.map_or(0, |chunk| chunk + 1)));
    let kind = selection.as_ref().map_or(Kind::Check, |selection| selection.kind);
    html! {
        <section class="source" id="source" aria-labelledby="source-heading">
            <div class="source__head">
                <h2 id="source-heading">{ "Source text" }</h2>
                if let Some(selection) = selection {
                    <button type="button" class="button" data-weight="quiet" onclick={on_back.reform(|_| ())}>
                        { format!("Back to {}", selection.back_to) }
                    </button>
                } else {
                    <p class="legend hint">
                        <mark data-kind="declaration">{ "interests" }</mark>{ " " }
                        <mark data-kind="person">{ "people" }</mark>{ " " }
                        <mark data-kind="resolution">{ "decisions" }</mark>
                    </p>
                }
            </div>
            <div class="source__text" data-long={(all > LONG).to_string()} id="source-text" tabindex="0" role="group" aria-labelledby="source-heading">
                { for (0..count).map(|chunk| html! {
                    <SourceChunk
                        key={chunk}
                        reading={reading.clone()}
                        {chunk}
                        selected={reading.source.within(chunk, places)}
                        first={first == Some(chunk)}
                        {kind}
                    />
                }) }
            </div>
        </section>
    }
}

/// What a chunk is given.
#[derive(Properties)]
struct SourceChunkProps {
    reading: Rc<Reading>,
    chunk: usize,
    /// The words asked for, so far as they are here.
    selected: Vec<Evidence>,
    /// They begin here.
    first: bool,
    kind: Kind,
}

/// A chunk without selected words is drawn once.
impl PartialEq for SourceChunkProps {
    fn eq(&self, other: &SourceChunkProps) -> bool {
        let same = Rc::ptr_eq(&self.reading, &other.reading) && self.chunk == other.chunk;
        same && self.selected == other.selected
            && (self.selected.is_empty() || (self.first, self.kind) == (other.first, other.kind))
    }
}

#[component]
fn SourceChunk(props: &SourceChunkProps) -> Html {
    let mut to_find = props.first;
    let runs = props.reading.source.runs(props.chunk, &props.selected);
    html! {
        <div class="source__chunk">
            { for runs.into_iter().map(|run| {
                let parts = run.parts.into_iter().map(|(text, kinds)| part(text, kinds));
                if !run.selected {
                    return html! { <>{ for parts }</> };
                }
                let found = std::mem::take(&mut to_find);
                html! {
                    <mark
                        class="current"
                        data-kind={props.kind.name()}
                        id={found.then_some("words")}
                        tabindex={found.then_some("-1")}
                        aria-current="true"
                    >
                        { for parts }
                    </mark>
                }
            }) }
        </div>
    }
}

fn part(text: &str, kinds: Kinds) -> Html {
    let text = without_blank_lines(text).into_owned();
    match kinds.first() {
        None => html! { { text } },
        Some(kind) => {
            let names_person = kind != Kind::Person && kinds.holds(Kind::Person);
            html! { <mark data-kind={kind.name()} data-person={names_person.then_some("true")}>{ text }</mark> }
        }
    }
}
