use std::cell::RefCell;

use mail_parser::MessageParser;
use serde_json::{Value, json};
use tokio::time::{Duration, Instant, sleep};
use url::Url;

use super::{Way, ground};
use crate::browser::Stage;
use crate::browser::tab::Tab;
use crate::support::app::{CHALLENGE, Tokens, VERIFIER, code};
use crate::support::browser::{Browser, Page};
use crate::support::{PASSWORD, TOTP_KEY};

const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(15);

/// Whether the page is there that this is part of, and what is to be seen of it at once.
const LOOK: &str = "const page = document.documentElement;
    return {
      there: document.readyState === 'complete' && !!document.querySelector(arguments[0]),
      path: location.pathname,
      heading: document.querySelector('h1')?.textContent.trim() ?? '',
      language: page.lang, direction: page.dir, over: page.scrollWidth - page.clientWidth,
    };";

/// Somebody on a journey: what they do, and what they find in their mailbox.
pub struct Walk<'a> {
    pub stage: &'a Stage,
    pub script: bool,
    way: Way,
    passed: RefCell<Vec<String>>,
}

impl<'a> Walk<'a> {
    pub fn new(stage: &'a Stage, way: Way, script: bool) -> Self {
        Self { stage, script, way, passed: RefCell::default() }
    }

    /// With a browser that was never used, in the journey's language.
    pub async fn begin(&self) {
        self.tab().forget().await;
        self.tab().cdp("WebAuthn.disable", json!({})).await;
        self.tab().prefer(self.way.language).await;
        self.tab().complaints().await;
    }

    pub fn tab(&self) -> &Tab {
        &self.stage.tab
    }

    /// The pages so far.
    pub fn passed(&self) -> Vec<String> {
        self.passed.borrow().clone()
    }

    /// What the console heard, but for pages whose own status is that of a refusal.
    pub async fn complaints(&self) -> Option<String> {
        let passed = self.passed();
        let is_page = |line: &String| {
            let address = line.split_whitespace().next().and_then(|own| Url::parse(own).ok());
            let path = address.map(|own| format!("{} ", own.path())).unwrap_or_default();
            line.contains("Failed to load resource") && passed.iter().any(|p| p.starts_with(&path))
        };
        let mut told = self.tab().complaints().await;
        told.retain(|line| !is_page(line));
        (!told.is_empty()).then(|| format!("the console was told {told:#?}"))
    }

    /// Waits for the page that this is part of, and looks at it.
    pub async fn page(&self, css: &str) {
        let until = Instant::now() + PATIENCE;
        loop {
            let seen = self.tab().ask(LOOK, vec![json!(css)]).await.unwrap_or_default();
            if seen["there"] == true {
                return self.look(&seen);
            }
            assert!(Instant::now() < until, "there is no {css}");
            sleep(LOOK_AGAIN).await;
        }
    }

    fn look(&self, seen: &Value) {
        let text = |name: &str| seen[name].as_str().unwrap_or_default().to_owned();
        self.passed.borrow_mut().push(format!("{} {}", text("path"), text("heading")));
        let language = self.way.language;
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        let wanted = (language.to_owned(), direction.to_owned());
        assert_eq!((text("language"), text("direction")), wanted, "language and direction");
        assert_eq!(seen["over"], 0, "it scrolls sideways");
        assert!(!text("heading").is_empty(), "there is no heading");
    }

    /// Waits for the page of a step, by the word that its form says it with.
    pub async fn step(&self, step: &str) {
        self.page(&format!("input[name=step][value={step}]")).await;
    }

    /// Types into a field, in place of what stands there.
    pub async fn fill(&self, name: &str, text: &str) {
        self.tab().type_into(&format!("main form [name={name}]:not([type=hidden])"), text).await;
    }

    pub async fn press(&self, css: &str) {
        self.tab().point_and_press(css).await;
    }

    /// The button that one is meant to press.
    pub async fn go(&self) {
        self.press("main .go:not([hidden])").await;
    }

    /// Chooses a way among several.
    pub async fn choose(&self, method: &str) {
        self.press(&format!("input[name=method][value={method}]")).await;
        self.go().await;
    }

    pub async fn text(&self, css: &str) -> String {
        self.tab().text(css).await
    }

    pub fn email(&self, who: &str) -> String {
        ground::email(&self.way, who)
    }

    /// Begins at the app of a client.
    pub async fn open(&self, client: &str, changes: &[(&str, &str)]) {
        let query = self.query(client, changes);
        self.tab().go(&self.stage.at_server(&format!("/oauth2/authorize?{query}"))).await;
    }

    /// Begins at the page itself, which shows whoever is signed in.
    pub async fn login(&self, client: &str, changes: &[(&str, &str)]) {
        let query = self.query(client, changes);
        self.tab().go(&self.stage.at_server(&format!("/login?{query}"))).await;
    }

    fn query(&self, client: &str, changes: &[(&str, &str)]) -> String {
        let callback = self.stage.site.at("/callback");
        let own = [("redirect_uri", callback.as_str()), ("code_challenge", CHALLENGE)];
        self.stage.server.app(client).query(&[own.as_slice(), changes].concat())
    }

