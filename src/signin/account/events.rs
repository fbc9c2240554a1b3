//! What happened to an account lately, where the audit log is kept in the directory, and what
//! becomes of it when its owner says that it was not them.

use crate::domain::{
    Account, At, BrokenRule, Credential, Factor, Happened, LetterKind, MfaChoice, Passkey,
    Password, Span,
};
use crate::ports::{PasswordChange, Precedence};

use super::super::audit::Whom;
use super::super::{Arrival, Engine, Fault};
use super::reauthenticate::Doubt;
use super::{
    AccountMistake, AccountNext, AccountPage, AtAccount, Authenticator, Event, Holder, News,
    OwnEvent, authenticator,
};

/// Events that are looked through.
const LOOKED_AT: u32 = 300;
/// Events that are shown, and how many of them may be failures, which anybody can cause.
const SHOWN: usize = 30;
const FAILURES_SHOWN: usize = 10;

/// What goes with an event that was somebody else's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// An authenticator app, by its name.
    Authenticator(Authenticator),
    /// A passkey.
    Passkey(Passkey),
    /// Codes by mail or text message as a second step.
    Codes(Factor),
    RecoveryCodes,
}

/// What somebody says who was not the one.
#[derive(Debug)]
pub struct Disowning {
    pub event: i64,
    pub current: String,
    pub chosen: String,
    pub again: String,
}

impl Engine {
    /// Unset where the audit log is kept elsewhere, or the event is none of theirs.
    pub(super) async fn events(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<Option<Vec<OwnEvent>>, Fault> {
        let Some(trail) = &self.trail else {
            return Ok(None);
        };
        let (pool, user) = (&own.arrival.pool.id, &holder.account.user.sub);
        let records = trail.recent(pool, user, LOOKED_AT).await?;
        let mut failures = 0;
        let all = records.iter().filter_map(|record| {
            let country = self.country_of(own.arrival, record.record.address.as_deref());
            Some(OwnEvent { country, ..OwnEvent::told(record, holder)? })
        });
        let some = all.filter(|event| {
            failures += usize::from(event.is_failure());
            !event.is_failure() || failures <= FAILURES_SHOWN
        });
        Ok(Some(some.take(SHOWN).collect()))
    }

    /// Where an address of the audit log is, or a network that it was reduced to.
    fn country_of(&self, arrival: &Arrival, address: Option<&str>) -> Option<String> {
        let address = address?.split('/').next()?.parse().ok()?;
        self.atlas.locate(address, &arrival.language).country.map(|country| country.name)
    }

    pub(super) async fn show_events(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        Ok(match self.events(own, holder).await? {
            None => AccountNext::ToOverview,
            Some(events) => AccountNext::Page(AccountPage::Events { name: holder.name(), events }),
        })
    }

    pub(super) async fn show_disowning(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        event: i64,
    ) -> Result<AccountNext, Fault> {
        let Some(event) = self.disowned(own, holder, event).await? else {
            return Ok(AccountNext::ToOverview);
        };
        self.disowning_page(own, holder, event, Vec::new(), None).await
    }

    /// The password goes first: whoever knows the old one gets no further. Then every session and
    /// token, then what was added since.
    pub(super) async fn disown(
        &self,
        own: &AtAccount<'_>,
        mut holder: Holder,
        form: Disowning,
    ) -> Result<AccountNext, Fault> {
        let Some(event) = self.disowned(own, &holder, form.event).await? else {
            return Ok(AccountNext::ToOverview);
        };
        if let Err(doubt) = self.reauthenticate_to_disown(own, &holder, form.current).await? {
            return match doubt {
                Doubt::Wait(ask) => Ok(AccountNext::Wait(ask)),
                Doubt::Mistake(mistake) => {
                    self.disowning_page(own, &holder, event, Vec::new(), Some(mistake)).await
                }
            };
        }
        let strangers = self.strangers(own, &holder.account, event.at).await?;
        let old = holder.account.credential.take();
        if let Some(old) = &old {
            let before = Some((&holder.account.user, old));
            let chosen = self.acceptable(own.arrival, form.chosen, &form.again, before).await?;
            let wrong = match chosen {
                Ok(chosen) => (!self.put_password(own, &holder, old, &chosen).await?)
                    .then_some((Vec::new(), Some(AccountMistake::OutOfDate))),
                Err(broken) => Some((broken, None)),
            };
            if let Some((broken, mistake)) = wrong {
                holder.account.credential = Some(old.clone());
                return self.disowning_page(own, &holder, event, broken, mistake).await;
            }
        }
        self.forget_places(own.arrival, &holder.account.user.sub, event.at).await?;
        self.end_what_was_strange(own, &holder, &strangers, event.id).await?;
        if old.is_some() {
            return self.renew(own, &holder, News::Secured, None).await;
        }
        self.end_session(&own.arrival.pool.id, &holder.id).await?;
        Ok(AccountNext::SignedOut(holder.others(own.arrival)))
    }

    async fn put_password(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        old: &Credential,
        chosen: &Password,
    ) -> Result<bool, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let hash = self.hasher.hash(chosen, Precedence::Known).await?;
        let credential = Credential { hash, temporary_until: None };
        let change = PasswordChange { credential, status: user.status };
        let (pool, at) = (&arrival.pool.id, arrival.at);
        self.remember(arrival, &user.sub, old).await?;
        let done = self.users.replace_password(pool, &user.sub, &old.hash, change, at).await?;
        if done {
            self.record(own, Some(Whom::User(user)), Happened::PasswordChanged).await?;
            self.tell(arrival, user, LetterKind::PasswordChanged).await;
        }
        Ok(done)
    }

