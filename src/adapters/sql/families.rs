use async_trait::async_trait;
use serde_json::to_string;
use uuid::Uuid;

use crate::domain::{At, FamilyId, PoolId, RefreshFamily, UserGrant, UserSub};
use crate::ports::{Families, FamilyOfUser, Fault, OpenFamily};

use super::cells::Named;
use super::users::{user, user_columns};
use super::{Directory, Row, statements};

/// Rows that one statement removes, so that it never holds up others for long.
const CHUNK: u32 = 500;
/// The hash of a family that was ended before it began; no token has it.
const NO_TOKEN: [u8; 32] = [0; 32];

statements! {
    /// Into the place of one that was ended before it began, too: it is there then, and ended.
    OPEN_FAMILY =
        "INSERT INTO refresh_family (pool, id, sub, granted, generation, hash, succeeded, expires, \
         ended, created, forget) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $8) \
         ON CONFLICT (pool, id) DO UPDATE SET sub = excluded.sub, granted = excluded.granted, \
         generation = excluded.generation, hash = excluded.hash, expires = excluded.expires, \
         forget = CASE WHEN refresh_family.forget > excluded.forget \
         THEN refresh_family.forget ELSE excluded.forget END \
         WHERE refresh_family.granted IS NULL AND refresh_family.hash = $11";
    LOAD_FAMILY =
        "SELECT granted, generation, hash, succeeded, expires, ended FROM refresh_family \
         WHERE pool = $1 AND id = $2 AND granted IS NOT NULL";
    LOAD_FAMILY_OF_USER = concat!(
        "SELECT f.granted, f.generation, f.hash, f.succeeded, f.expires, f.ended, ", user_columns!(),
        " FROM refresh_family f LEFT JOIN account a ON a.pool = f.pool AND a.sub = f.sub \
         WHERE f.pool = $1 AND f.id = $2 AND f.granted IS NOT NULL"
    );
    FAMILIES_OF_USER =
        "SELECT id, granted, generation, hash, succeeded, expires, ended, created \
         FROM refresh_family WHERE pool = $1 AND sub = $2 AND id > $3 AND granted IS NOT NULL \
         AND ended = FALSE AND expires > $4 ORDER BY id LIMIT $5";
    ADVANCE_FAMILY =
        "UPDATE refresh_family SET generation = $6, hash = $7, succeeded = $8, ended = $9 \
         WHERE pool = $1 AND id = $2 AND generation = $3 AND hash = $4 AND ended = $5 \
         AND granted IS NOT NULL";
    /// Over a family that is there, or in the place of one that is not there yet.
    END_FAMILY =
        "INSERT INTO refresh_family (pool, id, generation, hash, succeeded, expires, ended, \
         created, forget) VALUES ($1, $2, 0, $3, '[]', $4, TRUE, $5, $4) \
         ON CONFLICT (pool, id) DO UPDATE SET ended = TRUE, forget = \
         CASE WHEN refresh_family.forget > excluded.forget \
         THEN refresh_family.forget ELSE excluded.forget END";
    SWEEP_FAMILIES =
        "DELETE FROM refresh_family WHERE (pool, id) IN \
         (SELECT pool, id FROM refresh_family WHERE forget <= $1 LIMIT $2)";
}

fn named<'a>(pool: &PoolId, id: FamilyId, row: &'a Row) -> Named<'a> {
    row.of("refresh_family", format!("{pool}/{id}"))
}

fn family(id: FamilyId, row: &Named<'_>) -> Result<RefreshFamily, Fault> {
    let generation: i64 = row.get("generation")?;
    let grant: UserGrant = row.json("granted")?;
    if grant.family != id {
        return Err(row.misfit("granted"));
    }
    Ok(RefreshFamily {
        id,
        grant,
        generation: u32::try_from(generation).map_err(|_| row.misfit("generation"))?,
        hash: row.hash("hash")?,
        succeeded: row.json("succeeded")?,
        expires: row.at("expires")?,
        ended: row.get("ended")?,
    })
}

