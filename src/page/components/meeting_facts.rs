//! The meeting: title, facts, what was found, and what can be taken away.

use super::FactsProps;
use super::fact::{Proof, fact as shown};
use crate::model::{AttendanceStatus, Evidence, Severity};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// The head of the results: `on_download` hears that the JSON is wanted, `on_print` that paper is.
pub fn meeting_facts(props: &FactsProps, on_download: Callback<()>, on_print: Callback<()>) -> Html {
    let FactsProps { reading, on_show } = props;
    html! {
        <section class="meeting stack" id="meeting" aria-labelledby="meeting-heading">
            <h1 id="results" tabindex="-1">{ reading.title() }</h1>
            <h2 id="meeting-heading" class="eyebrow">{ "Meeting" }</h2>
            { facts(reading, on_show) }
            { tally(reading) }
            <p class="hint" id="coverage">{ wording::coverage(reading.facts.coverage.percent) }</p>
            <div class="cluster">
                <button type="button" class="button" data-weight="main" onclick={on_download.reform(|_| ())}>
                    { "Download JSON" }
                </button>
                <button type="button" class="button" onclick={on_print.reform(|_| ())}>{ "Print" }</button>
            </div>
        </section>
    }
}

fn facts(reading: &Reading, on_show: &Callback<Selection>) -> Html {
    let meeting = &reading.facts.meeting;
    let proof = &meeting.evidence;
    let fact = |id: &'static str, name: &'static str, value: Option<String>, evidence: Option<Evidence>| {
        let evidence = Vec::from_iter(evidence);
        let id = format!("meeting-{id}");
        let proof = Proof { id, evidence: &evidence, kind: Kind::Meeting, back_to: "the meeting", on_show };
        let shown = match value {
            Some(value) => shown(proof, &value),
            None => html! { <span class="tag" data-of="silent">{ wording::NOT_STATED }</span> },
        };
        html! { <div><dt>{ name }</dt><dd>{ shown }</dd></div> }
    };
    let time = |time: &Option<String>| time.as_deref().and_then(wording::time);
    let date = meeting.start_date.as_deref().and_then(wording::date);
    html! {
        <dl class="meeting__facts">
            { fact("council", "Council", meeting.organization.clone(), proof.organization) }
            if meeting.body.is_none() || meeting.body != meeting.organization {
                { fact("body", "Body", meeting.body.clone(), proof.body) }
            }
            if let Some(sort) = meeting.classification {
                { fact("sort", "Type", Some(wording::classification(sort).into()), proof.classification) }
            }
            { fact("date", "Date", date, proof.start_date) }
            { fact("start", "Began", time(&meeting.start_time), proof.start_time) }
            { fact("end", "Ended", time(&meeting.end_time), proof.end_time) }
            { fact("place", "Place", meeting.location.clone(), proof.location) }
        </dl>
    }
}

/// What was found, as links to it.
fn tally(reading: &Reading) -> Html {
    let facts = &reading.facts;
    let with = |status: AttendanceStatus| facts.attendance.iter().filter(|entry| entry.status == status).count();
    let link = |to: &'static str, count: usize, words: String| {
        html! { <li><a href={format!("#{to}")} data-of={to} data-none={(count == 0).to_string()}><b>{ count }</b>{ " " }{ words }</a></li> }
    };
    let present = match with(AttendanceStatus::Apologies) {
        0 => "present".to_string(),
        apologies => format!("present, {}", wording::count(apologies, "apology", "apologies")),
    };
    let attention = facts.checks.iter().filter(|check| check.severity == Severity::Attention).count();
    let worth_checking = match facts.checks.len() - attention {
        0 => "worth checking".to_string(),
        notes => format!("worth checking, {notes} for information"),
    };
    let plural = |count: usize, one: &str, many: &str| if count == 1 { one.to_string() } else { many.to_string() };
    html! {
        <nav aria-label="What was found">
            <ul class="tally">
                { link("checks", attention, worth_checking) }
                { link("declarations", facts.declarations.len(), plural(facts.declarations.len(), "interest declared", "interests declared")) }
                { link("attendance", with(AttendanceStatus::Present), present) }
                { link("items", facts.items.len(), plural(facts.items.len(), "agenda item", "agenda items")) }
                { link("resolutions", facts.resolutions.len(), plural(facts.resolutions.len(), "resolution", "resolutions")) }
            </ul>
        </nav>
    }
}
