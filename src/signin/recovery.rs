//! Getting in again without the password: a name, then a code and a new password.
//!
//! A recovery is kept beside the sign-in of the same browser and request, with its code. So a code
//! is worth nothing in another browser, nobody voids it by asking for one of their own, and names
//! that nobody has take the same way with a code that no text fits.

use serde::{Deserialize, Serialize};

use crate::domain::{
    Account, Action, At, AuthorizeRequest, BrokenRule, Channel, Credential, Factor, Happened,
    Letter, LetterKind, Medium, Password, Proof, ProofOf, Secret, SignInFailure, Span, User,
    UserStatus, UserSub, in_sealed_record,
};
use crate::ports::{PasswordChange, Precedence, Swapped};
use crate::vault::OneTimeCode;

use super::attempts::Guessed;
use super::audit::Whom;
use super::breached::known_of;
use super::decide::{Facts, due};
use super::record::{Kept, RecordId, Standing};
use super::step::{Half, Identify, Step};
use super::submit::Turn;
use super::totp::bare;
use super::{Arrival, Ask, Engine, Fault, Next, Notice, Place};

/// How long a code to reset a password stands (directory reference, section 4.2).
const CODE_LASTS: Span = Span::from_minutes(60);
const DIGITS: u32 = 6;
/// Before another code is sent to the same place.
const COOL_DOWN: Span = Span::from_seconds(30);
/// A form sent twice comes within moments.
const REPEATED_WITHIN: Span = Span::from_minutes(1);

/// Where a recovery stands.
#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub(super) enum Recovering {
    Asked(Asked),
    Done,
}

/// A code was sent, or seems to have been.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Asked {
    /// Nobody's where the name is nobody's, or there is no way to reach them.
    user: Option<UserSub>,
    name: String,
    /// Masked.
    destination: String,
    #[serde(with = "in_sealed_record")]
    code: Secret<[u8; 32]>,
    sent: At,
    notice: Option<Notice>,
}

impl Kept for Recovering {
    const PLACE: &'static str = "recovery";

    fn name(self) -> String {
        match self {
            Self::Asked(asked) => asked.name,
            Self::Done => String::new(),
        }
    }
}

/// What a person sent with the code.
#[derive(Debug)]
pub struct Reset {
    pub code: String,
    pub chosen: String,
    pub again: String,
    /// Whether everything that is signed in as them is to end.
    pub everywhere: bool,
}

