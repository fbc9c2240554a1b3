//! Somebody who wants to get into an app and does, page by page, whatever the page asks for.

use url::Url;

use crate::support::app::CALLBACK;
use crate::support::browser::{Browser, Landing, Page};
use crate::support::{Form, PASSWORD, TOTP_KEY, TestServer};

/// What people choose who have to choose.
pub const CHOSEN: &str = "Fresh-Horse-10";
/// More pages than any journey has.
const PATIENCE: usize = 14;

pub struct Person<'a> {
    server: &'a TestServer,
    pub email: &'static str,
    /// The passwords that may be theirs; the first is tried first.
    passwords: Vec<&'static str>,
    /// Whether the page is the answer to a password that was just typed.
    typed: bool,
    key: String,
    /// The recovery codes that they kept; without one they take another way.
    pub recovery_codes: Vec<String>,
}

impl<'a> Person<'a> {
    pub fn new(server: &'a TestServer, email: &'static str) -> Self {
        let (passwords, key) = (vec![PASSWORD, CHOSEN], TOTP_KEY.to_owned());
        Self { server, email, passwords, typed: false, key, recovery_codes: Vec::new() }
    }

    /// The right answer to a page; nothing where it asks for nothing.
    pub fn answer(&mut self, page: &Page) -> Option<Form> {
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
            "new_password" => {
                self.passwords = vec![CHOSEN, PASSWORD];
                form.with("new_password", CHOSEN).with("confirm_password", CHOSEN)
            }
            "set_up_totp" => {
                self.key = page.select(".key").concat().replace(' ', "");
                form.with("code", &self.code()).with("device_name", "My phone")
            }
            "totp" => form.with("code", &self.code()),
            "recovery_code" => match self.recovery_codes.pop() {
                Some(code) => form.with("code", &code),
                None => form.with("action", "other"),
            },
            _ => form,
        })
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
            trail.push(format!("{} {}", page.status.as_u16(), page.heading()));
            landing = match self.answer(&page) {
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
