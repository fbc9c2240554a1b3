use crate::domain::{At, Attributes, LoginName, Medium, NameKind, PoolId, UserStatus, UserSub};
use crate::ports::{Fault, NewUser};

use super::cells::misfit;
use super::db::Tx;
use super::users::retire;
use super::{consents, statements};

statements! {
    INSERT_ACCOUNT =
        "INSERT INTO account (pool, sub, username, status, enabled, mfa_required, attributes, \
         password_hash, temporary_until, created, modified) \
         VALUES ($1, $2, $3, $4, TRUE, $5, $6, $7, $8, $9, $9) ON CONFLICT DO NOTHING";
    /// Where the name is all that they have: their user name is their `sub`.
    UNCONFIRMED_HOLDER =
        "SELECT a.sub, a.attributes FROM login_name n \
         JOIN account a ON a.pool = n.pool AND a.sub = n.sub AND a.username = a.sub \
         WHERE n.pool = $1 AND n.kind = $2 AND n.folded = $3 AND a.status = $4";
    IS_USERNAME_TAKEN = "SELECT 1 FROM account WHERE pool = $1 AND username = $2";
    IS_SUB_RETIRED = "SELECT 1 FROM retired_sub WHERE pool = $1 AND sub = $2";
    INSERT_NAME =
        "INSERT INTO login_name (pool, kind, folded, sub) VALUES ($1, $2, $3, $4) \
         ON CONFLICT DO NOTHING";
    INSERT_GROUP =
        "INSERT INTO user_group (pool, sub, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
}

/// Takes away whoever holds one of these addresses or numbers as their name without ever having
/// proven that it is theirs.
pub(super) async fn clear_unproven(tx: &mut Tx, pool: &PoolId, new: &NewUser) -> Result<(), Fault> {
    let contacts = new.names.iter().filter_map(|name| {
        let medium = match name.kind {
            NameKind::Email => Medium::Email,
            NameKind::Phone => Medium::PhoneNumber,
            NameKind::Username | NameKind::PreferredUsername => return None,
        };
        Some((name, medium))
    });
    for (name, medium) in contacts {
        let status = UserStatus::Unconfirmed.as_str();
        let values =
            [pool.into(), name.kind.as_str().into(), name.folded.as_str().into(), status.into()];
        let rows = tx.read(UNCONFIRMED_HOLDER, &values).await?;
        let Some(row) = rows.first() else {
            continue;
        };
        let row = row.of("account", pool.as_str());
        let (sub, attributes): (String, Attributes) = (row.get("sub")?, row.json("attributes")?);
        if !attributes.is_verified(medium.attribute()) {
            retire(tx, pool, &sub).await?;
        }
    }
    Ok(())
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
    if let Some(taken) = insert_names(tx, pool, &new.sub, &new.names).await? {
        return Ok(Some(taken));
    }
    insert_groups(tx, pool, &new.sub, &new.groups).await?;
    consents::write(tx, pool, &new.sub, &new.consents).await?;
    Ok(None)
}

pub(super) async fn insert_groups(
    tx: &mut Tx,
    pool: &PoolId,
    sub: &UserSub,
    groups: &[String],
) -> Result<(), Fault> {
    for group in groups {
        if group.contains(' ') || group.is_empty() {
            return Err(misfit("user_group", "name", group));
        }
        let values = [pool.into(), sub.into(), group.as_str().into()];
        tx.change(INSERT_GROUP, &values).await?;
    }
    Ok(())
}

/// Writes the names that find somebody, or says which is taken.
pub(super) async fn insert_names(
    tx: &mut Tx,
    pool: &PoolId,
    sub: &UserSub,
    names: &[LoginName],
) -> Result<Option<NameKind>, Fault> {
    let mut names: Vec<_> = names.iter().map(|name| (name.kind, name.folded.as_str())).collect();
    names.sort_unstable();
    names.dedup();
    for (kind, folded) in names {
        let values = [pool.into(), kind.as_str().into(), folded.into(), sub.into()];
        if tx.change(INSERT_NAME, &values).await? == 0 {
            return Ok(Some(kind));
        }
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
