//! Another master key, and nobody is signed out.

use serde_json::{Value, json};
use totp_rs::{Builder, Secret as Seed};
use vestibule::adapters::clock::SystemClock;
use vestibule::ports::Clock as _;

use super::place::{Place, Serving, until};
use crate::support::app::code;
use crate::support::{App, Browser, PASSWORD};

const NEW: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";
const CY: &str = "cy@example.com";
const PHONE: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const TABLET: &str = "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU";

/// The place's configuration with this master key, and these from before.
fn rekey(place: &Place, key: &str, previous: &[&str]) {
    let file = place.path().join("vestibule.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let lines = text.lines().filter(|line| !line.starts_with("previous_master_keys"));
    let line = |line: &str| {
        if line.starts_with("master_key") {
            format!("master_key = \"{key}\"\nprevious_master_keys = {previous:?}")
        } else {
            line.to_owned()
        }
    };
    let lines: Vec<_> = lines.map(line).collect();
    std::fs::write(file, lines.join("\n")).unwrap();
}

fn old_key(place: &Place) -> String {
    let text = std::fs::read_to_string(place.path().join("vestibule.toml")).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix("master_key = \"")).unwrap();
    line.trim_end_matches('"').to_owned()
}

/// Somebody with two authenticator apps, and with the password of the one who is there.
fn bring_cy(place: &Place) {
    let out = place.run(&["user", "export", "--with-password-hashes"]);
    let ada: Value = serde_json::from_slice(&out.stdout).unwrap();
    let line = json!({
        "attributes": { "email": CY, "email_verified": "true" },
        "password_hash": ada["password_hash"],
        "authenticators": [
            { "name": "Phone", "secret": PHONE }, { "name": "Tablet", "secret": TABLET },
        ],
    });
    let imported = place.with_input(&["user", "import", "-"], &format!("{line}\n"));
    assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
}

/// The code that an app shows in half a minute, which is taken already: that of now was used up by
/// the import.
fn code_of(key: &str) -> String {
    let seed = Seed::try_from_base32(key).unwrap();
    let app = Builder::new().with_secret(seed).with_account_name("x").build_noncompliant();
    let soon = u64::try_from(SystemClock.now().seconds()).unwrap() + 30;
    app.generate(soon).to_string()
}

async fn stop(mut serving: Serving) {
    serving.signal("-TERM");
    until(async || serving.child.try_wait().unwrap().is_some()).await;
}

#[tokio::test]
async fn everything_under_way_goes_on_under_another_master_key() {
    let place = Place::new();
    place.configure(
        "[pools.eu_Shop.clients.rotating]\nflows = [\"code\"]\nscopes = [\"openid\", \"email\"]\n\
         callback_urls = [\"http://127.0.0.1:9/callback\"]\nrefresh_rotation = true\n\
         refresh_grace_seconds = 60\n",
    );
    place.run(&["migrate"]);
    let old = old_key(&place);
    let add = ["user", "add", ADA, "--stdin", "--permanent", "--json"];
    assert!(place.with_input(&add, &format!("{PASSWORD}\n")).status.success());
    bring_cy(&place);
    let temporary = place.json(&["user", "add", BOB])["password"].as_str().unwrap().to_owned();

    let serving = place.serve().await;
    let secret = place.json(&["client", "rotate-secret", "api"]);
    let secret = secret["client_secret"].as_str().unwrap().to_owned();
    let app = App::new(&serving.origin, "rotating");
    let mut ada = Browser::new(&serving.origin);
    let first = app.tokens(&mut ada, ADA).await;
    let second = app.refresh(first.refresh()).await.tokens();
    let unused = code(&app.sign_in(&mut Browser::new(&serving.origin), ADA).await);
    let mut bob = Browser::new(&serving.origin);
    let page = bob.page(&app.authorize()).await;
    let fields = [("username", BOB), ("password", temporary.as_str())];
    let due = bob.submit(&page, &fields).await.page();
    assert!(due.has("input[name=new_password]"), "{}", due.text());
    let mut late = Browser::new(&serving.origin);
    let asked = late.page(&app.authorize()).await;
    stop(serving).await;

    rekey(&place, NEW, &[]);
    place.fails(&["serve"], 5, "another master key");
    rekey(&place, NEW, &[&old]);
    let serving = place.serve().await;
    let silent = ada.raw(&app.authorize_with(&[("prompt", "none")])).await;
    assert!(silent.location().contains("code="), "{}", silent.location());
    // Within the grace window a repeat gets what it got before, to the letter.
    assert_eq!(app.refresh(first.refresh()).await.tokens().refresh(), second.refresh());
    let third = app.refresh(second.refresh()).await.tokens();
    assert_eq!(app.refresh(third.refresh()).await.status, 200);
    assert_eq!(app.redeem(&unused).await.status, 200);
    assert_eq!(app.redeem(&unused).await.error().1, "invalid_grant");
    let chosen = "Another-Horse-10";
    let fields = [("new_password", chosen), ("confirm_password", chosen)];
    assert!(bob.submit(&due, &fields).await.away().as_str().contains("code="));
    let fields = [("username", ADA), ("password", PASSWORD)];
    assert!(late.submit(&asked, &fields).await.away().as_str().contains("code="));
    let form = [("grant_type", "refresh_token"), ("refresh_token", "x")];
    let api = App::new(&serving.origin, "api");
    let known = api.post("/oauth2/token", &form, Some(("api", &secret))).await;
    assert_eq!(known.error().1, "invalid_grant");

    let done = place.json(&["keys", "rewrap"]);
    assert_eq!((&done["signing_keys"], &done["authenticator_apps"]), (&4.into(), &2.into()));
    let again = place.json(&["keys", "rewrap"]);
    assert_eq!((&again["signing_keys"], &again["authenticator_apps"]), (&0.into(), &0.into()));
    stop(serving).await;
    rekey(&place, NEW, &[]);
    let serving = place.serve().await;
    let fresh = app.tokens(&mut Browser::new(&serving.origin), ADA).await;
    assert_eq!(app.user_info(fresh.access()).await.status, 200);
    assert_eq!(app.user_info(first.access()).await.status, 200, "the same signing key");
    for key in [PHONE, TABLET] {
        let mut cy = Browser::new(&serving.origin);
        let page = app.sign_in_by(&mut cy, &app.authorize(), CY).await.page();
        cy.submit(&page, &[("code", &code_of(key))]).await.away();
    }
    let gone = ada.raw(&app.authorize_with(&[("prompt", "none")])).await;
    assert!(gone.location().contains("error=login_required"), "{}", gone.location());
    stop(serving).await;
    rekey(&place, &old, &[]);
    place.fails(&["serve"], 5, "another master key");
}
