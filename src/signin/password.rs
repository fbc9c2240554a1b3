//! The first factor: a name and a password, with the same cost and the same answers for a name
//! that nobody has.

use crate::domain::{
    Account, Browser, Credential, Factor, Password, Risk, RiskAction, SignInFailure,
};
use crate::oauth::ErrorCode;
use crate::ports::{PasswordChange, Precedence, Verdict};

use super::attempts::Guessed;
use super::audit::Whom;
use super::begin::name_form;
use super::decide::{Due, Facts, due, due_for};
use super::record::SLOW_STEP;
use super::step::{Before, Half, NamedOnly, Step};
use super::submit::Turn;
use super::{Arrival, Engine, Fault, NameForm, Next, Notice};

impl Engine {
    /// The first page was answered: by name and password, or by a name alone.
    pub(super) async fn sign_in(
        &self,
        turn: &Turn<'_>,
        name: String,
        password: Option<String>,
    ) -> Result<Next, Fault> {
        if name.trim().is_empty() {
            return self.back_to_start(turn, String::new(), Notice::MissingName).await;
        }
        match (name_form(turn.request), password) {
            (NameForm::IdentifierFirst, None) => self.name_only(turn, name).await,
            (_, password) => {
                let password = password.unwrap_or_default();
                self.check_password(turn, name, password).await
            }
        }
    }

    async fn name_only(&self, turn: &Turn<'_>, name: String) -> Result<Next, Fault> {
        let shows = !turn.request.client.hides_existence;
        let account = if shows || turn.request.client.chooses_factor {
            self.account(turn.arrival, &name).await?
        } else {
            None
        };
        if shows && account.is_none() {
            return self.back_to_start(turn, name, Notice::UnknownUser).await;
        }
        let usable = self.first_factors(turn.arrival, turn.request, account.as_ref(), &name);
        match usable.as_slice() {
            [one] => self.begin_by(turn, *one, account, name).await,
            _ => self.move_to(turn, Step::Choose(NamedOnly { name, notice: None })).await,
        }
    }

    /// The page of the factor that a sign-in begins with.
    pub(super) async fn begin_by(
        &self,
        turn: &Turn<'_>,
        factor: Factor,
        account: Option<Account>,
        name: String,
    ) -> Result<Next, Fault> {
        let named = |name| NamedOnly { name, notice: None };
        match factor {
            Factor::Password => self.move_to(turn, Step::Password(named(name))).await,
            Factor::Passkey => self.move_to(turn, Step::Passkey(named(name))).await,
            Factor::Totp
            | Factor::EmailCode
            | Factor::TextCode
            | Factor::RecoveryCode
            | Factor::TrustedBrowser => {
                let user = account.map(|account| account.user.sub);
                self.send_factor(turn, Before::Nothing { user, name }, factor, None).await
            }
        }
    }

    /// Counts the guess, then looks at it. Everything up to the verdict is the same for everybody.
    pub(super) async fn check_password(
        &self,
        turn: &Turn<'_>,
        name: String,
        typed: String,
    ) -> Result<Next, Fault> {
        if typed.is_empty() {
            return self.refuse(turn, name, Notice::MissingPassword).await;
        }
        let arrival = turn.arrival;
        let account = self.account(arrival, &name).await?;
        let folded = arrival.pool.names.nobody(&name);
        let guessed = match &account {
            Some(account) => Guessed::Password(&account.user.sub),
            None => Guessed::Nobody(&folded),
        };
        let browser = account.as_ref().and_then(|account| self.known(arrival, &account.user));
        if let Some(refused) = self.count_password(turn, guessed, browser).await? {
            return Ok(Next::Ask(refused));
        }
        let risk = self.assess(arrival, guessed, account.as_ref(), browser).await?;
        let precedence = browser.map_or(Precedence::Unknown, |_| Precedence::Known);
        let known = account.is_some();
        let stored = account.as_ref().and_then(|a| a.credential.as_ref()).map(|c| &c.hash);
        let typed = Password::parse(typed).ok();
        let verdict = match &typed {
            Some(typed) => self.hasher.verify(typed, stored, precedence).await?,
            None => Verdict::Wrong,
        };
        if let Some((whom, why)) = failure(account.as_ref(), verdict, &folded) {
            self.record_failure(turn, whom, why).await?;
        }
        let right = account.filter(|account| verdict != Verdict::Wrong && account.user.enabled);
        let (Some(account), Some(typed)) = (right, typed) else {
            let hidden = known || turn.request.client.hides_existence;
            let notice = if hidden { Notice::WrongCredentials } else { Notice::UnknownUser };
            return self.refuse(turn, name, notice).await;
        };
        if self.is_blocked(turn, &account, Factor::Password, risk.as_ref()).await? {
            return self.refuse(turn, name, Notice::WrongCredentials).await;
        }
        self.strengthen(arrival, &account, &typed, verdict).await?;
        self.forget(arrival, Guessed::Password(&account.user.sub), browser).await?;
        self.password_was_right(turn, (name, risk), &account, &typed).await
    }

