//! Which build this page is: `index.html` says it, as scripts/site/service_worker.mjs has stamped it.

/// The build's name: the folder of its reader. `None` where the page was not built to be kept (a single file).
pub(super) fn name() -> Option<String> {
    let said = super::focus::document()?.query_selector("meta[name=reader]").ok()??;
    said.get_attribute("content")?.split('/').nth(1).map(String::from)
}
