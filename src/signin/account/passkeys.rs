//! One's own passkeys: the list, a new one, another name, none.
//!
//! A new passkey opens the account for good, so the password comes first: only whoever showed it gets
//! a page on which a passkey can be made, and what that page carries is good once, and for a while.

use crate::domain::{At, CredentialId, Factor, Happened, LetterKind, Passkey};

use super::super::audit::Whom;
use super::super::enrol::named;
use super::super::passkey::{Bound, Ceremony, NewPasskey};
use super::super::{Engine, Fault};
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AccountPage, AccountPlace, AtAccount, Holder, News};

/// A passkey as its owner sees it.
#[derive(Debug)]
pub struct OwnPasskey {
    pub id: CredentialId,
    pub name: String,
    pub added: At,
    pub used: Option<At>,
    /// Whether more than one device has it.
    pub synced: bool,
}

impl OwnPasskey {
    fn of(passkey: Passkey) -> Self {
        let Passkey { id, name, synced, created, used, .. } = passkey;
        Self { id, name, added: created, used, synced }
    }
}

impl Engine {
    pub(super) async fn list_passkeys(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        let found = self.passkeys.passkeys(&own.arrival.pool.id, holder.sub()).await?;
        if found.is_empty() && own.arrival.pool.passkeys.is_none() {
            return Ok(AccountNext::ToOverview);
        }
        let may_add = may_add(own) && found.len() < Passkey::MOST;
        let passkeys = found.into_iter().map(OwnPasskey::of).collect();
        let (name, news) = (holder.name(), self.news(own).await?);
        Ok(AccountNext::Page(AccountPage::Passkeys { name, passkeys, may_add, news }))
    }

    /// The page of one; the list where it is not theirs.
    pub(super) async fn one_passkey(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        mistake: Option<AccountMistake>,
    ) -> Result<AccountNext, Fault> {
        let Some(passkey) = self.named_passkey(own, holder).await? else {
            return Ok(AccountNext::To(AccountPlace::Passkeys));
        };
        let (name, passkey) = (holder.name(), OwnPasskey::of(passkey));
        let asks_password = holder.has_password();
        Ok(AccountNext::Page(AccountPage::Passkey { name, passkey, asks_password, mistake }))
    }

    async fn named_passkey(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<Option<Passkey>, Fault> {
        let found = self.passkeys.passkeys(&own.arrival.pool.id, holder.sub()).await?;
        Ok(found.into_iter().find(|passkey| own.passkey.as_ref() == Some(&passkey.id)))
    }

    pub(super) async fn rename_own_passkey(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        name: &str,
    ) -> Result<AccountNext, Fault> {
        let pool = &own.arrival.pool.id;
        if let Some(id) = &own.passkey
            && self.passkeys.rename_passkey(pool, holder.sub(), id, &named(name)).await?
            && let Some(session) = &own.arrival.session
        {
            self.tell_news(own.arrival, session, News::PasskeyRenamed).await?;
        }
        Ok(AccountNext::To(AccountPlace::Passkeys))
    }

    pub(super) async fn remove_own_passkey(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        current: String,
    ) -> Result<AccountNext, Fault> {
        let Some(passkey) = self.named_passkey(own, holder).await? else {
            return Ok(AccountNext::To(AccountPlace::Passkeys));
        };
        if let Err(doubt) = self.reauthenticate_for_factors(own, holder, current).await? {
            return match doubt {
                Doubt::Wait(ask) => Ok(AccountNext::Wait(ask)),
                Doubt::Mistake(mistake) => self.one_passkey(own, holder, Some(mistake)).await,
            };
        }
        let (arrival, user) = (own.arrival, &holder.account.user);
        if self.passkeys.remove_passkey(&arrival.pool.id, &user.sub, &passkey.id).await? {
            self.browsers.forget_browsers(&arrival.pool.id, &user.sub).await?;
            if let Some(left) = self.users.account_of(&arrival.pool.id, &user.sub).await? {
                self.forget_idle_recovery_codes(arrival, &left).await?;
            }
            let what = Happened::FactorRemoved(Factor::Passkey);
            self.record(own, Some(Whom::User(user)), what).await?;
            self.tell(arrival, user, LetterKind::PasskeyRemoved { name: passkey.name }).await;
            if let Some(session) = &arrival.session {
                self.tell_news(arrival, session, News::PasskeyRemoved).await?;
            }
        }
        Ok(AccountNext::To(AccountPlace::Passkeys))
    }

    /// The password was shown: a page on which a passkey can be made.
    pub(super) async fn begin_passkey(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        current: String,
    ) -> Result<AccountNext, Fault> {
        if !may_add(own) {
            return Ok(AccountNext::ToOverview);
        }
        if let Err(doubt) = self.reauthenticate_for_factors(own, holder, current).await? {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => prove(own, holder, Some(mistake)),
            });
        }
        Ok(match self.own_ceremony(own, holder).await? {
            Some(ceremony) => {
                AccountNext::Page(AccountPage::NewPasskey { name: holder.name(), ceremony })
            }
            None => AccountNext::ToOverview,
        })
    }

    async fn own_ceremony(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<Option<Ceremony>, Fault> {
        let Some(session) = &own.arrival.session else {
            return Ok(None);
        };
        let user = &holder.account.user;
        self.ask_new_passkey(own.arrival, user, Bound::Session(session)).await
    }

    /// A passkey was made on that page.
    pub(super) async fn add_own_passkey(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        new: NewPasskey,
    ) -> Result<AccountNext, Fault> {
        let Some(session) = own.arrival.session.as_ref().filter(|_| may_add(own)) else {
            return Ok(AccountNext::ToOverview);
        };
        let user = &holder.account.user;
        match self.add_passkey(own, user, Bound::Session(session), new).await? {
            Ok(_) => {
                self.tell_news(own.arrival, session, News::PasskeyAdded).await?;
                Ok(AccountNext::PasskeyAdded)
            }
            Err(notice) => Ok(prove(own, holder, Some(AccountMistake::Passkey(notice)))),
        }
    }
}

/// Asks whose account it is, before a passkey can be made.
pub(super) fn prove(
    own: &AtAccount<'_>,
    holder: &Holder,
    mistake: Option<AccountMistake>,
) -> AccountNext {
    if !may_add(own) {
        return AccountNext::ToOverview;
    }
    let asks_password = holder.has_password();
    AccountNext::Page(AccountPage::AddPasskey { name: holder.name(), asks_password, mistake })
}

fn may_add(own: &AtAccount<'_>) -> bool {
    own.arrival.pool.passkeys.is_some()
}
