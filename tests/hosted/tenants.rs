//! Nothing of one pool answers in another (law 6, bug class 15): every id of pool A, in every place
//! of every route of pool B, is answered as one that nobody issued.

use std::collections::HashSet;

use crate::routes::routes;
use crate::support::app::{Tokens, claims, code};
use crate::support::stranger::forged;
use crate::support::{App, Browser, PASSWORD, Pools, Request, Stranger, TestServer};

const ONLY_A: &str = "[pools.test_A.clients.onlya]\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
     callback_urls = [\"http://127.0.0.1:9/callback\"]\n";

/// Everything that a pool hands out.
struct Loot {
    apps: [App; 2],
    code: String,
    tokens: Tokens,
    strict: Tokens,
    signed_in: Browser,
    under_way: Browser,
}

impl Loot {
    async fn of(server: &TestServer, host: &str, prefix: &str) -> Self {
        let app = |name: &str| server.app_at(host, &format!("{prefix}{name}"));
        let apps = [app("app"), app("strict")];
        let mut signed_in = server.browser_at(host);
        let tokens = apps[0].tokens(&mut signed_in, "ada@example.com").await;
        let again = signed_in.open(&apps[0].authorize()).await.away();
        let hinted = signed_in.open(&apps[1].authorize()).await.away();
        let strict = apps[1].redeem(&code(&hinted)).await.tokens();
        let mut under_way = server.browser_at(host);
        let address = apps[0].authorize();
        let landing = apps[0].sign_in_by(&mut under_way, &address, "grace@example.com").await;
        assert_eq!(landing.page().step(), "totp");
        Self { apps, code: code(&again), tokens, strict, signed_in, under_way }
    }

    fn session(&self) -> (&str, &str) {
        let found = self.signed_in.cookies.iter().find(|(name, _)| name.starts_with("cognito"));
        found.map(|(name, value)| (name.as_str(), value.as_str())).unwrap()
    }

    /// Each id, by its kind.
    fn ids(&self, secret: &str) -> Vec<(&'static str, String)> {
        let id_token = self.strict.get("id_token").unwrap();
        let cookie = |browser: &Browser, name: &str| browser.cookies[name].clone();
        vec![
            ("client", "onlya".to_owned()),
            ("pool", "test_A".to_owned()),
            ("code", self.code.clone()),
            ("refresh token", self.tokens.refresh().to_owned()),
            ("access token", self.tokens.access().to_owned()),
            ("ID token", id_token.to_owned()),
            ("session", self.session().1.to_owned()),
            ("browser", cookie(&self.signed_in, "vestibule")),
            ("CSRF value", cookie(&self.signed_in, "XSRF-TOKEN")),
            ("browser of a sign-in under way", cookie(&self.under_way, "vestibule")),
            ("CSRF value of a sign-in under way", cookie(&self.under_way, "XSRF-TOKEN")),
            ("sub", claims(id_token)["sub"].as_str().unwrap().to_owned()),
            ("family", claims(id_token)["origin_jti"].as_str().unwrap().to_owned()),
            ("client secret", secret.to_owned()),
        ]
    }

    /// All of it still does at home what it is for.
    async fn still_counts(&self, server: &TestServer, secret: &str) {
        let Self { apps: [app, strict], .. } = self;
        assert_eq!(app.user_info(self.tokens.access()).await.status, 200);
        app.refresh(self.tokens.refresh()).await.tokens();
        let silent = self.signed_in.clone().open(&app.authorize()).await.away();
        app.redeem(&code(&silent)).await.tokens();
        app.redeem(&self.code).await.tokens();
        let hint =
            strict.authorize_with(&[("id_token_hint", self.strict.get("id_token").unwrap())]);
        code(&self.signed_in.clone().open(&hint).await.away());
        let mut browser = self.under_way.clone();
        let page = browser.page(&app.authorize()).await;
        code(&browser.submit(&page, &[("code", &server.totp())]).await.away());
        let id = app.client.replace("app", "server");
        let form = [("grant_type", "refresh_token"), ("refresh_token", "x")];
        let known = app.post("/oauth2/token", &form, Some((&id, secret))).await;
        assert_eq!(known.error().1, "invalid_grant", "the secret was not taken");
    }
}

/// The request with this value in one place after another.
fn placed(route: &Request, session: &str, secret_of: &str, value: &str) -> Vec<Request> {
    let names = |pairs: &[(String, String)]| -> Vec<String> {
        pairs.iter().map(|(name, _)| name.clone()).collect()
    };
    let mut all: Vec<Request> = Vec::new();
    all.extend(names(&route.query).iter().map(|name| route.clone().query(name, value)));
    let fields = route.form.as_deref().unwrap_or_default();
    all.extend(names(fields).iter().map(|name| route.clone().field(name, value)));
    for cookie in ["vestibule", "XSRF-TOKEN", session] {
        all.push(route.clone().cookie(cookie, value));
    }
    let basic = |id: &str, secret: &str| {
        use base64::Engine as _;
        let pair = base64::engine::general_purpose::STANDARD.encode(format!("{id}:{secret}"));
        route.clone().header("authorization", &format!("Basic {pair}"))
    };
    all.extend([route.clone().bearer(value), basic(secret_of, value), basic(value, "x")]);
    if route.path.starts_with("/test_Z") {
        let path = route.path.replace("test_Z", value);
        all.push(Request { path, ..route.clone() });
    }
    all
}

/// Where both pools share a host, what the host is asked for selects the pool: the client, the
/// issuer's path, the token. The browser's own cookies are the host's too.
fn is_for_the_host(kind: &str, path: &str) -> bool {
    let cookies = kind.starts_with("browser") || kind.starts_with("CSRF");
    let by_token = kind == "access token" && path == "/oauth2/userInfo";
    cookies || by_token || kind == "client" || kind == "pool"
}

/// Presents all of A's at B; each answer is the one to a forgery.
async fn nothing_answers(server: &TestServer, loot: &Loot, host: &str, p: &str, secret: &str) {
    let session = if p.is_empty() { "cognito" } else { "cognito.test_B" };
    let stranger = Stranger::at(&server.origin_at(host));
    let mut pair = server.browser_at(host);
    pair.page(&server.app_at(host, &format!("{p}app")).authorize()).await;
    let server_id = format!("{p}server");
    // What forgeries were answered so far, by route and place: one that is there needs no other.
    let mut refusals = HashSet::new();
    for (kind, id) in loot.ids(secret) {
        let other = forged(&id);
        for (number, route) in routes(p, &pair).into_iter().enumerate() {
            if !p.is_empty() && is_for_the_host(kind, &route.path) {
                continue;
            }
            let forgeries = placed(&route, session, &server_id, &other);
            let genuine = placed(&route, session, &server_id, &id);
            for (place, (ours, theirs)) in genuine.iter().zip(forgeries).enumerate() {
                let shown = stranger.shape(ours, &id).await;
                if !refusals.contains(&(number, place, shown.clone())) {
                    let refused = stranger.shape(&theirs, &other).await;
                    assert_eq!(shown, refused, "{kind} of A at B, in {ours:#?}");
                    refusals.insert((number, place, refused));
                }
                assert!(!shown.contains("code="), "{shown}");
            }
        }
    }
}

/// Control: in the same places, B's own are taken, so the refusals above mean something.
async fn own_ids_answer(server: &TestServer, host: &str, p: &str, secret: &str) {
    let own = Loot::of(server, host, p).await;
    own.still_counts(server, secret).await;
}

pub async fn nothing_of_one_pool_answers_at_another_host() {
    let server = TestServer::with(Pools::two_hosts().and(ONLY_A)).await;
    let loot = Loot::of(&server, "localhost", "").await;
    let secret = "server-secret-for-tests-only";
    nothing_answers(&server, &loot, "127.0.0.1", "", secret).await;
    loot.still_counts(&server, secret).await;
    own_ids_answer(&server, "127.0.0.1", "", "b-server-secret-for-tests-only").await;
}

pub async fn nothing_of_one_pool_answers_beside_it_at_the_same_host() {
    let server = TestServer::with(Pools::one_host()).await;
    let loot = Loot::of(&server, "localhost", "").await;
    let secret = "server-secret-for-tests-only";
    nothing_answers(&server, &loot, "localhost", "other", secret).await;
    loot.still_counts(&server, secret).await;
    own_ids_answer(&server, "localhost", "other", "otherserver-secret-for-tests-only").await;
}

pub async fn a_whole_cookie_jar_of_one_pool_signs_nobody_in_at_another() {
    for (pools, host, p) in
        [(Pools::two_hosts(), "127.0.0.1", ""), (Pools::one_host(), "localhost", "other")]
    {
        let server = TestServer::with(pools).await;
        let loot = Loot::of(&server, "localhost", "").await;
        let app = server.app_at(host, &format!("{p}app"));
        let mut thief = server.browser_at(host);
        thief.cookies.clone_from(&loot.signed_in.cookies);
        let page = thief.page(&app.authorize()).await;
        assert_eq!(page.step(), "sign_in", "{}", page.text());
        thief.cookies.clone_from(&loot.under_way.cookies);
        let page = thief.page(&app.authorize()).await;
        assert_eq!(page.step(), "sign_in", "{}", page.text());
    }
}

pub async fn a_form_of_one_pool_is_no_form_at_another_host() {
    let server = TestServer::with(Pools::two_hosts()).await;
    let (here, there) = (server.app("app"), server.app_at("127.0.0.1", "app"));
    let mut browser = server.browser();
    let form = browser.page(&here.authorize()).await.form();
    let form = form.with("username", "ada@example.com").with("password", PASSWORD);
    let mut thief = server.browser_at("127.0.0.1");
    thief.cookies.clone_from(&browser.cookies);
    assert_eq!(thief.send_once(&form).await.status, 403);
    let own = thief.page(&there.authorize()).await.form();
    let own = own.with("username", "ada@example.com").with("password", PASSWORD);
    thief.send_form(&own).await.away();
}
