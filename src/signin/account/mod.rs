//! The account page: what people see and change of their own account, in the session of their
//! browser. Anything dangerous asks for the password in the same form.

mod apps;
mod authenticator;
mod browsers;
mod contact;
mod deletion;
mod events;
mod export;
mod news;
mod passkeys;
mod password;
mod profile;
mod reauthenticate;
mod recovery_codes;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::domain::{
    Account, At, BrokenRule, Client, ClientId, CredentialId, Factor, Happened, Medium, Secret,
    SessionId, Unfit, UserSub,
};

use super::accounts::{Held, is_enough};
use super::attempts::Guessed;
use super::audit::Whom;
use super::passkey::{Ceremony, NewPasskey};
use super::submit::Asks;
use super::{Arrival, Ask, Engine, Fault, NewSession, Notice, SignUpField};

pub use apps::ConnectedApp;
pub use browsers::OwnBrowser;
pub use contact::ContactChange;
pub use events::{Disowning, Event, OwnEvent, Stranger};
pub use news::News;
pub use passkeys::OwnPasskey;

/// Somebody at the account page, by way of an app.
#[derive(Debug)]
pub struct AtAccount<'a> {
    pub arrival: &'a Arrival,
    pub client: &'a Client,
    /// The passkey that the address names.
    pub passkey: Option<CredentialId>,
}

impl Asks for AtAccount<'_> {
    fn arrival(&self) -> &Arrival {
        self.arrival
    }

    fn client(&self) -> &ClientId {
        &self.client.id
    }
}

/// The pages of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountPlace {
    Overview,
    /// What they say of themselves.
    Profile,
    /// Their mail address, or their phone number.
    Contact(Medium),
    Password,
    Authenticator,
    Passkeys,
    /// One of them.
    Passkey,
    AddPasskey,
    /// What happened lately.
    Events,
    /// That this event was somebody else's.
    NotMe {
        event: i64,
    },
    RecoveryCodes,
    Deletion,
}

/// What somebody wants of their account.
#[derive(Debug)]
pub enum AccountInput {
    SignOut,
    /// In every browser and every app, this one included.
    SignOutEverywhere,
    /// An app, by its client id: its tokens end.
    Disconnect {
        client: String,
    },
    Export,
    /// Asks for the second factor again in this browser.
    ForgetBrowser {
        id: String,
    },
    ForgetBrowsers,
    Profile {
        /// By the name of the attribute; others than those that were asked for are not looked at.
        values: BTreeMap<String, String>,
        current: String,
    },
    Contact {
        medium: Medium,
        change: ContactChange,
    },
    Password(ChangedPassword),
    NotMe(Disowning),
    RemoveAuthenticator {
        current: String,
    },
    MakeRecoveryCodes {
        current: String,
    },
    /// Those that were shown.
    RecoveryCodesKept,
    /// The password, before a passkey can be made.
    BeginPasskey {
        current: String,
    },
    AddPasskey(NewPasskey),
    RenamePasskey {
        name: String,
    },
    RemovePasskey {
        current: String,
    },
    Delete {
        current: String,
        /// The name of the account, typed to show that it is meant.
        name: String,
    },
}

