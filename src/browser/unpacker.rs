//! What unpacks files for the worker: src/worker/worker_loader.js fetches it when the first one arrives.
//!
//! In:       the bytes of a packed file.   Out: a parcel for `worker`, or none where what it takes could not be fetched.
//! Not here: what is in the parcel (`worker::parcel`).

use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The name under which the loader offers the function.
const NAME: &str = "unpackFile";

/// Has a file unpacked. `on_page` hears how many pages of how many are read; `on_done` gets the parcel, once, later.
pub fn unpack(
    bytes: &[u8],
    pdf_sha256: Option<&str>,
    on_page: impl Fn(u32, u32) + 'static,
    on_done: impl FnOnce(Option<Vec<u8>>) + 'static,
) {
    let done = Closure::once_into_js(move |parcel: JsValue| {
        on_done(parcel.dyn_into::<Uint8Array>().ok().map(|parcel| parcel.to_vec()));
    });
    let page = Closure::<dyn Fn(u32, u32)>::new(on_page).into_js_value();
    let scope = js_sys::global();
    let sum = pdf_sha256.map_or(JsValue::NULL, JsValue::from_str);
    let unpack =
        Reflect::get(&scope, &JsValue::from_str(NAME)).ok().and_then(|unpack| unpack.dyn_into::<Function>().ok());
    if let Some(unpack) = unpack {
        let _ = unpack.call4(&scope, &Uint8Array::from(bytes), &sum, &page, &done);
    }
}
