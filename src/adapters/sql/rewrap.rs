//! What is sealed in the directory, sealed anew under the current master key.

use crate::domain::PoolId;
use crate::ports::Fault;
use crate::vault::Vault;

use super::{Directory, Row, statements};

/// Rows that are read at one time.
const CHUNK: i64 = 500;

statements! {
    SEALED_KEYS = "SELECT pool, kid AS id, sealed FROM signing_key \
        WHERE (pool, kid) > ($1, $2) ORDER BY pool, kid LIMIT $3";
    RESEAL_KEY = "UPDATE signing_key SET sealed = $4 WHERE pool = $1 AND kid = $2 AND sealed = $3";
    /// All of the apps of as many people, so that nobody's are cut in two.
    SEALED_TOTP = "SELECT t.pool, t.sub AS id, t.sealed FROM \
        (SELECT DISTINCT pool, sub FROM totp WHERE (pool, sub) > ($1, $2) \
        ORDER BY pool, sub LIMIT $3) o \
        JOIN totp t ON t.pool = o.pool AND t.sub = o.sub ORDER BY t.pool, t.sub";
    /// Over what was read alone: somebody may have enrolled anew meanwhile.
    RESEAL_TOTP = "UPDATE totp SET sealed = $4 WHERE pool = $1 AND sub = $2 AND sealed = $3";
    SEALED_OUTBOX = "SELECT pool, id, sealed FROM outbox \
        WHERE (pool, id) > ($1, $2) AND length(sealed) > 0 ORDER BY pool, id LIMIT $3";
    RESEAL_OUTBOX = "UPDATE outbox SET sealed = $4 WHERE pool = $1 AND id = $2 AND sealed = $3";
}

/// A table with sealed values: its names in a seal, how to list it, how to write it.
struct Sealed {
    table: [&'static str; 2],
    list: &'static str,
    write: &'static str,
}

const KEYS: Sealed =
    Sealed { table: ["signing_key", "sealed"], list: SEALED_KEYS, write: RESEAL_KEY };
const TOTP: Sealed = Sealed { table: ["totp", "secret"], list: SEALED_TOTP, write: RESEAL_TOTP };
const OUTBOX: Sealed =
    Sealed { table: ["outbox", "sealed"], list: SEALED_OUTBOX, write: RESEAL_OUTBOX };

/// How many values were under an earlier master key, and are no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rewrapped {
    pub signing_keys: u64,
    pub authenticator_apps: u64,
    pub messages: u64,
}

impl Directory {
    /// Harmless when nothing is to be done, and when it is stopped half-way and begun again.
    pub async fn rewrap(&self, vault: &Vault) -> Result<Rewrapped, Fault> {
        Ok(Rewrapped {
            signing_keys: self.rewrap_all(vault, &KEYS).await?,
            authenticator_apps: self.rewrap_all(vault, &TOTP).await?,
            messages: self.rewrap_all(vault, &OUTBOX).await?,
        })
    }

    async fn rewrap_all(&self, vault: &Vault, of: &Sealed) -> Result<u64, Fault> {
        let (mut last, mut done) = ((String::new(), String::new()), 0);
        loop {
            let values = [last.0.as_str().into(), last.1.as_str().into(), CHUNK.into()];
            let rows = self.db.read(of.list, &values).await?;
            for row in &rows {
                let (pool, id, changed) = self.rewrap_one(vault, of, row).await?;
                done += changed;
                last = (pool, id);
            }
            if rows.is_empty() {
                return Ok(done);
            }
        }
    }

    async fn rewrap_one(
        &self,
        vault: &Vault,
        of: &Sealed,
        row: &Row,
    ) -> Result<(String, String, u64), Fault> {
        let [table, column] = of.table;
        let id: String = row.of(table, "?").get("id")?;
        let row = row.of(table, id.clone());
        let pool: PoolId = row.parse("pool", |text: &str| PoolId::parse(text).ok())?;
        let sealed: Vec<u8> = row.get("sealed")?;
        let place = [pool.as_str(), table, column, id.as_str()];
        let anew = vault.reseal(&place, &sealed);
        let anew = anew.map_err(|error| Fault::misfit(format!("{table} {pool}/{id}: {error}")))?;
        let changed = match anew {
            Some(anew) => {
                let (id, sealed) = (id.as_str(), sealed.as_slice());
                let values = [(&pool).into(), id.into(), sealed.into(), anew.as_slice().into()];
                self.db.change(of.write, &values).await?
            }
            None => 0,
        };
        Ok((pool.to_string(), id, changed))
    }
}
