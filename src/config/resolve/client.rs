use std::collections::BTreeSet;

use crate::config::key_path::KeyPath;
use crate::config::raw::RawClient;
use crate::config::suggest;
use crate::config::{DeclaredClient, Standing};
use crate::domain::{
    Client, ClientId, Compatibility, CustomField, Pool, RiskPolicy, Rotation, STANDARD_ATTRIBUTES,
    Secret, Span,
};

use super::pool::compatibility;
use super::{Context, fields, look, risk};

/// Takes the place of an id that is none, so that the client is looked at as well.
const STAND_IN_ID: &str = "stand+in+0";
/// Days that refresh tokens live where nothing is said.
const USUAL_DAYS: i64 = 30;

/// Reads one client; which flows, scopes and secrets go together is in `grants`.
pub(in crate::config) struct ClientReader<'a, 'b> {
    pub raw: &'a RawClient,
    pub pool: &'a Pool,
    pub at: &'a KeyPath,
    pub standing: Standing,
    pub context: &'a mut Context<'b>,
}

impl ClientReader<'_, '_> {
    /// A client of the configuration: its settings, its secrets, and the settings as text.
    pub(super) fn declared(mut self, id: &str) -> Option<DeclaredClient> {
        let secrets = self.secrets();
        let confidential = self.is_confidential();
        if self.raw.confidential == Some(false) && !secrets.is_empty() {
            let instead = "write true, or take the secret away";
            self.say("confidential", "is false though there is a secret", instead);
        }
        let mut settings = self.context.written(self.at);
        if let Some(settings) = settings.as_object_mut() {
            settings.remove("secret");
            settings.remove("secrets");
            settings.insert("confidential".to_owned(), confidential.into());
        }
        let settings = settings.to_string();
        Some(DeclaredClient { client: self.client(id)?, secrets, confidential, settings })
    }

    /// A client by its settings alone; its secrets are the directory's.
    pub(in crate::config) fn client(mut self, id: &str) -> Option<Client> {
        let client_id = ClientId::parse(id).or_else(|error| {
            self.context.say(self.at, "is not the id of a client", &error.to_string());
            ClientId::parse(STAND_IN_ID)
        });
        self.check_grants();
        self.check_urls();
        let raw = self.raw;
        Some(Client {
            id: client_id.ok()?,
            pool: self.pool.id.clone(),
            name: raw.name.clone().unwrap_or_else(|| id.to_owned()),
            home: raw.home.clone(),
            confidential: self.is_confidential(),
            secrets: vec![],
            flows: self.flows(),
            scopes: raw.scopes.iter().map(String::as_str).collect(),
            callback_urls: raw.callback_urls.clone(),
            logout_urls: raw.logout_urls.clone(),
            default_redirect_uri: raw.default_redirect_uri.clone(),
            compatibility: self.compatibility(),
            identifier_first: raw.identifier_first,
            chooses_factor: raw.choose_factor,
            hides_existence: raw.hide_existence,
            access_token: Span::from_minutes(raw.access_token_minutes),
            id_token: Span::from_minutes(raw.id_token_minutes),
            refresh_token: self.refresh_token(),
            rotation: self.rotation(),
            revocation: raw.revocation,
            challenge: Span::from_minutes(raw.challenge_minutes),
            session: raw.session_minutes.map(Span::from_minutes),
            read_attributes: self.read_attributes(),
            sign_up_fields: self.sign_up_fields(),
            risk: self.risk(),
            theme: raw.theme.clone(),
            theme_trial: look::trial(raw.theme_trial.as_ref(), self.at, self.context),
        })
    }

    pub(super) fn say(&mut self, key: &str, what: &str, instead: &str) {
        self.context.say(&self.at.key(key), what, instead);
    }

    /// The same of one entry of a list.
    pub(super) fn say_of(&mut self, key: &str, index: usize, what: &str, instead: &str) {
        self.context.say(&self.at.key(key).index(index), what, instead);
    }

    pub(super) fn are_whole(&self, keys: &[&str]) -> bool {
        self.context.are_whole(self.at, keys)
    }

    pub(super) fn is_confidential(&self) -> bool {
        let declared = self.raw.secret.is_some() || !self.raw.secrets.is_empty();
        self.raw.confidential.unwrap_or(declared)
    }

    pub(super) fn compatibility(&self) -> Compatibility {
        self.raw.compatibility.map_or(self.pool.compatibility, compatibility)
    }

