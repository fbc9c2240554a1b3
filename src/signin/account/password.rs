//! Another password, by whoever knows the present one; or a first one, by whoever just signed in.

use crate::domain::{
    Action, At, BrokenRule, Credential, Factor, Happened, LetterKind, Passed, Span,
};
use crate::ports::{PasswordChange, Precedence};

use super::super::attempts::Guessed;
use super::super::audit::Whom;
use super::super::breached::known_of;
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
            return self.choose_first_password(own, &holder, form.chosen, &form.again).await;
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

    /// It proves nothing yet: whoever reads somebody's mail may get here, and is one factor all the same.
    async fn choose_first_password(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        chosen: String,
        again: &str,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let chosen = match self.acceptable(arrival, chosen, again, None).await? {
            Ok(chosen) => chosen,
            Err(broken) => return Ok(page(own, holder, broken, None)),
        };
        let known = known_of(arrival, user);
        if let Some(broken) = self.too_well_known(arrival, &chosen, &known).await? {
            return Ok(page(own, holder, vec![broken], None));
        }
        let hash = self.hasher.hash(&chosen, Precedence::Known).await?;
        let credential = Credential { hash, temporary_until: None };
        let change = PasswordChange { credential, status: user.status };
        let (pool, at) = (&arrival.pool.id, arrival.at);
        if !self.users.set_password(pool, &user.sub, change, at).await? {
            return Ok(AccountNext::ToOverview);
        }
        self.record(own, Some(Whom::User(user)), Happened::PasswordChanged).await?;
        self.tell(arrival, user, LetterKind::PasswordChanged).await;
        let (passed, started) = (holder.session.passed.clone(), holder.session.started);
        self.renew_by(own, holder, (passed, started), News::PasswordChanged).await
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
        let others = holder.session.passed.iter().filter(|own| own.factor != Factor::Password);
        let now = Passed::of(Factor::Password, own.arrival.at);
        let passed = std::iter::once(now).chain(besides).chain(others.copied()).collect();
        self.renew_by(own, holder, (passed, own.arrival.at), news).await
    }

    pub(super) async fn renew_by(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        (passed, started): (Vec<Passed>, At),
        news: News,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user.sub);
        let session = self.open_session(arrival, user.clone(), passed, started).await?;
        self.end_session(&arrival.pool.id, &holder.id).await?;
        self.tell_news(arrival, &session, news).await?;
        let new = self.new_session(arrival, user, &session, holder.others(arrival));
        Ok(AccountNext::Renewed(Box::new(new)))
    }
}

/// The form.
pub(super) fn page(
    own: &AtAccount<'_>,
    holder: &Holder,
    broken: Vec<BrokenRule>,
    mistake: Option<AccountMistake>,
) -> AccountNext {
    let policy = &own.arrival.pool.password;
    let (rules, minimum) = (policy.told_again(), policy.minimum_length);
    AccountNext::Page(AccountPage::Password {
        name: holder.name(),
        asks_password: holder.has_password(),
        rules,
        minimum,
        broken,
        mistake,
    })
}
