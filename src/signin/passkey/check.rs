//! What a page needs to ask for a passkey, and whether one that was shown is whose it should be.

use webauthn_rs_proto::{AllowCredentials, AuthenticatorTransport, PublicKeyCredential};

use crate::domain::{
    Account, At, CredentialId, Happened, LetterKind, Passkey, Pool, PoolId, SignInFailure,
    Transport,
};
use crate::ports::OwnedPasskey;

use super::super::audit::Whom;
use super::super::submit::Asks;
use super::super::{Engine, Fault, Notice};
use super::ceremony::{Ceremony, why};
use super::party::{Authentication, Party};

/// What an authenticator said beside that it is right.
pub(super) struct Signed {
    /// Whether it verified the person.
    pub verified: bool,
    /// Whether the key never leaves it.
    pub bound: bool,
}

/// A passkey that was shown, and whose it is.
pub(super) struct HeldPasskey {
    shown: PublicKeyCredential,
    found: OwnedPasskey,
    pub account: Account,
}

impl Engine {
    /// What a page carries to ask for any passkey of the relying party, or one of these.
    pub(super) fn asked(
        &self,
        pool: &Pool,
        place: &[String],
        allowed: &[Passkey],
        at: At,
    ) -> Result<Ceremony, Fault> {
        let (mut options, state) = Party::of(pool)?
            .ask()
            .map_err(|error| Fault::misfit(format!("a passkey cannot be asked for: {error}")))?;
        options.allow_credentials = allowed.iter().map(descriptor).collect();
        let options = serde_json::to_string(&options)
            .map_err(|error| Fault::misfit(format!("options of a passkey: {error}")))?;
        Ok(Ceremony { options, state: self.sealed(pool, place, state, at)? })
    }

    /// The passkey that was shown, and whose it is; not where the authenticator says that it is
    /// somebody else's (Web Authentication, section 7.2, step 6).
    pub(super) async fn passkey_shown(
        &self,
        pool: &PoolId,
        credential: &str,
    ) -> Result<Option<HeldPasskey>, Fault> {
        let Ok(shown) = serde_json::from_str::<PublicKeyCredential>(credential) else {
            return Ok(None);
        };
        let Some(id) = CredentialId::of(shown.get_credential_id()) else {
            return Ok(None);
        };
        let Some(found) = self.passkeys.passkey(pool, &id).await? else {
            return Ok(None);
        };
        let handle = uuid::Uuid::parse_str(found.owner.as_str()).ok();
        let told = shown.get_user_unique_id();
        let same = told.is_some_and(|told| handle.is_some_and(|own| own.as_bytes() == told));
        if told.is_some() && !same {
            return Ok(None);
        }
        let account = self.users.account_of(pool, &found.owner).await?;
        Ok(account.map(|account| HeldPasskey { shown, found, account }))
    }

    /// Whether it signed what it should; if it did, what the authenticator says beside.
    pub(super) async fn signed(
        &self,
        asker: &impl Asks,
        held: &HeldPasskey,
        state: Authentication,
    ) -> Result<Result<Signed, Notice>, Fault> {
        let HeldPasskey { shown, found, account } = held;
        let (arrival, whom) = (asker.arrival(), Some(Whom::User(&account.user)));
        let mut key = read(&found.passkey)?;
        let result = match Party::of(&arrival.pool)?.finish(shown, &state, &key) {
            Ok(result) => result,
            Err(error) => {
                let why = why(&error);
                if why == SignInFailure::PasskeyWentBack {
                    let kind = LetterKind::PasskeyCopied { name: found.passkey.name.clone() };
                    self.tell(arrival, &account.user, kind).await;
                }
                return self.wrong(asker, whom, why).await;
            }
        };
        key.update_credential(&result);
        let next = Passkey {
            record: written(&key)?,
            synced: result.backup_state(),
            used: Some(arrival.at),
            ..found.passkey.clone()
        };
        if !self.passkeys.advance_passkey(&arrival.pool.id, &found.passkey, &next).await? {
            return self.wrong(asker, whom, SignInFailure::StalePasskey).await;
        }
        let (verified, bound) = (result.user_verified(), !result.backup_eligible());
        Ok(Ok(Signed { verified, bound }))
    }

    /// Writes down what was wrong; to whoever asks it is all the same.
    pub(super) async fn wrong<T>(
        &self,
        asker: &impl Asks,
        whom: Option<Whom<'_>>,
        why: SignInFailure,
    ) -> Result<Result<T, Notice>, Fault> {
        self.record(asker, whom, Happened::SignInFailed(why)).await?;
        Ok(Err(Notice::PasskeyRefused))
    }
}

fn descriptor(passkey: &Passkey) -> AllowCredentials {
    let transports: Vec<_> = passkey.maker.transports.iter().map(|own| told(*own)).collect();
    AllowCredentials {
        type_: "public-key".to_owned(),
        id: passkey.id.bytes(),
        transports: Some(transports).filter(|own| !own.is_empty()),
    }
}

const fn told(transport: Transport) -> AuthenticatorTransport {
    match transport {
        Transport::Usb => AuthenticatorTransport::Usb,
        Transport::Nfc => AuthenticatorTransport::Nfc,
        Transport::Ble => AuthenticatorTransport::Ble,
        Transport::Hybrid => AuthenticatorTransport::Hybrid,
        Transport::Internal => AuthenticatorTransport::Internal,
    }
}

fn read(passkey: &Passkey) -> Result<webauthn_rs::prelude::Passkey, Fault> {
    serde_json::from_str(&passkey.record)
        .map_err(|error| Fault::misfit(format!("passkey {}: {error}", passkey.id.as_str())))
}

/// A passkey as it is stored.
pub(super) fn written(key: &webauthn_rs::prelude::Passkey) -> Result<String, Fault> {
    serde_json::to_string(key).map_err(|error| Fault::misfit(format!("a passkey: {error}")))
}
