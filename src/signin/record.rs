//! Loading and storing what is under way: sealed, bound to browser and request, written over what
//! was read.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::domain::{At, AuthorizeRequest, Browser, PoolId, Span};
use crate::ports::{Record, Swapped};
use crate::vault::Mac;

use super::step::Step;
use super::{Arrival, Engine, Fault};

/// How long a step that ran out is still known, so that the page can say so.
const REMEMBERED: Span = Span::from_minutes(60);
/// How long setting up an app or choosing a password may take: people install things, and think.
pub const SLOW_STEP: Span = Span::from_minutes(15);

/// What can be under way in one browser with one request, each beside the others.
pub(super) trait Kept: Serialize + DeserializeOwned {
    /// Part of the seal, and of the key for all but the sign-in itself.
    const PLACE: &'static str;

    /// Whose it is as they typed it, once its time ran out.
    fn name(self) -> String;
}

impl Kept for Step {
    const PLACE: &'static str = "sign-in";

    fn name(self) -> String {
        match self {
            Self::Identify(identify) => identify.name,
            Self::Password(named) | Self::Choose(named) | Self::Passkey(named) => named.name,
            Self::NewPassword(half)
            | Self::Totp(half)
            | Self::SetUp(half)
            | Self::RecoveryCode(half)
            | Self::LostFactor(half)
            | Self::SecondPasskey(half)
            | Self::OfferPasskey(half)
            | Self::SetUpPasskey(half)
            | Self::Terms(half)
            | Self::DeclinedTerms(half)
            | Self::ChooseSecond(half) => half.name,
            Self::Code(coded) => coded.name().to_owned(),
            Self::SetUpTotp(setting_up) => setting_up.name().to_owned(),
            Self::KeepCodes(keeping) => keeping.name().to_owned(),
            Self::Confirm(confirming) => confirming.name,
            Self::Finished(_) => String::new(),
        }
    }
}

/// The key of a record: the same browser with the same request finds it again.
#[derive(Clone, Copy, Debug)]
pub struct RecordId([u8; 32]);

impl RecordId {
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    pub const fn bytes(self) -> [u8; 32] {
        self.0
    }
}

/// A record as it was read.
#[derive(Debug)]
pub struct Stored<S = Step> {
    pub id: RecordId,
    /// What is there to be written over; `None` when nothing was.
    pub version: Option<u64>,
    pub standing: Standing<S>,
}

/// What was found.
#[derive(Debug)]
pub enum Standing<S = Step> {
    Nothing,
    At(S),
    /// A step was there, and its time ran out.
    Over {
        name: String,
    },
}

impl<S> Standing<S> {
    /// The step that is due, if one is.
    pub const fn step(&self) -> Option<&S> {
        match self {
            Self::At(step) => Some(step),
            Self::Nothing | Self::Over { .. } => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Wire<S> {
    until: At,
    step: S,
}

/// What a record's key is made of.
fn parts<'a, S: Kept>(
    pool: &'a PoolId,
    browser: &'a Browser,
    fingerprint: &'a [u8],
) -> Vec<&'a [u8]> {
    let mut parts: Vec<&[u8]> = vec![pool.as_str().as_bytes(), browser.bytes(), fingerprint];
    if S::PLACE != Step::PLACE {
        parts.push(S::PLACE.as_bytes());
    }
    parts
}

impl Engine {
    pub(super) fn record_id<S: Kept>(
        &self,
        pool: &PoolId,
        browser: &Browser,
        request: &AuthorizeRequest,
    ) -> RecordId {
        let fingerprint = request.fingerprint();
        RecordId(self.vault.mac(Mac::SignIn, &parts::<S>(pool, browser, &fingerprint)))
    }

    /// A record goes on under the id that it began under, be it by an earlier master key.
    async fn found(
        &self,
        arrival: &Arrival,
        parts: &[&[u8]],
    ) -> Result<Option<(RecordId, Record)>, Fault> {
        let pool = &arrival.pool.id;
        let ids: Vec<_> = self.vault.macs(Mac::SignIn, parts).map(|(_, id)| id).collect();
        for id in ids {
            if let Some(record) = self.sign_ins.load(pool, &id, arrival.at).await? {
                return Ok(Some((RecordId(id), record)));
            }
        }
        Ok(None)
    }

    pub(super) async fn stored<S: Kept>(
        &self,
        arrival: &Arrival,
        browser: &Browser,
        request: &AuthorizeRequest,
    ) -> Result<Stored<S>, Fault> {
        let fingerprint = request.fingerprint();
        self.stored_under(arrival, &parts::<S>(&arrival.pool.id, browser, &fingerprint)).await
    }

    /// What stands under a key that is made of these parts, the pool first.
    pub(super) async fn stored_under<S: Kept>(
        &self,
        arrival: &Arrival,
        parts: &[&[u8]],
    ) -> Result<Stored<S>, Fault> {
        let Some((id, record)) = self.found(arrival, parts).await? else {
            let id = RecordId(self.vault.mac(Mac::SignIn, parts));
            return Ok(Stored { id, version: None, standing: Standing::Nothing });
        };
        self.opened(arrival, id, &record)
    }

    /// What stands under the id that a link names.
    pub(super) async fn stored_at<S: Kept>(
        &self,
        arrival: &Arrival,
        id: RecordId,
    ) -> Result<Stored<S>, Fault> {
        match self.sign_ins.load(&arrival.pool.id, &id.0, arrival.at).await? {
            Some(record) => self.opened(arrival, id, &record),
            None => Ok(Stored { id, version: None, standing: Standing::Nothing }),
        }
    }

    fn opened<S: Kept>(
        &self,
        arrival: &Arrival,
        id: RecordId,
        record: &Record,
    ) -> Result<Stored<S>, Fault> {
        let pool = &arrival.pool.id;
        let name = URL_SAFE_NO_PAD.encode(id.0);
        let opened = self
            .vault
            .open(&[pool.as_str(), S::PLACE, &name], &record.bytes)
            .map_err(|error| Fault::misfit(error.to_string()))?;
        let wire: Wire<S> = serde_json::from_slice(opened.expose())
            .map_err(|error| Fault::misfit(format!("a {} under way: {error}", S::PLACE)))?;
        let standing = if arrival.at < wire.until {
            Standing::At(wire.step)
        } else {
            Standing::Over { name: wire.step.name() }
        };
        Ok(Stored { id, version: Some(record.version), standing })
    }

    /// Writes a step over what was read. Where another tab was quicker, what it wrote stands.
    pub(super) async fn store<S: Kept>(
        &self,
        arrival: &Arrival,
        id: RecordId,
        read: Option<u64>,
        step: S,
        lasts: Span,
    ) -> Result<Swapped, Fault> {
        let pool = &arrival.pool.id;
        let until = arrival.at + lasts;
        let bytes = serde_json::to_vec(&Wire { until, step })
            .map_err(|error| Fault::misfit(format!("a {} under way: {error}", S::PLACE)))?;
        let name = URL_SAFE_NO_PAD.encode(id.0);
        let sealed = self
            .vault
            .seal(&[pool.as_str(), S::PLACE, &name], &bytes)
            .map_err(|error| Fault::misfit(error.to_string()))?;
        self.sign_ins.swap(pool, &id.0, read, &sealed, until + REMEMBERED, arrival.at).await
    }

    pub(super) async fn drop_record(&self, arrival: &Arrival, id: RecordId) -> Result<(), Fault> {
        self.sign_ins.remove(&arrival.pool.id, &id.0).await
    }
}
