//! Files opened with the installed page, out of the system's file manager, where the browser hands them over (`launchQueue`).
//!
//! Source: `file_handlers` of manifest.webmanifest names the kinds of files.

use super::file::{self, Opened};
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

/// Listens for files.
pub struct Launch {
    _consume: Closure<dyn FnMut(JsValue)>,
}

impl Launch {
    /// `None` where the browser has no such queue.
    pub fn listen(on_files: Callback<Vec<Opened>>) -> Option<Launch> {
        let window = web_sys::window()?;
        let queue = Reflect::get(&window, &"launchQueue".into()).ok()?;
        let set: Function = Reflect::get(&queue, &"setConsumer".into()).ok()?.dyn_into().ok()?;
        let take = Closure::<dyn FnMut(JsValue)>::new(move |files: JsValue| {
            // A file that may not be opened gives an error in the place of all, which holds no files.
            let files = file::listed(&Array::from(&files));
            if !files.is_empty() {
                on_files.emit(files);
            }
        });
        let consume = Closure::<dyn FnMut(JsValue)>::new(move |launch: JsValue| {
            let handles = Reflect::get(&launch, &"files".into()).unwrap_or_default();
            let file = |handle: JsValue| -> Option<JsValue> {
                let get: Function = Reflect::get(&handle, &"getFile".into()).ok()?.dyn_into().ok()?;
                get.call0(&handle).ok()
            };
            let files: Array = Array::from(&handles).iter().filter_map(file).collect();
            let _ = Promise::all(&files).then2(&take, &take);
        });
        set.call1(&queue, consume.as_ref()).ok()?;
        Some(Launch { _consume: consume })
    }
}
