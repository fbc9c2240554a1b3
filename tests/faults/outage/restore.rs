//! A copy of PostgreSQL, made while it is served, restored as `docs/operations.md` says: its own
//! commands are run, so what stands there works.

use std::path::Path;
use std::process::Command;

use vestibule::adapters::clock::SystemClock;
use vestibule::ports::Clock as _;

use super::{postgres, stores};
use crate::own_postgres::url_of;
use crate::support::app::code;
use crate::support::{Browser, ManualClock, PASSWORD, Pools, TestServer};

/// The blocks of the handbook behind these words, of this language, in their order.
fn handbook(behind: &str, language: &str) -> Vec<String> {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/operations.md");
    let page = std::fs::read_to_string(page).unwrap();
    let rest = page.split_once(behind).unwrap().1;
    let section = rest.split("\n## ").next().unwrap();
    let fence = format!("```{language}\n");
    let blocks = section.split(&fence).skip(1);
    blocks.map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

/// Runs lines of the handbook where somebody would.
fn follow(lines: &str, programs: &Path, folder: &Path, database: &str) {
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap());
    let mut shell = Command::new("sh");
    shell.args(["-euc", lines]).current_dir(folder).env("PATH", path);
    let done = shell.env("DATABASE_URL", database).output().unwrap();
    assert!(done.status.success(), "{lines}: {}", String::from_utf8_lossy(&done.stderr));
}

async fn to_totp(server: &TestServer) -> (Browser, crate::support::browser::Page) {
    let mut browser = server.browser();
    let page = browser.page(&server.app("app").authorize()).await;
    let fields = [("username", "grace@example.com"), ("password", PASSWORD)];
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.step(), "totp");
    (browser, page)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_is_restored_as_the_handbook_says_and_nothing_used_is_fresh_again() {
    let Some(postgres) = postgres().await else { return };
    let commands = handbook("**PostgreSQL** is copied", "sh");
    let [copy, restore] = commands.as_slice() else { panic!("{commands:?}") };
    let [used_up] = <[String; 1]>::try_from(handbook("**PostgreSQL** is copied", "sql")).unwrap();
    let (clock, folder) = (SystemClock.now(), tempfile::tempdir().unwrap());
    let own = stores(postgres.url(), &folder);
    let mut server =
        TestServer::over(Pools::one(), own, folder, ManualClock::at(clock).into()).await;
    let rotating = server.app("rotating");
    let first = rotating.tokens(&mut server.browser(), "ada@example.com").await;
    let place = tempfile::tempdir().unwrap();
    follow(copy, postgres.programs(), place.path(), &postgres.url());
    let second = rotating.refresh(first.refresh()).await.tokens();
    let (mut grace, page) = to_totp(&server).await;
    code(&grace.submit(&page, &[("code", &server.totp())]).await.away());
    server.stop().await;

    postgres.ask("CREATE DATABASE restored").await;
    let restored = url_of(postgres.port, "restored");
    std::fs::write(place.path().join("used-up.sql"), used_up).unwrap();
    let without_check = restore.replace("vestibule check\n", "");
    assert_ne!(&without_check, restore);
    follow(&without_check, postgres.programs(), place.path(), &restored);

    let folder = tempfile::tempdir().unwrap();
    let key = "master.key";
    std::fs::copy(server.folder.path().join(key), folder.path().join(key)).unwrap();
    let own = stores(restored, &folder);
    let server = TestServer::over(Pools::one(), own, folder, ManualClock::at(clock).into()).await;
    let rotating = server.app("rotating");
    for token in [first.refresh(), second.refresh()] {
        assert_eq!(rotating.refresh(token).await.error().1, "invalid_grant");
    }
    assert_eq!(rotating.user_info(first.access()).await.status, 401);
    rotating.tokens(&mut server.browser(), "ada@example.com").await;
    let (mut grace, page) = to_totp(&server).await;
    let again = grace.submit(&page, &[("code", &server.totp())]).await.page();
    assert!(again.text().contains("used already"), "{}", again.text());
    server.clock.advance_seconds(90);
    code(&grace.submit(&again, &[("code", &server.totp())]).await.away());
}
