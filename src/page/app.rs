//! Wiring: the state, the worker, the browser, and what is drawn.

use super::components::{
    FactsProps,
    document_list::{DocumentList, document_list},
    drop_veil::drop_veil,
    entry::{Entry, entry},
    meeting_facts::meeting_facts,
    new_version::new_version,
    side_by_side::SideBySide,
};
use super::reading::Reading;
use super::samples::{self, Sample};
use super::state::{Action, Document, Effect, Kept, Origin, Place, Progress, State};
use super::wording;
use crate::browser::download::{Download, HandedOut};
use crate::browser::file::Opened;
use crate::browser::launch::Launch;
use crate::browser::page_drop::PageDrop;
use crate::browser::service_worker::{Handed, Heard, ServiceWorker};
use crate::browser::timer::{Later, later};
use crate::browser::turns::{self, Turn, Urgency};
use crate::browser::worker_port::{Buffer, WorkerPort};
use crate::browser::{focus, printer, root, text_box};
use crate::worker::{Reply, Ticket, pack};
use std::rc::Rc;
use yew::prelude::*;

/// The name that pasted text bears in the JSON.
const PASTED: &str = "pasted text";
/// A worker that says nothing for so long is taken for lost: this, and ten seconds more for every megabyte.
const PATIENCE_MS: u32 = 30_000;

/// Starts the page.
pub fn start() {
    if let Some(root) = root::root() {
        yew::Renderer::<App>::with_root(root).render();
    }
}

/// What the page hears.
pub enum Message {
    /// Something that changes the state.
    Act(Action),
    /// Files were chosen or dropped.
    Files(Vec<Opened>),
    /// Analyse the box.
    Analyse,
    /// Try an example.
    Try(Sample),
    /// The worker speaks.
    Heard(Reply<Buffer>),
    /// What the worker found is unpacked.
    Unpacked(Ticket, Rc<Reading>),
    /// The person wants the JSON.
    Download,
    /// The service worker speaks.
    Told(Heard),
    /// The person wants the new version.
    Update,
    /// The page is there: time to make its reader ready.
    Rehearse,
}

/// A document's handle, what came of its JSON and of its facts, and all of the JSON once it was read.
struct Held {
    ticket: Ticket,
    opened: Opened,
    portions: Vec<Download>,
    found: Option<Rc<Reading>>,
    json: Option<Download>,
}

/// The page.
pub struct App {
    state: State,
    held: Vec<Held>,
    last_ticket: Ticket,
    worker: Option<WorkerPort>,
    watch: Option<Later>,
    rehearsal: Option<Later>,
    to_show: Option<Turn>,
    pending_focus: Option<Place>,
    text_box: NodeRef,
    /// The example that fills the box, if one does.
    example: bool,
    handed_out: Option<HandedOut>,
    service_worker: Option<ServiceWorker>,
    _drop: Option<PageDrop>,
    _launch: Option<Launch>,
}

