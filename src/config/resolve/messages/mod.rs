//! The ways out for messages.

mod mail;
mod text;

use url::Host;

use crate::config::key_path::KeyPath;
use crate::config::messages::{Messages, PostPatience};
use crate::config::raw::Raw;
use crate::domain::{Secret, Span};

use super::Context;
use mail::Mail;
use text::Texts;

/// Both ways out. Where one is wrong there is none, and the complaint is in the context.
pub(super) fn messages(raw: &Raw, context: &mut Context<'_>) -> Messages {
    let mail = KeyPath::default().key("mail");
    let text = KeyPath::default().key("text_messages");
    Messages {
        mail: Mail { raw: &raw.mail, at: &mail, context }.resolved(),
        text: Texts { raw: &raw.text_messages, at: &text, context }.resolved(),
    }
}

fn patience(seconds: i64, tries: i64, connections: i64) -> PostPatience {
    PostPatience {
        within: Span::from_seconds(seconds),
        tries,
        at_once: u32::try_from(connections).unwrap_or(1),
    }
}

pub(super) fn is_here<S: AsRef<str>>(host: &Host<S>) -> bool {
    match host {
        Host::Domain(name) => name.as_ref() == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

/// A user is nothing without a password, nor is a password without a user.
fn pair(
    user: Option<&String>,
    password: Option<&Secret<String>>,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Option<(String, Secret<String>)> {
    match (user, password) {
        (Some(user), Some(password)) => Some((user.clone(), password.clone())),
        (None, None) => None,
        (Some(_), None) => {
            context.say(
                &at.key("password"),
                "is missing beside `user`",
                "write `env:…` or `file:…`",
            );
            None
        }
        (None, Some(_)) => {
            context.say(
                &at.key("user"),
                "is missing beside `password`",
                "write the name to log in with",
            );
            None
        }
    }
}

pub(super) fn authorities(
    pem: Option<&Secret<String>>,
    at: &KeyPath,
    context: &mut Context<'_>,
) -> Option<String> {
    let pem = pem?.expose();
    if !pem.contains("-----BEGIN CERTIFICATE-----") {
        let instead = "write `file:` and the path of a PEM file";
        context.say(&at.key("authorities"), "holds no certificate", instead);
    }
    Some(pem.clone())
}
