//! Loading and storing a sign-in: sealed, bound to browser and request, written over what was read.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
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

/// The key of a sign-in: the same browser with the same request finds it again.
#[derive(Clone, Copy, Debug)]
pub struct SignInId([u8; 32]);

/// A sign-in as it was read.
#[derive(Debug)]
pub struct Stored {
    pub id: SignInId,
    /// What is there to be written over; `None` when nothing was.
    pub version: Option<u64>,
    pub standing: Standing,
}

/// What was found.
#[derive(Debug)]
pub enum Standing {
    Nothing,
    At(Step),
    /// A step was there, and its time ran out.
    Over {
        name: String,
    },
}

impl Standing {
    /// The step that is due, if one is.
    pub const fn step(&self) -> Option<&Step> {
        match self {
            Self::At(step) => Some(step),
            Self::Nothing | Self::Over { .. } => None,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Wire {
    until: At,
    step: Step,
}

impl Engine {
    pub(super) fn sign_in_id(
        &self,
        pool: &PoolId,
        browser: &Browser,
        request: &AuthorizeRequest,
    ) -> SignInId {
        let parts: [&[u8]; 3] = [pool.as_str().as_bytes(), browser.bytes(), &request.fingerprint()];
        SignInId(self.vault.mac(Mac::SignIn, &parts))
    }

    /// A sign-in goes on under the id that it began under, be it by an earlier master key.
    async fn found(
        &self,
        arrival: &Arrival,
        browser: &Browser,
        request: &AuthorizeRequest,
    ) -> Result<Option<(SignInId, Record)>, Fault> {
        let pool = &arrival.pool.id;
        let fingerprint = request.fingerprint();
        let parts: [&[u8]; 3] = [pool.as_str().as_bytes(), browser.bytes(), &fingerprint];
        let ids: Vec<_> = self.vault.macs(Mac::SignIn, &parts).map(|(_, id)| id).collect();
        for id in ids {
            if let Some(record) = self.sign_ins.load(pool, &id, arrival.at).await? {
                return Ok(Some((SignInId(id), record)));
            }
        }
        Ok(None)
    }

    pub(super) async fn stored(
        &self,
        arrival: &Arrival,
        browser: &Browser,
        request: &AuthorizeRequest,
    ) -> Result<Stored, Fault> {
        let pool = &arrival.pool.id;
        let Some((id, record)) = self.found(arrival, browser, request).await? else {
            let id = self.sign_in_id(pool, browser, request);
            return Ok(Stored { id, version: None, standing: Standing::Nothing });
        };
        let name = URL_SAFE_NO_PAD.encode(id.0);
        let opened = self
            .vault
            .open(&[pool.as_str(), "sign-in", &name], &record.bytes)
            .map_err(|error| Fault::misfit(error.to_string()))?;
        let wire: Wire = serde_json::from_slice(opened.expose())
            .map_err(|error| Fault::misfit(format!("a sign-in under way: {error}")))?;
        let standing = if arrival.at < wire.until {
            Standing::At(wire.step)
        } else {
            Standing::Over { name: name_of(wire.step) }
        };
        Ok(Stored { id, version: Some(record.version), standing })
    }

    /// Writes a step over what was read. Where another tab was quicker, what it wrote stands.
    pub(super) async fn store(
        &self,
        arrival: &Arrival,
        id: SignInId,
        read: Option<u64>,
        step: Step,
        lasts: Span,
    ) -> Result<Swapped, Fault> {
        let pool = &arrival.pool.id;
        let until = arrival.at + lasts;
        let bytes = serde_json::to_vec(&Wire { until, step })
            .map_err(|error| Fault::misfit(format!("a sign-in under way: {error}")))?;
        let name = URL_SAFE_NO_PAD.encode(id.0);
        let sealed = self
            .vault
            .seal(&[pool.as_str(), "sign-in", &name], &bytes)
            .map_err(|error| Fault::misfit(error.to_string()))?;
        self.sign_ins.swap(pool, &id.0, read, &sealed, until + REMEMBERED, arrival.at).await
    }

    pub(super) async fn drop_sign_in(&self, arrival: &Arrival, id: SignInId) -> Result<(), Fault> {
        self.sign_ins.remove(&arrival.pool.id, &id.0).await
    }
}

fn name_of(step: Step) -> String {
    match step {
        Step::Identify(identify) => identify.name,
        Step::Password(named) => named.name,
        Step::NewPassword(half) | Step::Totp(half) | Step::SetUp(half) => half.name,
        Step::SetUpTotp(setting_up) => setting_up.name().to_owned(),
        Step::Finished(_) => String::new(),
    }
}
