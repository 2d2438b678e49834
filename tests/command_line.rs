//! The command line as the contract describes it.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const MINUTES: &str = "Parish Council\n\n1. Apologies\n\nThere were none.\n";

fn minutes(arguments: &[&Path]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_minutes")).args(arguments).stdin(Stdio::null()).output().expect("it runs")
}

/// The analysis of what is given on standard input.
fn piped(bytes: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_minutes"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    child.stdin.take().expect("it is piped").write_all(bytes).expect("it reads");
    child.wait_with_output().expect("it ends")
}

/// Files of one test, in a folder of their own that goes when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(test: &str) -> Self {
        let path = std::env::temp_dir().join(format!("minutes-{test}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a folder can be made");
        Folder(path)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a file can be written");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The names of the sources, in the order printed, each from a line of its own.
fn names(output: &Output) -> Vec<String> {
    let lines = String::from_utf8(output.stdout.clone()).expect("it prints UTF-8");
    let name = |line: &str| {
        let analysis: minutes_analyser::Analysis = serde_json::from_str(line).expect("each line is an analysis");
        analysis.source.name
    };
    lines.lines().map(name).collect()
}

fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("it prints UTF-8")
}

#[test]
fn files_come_out_in_their_order_one_a_line() {
    let folder = Folder::new("order");
    let (b, a) = (folder.file("b.txt", MINUTES.as_bytes()), folder.file("a.html", b"<!DOCTYPE html><p>Minutes</p>"));
    let output = minutes(&[&b, &a]);
    assert_eq!(names(&output), ["b.txt", "a.html"]);
    assert_eq!((output.status.code(), errors(&output)), (Some(0), String::new()));
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_others_are_analysed() {
    let folder = Folder::new("bad");
    let good = folder.file("good.txt", MINUTES.as_bytes());
    for (name, bytes, reason) in [
        ("empty.txt", &b" \n"[..], "There is no text here"),
        ("scan.pdf", b"%PDF-1.4 ...", "This is a PDF file"),
        ("photo.txt", b"\xFF\xD8\xFF\xE0\0\x10JFIF", "This is a picture"),
    ] {
        let bad = folder.file(name, bytes);
        let output = minutes(&[&good, &bad, &good]);
        assert_eq!(names(&output), ["good.txt", "good.txt"]);
        assert_eq!(output.status.code(), Some(1));
        let errors = errors(&output);
        assert!(errors.starts_with(&format!("{}: {reason}", bad.display())), "{errors}");
        assert_eq!(errors.lines().count(), 1, "{errors}");
    }
}

#[test]
fn a_file_that_is_not_there_and_a_folder_are_told_apart() {
    let folder = Folder::new("missing");
    let missing = errors(&minutes(&[&folder.0.join("none.txt")]));
    assert!(missing.ends_with("none.txt: There is no such file.\n"), "{missing}");
    let directory = minutes(&[&folder.0]);
    assert!(errors(&directory).contains("This is a folder"), "{}", errors(&directory));
    assert_eq!(directory.status.code(), Some(1));
}

#[test]
fn with_no_file_it_reads_standard_input() {
    let output = piped(MINUTES.as_bytes());
    assert_eq!((names(&output), output.status.code()), (vec!["pasted text".to_owned()], Some(0)));
    let output = piped(b"");
    assert_eq!((output.stdout.len(), output.status.code()), (0, Some(1)));
    assert!(errors(&output).starts_with("standard input: There is no text here"), "{}", errors(&output));
}

#[test]
fn the_same_bytes_give_the_same_line() {
    let folder = Folder::new("same");
    let file = folder.file("minutes.txt", MINUTES.as_bytes());
    let (first, second) = (minutes(&[&file]), minutes(&[&file]));
    assert_eq!(first.stdout, second.stdout);
    let piped = String::from_utf8(piped(MINUTES.as_bytes()).stdout).expect("it prints UTF-8");
    let from_file = String::from_utf8(first.stdout).expect("it prints UTF-8");
    assert_eq!(piped.replacen("pasted text", "minutes.txt", 1), from_file);
}

#[test]
fn it_says_what_it_is_for() {
    let output = minutes(&[Path::new("--help")]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("Usage: minutes FILE..."));
    assert_eq!(output.status.code(), Some(0));
}
