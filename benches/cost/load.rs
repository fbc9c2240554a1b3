//! Pages asked for at a fixed pace, whether or not the ones before have been answered.

use std::cell::Cell;
use std::time::Duration;

use futures_util::future::join_all;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until};

use crate::journey::request_of;
use crate::process::Process;

const LASTS: Duration = Duration::from_secs(5);
const CONNECTIONS: usize = 32;
const LARGEST_PAGE: usize = 64 * 1024;

/// How long pages took, and how late a thread woke meanwhile that only slept: what the machine takes
/// from everybody, whoever is measured.
pub struct Tail {
    pub median: Duration,
    pub p99: Duration,
    pub sleeper: Duration,
}

/// Half of the pages, and 99 of 100, were there sooner. One that had to wait for a connection was
/// asked for when it was due. Bytes go out and come in as they are: on a small machine the client
/// must not take what the server needs.
pub async fn tail(process: &Process, per_second: f64) -> Tail {
    let sleeper = std::thread::spawn(lateness);
    let port = process.port;
    let target = format!("/login?{}", request_of("app"));
    let request = format!("GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
    let (began, asked) = (Instant::now(), Cell::new(0_u32));
    let connection = async || {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
        let (mut took, mut answer) = (Vec::new(), vec![0; LARGEST_PAGE]);
        loop {
            let due = began + Duration::from_secs_f64(f64::from(asked.get()) / per_second);
            if due > began + LASTS {
                return took;
            }
            asked.set(asked.get() + 1);
            let late = due <= Instant::now();
            sleep_until(due).await;
            let since = if late { due } else { Instant::now() };
            stream.write_all(request.as_bytes()).await.unwrap();
            read_page(&mut stream, &mut answer).await;
            took.push(since.elapsed());
        }
    };
    let mut took = join_all((0..CONNECTIONS).map(|_| connection())).await.concat();
    took.sort();
    let sleeper = sleeper.join().unwrap();
    Tail { median: took[took.len() / 2], p99: took[took.len() * 99 / 100], sleeper }
}

/// By how much a thread woke too late, in 99 of 100 times at most.
fn lateness() -> Duration {
    let (ends, nap) = (Instant::now() + LASTS, Duration::from_millis(1));
    let mut late = Vec::new();
    while Instant::now() < ends {
        let slept = Instant::now();
        std::thread::sleep(nap);
        late.push(slept.elapsed().saturating_sub(nap));
    }
    late.sort();
    late[late.len() * 99 / 100]
}

async fn read_page(stream: &mut TcpStream, answer: &mut [u8]) {
    let mut length = 0;
    while !answer[..length].ends_with(b"</html>") {
        let more = stream.read(&mut answer[length..]).await.unwrap();
        assert!(more > 0, "hung up: {}", String::from_utf8_lossy(&answer[..length]));
        length += more;
    }
    assert!(answer.starts_with(b"HTTP/1.1 200"));
}
