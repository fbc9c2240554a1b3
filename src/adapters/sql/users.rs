use std::slice;

use async_trait::async_trait;

use crate::domain::{
    Account, At, Credential, Edition, Factor, LoginName, MfaChoice, NameKind, PoolId, Secret,
    TotpDevice, User, UserStatus, UserSub,
};
use crate::ports::{Clash, Fault, NewUser, PasswordChange, Registered, Revised, Revision, Users};

use super::cells::{Named, Row, Value};
use super::db::Tx;
use super::{Directory, register, revise, statements};

macro_rules! user_columns {
    () => {
        "a.sub, a.username, a.status, a.enabled, a.mfa_required, a.mfa_email, a.mfa_text, \
         a.mfa_preferred, a.attributes, a.created, \
         a.modified, a.signed_out, \
         (SELECT string_agg(g.name, ' ' ORDER BY g.name) FROM user_group g \
          WHERE g.pool = a.pool AND g.sub = a.sub) AS member_of"
    };
}
pub(super) use user_columns;

macro_rules! account_columns {
    () => {
        concat!(
            user_columns!(),
            ", a.password_hash, a.temporary_until, t.id AS totp_id, t.name AS totp_name, \
             t.sealed AS totp_sealed, t.created AS totp_created, t.last_used AS totp_used, \
             (SELECT count(*) FROM recovery_code r \
              WHERE r.pool = a.pool AND r.sub = a.sub) AS recovery_codes, \
             (SELECT count(*) FROM passkey p \
              WHERE p.pool = a.pool AND p.sub = a.sub) AS passkeys, \
             (SELECT string_agg(c.document || '@' || c.version, ' ' ORDER BY c.document, c.version) \
              FROM consent c WHERE c.pool = a.pool AND c.sub = a.sub \
              AND c.withdrawn IS NULL) AS agreed"
        )
    };
}
pub(super) use account_columns;

/// How many names one statement takes; there are no more kinds than this.
const NAMES: usize = NameKind::ALL.len();

statements! {
    ACCOUNT_BY_NAME = concat!(
        "WITH wish (place, kind, folded) AS \
         (VALUES (1, $2, $3), (2, $4, $5), (3, $6, $7), (4, $8, $9)), \
         found (sub) AS (SELECT n.sub FROM wish w \
         JOIN login_name n ON n.pool = $1 AND n.kind = w.kind AND n.folded = w.folded \
         ORDER BY w.place LIMIT 1) SELECT ",
        account_columns!(),
        " FROM found f JOIN account a ON a.pool = $1 AND a.sub = f.sub \
         LEFT JOIN totp t ON t.pool = a.pool AND t.sub = a.sub ORDER BY t.created, t.id"
    );
    ACCOUNT_BY_SUB = concat!(
        "SELECT ", account_columns!(),
        " FROM account a LEFT JOIN totp t ON t.pool = a.pool AND t.sub = a.sub \
         WHERE a.pool = $1 AND a.sub = $2 ORDER BY t.created, t.id"
    );
    USER_BY_SUB = concat!(
        "SELECT ", user_columns!(), " FROM account a WHERE a.pool = $1 AND a.sub = $2"
    );
    USERS_BEHIND = concat!(
        "SELECT ", user_columns!(),
        " FROM account a WHERE a.pool = $1 AND (a.created, a.sub) > ($2, $3) \
         ORDER BY a.created, a.sub LIMIT $4"
    );
    SET_PASSWORD =
        "UPDATE account SET password_hash = $3, temporary_until = $4, status = $5, modified = $6 \
         WHERE pool = $1 AND sub = $2";
    REPLACE_PASSWORD =
        "UPDATE account SET password_hash = $3, temporary_until = $4, status = $5, modified = $6 \
         WHERE pool = $1 AND sub = $2 AND password_hash = $7";
    REMEMBER_PASSWORD =
        "INSERT INTO password_history (pool, sub, hash, at) \
         SELECT a.pool, a.sub, CAST($3 AS TEXT), $4 FROM account a \
         WHERE a.pool = $1 AND a.sub = $2";
    FORGET_PASSWORDS =
        "DELETE FROM password_history WHERE pool = $1 AND sub = $2 AND id NOT IN \
         (SELECT id FROM password_history WHERE pool = $1 AND sub = $2 \
          ORDER BY id DESC LIMIT $3)";
    EARLIER_PASSWORDS =
        "SELECT hash FROM password_history WHERE pool = $1 AND sub = $2 \
         ORDER BY id DESC LIMIT $3";
    CHOOSE_MFA =
        "UPDATE account SET mfa_email = $3, mfa_text = $4, mfa_preferred = $5, modified = $6 \
         WHERE pool = $1 AND sub = $2";
    SET_ENABLED =
        "UPDATE account SET enabled = $3, modified = $4 WHERE pool = $1 AND sub = $2";
    /// Never moves the moment back, so that no clock can bring a voided token to life.
    SIGN_OUT =
        "UPDATE account SET signed_out = CASE WHEN signed_out > $3 THEN signed_out ELSE $3 END \
         WHERE pool = $1 AND sub = $2";
    DELETE_ACCOUNT = "DELETE FROM account WHERE pool = $1 AND sub = $2";
    RETIRE_SUB =
        "INSERT INTO retired_sub (pool, sub) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    /// The ids stay taken, so that a code still on its way cannot open one of them again.
    CLOSE_FAMILIES =
        "UPDATE refresh_family SET ended = TRUE, granted = NULL, sub = NULL \
         WHERE pool = $1 AND sub = $2";
}

