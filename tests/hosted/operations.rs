//! What operators are told, on a listener of its own.

use std::collections::BTreeMap;

use reqwest::Method;

use crate::support::{Browser, Pools, TestServer};

async fn watched() -> TestServer {
    TestServer::live_with(Pools::one(), |config| {
        config.server.operations_listen = vec!["127.0.0.1:0".parse().unwrap()];
    })
    .await
}

async fn get(address: &str) -> (u16, String) {
    let answer = reqwest::get(address).await.unwrap();
    (answer.status().as_u16(), answer.text().await.unwrap())
}

/// Every sample by its name and labels.
async fn samples(server: &TestServer) -> BTreeMap<String, f64> {
    let (status, text) = get(&format!("{}/metrics", server.operations())).await;
    assert_eq!(status, 200);
    assert!(text.ends_with("# EOF\n"), "{text}");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let sample = |line: &str| {
        let (name, value) = line.rsplit_once(' ').unwrap();
        (name.to_owned(), value.parse().unwrap())
    };
    lines.map(sample).collect()
}

#[tokio::test]
async fn a_journey_is_told_in_numbers() {
    let server = watched().await;
    let app = server.app("app");
    app.tokens(&mut server.browser(), "ada@example.com").await;
    let form = [("grant_type", "refresh_token"), ("refresh_token", "x"), ("client_id", "app")];
    assert_eq!(app.post("/oauth2/token", &form, None).await.error().1, "invalid_grant");
    let samples = samples(&server).await;
    let one = |name: &str| assert_eq!(samples.get(name), Some(&1.0), "{name} in {samples:#?}");
    one("vestibule_journeys_begun_total{pool=\"test_A\",client=\"app\"}");
    one("vestibule_journeys_finished_total{pool=\"test_A\",client=\"app\",outcome=\"signed_in\"}");
    one("vestibule_sign_in_steps_total{pool=\"test_A\",step=\"sign_in\",outcome=\"finished\"}");
    one("vestibule_sign_in_pages_total{pool=\"test_A\",page=\"sign_in\",notice=\"none\"}");
    let tokens = |grant: &str, outcome: &str| {
        format!(
            "vestibule_token_requests_total{{pool=\"test_A\",client=\"app\",grant=\"{grant}\",outcome=\"{outcome}\"}}"
        )
    };
    one(&tokens("authorization_code", "issued"));
    one(&tokens("refresh_token", "invalid_grant"));
    one("vestibule_requests_total{method=\"POST\",route=\"/login\",status=\"302\"}");
    one("vestibule_request_seconds_count{route=\"/oauth2/authorize\"}");
    one("vestibule_hash_seconds_count{operation=\"verify\",outcome=\"ok\"}");
    one("vestibule_store_call_seconds_count{port=\"Codes\",method=\"take\",outcome=\"ok\"}");
    one("vestibule_store_call_seconds_count{port=\"Families\",method=\"open\",outcome=\"ok\"}");
    let version = env!("CARGO_PKG_VERSION");
    one(&format!("vestibule_build_info{{version=\"{version}\"}}"));
    assert_eq!(samples.get("vestibule_hash_budget{limit=\"threads\"}"), Some(&2.0));
    for quiet in ["hashes_under_way", "hashes_waiting", "hashes_computing", "hashes_refused_total"]
    {
        assert_eq!(samples.get(&format!("vestibule_{quiet}")), Some(&0.0), "{quiet}");
    }
    assert!(samples["vestibule_hashes_made_total"] >= 1.0);
    let (held, most) = ("vestibule_hash_memory_bytes", "vestibule_hash_memory_budget_bytes");
    assert!(samples[held] > 0.0 && samples[held] <= samples[most], "{samples:#?}");
    assert!(samples["vestibule_configuration_loaded_timestamp_seconds"] > 1.7e9);
    assert!(samples["vestibule_process_resident_memory_bytes"] > 1e6);
    server.house.reload((*server.house.config()).clone()).await.unwrap();
    let after = self::samples(&server).await;
    assert_eq!(after.get("vestibule_reloads_total{outcome=\"done\"}"), Some(&1.0));
}

#[tokio::test]
async fn what_visitors_send_makes_no_new_numbers() {
    let server = watched().await;
    let mut client = Browser::new(&server.origin());
    client.raw("/first").await;
    let before = samples(&server).await.len();
    let wild = reqwest::Client::builder().build().unwrap();
    for n in 0..20 {
        let method = Method::from_bytes(format!("BREW{n}").as_bytes()).unwrap();
        let address = format!("{}/wild/{n}?client_id=c{n}", server.origin());
        wild.request(method, &address).send().await.unwrap();
        let query = format!("/oauth2/authorize?client_id=nobody{n}&response_type=code");
        client.raw(&query).await;
        client.raw(&format!("/pool{n}/.well-known/jwks.json")).await;
    }
    let after = samples(&server).await;
    let new = after.keys().filter(|name| name.contains("nobody") || name.contains("wild"));
    assert_eq!(new.count(), 0);
    // One more method, two routes with their buckets, and how quick hashing is, once it is known.
    assert!(after.len() <= before + 50, "{before}, then {}", after.len());
}

#[tokio::test]
async fn nobody_is_named() {
    let server = watched().await;
    server.app("app").tokens(&mut server.browser(), "ada@example.com").await;
    let sub = server.user("ada@example.com").await.sub.to_string();
    let (_, text) = get(&format!("{}/metrics", server.operations())).await;
    for word in ["ada", "example.com", "127.0.0.1", &sub] {
        assert!(!text.contains(word), "{word}");
    }
}

/// Waits until it says so, each store with how long ago it was asked.
async fn readiness(server: &TestServer, status: u16, stores: [&str; 2]) {
    let ready = format!("{}/readyz", server.operations());
    for _ in 0..200 {
        let (told, text) = get(&ready).await;
        let lines: Vec<_> = text.lines().filter_map(|line| line.split_once(", asked ")).collect();
        let fresh =
            |age: &str| age.strip_suffix(" ms ago").is_some_and(|n| n.parse::<u32>().is_ok());
        if told == status && lines.iter().map(|(store, _)| *store).eq(stores) {
            assert!(lines.iter().all(|(_, age)| fresh(age)), "{text}");
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("never {status} with {stores:?}: {:?}", get(&ready).await);
}

#[tokio::test]
async fn readiness_is_that_of_the_stores_and_health_is_not() {
    let server = watched().await;
    readiness(&server, 200, ["directory ok", "sessions ok"]).await;
    server.house.directory().db().close().await;
    readiness(&server, 503, ["directory down", "sessions ok"]).await;
    assert_eq!(get(&format!("{}/healthz", server.operations())).await.0, 200);
    let samples = samples(&server).await;
    assert_eq!(samples.get("vestibule_store_up{store=\"directory\"}"), Some(&0.0));
    assert_eq!(samples.get("vestibule_store_up{store=\"sessions\"}"), Some(&1.0));
}

#[tokio::test]
async fn visitors_are_told_nothing_of_it() {
    let server = watched().await;
    for path in ["/metrics", "/readyz"] {
        assert_eq!(server.browser().raw(path).await.status, 404, "{path}");
    }
    assert_eq!(server.browser().raw("/healthz").await.status, 200);
    assert_eq!(get(&format!("{}/login", server.operations())).await.0, 404);
}
