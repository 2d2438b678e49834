//! The command line: files -> one JSON object a line, in the order given.
//!
//! In:   names of files, or standard input where none is given.   Out: NDJSON; on standard error a line for each file that
//!       cannot be read; exit status 1 if there was one.
//! Not here: how minutes are read: this knows `analyse` and nothing else of the core.

use minutes_analyser::text::MOST_BYTES;
use minutes_analyser::{Refusal, Source, analyse, export};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Read, Write};
use std::path::Path;
use std::process::ExitCode;

const HELP: &str = "\
Reads the minutes of UK council meetings into agenda items, attendance, declared interests and resolutions.

Usage: minutes FILE...        prints one JSON object a line for each file, in the order given
       minutes < FILE         reads standard input

Files may be Word documents (.docx), OpenDocument texts (.odt), saved web pages, ModernGov's meeting feeds (.xml),
Markdown, text, or what scripts/pdf-items prints for a PDF file; what a file is, its content says. A file that cannot be
read is named on standard error, the others are still analysed, and the exit status is 1.
";

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    let written = match arguments.first().and_then(|first| first.to_str()) {
        Some("-h" | "--help") => out.write_all(HELP.as_bytes()).map(|()| true),
        Some("-V" | "--version") => writeln!(out, "minutes {}", env!("CARGO_PKG_VERSION")).map(|()| true),
        None if arguments.is_empty() => print_standard_input(&mut out),
        _ => print_files(&arguments, &mut out),
    };
    match written.and_then(|all_read| out.flush().map(|()| all_read)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        // Whoever reads the output has seen enough.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("minutes: the output cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints the analysis of each file; gives whether all could be read.
fn print_files(paths: &[OsString], out: &mut impl Write) -> io::Result<bool> {
    let mut all_read = true;
    for path in paths {
        let path = Path::new(path);
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        match bytes_of(path) {
            Ok(bytes) => all_read &= print(&name, &path.display().to_string(), &bytes, out)?,
            Err(reason) => {
                eprintln!("{}: {reason}", path.display());
                all_read = false;
            }
        }
    }
    Ok(all_read)
}

fn print_standard_input(out: &mut impl Write) -> io::Result<bool> {
    let mut bytes = Vec::new();
    if let Err(error) = io::stdin().lock().take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes) {
        eprintln!("standard input: {error}");
        return Ok(false);
    }
    print("pasted text", "standard input", &bytes, out)
}

/// Prints one analysis, or why there is none; gives whether there is one.
fn print(name: &str, place: &str, bytes: &[u8], out: &mut impl Write) -> io::Result<bool> {
    match analyse(Source { name, bytes }) {
        Ok(analysis) => {
            // With its end: standard output looks for it from behind.
            let mut line = export::json::to_json(&analysis);
            line.push('\n');
            out.write_all(line.as_bytes())?;
            Ok(true)
        }
        Err(refusal) => {
            eprintln!("{place}: {}", refusal.message());
            Ok(false)
        }
    }
}

/// The bytes of a file, no more than are taken, or one sentence that says why there are none.
fn bytes_of(path: &Path) -> Result<Vec<u8>, String> {
    let reason = |error: io::Error| match error.kind() {
        ErrorKind::NotFound => "There is no such file.".to_owned(),
        ErrorKind::PermissionDenied => "This file may not be read by you: ask its owner for leave.".to_owned(),
        ErrorKind::IsADirectory => "This is a folder: name the files in it.".to_owned(),
        _ => format!("This file cannot be read: {error}."),
    };
    let file = File::open(path).map_err(reason)?;
    let length = file.metadata().map_or(0, |told| told.len().min(MOST_BYTES as u64));
    let mut bytes = Vec::with_capacity(length as usize + 1);
    file.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).map_err(reason)?;
    if bytes.len() > MOST_BYTES { Err(Refusal::TooLarge.message().to_owned()) } else { Ok(bytes) }
}
