//! Who lost every second factor gets in without an administrator, and nobody else does.

use futures_util::future::join_all;
use serde_json::{Value, json};
use vestibule::domain::{AuditQuery, LostFactor, PoolId};
use vestibule::ports::{
    AuditTrail as _, Clock as _, LostFactors as _, Passkeys as _, Revised, Revision, Users as _,
};

use super::account::{address, events, open};
use super::factors::sent_to;
use super::passkeys::{made, shown};
use super::passwordless::{at, joined};
use super::recovery::code_sent_to;
use crate::support::app::code;
use crate::support::authenticator::Authenticator;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::server::email_name;
use crate::support::{PASSWORD, Pools, TestServer};

const GRACE: &str = "grace@example.com";
const CHOSEN: &str = "Another-Horse-9";
const DAYS: i64 = 7;
const DAY: i64 = 86_400;

async fn start() -> TestServer {
    let more = format!("lost_factor_days = {DAYS}\nrecovery_codes = true");
    let pools = Pools::one_with(&more);
    TestServer::with(pools.and("[audit]\ntarget = \"directory\"\n")).await
}

/// As far as the second step, behind the password.
async fn half_way(server: &TestServer, browser: &mut Browser, password: &str) -> Page {
    let page = browser.page(&server.app("app").authorize()).await;
    let fields = [("username", GRACE), ("password", password)];
    browser.submit(&page, &fields).await.page()
}

/// Says that no second step is at hand.
async fn lose(server: &TestServer, browser: &mut Browser, password: &str) -> Page {
    let page = half_way(server, browser, password).await;
    assert_eq!(page.step(), "totp", "{}", page.text());
    browser.submit(&page, &[("action", "lose_factor")]).await.page()
}

/// Proves both things that are left: the password and the mailbox.
async fn prove(server: &TestServer, browser: &mut Browser, password: &str) -> Page {
    let (page, right) = with_code(server, browser, password).await;
    browser.submit(&page, &[("code", &right)]).await.page()
}

/// All but the last step of it.
async fn with_code(server: &TestServer, browser: &mut Browser, password: &str) -> (Page, String) {
    let page = lose(server, browser, password).await;
    let page = browser.submit(&page, &[("method", "email_code")]).await.page();
    (page, code_sent_to(server, GRACE).await.expect("no code was sent"))
}

/// The link of the newest notice.
pub async fn stop_link(server: &TestServer) -> String {
    let letters = server.mail().await;
    let told = |own: &&(String, String)| own.0.contains("about to be removed");
    let (_, raw) = letters.iter().rfind(told).expect("no notice was sent");
    let whole = raw.replace("=\r\n", "").replace("=3D", "=");
    let begin = whole.find("/lost-factor?").expect("no link in the notice");
    whole[begin..].chars().take_while(|c| !c.is_whitespace()).collect()
}

async fn waiting(server: &TestServer) -> Option<LostFactor> {
    let user = server.user(GRACE).await;
    let pool = vestibule::domain::PoolId::parse("test_A").unwrap();
    server.house.directory().lost_factor(&pool, &user.sub).await.unwrap()
}

async fn notices(server: &TestServer) -> usize {
    let letters = server.mail().await;
    letters.iter().filter(|(subject, _)| subject.contains("about to be removed")).count()
}

/// What an administrator does.
fn stop_by_command(server: &TestServer) -> bool {
    server.commanded(&["user", "stop-lost-factor", "--pool", "test_A", GRACE])["stopped"] == true
}

fn is_out(browser: &Browser) {
    assert!(!browser.cookies.contains_key("cognito"), "somebody is in");
}

