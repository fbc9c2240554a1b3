//! What good configuration becomes: its defaults, and what is written.

use std::time::Duration;

use vestibule::config::{
    Config, DirectoryUrl, LogFormat, MasterKeySource, RedisEntries, RedisServers, SessionsUrl,
};
use vestibule::domain::{Compatibility, Level, Span};

use crate::documented::keys;
use crate::{EXAMPLE_ENVIRONMENT, client, folder, load, load_path, resolved};

#[test]
fn the_example_is_complete_and_loads() {
    let folder = folder(&[("vestibule.toml", Config::example())]);
    let config = load_path(&folder.path().join("vestibule.toml"), &EXAMPLE_ENVIRONMENT).unwrap();
    assert!(matches!(config.master_key, MasterKeySource::Given(_)));
    assert_eq!(config.server.log, LogFormat::Json);
    let nightly = client(&config, "nightly");
    assert!(nightly.confidential && nightly.secrets.is_empty());
    for (path, _) in keys(&Config::schema()) {
        let key = path.rsplit('.').next().unwrap();
        let named = Config::example().contains(key);
        assert!(named || path.starts_with("demo"), "the example does not name {path}");
    }
}

#[test]
fn the_commented_keys_of_the_example_are_good_too() {
    let not_together = [
        "secrets",
        "themes",
        "directory",
        "sessions",
        "redis_ca",
        "redis_certificate",
        "redis_key",
        "redis_sentinel_user",
        "redis_sentinel_password",
        "issuer_origin",
        "range_url",
        "previous_master_keys",
    ];
    let uncomment = |line: &'static str| {
        let rest = line.strip_prefix("# ")?;
        let (key, _) = rest.split_once(" = ")?;
        let elsewhere = rest.contains("\"file:");
        (!key.contains(' ') && !elsewhere && !not_together.contains(&key)).then_some(rest)
    };
    let lines = Config::example().lines().map(|line| uncomment(line).unwrap_or(line));
    let text = lines.collect::<Vec<_>>().join("\n");
    assert!(text.contains("\nhash_queue = 64") && text.contains("\ncompatibility = \"strict\""));
    let secrets = ["MAIL_PASSWORD", "TWILIO_TOKEN", "SMS_TOKEN"].map(|name| (name, "a-secret"));
    let environment = [&EXAMPLE_ENVIRONMENT[..], &secrets].concat();
    load(&folder(&[("vestibule.toml", &text)]), &environment).unwrap();
}

#[test]
fn defaults_are_those_of_the_reference() {
    let config = resolved(
        "[pools.eu_Shop1.clients.shop]\nscopes = [\"openid\"]\ncallback_urls = [\"https://a.example/\"]",
        &[],
    );
    let client = &client(&config, "shop").client;
    assert_eq!(client.access_token, Span::from_minutes(60));
    assert_eq!(client.id_token, Span::from_minutes(60));
    assert_eq!(client.refresh_token, Span::from_days(30));
    assert_eq!(client.challenge, Span::from_minutes(3));
    assert_eq!((client.session, client.rotation), (None, None));
    assert_eq!(client.name, "shop");
    assert!(client.flows.code && client.revocation && client.hides_existence);
    let pool = &config.pools[0].pool;
    assert_eq!(pool.session, Span::from_minutes(60));
    assert_eq!(pool.password.minimum_length, 8);
    assert_eq!(pool.issuer(), "https://login.example.com/eu_Shop1");
    assert_eq!((config.hashing.memory_kib, config.hashing.iterations), (19_456, 2));
    assert!(config.demo.is_none());
}