impl AccountInput {
    /// Its name in metrics.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::SignOut => "account_sign_out",
            Self::SignOutEverywhere => "account_sign_out_everywhere",
            Self::Disconnect { .. } => "account_disconnect",
            Self::Export => "account_export",
            Self::ForgetBrowser { .. } => "account_forget_browser",
            Self::ForgetBrowsers => "account_forget_browsers",
            Self::Profile { .. } => "account_profile",
            Self::Contact { .. } => "account_contact",
            Self::Password(_) => "account_password",
            Self::NotMe(_) => "account_not_me",
            Self::RemoveAuthenticator { .. } => "account_authenticator",
            Self::MakeRecoveryCodes { .. } => "account_recovery_codes",
            Self::RecoveryCodesKept => "account_recovery_codes_kept",
            Self::BeginPasskey { .. } => "account_begin_passkey",
            Self::AddPasskey(_) => "account_add_passkey",
            Self::RenamePasskey { .. } => "account_rename_passkey",
            Self::RemovePasskey { .. } => "account_remove_passkey",
            Self::Delete { .. } => "account_deletion",
        }
    }

    /// Where it is asked.
    pub const fn place(&self) -> AccountPlace {
        match self {
            Self::SignOut
            | Self::SignOutEverywhere
            | Self::Disconnect { .. }
            | Self::Export
            | Self::ForgetBrowser { .. }
            | Self::ForgetBrowsers => AccountPlace::Overview,
            Self::Profile { .. } => AccountPlace::Profile,
            Self::Contact { medium, .. } => AccountPlace::Contact(*medium),
            Self::Password(_) => AccountPlace::Password,
            Self::NotMe(form) => AccountPlace::NotMe { event: form.event },
            Self::RemoveAuthenticator { .. } => AccountPlace::Authenticator,
            Self::MakeRecoveryCodes { .. } | Self::RecoveryCodesKept => AccountPlace::RecoveryCodes,
            Self::BeginPasskey { .. } | Self::AddPasskey(_) => AccountPlace::AddPasskey,
            Self::RenamePasskey { .. } | Self::RemovePasskey { .. } => AccountPlace::Passkey,
            Self::Delete { .. } => AccountPlace::Deletion,
        }
    }

    /// Whether it shows a password or a code, and is counted as a guess at it.
    const fn is_a_guess(&self) -> bool {
        match self {
            Self::SignOut
            | Self::SignOutEverywhere
            | Self::Disconnect { .. }
            | Self::Export
            | Self::ForgetBrowser { .. }
            | Self::ForgetBrowsers
            | Self::RecoveryCodesKept
            | Self::Profile { .. }
            | Self::AddPasskey(_)
            | Self::RenamePasskey { .. } => false,
            Self::Contact { change, .. } => {
                matches!(change, ContactChange::New { .. } | ContactChange::Code(_))
            }
            Self::Password(_)
            | Self::MakeRecoveryCodes { .. }
            | Self::NotMe(_)
            | Self::RemoveAuthenticator { .. }
            | Self::BeginPasskey { .. }
            | Self::RemovePasskey { .. }
            | Self::Delete { .. } => true,
        }
    }
}

/// A password in place of the present one.
#[derive(Debug)]
pub struct ChangedPassword {
    pub current: String,
    pub chosen: String,
    pub again: String,
    /// Whether every other session, and every token, ends with the old one.
    pub everywhere: bool,
}

/// What is wrong with a form of the account page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountMistake {
    MissingPassword,
    WrongPassword,
    WrongName,
    /// Who has no password proves themselves by signing in anew.
    SignInAgain,
    /// Another tab changed the same thing a moment before.
    OutOfDate,
    /// A passkey that was made, and not kept.
    Passkey(Notice),
}

