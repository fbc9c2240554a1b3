//! Another master key, and nobody is signed out.

use super::cli::{Place, Serving, until};
use crate::support::app::code;
use crate::support::{App, Browser, PASSWORD};

const NEW: &str = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const ADA: &str = "ada@example.com";
const BOB: &str = "bob@example.com";

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
    assert_eq!((&done["signing_keys"], &done["authenticator_apps"]), (&4.into(), &0.into()));
    assert_eq!(place.json(&["keys", "rewrap"])["signing_keys"], 0);
    stop(serving).await;
    rekey(&place, NEW, &[]);
    let serving = place.serve().await;
    let fresh = app.tokens(&mut Browser::new(&serving.origin), ADA).await;
    assert_eq!(app.user_info(fresh.access()).await.status, 200);
    assert_eq!(app.user_info(first.access()).await.status, 200, "the same signing key");
    let gone = ada.raw(&app.authorize_with(&[("prompt", "none")])).await;
    assert!(gone.location().contains("error=login_required"), "{}", gone.location());
    stop(serving).await;
    rekey(&place, &old, &[]);
    place.fails(&["serve"], 5, "another master key");
}
