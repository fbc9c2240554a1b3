//! Leaving for good.

use crate::domain::{Happened, LetterKind};

use super::super::audit::Whom;
use super::super::{Engine, Fault};
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AccountPage, AtAccount, Holder};

impl Engine {
    pub(super) async fn delete_account(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        current: String,
        typed: &str,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        if typed.trim().to_lowercase() != user.display_name().to_lowercase() {
            return Ok(page(holder, Some(AccountMistake::WrongName)));
        }
        if let Err(doubt) = self.reauthenticate(own, holder, current).await? {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => page(holder, Some(mistake)),
            });
        }
        if self.users.delete(&arrival.pool.id, &user.sub).await? {
            self.record(own, Some(Whom::User(user)), Happened::AccountDeleted).await?;
            self.tell(arrival, user, LetterKind::AccountDeleted).await;
        }
        self.end_session(&arrival.pool.id, &holder.id).await?;
        Ok(AccountNext::Deleted(holder.others(arrival)))
    }
}

/// The form.
pub(super) fn page(holder: &Holder, mistake: Option<AccountMistake>) -> AccountNext {
    let asks_password = holder.has_password();
    AccountNext::Page(AccountPage::Deletion { name: holder.name(), asks_password, mistake })
}
