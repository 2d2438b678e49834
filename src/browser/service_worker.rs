//! The page's side of the conversation with sw.js, which keeps the page on this device and knows of newer versions.
//!
//! In:       what the browser tells of the service worker.   Out: [`Heard`].
//! Source:   scripts/site/sw.js, which has the other side and says which words there are.
//! Not here: when something is shown (`state`). Where a browser has no service workers or denies storage, nothing is heard.

use super::build;
use super::file::Opened;
use super::text_box;
use gloo_events::EventListener;
use js_sys::{Array, Reflect};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    EventTarget, MessageEvent, RegistrationOptions, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerUpdateViaCache,
};
use yew::{Callback, NodeRef};

/// What the service worker tells.
pub enum Heard {
    /// Of this very version, what is needed for text and web pages is kept on this device (`false`), or all of it.
    Kept(bool),
    /// Of this very version, something is missing that cannot be had now.
    NotKept,
    /// Another version than this page's is ready.
    NewVersion,
    /// What the page before this one handed over.
    Handed(Handed),
}

/// What a person had in the page before an update.
pub struct Handed {
    text: JsValue,
    /// Each document, and whether it was a file.
    pub documents: Vec<(Opened, bool)>,
}

impl Handed {
    fn from_js(handed: JsValue) -> Handed {
        let handed = Array::from(&handed);
        let documents = (1..handed.length()).filter_map(|place| {
            let document = Array::from(&handed.get(place));
            let blob = document.get(1).dyn_into().ok()?;
            Some((Opened::new(document.get(0).as_string()?, blob), document.get(2).is_truthy()))
        });
        Handed { text: handed.get(0), documents: documents.collect() }
    }

    /// Puts the former box's text into the box.
    pub fn fill(&self, text_box: &NodeRef) {
        text_box::put(text_box, &self.text);
    }
}

/// The conversation. Dropping it ends the listening; the service worker lives on.
pub struct ServiceWorker(Rc<Talk>);

struct Talk {
    container: ServiceWorkerContainer,
    registration: RefCell<Option<ServiceWorkerRegistration>>,
    on_registered: OnceCell<Closure<dyn FnMut(JsValue)>>,
    listeners: RefCell<Vec<EventListener>>,
    /// The person has asked for the new version: the page is to be loaded anew, once.
    updating: Cell<bool>,
    build: String,
    on_heard: Callback<Heard>,
}

impl ServiceWorker {
    /// Has the browser keep the page. `None` where it has no service workers, or the page is not one to be kept.
    pub fn start(on_heard: Callback<Heard>) -> Option<ServiceWorker> {
        let window = web_sys::window()?;
        let talk = Rc::new(Talk {
            container: Reflect::get(&window.navigator(), &"serviceWorker".into()).ok()?.dyn_into().ok()?,
            registration: RefCell::default(),
            on_registered: OnceCell::new(),
            listeners: RefCell::default(),
            updating: Cell::new(false),
            build: build::name()?,
            on_heard,
        });
        let weak = Rc::downgrade(&talk);
        let _ = talk.on_registered.set(Closure::new(move |registration: JsValue| {
            if let (Some(talk), Ok(registration)) = (weak.upgrade(), registration.dyn_into()) {
                talk.registered(registration);
            }
        }));
        talk.listen(&talk.container, "message", |talk, event| talk.hear(event.unchecked_ref()));
        talk.listen(&talk.container, "controllerchange", |talk, _| {
            talk.reload();
            talk.greet("active");
        });
        talk.listen(&window, "online", |talk, _| talk.register());
        talk.register();
        Some(ServiceWorker(talk))
    }

    /// Hands over what the person has, lets the newest version take over, and loads the page anew.
    pub fn update<'a>(&self, text_box: &NodeRef, documents: impl Iterator<Item = (&'a Opened, bool)>) {
        let handed = Array::of1(&text_box::text(text_box));
        for (opened, is_file) in documents {
            handed.push(&Array::of3(&opened.name.as_str().into(), &opened.blob(), &is_file.into()));
        }
        self.0.updating.set(true);
        self.0.say(&Array::of2(&"update".into(), &handed));
    }
}

