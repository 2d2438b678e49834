//! What a person hands in: chosen files, dropped files, the box's text. All are the browser's own handles: nothing is
//! read into the page.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, File, FileList, HtmlInputElement};
use yew::{NodeRef, TargetCast};

/// A document as it was handed in.
#[derive(Clone)]
pub struct Opened {
    /// The file's name, or "pasted text".
    pub name: String,
    blob: Blob,
}

impl Opened {
    /// Text that is at hand.
    pub fn of_text(name: &str, text: &str) -> Option<Opened> {
        Opened::of_js_text(name, &JsValue::from_str(text))
    }

    /// A string that the browser holds; it is encoded as UTF-8 outside the page's memory.
    pub(super) fn of_js_text(name: &str, text: &JsValue) -> Option<Opened> {
        let blob = Blob::new_with_str_sequence(&Array::of1(text)).ok()?;
        Some(Opened { name: name.into(), blob })
    }

    pub(super) fn new(name: String, blob: Blob) -> Opened {
        Opened { name, blob }
    }

    /// Its size in bytes, known before anything is read.
    pub fn size(&self) -> u64 {
        self.blob.size() as u64
    }

    pub(super) fn blob(&self) -> Blob {
        self.blob.clone()
    }
}

/// The files chosen in a file input, which is emptied so that the same file can be chosen again.
pub fn chosen(event: &yew::Event) -> Vec<Opened> {
    let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return Vec::new() };
    let files = opened(input.files());
    input.set_value("");
    files
}

/// The files of a list, in its order.
pub(super) fn opened(list: Option<FileList>) -> Vec<Opened> {
    list.map(|list| listed(&Array::from(&list))).unwrap_or_default()
}

/// The files of an array, in its order.
pub(super) fn listed(array: &Array) -> Vec<Opened> {
    let files = array.iter().filter_map(|file| file.dyn_into::<File>().ok());
    files.map(|file| Opened { name: file.name(), blob: file.unchecked_into() }).collect()
}

/// Opens the browser's dialogue for choosing files.
pub fn open_dialogue(input: &NodeRef) {
    if let Some(input) = input.cast::<HtmlInputElement>() {
        input.click();
    }
}
