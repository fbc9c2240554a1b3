use url::Url;

use crate::config::key_path::KeyPath;
use crate::config::messages::{BodyFormat, Posted, TextBy, TextGateway};
use crate::config::raw::{RawBodyFormat, RawMethod, RawPreset, RawTextCourier, RawTextMessages};
use crate::config::resolve::Context;
use crate::domain::Secret;

use super::{authorities, is_here, pair, patience};

const PLACES: [&str; 4] = ["{to}", "{to_digits}", "{sender}", "{text}"];

/// What a preset fills in.
struct Preset {
    url: String,
    body: &'static str,
    format: RawBodyFormat,
    /// What stands before the token in the header `Authorization`.
    scheme: &'static str,
    login: bool,
}

pub(super) struct Texts<'a, 'c> {
    pub raw: &'a RawTextMessages,
    pub at: &'a KeyPath,
    pub context: &'a mut Context<'c>,
}

impl Texts<'_, '_> {
    pub fn resolved(&mut self) -> Option<Posted<TextBy>> {
        let raw = self.raw;
        let by = match raw.courier {
            RawTextCourier::None => return None,
            RawTextCourier::Console => TextBy::Console,
            RawTextCourier::Http => TextBy::Http(Box::new(self.gateway()?)),
        };
        let patience = patience(raw.timeout_seconds, raw.tries, raw.connections);
        Some(Posted { by, patience })
    }

    fn gateway(&mut self) -> Option<TextGateway> {
        let raw = self.raw;
        let preset = match raw.preset {
            Some(preset) => Some(self.preset(preset)?),
            None => None,
        };
        let login =
            pair(raw.user.as_ref(), raw.password.as_ref().map(|own| &own.0), self.at, self.context);
        let url = self.url(preset.as_ref());
        let body = self.body(preset.as_ref());
        let headers = self.headers(preset.as_ref());
        let sender =
            raw.sender.clone().or_else(|| self.missing("sender", "say who the messages come from"));
        let success = self.statuses();
        let authorities =
            authorities(raw.authorities.as_ref().map(|own| &own.0), self.at, self.context);
        Some(TextGateway {
            method: match raw.method {
                RawMethod::Post => "POST",
                RawMethod::Put => "PUT",
                RawMethod::Get => "GET",
            },
            url: url?,
            headers: headers?,
            login,
            body,
            sender: sender?,
            success,
            authorities,
        })
    }

