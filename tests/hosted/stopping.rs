//! A process that is told to stop, or to read its configuration again, while it is asked things.

use std::net::Ipv4Addr;
use std::process::ExitStatus;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::place::{Place, Serving, until};
use crate::support::quiet_port;

const BODY: &str = "grant_type=refresh_token&refresh_token=x&client_id=web";

/// A token request of which the second half has not been sent.
struct Half(TcpStream);

impl Half {
    async fn ask(place: &Place) -> Self {
        let mut io = TcpStream::connect((Ipv4Addr::LOCALHOST, place.port)).await.unwrap();
        let head = format!(
            "POST /oauth2/token HTTP/1.1\r\nHost: localhost:{}\r\nContent-Length: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\n\r\n{}",
            place.port,
            BODY.len(),
            &BODY[..20]
        );
        io.write_all(head.as_bytes()).await.unwrap();
        Self(io)
    }

    async fn finish(mut self) -> String {
        self.0.write_all(&BODY.as_bytes()[20..]).await.unwrap();
        let mut answer = String::new();
        self.0.read_to_string(&mut answer).await.unwrap();
        answer
    }
}

async fn serve(place: &Place, lines: &str) -> Serving {
    place.configure_server(lines, "");
    place.run(&["migrate"]);
    place.serve().await
}

async fn ended(serving: &mut Serving) -> ExitStatus {
    let mut status = None;
    until(async || {
        status = serving.child.try_wait().unwrap();
        status.is_some()
    })
    .await;
    status.unwrap()
}

/// The number of requests under way, as operators are told.
async fn under_way(operations: &str) -> String {
    let text = reqwest::get(format!("{operations}/metrics")).await.unwrap().text().await.unwrap();
    let line = text.lines().find(|line| line.starts_with("vestibule_requests_under_way "));
    line.unwrap().to_owned()
}

#[tokio::test]
async fn a_request_under_way_is_answered_before_the_end() {
    let (place, port) = (Place::new(), quiet_port());
    let lines = format!("shutdown_seconds = 60\noperations_listen = [\"127.0.0.1:{port}\"]");
    let mut serving = serve(&place, &lines).await;
    let operations = format!("http://127.0.0.1:{port}");
    let ready = format!("{operations}/readyz");
    assert_eq!(reqwest::get(&ready).await.unwrap().status(), 200);
    let half = Half::ask(&place).await;
    until(async || under_way(&operations).await.ends_with(" 1")).await;
    serving.signal("-TERM");
    until(async || reqwest::get(&ready).await.unwrap().status() == 503).await;
    let told = reqwest::get(&ready).await.unwrap().text().await.unwrap();
    assert!(told.starts_with("process stopping\n"), "{told}");
    until(async || TcpStream::connect((Ipv4Addr::LOCALHOST, place.port)).await.is_err()).await;
    let answer = half.finish().await;
    assert!(answer.starts_with("HTTP/1.1 400"), "{answer}");
    assert!(answer.contains("invalid_grant"), "{answer}");
    assert!(ended(&mut serving).await.success());
}

#[tokio::test]
async fn the_limit_holds_for_a_request_that_never_ends() {
    let (place, port) = (Place::new(), quiet_port());
    let lines = format!("shutdown_seconds = 1\noperations_listen = [\"127.0.0.1:{port}\"]");
    let mut serving = serve(&place, &lines).await;
    let _half = Half::ask(&place).await;
    until(async || under_way(&format!("http://127.0.0.1:{port}")).await.ends_with(" 1")).await;
    let began = Instant::now();
    serving.signal("-TERM");
    assert!(ended(&mut serving).await.success());
    let took = began.elapsed();
    assert!(took >= Duration::from_secs(1) && took < Duration::from_secs(20), "{took:?}");
}

#[tokio::test]
async fn a_reload_is_counted_by_what_became_of_it() {
    let (place, port) = (Place::new(), quiet_port());
    let lines = format!("operations_listen = [\"127.0.0.1:{port}\"]");
    let serving = serve(&place, &lines).await;
    let metrics = format!("http://127.0.0.1:{port}/metrics");
    let counted = async |outcome: &str| {
        let text = reqwest::get(&metrics).await.unwrap().text().await.unwrap();
        text.contains(&format!("vestibule_reloads_total{{outcome=\"{outcome}\"}} 1\n"))
    };
    serving.signal("-HUP");
    until(async || counted("done").await).await;
    assert!(!counted("refused").await);
    place.configure("[nonsense]\n");
    serving.signal("-HUP");
    until(async || counted("refused").await).await;
}

#[tokio::test]
async fn a_reload_under_load_drops_no_request() {
    let place = Place::new();
    let serving = serve(&place, "").await;
    let query =
        "response_type=code&client_id=web&scope=openid&redirect_uri=http://127.0.0.1:9/callback";
    let address = format!("{}/login?{query}", serving.origin);
    let (stop, answered) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let flows = (0..4).map(|_| {
        let (address, stop, answered) = (address.clone(), Arc::clone(&stop), Arc::clone(&answered));
        tokio::spawn(async move {
            let client = reqwest::Client::builder().build().unwrap();
            while !stop.load(Ordering::Relaxed) {
                let answer = client.get(&address).send().await.unwrap();
                assert_eq!(answer.status(), 200);
                assert!(answer.text().await.unwrap().contains("</html>"));
                answered.fetch_add(1, Ordering::Relaxed);
            }
        })
    });
    let flows: Vec<_> = flows.collect();
    let reloads = || {
        let log = std::fs::read_to_string(place.path().join("log")).unwrap();
        log.matches("The configuration was reloaded").count()
    };
    for round in 1..=10 {
        let before = answered.load(Ordering::Relaxed);
        let late = format!(
            "[pools.eu_Shop.clients.late{round}]\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
             callback_urls = [\"http://127.0.0.1:9/callback\"]\n"
        );
        place.configure(&late);
        serving.signal("-HUP");
        until(async || reloads() == round).await;
        until(async || answered.load(Ordering::Relaxed) > before + 8).await;
    }
    stop.store(true, Ordering::Relaxed);
    for flow in flows {
        flow.await.unwrap();
    }
}
