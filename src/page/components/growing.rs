//! What is drawn piece by piece: all at once would hold up the page.

use crate::browser::turns::{Urgency, take};
use yew::prelude::*;

/// How something grows.
#[derive(Clone, Copy)]
pub struct Growth {
    /// How many pieces there are.
    pub all: usize,
    /// So many are to be seen at first.
    pub at_first: usize,
    /// When those come that are not.
    pub later: Urgency,
}

/// How many pieces are drawn: one, and one more with every turn.
#[hook]
pub fn use_growing(growth: Growth) -> usize {
    let drawn = use_state(|| 1);
    let to_draw = drawn.clone();
    use_effect_with(*drawn, move |drawn| {
        let urgency = if *drawn < growth.at_first { Urgency::First } else { growth.later };
        let more = (*drawn < growth.all).then(|| take(urgency, move || to_draw.set(*to_draw + 1)));
        move || drop(more)
    });
    growth.all.min(*drawn)
}