    /// A preset, with everything that it needs.
    fn preset(&mut self, named: RawPreset) -> Option<Preset> {
        let account = self.raw.account.clone();
        let (account, preset) = match named {
            RawPreset::Twilio => {
                let account =
                    account.or_else(|| self.missing("account", "write the account SID"))?;
                let url =
                    format!("https://api.twilio.com/2010-04-01/Accounts/{account}/Messages.json");
                let body = "To={to}&From={sender}&Body={text}";
                (
                    account,
                    Preset { url, body, format: RawBodyFormat::Form, scheme: "", login: true },
                )
            }
            RawPreset::Vonage => {
                let url = "https://api.nexmo.com/v1/messages".to_owned();
                let body = r#"{"message_type":"text","channel":"sms","to":"{to_digits}","from":"{sender}","text":"{text}"}"#;
                (
                    String::new(),
                    Preset { url, body, format: RawBodyFormat::Json, scheme: "", login: true },
                )
            }
            RawPreset::Messagebird => {
                let url = "https://rest.messagebird.com/messages".to_owned();
                let body = r#"{"recipients":"{to_digits}","originator":"{sender}","body":"{text}","datacoding":"auto"}"#;
                let (format, scheme) = (RawBodyFormat::Json, "AccessKey ");
                (String::new(), Preset { url, body, format, scheme, login: false })
            }
            RawPreset::Sinch => {
                let account =
                    account.or_else(|| self.missing("account", "write the service plan's id"))?;
                let url = format!("https://us.sms.api.sinch.com/xms/v1/{account}/batches");
                let body = r#"{"from":"{sender}","to":["{to}"],"body":"{text}"}"#;
                let (format, scheme) = (RawBodyFormat::Json, "Bearer ");
                (account, Preset { url, body, format, scheme, login: false })
            }
        };
        if !account.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c)) {
            let instead = "write it as the provider shows it: letters, digits, `-` and `_`";
            self.context.say(&self.at.key("account"), "is not the name of an account", instead);
            return None;
        }
        match preset.login {
            true if self.raw.user.is_none() => self.missing("user", "this preset logs in with it"),
            false if self.raw.token.is_none() => self.missing("token", "this preset needs it"),
            _ => Some(preset),
        }
    }

    fn url(&mut self, preset: Option<&Preset>) -> Option<String> {
        let own = self.raw.url.clone().or_else(|| preset.map(|preset| preset.url.clone()));
        let Some(text) = own else {
            return self.missing("url", "write the gateway's address, or name a `preset`");
        };
        let at = self.at.key("url");
        let filled = PLACES.iter().fold(text.clone(), |text, place| text.replace(place, "0"));
        let parsed = Url::parse(&filled).ok();
        let host = parsed.as_ref().and_then(Url::host).map(|host| host.to_owned());
        match (parsed.as_ref().map(Url::scheme), host) {
            (Some("https"), Some(_)) => {}
            (Some("http"), Some(host)) if is_here(&host) => {}
            (Some("http"), Some(_)) => {
                let instead = "write `https:`: codes and numbers would be read on the way";
                self.context.say(&at, "is plain HTTP to another machine", instead);
                return None;
            }
            _ => {
                self.context.say(
                    &at,
                    "is not the address of a gateway",
                    "write it like `https://gateway.example.com/sms`",
                );
                return None;
            }
        }
        self.places(&text, &at).then_some(text)
    }

    fn body(&mut self, preset: Option<&Preset>) -> Option<(String, BodyFormat)> {
        let written = self.context.is_written(&self.at.key("body"));
        let (text, format) = match (&self.raw.body, preset) {
            (Some(body), _) => (body.clone(), self.raw.body_format),
            (None, Some(preset)) => (preset.body.to_owned(), preset.format),
            (None, None) => {
                let url = self.raw.url.as_deref().unwrap_or_default();
                if url.contains("{text}") && url.contains("{to}") || url.contains("{to_digits}") {
                    return None;
                }
                return self.missing("body", "write what is sent, with `{to}` and `{text}` in it");
            }
        };
        let at = self.at.key("body");
        let whole = format!("{text}{}", self.raw.url.as_deref().unwrap_or_default());
        for (place, what) in
            [("{text}", "has no place for the message"), ("{to", "has no place for the number")]
        {
            if !whole.contains(place) {
                self.context.say(&at, what, "write `{text}`, and `{to}` or `{to_digits}`");
                return None;
            }
        }
        let json = format == RawBodyFormat::Json;
        let filled = PLACES.iter().fold(text.clone(), |text, place| text.replace(place, "0"));
        if json && serde_json::from_str::<serde_json::Value>(&filled).is_err() {
            let instead =
                "write JSON with the places inside of strings, or set body_format = \"form\"";
            self.context.say(&at, "is not JSON", instead);
            return None;
        }
        if written && !json && !self.places(&text, &at) {
            return None;
        }
        let format = if json { BodyFormat::Json } else { BodyFormat::Form };
        Some((text, format))
    }

    /// Whether all that stands in braces is a place.
    fn places(&mut self, text: &str, at: &KeyPath) -> bool {
        let rest = PLACES.iter().fold(text.to_owned(), |text, place| text.replace(place, ""));
        if rest.contains(['{', '}']) {
            let instead = "the places are `{to}`, `{to_digits}`, `{sender}` and `{text}`";
            self.context.say(at, "has something in braces that is no place", instead);
        }
        !rest.contains(['{', '}'])
    }

    fn headers(&mut self, preset: Option<&Preset>) -> Option<Vec<(String, Secret<String>)>> {
        let (mut headers, mut sound) = (Vec::new(), true);
        if let Some(token) = &self.raw.token {
            let scheme = preset.map_or("Bearer ", |preset| preset.scheme);
            let value = Secret::new(format!("{scheme}{}", token.0.expose()));
            headers.push(("Authorization".to_owned(), value));
        }
        for (name, value) in &self.raw.headers {
            let token = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
            let visible = |c: char| c == ' ' || c.is_ascii_graphic();
            let at = self.at.key("headers").key(name);
            if name.is_empty() || !name.chars().all(token) {
                self.context.say(
                    &at,
                    "is not the name of a header",
                    "write letters, digits, `-` and `_`",
                );
                sound = false;
            } else if !value.0.expose().chars().all(visible) {
                self.context.say(&at, "cannot be the value of a header", "write printable ASCII");
                sound = false;
            }
            headers.push((name.clone(), value.0.clone()));
        }
        sound.then_some(headers)
    }

    fn statuses(&mut self) -> Vec<u16> {
        let mut statuses = Vec::new();
        for (n, status) in self.raw.success_statuses.iter().enumerate() {
            let known = u16::try_from(*status).ok().filter(|status| (100..600).contains(status));
            if known.is_none() {
                let at = self.at.key("success_statuses").index(n);
                let instead = "write one from 100 to 599";
                self.context.say(&at, "is not the status of an answer", instead);
            }
            statuses.extend(known);
        }
        statuses
    }

    fn missing<T>(&mut self, key: &str, instead: &str) -> Option<T> {
        self.context.say(&self.at.key(key), "is missing", instead);
        None
    }
}
