//! All facts of a document, in the order of the questions that people bring.

use super::FactsProps;
use super::{
    attendance_lists::attendance_lists, check_list::check_list, declaration_list::declaration_list,
    item_outline::item_outline, resolution_list::resolution_list, warning_list::warning_list,
};
use yew::prelude::*;

/// All facts of a document. They are drawn once for each document, whatever else changes on the page.
#[component]
pub fn Facts(props: &FactsProps) -> Html {
    html! {
        <div class="facts">
            { check_list(props) }
            { declaration_list(props) }
            { attendance_lists(props) }
            { item_outline(props) }
            { resolution_list(props) }
            { warning_list(props) }
        </div>
    }
}
