//! The pages of an account: what is asked, in words.

use askama::Template;

use crate::brand::Text;
use crate::brand::agent;
use crate::domain::{Agent, Factor, Medium};
use crate::signin::{
    self, AccountMistake, AccountPage, AccountPlace, ConnectedApp, Contact, News, OfferedTerms,
    Overview, OwnPasskey, OwnSessions,
};
use crate::web::csrf::Unverified;
use crate::web::frame::Frame;
use crate::web::views::message::Message;
use crate::web::views::{
    Account, AccountAddPasskey, AccountClosed, AccountContact, AccountContactCode, AccountDeleted,
    AccountDeletion, AccountPasskey, AccountPasskeys, AccountPassword, AccountProfile,
    AccountRecoveryCodes, AccountSessions, AccountTerms, AccountWays, Chrome, Field, FormError,
    FormParts, Later, ListedPasskey, NewPasskey, OfferedConsent, OwnBrowser, OwnConnected,
    OwnConsent, OwnContact, OwnSession, RecoveryCodes, SignedOut, Tone, contact_input,
};

use super::joining::{self, filled};
use super::passkeys::{self, carried};
use super::{Form, apps, events, listed_all, proof};

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
        AccountPage::Profile { name, fields, asks_password, mistake } => {
            let parts = mistaken(&form, "account_profile", mistake);
            let (form, inputs) = filled(parts, frame, fields);
            AccountProfile { chrome, form, username: name, inputs, asks_password, back }.render()
        }
        page @ (AccountPage::Contact { .. } | AccountPage::ContactCode { .. }) => {
            contact_page(&form, page, back)
        }
        AccountPage::Password { name, asks_password, rules, minimum, broken, mistake } => {
            let parts = mistaken(&form, "account_password", mistake);
            let parts = parts.asking_password(asks_password);
            let form = Form::broken_on(parts, frame, &broken, minimum);
            let rules = listed_all(rules, minimum, &broken);
            AccountPassword { chrome, form, username: name, rules, back }.render()
        }
        AccountPage::Sessions { name, sessions, news } => {
            open_sessions(&form, name, sessions, news).render()
        }
        AccountPage::Consents { name, consents, offers, news } => {
            let form = with_news(&form, "account_terms", news);
            let consents = consents.into_iter().map(|own| consent(own, &chrome)).collect();
            let offers = offers.into_iter().map(|own| offered(own, &chrome.text)).collect();
            AccountTerms { chrome, form, username: name, consents, offers, back }.render()
        }
        page @ (AccountPage::Events { .. } | AccountPage::NotMe { .. }) => {
            events::page(&form, page)
        }
        page @ (AccountPage::NewAuthenticator { .. } | AccountPage::Authenticator { .. }) => {
            apps::page(&form, page)
        }
        AccountPage::RecoveryCodes { name, asks_password, mistake } => {
            let form =
                mistaken(&form, "account_recovery_codes", mistake).asking_password(asks_password);
            AccountRecoveryCodes { chrome, form, username: name, back }.render()
        }
        AccountPage::NewRecoveryCodes { name, codes } => {
            let codes = codes.iter().map(|code| code.expose().clone()).collect();
            let form = form.bare("recovery_codes");
            RecoveryCodes { chrome, form, username: name, codes }.render()
        }
        AccountPage::Passkeys { name, passkeys, may_add, news } => {
            let add = may_add.then(|| frame.at_account(AccountPlace::AddPasskey));
            let passkeys = passkeys.into_iter().map(|own| listed(frame, own)).collect();
            let form = with_news(&form, "account_passkeys", news);
            AccountPasskeys { chrome, form, username: name, passkeys, add, back }.render()
        }
        AccountPage::Passkey { name, passkey, asks_password, mistake } => {
            let form = mistaken(&form, "account_passkey", mistake).asking_password(asks_password);
            let back = frame.at_account(AccountPlace::Passkeys);
            let passkey = passkey.name;
            AccountPasskey { chrome, form, username: name, passkey, back }.render()
        }
        AccountPage::AddPasskey { name, asks_password, mistake } => {
            let form =
                mistaken(&form, "account_add_passkey", mistake).asking_password(asks_password);
            AccountAddPasskey { chrome, form, username: name, later: later.to_owned() }.render()
        }
        AccountPage::NewPasskey { name, ceremony } => {
            let (form, passkey) = (form.bare("new_passkey"), carried(ceremony));
            let later = Later::Link(later.to_owned());
            NewPasskey { chrome, form, username: name, passkey, later, own: true }.render()
        }
        page @ (AccountPage::Proof { .. }
        | AccountPage::ProofCode { .. }
        | AccountPage::ProofPasskey { .. }
        | AccountPage::Done { .. }) => proof::page(&form, page, back),
        AccountPage::Deletion { name, asks_password, mistake } => {
            let form = mistaken(&form, "account_deletion", mistake).asking_password(asks_password);
            AccountDeletion { chrome, form, username: name, back }.render()
        }
        AccountPage::Deleted => AccountDeleted { chrome, way_on: frame.way_home() }.render(),
    }
}

