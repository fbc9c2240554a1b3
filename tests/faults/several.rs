//! Three processes behind one origin, on one PostgreSQL and one Redis: they are one server to
//! everybody, step by step, and stay so while they and Redis are killed.
//!
//! Runs where `./test servers` has started PostgreSQL and Redis; the Redis that is killed is one of
//! its own, which writes each change to disk before it answers.

use std::time::Duration;

use crate::deeds::totp_at;
use crate::hands::{Hands, tables, time_step};
use crate::kills::{HANDS, judge, lives, seed, world};
use crate::line::{Cookies, Line};
use crate::process::Installation;
use crate::support::app::{claims, code};
use crate::support::browser::Raw;
use crate::support::stores::StorePair;
use crate::support::{OwnRedis, PASSWORD, Pools, leave_out};

pub const PROCESSES: usize = 3;
const CHOSEN: &str = "Battery-Staple-7";
/// Everything is asked of her at her first sign-in.
const ROSA: &str = "[[demo.users]]\npool = \"test_A\"\nemail = \"rosa@example.com\"\n\
     password = \"Correct-Horse-9\"\nstatus = \"must_change\"\nmfa_required = true\n\n";

/// Nothing but what the run was given; `None` where it was given none.
pub async fn servers() -> Option<StorePair> {
    if std::env::var("VESTIBULE_TEST_PAIR").as_deref() == Ok("servers") {
        return Some(StorePair::servers().await);
    }
    leave_out("several processes", "PostgreSQL and Redis, as ./test servers starts them");
    None
}

fn json(raw: &Raw) -> serde_json::Value {
    assert_eq!(raw.status, 200, "{}", raw.body);
    serde_json::from_str(&raw.body).unwrap()
}

/// Each request goes to the next process, so no two steps are served by the same one.
#[tokio::test]
async fn each_step_of_a_journey_may_be_served_by_another_process() {
    let Some(stores) = servers().await else { return };
    let folder = tempfile::tempdir().unwrap();
    let pools = Pools::one_and(&format!("{}{ROSA}", tables()));
    let mut all = Installation::new(PROCESSES, folder, &pools, &stores);
    all.start().await;
    let line = Line::new(&all.ports(), &all.host());
    let (cookies, key, step) = first_sign_in(&line).await;
    let session = line.visitor(cookies.clone()).raw(&authorize(&line)).await.unwrap();
    let again = url::Url::parse(session.location()).unwrap();
    tokens(&line, &code(&again)).await;
    let to = "/logout?client_id=patient&logout_uri=http://127.0.0.1:9/signedout";
    let left = line.visitor(cookies.clone()).raw(to).await.unwrap();
    assert_eq!(left.location(), "http://127.0.0.1:9/signedout");
    let gone = line.visitor(cookies).raw(&authorize(&line)).await.unwrap();
    assert!(gone.location().starts_with("/login"), "{}", gone.location());
    let mut visitor = line.visitor(Cookies::new());
    let page = visitor.open(&authorize(&line)).await.unwrap().page();
    let form = page.form().with("username", "rosa@example.com").with("password", CHOSEN);
    let page = visitor.submit(&form).await.unwrap().page();
    assert_eq!(page.step(), "totp", "{}", page.text());
    let used = visitor.submit(&page.form().with("code", &totp_at(&key, step))).await.unwrap();
    let page = used.page();
    assert!(page.text().contains("used already"), "{}", page.text());
    let next = page.form().with("code", &totp_at(&key, step + 1));
    visitor.submit(&next).await.unwrap().away();
    all.assert_no_panic();
}

fn authorize(line: &Line) -> String {
    line.app("patient").authorize_with(&[("scope", "openid")])
}

/// A new password, a new authenticator app, and tokens; her cookies, the app's key, and the time
/// step that is used up.
async fn first_sign_in(line: &Line) -> (Cookies, String, u64) {
    let mut visitor = line.visitor(Cookies::new());
    let page = visitor.open(&authorize(line)).await.unwrap().page();
    let form = page.form().with("username", "rosa@example.com").with("password", PASSWORD);
    let page = visitor.submit(&form).await.unwrap().page();
    assert_eq!(page.step(), "new_password");
    let form = page.form().with("new_password", CHOSEN).with("confirm_password", CHOSEN);
    let page = visitor.submit(&form).await.unwrap().page();
    assert_eq!(page.step(), "choose_set_up");
    let page = visitor.submit(&page.form().with("method", "totp")).await.unwrap().page();
    let key = page.select(".key").concat().replace(' ', "");
    let step = time_step();
    let form = page.form().with("code", &totp_at(&key, step)).with("device_name", "phone");
    let url = visitor.submit(&form).await.unwrap().away();
    tokens(line, &code(&url)).await;
    (visitor.browser.cookies, key, step)
}

/// A code for tokens, a rotation and its repetition, and who it is.
async fn tokens(line: &Line, code: &str) {
    let first = json(&line.redeem("patient", code).await.unwrap());
    let refresh = first["refresh_token"].as_str().unwrap();
    let second = json(&line.refresh("patient", refresh).await.unwrap());
    let repeated = json(&line.refresh("patient", refresh).await.unwrap());
    assert_eq!(second["refresh_token"], repeated["refresh_token"]);
    for tokens in [first, second, repeated] {
        let access = tokens["access_token"].as_str().unwrap();
        let shown = json(&line.user_info(access).await.unwrap());
        assert_eq!(shown["sub"], claims(access)["sub"]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn single_use_means_once_while_processes_and_redis_are_killed() {
    let Some(stores) = servers().await else { return };
    let Some(mut redis) = OwnRedis::start() else {
        leave_out("kills of Redis", "redis-server on the PATH");
        return;
    };
    redis.ready().await;
    let stores = StorePair { sessions: redis.url(), ..stores };
    let (folder, seed) = (tempfile::tempdir().unwrap(), seed());
    let mut random = fastrand::Rng::with_seed(seed);
    let mut all = Installation::new(PROCESSES, folder, &Pools::one_and(&tables()), &stores);
    all.start().await;
    let hands = Hands::of(world(&all));
    let working = hands.begin(HANDS, seed);
    for _ in 0..lives() {
        tokio::time::sleep(Duration::from_millis(random.u64(100..250))).await;
        match random.usize(..=PROCESSES) {
            PROCESSES => redis.kill_and_start().await,
            process => {
                all.processes[process].kill();
                all.processes[process].start();
                all.processes[process].ready().await;
            }
        }
    }
    hands.end(working).await;
    hands.settle().await;
    hands.audit().await;
    judge(&hands, lives() as usize / 4);
    all.assert_no_panic();
}
