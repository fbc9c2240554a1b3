//! What a store may hold: written by an older or a newer version, or by somebody else.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use async_trait::async_trait;
use vestibule::adapters::shelf::{Found, Key, Life, Owned, Shelf, Shelves, Stored};
use vestibule::domain::{At, Passage, PoolId};
use vestibule::ports::{Attempts as _, Codes as _, Counter, Fault, Sessions, SignIns, Swapped};

use super::setting::POOL;

const ID: [u8; 32] = [7; 32];

/// A store that holds these bytes wherever somebody looks.
struct Holding {
    value: Vec<u8>,
    taken: bool,
}

#[async_trait]
impl Shelf for Holding {
    async fn get(&self, _: &Key<'_>, _: At) -> Result<Option<Stored>, Fault> {
        Ok(Some(Stored { version: 1, value: self.value.clone() }))
    }

    async fn put(&self, _: &Key<'_>, _: &Stored, _: Life) -> Result<(), Fault> {
        Ok(())
    }

    async fn put_single(&self, _: &Key<'_>, _: &[u8], _: &[u8], _: Life) -> Result<bool, Fault> {
        Ok(true)
    }

    async fn take(&self, _: &Key<'_>, _: At) -> Result<Found, Fault> {
        let value = self.value.clone();
        Ok(if self.taken { Found::Again(value) } else { Found::Fresh(value) })
    }

    async fn swap(
        &self,
        _: &Key<'_>,
        _: Option<u64>,
        _: &Stored,
        _: Life,
    ) -> Result<Swapped, Fault> {
        Ok(Swapped::Yes)
    }

    async fn remove(&self, _: &Key<'_>) -> Result<(), Fault> {
        Ok(())
    }

    async fn all_of(&self, owned: &Owned<'_>, _: At) -> Result<Vec<([u8; 32], Vec<u8>)>, Fault> {
        let id = [*owned.owner; 2].concat().try_into().expect("two halves");
        Ok(vec![(id, self.value.clone())])
    }

    async fn renew(&self, _: &Key<'_>, _: &[u8], _: At) -> Result<bool, Fault> {
        Ok(true)
    }

    async fn remove_others(&self, _: &Owned<'_>, _: &[u8; 32], _: At) -> Result<u64, Fault> {
        Ok(0)
    }

    async fn pass(&self, _: &PoolId, _: &[Counter], _: At) -> Result<Passage, Fault> {
        Ok(Passage::Open)
    }

    async fn ping(&self) -> Result<(), Fault> {
        Ok(())
    }

    async fn sweep(&self, _: At) -> Result<u64, Fault> {
        Ok(0)
    }
}

/// Every kind of entry is read, or named as one that does not fit; a kind is never two.
pub fn stored(data: &[u8]) {
    let (pool, at) = (&POOL.0.id, At::from_millis(1_795_176_015_000));
    for taken in [true, false] {
        let shelves = Shelves::new(Holding { value: data.to_vec(), taken });
        let session = ready(Sessions::load(&shelves, pool, &ID, at));
        let earlier = ready(shelves.load_earlier(pool, &ID, at));
        let listed = ready(shelves.all_of(pool, &[7; 16], at));
        assert_eq!(listed.is_ok(), session.is_ok());
        let code = ready(shelves.take(pool, &ID, at));
        let attempts = ready(shelves.count(pool, &ID, at));
        let raw =
            ready(SignIns::load(&shelves, pool, &ID, at)).expect("sealed bytes are not looked at");
        assert_eq!(raw.expect("it is there").bytes, data);
        let is = [session.is_ok(), earlier.is_ok(), code.is_ok() && !taken, attempts.is_ok()];
        assert!(is.iter().filter(|is| **is).count() <= 1, "one entry of several kinds");
        for fault in
            [session.err(), earlier.err(), code.err(), attempts.err()].into_iter().flatten()
        {
            assert!(matches!(fault, Fault::Misfit { .. }), "{fault:?}");
        }
    }
}

/// The store above never waits, so neither does what stands on it.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a store without waiting made somebody wait"),
    }
}
