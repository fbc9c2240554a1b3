//! Passkeys at the account of their owner, and on their way to another installation.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use vestibule::domain::{CredentialId, Maker, Passkey, PoolId};
use vestibule::ports::{Clock as _, PasskeyAdded, Passkeys as _};

use crate::passkeys::{
    REFUSED, asked, choosing, enrolled, made, options, passkeys_of, shown, with_password,
};
use crate::support::app::code;
use crate::support::authenticator::Authenticator;
use crate::support::{PASSWORD, TestServer};

const ADA: &str = "ada@example.com";

#[tokio::test]
async fn the_account_page_lists_renames_adds_and_removes() {
    let server = TestServer::with(choosing("")).await;
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = with_password(&mut browser, &app, ADA).await.page();
    let mut key = Authenticator::new(&server.origin());
    browser.send_form(&made(&page, &mut key).with("passkey_name", "Phone")).await.away();
    let page = browser.page("/account?client_id=choosing").await;
    let page = browser.page(&page.link_to("/account/passkeys")).await;
    assert!(page.text().contains("Phone") && page.text().contains("Not used yet"));
    let one = page.link_to("/account/passkey?");
    let page = browser.page(&one).await;
    let page =
        browser.submit(&page, &[("passkey_name", "Old phone"), ("action", "rename")]).await.page();
    assert!(page.text().contains("Old phone") && page.text().contains("The name has been saved"));
    // Another one, behind the password alone.
    let page = browser.page(&page.link_to("/passkeys/add")).await;
    assert!(!page.has("form[data-passkey]"));
    let page = browser.submit(&page, &[("password", "Wrong-Horse-9")]).await.page();
    assert!(page.has("[role=alert]") && !page.has("form[data-passkey]"));
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    let known: serde_json::Value = serde_json::from_str(&options(&page)).unwrap();
    assert_eq!(known["excludeCredentials"][0]["id"], URL_SAFE_NO_PAD.encode(&key.id));
    let mut second = Authenticator::new(&server.origin());
    second.synced = true;
    let form = made(&page, &mut second).with("passkey_name", "Laptop");
    let page = browser.send_form(&form).await.page();
    assert!(page.text().contains("Your passkey is ready"), "{}", page.text());
    assert!(page.text().contains("On several of your devices"));
    let again = browser.send_form(&form).await.page();
    assert!(again.text().contains("It took a while"), "{}", again.text());
    let mut told = browser.clone();
    let whole = told.page("/account?client_id=choosing").await;
    let export = whole.forms().into_iter().find(|f| f.get("action") == Some("export")).unwrap();
    let export = told.send_once(&export).await.body;
    assert!(export.contains("\"Laptop\"") && !export.contains("cred"), "{export}");
    let told = server.commanded(&["user", "show", ADA])["passkeys"].to_string();
    assert!(told.contains("\"Old phone\"") && told.contains("\"Laptop\""), "{told}");
    // Away with the first.
    let page = browser.page(&one).await;
    let wrong = [("password", "Wrong-Horse-9"), ("action", "remove")];
    let page = browser.submit(&page, &wrong).await.page();
    assert!(page.has("[role=alert]"));
    let right = [("password", PASSWORD), ("action", "remove")];
    let page = browser.submit(&page, &right).await.page();
    assert!(page.text().contains("has been removed") && !page.text().contains("Old phone"));
    let (mut gone, page) = asked(&server).await;
    let page = gone.send_form(&shown(&page, &mut key)).await.page();
    assert!(page.text().contains(REFUSED), "{}", page.text());
    let (mut there, page) = asked(&server).await;
    there.send_form(&shown(&page, &mut second)).await.away();
    let mail = server.mail().await;
    assert!(mail.iter().any(|(subject, _)| subject.contains("A passkey was removed")));
    // An administrator takes the last one away.
    assert_eq!(server.commanded(&["user", "reset-mfa", ADA])["passkeys"], 0);
    assert_eq!(server.commanded(&["user", "reset-mfa", "--passkeys", ADA])["passkeys"], 1);
    assert!(passkeys_of(&server, ADA).await.is_empty());
}

