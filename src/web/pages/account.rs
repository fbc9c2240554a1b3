//! The pages of an account: what is asked, in words.

use askama::Template;

use crate::brand::Text;
use crate::domain::{Factor, Medium, browser_name};
use crate::signin::{self, AccountMistake, AccountPage, AccountPlace, Contact, News, Overview};
use crate::web::csrf::Unverified;
use crate::web::frame::Frame;
use crate::web::views::message::Message;
use crate::web::views::{
    Account, AccountAuthenticator, AccountClosed, AccountDeleted, AccountDeletion, AccountPassword,
    AccountRecoveryCodes, AccountWays, Field, FormError, FormParts, OwnApp, OwnBrowser, OwnContact,
    RecoveryCodes, SignedOut, Tone,
};

use super::{Form, listed_all};

/// The page at an address of the account.
pub fn page(
    frame: &Frame,
    csrf: &str,
    page: AccountPage,
    beside: Option<Unverified>,
) -> Result<String, askama::Error> {
    let chrome = frame.chrome.clone();
    let form = Form { frame, csrf, beside };
    let back = frame.at_account(AccountPlace::Overview);
    match page {
        AccountPage::NobodySignedIn => AccountClosed { chrome, way_on: frame.way_home() }.render(),
        AccountPage::Overview(own) => overview(&form, *own).render(),
        AccountPage::Password { name, rules, minimum, broken, mistake } => {
            let parts = mistaken(&form, "account_password", mistake);
            let form = Form::broken_on(parts, frame, &broken, minimum);
            let rules = listed_all(rules, minimum, &broken);
            AccountPassword { chrome, form, username: name, rules, back }.render()
        }
        AccountPage::Authenticator { name, device, mistake } => {
            let form = mistaken(&form, "account_authenticator", mistake);
            AccountAuthenticator { chrome, form, username: name, device, back }.render()
        }
        AccountPage::RecoveryCodes { name, mistake } => {
            let form = mistaken(&form, "account_recovery_codes", mistake);
            AccountRecoveryCodes { chrome, form, username: name, back }.render()
        }
        AccountPage::NewRecoveryCodes { name, codes } => {
            let codes = codes.iter().map(|code| code.expose().clone()).collect();
            let form = form.bare("recovery_codes");
            RecoveryCodes { chrome, form, username: name, codes }.render()
        }
        AccountPage::Deletion { name, mistake } => {
            let form = mistaken(&form, "account_deletion", mistake);
            AccountDeletion { chrome, form, username: name, back }.render()
        }
        AccountPage::Deleted => AccountDeleted { chrome, way_on: frame.way_home() }.render(),
    }
}

/// After a sign-out from here.
pub fn signed_out(frame: &Frame) -> Result<String, askama::Error> {
    SignedOut { chrome: frame.chrome.clone(), way_on: frame.way_home() }.render()
}

fn mistaken(form: &Form<'_>, step: &'static str, mistake: Option<AccountMistake>) -> FormParts {
    let (parts, text) = (form.bare(step), &form.frame.chrome.text);
    let on = |parts: FormParts, field, message: Message| {
        parts.with_error(FormError::on(field, message.say(text)))
    };
    match mistake {
        None => parts,
        Some(AccountMistake::MissingPassword) => {
            on(parts, Field::CurrentPassword, Message::CurrentPasswordMissing)
        }
        Some(AccountMistake::WrongPassword) => {
            on(parts, Field::CurrentPassword, Message::CurrentPasswordWrong)
        }
        Some(AccountMistake::WrongName) => on(parts, Field::AccountName, Message::AccountNameWrong),
        Some(AccountMistake::OutOfDate) => {
            parts.with_notice(Tone::Plain, Message::PageOutOfDate.say(text))
        }
    }
}

fn overview(form: &Form<'_>, own: Overview) -> Account {
    let (frame, text) = (form.frame, &form.frame.chrome.text);
    let parts = form.bare("account");
    let parts = match own.news.filter(|_| form.beside.is_none()) {
        None => parts,
        Some(News::PasswordChanged) => {
            parts.with_notice(Tone::Good, Message::PasswordChanged.say(text))
        }
        Some(News::BrowsersForgotten) => {
            parts.with_notice(Tone::Good, Message::BrowsersForgotten.say(text))
        }
        Some(News::AuthenticatorRemoved) => {
            parts.with_notice(Tone::Good, Message::AuthenticatorRemoved.say(text))
        }
    };
    Account {
        chrome: frame.chrome.clone(),
        form: parts,
        username: own.name,
        full_name: own.full_name,
        contacts: own.contacts.into_iter().map(contact).collect(),
        has_password: own.has_password,
        app: own
            .authenticator
            .map(|app| OwnApp { name: app.name, added: text.moment(app.added.seconds()) }),
        browsers: own.browsers.into_iter().map(|own| browser(own, text)).collect(),
        recovery_codes: own
            .recovery_codes
            .map(|left| text.count("account-recovery-codes-left", left.into())),
        signed_in: text.moment(own.signed_in.seconds()),
        signed_in_by: named(&own.factors, text),
        ways: AccountWays {
            password: frame.at_account(AccountPlace::Password),
            authenticator: frame.at_account(AccountPlace::Authenticator),
            recovery_codes: frame.at_account(AccountPlace::RecoveryCodes),
            deletion: frame.at_account(AccountPlace::Deletion),
            home: frame.way_home(),
        },
    }
}

fn contact(contact: Contact) -> OwnContact {
    let is_mail = contact.medium == Medium::Email;
    OwnContact { is_mail, value: contact.value, verified: contact.verified }
}

fn browser(own: signin::OwnBrowser, text: &Text) -> OwnBrowser {
    OwnBrowser {
        id: own.id,
        name: browser_name(&own.agent).unwrap_or_else(|| text.say("account-browser-unknown")),
        added: text.moment(own.added.seconds()),
        last_seen: text.moment(own.last_seen.seconds()),
        until: text.moment(own.until.seconds()),
    }
}

fn named(factors: &[Factor], text: &Text) -> String {
    let name = |factor: &Factor| match factor {
        Factor::Password => text.say("label-password"),
        Factor::Totp => text.say("method-totp"),
        Factor::EmailCode => text.say("method-email"),
        Factor::TextCode => text.say("method-text"),
        Factor::RecoveryCode => text.say("method-recovery-code"),
        Factor::TrustedBrowser => text.say("account-trusted-browser"),
    };
    factors.iter().map(name).collect::<Vec<_>>().join(" + ")
}
