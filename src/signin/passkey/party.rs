//! The relying party of a pool (Web Authentication Level 3), by the core of the library: the layer
//! above it makes every authenticator verify the person, which some pools do not ask of all.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use url::Url;
use uuid::Uuid;
use webauthn_rs::prelude::Passkey;
use webauthn_rs_core::WebauthnCore;
use webauthn_rs_core::error::WebauthnError;
use webauthn_rs_core::proto::{
    AttestationConveyancePreference, AuthenticationResult, AuthenticationState, COSEAlgorithm,
    CredProtect, Credential, CredentialID, CredentialProtectionPolicy, PublicKeyCredential,
    PublicKeyCredentialCreationOptions, PublicKeyCredentialRequestOptions,
    RegisterPublicKeyCredential, RegistrationState, RequestAuthenticationExtensions,
    RequestRegistrationExtensions, UserVerificationPolicy,
};

use crate::domain::{Pool, UserVerification};

use super::super::Fault;

/// How long a browser waits for an authenticator.
const WAITS: Duration = Duration::from_mins(5);

/// Its pages are the only origin whose answers count.
pub(super) struct Party {
    core: WebauthnCore,
    verification: UserVerificationPolicy,
}

/// What a new passkey is checked against.
#[derive(Serialize, Deserialize)]
pub(super) struct Registration {
    rs: RegistrationState,
}

/// What a passkey that is shown is checked against.
#[derive(Serialize, Deserialize)]
pub(super) struct Authentication {
    ast: AuthenticationState,
}

impl Party {
    pub fn of(pool: &Pool) -> Result<Self, Fault> {
        let unfit = |why: String| Fault::misfit(format!("passkeys of {}: {why}", pool.id));
        let policy = pool.passkeys.as_ref().ok_or_else(|| unfit("there are none".to_owned()))?;
        let origin = Url::parse(pool.origin.as_str()).map_err(|error| unfit(error.to_string()))?;
        let (name, id) = (&pool.name, &policy.relying_party);
        let core = WebauthnCore::new_unsafe_experts_only(
            name,
            id,
            vec![origin],
            WAITS,
            Some(false),
            Some(false),
        );
        let verification = match policy.verification {
            UserVerification::Required => UserVerificationPolicy::Required,
            UserVerification::Preferred => UserVerificationPolicy::Preferred,
        };
        Ok(Self { core, verification })
    }

    /// Asks for a new passkey, which is none of those that somebody has.
    pub fn ask_new(
        &self,
        handle: Uuid,
        name: &str,
        shown: &str,
        own: Vec<CredentialID>,
    ) -> Result<(PublicKeyCredentialCreationOptions, Registration), WebauthnError> {
        let builder = self
            .core
            .new_challenge_register_builder(handle.as_bytes(), name, shown)?
            .attestation(AttestationConveyancePreference::None)
            .credential_algorithms(COSEAlgorithm::secure_algs())
            .user_verification_policy(self.verification)
            .exclude_credentials(Some(own))
            .extensions(Some(RequestRegistrationExtensions {
                cred_protect: self.protection(),
                uvm: Some(true),
                cred_props: Some(true),
                min_pin_length: None,
                hmac_create_secret: None,
            }));
        let (asked, rs) = self.core.generate_challenge_register(builder)?;
        Ok((asked.public_key, Registration { rs }))
    }

    /// Where everybody is verified, their authenticator is asked to see to it as well.
    fn protection(&self) -> Option<CredProtect> {
        matches!(self.verification, UserVerificationPolicy::Required).then_some(CredProtect {
            credential_protection_policy: CredentialProtectionPolicy::UserVerificationRequired,
            // Many that cannot would refuse altogether.
            enforce_credential_protection_policy: Some(false),
        })
    }

    pub fn finish_new(
        &self,
        shown: &RegisterPublicKeyCredential,
        state: &Registration,
    ) -> Result<Passkey, WebauthnError> {
        self.core.register_credential(shown, &state.rs, None).map(Passkey::from)
    }

    /// Asks for any passkey of this relying party.
    pub fn ask(
        &self,
    ) -> Result<(PublicKeyCredentialRequestOptions, Authentication), WebauthnError> {
        let extensions =
            RequestAuthenticationExtensions { appid: None, uvm: Some(true), hmac_get_secret: None };
        let builder = self
            .core
            .new_challenge_authenticate_builder(Vec::new(), Some(self.verification))?
            .extensions(Some(extensions));
        let (asked, ast) = self.core.generate_challenge_authenticate(builder)?;
        Ok((asked.public_key, Authentication { ast }))
    }

    /// Whoever was verified when the passkey was made is verified each time (the library holds that
    /// to each credential).
    pub fn finish(
        &self,
        shown: &PublicKeyCredential,
        state: &Authentication,
        key: &Passkey,
    ) -> Result<AuthenticationResult, WebauthnError> {
        let key = Credential::from(key.clone());
        self.core.authenticate_single_credential(shown, &state.ast, &key)
    }
}
