//! What page and worker say to one another.
//!
//! Both types are generic in how bytes are held: a `Vec<u8>` natively, a browser's own buffer between page and worker,
//! so that a document is never copied into the page.

use serde::{Deserialize, Serialize};

/// Number of a question; an answer to a question that is no longer asked is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ticket(pub u32);

impl Ticket {
    /// Bears no question: the worker's first word, that it listens.
    pub const READY: Ticket = Ticket(0);

    /// Asks for nothing but that a document is read once before the first one counts: browsers translate a program's parts
    /// when they are first gone through, which takes longer than reading. Nothing is told of it.
    pub const REHEARSAL: Ticket = Ticket(u32::MAX);
}

/// A document to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request<B> {
    /// Which question this is.
    pub ticket: Ticket,
    /// The file's name, or "pasted text".
    pub name: String,
    /// The document's bytes, as they came.
    pub bytes: B,
}

/// What the worker tells of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply<B> {
    /// So much is done. Also the sign that the worker lives.
    Progress {
        /// Of which question.
        ticket: Ticket,
        /// 0 to 100.
        percent: u8,
    },
    /// The next portion of the published JSON, which is byte for byte what the command line prints. All come before [`Reply::Read`].
    Json {
        /// Of which question.
        ticket: Ticket,
        /// The portion.
        portion: B,
    },
    /// The next part of [`Findings`](super::Findings), packed, for the page to show. All come before [`Reply::Read`].
    Found {
        /// Of which question.
        ticket: Ticket,
        /// The part.
        part: B,
    },
    /// It was read, and all that there is to tell of it was told.
    Read {
        /// Which question.
        ticket: Ticket,
    },
    /// It holds no text that could be minutes.
    Refused {
        /// Which question.
        ticket: Ticket,
        /// The reason; codes never change.
        code: String,
        /// One plain sentence.
        message: String,
    },
}

impl<B> Reply<B> {
    /// The question that it answers.
    pub fn ticket(&self) -> Ticket {
        match self {
            Reply::Progress { ticket, .. }
            | Reply::Json { ticket, .. }
            | Reply::Found { ticket, .. }
            | Reply::Read { ticket }
            | Reply::Refused { ticket, .. } => *ticket,
        }
    }
}
