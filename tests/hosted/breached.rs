//! Passwords that strangers know or guess: where one is chosen, and at sign-in where a pool asks.

use std::sync::{Arc, Mutex};

use actix_web::{HttpRequest, HttpResponse, HttpServer, web};
use tempfile::TempDir;
use vestibule::adapters::breached::{Beginning, Builder};
use vestibule::domain::Password;

use crate::account::{open, signed_in, still_signs_in};
use crate::passwordless;
use crate::place::Place;
use crate::recovery::code_sent_to;
use crate::support::browser::{Landing, Page};
use crate::support::{PASSWORD, Pools, TestServer};

const ADA: &str = "ada@example.com";
const GRACE: &str = "grace@example.com";
const LINUS: &str = "linus@example.com";
const LEAKED: &str = "Leaked-Horse-1";
const GOOD: &str = "Unheard-Ferret-27";
const RULE: &str = "Not one from a known data breach";
const KNOWN: &str = "become known through a data breach elsewhere";
const GUESSED: &str = "too easy to guess";

/// A file of these passwords, and the lines that name it.
fn file_of(passwords: &[&str]) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("breached");
    let of = |text: &&str| Beginning::of(&Password::parse((*text).to_owned()).unwrap());
    let mut all: Vec<_> = passwords.iter().map(of).collect();
    all.sort_unstable();
    let mut builder = Builder::begin(&path).unwrap();
    assert!(all.into_iter().all(|next| builder.add(next).unwrap()));
    builder.finish().unwrap();
    let lines = format!("[breached_passwords]\nfile = \"{}\"\n\n", path.display());
    (folder, lines)
}

fn pools(more: &str, password: &str) -> Pools {
    Pools::one_and(&format!(
        "{more}[pools.test_A.sign_up]\n\n[pools.test_A.password]\n{password}\n\n"
    ))
}

fn twice(password: &str) -> [(&'static str, &str); 2] {
    [("new_password", password), ("confirm_password", password)]
}

/// The same behind another field.
fn behind<'a>(field: (&'a str, &'a str), password: &'a str) -> Vec<(&'a str, &'a str)> {
    [&[field][..], &twice(password)].concat()
}

/// What the page says beside the field, for everybody to see and to hear.
#[track_caller]
fn refused(page: &Page, words: &str) {
    assert!(page.text().contains(words), "{}", page.text());
    assert_eq!(page.attribute("#new-password", "aria-invalid").as_deref(), Some("true"));
    assert!(page.has("[role=alert]"), "{}", page.html);
}

#[tokio::test]
async fn one_from_a_breach_is_no_new_password_wherever_it_is_chosen() {
    let (_folder, lines) = file_of(&[LEAKED, "Another-Leaked-2"]);
    let server = TestServer::with(pools(&lines, "refuse_breached = true")).await;
    let app = server.app("app");
    // Sign-up.
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    let page = browser.page(&page.link_to("/signup")).await;
    assert!(page.text().contains(RULE), "the rule cannot be seen: {}", page.text());
    let fields = behind(("email", "new@example.com"), LEAKED);
    let page = browser.submit(&page, &fields).await.page();
    refused(&page, KNOWN);
    let page = browser.submit(&page, &twice(GOOD)).await.page();
    assert_eq!(page.url.path(), "/confirm", "{}", page.text());
    // A reset: the code is still good behind it.
    let mut browser = server.browser();
    let page = browser.page(&format!("/forgotPassword?{}", app.query(&[]))).await;
    let page = browser.submit(&page, &[("username", ADA)]).await.page();
    assert!(page.text().contains(RULE), "{}", page.text());
    let code = code_sent_to(&server, ADA).await.unwrap();
    let page = browser.submit(&page, &behind(("code", &code), LEAKED)).await.page();
    refused(&page, KNOWN);
    let page = browser.submit(&page, &behind(("code", &code), "Another-Leaked-2")).await.page();
    refused(&page, KNOWN);
    let page = browser.submit(&page, &behind(("code", &code), "Known-To-Nobody-3")).await.page();
    assert!(page.text().contains("has been changed"), "{}", page.text());
    // A change.
    let mut browser = signed_in_by(&server, ADA, "Known-To-Nobody-3").await;
    let page = open(&mut browser, "/account/password").await;
    assert!(page.text().contains(RULE), "{}", page.text());
    let page =
        browser.submit(&page, &behind(("password", "Known-To-Nobody-3"), LEAKED)).await.page();
    refused(&page, KNOWN);
    let page = browser.submit(&page, &behind(("password", "Known-To-Nobody-3"), GOOD)).await.page();
    assert_eq!(page.url.path(), "/account", "{}", page.text());
    // In place of a temporary one.
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    let page = browser.submit(&page, &[("username", LINUS), ("password", PASSWORD)]).await.page();
    assert!(page.text().contains(RULE), "{}", page.text());
    let page = browser.submit(&page, &twice(LEAKED)).await.page();
    refused(&page, KNOWN);
    browser.submit(&page, &twice(GOOD)).await.away();
}

