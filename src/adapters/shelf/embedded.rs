use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;

use crate::adapters::sql::{Db, Durability, Row};
use crate::domain::{At, Passage, PoolId};
use crate::ports::{Counter, Fault, Swapped};

use super::tallies::Tallies;
use super::{Found, Key, Kind, Life, Owned, Shelf, Stored};

/// Rows that one statement removes, so that the sweeper never holds up a sign-in for long.
const CHUNK: u32 = 500;

/// The layout of the file. It holds nothing that must last, so there are no steps from one layout
/// to the next: a file of another layout is refused by name, and may be deleted.
const LAYOUT: i64 = 1;

const CREATE: &str = "CREATE TABLE IF NOT EXISTS entry (\
    pool TEXT NOT NULL, kind TEXT NOT NULL, id BLOB NOT NULL, version INTEGER NOT NULL, \
    value BLOB NOT NULL, remains BLOB, taken INTEGER NOT NULL, until INTEGER NOT NULL, \
    PRIMARY KEY (pool, kind, id)) STRICT, WITHOUT ROWID";
const CREATE_INDEX: &str = "CREATE INDEX IF NOT EXISTS entry_until ON entry (until)";
const READ_LAYOUT: &str = "PRAGMA user_version";
const WRITE_LAYOUT: &str = "PRAGMA user_version = 1";

const GET: &str = "SELECT version, value FROM entry \
    WHERE pool = $1 AND kind = $2 AND id = $3 AND until > $4 AND taken = 0";
const PUT: &str = "INSERT INTO entry (pool, kind, id, version, value, taken, until) \
    VALUES ($1, $2, $3, $4, $5, 0, $6) ON CONFLICT (pool, kind, id) DO UPDATE \
    SET version = excluded.version, value = excluded.value, remains = NULL, taken = 0, \
    until = excluded.until";
const PUT_SINGLE: &str = "INSERT INTO entry (pool, kind, id, version, value, remains, taken, until) \
    VALUES ($1, $2, $3, 0, $4, $5, 0, $6) ON CONFLICT (pool, kind, id) DO UPDATE \
    SET version = 0, value = excluded.value, remains = excluded.remains, taken = 0, \
    until = excluded.until WHERE entry.until <= $7";
/// The value stays in the row until the sweeper comes: a statement can return the new row only.
const TAKE: &str = "UPDATE entry SET taken = 1 \
    WHERE pool = $1 AND kind = $2 AND id = $3 AND until > $4 AND taken = 0 RETURNING value";
const GET_REMAINS: &str = "SELECT remains FROM entry \
    WHERE pool = $1 AND kind = $2 AND id = $3 AND until > $4 AND taken = 1";
const SWAP_NOTHING: &str = "INSERT INTO entry (pool, kind, id, version, value, taken, until) \
    VALUES ($1, $2, $3, $4, $5, 0, $6) ON CONFLICT (pool, kind, id) DO UPDATE \
    SET version = excluded.version, value = excluded.value, remains = NULL, taken = 0, \
    until = excluded.until WHERE entry.until <= $7";
const SWAP: &str = "UPDATE entry SET version = $4, value = $5, until = $6 \
    WHERE pool = $1 AND kind = $2 AND id = $3 AND until > $7 AND version = $8 AND taken = 0";
const REMOVE: &str = "DELETE FROM entry WHERE pool = $1 AND kind = $2 AND id = $3";
const ALL_OF: &str = "SELECT id, value FROM entry WHERE pool = $1 AND kind = $2 \
    AND id >= $3 AND id <= $4 AND until > $5 AND taken = 0";
const RENEW: &str = "UPDATE entry SET value = $4 \
    WHERE pool = $1 AND kind = $2 AND id = $3 AND until > $5 AND taken = 0";
/// What has ended is left to the sweeper.
const REMOVE_OTHERS: &str = "DELETE FROM entry WHERE pool = $1 AND kind = $2 \
    AND id >= $3 AND id <= $4 AND until > $5 AND id <> $6";
