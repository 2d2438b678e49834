//! What was decided.

use super::fact::{Proof, show_words};
use super::region::region;
use super::rows::Shape;
use super::vote_bar::vote_bar;
use super::{FactsProps, rows_of};
use crate::model::{Clause, Resolution, ResolutionKind, Vote, VoteOption};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// What was decided, in the order printed.
pub fn resolution_list(props: &FactsProps) -> Html {
    let list = match props.reading.facts.resolutions.len() {
        0 => html! {
            <p class="nothing">{ "No formal decision was found: neither RESOLVED, AGREED or RECOMMENDED nor a vote." }</p>
        },
        count => rows_of(props, count, Shape::Resolutions, |reading, at, on_show| {
            card(reading, &reading.facts.resolutions[at], on_show)
        }),
    };
    region("resolutions", "Resolutions", "", list)
}

fn card(reading: &Reading, resolution: &Resolution, on_show: &Callback<Selection>) -> Html {
    let kind = match resolution.kind {
        ResolutionKind::Resolved => "resolved",
        ResolutionKind::Recommended => "recommended",
        ResolutionKind::Lost => "lost",
    };
    let item = resolution.item_id.as_deref().and_then(|id| Some((id, reading.item_label(id)?)));
    let title = item.as_ref().map_or_else(|| "Outside the agenda items".to_string(), |(_, label)| label.clone());
    let id = format!("{}-words", resolution.id);
    let proof = Proof { id, evidence: &resolution.evidence, kind: Kind::Resolution, back_to: "resolutions", on_show };
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
            { show_words(proof, "Show the words", &format!("of this decision on {title}")) }
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
            { vote_bar(vote) }
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
