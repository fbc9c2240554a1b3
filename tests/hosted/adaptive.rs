//! Sign-ins that are unusual (directory reference, section 17.2): what makes them so, and what a pool
//! does about it.

use std::fs::File;
use std::path::Path;
use std::time::Duration;

use maxminddb_writer::Database;
use maxminddb_writer::paths::IpAddrWithMask;
use serde_json::json;
use vestibule::domain::{At, AuditQuery, KeptRecord, Point, PoolId};
use vestibule::ports::{AuditTrail as _, SeenPlaces as _};

use super::factors::sent_to;
use super::passkeys;
use crate::support::authenticator::Authenticator;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::stranger::shape;
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const MARGARET: &str = "margaret@example.com";
const ROSA: &str = "rosa@example.com";
const HOME: &str = "203.0.113.7";
const NEXT_DOOR: &str = "203.0.113.8";
const ELSEWHERE: &str = "198.51.100.7";
const FAR_AWAY: &str = "2001:db8:7::1";
const HOUR: i64 = 3600;
const UNUSUAL: &str = "An unusual sign-in";
const BLOCKED: &str = "A sign-in was blocked";

fn pools(lines: &str, risk: &str) -> Pools {
    Pools::one_with(lines).and(&format!(
        "[pools.test_A.risk]\n{risk}\n\n[pools.test_A.recovery]\nby = [\"phone_number\"]\n\n\
         [audit]\ntarget = \"directory\"\n"
    ))
}

/// Behind a proxy that tells from where people come, and two hours after they were made.
async fn start(pools: Pools) -> TestServer {
    let server = TestServer::live_with(pools, |config| {
        config.server.trusted_proxies.networks = vec!["127.0.0.0/8".parse().unwrap()];
    })
    .await;
    server.clock.advance_seconds(2 * HOUR);
    server
}

fn at(server: &TestServer, address: &str) -> Browser {
    moved(&server.browser(), address)
}

/// The same browser, without a session, somewhere else.
fn moved(browser: &Browser, address: &str) -> Browser {
    let mut browser = browser.clone();
    browser.cookies.remove("cognito");
    browser.extra = vec![("x-forwarded-for", address.to_owned())];
    browser
}

async fn enter(server: &TestServer, browser: &mut Browser, name: &str, password: &str) -> Landing {
    let page = browser.page(&server.app("app").authorize()).await;
    browser.submit(&page, &[("username", name), ("password", password)]).await
}

