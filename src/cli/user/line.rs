//! Somebody as a line of JSON: what export writes and import reads.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use totp_rs::Secret as Seed;
use uuid::Uuid;

use crate::cli::Exit;
use crate::domain::{Account, At, Consent, Factor, MfaChoice, Passkey, Pool, UserStatus};
use crate::vault::Vault;

/// Every field may be missing but what the pool calls people by.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(default = "yes")]
    pub enabled: bool,
    #[serde(default)]
    pub mfa_required: bool,
    /// What they chose as second steps besides an authenticator app: `email_code`, `text_code`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub second_steps: Vec<String>,
    /// The one that is asked for first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_step: Option<String>,
    /// Texts; truths and numbers are read as texts.
    #[serde(default)]
    pub attributes: BTreeMap<String, Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_hash: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub temporary_until: Option<String>,
    /// One app, as it was written before there could be several; it is read along with the others.
    #[serde(default, skip_serializing)]
    pub authenticator: Option<Authenticator>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authenticators: Vec<Authenticator>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passkeys: Vec<PasskeyLine>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub consents: Vec<ConsentLine>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_out: Option<String>,
}

/// An authenticator app: SHA-1, six digits, thirty seconds.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Authenticator {
    #[serde(default)]
    pub name: String,
    /// In base 32, as apps take it.
    pub secret: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
}

/// A passkey: its public key with what belongs to it, and nothing secret.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PasskeyLine {
    /// In base64url, as its authenticator made it.
    pub id: String,
    #[serde(default)]
    pub name: String,
    /// As the library writes it that checks assertions.
    pub record: Value,
    #[serde(default)]
    pub synced: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<String>,
    /// The model of its authenticator (AAGUID), a UUID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<Uuid>,
    /// `platform` or `cross-platform`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<String>,
    /// Any of `usb`, `nfc`, `ble`, `hybrid`, `internal`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transports: Vec<String>,
}

impl PasskeyLine {
    pub fn of(passkey: &Passkey) -> Result<Self, Exit> {
        let id = passkey.id.as_str().to_owned();
        let record = serde_json::from_str(&passkey.record)
            .map_err(|error| Exit::Failed(format!("the passkey {id} cannot be read: {error}")))?;
        Ok(Self {
            id,
            name: passkey.name.clone(),
            record,
            synced: passkey.synced,
            created: Some(passkey.created.rfc3339_exact()),
            used: passkey.used.map(At::rfc3339_exact),
            model: passkey.maker.model,
            attachment: passkey.maker.attachment.map(|own| own.as_str().to_owned()),
            transports: passkey
                .maker
                .transports
                .iter()
                .map(|own| own.as_str().to_owned())
                .collect(),
        })
    }
}

/// That they agreed to a document in a version.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ConsentLine {
    pub document: String,
    pub version: String,
    /// In which they were asked, BCP 47.
    pub language: String,
    /// The app on the way to which they were asked.
    pub client_id: String,
    pub agreed: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

impl ConsentLine {
    pub fn of(consent: &Consent) -> Self {
        Self {
            document: consent.edition.document().to_owned(),
            version: consent.edition.version().to_owned(),
            language: consent.language.clone(),
            client_id: consent.client.to_string(),
            agreed: consent.at.rfc3339_exact(),
            withdrawn: consent.withdrawn.map(At::rfc3339_exact),
        }
    }
}

/// What of an account is written that only its owner should know.
#[derive(Clone, Copy, Debug)]
pub struct Secrets {
    pub password_hashes: bool,
    pub authenticators: bool,
}

fn steps(mfa: MfaChoice) -> Vec<String> {
    let steps = [(mfa.email_code, Factor::EmailCode), (mfa.text_code, Factor::TextCode)];
    let chosen = steps.into_iter().filter(|(chosen, _)| *chosen);
    chosen.map(|(_, factor)| factor.as_str().to_owned()).collect()
}

const fn yes() -> bool {
    true
}

