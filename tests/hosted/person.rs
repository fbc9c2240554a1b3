//! Somebody who wants to get into an app and does, page by page, whatever the page asks for.

mod at_account;

use url::Url;
use vestibule::domain::PoolId;
use vestibule::ports::Passkeys as _;

use crate::passkeys::{made, shown};
use crate::sign_up::link_sent_to;
use crate::support::app::CALLBACK;
use crate::support::authenticator::Authenticator;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{Form, PASSWORD, TOTP_KEY, TestServer};
use crate::terms::ticking;

/// What people choose who have to choose.
pub const CHOSEN: &str = "Fresh-Horse-10";
/// More pages than any journey has.
const PATIENCE: usize = 14;

pub struct Person<'a> {
    pub server: &'a TestServer,
    pub email: &'static str,
    /// The passwords that may be theirs; the first is tried first.
    passwords: Vec<&'static str>,
    /// What they choose next.
    fresh: &'static str,
    /// Whether the page is the answer to a password that was just typed.
    typed: bool,
    key: String,
    /// The recovery codes that they kept; without one they take another way.
    pub recovery_codes: Vec<String>,
    /// The passkeys that they made, whether they were taken or not.
    pub passkeys: Vec<Authenticator>,
    codes_typed: usize,
    /// Whether they said once that they have no second factor at hand.
    lost: bool,
}

impl<'a> Person<'a> {
    pub fn new(server: &'a TestServer, email: &'static str) -> Self {
        let (passwords, key) = (vec![PASSWORD, CHOSEN], TOTP_KEY.to_owned());
        Self {
            server,
            email,
            passwords,
            fresh: CHOSEN,
            typed: false,
            key,
            recovery_codes: Vec::new(),
            passkeys: Vec::new(),
            codes_typed: email.len(),
            lost: false,
        }
    }

    /// The right answer to a page; nothing where it asks for nothing.
    pub async fn answer(&mut self, page: &Page) -> Option<Form> {
        if !page.has("main form") {
            return None;
        }
        if ["/account", "/passkeys"].iter().any(|own| page.url.path().starts_with(own)) {
            return self.answer_at_account(page).await;
        }
        let form = page.form();
        Some(match form.get("step").unwrap_or_default() {
            "sign_in" | "password" => {
                if self.typed && page.has("[role=alert]") {
                    self.passwords.rotate_left(1);
                }
                let form = if page.has("#signInFormUsername") {
                    form.with("username", self.email)
                } else {
                    form
                };
                self.typed = page.has("input[name=password]");
                if self.typed { form.with("password", self.passwords[0]) } else { form }
            }
            "new_password" => self.chosen(form),
            "set_up_totp" => {
                self.key = page.select(".key").concat().replace(' ', "");
                let code = self.code();
                form.with("code", &self.pasted(&code)).with("device_name", "My phone")
            }
            "totp" => {
                let code = self.code();
                form.with("code", &self.pasted(&code))
            }
            "recovery_code" => match self.recovery_codes.pop() {
                Some(code) => form.with("code", &code),
                None => form.with("action", "other"),
            },
            "terms" => ticking(page, form),
            "choose" | "choose_second" => {
                let ways = ["email_code", "totp", "passkey", "password"];
                let offered = |way: &&str| page.has(&format!("input[name=method][value={way}]"));
                form.with("method", ways.into_iter().find(offered).expect("a way that is theirs"))
            }
            "choose_reset" => form.with("method", "email"),
            "lost_factor" if page.has("input[name=method]") && !self.lost => {
                self.lost = true;
                form.with("method", "email_code")
            }
            "lost_factor" | "declined_terms" => form.with("action", "other"),
            "choose_account" => self.among(page)?,
            "passkey" => match self.kept_passkey().await {
                Some(key) => shown(page, key),
                None => form.with("action", "other"),
            },
            "new_passkey" => {
                let mut key = Authenticator::new(&self.server.origin());
                let form = made(page, &mut key);
                self.passkeys.push(key);
                form
            }
            "confirm" if !page.has("#code") => self.let_in(page, form).await,
            "sign_up" => self.chosen(ticking(page, form.with("email", self.email))),
            "forgot" => form.with("username", self.email),
            "code" | "confirm" | "reset" if page.has("[role=alert]") => {
                // What may be wrong is the code, or that the password was theirs before.
                self.fresh = if self.fresh == CHOSEN { PASSWORD } else { CHOSEN };
                self.server.clock.advance_seconds(30);
                form.with("action", "resend")
            }
            "code" | "confirm" => {
                let code = self.mailed().await;
                form.with("code", &self.pasted(&code))
            }
            "reset" => {
                let code = self.mailed().await;
                let form = form.with("code", &self.pasted(&code));
                self.chosen(form)
            }
            _ => form,
        })
    }

