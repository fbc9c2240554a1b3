//! Whoever may no longer have anything gets nothing, on any way there is (bug class 15): every page
//! and every grant asks the same of a person, and the list of ways is held against the list of
//! routes, so that a new route cannot be a side door.

use std::collections::{BTreeMap, BTreeSet};

use vestibule::domain::{CredentialId, Maker, Passkey, PoolId};
use vestibule::ports::{Clock as _, NewUser, Passkeys as _, Users as _};

use crate::recovery::code_sent_to;
use crate::support::app::{Tokens, code};
use crate::support::browser::{Browser, Landing};
use crate::support::server::email_name;
use crate::support::{App, Form, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const LINUS: &str = "linus@example.com";
const MARGARET: &str = "margaret@example.com";
const NEW: &str = "new@example.com";
const ROSA: &str = "rosa@example.com";

/// The routes that give nothing of a person, whatever they are shown.
const GIVE_NOTHING: &[&str] = &[
    "/logout",
    "/error",
    // They send messages, and lead to the pages whose forms are ways.
    "/signup",
    "/resendcode",
    "/forgotPassword",
    // They let another browser go on, which is asked at `/login`.
    "/login/link",
    "/login/waiting",
    "/login/pressed",
    // It confirms an address, and signs nobody in.
    "/confirmUser",
    "/confirmUser/",
    // It stops what somebody asked for, and shows nothing of anybody.
    "/lost-factor",
    // They show how a theme could look, to whoever has the link of its team.
    "/studio/shared",
    "/studio/shared/{token}/{name}",
    "/healthz",
    "/assets/{name}",
    "/.well-known/webauthn",
    "/oauth2/revoke",
    "/{pool}/.well-known/openid-configuration",
    "/{pool}/.well-known/jwks.json",
    "/.well-known/openid-configuration",
    "/.well-known/jwks.json",
];

/// Every route that is written down in the one place where routes are.
pub fn served() -> BTreeSet<String> {
    let source = include_str!("../../src/web/mod.rs");
    let texts = source.split('"').skip(1).step_by(2);
    texts.filter(|text| text.starts_with('/')).map(str::to_owned).collect()
}

/// Everything that people hold who got somewhere: sessions, pages half-way, codes and tokens.
struct Held<'a> {
    server: &'a TestServer,
    session: Browser,
    implicit: Browser,
    by_two_factors: Browser,
    pages: Vec<(&'static str, Browser, Form)>,
    codes: [String; 2],
    staying: Tokens,
    rotating: Tokens,
    bearer: String,
    id_token: String,
    /// A draft of a theme, and a picture in it.
    draft: Form,
    picture: String,
}

impl<'a> Held<'a> {
    async fn by_everybody(server: &'a TestServer) -> Self {
        let (app, mut session) = (server.app("app"), server.browser());
        let staying = app.tokens(&mut session, ADA).await;
        let page = session.page("/studio").await;
        let page = session.submit(&page, &[("theme", "default")]).await.page();
        let mut draft = page.form();
        draft.action = page.attribute("form#draft", "data-check").unwrap();
        let look = page.attribute("iframe[name=shown-draft]", "src").unwrap();
        let picture = session.page(&look).await.attribute("header img", "src").unwrap();
        let mut fresh = async |client: &str| {
            let app = server.app(client);
            code(&session.open(&app.authorize()).await.away())
        };
        let codes = [fresh("app").await, fresh("second").await];
        let rotating = server.app("rotating").redeem(&fresh("rotating").await).await.tokens();
        let mut by_two_factors = server.browser();
        let page = app.sign_in_by(&mut by_two_factors, &app.authorize(), GRACE).await.page();
        by_two_factors.submit(&page, &[("code", &server.totp())]).await.away();
        add_passkey(server).await;
        server.clock.advance_seconds(30);
        let strict = server.app("strict").redeem(&fresh("strict").await).await.tokens();
        let bearer = server.app("app").redeem(&fresh("app").await).await.tokens();
        Self {
            server,
            implicit: session.clone(),
            session,
            by_two_factors,
            pages: half_way(server, &app).await,
            codes,
            staying,
            rotating,
            bearer: bearer.access().to_owned(),
            id_token: strict.get("id_token").unwrap().to_owned(),
            draft,
            picture,
        }
    }

    /// Whether each way still gives something; named by the route it takes.
    async fn gains(&self) -> BTreeMap<String, bool> {
        let mut gains = BTreeMap::new();
        self.by_session(&mut gains).await;
        self.by_account(&mut gains).await;
        self.by_studio(&mut gains).await;
        self.by_page(&mut gains).await;
        self.by_grant(&mut gains).await;
        gains
    }

    async fn by_session(&self, gains: &mut BTreeMap<String, bool>) {
        let (app, strict) = (self.server.app("app"), self.server.app("strict"));
        let hint = [("id_token_hint", self.id_token.as_str())];
        let alias = app.authorize().replace("/oauth2/authorize", "/authorize");
        let login = |changes: &[(&str, &str)]| format!("/login?{}", app.query(changes));
        for (way, address) in [
            ("/oauth2/authorize", app.authorize()),
            ("/authorize", alias),
            ("/oauth2/authorize prompt=none", app.authorize_with(&[("prompt", "none")])),
            ("/login prompt=none", login(&[("prompt", "none")])),
            ("/oauth2/authorize id_token_hint", strict.authorize_with(&hint)),
        ] {
            gains.insert(way.to_owned(), gave(self.session.clone().open(&address).await));
        }
        let (path, query) = strict.authorize().split_once('?').map(owned).unwrap();
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let pairs: Vec<_> = pairs.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let posted = self.session.clone().post(&path, &pairs).await;
        gains.insert("/oauth2/authorize posted".to_owned(), gave(posted));
        let implicit = self.server.app("implicit");
        let address = implicit.authorize_with(&[("response_type", "token")]);
        let landing = self.implicit.clone().open(&address).await;
        gains.insert("/oauth2/authorize implicit".to_owned(), gave(landing));
    }

    /// What people see of their own account, and change there.
    async fn by_account(&self, gains: &mut BTreeMap<String, bool>) {
        for way in [
            "/account",
            "/account/profile",
            "/account/email",
            "/account/phone",
            "/account/password",
            "/account/authenticator",
            "/account/recovery-codes",
            "/account/delete",
        ] {
            let mut browser = self.by_two_factors.clone();
            let page = browser.page(&format!("{way}?client_id=app")).await;
            let gained = page.url.path() == way && page.has("main form");
            gains.insert(way.to_owned(), gained);
        }
        let way = "/account/authenticator/add";
        let mut browser = self.by_two_factors.clone();
        let page = browser.page("/account?client_id=app").await;
        let gained = page.has("button[value=add_authenticator]") && {
            let page = browser.submit(&page, &[("action", "add_authenticator")]).await.page();
            page.url.path() == way && page.has(".key")
        };
        gains.insert(way.to_owned(), gained);
        let one = "/account/passkey";
        for (way, sign) in
            [("/account/passkeys", ".own"), (one, "main form"), ("/passkeys/add", "main form")]
        {
            let mut browser = self.by_two_factors.clone();
            let page = browser.page(&format!("{way}?client_id=app&passkey=AAAA")).await;
            gains.insert(way.to_owned(), page.url.path() == way && page.has(sign));
        }
        self.server.house.settle().await.unwrap();
        let mut browser = self.by_two_factors.clone();
        let list = browser.page("/account/sessions?client_id=app").await;
        gains.insert("/account/sessions".to_owned(), list.has(".own li"));
        let terms = browser.page("/account/terms?client_id=app").await;
        gains.insert("/account/terms".to_owned(), terms.has("a[href^='/account?']"));
        // Whoever has nothing to prove is led to the overview.
        let page = browser.page("/account/proof?client_id=app").await;
        let gained = page.url.path() == "/account" && page.has("main form");
        gains.insert("/account/proof".to_owned(), gained);
        let list = browser.page("/account/events?client_id=app").await;
        gains.insert("/account/events".to_owned(), list.has(".own li"));
        let links = list.links();
        let event = links.iter().find(|href| href.starts_with("/account/not-me"));
        let gained = match event {
            Some(href) => browser.page(href).await.has("input[name=new_password]"),
            None => false,
        };
        gains.insert("/account/not-me".to_owned(), gained);
    }

    /// What somebody of a brand team changes.
    async fn by_studio(&self, gains: &mut BTreeMap<String, bool>) {
        for way in [
            "/studio",
            "/studio/theme",
            "/studio/pictures",
            "/studio/words",
            "/studio/review",
            "/studio/history",
            "/studio/funnel",
            "/studio/preview",
        ] {
            let address = format!("{way}?theme=default&version=1");
            let gained = match self.session.clone().open(&address).await {
                Landing::Page(page) => page.url.path() == way && page.status == 200,
                Landing::Away(_) => false,
            };
            gains.insert(way.to_owned(), gained);
        }
        let checked = self.session.clone().send_once(&self.draft).await.status;
        gains.insert("/studio/check".to_owned(), checked == 200);
        let shown = self.session.clone().raw(&self.picture).await.status;
        gains.insert("/studio/asset/{theme}/{version}/{name}".to_owned(), shown == 200);
    }

    async fn by_page(&self, gains: &mut BTreeMap<String, bool>) {
        for (way, browser, form) in &self.pages {
            let landing = browser.clone().send_form(form).await;
            let way =
                if way.starts_with('/') { (*way).to_owned() } else { format!("/login {way}") };
            gains.insert(way, gave(landing));
        }
    }

    async fn by_grant(&self, gains: &mut BTreeMap<String, bool>) {
        let (app, second) = (self.server.app("app"), self.server.app("second"));
        let refreshed = app.refresh(self.staying.refresh()).await.status == 200;
        let rotated = self.server.app("rotating").refresh(self.rotating.refresh()).await.status;
        let told = [app.user_info(&self.bearer).await, {
            app.get("/oauth2/userinfo", Some(&self.bearer)).await
        }];
        let mut put = |way: &str, gained| gains.insert(way.to_owned(), gained);
        put("/oauth2/token refresh", refreshed);
        put("/oauth2/token rotation", rotated == 200);
        put("/oauth2/userInfo", told[0].status == 200);
        put("/oauth2/userinfo", told[1].status == 200);
        put("/oauth2/token code", app.redeem(&self.codes[0]).await.status == 200);
        put("/oauth2/token other code", second.redeem(&self.codes[1]).await.status == 200);
    }
}

/// One of Grace's, which no client here asks for.
async fn add_passkey(server: &TestServer) {
    let (pool, grace) = (PoolId::parse("test_A").unwrap(), server.user(GRACE).await);
    let passkey = Passkey {
        id: CredentialId::parse("AAAA").unwrap(),
        name: "Phone".to_owned(),
        record: String::new(),
        synced: false,
        created: server.clock.now(),
        used: None,
        maker: Maker::default(),
    };
    let directory = server.house.directory();
    directory.add_passkey(&pool, &grace.sub, &passkey, server.clock.now()).await.unwrap();
}

fn owned((a, b): (&str, &str)) -> (String, String) {
    (a.to_owned(), b.to_owned())
}

/// Whether somebody got a code or a token, in an address or on a page that posts itself, or is shown
/// recovery codes.
fn gave(landing: Landing) -> bool {
    match landing {
        Landing::Away(url) => ["code=", "_token="].iter().any(|part| url.as_str().contains(part)),
        Landing::Page(page) => page.has("input[name=code][type=hidden], .codes"),
    }
}

/// One page at every step, filled in rightly, and one that was sent already.
async fn half_way(server: &TestServer, app: &App) -> Vec<(&'static str, Browser, Form)> {
    let mut pages = Vec::new();
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    pages.push(("sign_in", browser, page.form().with("username", ADA).with("password", PASSWORD)));
    let mut browser = server.browser();
    app.sign_in(&mut browser, ADA).await;
    let page = browser.page(&format!("/login?{}", app.query(&[]))).await;
    pages.push(("continue", browser, page.form().with("action", "continue")));
    for (step, person) in
        [("totp", GRACE), ("new_password", LINUS), ("set_up_totp", MARGARET), ("sent", GRACE)]
    {
        let mut browser = server.browser();
        let mut page = app.sign_in_by(&mut browser, &app.authorize(), person).await.page();
        if step == "set_up_totp" {
            page = browser.submit(&page, &[("method", "totp")]).await.page();
        }
        let key = page.select(".key").concat().replace(' ', "");
        let form = match step {
            "new_password" => {
                let chosen = "Fresh-Horse-11";
                page.form().with("new_password", chosen).with("confirm_password", chosen)
            }
            "set_up_totp" => page.form().with("code", &server.totp_of(&key)),
            // A step of its own, as the other page of the same person uses up the one that is on.
            "sent" => {
                server.clock.advance_seconds(30);
                page.form().with("code", &server.totp())
            }
            _ => page.form().with("code", &server.totp_off_by(crate::support::TOTP_KEY, 30)),
        };
        if step == "sent" {
            let before = browser.clone();
            assert!(gave(browser.send_form(&form).await));
            browser = before;
        }
        pages.push((step, browser, form));
    }
    pages.push(by_recovery_code(server, app).await);
    pages.extend(by_message(server, app).await);
    // The code of the first of the two pages is of a later step than that of the second.
    if let Some((_, _, form)) = pages.iter_mut().find(|(step, ..)| *step == "totp") {
        *form = form.clone().with("code", &server.totp_off_by(crate::support::TOTP_KEY, 30));
    }
    pages
}

async fn by_recovery_code(server: &TestServer, app: &App) -> (&'static str, Browser, Form) {
    let codes = server.recovery_codes(GRACE).await;
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), GRACE).await.page();
    let asked = page.form().with("action", "recovery_code");
    let page = browser.send_form(&asked).await.page();
    ("recovery_code", browser, page.form().with("code", &codes[0]))
}