    /// The secrets, 24 to 64 characters each (contract, section 0.3).
    fn secrets(&mut self) -> Vec<Secret<String>> {
        let raw = self.raw;
        if raw.secret.is_some() && !raw.secrets.is_empty() {
            self.say("secrets", "stands beside `secret`", "put both into `secrets`");
        }
        let single = raw.secret.iter().map(|secret| (secret, self.at.key("secret")));
        let several = raw.secrets.iter().enumerate();
        let several = several.map(|(n, secret)| (secret, self.at.key("secrets").index(n)));
        let mut secrets: Vec<Secret<String>> = Vec::new();
        for (secret, at) in single.chain(several) {
            let text = secret.0.expose();
            let printable = text.bytes().all(|c| c.is_ascii_graphic());
            if !(24..=64).contains(&text.len()) || !printable {
                let instead = "write 24 to 64 letters, digits and signs without blanks, as \
                               `openssl rand -hex 24` prints them";
                self.context.say(&at, "is not a client secret", instead);
            } else if secrets.iter().any(|own| own.is(text.as_bytes())) {
                self.context.say(&at, "is listed twice", "take one away");
            } else {
                secrets.push(secret.0.clone());
            }
        }
        secrets
    }

    fn check_urls(&mut self) {
        let raw = self.raw;
        let instead = "write an absolute URL, like `https://app.example.com/callback`";
        let lists = [("callback_urls", &raw.callback_urls), ("logout_urls", &raw.logout_urls)];
        for (key, list) in lists {
            for (n, url) in list.iter().enumerate() {
                if let Err(error) = Client::check_uri(url) {
                    self.say_of(key, n, &error.to_string(), instead);
                } else if list.iter().take(n).any(|earlier| earlier == url) {
                    self.say_of(key, n, "is listed twice", "take one away");
                }
            }
        }
        if let Some(Err(error)) = raw.home.as_deref().map(Client::check_uri) {
            self.say("home", &error.to_string(), instead);
        }
        let unlisted = |uri: &String| !raw.callback_urls.contains(uri);
        let whole = self.are_whole(&["callback_urls"]);
        if raw.default_redirect_uri.as_ref().is_some_and(unlisted) && whole {
            let instead = "name one of `callback_urls`, character by character";
            self.say("default_redirect_uri", "is not a callback URL of the client", instead);
        }
    }

    /// The life of refresh tokens, which the others must not outlive.
    fn refresh_token(&mut self) -> Span {
        let raw = self.raw;
        let (key, life) = match (raw.refresh_token_days, raw.refresh_token_minutes) {
            (Some(_), Some(_)) => {
                let what = "stands beside `refresh_token_days`";
                self.say("refresh_token_minutes", what, "keep one of the two");
                return Span::ZERO;
            }
            (None, Some(minutes)) => ("refresh_token_minutes", Span::from_minutes(minutes)),
            (days, None) => ("refresh_token_days", Span::from_days(days.unwrap_or(USUAL_DAYS))),
        };
        let others = [
            ("access_token_minutes", raw.access_token_minutes),
            ("id_token_minutes", raw.id_token_minutes),
        ];
        for (other, minutes) in others {
            if Span::from_minutes(minutes) > life && self.are_whole(&[key, other]) {
                let what = format!("is longer than the refresh token lives, by `{key}`");
                self.say(other, &what, "shorten it, or lengthen that");
            }
        }
        life
    }

    fn rotation(&mut self) -> Option<Rotation> {
        let grace = Span::from_seconds(self.raw.refresh_grace_seconds);
        let rotates = self.raw.refresh_rotation;
        if grace > Span::ZERO && !rotates && self.are_whole(&["refresh_rotation"]) {
            let instead = "set `refresh_rotation = true`, or take it away";
            self.say("refresh_grace_seconds", "has no effect without rotation", instead);
        }
        rotates.then_some(Rotation { grace })
    }

    fn sign_up_fields(&mut self) -> Vec<CustomField> {
        let at = self.at.key("sign_up_fields");
        fields::fields(&self.raw.sign_up_fields, self.pool, &at, self.context)
    }

    fn risk(&mut self) -> Option<RiskPolicy> {
        let (own, mfa) = (self.raw.risk.as_ref()?, self.pool.factors.mfa);
        Some(risk::risk(own, mfa, &self.at.key("risk"), self.context))
    }

    fn read_attributes(&mut self) -> Option<BTreeSet<String>> {
        let names = self.raw.read_attributes.as_ref()?;
        let custom = self.pool.custom_attributes.iter().map(|name| format!("custom:{name}"));
        let custom: Vec<_> = custom.collect();
        let known = || {
            let custom = custom.iter().map(String::as_str);
            STANDARD_ATTRIBUTES.iter().copied().chain(custom)
        };
        for (n, name) in names.iter().enumerate() {
            if self.standing.must_exist() && !known().any(|own| own == name) {
                let what = format!("is `{name}`, an attribute that nobody has");
                self.say_of("read_attributes", n, &what, &suggest::among(name, known()));
            }
        }
        Some(names.iter().cloned().collect())
    }
}
