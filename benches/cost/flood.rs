//! Sign-ins beyond the budget of hashes: how soon those are refused that do not fit.

use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::{Instant, sleep};

use crate::figures::verdict;
use crate::ground::Ground;
use crate::process::Process;
use crate::support::{App, Browser, PASSWORD};
use crate::whole::line;

/// One hash at a time and one that waits, so that the client has a core of its own.
pub const BUDGET: &str = "\n[security]\nhash_threads = 1\nhash_queue = 1\n";
/// More than fit, though answers of sign-ins wait for an even moment.
const STRANGERS: usize = 32;
/// Between two of theirs, so that the client is not what is measured.
const REST: Duration = Duration::from_millis(100);
const LASTS: Duration = Duration::from_secs(15);
const TARGET: Duration = Duration::from_millis(20);

pub async fn print(ground: &Ground) {
    println!("\nA flood of sign-ins, on {}, over loopback HTTP", ground.pair.name());
    let _process = Process::start(&ground.file(), ground.port);
    let (origin, ends) = (ground.origin(), Instant::now() + LASTS);
    let strangers = (0..STRANGERS).map(|number| knocks(&origin, number, ends));
    let (mut refused, mut hashed) = (Vec::new(), 0);
    for (late, done) in join_all(strangers).await {
        refused.extend(late);
        hashed += done;
    }
    refused.sort();
    assert!(refused.len() >= 100, "{} refused: no flood", refused.len());
    line("hashed meanwhile", &hashed.to_string(), "");
    let [median, p99] = [50, 99].map(|part| refused[refused.len() * part / 100]);
    line("503, median", &format!("{median:.1?}"), &format!("of {}", refused.len()));
    line("503, p99", &format!("{p99:.1?}"), &verdict("≤ 20 ms", p99 <= TARGET));
}

/// Somebody who sends one sign-in after the other: how long refusals took, and how many were hashed.
async fn knocks(origin: &str, number: usize, ends: Instant) -> (Vec<Duration>, usize) {
    let app = App::new(origin, "app");
    let (mut refused, mut hashed) = (Vec::new(), 0);
    let mut browser = Browser::new(origin);
    while Instant::now() < ends {
        browser.cookies.clear();
        let form = browser.page(&app.authorize()).await.form();
        let name = format!("nobody{number}-{}@example.com", refused.len() + hashed);
        let form = form.with("username", &name).with("password", PASSWORD);
        let sent = Instant::now();
        match browser.send_once(&form).await.status.as_u16() {
            503 => refused.push(sent.elapsed()),
            _ => hashed += 1,
        }
        sleep(REST).await;
    }
    (refused, hashed)
}
