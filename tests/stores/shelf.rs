use vestibule::domain::{At, BrowserSession, Lockout};
use vestibule::ports::{Fault, Swapped, Taken};

use crate::ground::{ShelfGround, Store};
use crate::samples::*;

const HANDLES: usize = 4;
const ID: [u8; 32] = [0xAB; 32];
const OWNER: [u8; 16] = [0xAB; 16];

fn is_misfit<T: std::fmt::Debug>(result: Result<T, Fault>, wanted: &str) {
    match result {
        Err(fault @ Fault::Misfit { .. }) => {
            let told = fault.to_string();
            assert!(told.contains(wanted) && told.contains("shop_A"), "{told}");
            assert!(!told.contains("hunter2"), "{told}");
        }
        other => panic!("{other:?}"),
    }
}

impl Store {
    async fn swap(&self, read: Option<u64>, bytes: &[u8], until: At, now: At) -> Swapped {
        let swapped = self.sign_ins.swap(&a(), &ID, read, bytes, until, now).await;
        swapped.unwrap()
    }

    async fn read(&self, now: At) -> Option<(u64, Vec<u8>)> {
        let record = self.sign_ins.load(&a(), &ID, now).await.unwrap();
        record.map(|record| (record.version, record.bytes))
    }
}

pub async fn sign_ins_are_swapped(ground: &ShelfGround) {
    let store = ground.store().await;
    let bytes = [0, 255, 10, 13, 0];
    assert_eq!(store.read(at(0)).await, None);
    assert_eq!(store.swap(Some(1), b"x", at(9), at(0)).await, Swapped::No);
    assert_eq!(store.swap(None, &bytes, at(9), at(0)).await, Swapped::Yes);
    assert_eq!(store.swap(None, b"x", at(9), at(1)).await, Swapped::No);
    let (first, read) = store.read(at(1)).await.unwrap();
    assert_eq!(read, bytes);
    let other = first.wrapping_add(1);
    assert_eq!(store.swap(Some(other), b"x", at(9), at(1)).await, Swapped::No);
    // Even the same bytes at the same moment are another version.
    assert_eq!(store.swap(Some(first), &bytes, at(9), at(0)).await, Swapped::Yes);
    assert_eq!(store.swap(Some(first), b"x", at(9), at(1)).await, Swapped::No);
    let (second, _) = store.read(at(1)).await.unwrap();
    assert_eq!(store.swap(Some(second), b"", at(9), at(2)).await, Swapped::Yes);
    assert_eq!(store.read(at(2)).await.unwrap().1, b"");
    store.sign_ins.remove(&a(), &ID).await.unwrap();
    store.sign_ins.remove(&a(), &ID).await.unwrap();
    assert_eq!(store.read(at(2)).await, None);
}

pub async fn an_entry_made_anew_is_new(ground: &ShelfGround) {
    let store = ground.store().await;
    store.swap(None, b"old", at(9), at(0)).await;
    let (old, _) = store.read(at(0)).await.unwrap();
    store.sign_ins.remove(&a(), &ID).await.unwrap();
    store.swap(None, b"new", at(9), at(0)).await;
    // Who still holds the old one does not write over the new one.
    assert_eq!(store.swap(Some(old), b"x", at(9), at(1)).await, Swapped::No);
    assert_eq!(store.read(at(1)).await.unwrap().1, b"new");
}

pub async fn sessions_are_kept(ground: &ShelfGround) {
    let sessions = ground.store().await.sessions;
    assert_eq!(sessions.load(&a(), &ID, at(0)).await.unwrap(), None);
    for number in [1, 2] {
        let put = sessions.put(&a(), &ID, &session(number), at(9), at(0)).await;
        put.unwrap();
        let read = sessions.load(&a(), &ID, at(1)).await.unwrap();
        assert_eq!(read, Some(session(number)));
    }
    sessions.remove(&a(), &ID).await.unwrap();
    sessions.remove(&a(), &ID).await.unwrap();
    assert_eq!(sessions.load(&a(), &ID, at(1)).await.unwrap(), None);
}

/// An id of which the first half says whose it is.
const fn of(owner: u8, which: u8) -> [u8; 32] {
    let mut id = [which; 32];
    let mut place = 0;
    while place < 16 {
        id[place] = owner;
        place += 1;
    }
    id
}

