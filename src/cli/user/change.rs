use std::sync::Arc;

use clap::Args;

use crate::adapters::argon::ArgonHasher;
use crate::boot::hash_budget;
use crate::domain::{Credential, Deed, Factor, UserStatus, told_of};
use crate::ports::{
    Factors as _, LostFactors as _, Passkeys as _, PasswordChange, PasswordHasher as _, Precedence,
    Revised, Revision, Users as _,
};

use super::{Named, find};
use crate::cli::deed::About;
use crate::cli::output::Output;
use crate::cli::tools::Tools;
use crate::cli::{Exit, password};

#[derive(Debug, Args)]
pub struct SetPassword {
    #[command(flatten)]
    named: Named,
    /// Read the password from standard input; otherwise one is made and shown.
    #[arg(long)]
    stdin: bool,
    /// They keep it. Otherwise it is temporary, and they choose another at their next sign-in.
    #[arg(long)]
    permanent: bool,
    /// End their sessions and tokens as well.
    #[arg(long)]
    sign_out: bool,
}

#[derive(Debug, Args)]
pub struct ResetMfa {
    #[command(flatten)]
    named: Named,
    /// Take passkeys away as well.
    #[arg(long)]
    passkeys: bool,
}

pub async fn set_password(tools: &Tools, set: SetPassword, output: Output) -> Result<(), Exit> {
    let (pool, account) = find(tools, &set.named).await?;
    let (chosen, shown) = if set.stdin {
        let user = &account.user;
        let known = [user.display_name(), pool.name.as_str()];
        let known: Vec<_> = known.into_iter().chain(told_of(&user.attributes)).collect();
        (password::from_stdin(tools, pool, &known).await?, None)
    } else {
        let (password, text) = password::generate(&tools.keys.vault, &pool.password)?;
        (password, Some(text))
    };
    let hasher = ArgonHasher::start(hash_budget(&tools.config), Arc::clone(&tools.keys.vault))?;
    let hash = hasher.hash(&chosen, Precedence::Known).await?;
    let temporary_until = (!set.permanent).then(|| tools.at + pool.password.temporary);
    let status =
        if set.permanent { UserStatus::Confirmed } else { UserStatus::ForceChangePassword };
    let change = PasswordChange { credential: Credential { hash, temporary_until }, status };
    let sub = &account.user.sub;
    let about = About::user(pool, &account.user);
    let keep = pool.password.earlier();
    if let Some(old) = account.credential.as_ref().filter(|_| keep > 0) {
        tools.directory.remember_password(&pool.id, sub, &old.hash, keep, tools.at).await?;
    }
    let done = async { Ok(tools.directory.set_password(&pool.id, sub, change, tools.at).await?) };
    tools.tell(about, Deed::SetPassword, done).await?;
    if set.sign_out {
        let done = async { Ok(tools.directory.sign_out(&pool.id, sub, tools.at).await?) };
        tools.tell(about, Deed::SignOut, done).await?;
    }
    let told = shown.map(|text| text.expose().clone());
    output.one(vec![("sub", sub.as_str().into()), ("password", told.into())]);
    Ok(())
}

/// Being disabled ends what is signed in: nothing is honoured for a disabled user. Enabling starts
/// from nothing, so that an old session does not come back to life.
pub async fn enable(
    tools: &Tools,
    named: &Named,
    enabled: bool,
    output: Output,
) -> Result<(), Exit> {
    let (pool, account) = find(tools, named).await?;
    let sub = &account.user.sub;
    let deed = if enabled { Deed::EnableUser } else { Deed::DisableUser };
    let done = async {
        tools.directory.sign_out(&pool.id, sub, tools.at).await?;
        Ok(tools.directory.set_enabled(&pool.id, sub, enabled, tools.at).await?)
    };
    tools.tell(About::user(pool, &account.user), deed, done).await?;
    output.one(vec![("sub", sub.as_str().into()), ("enabled", enabled.into())]);
    Ok(())
}

