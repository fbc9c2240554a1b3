use async_trait::async_trait;
use serde::Deserialize;

use crate::domain::{
    Agent, At, BrowserSession, CodeGrant, FORGOTTEN_AFTER, Lockout, OpenSession, Owner, Passage,
    Passed, PoolId, Tally, UserSub,
};
use crate::ports::{
    Attempts, Codes, Counter, Counters, Fault, MOST_COUNTERS, Ping, Record, Sessions, SignIns,
    Swapped, Taken,
};

use super::values::{following, read, read_family, write};
use super::{Found, Key, Kind, Life, Owned, Shelf, session};

/// How often a count is tried again when others count at the same key. Far more than it takes: a
/// few counts lock the key, and then nobody writes.
const COUNT_TRIES: u32 = 64;

/// The ports of the session store over any shelf.
#[derive(Clone, Debug)]
pub struct Shelves<S> {
    shelf: S,
}

impl<S: Shelf> Shelves<S> {
    pub const fn new(shelf: S) -> Self {
        Self { shelf }
    }

    pub const fn shelf(&self) -> &S {
        &self.shelf
    }

    /// Clears away what has ended; says how much. Nothing depends on it but space.
    pub async fn sweep(&self, at: At) -> Result<u64, Fault> {
        self.shelf.sweep(at).await
    }
}

#[async_trait]
impl<S: Shelf> Ping for Shelves<S> {
    async fn ping(&self) -> Result<(), Fault> {
        self.shelf.ping().await
    }
}

/// The bytes come sealed, with a format of their own, and are stored as they are.
#[async_trait]
impl<S: Shelf> SignIns for Shelves<S> {
    async fn load(&self, pool: &PoolId, id: &[u8; 32], at: At) -> Result<Option<Record>, Fault> {
        let stored = self.shelf.get(&sign_in(pool, id), at).await?;
        Ok(stored.map(|stored| Record { version: stored.version, bytes: stored.value }))
    }

    async fn swap(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        read: Option<u64>,
        bytes: &[u8],
        until: At,
        at: At,
    ) -> Result<Swapped, Fault> {
        let new = following(read, bytes.to_vec(), at);
        let life = Life { at, until };
        self.shelf.swap(&sign_in(pool, id), read, &new, life).await
    }

    async fn remove(&self, pool: &PoolId, id: &[u8; 32]) -> Result<(), Fault> {
        self.shelf.remove(&sign_in(pool, id)).await
    }
}

/// What earlier versions kept of a session.
#[derive(Deserialize)]
struct Earlier {
    user: UserSub,
    passed: Vec<Passed>,
    started: At,
}

#[async_trait]
impl<S: Shelf> Sessions for Shelves<S> {
    async fn put(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        session: &BrowserSession,
        until: At,
        at: At,
    ) -> Result<(), Fault> {
        let key = browser_session(pool, id);
        let new = following(None, written(&key, session)?, at);
        self.shelf.put(&key, &new, Life { at, until }).await
    }

    async fn load(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        at: At,
    ) -> Result<Option<BrowserSession>, Fault> {
        let key = browser_session(pool, id);
        let stored = self.shelf.get(&key, at).await?;
        stored.map(|stored| found(&key, &stored.value)).transpose()
    }

    async fn remove(&self, pool: &PoolId, id: &[u8; 32]) -> Result<(), Fault> {
        self.shelf.remove(&browser_session(pool, id)).await
    }

    async fn all_of(
        &self,
        pool: &PoolId,
        owner: &Owner,
        at: At,
    ) -> Result<Vec<OpenSession>, Fault> {
        let all = self.shelf.all_of(&Owned { pool, owner }, at).await?;
        let open = |(key, value): ([u8; 32], Vec<u8>)| {
            let session = found(&browser_session(pool, &key), &value)?;
            Ok(OpenSession { key, session })
        };
        all.into_iter().map(open).collect()
    }

    async fn renew(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        session: &BrowserSession,
        at: At,
    ) -> Result<bool, Fault> {
        let key = browser_session(pool, id);
        self.shelf.renew(&key, &written(&key, session)?, at).await
    }

    async fn remove_others(
        &self,
        pool: &PoolId,
        owner: &Owner,
        kept: &[u8; 32],
        at: At,
    ) -> Result<u64, Fault> {
        self.shelf.remove_others(&Owned { pool, owner }, kept, at).await
    }

    async fn load_earlier(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
        at: At,
    ) -> Result<Option<BrowserSession>, Fault> {
        let key = earlier_session(pool, id);
        let Some(stored) = self.shelf.get(&key, at).await? else {
            return Ok(None);
        };
        let Earlier { user, passed, started } = read(&key, &stored.value)?;
        if passed.is_empty() {
            return Err(key.misfit("a session in which nothing was proven"));
        }
        let agent = Agent::Other(String::new());
        Ok(Some(BrowserSession { user, passed, started, used: started, agent }))
    }