fn open_sessions(
    form: &Form<'_>,
    username: String,
    sessions: OwnSessions,
    news: Option<News>,
) -> AccountSessions {
    let (frame, chrome) = (form.frame, form.frame.chrome.clone());
    let form = with_news(form, "account_sessions", news);
    let more = sessions_untold(&sessions, &chrome.text);
    let sessions = sessions.told.into_iter().map(|own| session(own, &chrome.text)).collect();
    let back = frame.at_account(AccountPlace::Overview);
    AccountSessions { chrome, form, username, sessions, more, back }
}

/// An address or a number; of another page, none.
fn contact_page(form: &Form<'_>, page: AccountPage, back: String) -> Result<String, askama::Error> {
    let frame = form.frame;
    let chrome = frame.chrome.clone();
    match page {
        AccountPage::Contact {
            name,
            medium,
            present,
            value,
            wrong,
            asks_password,
            may_remove,
            mistake,
        } => {
            let parts = mistaken(form, "account_contact", mistake);
            let is_mail = medium == Medium::Email;
            let error = wrong.map(|unfit| joining::mistake(frame, 0, medium.attribute(), unfit));
            let form = error.into_iter().fold(parts, FormParts::with_error);
            let (username, input) = (name, contact_input(is_mail, value));
            AccountContact {
                chrome,
                form,
                username,
                is_mail,
                present,
                input,
                asks_password,
                may_remove,
                back,
            }
            .render()
        }
        AccountPage::ContactCode { medium, destination, notice, .. } => {
            let is_mail = medium == Medium::Email;
            let form = form.parts("account_contact_code", notice);
            AccountContactCode { chrome, form, is_mail, destination, back }.render()
        }
        _ => Err(askama::Error::Fmt),
    }
}

/// After a sign-out from here.
pub fn signed_out(frame: &Frame) -> Result<String, askama::Error> {
    SignedOut { chrome: frame.chrome.clone(), way_on: frame.way_home() }.render()
}

pub(super) fn mistaken(
    form: &Form<'_>,
    step: &'static str,
    mistake: Option<AccountMistake>,
) -> FormParts {
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
        Some(AccountMistake::MissingCode) => on(parts, Field::Code, Message::CodeMissing),
        Some(AccountMistake::WrongCode) => on(parts, Field::Code, Message::CodeWrong),
        Some(AccountMistake::WrongName) => on(parts, Field::AccountName, Message::AccountNameWrong),
        Some(AccountMistake::Passkey(notice)) => {
            parts.with_notice(Tone::Plain, passkeys::said(notice).say(text))
        }
        Some(
            AccountMistake::SignInAgain { here: Some(how) }
            | AccountMistake::SecondStepFirst { here: Some(how) },
        ) => parts
            .with_notice(Tone::Plain, Message::ProveFirst.say(text))
            .with_way(form.frame.at_proof(), text.say(proof::link(how))),
        Some(AccountMistake::SignInAgain { here: None }) => {
            parts.with_notice(Tone::Plain, Message::SignInAgain.say(text))
        }
        Some(AccountMistake::SecondStepFirst { here: None }) => {
            parts.with_notice(Tone::Plain, Message::SecondStepFirst.say(text))
        }
        Some(AccountMistake::OutOfDate) => {
            parts.with_notice(Tone::Plain, Message::PageOutOfDate.say(text))
        }
    }
}

fn with_news(form: &Form<'_>, step: &'static str, news: Option<News>) -> FormParts {
    let parts = form.bare(step);
    match news.filter(|_| form.beside.is_none()) {
        None => parts,
        Some(news) => parts.with_notice(Tone::Good, said(news, &form.frame.chrome.text)),
    }
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
    let adds = |medium: Medium| {
        own.missing.contains(&medium).then(|| frame.at_account(AccountPlace::Contact(medium)))
    };
    Account {
        chrome: frame.chrome.clone(),
        form: parts,
        username: own.name,
        details: own.profile.into_iter().map(|own| joining::detail(own, text)).collect(),
        contacts: own.contacts.into_iter().map(|own| contact(frame, own)).collect(),
        adds_mail: adds(Medium::Email),
        adds_phone: adds(Medium::PhoneNumber),
        has_password: own.has_password,
        apps: own.authenticators.into_iter().map(|app| apps::own(app, frame)).collect(),
        may_add_app: own.may_add_app,
        browsers: own.browsers.into_iter().map(|own| browser(own, text)).collect(),
        lost_factor: own.lost_factor.map(|due| text.moment(due.seconds())),
        recovery_codes: own
            .recovery_codes
            .map(|left| text.count("account-recovery-codes-left", left.into())),
        connected: own.apps.into_iter().map(|app| connected(app, text)).collect(),
        passkeys: own.passkeys,
        signed_in: text.moment(own.signed_in.seconds()),
        signed_in_by: named(&own.factors, text),
        ways: AccountWays {
            profile: own.changes_profile.then(|| frame.at_account(AccountPlace::Profile)),
            password: frame.at_account(AccountPlace::Password),
            recovery_codes: frame.at_account(AccountPlace::RecoveryCodes),
            passkeys: frame.at_account(AccountPlace::Passkeys),
            deletion: frame.at_account(AccountPlace::Deletion),
            terms: own.has_terms.then(|| frame.at_account(AccountPlace::Terms)),
            sessions: frame.at_account(AccountPlace::Sessions),
            events: own.tells_events.then(|| frame.at_account(AccountPlace::Events)),
            home: frame.way_home(),
        },
    }
}

