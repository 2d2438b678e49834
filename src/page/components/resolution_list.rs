//! What was decided.

use super::fact::ShowWords;
use super::region::Region;
use super::vote_bar::VoteBar;
use super::{FactsProps, rows};
use crate::model::{Clause, Resolution, ResolutionKind, Vote, VoteOption};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// What was decided, in the order printed.
#[component]
pub fn ResolutionList(props: &FactsProps) -> Html {
    let FactsProps { reading, .. } = props;
    let resolutions = &reading.facts.resolutions;
    html! {
        <Region id="resolutions" heading="Resolutions">
            if resolutions.is_empty() {
                <p class="nothing">{ "No formal decision was found: neither RESOLVED, AGREED or RECOMMENDED nor a vote." }</p>
            }
            { rows(props, resolutions.len(), |reading, at, on_show| card(reading, &reading.facts.resolutions[at], on_show)) }
        </Region>
    }
}

fn card(reading: &Reading, resolution: &Resolution, on_show: &Callback<Selection>) -> Html {
    let kind = match resolution.kind {
        ResolutionKind::Resolved => "resolved",
        ResolutionKind::Recommended => "recommended",
        ResolutionKind::Lost => "lost",
    };
    let item = resolution.item_id.as_deref().and_then(|id| Some((id, reading.item_label(id)?)));
    let title = item.as_ref().map_or_else(|| "Outside the agenda items".to_string(), |(_, label)| label.clone());
    html! {
        <article class="resolution" id={resolution.id.clone()} aria-labelledby={format!("{}-item", resolution.id)}>
            <p class="resolution__kind">
                <span class="tag" data-of="resolution" data-kind={kind}>{ wording::resolution(resolution.kind) }</span>
                if !resolution.verb.eq_ignore_ascii_case(wording::resolution(resolution.kind)) {
                    { " " }<q class="words printed">{ &resolution.verb }</q>
                }
            </p>
            <h3 id={format!("{}-item", resolution.id)}>
                if let Some((id, label)) = &item {
                    <a href={format!("#{id}")}>{ label }</a>
                } else {
                    { &title }
                }
            </h3>
            <ol class="clauses">{ for resolution.clauses.iter().map(clause) }</ol>
            if resolution.truncated {
                <p><span class="tag" data-of="silent">{ "Cut off: the page says that there is more" }</span></p>
            }
            { who(reading, resolution) }
            if let Some(vote) = &resolution.vote {
                { outcome(reading, vote) }
            }
            <ShowWords
                id={format!("{}-words", resolution.id)}
                evidence={resolution.evidence.clone()}
                kind={Kind::Resolution}
                back_to="resolutions"
                label="Show the words"
                of={format!("of this decision on {title}")}
                on_show={on_show.clone()}
            />
        </article>
    }
}

fn clause(clause: &Clause) -> Html {
    html! {
        <li data-labelled={clause.label.is_some().to_string()}>
            if let Some(label) = &clause.label {
                <span class="clauses__label">{ label }</span>{ " " }
            }
            <span class="clauses__text">{ &clause.text }</span>
        </li>
    }
}

fn who(reading: &Reading, resolution: &Resolution) -> Html {
    let mover = resolution.mover_id.as_deref().map(|id| format!("Moved by {}", reading.name(id)));
    let seconder = resolution.seconder_id.as_deref().map(|id| reading.name(id));
    let words = match (mover, seconder) {
        (Some(mover), Some(seconder)) => format!("{mover}, seconded by {seconder}."),
        (Some(mover), None) => format!("{mover}."),
        (None, Some(seconder)) => format!("Seconded by {seconder}."),
        (None, None) => return Html::default(),
    };
    html! { <p class="hint">{ words }</p> }
}

fn outcome(reading: &Reading, vote: &Vote) -> Html {
    let by_name = |option: VoteOption, words: &'static str| {
        let names: Vec<&str> =
            vote.votes.iter().filter(|cast| cast.option == option).map(|cast| reading.name(&cast.person_id)).collect();
        match names.is_empty() {
            true => Html::default(),
            false => html! { <><dt>{ words }</dt><dd>{ names.join(", ") }</dd></> },
        }
    };
    html! {
        <>
            <p class="vote__words">{ "Vote: " }{ wording::vote(vote) }{ "." }</p>
            <VoteBar in_favour={vote.in_favour} against={vote.against} abstain={vote.abstain} />
            if !vote.votes.is_empty() {
                <dl class="pairs">
                    { by_name(VoteOption::Yes, "For") }
                    { by_name(VoteOption::No, "Against") }
                    { by_name(VoteOption::Abstain, "Abstained") }
                </dl>
            }
        </>
    }
}
