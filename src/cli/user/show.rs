//! `vestibule user show`: all that is known of somebody, nothing of it secret.

use serde_json::{Value, json};

use crate::domain::{Account, At, Attachment, Factor, LostFactor, Passkey, TrustedBrowser};
use crate::ports::{LostFactors as _, Passkeys as _, TrustedBrowsers as _};

use super::{Named, find, row};
use crate::cli::Exit;
use crate::cli::output::{Output, Row};
use crate::cli::tools::Tools;

pub async fn run(tools: &Tools, named: &Named, output: Output) -> Result<(), Exit> {
    let (pool, account) = find(tools, named).await?;
    let (directory, sub) = (&tools.directory, &account.user.sub);
    let request = directory.lost_factor(&pool.id, sub).await?;
    let passkeys = directory.passkeys(&pool.id, sub).await?;
    let browsers = directory.trusted_browsers(&pool.id, sub).await?;
    let mut shown = whole(&account);
    shown.extend([
        ("passkeys", passkeys.iter().map(passkey).collect()),
        (
            "trusted_browsers",
            browsers.iter().filter(|own| own.until > tools.at).map(browser).collect(),
        ),
        (
            "lost_factor",
            request.filter(|own| !own.is_over(tools.at)).map_or(Value::Null, |own| told(&own)),
        ),
    ]);
    output.one(shown);
    Ok(())
}

fn whole(account: &Account) -> Row {
    let user = &account.user;
    let attributes = user.attributes.iter().map(|(n, v)| (n.to_owned(), Value::from(v)));
    let temporary = account.credential.as_ref().and_then(|own| own.temporary_until);
    let mut whole = row(user);
    whole.extend([
        ("username", user.username.as_str().into()),
        ("groups", user.groups.clone().into()),
        ("modified", user.modified.rfc3339().into()),
        ("attributes", Value::Object(attributes.collect())),
        ("has_password", account.credential.is_some().into()),
        ("temporary_until", maybe(temporary)),
        ("preferred_factor", user.mfa.preferred.map_or(Value::Null, |own| own.as_str().into())),
        ("email_code", user.mfa.email_code.into()),
        ("text_code", user.mfa.text_code.into()),
        (
            "authenticators",
            account.totp.iter().map(|totp| Value::from(totp.name.clone())).collect(),
        ),
        ("recovery_codes", account.recovery_codes.into()),
        ("agreed", account.agreed.iter().map(|own| Value::from(own.to_string())).collect()),
    ]);
    whole
}

fn passkey(own: &Passkey) -> Value {
    json!({
        "name": own.name,
        "created": own.created.rfc3339(),
        "used": maybe(own.used),
        "synced": own.synced,
        "model": own.maker.model,
        "attachment": own.maker.attachment.map(Attachment::as_str),
    })
}

fn browser(own: &TrustedBrowser) -> Value {
    json!({
        "agent": own.agent,
        "created": own.created.rfc3339(),
        "last_seen": own.last_seen.rfc3339(),
        "until": own.until.rfc3339(),
    })
}

/// A request that waits.
fn told(request: &LostFactor) -> Value {
    let proofs: Vec<_> = request.proofs.iter().copied().map(Factor::as_str).collect();
    json!({ "asked": request.asked.rfc3339(), "due": request.due.rfc3339(), "proofs": proofs })
}

fn maybe(at: Option<At>) -> Value {
    at.map_or(Value::Null, |at| at.rfc3339().into())
}