impl Component for App {
    type Message = Message;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> App {
        let link = ctx.link();
        let on_dragging = link.callback(|dragging| Message::Act(Action::Dragged(dragging)));
        App {
            state: State::default(),
            held: Vec::new(),
            last_ticket: Ticket::READY,
            worker: None,
            watch: None,
            rehearsal: None,
            to_show: None,
            pending_focus: None,
            text_box: NodeRef::default(),
            example: false,
            handed_out: None,
            service_worker: None,
            _drop: PageDrop::listen(on_dragging, link.callback(Message::Files)),
            _launch: Launch::listen(link.callback(Message::Files)),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                if matches!(action, Action::Cleared) {
                    text_box::fill(&self.text_box, "");
                    self.example = false;
                }
                self.act(ctx, action);
            }
            Message::Files(files) => self.open(ctx, files, Origin::File),
            Message::Analyse => {
                let opened = text_box::opened(&self.text_box, PASTED);
                self.open(ctx, opened.into_iter().collect(), Origin::TextBox);
            }
            Message::Try(sample) => {
                if self.example || text_box::is_empty(&self.text_box) {
                    text_box::fill(&self.text_box, sample.text);
                    self.example = true;
                }
                let opened = Opened::of_text(&format!("example: {}", sample.name), sample.text);
                self.open(ctx, opened.into_iter().collect(), Origin::TextBox);
            }
            Message::Heard(reply) => return self.hear(ctx, reply),
            Message::Unpacked(ticket, reading) => self.act(ctx, Action::Read(ticket, reading)),
            Message::Download => {
                let json = self.state.shown.and_then(|ticket| self.held(ticket)).and_then(|held| held.json.clone());
                if let (Some(json), Some(reading)) = (json, self.state.shown_reading()) {
                    self.handed_out = json.hand_out(&reading.file_name());
                }
                return false;
            }
            Message::Told(heard) => self.told(ctx, heard),
            Message::Update => {
                let held =
                    |document: &Document| Some((&self.held(document.ticket)?.opened, document.origin == Origin::File));
                if let Some(service_worker) = &self.service_worker {
                    service_worker.update(&self.text_box, self.state.documents.iter().filter_map(held));
                }
                return false;
            }
            Message::Rehearse => {
                self.rehearse(ctx);
                return false;
            }
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        let state = &self.state;
        let act = |action: fn() -> Action| link.callback(move |()| Message::Act(action()));
        let shown = state.shown_reading().cloned();
        html! {
            <>
                <p role="status" aria-live="polite" class="visually-hidden">{ state.announcement.clone() }</p>
                { new_version(state.new_version, !state.documents.is_empty(), link.callback(|()| Message::Update)) }
                { entry(Entry {
                    compact: shown.is_some(),
                    work: state.work(),
                    percent: state.percent(),
                    notice: &state.notice,
                    text_box: &self.text_box,
                    on_analyse: link.callback(|()| Message::Analyse),
                    on_files: link.callback(Message::Files),
                    on_try: link.callback(Message::Try),
                    on_cancel: act(|| Action::Cancelled),
                    on_clear: act(|| Action::Cleared),
                }) }
                if state.lists_documents() {
                    { document_list(DocumentList {
                        documents: &state.documents,
                        shown: state.shown,
                        on_choose: link.callback(|ticket| Message::Act(Action::Chosen(ticket))),
                        on_retry: link.callback(|ticket| Message::Act(Action::Retried(ticket))),
                    }) }
                }
                if let Some(reading) = shown { { self.results(ctx, reading) } }
                if state.dragging { { drop_veil() } }
            </>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.service_worker = ServiceWorker::start(ctx.link().callback(Message::Told));
            let link = ctx.link().clone();
            self.rehearsal = Some(later(0, move || link.send_message(Message::Rehearse)));
        }
        match self.pending_focus.take() {
            Some(Place::Results) => focus::focus("results", true),
            Some(Place::Documents) => focus::focus("documents-heading", true),
            Some(Place::Notice) => focus::focus("notice", false),
            Some(Place::Words) => focus::focus_in_pane("words", "source-text"),
            Some(Place::TextBox) => focus::focus("minutes-text", false),
            Some(Place::Element(id)) => focus::focus(&id, false),
            None => {}
        }
    }
}

impl App {
    fn results(&self, ctx: &Context<Self>, reading: Rc<Reading>) -> Html {
        let link = ctx.link();
        let on_show = link.callback(|selection| Message::Act(Action::Shown(selection)));
        let on_download = link.callback(|()| Message::Download);
        let facts = FactsProps { reading: reading.clone(), on_show: on_show.clone() };
        html! {
            <div class="results" key={self.state.shown.map_or(0, |ticket| ticket.0)}>
                { meeting_facts(&facts, on_download, Callback::from(|()| printer::print())) }
                <SideBySide
                    {reading}
                    selection={self.state.selection.clone()}
                    {on_show}
                    on_back={link.callback(|()| Message::Act(Action::WentBack))}
                />
            </div>
        }
    }

    fn act(&mut self, ctx: &Context<Self>, action: Action) {
        for effect in self.state.reduce(action) {
            match effect {
                Effect::Ask(ticket) => self.ask(ctx, ticket),
                Effect::EndWorker => {
                    self.worker = None;
                    self.watch = None;
                    self.held.iter_mut().for_each(Held::forget);
                }
                Effect::Forget => {
                    let documents = &self.state.documents;
                    self.held.retain(|held| documents.iter().any(|document| document.ticket == held.ticket));
                }
                Effect::Focus(place) => self.pending_focus = Some(place),
            }
        }
        root::set_title(&self.title());
    }

    fn held(&self, ticket: Ticket) -> Option<&Held> {
        self.held.iter().find(|held| held.ticket == ticket)
    }

    fn held_mut(&mut self, ticket: Ticket) -> Option<&mut Held> {
        self.held.iter_mut().find(|held| held.ticket == ticket)
    }

    /// The window's title: what is shown, and first whether something was not read.
    fn title(&self) -> String {
        let shown = self.state.shown_reading().map(|reading| reading.title());
        let parts = [(!self.state.notice.is_empty()).then(|| "Not read".to_string()), shown];
        parts.into_iter().flatten().chain(["Minutes Analyser".to_string()]).collect::<Vec<_>>().join(" – ")
    }

    fn open(&mut self, ctx: &Context<Self>, opened: Vec<Opened>, origin: Origin) {
        let mut documents = Vec::new();
        for opened in opened {
            self.last_ticket = Ticket(self.last_ticket.0 + 1);
            documents.push(Document {
                ticket: self.last_ticket,
                name: opened.name.clone(),
                origin,
                size: opened.size(),
                progress: Progress::Waiting,
            });
            self.held.push(Held { ticket: self.last_ticket, opened, portions: Vec::new(), found: None, json: None });
        }
        if !documents.is_empty() {
            self.act(ctx, Action::Opened(documents));
        }
    }