pub async fn sessions_of_one_owner_are_found_and_ended(ground: &ShelfGround) {
    let sessions = ground.store().await.sessions;
    let open = async |owner: u8, now| {
        let all = sessions.all_of(&a(), &[owner; 16], at(now)).await.unwrap();
        let mut all: Vec<_> = all.into_iter().map(|own| (own.key, own.session)).collect();
        all.sort_by_key(|(key, _)| *key);
        all
    };
    assert_eq!(open(2, 0).await, []);
    for (owner, which, until) in [(1, 255, 99), (2, 0, 99), (2, 7, 5), (2, 255, 50), (3, 0, 99)] {
        let (id, number) = (of(owner, which), u128::from(which) + 1);
        sessions.put(&a(), &id, &session(number), at(until), at(0)).await.unwrap();
    }
    sessions.put(&b(), &of(2, 9), &session(9), at(99), at(0)).await.unwrap();
    let own = |which: u8| (of(2, which), session(u128::from(which) + 1));
    assert_eq!(open(2, 1).await, [own(0), own(7), own(255)]);
    assert_eq!(open(2, 5).await, [own(0), own(255)], "one has ended");

    let later = BrowserSession { used: at(4000), ..session(256) };
    let renewed =
        async |which, now| sessions.renew(&a(), &of(2, which), &later, at(now)).await.unwrap();
    assert!(renewed(255, 6).await && !renewed(7, 6).await && !renewed(8, 6).await);
    assert_eq!(open(2, 7).await, [own(0), (of(2, 255), later.clone())]);
    let loaded = sessions.load(&a(), &of(2, 255), at(50)).await.unwrap();
    assert_eq!(loaded, None, "whoever is seen lives no longer");

    sessions.remove(&a(), &of(2, 0)).await.unwrap();
    assert_eq!(open(2, 7).await, [(of(2, 255), later.clone())]);
    for which in 10..60 {
        sessions.put(&a(), &of(2, which), &session(1), at(90), at(6)).await.unwrap();
    }
    let others = async |kept| sessions.remove_others(&a(), &[2; 16], &kept, at(60)).await.unwrap();
    assert_eq!(others(of(2, 30)).await, 50 - 1, "what has ended is not counted");
    assert_eq!(open(2, 60).await, [(of(2, 30), session(1))]);
    assert_eq!(others([0; 32]).await, 1);
    assert_eq!(others([0; 32]).await, 0);
    assert!(!renewed(30, 60).await, "nothing that is gone comes back");
    assert_eq!(open(2, 60).await, []);
    assert_eq!((open(1, 60).await.len(), open(3, 60).await.len()), (1, 1));
    assert_eq!(sessions.all_of(&b(), &[2; 16], at(60)).await.unwrap().len(), 1);
}

pub async fn codes_are_taken_once(ground: &ShelfGround) {
    let codes = ground.store().await.codes;
    let take = async |now| codes.take(&a(), &ID, now).await.unwrap();
    let put = async |now| codes.put(&a(), &ID, &code_grant(1), at(9), now).await;
    assert_eq!(take(at(0)).await, Taken::Unknown);
    put(at(0)).await.unwrap();
    is_misfit(put(at(0)).await, "code:");
    assert_eq!(take(at(1)).await, Taken::Fresh(code_grant(1)));
    assert_eq!(take(at(2)).await, Taken::Again(family_id(1)));
    assert_eq!(take(at(8)).await, Taken::Again(family_id(1)));
    is_misfit(put(at(8)).await, "code:");
    assert_eq!(take(at(8)).await, Taken::Again(family_id(1)), "it is not fresh again");
    // As a session or a sign-in the same key is nothing.
    let store = ground.store().await;
    assert_eq!(store.sessions.load(&a(), &ID, at(1)).await.unwrap(), None);
    assert_eq!(store.read(at(1)).await, None);
}

pub async fn guesses_are_counted(ground: &ShelfGround) {
    let attempts = ground.store().await.attempts;
    let count = async |now| attempts.count(&a(), &ID, now).await.unwrap();
    for now in 0..5 {
        assert_eq!(count(at(now)).await, Lockout::Open);
    }
    let locked = |until| Lockout::Locked { until: at(until) };
    assert_eq!(count(at(500)).await, locked(1004));
    assert_eq!(count(at(1004)).await, Lockout::Open, "the sixth");
    assert_eq!(count(at(1005)).await, locked(3004));
    attempts.forget(&a(), &ID).await.unwrap();
    assert_eq!(count(at(1006)).await, Lockout::Open);
    // A lock holds to its end, and a quiet quarter of an hour is enough to be forgotten.
    let quarter = 15 * 60 * 1000;
    for now in 0..14 {
        count(at(now * 800_000)).await;
    }
    let last = 13 * 800_000;
    assert!(matches!(count(at(last + 1)).await, Lockout::Locked { .. }));
    for now in 0..4 {
        assert_eq!(count(at(last + quarter + now)).await, Lockout::Open);
    }
}

