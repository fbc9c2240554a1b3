//! Whether it is still whoever signed in: the password once more, counted like any other guess.

use crate::domain::{Factor, Password, SignInFailure};
use crate::ports::{Precedence, Verdict};

use super::super::attempts::Guessed;
use super::super::audit::Whom;
use super::super::decide::Facts;
use super::super::{Ask, Engine, Fault};
use super::prove::{FRESH, provable};
use super::{AccountMistake, AtAccount, Holder};

/// Why nothing is changed.
pub(super) enum Doubt {
    Wait(Ask),
    Mistake(AccountMistake),
}

impl Engine {
    /// The same where factors are at stake, or where their codes go. Whoever has a second factor has
    /// proven one in this very session: a password would else make itself two, by an app of a
    /// stranger's, in a browser that is trusted or in a pool that asks for one by level alone.
    pub(super) async fn reauthenticate_for_factors(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        typed: String,
    ) -> Result<Result<(), Doubt>, Fault> {
        if owes_second(own, holder) {
            let here = provable(own, holder);
            return Ok(Err(Doubt::Mistake(AccountMistake::SecondStepFirst { here })));
        }
        self.reauthenticate(own, holder, typed).await
    }

    /// The same where a stranger's deeds are undone: of a second factor that a stranger added nobody
    /// can be asked; but whoever came by trust had proven one before.
    pub(super) async fn reauthenticate_to_disown(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        typed: String,
    ) -> Result<Result<(), Doubt>, Fault> {
        let mut passed = holder.session.passed.iter();
        if passed.any(|own| own.factor == Factor::TrustedBrowser) {
            return self.reauthenticate_for_factors(own, holder, typed).await;
        }
        self.reauthenticate(own, holder, typed).await
    }

    /// Whoever has no password proves themselves by having signed in a moment ago, or by a code or
    /// a passkey.
    pub(super) async fn reauthenticate(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        typed: String,
    ) -> Result<Result<(), Doubt>, Fault> {
        if holder.account.credential.is_none() {
            let fresh = holder.session.is_younger_than(FRESH, own.arrival.at);
            if fresh || self.is_proven(own, holder).await? {
                return Ok(Ok(()));
            }
            let here = provable(own, holder);
            return Ok(Err(Doubt::Mistake(AccountMistake::SignInAgain { here })));
        }
        if typed.is_empty() {
            return Ok(Err(Doubt::Mistake(AccountMistake::MissingPassword)));
        }
        let user = &holder.account.user;
        let (guessed, known) = (Guessed::Password(&user.sub), self.known(own.arrival, user));
        if let Some(refused) = self.count_password(own, guessed, known).await? {
            return Ok(Err(Doubt::Wait(refused)));
        }
        let stored = holder.account.credential.as_ref().map(|credential| &credential.hash);
        let verdict = match Password::parse(typed) {
            Ok(typed) => self.hasher.verify(&typed, stored, Precedence::Known).await?,
            Err(_) => Verdict::Wrong,
        };
        if verdict == Verdict::Wrong {
            self.record_failure(own, Whom::User(user), SignInFailure::WrongPassword).await?;
            return Ok(Err(Doubt::Mistake(AccountMistake::WrongPassword)));
        }
        self.forget(own.arrival, guessed, known).await?;
        Ok(Ok(()))
    }
}

/// Whether a second factor of theirs is at hand that this session did not prove.
pub(super) fn owes_second(own: &AtAccount<'_>, holder: &Holder) -> bool {
    let pool = &own.arrival.pool;
    Facts::proven(&holder.account, pool, &holder.session.passed).owes_second(pool.asks_for_levels)
}
