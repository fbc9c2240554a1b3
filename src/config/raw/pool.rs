use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::LevelNames;

use super::{
    RawClient, RawMessage, RawPasskeys, RawPassword, RawRecovery, RawRisk, RawSignUp, RawStudio,
    RawTerms,
};

#[expect(clippy::struct_excessive_bools, reason = "they are switches, and people write them so")]
#[derive(Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawPool {
    /// What people read on the pages; the id where it is unset.
    #[schemars(length(min = 1, max = 128))]
    pub name: Option<String>,
    /// Where browsers find the pages and the OAuth endpoints: scheme, host and port, like
    /// `https://login.example.com`. Required. Pools may share one.
    pub origin: Option<String>,
    /// Where the issuer documents are found, if not at `origin`; `iss` is this, a slash and the id.
    pub issuer_origin: Option<String>,
    /// What people type to say who they are. With `username`, the others are aliases.
    #[schemars(length(min = 1, max = 4))]
    pub sign_in_with: Vec<RawName>,
    /// Whether `Ada` and `ada` are two people.
    pub case_sensitive: bool,
    /// Whether a second factor is asked for.
    pub mfa: RawMfa,
    /// What a sign-in may begin with, at clients where people choose.
    #[schemars(length(min = 1, max = 4))]
    pub first_factors: Vec<RawFirstFactor>,
    /// Whether a link goes with the code by mail, which lets the browser go on that asked for it,
    /// wherever the link is opened.
    pub email_code_link: bool,
    /// What a second step may be, in the order in which it is offered.
    #[schemars(length(min = 1, max = 4))]
    pub second_factors: Vec<RawSecondFactor>,
    /// How passkeys are used, where `first_factors` or `second_factors` has them.
    pub passkeys: RawPasskeys,
    /// Whether faithful clients may ask for a level of authentication by `acr_values`, and are told
    /// by `acr` and `amr` which was reached; strict clients always may, and are.
    pub step_up: bool,
    /// What the four levels are called in `acr_values` and `acr`, the weakest first: a password; a
    /// code alone; two factors, one of them a code that was sent; two, one of them an authenticator
    /// app.
    #[schemars(length(min = 4, max = 4))]
    pub level_names: Vec<String>,
    /// Whether whoever sets up a second factor is given ten recovery codes.
    pub recovery_codes: bool,
    /// Days for which people may have no second factor asked for in a browser; 0 where they may not.
    #[schemars(range(min = 0, max = 365))]
    pub remember_browser_days: i64,
    /// Days that a request waits to get in without the second factors that were lost; 0 where only
    /// an administrator helps.
    #[schemars(range(min = 0, max = 90))]
    pub lost_factor_days: i64,
    /// How people make accounts for themselves; without this table, only administrators make them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_up: Option<RawSignUp>,
    /// How people get in again who forgot their password.
    pub recovery: RawRecovery,
    /// Whether people are told by a message when somebody signs in as them in a browser in which nobody
    /// did before.
    pub notify_new_browser: bool,
    /// What is done about sign-ins that are unusual; without this table, nobody looks for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk: Option<RawRisk>,
    /// From where the pages of this pool may be used.
    pub networks: RawNetworks,
    /// Minutes for which a sign-in stands before it must be repeated.
    #[schemars(range(min = 0, max = 129_600))]
    pub session_minutes: i64,
    /// How many people may be signed in side by side in one browser. With one, whoever signs in ends
    /// the session that the browser had.
    #[schemars(range(min = 1, max = 5))]
    pub accounts_per_browser: i64,
    /// What tokens are signed with.
    pub signing_algorithm: RawAlgorithm,
    /// What clients get that say nothing themselves, and what discovery tells.
    pub compatibility: RawCompatibility,
    /// Languages that the pages are offered in, as tags like `en` or `pt-BR`; all that there are where
    /// none are named.
    #[schemars(length(max = 100))]
    pub languages: Vec<String>,
    /// Language of the pages where a visitor's own is not there, as a tag like `en` or `pt-BR`.
    #[schemars(length(min = 2, max = 35))]
    pub language: String,
    /// The theme of the pages, by the name of its folder; the server's where it is unset.
    #[schemars(length(min = 1, max = 64))]
    pub theme: Option<String>,
    /// Another theme that a part of all journeys wear, to see which of the two does better.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme_trial: Option<RawThemeTrial>,
    /// Parts of the pool's people with a theme of their own, by what a request's `organization` calls them.
    #[schemars(extend("maxProperties" = 200))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub organisations: BTreeMap<String, RawOrganisation>,
    /// Addresses that every theme of the pages has to link to, at the head or foot of pages or in words
    /// beside forms: an imprint, a statement on privacy, terms. Whole, with `https:`.
    #[schemars(length(max = 8))]
    pub required_links: Vec<String>,
    /// Names of the pool's own attributes, without `custom:`.
    #[schemars(length(max = 50))]
    pub custom_attributes: Vec<String>,
    /// What people may change of themselves at their account page, in its order: standard
    /// attributes, and own ones as `custom:tenant`. `email` and `phone_number` are proven by a
    /// code before they replace the ones before.
    #[schemars(length(max = 66))]
    pub changeable_attributes: Vec<String>,
    /// What people agree to, or may, in the order of the page: at sign-up, and behind a sign-in where
    /// one that is required, or a version of it, is new to them.
    #[schemars(length(max = 20))]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<RawTerms>,
    /// Who changes the looks of the pages at `/studio`; without this table, nobody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub studio: Option<RawStudio>,
    /// What a new password must be.
    pub password: RawPassword,
    /// Words of messages in place of ours, by kind and language, like `sign_up_code.en`.
    #[schemars(extend("maxProperties" = 100))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub messages: BTreeMap<String, BTreeMap<String, RawMessage>>,
    /// The groups that users may be in, by name.
    #[schemars(extend("maxProperties" = 10_000))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub groups: BTreeMap<String, RawGroup>,
    /// APIs with scopes of their own, by identifier; a scope is asked for as `<identifier>/<scope>`.
    #[schemars(extend("maxProperties" = 300))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub resource_servers: BTreeMap<String, RawResourceServer>,
    /// The app clients, by id: 1 to 128 letters, digits, `_` or `+`.
    #[schemars(extend("maxProperties" = 10_000))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub clients: BTreeMap<String, RawClient>,
}

