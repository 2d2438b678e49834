//! The worker's program: reads documents beside the page.

fn main() {
    minutes_analyser::browser::worker_scope::serve();
}
