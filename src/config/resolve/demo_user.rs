use std::collections::BTreeSet;

use totp_rs::Secret as TotpSecret;

use crate::config::key_path::KeyPath;
use crate::config::raw::{RawDemoUser, RawUserStatus};
use crate::config::{DemoUser, suggest};
use crate::domain::{
    Attributes, BrokenRule, NameKind, Password, Pool, STANDARD_ATTRIBUTES, Secret, UserStatus,
};

use super::Context;

/// Fewer bytes make a shared secret that can be guessed (RFC 4226 §4).
const LEAST_TOTP_BYTES: usize = 16;
/// Longest value of an attribute, in characters.
const LONGEST_VALUE: usize = 2048;

/// Reads one user.
pub(super) struct UserReader<'a, 'b> {
    pub pool: &'a Pool,
    pub at: &'a KeyPath,
    pub context: &'a mut Context<'b>,
}

impl UserReader<'_, '_> {
    fn say(&mut self, key: &str, what: &str, instead: &str) {
        self.context.say(&self.at.key(key), what, instead);
    }

    /// `taken` holds the names of the users before, by pool and kind.
    pub(super) fn user(
        &mut self,
        raw: &RawDemoUser,
        taken: &mut BTreeSet<String>,
    ) -> Option<DemoUser> {
        let names = [
            ("username", NameKind::Username, &raw.username),
            ("email", NameKind::Email, &raw.email),
            ("phone_number", NameKind::Phone, &raw.phone_number),
        ];
        for (key, kind, name) in names {
            if let Some(name) = name {
                self.name(key, kind, name, taken);
            }
        }
        self.has_a_name(raw);
        self.groups(raw);
        let password = self.password(raw);
        let totp_secret = self.totp_secret(raw);
        Some(DemoUser {
            pool: self.pool.id.clone(),
            username: raw.username.clone(),
            attributes: self.attributes(raw),
            password: password?,
            status: match raw.status {
                RawUserStatus::Confirmed => UserStatus::Confirmed,
                RawUserStatus::MustChange => UserStatus::ForceChangePassword,
            },
            totp_secret,
            mfa_required: raw.mfa_required,
            enabled: raw.enabled,
            groups: raw.groups.clone(),
        })
    }

    fn name(&mut self, key: &str, kind: NameKind, text: &str, taken: &mut BTreeSet<String>) {
        let (what, instead) = match (kind, self.pool.names.name(kind, text)) {
            (NameKind::Username, _) if !self.pool.names.has_username() => (
                "has no place in a pool without user names",
                "give an `email`, or add `username` to `sign_in_with`",
            ),
            (NameKind::Email, None) => {
                ("is not an e-mail address", "write it like `ada@example.com`")
            }
            (NameKind::Phone, None) => ("is not a phone number", "write it like `+4930123456`"),
            (_, None) => ("is not a name", "write 1 to 128 characters"),
            (_, Some(name)) => {
                let id = &self.pool.id;
                let signs_in = self.pool.names.kinds.contains(&kind);
                if !signs_in || taken.insert(format!("{id}\n{}\n{}", kind.as_str(), name.folded)) {
                    return;
                }
                ("is the name of another user too", "give each user names of their own")
            }
        };
        self.say(key, what, instead);
    }

    /// Without one, nobody could sign in as this user.
    fn has_a_name(&mut self, raw: &RawDemoUser) {
        let kinds = &self.pool.names.kinds;
        let email = kinds.contains(&NameKind::Email);
        let phone = kinds.contains(&NameKind::Phone);
        if self.pool.names.has_username() {
            if raw.username.is_none() {
                self.say("username", "is missing", "the pool signs in with `username`");
            }
        } else if !(email && raw.email.is_some() || phone && raw.phone_number.is_some()) {
            let key = if email { "email" } else { "phone_number" };
            self.say(key, "is missing", "it is what the pool signs in with");
        }
    }

