//! A name that nobody has costs the same time as one that somebody has (bug class 9).
//!
//! The run of every day compares medians, with so much room that a busy machine passes and a
//! forgotten hash does not. `VESTIBULE_TEST_TIMING_PAIRS=10000` makes the long run, which is a
//! two-sample test (Mann-Whitney U, two-sided) and fails at p ≤ 0.01; it wants a quiet machine and
//! a release build:
//!
//! ```text
//! VESTIBULE_TEST_TIMING_PAIRS=10000 cargo test --profile bench --test hosted class_09
//! ```

use std::time::{Duration, Instant};

use vestibule::app::PACE;

use crate::support::two_samples::{mann_whitney, median, two_sided};
use crate::support::{Browser, Form, Pools, TestServer};

const USUAL_PAIRS: usize = 24;
/// The medians of the usual run may differ by this factor; without the dummy hash it is dozens.
const ROOM: f64 = 2.0;

/// How long the answer to one wrong password takes.
async fn taken(browser: &mut Browser, form: &Form, name: &str) -> Duration {
    let form = form.clone().with("username", name).with("password", "Wrong-Horse-9");
    let began = Instant::now();
    let raw = browser.send_once(&form).await;
    let took = began.elapsed();
    assert_eq!(raw.status, 302, "{}", raw.body);
    took
}

pub async fn an_unknown_name_takes_as_long_as_a_known_one() {
    let wanted = std::env::var("VESTIBULE_TEST_TIMING_PAIRS").ok();
    let pairs = wanted.as_ref().map_or(USUAL_PAIRS, |text| text.parse().expect("a number"));
    let server = TestServer::start().await;
    let mut browser = server.browser();
    let form = browser.page(&server.app("app").authorize()).await.form();
    let names = ["ada@example.com", "bob@example.com"];
    let mut samples = [Vec::new(), Vec::new()];
    for round in 0..pairs + 4 {
        // In turn, so that no drift of the machine favours one; and no lock is ever reached.
        for turn in 0..2 {
            let which = (round + turn) % 2;
            let took = taken(&mut browser, &form, names[which]).await;
            if round >= 4 {
                samples[which].push(took.as_secs_f64());
            }
        }
        server.clock.advance_seconds(16 * 60);
    }
    let medians = samples.each_ref().map(|times| median(times));
    let ratio = medians[0] / medians[1];
    assert!((1.0 / ROOM..ROOM).contains(&ratio), "{medians:?} seconds, known and unknown");
    if wanted.is_some() {
        let p = mann_whitney(&samples[0], &samples[1]).p;
        println!("{pairs} pairs, medians {medians:?} s, p = {p:.4}");
        assert!(p > 0.01, "known and unknown names are told apart: p = {p}, medians {medians:?}");
    }
}

/// Where a message is written for whoever has the name, the answer waits for an even moment; the
/// comparison of such answers is `cargo bench --bench hiding`.
#[tokio::test]
async fn a_recovery_is_answered_at_an_even_moment_whether_somebody_has_the_name() {
    let server = TestServer::paced(Pools::one()).await;
    let mut browser = server.browser();
    for name in ["ada@example.com", "bob@example.com"] {
        let address = format!("/forgotPassword?{}", server.app("app").query(&[]));
        let form = browser.page(&address).await.form().with("username", name);
        let began = Instant::now();
        assert_eq!(browser.send_once(&form).await.status, 302);
        assert!(began.elapsed() >= PACE, "{name}: answered as soon as it was done");
    }
}

/// A wrong password waits as well, and a right one does not.
#[tokio::test]
async fn a_wrong_password_is_answered_at_an_even_moment() {
    let server = TestServer::paced(Pools::one()).await;
    let app = server.app("first");
    for name in ["ada@example.com", "bob@example.com"] {
        let mut browser = server.browser();
        let page = browser.page(&app.authorize()).await;
        let began = Instant::now();
        let page = browser.submit(&page, &[("username", name)]).await.page();
        assert!(began.elapsed() >= PACE + PACE / 5, "{name}: named, and shown the next page");
        let form = page.form().with("password", "Wrong-Horse-99");
        let began = Instant::now();
        browser.send_once(&form).await;
        assert!(began.elapsed() >= PACE, "{name}: answered as soon as it was done");
    }
}

#[test]
fn the_two_sample_test_tells_samples_apart() {
    let spread = |shift: f64| -> Vec<f64> {
        (0..2000).map(|i| f64::from(i * 7919 % 2000) / 2000.0 + shift).collect()
    };
    assert!(mann_whitney(&spread(0.0), &spread(0.000_01)).p > 0.5);
    let apart = mann_whitney(&spread(0.1), &spread(0.0));
    assert!(apart.p < 1e-6 && (0.55..0.65).contains(&apart.greater), "{apart:?}");
    assert!((two_sided(1.96) - 0.05).abs() < 1e-4 && (two_sided(0.0) - 1.0).abs() < 1e-6);
}