const FORGET_JOURNEYS: &str =
    "DELETE FROM entry WHERE kind IN ('signin', 'session', 'sessions', 'code')";
const SWEEP: &str = "DELETE FROM entry WHERE (pool, kind, id) IN \
    (SELECT pool, kind, id FROM entry WHERE until <= $1 LIMIT $2)";

/// The session store without a server: one table in a file of its own, apart from the directory so
/// that neither waits for the other's writes.
///
/// Each step is one statement. It outlasts the end of the process, and several processes may share
/// the file. A power cut may undo the last moments; that a code stays used then, the directory's
/// token families see to. Counters of requests alone are each process's own, in its memory.
#[derive(Clone, Debug)]
pub struct Embedded {
    db: Db,
    tallies: Arc<Tallies>,
}

impl Embedded {
    /// Opens the file, and makes it where there is none.
    pub async fn open(path: &Path) -> Result<Self, Fault> {
        let db = Db::lite(path, Durability::ProcessEnd);
        db.create().await?;
        let rows = db.read(READ_LAYOUT, &[]).await?;
        let layout = rows.first().map_or(Ok(0), |row| cell(row, "user_version"))?;
        match layout {
            LAYOUT => {}
            0 => {
                for statement in [CREATE, CREATE_INDEX, WRITE_LAYOUT] {
                    db.change(statement, &[]).await?;
                }
            }
            other => {
                return Err(Fault::misfit(format!(
                    "the session file has layout {other} and this program knows {LAYOUT}; \
                     it may be deleted, which signs everybody out"
                )));
            }
        }
        Ok(Self { db, tallies: Arc::default() })
    }

    /// Forgets what a journey is made of, and who is signed in; counts of guesses stay.
    pub async fn forget_journeys(&self) -> Result<(), Fault> {
        self.db.change(FORGET_JOURNEYS, &[]).await.map(drop)
    }

    /// Writes everything into the one file, and lets it go.
    pub async fn settle(self) -> Result<(), Fault> {
        self.db.checkpoint().await?;
        self.close().await;
        Ok(())
    }

    /// Lets the file go.
    pub async fn close(&self) {
        self.db.close().await;
    }
}

/// The first and the last id that an owner's entries may have.
fn range(owned: &Owned<'_>) -> [[u8; 32]; 2] {
    [0, u8::MAX].map(|rest| {
        let mut id = [rest; 32];
        id.iter_mut().zip(owned.owner).for_each(|(byte, own)| *byte = *own);
        id
    })
}

fn cell<T: crate::adapters::sql::Common>(row: &Row, column: &'static str) -> Result<T, Fault> {
    row.of("entry", "?").get(column)
}

#[async_trait]
impl Shelf for Embedded {
    async fn get(&self, key: &Key<'_>, at: At) -> Result<Option<Stored>, Fault> {
        let values = [key.pool.into(), key.kind.as_str().into(), key.id.into(), at.into()];
        let rows = self.db.read(GET, &values).await?;
        let Some(row) = rows.first() else {
            return Ok(None);
        };
        let row = row.of("entry", key.to_string());
        let version: i64 = row.get("version")?;
        Ok(Some(Stored { version: version.cast_unsigned(), value: row.get("value")? }))
    }

    async fn put(&self, key: &Key<'_>, new: &Stored, life: Life) -> Result<(), Fault> {
        let values = [
            key.pool.into(),
            key.kind.as_str().into(),
            key.id.into(),
            new.version.cast_signed().into(),
            new.value.as_slice().into(),
            life.until.into(),
        ];
        self.db.change(PUT, &values).await.map(drop)
    }

    async fn put_single(
        &self,
        key: &Key<'_>,
        value: &[u8],
        remains: &[u8],
        life: Life,
    ) -> Result<bool, Fault> {
        let values = [
            key.pool.into(),
            key.kind.as_str().into(),
            key.id.into(),
            value.into(),
            remains.into(),
            life.until.into(),
            life.at.into(),
        ];
        Ok(self.db.change(PUT_SINGLE, &values).await? > 0)
    }