    async fn password_was_right(
        &self,
        turn: &Turn<'_>,
        (name, risk): (String, Option<Risk>),
        account: &Account,
        typed: &Password,
    ) -> Result<Next, Fault> {
        let at = turn.arrival.at;
        let temporary = account.credential.as_ref().and_then(|c| c.temporary_until);
        if temporary.is_some_and(|until| at >= until) {
            let why = SignInFailure::TemporaryPasswordExpired;
            self.record_failure(turn, Whom::User(&account.user), why).await?;
            let (user, why) = (&account.user, Notice::ResetRequired);
            if let Some(next) = self.reset_behind_password(turn, user, &name, why).await? {
                return Ok(next);
            }
            return self.refuse(turn, name, Notice::TemporaryPasswordExpired).await;
        }
        let half = Half::first(account.user.sub.clone(), name, Factor::Password, at).at_risk(risk);
        if self.is_given_away(turn.arrival, account, typed).await {
            return self.given_away(turn, half, account).await;
        }
        let facts = Facts::of_half(account, &turn.arrival.pool, &half);
        self.follow_anew(turn, half, due(&facts)).await
    }

    /// Goes on under a new browser id. Whoever put the one from before into this browser would else
    /// share the steps that follow: the key of an app being set up, and the moment of the finish.
    pub(super) async fn follow_anew(
        &self,
        turn: &Turn<'_>,
        half: Half,
        due: Due,
    ) -> Result<Next, Fault> {
        let (pool, request) = (&turn.arrival.pool.id, turn.request);
        let browser = Browser::new(self.vault.random());
        let id = self.record_id::<Step>(pool, &browser, request);
        let anew = Turn { arrival: turn.arrival, request, id, version: None };
        let next = self.follow(&anew, half, due).await?;
        if turn.version.is_some() {
            self.drop_record(turn.arrival, turn.id).await?;
        }
        let is_here = matches!(next, Next::Moved | Next::Again);
        Ok(if is_here { Next::MovedTo(browser) } else { next })
    }

    /// Goes where the decision leads; a code comes from `Due::Nothing` alone.
    pub(super) async fn follow(
        &self,
        turn: &Turn<'_>,
        half: Half,
        due: Due,
    ) -> Result<Next, Fault> {
        match self.due_at_level(turn, &half, due).await? {
            Due::Nothing | Due::Terms if half.renews().is_some() => {
                self.move_slowly(turn, Step::NewPassword(half)).await
            }
            Due::Nothing => self.finish_or_offer(turn, half).await,
            Due::Second(_) | Due::ChooseSecond(_) if self.may_skip(turn, &half).await? => {
                // Behind terms it is asked once more whether it is trusted still.
                if half.renews().is_none() && self.owes_terms(turn.arrival, &half).await? {
                    return self.move_slowly(turn, Step::Terms(half)).await;
                }
                let half = half.and(Factor::TrustedBrowser, turn.arrival.at);
                if half.renews().is_some() {
                    return self.move_slowly(turn, Step::NewPassword(half)).await;
                }
                self.finish(turn, half.prove()).await
            }
            Due::Second(Factor::Totp) => self.move_to(turn, Step::Totp(half)).await,
            Due::Second(Factor::Passkey) => self.move_to(turn, Step::SecondPasskey(half)).await,
            Due::Second(factor) => self.send_factor(turn, Before::First(half), factor, None).await,
            Due::ChooseSecond(_) => self.move_to(turn, Step::ChooseSecond(half)).await,
            Due::NewPassword => self.move_slowly(turn, Step::NewPassword(half)).await,
            Due::SetUp(_) => self.move_slowly(turn, Step::SetUp(half)).await,
            Due::Impossible => self.back_to_start(turn, half.name, Notice::NoSecond).await,
            Due::Confirmation => self.to_confirmation(turn, half).await,
            Due::Reset => self.reset_first(turn, half).await,
            Due::Unmet => self.give_up(turn, &half).await,
            Due::Terms => self.move_slowly(turn, Step::Terms(half)).await,
        }
    }

    /// Whether a second factor is left out in this browser: where the sign-in is usual, and nowhere
    /// else.
    async fn may_skip(&self, turn: &Turn<'_>, half: &Half) -> Result<bool, Fault> {
        let unusual = half.risk_action(&turn.arrival.pool) >= RiskAction::Ask;
        Ok(!unusual && self.is_trusted(turn, half).await?)
    }

