//! What people write: that good configuration loads, that every mistake is told at once with its
//! place, that secrets stay secret, and that the documentation knows every key.

#![expect(clippy::unwrap_used, reason = "a helper that cannot do its part has failed the test")]

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde_json::Value as Json;
use tempfile::TempDir;
use vestibule::config::{
    Config, DeclaredClient, DirectoryUrl, LogFormat, MasterKeySource, SessionsUrl, Standing,
    client_from_settings,
};
use vestibule::domain::{ClientId, Compatibility, MfaPolicy, NameKind, Pool, Span, UserStatus};

/// A master key: a text of 32 characters, in base64.
const KEY: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

/// A good configuration, as `a.toml`, to which tests add a file.
const BASE: &str = r#"[security]
master_key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="
[pools.eu_Shop1]
origin = "https://login.example.com"
[pools.eu_Shop1.resource_servers.orders.scopes]
read = "See orders"
"#;

const NO_ENVIRONMENT: [(&str, &str); 0] = [];

/// A folder of files, gone when it is dropped.
fn folder<T: AsRef<[u8]>>(files: &[(&str, T)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        fs::write(folder.path().join(name), content).unwrap();
    }
    folder
}

/// Loads a folder; mistakes come as lines that name files without the folder.
fn load(folder: &TempDir, environment: &[(&str, &str)]) -> Result<Config, Vec<String>> {
    load_path(folder.path(), environment).map_err(|told| {
        let prefix = format!("{}/", folder.path().display());
        told.into_iter().map(|line| line.replace(&prefix, "")).collect()
    })
}

fn load_path(path: &Path, environment: &[(&str, &str)]) -> Result<Config, Vec<String>> {
    Config::load(Some(path), environment.iter().copied())
        .map_err(|complaints| complaints.iter().map(ToString::to_string).collect())
}

/// The mistakes in a file that is added to the good one.
fn mistakes(toml: &str, environment: &[(&str, &str)]) -> Vec<String> {
    load(&folder(&[("a.toml", BASE), ("b.toml", toml)]), environment).err().unwrap_or_default()
}

fn resolved(toml: &str, environment: &[(&str, &str)]) -> Config {
    load(&folder(&[("a.toml", BASE), ("b.toml", toml)]), environment).unwrap()
}

/// The lines without what would be right.
fn whats(told: &[String]) -> Vec<&str> {
    told.iter().map(|line| line.split(';').next().unwrap()).collect()
}

fn client<'a>(config: &'a Config, id: &str) -> &'a DeclaredClient {
    let mut clients = config.pools.iter().flat_map(|pool| &pool.clients);
    clients.find(|declared| declared.client.id.as_str() == id).unwrap()
}

#[test]
fn the_built_in_demo_is_what_it_promises() {
    let config = Config::load(None, NO_ENVIRONMENT).unwrap();
    assert_eq!(config.server.listen, ["127.0.0.1:9000".parse().unwrap()]);
    let stores = format!("{:?} {:?}", config.stores, config.master_key);
    for path in [
        "Sqlite(\"data/directory.db\")",
        "Embedded(\"data/sessions.db\")",
        "Kept(\"data/master.key\")",
    ] {
        assert!(stores.contains(path), "{stores}");
    }
    let [declared] = config.pools.as_slice() else { panic!("one pool") };
    assert_eq!(declared.pool.issuer(), "http://localhost:9000/local_Demo");
    assert_eq!(declared.pool.mfa, MfaPolicy::Optional);
    assert_eq!(declared.pool.names.kinds, BTreeSet::from([NameKind::Email]));

    let scopes = "openid email profile phone aws.cognito.signin.user.admin";
    let server_secret = Some("demoserver-secret-for-local-use-only");
    for (id, secret) in [("demoapp", None), ("demoserver", server_secret)] {
        let DeclaredClient { client, secrets, confidential, .. } = client(&config, id);
        assert!(client.flows.code && !client.flows.implicit && !client.flows.client_credentials);
        assert_eq!(
            client.callback_urls,
            ["http://localhost:9000/demo/callback", "http://127.0.0.1:9/callback"]
        );
        assert_eq!(
            client.logout_urls,
            ["http://localhost:9000/demo", "http://127.0.0.1:9/signedout"]
        );
        assert_eq!(client.scopes.to_string(), scopes);
        assert!(client.hides_existence && client.revocation && client.rotation.is_none());
        assert_eq!(secrets.first().map(|secret| secret.expose().as_str()), secret);
        assert_eq!(*confidential, secret.is_some());
    }
    let machine = client(&config, "demomachine");
    assert!(machine.client.flows.client_credentials && machine.confidential);
    assert_eq!(machine.client.scopes.to_string(), "demo/read demo/write");
    assert_eq!(machine.secrets[0].expose(), "demomachine-secret-for-local-use-only");
}

#[test]
fn the_users_of_the_demo_are_what_it_promises() {
    let config = Config::load(None, NO_ENVIRONMENT).unwrap();
    let users = config.demo.unwrap().users;
    let told = users.iter().map(|user| {
        assert_eq!(user.password.expose(), "Correct-Horse-9");
        assert!(user.attributes.is_verified("email"));
        assert!(user.attributes.get("given_name").is_some());
        let email = user.attributes.get("email").unwrap();
        let totp = user.totp_secret.as_ref().map(|secret| secret.expose().as_str());
        (email, user.status, totp, user.mfa_required, user.enabled)
    });
    let secret = Some("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    let (confirmed, temporary) = (UserStatus::Confirmed, UserStatus::ForceChangePassword);
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            ("ada@example.com", confirmed, None, false, true),
            ("grace@example.com", confirmed, secret, false, true),
            ("linus@example.com", temporary, None, false, true),
            ("margaret@example.com", confirmed, None, true, true),
            ("edsger@example.com", confirmed, None, false, false),
        ]
    );
}

