//! Whole accounts, as they come from elsewhere and go there.

use crate::domain::{Account, At, Consent, Factor, LoginName, NameKind, Passkey, PoolId, UserSub};
use crate::ports::Fault;

use super::db::Tx;
use super::passkeys::made_by;
use super::register::{insert_groups, insert_names};
use super::users::{account, account_columns, named, user_columns};
use super::{Directory, consents, statements};

statements! {
    ACCOUNTS_BEHIND = concat!(
        "SELECT ", account_columns!(),
        " FROM (SELECT * FROM account b WHERE b.pool = $1 AND b.sub > $2 ORDER BY b.sub LIMIT $3) a \
         LEFT JOIN totp t ON t.pool = a.pool AND t.sub = a.sub \
         ORDER BY a.sub, t.created, t.id"
    );
    /// Whoever has this `sub`, or had it.
    HOLDER =
        "SELECT username FROM account WHERE pool = $1 AND sub = $2 \
         UNION ALL SELECT NULL FROM retired_sub WHERE pool = $1 AND sub = $2";
    IMPORT_ACCOUNT =
        "INSERT INTO account (pool, sub, username, status, enabled, mfa_required, attributes, \
         password_hash, temporary_until, created, modified, signed_out, mfa_email, mfa_text, \
         mfa_preferred) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
         ON CONFLICT DO NOTHING";
    /// With the names and groups that were just written.
    UNDO_ACCOUNT = "DELETE FROM account WHERE pool = $1 AND sub = $2";
    IMPORT_TOTP =
        "INSERT INTO totp (pool, sub, id, name, sealed, created, last_step) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    IMPORT_PASSKEY =
        "INSERT INTO passkey \
         (pool, id, sub, name, record, synced, created, used, model, attachment, transports) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING";
}

/// Somebody who comes from elsewhere.
#[derive(Clone, Debug)]
pub struct Newcomer {
    pub account: Account,
    /// Every name that is to find them, folded.
    pub names: Vec<LoginName>,
    /// This time step of their authenticator apps and all before it are used up.
    pub used_step: i64,
    pub passkeys: Vec<Passkey>,
    pub consents: Vec<Consent>,
}

/// What became of a newcomer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    Yes,
    /// Somebody with this `sub` is there, under this user name.
    There {
        username: String,
    },
    /// Somebody with this `sub` was there, and was deleted.
    Deleted,
    /// Somebody else has this name.
    NameTaken(NameKind),
    /// Somebody else has a passkey of this name.
    PasskeyTaken {
        name: String,
    },
}

impl Directory {
    /// Writes those of them who can be, in one transaction, and says what became of each.
    pub async fn import(
        &self,
        pool: &PoolId,
        newcomers: &[Newcomer],
    ) -> Result<Vec<Imported>, Fault> {
        let mut tx = self.db.begin().await?;
        let mut done = Vec::with_capacity(newcomers.len());
        for newcomer in newcomers {
            done.push(import_one(&mut tx, pool, newcomer).await?);
        }
        tx.commit().await?;
        Ok(done)
    }

    /// Accounts in the order of their `sub`, behind `after`.
    pub async fn accounts(
        &self,
        pool: &PoolId,
        after: Option<&UserSub>,
        limit: u32,
    ) -> Result<Vec<Account>, Fault> {
        let after = after.map_or("", UserSub::as_str);
        let values = [pool.into(), after.into(), i64::from(limit).into()];
        let rows = self.db.read(ACCOUNTS_BEHIND, &values).await?;
        let subs: Vec<String> =
            rows.iter().map(|row| named(pool, row)?.get("sub")).collect::<Result<_, _>>()?;
        let (mut accounts, mut rest) = (Vec::new(), rows.as_slice());
        for own in subs.chunk_by(|one, next| one == next) {
            let (of_one, others) = rest.split_at_checked(own.len()).unwrap_or((rest, &[]));
            accounts.extend(account(pool, of_one)?);
            rest = others;
        }
        Ok(accounts)
    }
}

async fn import_one(tx: &mut Tx, pool: &PoolId, new: &Newcomer) -> Result<Imported, Fault> {
    let user = &new.account.user;
    let place = [pool.into(), (&user.sub).into()];
    if let Some(row) = tx.read(HOLDER, &place).await?.first() {
        let username: Option<String> = row.of("account", user.sub.as_str()).get("username")?;
        return Ok(username.map_or(Imported::Deleted, |username| Imported::There { username }));
    }
    if !insert_account(tx, pool, &new.account).await? {
        return Ok(Imported::NameTaken(NameKind::Username));
    }
    if let Some(taken) = insert_names(tx, pool, &user.sub, &new.names).await? {
        tx.change(UNDO_ACCOUNT, &place).await?;
        return Ok(Imported::NameTaken(taken));
    }
    insert_groups(tx, pool, &user.sub, &user.groups).await?;
    for totp in &new.account.totp {
        let values = [
            pool.into(),
            (&user.sub).into(),
            totp.id.as_str().into(),
            totp.name.as_str().into(),
            totp.sealed.expose().as_slice().into(),
            totp.created.into(),
            new.used_step.into(),
        ];
        tx.change(IMPORT_TOTP, &values).await?;
    }
    for passkey in &new.passkeys {
        let [model, attachment, transports] = made_by(&passkey.maker);
        let values = [
            pool.into(),
            passkey.id.as_str().into(),
            (&user.sub).into(),
            passkey.name.as_str().into(),
            passkey.record.as_str().into(),
            passkey.synced.into(),
            passkey.created.into(),
            passkey.used.into(),
            model.as_deref().into(),
            attachment.as_deref().into(),
            transports.as_deref().into(),
        ];
        if tx.change(IMPORT_PASSKEY, &values).await? == 0 {
            tx.change(UNDO_ACCOUNT, &place).await?;
            return Ok(Imported::PasskeyTaken { name: passkey.name.clone() });
        }
    }
    consents::write(tx, pool, &user.sub, &new.consents).await?;
    Ok(Imported::Yes)
}

/// No when the user name is taken.
async fn insert_account(tx: &mut Tx, pool: &PoolId, account: &Account) -> Result<bool, Fault> {
    let (user, credential) = (&account.user, account.credential.as_ref());
    let attributes = serde_json::to_string(&user.attributes).map_err(Fault::down)?;
    let temporary_until: Option<At> = credential.and_then(|own| own.temporary_until);
    let values = [
        pool.into(),
        (&user.sub).into(),
        user.username.as_str().into(),
        user.status.as_str().into(),
        user.enabled.into(),
        user.mfa_required.into(),
        attributes.as_str().into(),
        credential.map(|own| own.hash.expose().as_str()).into(),
        temporary_until.into(),
        user.created.into(),
        user.modified.into(),
        user.signed_out.into(),
        user.mfa.email_code.into(),
        user.mfa.text_code.into(),
        user.mfa.preferred.map(Factor::as_str).into(),
    ];
    Ok(tx.change(IMPORT_ACCOUNT, &values).await? > 0)
}
