//! The edge to the browser: the only place that names `web_sys`, `js_sys`, `wasm_bindgen` and `gloo`.
//!
//! In and out: callbacks and guards of our own types; dropping a guard stops what it guards.
//! Not here: what is shown (`page`), what is read (`worker` and the core).

#[cfg(feature = "page")]
mod build;
#[cfg(any(feature = "page", feature = "worker"))]
mod envelope;

#[cfg(feature = "page")]
pub mod download;
#[cfg(feature = "page")]
pub mod file;
#[cfg(feature = "page")]
pub mod focus;
#[cfg(feature = "unpacker")]
pub mod forms_scope;
#[cfg(feature = "page")]
pub mod launch;
#[cfg(feature = "page")]
pub mod page_drop;
#[cfg(feature = "page")]
pub mod printer;
#[cfg(feature = "page")]
pub mod root;
#[cfg(feature = "page")]
pub mod service_worker;
#[cfg(feature = "page")]
pub mod text_box;
#[cfg(feature = "page")]
pub mod timer;
#[cfg(feature = "page")]
pub mod turns;
#[cfg(feature = "worker")]
mod unpacker;
#[cfg(feature = "page")]
pub mod worker_port;
#[cfg(feature = "worker")]
pub mod worker_scope;
