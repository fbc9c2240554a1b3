//! Sign-ins under way, and sessions.

use async_trait::async_trait;
use vestibule::domain::{At, BrowserSession, OpenSession, Owner, PoolId};
use vestibule::ports::{Fault, Record, Sessions, SignIns, Swapped};

use super::{Id, Memory};

#[async_trait]
impl SignIns for Memory {
    async fn load(&self, _: &PoolId, id: &Id, at: At) -> Result<Option<Record>, Fault> {
        let state = self.turn().await;
        Ok(state
            .sign_ins
            .get(id)
            .filter(|(_, until)| at < *until)
            .map(|(record, _)| record.clone()))
    }

    async fn swap(
        &self,
        _: &PoolId,
        id: &Id,
        read: Option<u64>,
        bytes: &[u8],
        until: At,
        at: At,
    ) -> Result<Swapped, Fault> {
        let mut state = self.turn().await;
        let there = state.sign_ins.get(id).filter(|(_, until)| at < *until);
        if there.map(|(record, _)| record.version) != read {
            return Ok(Swapped::No);
        }
        state.versions += 1;
        let record = Record { version: state.versions, bytes: bytes.to_vec() };
        state.sign_ins.insert(*id, (record, until));
        Ok(Swapped::Yes)
    }

    async fn remove(&self, _: &PoolId, id: &Id) -> Result<(), Fault> {
        self.turn().await.sign_ins.remove(id);
        Ok(())
    }
}

/// What stands of them alone.
#[async_trait]
impl Sessions for Memory {
    async fn put(
        &self,
        _: &PoolId,
        id: &Id,
        session: &BrowserSession,
        until: At,
        _: At,
    ) -> Result<(), Fault> {
        self.turn().await.sessions.insert(*id, (session.clone(), until));
        Ok(())
    }

    async fn load(&self, _: &PoolId, id: &Id, at: At) -> Result<Option<BrowserSession>, Fault> {
        let state = self.turn().await;
        Ok(state.sessions.get(id).filter(|(_, until)| at < *until).map(|(own, _)| own.clone()))
    }

    async fn remove(&self, _: &PoolId, id: &Id) -> Result<(), Fault> {
        self.turn().await.sessions.remove(id);
        Ok(())
    }

    async fn all_of(&self, _: &PoolId, owner: &Owner, at: At) -> Result<Vec<OpenSession>, Fault> {
        let state = self.turn().await;
        let own =
            state.sessions.iter().filter(|(key, (_, until))| key.starts_with(owner) && at < *until);
        Ok(own
            .map(|(key, (session, _))| OpenSession { key: *key, session: session.clone() })
            .collect())
    }

    async fn renew(
        &self,
        _: &PoolId,
        id: &Id,
        session: &BrowserSession,
        at: At,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let own = state.sessions.get_mut(id).filter(|(_, until)| at < *until);
        Ok(own.map(|(own, _)| own.clone_from(session)).is_some())
    }

    async fn remove_others(
        &self,
        _: &PoolId,
        owner: &Owner,
        kept: &Id,
        at: At,
    ) -> Result<u64, Fault> {
        let mut state = self.turn().await;
        let mut gone = 0;
        state.sessions.retain(|key, (_, until)| {
            let goes = key.starts_with(owner) && key != kept;
            gone += u64::from(goes && at < *until);
            !goes
        });
        Ok(gone)
    }

    /// There was no version before.
    async fn load_earlier(
        &self,
        _: &PoolId,
        _: &Id,
        _: At,
    ) -> Result<Option<BrowserSession>, Fault> {
        drop(self.turn().await);
        Ok(None)
    }

    async fn remove_earlier(&self, _: &PoolId, _: &Id) -> Result<(), Fault> {
        drop(self.turn().await);
        Ok(())
    }
}
