//! All facts of a document, in the order of the questions that people bring, and beside them the text.

use super::FactsProps;
use super::growing::{Growth, use_growing};
use super::source_pane::SourcePane;
use super::{
    attendance_lists::attendance_lists, check_list::check_list, declaration_list::declaration_list,
    item_outline::item_outline, resolution_list::resolution_list, warning_list::warning_list,
};
use crate::browser::turns::Urgency;
use crate::page::reading::Reading;
use crate::page::state::Selection;
use std::rc::Rc;
use yew::prelude::*;

/// What is given: the document, and what is asked of it.
#[derive(Properties)]
pub struct SideBySideProps {
    /// The document.
    pub reading: Rc<Reading>,
    /// The words asked for.
    pub selection: Option<Selection>,
    /// Asks for words in the source.
    pub on_show: Callback<Selection>,
    /// Return to what asked.
    pub on_back: Callback<()>,
}

impl PartialEq for SideBySideProps {
    fn eq(&self, other: &SideBySideProps) -> bool {
        Rc::ptr_eq(&self.reading, &other.reading) && self.selection == other.selection
    }
}

/// The regions, from the top to the bottom.
const REGIONS: [fn(&FactsProps) -> Html; 6] =
    [check_list, declaration_list, attendance_lists, item_outline, resolution_list, warning_list];

/// All facts, and beside them the text. Each region comes when the one before has what is to be seen of it at first, and the
/// text comes last: nothing that is seen moves, and once the text is there so is the rest.
#[component]
pub fn SideBySide(props: &SideBySideProps) -> Html {
    let SideBySideProps { reading, selection, on_show, on_back } = props;
    let drawn = use_growing(Growth { all: REGIONS.len() + 1, at_first: 0, later: Urgency::Next });
    let facts = FactsProps { reading: reading.clone(), on_show: on_show.clone() };
    html! {
        <div class="side-by-side">
            <div class="facts">
                { for REGIONS.iter().take(drawn).enumerate().map(|(key, region)| html! { <key={key}>{ region(&facts) }</> }) }
            </div>
            if drawn > REGIONS.len() || selection.is_some() {
                <SourcePane reading={reading.clone()} selection={selection.clone()} on_back={on_back.clone()} />
            }
        </div>
    }
}
