//! Messages <-> what travels: a short head, and bodies of bytes that are handed over without a copy.

use super::message::{Reply, Request, Ticket};
use super::pack::{Broken, from_bytes, to_bytes};
use serde::{Deserialize, Serialize};

/// A message as it travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope<B> {
    /// What it is, packed.
    pub head: Vec<u8>,
    /// Its bytes.
    pub bodies: Vec<B>,
}

#[derive(Serialize, Deserialize)]
struct RequestHead {
    ticket: Ticket,
    name: String,
}

#[derive(Serialize, Deserialize)]
struct ReplyHead {
    kind: ReplyKind,
    ticket: Ticket,
    percent: u8,
    code: String,
    message: String,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum ReplyKind {
    Progress,
    Json,
    Found,
    Read,
    Refused,
}

/// A request, ready to travel.
pub fn encode_request<B>(request: Request<B>) -> Envelope<B> {
    let Request { ticket, name, bytes } = request;
    Envelope { head: packed(&RequestHead { ticket, name }), bodies: vec![bytes] }
}

/// The request that travelled.
pub fn decode_request<B>(envelope: Envelope<B>) -> Result<Request<B>, Broken> {
    let RequestHead { ticket, name } = from_bytes(&envelope.head)?;
    let [bytes] = <[B; 1]>::try_from(envelope.bodies).map_err(|_| Broken)?;
    Ok(Request { ticket, name, bytes })
}

/// A reply, ready to travel.
pub fn encode_reply<B>(reply: Reply<B>) -> Envelope<B> {
    let ticket = reply.ticket();
    let head = |kind, percent, code, message| packed(&ReplyHead { kind, ticket, percent, code, message });
    let (none, nothing) = (String::new(), String::new());
    match reply {
        Reply::Progress { percent, .. } => {
            Envelope { head: head(ReplyKind::Progress, percent, none, nothing), bodies: Vec::new() }
        }
        Reply::Json { portion, .. } => {
            Envelope { head: head(ReplyKind::Json, 100, none, nothing), bodies: vec![portion] }
        }
        Reply::Found { part, .. } => Envelope { head: head(ReplyKind::Found, 100, none, nothing), bodies: vec![part] },
        Reply::Read { .. } => Envelope { head: head(ReplyKind::Read, 100, none, nothing), bodies: Vec::new() },
        Reply::Refused { code, message, .. } => {
            Envelope { head: head(ReplyKind::Refused, 100, code, message), bodies: Vec::new() }
        }
    }
}

/// The reply that travelled.
pub fn decode_reply<B>(envelope: Envelope<B>) -> Result<Reply<B>, Broken> {
    let ReplyHead { kind, ticket, percent, code, message } = from_bytes(&envelope.head)?;
    match kind {
        ReplyKind::Progress => Ok(Reply::Progress { ticket, percent }),
        ReplyKind::Refused => Ok(Reply::Refused { ticket, code, message }),
        ReplyKind::Json => {
            let [portion] = <[B; 1]>::try_from(envelope.bodies).map_err(|_| Broken)?;
            Ok(Reply::Json { ticket, portion })
        }
        ReplyKind::Found => {
            let [part] = <[B; 1]>::try_from(envelope.bodies).map_err(|_| Broken)?;
            Ok(Reply::Found { ticket, part })
        }
        ReplyKind::Read => Ok(Reply::Read { ticket }),
    }
}

fn packed(head: &impl Serialize) -> Vec<u8> {
    to_bytes(head).expect("heads hold only what can be packed")
}