impl Talk {
    fn listen(self: &Rc<Talk>, to: &EventTarget, name: &'static str, act: fn(&Rc<Talk>, &web_sys::Event)) {
        let weak: Weak<Talk> = Rc::downgrade(self);
        self.listeners.borrow_mut().push(EventListener::new(to, name, move |event| {
            if let Some(talk) = weak.upgrade() {
                act(&talk, event);
            }
        }));
    }

    fn register(&self) {
        let options = RegistrationOptions::new();
        options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
        if let Some(settled) = self.on_registered.get() {
            let _ = self.container.register_with_options("./sw.js", &options).then2(settled, settled);
        }
    }

    fn registered(self: &Rc<Talk>, registration: ServiceWorkerRegistration) {
        if self.registration.borrow().is_none() {
            self.listen(&registration, "updatefound", |talk, _| talk.watch());
        }
        self.registration.replace(Some(registration));
        self.watch();
        self.greet("active");
        self.greet("waiting");
    }

    /// Listens to what becomes of a version that is being installed.
    fn watch(self: &Rc<Talk>) {
        let coming = self.registration.borrow().as_ref().and_then(ServiceWorkerRegistration::installing);
        if let Some(coming) = coming {
            self.listen(&coming, "statechange", |talk, _| match talk.has_waiting() {
                true => talk.greet("waiting"),
                false => talk.greet("active"),
            });
        }
    }

    /// Asks a version what it is: the one in charge ("active"), or one that waits to take over ("waiting"). One in charge that
    /// is about to go is left alone: browsers wait until it has nothing to do.
    fn greet(&self, role: &str) {
        let Some(registration) = &*self.registration.borrow() else { return };
        let worker = if role == "active" { registration.active() } else { registration.waiting() };
        // The first of all versions waits for nobody.
        if let (Some(worker), Some(_)) = (worker, registration.active()) {
            let _ = worker.post_message(&Array::of3(&"hello".into(), &role.into(), &self.build.as_str().into()));
        }
    }

    /// Speaks to the newest version that can take over.
    fn say(&self, words: &Array) {
        let Some(registration) = &*self.registration.borrow() else { return };
        if let Some(worker) = registration.waiting().or_else(|| registration.active()) {
            let _ = worker.post_message(words);
        }
    }

    fn hear(&self, event: &MessageEvent) {
        let words = Array::from(&event.data());
        let word = |place| words.get(place).as_string().unwrap_or_default();
        let is_ours = word(1) == self.build;
        match (word(0).as_str(), is_ours) {
            ("active", true) => self.on_heard.emit(match word(2).as_str() {
                "all" => Heard::Kept(true),
                "core" => Heard::Kept(false),
                _ => Heard::NotKept,
            }),
            ("active", false) if !self.has_waiting() => self.on_heard.emit(Heard::NewVersion),
            ("waiting", false) => self.on_heard.emit(Heard::NewVersion),
            // This page is newer than what would be served without a network: it came past the service worker.
            ("waiting", true) => self.say(&Array::of1(&"update".into())),
            ("handed", _) => self.on_heard.emit(Heard::Handed(Handed::from_js(words.get(1)))),
            ("go", _) if !self.has_waiting() => self.reload(),
            _ => {}
        }
    }

    fn has_waiting(&self) -> bool {
        self.registration.borrow().as_ref().is_some_and(|registration| registration.waiting().is_some())
    }

    /// Loads the page anew, if that was asked for.
    fn reload(&self) {
        if self.updating.replace(false)
            && let Some(window) = web_sys::window()
        {
            // To where it is. No address is named, so that nothing could be carried away by one.
            let _ = window.history().and_then(|history| history.go_with_delta(0));
        }
    }
}
