//! The text that was read, with its marks, and the words that somebody asked for.

use super::growing::{Growth, use_growing};
use crate::browser::turns::Urgency;
use crate::model::Evidence;
use crate::page::reading::Reading;
use crate::page::source_view::{Kind, Kinds, SourceView, without_blank_lines};
use crate::page::state::Selection;
use std::rc::Rc;
use yew::prelude::*;

/// Chunks drawn at once: drawing a long text must not hold up the page.
const PART: usize = 4;
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
    let chunks = reading.source.chunk_count();
    let drawn = use_growing(Growth { all: chunks.div_ceil(PART), at_first: 0, later: Urgency::Rest(1) });
    let places = selection.as_ref().map(|selection| selection.places.as_slice()).unwrap_or_default();
    let first = places.first().map(|place| reading.source.chunk_of(place.start));
    // What lies between what is drawn and the words asked for stays empty until its turn comes.
    let asked_for = first.map(|chunk| chunk / PART);
    let parts = asked_for.map_or(drawn, |part| drawn.max(part + 1));
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
            <div class="source__text" data-long={(chunks > LONG).to_string()} id="source-text" tabindex="0" role="group" aria-labelledby="source-heading">
                { for (0..parts).map(|part| html! {
                    <SourcePart
                        key={part}
                        reading={reading.clone()}
                        {part}
                        empty={part >= drawn && Some(part) != asked_for}
                        selected={reading.source.within(part * PART..(part + 1) * PART, places)}
                        {first}
                        {kind}
                    />
                }) }
            </div>
        </section>
    }
}

/// What a part of the text is given.
#[derive(Properties)]
struct SourcePartProps {
    reading: Rc<Reading>,
    part: usize,
    /// Its turn has not come.
    empty: bool,
    /// The words asked for, so far as they are here.
    selected: Vec<Evidence>,
    /// The chunk in which they begin.
    first: Option<usize>,
    kind: Kind,
}

/// A part without selected words is drawn once.
impl PartialEq for SourcePartProps {
    fn eq(&self, other: &SourcePartProps) -> bool {
        let same = Rc::ptr_eq(&self.reading, &other.reading) && (self.part, self.empty) == (other.part, other.empty);
        same && self.selected == other.selected
            && (self.selected.is_empty() || (self.first, self.kind) == (other.first, other.kind))
    }
}

#[component]
fn SourcePart(props: &SourcePartProps) -> Html {
    let SourcePartProps { reading, part, empty, selected, first, kind } = props;
    let end = if *empty { 0 } else { reading.source.chunk_count().min((part + 1) * PART) };
    html! {
        <div class="source__part">
            { for (part * PART..end).map(|chunk| html! {
                <div class="source__chunk">{ for runs(&reading.source, chunk, selected, *first == Some(chunk), *kind) }</div>
            }) }
        </div>
    }
}

/// A chunk's text: marks, and around the words asked for one more.
fn runs(
    source: &SourceView,
    chunk: usize,
    selected: &[Evidence],
    mut to_find: bool,
    kind: Kind,
) -> impl Iterator<Item = Html> {
    source.runs(chunk, selected).into_iter().map(move |run| {
        let parts = run.parts.into_iter().map(|(text, kinds)| part(text, kinds));
        if !run.selected {
            return html! { <>{ for parts }</> };
        }
        let found = std::mem::take(&mut to_find);
        html! {
            <mark
                class="current"
                data-kind={kind.name()}
                id={found.then_some("words")}
                tabindex={found.then_some("-1")}
                aria-current="true"
            >
                { for parts }
            </mark>
        }
    })
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
