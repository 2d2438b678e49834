//! The worker's work as plain functions.

use super::findings::Findings;
use super::message::{Reply, Request, Ticket};
use super::parcel::{self, Refused};
use crate::analyse::{STAGES, analyse_text};
use crate::export;
use crate::text::{Format, MOST_BYTES, Packing, Refusal, SourceText, read_bytes, read_unpacked, sha256};

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

/// Reads one document. `tell` hears of progress on the way, and gets the JSON and what was found; the answer comes last.
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
    for part in Findings::new(analysis).parts() {
        tell(Reply::Found { ticket, part });
    }
    Reply::Read { ticket }
}