    async fn remove_earlier(&self, pool: &PoolId, id: &[u8; 32]) -> Result<(), Fault> {
        self.shelf.remove(&earlier_session(pool, id)).await
    }
}

fn written(key: &Key<'_>, session: &BrowserSession) -> Result<Vec<u8>, Fault> {
    session::write(session).ok_or_else(|| key.misfit("it proves more than a session can hold"))
}

fn found(key: &Key<'_>, value: &[u8]) -> Result<BrowserSession, Fault> {
    session::read(value).ok_or_else(|| key.misfit("it cannot be read"))
}

#[async_trait]
impl<S: Shelf> Codes for Shelves<S> {
    async fn put(
        &self,
        pool: &PoolId,
        code: &[u8; 32],
        grant: &CodeGrant,
        until: At,
        at: At,
    ) -> Result<(), Fault> {
        let key = authorization_code(pool, code);
        let value = write(grant)?;
        let family = grant.grant.family.uuid().as_bytes();
        let life = Life { at, until };
        if self.shelf.put_single(&key, &value, family, life).await? {
            Ok(())
        } else {
            Err(key.misfit("it was issued before"))
        }
    }

    async fn take(
        &self,
        pool: &PoolId,
        code: &[u8; 32],
        at: At,
    ) -> Result<Taken<CodeGrant>, Fault> {
        let key = authorization_code(pool, code);
        match self.shelf.take(&key, at).await? {
            Found::Fresh(value) => read(&key, &value).map(Taken::Fresh),
            Found::Again(remains) => read_family(&key, &remains).map(Taken::Again),
            Found::Unknown => Ok(Taken::Unknown),
        }
    }
}

#[async_trait]
impl<S: Shelf> Attempts for Shelves<S> {
    async fn count(&self, pool: &PoolId, id: &[u8; 32], at: At) -> Result<Lockout, Fault> {
        let key = attempts(pool, id);
        for _ in 0..COUNT_TRIES {
            let stored = self.shelf.get(&key, at).await?;
            let earlier = stored.as_ref().map(|stored| read(&key, &stored.value)).transpose()?;
            let tally = match Tally::count(earlier, at) {
                Ok(tally) => tally,
                Err(lockout) => return Ok(lockout),
            };
            let version = stored.map(|stored| stored.version);
            let new = following(version, write(&tally)?, at);
            let until = tally.locked_until.max(at + FORGOTTEN_AFTER);
            let life = Life { at, until };
            match self.shelf.swap(&key, version, &new, life).await? {
                Swapped::Yes => return Ok(Lockout::Open),
                Swapped::No => {}
            }
        }
        Err(Fault::down("too many count at one key"))
    }

    async fn failures(&self, pool: &PoolId, id: &[u8; 32], at: At) -> Result<u32, Fault> {
        let key = attempts(pool, id);
        let stored = self.shelf.get(&key, at).await?;
        let tally = stored.map(|stored| read::<Tally>(&key, &stored.value)).transpose()?;
        Ok(tally.map_or(0, |tally| tally.lately(at)))
    }

    async fn forget(&self, pool: &PoolId, id: &[u8; 32]) -> Result<(), Fault> {
        self.shelf.remove(&attempts(pool, id)).await
    }
}

#[async_trait]
impl<S: Shelf> Counters for Shelves<S> {
    async fn pass(&self, pool: &PoolId, counters: &[Counter], at: At) -> Result<Passage, Fault> {
        if counters.len() > MOST_COUNTERS {
            return Err(Fault::misfit(format!("{} counters for one request", counters.len())));
        }
        self.shelf.pass(pool, counters, at).await
    }
}

const fn sign_in<'a>(pool: &'a PoolId, id: &'a [u8; 32]) -> Key<'a> {
    let kind = Kind::SignIn;
    Key { kind, pool, id }
}

const fn browser_session<'a>(pool: &'a PoolId, id: &'a [u8; 32]) -> Key<'a> {
    let kind = Kind::Sessions;
    Key { kind, pool, id }
}

const fn earlier_session<'a>(pool: &'a PoolId, id: &'a [u8; 32]) -> Key<'a> {
    let kind = Kind::Session;
    Key { kind, pool, id }
}

const fn authorization_code<'a>(pool: &'a PoolId, id: &'a [u8; 32]) -> Key<'a> {
    let kind = Kind::Code;
    Key { kind, pool, id }
}

const fn attempts<'a>(pool: &'a PoolId, id: &'a [u8; 32]) -> Key<'a> {
    let kind = Kind::Attempts;
    Key { kind, pool, id }
}
