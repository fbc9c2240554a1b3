use std::time::Instant;

use argon2::Argon2;

use super::*;
use crate::vault::MasterKey;

const UNKNOWN: Precedence = Precedence::Unknown;

fn hasher(queue: usize) -> ArgonHasher {
    let vault = Arc::new(Vault::new(&MasterKey::generate().0).unwrap());
    ArgonHasher::start(Budget { memory_kib: 64, iterations: 1, lanes: 1, threads: 1, queue }, vault)
        .unwrap()
}

fn password(text: &str) -> Password {
    Password::parse(text.to_owned()).unwrap()
}

#[tokio::test]
async fn only_the_right_password_verifies() {
    let hasher = hasher(4);
    let stored = hasher.hash(&password("Correct-Horse-9"), UNKNOWN).await.unwrap();
    assert!(stored.expose().starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
    let right = hasher.verify(&password("Correct-Horse-9"), Some(&stored), UNKNOWN).await.unwrap();
    let wrong = hasher.verify(&password("correct-horse-9"), Some(&stored), UNKNOWN).await.unwrap();
    let nobody = hasher.verify(&password("Correct-Horse-9"), None, UNKNOWN).await.unwrap();
    assert_eq!((right, wrong, nobody), (Verdict::Right, Verdict::Wrong, Verdict::Wrong));
}

#[tokio::test]
async fn other_parameters_verify_and_are_told() {
    let weak = Secret::new(
        "$argon2id$v=19$m=32,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$".to_owned() + &made_elsewhere(),
    );
    let verdict = hasher(4).verify(&password("password"), Some(&weak), UNKNOWN).await.unwrap();
    assert_eq!(verdict, Verdict::RightButWeak);
}

fn made_elsewhere() -> String {
    let argon =
        Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(32, 2, 1, Some(32)).unwrap());
    let mut out = [0; 32];
    argon.hash_password_into(b"password", b"somesaltsomesalt", &mut out).unwrap();
    Output::new(&out).unwrap().to_string()
}

#[tokio::test]
async fn costs_beyond_reason_are_refused() {
    for phc in [
        "$argon2id$v=19$m=4194304,t=50,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
        "$argon2id$v=19$m=64,t=17,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
        "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ$c29tZWhhc2hzb2",
        "$argon2id$v=19$m=64,t=1,p=1$c29tZXNhbHQ",
        "$2b$15$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui",
        "$scrypt$ln=17,r=8,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
        "$scrypt$ln=63,r=4294967295,p=4294967295$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
        "$scrypt$ln=255,r=1,p=1$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
        "$scrypt$ln=10,r=8,p=4000$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
        "$pbkdf2-sha256$i=4294967295$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
        "$pbkdf2-sha256$i=0$c29tZXNhbHQ$c29tZWhhc2hzb21laGFzaA",
        "{SSHA}AAAA",
        "$2b$10$abcdefghijklmnopqrstuv",
        "rubbish",
    ] {
        let answer =
            hasher(1).verify(&password("x"), Some(&Secret::new(phc.to_owned())), UNKNOWN).await;
        assert!(matches!(answer, Err(Fault::Misfit { .. })), "{phc}");
    }
}

#[tokio::test]
async fn what_does_not_fit_is_refused_at_once() {
    let hasher = Arc::new(hasher(1));
    let many = (0..50).map(|_| {
        let hasher = Arc::clone(&hasher);
        tokio::spawn(async move { hasher.hash(&password("x"), UNKNOWN).await })
    });
    let answers = futures_util::future::join_all(many.collect::<Vec<_>>()).await;
    let busy = answers.iter().filter(|a| matches!(a, Ok(Err(Fault::Busy { .. })))).count();
    assert!(busy > 0 && busy < 50, "{busy}");
}

/// One thread that is held up by a long hash, and the queue behind it filled by strangers.
async fn flooded(queue: usize) -> (Arc<ArgonHasher>, Vec<tokio::task::JoinHandle<bool>>) {
    let vault = Arc::new(Vault::new(&MasterKey::generate().0).unwrap());
    let budget = Budget { memory_kib: 19_456, iterations: 4, lanes: 1, threads: 1, queue };
    let hasher = Arc::new(ArgonHasher::start(budget, vault).unwrap());
    let strangers = (0..=queue).map(|_| {
        let hasher = Arc::clone(&hasher);
        tokio::spawn(async move { hasher.hash(&password("x"), UNKNOWN).await.is_ok() })
    });
    let strangers = strangers.collect();
    while hasher.load().waiting + hasher.load().running <= queue {
        tokio::task::yield_now().await;
    }
    (hasher, strangers)
}

#[tokio::test]
async fn bug_class_14_known_browsers_come_before_strangers_however_many_there_are() {
    let (hasher, strangers) = flooded(8).await;
    assert!(hasher.hash(&password("x"), UNKNOWN).await.is_err(), "the queue is not full");
    let began = Instant::now();
    let known = (0..3).map(|_| {
        let hasher = Arc::clone(&hasher);
        tokio::spawn(async move { hasher.hash(&password("x"), Precedence::Known).await })
    });
    for known in known.collect::<Vec<_>>() {
        assert!(known.await.unwrap().is_ok(), "a stranger was preferred");
    }
    let known_took = began.elapsed();
    let answers = futures_util::future::join_all(strangers).await;
    let refused = answers.iter().filter(|answer| matches!(answer, Ok(false))).count();
    assert_eq!(refused, 3, "those three made room");
    assert!(began.elapsed() > known_took, "the strangers came first");
    assert_eq!((hasher.load().refused, hasher.load().waiting), (4, 0));
}

#[tokio::test]
async fn a_refusal_comes_at_once_and_tells_when_to_come_again() {
    let (hasher, _strangers) = flooded(2).await;
    let mut took = Vec::new();
    for _ in 0..50 {
        let began = Instant::now();
        let refused = hasher.hash(&password("x"), UNKNOWN).await;
        took.push(began.elapsed());
        let Err(Fault::Busy { retry_after }) = refused else { break };
        assert!(retry_after >= Span::from_seconds(1) && retry_after <= LONGEST_RETRY);
    }
    took.sort();
    assert!(took[took.len() / 2] < Duration::from_millis(20), "{took:?}");
}

#[tokio::test]
async fn whoever_goes_away_keeps_no_place() {
    let (hasher, strangers) = flooded(4).await;
    strangers.iter().for_each(tokio::task::JoinHandle::abort);
    futures_util::future::join_all(strangers).await;
    assert!(hasher.hash(&password("x"), UNKNOWN).await.is_ok());
    assert!(hasher.load().made <= 2, "a hash was made for nobody");
}

#[tokio::test]
async fn memory_is_told_while_it_is_held() {
    let hasher = hasher(1);
    let stored = hasher.hash(&password("x"), UNKNOWN).await.unwrap();
    let held = hasher.load().memory_bytes;
    assert_eq!(held, 64 * 1024);
    hasher.verify(&password("x"), Some(&stored), UNKNOWN).await.unwrap();
    assert_eq!(hasher.load().memory_bytes, held);
    for _ in 0..200 {
        if hasher.load().memory_bytes == 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("never given back");
}

#[test]
fn quiet_threads_measure_how_fast_they_are() {
    let hasher = hasher(1);
    for _ in 0..100 {
        if hasher.load().measured.is_some_and(|speed| speed.per_second > 0.0) {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("never measured");
}
