//! The pages of an account: what is asked, in words.

use askama::Template;

use crate::brand::Text;
use crate::domain::{Factor, Medium};
use crate::signin::{
    AccountMistake, AccountPage, AccountPlace, ConnectedApp, Contact, News, Overview,
};
use crate::web::csrf::Unverified;
use crate::web::frame::Frame;
use crate::web::views::message::Message;
use crate::web::views::{
    Account, AccountAuthenticator, AccountClosed, AccountDeleted, AccountDeletion, AccountPassword,
    AccountWays, Field, FormError, FormParts, OwnApp, OwnConnected, OwnContact, SignedOut, Tone,
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
        Some(News::AuthenticatorRemoved) => {
            parts.with_notice(Tone::Good, Message::AuthenticatorRemoved.say(text))
        }
        Some(News::AppDisconnected) => {
            parts.with_notice(Tone::Good, Message::AppDisconnected.say(text))
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
        connected: own.apps.into_iter().map(|app| connected(app, text)).collect(),
        signed_in: text.moment(own.signed_in.seconds()),
        signed_in_by: named(&own.factors, text),
        ways: AccountWays {
            password: frame.at_account(AccountPlace::Password),
            authenticator: frame.at_account(AccountPlace::Authenticator),
            deletion: frame.at_account(AccountPlace::Deletion),
            home: frame.way_home(),
        },
    }
}

fn connected(app: ConnectedApp, text: &Text) -> OwnConnected {
    OwnConnected {
        client: app.client.to_string(),
        name: app.name,
        since: text.moment(app.since.seconds()),
        last: (app.last > app.since).then(|| text.moment(app.last.seconds())),
    }
}

fn contact(contact: Contact) -> OwnContact {
    let is_mail = contact.medium == Medium::Email;
    OwnContact { is_mail, value: contact.value, verified: contact.verified }
}

fn named(factors: &[Factor], text: &Text) -> String {
    let name = |factor: &Factor| match factor {
        Factor::Password => text.say("label-password"),
        Factor::Totp => text.say("method-totp"),
        Factor::EmailCode => text.say("method-email"),
        Factor::TextCode => text.say("method-text"),
    };
    factors.iter().map(name).collect::<Vec<_>>().join(" + ")
}
