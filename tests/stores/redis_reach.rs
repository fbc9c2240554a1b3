//! The ways to a Redis: TLS, users, sockets.

use vestibule::adapters::shelf::{
    PATIENCE, Redis, RedisServers, RedisSettings, RedisTls, Shelf as _, Shelves,
};
use vestibule::domain::Secret;
use vestibule::ports::{Fault, Taken};

use crate::authority::{Authority, written};
use crate::ground::{Store, left_out};
use crate::ports::quiet_port;
use crate::redis_set::{NOTHING_YET, RedisNode, wait_until};
use crate::samples::*;

const ID: [u8; 32] = [9; 32];
/// What `docs/operations.md` says that a user needs.
const OPERATIONS: &str = include_str!("../../docs/operations.md");

fn started(arguments: &[&str]) -> Option<RedisNode> {
    RedisNode::start(arguments).or_else(|| left_out("ways to Redis", "redis-server on the PATH"))
}

fn store(settings: &RedisSettings) -> Store {
    Shelves::new(Redis::lazy(settings).unwrap()).into()
}

/// Everything that the store is ever asked.
async fn everything_works(store: &Store) {
    store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await.unwrap();
    assert_eq!(store.sessions.load(&a(), &ID, at(1)).await.unwrap(), Some(session(1)));
    store.sessions.remove(&a(), &ID).await.unwrap();
    store.codes.put(&a(), &ID, &code_grant(1), at(9), at(0)).await.unwrap();
    for taken in [Taken::Fresh(code_grant(1)), Taken::Again(code_grant(1).grant.family)] {
        assert_eq!(store.codes.take(&a(), &ID, at(1)).await.unwrap(), taken);
    }
    store.sign_ins.swap(&a(), &ID, None, b"x", at(9), at(0)).await.unwrap();
    assert_eq!(store.sign_ins.load(&a(), &ID, at(1)).await.unwrap().unwrap().bytes, b"x");
    store.sign_ins.remove(&a(), &ID).await.unwrap();
    store.attempts.count(&a(), &ID, at(0)).await.unwrap();
    store.attempts.forget(&a(), &ID).await.unwrap();
    let counter = crate::counters::counter(1, 9);
    store.counters.pass(&a(), &[counter], at(0)).await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn a_socket_is_a_way() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("redis.sock");
    let Some(node) = started(&["--unixsocket", path.to_str().unwrap()]) else { return };
    node.wait_until_it_answers();
    let url = format!("redis+unix://{}", path.display());
    everything_works(&store(&RedisSettings::single(&url, "socket"))).await;
}

/// The least that a user must be allowed, word by word as an operator would copy it.
#[tokio::test]
async fn a_user_with_the_least_rights_suffices() {
    let Some(node) = started(&[]) else { return };
    node.wait_until_it_answers();
    let of = format!("127.0.0.1 {}", node.port);
    let Some(_replica) = started(&["--replicaof", &of]) else { return };
    wait_until("a replica", || {
        let said = node.ask(&["INFO", "replication"]);
        said.contains("state=online") && !said.contains(NOTHING_YET)
    });
    let line = OPERATIONS.lines().find(|line| line.starts_with("user vestibule on ")).unwrap();
    let line = line.replace("a-long-random-password", "hunter2@:/%");
    let rule: Vec<_> = ["ACL", "SETUSER"].into_iter().chain(line.split(' ').skip(1)).collect();
    assert_eq!(node.ask(&rule).trim(), "OK");
    assert_eq!(node.ask(&["ACL", "SETUSER", "default", "off"]).trim(), "OK");
    let at_host = |login: &str| format!("redis://{login}127.0.0.1:{}", node.port);
    let right = at_host("vestibule:hunter2%40%3A%2F%25@");
    let alone = RedisSettings::single(&right, "vestibule:");
    let copied = RedisSettings { replicas: 1, ..RedisSettings::single(&right, "vestibule:copied") };
    for settings in [alone, copied] {
        let redis = Redis::lazy(&settings).unwrap();
        redis.ping().await.unwrap();
        everything_works(&Shelves::new(redis).into()).await;
    }
    for login in ["", "vestibule:wrong@", "nobody:hunter2@"] {
        let refused = Redis::lazy(&RedisSettings::single(&at_host(login), "vestibule:")).unwrap();
        let told = refused.ping().await.unwrap_err();
        assert!(matches!(told, Fault::Down(_)), "{told:?}");
        assert!(!format!("{told:?}").contains("hunter2"), "{told:?}");
    }
    let elsewhere = Redis::lazy(&RedisSettings::single(&right, "other")).unwrap();
    let elsewhere: Store = Shelves::new(elsewhere).into();
    assert!(elsewhere.sessions.load(&a(), &ID, at(1)).await.is_err(), "not its keys");
}

