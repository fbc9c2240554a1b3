//! Who exists is nobody's business (law 10, bug class 9): for a name that somebody has and for one
//! that nobody has, every answer is the same in status, headers, length, cookies and words.

use crate::support::stranger::shape;
use crate::support::{App, PASSWORD, Pools, TestServer};

/// Names of one length: somebody's, and nobody's.
const PAIRS: &[(&str, &str)] = &[
    ("ada@example.com", "bob@example.com"),
    ("grace@example.com", "brace@example.com"),
    ("linus@example.com", "minus@example.com"),
    ("margaret@example.com", "nargaret@example.com"),
    ("edsger@example.com", "fdsger@example.com"),
];

/// Every answer to somebody who tries this name with these passwords, one after the other.
async fn answers(server: &TestServer, app: &App, name: &str, tries: &[&str]) -> Vec<String> {
    let mut browser = server.browser();
    let (mut told, mut page) = (Vec::new(), browser.page(&app.authorize()).await);
    if !page.has("input[name=password]") {
        let named = page.form().with("username", name);
        told.push(shape(&browser.send_once(&named).await, name));
        page = browser.page(&named.action).await;
    }
    for password in tries {
        let form = page.form().with("username", name).with("password", password);
        let posted = browser.send_once(&form).await;
        let shown = browser.raw(&form.action).await;
        for raw in [posted, shown] {
            told.push(format!("{} bytes\n{}", raw.body.len(), shape(&raw, name)));
        }
        page = browser.page(&form.action).await;
    }
    told
}

const TRIES: &[&str] = &["x", "", "\u{7}", "much too long for anybody", "y", "z", "z"];

pub async fn a_name_nobody_has_is_answered_like_everybodys_until_and_under_the_lock() {
    let server = TestServer::start().await;
    let longest = "p".repeat(2000);
    let tries: Vec<&str> = TRIES.iter().copied().chain([longest.as_str()]).collect();
    for client in ["app", "first"] {
        let letters = server.mail().await.len();
        for (known, unknown) in PAIRS {
            let app = server.app(client);
            let one = answers(&server, &app, known, &tries).await;
            let two = answers(&server, &app, unknown, &tries).await;
            assert_eq!(one, two, "{known} and {unknown} at {client}");
            assert!(one.iter().any(|told| told.contains("429 ")), "the lock was not reached");
        }
        assert_eq!(server.mail().await.len(), letters, "somebody was written to");
        server.clock.advance_seconds(16 * 60);
    }
}

pub async fn a_disabled_persons_right_password_is_answered_like_a_wrong_one() {
    let server = TestServer::start().await;
    let tries = [PASSWORD; 7];
    for client in ["app", "first"] {
        let app = server.app(client);
        let disabled = answers(&server, &app, "edsger@example.com", &tries).await;
        let nobody = answers(&server, &app, "fdsger@example.com", &tries).await;
        assert_eq!(disabled, nobody, "{client}");
        let wrong = answers(&server, &app, "margaret@example.com", &["Wrong-Horse-99"]).await;
        assert_eq!(disabled[0].lines().nth(1), wrong[0].lines().nth(1));
        server.clock.advance_seconds(16 * 60);
    }
}

/// Control: the client that does not hide who exists is answered otherwise.
#[tokio::test]
async fn a_client_that_reveals_who_exists_is_told() {
    let server = TestServer::start().await;
    let app = server.app("revealing");
    let known = answers(&server, &app, "ada@example.com", &["x"]).await;
    let unknown = answers(&server, &app, "bob@example.com", &["x"]).await;
    assert_ne!(known, unknown);
}

/// However a number is written, it is one name: else the lock would tell whose it is not.
pub async fn spellings_of_a_number_nobody_has_lock_as_one() {
    let spelled = |number: &str| {
        let (country, rest) = number.split_at(3);
        [
            number.to_owned(),
            format!("{country} {rest}"),
            format!("{country}-({rest})"),
            format!(" {number}"),
        ]
    };
    let lines = "sign_in_with = [\"email\", \"phone_number\"]";
    let server = TestServer::with(Pools::one_with(lines)).await;
    let app = server.app("app");
    for number in ["+491511234567", "+491511234568"] {
        let names = spelled(number);
        answers(&server, &app, &names[0], &["x"; 5]).await;
        for name in &names {
            let told = answers(&server, &app, name, &["x"]).await;
            assert!(told[0].contains("429 "), "{name:?} is not locked");
        }
    }
}

/// Forms behind a code that was sent, or seems to have been, fill the count of the account.
#[tokio::test]
async fn whoever_waits_for_a_code_is_counted_alike_whether_somebody_has_the_name() {
    let pools = Pools::one_with("first_factors = [\"password\", \"email_code\"]")
        .and_client("choosing", "flows = [\"code\"]\nchoose_factor = true")
        .and("[limits]\nsign_in_per_account = 7\nmail_code_per_address = 0\n");
    let server = TestServer::with(pools).await;
    let app = server.app("choosing");
    let mut told = Vec::new();
    for name in std::iter::once("ada@example.com".to_owned())
        .chain((0..40).map(|n| format!("bob{n}@example.com")))
    {
        let mut browser = server.browser();
        let page = browser.page(&app.authorize()).await;
        let page = browser.submit(&page, &[("username", &name)]).await.page();
        if !page.has("input[name=method]") {
            continue;
        }
        let page = browser.submit(&page, &[("method", "email_code")]).await.page();
        let mut statuses = Vec::new();
        for (field, value) in [("action", "resend"), ("code", "00000000"), ("code", "")].repeat(4) {
            let form = page.form().with(field, value);
            statuses.push(browser.send_once(&form).await.status.as_u16());
        }
        told.push(statuses);
        if told.len() == 2 {
            break;
        }
    }
    assert_eq!(told.len(), 2, "nobody seems to have a choice");
    assert_eq!(told[0], told[1], "known and unknown");
    assert!(told[0].starts_with(&[302; 7]) && told[0].ends_with(&[429; 5]), "{:?}", told[0]);
}
