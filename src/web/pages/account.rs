//! The pages of an account: what is asked, in words.

use askama::Template;

use crate::brand::Text;
use crate::domain::{Factor, Medium};
use crate::signin::{
    AccountMistake, AccountPage, AccountPlace, Contact, News, Overview, OwnPasskey,
};
use crate::web::csrf::Unverified;
use crate::web::frame::Frame;
use crate::web::views::message::Message;
use crate::web::views::{
    Account, AccountAddPasskey, AccountAuthenticator, AccountClosed, AccountDeleted,
    AccountDeletion, AccountPasskey, AccountPasskeys, AccountPassword, AccountWays, Field,
    FormError, FormParts, Later, ListedPasskey, NewPasskey, OwnApp, OwnContact, SignedOut, Tone,
};

use super::passkeys::{carried, said};
use super::{Form, listed_all};

/// The page at an address of the account; `later` is where it goes on without a passkey.
pub fn page(
    frame: &Frame,
    csrf: &str,
    page: AccountPage,
    later: &str,
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
        AccountPage::Passkeys { name, passkeys, may_add, news } => {
            let add = may_add.then(|| frame.at_account(AccountPlace::AddPasskey));
            let passkeys = passkeys.into_iter().map(|own| listed(frame, own)).collect();
            let form = with_news(&form, "account_passkeys", news);
            AccountPasskeys { chrome, form, username: name, passkeys, add, back }.render()
        }
        AccountPage::Passkey { name, passkey, may_remove, mistake } => {
            let form = mistaken(&form, "account_passkey", mistake);
            let back = frame.at_account(AccountPlace::Passkeys);
            let passkey = passkey.name;
            AccountPasskey { chrome, form, username: name, passkey, may_remove, back }.render()
        }
        AccountPage::AddPasskey { name, mistake } => {
            let form = mistaken(&form, "account_add_passkey", mistake);
            AccountAddPasskey { chrome, form, username: name, later: later.to_owned() }.render()
        }
        AccountPage::NewPasskey { name, ceremony } => {
            let (form, passkey) = (form.bare("new_passkey"), carried(ceremony));
            let later = Later::Link(later.to_owned());
            NewPasskey { chrome, form, username: name, passkey, later, own: true }.render()
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
        Some(AccountMistake::Passkey(notice)) => {
            parts.with_notice(Tone::Plain, said(notice).say(text))
        }
        Some(AccountMistake::OutOfDate) => {
            parts.with_notice(Tone::Plain, Message::PageOutOfDate.say(text))
        }
    }
}

fn with_news(form: &Form<'_>, step: &'static str, news: Option<News>) -> FormParts {
    let parts = form.bare(step);
    let message = match news.filter(|_| form.beside.is_none()) {
        None => return parts,
        Some(News::PasswordChanged) => Message::PasswordChanged,
        Some(News::AuthenticatorRemoved) => Message::AuthenticatorRemoved,
        Some(News::PasskeyAdded) => Message::PasskeyAdded,
        Some(News::PasskeyRenamed) => Message::PasskeyRenamed,
        Some(News::PasskeyRemoved) => Message::PasskeyRemoved,
    };
    parts.with_notice(Tone::Good, message.say(&form.frame.chrome.text))
}

fn listed(frame: &Frame, own: OwnPasskey) -> ListedPasskey {
    let text = &frame.chrome.text;
    let unnamed = || text.say("passkey-unnamed");
    ListedPasskey {
        href: frame.at_passkey(&own.id),
        name: if own.name.is_empty() { unnamed() } else { own.name },
        added: text.moment(own.added.seconds()),
        used: own.used.map(|at| text.moment(at.seconds())),
        synced: own.synced,
    }
}

fn overview(form: &Form<'_>, own: Overview) -> Account {
    let (frame, text) = (form.frame, &form.frame.chrome.text);
    let parts = with_news(form, "account", own.news);
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
        passkeys: own.passkeys,
        signed_in: text.moment(own.signed_in.seconds()),
        signed_in_by: named(&own.factors, text),
        ways: AccountWays {
            password: frame.at_account(AccountPlace::Password),
            authenticator: frame.at_account(AccountPlace::Authenticator),
            passkeys: frame.at_account(AccountPlace::Passkeys),
            deletion: frame.at_account(AccountPlace::Deletion),
            home: frame.way_home(),
        },
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
        Factor::Passkey => text.say("method-passkey"),
    };
    factors.iter().map(name).collect::<Vec<_>>().join(" + ")
}