/// The messages with this subject; those that are sent beside an answer are waited for.
async fn told(server: &TestServer, subject: &str, number: usize) -> Vec<String> {
    for _ in 0..500 {
        let all = server.mail().await.into_iter();
        let found: Vec<_> = all.filter(|(own, _)| own.contains(subject)).collect();
        if found.len() >= number {
            return found.into_iter().map(|(_, raw)| raw.replace("=\r\n", "")).collect();
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("fewer than {number} of {subject:?}");
}

/// Level, signs and action of every event of a kind, the last in front.
async fn events(server: &TestServer, event: &str) -> Vec<[String; 3]> {
    server.house.settle().await.unwrap();
    let query = AuditQuery { event: Some(event.to_owned()), ..AuditQuery::default() };
    let found = server.house.directory().find(&query, 50).await.unwrap().into_iter();
    let detail =
        |kept: &KeptRecord, name: &str| kept.record.details.get(name).cloned().unwrap_or_default();
    found.map(|kept| ["risk", "signs", "action"].map(|name| detail(&kept, name))).collect()
}

fn is_refused(page: &Page) -> bool {
    page.step() == "sign_in" && page.text().contains("The name or the password is not right")
}

#[tokio::test]
async fn what_is_unusual_is_told_asked_for_more_or_kept_out_by_its_level() {
    let lines = "second_factors = [\"totp\", \"email_code\"]\nremember_browser_days = 30\n\
                 notify_new_browser = true";
    let risk = "low = \"notify\"\nmedium = \"ask\"\nhigh = \"block\"";
    let server = start(pools(lines, risk)).await;
    // The first sign-in has nothing to be compared with but browsers.
    let mut ada = at(&server, HOME);
    enter(&server, &mut ada, ADA, PASSWORD).await.away();
    let [letter] = <[String; 1]>::try_from(told(&server, UNUSUAL, 1).await).unwrap();
    assert!(letter.contains("new browser") && !letter.contains("new network"), "{letter}");
    assert_eq!(told(&server, "A sign-in from a new browser", 0).await, [""; 0], "told once");
    // Known browsers at home, and next door to it, are nothing unusual.
    for address in [HOME, NEXT_DOOR] {
        enter(&server, &mut moved(&ada, address), ADA, PASSWORD).await.away();
    }
    enter(&server, &mut moved(&ada, ELSEWHERE), ADA, PASSWORD).await.away();
    let letters = told(&server, UNUSUAL, 2).await;
    assert_eq!(letters.len(), 2);
    assert!(letters[1].contains("new network") && letters[1].contains(ELSEWHERE), "{letters:?}");
    enter(&server, &mut moved(&ada, ELSEWHERE), ADA, PASSWORD).await.away();
    assert_eq!(told(&server, UNUSUAL, 2).await.len(), 2, "it is known by now");
    // Two signs: a code to the verified address, which nobody turned on, and nobody is asked for else.
    let mut stranger = at(&server, FAR_AWAY);
    let page = enter(&server, &mut stranger, ADA, PASSWORD).await.page();
    assert_eq!(page.step(), "code", "{}", page.text());
    let code = sent_to(&server, ADA, 6).await.expect("no code was sent");
    stranger.submit(&page, &[("code", &code)]).await.away();
    let assessed = events(&server, "sign_in_assessed").await;
    assert_eq!(assessed[0], ["medium", "new_browser new_network", "ask"]);
    assert_eq!(assessed.len(), 3, "{assessed:?}");
    assert_eq!(events(&server, "sign_in").await[0], ["medium", "new_browser new_network", ""]);

    // A trusted browser is spared the second step where nothing is unusual, and there alone.
    let mut grace = at(&server, HOME);
    let page = enter(&server, &mut grace, GRACE, PASSWORD).await.page();
    let fields = [("code", &*server.totp()), ("remember", "yes")];
    grace.submit(&page, &fields).await.away();
    enter(&server, &mut moved(&grace, HOME), GRACE, PASSWORD).await.away();
    let mut elsewhere = moved(&grace, ELSEWHERE);
    elsewhere.cookies.remove("known").expect("the browser is known");
    assert!(elsewhere.cookies.contains_key("trusted"));
    let page = enter(&server, &mut elsewhere, GRACE, PASSWORD).await.page();
    assert_eq!(page.step(), "totp", "{}", page.text());
    server.clock.advance_seconds(30);
    elsewhere.submit(&page, &[("code", &server.totp())]).await.away();

    // Three signs. Whoever is known is not kept out by what strangers do.
    for _ in 0..5 {
        let page = enter(&server, &mut at(&server, FAR_AWAY), ADA, "Wrong-Horse-99").await.page();
        assert!(is_refused(&page), "{}", page.text());
    }
    server.clock.advance_seconds(2);
    let page = enter(&server, &mut at(&server, "192.0.2.1"), ADA, PASSWORD).await.page();
    assert!(is_refused(&page), "{}", page.text());
    let signs = "new_browser new_network many_failures";
    assert_eq!(events(&server, "sign_in_blocked").await, [["high", signs, ""]]);
    enter(&server, &mut moved(&ada, HOME), ADA, PASSWORD).await.away();
}

/// Every answer to somebody who tries these passwords in a new browser, one after the other.
async fn answers(server: &TestServer, name: &str, tries: &[&str]) -> Vec<String> {
    let mut browser = at(server, ELSEWHERE);
    let (mut told, mut page) = (Vec::new(), browser.page(&server.app("app").authorize()).await);
    for password in tries {
        let form = page.form().with("username", name).with("password", password);
        for raw in [browser.send_once(&form).await, browser.raw(&form.action).await] {
            told.push(format!("{} bytes\n{}", raw.body.len(), shape(&raw, name)));
        }
        page = browser.page(&form.action).await;
    }
    told
}

#[tokio::test]
async fn whoever_is_kept_out_learns_nothing_and_the_owner_is_told_once() {
    let lines = "first_factors = [\"password\", \"email_code\", \"passkey\"]";
    let pools = pools(lines, "low = \"block\"\nmedium = \"block\"\nhigh = \"block\"")
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
        .and(&format!(
            "[pools.test_A.passkeys]\nuser_verification = \"preferred\"\n\n[[demo.users]]\n\
             pool = \"test_A\"\nemail = \"{ROSA}\"\npassword = \"{PASSWORD}\"\n"
        ));
    let server = TestServer::live_with(pools, |config| {
        config.server.trusted_proxies.networks = vec!["127.0.0.0/8".parse().unwrap()];
        config.server.operations_listen = vec!["127.0.0.1:0".parse().unwrap()];
    })
    .await;
    // In the first hour of an account nothing is unusual: so its browser and its passkey come about.
    let mut home = at(&server, HOME);
    enter(&server, &mut home, ADA, PASSWORD).await.away();
    let mut key = passkeys::enrolled(&server, ADA).await;
    let mut plain = Authenticator::new(&server.origin());
    plain.verifies = false;
    let mut plain = passkeys::enrolled_in(&server, ROSA, plain).await;
    server.clock.advance_seconds(2 * HOUR);

    // The right password is answered as the wrong one, and as nobody's, until and under the lock.
    let right = answers(&server, ADA, &[PASSWORD; 7]).await;
    assert!(right.iter().any(|told| told.contains("429 ")), "the lock was not reached");
    server.clock.advance_seconds(16 * 60);
    assert_eq!(right, answers(&server, ADA, &["Wrong-Horse-9"; 7]).await);
    assert_eq!(right, answers(&server, "eda@example.com", &[PASSWORD; 7]).await);
    let [letter] = <[String; 1]>::try_from(told(&server, BLOCKED, 1).await).unwrap();
    for words in ["To: ada@example.com", ELSEWHERE, "new browser", "new network"] {
        assert!(letter.contains(words), "{words}: {letter}");
    }
    server.clock.advance_seconds(HOUR);
    enter(&server, &mut at(&server, ELSEWHERE), ADA, PASSWORD).await.page();
    assert_eq!(told(&server, BLOCKED, 2).await.len(), 2, "one an hour");
    let blocked = events(&server, "sign_in_blocked").await;
    assert_eq!(blocked.len(), 6, "five before the lock, and one: {blocked:?}");
    assert_eq!(blocked[0], ["medium", "new_browser new_network", ""]);
    let metrics = reqwest::get(format!("{}/metrics", server.operations())).await.unwrap();
    let counted = "risky_sign_ins_total{pool=\"test_A\",level=\"medium\",action=\"block\"} ";
    assert!(metrics.text().await.unwrap().contains(counted), "{counted}");

    // So is a right code.
    let (app, mut browser) = (server.app("choosing"), at(&server, ELSEWHERE));
    let page = browser.page(&app.authorize()).await;
    let page = browser.submit(&page, &[("username", ADA)]).await.page();
    let page = browser.submit(&page, &[("method", "email_code")]).await.page();
    let code = sent_to(&server, ADA, 8).await.expect("no code was sent");
    let page = browser.submit(&page, &[("code", &code)]).await.page();
    assert!(page.step() == "code" && page.has("[role=alert]"), "{}", page.text());

    // A plain key may have been found by anybody.
    let mut browser = at(&server, ELSEWHERE);
    let page = browser.page(&app.authorize()).await;
    let page = browser.send_form(&passkeys::shown(&page, &mut plain)).await.page();
    assert!(page.text().contains(passkeys::REFUSED), "{}", page.text());

    // One that verifies the person is never unusual, and neither is the browser that is known at home.
    let mut browser = at(&server, ELSEWHERE);
    let page = browser.page(&app.authorize()).await;
    browser.send_form(&passkeys::shown(&page, &mut key)).await.away();
    enter(&server, &mut moved(&home, HOME), ADA, PASSWORD).await.away();
}

#[tokio::test]
async fn where_a_second_factor_is_required_nobody_sets_one_up_for_somebody_else() {
    let risk = "low = \"require\"\nmedium = \"require\"\nhigh = \"require\"";
    let server = start(pools("", risk)).await;
    for name in [ADA, MARGARET] {
        let page = enter(&server, &mut at(&server, HOME), name, PASSWORD).await.page();
        assert!(is_refused(&page), "{name}: {}", page.text());
    }
    let mut browsers = Vec::new();
    for address in [HOME, ELSEWHERE] {
        let mut browser = at(&server, address);
        let page = enter(&server, &mut browser, GRACE, PASSWORD).await.page();
        assert_eq!(page.step(), "totp", "{}", page.text());
        browser.submit(&page, &[("code", &server.totp())]).await.away();
        server.clock.advance_seconds(60);
        browsers.push(browser);
    }
    // The second of them was somebody else: from there, she was never seen.
    let pool = PoolId::parse("test_A").unwrap();
    let sub = server.user(GRACE).await.sub;
    let seen = async || {
        let directory = server.house.directory();
        directory.seen_places(&pool, &sub, At::from_millis(0)).await.unwrap().len()
    };
    assert_eq!(seen().await, 2);
    server.house.settle().await.unwrap();
    let grace = &mut browsers[0];
    let page = grace.page("/account/events?client_id=app").await;
    let links = page.links();
    let link = links.iter().find(|link| link.starts_with("/account/not-me")).unwrap();
    let page = grace.page(link).await;
    let chosen = "Another-Horse-9";
    let fields = [("password", PASSWORD), ("new_password", chosen), ("confirm_password", chosen)];
    assert_eq!(grace.submit(&page, &fields).await.page().url.path(), "/account");
    assert_eq!(seen().await, 1);
}

/// Where the networks of these tests lie, as a file of cities.
fn write_atlas(file: &Path, home: (&str, &str)) {
    let mut database = Database::default();
    "Test-City".clone_into(&mut database.metadata.database_type);
    database.metadata.binary_format_major_version = 2;
    for (network, (iso, german), latitude, longitude) in [
        ("203.0.113.0/24", home, 52.52, 13.405),
        ("198.51.100.0/24", ("AU", "Australien"), -33.87, 151.21),
    ] {
        let entry = json!({
            "country": { "iso_code": iso, "names": { "de": german } },
            "location": { "latitude": latitude, "longitude": longitude },
        });
        let entry = database.insert_value(entry).unwrap();
        database.insert_node(network.parse::<IpAddrWithMask>().unwrap(), entry);
    }
    database.write_to(File::create(file).unwrap()).unwrap();
}

#[tokio::test]
async fn where_somebody_is_in_the_world_is_told_and_too_fast_a_journey_kept_out() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("cities.mmdb");
    write_atlas(&file, ("DE", "Deutschland"));
    let risk = "medium = \"notify\"\nhigh = \"block\"";
    let places = format!("[places]\ndatabase = \"{}\"\n", file.display());
    let server = start(pools("notify_new_browser = true", risk).and(&places)).await;
    // One sign, at a level at which nothing is done: the usual word of a new browser, with the country.
    let mut ada = at(&server, HOME);
    ada.language = Some("de".to_owned());
    enter(&server, &mut ada, ADA, PASSWORD).await.away();
    let letters = told(&server, "Anmeldung mit einem neuen Browser", 1).await;
    assert!(letters[0].contains("Deutschland"), "{letters:?}");
    // An hour later at the other end of the world, in the browser that is known.
    server.clock.advance_seconds(HOUR);
    let page = enter(&server, &mut moved(&ada, ELSEWHERE), ADA, PASSWORD).await.page();
    assert!(page.has("[role=alert]") && page.step() == "sign_in", "{}", page.text());
    let signs = "new_network new_country impossible_travel";
    assert_eq!(events(&server, "sign_in_blocked").await, [["high", signs, ""]]);
    let letters = told(&server, "Eine Anmeldung wurde verhindert", 1).await;
    assert!(letters[0].contains("Australien"), "{letters:?}");
    // A day later, one gets there by plane.
    server.clock.advance_seconds(24 * HOUR);
    let mut there = moved(&ada, ELSEWHERE);
    enter(&server, &mut there, ADA, PASSWORD).await.away();
    let letters = told(&server, "ungew", 1).await;
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert_eq!(events(&server, "sign_in_assessed").await[0][1], "new_network new_country");
    // The list of what happened names the countries, and what is kept of them is theirs to take along.
    server.house.settle().await.unwrap();
    let page = there.page("/account/events?client_id=app").await;
    for words in ["Deutschland", "Australien"] {
        assert!(page.text().contains(words), "{words}: {}", page.text());
    }
    let sub = server.user(ADA).await.sub;
    let (pool, ever) = (PoolId::parse("test_A").unwrap(), At::from_millis(0));
    let kept = server.house.directory().seen_places(&pool, &sub, ever).await.unwrap();
    let kept: Vec<_> = kept.iter().map(|own| (own.country.as_deref(), own.point)).collect();
    let point = |latitude, longitude| Some(Point { latitude, longitude });
    assert_eq!(kept, [(Some("AU"), point(-34, 151)), (Some("DE"), point(53, 13))]);
    // Another file is read at a reload, and one that is none changes nothing.
    write_atlas(&file, ("PL", "Polen"));
    server.house.reload(vestibule::config::Config::clone(&server.house.config())).await.unwrap();
    let page = there.page("/account/events?client_id=app").await;
    assert!(page.text().contains("Polen"), "{}", page.text());
    std::fs::write(&file, "no database").unwrap();
    let refused = server.house.reload(vestibule::config::Config::clone(&server.house.config()));
    let refused = refused.await.unwrap_err().to_string();
    assert!(refused.contains("places.database") && refused.contains("cities.mmdb"), "{refused}");
    let page = there.page("/account/events?client_id=app").await;
    assert!(page.text().contains("Polen"), "{}", page.text());
}

async fn enter_by(server: &TestServer, client: &str, address: &str) -> Landing {
    let mut browser = at(server, address);
    let page = browser.page(&server.app(client).authorize()).await;
    browser.submit(&page, &[("username", ADA), ("password", PASSWORD)]).await
}

#[tokio::test]
async fn from_some_networks_nothing_is_unusual_and_a_client_has_its_own_levels() {
    let risk = "low = \"block\"\nmedium = \"block\"\nhigh = \"block\"\n\
                exempt = [\"203.0.113.0/24\"]";
    let own = "[pools.test_A.clients.\"second\".risk]\n";
    let server = start(pools("", risk).and(own)).await;
    let pool = PoolId::parse("test_A").unwrap();
    let sub = server.user(ADA).await.sub;
    let seen = async || {
        server.house.directory().seen_places(&pool, &sub, At::from_millis(0)).await.unwrap().len()
    };
    enter_by(&server, "app", HOME).await.away();
    assert_eq!((events(&server, "sign_in_assessed").await.len(), seen().await), (0, 0));
    assert!(is_refused(&enter_by(&server, "app", ELSEWHERE).await.page()));
    // Its own table replaces the other whole: nothing is exempt, and what is not named is allowed.
    for (address, places) in [(ELSEWHERE, 1), (HOME, 2)] {
        enter_by(&server, "second", address).await.away();
        let [_, signs, action] = events(&server, "sign_in_assessed").await.swap_remove(0);
        assert!(signs.contains("new_browser") && action == "allow", "{signs} {action}");
        assert_eq!(seen().await, places);
    }
    assert!(is_refused(&enter_by(&server, "app", ELSEWHERE).await.page()));

    let alone = "[pools.test_A.clients.\"second\".risk]\n\
                 low = \"block\"\nmedium = \"block\"\nhigh = \"block\"\n";
    let server = start(Pools::one_with("").and(alone)).await;
    enter_by(&server, "app", ELSEWHERE).await.away();
    assert!(is_refused(&enter_by(&server, "second", ELSEWHERE).await.page()));
}
