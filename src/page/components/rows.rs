//! Many rows, drawn some at a time: a long list must not hold up the page.

use crate::browser::timer::later;
use yew::prelude::*;

/// Rows of one block; blocks are drawn one after another.
const BLOCK: usize = 25;

/// What the rows are given. The document does not change: rows are drawn once.
#[derive(Properties)]
pub struct RowsProps {
    /// How many there are.
    pub count: usize,
    /// Draws the one at this place.
    pub draw: Callback<usize, Html>,
}

impl PartialEq for RowsProps {
    fn eq(&self, other: &RowsProps) -> bool {
        self.count == other.count
    }
}

/// Many rows, drawn some at a time.
#[component]
pub fn Rows(props: &RowsProps) -> Html {
    let blocks = props.count.div_ceil(BLOCK);
    let drawn = use_state(|| 1usize);
    let to_draw = drawn.clone();
    use_effect_with((*drawn, blocks), move |(drawn, blocks)| {
        let more = (drawn < blocks).then(|| later(0, move || to_draw.set(*to_draw + 1)));
        move || drop(more)
    });
    html! {
        <>
            { for (0..blocks.min(*drawn)).map(|block| {
                let from = block * BLOCK;
                let count = BLOCK.min(props.count - from);
                html! { <Block key={block} {from} {count} draw={props.draw.clone()} /> }
            }) }
        </>
    }
}

#[derive(Properties)]
struct BlockProps {
    from: usize,
    count: usize,
    draw: Callback<usize, Html>,
}

impl PartialEq for BlockProps {
    fn eq(&self, other: &BlockProps) -> bool {
        (self.from, self.count) == (other.from, other.count)
    }
}

#[component]
fn Block(props: &BlockProps) -> Html {
    (props.from..props.from + props.count).map(|place| props.draw.emit(place)).collect()
}
