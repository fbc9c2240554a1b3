//! Passkeys (pages reference, sections 5.6, 5.21 and 8; directory reference, section 8.5).

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::future::join_all;
use vestibule::domain::{AuditQuery, Passkey, PoolId};
use vestibule::ports::{AuditTrail as _, Passkeys as _};

use crate::support::app::code;
use crate::support::authenticator::Authenticator;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, Form, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const OFFER: &str = "Sign in more easily with a passkey";
/// Makes an authenticator do something wrong.
type Bend = fn(&mut Authenticator);

pub const REFUSED: &str = "That passkey did not work here";

/// A pool in which people begin with a password or a passkey, at the client `choosing`.
pub fn choosing(passkeys: &str) -> Pools {
    Pools::one_with("first_factors = [\"password\", \"passkey\"]")
        .and(&format!("[audit]\ntarget = \"directory\"\n\n[pools.test_A.passkeys]\n{passkeys}\n"))
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
}

/// The form that carries a ceremony.
pub fn ceremony(page: &Page) -> Form {
    let found = page.forms().into_iter().find(|form| form.get("state").is_some());
    found.unwrap_or_else(|| panic!("no passkey is asked for:\n{}", page.html))
}

pub fn options(page: &Page) -> String {
    page.attribute("form[data-passkey]", "data-options").unwrap()
}

pub fn made(page: &Page, key: &mut Authenticator) -> Form {
    ceremony(page).with("credential", &key.make(&options(page)))
}

pub fn shown(page: &Page, key: &mut Authenticator) -> Form {
    ceremony(page).with("credential", &key.show(&options(page)))
}

pub async fn with_password(browser: &mut Browser, app: &App, name: &str) -> Landing {
    let page = browser.page(&app.authorize()).await;
    let page = browser.submit(&page, &[("username", name)]).await.page();
    let page = if page.has("input[name=method]") {
        browser.submit(&page, &[("method", "password")]).await.page()
    } else {
        page
    };
    browser.submit(&page, &[("password", PASSWORD)]).await
}

/// A passkey of somebody, made where it is offered.
pub async fn enrolled(server: &TestServer, name: &str) -> Authenticator {
    enrolled_in(server, name, Authenticator::new(&server.origin())).await
}

/// The same in an authenticator that may be another than the usual.
pub async fn enrolled_in(server: &TestServer, name: &str, mut key: Authenticator) -> Authenticator {
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = with_password(&mut browser, &app, name).await.page();
    browser.send_form(&made(&page, &mut key).with("passkey_name", "Phone")).await.away();
    key
}

/// Somebody who is asked for a passkey at once.
pub async fn asked(server: &TestServer) -> (Browser, Page) {
    let mut browser = server.browser();
    let page = browser.page(&server.app("choosing").authorize()).await;
    (browser, page)
}

async fn failures(server: &TestServer) -> Vec<String> {
    server.house.settle().await.unwrap();
    let query = AuditQuery { event: Some("sign_in_failed".to_owned()), ..AuditQuery::default() };
    let found = server.house.directory().find(&query, 50).await.unwrap();
    found.into_iter().filter_map(|kept| kept.record.details.get("reason").cloned()).collect()
}

