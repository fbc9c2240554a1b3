//! What a page carries of a challenge, and how it is taken.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use webauthn_rs_core::error::WebauthnError;

use crate::domain::{At, AuthorizeRequest, Browser, Pool, SessionId, SignInFailure, Span, UserSub};
use crate::ports::Swapped;
use crate::vault::sha256;

use super::super::{Arrival, Engine, Fault};

/// How long an answer is waited for: a sign-in page may stand open for a while.
const LASTS: Span = Span::from_minutes(15);

/// What a page needs to ask an authenticator.
#[derive(Clone, Debug)]
pub struct Ceremony {
    /// `publicKey` for the browser, in JSON.
    pub options: String,
    /// Ours alone: what the answer is checked against, sealed.
    pub state: String,
}

/// What came back.
#[derive(Debug)]
pub struct Shown {
    /// [`Ceremony::state`]
    pub state: String,
    /// The credential as the browser writes it, in JSON.
    pub credential: String,
}

/// What a ceremony is for.
#[derive(Clone, Copy, Debug)]
pub enum Task<'a> {
    SignIn,
    /// That it is still this person.
    Prove(&'a UserSub),
    /// A new passkey of this person.
    Add(&'a UserSub),
}

/// To what it is bound, beside the browser.
#[derive(Clone, Copy, Debug)]
pub enum Bound<'a> {
    Request(&'a AuthorizeRequest),
    Session(&'a SessionId),
}

/// What became of a sealed state that came back.
pub enum Opened<S> {
    /// It is yours alone.
    Fresh(S),
    /// It was used before.
    Again,
    /// Its time ran out, or it is another sign-in's, or nobody's.
    Stale,
}

#[derive(Serialize, Deserialize)]
struct Kept<S> {
    until: At,
    /// As text it is always of one length, and so is the page.
    once: Uuid,
    state: S,
}

impl Engine {
    pub(super) fn sealed<S: Serialize>(
        &self,
        pool: &Pool,
        place: &[String],
        state: S,
        at: At,
    ) -> Result<String, Fault> {
        let kept = Kept { until: at + LASTS, once: self.vault.uuid(), state };
        let bytes = serde_json::to_vec(&kept)
            .map_err(|error| Fault::misfit(format!("a passkey ceremony: {error}")))?;
        let sealed = self
            .vault
            .seal(&parts(pool, place), &bytes)
            .map_err(|error| Fault::misfit(error.to_string()))?;
        Ok(URL_SAFE_NO_PAD.encode(sealed))
    }

    /// Opens what came back and takes it: of any number who send it at once, one gets it fresh.
    pub(super) async fn take_ceremony<S: DeserializeOwned>(
        &self,
        arrival: &Arrival,
        place: &[String],
        state: &str,
    ) -> Result<Opened<S>, Fault> {
        let (pool, at) = (&arrival.pool, arrival.at);
        let Ok(sealed) = URL_SAFE_NO_PAD.decode(state) else {
            return Ok(Opened::Stale);
        };
        let Ok(bytes) = self.vault.open(&parts(pool, place), &sealed) else {
            return Ok(Opened::Stale);
        };
        let Ok(kept) = serde_json::from_slice::<Kept<S>>(bytes.expose()) else {
            return Ok(Opened::Stale);
        };
        if at >= kept.until {
            return Ok(Opened::Stale);
        }
        let id = sha256(&[b"passkey ceremony ".as_slice(), kept.once.as_bytes()].concat());
        let swapped = self.sign_ins.swap(&pool.id, &id, None, b"taken", kept.until, at).await?;
        Ok(match swapped {
            Swapped::Yes => Opened::Fresh(kept.state),
            Swapped::No => Opened::Again,
        })
    }
}

fn parts<'a>(pool: &'a Pool, place: &'a [String]) -> Vec<&'a str> {
    [pool.id.as_str(), "passkey"].into_iter().chain(place.iter().map(String::as_str)).collect()
}

/// What the seal of a ceremony is bound to.
pub(super) fn place(browser: &Browser, task: Task<'_>, bound: Bound<'_>) -> Vec<String> {
    let (what, whose) = match task {
        Task::SignIn => ("sign in", ""),
        Task::Prove(sub) => ("prove", sub.as_str()),
        Task::Add(sub) => ("add", sub.as_str()),
    };
    let bound = match bound {
        Bound::Request(request) => URL_SAFE_NO_PAD.encode(sha256(&request.fingerprint())),
        Bound::Session(session) => URL_SAFE_NO_PAD.encode(sha256(session.bytes())),
    };
    vec![what.to_owned(), whose.to_owned(), browser.cookie_value(), bound]
}

/// Why an answer did not do, for those who watch.
pub(super) const fn why(error: &WebauthnError) -> SignInFailure {
    match error {
        WebauthnError::CredentialPossibleCompromise => SignInFailure::PasskeyWentBack,
        WebauthnError::InvalidRPOrigin
        | WebauthnError::InvalidRPIDHash
        | WebauthnError::CredentialCrossOrigin => SignInFailure::PasskeyElsewhere,
        WebauthnError::MismatchedChallenge => SignInFailure::StalePasskey,
        _ => SignInFailure::WrongPasskey,
    }
}