const EXAMPLE_ENVIRONMENT: [(&str, &str); 2] =
    [("VESTIBULE_MASTER_KEY", KEY), ("BACKOFFICE_SECRET", "a-secret-that-is-long-enough")];

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
    let not_together = ["secrets", "themes", "directory", "sessions", "issuer_origin"];
    let uncomment = |line: &'static str| {
        let rest = line.strip_prefix("# ")?;
        let (key, _) = rest.split_once(" = ")?;
        (!key.contains(' ') && !not_together.contains(&key)).then_some(rest)
    };
    let lines = Config::example().lines().map(|line| uncomment(line).unwrap_or(line));
    let text = lines.collect::<Vec<_>>().join("\n");
    assert!(text.contains("\nhash_queue = 64") && text.contains("\ncompatibility = \"strict\""));
    load(&folder(&[("vestibule.toml", &text)]), &EXAMPLE_ENVIRONMENT).unwrap();
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
        [pools.eu_Shop1]
        compatibility = "strict"
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
    let proxies: Vec<_> = config.server.trusted_proxies.iter().map(ToString::to_string).collect();
    assert_eq!(proxies, ["10.0.0.0/8", "::1/128"]);
    assert_eq!((config.server.workers, config.server.listen.len()), (Some(3), 2));
    let DirectoryUrl::Postgres(url) = &config.stores.directory else { panic!("PostgreSQL") };
    assert!(url.is(b"postgres://u:p@db/vestibule"));
    let SessionsUrl::Redis { url, prefix } = &config.stores.sessions else { panic!("Redis") };
    assert!(url.is(b"rediss://:p@redis:6380/2") && prefix == "v:");
    assert_eq!(config.pools[0].pool.groups["staff"].precedence, Some(3));
    let a = &client(&config, "a").client;
    assert_eq!(a.compatibility, Compatibility::Strict);
    assert_eq!(a.rotation.unwrap().grace, Span::from_seconds(60));
    assert_eq!((a.refresh_token, a.session), (Span::from_days(1), Some(Span::ZERO)));
    assert!(a.may_read("custom:tenant") && !a.may_read("name"));
    let b = client(&config, "b");
    assert_eq!((b.secrets.len(), b.confidential), (2, true));
    assert_eq!(b.client.compatibility, Compatibility::Faithful);
}

