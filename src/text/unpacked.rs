//! What was packed in a file: its text, and what the file says of each line.
//!
//! It can travel from the program that unpacks to the one that reads, which the page has apart.
//! Not here: unpacking (`forms`).

use super::media::Media;
use super::source_text::{FeedCount, Layout, WordlessPages};
use serde::{Deserialize, Serialize};

/// The text of a file that was packed.
#[derive(Debug, Serialize, Deserialize)]
pub struct Unpacked {
    /// What the file is; none where `text` is to be read as if it had come by itself.
    pub(super) media: Option<Media>,
    /// Of the file's bytes, where they are not those that were unpacked.
    pub(super) sha256: Option<String>,
    pub(super) text: String,
    /// Of each line.
    pub(super) layout: Vec<Layout>,
    /// What a feed counts beside its text.
    pub(super) feed: Vec<FeedCount>,
    /// The pages of a PDF file that hold no words.
    pub(super) wordless: Vec<WordlessPages>,
}

#[cfg(feature = "forms")]
impl Unpacked {
    /// Lines of a document.
    pub(super) fn of_lines(media: Media, text: String, layout: Vec<Layout>) -> Self {
        Unpacked { media: Some(media), sha256: None, text, layout, feed: Vec::new(), wordless: Vec::new() }
    }

    /// Text or markup whose kind is yet to be seen.
    pub(super) fn of_text(text: String) -> Self {
        Unpacked { media: None, sha256: None, text, layout: Vec::new(), feed: Vec::new(), wordless: Vec::new() }
    }
}
