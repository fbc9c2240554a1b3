use async_trait::async_trait;

use crate::domain::{At, ClientId, ClientSecret, PoolId};
use crate::ports::{Fault, SecretAdded, Settings, StoredClient};

use super::cells::Row;
use super::db::Tx;
use super::{Directory, statements};

/// Live secrets of one client.
const SECRETS: usize = 2;

statements! {
    ADD_POOL = "INSERT INTO pool (pool, created) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    LIST_CLIENTS =
        "SELECT c.id, c.settings, c.declared, s.hash, s.declared AS secret_declared, \
         s.created AS secret_created \
         FROM client c LEFT JOIN client_secret s ON s.pool = c.pool AND s.client = c.id \
         WHERE c.pool = $1 ORDER BY c.id, s.created, s.hash";
    ADD_CLIENT =
        "INSERT INTO client (pool, id, settings, declared, created, modified) \
         VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT DO NOTHING";
    PUT_CLIENT =
        "INSERT INTO client (pool, id, settings, declared, created, modified) \
         VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT (pool, id) DO UPDATE \
         SET settings = excluded.settings, declared = excluded.declared, \
         modified = excluded.modified";
    REMOVE_CLIENT = "DELETE FROM client WHERE pool = $1 AND id = $2";
    ADD_SECRET =
        "INSERT INTO client_secret (pool, client, hash, declared, created) \
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    REMOVE_SECRET = "DELETE FROM client_secret WHERE pool = $1 AND client = $2 AND hash = $3";
    REMOVE_SECRETS = "DELETE FROM client_secret WHERE pool = $1 AND client = $2";
    ANNOUNCE =
        "INSERT INTO revision (pool, value) VALUES ($1, 1) \
         ON CONFLICT (pool) DO UPDATE SET value = revision.value + 1";
    REVISION = "SELECT CAST(coalesce(sum(value), 0) AS BIGINT) AS value FROM revision";
}

/// A client with the origin of each secret, oldest secret first.
#[derive(Clone, PartialEq)]
struct Kept {
    id: ClientId,
    settings: String,
    declared: bool,
    secrets: Vec<KeptSecret>,
}

#[derive(Clone, PartialEq)]
struct KeptSecret {
    secret: ClientSecret,
    declared: bool,
}

fn clients(pool: &PoolId, rows: &[Row]) -> Result<Vec<Kept>, Fault> {
    let mut clients: Vec<Kept> = Vec::new();
    for row in rows {
        let id: String = row.of("client", pool.as_str()).get("id")?;
        let row = row.of("client", format!("{pool}/{id}"));
        if clients.last().is_none_or(|last| last.id.as_str() != id) {
            clients.push(Kept {
                id: ClientId::parse(&id).map_err(|_| row.misfit("id"))?,
                settings: row.get("settings")?,
                declared: row.get("declared")?,
                secrets: Vec::new(),
            });
        }
        let hash: Option<Vec<u8>> = row.get("hash")?;
        if let (Some(_), Some(client)) = (hash, clients.last_mut()) {
            client.secrets.push(KeptSecret {
                secret: ClientSecret {
                    hash: row.hash("hash")?,
                    created: row.at("secret_created")?,
                },
                declared: row.get("secret_declared")?,
            });
        }
    }
    Ok(clients)
}

impl Kept {
    /// The client as the configuration wants it.
    ///
    /// Its secrets are those of the configuration, and then the newest of those added by command
    /// while there is room. A secret that was there keeps its age, so that a restart is no change.
    fn declared(wanted: &StoredClient, had: Option<&Self>) -> Self {
        let had = had.map_or(&[][..], |had| had.secrets.as_slice());
        let declared = wanted.secrets.iter().map(|secret| {
            let old = had.iter().find(|old| old.secret.hash == secret.hash);
            KeptSecret {
                secret: old.map_or_else(|| secret.clone(), |old| old.secret.clone()),
                declared: true,
            }
        });
        let mut secrets: Vec<_> = declared.collect();
        let by_command = had.iter().rev().filter(|old| !old.declared);
        for old in by_command {
            let is_new = secrets.iter().all(|own| own.secret.hash != old.secret.hash);
            if is_new && secrets.len() < SECRETS {
                secrets.push(old.clone());
            }
        }
        secrets.sort_by_key(|own| (own.secret.created, own.secret.hash));
        Self { id: wanted.id.clone(), settings: wanted.settings.clone(), declared: true, secrets }
    }
}

impl From<Kept> for StoredClient {
    fn from(kept: Kept) -> Self {
        Self {
            id: kept.id,
            settings: kept.settings,
            declared: kept.declared,
            secrets: kept.secrets.into_iter().map(|own| own.secret).collect(),
        }
    }
}