#[tokio::test]
async fn who_lost_every_second_factor_gets_in_after_the_wait() {
    let server = start().await;
    let app = server.app("app");
    let mut elsewhere = server.browser();
    let page = half_way(&server, &mut elsewhere, PASSWORD).await;
    let tokens = {
        let landing = elsewhere.submit(&page, &[("code", &server.totp())]).await.away();
        app.redeem(&code(&landing)).await.tokens()
    };
    let codes = server.recovery_codes(GRACE).await;
    assert!(!codes.is_empty());
    server.clock.advance_seconds(60);

    let mut browser = server.browser();
    let page = lose(&server, &mut browser, PASSWORD).await;
    assert_eq!(page.step(), "lost_factor");
    assert!(page.text().contains("this takes 7 days"), "{}", page.text());
    let missing = browser.submit(&page, &[("method", "text_code")]).await.page();
    assert!(missing.has("[role=alert]"), "a way that she has not: {}", missing.text());
    let page = browser.submit(&page, &[("method", "email_code")]).await.page();
    let wrong = browser.submit(&page, &[("code", "000000")]).await.page();
    assert!(wrong.text().contains("That code is not right"), "{}", wrong.text());
    assert_eq!(waiting(&server).await, None);
    let right = code_sent_to(&server, GRACE).await.unwrap();
    let page = browser.submit(&wrong, &[("code", &right)]).await.page();
    assert_eq!(page.heading(), "Your request is waiting");
    is_out(&browser);
    let request = waiting(&server).await.unwrap();
    assert_eq!(request.due.since(request.asked).seconds(), DAYS * DAY);
    assert_eq!((notices(&server).await, events(&server, "lost_factor_begun").await), (1, 1));

    // Before its time nothing of it leads anywhere, and asking again shows the same date.
    server.clock.advance_seconds(DAYS * DAY - 120);
    let mut again = server.browser();
    let page = lose(&server, &mut again, PASSWORD).await;
    assert_eq!(page.heading(), "Your request is waiting");
    let forged = page.form().without("action").with("step", "lost_factor");
    let page = again.send_form(&forged.with("method", "email_code")).await.page();
    assert_eq!(page.heading(), "Your request is waiting");
    for step in ["code", "set_up_totp", "choose_set_up"] {
        let forged = page.form().without("action").with("step", step).with("code", &right);
        let landing = again.send_form(&forged.with("method", "totp")).await;
        assert!(matches!(landing, Landing::Page(_)), "{step}");
    }
    let page = again.submit(&page, &[("action", "other")]).await.page();
    assert_eq!(page.step(), "totp", "back to the second step");
    is_out(&again);
    assert_eq!(waiting(&server).await.as_ref(), Some(&request));
    assert_eq!(notices(&server).await, 1);

    // Her other browser did not sign in meanwhile, which would have stopped it.
    server.clock.advance_seconds(121);
    let mut browser = server.browser();
    let page = lose(&server, &mut browser, PASSWORD).await;
    assert!(page.text().contains("The wait is over"), "{}", page.text());
    let page = browser.submit(&page, &[("method", "email_code")]).await.page();
    let right = code_sent_to(&server, GRACE).await.unwrap();
    let page = browser.submit(&page, &[("code", &right)]).await.page();
    assert_eq!(page.step(), "choose_set_up", "{}", page.text());
    is_out(&browser);
    let account = server.account(GRACE).await;
    assert!(account.totp.is_empty() && account.recovery_codes == 0 && account.user.mfa_required);
    assert_eq!(waiting(&server).await, None);
    assert_eq!(app.refresh(tokens.refresh()).await.status, 400);
    let page = browser.submit(&page, &[("method", "totp")]).await.page();
    let key = page.select(".key").concat().replace(' ', "");
    let page = browser.submit(&page, &[("code", &server.totp_of(&key))]).await.page();
    assert_eq!(page.step(), "recovery_codes");
    let callback = browser.submit(&page, &[]).await.away();
    app.redeem(&code(&callback)).await.tokens();
    let subjects: Vec<_> = server.mail().await.into_iter().map(|(subject, _)| subject).collect();
    assert!(subjects.iter().any(|own| own.contains("step was removed")), "{subjects:?}");
    assert_eq!(events(&server, "lost_factor_finished").await, 1);
    assert_eq!(events(&server, "lost_factor_stopped").await, 0);
    let page = open(&mut browser, "/account/events").await;
    assert!(page.text().contains("Second steps removed after the wait"), "{}", page.text());
}

