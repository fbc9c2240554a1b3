//! What a sign-in uses up is used once (law 9, bug classes 4 and 12): under any number of requests at
//! once, and with a second process on the same stores.

use std::collections::BTreeSet;

use futures_util::{StreamExt as _, stream};

use crate::account::events;
use crate::factors::sent_to;
use crate::link;
use crate::support::app::code;
use crate::support::browser::{Browser, Raw};
use crate::support::{App, Form, PASSWORD, Pools, Request, Stranger, TOTP_KEY, TestServer};

pub const MANY: usize = 1000;
/// How many of them are on their way at a time: more wait longer for the one writer of an embedded
/// store than a store is waited for, on a small machine.
const ABREAST: usize = 200;
/// More than so many of them at one thing are a race.
const ENOUGH: usize = 5;

/// A client that rotates its refresh tokens and bears with no repetition.
pub const STERN: &str = "[pools.test_A.clients.stern]\nflows = [\"code\"]\nscopes = [\"openid\"]\n\
     callback_urls = [\"http://127.0.0.1:9/callback\"]\nrefresh_rotation = true\n\
     refresh_grace_seconds = 0\n";

async fn abreast(requests: impl Iterator<Item = impl Future<Output = Raw>>) -> Vec<Raw> {
    stream::iter(requests).buffer_unordered(ABREAST).collect().await
}

/// One installation: two processes with the same address behind a proxy, and the same stores.
pub struct Pair {
    pub one: TestServer,
    pub two: TestServer,
}

impl Pair {
    pub async fn start() -> Self {
        let one = TestServer::with(Pools::one_and(STERN)).await;
        let two = one.twin(Pools::one_and(STERN).seen_at(one.port)).await;
        Self { one, two }
    }

    /// One that counts neither forms nor guesses, so that each of a thousand is looked at.
    async fn uncounted(pools: Pools) -> Self {
        let pools = pools.uncounted().and("[audit]\ntarget = \"directory\"\n");
        let one = TestServer::unlocked(pools.clone()).await;
        let two = one.unlocked_twin(pools.seen_at(one.port)).await;
        Self { one, two }
    }

    /// How many sign-ins were brought to an end.
    async fn finished(&self) -> usize {
        self.two.house.settle().await.unwrap();
        events(&self.one, "sign_in").await
    }

    fn strangers(&self) -> [Stranger; 2] {
        [&self.one, &self.two].map(|server| Stranger::at(&server.origin()))
    }

    fn host(&self) -> String {
        format!("localhost:{}", self.one.port)
    }

    pub async fn sent(&self, request: &Request, many: usize) -> Vec<Raw> {
        let request = request.clone().header("host", &self.host());
        let strangers = self.strangers();
        abreast((0..many).map(|i| strangers[i % 2].send(&request))).await
    }

    /// The same request many times at once, at both processes in turn. Whom a busy store turned
    /// away comes again, as clients do, until everybody has an answer.
    pub async fn all_at_once(&self, request: &Request) -> Vec<Raw> {
        let mut answers = self.sent(request, MANY).await;
        for _ in 0..20 {
            let (busy, told): (Vec<_>, Vec<_>) =
                answers.into_iter().partition(|answer| answer.status == 503);
            answers = told;
            if busy.is_empty() {
                break;
            }
            answers.extend(self.sent(request, busy.len()).await);
        }
        assert!(answers.iter().all(|answer| answer.status.as_u16() < 500), "a store gave up");
        answers
    }

    /// Many forms at once, each with its browser's cookies, at both processes in turn.
    async fn post_at_once(&self, forms: Vec<(&Browser, Form)>) -> Vec<Raw> {
        let requests = forms.iter().map(|(browser, form)| {
            let (path, query) = form.action.split_once('?').unwrap();
            let request = Request::post(path, &[]).asking(query);
            (*browser, Request { form: Some(form.values.clone()), ..request })
        });
        self.send_at_once(requests.collect()).await
    }

    async fn send_at_once(&self, requests: Vec<(&Browser, Request)>) -> Vec<Raw> {
        let strangers = self.strangers();
        let requests: Vec<_> = requests
            .into_iter()
            .map(|(browser, request)| {
                let cookies = browser.cookies.clone().into_iter().collect();
                Request { cookies, ..request.header("host", &self.host()) }
            })
            .collect();
        abreast(requests.iter().enumerate().map(|(i, request)| strangers[i % 2].send(request)))
            .await
    }

