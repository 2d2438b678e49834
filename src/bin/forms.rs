//! The program that unpacks files for the worker: fetched when the first one arrives.

fn main() {
    minutes_analyser::browser::forms_scope::serve(minutes_analyser::worker::parcel::unpack);
}
