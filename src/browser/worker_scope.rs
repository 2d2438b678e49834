//! The worker's side of the conversation.
//!
//! A document comes as the browser's own handle to it and is read here, so that the page never holds its bytes; replies
//! leave as buffers that are handed over, not copied.

use super::{envelope, pdf_engine};
use crate::text::sha256;
use crate::worker::codec::{self, Envelope};
use crate::worker::{Reply, Request, Ticket};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, DedicatedWorkerGlobalScope, FileReaderSync, MessageEvent};

/// The worker's work: tells of progress, then answers.
pub type Answer = fn(Request<Vec<u8>>, &mut dyn FnMut(Reply<Vec<u8>>)) -> Reply<Vec<u8>>;

/// Answers every request from now on.
pub fn serve(answer: Answer) {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let port = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Ok(request) = envelope::from_js::<Blob>(event.data()).and_then(codec::decode_request) else { return };
        let Request { ticket, name, bytes } = request;
        let reply = match bytes_of(&bytes) {
            Ok(bytes) if pdf_engine::is_pdf(&bytes) => {
                return answer_pdf(Request { ticket, name, bytes }, answer, port.clone());
            }
            Ok(bytes) => answer(Request { ticket, name, bytes }, &mut |progress| post(&port, progress)),
            Err(_) => gone(ticket),
        };
        post(&port, reply);
    });
    scope.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
    post(&scope, Reply::Progress { ticket: Ticket::READY, percent: 0 });
}

/// Has a PDF file read into its items, and answers when they are there. Nearly all of the time goes into its pages.
fn answer_pdf(request: Request<Vec<u8>>, answer: Answer, port: DedicatedWorkerGlobalScope) {
    let Request { ticket, name, bytes } = request;
    let listener = port.clone();
    let on_page = move |done: u32, all: u32| {
        post(&listener, Reply::Progress { ticket, percent: (done * 90 / all.max(1)) as u8 });
    };
    let on_done = move |form: String| {
        let request = Request { ticket, name, bytes: form.into_bytes() };
        post(&port, answer(request, &mut |_| {}));
    };
    pdf_engine::read(&bytes, &sha256(&bytes), on_page, on_done);
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