/// Raises the number that tells running servers to look again. Every transaction that changes
/// clients or keys does this first: from here on it is the only one for this pool.
pub(super) async fn announce(tx: &mut Tx, pool: &PoolId) -> Result<(), Fault> {
    tx.change(ANNOUNCE, &[pool.into()]).await.map(drop)
}

#[async_trait]
impl Settings for Directory {
    async fn reconcile(
        &self,
        pool: &PoolId,
        declared: &[StoredClient],
        at: At,
    ) -> Result<(), Fault> {
        let mut tx = self.db.begin().await?;
        announce(&mut tx, pool).await?;
        let had = clients(pool, &tx.read(LIST_CLIENTS, &[pool.into()]).await?)?;
        let mut changed = tx.change(ADD_POOL, &[pool.into(), at.into()]).await? > 0;
        for old in had.iter().filter(|old| old.declared) {
            if declared.iter().all(|wanted| wanted.id != old.id) {
                tx.change(REMOVE_CLIENT, &[pool.into(), (&old.id).into()]).await?;
                changed = true;
            }
        }
        for wanted in declared {
            let old = had.iter().find(|old| old.id == wanted.id);
            let next = Kept::declared(wanted, old);
            if old != Some(&next) {
                put(&mut tx, pool, &next, at).await?;
                changed = true;
            }
        }
        tx.end(changed).await.map(drop)
    }

    async fn clients(&self, pool: &PoolId) -> Result<Vec<StoredClient>, Fault> {
        let rows = self.db.read(LIST_CLIENTS, &[pool.into()]).await?;
        let clients = clients(pool, &rows)?;
        Ok(clients.into_iter().map(StoredClient::from).collect())
    }

    async fn add_client(
        &self,
        pool: &PoolId,
        client: &StoredClient,
        at: At,
    ) -> Result<bool, Fault> {
        let values = [
            pool.into(),
            (&client.id).into(),
            client.settings.as_str().into(),
            client.declared.into(),
            at.into(),
        ];
        let mut tx = self.db.begin().await?;
        announce(&mut tx, pool).await?;
        tx.change(ADD_POOL, &[pool.into(), at.into()]).await?;
        let added = tx.change(ADD_CLIENT, &values).await? > 0;
        if added {
            for secret in &client.secrets {
                add_secret(&mut tx, pool, &client.id, secret, client.declared).await?;
            }
        }
        tx.end(added).await
    }

    async fn add_secret(
        &self,
        pool: &PoolId,
        client: &ClientId,
        secret: ClientSecret,
    ) -> Result<SecretAdded, Fault> {
        let mut tx = self.db.begin().await?;
        announce(&mut tx, pool).await?;
        let had = clients(pool, &tx.read(LIST_CLIENTS, &[pool.into()]).await?)?;
        let Some(kept) = had.into_iter().find(|kept| kept.id == *client) else {
            tx.rollback().await?;
            return Ok(SecretAdded::NoSuchClient);
        };
        let surplus = (kept.secrets.len() + 1).saturating_sub(SECRETS);
        for old in kept.secrets.iter().take(surplus) {
            let values = [pool.into(), client.into(), (&old.secret.hash).into()];
            tx.change(REMOVE_SECRET, &values).await?;
        }
        add_secret(&mut tx, pool, client, &secret, false).await?;
        tx.commit().await?;
        Ok(if surplus == 0 { SecretAdded::Yes } else { SecretAdded::InPlaceOfOldest })
    }

    async fn revision(&self) -> Result<i64, Fault> {
        let rows = self.db.read(REVISION, &[]).await?;
        rows.first().map_or(Ok(0), |row| row.of("revision", "sum").get("value"))
    }
}

async fn put(tx: &mut Tx, pool: &PoolId, client: &Kept, at: At) -> Result<(), Fault> {
    let values = [
        pool.into(),
        (&client.id).into(),
        client.settings.as_str().into(),
        client.declared.into(),
        at.into(),
    ];
    tx.change(PUT_CLIENT, &values).await?;
    tx.change(REMOVE_SECRETS, &[pool.into(), (&client.id).into()]).await?;
    for own in &client.secrets {
        add_secret(tx, pool, &client.id, &own.secret, own.declared).await?;
    }
    Ok(())
}

async fn add_secret(
    tx: &mut Tx,
    pool: &PoolId,
    client: &ClientId,
    secret: &ClientSecret,
    declared: bool,
) -> Result<(), Fault> {
    let values =
        [pool.into(), client.into(), (&secret.hash).into(), declared.into(), secret.created.into()];
    tx.change(ADD_SECRET, &values).await.map(drop)
}
