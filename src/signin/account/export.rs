//! What is kept of somebody, for them to take along.

use serde_json::{Map, Value, json};

use crate::domain::{
    Account, At, Attachment, BrowserSession, Consent, Factor, Happened, LostFactor, OpenSession,
    Passkey, SeenPlace, TotpDevice, Transport, TrustedBrowser,
};

use super::super::audit::Whom;
use super::super::{Engine, Fault};
use super::{AccountNext, AtAccount, Holder};

impl Engine {
    pub(super) async fn export(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let user = &holder.account.user;
        let passkeys = self.passkeys.passkeys(&own.arrival.pool.id, &user.sub).await?;
        self.record(own, Some(Whom::User(user)), Happened::DataExported).await?;
        let browsers = self.trusted_by(own.arrival, &holder.account).await?;
        let sessions = self.open_sessions(own.arrival, user).await?;
        let places = self.own_places(own.arrival, &user.sub).await?;
        let consents = self.consents.consents(&own.arrival.pool.id, &user.sub).await?;
        let lost = self.lost_factor(own.arrival, &user.sub).await?;
        let kept = Kept { passkeys, browsers, sessions, places, consents, lost };
        Ok(AccountNext::Exported(told(&holder.account, &kept)))
    }
}

/// What is kept beside an account.
struct Kept {
    passkeys: Vec<Passkey>,
    browsers: Vec<TrustedBrowser>,
    sessions: Vec<OpenSession>,
    places: Vec<SeenPlace>,
    consents: Vec<Consent>,
    lost: Option<LostFactor>,
}

/// Everything but secrets: a password and the key of an app are of use to thieves alone.
fn told(account: &Account, kept: &Kept) -> Map<String, Value> {
    let Account { user, credential, totp, recovery_codes, has_passkey: _, agreed: _ } = account;
    let attributes = user.attributes.iter();
    let attributes: Map<_, _> =
        attributes.map(|(name, value)| (name.to_owned(), value.into())).collect();
    let app = |app: &TotpDevice| {
        json!({
            "name": app.name,
            "added": app.created.rfc3339(),
            "used": app.last_used.map(At::rfc3339),
        })
    };
    let apps: Value = totp.iter().map(app).collect();
    let passkeys = kept.passkeys.iter().map(|passkey| {
        json!({
            "name": passkey.name,
            "added": passkey.created.rfc3339(),
            "used": passkey.used.map(At::rfc3339),
            "synced": passkey.synced,
            "model": passkey.maker.model,
            "attachment": passkey.maker.attachment.map(Attachment::as_str),
            "transports": Transport::write_all(&passkey.maker.transports),
        })
    });
    let pairs = [
        ("sub", json!(user.sub.as_str())),
        ("username", json!(user.username)),
        ("status", json!(user.status.as_str())),
        ("created", json!(user.created.rfc3339())),
        ("modified", json!(user.modified.rfc3339())),
        ("attributes", attributes.into()),
        ("groups", json!(user.groups)),
        ("has_password", json!(credential.is_some())),
        ("authenticators", apps),
        ("recovery_codes_left", json!(recovery_codes)),
        ("passkeys", passkeys.collect()),
        ("trusted_browsers", kept.browsers.iter().map(browser).collect()),
        ("places", kept.places.iter().map(place).collect()),
        ("consents", kept.consents.iter().map(consent).collect()),
        ("lost_factor", kept.lost.as_ref().map_or(Value::Null, waiting)),
        ("sessions", kept.sessions.iter().map(|own| session(&own.session)).collect()),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A request to get in without the second factors. Its notices went out as it was made.
fn waiting(own: &LostFactor) -> Value {
    let proofs: Vec<_> = own.proofs.iter().copied().map(Factor::as_str).collect();
    json!({
        "asked": own.asked.rfc3339(),
        "takes_effect": own.due.rfc3339(),
        "proofs": proofs,
        "notices": [{ "kind": "lost_factor_begun", "sent": own.asked.rfc3339() }],
    })
}

fn consent(own: &Consent) -> Value {
    json!({
        "document": own.edition.document(),
        "version": own.edition.version(),
        "language": own.language,
        "client_id": own.client.as_str(),
        "agreed": own.at.rfc3339(),
        "withdrawn": own.withdrawn.map(At::rfc3339),
    })
}

fn session(own: &BrowserSession) -> Value {
    let browser = match own.agent.parts() {
        (browser, Some(system)) => format!("{browser}, {system}"),
        (browser, None) => browser.to_owned(),
    };
    let factors: Vec<_> = own.passed.iter().map(|passed| passed.factor.as_str()).collect();
    json!({
        "browser": browser,
        "started": own.started.rfc3339(),
        "used": own.used.rfc3339(),
        "factors": factors,
    })
}

/// Of the network itself, nothing is kept that could be read.
fn place(own: &SeenPlace) -> Value {
    json!({
        "first_seen": own.first.rfc3339(),
        "last_seen": own.last.rfc3339(),
        "country": own.country,
        "latitude": own.point.map(|point| point.latitude),
        "longitude": own.point.map(|point| point.longitude),
    })
}

fn browser(own: &TrustedBrowser) -> Value {
    json!({
        "agent": own.agent,
        "added": own.created.rfc3339(),
        "last_seen": own.last_seen.rfc3339(),
        "until": own.until.rfc3339(),
    })
}
