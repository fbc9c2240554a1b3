//! How far journeys come: counted by steps, as sums of each hour, and of nobody in particular.

use serde_json::json;
use vestibule::adapters::clock::SystemClock;
use vestibule::adapters::sql::{Db, Directory};
use vestibule::domain::{
    ClientId, Counted, Counts, FunnelBy, FunnelPart, FunnelQuery, JOURNEY, PoolId, Span, Stage,
};
use vestibule::ports::{Clock as _, Funnels as _};

use crate::place::Place;
use crate::support::{PASSWORD, Pools, TestServer};

async fn parts(server: &TestServer, by: FunnelBy) -> Vec<FunnelPart> {
    server.house.add_up().await.unwrap();
    let query = FunnelQuery::last(7, server.house.app.now(), by);
    let pool = PoolId::parse("test_A").unwrap();
    server.house.app.funnel.parts(&pool, &query).await.unwrap()
}

/// What was shown, passed and refused of a step.
fn step(part: &FunnelPart, name: &str) -> [i64; 3] {
    let found = part.steps.iter().find(|(step, _)| step == name);
    found.map_or([0; 3], |(_, own)| [own.shown, own.passed, own.refused])
}

fn journeys(part: &FunnelPart) -> [i64; 3] {
    [part.journeys.shown, part.journeys.passed, part.journeys.refused]
}

#[tokio::test]
async fn each_step_is_counted_as_shown_passed_or_refused() {
    let server = TestServer::start().await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    let wrong = [("username", "grace@example.com"), ("password", "wrong")];
    let page = browser.submit(&page, &wrong).await.page();
    let right = [("username", "grace@example.com"), ("password", PASSWORD)];
    browser.submit(&page, &right).await.page();
    app.tokens(&mut server.browser(), "ada@example.com").await;
    server.browser().page(&format!("{}&lang=de", app.authorize())).await;
    let all = parts(&server, FunnelBy::Nothing).await;
    assert_eq!(all.len(), 1);
    assert_eq!(journeys(&all[0]), [3, 1, 0], "{all:?}");
    assert_eq!(step(&all[0], "sign_in"), [3, 2, 1], "{all:?}");
    assert_eq!(step(&all[0], "totp"), [1, 0, 0], "{all:?}");
    let by_language = parts(&server, FunnelBy::Language).await;
    let told: Vec<_> = by_language.iter().map(|own| (own.of.as_str(), journeys(own))).collect();
    assert_eq!(told, [("en", [2, 1, 0]), ("de", [1, 0, 0])]);
    let by_method = parts(&server, FunnelBy::Method).await;
    let password = by_method.iter().find(|own| own.of == "password").unwrap();
    assert_eq!(journeys(password), [0, 1, 0], "{by_method:?}");
    let by_client = parts(&server, FunnelBy::Client).await;
    assert!(by_client.iter().all(|own| own.of == "app"), "{by_client:?}");
    let by_theme = parts(&server, FunnelBy::Theme).await;
    assert!(by_theme.iter().all(|own| own.of == "default" && own.version.len() == 16));
}

/// Law 1 holds for each request: what is written is what all of them come to.
#[tokio::test]
async fn many_looks_are_one_row_of_an_hour() {
    let server = TestServer::start().await;
    let page = format!("/login?{}", server.app("app").authorize().split_once('?').unwrap().1);
    let rows = || async { server.census_of_counts().await.lines().count() };
    server.house.add_up().await.unwrap();
    let before = rows().await;
    for _ in 0..20 {
        server.browser().page(&page).await;
    }
    server.house.add_up().await.unwrap();
    assert_eq!(rows().await, before + 1);
    let told = server.census_of_counts().await;
    assert!(!told.contains("127.0.0.1") && !told.contains('@'), "{told}");
    server.clock.advance(Span::from_days(91));
    server.house.sweep().await.unwrap();
    assert_eq!(rows().await, 0, "it is kept for 90 days");
}

#[tokio::test]
async fn where_nothing_is_to_be_kept_nothing_is() {
    let server = TestServer::live_with(Pools::one(), |config| {
        config.server.funnel = Span::default();
    })
    .await;
    server.browser().page(&server.app("app").authorize()).await;
    server.house.add_up().await.unwrap();
    assert_eq!(server.census_of_counts().await, "");
    let told = server.house.app.metrics.text().unwrap();
    assert!(told.contains("vestibule_funnel_steps_total{pool=\"test_A\""), "{told}");
}

fn journeys_of(theme: &str, shown: i64, passed: i64) -> Counted {
    let stage = Stage {
        pool: PoolId::parse("eu_Shop").unwrap(),
        client: ClientId::parse("web").unwrap(),
        step: JOURNEY,
        method: String::new(),
        language: "en".to_owned(),
        theme: theme.to_owned(),
        version: "1".to_owned(),
    };
    let counts = Counts { shown, passed, refused: 0 };
    Counted { hour: SystemClock.now().hour(), stage, counts }
}

#[tokio::test]
async fn the_command_tells_sums_and_compares_themes() {
    let place = Place::new();
    assert!(place.run(&["migrate"]).status.success());
    let told = place.run(&["funnel"]);
    assert!(String::from_utf8(told.stdout).unwrap().contains("Nothing was counted"));
    let directory = Directory::new(Db::sqlite(&place.path().join("data/d.db")));
    let counts = [journeys_of("plain", 80, 48), journeys_of("bold", 70, 56)];
    directory.add_counts(&counts).await.unwrap();
    let told = place.json(&["funnel", "--by", "theme", "--days", "30"]);
    assert_eq!(told["parts"][0]["theme"], "plain");
    assert_eq!(told["parts"][0]["journeys"]["passed"], 48);
    assert!((told["parts"][0]["journeys"]["drop_off"].as_f64().unwrap() - 0.4).abs() < 1e-9);
    let compared = &told["comparisons"][0];
    assert_eq!((&compared["theme"], &compared["with"]), (&json!("bold (1)"), &json!("plain (1)")));
    assert!((compared["low"].as_f64().unwrap() - 0.0524).abs() < 0.000_1, "{compared}");
    assert!((compared["high"].as_f64().unwrap() - 0.3339).abs() < 0.000_1, "{compared}");
    let table = place.run(&["funnel", "--pool", "eu_Shop", "--by", "theme"]);
    let table = String::from_utf8(table.stdout).unwrap();
    assert!(table.contains("DROP-OFF") && table.contains("40.0 %"), "{table}");
    assert!(table.contains("+20.0 points, with 95 % confidence from +5.2 to +33.4."), "{table}");
    let all = place.json(&["funnel"]);
    assert_eq!(all["parts"][0]["journeys"]["shown"], 150);
    place.fails(&["funnel", "--pool", "nobody"], 6, "there is no pool `nobody`");
}
