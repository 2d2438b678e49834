//! How fast minutes are read natively, on one thread: bytes in -> JSON out.
//!
//! In:   `throughput FILE...`, or `doubling CORPUS_FILE... [--most BYTES] [--cap SECONDS] [--only NAME]`.
//! Out:  lines of JSON on standard output, progress on standard error.
//! Used: by scripts/bench, which makes tables of it; by hand: `cargo run --release --example reading throughput FILE...`.
//! Not here: the same in the browser (scripts/measure/worker.mjs).

#[path = "../../tests/support/families.rs"]
mod families;

use minutes_analyser::text::sha256;
use minutes_analyser::{Source, analyse, export};
use serde_json::json;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Passes over all documents.
const PASSES: usize = 15;

/// The shortest and, unless it is said, the longest text that is doubled.
const LEAST: usize = 64 << 10;
const MOST: usize = 16 << 20;

/// A step that takes longer is the last of its family.
const CAP: Duration = Duration::from_secs(60);

/// A text is read again until all its runs have taken this long, or have been as many as may be: the shortest counts.
const LONG_ENOUGH: Duration = Duration::from_millis(300);
const MOST_RUNS: usize = 50;

/// A text that takes long is read so often nevertheless, until its runs have taken very long.
const LEAST_RUNS: usize = 3;
const VERY_LONG: Duration = Duration::from_secs(6);

/// A step that takes so many times its half is measured once more, with its half: it may have been the machine.
const DOUBTFUL: f64 = 2.2;
const TRIES: usize = 3;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let what = arguments.next().unwrap_or_default();
    let (mut files, mut most, mut cap, mut only) = (Vec::new(), MOST, CAP, String::new());
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().unwrap_or_else(|| panic!("{argument} needs a value"));
        match argument.as_str() {
            "--most" => most = value().parse().expect("--most is a number of bytes"),
            "--cap" => cap = Duration::from_secs(value().parse().expect("--cap is a number of seconds")),
            "--only" => only = value(),
            _ => files.push(argument),
        }
    }
    let documents: Vec<Vec<u8>> =
        files.iter().map(|path| std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"))).collect();
    match what.as_str() {
        "throughput" => throughput(&files, &documents),
        "doubling" => doubling(&documents, most, cap, &only),
        _ => panic!("say what to measure: throughput FILE... or doubling FILE..."),
    }
}

/// Bytes to JSON, as the command line does it.
fn read(name: &str, bytes: &[u8]) -> usize {
    analyse(Source { name, bytes }).map_or(0, |analysis| black_box(export::json::to_json(&analysis)).len())
}

fn seconds(work: impl FnOnce()) -> f64 {
    let (start, worked) = (Instant::now(), worked());
    work();
    match (worked, self::worked()) {
        (Some(before), Some(after)) => (after - before).as_secs_f64(),
        _ => start.elapsed().as_secs_f64(),
    }
}

/// How long this thread has had a processor, where the system tells: other work of the machine does not count.
fn worked() -> Option<Duration> {
    // Linux writes the counter when it next decides who works.
    std::thread::yield_now();
    let counters = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    counters.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// Each document for itself, many times, by the processor and by the clock; beside it SHA-256 of the same bytes, which tells how fast the machine is.
fn throughput(names: &[String], documents: &[Vec<u8>]) {
    let bytes: usize = documents.iter().map(Vec::len).sum();
    let mut each = vec![(Vec::new(), Vec::new()); documents.len()];
    let mut passes = Vec::new();
    let mut hashing = Vec::new();
    for pass in 0..=PASSES {
        let run = |name: &String, bytes: &Vec<u8>| {
            let start = Instant::now();
            let time = seconds(|| assert!(read(name, bytes) > 0, "{name} is refused"));
            (time, start.elapsed().as_secs_f64())
        };
        let times: Vec<(f64, f64)> = names.iter().zip(documents).map(|(name, bytes)| run(name, bytes)).collect();
        let hash = seconds(|| documents.iter().for_each(|bytes| drop(black_box(sha256(bytes)))));
        // The first pass warms up.
        if pass > 0 {
            passes.push(times.iter().map(|(time, _)| time).sum::<f64>());
            hashing.push(hash);
            for ((all, by_the_clock), (time, wall)) in each.iter_mut().zip(times) {
                all.push(time);
                by_the_clock.push(wall);
            }
        }
    }
    println!("{}", json!({"kind": "throughput", "bytes": bytes, "passes": passes, "sha256": hashing}));
    for ((name, bytes), (times, wall)) in names.iter().zip(documents).zip(each) {
        println!("{}", json!({"kind": "document", "name": name, "bytes": bytes.len(), "times": times, "wall": wall}));
    }
}

/// Real minutes, one after another, and each family: as long as it may be, doubled from step to step.
fn doubling(documents: &[Vec<u8>], most: usize, cap: Duration, only: &str) {
    // As many documents as the first step takes, again and again: what is read does not change with the length.
    let mut text: String = documents.iter().map(|bytes| String::from_utf8_lossy(bytes) + "\n\n").collect();
    text.truncate(text.floor_char_boundary(LEAST));
    let minutes = move |bytes: usize| text.repeat(bytes / text.len().max(1));
    if !documents.is_empty() && "minutes".contains(only) {
        steps("minutes", minutes, most, cap);
    }
    for family in families::all() {
        if family.name.contains(only) {
            steps(&family.name, |bytes| family.text(bytes), most, cap);
        }
    }
}

/// Doubles one text until it is as long as may be, or takes too long.
fn steps(name: &str, text: impl Fn(usize) -> String, most: usize, cap: Duration) {
    let mut known: Vec<(usize, f64)> = Vec::new();
    let mut bytes = LEAST;
    let mut capped = false;
    while bytes <= most && !capped {
        let mut time = shortest(&text(bytes));
        for _ in 1..TRIES {
            let Some((half, halved)) = known.last_mut() else { break };
            if time / *halved <= DOUBTFUL || time > cap.as_secs_f64() {
                break;
            }
            *halved = halved.min(shortest(&text(*half)));
            time = time.min(shortest(&text(bytes)));
        }
        known.push((bytes, time));
        capped = time > cap.as_secs_f64();
        bytes *= 2;
    }
    eprintln!(
        "{name}: {:.2} s for {} kB",
        known.last().map_or(0.0, |last| last.1),
        known.last().map_or(0, |last| last.0) >> 10
    );
    println!("{}", json!({"kind": "doubling", "name": name, "steps": known, "capped": capped}));
}

/// The shortest time of a few runs.
fn shortest(text: &str) -> f64 {
    let mut best = f64::INFINITY;
    let mut spent = Duration::ZERO;
    for run in 1..=MOST_RUNS {
        let time = seconds(|| assert!(read("long", text.as_bytes()) > 0, "it is refused"));
        best = best.min(time);
        spent += Duration::from_secs_f64(time);
        if spent > if run < LEAST_RUNS { VERY_LONG } else { LONG_ENOUGH } {
            break;
        }
    }
    best
}
