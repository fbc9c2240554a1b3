//! Taking a mail address or a phone number away: never the last way to sign in, the last second step,
//! or the last way to get in again. What is left is asked of the same facts that decide a sign-in.

use crate::domain::{
    Account, Attributes, Factor, Happened, LetterKind, Medium, MfaChoice, Pool, User,
};
use crate::ports::Revised;

use super::super::audit::Whom;
use super::super::decide::Facts;
use super::super::{Arrival, Engine, Fault};
use super::contact::{form, may_change};
use super::contact_code::TRIES;
use super::profile::revision;
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AtAccount, Holder, News};

impl Engine {
    pub(super) async fn remove_contact(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        medium: Medium,
        current: String,
    ) -> Result<AccountNext, Fault> {
        if !may_remove(own.arrival, &holder.account, medium) {
            return Ok(AccountNext::ToOverview);
        }
        if let Err(doubt) = self.reauthenticate_for_factors(own, holder, current).await? {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => {
                    form(own, holder, medium, String::new(), None, Some(mistake))
                }
            });
        }
        let (arrival, user) = (own.arrival, &holder.account.user);
        if !self.write_removal(arrival, &holder.account, medium).await? {
            let mistake = Some(AccountMistake::OutOfDate);
            return Ok(form(own, holder, medium, String::new(), None, mistake));
        }
        self.give_up_changing(arrival, user, medium).await?;
        let mfa = without_codes(user, medium);
        if mfa != user.mfa {
            self.users.choose_mfa(&arrival.pool.id, &user.sub, mfa, arrival.at).await?;
        }
        self.record(own, Some(Whom::User(user)), Happened::ContactRemoved(medium)).await?;
        if let Some(old) = medium.channel(&user.attributes) {
            self.tell_at(arrival, user, old, LetterKind::ContactRemoved { medium }).await;
        }
        self.tell_news(arrival, &holder.id, News::ContactRemoved(medium)).await?;
        Ok(AccountNext::ToOverview)
    }

    /// Writes over whatever else changed of the account meanwhile, as long as it may still go.
    async fn write_removal(
        &self,
        arrival: &Arrival,
        read: &Account,
        medium: Medium,
    ) -> Result<bool, Fault> {
        let (pool, mut account) = (&arrival.pool, read.clone());
        for _ in 0..TRIES {
            if !account.user.enabled || !may_remove(arrival, &account, medium) {
                return Ok(false);
            }
            let next = revision(&pool.names, &account.user, without(&account.user, medium));
            match self.users.revise(&pool.id, &account.user, next, arrival.at).await? {
                Revised::Yes => return Ok(true),
                Revised::NameTaken(_) => return Ok(false),
                Revised::Outdated => {}
            }
            match self.users.account_of(&pool.id, &account.user.sub).await? {
                Some(now) => account = now,
                None => return Ok(false),
            }
        }
        Ok(false)
    }
}

fn without(user: &User, medium: Medium) -> Attributes {
    let (mut attributes, name) = (user.attributes.clone(), medium.attribute());
    attributes.put(name, "");
    attributes.put(&format!("{name}_verified"), "");
    attributes
}

/// Codes to it are no second step any more.
fn without_codes(user: &User, medium: Medium) -> MfaChoice {
    let gone = match medium {
        Medium::Email => Factor::EmailCode,
        Medium::PhoneNumber => Factor::TextCode,
    };
    MfaChoice {
        email_code: user.mfa.email_code && gone != Factor::EmailCode,
        text_code: user.mfa.text_code && gone != Factor::TextCode,
        preferred: user.mfa.preferred.filter(|factor| *factor != gone),
    }
}

/// Whether an address or a number may go.
pub(super) fn may_remove(arrival: &Arrival, account: &Account, medium: Medium) -> bool {
    let (pool, user, name) = (&arrival.pool, &account.user, medium.attribute());
    let mut after = account.clone();
    after.user.attributes = without(user, medium);
    after.user.mfa = without_codes(user, medium);
    let mut demanded = pool.sign_up.iter().flat_map(|policy| &policy.required);
    may_change(arrival, medium)
        && user.attributes.get(name).is_some()
        && !demanded.any(|own| own == name)
        && !pool.names.finding(Some(&user.username), &after.user.attributes).is_empty()
        && gets_in(pool, &after)
        && (has_second(pool, &after) || !has_second(pool, account))
        && (recovers(pool, &after.user) || !recovers(pool, user))
}

/// Whether there is something left to begin a sign-in with.
fn gets_in(pool: &Pool, account: &Account) -> bool {
    let first = Facts::of(account, pool, &[]).first(&pool.factors.first);
    first.iter().any(|factor| match factor {
        Factor::Password => account.credential.is_some(),
        Factor::Passkey => account.has_passkey,
        other => {
            let reached = |medium: Medium| medium.verified(&account.user.attributes).is_some();
            other.medium().is_some_and(reached)
        }
    })
}

fn has_second(pool: &Pool, account: &Account) -> bool {
    !Facts::of(account, pool, &[]).enrolled.is_empty()
}

/// Whether a forgotten password can be replaced.
fn recovers(pool: &Pool, user: &User) -> bool {
    pool.recovery.media.iter().any(|medium| medium.verified(&user.attributes).is_some())
}
