//! What earlier versions left behind is read and honoured: this version takes over their stores
//! and serves on, to browsers and apps that noticed nothing.

use serde_json::Value;
use vestibule::domain::{At, PoolId, ThemeName, UserSub, VersionState};
use vestibule::ports::{SeenPlaces as _, ThemeVersions as _};

use crate::before::{self, ON_REDIS, POOL, TERMS};
use crate::deeds::totp_at;
use crate::fixture::{self, HOST, Held, MASTER_KEY, OpenPage};
use crate::line::{Cookies, Line, Visitor};
use crate::support::app::{claims, code, header};
use crate::support::browser::Raw;
use crate::support::stores::StorePair;
use crate::support::{
    Form, Landing, ManualClock, OwnRedis, PASSWORD, Pools, TOTP_KEY, TestServer, leave_out,
};

const CHOSEN: &str = "Battery-Staple-7";

/// A server on what a version left, at the moment when it left it.
struct Heir {
    held: Held,
    line: Line,
    server: TestServer,
}

impl Heir {
    async fn of(version: &str, redis: Option<&OwnRedis>) -> Self {
        let (root, folder) = (fixture::folder(version), tempfile::tempdir().unwrap());
        let from = if redis.is_some() { root.join(ON_REDIS) } else { root.clone() };
        let held = Held::read(&from);
        let embedded = StorePair::embedded(folder.path());
        let sessions = redis.map(OwnRedis::stores).map(|own| (own.sessions, own.redis_prefix));
        let stores = match sessions {
            Some((sessions, redis_prefix)) => StorePair { sessions, redis_prefix, ..embedded },
            None => embedded,
        };
        fixture::lay_out(&from, &stores).await;
        std::fs::write(folder.path().join("master.key"), MASTER_KEY).unwrap();
        let clock = ManualClock::at(At::from_millis(held.moment));
        let pools = std::fs::read_to_string(root.join(POOL)).unwrap();
        let server = TestServer::over(Pools::own(pools), stores, folder, clock.into()).await;
        Self { held, line: Line::new(&[server.port], HOST), server }
    }

    fn visitor(&self, cookies: &Cookies) -> Visitor {
        self.line.visitor(cookies.clone())
    }

    async fn authorize(&self, cookies: &Cookies, client: &str) -> Raw {
        let address = self.line.app(client).authorize_with(&[("scope", "openid")]);
        self.visitor(cookies).raw(&address).await.unwrap()
    }

    /// Sends the page that somebody has open.
    async fn answer(&self, page: &OpenPage, fields: &[(&str, &str)]) -> Landing {
        let form = fields.iter().fold(page.form(), |form, (name, value)| form.with(name, value));
        self.visitor(&page.cookies).submit(&form).await.unwrap()
    }

    async fn sign_in(&self, name: &str) -> (Visitor, Landing) {
        self.sign_in_with(&Cookies::new(), name).await
    }

    async fn sign_in_with(&self, cookies: &Cookies, name: &str) -> (Visitor, Landing) {
        let mut visitor = self.visitor(cookies);
        let address = self.line.app("app").authorize_with(&[("scope", "openid")]);
        let page = visitor.open(&address).await.unwrap().page();
        let form = page.form().with("username", name).with("password", PASSWORD);
        let landing = visitor.submit(&form).await.unwrap();
        (visitor, landing)
    }

    fn step(&self) -> u64 {
        u64::try_from(self.held.moment).unwrap() / 30_000
    }
}

#[track_caller]
fn json(raw: &Raw) -> Value {
    assert_eq!(raw.status, 200, "{}", raw.body);
    serde_json::from_str(&raw.body).unwrap()
}

#[track_caller]
fn assert_refused(raw: &Raw) {
    assert!(raw.status == 400 && raw.body.contains("invalid_grant"), "{}", raw.body);
}

/// A new version's fixtures are written by
/// `VESTIBULE_TEST_FIXTURES=v2 cargo test --test faults upgrade::fixtures`, and never again.
#[tokio::test]
async fn fixtures_are_written_when_a_version_asks_for_them() {
    if let Ok(version) = std::env::var("VESTIBULE_TEST_FIXTURES") {
        assert!(!fixture::versions().contains(&version), "{version} is there; it never changes");
        before::write(&version).await;
    }
    assert!(!fixture::versions().is_empty());
}

