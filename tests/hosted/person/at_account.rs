//! What somebody answers at their own account.

use crate::passkeys::{made, shown};
use crate::support::Form;
use crate::support::authenticator::Authenticator;
use crate::support::browser::Page;

use super::{CHOSEN, PASSWORD, Person};

/// What they press nowhere but where they mean to leave.
const LEAVES: &[&str] = &["sign_out", "sign_out_everywhere", "export"];

impl Person<'_> {
    /// The first form of a page that does not lead away, filled in rightly; nothing where there is
    /// none.
    pub(super) async fn answer_at_account(&mut self, page: &Page) -> Option<Form> {
        let stays = |form: &Form| form.get("action").is_none_or(|own| !LEAVES.contains(&own));
        let mut form = page.forms().into_iter().find(stays)?;
        if page.has("form[data-passkey=get]") {
            return Some(match self.kept_passkey().await {
                Some(key) => shown(page, key),
                None => page.forms().into_iter().find(|own| own.get("action") == Some("other"))?,
            });
        }
        if form.get("credential").is_some() {
            let mut key = Authenticator::new(&self.server.origin());
            let form = made(page, &mut key);
            self.passkeys.push(key);
            return Some(form);
        }
        if form.get("password").is_some() {
            if page.has(".mistake") {
                self.passwords.rotate_left(1);
            }
            form = form.with("password", self.passwords[0]);
        }
        if form.get("new_password").is_some() {
            self.fresh = if self.passwords[0] == CHOSEN { PASSWORD } else { CHOSEN };
            form = self.chosen(form);
        }
        if form.get("code").is_some() {
            let key = page.select(".key").concat().replace(' ', "");
            let code = if key.is_empty() { self.mailed().await } else { self.server.totp_of(&key) };
            form = form.with("code", &self.pasted(&code));
        }
        let moved = format!("moved-{}", self.email);
        let own = [("email", &*moved), ("account_name", self.email), ("device_name", "Tablet")];
        Some(own.into_iter().fold(form, |form, (name, value)| {
            if form.get(name).is_some() { form.with(name, value) } else { form }
        }))
    }
}
