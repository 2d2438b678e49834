//! The side of the program that unpacks files: one function, in the scope that it shares with the worker's program.
//!
//! Not here: what is unpacked (`worker::parcel`); when this program is fetched (src/worker/worker_loader.js).

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// The name under which src/worker/worker_loader.js finds the function.
const NAME: &str = "unpackForm";

/// Unpacks, from now on, whatever it is given.
pub fn serve(unpack: fn(&[u8]) -> Vec<u8>) {
    let unpack = Closure::<dyn Fn(Uint8Array) -> Uint8Array>::new(move |bytes: Uint8Array| {
        Uint8Array::from(unpack(&bytes.to_vec()).as_slice())
    });
    let _ = Reflect::set(&js_sys::global(), &JsValue::from_str(NAME), &unpack.into_js_value());
}
