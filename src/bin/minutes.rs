//! The command line: files -> one JSON object a line, in the order given.

use minutes_analyser::{Source, analyse, export};
use std::io::{Read, Write};
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut failed = false;
    let mut out = std::io::stdout().lock();
    for path in std::env::args_os().skip(1) {
        let name = Path::new(&path).file_name().unwrap_or_default().to_string_lossy().into_owned();
        match std::fs::read(&path) {
            Ok(bytes) => match analyse(Source { name: &name, bytes: &bytes }) {
                Ok(analysis) => {
                    let _ = writeln!(out, "{}", export::json::to_json(&analysis));
                }
                Err(refusal) => {
                    eprintln!("{}: {}", path.to_string_lossy(), refusal.message());
                    failed = true;
                }
            },
            Err(error) => {
                eprintln!("{}: {error}", path.to_string_lossy());
                failed = true;
            }
        }
    }
    if std::env::args_os().len() == 1 {
        let mut bytes = Vec::new();
        let _ = std::io::stdin().read_to_end(&mut bytes);
        if let Ok(analysis) = analyse(Source { name: "pasted text", bytes: &bytes }) {
            let _ = writeln!(out, "{}", export::json::to_json(&analysis));
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}