pub(super) fn named<'a>(pool: &PoolId, row: &'a Row) -> Result<Named<'a>, Fault> {
    let sub: String = row.of("account", pool.as_str()).get("sub")?;
    Ok(row.of("account", format!("{pool}/{sub}")))
}

pub(super) fn user(row: &Named<'_>) -> Result<User, Fault> {
    let member_of: Option<String> = row.get("member_of")?;
    let groups = member_of.as_deref().unwrap_or_default().split(' ');
    Ok(User {
        sub: row.parse("sub", |text| UserSub::parse(text).ok())?,
        username: row.get("username")?,
        status: row.parse("status", UserStatus::parse)?,
        enabled: row.get("enabled")?,
        mfa_required: row.get("mfa_required")?,
        mfa: MfaChoice {
            email_code: row.get("mfa_email")?,
            text_code: row.get("mfa_text")?,
            preferred: preferred(row)?,
        },
        attributes: row.json("attributes")?,
        groups: groups.filter(|name| !name.is_empty()).map(str::to_owned).collect(),
        created: row.at("created")?,
        modified: row.at("modified")?,
        signed_out: row.maybe_at("signed_out")?,
    })
}

fn preferred(row: &Named<'_>) -> Result<Option<Factor>, Fault> {
    let word: Option<String> = row.get("mfa_preferred")?;
    word.map(|word| Factor::parse(&word).ok_or_else(|| row.misfit("mfa_preferred"))).transpose()
}

/// The account that rows tell of, one for each of its apps; none of no rows.
pub(super) fn account(pool: &PoolId, rows: &[Row]) -> Result<Option<Account>, Fault> {
    let Some(first) = rows.first() else {
        return Ok(None);
    };
    let row = &named(pool, first)?;
    let left: i64 = row.get("recovery_codes")?;
    let passkeys: i64 = row.get("passkeys")?;
    let mut apps = Vec::new();
    for row in rows {
        apps.extend(totp(&named(pool, row)?)?);
    }
    Ok(Some(Account {
        user: user(row)?,
        credential: credential(row)?,
        totp: apps,
        recovery_codes: u32::try_from(left).map_err(|_| row.misfit("recovery_codes"))?,
        has_passkey: passkeys > 0,
        agreed: agreed(row)?,
    }))
}

