//! The worker's side of the conversation.
//!
//! A document comes as the browser's own handle to it and is read here, so that the page never holds its bytes; replies
//! leave as buffers that are handed over, not copied.

use super::{envelope, unpacker};
use crate::worker::codec::{self, Envelope};
use crate::worker::{Errand, Need, Reply, Request, Ticket, UNPACKED, answer, answer_unpacked, need};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

/// Answers every request from now on.
pub fn serve() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let port = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Ok(request) = envelope::from_js::<Blob>(event.data()).and_then(codec::decode_request) else { return };
        let Request { ticket, name, bytes } = request;
        let Ok(bytes) = bytes_of(&bytes) else { return post(&port, gone(ticket)) };
        let request = Request { ticket, name, bytes };
        if ticket == Ticket::REHEARSAL {
            answer(request, &mut |_| ());
            return;
        }
        match need(&request) {
            Need::Nothing => post(&port, answer(request, &mut |progress| post(&port, progress))),
            Need::Unpacking(errand) => run(errand, request.bytes, port.clone()),
        }
    });
    scope.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
    post(&scope, Reply::Progress { ticket: Ticket::READY, percent: 0 });
}

/// Has a file unpacked, and answers when it is.
fn run(errand: Errand, bytes: Vec<u8>, port: DedicatedWorkerGlobalScope) {
    let (ticket, listener) = (errand.ticket, port.clone());
    let on_page = move |done: u32, all: u32| {
        post(&listener, Reply::Progress { ticket, percent: (done * UNPACKED / all.max(1)) as u8 });
    };
    let sum = errand.is_pdf().then(|| errand.sha256().to_owned());
    let on_done = move |parcel: Option<Vec<u8>>| {
        post(&port, answer_unpacked(errand, parcel, &mut |progress| post(&port, progress)));
    };
    unpacker::unpack(&bytes, sum.as_deref(), on_page, on_done);
}

fn bytes_of(blob: &Blob) -> Result<Vec<u8>, JsValue> {
    let buffer: ArrayBuffer = FileReaderSync::new()?.read_as_array_buffer(blob)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// The file was moved, changed or is a folder.
fn gone(ticket: Ticket) -> Reply<Vec<u8>> {
    let message =
        "The browser could not open this file: check that it is still there and not a folder, and choose it again.";
    Reply::Refused { ticket, code: "unreadable".into(), message: message.into() }
}

fn post(scope: &DedicatedWorkerGlobalScope, reply: Reply<Vec<u8>>) {
    let Envelope { head, bodies } = codec::encode_reply(reply);
    let bodies: Vec<ArrayBuffer> = bodies.into_iter().map(|body| Uint8Array::from(body.as_slice()).buffer()).collect();
    let transfer: Array = bodies.iter().collect();
    let _ = scope.post_message_with_transfer(&envelope::to_js(&Envelope { head, bodies }), &transfer);
}
