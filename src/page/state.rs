//! What the page knows, and how it changes.
//!
//! In:       [`Action`]s: what the person does, what the worker tells.   Out: the next [`State`] and [`Effect`]s.
//! Not here: markup (`components`), the browser (`app.rs` carries effects out).

use super::reading::Reading;
use super::source_view::Kind;
use super::wording;
use crate::model::Evidence;
use crate::text::{MOST_BYTES, Refusal};
use crate::worker::Ticket;
use std::rc::Rc;

/// Where a document came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The box, or an example. There is one such document at a time.
    TextBox,
    /// A file, chosen or dropped.
    File,
}

/// How far a document is.
#[derive(Clone, Debug)]
pub enum Progress {
    /// Others come first.
    Waiting,
    /// The worker reads it.
    Reading {
        /// 0 to 100.
        percent: u8,
    },
    /// It was read.
    Read(Rc<Reading>),
    /// It cannot be read, for the reason given in one sentence.
    Refused(String),
    /// The person stopped it.
    Cancelled,
    /// The worker crashed or fell silent over it.
    Failed(String),
}

/// A document that was handed in.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its number.
    pub ticket: Ticket,
    /// The file's name, or "pasted text".
    pub name: String,
    /// Where it came from.
    pub origin: Origin,
    /// In bytes.
    pub size: u64,
    /// How far it is.
    pub progress: Progress,
}

impl Document {
    /// What was read, if it was.
    pub fn reading(&self) -> Option<&Rc<Reading>> {
        match &self.progress {
            Progress::Read(reading) => Some(reading),
            _ => None,
        }
    }

    fn is_under_way(&self) -> bool {
        matches!(self.progress, Progress::Waiting | Progress::Reading { .. })
    }
}

/// A passage that somebody asked to see, and the way back.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The words.
    pub places: Vec<Evidence>,
    /// What they prove.
    pub kind: Kind,
    /// The element that asked.
    pub from: String,
    /// Where that is, as in "Back to declarations".
    pub back_to: String,
}

/// How much of the page is kept on this device, so that it works without a network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kept {
    /// Nothing that could be relied on.
    #[default]
    Nothing,
    /// What text and web pages need.
    Core,
    /// All of it.
    All,
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Action {
    /// Documents were handed in.
    Opened(Vec<Document>),
    /// The worker tells how far it is.
    Progressed(Ticket, u8),
    /// The worker has read a document.
    Read(Ticket, Rc<Reading>),
    /// The worker refuses a document: the code of the reason, and one sentence.
    Refused(Ticket, String, String),
    /// The worker crashed or could not start.
    WorkerDied,
    /// The worker has said nothing for too long.
    WorkerSilent,
    /// Stop reading.
    Cancelled,
    /// Try a document again.
    Retried(Ticket),
    /// Show this one of several documents.
    Chosen(Ticket),
    /// Show words in the source.
    Shown(Selection),
    /// Return from the source.
    WentBack,
    /// Files came over the page, or left it.
    Dragged(bool),
    /// Start afresh.
    Cleared,
    /// The page is kept on this device, or no longer.
    Kept(Kept),
    /// Another version of the page is ready.
    VersionReady,
}

/// What the browser is to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Have the worker read the document; a worker is started if there is none.
    Ask(Ticket),
    /// End the worker.
    EndWorker,
    /// Forget documents that are no longer listed.
    Forget,
    /// Move focus to a place.
    Focus(Place),
}

/// Where focus can go.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    /// The heading of the results.
    Results,
    /// The heading of the list of documents.
    Documents,
    /// The sentence that says what went wrong.
    Notice,
    /// The selected words.
    Words,
    /// The box.
    TextBox,
    /// The element of that id.
    Element(String),
}

/// What the page knows.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// Every document handed in, in that order; refused text from the box is not kept.
    pub documents: Vec<Document>,
    /// The one whose facts are shown.
    pub shown: Option<Ticket>,
    /// What went wrong with what was handed in last: sentences for people.
    pub notice: Vec<String>,
    /// What screen readers are told.
    pub announcement: String,
    /// The words asked for.
    pub selection: Option<Selection>,
    /// Files hover over the page.
    pub dragging: bool,
    /// What works without a network.
    pub kept: Kept,
    /// Another version of the page is ready.
    pub new_version: bool,
    /// Documents of the batch under way, and whether one of them is shown already.
    batch: Vec<Ticket>,
    batch_is_shown: bool,
}

impl State {
    /// The facts shown.
    pub fn shown_reading(&self) -> Option<&Rc<Reading>> {
        self.document(self.shown?)?.reading()
    }

    /// Whether anything is being read.
    pub fn is_busy(&self) -> bool {
        self.documents.iter().any(Document::is_under_way)
    }