pub async fn everything_ends(ground: &ShelfGround) {
    let store = ground.store().await;
    store.swap(None, b"x", at(9), at(0)).await;
    let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
    put.unwrap();
    for id in [[1; 32], [2; 32]] {
        let put = store.codes.put(&a(), &id, &code_grant(1), at(9), at(0)).await;
        put.unwrap();
    }
    let take = async |id: [u8; 32], now| store.codes.take(&a(), &id, now).await.unwrap();
    assert!(matches!(take([1; 32], at(8)).await, Taken::Fresh(_)));
    let session_at = async |now| store.sessions.load(&a(), &ID, now).await.unwrap();
    assert!(store.read(at(8)).await.is_some() && session_at(at(8)).await.is_some());

    assert_eq!(store.read(at(9)).await, None);
    assert_eq!(session_at(at(9)).await, None);
    assert_eq!(take([1; 32], at(9)).await, Taken::Unknown);
    assert_eq!(take([2; 32], at(9)).await, Taken::Unknown);
    let (version, _) = store.read(at(8)).await.unwrap();
    assert_eq!(store.swap(Some(version), b"y", at(19), at(9)).await, Swapped::No);
    // In the place of what has ended something new may begin.
    assert_eq!(store.swap(None, b"z", at(19), at(9)).await, Swapped::Yes);
    let put = store.codes.put(&a(), &[1; 32], &code_grant(3), at(19), at(9)).await;
    put.unwrap();
    assert_eq!(take([1; 32], at(10)).await, Taken::Fresh(code_grant(3)));
    // What was over before it began is never there.
    let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(9)).await;
    put.unwrap();
    assert_eq!(session_at(at(9)).await, None);
}

