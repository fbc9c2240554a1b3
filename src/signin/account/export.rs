//! What is kept of somebody, for them to take along.

use serde_json::{Map, Value, json};

use crate::domain::{Account, At, Happened, Passkey, TotpDevice, TrustedBrowser};

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
        Ok(AccountNext::Exported(told(&holder.account, &passkeys, &browsers)))
    }
}

/// Everything but secrets: a password and the key of an app are of use to thieves alone.
fn told(
    account: &Account,
    passkeys: &[Passkey],
    browsers: &[TrustedBrowser],
) -> Map<String, Value> {
    let Account { user, credential, totp, recovery_codes, has_passkey: _ } = account;
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
    let passkeys = passkeys.iter().map(|passkey| {
        json!({
            "name": passkey.name,
            "added": passkey.created.rfc3339(),
            "used": passkey.used.map(At::rfc3339),
            "synced": passkey.synced,
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
        ("trusted_browsers", browsers.iter().map(browser).collect()),
    ];
    pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn browser(own: &TrustedBrowser) -> Value {
    json!({
        "agent": own.agent,
        "added": own.created.rfc3339(),
        "last_seen": own.last_seen.rfc3339(),
        "until": own.until.rfc3339(),
    })
}
