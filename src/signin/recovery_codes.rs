//! Recovery codes: ten that are made at once, shown once, and good once each, in place of any other
//! second factor. They are no second factor of their own: nobody is asked for one who has no other.

use crate::domain::{Account, Factor, Happened, LetterKind, Secret, SignInFailure, User};
use crate::ports::Swapped;
use crate::vault::RecoveryCode;

use super::attempts::Guessed;
use super::audit::Whom;
use super::decide::{Due, Facts, due_for};
use super::record::SLOW_STEP;
use super::step::{Half, Keeping, Step};
use super::submit::{Asks, Turn};
use super::{Arrival, Engine, Fault, Next, Notice};

/// How many are made at once.
const SET: usize = 10;

impl Engine {
    /// New codes in place of any before, as people see them.
    pub(super) async fn make_recovery_codes(
        &self,
        asker: &impl Asks,
        user: &User,
    ) -> Result<Vec<Secret<String>>, Fault> {
        let arrival = asker.arrival();
        let place = place(arrival, user);
        let codes: Vec<_> = (0..SET).map(|_| RecoveryCode::generate(&self.vault)).collect();
        let hashes: Vec<_> = codes.iter().map(|code| code.hash(&self.vault, &place)).collect();
        let pool = &arrival.pool.id;
        if !self.factors.replace_recovery_codes(pool, &user.sub, &hashes, arrival.at).await? {
            return Ok(Vec::new());
        }
        self.record(asker, Some(Whom::User(user)), Happened::RecoveryCodesMade).await?;
        self.tell(arrival, user, LetterKind::RecoveryCodesMade).await;
        Ok(codes.iter().map(RecoveryCode::grouped).collect())
    }

    /// Behind a second factor that was set up a moment ago: with codes for the day on which it is
    /// lost, where there are none.
    pub(super) async fn follow_set_up(
        &self,
        turn: &Turn<'_>,
        half: Half,
        account: &Account,
        due: Due,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        if !arrival.pool.factors.recovery_codes || account.recovery_codes > 0 {
            return self.follow(turn, half, due).await;
        }
        let codes = self.make_recovery_codes(turn, &account.user).await?;
        let step = Step::KeepCodes(Keeping::new(half, &codes));
        let lasts = SLOW_STEP.max(turn.request.client.challenge);
        if self.store(arrival, turn.id, turn.version, step, lasts).await? == Swapped::No {
            // Another tab was quicker, and nobody sees these.
            let (pool, sub) = (&arrival.pool.id, &account.user.sub);
            self.factors.replace_recovery_codes(pool, sub, &[], arrival.at).await?;
        }
        Ok(Next::Moved)
    }

    /// The codes are kept: on to whatever is due.
    pub(super) async fn codes_kept(
        &self,
        turn: &Turn<'_>,
        keeping: Keeping,
    ) -> Result<Next, Fault> {
        self.follow_anyhow(turn, keeping.kept()).await
    }

    /// No other second factor is at hand.
    pub(super) async fn ask_recovery_code(
        &self,
        turn: &Turn<'_>,
        half: Half,
    ) -> Result<Next, Fault> {
        let account = self.account_of_half(turn.arrival, &half).await?;
        let has = account.is_some_and(|own| {
            Facts::of_half(&own, &turn.arrival.pool, &half)
                .takes_recovery_code(&turn.request.levels)
        });
        if has { self.move_to(turn, Step::RecoveryCode(half)).await } else { Ok(Next::Moved) }
    }

    /// Without another second factor they stand in for nothing, and are of use to thieves alone.
    pub(super) async fn forget_idle_recovery_codes(
        &self,
        arrival: &Arrival,
        account: &Account,
    ) -> Result<(), Fault> {
        let idle = Facts::of(account, &arrival.pool, &[]).enrolled.is_empty();
        if idle && account.recovery_codes > 0 {
            let (pool, sub) = (&arrival.pool.id, &account.user.sub);
            self.factors.replace_recovery_codes(pool, sub, &[], arrival.at).await?;
        }
        Ok(())
    }

    /// Whatever is due behind what was proven.
    pub(super) async fn follow_anyhow(&self, turn: &Turn<'_>, half: Half) -> Result<Next, Fault> {
        let Some(account) = self.account_of_half(turn.arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let facts = Facts::of_half(&account, &turn.arrival.pool, &half);
        self.follow(turn, half, due_for(&Facts { preferred: None, ..facts }, &turn.request.levels))
            .await
    }

    /// A code was typed. It is taken before anything follows, so that of any number who send it at
    /// once one goes on.
    pub(super) async fn check_recovery_code(
        &self,
        turn: &Turn<'_>,
        half: Half,
        typed: &str,
    ) -> Result<Next, Fault> {
        let (pool, at) = (&turn.arrival.pool, turn.arrival.at);
        if typed.trim().is_empty() {
            return self.move_to(turn, Step::RecoveryCode(half.with(Notice::MissingCode))).await;
        }
        let Some(account) = self.account_of_half(turn.arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let guessed = Guessed::Second(half.user());
        let browser = self.known(turn.arrival, &account.user);
        if let Some(locked) = self.count(turn, guessed, browser).await? {
            return Ok(Next::Ask(locked));
        }
        let facts = Facts::of_half(&account, pool, &half);
        if !facts.takes_recovery_code(&turn.request.levels) {
            return self.follow(turn, half, due_for(&facts, &turn.request.levels)).await;
        }
        if !self.take_recovery_code(turn.arrival, &account.user, typed).await? {
            return self.recovery_code_was_wrong(turn, half).await;
        }
        self.forget(turn.arrival, guessed, browser).await?;
        let left = account.recovery_codes.saturating_sub(1);
        let whom = Some(Whom::User(&account.user));
        self.record(turn, whom, Happened::RecoveryCodeUsed { left }).await?;
        self.tell(turn.arrival, &account.user, LetterKind::RecoveryCodeUsed { left }).await;
        let half = half.and(Factor::RecoveryCode, at);
        let facts = Facts::of_half(&account, pool, &half);
        self.follow(turn, half, due_for(&facts, &turn.request.levels)).await
    }

    async fn take_recovery_code(
        &self,
        arrival: &Arrival,
        user: &User,
        typed: &str,
    ) -> Result<bool, Fault> {
        let Some(code) = RecoveryCode::parse(typed) else {
            return Ok(false);
        };
        for hash in code.hashes(&self.vault, &place(arrival, user)) {
            if self.factors.take_recovery_code(&arrival.pool.id, &user.sub, &hash).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Or it was used, perhaps by this very form sent twice: then the first one has finished by now.
    async fn recovery_code_was_wrong(&self, turn: &Turn<'_>, half: Half) -> Result<Next, Fault> {
        if let Some(finished) = self.finished_meanwhile(turn).await? {
            return self.finish_again(turn, finished).await;
        }
        self.record_failure(turn, Whom::Sub(half.user()), SignInFailure::WrongCode).await?;
        self.move_to(turn, Step::RecoveryCode(half.with(Notice::WrongCode))).await
    }
}

fn place<'a>(arrival: &'a Arrival, user: &'a User) -> [&'a str; 2] {
    [arrival.pool.id.as_str(), user.sub.as_str()]
}
