//! An account that waits to be confirmed: by the code that was sent, or by an administrator.

use crate::domain::{
    Account, Action, Channel, ClientId, Happened, Medium, NameKind, ProofOf, SignInFailure, User,
    UserStatus, UserSub,
};
use crate::ports::{Revised, Revision};

use super::attempts::Guessed;
use super::audit::Whom;
use super::decide::{Facts, due};
use super::step::{Confirming, Half, Step};
use super::submit::{Asks, Caller, Turn};
use super::totp::bare;
use super::verification::{CODE_LASTS, COOL_DOWN, Verified};
use super::{Arrival, Ask, Engine, Fault, Next, Notice};

/// How often others may be quicker who sent the same form.
const MOST_AT_ONCE: usize = 16;

/// A contact that is proven.
enum Proved {
    /// By this very code.
    Now(Medium),
    /// By the same one, which was used before.
    Before,
}

impl Engine {
    /// After a right password for an account that is not confirmed: a code, if none is under way.
    pub(super) async fn to_confirmation(&self, turn: &Turn<'_>, half: Half) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let name = half.name.clone();
        let account = self.users.account_of(&arrival.pool.id, half.user()).await?;
        let Some(account) = account else {
            return self.back_to_start(turn, name, Notice::WrongCredentials).await;
        };
        let Some(channel) = unproven(arrival, &account.user) else {
            let confirming = Confirming::of(half, name, String::new(), arrival.at);
            return self.wait_to_confirm(turn, confirming).await;
        };
        let medium = channel.medium();
        let stored = self.verifying(arrival, &account.user.sub, medium).await?;
        let last = stored.standing.step().filter(|last| !last.spent).map(|last| last.sent);
        if last.is_none() {
            self.send_sign_up_code(turn, &account.user, &channel, ProofOf::Resent).await?;
        }
        let sent = last.unwrap_or(arrival.at);
        self.wait_to_confirm(turn, Confirming::of(half, name, channel.masked(), sent)).await
    }

    async fn wait_to_confirm(
        &self,
        turn: &Turn<'_>,
        confirming: Confirming,
    ) -> Result<Next, Fault> {
        let step = Step::Confirm(confirming);
        let next = step.leads_to();
        self.store(turn.arrival, turn.id, turn.version, step, CODE_LASTS).await?;
        Ok(next)
    }

    /// The page of an account that waits.
    pub(super) fn ask_confirm(confirming: Confirming) -> Ask {
        let Confirming { name, destination, notice, .. } = confirming;
        if destination.is_empty() {
            return Ask::AwaitApproval { name };
        }
        Ask::Confirm { name, destination, notice }
    }

    /// A code was typed, or none is needed any more.
    pub(super) async fn confirm(
        &self,
        turn: &Turn<'_>,
        confirming: Confirming,
        code: &str,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let account = match confirming.user() {
            Some(user) => self.users.account_of(&arrival.pool.id, user).await?,
            None => None,
        };
        if account.as_ref().is_some_and(|own| own.user.status == UserStatus::Confirmed) {
            let name = confirming.name.clone();
            return self.go_on_confirmed(turn, confirming.confirmed(), name).await;
        }
        let code = bare(code);
        if confirming.destination.is_empty() {
            return self.wait_to_confirm(turn, confirming).await;
        }
        if code.is_empty() {
            return self.wait_to_confirm(turn, confirming.with(Notice::MissingCode)).await;
        }
        if let Some(refused) = self.count_code(turn, &confirming.name, account.as_ref()).await? {
            return Ok(Next::Ask(refused));
        }
        let verified = match &account {
            Some(account) => self.verify_contact(turn, &account.user, &code).await?,
            None => Err(Notice::WrongCode),
        };
        match verified {
            Ok(Proved::Now(medium)) => {
                let name = confirming.name.clone();
                let half = confirming.proved(medium.factor(), arrival.at);
                match self.take_waiting(turn, &name).await? {
                    Some(taken) => self.go_on_confirmed(&taken, half, name).await,
                    None => Ok(Next::Moved),
                }
            }
            Ok(Proved::Before) => {
                let name = confirming.name.clone();
                match confirming.confirmed() {
                    Some(half) => self.go_on_confirmed(turn, Some(half), name).await,
                    None => Ok(Next::Moved),
                }
            }
            Err(notice) => self.wait_to_confirm(turn, confirming.with(notice)).await,
        }
    }