/// The pages that wait for a code which was sent: of a new account, and of a forgotten password.
async fn by_message(server: &TestServer, app: &App) -> Vec<(&'static str, Browser, Form)> {
    let chosen = [("new_password", PASSWORD), ("confirm_password", PASSWORD)];
    let mut browser = server.browser();
    let page = browser.page(&format!("/signup?{}", app.query(&[]))).await;
    let fields = [&[("email", NEW)], chosen.as_slice()].concat();
    let page = browser.submit(&page, &fields).await.page();
    let code = code_sent_to(server, NEW).await.unwrap();
    let confirm = ("/confirm", browser, page.form().with("code", &code));
    let mut pages = vec![confirm];
    for path in ["/confirmforgotPassword", "/confirmForgotPassword"] {
        let mut browser = server.browser();
        let page = browser.page(&format!("/forgotPassword?{}", app.query(&[]))).await;
        let page = browser.submit(&page, &[("username", ROSA)]).await.page();
        let code = code_sent_to(server, ROSA).await.unwrap();
        let mut form = page.form().with("code", &code);
        let password = format!("{path}-Horse-9");
        form = form.with("new_password", &password).with("confirm_password", &password);
        form.action = form.action.replace("/confirmforgotPassword", path);
        pages.push((path, browser, form));
    }
    pages
}

