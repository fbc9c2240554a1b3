//! The pages of a second step: an app's code, a code that was sent, a recovery code.

use askama::Template;

use crate::domain::Span;
use crate::signin::{Ask, SecondWays};
use crate::web::views::{
    Choose, Chrome, LostFactor, LostFactorStopped, LostFactorWaits, OtherSteps, RecoveryCode,
    RecoveryCodes, RememberBrowser, SentCode, StopLostFactor, Totp,
};

use super::{Form, choices};

/// The page of a question; of one that is asked elsewhere, none.
pub fn ask(form: &Form<'_>, ask: Ask) -> Result<String, askama::Error> {
    let chrome = form.frame.chrome.clone();
    match ask {
        Ask::ChooseSecond { name, methods, ways, notice } => {
            let methods = choices(&chrome, methods);
            let form = form.parts("choose_second", notice);
            let ways = OtherSteps { others: false, ..offered(&chrome, ways) };
            Choose { chrome, form, username: name, methods, first: false, ways }.render()
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
        Ask::LostFactor { name, methods, waits, is_ripe, notice } => {
            let lead = LostFactor::lead(&chrome, days(waits), is_ripe);
            let methods = choices(&chrome, methods);
            let form = form.parts("lost_factor", notice);
            LostFactor { chrome, form, username: name, lead, methods }.render()
        }
        Ask::LostFactorWaits { name, due } => {
            let due = chrome.text.moment(due.seconds());
            LostFactorWaits { form: form.bare("lost_factor"), chrome, username: name, due }.render()
        }
        Ask::StopLostFactor => {
            StopLostFactor { form: form.bare("stop_lost_factor"), chrome }.render()
        }
        Ask::LostFactorStopped { done } => {
            LostFactorStopped { chrome, done, way_on: form.frame.way_home() }.render()
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
        label: chrome.text.count("remember-browser", days(own.lasts)),
        ticked: own.wanted,
    });
    let SecondWays { others, recovery_code, lost, .. } = ways;
    OtherSteps { others, recovery_code, lost, remember }
}

fn days(span: Span) -> i64 {
    span.seconds() / 86_400
}