    /// The button by which the page offers them; nothing where it does not.
    fn among(&self, page: &Page) -> Option<Form> {
        let people = page.select(".people .still bdi");
        let place = people.iter().position(|name| name == self.email)? + 1;
        let button = format!(".people li:nth-child({place}) .still");
        let account = page.attribute(&button, "value")?;
        page.forms().into_iter().find(|form| form.get("account") == Some(&account))
    }

    /// One of their passkeys that the account has.
    async fn kept_passkey(&mut self) -> Option<&mut Authenticator> {
        let (pool, sub) =
            (PoolId::parse("test_A").unwrap(), self.server.user(self.email).await.sub);
        let kept = self.server.house.directory().passkeys(&pool, &sub).await.unwrap();
        let is_kept = |own: &&mut Authenticator| kept.iter().any(|k| k.id.bytes() == own.id);
        self.passkeys.iter_mut().find(is_kept)
    }

    /// An account that waits for no code: for an administrator, or for the link of a mail.
    async fn let_in(&self, page: &Page, form: Form) -> Form {
        if page.heading() == "Almost there" {
            self.server.confirm(self.email).await;
            return form;
        }
        let mut browser = self.server.browser();
        let link = link_sent_to(self.server, self.email).await;
        let opened = browser.page(&link).await;
        let is_good = browser.submit(&opened, &[]).await.page().status == 200;
        if is_good {
            return form;
        }
        self.server.clock.advance_seconds(30);
        form.with("action", "resend")
    }

    fn chosen(&mut self, form: Form) -> Form {
        let old = if self.fresh == CHOSEN { PASSWORD } else { CHOSEN };
        self.passwords = vec![self.fresh, old];
        form.with("new_password", self.fresh).with("confirm_password", self.fresh)
    }

    /// The newest code that was sent to them: the line that has nothing but digits.
    pub async fn mailed(&self) -> String {
        let letters = self.server.mail().await;
        let to = format!("To: {}", self.email);
        let is_code = |line: &&str| line.len() >= 6 && line.bytes().all(|c| c.is_ascii_digit());
        let own = letters.iter().rev().filter(|(_, raw)| raw.contains(&to));
        let mut codes = own.filter_map(|(_, raw)| raw.lines().map(str::trim).find(is_code));
        codes.next().unwrap_or("000000").to_owned()
    }

    /// A code as people type it or paste it, in another way each time.
    fn pasted(&mut self, code: &str) -> String {
        self.codes_typed += 1;
        let wide = |c: char| char::from_u32(u32::from(c) - 0x30 + 0xff10).unwrap();
        match self.codes_typed % 5 {
            0 => format!(" {} {}\n", &code[..3], &code[3..]),
            1 => code.chars().map(wide).collect(),
            2 => format!("Your code is {code}. It counts for 15 minutes."),
            3 => format!("{}-{}", &code[..3], &code[3..]),
            _ => code.to_owned(),
        }
    }

    /// The next code of the app; no earlier one has it.
    pub fn code(&self) -> String {
        self.server.clock.advance_seconds(30);
        self.server.totp_of(&self.key)
    }

    /// Goes on until the app is reached, always by what the page offers.
    pub async fn arrive(&mut self, browser: &mut Browser, mut landing: Landing) -> Url {
        let mut trail = Vec::new();
        for _ in 0..PATIENCE {
            let page = match landing {
                Landing::Away(url) => return url,
                Landing::Page(page) => page,
            };
            let is_away = page.status == 503;
            assert!(page.status.as_u16() < 500 || is_away, "{trail:?}\n{}", page.html);
            trail.push(format!(
                "{} {} {:?}",
                page.status.as_u16(),
                page.heading(),
                page.select("[role=alert], [role=status]")
            ));
            landing = match self.answer(&page).await {
                Some(form) if form.action.starts_with(CALLBACK) => return posted(&form),
                Some(form) => browser.send_form(&form).await,
                None => browser.open(&self.way_on(&page, &trail)).await,
            };
        }
        panic!("{} went round in circles: {trail:#?}", self.email);
    }

    /// The one link that a page without a form has.
    pub fn way_on(&mut self, page: &Page, trail: &[String]) -> String {
        self.typed = false;
        let mut links = page.links();
        assert_eq!(links.len(), 1, "no one clear way on: {trail:?}\n{}", page.html);
        if let Some(wait) = page.headers.get("retry-after") {
            self.server.clock.advance_seconds(wait.to_str().unwrap().parse().unwrap());
        }
        links.remove(0)
    }
}

/// The address that a form post to an app amounts to.
fn posted(form: &Form) -> Url {
    Url::parse_with_params(&form.action, &form.values).unwrap()
}
