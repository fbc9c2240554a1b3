use std::collections::BTreeMap;
use std::convert::Infallible;
use std::future::ready;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{Bytes, Data, to};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer};
use futures_util::{StreamExt as _, stream};
use tokio::time::sleep;

/// Scripts come late, and pages in two pieces, as through a slow network: what either of them puts
/// elsewhere later is seen to move.
const LATE: Duration = Duration::from_millis(60);
/// What stands at every address that has nothing else.
const ARRIVED: &str = "<!doctype html><html lang=en><title>App</title><h1>App</h1>";

/// Files by path: content type and body.
pub type Files = BTreeMap<String, (&'static str, Vec<u8>)>;

/// Somebody else's website on a free port: an app to come back to, or files to look at.
#[derive(Debug)]
pub struct Site {
    pub port: u16,
    handle: ServerHandle,
}

impl Site {
    /// An app that has nothing to say but that one arrived.
    pub fn plain() -> Self {
        Self::of(Files::new())
    }

    pub fn of(files: Files) -> Self {
        let files = Data::from(Arc::new(files));
        let app = move || App::new().app_data(files.clone()).default_service(to(file));
        let server = HttpServer::new(app).workers(1).disable_signals();
        let server = server.bind(("127.0.0.1", 0)).unwrap();
        let port = server.addrs()[0].port();
        let server = server.run();
        let handle = server.handle();
        tokio::spawn(server);
        Self { port, handle }
    }

    /// At `127.0.0.1`, which is another site than `localhost`.
    pub fn at(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        // The order to stop is given here and now; nobody waits until it is carried out.
        drop(self.handle.stop(false));
    }
}

async fn file(files: Data<Files>, request: HttpRequest) -> HttpResponse {
    let arrived = || ("text/html; charset=utf-8", ARRIVED.into());
    let (kind, body) = files.get(request.path()).cloned().unwrap_or_else(arrived);
    let mut answer = HttpResponse::Ok();
    answer.insert_header((CONTENT_TYPE, kind));
    if kind.starts_with("text/javascript") {
        sleep(LATE).await;
    }
    if !kind.starts_with("text/html") {
        return answer.body(body);
    }
    let mut body = Bytes::from(body);
    let rest = body.split_off(body.len() / 2);
    let late = async {
        sleep(LATE).await;
        Ok::<_, Infallible>(rest)
    };
    answer.streaming(stream::once(ready(Ok(body))).chain(stream::once(late)))
}
