//! How visitors come in: by TLS, through a Unix socket, behind a load balancer.

use std::net::{IpAddr, Ipv4Addr};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::CertificateDer;
use rustls::{ClientConfig, RootCertStore};
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpStream, UnixStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use vestibule::config::TlsFiles;

use super::place::{Place, until};
use crate::support::{Pools, TestServer};

/// A new certificate for `localhost` in these files.
fn certify(folder: &Path) -> CertificateDer<'static> {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(folder.join("key.pem"), signing_key.serialize_pem()).unwrap();
    std::fs::write(folder.join("chain.pem"), cert.pem()).unwrap();
    cert.der().clone()
}

fn files(folder: &Path) -> TlsFiles {
    TlsFiles { certificate: folder.join("chain.pem"), key: folder.join("key.pem") }
}

/// A client that believes these certificates, and no others.
fn client(believed: &[&CertificateDer<'static>]) -> TlsConnector {
    let _chosen_before = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let mut roots = RootCertStore::empty();
    for certificate in believed {
        roots.add((*certificate).clone()).unwrap();
    }
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}

async fn connect(client: &TlsConnector, port: u16) -> std::io::Result<TlsStream<TcpStream>> {
    let tcp = TcpStream::connect((IpAddr::V4(Ipv4Addr::LOCALHOST), port)).await?;
    client.connect("localhost".try_into().unwrap(), tcp).await
}

/// Asks over a connection that stays, and reads the whole answer.
async fn ask(
    io: &mut (impl AsyncRead + AsyncWrite + Unpin),
    path: &str,
) -> std::io::Result<String> {
    let request = format!("GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n");
    io.write_all(request.as_bytes()).await?;
    let (mut answer, mut piece) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&answer).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return Ok(text);
            }
        }
        match io.read(&mut piece).await? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            read => answer.extend_from_slice(&piece[..read]),
        }
    }
}

#[tokio::test]
async fn a_certificate_is_replaced_without_a_dropped_request() {
    let folder = tempfile::tempdir().unwrap();
    let first = certify(folder.path());
    let server = TestServer::live_with(Pools::one(), |config| {
        config.server.tls = Some(files(folder.path()));
    })
    .await;
    let port = server.port;
    let mut old = connect(&client(&[&first]), port).await.unwrap();
    assert_eq!(old.get_ref().1.alpn_protocol(), None);
    assert!(ask(&mut old, "/healthz").await.unwrap().starts_with("HTTP/1.1 200"));

    let second = pair_for_later(folder.path());
    let either = client(&[&first, &second.0]);
    let (stop, answered) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let flows = (0..4).map(|_| {
        let (either, stop, answered) = (either.clone(), Arc::clone(&stop), Arc::clone(&answered));
        tokio::spawn(async move {
            while !stop.load(Ordering::Relaxed) {
                let mut io = connect(&either, port).await.unwrap();
                for _ in 0..3 {
                    let answer = ask(&mut io, "/healthz").await.unwrap();
                    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
                    answered.fetch_add(1, Ordering::Relaxed);
                }
            }
        })
    });
    let flows: Vec<_> = flows.collect();
    until(async || answered.load(Ordering::Relaxed) > 20).await;
    second.1();
    server.refresh_certificate();
    let only_second = client(&[&second.0]);
    assert!(connect(&only_second, port).await.is_ok());
    assert!(connect(&client(&[&first]), port).await.is_err());
    let so_far = answered.load(Ordering::Relaxed);
    until(async || answered.load(Ordering::Relaxed) > so_far + 20).await;
    stop.store(true, Ordering::Relaxed);
    for flow in flows {
        flow.await.unwrap();
    }
    // The connection from before the change goes on under the old one.
    assert!(ask(&mut old, "/healthz").await.unwrap().starts_with("HTTP/1.1 200"));
}

/// A new pair that is put into place later.
fn pair_for_later(folder: &Path) -> (CertificateDer<'static>, impl FnOnce()) {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (folder, chain, key) = (folder.to_owned(), cert.pem(), signing_key.serialize_pem());
    let put = move || {
        std::fs::write(folder.join("key.pem"), key).unwrap();
        std::fs::write(folder.join("chain.pem"), chain).unwrap();
    };
    (cert.der().clone(), put)
}

