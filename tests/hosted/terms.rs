//! What people agree to: at sign-up, and behind a sign-in where it is new to them.

use futures_util::future::join_all;
use reqwest::Method;
use scraper::Selector;
use serde_json::Value;
use vestibule::domain::{Consent, Edition, PoolId};
use vestibule::ports::Consents as _;

use crate::account::{events, open as account_at, send};
use crate::recovery::code_sent_to;
use crate::support::app::{CALLBACK, code};
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{App, Form, PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const NEW: &str = "new@example.com";
const TERMS: (&str, &str) = ("terms:terms@1", "true");
const NEWS: (&str, &str) = ("terms:news@1", "true");

/// A pool with a document that may have to be agreed to, and one that never has to be.
pub fn pools(required: bool) -> Pools {
    let lines = "first_factors = [\"password\", \"email_code\"]\nremember_browser_days = 30";
    let tables = format!(
        "[pools.test_A.sign_up]\n\n[audit]\ntarget = \"directory\"\n\n\
         [[pools.test_A.terms]]\nid = \"terms\"\nversion = \"1\"\nrequired = {required}\n\
         title = {{ en = \"Terms of use\", de = \"Nutzungsbedingungen\" }}\n\
         link = {{ en = \"https://example.com/terms\" }}\n\n\
         [[pools.test_A.terms]]\nid = \"news\"\nversion = \"1\"\nrequired = false\n\
         title = {{ en = \"Write to me\" }}\n"
    );
    let choosing = "flows = [\"code\"]\nchoose_factor = true";
    Pools::one_with(lines).and_client("choosing", choosing).and(&tables)
}

async fn start(required: bool) -> TestServer {
    TestServer::with(pools(required)).await
}

/// A document that has to be agreed to, for any pool of these tests.
pub const REQUIRED: &str =
    "[[pools.test_A.terms]]\nid = \"terms\"\nversion = \"1\"\ntitle = { en = \"Terms of use\" }\n";

/// Another version of the terms, as after a reload.
async fn renew(server: &TestServer, version: &str) {
    let mut config = (*server.house.config()).clone();
    let pool = config.pools.iter_mut().find(|own| own.pool.id.as_str() == "test_A").unwrap();
    pool.pool.terms[0].edition = Edition::new("terms", version).unwrap();
    server.house.reload(config).await.unwrap();
}

/// The next version of them, where there are any: nobody has agreed to it.
pub async fn renew_any(server: &TestServer) {
    let config = server.house.config();
    let pool = config.pools.iter().find(|own| own.pool.id.as_str() == "test_A").unwrap();
    if let Some(terms) = pool.pool.terms.first() {
        let version: u32 = terms.edition.version().parse().unwrap();
        renew(server, &(version + 1).to_string()).await;
    }
}

/// With every box ticked that has to be.
pub fn ticking(page: &Page, form: Form) -> Form {
    let boxes = Selector::parse("input[type=checkbox][required]").unwrap();
    let document = page.parsed();
    let names = document.select(&boxes).filter_map(|own| own.value().attr("name"));
    names.fold(form, |form, name| form.with(name, "true"))
}

async fn enter(browser: &mut Browser, app: &App, email: &str) -> Landing {
    app.sign_in_by(browser, &app.authorize(), email).await
}

/// What stands of somebody, by document and version.
async fn agreed(server: &TestServer, email: &str) -> Vec<String> {
    server.account(email).await.agreed.iter().map(ToString::to_string).collect()
}

/// Everything that is kept of it, the newest in front.
async fn kept(server: &TestServer, email: &str) -> Vec<Consent> {
    let (pool, user) = (PoolId::parse("test_A").unwrap(), server.user(email).await);
    server.house.directory().consents(&pool, &user.sub).await.unwrap()
}

fn ticked(page: &Page) -> usize {
    page.select("input[type=checkbox][checked]").len()
}

async fn sign_up_page(browser: &mut Browser, app: &App) -> Page {
    let page = browser.page(&app.authorize()).await;
    browser.page(&page.link_to("/signup")).await
}

#[tokio::test]
async fn boxes_at_sign_up_are_unticked_and_what_was_ticked_is_kept_with_its_version() {
    let server = start(true).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    browser.language = Some("de".to_owned());
    let page = sign_up_page(&mut browser, &app).await;
    assert_eq!((page.select("input[type=checkbox]").len(), ticked(&page)), (2, 0));
    assert!(page.text().contains("Ich stimme zu: Nutzungsbedingungen"), "{}", page.text());
    assert_eq!(page.attribute(".check a", "href").unwrap(), "https://example.com/terms");
    let fields = [("email", NEW), ("new_password", PASSWORD), ("confirm_password", PASSWORD)];
    let without = browser.submit(&page, &[&fields[..], &[NEWS]].concat()).await.page();
    assert!(without.select("[role=alert] li").len() == 1, "{}", without.text());
    assert_eq!(without.attribute("[role=alert] a", "href").unwrap(), "#input-1");
    assert_eq!(without.attribute("#input-1", "aria-invalid").unwrap(), "true");
    assert_eq!(ticked(&without), 1, "what was ticked stays so");
    assert!(code_sent_to(&server, NEW).await.is_none());
    let page = browser.submit(&without, &[&fields[..], &[TERMS]].concat()).await.page();
    let sent = code_sent_to(&server, NEW).await.expect("no code was sent");
    browser.submit(&page, &[("code", &sent)]).await.away();
    let kept = kept(&server, NEW).await;
    let told: Vec<_> = kept.iter().map(|own| own.edition.to_string()).collect();
    assert_eq!(told, ["news@1", "terms@1"]);
    assert_eq!((kept[0].language.as_str(), kept[0].client.as_str()), ("de", "app"));
    assert_eq!(events(&server, "terms_agreed").await, 1);
    its_account_page_tells_it(&server, &mut browser).await;
}

/// And lets go of what may go, gives it again, and takes all of it along.
async fn its_account_page_tells_it(server: &TestServer, browser: &mut Browser) {
    let page = account_at(browser, "/account").await;
    let page = browser.page(&page.link_to("/account/terms")).await;
    for words in ["Nutzungsbedingungen", "Version 1", "Sprache: Deutsch", "Zugestimmt: "] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    assert_eq!(page.select("button[name=document]").len(), 1, "{}", page.text());
    for fields in [("document", "terms"), ("document", "x"), ("edition", "terms@1")] {
        assert_eq!(send(browser, &page, "/account/terms", &[fields]).await.status, 302);
    }
    assert_eq!(agreed(server, NEW).await.len(), 2, "it is required");
    let page = browser.submit(&page, &[("document", "news")]).await.page();
    assert!(page.text().contains("Ihre Einwilligung ist widerrufen"), "{}", page.text());
    assert_eq!(agreed(server, NEW).await, ["terms@1"]);
    send(browser, &page, "/account/terms", &[("document", "news")]).await;
    for fields in [("edition", "news@2"), ("edition", "other@1")] {
        send(browser, &page, "/account/terms", &[fields]).await;
    }
    assert_eq!(agreed(server, NEW).await, ["terms@1"], "nobody offered another");
    let page = browser.submit(&page, &[("edition", "news@1")]).await.page();
    assert!(page.text().contains("Ihre Einwilligung ist vermerkt"), "{}", page.text());
    send(browser, &page, "/account/terms", &[("edition", "news@1")]).await;
    assert_eq!(agreed(server, NEW).await, ["news@1", "terms@1"]);
    let page = account_at(browser, "/account").await;
    let told = browser.submit_raw(&page, &[("action", "export")]).await.body;
    let told: Value = serde_json::from_str(&told).unwrap();
    let consents = told["consents"].as_array().unwrap();
    let withdrawn = consents.iter().filter(|own| own["withdrawn"].is_string());
    assert_eq!((consents.len(), withdrawn.count()), (3, 1), "{told:#}");
    assert!(consents.iter().all(|own| own["agreed"].is_string() && own["language"] == "de"));
    assert_eq!(events(server, "consent_withdrawn").await, 1);
    assert_eq!(events(server, "terms_agreed").await, 2);
}

#[tokio::test]
async fn an_account_without_a_password_is_made_by_whoever_agrees_too() {
    let server = start(true).await;
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = sign_up_page(&mut browser, &app).await;
    let without = browser.submit(&page, &[("email", NEW)]).await.page();
    assert!(without.text().contains("To go on, tick the box"), "{}", without.text());
    assert!(code_sent_to(&server, NEW).await.is_none());
    let page = browser.submit(&without, &[("email", NEW), TERMS]).await.page();
    let typed = code_sent_to(&server, NEW).await.expect("no code was sent");
    browser.submit(&page, &[("code", &typed)]).await.away();
    assert!(server.account(NEW).await.credential.is_none());
    assert_eq!(agreed(&server, NEW).await, ["terms@1"]);
    // An address that somebody has takes the same pages, and nothing is kept of them.
    let mut other = server.browser();
    let page = sign_up_page(&mut other, &app).await;
    let page = other.submit(&page, &[("email", NEW), TERMS, NEWS]).await.page();
    assert_eq!((page.step().as_str(), kept(&server, NEW).await.len()), ("confirm", 1));
}

#[tokio::test]
async fn whoever_never_agreed_does_so_behind_the_first_sign_in_and_behind_a_new_version() {
    let server = start(true).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = enter(&mut browser, &app, ADA).await.page();
    assert_eq!((page.step().as_str(), ticked(&page)), ("terms", 0));
    assert!(!browser.cookies.contains_key("cognito"), "nobody is signed in yet");
    let reloaded = browser.page(page.url.as_str()).await;
    assert_eq!(reloaded.step(), "terms");
    let missing = browser.submit(&page, &[NEWS]).await.page();
    assert!(missing.text().contains("To go on, tick the box"), "{}", missing.text());
    assert_eq!(agreed(&server, ADA).await, [""; 0]);
    let mut twice = browser.clone();
    let callback = browser.submit(&missing, &[TERMS]).await.away();
    app.redeem(&code(&callback)).await.tokens();
    assert_eq!(agreed(&server, ADA).await, ["news@1", "terms@1"]);
    // The form once more: the same session, and nothing twice.
    let again = twice.submit(&missing, &[TERMS]).await.away();
    app.redeem(&code(&again)).await.tokens();
    assert_eq!((events(&server, "terms_agreed").await, events(&server, "sign_in").await), (1, 1));
    browser.open(&app.authorize()).await.away();

    renew(&server, "2").await;
    let silent = [("prompt", "none")];
    let raw = browser.raw(&app.authorize_with(&silent)).await;
    assert_eq!(raw.location(), format!("{CALLBACK}?state=st&error=interaction_required"));
    assert_eq!(account_at(&mut browser, "/account").await.status, 200, "their data stays theirs");
    let page = browser.page(&app.authorize()).await;
    assert_eq!(page.step(), "terms");
    assert_eq!(page.select("input[type=checkbox]").len(), 1, "of news there is no other version");
    let old = send_step(&mut browser, &page, &app, &[TERMS]).await;
    assert_eq!(old.step(), "terms", "the version before is none that stands");
    let going_on = page.form().with("action", "continue");
    assert_eq!(browser.send_form(&going_on).await.page().step(), "terms");
    let held = browser.cookies["cognito"].clone();
    let mut twice = browser.clone();
    let callback = browser.submit(&page, &[("terms:terms@2", "true")]).await.away();
    let tokens = app.redeem(&code(&callback)).await.tokens();
    assert_ne!(browser.cookies["cognito"], held);
    browser.open(&app.authorize_with(&silent)).await.away();
    assert_eq!(agreed(&server, ADA).await, ["news@1", "terms@1", "terms@2"]);
    renew(&server, "3").await;
    app.refresh(tokens.refresh()).await.tokens();
    let finished = twice.submit(&page, &[("terms:terms@2", "true")]).await.page();
    assert_eq!(finished.step(), "sign_in", "a finished step leads past no newer version");
}

/// Of any number who send the form at once, one goes on.
#[tokio::test]
async fn of_many_who_agree_at_once_one_gets_in_and_each_document_is_kept_once() {
    let server = start(true).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = enter(&mut browser, &app, ADA).await.page();
    for version in ["1", "2"] {
        let field = format!("terms:terms@{version}");
        let page = if version == "1" { page.clone() } else { browser.page(&app.authorize()).await };
        let form = page.form().with(&field, "true").with(NEWS.0, NEWS.1);
        let sent = (0..20).map(|_| {
            let (mut browser, form) = (browser.clone(), form.clone());
            async move { (browser.send_once(&form).await, browser) }
        });
        let answers = join_all(sent).await;
        let got_in = answers.into_iter().find(|(raw, _)| raw.sets("cognito").is_some());
        browser = got_in.expect("nobody got in").1;
        browser.open(&app.authorize()).await.away();
        renew(&server, "2").await;
    }
    assert_eq!((events(&server, "terms_agreed").await, events(&server, "sign_in").await), (2, 2));
    assert_eq!(kept(&server, ADA).await.len(), 3);
}

/// Nothing is skipped for terms, nor they for a trusted browser.
#[tokio::test]
async fn terms_come_behind_a_second_factor_and_in_a_trusted_browser() {
    let server = start(true).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let page = enter(&mut browser, &app, GRACE).await.page();
    assert_eq!(page.step(), "totp");
    let skipped = send_step(&mut browser, &page, &app, &[TERMS]).await;
    assert_eq!(skipped.step(), "totp");
    server.clock.advance_seconds(30);
    let fields = [("code", &*server.totp()), ("remember", "yes")];
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!((page.step().as_str(), agreed(&server, GRACE).await.len()), ("terms", 0));
    browser.submit(&page, &[TERMS]).await.away();
    assert!(browser.cookies.contains_key("trusted"));
    for version in ["1", "2"] {
        renew(&server, version).await;
        browser.cookies.remove("cognito");
        match enter(&mut browser, &app, GRACE).await {
            Landing::Away(_) => assert_eq!(version, "1"),
            Landing::Page(page) => {
                assert_eq!((page.step().as_str(), version), ("terms", "2"));
                browser.submit(&page, &[("terms:terms@2", "true")]).await.away();
            }
        }
    }
    assert_eq!(agreed(&server, GRACE).await, ["terms@1", "terms@2"]);
}

/// Posts the fields of a page's form by hand, as nobody's browser would.
async fn send_step(browser: &mut Browser, page: &Page, app: &App, fields: &[(&str, &str)]) -> Page {
    let csrf = page.attribute("input[name=_csrf]", "value").unwrap();
    let own = [("_csrf", csrf.as_str()), ("step", "terms")];
    let form = own.iter().chain(fields);
    let form: Vec<_> =
        form.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let login = format!("/login?{}", app.query(&[]));
    let raw = browser.send(Method::POST, &login, Some(&form)).await;
    let to = if raw.status.is_redirection() { raw.location().to_owned() } else { login };
    browser.page(&to).await
}

/// Declining ends calmly, and steps that are not due are none.
#[tokio::test]
async fn whoever_declines_gets_nothing_and_has_ways_on() {
    let server = start(true).await;
    let (app, mut browser) = (server.app("app"), server.browser());
    let first = browser.page(&app.authorize()).await;
    for fields in [&[TERMS][..], &[("action", "decline")], &[("action", "to_app")]] {
        let page = send_step(&mut browser, &first, &app, fields).await;
        assert_eq!(page.step(), "sign_in", "{fields:?}");
    }
    let page = enter(&mut browser, &app, ADA).await.page();
    let skipped = send_step(&mut browser, &page, &app, &[("action", "to_app")]).await;
    assert_eq!(skipped.step(), "terms");
    // The page of one browser is nothing in another's.
    let mut stranger = server.browser();
    let theirs = stranger.page(&app.authorize()).await;
    assert_eq!(send_step(&mut stranger, &theirs, &app, &[TERMS]).await.step(), "sign_in");
    let declined = browser.submit(&page, &[("action", "decline")]).await.page();
    assert_eq!(declined.heading(), "You did not agree");
    assert_eq!(send_step(&mut browser, &declined, &app, &[TERMS]).await.step(), "declined_terms");
    let again = browser.submit(&declined, &[("action", "other")]).await.page();
    assert_eq!(again.step(), "terms");
    let declined = browser.submit(&again, &[("action", "decline")]).await.page();
    let back = browser.submit(&declined, &[("action", "to_app")]).await.away();
    assert!(back.as_str().starts_with(CALLBACK), "{back}");
    assert!(back.as_str().contains("error=access_denied") && !back.as_str().contains("code="));
    assert_eq!(browser.page(&app.authorize()).await.step(), "sign_in");
    assert_eq!((events(&server, "sign_in").await, agreed(&server, ADA).await.len()), (0, 0));
    assert_eq!(events(&server, "sign_in_failed").await, 1);
}

/// What nobody has to agree to stops nobody, and is offered at the account page.
#[tokio::test]
async fn offers_alone_are_no_step() {
    let server = start(false).await;
    let mut browser = server.browser();
    enter(&mut browser, &server.app("app"), ADA).await.away();
    assert_eq!(agreed(&server, ADA).await, [""; 0]);
    let page = account_at(&mut browser, "/account").await;
    let page = browser.page(&page.link_to("/account/terms")).await;
    assert_eq!(page.select("button[name=edition]").len(), 2, "{}", page.text());
    browser.submit(&page, &[("edition", "news@1")]).await.page();
    assert_eq!(agreed(&server, ADA).await, ["news@1"]);
    renew(&server, "2").await;
    browser.open(&server.app("app").authorize_with(&[("prompt", "none")])).await.away();
}
