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

use crate::support::{Browser, Form, TestServer};

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
        let p = mann_whitney(&samples[0], &samples[1]);
        println!("{pairs} pairs, medians {medians:?} s, p = {p:.4}");
        assert!(p > 0.01, "known and unknown names are told apart: p = {p}, medians {medians:?}");
    }
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted[sorted.len() / 2]
}

/// The two-sided p of the Mann-Whitney U test by its normal approximation, for large samples of
/// times that hardly ever tie.
#[expect(clippy::cast_precision_loss, reason = "sample sizes are small integers")]
fn mann_whitney(one: &[f64], two: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> = one.iter().map(|time| (*time, true)).collect();
    all.extend(two.iter().map(|time| (*time, false)));
    all.sort_by(|a, b| a.0.total_cmp(&b.0));
    let ranks = all.iter().enumerate().filter(|(_, (_, first))| *first);
    let sum: f64 = ranks.map(|(at, _)| at as f64 + 1.0).sum();
    let (n, m) = (one.len() as f64, two.len() as f64);
    let u = sum - n * (n + 1.0) / 2.0;
    let z = (u - n * m / 2.0) / (n * m * (n + m + 1.0) / 12.0).sqrt();
    two_sided(z)
}

/// P(|Z| > z) of a standard normal (Abramowitz and Stegun 7.1.26, to 1.5e-7).
fn two_sided(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    let t = 1.0 / (1.0 + 0.327_591_1 * x);
    let terms = [0.254_829_592, -0.284_496_736, 1.421_413_741, -1.453_152_027, 1.061_405_429];
    let sum = terms.iter().rev().fold(0.0, |sum, term| (sum + term) * t);
    sum * (-x * x).exp()
}

#[test]
fn the_two_sample_test_tells_samples_apart() {
    let spread = |shift: f64| -> Vec<f64> {
        (0..2000).map(|i| f64::from(i * 7919 % 2000) / 2000.0 + shift).collect()
    };
    assert!(mann_whitney(&spread(0.0), &spread(0.000_01)) > 0.5);
    assert!(mann_whitney(&spread(0.0), &spread(0.1)) < 1e-6);
    assert!((two_sided(1.96) - 0.05).abs() < 1e-4 && (two_sided(0.0) - 1.0).abs() < 1e-6);
}
