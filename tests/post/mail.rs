//! What a mail server does, and what becomes of the mails.

use std::time::Duration;

use mail_parser::MessageParser;
use vestibule::domain::{Channel, Span};

use crate::house::{House, code, until};
use crate::server::Place;

#[tokio::test]
async fn mails_arrive_over_tls_by_whoever_logged_in() {
    for mode in ["starttls", "implicit"] {
        let Some(place) = Place::find(mode) else { return };
        let (server, house) = (place.open().await, House::new(&place.usual()).await);
        let process = house.start(1).await;
        house.post(Channel::Mail("ada@example.org".to_owned()), code(Span::from_minutes(3))).await;
        place.has(1).await;
        let mails = place.mails();
        assert_eq!(
            (&mails[0]["user"], &mails[0]["to"]),
            (&"vestibule".into(), &"ada@example.org".into())
        );
        assert_eq!(
            (&mails[0]["tls"], &mails[0]["from"]),
            (&true.into(), &"no-reply@example.com".into())
        );
        let mail = MessageParser::default().parse(mails[0]["content"].as_str().unwrap()).unwrap();
        assert!(mail.subject().unwrap().contains("Acme Notes"));
        assert!(mail.body_text(0).unwrap().contains("493027"));
        assert!(mail.body_html(0).unwrap().contains("493027"));
        assert!(mail.message_id().unwrap().ends_with("@login.example.com"));
        house.is_empty().await;
        assert!(!process.logged().contains("493027"), "codes are nobody's business");
        drop(server);
    }
}

#[tokio::test]
async fn what_is_refused_is_a_dead_letter_that_people_see() {
    let Some(place) = Place::find("starttls") else { return };
    let (_server, house) = (place.open().await, House::new(&place.usual()).await);
    let process = house.start(1).await;
    house.mail("refused@example.org").await;
    let dead = house.one_that("dead", "550").await;
    assert!(dead["reason"].as_str().unwrap().contains("no such person"), "{dead}");
    assert_eq!((&dead["to"], &dead["tries"]), (&"refused@example.org".into(), &1.into()));
    process.says("A message could not be sent").await;
    let id = dead["id"].as_str().unwrap();
    house.said(&["outbox", "retry", id]);
    until("it is tried again", || place.tried("refused@example.org") == 2).await;
    house.one_that("dead", "550").await;
    house.said(&["outbox", "drop", id]);
    assert!(house.outbox().is_empty());
}

#[tokio::test]
async fn greylisted_cut_off_and_slow_are_tried_again() {
    let Some(place) = Place::find("starttls") else { return };
    let (_server, house) = (place.open().await, House::new(&place.usual()).await);
    let process = house.start(1).await;
    let all = ["grey@example.org", "cut@example.org", "slow@example.org"];
    for to in all {
        house.mail(to).await;
    }
    place.has(3).await;
    house.is_empty().await;
    for to in all {
        assert!(place.tried(to) >= 2, "{to}");
    }
    assert!(!process.logged().contains("could not be sent"), "{}", process.logged());
}

#[tokio::test]
async fn a_wrong_certificate_or_password_keeps_the_mails_and_is_told_once() {
    for (password, authority, why) in [
        ("mail-password", "stranger.pem", "certificate"),
        ("wrong", "ca.pem", "user and password?"),
    ] {
        let Some(place) = Place::find("starttls") else { return };
        let table = place.table(password, authority, "");
        let (_server, house) = (place.open().await, House::new(&table).await);
        let process = house.start(1).await;
        house.mail("ada@example.org").await;
        house.mail("bob@example.org").await;
        process.says(why).await;
        house.one_that("waiting", why).await;
        until("all were tried", || house.outbox().iter().all(|own| own["tries"] != 0)).await;
        let told = process.logged().matches("Messages do not go out").count();
        assert_eq!((told, place.mails().len()), (1, 0), "{}", process.logged());
        assert_eq!(house.outbox().len(), 2);
    }
}

#[tokio::test]
async fn a_server_that_is_away_gets_its_mail_when_it_comes() {
    let Some(place) = Place::find("starttls") else { return };
    let house = House::new(&place.usual()).await;
    let process = house.start(1).await;
    house.mail("ada@example.org").await;
    process.says("Messages do not go out").await;
    let _server = place.open().await;
    place.has(1).await;
    process.says("Messages go out again").await;
    house.is_empty().await;
}

#[tokio::test]
async fn nothing_is_lost_when_a_process_is_killed() {
    let Some(place) = Place::find("starttls") else { return };
    let house = House::new(&place.usual()).await;
    let process = house.start(1).await;
    house.mail("ada@example.org").await;
    process.says("Messages do not go out").await;
    process.kill();
    let _server = place.open().await;
    let process = house.start(1).await;
    place.has(1).await;
    // Killed while the mail server holds the mail, and answers nothing.
    house.mail("slow@example.org").await;
    until("it is being sent", || place.tried("slow@example.org") == 1).await;
    process.kill();
    let _process = house.start(1).await;
    place.has(2).await;
    house.is_empty().await;
    assert_eq!(place.mails().len(), 2);
}

#[tokio::test]
async fn two_processes_send_each_mail_once() {
    let Some(place) = Place::find("starttls") else { return };
    let (_server, house) = (place.open().await, House::new(&place.usual()).await);
    let _processes = (house.start(1).await, house.start(2).await);
    let all: Vec<_> = (0..40).map(|n| format!("person{n}@example.org")).collect();
    for to in &all {
        house.mail(to).await;
    }
    place.has(all.len()).await;
    house.is_empty().await;
    // A second copy would come from whoever looks next.
    tokio::time::sleep(Duration::from_secs(5)).await;
    let mut got: Vec<_> =
        place.mails().iter().map(|mail| mail["to"].as_str().unwrap().to_owned()).collect();
    got.sort();
    let mut wanted = all.clone();
    wanted.sort();
    assert_eq!(got, wanted);
}

#[tokio::test]
async fn a_code_that_has_run_out_is_not_sent() {
    let Some(place) = Place::find("starttls") else { return };
    let house = House::new(&place.usual()).await;
    house.post(Channel::Mail("late@example.org".to_owned()), code(Span::from_seconds(1))).await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    let _server = place.open().await;
    let _process = house.start(1).await;
    let dead = house.one_that("dead", "expired").await;
    assert_eq!(dead["to"], "", "its words are gone");
    let id = dead["id"].as_str().unwrap();
    assert!(!house.command(1, &["outbox", "retry", id]).output().unwrap().status.success());
    house.mail("ada@example.org").await;
    place.has(1).await;
    assert_eq!(place.tried("late@example.org"), 0);
}