impl Default for RawPool {
    fn default() -> Self {
        Self {
            name: None,
            origin: None,
            issuer_origin: None,
            sign_in_with: vec![RawName::Email],
            case_sensitive: false,
            mfa: RawMfa::Optional,
            first_factors: vec![RawFirstFactor::Password],
            email_code_link: false,
            second_factors: vec![RawSecondFactor::Totp],
            passkeys: RawPasskeys::default(),
            step_up: false,
            level_names: LevelNames::default().all().to_vec(),
            recovery_codes: true,
            remember_browser_days: 0,
            lost_factor_days: 0,
            sign_up: None,
            recovery: RawRecovery::default(),
            notify_new_browser: false,
            risk: None,
            networks: RawNetworks::default(),
            session_minutes: 60,
            accounts_per_browser: 1,
            signing_algorithm: RawAlgorithm::RS256,
            compatibility: RawCompatibility::Faithful,
            languages: Vec::new(),
            required_links: Vec::new(),
            language: "en".to_owned(),
            theme: None,
            theme_trial: None,
            organisations: BTreeMap::new(),
            custom_attributes: vec![],
            changeable_attributes: ["name", "given_name", "family_name", "email", "phone_number"]
                .map(str::to_owned)
                .to_vec(),
            terms: vec![],
            studio: None,
            password: RawPassword::default(),
            messages: BTreeMap::new(),
            groups: BTreeMap::new(),
            resource_servers: BTreeMap::new(),
            clients: BTreeMap::new(),
        }
    }
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawName {
    /// A name of their own choice.
    Username,
    /// Their e-mail address.
    Email,
    /// Their phone number, with `+` and country code.
    PhoneNumber,
    /// A second name that they may change; an alias only.
    PreferredUsername,
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawMfa {
    /// Nobody is asked.
    Off,
    /// Those who have one are asked.
    Optional,
    /// Everybody is asked; those who have none set one up first.
    Required,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawFirstFactor {
    /// A password; always among them.
    Password,
    /// A code of eight digits by mail.
    EmailCode,
    /// A code of eight digits by text message.
    TextCode,
    /// A passkey, with or without a name typed before.
    Passkey,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawSecondFactor {
    /// A code of an authenticator app.
    Totp,
    /// A code of six digits by mail.
    EmailCode,
    /// A code of six digits by text message.
    TextCode,
    /// A passkey, behind a password.
    Passkey,
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
pub(in crate::config) enum RawAlgorithm {
    /// RSA with 2048 bits; what every library understands.
    RS256,
    /// ECDSA on P-256: small and quick.
    ES256,
    /// Ed25519: smaller and quicker, not yet understood by all.
    EdDSA,
}

#[derive(Clone, Copy, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub(in crate::config) enum RawCompatibility {
    /// As Amazon Cognito does it, quirks included.
    Faithful,
    /// As OpenID Connect and the OAuth RFCs say.
    Strict,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawNetworks {
    /// Addresses or networks (CIDR) from which they may be used, where it is not from everywhere.
    #[schemars(length(max = 200))]
    pub allow: Vec<String>,
    /// Addresses or networks from which they may not be used, be they allowed or not.
    #[schemars(length(max = 200))]
    pub deny: Vec<String>,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawGroup {
    /// The group of the lowest number names a member's preferred role.
    #[schemars(range(min = 0, max = 2_147_483_647))]
    pub precedence: Option<i64>,
    /// What `cognito:roles` says for members.
    #[schemars(length(min = 1, max = 2048))]
    pub role: Option<String>,
}

#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawResourceServer {
    /// Its scopes by name, each with a sentence on what it allows.
    #[schemars(extend("minProperties" = 1, "maxProperties" = 100))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub scopes: BTreeMap<String, String>,
}

/// A theme beside the one that is worn.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawThemeTrial {
    /// The other theme, by the name of its folder. Required.
    #[schemars(length(min = 1, max = 64))]
    pub theme: Option<String>,
    /// How many of a hundred journeys wear it. Required.
    #[schemars(range(min = 0, max = 100))]
    pub share: Option<i64>,
}

/// People who belong together.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(in crate::config) struct RawOrganisation {
    /// The domains of its people's mail addresses, like `acme.example`. No two of a pool share one.
    #[schemars(length(max = 100))]
    pub domains: Vec<String>,
    /// Its theme, by the name of its folder. Required.
    #[schemars(length(min = 1, max = 64))]
    pub theme: Option<String>,
}
