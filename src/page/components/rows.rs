//! Many rows, drawn some at a time: a long list must not hold up the page.

use super::growing::{Growth, use_growing};
use crate::browser::turns::Urgency;
use yew::prelude::*;

/// How many rows a part of each level holds: those of the lowest are drawn at once; those of the next are lists, and what is
/// longer stands in several, so that those out of sight need not be laid out. The others are there so that no part has many
/// parts, for it goes through them whenever it gets one more.
const SPANS: [usize; 4] = [5, 100, 3_200, 102_400];
/// The level of a list.
const LIST: usize = 1;
/// Rows that are to be seen at first.
const AT_FIRST: usize = 25;

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

/// So many rows: `draw` draws the one at a place.
pub fn rows(count: usize, shape: Shape, draw: Callback<usize, Html>) -> Html {
    let level = SPANS.iter().skip(LIST).take_while(|span| **span < count).count() + LIST;
    html! { <Part from=0 {count} {level} is_long={level > LIST} {shape} {draw} /> }
}

/// What a part is given. The document does not change: rows are drawn once.
#[derive(Clone, Properties)]
struct PartProps {
    from: usize,
    count: usize,
    level: usize,
    is_long: bool,
    shape: Shape,
    draw: Callback<usize, Html>,
}

impl PartialEq for PartProps {
    fn eq(&self, other: &PartProps) -> bool {
        (self.from, self.count) == (other.from, other.count)
    }
}

#[component(Part)]
fn part(props: &PartProps) -> Html {
    let PartProps { from, count, level, is_long, shape, draw } = props.clone();
    let parts = level.checked_sub(1).and_then(|below| SPANS.get(below));
    let span = parts.copied().unwrap_or(count);
    let drawn = use_growing(Growth {
        all: if level < LIST { 1 } else { count.div_ceil(span) },
        at_first: if from == 0 && level == LIST { AT_FIRST.div_ceil(span) } else { 0 },
        later: Urgency::Rest(level as u8),
    });
    if level < LIST {
        return (from..from + count).map(|place| draw.emit(place)).collect();
    }
    let parts = (0..drawn).map(|part| {
        let (from, count) = (from + part * span, span.min(count - part * span));
        html! { <Part key={from} {from} {count} level={level - 1} {is_long} {shape} draw={draw.clone()} /> }
    });
    if level > LIST {
        return parts.collect();
    }
    let (element, class) = match shape {
        Shape::Checks => ("ul", "checks stack"),
        Shape::Declarations => ("div", "declarations"),
        Shape::Columns => ("ul", "people"),
        Shape::Wide => ("ul", "people people--wide"),
        Shape::Outline => ("ol", "outline"),
        Shape::Resolutions => ("div", "resolutions"),
        Shape::Warnings => ("ul", "warnings"),
    };
    html! { <@{element} {class} data-long={is_long.to_string()}>{ for parts }</@> }
}