/// A Redis that asks for certificates and gives one of its own; and what vouches for it.
fn with_tls(authority: &Authority, name: &str) -> Option<(RedisNode, u16)> {
    let (certificate, key) = authority.issue(name);
    let (folder, port) = (tempfile::tempdir().unwrap(), quiet_port());
    let file = |name: &str, text: &str| written(folder.path(), name, text);
    let ca = file("ca.pem", &authority.pem());
    let (certificate, key) = (file("own.pem", &certificate), file("own.key", &key));
    let tls_port = port.to_string();
    let arguments = ["--tls-port", &tls_port, "--tls-cert-file", &certificate, "--tls-key-file"];
    let arguments = [&arguments[..], &[key.as_str(), "--tls-ca-cert-file", &ca]].concat();
    let node = RedisNode::start_at(quiet_port(), folder, &arguments);
    let node = node.or_else(|| left_out("TLS to Redis", "redis-server on the PATH"))?;
    node.wait_until_it_answers();
    Some((node, port))
}

#[tokio::test]
async fn tls_asks_for_the_right_certificates_on_both_sides() {
    let (ours, another) = (Authority::new(), Authority::new());
    let Some((_node, port)) = with_tls(&ours, "localhost") else { return };
    let client = |authority: &Authority| {
        let (certificate, key) = authority.issue("vestibule");
        Some((certificate.into_bytes(), Secret::new(key.into_bytes())))
    };
    let settings = |host: &str, ca: Option<&Authority>, client| RedisSettings {
        servers: RedisServers::Single(Secret::new(format!("redis://{host}:{port}"))),
        prefix: "tls".to_owned(),
        patience: PATIENCE,
        replicas: 0,
        tls: Some(RedisTls { ca: ca.map(|ca| ca.pem().into_bytes()), client }),
    };
    everything_works(&store(&settings("localhost", Some(&ours), client(&ours)))).await;
    for (host, ca, client) in [
        ("localhost", &another, client(&ours)),
        ("localhost", &ours, client(&another)),
        ("localhost", &ours, None),
        ("127.0.0.1", &ours, client(&ours)),
    ] {
        let refused = Redis::lazy(&settings(host, Some(ca), client)).unwrap();
        let told = refused.ping().await.unwrap_err();
        assert!(matches!(told, Fault::Down(_)), "{told:?}");
    }
}

#[test]
fn certificates_that_are_none_are_told_by_key() {
    let told = |tls: RedisTls| {
        let settings = RedisSettings { tls: Some(tls), ..RedisSettings::single("redis://h", "x") };
        Redis::lazy(&settings).unwrap_err().to_string()
    };
    let none = told(RedisTls { ca: Some(b"hunter2".to_vec()), client: None });
    assert!(none.starts_with("stores.redis_ca: ") && !none.contains("hunter2"), "{none}");
    let (certificate, key) = Authority::new().issue("vestibule");
    let (_, other) = Authority::new().issue("vestibule");
    let pair = |certificate: &str, key: &str| RedisTls {
        ca: Some(Authority::new().pem().into_bytes()),
        client: Some((certificate.as_bytes().to_vec(), Secret::new(key.as_bytes().to_vec()))),
    };
    let none = told(pair(&key, &key));
    assert!(none.starts_with("stores.redis_certificate: "), "{none}");
    let none = told(pair(&certificate, &certificate));
    assert!(none.starts_with("stores.redis_key: "), "{none}");
    let none = told(pair(&certificate, &other));
    assert!(none.starts_with("stores.redis_certificate: "), "{none}");
}

/// Stopped, killed, and up again with an empty memory: the same store goes on, with no restart.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_redis_that_comes_back_is_used_again() {
    let Some(mut node) = started(&[]) else { return };
    node.wait_until_it_answers();
    let url = format!("redis://127.0.0.1:{}", node.port);
    let store = store(&RedisSettings::single(&url, "back"));
    store.sessions.put(&a(), &ID, &session(1), at(9), at(0)).await.unwrap();
    node.signal("STOP");
    for _ in 0..5 {
        crate::redis_faults::every_call_is_down(&store).await;
    }
    node.signal("CONT");
    assert_eq!(soon(&store).await, Some(session(1)));
    node.kill();
    crate::redis_faults::every_call_is_down(&store).await;
    node.start_again();
    tokio::task::block_in_place(|| {
        wait_until("it listens", || node.ask(&["PING"]).contains("PONG"));
    });
    assert_eq!(soon(&store).await, None);
    everything_works(&store).await;
}

/// What is there, within a second of the server's return.
async fn soon(store: &Store) -> Option<vestibule::domain::BrowserSession> {
    let back = std::time::Instant::now();
    loop {
        match store.sessions.load(&a(), &ID, at(1)).await {
            Ok(found) => return found,
            Err(error) => assert!(back.elapsed().as_millis() < 1000, "{error:?}"),
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
}
