use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::SecretText;

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawMail {
    /// How mails go out. In demo mode they stay in its mailbox, whatever is said here.
    pub courier: RawMailCourier,
    /// The mail server that takes them.
    #[schemars(length(min = 1, max = 253))]
    pub host: Option<String>,
    /// Its port; 465 with implicit TLS, 587 with STARTTLS and 25 without where this is unset.
    #[schemars(range(min = 1, max = 65_535))]
    pub port: Option<i64>,
    /// How the connection is protected.
    pub tls: RawMailTls,
    /// PEM certificates of the authorities that vouch for the server, mostly as `file:…`; the public
    /// ones where it is unset.
    #[schemars(length(min = 1, max = 65_536))]
    pub authorities: Option<SecretText>,
    /// The name to log in with; nobody logs in where it is unset.
    #[schemars(length(min = 1, max = 256))]
    pub user: Option<String>,
    /// The password to log in with.
    #[schemars(length(min = 1, max = 1024))]
    pub password: Option<SecretText>,
    /// The address that mails come from.
    #[schemars(length(min = 3, max = 254))]
    pub from: Option<String>,
    /// The name that mails come from; the pool's where it is unset.
    #[schemars(length(min = 1, max = 128))]
    pub from_name: Option<String>,
    /// Where answers go; to the sender where it is unset.
    #[schemars(length(min = 3, max = 254))]
    pub reply_to: Option<String>,
    /// An `https:` or `mailto:` address where people say that they want no more notices. It is in
    /// the head of notices, and never of codes.
    #[schemars(length(min = 8, max = 1024))]
    pub unsubscribe: Option<String>,
    /// Seconds that one try to send a mail may take.
    #[schemars(range(min = 1, max = 600))]
    pub timeout_seconds: i64,
    /// Connections at most, and mails that are sent at one time.
    #[schemars(range(min = 1, max = 64))]
    pub connections: i64,
    /// Seconds for which an unused connection is kept.
    #[schemars(range(min = 1, max = 3600))]
    pub keep_seconds: i64,
    /// Tries before a mail is given up. The first wait is 5 seconds; each is twice as long as the one
    /// before, up to half an hour.
    #[schemars(range(min = 1, max = 1000))]
    pub tries: i64,
}

impl Default for RawMail {
    fn default() -> Self {
        Self {
            courier: RawMailCourier::None,
            host: None,
            port: None,
            tls: RawMailTls::Starttls,
            authorities: None,
            user: None,
            password: None,
            from: None,
            from_name: None,
            reply_to: None,
            unsubscribe: None,
            timeout_seconds: 30,
            connections: 4,
            keep_seconds: 60,
            tries: 30,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawMailCourier {
    /// Not at all.
    None,
    /// To a mail server.
    Smtp,
    /// To standard error, codes and all: for development alone.
    Console,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawMailTls {
    /// From the first byte.
    Implicit,
    /// From STARTTLS on, without which nothing is sent.
    Starttls,
    /// Not at all: for a server on this machine alone.
    None,
}

#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawTextMessages {
    /// How text messages go out. In demo mode they stay in its mailbox, whatever is said here.
    pub courier: RawTextCourier,
    /// A provider whose interface is known; the keys below then only change what differs.
    pub preset: Option<RawPreset>,
    /// The account at the provider: the account SID of `twilio`, the service plan of `sinch`.
    #[schemars(length(min = 1, max = 128))]
    pub account: Option<String>,
    /// The user of HTTP Basic authentication: the account SID of `twilio`, the API key of `vonage`.
    #[schemars(length(min = 1, max = 256))]
    pub user: Option<String>,
    /// Its password: the auth token of `twilio`, the API secret of `vonage`.
    #[schemars(length(min = 1, max = 1024))]
    pub password: Option<SecretText>,
    /// The key of `messagebird`, the token of `sinch`; sent as a bearer token otherwise.
    #[schemars(length(min = 1, max = 4096))]
    pub token: Option<SecretText>,
    /// Who the messages come from: a number with `+`, or a name where the country allows it.
    #[schemars(length(min = 1, max = 20))]
    pub sender: Option<String>,
    /// How the gateway is asked.
    pub method: RawMethod,
    /// The gateway's address; it may hold the places of `body`.
    #[schemars(length(min = 8, max = 4096))]
    pub url: Option<String>,
    /// Headers of each request, beside those that follow from the other keys.
    #[schemars(extend("maxProperties" = 20))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub headers: BTreeMap<String, SecretText>,
    /// What is sent, with the places `{to}`, `{to_digits}` (without the plus), `{sender}` and
    /// `{text}`.
    #[schemars(length(min = 1, max = 4096))]
    pub body: Option<String>,
    /// What `body` is, and so how values are written in it.
    pub body_format: RawBodyFormat,
    /// The statuses that mean that the message was taken; any 2xx where there are none.
    #[schemars(length(max = 20))]
    pub success_statuses: Vec<i64>,
    /// PEM certificates of the authorities that vouch for the gateway, mostly as `file:…`; the public
    /// ones where it is unset.
    #[schemars(length(min = 1, max = 65_536))]
    pub authorities: Option<SecretText>,
    /// Seconds that one try to send a message may take.
    #[schemars(range(min = 1, max = 600))]
    pub timeout_seconds: i64,
    /// Messages that are sent at one time.
    #[schemars(range(min = 1, max = 64))]
    pub connections: i64,
    /// Tries before a message is given up, with waits as for mails.
    #[schemars(range(min = 1, max = 1000))]
    pub tries: i64,
}

impl Default for RawTextMessages {
    fn default() -> Self {
        Self {
            courier: RawTextCourier::None,
            preset: None,
            account: None,
            user: None,
            password: None,
            token: None,
            sender: None,
            method: RawMethod::Post,
            url: None,
            headers: BTreeMap::new(),
            body: None,
            body_format: RawBodyFormat::Json,
            success_statuses: vec![],
            authorities: None,
            timeout_seconds: 30,
            connections: 4,
            tries: 30,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawTextCourier {
    /// Not at all.
    None,
    /// Through an HTTP gateway.
    Http,
    /// To standard error, codes and all: for development alone.
    Console,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawPreset {
    /// Twilio, Programmable Messaging.
    Twilio,
    /// Vonage, Messages API.
    Vonage,
    /// `MessageBird`, which is now Bird.
    Messagebird,
    /// Sinch, REST API of the region US; elsewhere `url` says where.
    Sinch,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawMethod {
    /// POST.
    Post,
    /// PUT.
    Put,
    /// GET, with everything in the address.
    Get,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawBodyFormat {
    /// JSON; places stand inside of its strings.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// Words of a pool's own for one kind of message in one language.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawMessage {
    /// The subject of the mail.
    #[schemars(length(min = 1, max = 140))]
    pub subject: Option<String>,
    /// The words of the mail, with an empty line between paragraphs, in the frame of the theme.
    /// Places: `{####}` for the code or the temporary password, `{##Label##}` for the link,
    /// `{username}`.
    #[schemars(length(min = 6, max = 20_000))]
    pub body: Option<String>,
    /// The whole HTML of the mail in place of the frame, with the same places.
    #[schemars(length(min = 6, max = 20_000))]
    pub html: Option<String>,
    /// The words of the text message, with the same places.
    #[schemars(length(min = 6, max = 140))]
    pub text_message: Option<String>,
}
