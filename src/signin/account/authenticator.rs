//! Taking an authenticator app away.

use crate::domain::{Account, Factor, Happened, LetterKind};

use super::super::audit::Whom;
use super::super::{Engine, Fault};
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AccountPage, AtAccount, Holder, News};

impl Engine {
    pub(super) async fn remove_authenticator(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        current: String,
    ) -> Result<AccountNext, Fault> {
        let Some(app) = &holder.account.totp else {
            return Ok(AccountNext::ToOverview);
        };
        if let Err(doubt) = self.reauthenticate(own, holder, current).await? {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => page(holder, Some(mistake)),
            });
        }
        let (arrival, user) = (own.arrival, &holder.account.user);
        if self.factors.remove_totp(&arrival.pool.id, &user.sub).await? {
            let what = Happened::FactorRemoved(Factor::Totp);
            self.record(own, Some(Whom::User(user)), what).await?;
            let without = Account { totp: None, ..holder.account.clone() };
            self.forget_idle_recovery_codes(arrival, &without).await?;
            let device = app.name.clone();
            self.tell(arrival, user, LetterKind::AuthenticatorRemoved { device }).await;
            if let Some(session) = &arrival.session {
                self.tell_news(arrival, session, News::AuthenticatorRemoved).await?;
            }
        }
        Ok(AccountNext::ToOverview)
    }
}

/// The form; where there is no app, none.
pub(super) fn page(holder: &Holder, mistake: Option<AccountMistake>) -> AccountNext {
    match &holder.account.totp {
        None => AccountNext::ToOverview,
        Some(app) => AccountNext::Page(AccountPage::Authenticator {
            name: holder.name(),
            device: app.name.clone(),
            mistake,
        }),
    }
}