#[tokio::test]
async fn a_first_password_is_looked_up_too() {
    let (_folder, lines) = file_of(&[LEAKED]);
    let more = format!("{lines}[pools.test_A.password]\nrefuse_breached = true\n");
    let server = passwordless::start_with(&more).await;
    let mut browser = passwordless::joined(&server).await;
    let page = passwordless::at(&mut browser, "/account/password").await;
    let page = browser.submit(&page, &twice(LEAKED)).await.page();
    refused(&page, KNOWN);
    let page = browser.submit(&page, &twice(GOOD)).await.page();
    assert!(page.text().contains("Your password has been changed"), "{}", page.text());
}

async fn signed_in_by(
    server: &TestServer,
    email: &str,
    password: &str,
) -> crate::support::browser::Browser {
    let mut browser = server.browser();
    let page = browser.page(&server.app("app").authorize()).await;
    browser.submit(&page, &[("username", email), ("password", password)]).await.away();
    browser
}

#[tokio::test]
async fn at_sign_in_a_right_password_from_a_breach_leads_to_another_one() {
    let (_folder, lines) = file_of(&[PASSWORD]);
    let server = TestServer::with(pools(&lines, "check_at_sign_in = true")).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    let wrong = browser.submit(&page, &[("username", ADA), ("password", "Wrong-1!")]).await.page();
    assert!(!wrong.text().contains(KNOWN), "told before the password was right");
    let page = browser.submit(&page, &[("username", ADA), ("password", PASSWORD)]).await.page();
    assert_eq!(page.url.path(), "/confirmforgotPassword");
    assert!(page.text().contains(KNOWN) && page.has("[role=status]"), "{}", page.html);
    assert!(!browser.cookies.contains_key("cognito"), "and opens nothing");
    let code = code_sent_to(&server, ADA).await.unwrap();
    let fields = behind(("code", code.as_str()), GOOD);
    browser.submit(&page, &fields).await.page();
    assert!(still_signs_in(&server, ADA, GOOD).await);
}

/// Whom no code reaches: the second factor first, so that no list of passwords is enough.
#[tokio::test]
async fn whom_no_code_reaches_chooses_another_behind_the_second_factor() {
    let (_folder, lines) = file_of(&[PASSWORD]);
    let rules =
        "check_at_sign_in = true\nrefuse_breached = true\n\n[pools.test_A.recovery]\nby = []";
    let server = TestServer::with(pools(&lines, rules)).await;
    let app = server.app("app");
    let mut browser = server.browser();
    let page = app.sign_in_by(&mut browser, &app.authorize(), GRACE).await.page();
    assert_eq!(page.heading(), "Enter your code");
    let page = browser.submit(&page, &[("code", &server.totp())]).await.page();
    assert_eq!(page.heading(), "Choose a new password");
    assert!(page.text().contains(KNOWN), "{}", page.text());
    // Neither another tab nor another address of the same sign-in goes round it.
    let elsewhere = browser.page(&app.authorize()).await;
    assert_eq!(elsewhere.heading(), "Choose a new password");
    let again = browser.submit(&page, &twice(PASSWORD)).await.page();
    refused(&again, KNOWN);
    browser.submit(&again, &twice(GOOD)).await.away();
    // From then on as ever.
    server.clock.advance_seconds(60);
    let mut browser = server.browser();
    let page = browser.page(&app.authorize()).await;
    let page = browser.submit(&page, &[("username", GRACE), ("password", GOOD)]).await.page();
    browser.submit(&page, &[("code", &server.totp())]).await.away();
}

