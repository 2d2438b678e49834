//! Files dragged over and dropped anywhere on the page.

use super::file::{self, Opened};
use gloo_events::{EventListener, EventListenerOptions};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event};
use yew::Callback;

/// Listens to the whole window; dropping it ends that.
pub struct PageDrop {
    _listeners: Vec<EventListener>,
}

impl PageDrop {
    /// `on_dragging` hears when files come over the page and when they leave it; `on_files` what is dropped.
    pub fn listen(on_dragging: Callback<bool>, on_files: Callback<Vec<Opened>>) -> Option<PageDrop> {
        let window = web_sys::window()?;
        // Enter and leave come for every element on the way: the difference tells whether the page has been left.
        let depth = Rc::new(Cell::new(0u32));
        let listen = |name: &'static str, act: Box<dyn Fn(&DragEvent)>| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window, name, options, move |event: &Event| {
                let Some(event) = event.dyn_ref::<DragEvent>() else { return };
                if holds_files(event) {
                    event.prevent_default();
                    act(event);
                }
            })
        };
        let (entered, left, dropped) = (depth.clone(), depth.clone(), depth);
        let (enters, leaves, drops) = (on_dragging.clone(), on_dragging.clone(), on_dragging);
        let listeners = vec![
            listen(
                "dragenter",
                Box::new(move |_| {
                    entered.set(entered.get() + 1);
                    if entered.get() == 1 {
                        enters.emit(true);
                    }
                }),
            ),
            listen(
                "dragover",
                Box::new(|event| {
                    if let Some(transfer) = event.data_transfer() {
                        transfer.set_drop_effect("copy");
                    }
                }),
            ),
            listen(
                "dragleave",
                Box::new(move |_| {
                    left.set(left.get().saturating_sub(1));
                    if left.get() == 0 {
                        leaves.emit(false);
                    }
                }),
            ),
            listen(
                "drop",
                Box::new(move |event| {
                    dropped.set(0);
                    drops.emit(false);
                    let files = file::opened(event.data_transfer().and_then(|transfer| transfer.files()));
                    if !files.is_empty() {
                        on_files.emit(files);
                    }
                }),
            ),
        ];
        Some(PageDrop { _listeners: listeners })
    }
}

/// Text dragged into the box is the browser's affair.
fn holds_files(event: &DragEvent) -> bool {
    event
        .data_transfer()
        .is_some_and(|transfer| transfer.types().iter().any(|kind| kind.as_string().as_deref() == Some("Files")))
}