/// Where people may sign up, and a new password signs in at once.
fn pools() -> Pools {
    Pools::one_with(
        "recovery_codes = true\nfirst_factors = [\"password\", \"passkey\"]",
    ).and(&format!(
        "[audit]\ntarget = \"directory\"\n\n[pools.test_A.sign_up]\n\n[pools.test_A.studio]\ngroup = \"editors\"\n\n[pools.test_A.recovery]\nsigns_in = true\n\n\
         [[demo.users]]\npool = \"test_A\"\nemail = \"{ROSA}\"\npassword = \"{PASSWORD}\"\n"
    ))
}

async fn to_everybody(server: &TestServer, what: &str) {
    let (pool, directory) = (PoolId::parse("test_A").unwrap(), server.house.directory());
    for email in [ADA, GRACE, LINUS, MARGARET, NEW, ROSA] {
        match what {
            "disabled" => server.enable(email, false).await,
            "signed out everywhere" => server.sign_out(email).await,
            _ => {
                let sub = server.user(email).await.sub;
                assert!(directory.delete(&pool, &sub).await.unwrap());
            }
        }
    }
}

/// Control, and the coverage of the route table: every way gives something while people may have
/// it, and there is a way for every route but those that give nothing.
pub async fn every_route_that_gives_something_is_known() {
    let server = TestServer::with(pools()).await;
    let gains = Held::by_everybody(&server).await.gains().await;
    let barred: Vec<_> = gains.iter().filter(|(_, gained)| !**gained).collect();
    assert!(barred.is_empty(), "these gave nothing to those who may have it: {barred:?}");
    let ways = gains.keys().map(|way| way.split(' ').next().unwrap().to_owned());
    let known: BTreeSet<_> = ways.chain(GIVE_NOTHING.iter().map(|r| (*r).to_owned())).collect();
    assert_eq!(served(), known, "a route is of no class: does it ask whether the person may?");
}

