//! What a gateway for text messages does, and what becomes of the messages.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use serde_json::Value;
use vestibule::domain::{Channel, Span};

use crate::house::{House, code, until};

/// What it answers, one after the other; the last one for good.
#[derive(Clone, Copy, Debug)]
enum Answer {
    Status(u16, &'static str),
    Silence,
}

/// The header and the body of each request.
type Got = Arc<Mutex<Vec<(String, String)>>>;

#[derive(Debug)]
struct Gateway {
    port: u16,
    got: Got,
}

impl Gateway {
    fn open(answers: &'static [Answer]) -> Self {
        let got = Got::default();
        let data = web::Data::new(Arc::clone(&got));
        let answer = move |data: web::Data<Got>, request: HttpRequest, body: String| async move {
            let header = request.headers().get("authorization");
            let header = header.map(|own| own.to_str().unwrap().to_owned()).unwrap_or_default();
            let number = {
                let mut got = data.lock().unwrap();
                got.push((header, body));
                got.len()
            };
            match answers.get(number - 1).or(answers.last()).unwrap() {
                Answer::Status(status, body) => {
                    HttpResponse::build(StatusCode::from_u16(*status).unwrap()).body(*body)
                }
                Answer::Silence => {
                    tokio::time::sleep(Duration::from_mins(1)).await;
                    HttpResponse::Ok().finish()
                }
            }
        };
        let server = HttpServer::new(move || {
            App::new().app_data(data.clone()).default_service(web::to(answer))
        })
        .workers(1)
        .disable_signals()
        .bind(("127.0.0.1", 0))
        .unwrap();
        let port = server.addrs()[0].port();
        tokio::spawn(server.run());
        Self { port, got }
    }

    async fn house(&self) -> House {
        House::new(&format!(
            "[text_messages]\ncourier = \"http\"\nurl = \"http://127.0.0.1:{}/sms\"\n\
             user = \"key\"\npassword = \"secret\"\nsender = \"+15550100\"\ntimeout_seconds = 2\n\
             body = '{{\"to\": \"{{to}}\", \"from\": \"{{sender}}\", \"text\": \"{{text}}\"}}'\n",
            self.port
        ))
        .await
    }

    fn bodies(&self) -> Vec<String> {
        self.got.lock().unwrap().iter().map(|(_, body)| body.clone()).collect()
    }
}

async fn send(house: &House) {
    house.post(Channel::Text("+4915112345678".to_owned()), code(Span::from_minutes(10))).await;
}

#[tokio::test]
async fn a_code_goes_out_as_the_gateway_wants_it() {
    let gateway = Gateway::open(&[Answer::Status(202, "taken")]);
    let house = gateway.house().await;
    let process = house.start(1).await;
    send(&house).await;
    until("it arrives", || !gateway.bodies().is_empty()).await;
    house.is_empty().await;
    let (header, body) = gateway.got.lock().unwrap()[0].clone();
    assert_eq!(header, "Basic a2V5OnNlY3JldA==");
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!((&body["to"], &body["from"]), (&"+4915112345678".into(), &"+15550100".into()));
    assert!(body["text"].as_str().unwrap().ends_with("\n@login.example.com #493027"), "{body}");
    assert!(!process.logged().contains("493027"));
}

#[tokio::test]
async fn a_gateway_in_trouble_is_asked_again() {
    static ANSWERS: [Answer; 4] = [
        Answer::Status(500, "<html>oops"),
        Answer::Silence,
        Answer::Status(429, "{}"),
        Answer::Status(200, "not JSON"),
    ];
    let gateway = Gateway::open(&ANSWERS);
    let house = gateway.house().await;
    let process = house.start(1).await;
    send(&house).await;
    until("it is asked four times", || gateway.bodies().len() == 4).await;
    house.is_empty().await;
    process.says("the gateway answered 500").await;
    process.says("no answer").await;
}

#[tokio::test]
async fn what_a_gateway_refuses_is_a_dead_letter_without_what_it_said() {
    let gateway =
        Gateway::open(&[Answer::Status(400, "{\"code\": 21211, \"message\": \"493027?\"}")]);
    let house = gateway.house().await;
    let process = house.start(1).await;
    send(&house).await;
    let dead = house.one_that("dead", "400, error 21211").await;
    assert_eq!((&dead["channel"], &dead["to"]), (&"text".into(), &"+4915112345678".into()));
    assert!(!dead.to_string().contains("493027") && !process.logged().contains("493027"));
    assert_eq!(gateway.bodies().len(), 1);
}

#[tokio::test]
async fn a_wrong_secret_keeps_the_messages() {
    let gateway = Gateway::open(&[Answer::Status(401, "who?")]);
    let house = gateway.house().await;
    let process = house.start(1).await;
    send(&house).await;
    process.says("Messages do not go out").await;
    house.one_that("waiting", "401 (user, password, token?)").await;
}
