//! The pages of authenticator apps, behind the account page.

use askama::Template;

use crate::signin::{AccountPage, AccountPlace, Authenticator};
use crate::web::frame::Frame;
use crate::web::views::{AccountAuthenticator, AccountNewAuthenticator, OwnApp, SetUpTotp, qr};

use super::Form;
use super::account::mistaken;

pub(super) fn page(form: &Form<'_>, page: AccountPage) -> Result<String, askama::Error> {
    let chrome = form.frame.chrome.clone();
    let back = form.frame.at_account(AccountPlace::Overview);
    match page {
        AccountPage::NewAuthenticator { name, url, key, device, asks_password, mistake } => {
            let form = mistaken(form, "account_new_authenticator", mistake);
            AccountNewAuthenticator {
                chrome,
                form: form.asking_password(asks_password),
                username: name,
                qr_svg: qr::svg(url.expose()).unwrap_or_default(),
                key_groups: SetUpTotp::grouped(key.expose()),
                otpauth: url.expose().clone(),
                device_name: device,
                back,
            }
            .render()
        }
        AccountPage::Authenticator { name, device, asks_password, mistake } => {
            let form = mistaken(form, "account_authenticator", mistake);
            let form = form.asking_password(asks_password);
            AccountAuthenticator { chrome, form, username: name, device, back }.render()
        }
        _ => Err(askama::Error::Fmt),
    }
}

/// An app in the list of one's own.
pub(super) fn own(app: Authenticator, frame: &Frame) -> OwnApp {
    let text = &frame.chrome.text;
    OwnApp {
        href: frame.at_app(&app.id),
        name: app.name,
        added: text.moment(app.added.seconds()),
        used: app.last_used.map(|at| text.moment(at.seconds())),
    }
}
