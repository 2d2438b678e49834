//! Many rows, drawn some at a time: a long list must not hold up the page.

use crate::browser::timer::later;
use yew::prelude::*;

/// Rows drawn at first, and added with every turn.
const AT_ONCE: usize = 25;
/// Rows of one list; what is longer stands in several, so that those out of sight need not be laid out.
const LIST: usize = 100;

/// How a list is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Checks.
    Checks,
    /// Declarations.
    Declarations,
    /// People, in columns.
    Columns,
    /// People, one below the other.
    Wide,
    /// Agenda items.
    Outline,
    /// Resolutions.
    Resolutions,
    /// What could not be read.
    Warnings,
}

/// What the rows are given. The document does not change: rows are drawn once.
#[derive(Clone, Properties)]
pub struct RowsProps {
    /// How many there are.
    pub count: usize,
    /// How the list is drawn.
    pub shape: Shape,
    /// Draws the one at this place.
    pub draw: Callback<usize, Html>,
}

impl PartialEq for RowsProps {
    fn eq(&self, other: &RowsProps) -> bool {
        (self.count, self.shape) == (other.count, other.shape)
    }
}

/// Many rows, drawn some at a time.
#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let RowsProps { count: all, shape, draw } = props.clone();
    let drawn = use_state(|| AT_ONCE);
    let to_draw = drawn.clone();
    use_effect_with((*drawn, all), move |(drawn, all)| {
        let more = (drawn < all).then(|| later(0, move || to_draw.set(*to_draw + AT_ONCE)));
        move || drop(more)
    });
    (0..all.min(*drawn))
        .step_by(LIST)
        .map(|from| {
            let (count, is_long) = (LIST.min(all.min(*drawn) - from), all > LIST);
            html! { <List key={from} {from} {count} {shape} {is_long} draw={draw.clone()} /> }
        })
        .collect()
}

#[derive(Clone, Properties)]
struct ListProps {
    from: usize,
    count: usize,
    shape: Shape,
    is_long: bool,
    draw: Callback<usize, Html>,
}

impl PartialEq for ListProps {
    fn eq(&self, other: &ListProps) -> bool {
        (self.from, self.count) == (other.from, other.count)
    }
}

#[component]
fn List(props: &ListProps) -> Html {
    let (element, class) = match props.shape {
        Shape::Checks => ("ul", "checks stack"),
        Shape::Declarations => ("div", "declarations"),
        Shape::Columns => ("ul", "people"),
        Shape::Wide => ("ul", "people people--wide"),
        Shape::Outline => ("ol", "outline"),
        Shape::Resolutions => ("div", "resolutions"),
        Shape::Warnings => ("ul", "warnings"),
    };
    html! {
        <@{element} {class} data-long={props.is_long.to_string()}>
            { for (props.from..props.from + props.count).map(|place| props.draw.emit(place)) }
        </@>
    }
}