impl Line {
    pub fn of(
        account: &Account,
        pool: &Pool,
        vault: &Vault,
        secrets: Secrets,
    ) -> Result<Self, Exit> {
        let user = &account.user;
        let exact = |at: At| at.rfc3339_exact();
        let credential = account.credential.as_ref().filter(|_| secrets.password_hashes);
        let attributes = user.attributes.iter();
        let has_username = pool.names.has_username();
        Ok(Self {
            sub: Some(user.sub.to_string()),
            username: has_username.then(|| user.username.clone()),
            status: Some(user.status.as_str().to_owned()),
            enabled: user.enabled,
            mfa_required: user.mfa_required,
            second_steps: steps(user.mfa),
            preferred_step: user.mfa.preferred.map(|factor| factor.as_str().to_owned()),
            attributes: attributes.map(|(n, v)| (n.to_owned(), Value::from(v))).collect(),
            groups: user.groups.clone(),
            password_hash: credential.map(|own| own.hash.expose().clone()),
            temporary_until: credential.and_then(|own| own.temporary_until).map(exact),
            authenticator: None,
            authenticators: authenticators(account, pool, vault, secrets)?,
            passkeys: Vec::new(),
            consents: Vec::new(),
            created: Some(exact(user.created)),
            modified: Some(exact(user.modified)),
            signed_out: user.signed_out.map(exact),
        })
    }

    /// What was chosen as second steps.
    pub fn mfa(&self) -> Result<MfaChoice, String> {
        let mut mfa = MfaChoice::default();
        for step in &self.second_steps {
            match Factor::parse(step) {
                Some(Factor::EmailCode) => mfa.email_code = true,
                Some(Factor::TextCode) => mfa.text_code = true,
                None | Some(_) => {
                    return Err(format!(
                        "`second_steps` has `{step}`: write `email_code` or `text_code`"
                    ));
                }
            }
        }
        let Some(preferred) = &self.preferred_step else {
            return Ok(mfa);
        };
        let other = [Factor::Password, Factor::RecoveryCode, Factor::TrustedBrowser];
        let known = Factor::parse(preferred).filter(|factor| !other.contains(factor));
        mfa.preferred = Some(known.ok_or_else(|| {
            format!("`preferred_step` is `{preferred}`: write `totp`, `email_code` or `text_code`")
        })?);
        Ok(mfa)
    }

    /// The status that was told, or what a password says of it (directory reference, section 16).
    pub fn status(&self) -> Result<UserStatus, String> {
        let with_password = self.password_hash.is_some();
        let told = match &self.status {
            Some(told) => UserStatus::parse(told).ok_or_else(|| {
                let known = UserStatus::ALL.map(UserStatus::as_str).join(", ");
                format!("`status` is `{told}`: write one of {known}, or leave it out")
            })?,
            None if with_password => UserStatus::Confirmed,
            None => UserStatus::ResetRequired,
        };
        // Without the password that they are to change, they would be locked out.
        let locked_out = told == UserStatus::ForceChangePassword && !with_password;
        Ok(if locked_out { UserStatus::ResetRequired } else { told })
    }
}

fn authenticators(
    account: &Account,
    pool: &Pool,
    vault: &Vault,
    secrets: Secrets,
) -> Result<Vec<Authenticator>, Exit> {
    let sub = &account.user.sub;
    let place = [pool.id.as_str(), "totp", "secret", sub.as_str()];
    let told = account.totp.iter().filter(|_| secrets.authenticators).map(|totp| {
        let seed = vault.open(&place, totp.sealed.expose()).map_err(|error| {
            Exit::Failed(format!("the authenticator app of {sub} cannot be exported: {error}"))
        })?;
        let seed = Seed::new(seed.expose().clone().into_boxed_slice());
        let created = Some(totp.created.rfc3339_exact());
        Ok(Authenticator { name: totp.name.clone(), secret: seed.to_base32(), created })
    });
    told.collect()
}
