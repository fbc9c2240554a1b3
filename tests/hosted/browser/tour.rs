//! The pages as they really come: looked at in every size and all colours, zoomed in and on paper.

use super::Stage;
use super::look::Look;
use super::turn::Turn;
use crate::support::{Landing, PASSWORD};

struct Tour {
    stage: Stage,
    look: Look,
    language: &'static str,
}

impl Tour {
    async fn begin(language: &'static str) -> Option<Self> {
        let stage = Stage::set().await?;
        Some(Self { stage, look: Look::into(language), language })
    }

    async fn look(&mut self, name: &str) {
        let language = format!("html[lang={}]", self.language);
        self.stage.tab.see(&language).await;
        self.look.at(&self.stage.tab, name).await;
    }

    /// The sign-in page in the tour's language; each of these is a sign-in of its own.
    async fn open(&self, changes: &[(&str, &str)]) {
        let own = [("lang", self.language)];
        self.stage.tab.go(&self.stage.login(&[own.as_slice(), changes].concat())).await;
    }

    async fn names_and_passwords(&mut self) {
        self.open(&[]).await;
        self.look("sign-in").await;
        self.stage.send("ada@example.com", "wrong").await;
        self.stage.tab.see("#summary").await;
        self.look("sign-in-wrong").await;
        self.open(&[("client_id", "webfirst")]).await;
        self.look("name-first").await;
        self.stage.tab.fill("#signInFormUsername", "ada@example.com").await;
        self.stage.tab.press(".go").await;
        self.stage.tab.see("#signInFormPassword").await;
        self.look("password").await;
    }

    async fn second_factors(&mut self) {
        self.open(&[("state", "totp")]).await;
        self.stage.send("grace@example.com", PASSWORD).await;
        self.stage.tab.see("#code").await;
        self.look("totp").await;
        self.stage.tab.fill("#code", "000000").await;
        self.stage.tab.press("form:has(#code) .go").await;
        self.stage.tab.see("#summary").await;
        self.look("totp-wrong").await;
        self.open(&[("state", "set-up")]).await;
        self.stage.send("margaret@example.com", PASSWORD).await;
        self.stage.tab.see("[name=method]").await;
        self.look("choose-set-up").await;
        self.stage.tab.press("form:has([name=method]) .go").await;
        self.stage.tab.see(".key").await;
        self.look("set-up-totp").await;
    }

    async fn new_passwords(&mut self) {
        self.open(&[("state", "new")]).await;
        self.stage.send("linus@example.com", PASSWORD).await;
        self.stage.tab.see("#rules").await;
        self.look("new-password").await;
        self.stage.tab.fill("#new-password", "fresh horse").await;
        self.look("new-password-typing").await;
        self.stage.tab.press("form:has(#new-password) .go").await;
        self.stage.tab.see("#summary").await;
        self.look("new-password-broken").await;
        self.stage.server.clock.advance_seconds(3600);
        self.stage.tab.press("form:has(#new-password) .go").await;
        self.stage.tab.see("main > p > .go").await;
        self.look("expired").await;
    }

    async fn locks(&mut self) {
        let mut browser = self.stage.server.browser();
        let page = browser.page(&self.stage.login(&[])).await;
        for _ in 0..6 {
            let fields = [("username", "edsger@example.com"), ("password", "wrong")];
            let Landing::Page(_) = browser.submit(&page, &fields).await else { panic!("let in") };
        }
        self.open(&[("state", "locked")]).await;
        self.stage.send("edsger@example.com", "wrong").await;
        self.stage.tab.see("main > p > strong").await;
        self.look("locked").await;
    }

    async fn sessions(&mut self) {
        self.open(&[("state", "in")]).await;
        self.stage.send("ada@example.com", PASSWORD).await;
        self.stage.arrived().await;
        self.open(&[("state", "again")]).await;
        self.stage.tab.see("button[value=continue]").await;
        self.look("continue").await;
        self.leave("").await;
        self.stage.tab.see("button[value=sign_out]").await;
        self.look("confirm-sign-out").await;
        self.stage.tab.press("button[value=sign_out]").await;
        self.stage.tab.see("main > p > .go").await;
        self.look("signed-out").await;
    }

