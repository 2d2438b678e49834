//! The worker's work as a plain function.

use super::message::{Reply, Request};
use super::pack;
use crate::analyse::{STAGES, analyse_telling};
use crate::{Analysis, Source, export};

/// Reads one document. `tell` hears of progress on the way; the answer comes last.
pub fn answer(request: Request<Vec<u8>>, tell: &mut dyn FnMut(Reply<Vec<u8>>)) -> Reply<Vec<u8>> {
    let Request { ticket, name, bytes } = request;
    let mut told = |done: u32| tell(Reply::Progress { ticket, percent: (done * 95 / STAGES) as u8 });
    match analyse_telling(Source { name: &name, bytes: &bytes }, &mut told) {
        Ok(analysis) => {
            drop(bytes);
            let json = export::json::to_json(&analysis).into_bytes();
            let (facts, text) = without_texts(analysis);
            let facts = pack::to_bytes(&facts).expect("the model holds only what can be packed");
            Reply::Read { ticket, json, facts, text: text.into_bytes() }
        }
        Err(refusal) => Reply::Refused { ticket, code: refusal.code().into(), message: refusal.message().into() },
    }
}

/// The facts and the text apart: the page shows items' words out of the source text.
fn without_texts(mut analysis: Analysis) -> (Analysis, String) {
    for item in &mut analysis.items {
        item.agenda_text = None;
        item.minutes_text = None;
    }
    let text = std::mem::take(&mut analysis.source.text);
    (analysis, text)
}