    /// How far the batch is, 0 to 100, each document weighing what it measures.
    pub fn percent(&self) -> u8 {
        let (mut done, mut all) = (0u64, 0u64);
        for document in self.documents.iter().filter(|document| self.batch.contains(&document.ticket)) {
            let size = document.size.max(1);
            all += size;
            done += match document.progress {
                Progress::Waiting => 0,
                Progress::Reading { percent } => size * u64::from(percent) / 100,
                _ => size,
            };
        }
        (done * 100 / all.max(1)) as u8
    }

    /// "Reading planning.html, 2 of 5".
    pub fn work(&self) -> Option<String> {
        let reading = self.documents.iter().find(|document| matches!(document.progress, Progress::Reading { .. }))?;
        Some(match self.batch.len() {
            0 | 1 => format!("Reading {}", reading.name),
            count => {
                let place = self.batch.iter().position(|ticket| *ticket == reading.ticket).unwrap_or(0) + 1;
                format!("Reading {}, {place} of {count}", reading.name)
            }
        })
    }

    /// Whether the list of documents is worth showing.
    pub fn lists_documents(&self) -> bool {
        self.documents.len() > 1
    }

    /// What follows from an action.
    pub fn reduce(&mut self, action: Action) -> Vec<Effect> {
        let mut effects = Vec::new();
        match action {
            Action::Opened(documents) => self.open(documents, &mut effects),
            Action::Progressed(ticket, percent) => {
                if let Some(Document { progress: Progress::Reading { percent: shown }, .. }) = self.document_mut(ticket)
                {
                    *shown = percent.max(*shown);
                }
            }
            Action::Read(ticket, reading) => self.read(ticket, reading, &mut effects),
            Action::Refused(ticket, code, message) => {
                if self.is_being_read(ticket)
                    && let Some(origin) = self.document(ticket).map(|document| document.origin)
                {
                    let sentence = wording::refusal(&code, &message, origin == Origin::TextBox);
                    self.settle(ticket, Progress::Refused(sentence), &mut effects);
                }
            }
            Action::WorkerDied => self.fail(
                "The reader stopped over it. Nothing else is lost: try it again, or paste part of the text.",
                &mut effects,
            ),
            Action::WorkerSilent => {
                self.fail("It took too long and was stopped. Try it again, or paste part of the text.", &mut effects)
            }
            Action::Cancelled => self.cancel(&mut effects),
            Action::Retried(ticket) => self.retry(ticket, &mut effects),
            Action::Chosen(ticket) => self.choose(ticket, &mut effects),
            Action::Shown(selection) => {
                self.selection = Some(selection);
                effects.push(Effect::Focus(Place::Words));
            }
            Action::WentBack => {
                if let Some(selection) = self.selection.take() {
                    effects.push(Effect::Focus(Place::Element(selection.from)));
                }
            }
            Action::Dragged(dragging) => self.dragging = dragging,
            Action::Cleared => {
                let State { kept, new_version, .. } = *self;
                *self = State { announcement: "Cleared.".into(), kept, new_version, ..State::default() };
                effects.extend([Effect::EndWorker, Effect::Forget, Effect::Focus(Place::TextBox)]);
            }
            Action::Kept(kept) => self.kept = kept,
            Action::VersionReady => self.new_version = true,
        }
        effects
    }

    fn document(&self, ticket: Ticket) -> Option<&Document> {
        self.documents.iter().find(|document| document.ticket == ticket)
    }

    fn document_mut(&mut self, ticket: Ticket) -> Option<&mut Document> {
        self.documents.iter_mut().find(|document| document.ticket == ticket)
    }

    fn is_being_read(&self, ticket: Ticket) -> bool {
        self.document(ticket).is_some_and(|document| matches!(document.progress, Progress::Reading { .. }))
    }

    fn open(&mut self, documents: Vec<Document>, effects: &mut Vec<Effect>) {
        if !self.is_busy() {
            self.batch.clear();
            self.batch_is_shown = false;
            self.notice.clear();
            self.announcement.clear();
        }
        for mut document in documents {
            document.progress = match refused_by_size(document.size) {
                Some(refusal) => {
                    let is_box = document.origin == Origin::TextBox;
                    Progress::Refused(wording::refusal(refusal.code(), refusal.message(), is_box))
                }
                None => Progress::Waiting,
            };
            self.batch.push(document.ticket);
            self.documents.push(document);
        }
        self.go_on(effects);
    }

    /// Has the next document read; where none waits, the batch is over.
    fn go_on(&mut self, effects: &mut Vec<Effect>) {
        if self.documents.iter().any(|document| matches!(document.progress, Progress::Reading { .. })) {
            return;
        }
        match self.documents.iter_mut().find(|document| matches!(document.progress, Progress::Waiting)) {
            Some(next) => {
                next.progress = Progress::Reading { percent: 0 };
                effects.push(Effect::Ask(next.ticket));
            }
            None => self.end_batch(effects),
        }
    }

