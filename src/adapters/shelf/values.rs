use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::domain::{At, FamilyId, Passage, Span};
use crate::ports::Fault;
use crate::vault::sha256;

use super::{Key, Stored};

/// The shape of what is written. A change that older programs cannot read gets a new number.
const SHAPE: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Shaped<T> {
    v: u32,
    is: T,
}

/// A value as JSON, with the number of its shape.
pub fn write<T: Serialize>(value: &T) -> Result<Vec<u8>, Fault> {
    let shaped = Shaped { v: SHAPE, is: value };
    serde_json::to_vec(&shaped).map_err(Fault::down)
}

/// Reads what [`write`] wrote. What another version wrote, or something that is nothing of ours,
/// is named and left alone.
pub fn read<T: DeserializeOwned>(key: &Key<'_>, bytes: &[u8]) -> Result<T, Fault> {
    let shaped: Shaped<Value> =
        serde_json::from_slice(bytes).map_err(|_| key.misfit("it cannot be read"))?;
    if shaped.v != SHAPE {
        return Err(key.misfit(&format!("it has shape {}, known is {SHAPE}", shaped.v)));
    }
    serde_json::from_value(shaped.is).map_err(|_| key.misfit("it does not hold what it should"))
}

pub fn read_family(key: &Key<'_>, bytes: &[u8]) -> Result<FamilyId, Fault> {
    Uuid::from_slice(bytes)
        .map(FamilyId::new)
        .map_err(|_| key.misfit("what it left behind is no family"))
}

/// A value with the version that follows the one that was read.
///
/// Versions are hashes and not counters: an entry that was removed and made anew would count from
/// one again, and somebody who still held the old one could write over the new one.
pub fn following(read: Option<u64>, value: Vec<u8>, at: At) -> Stored {
    let mut input = read.unwrap_or_default().to_be_bytes().to_vec();
    input.extend_from_slice(&at.millis().to_be_bytes());
    input.extend_from_slice(&value);
    let hash = sha256(&input);
    let version = hash.first_chunk::<8>().map_or(0, |head| u64::from_be_bytes(*head));
    Stored { version, value }
}

/// A moment as counters keep it.
pub fn micros(at: At) -> i64 {
    at.millis().saturating_mul(1000)
}

/// What a wait in microseconds comes to; rounded up, so that nobody is told to come too early.
pub const fn passage(wait: i64) -> Passage {
    if wait > 0 {
        Passage::Full { wait: Span::from_millis((wait + 999) / 1000) }
    } else {
        Passage::Open
    }
}
