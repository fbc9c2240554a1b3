//! Two ways in: straight into the service, and over a socket.

use std::cell::Cell;
use std::ops::AddAssign;
use std::time::{Duration, Instant};

use actix_web::Error;
use actix_web::body::{MessageBody, to_bytes};
use actix_web::dev::{Service, ServiceResponse};
use actix_web::http::Method;
use actix_web::test::TestRequest;
use cpu_time::ProcessTime;
use stats_alloc::Region;

use crate::ALLOCATOR;
use crate::process::Process;

/// One request.
pub struct Request {
    pub method: Method,
    pub target: String,
    pub headers: Vec<(&'static str, String)>,
    pub form: Option<String>,
}

/// What of an answer a journey goes on with.
pub struct Reply {
    pub status: u16,
    pub location: String,
    pub cookies: Vec<String>,
    pub body: Vec<u8>,
}

/// What requests took, from when they were sent until their answers were there.
#[derive(Clone, Copy, Default)]
pub struct Spent {
    pub cpu: Duration,
    pub allocations: usize,
    pub bytes: usize,
}

impl AddAssign for Spent {
    fn add_assign(&mut self, other: Self) {
        self.cpu += other.cpu;
        self.allocations += other.allocations;
        self.bytes += other.bytes;
    }
}

/// Where requests go in.
pub trait Door {
    async fn send(&self, request: Request) -> Reply;

    /// The time in requests since this was asked before.
    fn lap(&self) -> Duration;

    /// What comes next is counted.
    fn rest(&self);

    /// What was spent since the last rest.
    fn spent(&self) -> Spent;
}

/// The service itself, without a socket: what is measured is ours and the framework's routing.
pub struct Inside<S> {
    service: S,
    spent: Cell<Spent>,
    wall: Cell<Duration>,
}

impl<S> Inside<S> {
    pub fn new(service: S) -> Self {
        Self { service, spent: Cell::default(), wall: Cell::default() }
    }
}

impl<S, B> Door for Inside<S>
where
    S: Service<actix_http::Request, Response = ServiceResponse<B>, Error = Error>,
    B: MessageBody,
{
    async fn send(&self, request: Request) -> Reply {
        let mut made = TestRequest::with_uri(&request.target)
            .method(request.method)
            .peer_addr(([127, 0, 0, 1], 9).into());
        for header in request.headers {
            made = made.insert_header(header);
        }
        if let Some(form) = request.form {
            made = made
                .insert_header(("content-type", "application/x-www-form-urlencoded"))
                .set_payload(form);
        }
        let made = made.to_request();
        let (region, cpu, wall) = (Region::new(ALLOCATOR), ProcessTime::now(), Instant::now());
        let response = self.service.call(made).await.unwrap();
        let (head, body) = response.into_parts().1.into_parts();
        let body = to_bytes(body).await.ok().unwrap();
        let (wall, cpu, change) = (wall.elapsed(), cpu.elapsed(), region.change());
        let mut spent = self.spent.get();
        let (allocations, bytes) = (change.allocations, change.bytes_allocated);
        spent += Spent { cpu, allocations, bytes };
        self.spent.set(spent);
        self.wall.set(self.wall.get() + wall);
        let text =
            |name: &str| head.headers().get_all(name).map(|v| v.to_str().unwrap().to_owned());
        Reply {
            status: head.status().as_u16(),
            location: text("location").next().unwrap_or_default(),
            cookies: text("set-cookie").collect(),
            body: body.to_vec(),
        }
    }

    fn lap(&self) -> Duration {
        self.wall.take()
    }

    fn rest(&self) {
        self.spent.take();
        self.wall.take();
    }

    fn spent(&self) -> Spent {
        self.spent.take()
    }
}

/// A server process behind a socket on the loopback device. Its processor time is the process's own;
/// the time of a request holds the client's part too.
pub struct Wire<'a> {
    process: &'a Process,
    http: reqwest::Client,
    wall: Cell<Duration>,
    cpu: Cell<Duration>,
}

impl<'a> Wire<'a> {
    pub fn to(process: &'a Process) -> Self {
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        Self {
            process,
            http: http.build().unwrap(),
            wall: Cell::default(),
            cpu: Cell::new(process.cpu()),
        }
    }
}

impl Door for Wire<'_> {
    async fn send(&self, request: Request) -> Reply {
        let url = format!("http://127.0.0.1:{}{}", self.process.port, request.target);
        let mut made = self.http.request(request.method.as_str().parse().unwrap(), url);
        for (name, value) in request.headers {
            made = made.header(name, value);
        }
        if let Some(form) = request.form {
            made = made.header("content-type", "application/x-www-form-urlencoded").body(form);
        }
        let began = Instant::now();
        let response = made.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = response.bytes().await.unwrap();
        self.wall.set(self.wall.get() + began.elapsed());
        let text = |name| headers.get_all(name).iter().map(|v| v.to_str().unwrap().to_owned());
        Reply {
            status,
            location: text("location").next().unwrap_or_default(),
            cookies: text("set-cookie").collect(),
            body: body.to_vec(),
        }
    }

    fn lap(&self) -> Duration {
        self.wall.take()
    }

    fn rest(&self) {
        self.cpu.set(self.process.cpu());
        self.wall.take();
    }

    fn spent(&self) -> Spent {
        let cpu = self.process.cpu().saturating_sub(self.cpu.get());
        Spent { cpu, ..Spent::default() }
    }
}
