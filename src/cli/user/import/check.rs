//! A line, checked as a whole: somebody who can be written, or what is wrong with them.

use totp_rs::Secret as Seed;

use crate::adapters::argon::admit;
use crate::adapters::clock::SystemClock;
use crate::adapters::sql::Newcomer;
use crate::cli::Exit;
use crate::cli::tools::Tools;
use crate::cli::user::add::check;
use crate::cli::user::line::{Authenticator, ConsentLine, Line, PasskeyLine};
use crate::domain::{
    Account, At, Attachment, Attributes, ClientId, Consent, Credential, CredentialId, Edition,
    LoginName, Maker, NameKind, Passkey, Pool, Secret, TotpDevice, Transport, User, UserStatus,
    UserSub,
};
use crate::ports::{Clock as _, Fault, Users as _};
use crate::vault::Mac;
use crate::vault::app_id;

/// One time step of an authenticator app (RFC 6238 §5.2).
const STEP_MILLIS: i64 = 30_000;
/// In bytes: shorter secrets can be guessed, and no app makes longer ones.
const SEED: std::ops::RangeInclusive<usize> = 10..=64;

/// Reads people into one pool.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub tools: &'a Tools,
    pub pool: &'a Pool,
}

impl Reader<'_> {
    /// The outer error ends the run, the inner one concerns this line alone.
    pub async fn newcomer(&self, line: Line) -> Result<Result<Newcomer, String>, Fault> {
        let (attributes, names) = match self.named(&line) {
            Ok(named) => named,
            Err(what) => return Ok(Err(what)),
        };
        let sub = match &line.sub {
            Some(told) => match UserSub::parse(told) {
                Ok(sub) => sub,
                Err(error) => return Ok(Err(format!("`sub` is `{told}`: {error}"))),
            },
            None => self.derived(&names).await?,
        };
        let used_step = self.tools.at.millis() / STEP_MILLIS;
        Ok(self.passkeys(&line).and_then(|passkeys| {
            let account = self.account(&line, sub, attributes)?;
            let consents = line.consents.iter().map(consent).collect::<Result<_, _>>()?;
            Ok(Newcomer { account, names, used_step, passkeys, consents })
        }))
    }

    /// What somebody is called, which needs no `sub`.
    fn named(&self, line: &Line) -> Result<(Attributes, Vec<LoginName>), String> {
        let attributes = attributes(line)?;
        if let Err(Exit::Failed(what) | Exit::NoSuch(what)) = check(self.pool, &attributes) {
            return Err(what);
        }
        let kinds = &self.pool.names;
        let username = line.username.as_deref();
        if kinds.has_username() {
            let told = username.ok_or("`username` is missing: people sign in with it here")?;
            if kinds.name(NameKind::Username, told).is_none() {
                return Err(format!("`{told}` cannot be a user name"));
            }
            if kinds.looks_like_contact(told) {
                let what = "reads like an e-mail address or phone number, which are names of their \
                            own in this pool";
                return Err(format!("the user name `{told}` {what}"));
            }
        } else if let Some(told) = username {
            let what = "people have no user names in this pool: leave `username` out";
            return Err(format!("`username` is `{told}`, but {what}"));
        }
        let names = kinds.finding(username, &attributes);
        if names.is_empty() {
            let kinds: Vec<_> = kinds.kinds.iter().map(|kind| kind.as_str()).collect();
            return Err(format!("nothing to sign in with: it has no {}", kinds.join(" or ")));
        }
        Ok((attributes, names))
    }

    /// The `sub` that belongs to a name, so that whoever is read twice is known again; under an
    /// earlier master key it was another.
    async fn derived(&self, names: &[LoginName]) -> Result<UserSub, Fault> {
        let pool = &self.pool.id;
        let name = names.iter().min_by_key(|name| name.kind);
        let (kind, folded) = name.map_or(("", ""), |n| (n.kind.as_str(), n.folded.as_str()));
        let parts = [pool.as_str().as_bytes(), kind.as_bytes(), folded.as_bytes()];
        let vault = &self.tools.keys.vault;
        let mut subs = vault.macs(Mac::Imported, &parts).map(|(_, mac)| looking_random(mac));
        let current = subs.next().unwrap_or_else(|| UserSub::from(vault.uuid()));
        for earlier in subs {
            if self.tools.directory.user(pool, &earlier).await?.is_some() {
                return Ok(earlier);
            }
        }
        Ok(current)
    }

    fn account(
        &self,
        line: &Line,
        sub: UserSub,
        attributes: Attributes,
    ) -> Result<Account, String> {
        if let Some(group) = line.groups.iter().find(|own| !self.pool.groups.contains_key(*own)) {
            let id = &self.pool.id;
            return Err(format!("there is no group `{group}` in {id}: declare it first"));
        }
        let created = moment("created", line.created.as_ref())?;
        // Now, and not when the run began: people are listed in the order of their coming.
        let created = created.unwrap_or_else(|| SystemClock.now());
        let status = line.status()?;
        let user = User {
            username: line.username.clone().unwrap_or_else(|| sub.to_string()),
            status,
            enabled: line.enabled,
            mfa_required: line.mfa_required,
            mfa: line.mfa()?,
            attributes,
            groups: line.groups.clone(),
            created,
            modified: moment("modified", line.modified.as_ref())?.unwrap_or(created),
            signed_out: moment("signed_out", line.signed_out.as_ref())?,
            sub,
        };
        let credential = self.credential(line, status)?;
        let devices = line.authenticator.iter().chain(&line.authenticators);
        let totp: Vec<_> =
            devices.map(|device| self.device(device, &user.sub)).collect::<Result<_, _>>()?;
        if totp.len() > TotpDevice::MOST {
            return Err(format!("`authenticators` are more than {}", TotpDevice::MOST));
        }
        Ok(Account {
            user,
            credential,
            totp,
            recovery_codes: 0,
            has_passkey: false,
            agreed: vec![],
        })
    }

    fn passkeys(&self, line: &Line) -> Result<Vec<Passkey>, String> {
        if line.passkeys.len() > Passkey::MOST {
            return Err(format!("`passkeys` are more than {}", Passkey::MOST));
        }
        line.passkeys.iter().map(|own| self.passkey(own)).collect()
    }

    fn passkey(&self, line: &PasskeyLine) -> Result<Passkey, String> {
        let wrong = |what: &str| format!("the passkey `{}` {what}", line.id);
        let id = CredentialId::parse(&line.id).ok_or_else(|| wrong("has no id in base64url"))?;
        let record = serde_json::from_value::<webauthn_rs::prelude::Passkey>(line.record.clone());
        let record = record.map_err(|_| wrong("has a `record` that is none of ours"))?;
        if CredentialId::of(record.cred_id()).as_ref() != Some(&id) {
            return Err(wrong("has the `record` of another"));
        }
        Ok(Passkey {
            id,
            name: line.name.chars().filter(|c| !c.is_control()).collect(),
            record: line.record.to_string(),
            synced: line.synced,
            created: moment("passkeys.created", line.created.as_ref())?.unwrap_or(self.tools.at),
            used: moment("passkeys.used", line.used.as_ref())?,
            maker: maker(line).map_err(|what| wrong(&what))?,
        })
    }

    fn credential(&self, line: &Line, status: UserStatus) -> Result<Option<Credential>, String> {
        let until = moment("temporary_until", line.temporary_until.as_ref())?;
        let Some(hash) = &line.password_hash else {
            let none = until.is_none().then_some(None);
            return none.ok_or("`temporary_until` stands without a `password_hash`".to_owned());
        };
        let hash = admit(hash).map_err(|unfit| {
            let advice = "without `password_hash`, they are asked to reset their password";
            format!("`password_hash`: {unfit}; {advice}")
        })?;
        let stands = self.tools.at + self.pool.password.temporary;
        let is_temporary = status == UserStatus::ForceChangePassword;
        let temporary_until = until.or(is_temporary.then_some(stands));
        Ok(Some(Credential { hash, temporary_until }))
    }

    fn device(&self, device: &Authenticator, sub: &UserSub) -> Result<TotpDevice, String> {
        let digits = device.secret.chars().filter(|c| !c.is_whitespace() && *c != '=');
        let digits = Secret::new(digits.collect::<String>().to_ascii_uppercase());
        let seed = Seed::try_from_base32(digits.expose())
            .ok()
            .filter(|seed| SEED.contains(&seed.as_ref().len()))
            .ok_or("`authenticator.secret` is not base 32 of 10 to 64 bytes")?;
        let place = [self.pool.id.as_str(), "totp", "secret", sub.as_str()];
        let vault = &self.tools.keys.vault;
        let sealed = vault.seal(&place, seed.as_ref()).map_err(|error| error.to_string())?;
        let created = moment("authenticator.created", device.created.as_ref())?;
        Ok(TotpDevice {
            id: app_id(vault, sub, seed.as_ref()),
            name: device.name.chars().filter(|c| !c.is_control()).collect(),
            sealed: Secret::new(sealed),
            created: created.unwrap_or(self.tools.at),
            last_used: None,
        })
    }
}

