//! Moving focus and the view to a place on the page.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves focus to the element and brings it into view, at the top if `at_top`, else as near as it is.
pub fn focus(id: &str, at_top: bool) {
    let Some(element) = find(id) else { return };
    let options = ScrollIntoViewOptions::new();
    options.set_block(if at_top { ScrollLogicalPosition::Start } else { ScrollLogicalPosition::Center });
    element.scroll_into_view_with_scroll_into_view_options(&options);
    focus_where_it_is(&element);
}

/// Moves focus to the element `id` inside the pane `pane`, and scrolls the pane before the page.
pub fn focus_in_pane(id: &str, pane: &str) {
    let (Some(element), Some(pane)) = (find(id), find(pane)) else { return };
    let scrolls = pane.scroll_height() > pane.client_height() + 1;
    let options = ScrollIntoViewOptions::new();
    if scrolls {
        let above = element.get_bounding_client_rect().top() - pane.get_bounding_client_rect().top();
        let wanted = f64::from(pane.scroll_top()) + above - f64::from(pane.client_height()) / 3.0;
        pane.set_scroll_top(wanted as i32);
        options.set_block(ScrollLogicalPosition::Nearest);
    } else {
        options.set_block(ScrollLogicalPosition::Center);
    }
    element.scroll_into_view_with_scroll_into_view_options(&options);
    focus_where_it_is(&element);
}

fn focus_where_it_is(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

fn find(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

pub(super) fn document() -> Option<Document> {
    web_sys::window()?.document()
}
