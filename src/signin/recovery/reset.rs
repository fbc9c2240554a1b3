//! Where a recovery ends: the code is taken, then the new password is written.

use crate::domain::{
    Account, Action, AuthorizeRequest, BrokenRule, Credential, Factor, Happened, LetterKind,
    Password, SignInFailure, Span, UserStatus,
};
use crate::ports::{PasswordChange, Precedence, Swapped};
use crate::vault::OneTimeCode;

use super::super::attempts::Guessed;
use super::super::audit::Whom;
use super::super::breached::known_of;
use super::super::decide::{Facts, due};
use super::super::record::Standing;
use super::super::step::{Half, Identify, Step};
use super::super::submit::Turn;
use super::super::totp::bare;
use super::super::{Arrival, Ask, Engine, Fault, Next, Notice, Place};
use super::{Asked, Kept as _, Recovering, Reset, page};

/// A form sent twice comes within moments.
const REPEATED_WITHIN: Span = Span::from_minutes(1);

impl Engine {
    /// A code and a new password: the code is taken before the password is written, so that of any
    /// number who send the same one, one succeeds.
    pub async fn reset(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        answer: Reset,
    ) -> Result<Next, Fault> {
        let Some((turn, standing)) = self.recovery_turn(arrival, request).await? else {
            return Ok(Next::Ask(Ask::Expired));
        };
        let asked = match standing {
            Standing::At(Recovering::Asked(asked)) => asked,
            Standing::At(Recovering::Choosing(_)) => return Ok(Next::To(Place::Reset)),
            Standing::At(Recovering::Done) => return Ok(Next::To(Place::Login)),
            Standing::Nothing | Standing::Over { .. } => return Ok(Next::To(Place::Forgot)),
        };
        let chosen = match self.acceptable(arrival, answer.chosen, &answer.again, None).await? {
            Ok(chosen) => chosen,
            Err(broken) => return Ok(Next::Ask(page(arrival, &asked, None, broken))),
        };
        let code = bare(&answer.code);
        if code.is_empty() {
            let notice = Some(Notice::MissingCode);
            return Ok(Next::Ask(page(arrival, &asked, notice, Vec::new())));
        }
        let account = match self.right_code(&turn, &asked, &code).await? {
            Ok(account) => account,
            Err(page) => return Ok(Next::Ask(page)),
        };
        let old = account.credential.as_ref();
        let known = known_of(arrival, &account.user);
        let broken = match self.too_well_known(arrival, &chosen, &known).await? {
            None if self.was_used(arrival, &account.user.sub, &chosen, old).await? => {
                Some(BrokenRule::Unchanged)
            }
            broken => broken,
        };
        if let Some(broken) = broken {
            return Ok(Next::Ask(page(arrival, &asked, None, vec![broken])));
        }
        let done = Recovering::Done;
        let taken = self.store(arrival, turn.id, turn.version, done, REPEATED_WITHIN).await?;
        if taken == Swapped::No {
            return Ok(Next::To(Place::Reset));
        }
        self.set_reset(&turn, asked.name, account, &chosen, answer.everywhere).await
    }

    /// The account whose code this is, guesses counted, or the page that says why not.
    async fn right_code(
        &self,
        turn: &Turn<'_>,
        asked: &Asked,
        typed: &str,
    ) -> Result<Result<Account, Ask>, Fault> {
        let arrival = turn.arrival;
        let account = match &asked.user {
            Some(user) => self.users.account_of(&arrival.pool.id, user).await?,
            None => None,
        };
        let account = account.filter(|account| account.user.honours(asked.sent));
        let folded = arrival.pool.names.nobody(&asked.name);
        let guessed = match &account {
            Some(account) => Guessed::Code(&account.user.sub),
            None => Guessed::NobodysCode(&folded),
        };
        let known = account.as_ref().and_then(|account| self.known(arrival, &account.user));
        if let Some(full) = self.count_action(turn, Action::Recovery, guessed, known).await? {
            return Ok(Err(full));
        }
        if let Some(refused) = self.count_password(turn, guessed, known).await? {
            return Ok(Err(refused));
        }
        let place = [arrival.pool.id.as_str(), Recovering::PLACE, &asked.destination];
        let right = OneTimeCode::is_kept(&self.vault, &place, typed, &asked.code);
        if right {
            self.forget(arrival, guessed, known).await?;
        } else {
            self.record_failure(turn, guessed.whom(), SignInFailure::WrongCode).await?;
        }
        let wrong = || page(arrival, asked, Some(Notice::WrongCode), Vec::new());
        Ok(account.filter(|_| right).ok_or_else(wrong))
    }

    /// Writes the password, tells its owner, and goes on to wherever the pool leads from here.
    async fn set_reset(
        &self,
        turn: &Turn<'_>,
        name: String,
        mut account: Account,
        chosen: &Password,
        everywhere: bool,
    ) -> Result<Next, Fault> {
        let (arrival, user) = (turn.arrival, account.user.sub.clone());
        let pool = &arrival.pool;
        let hash = self.hasher.hash(chosen, Precedence::Known).await?;
        let credential = Credential { hash, temporary_until: None };
        let change = PasswordChange { credential, status: UserStatus::Confirmed };
        if let Some(old) = &account.credential {
            self.remember(arrival, &user, old).await?;
        }
        if !self.users.set_password(&pool.id, &user, change, arrival.at).await? {
            return Ok(Next::To(Place::Forgot));
        }
        if everywhere {
            // What begins at this very moment, here, is not meant.
            let until_now = arrival.at - Span::from_millis(1);
            self.users.sign_out(&pool.id, &user, until_now).await?;
        }
        let whom = Whom::User(&account.user);
        self.record(turn, Some(whom), Happened::PasswordReset).await?;
        self.tell(arrival, &account.user, LetterKind::PasswordChanged).await;
        let known = self.known(arrival, &account.user);
        self.forget(arrival, Guessed::Password(&user), known).await?;
        account.user.status = UserStatus::Confirmed;
        let Some(sign_in) = self.sign_in_turn(arrival, turn.request).await? else {
            return Ok(Next::To(Place::Login));
        };
        let guessed = Guessed::Code(&user);
        let risk = self.assess(arrival, guessed, Some(&account), known).await?;
        let goes_on = pool.recovery.signs_in
            && !self.is_blocked(turn, &account, Factor::Password, risk.as_ref()).await?;
        if goes_on {
            let half = Half::first(user, name, Factor::Password, arrival.at).at_risk(risk);
            let facts = Facts::of_half(&account, pool, &half);
            return self.follow_anew(&sign_in, half, due(&facts)).await;
        }
        let step = Step::Identify(Identify { name, notice: Some(Notice::PasswordChanged) });
        self.move_to(&sign_in, step).await?;
        Ok(Next::To(Place::Login))
    }
}