#[tokio::test]
async fn a_broken_certificate_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let first = certify(folder.path());
    let server = TestServer::live_with(Pools::one(), |config| {
        config.server.tls = Some(files(folder.path()));
    })
    .await;
    let whole = std::fs::read(folder.path().join("chain.pem")).unwrap();
    let other = tempfile::tempdir().unwrap();
    certify(other.path());
    let strange = std::fs::read(other.path().join("chain.pem")).unwrap();
    for broken in [b"".as_slice(), b"rubbish", &whole[..whole.len() / 2], &strange] {
        std::fs::write(folder.path().join("chain.pem"), broken).unwrap();
        server.refresh_certificate();
        let mut io = connect(&client(&[&first]), server.port).await.unwrap();
        assert!(ask(&mut io, "/healthz").await.unwrap().starts_with("HTTP/1.1 200"));
    }
}

#[tokio::test]
async fn plain_http_is_no_tls_and_both_versions_are_spoken() {
    let folder = tempfile::tempdir().unwrap();
    let first = certify(folder.path());
    let server = TestServer::live_with(Pools::one(), |config| {
        config.server.tls = Some(files(folder.path()));
    })
    .await;
    let mut plain = TcpStream::connect((Ipv4Addr::LOCALHOST, server.port)).await.unwrap();
    let answer = ask(&mut plain, "/healthz").await;
    assert!(answer.is_err(), "{answer:?}");
    for version in [&rustls::version::TLS12, &rustls::version::TLS13] {
        let mut roots = RootCertStore::empty();
        roots.add(first.clone()).unwrap();
        let config = ClientConfig::builder_with_protocol_versions(&[version]);
        let config = config.with_root_certificates(roots).with_no_client_auth();
        let client = TlsConnector::from(Arc::new(config));
        let mut io = connect(&client, server.port).await.unwrap();
        assert_eq!(io.get_ref().1.protocol_version(), Some(version.version));
        assert!(ask(&mut io, "/healthz").await.unwrap().starts_with("HTTP/1.1 200"));
    }
}

#[tokio::test]
async fn a_unix_socket_serves_and_says_nobody_s_address() {
    let place = Place::new();
    let socket = place.path().join("http.sock");
    let listen = format!(
        "operations_listen = []\nlog_format = \"json\"\nlisten = [\"127.0.0.1:{}\", \"unix:{}\"]",
        place.port,
        socket.display()
    );
    place.configure_listening(&listen, "");
    place.run(&["migrate"]);
    // Left behind by a process that is no more.
    drop(std::os::unix::net::UnixListener::bind(&socket).unwrap());
    let mut serving = place.serve().await;
    assert_eq!(std::fs::metadata(&socket).unwrap().permissions().mode() & 0o777, 0o660);
    let mut io = UnixStream::connect(&socket).await.unwrap();
    assert!(ask(&mut io, "/nowhere-by-socket").await.unwrap().starts_with("HTTP/1.1 404"));
    serving.signal("-TERM");
    until(async || serving.child.try_wait().unwrap().is_some()).await;
    assert!(!socket.exists());
}

#[tokio::test]
async fn only_a_named_proxy_says_who_comes() {
    let header = "PROXY TCP4 198.51.100.77 10.0.0.9 8080 80\r\n";
    for (lines, believed) in [
        ("proxy_protocol_from = [\"127.0.0.0/8\"]", true),
        ("proxy_protocol_from = [\"10.0.0.0/8\"]", false),
        ("", false),
    ] {
        let place = Place::new();
        place.configure_server(&format!("log_format = \"json\"\n{lines}"), "");
        place.run(&["migrate"]);
        let log = std::fs::File::create(place.path().join("log")).unwrap();
        let child = place.command(&["serve"]).stderr(log).spawn().unwrap();
        let serving = super::place::Serving { child, origin: String::new() };
        let log = || std::fs::read_to_string(place.path().join("log")).unwrap();
        until(async || log().contains("Ready")).await;
        let mut io = TcpStream::connect((Ipv4Addr::LOCALHOST, place.port)).await.unwrap();
        io.write_all(header.as_bytes()).await.unwrap();
        let answer = tokio::time::timeout(Duration::from_secs(20), ask(&mut io, "/healthz")).await;
        if believed {
            assert!(answer.unwrap().unwrap().starts_with("HTTP/1.1 200"));
            until(async || log().contains("Answered")).await;
            let line = log().lines().find(|line| line.contains("Answered")).unwrap().to_owned();
            let line: Value = serde_json::from_str(&line).unwrap();
            assert_eq!(line["client.address"], "198.51.100.77");
        } else {
            let refused = answer.unwrap().map(|answer| answer.starts_with("HTTP/1.1 400"));
            assert!(refused.unwrap_or(true));
            assert!(!log().contains("198.51.100.77"));
        }
        drop(serving);
    }
}
