//! Who was there, who was not, who came and went.

use super::fact::{Proof, fact};
use super::region::region;
use super::rows::{Shape, rows};
use super::{FactsProps, rows_of};
use crate::model::{AttendanceStatus, Evidence};
use crate::page::reading::Reading;
use crate::page::source_view::Kind;
use crate::page::state::Selection;
use crate::page::wording;
use yew::prelude::*;

/// Who was there, who was not, who came and went.
pub fn attendance_lists(props: &FactsProps) -> Html {
    let facts = &props.reading.facts;
    const ORDER: [AttendanceStatus; 4] = [
        AttendanceStatus::Present,
        AttendanceStatus::Apologies,
        AttendanceStatus::Absent,
        AttendanceStatus::InAttendance,
    ];
    let lists = html! {
        <>
            if facts.attendance.is_empty() {
                <p class="nothing">
                    <span class="tag" data-of="silent">{ wording::NOT_STATED }</span>{ " who was there." }
                </p>
            }
            { for ORDER.iter().map(|status| list(props, *status)) }
            if !facts.movements.is_empty() {
                <h3>{ "Came and went" }</h3>
                { rows_of(props, facts.movements.len(), Shape::Wide, moved) }
            }
        </>
    };
    region("attendance", "Attendance", "", lists)
}

fn list(props: &FactsProps, status: AttendanceStatus) -> Html {
    let FactsProps { reading, on_show } = props.clone();
    let entries = reading.facts.attendance.iter().enumerate();
    let those: Vec<usize> = entries.filter(|(_, entry)| entry.status == status).map(|(at, _)| at).collect();
    let count = those.len();
    if count == 0 {
        return Html::default();
    }
    let draw = Callback::from(move |place: usize| person(&reading, those[place], &on_show));
    html! {
        <>
            <h3>{ wording::attendance(status) }{ " " }<span class="count">{ count }</span></h3>
            { rows(count, Shape::Columns, draw) }
        </>
    }
}

fn person(reading: &Reading, at: usize, on_show: &Callback<Selection>) -> Html {
    let entry = &reading.facts.attendance[at];
    let mut notes = Vec::from_iter(entry.role.clone());
    if let Some(replaced) = &entry.substitute_for_id {
        notes.push(format!("in place of {}", reading.name(replaced)));
    }
    if entry.remote == Some(true) {
        notes.push("remotely".into());
    }
    html! {
        <li>
            { fact(proof(format!("attendance-{at}"), &entry.evidence, on_show), reading.name(&entry.person_id)) }
            if !notes.is_empty() {
                { " " }<span class="role">{ notes.join(", ") }</span>
            }
        </li>
    }
}

fn moved(reading: &Reading, at: usize, on_show: &Callback<Selection>) -> Html {
    let movement = &reading.facts.movements[at];
    let mut words = wording::movement(movement.kind).to_string();
    if let Some(time) = movement.time.as_deref().and_then(wording::time) {
        words = format!("{words} at {time}");
    }
    let item = movement.item_id.as_deref().and_then(|id| Some((id, reading.item_label(id)?)));
    html! {
        <li>
            { fact(proof(format!("movement-{at}"), &movement.evidence, on_show), reading.name(&movement.person_id)) }
            { " " }<span class="role">{ words }</span>
            if let Some((id, label)) = item {
                <span class="role">{ ", in " }</span><a href={format!("#{id}")}>{ label }</a>
            }
        </li>
    }
}

fn proof<'p>(id: String, evidence: &'p [Evidence], on_show: &'p Callback<Selection>) -> Proof<'p> {
    Proof { id, evidence, kind: Kind::Person, back_to: "attendance", on_show }
}