    fn read(&mut self, ticket: Ticket, reading: Rc<Reading>, effects: &mut Vec<Effect>) {
        if !self.is_being_read(ticket) {
            return;
        }
        if let Some(sentence) = reading.nothing_found() {
            // Headings alone are told of, and shown only where nothing else is.
            if self.shown_reading().is_some() || reading.facts.items.is_empty() {
                let sentence = sentence.to_string();
                return self.settle(ticket, Progress::Refused(sentence), effects);
            }
            self.shown = Some(ticket);
            self.selection = None;
            return self.settle(ticket, Progress::Read(reading), effects);
        }
        if self.document(ticket).is_some_and(|document| document.origin == Origin::TextBox) {
            self.documents.retain(|document| document.origin != Origin::TextBox || document.ticket == ticket);
        }
        if !self.batch_is_shown {
            self.batch_is_shown = true;
            self.shown = Some(ticket);
            self.selection = None;
            self.announcement = reading.announcement();
            let several = self.batch.len() > 1;
            effects.push(Effect::Focus(if several { Place::Documents } else { Place::Results }));
        }
        self.settle(ticket, Progress::Read(reading), effects);
    }

    fn settle(&mut self, ticket: Ticket, progress: Progress, effects: &mut Vec<Effect>) {
        if let Some(document) = self.document_mut(ticket) {
            document.progress = progress;
        }
        self.go_on(effects);
    }

    /// The worker is lost, and with it the document that it was reading; the others go on with a new one.
    fn fail(&mut self, sentence: &str, effects: &mut Vec<Effect>) {
        effects.push(Effect::EndWorker);
        let reading = self.documents.iter().find(|document| matches!(document.progress, Progress::Reading { .. }));
        if let Some(ticket) = reading.map(|document| document.ticket) {
            self.settle(ticket, Progress::Failed(sentence.into()), effects);
        }
    }

    fn cancel(&mut self, effects: &mut Vec<Effect>) {
        if !self.is_busy() {
            return;
        }
        for document in self.documents.iter_mut().filter(|document| document.is_under_way()) {
            document.progress = Progress::Cancelled;
        }
        self.end_batch(effects);
        self.announcement = "Stopped.".into();
        effects.push(Effect::Focus(Place::TextBox));
    }

    fn retry(&mut self, ticket: Ticket, effects: &mut Vec<Effect>) {
        let Some(at) = self.documents.iter().position(|document| document.ticket == ticket) else { return };
        let document = self.documents.remove(at);
        self.open(vec![document], effects);
    }

    fn choose(&mut self, ticket: Ticket, effects: &mut Vec<Effect>) {
        let Some(reading) = self.document(ticket).and_then(Document::reading) else { return };
        self.announcement = format!("Showing {}.", reading.title());
        self.shown = Some(ticket);
        self.selection = None;
        effects.push(Effect::Focus(Place::Results));
    }

    /// Says what went wrong, and gives the worker's memory back.
    fn end_batch(&mut self, effects: &mut Vec<Effect>) {
        let of_batch = |document: &&Document| self.batch.contains(&document.ticket);
        let mut failures = Vec::new();
        for document in self.documents.iter().filter(of_batch) {
            let sentence = match &document.progress {
                Progress::Refused(sentence) | Progress::Failed(sentence) => Some(sentence.as_str()),
                Progress::Read(reading) => reading.nothing_found(),
                _ => None,
            };
            failures.extend(sentence.map(|sentence| match document.origin {
                Origin::TextBox => sentence.to_string(),
                Origin::File => format!("{}: {sentence}", document.name),
            }));
        }
        let read = self.documents.iter().filter(of_batch).filter(|document| document.reading().is_some()).count();
        if self.batch.len() > 1 {
            self.announcement = format!(
                "{} of {} read. {}",
                read,
                wording::count(self.batch.len(), "document", "documents"),
                self.announcement
            );
        }
        self.notice = failures;
        if self.batch_is_shown {
            // Focus has gone to the results; what failed is told beside them.
        } else if !self.notice.is_empty() {
            effects.push(Effect::Focus(Place::Notice));
        }
        let batch = std::mem::take(&mut self.batch);
        self.documents.retain(|document| {
            document.reading().is_some()
                || (document.origin == Origin::File
                    && !(batch.len() == 1
                        && batch[0] == document.ticket
                        && matches!(document.progress, Progress::Refused(_))))
        });
        effects.extend([Effect::EndWorker, Effect::Forget]);
    }
}

/// What can be refused before anything is read.
fn refused_by_size(size: u64) -> Option<Refusal> {
    match size {
        0 => Some(Refusal::Empty),
        _ if size > MOST_BYTES as u64 => Some(Refusal::TooLarge),
        _ => None,
    }
}