    /// Takes the step that waited away: others who sent the same form at once write over nothing
    /// that follows, but may have written before.
    async fn take_waiting<'a>(
        &self,
        turn: &Turn<'a>,
        name: &str,
    ) -> Result<Option<Turn<'a>>, Fault> {
        for _ in 0..MOST_AT_ONCE {
            let Some(now) = self.sign_in_turn(turn.arrival, turn.request).await? else {
                return Ok(None);
            };
            if let Some(taken) = self.take_step(&now, name).await? {
                return Ok(Some(taken));
            }
        }
        Ok(None)
    }

    /// Another code, or what looks like one.
    pub(super) async fn resend_confirmation(
        &self,
        turn: &Turn<'_>,
        confirming: Confirming,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        if arrival.at.since(confirming.sent) < COOL_DOWN {
            return self.wait_to_confirm(turn, confirming.with(Notice::SentJustNow)).await;
        }
        let account = match confirming.user() {
            Some(user) => self.users.account_of(&arrival.pool.id, user).await?,
            None => None,
        };
        let folded = arrival.pool.names.nobody(&confirming.name);
        let about = match &account {
            Some(account) => Guessed::Code(&account.user.sub),
            None => Guessed::NobodysCode(&folded),
        };
        let known = account.as_ref().and_then(|account| self.known(arrival, &account.user));
        let resend = Action::ResendConfirmation;
        if let Some(full) = self.count_action(turn, resend, about, known).await? {
            return Ok(Next::Ask(full));
        }
        let waiting = account.filter(|own| own.user.status == UserStatus::Unconfirmed);
        let to = waiting.as_ref().and_then(|own| unproven(arrival, &own.user));
        if let Some((account, channel)) = waiting.zip(to) {
            self.send_sign_up_code(turn, &account.user, &channel, ProofOf::Resent).await?;
        }
        let confirming = confirming.sent_again(arrival.at).with(Notice::CodeSent);
        self.wait_to_confirm(turn, confirming).await
    }

    /// `/confirmUser`: the link of a mail, opened in whatever browser, and its button pressed.
    pub async fn confirm_by_link(
        &self,
        arrival: &Arrival,
        client: &ClientId,
        username: &str,
        code: &str,
    ) -> Result<Ask, Fault> {
        let caller = Caller { arrival, client };
        let account = self.by_username(arrival, username).await?;
        if let Some(refused) = self.count_code(&caller, username, account.as_ref()).await? {
            return Ok(refused);
        }
        let verified = match &account {
            Some(account) => self.verify_contact(&caller, &account.user, &bare(code)).await?,
            None => Err(Notice::WrongCode),
        };
        Ok(if verified.is_ok() { Ask::Confirmed } else { Ask::LinkExpired })
    }

    async fn by_username(
        &self,
        arrival: &Arrival,
        username: &str,
    ) -> Result<Option<Account>, Fault> {
        let (pool, names) = (&arrival.pool.id, &arrival.pool.names);
        if names.has_username() {
            let names: Vec<_> = names.name(NameKind::Username, username).into_iter().collect();
            return self.users.account(pool, &names).await;
        }
        match UserSub::parse(username) {
            Ok(sub) => self.users.account_of(pool, &sub).await,
            Err(_) => Ok(None),
        }
    }

    async fn count_code(
        &self,
        asker: &impl Asks,
        name: &str,
        account: Option<&Account>,
    ) -> Result<Option<Ask>, Fault> {
        let folded = asker.arrival().pool.names.nobody(name);
        let guessed = match account {
            Some(account) => Guessed::Code(&account.user.sub),
            None => Guessed::NobodysCode(&folded),
        };
        let known = account.and_then(|account| self.known(asker.arrival(), &account.user));
        let confirm = Action::ConfirmSignUp;
        if let Some(full) = self.count_action(asker, confirm, guessed, known).await? {
            return Ok(Some(full));
        }
        self.count_password(asker, guessed, known).await
    }

    /// Takes the code and writes what it proves.
    async fn verify_contact(
        &self,
        asker: &impl Asks,
        user: &User,
        code: &str,
    ) -> Result<Result<Proved, Notice>, Fault> {
        let arrival = asker.arrival();
        let policy = asker.arrival().pool.sign_up.as_ref();
        let Some(medium) = policy.and_then(|policy| policy.proves(&user.attributes)) else {
            return Ok(Err(Notice::WrongCode));
        };
        match self.take_verification(arrival, user, medium, code).await? {
            Verified::Yes => {}
            // The same link opened twice: whoever holds the code may learn that it did its work.
            Verified::Again if user.attributes.is_verified(medium.attribute()) => {
                return Ok(Ok(Proved::Before));
            }
            Verified::Wrong => {
                self.record_failure(asker, Whom::User(user), SignInFailure::WrongCode).await?;
                return Ok(Err(Notice::WrongCode));
            }
            Verified::Again | Verified::Expired => return Ok(Err(Notice::CodeExpired)),
        }
        self.forget(arrival, Guessed::Code(&user.sub), self.known(arrival, user)).await?;
        let revised =
            self.users.revise(&arrival.pool.id, user, proven(arrival, user, medium), arrival.at);
        match revised.await? {
            Revised::Yes => {
                self.record(asker, Some(Whom::User(user)), Happened::AccountConfirmed).await?;
                Ok(Ok(Proved::Now(medium)))
            }
            Revised::NameTaken(_) => Ok(Err(Notice::ContactTaken)),
            Revised::Outdated => Ok(Err(Notice::CodeExpired)),
        }
    }

    /// The account counts: on with the sign-in that waited for it.
    async fn go_on_confirmed(
        &self,
        turn: &Turn<'_>,
        half: Option<Half>,
        name: String,
    ) -> Result<Next, Fault> {
        let Some(half) = half else {
            return self.back_to_start(turn, name, Notice::AccountConfirmed).await;
        };
        let pool = &turn.arrival.pool;
        let account = self.users.account_of(&pool.id, half.user()).await?;
        let Some(account) = account.filter(|own| own.user.honours(half.since())) else {
            return self.back_to_start(turn, name, Notice::WrongCredentials).await;
        };
        if account.user.status == UserStatus::Unconfirmed {
            let confirming = Confirming::of(half, name, String::new(), turn.arrival.at);
            return self.wait_to_confirm(turn, confirming).await;
        }
        let facts = Facts::of_half(&account, pool, &half);
        self.follow(turn, half, due(&facts)).await
    }
}

/// Where the code of an account goes that waits to be confirmed; nowhere when it was proven and an
/// administrator has to let the person in.
fn unproven(arrival: &Arrival, user: &User) -> Option<Channel> {
    let medium = arrival.pool.sign_up.as_ref()?.proves(&user.attributes)?;
    let proven = user.attributes.is_verified(medium.attribute());
    (!proven).then(|| medium.channel(&user.attributes)).flatten()
}

/// Who somebody is once their contact is proven.
fn proven(arrival: &Arrival, user: &User, medium: Medium) -> Revision {
    let mut attributes = user.attributes.clone();
    attributes.set(&format!("{}_verified", medium.attribute()), "true");
    let names = &arrival.pool.names;
    let waits = arrival.pool.sign_up.as_ref().is_some_and(|policy| policy.approval);
    Revision {
        status: if waits { UserStatus::Unconfirmed } else { UserStatus::Confirmed },
        names: names.finding(Some(&user.username), &attributes),
        attributes,
    }
}
