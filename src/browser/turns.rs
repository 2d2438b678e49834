//! Long work in short turns, so that the browser can hear and draw in between.
//!
//! In:       pieces of work, each of them short.   Out: they are done one after another, the urgent ones first, as many in one
//!           go as fit into a few milliseconds: a fast machine takes many at once, a slow one each by itself. The first go
//!           begins at once: what is short is done before anybody sees it half done.
//! Not here: what the pieces are (`page::components::growing`).

use super::timer::{Later, later};
use std::cell::RefCell;

/// No piece begins later than this in a go, in milliseconds.
const GO: f64 = 8.0;

/// Which pieces come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// What was begun is to be seen.
    First,
    /// What comes next on the page.
    Next,
    /// What is not seen at first: of several, those of the deepest level go first.
    Rest(u8),
}

/// A piece that waits; dropping this withdraws it.
#[derive(Debug)]
pub struct Turn(Place);

/// Where a piece stands in the queue.
type Place = (Urgency, u32);

#[derive(Default)]
struct Turns {
    /// Few: each list and the text ask for one turn at a time.
    waiting: Vec<(Place, Box<dyn FnOnce()>)>,
    last: u32,
    /// When the go ends, in milliseconds since 1970.
    end: f64,
    /// Begins the next go; none while there is nothing to do.
    next_go: Option<Later>,
}

impl Turns {
    fn withdraw(&mut self, place: Place) -> Option<Box<dyn FnOnce()>> {
        let at = self.waiting.iter().position(|(waits, _)| *waits == place)?;
        Some(self.waiting.swap_remove(at).1)
    }

    fn pop(&mut self) -> Option<Box<dyn FnOnce()>> {
        let first = self.waiting.iter().map(|(place, _)| *place).min()?;
        self.withdraw(first)
    }

    fn begin_go(&mut self) {
        self.end = js_sys::Date::now() + GO;
        self.next_go = Some(later(0, go));
    }
}

thread_local! {
    static TURNS: RefCell<Turns> = RefCell::default();
}

/// Does `act` when its turn comes: at once, if there is time left in this go and nothing more urgent waits.
pub fn take(urgency: Urgency, act: impl FnOnce() + 'static) -> Turn {
    let (place, in_time) = TURNS.with_borrow_mut(|turns| {
        if turns.next_go.is_none() {
            turns.begin_go();
        }
        turns.last = turns.last.wrapping_add(1);
        let place = (urgency, turns.last);
        turns.waiting.push((place, Box::new(act)));
        (place, js_sys::Date::now() < turns.end)
    });
    if in_time {
        do_next();
    }
    Turn(place)
}

/// Another go, if anything waits.
fn go() {
    TURNS.with_borrow_mut(|turns| {
        turns.next_go = None;
        if !turns.waiting.is_empty() {
            turns.begin_go();
        }
    });
    do_next();
}

fn do_next() {
    let next = TURNS.with_borrow_mut(Turns::pop);
    if let Some(act) = next {
        act();
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        TURNS.with_borrow_mut(|turns| turns.withdraw(self.0));
    }
}
