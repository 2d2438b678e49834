//! Where the page lives in `index.html`.

use web_sys::Element;

/// The element that the page fills.
pub fn root() -> Option<Element> {
    super::focus::document()?.get_element_by_id("page")
}

/// Sets the window's title.
pub fn set_title(title: &str) {
    if let Some(document) = super::focus::document() {
        document.set_title(title);
    }
}

/// Writes into the element `id` of `index.html`.
pub fn write(id: &str, words: &str) {
    if let Some(element) = super::focus::document().and_then(|document| document.get_element_by_id(id)) {
        element.set_text_content(Some(words));
    }
}