    /// The password has to be reset by a code, or by an administrator where none reaches the person.
    async fn reset_first(&self, turn: &Turn<'_>, half: Half) -> Result<Next, Fault> {
        if let Some(account) = self.account_of_half(turn.arrival, &half).await? {
            let (user, why) = (&account.user, Notice::ResetRequired);
            if let Some(next) = self.reset_behind_password(turn, user, &half.name, why).await? {
                return Ok(next);
            }
        }
        self.back_to_start(turn, half.name, Notice::AskForReset).await
    }

    /// What is due where the client wants a level: every way to a code leads through here.
    async fn due_at_level(&self, turn: &Turn<'_>, half: &Half, due: Due) -> Result<Due, Fault> {
        let levels = &turn.request.levels;
        let leads_on =
            matches!(due, Due::Nothing | Due::Second(_) | Due::ChooseSecond(_) | Due::Terms);
        if levels.is_empty() || !leads_on {
            return Ok(due);
        }
        let pool = &turn.arrival.pool;
        let account = self.account_of_half(turn.arrival, half).await?;
        let facts = account.map(|own| Facts::of_half(&own, pool, half));
        Ok(match (facts, due) {
            (Some(facts), Due::Second(chosen)) => match due_for(&facts, levels) {
                Due::ChooseSecond(several) if several.contains(&chosen) => Due::Second(chosen),
                due => due,
            },
            (Some(facts), _) => due_for(&facts, levels),
            (None, _) => Due::Unmet,
        })
    }

    /// The client wants more than this person can prove, and is told so.
    async fn give_up(&self, turn: &Turn<'_>, half: &Half) -> Result<Next, Fault> {
        self.record_failure(turn, Whom::Sub(half.user()), SignInFailure::LevelUnmet).await?;
        if turn.version.is_some() {
            self.drop_record(turn.arrival, turn.id).await?;
        }
        let error = ErrorCode::UnmetAuthenticationRequirements.into();
        Ok(Next::Answered(turn.request.callback.with_error(error)))
    }

    /// Writes a step that takes people a while.
    pub(super) async fn move_slowly(&self, turn: &Turn<'_>, step: Step) -> Result<Next, Fault> {
        let lasts = SLOW_STEP.max(turn.request.client.challenge);
        let next = step.leads_to();
        self.store(turn.arrival, turn.id, turn.version, step, lasts).await?;
        Ok(next)
    }

    pub(super) async fn account(
        &self,
        arrival: &Arrival,
        name: &str,
    ) -> Result<Option<Account>, Fault> {
        let names = arrival.pool.names.candidates(name);
        self.users.account(&arrival.pool.id, &names).await
    }

    /// Back to the page that was answered, with the name kept.
    async fn refuse(&self, turn: &Turn<'_>, name: String, notice: Notice) -> Result<Next, Fault> {
        let alone = name_form(turn.request) == NameForm::IdentifierFirst;
        if alone && notice != Notice::UnknownUser {
            let step = Step::Password(NamedOnly { name, notice: Some(notice) });
            return self.move_to(turn, step).await;
        }
        self.back_to_start(turn, name, notice).await
    }

    /// While the right password is known, replaces a hash that is no longer good enough. Another
    /// process may have been quicker, which is as well.
    async fn strengthen(
        &self,
        arrival: &Arrival,
        account: &Account,
        typed: &Password,
        verdict: Verdict,
    ) -> Result<(), Fault> {
        let user = &account.user;
        let (Some(credential), Verdict::RightButWeak) = (&account.credential, verdict) else {
            return Ok(());
        };
        let hash = self.hasher.hash(typed, Precedence::Known).await?;
        let change = PasswordChange {
            credential: Credential { hash, temporary_until: credential.temporary_until },
            status: user.status,
        };
        let pool = &arrival.pool.id;
        self.users.replace_password(pool, &user.sub, &credential.hash, change, arrival.at).await?;
        Ok(())
    }
}

/// Why a password lets nobody in, for those who watch; whoever typed it learns none of it.
fn failure<'a>(
    account: Option<&'a Account>,
    verdict: Verdict,
    typed: &'a str,
) -> Option<(Whom<'a>, SignInFailure)> {
    match (account, verdict) {
        (None, _) => Some((Whom::Nobody(typed), SignInFailure::UnknownUser)),
        (Some(account), Verdict::Wrong) => {
            Some((Whom::User(&account.user), SignInFailure::WrongPassword))
        }
        (Some(account), _) if !account.user.enabled => {
            Some((Whom::User(&account.user), SignInFailure::Disabled))
        }
        (Some(_), Verdict::Right | Verdict::RightButWeak) => None,
    }
}
