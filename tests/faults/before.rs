//! What people and apps do with a version, for the versions after it.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;
use vestibule::domain::{Author, ClientId, ClientSecret, PoolId, Secret, ThemeFiles, ThemeName};
use vestibule::ports::{
    Clock as _, NewVersion, Published, Settings as _, StoredClient, ThemeVersions as _,
};
use vestibule::token::secret_hash;

use super::deeds::totp_at;
use super::fixture::{self, HOST, Held, MASTER_KEY, OpenPage, Passkeys};
use super::kept_key::KeptKey;
use super::line::{Cookies, Line, Visitor};
use crate::support::app::{claims, code};
use crate::support::authenticator::Authenticator;
use crate::support::browser::{Page, Raw};
use crate::support::stores::StorePair;
use crate::support::{Form, Landing, ManualClock, OwnRedis, PASSWORD, Pools, TOTP_KEY, TestServer};

/// The file with the configuration, which each version keeps as it was.
pub const POOL: &str = "pool.toml";
/// The folder with what is left where sessions are in Redis.
pub const ON_REDIS: &str = "redis";
/// Where Ada agrees to what she likes.
pub const TERMS: &str = "/account/terms?client_id=app";
const PUBLISHED: &str = "#7a1f5c";
const LATE_SECRET: &str = "late-secret-for-tests-only";
/// Guesses after which nobody may guess for a moment.
const WRONG: usize = 5;

const CONFIGURATION: &str = r#"[pools.test_A]
name = "Fixtures"
origin = "http://localhost:4321"
sign_in_with = ["email"]
mfa = "optional"
signing_algorithm = "ES256"
remember_browser_days = 30
first_factors = ["password", "passkey"]
step_up = true

[pools.test_A.passkeys]
offer = false

[pools.test_A.risk]

[[pools.test_A.terms]]
id = "news"
version = "1"
required = false
title = { en = "Write to me" }

[pools.test_A.groups.editors]
precedence = 1
role = "arn:aws:iam::1:role/editors"

[pools.test_A.clients.app]
flows = ["code"]
scopes = ["openid", "email", "profile"]
callback_urls = ["http://127.0.0.1:9/callback"]
logout_urls = ["http://127.0.0.1:9/signedout"]

[pools.test_A.clients.rotating]
flows = ["code"]
scopes = ["openid"]
callback_urls = ["http://127.0.0.1:9/callback"]
refresh_rotation = true
refresh_grace_seconds = 60

[pools.test_A.clients.keys]
flows = ["code"]
scopes = ["openid"]
choose_factor = true
callback_urls = ["http://127.0.0.1:9/callback"]
"#;

/// Only the version that writes knows them; the later ones must find them.
fn people() -> String {
    let person = |(name, lines): (&str, &str)| {
        format!(
            "\n[[demo.users]]\npool = \"test_A\"\nemail = \"{name}@example.com\"\n\
             password = \"{PASSWORD}\"\n{lines}\n"
        )
    };
    let totp = format!("totp_secret = \"{TOTP_KEY}\"");
    [
        ("ada", "groups = [\"editors\"]\nattributes = { name = \"Ada Lovelace\" }"),
        ("grace", &*totp),
        ("rosa", &*totp),
        ("linus", "status = \"must_change\""),
        ("margaret", "mfa_required = true"),
        ("edsger", "enabled = false"),
        ("barbara", ""),
        ("hedy", ""),
    ]
    .map(person)
    .concat()
}

/// The version that runs now, with people in it.
struct Before {
    server: TestServer,
    line: Line,
}

impl Before {
    async fn start(redis: Option<&OwnRedis>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let embedded = StorePair::embedded(folder.path());
        let stores = redis.map_or(embedded, OwnRedis::stores);
        std::fs::write(folder.path().join("master.key"), MASTER_KEY).unwrap();
        let pools = Pools::own(CONFIGURATION.to_owned()).and(&people());
        let server = TestServer::over(pools, stores, folder, ManualClock::new().into()).await;
        let line = Line::new(&[server.port], HOST);
        Self { server, line }
    }

    fn authorize(&self, client: &str) -> String {
        self.line.app(client).authorize_with(&[("scope", "openid")])
    }

    async fn password(&self, name: &str, password: &str) -> (Visitor, Landing) {
        let mut visitor = self.line.visitor(Cookies::new());
        let page = visitor.open(&self.authorize("app")).await.unwrap().page();
        let name = format!("{name}@example.com");
        let form = page.form().with("username", &name).with("password", password);
        let landing = visitor.submit(&form).await.unwrap();
        (visitor, landing)
    }