#[tokio::test]
async fn an_app_may_send_people_to_add_a_passkey_and_gets_them_back() {
    let server = TestServer::with(choosing("offer = false")).await;
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let add = format!("/passkeys/add?{}", app.query(&[]));
    let page = browser.page(&add).await;
    assert_eq!(page.url.path(), "/login", "whoever is not signed in signs in first");
    with_password(&mut browser, &app, ADA).await.away();
    let page = browser.page(&add).await;
    let page = browser.submit(&page, &[("password", PASSWORD)]).await.page();
    let mut key = Authenticator::new(&server.origin());
    let callback = browser.send_form(&made(&page, &mut key)).await.away();
    app.redeem(&code(&callback)).await.tokens();
    let bare = format!("/passkeys/add?client_id=choosing&redirect_uri={}", callback_of(&callback));
    let page = browser.page(&bare).await;
    let later = page.links().into_iter().find(|href| href.starts_with(&callback_of(&callback)));
    assert!(later.is_some(), "{}", page.html);
    let evil = "/passkeys/add?client_id=choosing&redirect_uri=https://evil.example/";
    let page = browser.page(evil).await;
    assert!(page.links().iter().all(|href| href.starts_with('/')), "{:?}", page.links());
}

fn callback_of(url: &url::Url) -> String {
    url.as_str().split('?').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_passkey_moves_along_with_its_owner_and_belongs_to_nobody_else() {
    let (one, other) = (TestServer::with(choosing("")).await, TestServer::with(choosing("")).await);
    let mut key = enrolled(&one, ADA).await;
    let done = one.command(&["user", "export", "--to", "people.jsonl"]);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let people = std::fs::read_to_string(one.folder.path().join("people.jsonl")).unwrap();
    let ada = people.lines().find(|line| line.contains(ADA)).unwrap();
    assert!(ada.contains("\"name\":\"Phone\""), "{ada}");
    let bring = |line: &str| {
        std::fs::write(other.folder.path().join("in.jsonl"), line).unwrap();
        other.command(&["user", "import", "in.jsonl"])
    };
    let moved = ada.replace(ADA, "moved@example.com").replace("+491511234567", "+491511234568");
    let done = bring(&moved);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    key.origin = other.origin();
    let app = other.app("choosing");
    let mut browser = other.browser();
    let page = browser.page(&app.authorize()).await;
    let callback = browser.send_form(&shown(&page, &mut key)).await.away();
    let tokens = app.redeem(&code(&callback)).await.tokens();
    assert_eq!(tokens.id_claims()["email"], "moved@example.com");
    // The same under another `sub`, and the key of one under the id of another.
    let sub = one.user(ADA).await.sub.to_string();
    let stranger = "11111111-2222-4333-8444-555555555555";
    let twice = moved.replace("moved@", "twice@").replace(&sub, stranger);
    let id = passkeys_of(&one, ADA).await[0].id.as_str().to_owned();
    let swapped = twice.replacen(&id, "AQIDBAUGBwgJCgsMDQ4PEA", 1);
    for (line, told) in
        [(twice, "somebody else has the passkey `Phone`"), (swapped, "has the `record` of another")]
    {
        let done = bring(&line);
        let words = String::from_utf8_lossy(&done.stderr);
        assert!(!done.status.success() && words.contains(told), "{words}");
    }
    let names = [crate::support::server::email_name("twice@example.com")];
    let pool = PoolId::parse("test_A").unwrap();
    let found = vestibule::ports::Users::account(other.house.directory(), &pool, &names).await;
    assert!(found.unwrap().is_none(), "nothing of a bad line is written");
}

#[tokio::test]
async fn a_twenty_first_passkey_is_refused() {
    let server = TestServer::with(choosing("")).await;
    let (app, mut browser) = (server.app("choosing"), server.browser());
    let page = with_password(&mut browser, &app, ADA).await.page();
    let (pool, user) = (PoolId::parse("test_A").unwrap(), server.user(ADA).await);
    for number in 0..20 {
        let id = CredentialId::of(&[number; 16]).unwrap();
        let (at, record) = (server.clock.now(), "{}".to_owned());
        let passkey = Passkey {
            id,
            name: String::new(),
            record,
            synced: false,
            created: at,
            used: None,
            maker: Maker::default(),
        };
        let added = server.house.directory().add_passkey(&pool, &user.sub, &passkey, at).await;
        assert_eq!(added.unwrap(), PasskeyAdded::Yes);
    }
    let mut key = Authenticator::new(&server.origin());
    let page = browser.send_form(&made(&page, &mut key)).await.page();
    assert!(page.text().contains("as many passkeys as there may be"), "{}", page.text());
    assert_eq!(passkeys_of(&server, ADA).await.len(), 20);
    browser.submit(&page, &[("action", "not_now")]).await.away();
}
