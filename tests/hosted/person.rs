//! Somebody who wants to get into an app and does, page by page, whatever the page asks for.

use url::Url;

use crate::support::app::CALLBACK;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{Form, PASSWORD, TOTP_KEY, TestServer};
use crate::terms::ticking;

/// What people choose who have to choose.
pub const CHOSEN: &str = "Fresh-Horse-10";
/// More pages than any journey has.
const PATIENCE: usize = 14;

pub struct Person<'a> {
    server: &'a TestServer,
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
}

impl<'a> Person<'a> {
    pub fn new(server: &'a TestServer, email: &'static str) -> Self {
        let (passwords, key) = (vec![PASSWORD, CHOSEN], TOTP_KEY.to_owned());
        let recovery_codes = Vec::new();
        Self { server, email, passwords, fresh: CHOSEN, typed: false, key, recovery_codes }
    }

    /// The right answer to a page; nothing where it asks for nothing.
    pub async fn answer(&mut self, page: &Page) -> Option<Form> {
        if !page.has("form") {
            return None;
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
                form.with("code", &self.code()).with("device_name", "My phone")
            }
            "totp" => form.with("code", &self.code()),
            "recovery_code" => match self.recovery_codes.pop() {
                Some(code) => form.with("code", &code),
                None => form.with("action", "other"),
            },
            "terms" => ticking(page, form),
            "declined_terms" => form.with("action", "other"),
            "choose" | "choose_second" => form.with("method", "email_code"),
            "sign_up" => self.chosen(ticking(page, form.with("email", self.email))),
            "forgot" => form.with("username", self.email),
            "code" | "confirm" | "reset" if page.has("[role=alert]") => {
                // What may be wrong is the code, or that the password was theirs before.
                self.fresh = if self.fresh == CHOSEN { PASSWORD } else { CHOSEN };
                self.server.clock.advance_seconds(30);
                form.with("action", "resend")
            }
            "code" | "confirm" => form.with("code", &self.mailed().await),
            "reset" => {
                let code = self.mailed().await;
                self.chosen(form.with("code", &code))
            }
            _ => form,
        })
    }

    fn chosen(&mut self, form: Form) -> Form {
        let old = if self.fresh == CHOSEN { PASSWORD } else { CHOSEN };
        self.passwords = vec![self.fresh, old];
        form.with("new_password", self.fresh).with("confirm_password", self.fresh)
    }

    /// The newest code that was sent to them: the line that has nothing but digits.
    async fn mailed(&self) -> String {
        let letters = self.server.mail().await;
        let to = format!("To: {}", self.email);
        let is_code = |line: &&str| line.len() >= 6 && line.bytes().all(|c| c.is_ascii_digit());
        let own = letters.iter().rev().filter(|(_, raw)| raw.contains(&to));
        let mut codes = own.filter_map(|(_, raw)| raw.lines().map(str::trim).find(is_code));
        codes.next().unwrap_or("000000").to_owned()
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
            assert!(page.status.as_u16() < 500, "{trail:?}\n{}", page.html);
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
    fn way_on(&mut self, page: &Page, trail: &[String]) -> String {
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