pub async fn shelves_are_apart(ground: &ShelfGround) {
    let store = ground.store().await;
    store.swap(None, b"x", at(9), at(0)).await;
    let (version, _) = store.read(at(0)).await.unwrap();
    let loaded = store.sign_ins.load(&b(), &ID, at(1)).await.unwrap();
    assert_eq!(loaded, None);
    let swapped = store.sign_ins.swap(&b(), &ID, Some(version), b"y", at(9), at(1)).await;
    assert_eq!(swapped.unwrap(), Swapped::No);
    store.sign_ins.remove(&b(), &ID).await.unwrap();
    assert_eq!(store.read(at(1)).await.unwrap().1, b"x");
    let swapped = store.sign_ins.swap(&b(), &ID, None, b"y", at(9), at(1)).await;
    assert_eq!(swapped.unwrap(), Swapped::Yes);
    assert_eq!(store.read(at(1)).await.unwrap().1, b"x");

    let sessions = &store.sessions;
    let put = sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
    put.unwrap();
    assert_eq!(sessions.load(&b(), &ID, at(1)).await.unwrap(), None);
    sessions.remove(&b(), &ID).await.unwrap();
    let put = sessions.put(&b(), &ID, &session(2), at(9), at(0)).await;
    put.unwrap();
    let own = sessions.load(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(own, Some(session(1)));

    let codes = &store.codes;
    let put = codes.put(&a(), &ID, &code_grant(1), at(9), at(0)).await;
    put.unwrap();
    assert_eq!(codes.take(&b(), &ID, at(1)).await.unwrap(), Taken::Unknown);
    let put = codes.put(&b(), &ID, &code_grant(2), at(9), at(0)).await;
    put.unwrap();
    let taken = codes.take(&a(), &ID, at(1)).await.unwrap();
    assert_eq!(taken, Taken::Fresh(code_grant(1)));
    let taken = codes.take(&b(), &ID, at(1)).await.unwrap();
    assert_eq!(taken, Taken::Fresh(code_grant(2)));

    for _ in 0..5 {
        store.attempts.count(&a(), &ID, at(0)).await.unwrap();
    }
    let count = async |pool| store.attempts.count(&pool, &ID, at(1)).await.unwrap();
    assert_eq!(count(b()).await, Lockout::Open);
    store.attempts.forget(&b(), &ID).await.unwrap();
    assert!(matches!(count(a()).await, Lockout::Locked { .. }));
}

pub async fn broken_entries_are_named(ground: &ShelfGround) {
    let store = ground.store().await;
    let fill = async || {
        let put = store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await;
        put.unwrap();
        store.attempts.forget(&a(), &ID).await.unwrap();
        store.attempts.count(&a(), &ID, at(0)).await.unwrap();
    };
    for (id, broken) in [
        &b"hunter2"[..],
        b"",
        b"\xff\x00",
        b"{}",
        br#"{"v":2,"is":{"hunter2":1}}"#,
        br#"{"v":1,"is":{"hunter2":1}}"#,
        br#"{"v":1,"is":{"user":"00000000-0000-0000-0000-000000000001","passed":[],"started":1}}"#,
    ]
    .iter()
    .enumerate()
    {
        fill().await;
        let code = [u8::try_from(id).unwrap(); 32];
        let put = store.codes.put(&a(), &code, &code_grant(1), at(9), at(0)).await;
        put.unwrap();
        ground.overwrite(broken).await;
        is_misfit(store.sessions.load(&a(), &ID, at(1)).await, "sessions:");
        is_misfit(store.sessions.all_of(&a(), &OWNER, at(1)).await, "sessions:");
        is_misfit(store.attempts.count(&a(), &ID, at(1)).await, "attempts:");
        is_misfit(store.codes.take(&a(), &code, at(1)).await, "code:");
        let again = store.codes.take(&a(), &code, at(1)).await.unwrap();
        assert_eq!(again, Taken::Again(family_id(1)), "broken, but taken");
    }
}

pub async fn one_of_many_takes(ground: &ShelfGround) {
    let stores = ground.stores(HANDLES).await;
    for round in 0..4 {
        let id = [round; 32];
        let put = stores[0].codes.put(&a(), &id, &code_grant(1), at(9), at(0)).await;
        put.unwrap();
        let taken = race(MANY, |number| {
            let codes = stores[number % HANDLES].codes.clone();
            async move { codes.take(&a(), &id, at(1)).await.unwrap() }
        });
        let taken = taken.await;
        assert_eq!(count(&taken, &Taken::Fresh(code_grant(1))), 1);
        assert_eq!(count(&taken, &Taken::Again(family_id(1))), MANY - 1);
    }
}

pub async fn one_of_many_swaps(ground: &ShelfGround) {
    let stores = ground.stores(HANDLES).await;
    let mut read = None;
    for round in 0..4 {
        let swapped = race(MANY, |number| {
            let store = stores[number % HANDLES].clone();
            let bytes = [round, u8::try_from(number % 2).unwrap()];
            async move { store.swap(read, &bytes, at(9), at(0)).await }
        });
        let swapped = swapped.await;
        assert_eq!(count(&swapped, &Swapped::Yes), 1);
        read = stores[0].read(at(0)).await.map(|(version, _)| version);
    }
}

pub async fn no_count_is_lost(ground: &ShelfGround) {
    let stores = ground.stores(HANDLES).await;
    let counted = race(MANY, |number| {
        let attempts = stores[number % HANDLES].attempts.clone();
        async move { attempts.count(&a(), &ID, at(0)).await.unwrap() }
    });
    let counted = counted.await;
    let locked = Lockout::Locked { until: at(1000) };
    assert_eq!(count(&counted, &Lockout::Open), 5);
    assert_eq!(count(&counted, &locked), MANY - 5);
    // At the end of each lock one more guess is looked at, and the lock doubles: nothing was lost.
    for (now, until) in [(1000, 3000), (3000, 7000), (7000, 15000)] {
        let counted = race(MANY, |number| {
            let attempts = stores[number % HANDLES].attempts.clone();
            async move { attempts.count(&a(), &ID, at(now)).await.unwrap() }
        });
        let counted = counted.await;
        assert_eq!(count(&counted, &Lockout::Open), 1);
        let locked = Lockout::Locked { until: at(until) };
        assert_eq!(count(&counted, &locked), MANY - 1);
    }
}

pub async fn what_has_ended_is_swept(ground: &ShelfGround) {
    let store = ground.store().await;
    for number in 0..1200_u32 {
        let mut id = [0; 32];
        id[..4].copy_from_slice(&number.to_be_bytes());
        let until = at(if number % 100 == 0 { 2000 } else { 1000 });
        let put = store.sessions.put(&a(), &id, &session(1), until, at(0)).await;
        put.unwrap();
    }
    match ground {
        ShelfGround::Embedded { .. } => {
            let path = ground.path();
            let shelf = vestibule::adapters::shelf::Embedded::open(&path).await.unwrap();
            let shelves = vestibule::adapters::shelf::Shelves::new(shelf);
            assert_eq!(shelves.sweep(at(999)).await.unwrap(), 0);
            assert_eq!(shelves.sweep(at(1000)).await.unwrap(), 1188);
            assert_eq!(ground.held().await, 12);
            let log = path.with_extension("db-wal");
            assert_eq!(log.metadata().unwrap().len(), 0, "the log was emptied");
        }
        // The server does it by itself, a little later than we call a thing gone.
        ShelfGround::Redis { .. } => assert_eq!(ground.held().await, 1200),
    }
    let kept = store.sessions.load(&a(), &[0; 32], at(1000)).await.unwrap();
    assert!(kept.is_some());
}
