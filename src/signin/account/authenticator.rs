//! The authenticator apps that somebody has: another name for one, and taking one away.

use crate::domain::{Account, Factor, Happened, LetterKind, TotpDevice};

use super::super::audit::Whom;
use super::super::enrol::named;
use super::super::{Engine, Fault};
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AccountPage, AtAccount, Authenticator, Holder, News};

impl Engine {
    pub(super) async fn rename_authenticator(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        name: &str,
    ) -> Result<AccountNext, Fault> {
        if let Some(app) = named_app(own, holder) {
            let (pool, sub) = (&own.arrival.pool.id, &holder.account.user.sub);
            if self.factors.rename_totp(pool, sub, &app.id, &named(name)).await?
                && let Some(session) = &own.arrival.session
            {
                self.tell_news(own.arrival, session, News::AuthenticatorRenamed).await?;
            }
        }
        Ok(AccountNext::ToOverview)
    }

    pub(super) async fn remove_authenticator(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        current: String,
    ) -> Result<AccountNext, Fault> {
        let Some(app) = named_app(own, holder) else {
            return Ok(AccountNext::ToOverview);
        };
        if let Err(doubt) = self.reauthenticate_for_factors(own, holder, current).await? {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => page(own, holder, Some(mistake)),
            });
        }
        let (arrival, user) = (own.arrival, &holder.account.user);
        if self.factors.remove_totp(&arrival.pool.id, &user.sub, Some(&app.id)).await? {
            let what = Happened::FactorRemoved(Factor::Totp);
            self.record(own, Some(Whom::User(user)), what).await?;
            self.forget_idle_recovery_codes(arrival, &without(holder, app)).await?;
            let device = app.name.clone();
            self.tell(arrival, user, LetterKind::AuthenticatorRemoved { device }).await;
            if let Some(session) = &arrival.session {
                self.tell_news(arrival, session, News::AuthenticatorRemoved).await?;
            }
        }
        Ok(AccountNext::ToOverview)
    }
}

/// The app that the address names, if it is theirs; where it names none, the only one.
fn named_app<'a>(own: &AtAccount<'_>, holder: &'a Holder) -> Option<&'a TotpDevice> {
    match (own.app.as_deref(), holder.account.totp.as_slice()) {
        (None, [only]) => Some(only),
        (None, _) => None,
        (Some(id), apps) => apps.iter().find(|app| app.id == id),
    }
}

fn without(holder: &Holder, app: &TotpDevice) -> Account {
    let others = holder.account.totp.iter().filter(|own| own.id != app.id).cloned();
    Account { totp: others.collect(), ..holder.account.clone() }
}

/// The form; where there is no such app, none.
pub(super) fn page(
    own: &AtAccount<'_>,
    holder: &Holder,
    mistake: Option<AccountMistake>,
) -> AccountNext {
    match named_app(own, holder) {
        None => AccountNext::ToOverview,
        Some(app) => AccountNext::Page(AccountPage::Authenticator {
            name: holder.name(),
            device: app.name.clone(),
            asks_password: holder.has_password(),
            mistake,
        }),
    }
}

pub(super) fn told(app: &TotpDevice) -> Authenticator {
    let TotpDevice { id, name, created, last_used, .. } = app.clone();
    Authenticator { id, name, added: created, last_used }
}
