//! How each page is reached, by what the pages before offer.

use super::{Case, Place, Tab};
use crate::link;
use crate::person::CHOSEN;
use crate::routes::SIGNED_OUT;
use crate::support::browser::{Landing, Page};
use crate::support::{Form, PASSWORD};
use crate::terms::renew_any;

/// Each page, with the client and the person that get there.
pub const PAGES: &[Place] = &[
    ("sign_in", "app", "ada@example.com"),
    ("sign_in, wrong", "app", "ada@example.com"),
    ("sign_in, unknown", "revealing", "ada@example.com"),
    ("name", "first", "ada@example.com"),
    ("password", "first", "ada@example.com"),
    ("password, wrong", "first", "ada@example.com"),
    ("totp", "app", "grace@example.com"),
    ("totp, wrong", "app", "grace@example.com"),
    ("recovery_code", "app", "grace@example.com"),
    ("recovery_code, wrong", "app", "grace@example.com"),
    ("recovery_codes", "app", "margaret@example.com"),
    ("new_password", "app", "linus@example.com"),
    ("new_password, broken", "app", "linus@example.com"),
    ("choose_set_up", "app", "margaret@example.com"),
    ("set_up_totp", "app", "margaret@example.com"),
    ("set_up_totp, wrong", "app", "margaret@example.com"),
    ("continue", "app", "ada@example.com"),
    ("locked", "app", "ada@example.com"),
    ("expired", "app", "grace@example.com"),
    ("unverified", "app", "ada@example.com"),
    ("form_post", "strict", "ada@example.com"),
    ("confirm_sign_out", "strict", "ada@example.com"),
];

/// Each page at which a code is asked for that was sent, and those that lead there, in a pool where
/// people choose, and those who have to set up a second factor may take a code by mail.
pub const PAGES_OF_CODES: &[Place] = &[
    ("choose", "choosing", "ada@example.com"),
    ("choose, none", "choosing", "ada@example.com"),
    ("code", "choosing", "ada@example.com"),
    ("code, wrong", "choosing", "ada@example.com"),
    ("await_link", "choosing", "ada@example.com"),
    ("link_pressed", "choosing", "ada@example.com"),
    ("second code", "app", "frank@example.com"),
    ("second code, wrong", "app", "frank@example.com"),
    ("choose_second", "app", "grace@example.com"),
    ("forgot", "app", "ada@example.com"),
    ("reset", "app", "ada@example.com"),
    ("reset, wrong", "app", "ada@example.com"),
    ("reset, broken", "app", "ada@example.com"),
    ("sign_up", "app", ""),
    ("sign_up, broken", "app", ""),
    ("confirm", "app", ""),
    ("confirm, wrong", "app", ""),
];

/// Each page of what has to be agreed to.
pub const PAGES_OF_TERMS: &[(&str, &str, &str)] = &[
    ("terms", "app", "ada@example.com"),
    ("terms, missing", "app", "ada@example.com"),
    ("terms, of a session", "app", "ada@example.com"),
    ("declined_terms", "app", "ada@example.com"),
    ("sign_up", "app", ""),
];

