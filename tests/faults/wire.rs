use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A wire to a server. It can be blocked: then it takes connections and bytes, and passes none on,
/// in neither direction, as a network does that swallows packets.
#[derive(Debug)]
pub struct Wire {
    pub port: u16,
    open: Arc<watch::Sender<bool>>,
}

impl Wire {
    pub async fn to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let open = Arc::new(watch::Sender::new(true));
        let opened = Arc::clone(&open);
        tokio::spawn(async move {
            while let Ok((here, _)) = listener.accept().await {
                let Ok(there) = TcpStream::connect(("127.0.0.1", server)).await else { continue };
                let ((a, b), (c, d)) = (here.into_split(), there.into_split());
                tokio::spawn(carry(a, d, opened.subscribe()));
                tokio::spawn(carry(c, b, opened.subscribe()));
            }
        });
        Self { port, open }
    }

    pub fn block(&self) {
        self.open.send_replace(false);
    }

    pub fn unblock(&self) {
        self.open.send_replace(true);
    }
}

/// Until one end is closed; that is not passed on either while the wire is blocked.
async fn carry(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut open: watch::Receiver<bool>) {
    let mut bytes = vec![0; 16 * 1024];
    loop {
        let read = from.read(&mut bytes).await.unwrap_or_default();
        if open.wait_for(|open| *open).await.is_err() || read == 0 {
            return;
        }
        if to.write_all(&bytes[..read]).await.is_err() {
            return;
        }
    }
}
