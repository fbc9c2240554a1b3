//! What traces cost a page: off, of one request in a hundred, of all.

use std::net::{SocketAddr, TcpListener};

use actix_web::{App, HttpResponse, HttpServer, web};
use vestibule::domain::SigningAlgorithm;

use crate::door::{Door as _, Wire};
use crate::ground::{Ground, Pair};
use crate::journey::{Journey, Traveller};
use crate::process::Process;
use crate::whole::line;

const PAGES: u32 = 10_000;

pub async fn print(pair: Pair) {
    println!("\nTraces of pages, on {}, over loopback HTTP", pair.name());
    let address = collector();
    let sampled = |one_in: u32| {
        format!("\n[telemetry]\notlp_endpoint = \"http://{address}\"\nsample_one_in = {one_in}\n")
    };
    let cases = [("off", String::new()), ("one in 100", sampled(100)), ("all", sampled(1))];
    for (name, more) in cases {
        let ground = Ground::lay_with(pair, SigningAlgorithm::ES256, &more).await;
        let process = Process::start(&ground.file(), ground.port);
        let door = Wire::to(&process);
        let mut traveller = Traveller::arrive(&door, ground.origin()).await;
        door.rest();
        for _ in 0..PAGES {
            traveller.go(Journey::Page).await;
        }
        let each = door.spent().cpu / PAGES;
        line(name, &format!("{each:.1?}"), "of processor time, each page");
    }
}

/// Takes all spans, and says that it did.
fn collector() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let server = HttpServer::new(|| App::new().default_service(web::to(HttpResponse::Ok)));
    actix_web::rt::spawn(server.workers(1).listen(listener).unwrap().run());
    address
}
