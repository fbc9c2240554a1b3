use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{RawCompatibility, RawRisk, RawThemeTrial, SecretText};

#[expect(clippy::struct_excessive_bools, reason = "they are switches, and people write them so")]
#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawClient {
    /// What people read on the pages; the id where it is unset.
    #[schemars(length(min = 1, max = 128))]
    pub name: Option<String>,
    /// Where "back to the app" leads.
    pub home: Option<String>,
    /// The secret of a confidential client: 24 to 64 characters without blanks. A public client,
    /// such as an app in a browser or on a phone, has none.
    pub secret: Option<SecretText>,
    /// In place of `secret`: one or two, so that one can be replaced while both are taken.
    #[schemars(length(max = 2))]
    pub secrets: Vec<SecretText>,
    /// Whether the client proves itself by a secret; true where one is declared. Without one
    /// declared, its secrets are added by command.
    pub confidential: Option<bool>,
    /// How the client may get tokens. Refresh tokens come with `code`.
    #[schemars(length(max = 3))]
    pub flows: Vec<RawFlow>,
    /// The most that the client may ask for, and what it gets when it asks for nothing in
    /// particular: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, or
    /// `<resource server>/<scope>`.
    #[schemars(length(max = 50))]
    pub scopes: Vec<String>,
    /// Where sign-ins may return to, compared character by character.
    #[schemars(length(max = 100))]
    pub callback_urls: Vec<String>,
    /// Where sign-outs may return to, compared character by character.
    #[schemars(length(max = 100))]
    pub logout_urls: Vec<String>,
    /// The callback of a request that names none; one of `callback_urls`.
    pub default_redirect_uri: Option<String>,
    /// Whose behaviour the client gets; the pool's where it is unset.
    pub compatibility: Option<RawCompatibility>,
    /// Ask for the name first, and for the password on a page of its own.
    pub identifier_first: bool,
    /// Ask for the name first, and let people choose among the pool's `first_factors`.
    pub choose_factor: bool,
    /// Answer for names that nobody has as for those that somebody has.
    pub hide_existence: bool,
    /// Life of access tokens.
    #[schemars(range(min = 5, max = 1440))]
    pub access_token_minutes: i64,
    /// Life of ID tokens.
    #[schemars(range(min = 5, max = 1440))]
    pub id_token_minutes: i64,
    /// Life of refresh tokens, in days; 30 where neither unit is set.
    #[schemars(range(min = 1, max = 3650))]
    pub refresh_token_days: Option<i64>,
    /// Life of refresh tokens, in minutes, in place of `refresh_token_days`.
    #[schemars(range(min = 60, max = 5_256_000))]
    pub refresh_token_minutes: Option<i64>,
    /// Whether each use of a refresh token brings a new one and ends the old.
    pub refresh_rotation: bool,
    /// Seconds for which the old token of a rotation still gives the same successor.
    #[schemars(range(min = 0, max = 60))]
    pub refresh_grace_seconds: i64,
    /// Whether refresh tokens can be revoked.
    pub revocation: bool,
    /// Minutes for which each step of a sign-in waits for its answer.
    #[schemars(range(min = 3, max = 15))]
    pub challenge_minutes: i64,
    /// Minutes for which an earlier sign-in is good enough for this client; the pool's where it
    /// is unset.
    #[schemars(range(min = 0, max = 129_600))]
    pub session_minutes: Option<i64>,
    /// The attributes that tokens and userInfo may show; all where it is unset.
    #[schemars(length(min = 1, max = 100))]
    pub read_attributes: Option<Vec<String>>,
    /// What the sign-up form asks for besides, in its order.
    #[schemars(length(max = 50))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sign_up_fields: Vec<RawField>,
    /// What is done about unusual sign-ins to this client, in place of all that the pool says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk: Option<RawRisk>,
    /// The theme of its pages and messages, by the name of its folder; the pool's where it is unset.
    #[schemars(length(min = 1, max = 64))]
    pub theme: Option<String>,
    /// Another theme that a part of its journeys wear, to see which of the two does better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_trial: Option<RawThemeTrial>,
}

impl Default for RawClient {
    fn default() -> Self {
        Self {
            name: None,
            home: None,
            secret: None,
            secrets: vec![],
            confidential: None,
            flows: vec![RawFlow::Code],
            scopes: vec![],
            callback_urls: vec![],
            logout_urls: vec![],
            default_redirect_uri: None,
            compatibility: None,
            identifier_first: false,
            choose_factor: false,
            hide_existence: true,
            access_token_minutes: 60,
            id_token_minutes: 60,
            refresh_token_days: None,
            refresh_token_minutes: None,
            refresh_rotation: false,
            refresh_grace_seconds: 0,
            revocation: true,
            challenge_minutes: 3,
            session_minutes: None,
            read_attributes: None,
            sign_up_fields: vec![],
            risk: None,
            theme: None,
            theme_trial: None,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawFlow {
    /// The authorization code, which every app with users wants.
    Code,
    /// Tokens in the address itself: old apps only.
    Implicit,
    /// Tokens for a machine, without a user; stands alone.
    ClientCredentials,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawField {
    /// One of the pool's own attributes, like `custom:team`. Required.
    pub attribute: Option<String>,
    /// What is filled in.
    pub kind: RawFieldKind,
    /// What the field is called, by language, like `en`. Required.
    #[schemars(extend("maxProperties" = 50))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub label: BTreeMap<String, String>,
    /// What people have to know to fill it in, by language.
    #[schemars(extend("maxProperties" = 50))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub help: BTreeMap<String, String>,
    /// Whether it has to be filled in, or ticked.
    pub required: bool,
    /// A regular expression that the whole text has to match.
    #[schemars(length(min = 1, max = 256))]
    pub pattern: Option<String>,
    /// What there is to choose from.
    #[schemars(length(max = 300))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<RawOption>,
}

#[derive(Clone, Copy, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawFieldKind {
    /// A line of text.
    #[default]
    Text,
    /// A decimal number.
    Number,
    /// A day.
    Date,
    /// A box to tick.
    Checkbox,
    /// One of the `options`.
    Select,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawOption {
    /// What is kept. Required.
    #[schemars(length(min = 1, max = 2048))]
    pub value: Option<String>,
    /// What people read, by language. Required.
    #[schemars(extend("maxProperties" = 50))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub label: BTreeMap<String, String>,
}
