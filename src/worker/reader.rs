//! The worker's work as plain functions.

use super::message::{Findings, Reply, Request, Ticket};
use super::pack;
use super::parcel::{self, Refused};
use crate::analyse::{STAGES, analyse_text};
use crate::page::source_view::SourceView;
use crate::text::{Format, MOST_BYTES, Packing, Refusal, SourceText, read_bytes, read_unpacked, sha256};
use crate::{Analysis, export};

/// How many per cent of a file are done when it is unpacked: nearly all of the time goes into the pages of a PDF file.
pub const UNPACKED: u32 = 90;

/// What a document needs before it can be read.
#[derive(Debug, PartialEq, Eq)]
pub enum Need {
    /// Nothing: it is text.
    Nothing,
    /// To be unpacked by a program of its own.
    Unpacking(Errand),
}

/// A file that is being unpacked elsewhere, and what will be asked of it then.
#[derive(Debug, PartialEq, Eq)]
pub struct Errand {
    /// Which question this is.
    pub ticket: Ticket,
    name: String,
    packing: Packing,
    sha256: String,
}

impl Errand {
    /// Whether it is a PDF file, which has to be made into items first.
    pub fn is_pdf(&self) -> bool {
        self.packing == Packing::Pdf
    }

    /// SHA-256 of the file.
    pub fn sha256(&self) -> &str {
        &self.sha256
    }
}

/// What a document needs before [`answer`] can read it, or before a program of its own has unpacked it for
/// [`answer_unpacked`].
pub fn need(request: &Request<Vec<u8>>) -> Need {
    let Request { ticket, name, bytes } = request;
    match Packing::of(bytes) {
        Some(packing) if bytes.len() <= MOST_BYTES => {
            Need::Unpacking(Errand { ticket: *ticket, name: name.clone(), packing, sha256: sha256(bytes) })
        }
        _ => Need::Nothing,
    }
}

/// Reads one document. `tell` hears of progress on the way, and gets the JSON; the answer comes last.
pub fn answer(request: Request<Vec<u8>>, tell: &mut dyn FnMut(Reply<Vec<u8>>)) -> Reply<Vec<u8>> {
    let Request { ticket, name, bytes } = request;
    match read_bytes(&name, bytes) {
        Ok(text) => read(ticket, text, 0, tell),
        Err(refusal) => refused(ticket, refusal.into()),
    }
}

/// Reads what was in a packed file: a parcel of [`parcel::unpack`]; none where what unpacks could not be had.
pub fn answer_unpacked(
    errand: Errand,
    parcel: Option<Vec<u8>>,
    tell: &mut dyn FnMut(Reply<Vec<u8>>),
) -> Reply<Vec<u8>> {
    let Errand { ticket, name, packing, sha256 } = errand;
    let Some(parcel) = parcel else { return refused(ticket, Refusal::not_fetched(packing).into()) };
    let opened = parcel::open(&parcel).unwrap_or_else(|_| Err(Refusal::NotText(Format::Unknown).into()));
    drop(parcel);
    let text = opened.and_then(|unpacked| read_unpacked(&name, sha256, unpacked).map_err(Refused::from));
    match text {
        Ok(text) => read(ticket, text, UNPACKED, tell),
        Err(reason) => refused(ticket, reason),
    }
}

/// So many of the stages are done, of a document that was so many per cent done before.
fn progress(ticket: Ticket, before: u32, done: u32) -> Reply<Vec<u8>> {
    Reply::Progress { ticket, percent: (before + done * (95 - before) / STAGES) as u8 }
}

fn refused(ticket: Ticket, reason: Refused) -> Reply<Vec<u8>> {
    Reply::Refused { ticket, code: reason.code, message: reason.message }
}

/// Reads a text that was so many per cent done before.
fn read(ticket: Ticket, text: SourceText, before: u32, tell: &mut dyn FnMut(Reply<Vec<u8>>)) -> Reply<Vec<u8>> {
    let analysis = analyse_text(text, &mut |done| tell(progress(ticket, before, done)));
    export::to_portions(&analysis, &mut |portion| tell(Reply::Json { ticket, portion }))
        .expect("the model holds only what JSON can say");
    let mut findings = findings(analysis);
    let text = findings.source.take_text().into_bytes();
    let findings = pack::to_bytes(&findings).expect("the model holds only what can be packed");
    Reply::Read { ticket, findings, text }
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
