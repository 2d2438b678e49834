//! The page's parts, one a file. They show and report; they neither read text nor decide.
//!
//! What remembers nothing and is drawn anew with its surroundings is a function; a component costs some 3 kB of the program.

pub mod attendance_lists;
pub mod check_list;
pub mod declaration_list;
pub mod document_list;
pub mod drop_veil;
pub mod entry;
pub mod fact;
pub mod growing;
pub mod item_outline;
pub mod meeting_facts;
pub mod new_version;
pub mod notice;
pub mod progress_bar;
pub mod region;
pub mod resolution_list;
pub mod rows;
pub mod side_by_side;
pub mod source_pane;
pub mod vote_bar;
pub mod warning_list;

use super::reading::Reading;
use super::state::Selection;
use std::rc::Rc;
use yew::prelude::*;

/// What every list of facts is given.
#[derive(Clone)]
pub struct FactsProps {
    /// The document.
    pub reading: Rc<Reading>,
    /// Asks for words in the source.
    pub on_show: Callback<Selection>,
}

/// Rows of facts, some at a time: `draw` draws the one at a place.
fn rows_of(
    props: &FactsProps,
    count: usize,
    shape: rows::Shape,
    draw: fn(&Reading, usize, &Callback<Selection>) -> Html,
) -> Html {
    let FactsProps { reading, on_show } = props.clone();
    let draw = Callback::from(move |place| draw(&reading, place, &on_show));
    rows::rows(count, shape, draw)
}
