//! The page's side of the conversation with the worker.

use super::envelope;
use super::file::Opened;
use crate::worker::codec;
use crate::worker::{Reply, Request, Ticket};
use js_sys::{Array, ArrayBuffer, Function, Reflect, Uint8Array};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, MessageEvent, Worker};
use yew::Callback;

/// What starts the reader, and alone may: the function of that name in scripts/site/boot.js.
const START: &str = "startReader";

/// Bytes that the browser holds for the page.
#[derive(Clone)]
pub struct Buffer(ArrayBuffer);

impl Buffer {
    /// Copies the bytes into the page.
    pub fn to_vec(&self) -> Vec<u8> {
        Uint8Array::new(&self.0).to_vec()
    }

    /// The browser's own handle.
    pub(super) fn as_js(&self) -> &JsValue {
        &self.0
    }
}

/// What becomes of a question.
enum Line {
    /// The worker does not listen yet, and browsers drop what comes earlier: it gets the last question as soon as it does.
    Waiting(Option<Array>),
    /// The worker listens.
    Open,
}

/// A worker at work. Dropping it ends the worker at once, whatever it is doing, and gives its memory back.
pub struct WorkerPort {
    worker: Worker,
    line: Rc<RefCell<Line>>,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(Event)>,
}

impl WorkerPort {
    /// Starts a worker; `on_death` hears once it crashes or cannot start. `None` if the browser has no workers.
    pub fn start(on_reply: Callback<Reply<Buffer>>, on_death: Callback<()>) -> Option<WorkerPort> {
        let worker = start_reader()?;
        let line = Rc::new(RefCell::new(Line::Waiting(None)));
        let (death, opening, listener) = (on_death.clone(), line.clone(), worker.clone());
        let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| match envelope::from_js::<
            ArrayBuffer,
        >(event.data())
        .and_then(codec::decode_reply)
        {
            Ok(reply) if reply.ticket() == Ticket::READY => {
                if let Line::Waiting(Some(question)) = opening.replace(Line::Open) {
                    let _ = listener.post_message(&question);
                }
            }
            Ok(reply) => on_reply.emit(held(reply)),
            Err(_) => death.emit(()),
        });
        let on_error = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            event.prevent_default();
            on_death.emit(());
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(on_error.as_ref().unchecked_ref()));
        Some(WorkerPort { worker, line, _on_message: on_message, _on_error: on_error })
    }

    /// Asks the worker to read a document. The worker gets the browser's handle to it, not a copy. One question is asked at a
    /// time; another one takes the place of one that the worker has not heard.
    pub fn ask(&self, ticket: Ticket, opened: &Opened) {
        let request = Request { ticket, name: opened.name.clone(), bytes: opened.blob() };
        let question = envelope::to_js(&codec::encode_request(request));
        match &mut *self.line.borrow_mut() {
            Line::Waiting(waiting) => *waiting = Some(question),
            Line::Open => {
                let _ = self.worker.post_message(&question);
            }
        }
    }
}

impl Drop for WorkerPort {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.set_onmessageerror(None);
        self.worker.terminate();
    }
}

fn start_reader() -> Option<Worker> {
    let start: Function = Reflect::get(&js_sys::global(), &START.into()).ok()?.dyn_into().ok()?;
    start.call0(&JsValue::NULL).ok()?.dyn_into().ok()
}

fn held(reply: Reply<ArrayBuffer>) -> Reply<Buffer> {
    match reply {
        Reply::Json { ticket, portion } => Reply::Json { ticket, portion: Buffer(portion) },
        Reply::Found { ticket, part } => Reply::Found { ticket, part: Buffer(part) },
        Reply::Read { ticket } => Reply::Read { ticket },
        Reply::Progress { ticket, percent } => Reply::Progress { ticket, percent },
        Reply::Refused { ticket, code, message } => Reply::Refused { ticket, code, message },
    }
}