/// Files that are added to the good one, each followed by all that is told about them.
const BROKEN: &[&str] = &[
    r"
[server]
lisen = []
> b.toml:2:1: server.lisen is not a key here; did you mean `listen`? Known here: `listen`, `log_format`, `shutdown_seconds`, `themes`, `trusted_proxies`, `workers`
",
    r#"
[server]
listen = "127.0.0.1:1"
> b.toml:2:10: server.listen is a text; write a list of texts, like `["one", "two"]`
"#,
    r"
[server]
listen = []
> b.toml:2:10: server.listen has 0 entries; write at least 1
",
    r#"
[server]
listen = ["localhost:1", "127.0.0.1:1", "127.0.0.1:1"]
> b.toml:2:11: server.listen[0] is not an IP address with a port; write it like `127.0.0.1:9000`, `0.0.0.0:9000` or `[::1]:9000`
> b.toml:2:41: server.listen[2] is listed twice; take one away
"#,
    r#"
[server]
trusted_proxies = ["0.0.0.0/0", "proxy", "10.0.0.7"]
> b.toml:2:20: server.trusted_proxies[0] lets everybody choose their own address; list the addresses of your own proxies only
> b.toml:2:33: server.trusted_proxies[1] is not an IP address or network; write it like `10.0.0.7` or `10.0.0.0/8`
"#,
    r#"
[server]
workers = 0
log_format = "jsn"
shutdown_seconds = 1.5
> b.toml:2:11: server.workers is 0, out of range; write a whole number from 1 to 1024
> b.toml:3:14: server.log_format is `jsn`, which has no meaning; did you mean `json`? Known here: `text`, `json`
> b.toml:4:20: server.shutdown_seconds is a number with a fraction; write a whole number from 0 to 600
"#,
    r#"
[server]
themes = "themes"
[pools.eu_Shop1]
theme = "nice"
> b.toml:4:9: pools.eu_Shop1.theme is a theme that does not exist; make the folder themes/nice
"#,
    r#"
[stores]
directory = "mysql://u:hunter2@h/d"
sessions = "redis:///0"
redis_prefix = "a b"
> b.toml:2:13: stores.directory names a store that does not exist; write `sqlite:` and a path, or `postgres://user:password@host/database`
> b.toml:3:12: stores.sessions names no host; write it like `redis://host:6379/0`
> b.toml:4:16: stores.redis_prefix holds a character that is not for names of keys; write letters, digits and `_ : . - /` only
"#,
    r#"
[stores]
directory = "sqlite:"
sessions = "embedded::memory:"
> b.toml:2:13: stores.directory names no file; write the path of a file, like `data/directory.db`
> b.toml:3:12: stores.sessions does not name a plain file; write its path, without options
"#,
    r#"
[stores]
directory = "data.db"
sessions = "redis://h/zero"
> b.toml:2:13: stores.directory is not a URL; write `sqlite:` and a path, or `postgres://user:password@host/database`
> b.toml:3:12: stores.sessions names a database that is no number; write it like `redis://host:6379/0`
"#,
    r"
[security]
hash_memory_kib = 8192
hash_iterations = 1
> b.toml:3:19: security.hash_iterations makes passwords easy to guess; raise it, or hash_memory_kib: together at least 19456 by 2, 12288 by 3, 9216 by 4 or 7168 by 5
",
    r"
[security]
hash_memory_kib = 65536
hash_threads = 256
> b.toml:3:16: security.hash_threads lets hashing take too much memory; lower it, or hash_memory_kib: together at most 8 GiB
",
    r"
[security]
hash_memory_kib = 65537
hash_queue = -1
> b.toml:2:19: security.hash_memory_kib is 65537, out of range; write a whole number from 7168 to 65536
> b.toml:3:14: security.hash_queue is -1, out of range; write a whole number from 0 to 10000
",
    r"
a.b.c = 1
pools.eu_Shop1.name = 5
> b.toml:1:1: a is not a key here; known here: `demo`, `limits`, `pools`, `security`, `server`, `stores`
> b.toml:2:23: pools.eu_Shop1.name is a number; write a text in quotes
",
    r#"
server = [1]
stores = "x"
demo = true
> b.toml:1:10: server is a list; write a table, like `[name]` or `{ key = "value" }`
> b.toml:2:10: stores is a text; write a table, like `[name]` or `{ key = "value" }`
> b.toml:3:8: demo is true or false; write a table, like `[name]` or `{ key = "value" }`
"#,
    r"
[pools.bad]
> b.toml:1:8: pools.bad is not the id of a pool; a pool id is `<name>_<letters and digits>`, at most 55 characters, like `eu_Shop1`
> b.toml:1:8: pools.bad.origin is missing; write what browsers see, like `https://login.example.com`
",
    r#"
[pools.eu_A]
origin = "http://login.example.com"
issuer_origin = "https://login.example.com/path"
> b.toml:2:10: pools.eu_A.origin must start with https:// (http:// is taken for localhost, 127.0.0.1 and [::1] only); write what browsers see, like `https://login.example.com`
> b.toml:3:17: pools.eu_A.issuer_origin must be scheme, host and port alone, like https://login.example.com, without a path; write what browsers see, like `https://login.example.com`
"#,
    r#"
[pools.eu_Shop1]
language = "xx"
theme = "a/b"
> b.toml:2:12: pools.eu_Shop1.language is no language of the pages; known here: `en`, `de`, `ar`
> b.toml:3:9: pools.eu_Shop1.theme is not the name of a theme; write letters, digits, `-` and `_` only
"#,
    r#"
[pools.eu_Shop1]
theme = "nice"
> b.toml:2:9: pools.eu_Shop1.theme is a theme of your own; name the folder that it is in, by `server.themes`
"#,
    r#"
[pools.eu_Shop1]
sign_in_with = ["preferred_username", "emial"]
> b.toml:2:16: pools.eu_Shop1.sign_in_with has `preferred_username` without `username`; add `username`, which it is an alias of
> b.toml:2:39: pools.eu_Shop1.sign_in_with[1] is `emial`, which has no meaning; did you mean `email`? Known here: `username`, `email`, `phone_number`, `preferred_username`
"#,
    r"
[pools.eu_Shop1]
sign_in_with = []
session_minutes = 129601
> b.toml:2:16: pools.eu_Shop1.sign_in_with has 0 entries; write at least 1
> b.toml:3:19: pools.eu_Shop1.session_minutes is 129601, out of range; write a whole number from 0 to 129600
",
    r#"
[pools.eu_Shop1]
name = 2024-01-01
mfa = true
case_sensitive = "yes"
session_minutes = 99999999999999999999
> b.toml:2:8: pools.eu_Shop1.name is a date or time; write a text in quotes
> b.toml:3:7: pools.eu_Shop1.mfa is true or false; write one of "off", "optional", "required"
> b.toml:4:18: pools.eu_Shop1.case_sensitive is a text; write true or false, without quotes
> b.toml:5:19: pools.eu_Shop1.session_minutes is a number out of range; write a whole number from 0 to 129600
"#,
    r#"
[pools.eu_Shop1]
signing_algorithm = "rs256"
compatibility = "relaxed"
> b.toml:2:21: pools.eu_Shop1.signing_algorithm is `rs256`, which has no meaning; did you mean `RS256`? Known here: `RS256`, `ES256`, `EdDSA`
> b.toml:3:17: pools.eu_Shop1.compatibility is `relaxed`, which has no meaning; known here: `faithful`, `strict`
"#,
    r#"
[pools.eu_Shop1]
custom_attributes = ["custom:x", "a b", "x", "x"]
> b.toml:2:22: pools.eu_Shop1.custom_attributes[0] begins with `custom:`; leave that away: it is added everywhere
> b.toml:2:34: pools.eu_Shop1.custom_attributes[1] is not the name of an attribute; write 1 to 20 characters without blanks
> b.toml:2:46: pools.eu_Shop1.custom_attributes[3] is listed twice; take one away
"#,
    r"
[pools.eu_Shop1]
password.minimum_length = 5
password.require_number = true
> b.toml:2:27: pools.eu_Shop1.password.minimum_length is 5, out of range; write a whole number from 6 to 99
> b.toml:3:10: pools.eu_Shop1.password.require_number is not a key here; did you mean `require_numbers`? Known here: `minimum_length`, `require_lowercase`, `require_numbers`, `require_symbols`, `require_uppercase`, `temporary_password_days`
",
    r#"
[pools.eu_Shop1]
[pools.eu_Shop1.groups."a b"]
precedence = -1
> b.toml:2:24: pools.eu_Shop1.groups."a b" is not the name of a group; write 1 to 128 characters without blanks
> b.toml:3:14: pools.eu_Shop1.groups."a b".precedence is -1, out of range; write a whole number from 0 to 2147483647
"#,
    r#"
[pools.eu_Shop1]
[pools.eu_Shop1.resource_servers."a b".scopes]
"x/y" = ""
ok = ""
> b.toml:2:34: pools.eu_Shop1.resource_servers."a b" is not an identifier; write 1 to 256 characters without blanks, `"` and `\`
> b.toml:3:9: pools.eu_Shop1.resource_servers."a b".scopes."x/y" is not the name of a scope; write 1 to 256 characters without blanks, `"` and `\`, and no `/`
> b.toml:4:6: pools.eu_Shop1.resource_servers."a b".scopes.ok is no description; write 1 to 256 characters
"#,
    r#"
[pools.eu_Shop1]
[pools.eu_Shop1.resource_servers.empty]
> b.toml:2:34: pools.eu_Shop1.resource_servers.empty.scopes is missing; name its scopes, like `read = "Read everything"`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
# nothing
> b.toml:1:25: pools.eu_Shop1.clients.shop.callback_urls is missing; list where sign-ins return to; `flows = []` switches the client off
> b.toml:1:25: pools.eu_Shop1.clients.shop.scopes is missing; list what the client may ask for, like `["openid", "email"]`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = ["code", "codes"]
scopes = ["openid"]
callback_urls = ["https://a.example/cb"]
> b.toml:2:18: pools.eu_Shop1.clients.shop.flows[1] is `codes`, which has no meaning; did you mean `code`? Known here: `code`, `implicit`, `client_credentials`
"#,
    r"
[pools.eu_Shop1.clients.shop]
flows = []
CallbackURLs = []
> b.toml:3:1: pools.eu_Shop1.clients.shop.CallbackURLs is not a key here; did you mean `callback_urls`? Known here: `access_token_minutes`, `callback_urls`, `challenge_minutes`, `compatibility`, `confidential`, `default_redirect_uri`, `flows`, `hide_existence`, `home`, `id_token_minutes`, `identifier_first`, `logout_urls`, `name`, `read_attributes`, `refresh_grace_seconds`, `refresh_rotation`, `refresh_token_days`, `refresh_token_minutes`, `revocation`, `scopes`, `secret`, `secrets`, `session_minutes`
",
    r#"
[pools.eu_Shop1.clients.shop]
flows = ["client_credentials"]
scopes = ["orders/read", "openid"]
> b.toml:2:9: pools.eu_Shop1.clients.shop.flows has `client_credentials` for a client without secret; add a `secret`, or `confidential = true` and a secret by command
> b.toml:3:26: pools.eu_Shop1.clients.shop.scopes[1] is `openid`, which stands for a person; list scopes of resource servers only, like `orders/read`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = ["client_credentials", "code"]
secret = "short"
scopes = ["orders/red"]
> b.toml:2:9: pools.eu_Shop1.clients.shop.flows has `client_credentials` beside a flow for people; declare a client of its own for the machine
> b.toml:3:10: pools.eu_Shop1.clients.shop.secret is not a client secret; write 24 to 64 letters, digits and signs without blanks, as `openssl rand -hex 24` prints them
> b.toml:4:11: pools.eu_Shop1.clients.shop.scopes[0] is `orders/red`, a scope that does not exist; did you mean `orders/read`? Known here: `orders/read`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
scopes = ["openid", "nothing"]
> b.toml:3:21: pools.eu_Shop1.clients.shop.scopes[1] is `nothing`, a scope that does not exist; known here: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, `orders/read`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
scopes = ["email", "offline_access", "openid2", "email"]
> b.toml:3:11: pools.eu_Shop1.clients.shop.scopes[0] is `email`, which means nothing without `openid`; add `openid`
> b.toml:3:20: pools.eu_Shop1.clients.shop.scopes[1] is `offline_access`, which only strict clients know; take it away: every refresh token comes without asking
> b.toml:3:38: pools.eu_Shop1.clients.shop.scopes[2] is `openid2`, a scope that does not exist; did you mean `openid`? Known here: `openid`, `email`, `phone`, `profile`, `aws.cognito.signin.user.admin`, `orders/read`
> b.toml:3:49: pools.eu_Shop1.clients.shop.scopes[3] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = ["implicit"]
compatibility = "strict"
scopes = ["openid"]
callback_urls = ["https://a.example/cb"]
> b.toml:2:9: pools.eu_Shop1.clients.shop.flows has `implicit`, which strict clients do not get; use `code`, or set `compatibility = "faithful"` for this client
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
callback_urls = ["http://a.example/cb", "https://a.example/cb#x", "https://a.example/", "https://a.example/"]
> b.toml:3:18: pools.eu_Shop1.clients.shop.callback_urls[0] must use https:// (http:// is taken for localhost, 127.0.0.1 and [::1] only); write an absolute URL, like `https://app.example.com/callback`
> b.toml:3:41: pools.eu_Shop1.clients.shop.callback_urls[1] holds a fragment (#…), which redirects cannot carry; write an absolute URL, like `https://app.example.com/callback`
> b.toml:3:89: pools.eu_Shop1.clients.shop.callback_urls[3] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
logout_urls = ["javascript:alert(1)"]
home = "shop"
default_redirect_uri = "https://a.example/"
> b.toml:3:16: pools.eu_Shop1.clients.shop.logout_urls[0] uses a scheme that browsers run or read locally; write an absolute URL, like `https://app.example.com/callback`
> b.toml:4:8: pools.eu_Shop1.clients.shop.home is not an absolute URL; write an absolute URL, like `https://app.example.com/callback`
> b.toml:5:24: pools.eu_Shop1.clients.shop.default_redirect_uri is not a callback URL of the client; name one of `callback_urls`, character by character
"#,
    r"
[pools.eu_Shop1.clients.shop]
flows = []
access_token_minutes = 120
id_token_minutes = 4
refresh_token_minutes = 60
> b.toml:3:24: pools.eu_Shop1.clients.shop.access_token_minutes is longer than the refresh token lives, by `refresh_token_minutes`; shorten it, or lengthen that
> b.toml:4:20: pools.eu_Shop1.clients.shop.id_token_minutes is 4, out of range; write a whole number from 5 to 1440
",
    r"
[pools.eu_Shop1.clients.shop]
flows = []
refresh_token_minutes = 60
refresh_token_days = 1
> b.toml:3:25: pools.eu_Shop1.clients.shop.refresh_token_minutes stands beside `refresh_token_days`; keep one of the two
",
    r"
[pools.eu_Shop1.clients.shop]
flows = []
refresh_grace_seconds = 5
challenge_minutes = 16
session_minutes = 129601
> b.toml:3:25: pools.eu_Shop1.clients.shop.refresh_grace_seconds has no effect without rotation; set `refresh_rotation = true`, or take it away
> b.toml:4:21: pools.eu_Shop1.clients.shop.challenge_minutes is 16, out of range; write a whole number from 3 to 15
> b.toml:5:19: pools.eu_Shop1.clients.shop.session_minutes is 129601, out of range; write a whole number from 0 to 129600
",
    r"
[pools.eu_Shop1.clients.shop]
flows = []
refresh_rotation = true
refresh_grace_seconds = 61
refresh_token_days = 3651
> b.toml:4:25: pools.eu_Shop1.clients.shop.refresh_grace_seconds is 61, out of range; write a whole number from 0 to 60
> b.toml:5:22: pools.eu_Shop1.clients.shop.refresh_token_days is 3651, out of range; write a whole number from 1 to 3650
",
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
read_attributes = ["emial", "custom:tenant"]
> b.toml:3:20: pools.eu_Shop1.clients.shop.read_attributes[0] is `emial`, an attribute that nobody has; did you mean `email`? Known here: `name`, `family_name`, `given_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale`, `updated_at`, `address`, `email`, `email_verified`, `phone_number`, `phone_number_verified`
> b.toml:3:29: pools.eu_Shop1.clients.shop.read_attributes[1] is `custom:tenant`, an attribute that nobody has; known here: `name`, `family_name`, `given_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale`, `updated_at`, `address`, `email`, `email_verified`, `phone_number`, `phone_number_verified`
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
confidential = false
secrets = ["0123456789012345678901234", "0123456789012345678901234"]
> b.toml:3:16: pools.eu_Shop1.clients.shop.confidential is false though there is a secret; write true, or take the secret away
> b.toml:4:41: pools.eu_Shop1.clients.shop.secrets[1] is listed twice; take one away
"#,
    r#"
[pools.eu_Shop1.clients.shop]
flows = []
secret = "0123456789012345678901234"
secrets = ["a secret with blanks in it, no"]
> b.toml:4:11: pools.eu_Shop1.clients.shop.secrets stands beside `secret`; put both into `secrets`
> b.toml:4:12: pools.eu_Shop1.clients.shop.secrets[0] is not a client secret; write 24 to 64 letters, digits and signs without blanks, as `openssl rand -hex 24` prints them
"#,
    r"
[pools.eu_Shop1.clients.shop]
flows = []
secret = 5
> b.toml:3:10: pools.eu_Shop1.clients.shop.secret is a number; write a text in quotes
",
    r#"
[pools.eu_Shop1.clients."a-b"]
flows = []
> b.toml:1:25: pools.eu_Shop1.clients.a-b is not the id of a client; a client id is 1 to 128 letters, digits, `_` or `+`
"#,
    r#"
[pools.eu_Other]
origin = "https://login.example.com"
[pools.eu_Other.clients.x]
flows = []
[pools.eu_Shop1.clients.x]
flows = []
> b.toml:5:25: pools.eu_Shop1.clients.x is the id of a client of eu_Other too, which has the same host; rename one: the client id tells pools on one host apart
"#,
    r#"
[demo]
[[demo.users]]
pool = "eu_Shop1"
> b.toml:2:1: demo.users are declared outside demo mode; set `demo.enabled = true`, or add users by command
"#,
    r"
[demo]
enabled = true
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
",
    r#"
[demo]
enabled = true
[server]
listen = ["0.0.0.0:9000", "127.0.0.1:9000"]
[pools.local_Demo]
origin = "http://localhost:9000"
[[demo.users]]
pool = "local_demo"
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
> b.toml:4:10: server.listen is reachable from other machines, with secrets that everybody knows; listen on 127.0.0.1 or [::1], or leave demo mode
> b.toml:8:8: demo.users[0].pool is not a pool; did you mean `local_Demo`? Known here: `eu_Shop1`, `local_Demo`
"#,
    r#"
[demo]
enabled = true
[server]
listen = ["0.0.0.0:9000", "127.0.0.1:9000"]
[pools.local_Demo]
origin = "http://localhost:9000"
[[demo.users]]
pool = "local_Demo"
email = "ada"
password = "short"
groups = ["staff"]
totp_secret = "abc"
username = "ada"
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
> b.toml:4:10: server.listen is reachable from other machines, with secrets that everybody knows; listen on 127.0.0.1 or [::1], or leave demo mode
> b.toml:9:9: demo.users[0].email is not an e-mail address; write it like `ada@example.com`
> b.toml:10:12: demo.users[0].password breaks the rules of the pool; write one with 8 or more characters, an upper-case letter, a digit, a symbol
> b.toml:11:11: demo.users[0].groups[0] is `staff`, a group that the pool does not have; declare it in the pool's `groups`
> b.toml:12:15: demo.users[0].totp_secret is not base32 of 16 bytes or more; write 26 or more of A-Z and 2-7, without `=`
> b.toml:13:12: demo.users[0].username has no place in a pool without user names; give an `email`, or add `username` to `sign_in_with`
"#,
    r#"
[demo]
enabled = true
[server]
listen = ["0.0.0.0:9000", "127.0.0.1:9000"]
[pools.local_Demo]
origin = "http://localhost:9000"
[[demo.users]]
pool = "local_Demo"
email = "ada@example.com"
password = "Correct-Horse-9"
status = "new"
attributes = { email = "x", nme = "y" }
[[demo.users]]
pool = "local_Demo"
email = "Ada@Example.com"
password = "Correct-Horse-9"
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
> b.toml:4:10: server.listen is reachable from other machines, with secrets that everybody knows; listen on 127.0.0.1 or [::1], or leave demo mode
> b.toml:11:10: demo.users[0].status is `new`, which has no meaning; known here: `confirmed`, `must_change`
> b.toml:12:24: demo.users[0].attributes.email stands beside the user's names; write it one table higher
> b.toml:12:35: demo.users[0].attributes.nme is not an attribute of the pool; did you mean `name`? Known here: `name`, `family_name`, `given_name`, `middle_name`, `nickname`, `preferred_username`, `profile`, `picture`, `website`, `gender`, `birthdate`, `zoneinfo`, `locale`, `updated_at`, `address`, `email`, `email_verified`, `phone_number`, `phone_number_verified`
> b.toml:15:9: demo.users[1].email is the name of another user too; give each user names of their own
"#,
    r#"
[demo]
enabled = true
[server]
listen = ["0.0.0.0:9000", "127.0.0.1:9000"]
[pools.local_Demo]
origin = "http://localhost:9000"
[[demo.users]]
pool = "local_Demo"
phone_number = "12"
> a.toml:4:10: pools.eu_Shop1.origin is reachable from other machines, with secrets that everybody knows; use http://localhost and a port, or leave demo mode
> b.toml:4:10: server.listen is reachable from other machines, with secrets that everybody knows; listen on 127.0.0.1 or [::1], or leave demo mode
> b.toml:7:1: demo.users[0].email is missing; it is what the pool signs in with
> b.toml:7:1: demo.users[0].password is missing; give one that the pool's rules allow
> b.toml:9:16: demo.users[0].phone_number is not a phone number; write it like `+4930123456`
"#,
];

#[test]
fn every_mistake_is_told_with_its_place() {
    for case in BROKEN {
        let (told, toml): (Vec<_>, Vec<_>) =
            case.trim().lines().partition(|line| line.starts_with("> "));
        let expected: Vec<_> = told.iter().map(|line| line.trim_start_matches("> ")).collect();
        let toml = toml.join("\n");
        assert_eq!(mistakes(&toml, &[]), expected, "in\n{toml}");
    }
}

#[test]
fn no_list_is_longer_than_the_original_has_them() {
    let list = |n: usize, like: &str| {
        let entries = (0..n).map(|n| format!("\"{like}{n}\"")).collect::<Vec<_>>();
        entries.join(", ")
    };
    let urls = list(101, "https://a.example/");
    let toml = format!(
        "[pools.eu_Shop1.resource_servers.o.scopes]\n{}[pools.eu_Shop1.groups]\n{}\
         [pools.eu_Shop1.clients.shop]\nflows = []\nscopes = [{}]\n\
         callback_urls = [{urls}]\nlogout_urls = [{urls}]\nsecrets = [{}]\n",
        (0..101).map(|n| format!("s{n} = \"Scope\"\n")).collect::<Vec<_>>().concat(),
        (0..10_001).map(|n| format!("g{n} = {{}}\n")).collect::<Vec<_>>().concat(),
        list(51, "o/s"),
        list(3, "a-secret-that-is-long-enough-"),
    );
    let told: Vec<_> = mistakes(&toml, &[])
        .iter()
        .map(|line| line.split("eu_Shop1.").nth(1).unwrap().to_owned())
        .collect();
    assert_eq!(
        told,
        [
            "resource_servers.o.scopes has 101 entries; write at most 100",
            "groups has 10001 entries; write at most 10000",
            "clients.shop.scopes has 51 entries; write at most 50",
            "clients.shop.callback_urls has 101 entries; write at most 100",
            "clients.shop.logout_urls has 101 entries; write at most 100",
            "clients.shop.secrets has 3 entries; write at most 2",
        ]
    );
}

#[test]
fn mistakes_of_all_kinds_and_files_come_at_once() {
    let folder = folder(&[
        ("1.toml", "[server]\nlisten = [\"nowhere\"]\n[pools.eu_A]\norigin = \"ftp://x\"\n"),
        ("2.toml", "[server]\nworkers = 0\nport = 80\n[pools.eu_A]\norigin = \"https://x\"\n"),
        ("3.toml", "[stores]\ndirectory = 1\n[server]\nlog_format = \"env:NOPE\"\n"),
        ("notes.txt", "not TOML at all"),
    ]);
    let told = load(&folder, &[("VESTIBULE_LISTENING", "x")]).unwrap_err();
    assert_eq!(
        whats(&told),
        [
            "1.toml:1:1: security.master_key is missing",
            "1.toml:2:11: server.listen[0] is not an IP address with a port",
            "1.toml:4:10: pools.eu_A.origin must start with https:// (http:// is taken for localhost, 127.0.0.1 and [::1] only)",
            "2.toml:2:11: server.workers is 0, out of range",
            "2.toml:3:1: server.port is not a key here",
            "2.toml:5:1: pools.eu_A.origin is set already, at 1.toml:4:1",
            "3.toml:2:13: stores.directory is a number",
            "3.toml:4:14: server.log_format refers to the environment variable NOPE, which is not set",
            "VESTIBULE_LISTENING: is not a variable of Vestibule",
        ]
    );
}

#[test]
fn a_file_that_is_not_toml_does_not_hide_the_others() {
    let folder = folder(&[
        ("1.toml", "[stores\ndirectory = 1\n[server]\ncolour = 1\n"),
        ("2.toml", "[server]\nworkers = 0\n"),
    ]);
    let told = load(&folder, &[]).unwrap_err();
    assert_eq!(
        whats(&told),
        [
            "1.toml:1:8: is not TOML here: unclosed table, expected `]`",
            "1.toml:4:1: server.colour is not a key here",
            "2.toml:2:11: server.workers is 0, out of range",
        ]
    );
}

#[test]
fn an_empty_configuration_says_what_it_needs() {
    for empty in ["", "\u{feff}", "# nothing\n", "\r\n"] {
        let told = load(&folder(&[("a.toml", empty)]), &[]).unwrap_err();
        let expected =
            ["a.toml:1:1: pools is missing", "a.toml:1:1: security.master_key is missing"];
        assert_eq!(whats(&told), expected, "{empty:?}");
        assert!(told[1].contains("openssl rand -base64 32"));
    }
}

#[test]
fn a_master_key_is_checked() {
    let toml = BASE.replace(KEY, "c2hvcnQ=");
    let told = load(&folder(&[("a.toml", toml)]), &[]).unwrap_err();
    assert_eq!(whats(&told), ["a.toml:2:14: security.master_key is not 32 bytes in base64"]);
}

#[test]
fn files_of_a_folder_are_one_configuration() {
    let folder = folder(&[
        ("10-server.toml", "[server]\nworkers = 2\n"),
        ("20-a.toml", BASE),
        ("30-b.toml", "[pools.eu_Shop1]\nname = \"Shop\"\n[pools.eu_B]\norigin = \"https://b\"\n"),
        ("40-server.toml", "[server]\nlog_format = \"json\"\n"),
        (".hidden.toml", "nonsense"),
        ("readme.md", "nonsense"),
    ]);
    let config = load(&folder, &[]).unwrap();
    assert_eq!((config.server.workers, config.server.log), (Some(2), LogFormat::Json));
    let names: Vec<_> = config.pools.iter().map(|declared| declared.pool.name.as_str()).collect();
    assert_eq!(names, ["eu_B", "Shop"]);
}

#[test]
fn client_ids_need_to_differ_on_one_host_only() {
    let two = |origin: &str, id: &str| {
        format!(
            "[pools.eu_B]\norigin = \"{origin}\"\n[pools.eu_B.clients.{id}]\nflows = []\n\
             [pools.eu_Shop1.clients.a]\nflows = []\n"
        )
    };
    assert_eq!(mistakes(&two("https://login.example.com", "b"), &[]), Vec::<String>::new());
    assert_eq!(mistakes(&two("https://b.example.com", "a"), &[]), Vec::<String>::new());
    assert_eq!(mistakes(&two("https://LOGIN.example.com:443", "a"), &[]).len(), 1);
}

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
    assert_eq!(config.server.trusted_proxies[0].to_string(), "10.0.0.7/32");
    assert!(config.pools[0].pool.names.case_sensitive);
    assert_eq!(config.pools[0].pool.mfa, MfaPolicy::Required);
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
    let SessionsUrl::Redis { prefix, .. } = &config.stores.sessions else { panic!("Redis") };
    assert_eq!(prefix, "vestibule:");
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

/// Files that nobody writes by mistake.
fn hostile_files() -> Vec<Vec<u8>> {
    let deep = 100_000;
    let dotted = |segments: usize| vec!["a"; segments].join(".");
    let inline = "{ x.x.x.x.x.x.x.x = ".repeat(79) + "1" + &"}".repeat(79);
    let texts = [
        "a = 1\n".repeat(100_000),
        (0..50_000).map(|n| format!("k{n} = 1\n")).collect::<Vec<_>>().concat(),
        format!("{} = 1", dotted(deep)),
        format!("[{}]", dotted(deep)),
        format!("[{}]\n{}.y = {inline}", dotted(79), dotted(79)),
        format!("a = {}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("a = {}", "{ a = ".repeat(deep)),
        format!("{} = 1", "k".repeat(1_000_000)),
        format!("[server]\nworkers = {}", "9".repeat(100_000)),
        format!("[server]\nlog_format = \"{}\"", "x".repeat(100_000)),
        "[pools.\"\"]\n[pools.\"\\u0000\"]\n[pools.\"..\".clients.\"../..\"]".to_owned(),
        "[[pools]]\n[[server]]\n[[demo.users]]\n[demo.users.x]\n".to_owned(),
        "\u{feff}\u{feff}[server]".to_owned(),
        "\0".to_owned(),
        "a = \"\0\"".to_owned(),
        "a = \"\"\"\n".to_owned(),
    ];
    let bytes = [b"\xff\xfe".to_vec(), vec![b'x'; 5 * 1024 * 1024], vec![0; 1024]];
    texts.into_iter().map(String::into_bytes).chain(bytes).collect()
}

#[test]
fn hostile_files_are_complaints() {
    for text in hostile_files() {
        let begin = String::from_utf8_lossy(&text[..text.len().min(60)]).into_owned();
        let told = load(&folder(&[("a.toml", text)]), &[]).expect_err(&begin);
        assert!((1..=1000).contains(&told.len()), "{begin}: {}", told.len());
        assert!(told.iter().all(|line| line.len() < 4000), "{begin}");
    }
}

#[test]
fn text_that_is_not_utf_8_is_found_by_line() {
    let text = b"[server]\nworkers = 1\nx = \"\xc3\x28\"".as_slice();
    let told = load(&folder(&[("a.toml", text)]), &[]);
    assert_eq!(told.unwrap_err(), ["a.toml:3:6: is not UTF-8 text here; save it as UTF-8"]);
}

#[test]
fn a_byte_order_mark_and_windows_lines_are_taken() {
    let text = format!("\u{feff}{}", BASE.replace('\n', "\r\n"));
    assert!(load(&folder(&[("a.toml", text)]), &[]).is_ok());
}

#[test]
fn what_is_not_there_is_named() {
    let empty = folder::<&str>(&[]);
    let told = load(&empty, &[]).unwrap_err();
    assert!(told[0].contains("is a folder without configuration"), "{told:?}");
    let told = load_path(&empty.path().join("nowhere.toml"), &[]).unwrap_err();
    assert!(told[0].contains("nowhere.toml: cannot be read"), "{told:?}");
}

const PIECES: &[&str] = &[
    "[",
    "]",
    "[[",
    "]]",
    "{",
    "}",
    "=",
    ".",
    ",",
    "\n",
    "\"",
    "'",
    " ",
    "#",
    "\"\"\"",
    "é",
    "\0",
    "server",
    "stores",
    "pools",
    "demo",
    "users",
    "eu_A",
    "clients",
    "app",
    "[server]\n",
    "[pools.eu_A]\n",
    "[pools.eu_A.clients.app]\n",
    "[[demo.users]]\n",
    "\"env:X\"",
    "\"file:.\"",
    "1",
    "-0",
    "1.5",
    "true",
    "1979-05-27",
    "\"https://a.example\"",
    "scopes = [\"openid\"]\n",
    "flows = []\n",
    "origin = \"https://a.example\"\n",
    "enabled = true\n",
    "master_key = \"\"\n",
    "callback_urls = ",
    "[\"https://a.example/\"]\n",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn no_text_makes_it_panic(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40),
    ) {
        let told = load(&folder(&[("a.toml", pieces.concat())]), &[("X", "y")]);
        prop_assert!(told.is_ok() || !told.unwrap_err().is_empty());
    }
}

/// Every key of the schema by its path, with what the schema says of it.
fn keys(schema: &Json) -> Vec<(String, &Json)> {
    fn walk<'a>(schema: &'a Json, path: &str, found: &mut Vec<(String, &'a Json)>) {
        for (name, inner) in
            schema.get("properties").and_then(Json::as_object).into_iter().flatten()
        {
            let path = format!("{path}{name}");
            walk(inner, &format!("{path}."), found);
            found.push((path, inner));
        }
        for inner in ["items", "additionalProperties"].iter().filter_map(|name| schema.get(*name)) {
            walk(inner, path, found);
        }
    }
    let mut found = vec![];
    walk(schema, "", &mut found);
    found
}

#[test]
fn the_schema_explains_every_key() {
    let schema = Config::schema();
    let keys = keys(&schema);
    assert!(keys.len() > 60, "{}", keys.len());
    for (path, said) in keys {
        let description = said["description"].as_str().unwrap_or_default();
        assert!(description.ends_with('.'), "{path}: {description:?}");
        assert!(!description.contains('\n'), "{path}");
    }
    let text = schema.to_string();
    for noise in ["null", "int64", "$ref", "Raw"] {
        assert!(!text.contains(noise), "{noise}");
    }
}

#[test]
fn the_documentation_knows_every_key_with_its_default_and_range() {
    let page = include_str!("../docs/configuration.md");
    let schema = Config::schema();
    for (path, said) in keys(&schema) {
        let key = path.rsplit('.').next().unwrap();
        if said["type"] == "object" || said["items"]["type"] == "object" {
            assert!(page.contains(key), "docs/configuration.md does not name {path}");
            continue;
        }
        let row = format!("| `{key}` |");
        let rows: Vec<_> = page.lines().filter(|line| line.starts_with(&row)).collect();
        assert!(!rows.is_empty(), "docs/configuration.md has no row for {path}");
        let shown = |text: &str| rows.iter().any(|row| row.contains(text));
        let leaf = if said["anyOf"].is_array() { &said["anyOf"][0] } else { said };
        let bounds = ["minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength"];
        for bound in bounds.iter().filter_map(|name| leaf[*name].as_i64()) {
            assert!(shown(&bound.to_string()), "{path}: {bound} is not in {rows:?}");
        }
        for word in leaf["oneOf"].as_array().into_iter().flatten() {
            let word = word["const"].as_str().unwrap();
            assert!(shown(&format!("`{word}`")), "{path}: {word} is not in {rows:?}");
        }
        if let Some(default) = said.get("default") {
            assert!(shown(&format!("`{default}`")), "{path}: `{default}` is not in {rows:?}");
        }
    }
}

#[test]
fn what_the_documentation_shows_is_right() {
    let page = include_str!("../docs/configuration.md");
    let blocks: Vec<_> = page.split("```toml\n").skip(1).collect();
    assert!(blocks.len() > 8);
    for block in blocks {
        let toml = block.split("```").next().unwrap();
        let told = load(&folder(&[("a.toml", toml)]), &EXAMPLE_ENVIRONMENT).err();
        for line in told.unwrap_or_default() {
            // Parts of a configuration lack the others, and name files that are not here.
            let lacks = ["is missing", "refers to", "does not exist", "nobody has"];
            let alone = ["has the same host", "is not a pool"];
            let excused = lacks.iter().chain(&alone).any(|word| line.contains(word));
            assert!(excused, "{line}\nin\n{toml}");
        }
    }
}

#[test]
fn the_documentation_knows_every_variable() {
    let page = include_str!("../docs/configuration.md");
    let told = mistakes("", &[("VESTIBULE_NONE", "")]);
    let names: Vec<_> =
        told[0].split('`').skip(1).filter(|word| word.starts_with("VESTIBULE_")).collect();
    assert!(names.len() >= 13, "{names:?}");
    for name in names {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}