fn session(own: signin::OwnSession, text: &Text) -> OwnSession {
    let name = agent::named(own.agent.parts(), text);
    OwnSession {
        id: own.id,
        name: if name.is_empty() { text.say("account-some-browser") } else { name },
        since: text.moment(own.started.seconds()),
        by: named(&own.factors, text),
        used: (own.used > own.started).then(|| text.moment(own.used.seconds())),
    }
}

fn consent(own: signin::OwnConsent, chrome: &Chrome) -> OwnConsent {
    let signin::OwnConsent { edition, title, link, language, at, may_end } = own;
    let shown = chrome.text.lang();
    let title = title.map(|title| title.say(shown).to_owned());
    let asked_in = chrome.languages.offered.iter().find(|own| own.tag == language);
    OwnConsent {
        title: title.unwrap_or_else(|| edition.document().to_owned()),
        version: edition.version().to_owned(),
        link: link.map(|link| link.say(shown).to_owned()),
        language: asked_in.map_or(language, |own| own.name.to_owned()),
        since: chrome.text.moment(at.seconds()),
        document: may_end.then(|| edition.document().to_owned()),
    }
}

fn offered(own: OfferedTerms, text: &Text) -> OfferedConsent {
    OfferedConsent {
        title: own.title.say(text.lang()).to_owned(),
        version: own.edition.version().to_owned(),
        link: own.link.map(|link| link.say(text.lang()).to_owned()),
        edition: own.edition.to_string(),
    }
}

fn sessions_untold(own: &OwnSessions, text: &Text) -> Option<String> {
    let more = i64::try_from(own.untold).ok().filter(|more| *more > 0)?;
    Some(text.count("account-sessions-more", more))
}

fn connected(app: ConnectedApp, text: &Text) -> OwnConnected {
    OwnConnected {
        client: app.client.to_string(),
        name: app.name,
        since: text.moment(app.since.seconds()),
        last: (app.last > app.since).then(|| text.moment(app.last.seconds())),
    }
}

pub(super) fn said(news: News, text: &Text) -> String {
    let message = match news {
        News::Proven => return text.say("proof-done"),
        News::ConsentGiven => return text.say("consent-given"),
        News::ConsentWithdrawn => return text.say("consent-withdrawn"),
        News::ContactRemoved(Medium::Email) => return text.say("email-removed"),
        News::ContactRemoved(Medium::PhoneNumber) => return text.say("phone-removed"),
        News::SessionEnded => return text.say("session-ended"),
        News::SessionsEnded => return text.say("sessions-ended"),
        News::PasswordChanged => Message::PasswordChanged,
        News::AuthenticatorAdded => Message::AuthenticatorAdded,
        News::AuthenticatorRemoved => Message::AuthenticatorRemoved,
        News::LostFactorStopped => Message::LostFactorStopped,
        News::BrowsersForgotten => Message::BrowsersForgotten,
        News::AppDisconnected => Message::AppDisconnected,
        News::PasskeyAdded => Message::PasskeyAdded,
        News::AuthenticatorRenamed | News::PasskeyRenamed => Message::PasskeyRenamed,
        News::PasskeyRemoved => Message::PasskeyRemoved,
        News::Secured => Message::Secured,
        News::ProfileChanged => Message::ProfileChanged,
        News::ContactChanged(Medium::Email) => Message::EmailChanged,
        News::ContactChanged(Medium::PhoneNumber) => Message::PhoneChanged,
    };
    message.say(text)
}

fn contact(frame: &Frame, contact: Contact) -> OwnContact {
    let Contact { medium, value, verified, changeable } = contact;
    let change = changeable.then(|| frame.at_account(AccountPlace::Contact(medium)));
    OwnContact { is_mail: medium == Medium::Email, value, verified, change }
}

fn browser(own: signin::OwnBrowser, text: &Text) -> OwnBrowser {
    let name = agent::named(Agent::of(&own.agent).parts(), text);
    OwnBrowser {
        id: own.id,
        name: if name.is_empty() { text.say("account-trusted-browser") } else { name },
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
        Factor::Passkey => text.say("method-passkey"),
        Factor::TrustedBrowser => text.say("account-trusted-browser"),
    };
    factors.iter().map(name).collect::<Vec<_>>().join(" + ")
}