/// A page to be shown.
#[derive(Debug)]
pub enum AccountPage {
    /// This browser holds no session that counts.
    NobodySignedIn,
    Overview(Box<Overview>),
    Profile {
        name: String,
        fields: Vec<SignUpField>,
        /// Whether the present password is asked for.
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    Contact {
        name: String,
        medium: Medium,
        present: Option<String>,
        /// As it was typed.
        value: String,
        wrong: Option<Unfit>,
        asks_password: bool,
        mistake: Option<AccountMistake>,
    },
    ContactCode {
        name: String,
        medium: Medium,
        /// The address or number to be proven, whole: whoever sees it typed it.
        destination: String,
        notice: Option<Notice>,
    },
    Password {
        name: String,
        rules: Vec<BrokenRule>,
        minimum: usize,
        broken: Vec<BrokenRule>,
        mistake: Option<AccountMistake>,
    },
    Events {
        name: String,
        events: Vec<OwnEvent>,
    },
    NotMe {
        name: String,
        event: OwnEvent,
        /// What was added since, and goes.
        strangers: Vec<Stranger>,
        asks_password: bool,
        rules: Vec<BrokenRule>,
        minimum: usize,
        broken: Vec<BrokenRule>,
        mistake: Option<AccountMistake>,
    },
    Authenticator {
        name: String,
        device: String,
        mistake: Option<AccountMistake>,
    },
    RecoveryCodes {
        name: String,
        mistake: Option<AccountMistake>,
    },
    /// Recovery codes that were made a moment ago.
    NewRecoveryCodes {
        name: String,
        codes: Vec<Secret<String>>,
    },
    Passkeys {
        name: String,
        passkeys: Vec<OwnPasskey>,
        may_add: bool,
        news: Option<News>,
    },
    Passkey {
        name: String,
        passkey: OwnPasskey,
        may_remove: bool,
        mistake: Option<AccountMistake>,
    },
    /// The password, before a passkey can be made.
    AddPasskey {
        name: String,
        mistake: Option<AccountMistake>,
    },
    NewPasskey {
        name: String,
        ceremony: Ceremony,
    },
    Deletion {
        name: String,
        mistake: Option<AccountMistake>,
    },
    Deleted,
}

impl AccountPage {
    /// Its name in metrics.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::NobodySignedIn => "account_closed",
            Self::Overview(_) => "account",
            Self::Profile { .. } => "account_profile",
            Self::Contact { .. } => "account_contact",
            Self::ContactCode { .. } => "account_contact_code",
            Self::Password { .. } => "account_password",
            Self::Events { .. } => "account_events",
            Self::NotMe { .. } => "account_not_me",
            Self::Authenticator { .. } => "account_authenticator",
            Self::RecoveryCodes { .. } => "account_recovery_codes",
            Self::NewRecoveryCodes { .. } => "account_new_recovery_codes",
            Self::Passkeys { .. } => "account_passkeys",
            Self::Passkey { .. } => "account_passkey",
            Self::AddPasskey { .. } => "account_add_passkey",
            Self::NewPasskey { .. } => "account_new_passkey",
            Self::Deletion { .. } => "account_deletion",
            Self::Deleted => "account_deleted",
        }
    }
}

/// What somebody sees of their account.
#[derive(Debug)]
pub struct Overview {
    pub name: String,
    /// What they said of themselves.
    pub profile: Vec<SignUpField>,
    /// Whether they may change of it what they like.
    pub changes_profile: bool,
    pub contacts: Vec<Contact>,
    /// Ways to be reached that they may add.
    pub missing: Vec<Medium>,
    pub has_password: bool,
    pub authenticator: Option<Authenticator>,
    /// How many recovery codes are left, of whoever may have some.
    pub recovery_codes: Option<u32>,
    /// Whether they have passkeys; unset where the pool has none.
    pub passkeys: Option<bool>,
    /// Where no second factor is asked for.
    pub browsers: Vec<OwnBrowser>,
    /// When they signed in, in this browser, and by what.
    pub signed_in: At,
    pub factors: Vec<Factor>,
    pub apps: Vec<ConnectedApp>,
    /// Whether what happened lately can be told.
    pub tells_events: bool,
    pub news: Option<News>,
}

/// An address or a number of theirs.
#[derive(Debug)]
pub struct Contact {
    pub medium: Medium,
    pub value: String,
    pub verified: bool,
    /// Whether they may put another in its place.
    pub changeable: bool,
}

/// An authenticator app of theirs.
#[derive(Debug)]
pub struct Authenticator {
    pub name: String,
    pub added: At,
}

