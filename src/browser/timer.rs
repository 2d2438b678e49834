//! Doing something later.

use gloo_timers::callback::Timeout;

/// Something that will be done; dropping it means that it will not.
pub struct Later {
    _timeout: Timeout,
}

/// Does `act` after so many milliseconds; after 0 as soon as the browser has drawn and heard what waits.
pub fn later(milliseconds: u32, act: impl FnOnce() + 'static) -> Later {
    Later { _timeout: Timeout::new(milliseconds, act) }
}
