//! Where values come from: references, variables, the settings that a client keeps in the directory.

use std::ffi::OsString;
use std::path::Path;

use vestibule::config::{
    Config, DeclaredClient, DirectoryUrl, RedisEntries, RedisStore, SessionsUrl, Standing,
    client_from_settings,
};
use vestibule::domain::{ClientId, MfaPolicy, Pool};

use crate::{BASE, KEY, NO_ENVIRONMENT, client, folder, load, mistakes, resolved, whats};

#[test]
fn references_are_followed_whatever_their_key_takes() {
    let b = r#"
        [server]
        workers = "env:WORKERS"
        trusted_proxies = ["env:PROXY"]
        [pools.eu_Shop1]
        case_sensitive = "env:CASE"
        mfa = "env:MFA"
        [pools.eu_Shop1.clients.shop]
        flows = ["client_credentials"]
        scopes = ["orders/read"]
        secrets = ["file:first", "env:SECOND"]
    "#;
    let first = "the-first-secret-in-a-file\r\n";
    let folder = folder(&[("a.toml", BASE), ("b.toml", b), ("first", first)]);
    let environment = [
        ("WORKERS", "7"),
        ("PROXY", "10.0.0.7"),
        ("CASE", "true"),
        ("MFA", "required"),
        ("SECOND", "the-second-secret-outside"),
    ];
    let config = load(&folder, &environment).unwrap();
    assert_eq!(config.server.workers, Some(7));
    assert_eq!(config.server.trusted_proxies.networks[0].to_string(), "10.0.0.7/32");
    assert!(config.pools[0].pool.names.case_sensitive);
    assert_eq!(config.pools[0].pool.factors.mfa, MfaPolicy::Required);
    let secrets = client(&config, "shop").secrets.iter().map(|secret| secret.expose().as_str());
    assert_eq!(
        secrets.collect::<Vec<_>>(),
        ["the-first-secret-in-a-file", "the-second-secret-outside"]
    );
}

#[test]
fn a_broken_reference_is_a_mistake_that_gives_nothing_away() {
    let toml = r#"[server]
workers = "env:WORD"
log_format = "env:WORD"
trusted_proxies = ["env:WORD", "env:NOPE", "env:EMPTY"]
[pools.eu_Shop1]
name = "file:missing"
[pools.eu_Shop1.clients.shop]
flows = []
scopes = ["env:WORD"]
"#;
    let told = mistakes(toml, &[("WORD", "hunter2"), ("EMPTY", "")]);
    assert_eq!(
        whats(&told),
        [
            "b.toml:2:11: server.workers refers to a value that is not right here",
            "b.toml:3:14: server.log_format refers to a value that is not right here",
            "b.toml:4:20: server.trusted_proxies[0] is not an IP address or network",
            "b.toml:4:32: server.trusted_proxies[1] refers to the environment variable NOPE, which is not set",
            "b.toml:4:44: server.trusted_proxies[2] refers to the environment variable EMPTY, which is empty",
            "b.toml:6:8: pools.eu_Shop1.name refers to the file missing, which cannot be read: No such file or directory (os error 2)",
            "b.toml:9:11: pools.eu_Shop1.clients.shop.scopes[0] is `…`, a scope that does not exist",
        ]
    );
    assert!(!told.join("\n").contains("hunter2"));
}

#[test]
fn variables_lie_over_files() {
    let b = "[server]\nworkers = 2\n[stores]\ndirectory = \"env:NOT_SET_AND_NOT_NEEDED\"\n";
    let folder = folder(&[("a.toml", BASE), ("b.toml", b), ("key", KEY)]);
    let key = format!("file:{}", folder.path().join("key").display());
    let environment = [
        ("VESTIBULE_LISTEN", "0.0.0.0:80, [::]:80"),
        ("VESTIBULE_TRUSTED_PROXIES", "10.0.0.0/8"),
        ("VESTIBULE_WORKERS", "5"),
        ("VESTIBULE_LOG_FORMAT", "json"),
        ("VESTIBULE_DIRECTORY", "sqlite:/data/d.db"),
        ("VESTIBULE_SESSIONS", "redis+unix:///run/redis.sock"),
        ("VESTIBULE_REDIS_PREFIX", ""),
        ("VESTIBULE_REDIS_ENTRIES", "hashes"),
        ("VESTIBULE_HASH_THREADS", "1"),
        ("VESTIBULE_MASTER_KEY", key.as_str()),
        ("VESTIBULE_CONFIG", "/etc/vestibule"),
        ("VESTIBULE_TEST_REDIS", "redis://localhost"),
        ("PATH", "/bin"),
    ];
    let config = load(&folder, &environment).unwrap();
    assert_eq!((config.server.listen.len(), config.server.workers), (2, Some(5)));
    assert_eq!(config.hashing.threads, 1);
    let DirectoryUrl::Sqlite(path) = &config.stores.directory else { panic!("SQLite") };
    assert_eq!(path, Path::new("/data/d.db"));
    let SessionsUrl::Redis(RedisStore { prefix, entries, .. }) = &config.stores.sessions else {
        panic!("Redis")
    };
    assert_eq!((prefix.as_str(), *entries), ("vestibule:", RedisEntries::Hashes));
}