impl Engine {
    /// `/forgotPassword`: who is it?
    pub async fn show_forgot(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Next, Fault> {
        if arrival.pool.recovery.media.is_empty() {
            return Ok(Next::To(Place::Login));
        }
        let hint = request.login_hint.clone().unwrap_or_default();
        let (name, notice) = match self.recovering(arrival, request).await? {
            Some((_, Standing::Over { name })) => (name, Some(Notice::TimeRanOut)),
            _ => (hint, None),
        };
        Ok(Next::Ask(Ask::Forgot { name, notice }))
    }

    /// A name was given: a code goes out to whoever has it, and the same page follows for all.
    pub async fn forgot(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        name: String,
    ) -> Result<Next, Fault> {
        let Some((turn, _)) = self.recovery_turn(arrival, request).await? else {
            return Ok(Next::Ask(Ask::Expired));
        };
        if arrival.pool.recovery.media.is_empty() {
            return Ok(Next::To(Place::Login));
        }
        if name.trim().is_empty() {
            return Ok(Next::Ask(Ask::Forgot { name, notice: Some(Notice::MissingName) }));
        }
        let account = self.account(arrival, &name).await?;
        if let Some(full) = self.count_ask(&turn, &name, account.as_ref()).await? {
            return Ok(Next::Ask(full));
        }
        let to = account.as_ref().and_then(|account| reach(arrival, &account.user));
        if to.is_none() && !request.client.hides_existence {
            let unknown = account.is_none();
            let notice = if unknown { Notice::UnknownUser } else { Notice::NoRecovery };
            return Ok(Next::Ask(Ask::Forgot { name, notice: Some(notice) }));
        }
        let user = account.map(|account| account.user);
        self.send_reset(&turn, name, user.zip(to), None).await
    }

    /// `/confirmforgotPassword`: code and new password, where one was sent.
    pub async fn show_reset(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Next, Fault> {
        Ok(match self.recovering(arrival, request).await? {
            Some((_, Standing::At(Recovering::Asked(asked)))) => {
                let notice = asked.notice;
                Next::Ask(page(arrival, &asked, notice, Vec::new()))
            }
            Some((_, Standing::At(Recovering::Done))) => Next::To(Place::Login),
            Some((_, Standing::Nothing | Standing::Over { .. })) | None => Next::To(Place::Forgot),
        })
    }

    /// Another code in place of the one that did not come.
    pub async fn resend_reset(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Next, Fault> {
        let Some((turn, standing)) = self.recovery_turn(arrival, request).await? else {
            return Ok(Next::Ask(Ask::Expired));
        };
        let Standing::At(Recovering::Asked(asked)) = standing else {
            return Ok(Next::To(Place::Forgot));
        };
        if arrival.at.since(asked.sent) < COOL_DOWN {
            let notice = Some(Notice::SentJustNow);
            return Ok(Next::Ask(page(arrival, &asked, notice, Vec::new())));
        }
        let account = match &asked.user {
            Some(user) => self.users.account_of(&arrival.pool.id, user).await?,
            None => None,
        };
        if let Some(full) = self.count_ask(&turn, &asked.name, account.as_ref()).await? {
            return Ok(Next::Ask(full));
        }
        let user = account.map(|account| account.user);
        let to = user.as_ref().and_then(|user| reach(arrival, user));
        self.send_reset(&turn, asked.name, user.zip(to), Some(Notice::CodeSent)).await
    }

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
        if pool.recovery.signs_in {
            let half = Half::first(user, name, Factor::Password, arrival.at);
            let facts = Facts::of(&account, pool, &half.passed());
            return self.follow_anew(&sign_in, half, due(&facts)).await;
        }
        let step = Step::Identify(Identify { name, notice: Some(Notice::PasswordChanged) });
        self.move_to(&sign_in, step).await?;
        Ok(Next::To(Place::Login))
    }

    /// Sends a code, or nothing to nobody, and keeps what it was.
    async fn send_reset(
        &self,
        turn: &Turn<'_>,
        name: String,
        found: Option<(User, Channel)>,
        notice: Option<Notice>,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let code = OneTimeCode::generate(&self.vault, DIGITS);
        let destination = if let Some((_, to)) = &found {
            to.masked()
        } else {
            let medium = arrival.pool.recovery.media.first().copied();
            self.pretended(arrival, medium.unwrap_or(Medium::Email), &name)
        };
        let place = [arrival.pool.id.as_str(), Recovering::PLACE, &destination];
        let kept = match &found {
            Some(_) => code.hash(&self.vault, &place),
            None => self.vault.random(),
        };
        let asked = Asked {
            user: found.as_ref().map(|(user, _)| user.sub.clone()),
            name,
            destination,
            code: Secret::new(kept),
            sent: arrival.at,
            notice,
        };
        let step = Recovering::Asked(asked);
        self.store(arrival, turn.id, turn.version, step, CODE_LASTS).await?;
        if let Some((user, to)) = found {
            self.record(turn, Some(Whom::User(&user)), Happened::RecoveryBegun).await?;
            let by = Proof::Code(Secret::new(code.expose().to_owned()));
            let until = arrival.at + CODE_LASTS;
            let kind = LetterKind::Proof { of: ProofOf::Recovery, by, until };
            let name = user.display_name().to_owned();
            let letter = Letter::from_pool(&arrival.pool, to, name, kind);
            let language = arrival.language.clone();
            self.courier.send(Letter { language, ..letter }, arrival.at).await?;
        }
        Ok(Next::To(Place::Reset))
    }

    async fn count_ask(
        &self,
        turn: &Turn<'_>,
        name: &str,
        account: Option<&Account>,
    ) -> Result<Option<Ask>, Fault> {
        let folded = turn.arrival.pool.names.nobody(name);
        let guessed = match account {
            Some(account) => Guessed::Code(&account.user.sub),
            None => Guessed::NobodysCode(&folded),
        };
        let known = account.and_then(|account| self.known(turn.arrival, &account.user));
        if let Some(full) = self.count_form(turn, guessed, known).await? {
            return Ok(Some(full));
        }
        self.count_action(turn, Action::Recovery, guessed, known).await
    }

    async fn recovering(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
    ) -> Result<Option<(RecordId, Standing<Recovering>)>, Fault> {
        let turn = self.recovery_turn(arrival, request).await?;
        Ok(turn.map(|(turn, standing)| (turn.id, standing)))
    }

    async fn recovery_turn<'a>(
        &self,
        arrival: &'a Arrival,
        request: &'a AuthorizeRequest,
    ) -> Result<Option<(Turn<'a>, Standing<Recovering>)>, Fault> {
        let Some(browser) = &arrival.browser else {
            return Ok(None);
        };
        let stored = self.stored::<Recovering>(arrival, browser, request).await?;
        let turn = Turn { arrival, request, id: stored.id, version: stored.version };
        Ok(Some((turn, stored.standing)))
    }
}

/// Where a code goes: to the first way of the pool's on which this person was seen to read. Who
/// has no password yet, or is disabled, gets none (pages reference, section 5.11).
pub(super) fn reach(arrival: &Arrival, user: &User) -> Option<Channel> {
    let may =
        user.enabled && matches!(user.status, UserStatus::Confirmed | UserStatus::ResetRequired);
    let mut media = arrival.pool.recovery.media.iter();
    may.then(|| media.find_map(|medium| medium.verified(&user.attributes))).flatten()
}

fn page(arrival: &Arrival, asked: &Asked, notice: Option<Notice>, broken: Vec<BrokenRule>) -> Ask {
    let policy = &arrival.pool.password;
    Ask::Reset {
        name: asked.name.clone(),
        destination: asked.destination.clone(),
        rules: policy.told_again(),
        minimum: policy.minimum_length,
        broken,
        notice,
    }
}