    async fn take(&self, key: &Key<'_>, at: At) -> Result<Found, Fault> {
        let values = [key.pool.into(), key.kind.as_str().into(), key.id.into(), at.into()];
        let named = |row: &Row, column| row.of("entry", key.to_string()).get(column);
        let taken = self.db.change_returning(TAKE, &values).await?;
        if let Some(row) = taken.first() {
            return named(row, "value").map(Found::Fresh);
        }
        let rows = self.db.read(GET_REMAINS, &values).await?;
        match rows.first() {
            Some(row) => named(row, "remains").map(Found::Again),
            None => Ok(Found::Unknown),
        }
    }

    async fn swap(
        &self,
        key: &Key<'_>,
        read: Option<u64>,
        new: &Stored,
        life: Life,
    ) -> Result<Swapped, Fault> {
        let mut values = vec![
            key.pool.into(),
            key.kind.as_str().into(),
            key.id.into(),
            new.version.cast_signed().into(),
            new.value.as_slice().into(),
            life.until.into(),
            life.at.into(),
        ];
        let statement = match read {
            None => SWAP_NOTHING,
            Some(version) => {
                values.push(version.cast_signed().into());
                SWAP
            }
        };
        Ok(match self.db.change(statement, &values).await? {
            0 => Swapped::No,
            _ => Swapped::Yes,
        })
    }

    async fn remove(&self, key: &Key<'_>) -> Result<(), Fault> {
        let values = [key.pool.into(), key.kind.as_str().into(), key.id.into()];
        self.db.change(REMOVE, &values).await.map(drop)
    }

    async fn all_of(&self, owned: &Owned<'_>, at: At) -> Result<Vec<([u8; 32], Vec<u8>)>, Fault> {
        let [first, last] = range(owned);
        let kind = Kind::Sessions.as_str();
        let values = [owned.pool.into(), kind.into(), (&first).into(), (&last).into(), at.into()];
        let rows = self.db.read(ALL_OF, &values).await?;
        let read = |row: &Row| {
            let row = row.of("entry", owned.to_string());
            let id: Vec<u8> = row.get("id")?;
            let id = id.try_into();
            let id = id.map_err(|_| owned.misfit("an id has no 32 bytes"))?;
            Ok((id, row.get("value")?))
        };
        rows.iter().map(read).collect()
    }

    async fn renew(&self, key: &Key<'_>, value: &[u8], at: At) -> Result<bool, Fault> {
        let kind = key.kind.as_str();
        let values = [key.pool.into(), kind.into(), key.id.into(), value.into(), at.into()];
        Ok(self.db.change(RENEW, &values).await? > 0)
    }

    async fn remove_others(
        &self,
        owned: &Owned<'_>,
        kept: &[u8; 32],
        at: At,
    ) -> Result<u64, Fault> {
        let [first, last] = range(owned);
        let values = [
            owned.pool.into(),
            Kind::Sessions.as_str().into(),
            (&first).into(),
            (&last).into(),
            at.into(),
            kept.into(),
        ];
        self.db.change(REMOVE_OTHERS, &values).await
    }

    async fn pass(&self, pool: &PoolId, counters: &[Counter], at: At) -> Result<Passage, Fault> {
        Ok(self.tallies.pass(pool, counters, at))
    }

    async fn ping(&self) -> Result<(), Fault> {
        self.db.read(READ_LAYOUT, &[]).await.map(drop)
    }

    async fn sweep(&self, at: At) -> Result<u64, Fault> {
        self.tallies.sweep(at);
        let values = [at.into(), i64::from(CHUNK).into()];
        let mut swept = 0;
        loop {
            let gone = self.db.change(SWEEP, &values).await?;
            swept += gone;
            if gone < u64::from(CHUNK) {
                break;
            }
        }
        self.db.checkpoint().await?;
        Ok(swept)
    }
}
