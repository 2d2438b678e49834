//! The worker's work as a plain function.

use super::message::{Findings, Reply, Request};
use super::pack;
use crate::analyse::{STAGES, analyse_telling};
use crate::page::source_view::SourceView;
use crate::{Analysis, Source, export};

/// Reads one document. `tell` hears of progress on the way; the answer comes last.
pub fn answer(request: Request<Vec<u8>>, tell: &mut dyn FnMut(Reply<Vec<u8>>)) -> Reply<Vec<u8>> {
    let Request { ticket, name, bytes } = request;
    let mut told = |done: u32| tell(Reply::Progress { ticket, percent: (done * 95 / STAGES) as u8 });
    match analyse_telling(Source { name: &name, bytes: &bytes }, &mut told) {
        Ok(analysis) => {
            drop(bytes);
            let json = export::json::to_json(&analysis).into_bytes();
            let mut findings = findings(analysis);
            let text = findings.source.take_text().into_bytes();
            let findings = pack::to_bytes(&findings).expect("the model holds only what can be packed");
            Reply::Read { ticket, json, findings, text }
        }
        Err(refusal) => Reply::Refused { ticket, code: refusal.code().into(), message: refusal.message().into() },
    }
}

/// Marks the text and leaves out what the page has no use for.
fn findings(mut facts: Analysis) -> Findings {
    let text = std::mem::take(&mut facts.source.text);
    let source = SourceView::new(&facts, text);
    for item in &mut facts.items {
        item.agenda_text = None;
        item.minutes_text = None;
    }
    for person in &mut facts.people {
        person.mentions = Vec::new();
    }
    Findings { facts, source }
}