    /// Name and password, from the app's first request on.
    pub async fn enter(&self, client: &str, who: &str) {
        self.open(client, &[]).await;
        self.sign_in(who, PASSWORD).await;
    }

    /// Name and password, at the page that asks for both.
    pub async fn sign_in(&self, who: &str, password: &str) {
        self.step("sign_in").await;
        self.fill("username", &self.email(who)).await;
        self.fill("password", password).await;
        self.go().await;
    }

    /// The name alone, at a client where people choose.
    pub async fn name(&self, client: &str, who: &str) {
        self.open(client, &[]).await;
        self.step("sign_in").await;
        self.fill("username", &self.email(who)).await;
        self.go().await;
    }

    pub async fn code(&self, code: &str) {
        self.fill("code", code).await;
        self.go().await;
    }

    pub async fn new_password(&self, password: &str) {
        self.fill("new_password", password).await;
        self.fill("confirm_password", password).await;
    }

    /// Back at the app.
    pub async fn arrived(&self) -> Url {
        let callback = self.stage.arrived().await;
        self.passed.borrow_mut().push("the app".to_owned());
        callback
    }

    /// Back at the app with a code, as this person.
    pub async fn arrive(&self, client: &str, who: &str) -> Tokens {
        let callback = self.arrived().await;
        let address = self.stage.site.at("/callback");
        let form = [
            ("grant_type", "authorization_code"),
            ("code", &code(&callback)),
            ("redirect_uri", &address),
            ("code_verifier", VERIFIER),
        ];
        let tokens = self.stage.server.app(client).token(&form).await.tokens();
        assert_eq!(tokens.id_claims()["email"], self.email(who).as_str());
        tokens
    }

    /// The app signs them out, and has the browser back.
    pub async fn leave(&self, client: &str) {
        let out = self.stage.site.at("/signedout");
        let address = format!("/logout?client_id={client}&logout_uri={out}");
        self.tab().go(&self.stage.at_server(&address)).await;
        self.tab().arrive(&out).await;
    }

    /// A page of their account.
    pub async fn account(&self, client: &str, path: &str) {
        let address = format!("/account{path}?client_id={client}");
        self.tab().go(&self.stage.at_server(&address)).await;
        self.page("main").await;
    }

    pub fn wait(&self, seconds: i64) {
        self.stage.server.clock.advance_seconds(seconds);
    }

    /// The next code of an app; no earlier one has it.
    pub fn app_code(&self, key: &str) -> String {
        self.wait(30);
        self.stage.server.totp_of(key)
    }

    /// The next code of the app that somebody has from the beginning.
    pub fn own_code(&self) -> String {
        self.app_code(TOTP_KEY)
    }

    /// The secret that the page shows.
    pub async fn shown_key(&self) -> String {
        self.text(".key").await.split_whitespace().collect()
    }

    /// The newest code that was mailed to an address: a line that has nothing but digits.
    pub async fn mailed(&self, to: &str) -> String {
        let is_code = |line: &&str| line.len() >= 6 && line.bytes().all(|c| c.is_ascii_digit());
        let own = self.mails(to).await;
        let mut codes = own.iter().filter_map(|text| text.lines().map(str::trim).find(is_code));
        codes.next().expect("no code was mailed").to_owned()
    }

    /// The newest code that was sent to a phone: what stands in the line for browsers.
    pub async fn texted(&self) -> String {
        let letters = self.stage.server.mail().await;
        let last = |raw: &str| raw.rsplit_once(" #").map(|(_, code)| code.trim().to_owned());
        let is_code = |code: &String| code.bytes().all(|c| c.is_ascii_digit());
        let mut codes = letters.iter().rev().filter_map(|(_, raw)| last(raw).filter(is_code));
        codes.next().expect("no code was texted")
    }

    /// The newest link to this page that was mailed to somebody, without the origin.
    pub async fn link(&self, to: &str, page: &str) -> String {
        let mails = self.mails(to).await;
        let mut words = mails.iter().flat_map(|text| text.split_whitespace());
        let is_link = |word: &str| word.find(page).map(|begin| word[begin..].to_owned());
        words.find_map(is_link).unwrap_or_else(|| panic!("no link to {page} was mailed"))
    }

    /// The texts that were mailed to an address, the newest in front, without what isolates words.
    async fn mails(&self, to: &str) -> Vec<String> {
        let to = format!("To: {to}");
        let letters = self.stage.server.mail().await.into_iter().rev();
        let own = letters.map(|(_, raw)| raw).filter(|raw| raw.contains(&to));
        let text = |raw: String| {
            let mail = MessageParser::default().parse(raw.as_bytes())?;
            Some(mail.body_text(0)?.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], ""))
        };
        own.filter_map(text).collect()
    }

    /// Another browser, at the page to sign in at.
    pub async fn elsewhere(&self, client: &str) -> (Browser, Page) {
        let mut browser = self.stage.server.browser();
        let query = self.query(client, &[]);
        let page = browser.page(&format!("/oauth2/authorize?{query}")).await;
        (browser, page)
    }
}
