use async_trait::async_trait;

use crate::domain::{KeyState, KeyUse, PoolId, Secret, SigningAlgorithm, SigningKey};
use crate::ports::{Fault, SigningKeys};

use super::cells::Row;
use super::settings::announce;
use super::{Directory, statements};

statements! {
    LIST_KEYS =
        "SELECT kid, purpose, algorithm, state, sealed, created FROM signing_key \
         WHERE pool = $1 ORDER BY created, kid";
    /// An index allows one next and one current key of each purpose.
    ADD_KEY =
        "INSERT INTO signing_key (pool, kid, purpose, algorithm, state, sealed, created) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    HAS_NEXT_KEY =
        "SELECT kid FROM signing_key WHERE pool = $1 AND purpose = $2 AND state = 'next'";
    RETIRE_CURRENT_KEY =
        "UPDATE signing_key SET state = 'previous' \
         WHERE pool = $1 AND purpose = $2 AND state = 'current'";
    PROMOTE_NEXT_KEY =
        "UPDATE signing_key SET state = 'current' \
         WHERE pool = $1 AND purpose = $2 AND state = 'next'";
    REMOVE_KEY = "DELETE FROM signing_key WHERE pool = $1 AND kid = $2 AND state = $3";
}

fn key(pool: &PoolId, row: &Row) -> Result<SigningKey, Fault> {
    let kid: String = row.of("signing_key", pool.as_str()).get("kid")?;
    let row = row.of("signing_key", format!("{pool}/{kid}"));
    Ok(SigningKey {
        kid,
        purpose: row.parse("purpose", KeyUse::parse)?,
        algorithm: row.parse("algorithm", SigningAlgorithm::parse)?,
        state: row.parse("state", KeyState::parse)?,
        sealed: Secret::new(row.get("sealed")?),
        created: row.at("created")?,
    })
}

#[async_trait]
impl SigningKeys for Directory {
    async fn list(&self, pool: &PoolId) -> Result<Vec<SigningKey>, Fault> {
        let rows = self.db.read(LIST_KEYS, &[pool.into()]).await?;
        rows.iter().map(|row| key(pool, row)).collect()
    }

    async fn add(&self, pool: &PoolId, key: &SigningKey) -> Result<bool, Fault> {
        let values = [
            pool.into(),
            key.kid.as_str().into(),
            key.purpose.as_str().into(),
            key.algorithm.as_str().into(),
            key.state.as_str().into(),
            key.sealed.expose().as_slice().into(),
            key.created.into(),
        ];
        let mut tx = self.db.begin().await?;
        announce(&mut tx, pool).await?;
        let added = tx.change(ADD_KEY, &values).await? > 0;
        tx.end(added).await
    }

    async fn promote(&self, pool: &PoolId, purpose: KeyUse) -> Result<bool, Fault> {
        let values = [pool.into(), purpose.as_str().into()];
        let mut tx = self.db.begin().await?;
        announce(&mut tx, pool).await?;
        let has_next = !tx.read(HAS_NEXT_KEY, &values).await?.is_empty();
        if has_next {
            tx.change(RETIRE_CURRENT_KEY, &values).await?;
            tx.change(PROMOTE_NEXT_KEY, &values).await?;
        }
        tx.end(has_next).await
    }

    async fn remove(&self, pool: &PoolId, kid: &str, state: KeyState) -> Result<bool, Fault> {
        let values = [pool.into(), kid.into(), state.as_str().into()];
        let mut tx = self.db.begin().await?;
        announce(&mut tx, pool).await?;
        let removed = tx.change(REMOVE_KEY, &values).await? > 0;
        tx.end(removed).await
    }
}
