//! What the program that unpacks files hands to the worker: a file unpacked, or why it is not.
//!
//! In:   the bytes of a packed file.   Out: a parcel of bytes, and what is in it.
//! Not here: how it travels (`browser`); unpacking (`text`).

use super::pack::{Broken, from_bytes};
use crate::text::{Refusal, Unpacked};
use serde::{Deserialize, Serialize};

/// Why a file is refused, in words: the program that reads need not know what can be wrong with packed files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The published code.
    pub code: String,
    /// One plain sentence.
    pub message: String,
}

impl From<Refusal> for Refused {
    fn from(refusal: Refusal) -> Self {
        Refused { code: refusal.code().into(), message: refusal.message().into() }
    }
}

#[derive(Serialize, Deserialize)]
struct Parcel {
    refused: Option<Refused>,
    unpacked: Option<Unpacked>,
}

/// Unpacks a file, and packs up what was in it. Bytes that are not packed are refused: they need no unpacking.
#[cfg(feature = "forms")]
pub fn unpack(bytes: &[u8]) -> Vec<u8> {
    use super::pack::to_bytes;
    use crate::text::{Format, Packing, unpack};
    let unpacked =
        Packing::of(bytes).ok_or(Refusal::NotText(Format::Unknown)).and_then(|packing| unpack(packing, bytes));
    let parcel = match unpacked {
        Ok(unpacked) => Parcel { refused: None, unpacked: Some(unpacked) },
        Err(refusal) => Parcel { refused: Some(refusal.into()), unpacked: None },
    };
    to_bytes(&parcel).expect("parcels hold only what can be packed")
}

/// What is in a parcel.
pub fn open(parcel: &[u8]) -> Result<Result<Unpacked, Refused>, Broken> {
    match from_bytes(parcel)? {
        Parcel { refused: Some(refused), .. } => Ok(Err(refused)),
        Parcel { unpacked: Some(unpacked), .. } => Ok(Ok(unpacked)),
        _ => Err(Broken),
    }
}