/// By the link of the notice, by signing in, at the account page, by a command; each is enough, and
/// what was asked for is as if it had never been.
#[tokio::test]
async fn the_owner_stops_it() {
    for how in ["link", "sign-in", "account", "recovery code", "command"] {
        let server = start().await;
        let codes = server.recovery_codes(GRACE).await;
        let mut owner = server.browser();
        if how == "account" {
            let page = half_way(&server, &mut owner, PASSWORD).await;
            owner.submit(&page, &[("code", &server.totp())]).await.away();
        }
        server.clock.advance_seconds(60);
        let mut thief = server.browser();
        let page = prove(&server, &mut thief, PASSWORD).await;
        assert_eq!(page.heading(), "Your request is waiting", "{how}");
        match how {
            "link" => {
                let link = stop_link(&server).await;
                // Whoever only looks, as scanners of mail do, stops nothing; nor does a guess.
                let page = owner.page(&link).await;
                assert_eq!(page.heading(), "Keep your second step?");
                owner.post(&link, &[("stop", "1")]).await.page();
                let guess = owner.page(&format!("{link}A")).await;
                let guess = owner.submit(&guess, &[]).await.page();
                assert_eq!(guess.heading(), "There is nothing to stop");
                assert!(waiting(&server).await.is_some());
                let done = owner.submit(&page, &[]).await.page();
                assert_eq!(done.heading(), "It is stopped", "{}", done.text());
                is_out(&owner);
                let page = owner.page(&link).await;
                let again = owner.submit(&page, &[]).await.page();
                assert_eq!(again.heading(), "There is nothing to stop");
            }
            "account" => {
                let page = open(&mut owner, "/account").await;
                assert!(page.text().contains("without your second step"), "{}", page.text());
                let page = owner.submit(&page, &[("action", "stop_lost_factor")]).await.page();
                assert_eq!(page.url.path(), "/account");
                assert!(page.text().contains("Your second step stays"), "{}", page.text());
            }
            "command" => {
                for stopped in [true, false] {
                    assert_eq!(stop_by_command(&server), stopped);
                }
            }
            "sign-in" => {
                let page = half_way(&server, &mut owner, PASSWORD).await;
                owner.submit(&page, &[("code", &server.totp())]).await.away();
            }
            _ => {
                let page = half_way(&server, &mut owner, PASSWORD).await;
                let page = owner.submit(&page, &[("action", "recovery_code")]).await.page();
                owner.submit(&page, &[("code", &codes[0])]).await.away();
            }
        }
        assert_eq!(waiting(&server).await, None, "{how}");
        assert_eq!(events(&server, "lost_factor_stopped").await, 1, "{how}");
        server.clock.advance_seconds(DAYS * DAY + 60);
        let mut thief = server.browser();
        let page = prove(&server, &mut thief, PASSWORD).await;
        assert_eq!(page.heading(), "Your request is waiting", "{how}: it begins anew");
        assert!(!server.account(GRACE).await.totp.is_empty());
        is_out(&thief);
    }
}

/// Of proofs that come at once one makes a request: no notice tells of one that its link cannot stop.
#[tokio::test]
async fn of_many_who_ask_at_once_one_does() {
    let server = start().await;
    let mut ready = Vec::new();
    for _ in 0..4 {
        let mut browser = server.browser();
        let (page, right) = with_code(&server, &mut browser, PASSWORD).await;
        ready.push((browser, page, right));
    }
    join_all(ready.iter_mut().map(async |(browser, page, right)| {
        browser.submit(page, &[("code", right)]).await.page();
    }))
    .await;
    assert_eq!((notices(&server).await, events(&server, "lost_factor_begun").await), (1, 1));
    let mut owner = server.browser();
    let page = owner.page(&stop_link(&server).await).await;
    assert_eq!(owner.submit(&page, &[]).await.page().heading(), "It is stopped");
    assert_eq!(waiting(&server).await, None);
    // Behind a stop it begins anew, and is told anew.
    let page = prove(&server, &mut server.browser(), PASSWORD).await;
    assert_eq!(page.heading(), "Your request is waiting");
    assert_eq!(notices(&server).await, 2);
}

