//! A vote as a bar. The words beside it say the same.

use crate::model::Vote;
use yew::prelude::*;

/// Width of the bar in its own units.
const WIDTH: u32 = 1_000;

/// A vote as a bar, where votes were counted. It is drawn with attributes, for styles within markup are not allowed.
pub fn vote_bar(vote: &Vote) -> Html {
    let counts = [("for", vote.in_favour), ("against", vote.against), ("abstain", vote.abstain)];
    let all: u32 = counts.iter().filter_map(|(_, count)| *count).fold(0, u32::saturating_add);
    let counted = counts.iter().filter(|(_, count)| count.is_some()).count();
    if all == 0 || counted < 2 {
        return Html::default();
    }
    let mut left = 0u32;
    let mut parts = Vec::new();
    for (name, count) in counts {
        let width = (u64::from(count.unwrap_or(0)) * u64::from(WIDTH) / u64::from(all)) as u32;
        if width > 0 {
            parts.push(html! {
                <rect data-of={name} x={left.to_string()} y="0" width={width.to_string()} height="10" />
            });
        }
        left += width;
    }
    html! {
        <svg class="vote" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">{ for parts }</svg>
    }
}