    async fn page(&self, name: &str) -> (Visitor, Page) {
        let (visitor, landing) = self.password(name, PASSWORD).await;
        (visitor, landing.page())
    }

    async fn code(&self, session: &Cookies, client: &str) -> String {
        let raw = self.line.visitor(session.clone()).raw(&self.authorize(client)).await.unwrap();
        code(&url::Url::parse(raw.location()).unwrap())
    }

    /// Somebody adds a client at the terminal, with settings of every kind.
    async fn add_late(&self) {
        let (pool, id) = (PoolId::parse("test_A").unwrap(), ClientId::parse("late").unwrap());
        let settings = json!({
            "name": "Late", "flows": ["code"], "scopes": ["openid", "email"],
            "confidential": true, "callback_urls": ["http://127.0.0.1:9/callback"],
            "logout_urls": ["http://127.0.0.1:9/signedout"], "compatibility": "faithful",
            "access_token_minutes": 10, "id_token_minutes": 20, "refresh_token_days": 9,
            "refresh_rotation": true, "refresh_grace_seconds": 30, "revocation": true,
        });
        let secret = Secret::new(LATE_SECRET.to_owned());
        let hash = secret_hash(&self.server.house.app.vault, &pool, &id, secret.expose());
        let now = self.server.clock.now();
        let secrets = vec![ClientSecret { hash, created: now }];
        let client = StoredClient { id, settings: settings.to_string(), declared: false, secrets };
        let directory = self.server.house.directory();
        assert!(directory.add_client(&pool, &client, now).await.unwrap());
    }

    async fn everything(&self) -> Held {
        let (visitor, landing) = self.password("ada", PASSWORD).await;
        let session = visitor.browser.cookies.clone();
        let agreed = self.agreed(&session).await;
        let first = text(&self.line.redeem("app", &code(&landing.away())).await.unwrap());
        let used_code = self.code(&session, "app").await;
        let of_used = text(&self.line.redeem("app", &used_code).await.unwrap());
        let ended = self.code(&session, "app").await;
        let ended = text(&self.line.redeem("app", &ended).await.unwrap());
        self.line.revoke("app", &ended("refresh_token")).await.unwrap();
        let rotating = self.code(&session, "rotating").await;
        let rotating = text(&self.line.redeem("rotating", &rotating).await.unwrap());
        let repeated = rotating("refresh_token");
        let rotated = text(&self.line.refresh("rotating", &repeated).await.unwrap());
        let (totp, page) = self.page("grace").await;
        let totp = OpenPage::new(&totp.browser.cookies, page.form());
        let (linus, page) = self.page("linus").await;
        let new_password = OpenPage::new(&linus.browser.cookies, page.form());
        let (mut margaret, page) = self.page("margaret").await;
        let page = margaret.submit(&page.form().with("method", "totp")).await.unwrap().page();
        let set_up_key = page.select(".key").concat().replace(' ', "");
        let (used_step, trusted) = self.second_step().await;
        let claims = claims(&first("id_token"));
        Held {
            moment: self.server.clock.now().millis(),
            sub: claims["sub"].as_str().unwrap().to_owned(),
            auth_time: claims["auth_time"].as_i64().unwrap(),
            code: self.code(&session, "app").await,
            session,
            signed_out: self.signed_out().await,
            used_code,
            used_code_refresh: of_used("refresh_token"),
            repeated,
            rotated: rotated("refresh_token"),
            staying: first("refresh_token"),
            revoked: ended("refresh_token"),
            access: first("access_token"),
            id_token: first("id_token"),
            totp,
            new_password,
            set_up: OpenPage::new(&margaret.browser.cookies, page.form()),
            set_up_key,
            used_step,
            late_secret: LATE_SECRET.to_owned(),
            agreed: Some(agreed),
            trusted: Some(trusted),
            passkeys: Some(self.passkeys().await),
            worn: Some(self.published().await),
        }
    }

    /// A version of the theme is worn, a draft of it waits, and how far people came is counted.
    async fn published(&self) -> String {
        let theme = ThemeName::parse("default").unwrap();
        let text = format!("[seeds]\nbrand = \"{PUBLISHED}\"\n").into_bytes();
        let files =
            ThemeFiles::new(BTreeMap::from([(ThemeFiles::THEME.to_owned(), text)])).unwrap();
        let author = Author::Command { operator: "root".to_owned() };
        let new = NewVersion {
            theme,
            author,
            note: "Plum".to_owned(),
            base: 0,
            restores: None,
            files: Some(files),
        };
        let (themes, now) = (self.server.house.directory(), self.server.clock.now());
        assert!(matches!(themes.put_on(&new, now).await.unwrap(), Published::Yes(_)));
        themes.begin(&NewVersion { base: 1, ..new }, now).await.unwrap();
        self.server.house.add_up().await.unwrap();
        PUBLISHED.to_owned()
    }

