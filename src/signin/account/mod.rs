//! The account page: what people see and change of their own account, in the session of their
//! browser. Anything dangerous asks for the password in the same form, or for a code or a
//! passkey before it where there is none.

mod apps;
mod authenticator;
mod browsers;
mod consents;
mod contact;
mod contact_code;
mod deletion;
mod events;
mod export;
mod input;
mod new_authenticator;
mod news;
mod own_event;
mod page;
mod passkeys;
mod password;
mod profile;
mod prove;
mod reauthenticate;
mod recovery_codes;
mod removal;
mod repeated;
mod sessions;

use crate::domain::{
    Account, Client, ClientId, CredentialId, Happened, Medium, SessionId, User, UserSub,
};

use super::accounts::{Held, is_enough};
use super::attempts::Guessed;
use super::audit::Whom;
use super::submit::Asks;
use super::{Arrival, Engine, Fault};

pub use apps::ConnectedApp;
pub use browsers::OwnBrowser;
use consents::has_terms;
pub use consents::{OfferedTerms, OwnConsent};
pub use contact::ContactChange;
pub use events::{Disowning, Stranger};
pub use input::{AccountInput, AccountPlace, ChangedPassword};
pub use new_authenticator::AddedAuthenticator;
pub use news::News;
pub use own_event::{Event, OwnEvent};
pub use page::{
    AccountMistake, AccountNext, AccountPage, Authenticator, Contact, Overview, Provable,
};
pub use passkeys::OwnPasskey;
pub use prove::ProofInput;
pub use repeated::{Entered, SentForm};
pub use sessions::{OwnSession, OwnSessions};

/// Somebody at the account page, by way of an app.
#[derive(Debug)]
pub struct AtAccount<'a> {
    pub arrival: &'a Arrival,
    pub client: &'a Client,
    /// The authenticator app that the address names.
    pub app: Option<String>,
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

/// Whose session it is, as both were found just now.
type Holder = Held;

impl Holder {
    const fn sub(&self) -> &UserSub {
        &self.account.user.sub
    }

    const fn has_password(&self) -> bool {
        self.account.credential.is_some()
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
            AccountPlace::NewAuthenticator => self.new_authenticator(own, &holder).await?,
            AccountPlace::Authenticator => authenticator::page(own, &holder, None),
            AccountPlace::Passkeys => self.list_passkeys(own, &holder).await?,
            AccountPlace::Passkey => self.one_passkey(own, &holder, None).await?,
            AccountPlace::AddPasskey => passkeys::prove(own, &holder, None),
            AccountPlace::Terms => self.list_consents(own, &holder).await?,
            AccountPlace::Sessions => self.list_sessions(own, &holder).await?,
            AccountPlace::Events => self.show_events(own, &holder).await?,
            AccountPlace::NotMe { event } => self.show_disowning(own, &holder, event).await?,
            AccountPlace::RecoveryCodes => self.recovery_codes_page(own, &holder).await?,
            AccountPlace::Proof => self.show_proof(own, &holder).await?,
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
            AccountInput::Agree { edition } => self.agree_here(own, &holder, &edition).await,
            AccountInput::Withdraw { document } => {
                self.withdraw_consent(own, &holder, &document).await
            }
            AccountInput::EndSession { id } => self.end_own_session(own, &holder, &id).await,
            AccountInput::EndOtherSessions => self.end_other_sessions(own, &holder).await,
            AccountInput::Disconnect { client } => self.disconnect(own, &holder, &client).await,
            AccountInput::Export => self.export(own, &holder).await,
            AccountInput::ForgetBrowser { id } => self.forget_browser(own, &holder, &id).await,
            AccountInput::ForgetBrowsers => self.forget_browsers(own, &holder).await,
            AccountInput::StopLostFactor => self.stop_own_lost_factor(own, &holder).await,
            AccountInput::Profile { values, current } => {
                self.change_profile(own, &holder, &values, current).await
            }
            AccountInput::Contact { medium, change } => {
                self.change_contact(own, &holder, medium, change).await
            }
            AccountInput::Password(form) => self.change_password(own, holder, form).await,
            AccountInput::NotMe(form) => Box::pin(self.disown(own, holder, form)).await,
            AccountInput::BeginAuthenticator => self.begin_authenticator(own, &holder).await,
            AccountInput::AddAuthenticator(added) => {
                self.add_authenticator(own, &holder, added).await
            }
            AccountInput::RenameAuthenticator { name } => {
                self.rename_authenticator(own, &holder, &name).await
            }
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
            AccountInput::Prove(input) => Box::pin(self.prove(own, &holder, input)).await,
            AccountInput::Delete { current, name } => {
                self.delete_account(own, &holder, current, &name).await
            }
        }
    }

    /// The session of this browser, if it is young enough, and proved all that policy demands.
    /// Whose session this browser has at a pool, where it counts: for pages of those who are signed in,
    /// beside the account.
    pub async fn person(&self, arrival: &Arrival) -> Result<Option<User>, Fault> {
        let pool = &arrival.pool;
        let found = self.live_session(arrival).await?.filter(|held| {
            is_enough(&held.session, &held.account, pool)
                && held.session.is_younger_than(pool.session, arrival.at)
        });
        Ok(found.map(|held| held.account.user))
    }

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
        let Account { user, credential, totp, recovery_codes: left, has_passkey, agreed } =
            &holder.account;
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
            authenticators: totp.iter().map(authenticator::told).collect(),
            may_add_app: new_authenticator::may_add(own, holder),
            browsers: browsers.into_iter().map(OwnBrowser::of).collect(),
            lost_factor: self.lost_factor(own.arrival, &user.sub).await?.map(|request| request.due),
            recovery_codes: recovery_codes::may_have(own, holder).then_some(*left),
            passkeys: uses_passkeys.then_some(*has_passkey),
            signed_in: holder.session.authenticated(),
            factors: holder.session.passed.iter().map(|passed| passed.factor).collect(),
            apps: self.connected(own.arrival, user).await?,
            has_terms: has_terms(&own.arrival.pool, agreed),
            tells_events: self.trail.is_some(),
            news: self.news(own).await?,
        })))
    }

    async fn stop_own_lost_factor(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        if self.stop_lost_factor(own, holder.sub()).await?
            && let Some(session) = &own.arrival.session
        {
            self.tell_news(own.arrival, session, News::LostFactorStopped).await?;
        }
        Ok(AccountNext::ToOverview)
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