fn agreed(row: &Named<'_>) -> Result<Vec<Edition>, Fault> {
    let agreed: Option<String> = row.get("agreed")?;
    let editions = agreed.as_deref().unwrap_or_default().split_whitespace();
    let read = |text| Edition::parse(text).ok_or_else(|| row.misfit("agreed"));
    editions.map(read).collect()
}

fn credential(row: &Named<'_>) -> Result<Option<Credential>, Fault> {
    let hash: Option<String> = row.get("password_hash")?;
    let temporary_until = row.maybe_at("temporary_until")?;
    match (hash, temporary_until) {
        (Some(hash), temporary_until) => {
            Ok(Some(Credential { hash: Secret::new(hash), temporary_until }))
        }
        (None, None) => Ok(None),
        (None, Some(_)) => Err(row.misfit("temporary_until")),
    }
}

fn totp(row: &Named<'_>) -> Result<Option<TotpDevice>, Fault> {
    let Some(id) = row.get("totp_id")? else {
        return Ok(None);
    };
    Ok(Some(TotpDevice {
        id,
        name: row.get("totp_name")?,
        sealed: Secret::new(row.get("totp_sealed")?),
        created: row.at("totp_created")?,
        last_used: row.maybe_at("totp_used")?,
    }))
}

#[async_trait]
impl Users for Directory {
    async fn account(&self, pool: &PoolId, names: &[LoginName]) -> Result<Option<Account>, Fault> {
        for names in names.chunks(NAMES) {
            let mut values: Vec<Value<'_>> = vec![pool.into()];
            for name in names {
                values.push(name.kind.as_str().into());
                values.push(name.folded.as_str().into());
            }
            values.resize(1 + 2 * NAMES, Value::Text(None));
            let rows = self.db.read(ACCOUNT_BY_NAME, &values).await?;
            if let Some(found) = account(pool, &rows)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    async fn account_of(&self, pool: &PoolId, sub: &UserSub) -> Result<Option<Account>, Fault> {
        let values = [pool.into(), sub.into()];
        let rows = self.db.read(ACCOUNT_BY_SUB, &values).await?;
        account(pool, &rows)
    }

    async fn user(&self, pool: &PoolId, sub: &UserSub) -> Result<Option<User>, Fault> {
        let values = [pool.into(), sub.into()];
        let rows = self.db.read(USER_BY_SUB, &values).await?;
        rows.first().map(|row| user(&named(pool, row)?)).transpose()
    }

    async fn register(&self, pool: &PoolId, new: NewUser, at: At) -> Result<Registered, Fault> {
        let clash = self.register_all(pool, slice::from_ref(&new), at).await?;
        Ok(clash.map_or(Registered::Created, |clash| Registered::NameTaken(clash.kind)))
    }

    async fn sign_up(&self, pool: &PoolId, new: NewUser, at: At) -> Result<Registered, Fault> {
        let mut tx = self.db.begin().await?;
        register::clear_unproven(&mut tx, pool, &new).await?;
        let clash = register::write(&mut tx, pool, &new, at).await?;
        tx.end(clash.is_none()).await?;
        Ok(clash.map_or(Registered::Created, Registered::NameTaken))
    }

    async fn revise(
        &self,
        pool: &PoolId,
        read: &User,
        next: Revision,
        at: At,
    ) -> Result<Revised, Fault> {
        let mut tx = self.db.begin().await?;
        let revised = revise::write(&mut tx, pool, read, &next, at).await?;
        tx.end(revised == Revised::Yes).await?;
        Ok(revised)
    }

    async fn register_all(
        &self,
        pool: &PoolId,
        new: &[NewUser],
        at: At,
    ) -> Result<Option<Clash>, Fault> {
        let mut tx = self.db.begin().await?;
        for (place, new) in new.iter().enumerate() {
            if let Some(kind) = register::write(&mut tx, pool, new, at).await? {
                tx.rollback().await?;
                return Ok(Some(Clash { place, kind }));
            }
        }
        tx.commit().await?;
        Ok(None)
    }

    async fn list(
        &self,
        pool: &PoolId,
        after: Option<&User>,
        limit: u32,
    ) -> Result<Vec<User>, Fault> {
        let (created, sub) =
            after.map_or((i64::MIN, ""), |last| (last.created.millis(), last.sub.as_str()));
        let values = [pool.into(), created.into(), sub.into(), i64::from(limit).into()];
        let rows = self.db.read(USERS_BEHIND, &values).await?;
        rows.iter().map(|row| user(&named(pool, row)?)).collect()
    }

    async fn set_password(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        change: PasswordChange,
        at: At,
    ) -> Result<bool, Fault> {
        let values = password_values(pool, sub, &change, at);
        Ok(self.db.change(SET_PASSWORD, &values).await? > 0)
    }

    async fn replace_password(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        old: &Secret<String>,
        change: PasswordChange,
        at: At,
    ) -> Result<bool, Fault> {
        let mut values = password_values(pool, sub, &change, at).to_vec();
        values.push(old.expose().as_str().into());
        Ok(self.db.change(REPLACE_PASSWORD, &values).await? > 0)
    }

    async fn remember_password(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hash: &Secret<String>,
        keep: u32,
        at: At,
    ) -> Result<(), Fault> {
        let mut tx = self.db.begin().await?;
        let values = [pool.into(), sub.into(), hash.expose().as_str().into(), at.into()];
        tx.change(REMEMBER_PASSWORD, &values).await?;
        let values = [pool.into(), sub.into(), i64::from(keep).into()];
        tx.change(FORGET_PASSWORDS, &values).await?;
        tx.commit().await
    }

    async fn earlier_passwords(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        limit: u32,
    ) -> Result<Vec<Secret<String>>, Fault> {
        let values = [pool.into(), sub.into(), i64::from(limit).into()];
        let rows = self.db.read(EARLIER_PASSWORDS, &values).await?;
        let hash = |row: &Row| row.of("password_history", sub.as_str()).get("hash");
        rows.iter().map(|row| hash(row).map(Secret::new)).collect()
    }

    async fn choose_mfa(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        mfa: MfaChoice,
        at: At,
    ) -> Result<bool, Fault> {
        let values = [
            pool.into(),
            sub.into(),
            mfa.email_code.into(),
            mfa.text_code.into(),
            mfa.preferred.map(Factor::as_str).into(),
            at.into(),
        ];
        Ok(self.db.change(CHOOSE_MFA, &values).await? > 0)
    }

    async fn set_enabled(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        enabled: bool,
        at: At,
    ) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), enabled.into(), at.into()];
        Ok(self.db.change(SET_ENABLED, &values).await? > 0)
    }

    async fn sign_out(&self, pool: &PoolId, sub: &UserSub, at: At) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), at.into()];
        Ok(self.db.change(SIGN_OUT, &values).await? > 0)
    }

    async fn delete(&self, pool: &PoolId, sub: &UserSub) -> Result<bool, Fault> {
        let mut tx = self.db.begin().await?;
        let was_there = retire(&mut tx, pool, sub.as_str()).await?;
        tx.end(was_there).await
    }
}

/// Removes a user and all that is theirs for good; no when there is none.
pub(super) async fn retire(tx: &mut Tx, pool: &PoolId, sub: &str) -> Result<bool, Fault> {
    let values = [pool.into(), sub.into()];
    if tx.change(DELETE_ACCOUNT, &values).await? == 0 {
        return Ok(false);
    }
    tx.change(RETIRE_SUB, &values).await?;
    tx.change(CLOSE_FAMILIES, &values).await?;
    Ok(true)
}

fn password_values<'a>(
    pool: &'a PoolId,
    sub: &'a UserSub,
    change: &'a PasswordChange,
    at: At,
) -> [Value<'a>; 6] {
    [
        pool.into(),
        sub.into(),
        change.credential.hash.expose().as_str().into(),
        change.credential.temporary_until.into(),
        change.status.as_str().into(),
        at.into(),
    ]
}
