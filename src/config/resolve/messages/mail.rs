use lettre::Address;
use url::{Host, Url};

use crate::config::key_path::KeyPath;
use crate::config::messages::{MailBy, MailServer, MailTls, Posted};
use crate::config::raw::{RawMail, RawMailCourier, RawMailTls};
use crate::config::resolve::Context;
use crate::domain::{Secret, Span};

use super::{authorities, is_here, pair, patience};

pub(super) struct Mail<'a, 'c> {
    pub raw: &'a RawMail,
    pub at: &'a KeyPath,
    pub context: &'a mut Context<'c>,
}

impl Mail<'_, '_> {
    pub fn resolved(&mut self) -> Option<Posted<MailBy>> {
        let raw = self.raw;
        let by = match raw.courier {
            RawMailCourier::None => return None,
            RawMailCourier::Console => MailBy::Console,
            RawMailCourier::Smtp => MailBy::Smtp(Box::new(self.server()?)),
        };
        let patience = patience(raw.timeout_seconds, raw.tries, raw.connections);
        Some(Posted { by, patience })
    }

    /// All that is wrong with it, before it is none.
    fn server(&mut self) -> Option<MailServer> {
        let raw = self.raw;
        let host = self.host();
        let from = match &raw.from {
            Some(text) => self.address("from", text),
            None => self.missing("from", "write the address that mails come from"),
        };
        let reply_to = raw.reply_to.as_ref().and_then(|text| self.address("reply_to", text));
        let login = self.login();
        let unsubscribe = self.unsubscribe();
        let (tls, port) = match raw.tls {
            RawMailTls::Implicit => (MailTls::Implicit, 465),
            RawMailTls::Starttls => (MailTls::StartTls, 587),
            RawMailTls::None => (MailTls::None, 25),
        };
        Some(MailServer {
            host: host?,
            port: raw.port.and_then(|port| u16::try_from(port).ok()).unwrap_or(port),
            tls,
            authorities: authorities(
                raw.authorities.as_ref().map(|own| &own.0),
                self.at,
                self.context,
            ),
            login,
            from: from?,
            from_name: raw.from_name.clone(),
            reply_to,
            unsubscribe,
            keep: Span::from_seconds(raw.keep_seconds),
        })
    }

    fn host(&mut self) -> Option<String> {
        let Some(host) = &self.raw.host else {
            return self.missing("host", "name the mail server, like `mail.example.com`");
        };
        let Ok(parsed) = Host::parse(host) else {
            let instead = "write a name or an IP address, without a port";
            self.context.say(&self.at.key("host"), "is not the name of a host", instead);
            return None;
        };
        if self.raw.tls == RawMailTls::None && !is_here(&parsed) {
            let instead = "write \"implicit\" or \"starttls\": codes and the password would be read on the way";
            self.context.say(
                &self.at.key("tls"),
                "is `none`, though the server is elsewhere",
                instead,
            );
            return None;
        }
        Some(host.clone())
    }

    fn address(&mut self, key: &str, text: &str) -> Option<String> {
        if text.parse::<Address>().is_ok() {
            return Some(text.to_owned());
        }
        let instead = "write an address alone, like `no-reply@example.com`";
        self.context.say(&self.at.key(key), "is not an e-mail address", instead);
        None
    }

    fn login(&mut self) -> Option<(String, Secret<String>)> {
        let (user, password) = (self.raw.user.as_ref(), self.raw.password.as_ref());
        pair(user, password.map(|own| &own.0), self.at, self.context)
    }

    fn unsubscribe(&mut self) -> Option<String> {
        let text = self.raw.unsubscribe.as_ref()?;
        let known = Url::parse(text).is_ok_and(|url| ["https", "mailto"].contains(&url.scheme()));
        if known && text.chars().all(|c| c.is_ascii_graphic() && !"<>,".contains(c)) {
            return Some(text.clone());
        }
        let instead = "write it like `https://example.com/notices` or `mailto:stop@example.com`";
        self.context.say(
            &self.at.key("unsubscribe"),
            "is no `https:` or `mailto:` address",
            instead,
        );
        None
    }

    fn missing<T>(&mut self, key: &str, instead: &str) -> Option<T> {
        self.context.say(&self.at.key(key), "is missing", instead);
        None
    }
}
