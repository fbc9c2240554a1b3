use async_trait::async_trait;
use uuid::Uuid;

use crate::domain::{
    At, Attachment, CredentialId, Declined, Maker, Passkey, PoolId, Transport, UserSub,
};
use crate::ports::{Fault, OwnedPasskey, PasskeyAdded, Passkeys};

use super::cells::{Named, Row};
use super::{Directory, statements};

macro_rules! columns {
    () => {
        "SELECT id, sub, name, record, synced, created, used, model, attachment, transports \
         FROM passkey WHERE pool = $1 AND "
    };
}

statements! {
    /// Keeps everybody else from counting until the transaction ends.
    HOLD_OWNER = "UPDATE account SET modified = $3 WHERE pool = $1 AND sub = $2";
    COUNT_PASSKEYS = "SELECT count(*) AS number FROM passkey WHERE pool = $1 AND sub = $2";
    ADD_PASSKEY =
        "INSERT INTO passkey \
         (pool, id, sub, name, record, synced, created, model, attachment, transports) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING";
    PASSKEYS_OF = concat!(columns!(), "sub = $2 ORDER BY created, id");
    PASSKEY_BY_ID = concat!(columns!(), "id = $2");
    ADVANCE_PASSKEY =
        "UPDATE passkey SET record = $4, synced = $5, used = $6 \
         WHERE pool = $1 AND id = $2 AND record = $3";
    RENAME_PASSKEY = "UPDATE passkey SET name = $4 WHERE pool = $1 AND sub = $2 AND id = $3";
    REMOVE_PASSKEY = "DELETE FROM passkey WHERE pool = $1 AND sub = $2 AND id = $3";
    DECLINED = "SELECT times, last FROM passkey_declined WHERE pool = $1 AND sub = $2";
    DECLINE =
        "INSERT INTO passkey_declined (pool, sub, times, last) \
         SELECT pool, sub, 1, $3 FROM account WHERE pool = $1 AND sub = $2 \
         ON CONFLICT (pool, sub) \
         DO UPDATE SET times = passkey_declined.times + 1, last = EXCLUDED.last";
}

#[async_trait]
impl Passkeys for Directory {
    async fn add_passkey(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        passkey: &Passkey,
        at: At,
    ) -> Result<PasskeyAdded, Fault> {
        let mut tx = self.db.begin().await?;
        if tx.change(HOLD_OWNER, &[pool.into(), sub.into(), at.into()]).await? == 0 {
            tx.rollback().await?;
            return Ok(PasskeyAdded::NoSuchUser);
        }
        let rows = tx.read(COUNT_PASSKEYS, &[pool.into(), sub.into()]).await?;
        if count(pool, &rows)? >= Passkey::MOST {
            tx.rollback().await?;
            return Ok(PasskeyAdded::Full);
        }
        let [model, attachment, transports] = made_by(&passkey.maker);
        let values = [
            pool.into(),
            passkey.id.as_str().into(),
            sub.into(),
            passkey.name.as_str().into(),
            passkey.record.as_str().into(),
            passkey.synced.into(),
            passkey.created.into(),
            model.as_deref().into(),
            attachment.as_deref().into(),
            transports.as_deref().into(),
        ];
        let added = tx.change(ADD_PASSKEY, &values).await? > 0;
        tx.end(added).await?;
        Ok(if added { PasskeyAdded::Yes } else { PasskeyAdded::Taken })
    }

    async fn passkeys(&self, pool: &PoolId, sub: &UserSub) -> Result<Vec<Passkey>, Fault> {
        let rows = self.db.read(PASSKEYS_OF, &[pool.into(), sub.into()]).await?;
        rows.iter().map(|row| owned(pool, row).map(|owned| owned.passkey)).collect()
    }

    async fn passkey(
        &self,
        pool: &PoolId,
        id: &CredentialId,
    ) -> Result<Option<OwnedPasskey>, Fault> {
        let rows = self.db.read(PASSKEY_BY_ID, &[pool.into(), id.as_str().into()]).await?;
        rows.first().map(|row| owned(pool, row)).transpose()
    }

    async fn advance_passkey(
        &self,
        pool: &PoolId,
        read: &Passkey,
        next: &Passkey,
    ) -> Result<bool, Fault> {
        let values = [
            pool.into(),
            read.id.as_str().into(),
            read.record.as_str().into(),
            next.record.as_str().into(),
            next.synced.into(),
            next.used.into(),
        ];
        Ok(self.db.change(ADVANCE_PASSKEY, &values).await? > 0)
    }

    async fn rename_passkey(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &CredentialId,
        name: &str,
    ) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), id.as_str().into(), name.into()];
        Ok(self.db.change(RENAME_PASSKEY, &values).await? > 0)
    }

    async fn remove_passkey(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &CredentialId,
    ) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), id.as_str().into()];
        Ok(self.db.change(REMOVE_PASSKEY, &values).await? > 0)
    }

    async fn declined(&self, pool: &PoolId, sub: &UserSub) -> Result<Declined, Fault> {
        let rows = self.db.read(DECLINED, &[pool.into(), sub.into()]).await?;
        let Some(row) = rows.first() else {
            return Ok(Declined::default());
        };
        let row = row.of("passkey_declined", format!("{pool}/{sub}"));
        let times: i64 = row.get("times")?;
        let times = u32::try_from(times).map_err(|_| row.misfit("times"))?;
        Ok(Declined { times, last: Some(row.at("last")?) })
    }

    async fn decline(&self, pool: &PoolId, sub: &UserSub, at: At) -> Result<(), Fault> {
        self.db.change(DECLINE, &[pool.into(), sub.into(), at.into()]).await.map(drop)
    }
}

fn count(pool: &PoolId, rows: &[Row]) -> Result<usize, Fault> {
    let Some(row) = rows.first() else {
        return Ok(0);
    };
    let row = row.of("passkey", pool.as_str());
    let number: i64 = row.get("number")?;
    usize::try_from(number).map_err(|_| row.misfit("number"))
}

/// As it is kept: nothing for what was not told.
pub(super) fn made_by(maker: &Maker) -> [Option<String>; 3] {
    let transports = Transport::write_all(&maker.transports);
    [
        maker.model.map(|model| model.hyphenated().to_string()),
        maker.attachment.map(|own| own.as_str().to_owned()),
        Some(transports).filter(|own| !own.is_empty()),
    ]
}

/// What a later version may know of beside is passed over.
fn maker(row: &Named<'_>) -> Result<Maker, Fault> {
    let text = |column| row.get::<Option<String>>(column);
    let (model, attachment, transports) =
        (text("model")?, text("attachment")?, text("transports")?);
    Ok(Maker {
        model: model.and_then(|text| Uuid::parse_str(&text).ok()),
        attachment: attachment.and_then(|text| Attachment::parse(&text)),
        transports: transports.map(|text| Transport::parse_all(&text)).unwrap_or_default(),
    })
}

fn owned(pool: &PoolId, row: &Row) -> Result<OwnedPasskey, Fault> {
    let id: String = row.of("passkey", pool.as_str()).get("id")?;
    let row: Named<'_> = row.of("passkey", format!("{pool}/{id}"));
    Ok(OwnedPasskey {
        owner: row.parse("sub", |text| UserSub::parse(text).ok())?,
        passkey: Passkey {
            id: row.parse("id", CredentialId::parse)?,
            name: row.get("name")?,
            record: row.get("record")?,
            synced: row.get("synced")?,
            created: row.at("created")?,
            used: row.maybe_at("used")?,
            maker: maker(&row)?,
        },
    })
}