async fn sessions_and_steps_go_on_where_they_stood(heir: Heir) {
    let held = &heir.held;
    let silent = heir.authorize(&held.session, "app").await;
    let code = code(&url::Url::parse(silent.location()).unwrap());
    let tokens = json(&heir.line.redeem("app", &code).await.unwrap());
    let id = claims(tokens["id_token"].as_str().unwrap());
    assert_eq!(id["sub"], held.sub.as_str());
    assert_eq!(id["auth_time"], held.auth_time);
    let gone = heir.authorize(&held.signed_out, "app").await;
    assert!(gone.location().starts_with("/login"), "{}", gone.location());
    heir.answer(&held.totp, &[("code", &totp_at(TOTP_KEY, heir.step()))]).await.away();
    let fields = [("new_password", CHOSEN), ("confirm_password", CHOSEN)];
    heir.answer(&held.new_password, &fields).await.away();
    let mut visitor = heir.visitor(&held.set_up.cookies);
    let form = held.set_up.form().with("code", &totp_at(&held.set_up_key, heir.step()));
    let codes = visitor.submit(&form.with("device_name", "x")).await.unwrap().page();
    visitor.submit(&codes.form()).await.unwrap().away();
}

async fn codes_and_tokens_are_worth_what_they_were(heir: Heir) {
    let (held, line) = (&heir.held, &heir.line);
    let shown = json(&line.user_info(&held.access).await.unwrap());
    assert_eq!(shown["sub"], held.sub.as_str());
    let keys = heir.visitor(&Cookies::new()).raw("/test_A/.well-known/jwks.json").await;
    let keys = keys.unwrap().body;
    for token in [&held.access, &held.id_token] {
        assert!(keys.contains(header(token)["kid"].as_str().unwrap()), "{keys}");
    }
    json(&line.redeem("app", &held.code).await.unwrap());
    assert_refused(&line.redeem("app", &held.code).await.unwrap());
    json(&line.refresh("app", &held.used_code_refresh).await.unwrap());
    assert_refused(&line.redeem("app", &held.used_code).await.unwrap());
    assert_refused(&line.refresh("app", &held.used_code_refresh).await.unwrap());
    json(&line.refresh("app", &held.staying).await.unwrap());
    assert_refused(&line.refresh("app", &held.revoked).await.unwrap());
    let again = json(&line.refresh("rotating", &held.repeated).await.unwrap());
    assert_eq!(again["refresh_token"], held.rotated.as_str());
    json(&line.refresh("rotating", &held.rotated).await.unwrap());
    heir.server.clock.advance_seconds(61);
    assert_refused(&line.refresh("rotating", &held.repeated).await.unwrap());
    assert_refused(&line.refresh("rotating", &held.rotated).await.unwrap());
}

async fn people_and_clients_are_who_they_were(heir: Heir) {
    let held = &heir.held;
    let (_, landing) = heir.sign_in("ada@example.com").await;
    let tokens = heir.line.redeem("app", &code(&landing.away())).await.unwrap();
    let id = claims(json(&tokens)["id_token"].as_str().unwrap());
    assert_eq!(id["sub"], held.sub.as_str());
    assert_eq!(id["cognito:groups"], serde_json::json!(["editors"]));
    let (mut rosa, landing) = heir.sign_in("rosa@example.com").await;
    let form = landing.page().form().with("code", &totp_at(TOTP_KEY, held.used_step));
    let page = rosa.submit(&form).await.unwrap().page();
    assert!(page.text().contains("used already"), "{}", page.text());
    assert_eq!(heir.sign_in("edsger@example.com").await.1.page().step(), "sign_in");
    assert_eq!(heir.sign_in("barbara@example.com").await.1.page().status, 429);
    let late = heir.authorize(&held.session, "late").await;
    let late = code(&url::Url::parse(late.location()).unwrap());
    let wrong = heir.line.redeem_by("late", "wrong", &late).await.unwrap();
    assert!(wrong.body.contains("invalid_client"), "{}", wrong.body);
    let tokens = json(&heir.line.redeem_by("late", &held.late_secret, &late).await.unwrap());
    assert_eq!(tokens["expires_in"], 600);
}

/// What versions know of that came later than the first.
async fn consents_places_and_trust_stand(heir: Heir) {
    let (pool, sub) = (PoolId::parse("test_A").unwrap(), UserSub::parse(&heir.held.sub).unwrap());
    let directory = heir.server.house.directory();
    if let Some(document) = &heir.held.agreed {
        let mut ada = heir.visitor(&heir.held.session);
        let page = ada.open(TERMS).await.unwrap().page();
        let of = |form: &Form| form.get("document") == Some(document);
        let form = page.forms().into_iter().find(of).expect("the consent is gone");
        let page = ada.submit(&form).await.unwrap().page();
        assert!(!page.forms().iter().any(of), "it cannot be withdrawn");
        // Where she signed in before is nothing new.
        let seen = async || directory.seen_places(&pool, &sub, At::from_millis(0)).await.unwrap();
        let before = seen().await;
        heir.sign_in("ada@example.com").await.1.away();
        let places = seen().await.len();
        assert_eq!((before.len(), places), (1, 1), "the place is not known again");
    }
    if let Some(trusted) = &heir.held.trusted {
        heir.sign_in_with(trusted, "rosa@example.com").await.1.away();
    }
}

