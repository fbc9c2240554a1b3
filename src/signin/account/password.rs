//! Another password, by whoever knows the present one.

use crate::domain::{Action, BrokenRule, Credential, Factor, Happened, LetterKind, Passed, Span};
use crate::ports::{PasswordChange, Precedence};

use super::super::attempts::Guessed;
use super::super::audit::Whom;
use super::super::{Engine, Fault};
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AccountPage, AtAccount, ChangedPassword, Holder, News};

impl Engine {
    pub(super) async fn change_password(
        &self,
        own: &AtAccount<'_>,
        mut holder: Holder,
        form: ChangedPassword,
    ) -> Result<AccountNext, Fault> {
        if let Err(doubt) = self.reauthenticate(own, &holder, form.current).await? {
            return Ok(match doubt {
                Doubt::Wait(ask) => AccountNext::Wait(ask),
                Doubt::Mistake(mistake) => page(own, &holder, Vec::new(), Some(mistake)),
            });
        }
        let Some(old) = holder.account.credential.take() else {
            return Ok(AccountNext::ToOverview);
        };
        let before = Some((&holder.account.user, &old));
        let chosen = self.acceptable(own.arrival, form.chosen, &form.again, before).await?;
        let chosen = match chosen {
            Ok(chosen) => chosen,
            Err(broken) => {
                holder.account.credential = Some(old);
                return Ok(page(own, &holder, broken, None));
            }
        };
        let about = Guessed::Password(&holder.account.user.sub);
        let change = Action::ChangePassword;
        if let Some(full) = self.count_action(own, change, about, None).await? {
            return Ok(AccountNext::Wait(full));
        }
        let hash = self.hasher.hash(&chosen, Precedence::Known).await?;
        let credential = Credential { hash, temporary_until: None };
        let (user, arrival) = (&holder.account.user, own.arrival);
        let change = PasswordChange { credential, status: user.status };
        let (pool, at) = (&arrival.pool.id, arrival.at);
        self.remember(arrival, &user.sub, &old).await?;
        if !self.users.replace_password(pool, &user.sub, &old.hash, change, at).await? {
            holder.account.credential = Some(old);
            return Ok(page(own, &holder, Vec::new(), Some(AccountMistake::OutOfDate)));
        }
        if form.everywhere {
            // What begins at this very moment, here, is not meant.
            self.users.sign_out(pool, &user.sub, at - Span::from_millis(1)).await?;
        }
        self.record(own, Some(Whom::User(user)), Happened::PasswordChanged).await?;
        self.tell(arrival, user, LetterKind::PasswordChanged).await;
        self.renew(own, &holder, News::PasswordChanged, None).await
    }

    /// A session under a new id: what the password proved, it proved just now, and so did whatever
    /// was proven besides.
    pub(super) async fn renew(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        news: News,
        besides: Option<Passed>,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user.sub);
        let others = holder.session.passed.iter().filter(|own| own.factor != Factor::Password);
        let now = Passed { factor: Factor::Password, at: arrival.at };
        let passed = std::iter::once(now).chain(besides).chain(others.copied()).collect();
        let session = self.open_session(arrival, user.clone(), passed, arrival.at).await?;
        self.end_session(&arrival.pool.id, &holder.id).await?;
        self.tell_news(arrival, &session, news).await?;
        let new = self.new_session(arrival, user, &session, holder.others(arrival));
        Ok(AccountNext::Renewed(Box::new(new)))
    }
}

/// The form; where there is no password to be changed, none.
pub(super) fn page(
    own: &AtAccount<'_>,
    holder: &Holder,
    broken: Vec<BrokenRule>,
    mistake: Option<AccountMistake>,
) -> AccountNext {
    if holder.account.credential.is_none() {
        return AccountNext::ToOverview;
    }
    let policy = &own.arrival.pool.password;
    let (rules, minimum) = (policy.told_again(), policy.minimum_length);
    AccountNext::Page(AccountPage::Password {
        name: holder.name(),
        rules,
        minimum,
        broken,
        mistake,
    })
}