/// At once: the clock stands still between the word and the last answer.
pub async fn nobody_gets_anything_who_may_have_nothing() {
    for what in ["disabled", "signed out everywhere", "deleted"] {
        let server = TestServer::with(pools()).await;
        let held = Held::by_everybody(&server).await;
        to_everybody(&server, what).await;
        let mut gains = held.gains().await;
        // Whoever was signed out may sign in again; for everybody else that way is shut too.
        let again = gains.remove("/login sign_in").unwrap();
        assert_eq!(again, what == "signed out everywhere", "{what}");
        let gained: Vec<_> = gains.iter().filter(|(_, gained)| **gained).collect();
        assert!(gained.is_empty(), "{what}, and yet: {gained:?}");
    }
}

/// Who takes the name of somebody who left gets nothing of theirs, and no id is given twice.
pub async fn no_id_is_given_twice() {
    let server = TestServer::with(Pools::one()).await;
    let (pool, directory) = (PoolId::parse("test_A").unwrap(), server.house.directory());
    let (app, mut browser) = (server.app("app"), server.browser());
    let tokens = app.tokens(&mut browser, ADA).await;
    let (old, held) = (server.user(ADA).await, browser.clone());
    let credential = server.account(ADA).await.credential;
    assert!(directory.delete(&pool, &old.sub).await.unwrap());
    let new = |sub: vestibule::domain::UserSub| NewUser {
        username: sub.to_string(),
        sub,
        names: vec![email_name(ADA)],
        status: old.status,
        mfa_required: false,
        attributes: old.attributes.clone(),
        groups: vec![],
        credential: credential.clone(),
        consents: vec![],
    };
    let at = server.clock.now();
    let same = directory.register(&pool, new(old.sub.clone()), at).await;
    assert!(same.is_err(), "a sub was given twice: {same:?}");
    let sub = vestibule::domain::UserSub::from(server.house.app.vault.uuid());
    directory.register(&pool, new(sub.clone()), at).await.unwrap();
    assert_eq!(held.clone().page(&app.authorize()).await.step(), "sign_in");
    assert_eq!(app.refresh(tokens.refresh()).await.error().1, "invalid_grant");
    assert_eq!(app.user_info(tokens.access()).await.status, 401);
    let tokens = app.tokens(&mut server.browser(), ADA).await;
    assert_eq!(tokens.id_claims()["sub"], sub.as_str());
}
