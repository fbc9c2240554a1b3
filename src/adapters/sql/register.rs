use crate::domain::{At, NameKind, PoolId};
use crate::ports::{Fault, NewUser};

use super::cells::misfit;
use super::db::Tx;
use super::statements;

statements! {
    INSERT_ACCOUNT =
        "INSERT INTO account (pool, sub, username, status, enabled, mfa_required, attributes, \
         password_hash, temporary_until, created, modified) \
         VALUES ($1, $2, $3, $4, TRUE, $5, $6, $7, $8, $9, $9) ON CONFLICT DO NOTHING";
    IS_USERNAME_TAKEN = "SELECT 1 FROM account WHERE pool = $1 AND username = $2";
    IS_SUB_RETIRED = "SELECT 1 FROM retired_sub WHERE pool = $1 AND sub = $2";
    INSERT_NAME =
        "INSERT INTO login_name (pool, kind, folded, sub) VALUES ($1, $2, $3, $4) \
         ON CONFLICT DO NOTHING";
    INSERT_GROUP =
        "INSERT INTO user_group (pool, sub, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
}

/// Writes a user into a transaction, or says which name is taken.
///
/// The account goes first and the names in one order for all, so that two who register the same
/// names wait for each other in turn instead of in a circle.
pub(super) async fn write(
    tx: &mut Tx,
    pool: &PoolId,
    new: &NewUser,
    at: At,
) -> Result<Option<NameKind>, Fault> {
    if !insert_account(tx, pool, new, at).await? {
        return Ok(Some(NameKind::Username));
    }
    let mut names: Vec<_> =
        new.names.iter().map(|name| (name.kind, name.folded.as_str())).collect();
    names.sort_unstable();
    names.dedup();
    for (kind, folded) in names {
        let values = [pool.into(), kind.as_str().into(), folded.into(), (&new.sub).into()];
        if tx.change(INSERT_NAME, &values).await? == 0 {
            return Ok(Some(kind));
        }
    }
    for group in &new.groups {
        if group.contains(' ') || group.is_empty() {
            return Err(misfit("user_group", "name", group));
        }
        let values = [pool.into(), (&new.sub).into(), group.as_str().into()];
        tx.change(INSERT_GROUP, &values).await?;
    }
    Ok(None)
}

/// No when the user name is taken. A `sub` that was ever given is nobody's mistake at a form: it
/// is a fault.
async fn insert_account(tx: &mut Tx, pool: &PoolId, new: &NewUser, at: At) -> Result<bool, Fault> {
    let attributes = serde_json::to_string(&new.attributes).map_err(Fault::down)?;
    let credential = new.credential.as_ref();
    let values = [
        pool.into(),
        (&new.sub).into(),
        new.username.as_str().into(),
        new.status.as_str().into(),
        new.mfa_required.into(),
        attributes.as_str().into(),
        credential.map(|own| own.hash.expose().as_str()).into(),
        credential.and_then(|own| own.temporary_until).into(),
        at.into(),
    ];
    let given_before = || misfit("account", "sub", &format!("{pool}/{}", new.sub));
    if tx.change(INSERT_ACCOUNT, &values).await? == 0 {
        let values = [pool.into(), new.username.as_str().into()];
        let taken = tx.read(IS_USERNAME_TAKEN, &values).await?;
        return if taken.is_empty() { Err(given_before()) } else { Ok(false) };
    }
    // Asked after the insert, which has waited for a deletion under way.
    let values = [pool.into(), (&new.sub).into()];
    if tx.read(IS_SUB_RETIRED, &values).await?.is_empty() { Ok(true) } else { Err(given_before()) }
}
