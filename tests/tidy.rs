//! The house rules that can be checked by reading the sources: what the core may name, where browser code stands, headers,
//! lengths, and that the README tells of paths that are there.

use std::fs;
use std::path::Path;

/// Most lines of a source file: one subject fits, and is found.
const MOST_LINES: usize = 1100;

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below `folder`, with its path from the repository's root and its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    files(folder, "rs")
}

/// Every file below `folder` whose name ends so.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut folders = vec![repository().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push((from_root(&path), fs::read_to_string(&path).expect("sources are UTF-8")));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "there are sources below {folder}");
    found
}

fn from_root(path: &Path) -> String {
    path.strip_prefix(repository()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

/// The lines of a text that are not comments, with their numbers.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn complain(complaints: Vec<String>) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// Lines of the sources in `whose` that name one of `words`.
fn naming(words: &[&str], whose: impl Fn(&str) -> bool) -> Vec<String> {
    let mut complaints = Vec::new();
    for (path, text) in sources("src").iter().filter(|(path, _)| whose(path)) {
        for (number, line) in code(text) {
            for word in words.iter().filter(|word| line.contains(**word)) {
                complaints.push(format!("{path}:{number} names {word}"));
            }
        }
    }
    complaints
}

fn is_page(path: &str) -> bool {
    let edges =
        ["src/page/", "src/browser/", "src/worker/", "src/bin/page.rs", "src/bin/worker.rs", "src/bin/forms.rs"];
    edges.iter().any(|edge| path.starts_with(edge))
}

#[test]
fn the_core_knows_no_browser() {
    let browser = ["yew::", "gloo_", "web_sys", "js_sys", "wasm_bindgen"];
    complain(naming(&browser, |path| !is_page(path)));
}

#[test]
fn the_core_knows_no_clock_and_no_chance() {
    let impure = ["Instant::", "SystemTime", "rand::", "RandomState", "thread::"];
    complain(naming(&impure, |path| !is_page(path) && !path.starts_with("src/bin/")));
}

#[test]
fn the_core_does_not_read_files_or_the_environment() {
    let outside = ["std::fs", "std::env", "std::net", "std::process"];
    complain(naming(&outside, |path| !is_page(path) && !path.starts_with("src/bin/")));
}

#[test]
fn only_the_browsers_folder_calls_the_browser() {
    complain(naming(&["web_sys", "js_sys"], |path| !path.starts_with("src/browser/")));
}

#[test]
fn nothing_puts_text_into_the_page_as_markup() {
    complain(naming(
        &[
            "from_html_unchecked",
            "set_inner_html",
            "set_outer_html",
            "insert_adjacent_html",
            "set_html_unsafe",
            "create_contextual_fragment",
            "HtmlDocument",
            "DomParser",
            "set_srcdoc",
        ],
        |_| true,
    ));
}

#[test]
fn no_script_makes_markup_or_programs_out_of_text() {
    let ways = [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "setHTMLUnsafe",
        "document.write",
        "createContextualFragment",
        "DOMParser",
        "srcdoc",
        "eval(",
        "new Function",
    ];
    let mut complaints = Vec::new();
    for folder in ["src", "scripts/site"] {
        for (path, text) in files(folder, "js") {
            for (number, line) in code(&text) {
                for way in ways.iter().filter(|way| line.contains(**way)) {
                    complaints.push(format!("{path}:{number} names {way}"));
                }
            }
        }
    }
    complain(complaints);
}

#[test]
fn nothing_in_the_sources_speaks_to_a_network() {
    let ways = [
        "gloo_net",
        "fetch_with",
        "XmlHttpRequest",
        "WebSocket",
        "WebTransport",
        "EventSource",
        "send_beacon",
        "RtcPeer",
        "import_scripts",
        "reqwest",
        "TcpStream",
        "UdpSocket",
    ];
    complain(naming(&ways, |_| true));
}

#[test]
fn nothing_is_left_to_do() {
    complain(naming(&["todo!(", "unimplemented!(", "dbg!("], |_| true));
}

#[test]
fn every_source_says_what_it_is_and_keeps_to_one_subject() {
    let mut complaints = Vec::new();
    for (path, text) in sources("src").into_iter().chain(sources("tests")) {
        if !text.starts_with("//!") {
            complaints.push(format!("{path} does not begin by saying what it is"));
        }
        let lines = text.lines().count();
        if lines > MOST_LINES {
            complaints.push(format!("{path} has {lines} lines"));
        }
    }
    complain(complaints);
}

/// The raw strings of a source: `r"…"` and `r#"…"#`.
fn raw_strings(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = [" r\"", "(r\"", " r#\"", "(r#\""].iter().filter_map(|mark| rest.find(mark)).min() {
        let (open, close) = if rest[start + 2..].starts_with('#') { (4, "\"#") } else { (3, "\"") };
        let body = &rest[start + open..];
        let Some(end) = body.find(close) else { break };
        found.push(&body[..end]);
        rest = &body[end + close.len()..];
    }
    found
}

#[test]
fn every_pattern_is_written_as_the_libraries_read_it() {
    let (mut complaints, mut patterns) = (Vec::new(), 0);
    for (path, text) in sources("src") {
        for pattern in raw_strings(&text) {
            patterns += 1;
            if let Err(error) = regex::Regex::new(pattern) {
                complaints.push(format!("{path}: {error}: {pattern}"));
            }
        }
    }
    assert!(patterns > 20, "only {patterns} patterns found");
    complain(complaints);
}

#[test]
fn the_readme_tells_of_paths_that_are_there() {
    let readme = fs::read_to_string(repository().join("README.md")).expect("there is a README");
    let folders = ["src/", "tests/", "scripts/", "docs/", "styles"];
    let words = readme.split(|sign: char| sign.is_whitespace() || "`()[]<>,;".contains(sign));
    let paths = words.filter(|word| folders.iter().any(|folder| word.starts_with(folder)));
    complain(
        paths.filter(|path| !repository().join(path).exists()).map(|path| format!("{path} is not there")).collect(),
    );
}

#[test]
fn the_core_panics_on_nothing_that_comes_in() {
    /// What may stop the program: patterns that every run compiles alike, and one promise of the model.
    const ALLOWED: [&str; 3] = [
        ".expect(\"a constant pattern\")",
        ".unwrap_or_else(|error| unreachable!(\"{error}\"))",
        ".expect(\"the model holds only what JSON can say\")",
    ];
    const STOPS: [&str; 5] = [".unwrap()", ".unwrap_err()", ".expect(", "panic!(", "unreachable!("];
    let mut complaints = Vec::new();
    for (path, text) in sources("src").iter().filter(|(path, _)| !is_page(path)) {
        for (number, line) in code(text) {
            let line = ALLOWED.iter().fold(line.to_owned(), |line, allowed| line.replace(allowed, ""));
            for stop in STOPS.iter().filter(|stop| line.contains(**stop)) {
                complaints.push(format!("{path}:{number} may stop the program: {stop}"));
            }
        }
    }
    complain(complaints);
}

#[test]
fn every_code_of_a_warning_and_a_check_is_raised_by_a_case() {
    let tests: String =
        sources("tests").into_iter().filter(|(path, _)| path != "tests/tidy.rs").map(|(_, text)| text).collect();
    let (mut complaints, mut codes) = (Vec::new(), 0);
    for (path, text) in sources("src") {
        if path != "src/warning.rs" && path != "src/check/kind.rs" {
            continue;
        }
        let named =
            code(&text).filter_map(|(_, line)| line.split_once("=> \"")?.1.split_once("\",").map(|(name, _)| name));
        for name in named.filter(|name| name.contains('_') && !name.contains(' ')) {
            codes += 1;
            if !tests.contains(name) {
                complaints.push(format!("{path}: no case raises {name}"));
            }
        }
    }
    assert!(codes > 4, "only {codes} codes found");
    complain(complaints);
}

#[test]
fn nothing_names_a_folder_of_somebodys_machine() {
    let places = ["home", "root", "Users", "work", "tmp"].map(|folder| format!("/{folder}/"));
    let mut complaints = Vec::new();
    for (path, text) in ["src", "tests"].into_iter().flat_map(sources) {
        for (number, line) in code(&text) {
            for place in &places {
                // "src/page/home/" and "https://example.org/home/" are no folders of a machine.
                let inside = |before: &str| before.ends_with(|c: char| c.is_alphanumeric() || "._-}/".contains(c));
                if line.match_indices(place.as_str()).any(|(at, _)| !inside(&line[..at])) {
                    complaints.push(format!("{path}:{number} names {place}"));
                }
            }
        }
    }
    complain(complaints);
}