    async fn end_what_was_strange(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        strangers: &[Stranger],
        event: i64,
    ) -> Result<(), Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let (pool, at) = (&arrival.pool.id, arrival.at);
        // What begins at this very moment, here, is not meant.
        self.users.sign_out(pool, &user.sub, at - Span::from_millis(1)).await?;
        self.stop_lost_factor(own, &user.sub).await?;
        let mut codes = user.mfa;
        for stranger in strangers {
            let factor = match stranger {
                Stranger::Authenticator(app) => {
                    self.factors.remove_totp(pool, &user.sub, Some(&app.id)).await?;
                    let device = app.name.clone();
                    self.tell(arrival, user, LetterKind::AuthenticatorRemoved { device }).await;
                    Factor::Totp
                }
                Stranger::Passkey(passkey) => {
                    self.passkeys.remove_passkey(pool, &user.sub, &passkey.id).await?;
                    let name = passkey.name.clone();
                    self.tell(arrival, user, LetterKind::PasskeyRemoved { name }).await;
                    Factor::Passkey
                }
                Stranger::Codes(factor) => {
                    codes = without(codes, *factor);
                    *factor
                }
                Stranger::RecoveryCodes => {
                    self.factors.replace_recovery_codes(pool, &user.sub, &[], at).await?;
                    Factor::RecoveryCode
                }
            };
            self.record(own, Some(Whom::User(user)), Happened::FactorRemoved(factor)).await?;
        }
        if codes != user.mfa {
            self.users.choose_mfa(pool, &user.sub, codes, at).await?;
        }
        self.record(own, Some(Whom::User(user)), Happened::Disowned { event }).await
    }

    /// Passkeys and second steps that were added at that moment or after it.
    async fn strangers(
        &self,
        own: &AtAccount<'_>,
        account: &Account,
        since: At,
    ) -> Result<Vec<Stranger>, Fault> {
        let mut strangers = Vec::new();
        let apps = account.totp.iter().filter(|app| app.created >= since);
        strangers.extend(apps.map(|app| Stranger::Authenticator(authenticator::told(app))));
        let passkeys = self.passkeys.passkeys(&own.arrival.pool.id, &account.user.sub).await?;
        let passkeys = passkeys.into_iter().filter(|passkey| passkey.created >= since);
        strangers.extend(passkeys.map(Stranger::Passkey));
        let Some(trail) = &self.trail else {
            return Ok(strangers);
        };
        let (pool, mfa) = (&own.arrival.pool.id, account.user.mfa);
        let records = trail.recent(pool, &account.user.sub, LOOKED_AT).await?;
        let lately = records.iter().filter(|record| record.record.at >= since);
        let events: Vec<_> = lately.filter_map(|record| OwnEvent::kind(&record.record)).collect();
        if account.recovery_codes > 0 && events.contains(&Event::RecoveryCodesMade) {
            strangers.push(Stranger::RecoveryCodes);
        }
        for factor in events.into_iter().filter_map(added) {
            let is_on = match factor {
                Factor::EmailCode => mfa.email_code,
                Factor::TextCode => mfa.text_code,
                _ => false,
            };
            let codes = Stranger::Codes(factor);
            if is_on && !strangers.contains(&codes) {
                strangers.push(codes);
            }
        }
        Ok(strangers)
    }

    async fn disowned(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        id: i64,
    ) -> Result<Option<OwnEvent>, Fault> {
        let events = self.events(own, holder).await?.unwrap_or_default();
        Ok(events.into_iter().find(|event| event.id == id && event.may_be_disowned()))
    }

    async fn disowning_page(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        event: OwnEvent,
        broken: Vec<BrokenRule>,
        mistake: Option<AccountMistake>,
    ) -> Result<AccountNext, Fault> {
        let strangers = self.strangers(own, &holder.account, event.at).await?;
        let policy = &own.arrival.pool.password;
        Ok(AccountNext::Page(AccountPage::NotMe {
            name: holder.name(),
            event,
            strangers,
            asks_password: holder.account.credential.is_some(),
            rules: policy.told_again(),
            minimum: policy.minimum_length,
            broken,
            mistake,
        }))
    }
}

const fn without(mfa: MfaChoice, factor: Factor) -> MfaChoice {
    let preferred = match (mfa.preferred, factor) {
        (Some(Factor::EmailCode), Factor::EmailCode)
        | (Some(Factor::TextCode), Factor::TextCode) => None,
        (preferred, _) => preferred,
    };
    match factor {
        Factor::EmailCode => MfaChoice { email_code: false, preferred, ..mfa },
        Factor::TextCode => MfaChoice { text_code: false, preferred, ..mfa },
        _ => mfa,
    }
}

const fn added(event: Event) -> Option<Factor> {
    match event {
        Event::FactorAdded(factor) => Some(factor),
        _ => None,
    }
}
