//! [`Envelope`]s <-> what `postMessage` carries: an array of the head and its bodies.

use crate::worker::codec::Envelope;
use crate::worker::pack::Broken;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// The message as `postMessage` takes it.
pub(super) fn to_js<B: AsRef<JsValue>>(envelope: &Envelope<B>) -> Array {
    let message = Array::of1(&Uint8Array::from(envelope.head.as_slice()));
    for body in &envelope.bodies {
        message.push(body.as_ref());
    }
    message
}

/// The message that came.
pub(super) fn from_js<B: JsCast>(message: JsValue) -> Result<Envelope<B>, Broken> {
    let message: Array = message.dyn_into().map_err(|_| Broken)?;
    let head: Uint8Array = message.get(0).dyn_into().map_err(|_| Broken)?;
    let mut bodies = Vec::new();
    for place in 1..message.length() {
        bodies.push(message.get(place).dyn_into::<B>().map_err(|_| Broken)?);
    }
    Ok(Envelope { head: head.to_vec(), bodies })
}
