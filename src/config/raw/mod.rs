//! What people write, word for word. The documentation of each field becomes its description in
//! the JSON Schema, and the `Default` of each struct the default that the schema names.
//!
//! Whole numbers are `i64` with their range in the schema, which was checked before they are read.

mod audit;
mod breached;
mod client;
mod demo;
mod joining;
mod limits;
mod messages;
mod passkeys;
mod password;
mod places;
mod pool;
mod risk;
mod server;
mod studio;
mod telemetry;
mod terms;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

pub(super) use audit::{RawAudit, RawAuditAddresses, RawAuditNames, RawAuditTarget};
pub(super) use breached::{RawBreachedPasswords, RawUnavailable};
pub(super) use client::{RawClient, RawField, RawFieldKind, RawFlow};
pub(super) use demo::{RawDemo, RawDemoUser, RawUserStatus};
pub(super) use joining::{RawMedium, RawRecovery, RawSignUp, RawVerifyBy};
pub(super) use limits::RawLimits;
pub(super) use messages::{
    RawBodyFormat, RawMail, RawMailCourier, RawMailTls, RawMessage, RawMethod, RawPreset,
    RawTextCourier, RawTextMessages,
};
pub(super) use passkeys::{RawPasskeys, RawUserVerification};
pub(super) use password::RawPassword;
pub(super) use places::RawPlaces;
pub(super) use pool::{
    RawAlgorithm, RawCompatibility, RawFirstFactor, RawMfa, RawName, RawNetworks, RawPool,
    RawSecondFactor, RawThemeTrial,
};
pub(super) use risk::{RawRisk, RawRiskAction};
pub(super) use server::{RawLogFormat, RawRedisEntries, RawSecurity, RawServer, RawStores};
pub(super) use studio::RawStudio;
pub(super) use telemetry::RawTelemetry;
pub(super) use terms::RawTerms;

use crate::domain::Secret;

/// The configuration of a Vestibule server: one TOML file, or a folder of them that are read as
/// one. Every value may be a reference: `env:NAME` stands for an environment variable, `file:path`
/// for the text of a file.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Raw {
    /// How the process listens, logs and stops.
    pub server: RawServer,
    /// Where users, keys and sessions are kept.
    pub stores: RawStores,
    /// The master key, and the budget for hashing passwords.
    pub security: RawSecurity,
    /// How often is too often.
    pub limits: RawLimits,
    /// Where passwords are looked up that are known from breaches.
    pub breached_passwords: RawBreachedPasswords,
    /// Where addresses are looked up to know where in the world they are.
    pub places: RawPlaces,
    /// The mail server, and what mails say of their sender.
    pub mail: RawMail,
    /// The gateway for text messages.
    pub text_messages: RawTextMessages,
    /// What happened to accounts and clients, for those who watch over them.
    pub audit: RawAudit,
    /// Where the time of requests goes, told to an OpenTelemetry collector.
    pub telemetry: RawTelemetry,
    /// For trying things out on one machine; never for production.
    pub demo: RawDemo,
    /// The user pools by id. An id is `<name>_<letters and digits>`, like `eu_Shop1`.
    #[schemars(extend("maxProperties" = 10_000))]
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub pools: BTreeMap<String, RawPool>,
}

/// A text that does not print.
#[derive(Clone, Deserialize, JsonSchema)]
#[serde(from = "String")]
#[schemars(with = "String")]
pub(super) struct SecretText(pub Secret<String>);

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(Secret::new(text))
    }
}
