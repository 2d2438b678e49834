//! Long work in short turns, so that the browser can hear and draw in between.
//!
//! In:       pieces of work, each of them short.   Out: they are done one after another, the urgent ones first, as many in one
//!           go as fit into a few milliseconds: a fast machine takes many at once, a slow one each by itself.
//! Not here: what the pieces are (`page::components::growing`).

use super::timer::{Later, later};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// No piece begins later than this in a go, in milliseconds.
const GO: f64 = 6.0;

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
    waiting: BTreeMap<Place, Box<dyn FnOnce()>>,
    last: u32,
    /// When the go ends, in milliseconds since 1970.
    end: f64,
    timer: Option<Later>,
}

thread_local! {
    static TURNS: RefCell<Turns> = RefCell::default();
}

/// Does `act` when its turn comes: at once, if there is time left in this go and nothing more urgent waits.
pub fn take(urgency: Urgency, act: impl FnOnce() + 'static) -> Turn {
    let (place, in_time) = TURNS.with_borrow_mut(|turns| {
        turns.last = turns.last.wrapping_add(1);
        let place = (urgency, turns.last);
        turns.waiting.insert(place, Box::new(act));
        (place, js_sys::Date::now() < turns.end)
    });
    if in_time {
        next();
    }
    wait();
    Turn(place)
}

/// Begins a go.
fn begin() {
    TURNS.with_borrow_mut(|turns| {
        turns.timer = None;
        turns.end = js_sys::Date::now() + GO;
    });
    next();
    wait();
}

/// Does the next piece.
fn next() {
    let next = TURNS.with_borrow_mut(|turns| turns.waiting.pop_first());
    if let Some((_, act)) = next {
        act();
    }
}

/// Has another go begin, if anything waits.
fn wait() {
    TURNS.with_borrow_mut(|turns| {
        if turns.timer.is_none() && !turns.waiting.is_empty() {
            turns.timer = Some(later(0, begin));
        }
    });
}

impl Drop for Turn {
    fn drop(&mut self) {
        TURNS.with_borrow_mut(|turns| turns.waiting.remove(&self.0));
    }
}
