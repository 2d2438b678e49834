//! How well the annotated minutes under tests/annotated are read: no figure may fall below its floor.
//!
//! The documents were written for this project after the habits of real councils, with what a careful clerk reads off
//! each beside it. tests/annotated/floors.txt has a line for each figure: its name and its floor, half a point under what was
//! reached. `MINUTES_MISSES=1 cargo test --test accuracy -- --nocapture` prints what is missing or invented.

mod support;

use std::path::{Path, PathBuf};
use support::analysed;
use support::gold::{Figures, Gold};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// Every gold file and the document that it names: beside it, or among the stored documents.
fn annotated() -> Vec<(Gold, PathBuf)> {
    let entries = std::fs::read_dir(folder("annotated")).expect("the annotated minutes are there");
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(".gold.json"));
    paths.sort();
    let read = |path: PathBuf| {
        let json = std::fs::read_to_string(&path).expect("gold can be read");
        let gold: Gold = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let beside = path.with_file_name(&gold.doc);
        let document = if beside.exists() { beside } else { folder("documents").join(&gold.doc) };
        (gold, document)
    };
    paths.into_iter().map(read).collect()
}

fn figures() -> Figures {
    let mut figures = Figures::default();
    for (gold, document) in annotated() {
        let bytes = std::fs::read(&document).unwrap_or_else(|error| panic!("{}: {error}", document.display()));
        figures.add(&gold, &analysed(&gold.doc, &bytes));
    }
    figures
}

#[test]
fn no_figure_falls_below_its_floor() {
    let figures = figures();
    if std::env::var_os("MINUTES_MISSES").is_some() {
        println!("{}", figures.misses.join("\n"));
    }
    let floors = std::fs::read_to_string(folder("annotated").join("floors.txt")).expect("the floors are there");
    let floors: Vec<(&str, f64)> = floors
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(' '))
        .map(|(name, floor)| (name, floor.trim().parse().expect("a floor is a number")))
        .collect();
    let mut below = Vec::new();
    for (name, figure) in &figures.by_name {
        println!("{name:22} {:.3} (of {})", figure.f1(), figure.wanted);
        let floor = floors.iter().find(|(floored, _)| floored == name);
        let (_, floor) = floor.unwrap_or_else(|| panic!("{name} has no floor"));
        if figure.f1() < *floor {
            below.push(format!("{name}: {:.4} is below {floor}", figure.f1()));
        }
    }
    assert!(below.is_empty(), "{}", below.join("\n"));
}

#[test]
fn a_document_with_another_documents_facts_is_far_below_every_floor() {
    let all = annotated();
    let mut figures = Figures::default();
    for ((gold, _), (_, document)) in all.iter().zip(all.iter().skip(1)) {
        let bytes = std::fs::read(document).expect("a document can be read");
        figures.add(gold, &analysed(&gold.doc, &bytes));
    }
    for name in ["items", "attendance", "declarations", "resolutions", "meeting.date"] {
        let figure = figures.by_name[name].f1();
        assert!(figure < 0.5, "{name}: {figure}");
    }
}