#[test]
fn mistakes_in_variables_are_told_like_those_in_files() {
    let environment = [
        ("VESTIBULE_WORKERS", "many"),
        ("VESTIBULE_LISTEN", "127.0.0.1:1,,x"),
        ("VESTIBULE_MASTERKEY", "hunter2"),
        ("VESTIBULE_SHOP_SECRET", "a-secret-that-files-refer-to"),
    ];
    let shop =
        "[pools.eu_Shop1.clients.shop]\nflows = []\nsecret = \"env:VESTIBULE_SHOP_SECRET\"\n";
    let told = mistakes(shop, &environment);
    assert_eq!(
        whats(&told),
        [
            "VESTIBULE_LISTEN: server.listen[1] is not an IP address with a port",
            "VESTIBULE_LISTEN: server.listen[2] is not an IP address with a port",
            "VESTIBULE_MASTERKEY: is not a variable of Vestibule",
            "VESTIBULE_WORKERS: server.workers refers to a value that is not right here",
        ]
    );
    assert!(told[2].contains("did you mean `VESTIBULE_MASTER_KEY`?"));
}

#[cfg(unix)]
#[test]
fn variables_need_not_be_text_unless_they_are_ours() {
    use std::os::unix::ffi::OsStringExt as _;
    let folder = folder(&[("a.toml", BASE)]);
    let load = |name: &str| {
        let pair = (OsString::from(name), OsString::from_vec(vec![0xff]));
        Config::load(Some(folder.path()), [pair])
    };
    assert!(load("SOMETHING").is_ok());
    let told = load("VESTIBULE_LISTEN").unwrap_err();
    assert_eq!(told[0].to_string(), "VESTIBULE_LISTEN: server.listen is not UTF-8 text");
}

#[test]
fn secrets_do_not_print() {
    let config = resolved(
        r#"
        [stores]
        directory = "postgres://user:hunter2@db/x"
        sessions = "redis://:hunter2@redis/0"
        [pools.eu_Shop1.clients.shop]
        flows = []
        secrets = ["hunter2-hunter2-hunter2-1", "hunter2-hunter2-hunter2-2"]
        "#,
        &[],
    );
    let shown = format!("{config:?} {config:#?} {}", client(&config, "shop").settings);
    assert!(!shown.contains("hunter2") && !shown.contains(KEY));
    let demo = format!("{:?}", Config::load(None, NO_ENVIRONMENT).unwrap());
    for secret in ["Correct-Horse-9", "JBSWY3DP", "for-local-use-only"] {
        assert!(!demo.contains(secret), "{secret}");
    }
}

#[test]
fn settings_of_a_client_read_back_as_they_were() {
    let machine = "[pools.eu_Shop1.clients.m]\nflows = [\"client_credentials\"]\n\
                   confidential = true\nscopes = [\"orders/read\"]\n";
    for config in [Config::load(None, NO_ENVIRONMENT).unwrap(), resolved(machine, &[])] {
        for declared in &config.pools {
            for DeclaredClient { client, settings, .. } in &declared.clients {
                let pool = &declared.pool;
                let read = client_from_settings(&client.id, settings, pool, Standing::New);
                assert_eq!(format!("{:?}", read.unwrap()), format!("{client:?}"));
            }
        }
    }
}

#[test]
fn settings_of_a_client_are_checked_like_those_of_a_file() {
    let pool: Pool = resolved("", &[]).pools.remove(0).pool;
    let id = ClientId::parse("added").unwrap();
    let told =
        |settings: &str| client_from_settings(&id, settings, &pool, Standing::New).unwrap_err();
    assert!(told("{")[0].starts_with("the settings are not JSON"));
    assert_eq!(told("[]"), ["is a list; write a table, like `[name]` or `{ key = \"value\" }`"]);
    let secret = told(r#"{"flows": [], "secret": "hunter2-hunter2-hunter2-1"}"#);
    assert!(secret[0].starts_with("secret is not a key here") && !secret[0].contains("hunter2"));
    assert_eq!(told(r#"{"flows": [], "challenge_minutes": 1, "name": null}"#).len(), 2);

    let gone =
        r#"{"flows": [], "scopes": ["openid", "gone/read"], "read_attributes": ["custom:gone"]}"#;
    assert_eq!(told(gone).len(), 2);
    let kept = client_from_settings(&id, gone, &pool, Standing::Kept).unwrap();
    assert_eq!(kept.scopes.to_string(), "openid gone/read");
}
