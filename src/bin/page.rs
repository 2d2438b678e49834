//! The page's program.

fn main() {
    minutes_analyser::page::app::start();
}
