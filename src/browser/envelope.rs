//! [`Envelope`]s <-> what `postMessage` carries: an array of the head and its bodies.

use crate::worker::codec::{Envelope, NotAMessage};
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

/// The message as `postMessage` takes it.
pub(super) fn to_js<B: AsRef<JsValue>>(envelope: &Envelope<B>) -> Array {
    let message = Array::of1(&JsValue::from_str(&envelope.head));
    for body in &envelope.bodies {
        message.push(body.as_ref());
    }
    message
}

/// The message that came.
pub(super) fn from_js<B: JsCast>(message: JsValue) -> Result<Envelope<B>, NotAMessage> {
    let message: Array = message.dyn_into().map_err(|_| NotAMessage)?;
    let head = message.get(0).as_string().ok_or(NotAMessage)?;
    let bodies = message.iter().skip(1).map(|body| body.dyn_into::<B>().map_err(|_| NotAMessage));
    Ok(Envelope { head, bodies: bodies.collect::<Result<_, _>>()? })
}