/// An address that was not proven stays so; it counts as a name where it is the only one.
pub async fn confirm(tools: &Tools, named: &Named, output: Output) -> Result<(), Exit> {
    let (pool, account) = find(tools, named).await?;
    let user = &account.user;
    if user.status != UserStatus::Unconfirmed {
        let (name, status) = (user.display_name(), user.status.as_str());
        return Err(Exit::Failed(format!("`{name}` does not wait to be confirmed: {status}")));
    }
    let next = Revision {
        status: UserStatus::Confirmed,
        names: pool.names.finding(Some(&user.username), &user.attributes),
        attributes: user.attributes.clone(),
    };
    let done = async {
        match tools.directory.revise(&pool.id, user, next, tools.at).await? {
            Revised::Yes => Ok(()),
            Revised::Outdated => {
                Err(Exit::Failed("it was changed at this moment: try again".to_owned()))
            }
            Revised::NameTaken(kind) => {
                let kind = kind.as_str();
                Err(Exit::Failed(format!("somebody else has this {kind} by now")))
            }
        }
    };
    tools.tell(About::user(pool, user), Deed::ConfirmUser, done).await?;
    let status = UserStatus::Confirmed.as_str();
    output.one(vec![("sub", user.sub.as_str().into()), ("status", status.into())]);
    Ok(())
}

pub async fn reset_mfa(tools: &Tools, reset: &ResetMfa, output: Output) -> Result<(), Exit> {
    let (pool, account) = find(tools, &reset.named).await?;
    let (directory, sub) = (&tools.directory, &account.user.sub);
    let about = About::user(pool, &account.user);
    let deed = Deed::RemoveFactor(Factor::Totp);
    let done = async {
        directory.stop_lost_factor(&pool.id, sub).await?;
        directory.replace_recovery_codes(&pool.id, sub, &[], tools.at).await?;
        Ok(directory.remove_totp(&pool.id, sub, None).await? || account.recovery_codes > 0)
    };
    let removed = if !account.totp.is_empty() || account.recovery_codes > 0 {
        tools.tell(about, deed, done).await?
    } else {
        false
    };
    let passkeys = if reset.passkeys { directory.passkeys(&pool.id, sub).await? } else { vec![] };
    for passkey in &passkeys {
        let done = async { Ok(directory.remove_passkey(&pool.id, sub, &passkey.id).await?) };
        tools.tell(about, Deed::RemoveFactor(Factor::Passkey), done).await?;
    }
    let removed = removed || !passkeys.is_empty();
    output.one(vec![
        ("sub", sub.as_str().into()),
        ("removed", removed.into()),
        ("passkeys", passkeys.len().into()),
    ]);
    Ok(())
}

/// What Cognito calls a global sign-out (`AdminUserGlobalSignOut`).
pub async fn sign_out(tools: &Tools, named: &Named, output: Output) -> Result<(), Exit> {
    let (pool, account) = find(tools, named).await?;
    let sub = &account.user.sub;
    let done = async { Ok(tools.directory.sign_out(&pool.id, sub, tools.at).await?) };
    tools.tell(About::user(pool, &account.user), Deed::SignOut, done).await?;
    output.one(vec![("sub", sub.as_str().into()), ("signed_out", tools.at.rfc3339().into())]);
    Ok(())
}

pub async fn stop_lost_factor(tools: &Tools, named: &Named, output: Output) -> Result<(), Exit> {
    let (pool, account) = find(tools, named).await?;
    let sub = &account.user.sub;
    let done = async { Ok(tools.directory.stop_lost_factor(&pool.id, sub).await?) };
    let waits = tools.directory.lost_factor(&pool.id, sub).await?.is_some();
    let about = About::user(pool, &account.user);
    let stopped = waits && tools.tell(about, Deed::StopLostFactor, done).await?;
    output.one(vec![("sub", sub.as_str().into()), ("stopped", stopped.into())]);
    Ok(())
}

pub async fn delete(tools: &Tools, named: &Named, yes: bool, output: Output) -> Result<(), Exit> {
    let (pool, account) = find(tools, named).await?;
    let sub = &account.user.sub;
    if !yes {
        let name = account.user.display_name();
        return Err(Exit::Failed(format!("`{name}` ({sub}) was not removed: say --yes to do it")));
    }
    let done = async { Ok(tools.directory.delete(&pool.id, sub).await?) };
    let removed = tools.tell(About::user(pool, &account.user), Deed::DeleteUser, done).await?;
    output.one(vec![("sub", sub.as_str().into()), ("removed", removed.into())]);
    Ok(())
}
