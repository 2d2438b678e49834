//! What several tests share: the documents under tests/, and the facts of an analysis as text.

#![allow(dead_code)] // Each test is a program of its own and uses a part of this.

pub mod archive;
pub mod attendance;
pub mod decided;
pub mod facts;
pub mod families;
pub mod gold;

use minutes_analyser::{Analysis, Source, analyse};
use std::path::{Path, PathBuf};

/// A document under tests/documents.
pub struct Document {
    pub path: PathBuf,
    pub name: String,
    pub bytes: Vec<u8>,
}

impl Document {
    /// Its text, without regard to markup.
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.clone()).expect("the documents are UTF-8")
    }

    /// Whether it is text, with or without markup, and no archive or items of a PDF file.
    pub fn is_text(&self) -> bool {
        !self.bytes.starts_with(b"PK") && !self.bytes.starts_with(b"PDF items")
    }

    pub fn is_plain(&self) -> bool {
        self.path.extension().is_some_and(|extension| extension == "txt")
    }
}

/// Every document, in the order of the names.
pub fn documents() -> Vec<Document> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("the documents are there")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension != "facts"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let read = |path: PathBuf| Document {
        name: name(&path),
        bytes: std::fs::read(&path).expect("a document can be read"),
        path,
    };
    paths.into_iter().map(read).collect()
}

/// The analysis of something that is text.
pub fn analysed(name: &str, bytes: &[u8]) -> Analysis {
    analyse(Source { name, bytes }).unwrap_or_else(|refusal| panic!("{name} is refused: {}", refusal.code()))
}