#[async_trait]
impl Families for Directory {
    async fn open(&self, pool: &PoolId, family: &RefreshFamily, at: At) -> Result<bool, Fault> {
        let id = family.id.to_string();
        let granted = to_string(&family.grant).map_err(Fault::down)?;
        let succeeded = to_string(&family.succeeded).map_err(Fault::down)?;
        let values = [
            pool.into(),
            id.as_str().into(),
            (&family.grant.user).into(),
            granted.as_str().into(),
            i64::from(family.generation).into(),
            (&family.hash).into(),
            succeeded.as_str().into(),
            family.expires.into(),
            family.ended.into(),
            at.into(),
            (&NO_TOKEN).into(),
        ];
        Ok(self.db.change(OPEN_FAMILY, &values).await? > 0)
    }

    async fn load(&self, pool: &PoolId, id: FamilyId) -> Result<Option<RefreshFamily>, Fault> {
        let text = id.to_string();
        let values = [pool.into(), text.as_str().into()];
        let rows = self.db.read(LOAD_FAMILY, &values).await?;
        rows.first().map(|row| family(id, &named(pool, id, row))).transpose()
    }

    async fn load_of_user(
        &self,
        pool: &PoolId,
        id: FamilyId,
    ) -> Result<Option<FamilyOfUser>, Fault> {
        let text = id.to_string();
        let values = [pool.into(), text.as_str().into()];
        let rows = self.db.read(LOAD_FAMILY_OF_USER, &values).await?;
        let Some(row) = rows.first().map(|row| named(pool, id, row)) else {
            return Ok(None);
        };
        let (family, there): (_, Option<String>) = (family(id, &row)?, row.get("sub")?);
        let user = there.map(|_sub| user(&row)).transpose()?;
        if user.as_ref().is_some_and(|user| user.sub != family.grant.user) {
            return Err(row.misfit("sub"));
        }
        Ok(Some(FamilyOfUser { family, user }))
    }

    async fn of_user(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        after: Option<FamilyId>,
        at: At,
        limit: u32,
    ) -> Result<Vec<OpenFamily>, Fault> {
        let after = after.map(|id| id.to_string()).unwrap_or_default();
        let values =
            [pool.into(), sub.into(), after.as_str().into(), at.into(), i64::from(limit).into()];
        let rows = self.db.read(FAMILIES_OF_USER, &values).await?;
        let open = |row: &Row| {
            let row = row.of("refresh_family", format!("{pool}/{sub}"));
            let id: String = row.get("id")?;
            let id = Uuid::parse_str(&id).map_err(|_| row.misfit("id"))?;
            let family = family(FamilyId::new(id), &row)?;
            Ok(OpenFamily { family, opened: row.at("created")? })
        };
        rows.iter().map(open).collect()
    }

    async fn advance(
        &self,
        pool: &PoolId,
        read: &RefreshFamily,
        next: &RefreshFamily,
    ) -> Result<bool, Fault> {
        let id = read.id.to_string();
        let succeeded = to_string(&next.succeeded).map_err(Fault::down)?;
        let values = [
            pool.into(),
            id.as_str().into(),
            i64::from(read.generation).into(),
            (&read.hash).into(),
            read.ended.into(),
            i64::from(next.generation).into(),
            (&next.hash).into(),
            succeeded.as_str().into(),
            next.ended.into(),
        ];
        Ok(self.db.change(ADVANCE_FAMILY, &values).await? > 0)
    }

    async fn end(&self, pool: &PoolId, id: FamilyId, until: At, at: At) -> Result<(), Fault> {
        let id = id.to_string();
        let values = [pool.into(), id.as_str().into(), (&NO_TOKEN).into(), until.into(), at.into()];
        self.db.change(END_FAMILY, &values).await.map(drop)
    }

    async fn sweep(&self, at: At) -> Result<u64, Fault> {
        let values = [at.into(), i64::from(CHUNK).into()];
        let mut swept = 0;
        loop {
            let gone = self.db.change(SWEEP_FAMILIES, &values).await?;
            swept += gone;
            if gone < u64::from(CHUNK) {
                break;
            }
        }
        self.db.checkpoint().await?;
        Ok(swept)
    }
}