/// In the form of those that are made here (RFC 9562 §5.4).
fn looking_random(mac: [u8; 32]) -> UserSub {
    let (bytes, _) = mac.split_first_chunk::<16>().unwrap_or((&[0; 16], &[]));
    UserSub::from(uuid::Builder::from_random_bytes(*bytes).into_uuid())
}

fn attributes(line: &Line) -> Result<Attributes, String> {
    let mut attributes = Attributes::default();
    for (name, value) in &line.attributes {
        let value = match value {
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Bool(_) | serde_json::Value::Number(_) => value.to_string(),
            serde_json::Value::Null => continue,
            serde_json::Value::Array(_) | serde_json::Value::Object(_) => {
                return Err(format!("the attribute `{name}` is not a text"));
            }
        };
        if value.contains('\0') {
            return Err(format!("the attribute `{name}` holds a NUL character"));
        }
        let is_truth = ["email_verified", "phone_number_verified"].contains(&name.as_str());
        if is_truth && !["true", "false", ""].contains(&value.as_str()) {
            return Err(format!("the attribute `{name}` is `{value}`: write true or false"));
        }
        attributes.set(name, &value);
    }
    Ok(attributes)
}

fn consent(line: &ConsentLine) -> Result<Consent, String> {
    let ConsentLine { document, version, language, client_id, agreed, withdrawn } = line;
    let edition = Edition::new(document, version).ok_or_else(|| {
        let each = "each is 1 to 64 letters, digits, `-`, `_` and `.`";
        format!("`consents` has `{document}` in version `{version}`: {each}")
    })?;
    let is_tag = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if !(1..=35).contains(&language.len()) || !language.chars().all(is_tag) {
        return Err(format!("`consents.language` is `{language}`: write a tag like `en`"));
    }
    let client = ClientId::parse(client_id)
        .map_err(|error| format!("`consents.client_id` is `{client_id}`: {error}"))?;
    let at = moment("consents.agreed", Some(agreed))?;
    Ok(Consent {
        edition,
        language: language.clone(),
        client,
        at: at.ok_or("`consents.agreed` is missing")?,
        withdrawn: moment("consents.withdrawn", withdrawn.as_ref())?,
    })
}

fn moment(name: &str, told: Option<&String>) -> Result<Option<At>, String> {
    let Some(told) = told else { return Ok(None) };
    let at = At::parse_rfc3339(told);
    let wrong = || format!("`{name}` is `{told}`: write a moment like 2026-01-31T12:00:00Z");
    at.map(Some).ok_or_else(wrong)
}

fn maker(line: &PasskeyLine) -> Result<Maker, String> {
    let attachment = match &line.attachment {
        None => None,
        Some(told) => Some(Attachment::parse(told).ok_or_else(|| {
            format!("has `attachment` `{told}`: write `platform` or `cross-platform`")
        })?),
    };
    let known = Transport::ALL.map(Transport::as_str).join(", ");
    let transport = |told: &String| {
        Transport::parse(told)
            .ok_or_else(|| format!("has `{told}` among its `transports`: write any of {known}"))
    };
    let transports = line.transports.iter().map(transport).collect::<Result<_, _>>()?;
    Ok(Maker { model: line.model, attachment, transports })
}