    fn told(&mut self, ctx: &Context<Self>, heard: Heard) {
        let kept = match heard {
            Heard::Kept(true) => Kept::All,
            Heard::Kept(false) => Kept::Core,
            Heard::NotKept => Kept::Nothing,
            Heard::NewVersion => return self.act(ctx, Action::VersionReady),
            Heard::Handed(handed) => return self.take(ctx, handed),
        };
        if kept != self.state.kept {
            self.act(ctx, Action::Kept(kept));
            root::write("offline", wording::kept(kept));
        }
    }

    /// Goes on with what was there before an update.
    fn take(&mut self, ctx: &Context<Self>, handed: Handed) {
        handed.fill(&self.text_box);
        let (files, texts): (Vec<_>, Vec<_>) = handed.documents.into_iter().partition(|(_, is_file)| *is_file);
        for (documents, origin) in [(files, Origin::File), (texts, Origin::TextBox)] {
            self.open(ctx, documents.into_iter().map(|(opened, _)| opened).collect(), origin);
        }
    }

    fn start_worker(&mut self, ctx: &Context<Self>) {
        let on_death = ctx.link().callback(|()| Message::Act(Action::WorkerDied));
        self.worker = WorkerPort::start(ctx.link().callback(Message::Heard), on_death);
    }

    /// Starts the reader that the first document will need, and has it read the examples: it takes half the time for the
    /// first document then.
    fn rehearse(&mut self, ctx: &Context<Self>) {
        if self.worker.is_none() && self.held.is_empty() {
            self.start_worker(ctx);
            let opened = Opened::of_text("rehearsal", &samples::rehearsal());
            if let (Some(worker), Some(opened)) = (&self.worker, opened) {
                worker.ask(Ticket::REHEARSAL, &opened);
            }
        }
    }

    fn ask(&mut self, ctx: &Context<Self>, ticket: Ticket) {
        if self.worker.is_none() {
            self.start_worker(ctx);
        }
        let held = self.held.iter_mut().find(|held| held.ticket == ticket);
        let (Some(worker), Some(held)) = (&self.worker, held) else {
            ctx.link().send_message(Message::Act(Action::WorkerDied));
            return;
        };
        held.forget();
        worker.ask(ticket, &held.opened);
        let size = held.opened.size();
        self.watch(ctx, size);
    }

    /// Waits for the worker's next word, but not for ever.
    fn watch(&mut self, ctx: &Context<Self>, size: u64) {
        let link = ctx.link().clone();
        let patience = PATIENCE_MS + (size / 100) as u32;
        self.watch = Some(later(patience, move || link.send_message(Message::Act(Action::WorkerSilent))));
    }

    /// Gives whether that changes what is shown.
    fn hear(&mut self, ctx: &Context<Self>, reply: Reply<Buffer>) -> bool {
        let ticket = reply.ticket();
        if let Some(held) = self.held(ticket) {
            let size = held.opened.size();
            self.watch(ctx, size);
        }
        match reply {
            Reply::Progress { percent, .. } => self.act(ctx, Action::Progressed(ticket, percent)),
            Reply::Refused { code, message, .. } => self.act(ctx, Action::Refused(ticket, code, message)),
            Reply::Json { portion, .. } => {
                if let Some(held) = self.held_mut(ticket) {
                    held.portions.extend(Download::new(&portion));
                }
                return false;
            }
            Reply::Found { part, .. } => {
                if self.held_mut(ticket).is_none_or(|held| held.take_in(&part)) {
                    return false;
                }
                self.act(ctx, Action::WorkerDied);
            }
            Reply::Read { .. } => {
                self.show(ctx, ticket);
                return false;
            }
        }
        true
    }

    /// Shows a document in a turn of its own.
    fn show(&mut self, ctx: &Context<Self>, ticket: Ticket) {
        let Some(held) = self.held_mut(ticket) else { return };
        held.json = Download::joined(&std::mem::take(&mut held.portions));
        let Some(reading) = held.found.take() else { return };
        self.watch = None;
        let link = ctx.link().clone();
        self.to_show = Some(turns::take(Urgency::First, move || link.send_message(Message::Unpacked(ticket, reading))));
    }
}

impl Held {
    /// Forgets what came, of a document that is not read to its end.
    fn forget(&mut self) {
        self.portions.clear();
        self.found = None;
    }

    /// Takes in a part of what was found; `false` if it makes no sense.
    fn take_in(&mut self, part: &Buffer) -> bool {
        let Ok(part) = pack::from_bytes(&part.to_vec()) else { return false };
        match self.found.as_mut().and_then(Rc::get_mut) {
            Some(reading) => reading.append(part),
            None => self.found = Some(Rc::new(Reading::new(part))),
        }
        true
    }
}