    /// Of somebody with a second factor, who has most to see there.
    async fn account(&mut self) {
        self.stage.tab.go(&self.own("")).await;
        self.look("account-closed").await;
        self.open(&[("state", "account"), ("prompt", "login")]).await;
        self.stage.send("grace@example.com", PASSWORD).await;
        self.stage.tab.see("#code").await;
        self.stage.tab.fill("#code", &self.stage.server.totp()).await;
        self.stage.tab.press("form:has(#code) .go").await;
        self.stage.arrived().await;
        for (path, name) in [
            ("", "account"),
            ("/profile", "account-profile"),
            ("/email", "account-email"),
            ("/phone", "account-phone"),
            ("/password", "account-password"),
            ("/authenticator", "account-authenticator"),
            ("/events", "account-events"),
            ("/delete", "account-deletion"),
        ] {
            self.stage.tab.go(&self.own(path)).await;
            self.look(name).await;
        }
        self.stage.tab.press("form:has(#current-password) .go").await;
        self.stage.tab.see("#summary").await;
        self.look("account-deletion-wrong").await;
        self.stage.tab.go(&self.own("/password")).await;
        self.stage.tab.fill("#current-password", PASSWORD).await;
        self.stage.tab.fill("#new-password", "Another-Horse-9").await;
        self.stage.tab.fill("#confirm-password", "Another-Horse-9").await;
        self.stage.tab.press("form:has(#new-password) .go").await;
        self.stage.tab.see(".notice.good").await;
        self.look("account-changed").await;
        self.stage.tab.press("button[value=sign_out_everywhere]").await;
        self.stage.tab.see("h1").await;
        self.look("account-left").await;
    }

    fn own(&self, path: &str) -> String {
        self.stage.at_server(&format!("/account{path}?client_id=web&lang={}", self.language))
    }

    async fn leave(&self, more: &str) {
        let path = format!("/logout?client_id=webstrict&lang={}{more}", self.language);
        self.stage.tab.go(&self.stage.at_server(&path)).await;
    }

    async fn errors(&mut self) {
        self.open(&[("redirect_uri", "http://127.0.0.1:9/elsewhere")]).await;
        self.look("error-redirect").await;
        self.open(&[("client_id", "")]).await;
        self.look("error-parameters").await;
        self.leave("&post_logout_redirect_uri=http://127.0.0.1:9/elsewhere").await;
        self.look("error-logout").await;
        let nowhere = self.stage.at_server(&format!("/nowhere?lang={}", self.language));
        self.stage.tab.go(&nowhere).await;
        self.look("error-not-found").await;
    }

    /// Without its script the page that posts an answer stays, and shows its button.
    async fn form_post(&mut self) {
        self.stage.tab.block_script().await;
        self.open(&[("client_id", "webstrict"), ("response_mode", "form_post")]).await;
        assert!(!self.stage.tab.has(".reveal:not([hidden])").await, "there is script");
        self.look("sign-in-without-script").await;
        self.stage.send("ada@example.com", PASSWORD).await;
        self.stage.tab.see("form[data-submit]").await;
        self.look("form-post").await;
    }
}

async fn tour(language: &'static str) {
    let Some(mut tour) = Tour::begin(language).await else { return };
    tour.names_and_passwords().await;
    tour.second_factors().await;
    tour.new_passwords().await;
    tour.locks().await;
    tour.sessions().await;
    tour.account().await;
    tour.errors().await;
    tour.form_post().await;
    tour.look.conclude();
}

#[tokio::test]
async fn every_page_in_english() {
    tour("en").await;
}

/// In the one whose day it is, or in both.
#[tokio::test]
async fn every_page_in_another_language() {
    let turn = Turn::of_this_run();
    for language in turn.languages(false) {
        turn.tell(&format!("the tour in {language}"));
        tour(language).await;
    }
}