#[tokio::test]
async fn what_is_easy_to_guess_is_told_so_and_what_belongs_to_somebody_counts_for_little() {
    let server = TestServer::with(pools("", "minimum_score = 4")).await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/password").await;
    assert!(page.text().contains("Hard to guess"), "the rule cannot be seen: {}", page.text());
    let long = format!("Aa1!{}", "aB3$".repeat(63));
    for weak in ["Password-123", "Ada-Lovelace-1", "Qwertyuiop-1", &long] {
        let fields = behind(("password", PASSWORD), weak);
        let page = browser.submit(&page, &fields).await.page();
        refused(&page, GUESSED);
    }
    let strong = "vexed-Plinth-ostrich-41";
    let fields = behind(("password", PASSWORD), strong);
    let page = browser.submit(&page, &fields).await.page();
    assert_eq!(page.url.path(), "/account", "{}", page.text());
}

/// What the service got: paths with their `Add-Padding`.
type Asked = Arc<Mutex<Vec<(String, String)>>>;

/// A service that answers everybody alike.
fn service(status: u16, body: &'static str) -> (u16, Asked) {
    let asked = Asked::default();
    let data = web::Data::new(Arc::clone(&asked));
    let answer = move |data: web::Data<Asked>, request: HttpRequest| async move {
        let padding = request.headers().get("add-padding");
        let padding = padding.map(|own| own.to_str().unwrap().to_owned()).unwrap_or_default();
        data.lock().unwrap().push((request.uri().to_string(), padding));
        HttpResponse::build(status.try_into().unwrap()).body(body)
    };
    let server = HttpServer::new(move || {
        actix_web::App::new().app_data(data.clone()).default_service(web::to(answer))
    });
    let server = server.workers(1).disable_signals().bind(("127.0.0.1", 0)).unwrap();
    let port = server.addrs()[0].port();
    tokio::spawn(server.run());
    (port, asked)
}

/// Ada's new password, where a service is asked.
async fn chosen(port: u16, more: &str, password: &str) -> (TestServer, Landing) {
    let lines =
        format!("[breached_passwords]\nrange_url = \"http://127.0.0.1:{port}/range/\"\n{more}\n\n");
    let server = TestServer::with(pools(&lines, "refuse_breached = true")).await;
    let mut browser = signed_in(&server, ADA).await;
    let page = open(&mut browser, "/account/password").await;
    let fields = behind(("password", PASSWORD), password);
    let landing = browser.submit(&page, &fields).await;
    (server, landing)
}

#[tokio::test]
async fn a_service_is_asked_by_five_digits_and_what_it_cannot_say_is_as_the_rule_is() {
    let (begins, rest) = digits(LEAKED);
    let known: &'static str = format!("{rest}:3\r\n{}:0\r\n", "0".repeat(35)).leak();
    let (port, asked) = service(200, known);
    let (_server, landing) = chosen(port, "", LEAKED).await;
    refused(&landing.page(), KNOWN);
    let all = asked.lock().unwrap().clone();
    assert_eq!(all, [(format!("/range/{begins}"), "true".to_owned())]);
    let (port, _) = service(200, format!("{rest}:0\r\n").leak());
    let (_server, landing) = chosen(port, "", LEAKED).await;
    assert_eq!(landing.page().url.path(), "/account", "padding was taken for a password");
    // It is broken, or nobody is there.
    let broken = service(503, "").0;
    for port in [broken, crate::support::quiet_port()] {
        let (server, landing) = chosen(port, "", LEAKED).await;
        assert_eq!(landing.page().url.path(), "/account");
        let told = server.house.app.metrics.text().unwrap();
        let counted = "vestibule_password_lookups_total{outcome=\"failed\"} 1\n";
        assert!(told.contains(counted), "{told}");
    }
    let (server, landing) = chosen(broken, "when_unavailable = \"refuse\"", GOOD).await;
    let page = landing.page();
    assert_eq!(page.status, 503, "{}", page.text());
    assert!(still_signs_in(&server, ADA, PASSWORD).await);
}