    /// Ada agrees to what is offered at her account.
    async fn agreed(&self, session: &Cookies) -> String {
        let mut visitor = self.line.visitor(session.clone());
        let page = visitor.open(TERMS).await.unwrap().page();
        let offer = page.forms().into_iter().find(|form| form.get("edition").is_some()).unwrap();
        let page = visitor.submit(&offer).await.unwrap().page();
        let own = page.forms().into_iter().find_map(|form| form.get("document").map(str::to_owned));
        own.expect("nothing was agreed to")
    }

    /// Hedy adds two passkeys, signs in by one, and begins to do so elsewhere.
    async fn passkeys(&self) -> Passkeys {
        let (mut visitor, landing) = self.password("hedy", PASSWORD).await;
        landing.away();
        let mut bound = Authenticator::new(&format!("http://{HOST}"));
        let mut synced = Authenticator::new(&format!("http://{HOST}"));
        synced.synced = true;
        for (key, name) in [(&mut bound, "Key"), (&mut synced, "")] {
            let page = visitor.open("/passkeys/add?client_id=app").await.unwrap().page();
            let form = page.form().with("password", PASSWORD);
            let page = visitor.submit(&form).await.unwrap().page();
            let made = key.make(&options(&page));
            let form = page.form().with("credential", &made).with("passkey_name", name);
            visitor.submit(&form).await.unwrap().page();
        }
        let mut visitor = self.line.visitor(Cookies::new());
        let page = visitor.open(&self.authorize("keys")).await.unwrap().page();
        let form = asking(&page).with("credential", &bound.show(&options(&page)));
        visitor.submit(&form).await.unwrap().away();
        let session = visitor.browser.cookies.clone();
        let mut waiting = self.line.visitor(Cookies::new());
        let page = waiting.open(&self.authorize("keys")).await.unwrap().page();
        Passkeys {
            bound: KeptKey::of(&bound),
            synced: KeptKey::of(&synced),
            session,
            asked: OpenPage::new(&waiting.browser.cookies, asking(&page)),
            options: options(&page),
        }
    }

    async fn signed_out(&self) -> Cookies {
        let (mut visitor, landing) = self.password("ada", PASSWORD).await;
        landing.away();
        let cookies = visitor.browser.cookies.clone();
        visitor.raw("/logout?client_id=app&logout_uri=http://127.0.0.1:9/signedout").await.unwrap();
        cookies
    }

    /// Rosa shows her app, and is not to be asked for it again in this browser.
    async fn second_step(&self) -> (u64, Cookies) {
        let step = u64::try_from(self.server.clock.now().seconds()).unwrap() / 30;
        let (mut visitor, page) = self.page("rosa").await;
        let form = page.form().with("code", &totp_at(TOTP_KEY, step));
        visitor.submit(&form.with("remember", "yes")).await.unwrap().away();
        let trusted = ["known", "trusted"].map(|name| {
            (name.to_owned(), visitor.browser.cookies.remove(name).expect("the browser is trusted"))
        });
        (step, trusted.into())
    }
}

/// The form that asks for a passkey.
fn asking(page: &Page) -> Form {
    page.forms()
        .into_iter()
        .find(|form| form.get("state").is_some())
        .expect("no passkey is asked for")
}

fn options(page: &Page) -> String {
    page.attribute("form[data-passkey]", "data-options").expect("no passkey is asked for")
}

/// The texts in a JSON answer, by name.
fn text(raw: &Raw) -> impl Fn(&str) -> String + use<> {
    assert_eq!(raw.status, 200, "{}", raw.body);
    let json: serde_json::Value = serde_json::from_str(&raw.body).unwrap();
    move |name| json[name].as_str().unwrap().to_owned()
}

/// Does all of it on each kind of session store, and writes down what is left.
pub async fn write(version: &str) {
    let redis = OwnRedis::start().expect("redis-server on the PATH");
    redis.ready().await;
    left(&fixture::folder(version), None).await;
    left(&fixture::folder(version).join(ON_REDIS), Some(&redis)).await;
    std::fs::write(fixture::folder(version).join(POOL), CONFIGURATION).unwrap();
}

async fn left(folder: &Path, redis: Option<&OwnRedis>) {
    let mut before = Before::start(redis).await;
    before.add_late().await;
    let held = before.everything().await;
    for _ in 0..WRONG {
        before.password("barbara", "Wrong-Horse-9").await;
    }
    before.server.stop().await;
    std::fs::create_dir_all(folder).unwrap();
    fixture::dump(folder, &before.server.stores).await;
    held.write(folder);
}