    /// The right form a thousand times, in these browsers in turn. All but those for which a store
    /// was too busy are looked at, unless they come when its step is gone; one opens a session. How
    /// many were looked at.
    async fn one_of_a_thousand(&self, forms: &[(Browser, Form)]) -> usize {
        let before = self.finished().await;
        let forms = forms.iter().cycle().take(MANY).map(|(browser, form)| (browser, form.clone()));
        let answers = self.post_at_once(forms.collect()).await;
        let with = |status: u16| answers.iter().filter(|answer| answer.status == status).count();
        let [looked_at, late, busy] = [302, 200, 503].map(with);
        assert_eq!(looked_at + late + busy, MANY, "somebody was made to wait");
        assert!(busy < MANY / 2, "{looked_at} were looked at, {busy} were not");
        // Whoever had it, and met a store that was too busy behind it, starts again: then nobody is in.
        let opened = sessions(&answers).len();
        let fits = opened == 1 || (opened == 0 && busy > 0);
        assert!(fits, "{opened} opened, {} codes were given", gave_codes(&answers));
        assert_eq!(self.finished().await, before + opened, "sign-ins that were finished");
        looked_at
    }
}

/// The sessions that answers put into browsers.
fn sessions(answers: &[Raw]) -> BTreeSet<String> {
    let set = answers.iter().filter_map(|answer| answer.sets("cognito"));
    set.map(|line| line.split(';').next().unwrap().to_owned()).collect()
}

fn gave_codes(answers: &[Raw]) -> usize {
    answers.iter().filter(|answer| answer.location().contains("code=")).count()
}

pub async fn a_code_of_an_authenticator_app_opens_one_session() {
    let pair = Pair::uncounted(Pools::one()).await;
    let app = pair.one.app("app");
    let mut browsers = Vec::new();
    for _ in 0..8 {
        let mut browser = pair.one.browser();
        let landing = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await;
        let form = landing.page().form().with("code", &pair.one.totp());
        browsers.push((browser, form));
    }
    assert!(pair.one_of_a_thousand(&browsers).await > ENOUGH);
}

#[tokio::test]
async fn a_recovery_code_opens_one_session() {
    let pair = Pair::uncounted(Pools::one_with("recovery_codes = true")).await;
    let app = pair.one.app("app");
    let codes = pair.one.recovery_codes("grace@example.com").await;
    let mut browsers = Vec::new();
    for _ in 0..8 {
        let mut browser = pair.one.browser();
        let landing = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await;
        let asked = landing.page().form().with("action", "recovery_code");
        let page = browser.send_form(&asked).await.page();
        browsers.push((browser, page.form().with("code", &codes[0])));
    }
    assert!(pair.one_of_a_thousand(&browsers).await > ENOUGH);
    assert_eq!(pair.one.account("grace@example.com").await.recovery_codes, 9);
    assert_eq!(events(&pair.one, "recovery_code_used").await, 1);
}

/// The step of one browser is gone with the first right code, and how many come before that is for
/// the machine to say: it is done again until enough of them did.
#[tokio::test]
async fn a_code_that_was_sent_opens_one_session() {
    for _ in 0..20 {
        if race_with_a_code_that_was_sent().await > ENOUGH {
            return;
        }
    }
    panic!("nobody came in time to race");
}

async fn race_with_a_code_that_was_sent() -> usize {
    let pair = Pair::uncounted(link::linking()).await;
    let (app, mut browser) = (pair.one.app("choosing"), pair.one.browser());
    let page = link::ask(&mut browser, &app, "ada@example.com").await;
    let typed = sent_to(&pair.one, "ada@example.com", 8).await.expect("no code was sent");
    pair.one_of_a_thousand(&[(browser, page.form().with("code", &typed))]).await
}

/// Of those who press its button one lets the sign-in go on, and that goes on once, however often the
/// browser that asked comes back.
#[tokio::test]
async fn a_link_lets_one_browser_in_once() {
    let pair = Pair::uncounted(link::linking()).await;
    let (app, mut asking) = (pair.one.app("choosing"), pair.one.browser());
    let page = link::ask(&mut asking, &app, "ada@example.com").await;
    let mut phone = pair.one.browser();
    let opened = phone.page(&link::link(&pair.one).await).await;
    let form = opened.forms().remove(0);
    assert_eq!(form.get("action"), Some("sign_in"));
    let pressed = pair.post_at_once(vec![(&phone, form); MANY]).await;
    let [done, late] =
        [200, 400].map(|status| pressed.iter().filter(|answer| answer.status == status).count());
    assert!(done == 1 && late > MANY / 2, "{done} pressed it, {late} were too late");
    let look = Request::get(page.url.path()).asking(page.url.query().unwrap());
    let looks = pair.send_at_once(vec![(&asking, look); MANY]).await;
    assert_eq!(sessions(&looks).len(), 1, "{} codes were given", gave_codes(&looks));
    assert_eq!(pair.finished().await, 1, "sign-ins that were finished");
}