/// A session that a passkey began tells so, and passkeys that were made sign in, as on a page that was
/// opened before.
async fn passkeys_sign_in(heir: Heir) {
    let Some(kept) = &heir.held.passkeys else { return };
    let amr = async |code: String| {
        let tokens = json(&heir.line.redeem("keys", &code).await.unwrap());
        claims(tokens["id_token"].as_str().unwrap())["amr"].clone()
    };
    let silent = heir.authorize(&kept.session, "keys").await;
    let own = code(&url::Url::parse(silent.location()).unwrap());
    assert_eq!(amr(own).await, serde_json::json!(["hwk"]));
    let mut list = heir.visitor(&kept.session);
    let list = list.open("/account/passkeys?client_id=keys").await.unwrap().page();
    assert_eq!(list.select(".own li").len(), 2, "{}", list.text());
    let origin = format!("http://{HOST}");
    let mut key = kept.bound.device(&origin);
    let landing = heir.answer(&kept.asked, &[("credential", &key.show(&kept.options))]).await;
    assert_eq!(amr(code(&landing.away())).await, serde_json::json!(["hwk"]));
    let mut key = kept.synced.device(&origin);
    key.synced = true;
    let mut visitor = heir.visitor(&Cookies::new());
    let address = heir.line.app("keys").authorize_with(&[("scope", "openid")]);
    let page = visitor.open(&address).await.unwrap().page();
    let asks = |form: &Form| form.get("state").is_some();
    let form = page.forms().into_iter().find(asks).expect("no passkey is asked for");
    let asked = page.attribute("form[data-passkey]", "data-options").unwrap();
    let landing = visitor.submit(&form.with("credential", &key.show(&asked))).await.unwrap();
    assert_eq!(amr(code(&landing.away())).await, serde_json::json!(["swk"]));
}

/// A published version of a theme lies over its folder, and a draft of it waits.
async fn what_was_published_is_worn(heir: Heir) {
    let Some(colour) = &heir.held.worn else { return };
    let themes = heir.server.house.directory();
    let versions = themes.versions(&ThemeName::parse("default").unwrap(), None, 9).await.unwrap();
    let states: Vec<_> = versions.iter().map(|own| (own.number, own.state)).collect();
    assert_eq!(states, [(2, VersionState::Draft), (1, VersionState::Published)]);
    let mut visitor = heir.visitor(&Cookies::new());
    let address = heir.line.app("app").authorize_with(&[("scope", "openid")]);
    let page = visitor.open(&address).await.unwrap().page();
    let href = page.attribute("link[rel=stylesheet]", "href").unwrap();
    assert!(visitor.raw(&href).await.unwrap().body.contains(colour), "{colour} is not worn");
}

#[tokio::test]
async fn everything_goes_on_on_embedded_stores() {
    for version in fixture::versions() {
        sessions_and_steps_go_on_where_they_stood(Heir::of(&version, None).await).await;
        codes_and_tokens_are_worth_what_they_were(Heir::of(&version, None).await).await;
        people_and_clients_are_who_they_were(Heir::of(&version, None).await).await;
        consents_places_and_trust_stand(Heir::of(&version, None).await).await;
        passkeys_sign_in(Heir::of(&version, None).await).await;
        what_was_published_is_worn(Heir::of(&version, None).await).await;
    }
}

#[tokio::test]
async fn everything_goes_on_on_redis() {
    let Some(redis) = OwnRedis::start() else {
        leave_out("what earlier versions left in Redis", "redis-server on the PATH");
        return;
    };
    redis.ready().await;
    for version in fixture::versions() {
        sessions_and_steps_go_on_where_they_stood(Heir::of(&version, Some(&redis)).await).await;
        codes_and_tokens_are_worth_what_they_were(Heir::of(&version, Some(&redis)).await).await;
        people_and_clients_are_who_they_were(Heir::of(&version, Some(&redis)).await).await;
        consents_places_and_trust_stand(Heir::of(&version, Some(&redis)).await).await;
        passkeys_sign_in(Heir::of(&version, Some(&redis)).await).await;
        what_was_published_is_worn(Heir::of(&version, Some(&redis)).await).await;
    }
}
