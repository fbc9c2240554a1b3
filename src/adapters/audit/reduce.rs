//! What is kept of an event: as much of whom and where from as the rules allow, and no secret.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use crate::domain::{
    AuditEvent, AuditName, AuditRecord, ClientId, Deed, Happened, PoolId, Risk, UserSub, Visitor,
    neighbourhood,
};
use crate::vault::{Mac, Vault};

/// Characters of a user agent that are kept; it is as long as whoever sends it likes.
const LONGEST_AGENT: usize = 256;

/// How much of something is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Whole,
    /// The network of an address, the keyed hash of a name.
    Reduced,
    Nothing,
}

/// How much of whom is told, to whatever target.
pub struct Reduction {
    pub addresses: Shown,
    pub names: Shown,
    pub vault: Arc<Vault>,
}

impl Reduction {
    pub fn record(&self, event: &AuditEvent) -> AuditRecord {
        let AuditEvent { at, what, pool, client, user, name, visitor } = event;
        let Visitor { address, agent, request, operator } = visitor;
        let short = |text: &String| text.chars().take(LONGEST_AGENT).collect();
        AuditRecord {
            at: *at,
            event: what.word().to_owned(),
            outcome: what.outcome().as_str().to_owned(),
            pool: pool.clone(),
            client: client.clone(),
            user: user.clone(),
            username: name.as_ref().and_then(|name| self.name(name)),
            address: address.and_then(|address| self.address(address)),
            agent: agent.as_ref().map(short),
            request: request.clone(),
            operator: operator.clone(),
            details: details(what),
        }
    }

    /// A name that nobody has is never told: people type passwords into the wrong field. Its hash
    /// tells which attempts were at one name.
    fn name(&self, name: &AuditName) -> Option<String> {
        let hashed = |text: &str| {
            let hash = self.vault.mac(Mac::AuditName, &[text.as_bytes()]);
            format!("#{}", URL_SAFE_NO_PAD.encode(hash.get(..12).unwrap_or_default()))
        };
        match (self.names, name) {
            (Shown::Nothing, _) => None,
            (Shown::Whole, AuditName::Known(text)) => Some(text.clone()),
            (_, AuditName::Known(text) | AuditName::Unknown(text)) => Some(hashed(text)),
        }
    }

    fn address(&self, address: IpAddr) -> Option<String> {
        match self.addresses {
            Shown::Whole => Some(address.to_string()),
            Shown::Reduced => network(address),
            Shown::Nothing => None,
        }
    }
}

/// What is left of an address where its network is told alone.
pub fn network(address: IpAddr) -> Option<String> {
    neighbourhood(address).map(|network| network.to_string())
}

fn details(what: &Happened) -> BTreeMap<String, String> {
    let words = |words: Vec<&str>| words.join(" ");
    let told: Vec<(&str, String)> = match what {
        Happened::SignedIn { factors, risk } => {
            let factors = words(factors.iter().map(|factor| factor.as_str()).collect());
            risk.iter().flat_map(risky).chain([("factors", factors)]).collect()
        }
        Happened::SignInAssessed { risk, action } => {
            risky(risk).into_iter().chain([("action", action.as_str().to_owned())]).collect()
        }
        Happened::SignInBlocked { risk } => risky(risk).to_vec(),
        Happened::SignInFailed(why) => vec![("reason", why.as_str().to_owned())],
        Happened::FactorAdded(factor) | Happened::FactorRemoved(factor) => {
            vec![("factor", factor.as_str().to_owned())]
        }
        Happened::BrowsersForgotten { count } | Happened::SessionsEnded { count } => {
            vec![("count", count.to_string())]
        }
        Happened::TermsAgreed { documents } => vec![("documents", documents.join(" "))],
        Happened::ConsentWithdrawn { document } => vec![("document", document.clone())],
        Happened::AppDisconnected { client } => vec![("app", client.to_string())],
        Happened::ProfileChanged { attributes } => vec![("attributes", attributes.join(" "))],
        Happened::ContactChanged(medium) | Happened::ContactRemoved(medium) => {
            vec![("attribute", medium.attribute().to_owned())]
        }
        Happened::Disowned { event } => vec![("id", event.to_string())],
        Happened::RecoveryCodeUsed { left } => vec![("left", left.to_string())],
        Happened::TokensIssued { grant } => vec![("grant", (*grant).to_owned())],
        Happened::TokenRefused { grant, error } => {
            vec![("grant", (*grant).to_owned()), ("reason", (*error).to_owned())]
        }
        Happened::PasswordChanged
        | Happened::RecoveryBegun
        | Happened::PasswordReset
        | Happened::SignedUp
        | Happened::AccountConfirmed
        | Happened::RecoveryCodesMade
        | Happened::BrowserTrusted
        | Happened::LostFactorBegun
        | Happened::LostFactorStopped
        | Happened::LostFactorFinished
        | Happened::SignedOut
        | Happened::SignedOutEverywhere
        | Happened::DataExported
        | Happened::AccountDeleted
        | Happened::CodeReplayed
        | Happened::RefreshTokenReplayed
        | Happened::TokenRevoked
        | Happened::ClientRefused
        | Happened::RequestLimited
        | Happened::NetworkRefused
        | Happened::ConfigurationReloaded => Vec::new(),
        Happened::Theme { theme, number, .. } => {
            vec![("theme", theme.clone()), ("version", number.to_string())]
        }
        Happened::Commanded { deed, .. } => match deed {
            Deed::RemoveFactor(factor) => vec![("factor", factor.as_str().to_owned())],
            Deed::RotateKeys(uses) => {
                vec![("uses", words(uses.iter().map(|purpose| purpose.as_str()).collect()))]
            }
            Deed::ImportUsers { file } => vec![("file", file.clone())],
            Deed::ExportUsers { secrets } => vec![("secrets", words(secrets.clone()))],
            Deed::RetireKey { kid } => vec![("kid", kid.clone())],
            Deed::AddUser
            | Deed::ConfirmUser
            | Deed::EnableUser
            | Deed::DisableUser
            | Deed::DeleteUser
            | Deed::SetPassword
            | Deed::SignOut
            | Deed::AddClient
            | Deed::AddClientSecret
            | Deed::Rewrap
            | Deed::Backup
            | Deed::StopLostFactor
            | Deed::Restore => Vec::new(),
        },
    };
    told.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn risky(risk: &Risk) -> [(&'static str, String); 2] {
    [("risk", risk.level.as_str().to_owned()), ("signs", risk.words())]
}

/// A record as JSON, the same in a line of a file and in a list from the directory. What was done
/// by command says so.
pub fn json(record: &AuditRecord) -> Map<String, Value> {
    let mut told = Map::new();
    let mut put = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            told.insert(name.to_owned(), Value::from(value));
        }
    };
    put("time", Some(&record.at.rfc3339()));
    put("event", Some(&record.event));
    put("outcome", Some(&record.outcome));
    put("pool", record.pool.as_ref().map(PoolId::as_str));
    put("client", record.client.as_ref().map(ClientId::as_str));
    put("user", record.user.as_ref().map(UserSub::as_str));
    put("username", record.username.as_deref());
    record.details.iter().for_each(|(name, value)| put(name, Some(value)));
    put("address", record.address.as_deref());
    put("user_agent", record.agent.as_deref());
    put("request_id", record.request.as_deref());
    put("by", record.operator.as_ref().map(|_| "command"));
    put("operator", record.operator.as_deref());
    told
}
