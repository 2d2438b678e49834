//! Handing a file to the person.

use super::worker_port::Buffer;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement};

/// A file that can be taken away. It lies with the browser, outside the page's memory.
#[derive(Clone)]
pub struct Download {
    blob: gloo_file::Blob,
}

/// A file on its way: the browser can read it as long as this lives.
pub struct HandedOut {
    _address: gloo_file::ObjectUrl,
}

impl Download {
    /// A file with these bytes, portion by portion.
    pub fn new(portions: &[Buffer]) -> Option<Download> {
        let portions: Array = portions.iter().map(Buffer::as_js).collect();
        let blob = Blob::new_with_buffer_source_sequence(&portions).ok()?;
        Some(Download { blob: blob.into() })
    }

    /// Hands it out under `name`.
    pub fn hand_out(&self, name: &str) -> Option<HandedOut> {
        let address = gloo_file::ObjectUrl::from(self.blob.clone());
        let link: HtmlAnchorElement = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
        link.set_href(&address);
        link.set_download(name);
        link.click();
        Some(HandedOut { _address: address })
    }
}
