//! What has an owner: one hash for each, so that all of it is in one slot and goes in one step. A
//! field is named by the second half of an entry's id, and holds its end and its value. As long as
//! these are short, Redis keeps the hash in little more than their length.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::{At, Owner};
use crate::ports::Fault;

use super::super::{Key, Life, Owned, Stored};
use super::call::Call;
use super::packed::{moment, split_moment};
use super::scripts::{PUT_OWNED, REMOVE_OTHERS, RENEW_OWNED};
use super::{Redis, SLACK, ttl};

/// The two halves of an id: whose, and which, as text for whoever looks into the store.
fn halves(id: &[u8; 32]) -> (Owner, String) {
    let (mut owner, which) = (Owner::default(), id.get(size_of::<Owner>()..));
    owner.iter_mut().zip(id).for_each(|(own, byte)| *own = *byte);
    (owner, URL_SAFE_NO_PAD.encode(which.unwrap_or_default()))
}

fn whole(owner: &Owner, field: &str) -> Option<[u8; 32]> {
    [&owner[..], &URL_SAFE_NO_PAD.decode(field).ok()?].concat().try_into().ok()
}

impl Redis {
    fn hash(&self, owned: &Owned<'_>) -> String {
        format!("{}:{owned}", self.prefix)
    }

    /// The name of its hash, and of its field.
    fn place(&self, key: &Key<'_>) -> (String, String) {
        let (owner, field) = halves(key.id);
        (self.hash(&Owned { pool: key.pool, owner: &owner }), field)
    }

    /// Nothing of it is swapped, so there are no versions.
    pub(super) async fn get_owned(&self, key: &Key<'_>, at: At) -> Result<Option<Stored>, Fault> {
        let (hash, field) = self.place(key);
        let call = Call::read("HGET").key(hash).arg(field);
        let Some(held) = self.run::<Option<Vec<u8>>>(key, call).await? else {
            return Ok(None);
        };
        let (until, value) =
            split_moment(&held).ok_or_else(|| key.misfit("it is nothing of ours"))?;
        Ok((until > at).then(|| Stored { version: 0, value: value.to_vec() }))
    }

    pub(super) async fn put_owned(
        &self,
        key: &Key<'_>,
        value: &[u8],
        life: Life,
    ) -> Result<(), Fault> {
        let (hash, field) = self.place(key);
        let held = [&*moment(life.until), value].concat();
        let call = Call::script(&PUT_OWNED).key(hash).arg(ttl(life));
        let call = call.arg((life.at - SLACK).millis()).arg(field).arg(held);
        self.change(key, call).await
    }

    pub(super) async fn remove_owned(&self, key: &Key<'_>) -> Result<(), Fault> {
        let (hash, field) = self.place(key);
        self.change(key, Call::write("HDEL").key(hash).arg(field)).await
    }

    pub(super) async fn all_owned(
        &self,
        owned: &Owned<'_>,
        at: At,
    ) -> Result<Vec<([u8; 32], Vec<u8>)>, Fault> {
        let all = self.run(owned, Call::read("HGETALL").key(self.hash(owned))).await;
        let all: Vec<(String, Vec<u8>)> = all?;
        let strange = || owned.misfit("it holds something that is nothing of ours");
        let live = |(field, held): (String, Vec<u8>)| {
            let id = whole(owned.owner, &field).ok_or_else(strange)?;
            let (until, value) = split_moment(&held).ok_or_else(strange)?;
            Ok((until > at).then(|| (id, value.to_vec())))
        };
        all.into_iter().filter_map(|own| live(own).transpose()).collect()
    }

    /// No replica is waited for: nothing but when it was used is lost with a failover.
    pub(super) async fn renew_owned(
        &self,
        key: &Key<'_>,
        value: &[u8],
        at: At,
    ) -> Result<bool, Fault> {
        let (hash, field) = self.place(key);
        let call = Call::script(&RENEW_OWNED).key(hash).arg(at.millis());
        self.run(key, call.arg(field).arg(value)).await
    }

    pub(super) async fn remove_others_owned(
        &self,
        owned: &Owned<'_>,
        kept: &[u8; 32],
        at: At,
    ) -> Result<u64, Fault> {
        let (_, field) = halves(kept);
        let call = Call::script(&REMOVE_OTHERS).key(self.hash(owned)).arg(at.millis());
        self.run(owned, call.arg(field).copied(true)).await
    }
}
