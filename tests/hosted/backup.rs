//! Copies of the embedded stores, made while they are served, and put back.

use std::os::unix::fs::PermissionsExt as _;

use super::place::{Place, Serving, until};
use crate::support::app::code;
use crate::support::{App, Browser, PASSWORD};

const ADA: &str = "ada@example.com";

/// A served place with one person, whose client rotates refresh tokens.
async fn served() -> (Place, Serving) {
    let place = Place::new();
    place.configure(
        "[pools.eu_Shop.clients.rotating]\nflows = [\"code\"]\nscopes = [\"openid\", \"email\"]\n\
         callback_urls = [\"http://127.0.0.1:9/callback\"]\nrefresh_rotation = true\n\
         refresh_grace_seconds = 0\n",
    );
    place.run(&["migrate"]);
    let add = ["user", "add", ADA, "--stdin", "--permanent", "--json"];
    assert!(place.with_input(&add, &format!("{PASSWORD}\n")).status.success());
    let serving = place.serve().await;
    (place, serving)
}

async fn stop(mut serving: Serving) {
    serving.signal("-TERM");
    until(async || serving.child.try_wait().unwrap().is_some()).await;
}

/// Puts the copy in the place of what is there.
fn put_back(place: &Place, more: &[&str]) {
    std::fs::rename(place.path().join("data"), place.path().join("lost")).unwrap();
    place.json(&[&["restore", "--from", "copy"], more].concat());
}

#[tokio::test]
async fn nothing_used_is_fresh_again_after_a_restore() {
    let (place, serving) = served().await;
    let app = App::new(&serving.origin, "rotating");
    let mut browser = Browser::new(&serving.origin);
    let tokens = app.tokens(&mut browser, ADA).await;
    let unused = code(&app.sign_in(&mut Browser::new(&serving.origin), ADA).await);
    place.json(&["backup", "--to", "copy"]);
    // Both used after the copy was made.
    let next = app.refresh(tokens.refresh()).await;
    assert_eq!(next.status, 200, "{}", next.body);
    assert_eq!(app.redeem(&unused).await.status, 200);
    stop(serving).await;
    put_back(&place, &[]);
    let serving = place.serve().await;
    assert_eq!(app.refresh(tokens.refresh()).await.error().1, "invalid_grant");
    assert_eq!(app.redeem(&unused).await.error().1, "invalid_grant");
    let silent = browser.raw(&app.authorize_with(&[("prompt", "none")])).await;
    assert!(silent.location().contains("error=login_required"), "{}", silent.location());
    // Who was there is there, and signs in.
    app.tokens(&mut Browser::new(&serving.origin), ADA).await;
}

#[tokio::test]
async fn a_move_keeps_everybody_signed_in() {
    let (place, serving) = served().await;
    let app = App::new(&serving.origin, "rotating");
    let mut browser = Browser::new(&serving.origin);
    let tokens = app.tokens(&mut browser, ADA).await;
    stop(serving).await;
    place.json(&["backup", "--to", "copy"]);
    put_back(&place, &["--nothing-since"]);
    let _serving = place.serve().await;
    assert_eq!(app.refresh(tokens.refresh()).await.status, 200);
    let silent = browser.raw(&app.authorize_with(&[("prompt", "none")])).await;
    assert!(silent.location().contains("code="), "{}", silent.location());
}

#[tokio::test]
async fn a_copy_is_made_while_people_sign_in_and_nobody_waits() {
    let (place, serving) = served().await;
    let app = App::new(&serving.origin, "rotating");
    let busy = async {
        for _ in 0..6 {
            app.tokens(&mut Browser::new(&serving.origin), ADA).await;
        }
    };
    let copies = tokio::task::spawn_blocking({
        let arguments = |n: usize| ["backup".to_owned(), "--to".to_owned(), format!("copy{n}")];
        let mut commands: Vec<_> = (0..4)
            .map(|n| {
                let arguments = arguments(n);
                place.command(&[&arguments[0], &arguments[1], &arguments[2]])
            })
            .collect();
        move || commands.iter_mut().map(|command| command.output().unwrap()).collect::<Vec<_>>()
    });
    let ((), copies) = tokio::join!(busy, copies);
    for copy in copies.unwrap() {
        assert!(copy.status.success(), "{}", super::place::text(&copy.stderr));
    }
    for file in ["directory.db", "sessions.db"] {
        let mode = std::fs::metadata(place.path().join("copy3").join(file)).unwrap().permissions();
        assert_eq!(mode.mode() & 0o777, 0o600, "{file}");
    }
}

#[tokio::test]
async fn nothing_is_written_over_and_no_half_copy_is_taken() {
    let (place, serving) = served().await;
    place.json(&["backup", "--to", "copy"]);
    place.fails(&["backup", "--to", "copy"], 1, "exists");
    place.fails(&["restore", "--from", "copy"], 6, "move it away first");
    place.fails(&["restore", "--from", "nowhere"], 6, "no whole copy");
    stop(serving).await;
    std::fs::rename(place.path().join("data"), place.path().join("lost")).unwrap();
    std::fs::write(place.path().join("copy/directory.db"), b"rubbish").unwrap();
    let failed = place.run(&["restore", "--from", "copy"]);
    assert!(!failed.status.success());
    assert!(!place.path().join("data/d.db").exists());
    std::fs::remove_file(place.path().join("copy/backup.json")).unwrap();
    place.fails(&["restore", "--from", "copy"], 6, "no whole copy");
}