/// What comes of a visit to the account page.
#[derive(Debug)]
pub enum AccountNext {
    Page(AccountPage),
    /// Too often, or too many wrong guesses.
    Wait(Ask),
    /// Back to the overview, which says what happened.
    ToOverview,
    /// A passkey was added; it goes on where the address says.
    PasskeyAdded,
    /// On to another page of the account.
    To(AccountPlace),
    /// The same, in a session that takes the place of the one before.
    Renewed(Box<NewSession>),
    /// These sessions of other people are left in the browser.
    SignedOut(Vec<SessionId>),
    Exported(Map<String, Value>),
    /// The account is gone, and the session with it; these of others are left.
    Deleted(Vec<SessionId>),
}

impl AccountNext {
    /// Its name in metrics.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Page(_) => "asked",
            Self::Wait(_) => "refused",
            Self::ToOverview | Self::To(_) | Self::PasskeyAdded | Self::Renewed(_) => "changed",
            Self::SignedOut(_) => "signed_out",
            Self::Exported(_) => "exported",
            Self::Deleted(_) => "deleted",
        }
    }
}

/// Whose session it is, as both were found just now.
type Holder = Held;

impl Holder {
    const fn sub(&self) -> &UserSub {
        &self.account.user.sub
    }

    /// What the browser keeps without it.
    fn others(&self, arrival: &Arrival) -> Vec<SessionId> {
        arrival.sessions().filter(|id| **id != self.id).cloned().collect()
    }
}

impl Engine {
    /// The page at an address of the account.
    pub async fn show_account(
        &self,
        own: &AtAccount<'_>,
        place: AccountPlace,
    ) -> Result<AccountNext, Fault> {
        let Some(holder) = self.account_holder(own).await? else {
            return Ok(AccountNext::Page(AccountPage::NobodySignedIn));
        };
        Ok(match place {
            AccountPlace::Overview => AccountNext::Page(self.overview(own, &holder).await?),
            AccountPlace::Profile => profile::show(own, &holder),
            AccountPlace::Contact(medium) => self.show_contact(own, &holder, medium).await?,
            AccountPlace::Password => password::page(own, &holder, Vec::new(), None),
            AccountPlace::Authenticator => authenticator::page(&holder, None),
            AccountPlace::Passkeys => self.list_passkeys(own, &holder).await?,
            AccountPlace::Passkey => self.one_passkey(own, &holder, None).await?,
            AccountPlace::AddPasskey => passkeys::prove(own, &holder, None),
            AccountPlace::Events => self.show_events(own, &holder).await?,
            AccountPlace::NotMe { event } => self.show_disowning(own, &holder, event).await?,
            AccountPlace::RecoveryCodes => self.recovery_codes_page(own, &holder).await?,
            AccountPlace::Deletion => deletion::page(&holder, None),
        })
    }

    /// Takes a posted form. The caller has proven that it came from this browser.
    pub async fn change_account(
        &self,
        own: &AtAccount<'_>,
        input: AccountInput,
    ) -> Result<AccountNext, Fault> {
        let Some(holder) = self.account_holder(own).await? else {
            return Ok(AccountNext::Page(AccountPage::NobodySignedIn));
        };
        if !input.is_a_guess() {
            let user = &holder.account.user;
            let known = self.known(own.arrival, user);
            let about = Guessed::Password(&user.sub);
            if let Some(full) = self.count_form(own, about, known).await? {
                return Ok(AccountNext::Wait(full));
            }
        }
        match input {
            AccountInput::SignOut => {
                let user = holder.session.user.as_str();
                Ok(AccountNext::SignedOut(self.sign_out_of(own.arrival, user).await?))
            }
            AccountInput::SignOutEverywhere => self.sign_out_everywhere(own, &holder).await,
            AccountInput::Disconnect { client } => self.disconnect(own, &holder, &client).await,
            AccountInput::Export => self.export(own, &holder).await,
            AccountInput::ForgetBrowser { id } => self.forget_browser(own, &holder, &id).await,
            AccountInput::ForgetBrowsers => self.forget_browsers(own, &holder).await,
            AccountInput::Profile { values, current } => {
                self.change_profile(own, &holder, &values, current).await
            }
            AccountInput::Contact { medium, change } => {
                self.change_contact(own, &holder, medium, change).await
            }
            AccountInput::Password(form) => self.change_password(own, holder, form).await,
            AccountInput::NotMe(form) => Box::pin(self.disown(own, holder, form)).await,
            AccountInput::RemoveAuthenticator { current } => {
                self.remove_authenticator(own, &holder, current).await
            }
            AccountInput::MakeRecoveryCodes { current } => {
                self.new_recovery_codes(own, &holder, current).await
            }
            AccountInput::RecoveryCodesKept => self.recovery_codes_kept(own).await,
            AccountInput::BeginPasskey { current } => {
                self.begin_passkey(own, &holder, current).await
            }
            AccountInput::AddPasskey(new) => {
                Box::pin(self.add_own_passkey(own, &holder, new)).await
            }
            AccountInput::RenamePasskey { name } => {
                self.rename_own_passkey(own, &holder, &name).await
            }
            AccountInput::RemovePasskey { current } => {
                self.remove_own_passkey(own, &holder, current).await
            }
            AccountInput::Delete { current, name } => {
                self.delete_account(own, &holder, current, &name).await
            }
        }
    }

