//! The pages of a second step: an app's code, a code that was sent, a recovery code.

use askama::Template;

use crate::signin::{Ask, SecondWays};
use crate::web::views::{
    Choose, Chrome, OtherSteps, RecoveryCode, RecoveryCodes, RememberBrowser, SentCode, Totp,
};

use super::{Form, method};

/// The page of a question; of one that is asked elsewhere, none.
pub fn ask(form: &Form<'_>, ask: Ask) -> Result<String, askama::Error> {
    let chrome = form.frame.chrome.clone();
    match ask {
        Ask::ChooseSecond { name, methods, ways, notice } => {
            let methods = methods.into_iter().map(|own| method(&chrome, own)).collect();
            let form = form.parts("choose_second", notice);
            let recovery_code = ways.recovery_code;
            Choose { chrome, form, username: name, methods, first: false, recovery_code }.render()
        }
        Ask::Code { name, destination, link, ways, notice } => {
            let link = link.map(|lasts| form.frame.sent_link(lasts));
            let (form, ways) = (form.parts("code", notice), offered(&chrome, ways));
            SentCode { chrome, form, username: name, destination, link, ways }.render()
        }
        Ask::Totp { name, device, ways, notice } => {
            let (form, ways) = (form.parts("totp", notice), offered(&chrome, ways));
            Totp { chrome, form, username: name, device_name: device, ways }.render()
        }
        Ask::RecoveryCode { name, notice } => {
            let form = form.parts("recovery_code", notice);
            RecoveryCode { chrome, form, username: name }.render()
        }
        Ask::RecoveryCodes { name, codes } => {
            let codes = codes.iter().map(|code| code.expose().clone()).collect();
            let form = form.bare("recovery_codes");
            RecoveryCodes { chrome, form, username: name, codes }.render()
        }
        _ => Err(askama::Error::Fmt),
    }
}

fn offered(chrome: &Chrome, ways: SecondWays) -> OtherSteps {
    let remember = ways.remember.map(|own| RememberBrowser {
        label: chrome.text.count("remember-browser", own.lasts.seconds() / 86_400),
        ticked: own.wanted,
    });
    OtherSteps { others: ways.others, recovery_code: ways.recovery_code, remember }
}