/// The mailbox resets the password too, so whoever has it has both; it still takes the wait, of which
/// the owner is told, and the last word is theirs when the time has come.
#[tokio::test]
async fn whoever_has_the_mailbox_alone_is_not_in_before_the_wait_is_over() {
    let server = start().await;
    let mut thief = server.browser();
    let page = thief.page(&server.app("app").authorize()).await;
    let page = thief.page(&page.link_to("/forgotPassword")).await;
    let page = thief.submit(&page, &[("username", GRACE)]).await.page();
    let right = code_sent_to(&server, GRACE).await.unwrap();
    let fields = [("code", &*right), ("new_password", CHOSEN), ("confirm_password", CHOSEN)];
    thief.submit(&page, &fields).await.page();
    let page = prove(&server, &mut thief, CHOSEN).await;
    assert_eq!(page.heading(), "Your request is waiting");
    for _ in 0..DAYS - 1 {
        server.clock.advance_seconds(DAY);
        let page = lose(&server, &mut server.browser(), CHOSEN).await;
        assert_eq!(page.heading(), "Your request is waiting");
    }
    assert!(!server.account(GRACE).await.totp.is_empty());
    // The time has come, the thief has the code before them, and the owner presses the button.
    server.clock.advance_seconds(DAY + 60);
    let page = lose(&server, &mut thief, CHOSEN).await;
    let page = thief.submit(&page, &[("method", "email_code")]).await.page();
    let right = code_sent_to(&server, GRACE).await.unwrap();
    let mut owner = server.browser();
    let stop = owner.page(&stop_link(&server).await).await;
    assert_eq!(owner.submit(&stop, &[]).await.page().heading(), "It is stopped");
    let page = thief.submit(&page, &[("code", &right)]).await.page();
    assert_eq!(page.heading(), "Your request is waiting", "it begins anew");
    assert!(!server.account(GRACE).await.totp.is_empty());
    is_out(&thief);
    assert_eq!(notices(&server).await, 2);
    // One that nobody came back for is over.
    server.clock.advance_seconds(DAYS * DAY + LostFactor::STANDS.seconds());
    let page = lose(&server, &mut thief, CHOSEN).await;
    assert!(page.text().contains("this takes 7 days"), "{}", page.text());
}

/// Where the pool does not say how long it takes, only an administrator helps; and nobody sees
/// anything of it who has not proven a first factor.
#[tokio::test]
async fn it_is_off_by_default_and_nothing_for_strangers() {
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let page = half_way(&server, &mut browser, PASSWORD).await;
    assert!(!page.has("button[value=lose_factor]"));
    let forged = page.form().with("action", "lose_factor");
    assert_eq!(browser.send_form(&forged).await.page().step(), "totp");

    let server = start().await;
    let mut stranger = server.browser();
    let page = stranger.page(&server.app("app").authorize()).await;
    let forged = page.form().with("username", GRACE).with("action", "lose_factor");
    assert_eq!(stranger.send_form(&forged).await.page().step(), "", "no step is under way");
    let page = half_way(&server, &mut stranger, "Wrong-Horse-77").await;
    assert!(!page.has("button[value=lose_factor]"), "{}", page.text());
    // Who has no second factor has none to lose.
    let app = server.app("app");
    let landing = app.sign_in_by(&mut stranger, &app.authorize(), "ada@example.com").await;
    assert!(matches!(landing, Landing::Away(_)));
    let page = stranger.page(&address("/account")).await;
    assert!(!page.has("button[value=stop_lost_factor]"));
    let all = server.house.directory().find(&AuditQuery::default(), 100).await.unwrap();
    assert!(all.iter().all(|own| !own.record.event.starts_with("lost_factor")));
}

const NEW: &str = "new@example.com";
const PHONE: &str = "+442079460000";

/// Somebody without a password, with an authenticator app and a telephone, and with a passkey where
/// that is what they begin with; in their browser.
async fn without_password(server: &TestServer, key: Option<&mut Authenticator>) -> Browser {
    let mut browser = joined(server).await;
    if let Some(key) = key {
        let page = at(&mut browser, "/passkeys/add").await;
        let page = browser.submit(&page, &[]).await.page();
        browser.send_form(&made(&page, key)).await.page();
    }
    let page = at(&mut browser, "/account").await;
    let page = browser.submit(&page, &[("action", "add_authenticator")]).await.page();
    let app = server.totp_of(&page.select(".key").concat().replace(' ', ""));
    browser.submit(&page, &[("code", &app)]).await.page();
    let (pool, user) = (PoolId::parse("test_A").unwrap(), server.user(NEW).await);
    let mut attributes = user.attributes.clone();
    attributes.set("phone_number", PHONE);
    attributes.set("phone_number_verified", "true");
    let next = Revision { status: user.status, attributes, names: vec![email_name(NEW)] };
    let done = server.house.directory().revise(&pool, &user, next, server.clock.now()).await;
    assert_eq!(done.unwrap(), Revised::Yes);
    browser
}

/// As far as the page on which one of what is left is proven.
async fn lose_app(server: &TestServer, key: Option<&mut Authenticator>) -> (Browser, Page) {
    let mut browser = server.browser();
    let page = browser.page(&server.app("choosing").authorize()).await;
    let page = browser.submit(&page, &[("username", NEW)]).await.page();
    let page = if let Some(key) = key {
        let page = browser.submit(&page, &[("method", "passkey")]).await.page();
        browser.send_form(&shown(&page, key)).await.page()
    } else {
        let typed = sent_to(server, NEW, 8).await.expect("no code was sent");
        browser.submit(&page, &[("code", &typed)]).await.page()
    };
    assert_eq!(page.step(), "totp", "{}", page.text());
    let page = browser.submit(&page, &[("action", "lose_factor")]).await.page();
    (browser, page)
}