fn digits(password: &str) -> (String, String) {
    use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, password.as_bytes());
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap();
    let hash = hash.as_ref().iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]);
    let hash = hash.collect::<String>().to_uppercase();
    (hash[..5].to_owned(), hash[5..].to_owned())
}

fn build<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["passwords", "build", "list.txt", "breached"][..], more].concat()
}

#[test]
fn a_file_is_made_of_a_list_by_command_and_asked_by_another() {
    let place = Place::new();
    place.configure("[breached_passwords]\nfile = \"breached\"\n");
    let write = |lines: &[String]| {
        std::fs::write(place.path().join("list.txt"), lines.join("\r\n")).unwrap();
    };
    let hash = |password: &str| {
        let (begins, rest) = digits(password);
        format!("{begins}{rest}")
    };
    let mut hashes = [hash("first"), hash("second"), hash("third")];
    hashes.sort();
    let counted: Vec<_> = hashes.iter().zip([5, 1, 70]).map(|(h, n)| format!("{h}:{n}")).collect();
    let known = |password: &str| {
        let output = place.with_input(&["passwords", "check", "--json"], password);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        told["known"].as_bool().unwrap()
    };
    write(&counted);
    assert_eq!(place.json(&build(&[]))["passwords"], 3);
    assert!(known("first\n") && known("second") && known("third") && !known("fourth"));
    assert_eq!(place.json(&build(&["--least", "5"]))["passwords"], 2);
    // What cannot be used leaves the file as it was.
    write(&[counted[1].clone(), counted[0].clone()]);
    place.fails(&build(&[]), 1, "list.txt:2: is out of order");
    write(&["8BE3C943B1609FFFBFC51AAD666D0A04".to_owned()]);
    place.fails(&build(&[]), 1, "list.txt:1: is no SHA-1 hash");
    assert!(place.path().join("breached").exists());
    assert!(!place.path().join("breached.unfinished").exists());
    write(&["zebra".to_owned(), "apple".to_owned(), "zebra".to_owned()]);
    assert_eq!(place.json(&build(&["--words"]))["passwords"], 2);
    assert!(known("zebra") && known("apple") && !known("first"));
    std::fs::write(place.path().join("breached"), "no such file").unwrap();
    place.fails(&["check"], 5, "was not made by `vestibule passwords build`");
}

#[test]
fn one_that_a_command_sets_is_looked_up_too() {
    let (folder, lines) = file_of(&[LEAKED]);
    let place = Place::new();
    let password =
        |refuses| format!("{lines}[pools.eu_Shop.password]\nrefuse_breached = {refuses}\n");
    place.configure(&password(true));
    place.run(&["migrate"]);
    let add = ["user", "add", ADA, "--stdin", "--permanent"];
    let set = ["user", "set-password", ADA, "--stdin"];
    let refused = |arguments: &[&str]| {
        let output = place.with_input(arguments, LEAKED);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        let why = "one that is not known from a data breach";
        assert!(output.status.code() == Some(1) && told.contains(why), "{told}");
    };
    let taken = |arguments: &[&str], password| {
        let output = place.with_input(arguments, password);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    refused(&add);
    place.fails(&["user", "show", ADA], 6, "nobody");
    taken(&add, GOOD);
    refused(&set);
    // What a pool does not refuse, it does not look up.
    place.configure(&password(false));
    taken(&set, LEAKED);
    // Where nobody can say, it is not taken for a good one.
    place.configure(&password(true));
    std::fs::remove_file(folder.path().join("breached")).unwrap();
    assert!(!place.with_input(&set, GOOD).status.success());
}
