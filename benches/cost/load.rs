//! Pages asked for at a fixed pace, whether or not the ones before have been answered.

use std::cell::Cell;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::time::{Instant, sleep_until};

use crate::journey::request_of;
use crate::process::Process;

const LASTS: Duration = Duration::from_secs(5);
const CONNECTIONS: usize = 32;

/// The time below which 99 of 100 pages were there. One that had to wait for a connection was asked
/// for when it was due.
pub async fn p99(process: &Process, per_second: f64) -> Duration {
    let http = reqwest::Client::builder().timeout(LASTS).build().unwrap();
    let url = format!("http://127.0.0.1:{}/login?{}", process.port, request_of("app"));
    let host = format!("localhost:{}", process.port);
    let (began, asked) = (Instant::now(), Cell::new(0_u32));
    let connection = async || {
        let mut took = Vec::new();
        loop {
            let due = began + Duration::from_secs_f64(f64::from(asked.get()) / per_second);
            if due > began + LASTS {
                return took;
            }
            asked.set(asked.get() + 1);
            let late = due <= Instant::now();
            sleep_until(due).await;
            let since = if late { due } else { Instant::now() };
            let answer = http.get(&url).header("host", &host).send().await.unwrap();
            assert!(answer.bytes().await.unwrap().ends_with(b"</html>"));
            took.push(since.elapsed());
        }
    };
    let mut took = join_all((0..CONNECTIONS).map(|_| connection())).await.concat();
    took.sort();
    took[took.len() * 99 / 100]
}
