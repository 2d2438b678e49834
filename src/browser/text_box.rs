//! The text area. Its text stays in the browser: it is neither copied on every key nor into the page.

use super::file::Opened;
use js_sys::Reflect;
use wasm_bindgen::JsValue;
use web_sys::HtmlTextAreaElement;
use yew::NodeRef;

/// The box's text as a document.
pub fn opened(text_box: &NodeRef, name: &str) -> Option<Opened> {
    Opened::of_js_text(name, &text(text_box))
}

/// The box's text, which the browser holds.
pub(super) fn text(text_box: &NodeRef) -> JsValue {
    let text = text_box.get().and_then(|text_box| Reflect::get(&text_box, &"value".into()).ok());
    text.unwrap_or_else(|| "".into())
}

/// Puts such a text in it.
pub(super) fn put(text_box: &NodeRef, text: &JsValue) {
    if let Some(text_box) = text_box.get() {
        let _ = Reflect::set(&text_box, &"value".into(), text);
    }
}

/// Whether nothing is in it.
pub fn is_empty(text_box: &NodeRef) -> bool {
    text_box.cast::<HtmlTextAreaElement>().is_none_or(|text_box| text_box.text_length() == 0)
}

/// Puts `text` in it.
pub fn fill(text_box: &NodeRef, text: &str) {
    if let Some(text_box) = text_box.cast::<HtmlTextAreaElement>() {
        text_box.set_value(text);
    }
}