/// The other proof: the mailbox behind a passkey, the telephone behind the mailbox.
async fn by_other(server: &TestServer, browser: &mut Browser, page: &Page, method: &str) -> Page {
    let asked = browser.submit(page, &[("method", method)]).await.page();
    let typed = if method == "email_code" {
        code_sent_to(server, NEW).await
    } else {
        let letters = server.mail().await;
        let code = |raw: &String| raw.rsplit_once(" #").map(|(_, code)| code.trim().to_owned());
        letters.iter().rev().find_map(|(_, raw)| code(raw))
    };
    browser.submit(&asked, &[("code", &typed.expect("no code was sent"))]).await.page()
}

/// The passkey and the mailbox, or the mailbox and the telephone: two proofs, and never one twice.
#[tokio::test]
async fn whoever_has_no_password_proves_a_passkey_and_the_mailbox_or_mailbox_and_telephone() {
    let lines = "first_factors = [\"password\", \"email_code\", \"passkey\"]\nlost_factor_days = 7";
    let pools = || {
        Pools::one_with(lines)
            .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
            .and("[pools.test_A.sign_up]\n\n[audit]\ntarget = \"directory\"\n")
    };
    for (first, other, ways) in [
        ("passkey", "email_code", &["Code by email", "Code by text message"][..]),
        ("email_code", "text_code", &["Code by text message"]),
    ] {
        let server = TestServer::with(pools()).await;
        let mut key = (first == "passkey").then(|| Authenticator::new(&server.origin()));
        let mut own = without_password(&server, key.as_mut()).await;
        server.clock.advance_seconds(60);
        let (mut browser, page) = lose_app(&server, key.as_mut()).await;
        assert_eq!(page.select(".choice bdi"), ways, "what they began with is proven already");
        let forged = browser.send_form(&page.form().with("method", first)).await.page();
        assert!(forged.has("[role=alert]"), "{first} twice: {}", forged.text());
        let page = by_other(&server, &mut browser, &page, other).await;
        assert_eq!(page.heading(), "Your request is waiting");
        is_out(&browser);
        let letters = server.mail().await;
        let is_notice = |raw: &str| raw.replace("=\r\n", "").contains("/lost-factor?");
        assert_eq!(letters.iter().filter(|(_, raw)| is_notice(raw)).count(), 2, "both channels");
        // Who takes their data along is told of it.
        let overview = at(&mut own, "/account").await;
        let raw = own.submit_raw(&overview, &[("action", "export")]).await;
        let told: Value = serde_json::from_str(&raw.body).unwrap();
        let request = &told["lost_factor"];
        assert_eq!(request["proofs"], json!([first, other]), "{told}");
        assert_eq!(request["notices"][0]["kind"], "lost_factor_begun");
        assert_eq!(request["notices"][0]["sent"], request["asked"]);
        assert!(request["takes_effect"].as_str() > request["asked"].as_str(), "{request}");

        server.clock.advance_seconds(DAYS * DAY);
        let (mut browser, page) = lose_app(&server, key.as_mut()).await;
        assert!(page.text().contains("The wait is over"), "{}", page.text());
        let page = by_other(&server, &mut browser, &page, other).await;
        assert_eq!(page.step(), "choose_set_up", "{}", page.text());
        is_out(&browser);
        let account = server.account(NEW).await;
        assert!(account.totp.is_empty() && account.user.mfa_required);
        let pool = PoolId::parse("test_A").unwrap();
        let kept = server.house.directory().passkeys(&pool, &account.user.sub).await.unwrap();
        assert_eq!(kept.len(), usize::from(first == "passkey"), "what was proven stays");
        // A second factor is set up before anything else.
        let page = browser.submit(&page, &[("method", "totp")]).await.page();
        let app = server.totp_of(&page.select(".key").concat().replace(' ', ""));
        let landing = browser.submit(&page, &[("code", &app)]).await;
        let landing = match landing {
            Landing::Page(page) if page.has(".codes") => browser.submit(&page, &[]).await,
            landing => landing,
        };
        landing.away();
    }
}