pub async fn no_code_of_a_used_time_step_or_an_earlier_one_is_taken() {
    let server = TestServer::start().await;
    let app = server.app("app");
    // The steps that an app may be off by, and what each leaves open: later ones alone.
    for used in [-30, 0, 30] {
        server.clock.advance_seconds(1200);
        let all: Vec<(i64, String)> =
            [-30, 0, 30].map(|shift| (shift, server.totp_off_by(TOTP_KEY, shift))).into();
        let own = all.iter().find(|(shift, _)| *shift == used).unwrap().1.clone();
        let taken = second_step(&server, &app, &own).await;
        code(&taken.unwrap_or_else(|| panic!("{own} of {all:?}, {used} was not taken")));
        for passed in [0, 30, 60] {
            // A second more than a step, for the lock that five refusals bring.
            server.clock.advance_seconds(if passed == 0 { 0 } else { 31 });
            let in_window = |shift: i64| shift <= used && shift - passed >= -30;
            for (_, old) in all.iter().filter(|(shift, _)| in_window(*shift)) {
                assert!(second_step(&server, &app, old).await.is_none(), "{old} {passed} s later");
            }
        }
    }
}

/// A whole sign-in in a new browser, with this code in the end.
async fn second_step(server: &TestServer, app: &App, code: &str) -> Option<url::Url> {
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "grace@example.com").await.page();
    match browser.submit(&page, &[("code", code)]).await {
        crate::support::Landing::Away(url) => Some(url),
        crate::support::Landing::Page(page) => {
            assert_eq!(page.step(), "totp", "{}", page.text());
            None
        }
    }
}

pub async fn a_temporary_password_is_replaced_once() {
    let pair = Pair::start().await;
    let app = pair.one.app("app");
    let mut browser = pair.one.browser();
    let letters = pair.one.mail().await.len();
    let page = app.sign_in_by(&mut browser, &app.authorize(), "linus@example.com").await.page();
    let chosen: Vec<String> = (0..24).map(|i| format!("Fresh-Horse-{i:02}")).collect();
    let form =
        |chosen: &String| page.form().with("new_password", chosen).with("confirm_password", chosen);
    let forms = chosen.iter().map(|chosen| (&browser, form(chosen))).collect();
    let answers = pair.post_at_once(forms).await;
    assert!(gave_codes(&answers) >= 1);
    assert_eq!(sessions(&answers).len(), 1, "{} codes were given", gave_codes(&answers));
    assert_eq!(pair.one.mail().await.len(), letters + 1);
    let mut right = 0;
    for password in chosen.iter().map(String::as_str).chain([PASSWORD]) {
        pair.one.clock.advance_seconds(1000);
        let mut browser = pair.one.browser();
        let page = browser.page(&app.authorize()).await;
        let fields = [("username", "linus@example.com"), ("password", password)];
        if matches!(browser.submit(&page, &fields).await, crate::support::Landing::Away(_)) {
            right += 1;
        }
    }
    assert_eq!(right, 1, "passwords that count in the end");
}

pub async fn one_authenticator_app_is_set_up_however_many_try() {
    let pair = Pair::start().await;
    let app = pair.one.app("app");
    let mut tabs = Vec::new();
    for _ in 0..8 {
        let mut browser = pair.one.browser();
        let landing = app.sign_in_by(&mut browser, &app.authorize(), "margaret@example.com").await;
        let page = browser.submit(&landing.page(), &[("method", "totp")]).await.page();
        let key = page.select(".key").concat().replace(' ', "");
        tabs.push((browser, page.form().with("code", &pair.one.totp_of(&key)), key));
    }
    let letters = pair.one.mail().await.len();
    let forms = (0..MANY).map(|i| (&tabs[i % 8].0, tabs[i % 8].1.clone())).collect();
    let answers = pair.post_at_once(forms).await;
    assert_eq!(sessions(&answers).len(), 1, "{} codes were given", gave_codes(&answers));
    assert_eq!(pair.one.mail().await.len(), letters + 1);
    pair.one.clock.advance_seconds(60);
    let mut right = 0;
    for (_, _, key) in &tabs {
        pair.one.clock.advance_seconds(1000);
        let mut browser = pair.one.browser();
        let page =
            app.sign_in_by(&mut browser, &app.authorize(), "margaret@example.com").await.page();
        assert_eq!(page.step(), "totp");
        let code = pair.one.totp_of(key);
        if matches!(
            browser.submit(&page, &[("code", &code)]).await,
            crate::support::Landing::Away(_)
        ) {
            right += 1;
        }
    }
    assert_eq!(right, 1, "apps that count in the end");
}

#[tokio::test]
async fn a_form_with_a_password_sent_many_times_at_once_signs_in_each_time_or_says_wait() {
    let pair = Pair::start().await;
    let (app, mut browser) = (pair.one.app("app"), pair.one.browser());
    let page = browser.page(&app.authorize()).await;
    let form = page.form().with("username", "ada@example.com").with("password", PASSWORD);
    let answers = pair.post_at_once((0..20).map(|_| (&browser, form.clone())).collect()).await;
    let waits = answers.iter().filter(|answer| matches!(answer.status.as_u16(), 429 | 503)).count();
    assert_eq!(gave_codes(&answers) + waits, 20);
    assert!(gave_codes(&answers) >= 1);
}