#[test]
fn sets_of_redis_servers_are_resolved_host_by_host() {
    let stores = |lines: &str| {
        let config = resolved(&format!("[stores]\n{lines}"), &[]);
        let SessionsUrl::Redis(redis) = config.stores.sessions else { panic!("Redis") };
        redis
    };
    let redis = stores(
        r#"
        sessions = "rediss+sentinel://ada:a%40b@s1,s2:26380,[::1]/shop/3"
        redis_sentinel_user = "guest"
        redis_sentinel_password = "hunter2"
        redis_timeout_ms = 400
        redis_replicas = 2
        redis_ca = "ca.pem"
        redis_certificate = "own.pem"
        redis_key = "own.key"
        "#,
    );
    let RedisServers::Sentinel { urls, master, user, password } = &redis.servers else {
        panic!("sentinels")
    };
    let urls: Vec<_> = urls.iter().map(|url| url.expose().as_str()).collect();
    let at = |host: &str| format!("redis://ada:a%40b@{host}/3");
    assert_eq!(urls, [at("s1:26379"), at("s2:26380"), at("[::1]:26379")]);
    assert_eq!((master.as_str(), user.as_deref()), ("shop", Some("guest")));
    assert!(password.as_ref().unwrap().is(b"hunter2") && redis.tls);
    assert_eq!((redis.timeout.as_millis(), redis.replicas), (400, 2));
    assert!(redis.ca.is_some() && redis.client.is_some());
    assert!(!format!("{redis:?}").contains("hunter2") && !format!("{redis:?}").contains("a%40b"));
    let redis = stores(r#"sessions = "redis+cluster://h1,h2:7000""#);
    let RedisServers::Cluster(urls) = &redis.servers else { panic!("a cluster") };
    let urls: Vec<_> = urls.iter().map(|url| url.expose().as_str()).collect();
    assert_eq!((urls, redis.tls), (vec!["redis://h1:6379/", "redis://h2:7000/"], false));
}

#[test]
fn what_is_written_is_what_is_resolved() {
    let config = resolved(
        r#"
        [server]
        listen = ["0.0.0.0:80", "[::]:80"]
        trusted_proxies = ["10.1.2.3/8", "::1"]
        workers = 3
        shutdown_seconds = 5
        log_format = "json"
        [stores]
        directory = "postgres://u:p@db/vestibule"
        sessions = "rediss://:p@redis:6380/2"
        redis_prefix = "v:"
        redis_entries = "hashes"
        directory_connections = 5
        directory_statement_timeout_ms = 2000
        directory_lock_timeout_ms = 90
        request_timeout_ms = 1200
        [pools.eu_Shop1]
        compatibility = "strict"
        level_names = ["bronze", "silver", "gold", "urn:cognito:loa:4"]
        custom_attributes = ["tenant"]
        sign_in_with = ["username", "email"]
        [pools.eu_Shop1.groups.staff]
        precedence = 3
        role = "arn:aws:iam::1:role/staff"
        [pools.eu_Shop1.clients.a]
        scopes = ["openid", "offline_access", "orders/read"]
        callback_urls = ["https://a.example/"]
        default_redirect_uri = "https://a.example/"
        refresh_rotation = true
        refresh_grace_seconds = 60
        refresh_token_minutes = 1440
        session_minutes = 0
        read_attributes = ["email", "custom:tenant"]
        [pools.eu_Shop1.clients.b]
        compatibility = "faithful"
        secrets = ["first-secret-of-this-client", "second-secret-of-this-client"]
        flows = ["implicit", "code"]
        scopes = ["openid"]
        callback_urls = ["myapp://cb"]
        "#,
        &[],
    );
    let proxies: Vec<_> =
        config.server.trusted_proxies.networks.iter().map(ToString::to_string).collect();
    assert_eq!(proxies, ["10.0.0.0/8", "::1/128"]);
    assert_eq!((config.server.workers, config.server.listen.len()), (Some(3), 2));
    assert_eq!(config.stores.patience, Duration::from_millis(1200));
    let limits = config.stores.postgres;
    assert_eq!((limits.connections, limits.statement), (5, Duration::from_secs(2)));
    assert_eq!(
        (limits.connect, limits.lock),
        (Duration::from_millis(700), Duration::from_millis(90))
    );
    let DirectoryUrl::Postgres(url) = &config.stores.directory else { panic!("PostgreSQL") };
    assert!(url.is(b"postgres://u:p@db/vestibule"));
    let SessionsUrl::Redis(redis) = &config.stores.sessions else { panic!("Redis") };
    let RedisServers::Single(url) = &redis.servers else { panic!("one server") };
    assert!(url.is(b"redis://:p@redis:6380/2") && redis.tls && redis.prefix == "v:");
    assert_eq!((redis.timeout.as_millis(), &redis.ca), (250, &None));
    assert_eq!(redis.entries, RedisEntries::Hashes);
    assert_eq!(config.pools[0].pool.groups["staff"].precedence, Some(3));
    let names = &config.pools[0].pool.level_names;
    assert_eq!(names.levels("gold bronze platinum".split(' ')), [Level::Three, Level::One]);
    let a = &client(&config, "a").client;
    assert_eq!(a.compatibility, Compatibility::Strict);
    assert_eq!(a.rotation.unwrap().grace, Span::from_seconds(60));
    assert_eq!((a.refresh_token, a.session), (Span::from_days(1), Some(Span::ZERO)));
    assert!(a.may_read("custom:tenant") && !a.may_read("name"));
    let b = client(&config, "b");
    assert_eq!((b.secrets.len(), b.confidential), (2, true));
    assert_eq!(b.client.compatibility, Compatibility::Faithful);
}