#[tokio::test]
async fn a_passkey_is_offered_made_and_signs_in_without_a_name() {
    let server = TestServer::with(choosing("")).await;
    let app = server.app("choosing");
    let mut browser = server.browser();
    let page = with_password(&mut browser, &app, ADA).await.page();
    assert_eq!(page.heading(), OFFER);
    let mut key = Authenticator::new(&server.origin());
    key.counter = 7;
    let form = made(&page, &mut key).with("passkey_name", "  My phone\u{7} ");
    let asked: serde_json::Value = serde_json::from_str(&options(&page)).unwrap();
    assert_eq!(asked["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(asked["rp"]["id"], "localhost");
    let callback = browser.send_form(&form).await.away();
    app.redeem(&code(&callback)).await.tokens();
    assert!(server.mail().await.iter().any(|(subject, _)| subject.contains("A passkey was added")));

    let mut fresh = server.browser();
    let page = fresh.page(&app.authorize()).await;
    assert_eq!(page.attribute("#signInFormUsername", "autocomplete").unwrap(), "username webauthn");
    let before = fresh.cookies["vestibule"].clone();
    let callback = fresh.send_form(&shown(&page, &mut key)).await.away();
    assert_ne!(before, fresh.cookies["vestibule"]);
    let tokens = app.redeem(&code(&callback)).await.tokens();
    assert_eq!(tokens.id_claims()["email"], ADA);
    let found = passkeys_of(&server, ADA).await;
    assert_eq!((found[0].name.as_str(), found.len()), ("My phone", 1));
    assert!(found[0].used.is_some() && found[0].record.contains("\"counter\":8"));
    // Nothing is offered to whoever has one.
    with_password(&mut server.browser(), &app, ADA).await.away();
}

pub async fn passkeys_of(server: &TestServer, name: &str) -> Vec<Passkey> {
    let (pool, sub) = (PoolId::parse("test_A").unwrap(), server.user(name).await.sub);
    server.house.directory().passkeys(&pool, &sub).await.unwrap()
}

#[tokio::test]
async fn a_passkey_is_chosen_behind_a_name_and_there_is_another_way() {
    let server = TestServer::with(choosing("")).await;
    let (app, mut key) = (server.app("choosing"), enrolled(&server, ADA).await);
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    let page = browser.submit(&page, &[("username", ADA)]).await.page();
    assert_eq!(page.select(".choice bdi"), ["Password", "Passkey"]);
    let page = browser.submit(&page, &[("method", "passkey")]).await.page();
    assert_eq!(page.heading(), "Use your passkey");
    let back = browser.submit(&page, &[("action", "other")]).await.page();
    let page = browser.submit(&back, &[("method", "passkey")]).await.page();
    browser.send_form(&shown(&page, &mut key)).await.away();
    // Clients that let nobody choose know of no passkeys.
    let page = server.browser().page(&server.app("app").authorize()).await;
    assert!(!page.has("form[data-passkey]") && !page.html.contains("webauthn"));
}

#[tokio::test]
async fn where_verification_is_preferred_a_plain_key_does_and_one_that_verified_does_so_again() {
    for verifies in [false, true] {
        let server = TestServer::with(choosing("user_verification = \"preferred\"")).await;
        let (app, mut browser) = (server.app("choosing"), server.browser());
        let page = with_password(&mut browser, &app, ADA).await.page();
        let mut key = Authenticator::new(&server.origin());
        key.verifies = verifies;
        browser.send_form(&made(&page, &mut key)).await.away();
        let (mut browser, page) = asked(&server).await;
        assert!(options(&page).contains("\"userVerification\":\"preferred\""));
        key.verifies = false;
        match browser.send_form(&shown(&page, &mut key)).await {
            Landing::Away(_) => assert!(!verifies, "it need not verify any more"),
            Landing::Page(page) => assert!(verifies && page.text().contains(REFUSED)),
        }
    }
}

#[tokio::test]
async fn what_is_wrong_with_a_passkey_leads_nowhere_and_all_alike() {
    let server = TestServer::with(choosing("")).await;
    let mut key = enrolled(&server, ADA).await;
    let origin = server.origin();
    let mut stranger = Authenticator::new(&origin);
    stranger.user.clone_from(&key.user);
    let bent: [(Bend, &str); 4] = [
        (|key| key.origin = "https://evil.example".to_owned(), "passkey_elsewhere"),
        (|key| key.relying_party = Some("evil.example".to_owned()), "passkey_elsewhere"),
        (|key| key.verifies = false, "wrong_passkey"),
        (|key| key.user = vec![9; 16], "wrong_passkey"),
    ];
    for (bend, why) in bent {
        let (mut browser, page) = asked(&server).await;
        let held = (key.origin.clone(), key.user.clone());
        bend(&mut key);
        let form = shown(&page, &mut key);
        (key.origin, key.user) = held;
        (key.relying_party, key.verifies) = (None, true);
        let page = browser.send_form(&form).await.page();
        assert!(page.text().contains(REFUSED), "{}", page.text());
        assert_eq!(failures(&server).await.first().map(String::as_str), Some(why));
    }
    let (mut browser, page) = asked(&server).await;
    let page = browser.send_form(&shown(&page, &mut stranger)).await.page();
    assert!(page.text().contains(REFUSED), "{}", page.text());
    let right = |page: &Page, key: &mut Authenticator| key.show(&options(page));
    for broken in ["", "{", "[]", "{\"id\":1}", "null"] {
        let (mut browser, page) = asked(&server).await;
        let page = browser.send_form(&ceremony(&page).with("credential", broken)).await.page();
        assert!(page.text().contains(REFUSED), "{broken}: {}", page.text());
    }
    let (mut browser, page) = asked(&server).await;
    let torn = right(&page, &mut key).replace("\"signature\":\"", "\"signature\":\"AAAA");
    let page = browser.send_form(&ceremony(&page).with("credential", &torn)).await.page();
    assert!(page.text().contains(REFUSED), "{}", page.text());
    // The same key and the same person, rightly: it was nothing else.
    let (mut browser, page) = asked(&server).await;
    browser.send_form(&shown(&page, &mut key)).await.away();
}

#[tokio::test]
async fn a_challenge_belongs_to_one_sign_in_and_leads_on_once() {
    let server = TestServer::with(choosing("")).await;
    let mut key = enrolled(&server, ADA).await;
    let (_, theirs) = asked(&server).await;
    let (mut browser, page) = asked(&server).await;
    // What was signed for another browser's page, with its state or with one's own.
    let stolen = key.show(&options(&theirs));
    let own = ceremony(&page);
    let both = own.clone().with("state", ceremony(&theirs).get("state").unwrap());
    let told = browser.send_form(&both.with("credential", &stolen)).await.page();
    assert!(told.text().contains("It took a while"), "{}", told.text());
    let told = browser.send_form(&own.clone().with("credential", &stolen)).await.page();
    assert!(told.text().contains(REFUSED), "{}", told.text());
    // That one is used up now, whatever comes with it.
    let late = own.with("credential", &key.show(&options(&page)));
    let told = browser.send_form(&late).await.page();
    assert!(told.text().contains("It took a while"), "{}", told.text());
    // Nor in the same browser for another request, nor later, nor bent.
    let page = browser.page(&server.app("choosing").authorize()).await;
    let mut other = shown(&page, &mut key);
    other.action = other.action.replace("state=st", "state=other");
    let told = browser.send_form(&other).await.page();
    assert!(told.text().contains("It took a while"), "{}", told.text());
    let page = browser.page(&server.app("choosing").authorize()).await;
    let form = shown(&page, &mut key);
    let bent = form.clone().with("state", &format!("{}A", form.get("state").unwrap()));
    let told = browser.send_form(&bent).await.page();
    assert!(told.text().contains("It took a while"), "{}", told.text());
    server.clock.advance_seconds(15 * 60);
    let told = browser.send_form(&form).await.page();
    assert!(told.text().contains("It took a while"), "{}", told.text());
    let page = browser.page(&server.app("choosing").authorize()).await;
    let form = shown(&page, &mut key);
    let before = browser.clone();
    browser.send_form(&form).await.away();
    // A replay with the cookies of before opens nothing.
    let mut thief = before;
    let told = thief.send_form(&form).await;
    assert!(matches!(told, Landing::Page(_)), "{told:?}");
}

#[tokio::test]
async fn of_many_who_send_one_assertion_at_once_one_gets_in() {
    let server = TestServer::with(choosing("")).await;
    let mut key = enrolled(&server, ADA).await;
    let (browser, page) = asked(&server).await;
    let form = shown(&page, &mut key);
    let sent = (0..8).map(|_| {
        let (mut browser, form) = (browser.clone(), form.clone());
        async move { browser.send_once(&form).await.sets("cognito").is_some() }
    });
    let sessions = join_all(sent).await.into_iter().filter(|opened| *opened).count();
    assert_eq!(sessions, 1);
}

#[tokio::test]
async fn a_counter_that_goes_back_is_refused_and_told() {
    let server = TestServer::with(choosing("")).await;
    let mut key = enrolled(&server, ADA).await;
    key.counter = 40;
    let (mut browser, page) = asked(&server).await;
    browser.send_form(&shown(&page, &mut key)).await.away();
    for counter in [40, 3] {
        key.counter = counter;
        let (mut browser, page) = asked(&server).await;
        let page = browser.send_form(&shown(&page, &mut key)).await.page();
        assert!(page.text().contains(REFUSED), "{}", page.text());
        assert_eq!(failures(&server).await.first().unwrap(), "passkey_went_back");
    }
    let mail = server.mail().await;
    let told = mail.iter().filter(|(subject, _)| subject.contains("A passkey was refused")).count();
    assert_eq!(told, 2);
}

#[tokio::test]
async fn a_broken_or_oversized_attestation_is_no_passkey() {
    let server = TestServer::with(choosing("")).await;
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let mut page = with_password(&mut browser, &app, ADA).await.page();
    let attest = |whole: &str, object: &[u8]| {
        let mut whole: serde_json::Value = serde_json::from_str(whole).unwrap();
        whole["response"]["attestationObject"] = URL_SAFE_NO_PAD.encode(object).into();
        whole.to_string()
    };
    for object in [
        b"".as_slice(),
        b"\xff",
        b"\xa3\x63fmt",
        b"\xbf\xbf\xbf\xbf\xbf\xbf",
        &[0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        &vec![0x81; 20_000],
    ] {
        let mut key = Authenticator::new(&server.origin());
        let whole = key.make(&options(&page));
        let form = ceremony(&page).with("credential", &attest(&whole, object));
        page = browser.send_form(&form).await.page();
        assert!(page.text().contains(REFUSED), "{}", page.text());
    }
    let mut key = Authenticator::new(&server.origin());
    let whole = attest(&key.make(&options(&page)), &vec![0x81; 200_000]);
    let raw = browser.send_once(&ceremony(&page).with("credential", &whole)).await;
    assert_eq!(raw.status, 413);
    for bend in ["https://evil.example", &server.origin().replace("http:", "https:")] {
        let mut key = Authenticator::new(bend);
        page = browser.send_form(&made(&page, &mut key)).await.page();
        assert!(page.text().contains(REFUSED), "{}", page.text());
    }
    assert!(passkeys_of(&server, ADA).await.is_empty());
    let mut key = Authenticator::new(&server.origin());
    browser.send_form(&made(&page, &mut key)).await.away();
}

#[tokio::test]
async fn an_offer_that_is_declined_rests_for_a_month_and_comes_three_times() {
    let server = TestServer::with(choosing("")).await;
    let app = server.app("choosing");
    for _ in 0..3 {
        let mut browser = server.browser();
        let page = with_password(&mut browser, &app, ADA).await.page();
        assert_eq!(page.heading(), OFFER);
        let callback = browser.submit(&page, &[("action", "not_now")]).await.away();
        app.redeem(&code(&callback)).await.tokens();
        with_password(&mut server.browser(), &app, ADA).await.away();
        server.clock.advance_seconds(30 * 86_400);
    }
    with_password(&mut server.browser(), &app, ADA).await.away();
    let silent = TestServer::with(choosing("offer = false")).await;
    with_password(&mut silent.browser(), &silent.app("choosing"), ADA).await.away();
}

#[tokio::test]
async fn whoever_has_a_second_factor_needs_it_beside_a_passkey_unless_one_counts_as_two() {
    const GRACE: &str = "grace@example.com";
    let server = TestServer::with(choosing("")).await;
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = with_password(&mut browser, &app, GRACE).await.page();
    // None is offered to whom it would be of no use; nor does one sign in alone.
    browser.submit(&page, &[("code", &server.totp())]).await.away();
    let two = TestServer::with(choosing("count_as_two = true")).await;
    let (app, mut browser) = (two.app("choosing"), two.browser());
    let page = with_password(&mut browser, &app, GRACE).await.page();
    let page = browser.submit(&page, &[("code", &two.totp())]).await.page();
    let mut key = Authenticator::new(&two.origin());
    browser.send_form(&made(&page, &mut key)).await.away();
    let (mut browser, page) = asked(&two).await;
    browser.send_form(&shown(&page, &mut key)).await.away();
}

pub fn stepping() -> Pools {
    Pools::one_with("second_factors = [\"totp\", \"passkey\"]")
        .replaced("mfa = \"optional\"", "mfa = \"required\"")
}

#[tokio::test]
async fn a_passkey_is_set_up_and_asked_for_as_the_second_factor() {
    let server = TestServer::with(stepping()).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = app.sign_in_by(&mut browser, &app.authorize(), ADA).await.page();
    assert_eq!(page.select(".choice bdi"), ["Authenticator app", "Passkey"]);
    let page = browser.submit(&page, &[("method", "passkey")]).await.page();
    let mut key = Authenticator::new(&server.origin());
    browser.send_form(&made(&page, &mut key)).await.away();
    let mut next = server.browser();
    let page = app.sign_in_by(&mut next, &app.authorize(), ADA).await.page();
    let allowed: serde_json::Value = serde_json::from_str(&options(&page)).unwrap();
    let allowed = &allowed["allowCredentials"][0];
    assert_eq!(allowed["id"], URL_SAFE_NO_PAD.encode(&key.id));
    assert_eq!(allowed["transports"], serde_json::json!(["hybrid", "internal"]));
    let mut foreign = Authenticator::new(&server.origin());
    let told = next.send_form(&shown(&page, &mut foreign)).await.page();
    assert!(told.text().contains(REFUSED), "{}", told.text());
    next.send_form(&shown(&told, &mut key)).await.away();
    // Behind the password alone; nothing of it begins a sign-in.
    let first = server.browser().page(&app.authorize()).await;
    assert!(!first.has("form[data-passkey]"));
}

/// Somebody else's passkey is no second factor, nor the one of whom a name was given.
#[tokio::test]
async fn nobody_goes_on_by_somebody_elses_passkey() {
    let server = TestServer::with(choosing("").replaced(
        "first_factors = [\"password\", \"passkey\"]",
        "first_factors = [\"password\", \"passkey\"]\nsecond_factors = [\"passkey\"]",
    ))
    .await;
    let (mut ada, mut linus) = (enrolled(&server, ADA).await, Authenticator::new(&server.origin()));
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = browser.page(&app.authorize()).await;
    let page = browser.submit(&page, &[("username", "margaret@example.com")]).await.page();
    assert!(page.has("input[name=password]"));
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    let page = if page.has("input[name=method]") {
        browser.submit(&page, &[("method", "passkey")]).await.page()
    } else {
        page
    };
    browser.send_form(&made(&page, &mut linus)).await.away();
    let mut browser = server.browser();
    let page = with_password(&mut browser, &app, ADA).await.page();
    let told = browser.send_form(&shown(&page, &mut linus)).await.page();
    assert!(told.text().contains(REFUSED), "{}", told.text());
    browser.send_form(&shown(&told, &mut ada)).await.away();
}

#[tokio::test]
async fn bug_class_6_a_name_that_nobody_has_may_be_asked_for_a_passkey_too() {
    let server = TestServer::with(choosing("")).await;
    let mut key = enrolled(&server, ADA).await;
    let app = server.app("choosing");
    let mut pages = Vec::new();
    let mut known = server.browser();
    let first = known.page(&app.authorize()).await;
    let page = known.submit(&first, &[("username", ADA)]).await.page();
    pages.push((known.clone(), known.submit(&page, &[("method", "passkey")]).await.page()));
    for n in 0..40 {
        let (name, mut browser) = (format!("nobody{n}@example.com"), server.browser());
        let first = browser.page(&app.authorize()).await;
        let page = browser.submit(&first, &[("username", &name)]).await.page();
        if page.has("input[value=passkey][name=method]") {
            pages.push((
                browser.clone(),
                browser.submit(&page, &[("method", "passkey")]).await.page(),
            ));
            break;
        }
    }
    assert_eq!(pages.len(), 2, "nobody seems to have a passkey");
    let bare = |page: &Page| {
        let mut options: serde_json::Value = serde_json::from_str(&options(page)).unwrap();
        options["challenge"] = "".into();
        (
            page.status,
            page.heading(),
            options.to_string(),
            ceremony(page).get("state").unwrap().len(),
        )
    };
    assert_eq!(bare(&pages[0].1), bare(&pages[1].1));
    // The wrong key at the one, the right key of somebody else at the other.
    let mut stranger = Authenticator::new(&server.origin());
    let (browser, page) = &mut pages[0];
    let one = browser.send_form(&shown(page, &mut stranger)).await.page();
    let (browser, page) = &mut pages[1];
    let other = browser.send_form(&shown(page, &mut key)).await.page();
    assert_eq!((one.status, one.select(".notice")), (other.status, other.select(".notice")));
}

#[tokio::test]
async fn related_origins_are_told_where_there_are_some() {
    let server = TestServer::with(choosing("")).await;
    assert_eq!(server.browser().raw("/.well-known/webauthn").await.status, 404);
    let related = "related_origins = [\"https://login.example.de\"]";
    let server = TestServer::with(choosing(related)).await;
    let raw = server.browser().raw("/.well-known/webauthn").await;
    assert_eq!(raw.body, "{\"origins\":[\"https://login.example.de\"]}");
    assert_eq!(raw.headers["content-type"], "application/json;charset=UTF-8");
}

#[tokio::test]
async fn without_script_there_is_a_kind_word_and_another_way() {
    let server = TestServer::with(choosing("")).await;
    enrolled(&server, ADA).await;
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = browser.page(&app.authorize()).await;
    assert!(page.attribute("form[data-passkey]", "hidden").is_some());
    let page = browser.submit(&page, &[("username", ADA)]).await.page();
    let page = browser.submit(&page, &[("method", "passkey")]).await.page();
    assert!(page.text().contains("Passkeys need JavaScript"));
    assert!(page.attribute("[data-unable]", "hidden").is_none());
    assert!(page.attribute("[data-able]", "hidden").is_some());
    assert!(page.has("button[value=other]"));
}
