//! What reads PDF files in the worker: src/worker/worker_loader.js fetches it when the first one arrives.
//!
//! In:       the bytes of a PDF file.   Out: its items, as `text` reads them, or the refusal in their form.
//! Not here: what the items mean (`text`).

use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// How far into a file its mark may stand.
const HEAD: usize = 1024;

/// Whether bytes are a PDF file.
pub fn is_pdf(bytes: &[u8]) -> bool {
    bytes[..bytes.len().min(HEAD)].windows(5).any(|window| window == b"%PDF-")
}

/// Reads a file. `on_page` hears how many pages of how many are done, `on_done` gets the form; it is called once, later.
pub fn read(bytes: &[u8], sha256: &str, on_page: impl Fn(u32, u32) + 'static, on_done: impl FnOnce(String) + 'static) {
    let done = Closure::once_into_js(move |form: JsValue| on_done(form.as_string().unwrap_or_default()));
    let page = Closure::<dyn Fn(u32, u32)>::new(on_page).into_js_value();
    let scope = js_sys::global();
    let engine =
        Reflect::get(&scope, &JsValue::from_str("readPdf")).ok().and_then(|read| read.dyn_into::<Function>().ok());
    if let Some(engine) = engine {
        let _ = engine.call4(&scope, &Uint8Array::from(bytes), &JsValue::from_str(sha256), &page, &done);
    }
}