    /// The session of this browser, if it is young enough, and proved all that policy demands.
    async fn account_holder(&self, own: &AtAccount<'_>) -> Result<Option<Holder>, Fault> {
        let pool = &own.arrival.pool;
        let limit = own.client.session.unwrap_or(pool.session);
        let found = self.live_session(own.arrival).await?;
        Ok(found.filter(|held| {
            is_enough(&held.session, &held.account, pool)
                && held.session.is_younger_than(limit, own.arrival.at)
        }))
    }

    async fn overview(&self, own: &AtAccount<'_>, holder: &Holder) -> Result<AccountPage, Fault> {
        let Account { user, credential, totp, recovery_codes: left, has_passkey } = &holder.account;
        let uses_passkeys = own.arrival.pool.passkeys.is_some() || *has_passkey;
        let contact = |medium: Medium| {
            let value = user.attributes.get(medium.attribute())?.to_owned();
            let verified = user.attributes.is_verified(medium.attribute());
            let changeable = contact::may_change(own.arrival, medium);
            Some(Contact { medium, value, verified, changeable })
        };
        let browsers = self.trusted_by(own.arrival, &holder.account).await?;
        let contacts: Vec<_> = Medium::ALL.into_iter().filter_map(contact).collect();
        let there = |medium: &Medium| contacts.iter().any(|own| own.medium == *medium);
        let may_add = |medium: &Medium| contact::may_change(own.arrival, *medium);
        Ok(AccountPage::Overview(Box::new(Overview {
            name: holder.name(),
            profile: profile::told(own, user),
            changes_profile: profile::names(own.arrival).next().is_some(),
            missing: Medium::ALL.into_iter().filter(|m| !there(m) && may_add(m)).collect(),
            contacts,
            has_password: credential.is_some(),
            authenticator: totp
                .as_ref()
                .map(|app| Authenticator { name: app.name.clone(), added: app.created }),
            browsers: browsers.into_iter().map(OwnBrowser::of).collect(),
            recovery_codes: recovery_codes::may_have(own, holder).then_some(*left),
            passkeys: uses_passkeys.then_some(*has_passkey),
            signed_in: holder.session.authenticated(),
            factors: holder.session.passed.iter().map(|passed| passed.factor).collect(),
            apps: self.connected(own.arrival, user).await?,
            tells_events: self.trail.is_some(),
            news: self.news(own).await?,
        })))
    }

    async fn sign_out_everywhere(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        self.users.sign_out(&arrival.pool.id, &user.sub, arrival.at).await?;
        self.end_session(&arrival.pool.id, &holder.id).await?;
        self.record(own, Some(Whom::User(user)), Happened::SignedOutEverywhere).await?;
        Ok(AccountNext::SignedOut(holder.others(arrival)))
    }
}
