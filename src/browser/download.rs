//! Handing a file to the person.

use super::worker_port::Buffer;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement};

/// A file that can be taken away. It lies with the browser, outside the page's memory.
#[derive(Clone)]
pub struct Download {
    blob: Blob,
}

/// A file on its way: the browser can read it as long as this lives.
pub struct HandedOut {
    _address: gloo_file::ObjectUrl,
}

impl Download {
    /// A file with these bytes.
    pub fn new(bytes: &Buffer) -> Option<Download> {
        let blob = Blob::new_with_buffer_source_sequence(&Array::of1(bytes.as_js())).ok()?;
        Some(Download { blob })
    }

    /// A file of these, one after another. The browser copies nothing for it, however long they are.
    pub fn joined(portions: &[Download]) -> Option<Download> {
        let portions: Array = portions.iter().map(|portion| &portion.blob).collect();
        let blob = Blob::new_with_blob_sequence(&portions).ok()?;
        Some(Download { blob })
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