    fn groups(&mut self, raw: &RawDemoUser) {
        for (n, group) in raw.groups.iter().enumerate() {
            if !self.pool.groups.contains_key(group) {
                let known = self.pool.groups.keys().map(String::as_str);
                let what = format!("is `{group}`, a group that the pool does not have");
                let instead = match suggest::among(group, known) {
                    _ if self.pool.groups.is_empty() => {
                        "declare it in the pool's `groups`".to_owned()
                    }
                    instead => instead,
                };
                self.context.say(&self.at.key("groups").index(n), &what, &instead);
            }
        }
    }

    fn password(&mut self, raw: &RawDemoUser) -> Option<Secret<String>> {
        let Some(secret) = &raw.password else {
            self.say("password", "is missing", "give one that the pool's rules allow");
            return None;
        };
        let text = secret.0.expose();
        let Ok(password) = Password::parse(text.clone()) else {
            self.say("password", "is not a password", "write 1 to 256 characters");
            return None;
        };
        let broken = self.pool.password.broken_by(&password);
        if !broken.is_empty() {
            let least = self.pool.password.minimum_length;
            let rules: Vec<_> = broken.into_iter().map(|rule| told(rule, least)).collect();
            let instead = format!("write one with {}", rules.join(", "));
            self.say("password", "breaks the rules of the pool", &instead);
        }
        Some(secret.0.clone())
    }

    fn totp_secret(&mut self, raw: &RawDemoUser) -> Option<Secret<String>> {
        let secret = &raw.totp_secret.as_ref()?.0;
        let bytes = TotpSecret::try_from_base32(secret.expose());
        if !bytes.is_ok_and(|bytes| bytes.as_bytes().len() >= LEAST_TOTP_BYTES) {
            let instead = "write 26 or more of A-Z and 2-7, without `=`";
            self.say("totp_secret", "is not base32 of 16 bytes or more", instead);
        }
        Some(secret.clone())
    }

    fn attributes(&mut self, raw: &RawDemoUser) -> Attributes {
        let at = self.at.key("attributes");
        let mut attributes = Attributes::default();
        let custom: Vec<_> =
            self.pool.custom_attributes.iter().map(|name| format!("custom:{name}")).collect();
        for (name, value) in &raw.attributes {
            let at = at.key(name);
            let known = STANDARD_ATTRIBUTES.contains(&name.as_str()) || custom.contains(name);
            if ["email", "phone_number"].contains(&name.as_str()) {
                self.context.say(
                    &at,
                    "stands beside the user's names",
                    "write it one table higher",
                );
            } else if !known {
                let all =
                    STANDARD_ATTRIBUTES.iter().copied().chain(custom.iter().map(String::as_str));
                self.context.say(
                    &at,
                    "is not an attribute of the pool",
                    &suggest::among(name, all),
                );
            } else if value.chars().count() > LONGEST_VALUE {
                self.context.say(&at, "is too long", "write at most 2048 characters");
            }
        }
        for (name, value) in [("email", &raw.email), ("phone_number", &raw.phone_number)] {
            if let Some(value) = value {
                attributes.set(name, value);
                attributes.set(&format!("{name}_verified"), "true");
            }
        }
        for (name, value) in &raw.attributes {
            attributes.set(name, value);
        }
        attributes
    }
}

/// A rule as what a password is to have.
fn told(rule: BrokenRule, least: usize) -> String {
    let told = match rule {
        BrokenRule::TooShort => return format!("{least} or more characters"),
        BrokenRule::TooLong => "at most 256 characters",
        BrokenRule::NoUppercase => "an upper-case letter",
        BrokenRule::NoLowercase => "a lower-case letter",
        BrokenRule::NoDigit => "a digit",
        BrokenRule::NoSymbol => "a symbol",
        BrokenRule::OuterSpace => "no blank at its start or end",
        BrokenRule::Characters => "no control characters",
        BrokenRule::Mismatch
        | BrokenRule::Unchanged
        | BrokenRule::Guessable
        | BrokenRule::Breached => "other characters",
    };
    told.to_owned()
}