impl Case<'_> {
    pub(super) async fn send(&mut self, form: Form) -> Tab {
        let landing = self.browser.send_form(&form).await;
        Tab { page: landing.page(), last: Some(form) }
    }

    /// Brings this browser to a page.
    pub async fn reach(&mut self, name: &str) -> Tab {
        let sign_in = self.browser.page(&self.address).await;
        let first = Tab { page: sign_in, last: None };
        let form = first.page.form().with("username", self.person.email);
        match name {
            "sign_in" | "name" => first,
            "sign_in, wrong" => self.send(form.with("password", "x")).await,
            "sign_in, unknown" => {
                self.send(form.with("username", "x@y.z").with("password", "x")).await
            }
            "password" | "choose" => self.send(form).await,
            "password, wrong" => {
                let tab = self.send(form).await;
                self.send(tab.page.form().with("password", "x")).await
            }
            "totp" | "new_password" | "choose_set_up" | "form_post" | "second code"
            | "choose_second" | "terms" => self.send(form.with("password", PASSWORD)).await,
            "continue" => {
                let second = self.server.app("second");
                second.sign_in(&mut self.browser, self.person.email).await;
                let address = self.address.replace("/oauth2/authorize", "/login");
                Tab { page: self.browser.page(&address).await, last: None }
            }
            "confirm_sign_out" => {
                self.app.sign_in(&mut self.browser, self.person.email).await;
                let leave = format!(
                    "/logout?client_id=strict&state=this+tab&post_logout_redirect_uri={SIGNED_OUT}"
                );
                Tab { page: self.browser.page(&leave).await, last: None }
            }
            "terms, of a session" => {
                let landing = Landing::Page(first.page);
                self.person.arrive(&mut self.browser, landing).await;
                renew_any(self.server).await;
                Tab { page: self.browser.page(&self.address).await, last: None }
            }
            "locked" => {
                let wrong = form.with("password", "x");
                for _ in 0..5 {
                    self.browser.send_form(&wrong).await;
                }
                self.send(wrong).await
            }
            "expired" => {
                let tab = self.send(form.with("password", PASSWORD)).await;
                self.server.clock.advance_seconds(3 * 3600);
                self.send(tab.page.form().with("code", "000000")).await
            }
            "unverified" => self.send(form.with("_csrf", "x").with("password", PASSWORD)).await,
            "choose, none" | "code" | "code, wrong" | "await_link" | "link_pressed" => {
                self.by_code(name, form).await
            }
            "second code, wrong" => {
                let tab = self.send(form.with("password", PASSWORD)).await;
                self.send(tab.page.form().with("code", "000000")).await
            }
            name if super::further::leads_to(name) => {
                Box::pin(self.reach_further(name, &first, form)).await
            }
            name if name.starts_with("sign_up") || name.starts_with("confirm") => {
                self.joining(name, &first.page).await
            }
            name if name == "forgot" || name.starts_with("reset") => {
                self.forgetting(name, &first.page).await
            }
            _ => self.one_further(name, form).await,
        }
    }

    async fn by_code(&mut self, name: &str, form: Form) -> Tab {
        let tab = self.send(form).await;
        let form = tab.page.form();
        if name == "choose, none" {
            return self.send(form.with("method", "")).await;
        }
        let tab = self.send(form.with("method", "email_code")).await;
        match name {
            "code" => tab,
            "await_link" => {
                let page = self.browser.page(&tab.page.link_to("/login/waiting")).await;
                Tab { page, last: None }
            }
            "link_pressed" => {
                let mut phone = self.server.browser();
                let opened = phone.page(&link::link(self.server).await).await;
                phone.submit(&opened, &[("action", "sign_in")]).await.page();
                // A form without its pair shows what is due.
                self.send(tab.page.form().with("_csrf", "x")).await
            }
            _ => self.send(tab.page.form().with("code", "00000000")).await,
        }
    }

    pub(super) async fn joining(&mut self, name: &str, first: &Page) -> Tab {
        let page = self.browser.page(&first.link_to("/signup")).await;
        let form = page.form().with("email", self.person.email);
        match name {
            "sign_up" => Tab { page, last: None },
            "sign_up, broken" => self.send(form.with("new_password", "x")).await,
            _ => {
                let form = self.person.answer(&page).await.expect("a form");
                let tab = self.send(form).await;
                if name == "confirm" {
                    return tab;
                }
                self.send(tab.page.form().with("code", "000000")).await
            }
        }
    }

    async fn forgetting(&mut self, name: &str, first: &Page) -> Tab {
        let page = self.browser.page(&first.link_to("/forgotPassword")).await;
        if name == "forgot" {
            return Tab { page, last: None };
        }
        let tab = self.send(page.form().with("username", self.person.email)).await;
        let form = tab.page.form();
        match name {
            "reset" => tab,
            "reset, wrong" => {
                let form = form.with("code", "000000").with("new_password", CHOSEN);
                self.send(form.with("confirm_password", CHOSEN)).await
            }
            _ => self.send(form.with("code", "000000").with("new_password", "x")).await,
        }
    }

    /// Pages behind another page that has to be answered first.
    async fn one_further(&mut self, name: &str, form: Form) -> Tab {
        let tab = self.send(form.with("password", PASSWORD)).await;
        let form = tab.page.form();
        match name {
            "totp, wrong" => self.send(form.with("code", "000000")).await,
            "new_password, broken" => {
                self.send(form.with("new_password", "x").with("confirm_password", "y")).await
            }
            "recovery_code" | "recovery_code, wrong" => {
                self.person.recovery_codes = self.server.recovery_codes(self.person.email).await;
                let tab = self.send(form.with("action", "recovery_code")).await;
                if name == "recovery_code" {
                    return tab;
                }
                self.send(tab.page.form().with("code", "0000")).await
            }
            "recovery_codes" => {
                let tab = self.send(form).await;
                let form = self.person.answer(&tab.page).await.expect("a form");
                self.send(form).await
            }
            "set_up_totp" | "terms, missing" => self.send(form).await,
            "declined_terms" => self.send(form.with("action", "decline")).await,
            "set_up_totp, wrong" => {
                let tab = self.send(form).await;
                self.send(tab.page.form().with("code", "000000")).await
            }
            other => panic!("no way to {other}"),
        }
    }
}
