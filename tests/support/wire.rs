//! Requests as no well-behaved client would send them.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Sends these bytes over a connection of their own; everything that comes back.
pub async fn exchange(port: u16, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    // The server may refuse and close before it has read all: that is an answer too.
    let _refused = stream.write_all(bytes).await;
    let mut answer = Vec::new();
    let _closed = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}

/// A GET with exactly this target and these header lines.
pub async fn get(port: u16, target: &[u8], headers: &str) -> String {
    let head =
        [b"GET ", target, b" HTTP/1.1\r\nConnection: close\r\n", headers.as_bytes(), b"\r\n"];
    exchange(port, &head.concat()).await
}

/// The status of an answer; 0 where there was none.
pub fn status(answer: &str) -> u16 {
    answer.split(' ').nth(1).and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// The same for bytes after which the server may wait for more: says first that none will come.
pub async fn exchange_and_hang_up(port: u16, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let _refused = stream.write_all(bytes).await;
    let _closed = stream.shutdown().await;
    let mut answer = Vec::new();
    let _closed = stream.read_to_end(&mut answer).await;
    String::from_utf8_lossy(&answer).into_owned()
}
