//! Messages <-> what travels: a short head in JSON, and bodies of bytes that are handed over without a copy.

use super::message::{Reply, Request, Ticket};
use serde::{Deserialize, Serialize};

/// A message as it travels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope<B> {
    /// What it is, in JSON.
    pub head: String,
    /// Its bytes.
    pub bodies: Vec<B>,
}

/// An envelope that holds no message of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMessage;

#[derive(Serialize, Deserialize)]
struct RequestHead {
    ticket: Ticket,
    name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum ReplyHead {
    Progress { ticket: Ticket, percent: u8 },
    Read { ticket: Ticket },
    Refused { ticket: Ticket, code: String, message: String },
}

/// A request, ready to travel.
pub fn encode_request<B>(request: Request<B>) -> Envelope<B> {
    let Request { ticket, name, bytes } = request;
    Envelope { head: head(&RequestHead { ticket, name }), bodies: vec![bytes] }
}

/// The request that travelled.
pub fn decode_request<B>(envelope: Envelope<B>) -> Result<Request<B>, NotAMessage> {
    let RequestHead { ticket, name } = serde_json::from_str(&envelope.head).map_err(|_| NotAMessage)?;
    let [bytes] = <[B; 1]>::try_from(envelope.bodies).map_err(|_| NotAMessage)?;
    Ok(Request { ticket, name, bytes })
}

/// A reply, ready to travel.
pub fn encode_reply<B>(reply: Reply<B>) -> Envelope<B> {
    let (reply, bodies) = match reply {
        Reply::Progress { ticket, percent } => (ReplyHead::Progress { ticket, percent }, Vec::new()),
        Reply::Read { ticket, json, facts, text } => (ReplyHead::Read { ticket }, vec![json, facts, text]),
        Reply::Refused { ticket, code, message } => (ReplyHead::Refused { ticket, code, message }, Vec::new()),
    };
    Envelope { head: head(&reply), bodies }
}

/// The reply that travelled.
pub fn decode_reply<B>(envelope: Envelope<B>) -> Result<Reply<B>, NotAMessage> {
    Ok(match serde_json::from_str(&envelope.head).map_err(|_| NotAMessage)? {
        ReplyHead::Progress { ticket, percent } => Reply::Progress { ticket, percent },
        ReplyHead::Refused { ticket, code, message } => Reply::Refused { ticket, code, message },
        ReplyHead::Read { ticket } => {
            let [json, facts, text] = <[B; 3]>::try_from(envelope.bodies).map_err(|_| NotAMessage)?;
            Reply::Read { ticket, json, facts, text }
        }
    })
}

fn head(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("a head holds only what JSON can say")
}
