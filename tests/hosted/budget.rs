//! Hashing is a budget (law 8): what does not fit is refused at once, kindly, and loses nothing.

use std::time::Duration;

use futures_util::future::join_all;

use crate::place::{Place, Serving};
use crate::support::{App, Browser, PASSWORD, Pools, TestServer};

/// One hash at a time, and one that may wait.
fn pools() -> Pools {
    Pools::one().and("[security]\nhash_threads = 1\nhash_queue = 1\n")
}

#[tokio::test]
async fn a_flood_of_sign_ins_is_answered_and_the_next_one_works() {
    let server = TestServer::with(pools()).await;
    let app = server.app("app");
    let flood = (0..40).map(|number| {
        let (app, mut browser) = (app.clone(), server.browser());
        async move {
            let page = browser.page(&app.authorize()).await;
            let name = format!("nobody{number}@example.com");
            let fields = [("username", name.as_str()), ("password", PASSWORD)];
            browser.submit(&page, &fields).await.page()
        }
    });
    let pages = join_all(flood).await;
    let refused: Vec<_> = pages.iter().filter(|page| page.status == 503).collect();
    assert!(!refused.is_empty(), "nobody was refused");
    assert!(pages.iter().all(|page| page.status == 503 || page.status == 200));
    for page in &refused {
        assert!(page.headers.contains_key("retry-after"));
        assert!(page.has("a[href^='/login?']"), "no way on: {}", page.text());
    }
    let mut browser = server.browser();
    app.sign_in(&mut browser, "ada@example.com").await;
}

/// Resident memory of a process in MiB, from `/proc`.
fn resident(serving: &Serving) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", serving.child.id())).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
}

/// Two hashes of 19 MiB at one time.
const BUDGET: f64 = 38.0;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn bug_class_14_a_flood_of_sign_ins_takes_no_more_memory_than_the_budget_and_gives_it_back() {
    let place = Place::new();
    place.configure("");
    assert!(place.run(&["migrate"]).status.success());
    let serving = place.serve().await;
    let app = App::new(&serving.origin, "web");
    let mut browser = Browser::new(&serving.origin);
    browser.page(&app.authorize()).await;
    let idle = resident(&serving);
    // The pages first, so that all forms come at once however slow the machine is.
    let mut forms = Vec::new();
    for number in 0..400 {
        let mut browser = Browser::new(&serving.origin);
        let form = browser.page(&app.authorize()).await.form();
        let name = format!("nobody{number}@example.com");
        forms.push((browser, form.with("username", &name).with("password", PASSWORD)));
    }
    let flood = forms.into_iter().map(|(mut browser, form)| {
        tokio::spawn(async move { browser.send_once(&form).await.status.as_u16() })
    });
    let flood: Vec<_> = flood.collect();
    let mut most = idle;
    while !flood.iter().all(tokio::task::JoinHandle::is_finished) {
        most = most.max(resident(&serving));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let statuses: Vec<_> = join_all(flood).await.into_iter().map(Result::unwrap).collect();
    let hashed = statuses.iter().filter(|status| **status == 302).count();
    assert!(hashed >= 30 && statuses.contains(&503), "{hashed} hashed: no flood");
    assert!(most > idle + 0.9 * BUDGET, "{most:.1} MiB: nobody looked at the right moment");
    assert!(most < idle + BUDGET + 32.0, "{most:.1} MiB, idle {idle:.1} MiB");
    let mut settled = most;
    for _ in 0..40 {
        tokio::time::sleep(Duration::from_millis(500)).await;
        settled = resident(&serving);
        if settled < idle + 32.0 {
            return;
        }
    }
    panic!("{settled:.1} MiB long after, idle {idle:.1} MiB");
}
