//! Codes that are sent, as the first factor or the second: by mail or by text message.
//!
//! A code belongs to the sign-in that it was sent for, so it is worth nothing in another browser,
//! and a new one takes the place of the one before. For a name that nobody has, the same pages
//! follow, with a code that no text fits.

use crate::domain::{
    Account, AuthorizeRequest, Channel, Factor, Happened, LetterKind, Level, Medium, MfaChoice,
    Proof, ProofOf, Risk, SignInFailure, Span, User, UserStatus,
};
use crate::ports::{Revised, Revision, Swapped};
use crate::vault::{KnownBrowser, OneTimeCode};

use super::attempts::Guessed;
use super::audit::Whom;
use super::decide::{Due, Facts, due, due_for};
use super::step::{Before, Coded, Half, Identify, NamedOnly, Step};
use super::submit::Turn;
use super::totp::bare;
use super::{Arrival, Engine, Fault, Next, Notice};

/// A code alone is longer than one behind a password (directory reference, section 4.2).
pub(super) const DIGITS_ALONE: u32 = 8;
pub(super) const DIGITS_BEHIND: u32 = 6;
/// Before another code is sent to the same place.
pub(super) const COOL_DOWN: Span = Span::from_seconds(30);

/// Whose count a right code clears, and how unusual the sign-in is that it begins.
pub(super) struct Right<'a> {
    pub guessed: Guessed<'a>,
    pub known: Option<&'a KnownBrowser>,
    pub risk: Option<Risk>,
}

impl Engine {
    /// What this name may begin with; for a name that nobody has, what somebody could have.
    pub(super) fn first_factors(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        account: Option<&Account>,
        name: &str,
    ) -> Vec<Factor> {
        let pool = &arrival.pool;
        if !request.client.chooses_factor {
            return vec![Factor::Password];
        }
        let Some(account) = account.filter(|own| own.user.enabled) else {
            let alone = |factor: &Factor| {
                request.levels.iter().any(|level| Level::of(&[*factor]) >= *level)
            };
            let pretended = self.pretended_factors(arrival, &request.client, name);
            let fitting: Vec<_> = pretended.iter().copied().filter(alone).collect();
            return if fitting.is_empty() { pretended } else { fitting };
        };
        let facts = Facts::of(account, pool, &[]);
        let first = facts.first(request.first_factors(pool));
        let has = |factor: &Factor| match (factor, factor.medium()) {
            (_, Some(medium)) => medium.channel(&account.user.attributes).is_some(),
            (Factor::Passkey, None) => account.has_passkey,
            (_, None) => account.credential.is_some(),
        };
        let mut usable: Vec<_> = first.into_iter().filter(has).collect();
        if usable.is_empty() {
            usable.push(Factor::Password);
        }
        facts.fitting(usable, &request.levels)
    }

    /// A way to begin was chosen.
    pub(super) async fn choose_first(
        &self,
        turn: &Turn<'_>,
        named: NamedOnly,
        method: &str,
    ) -> Result<Next, Fault> {
        let name = named.name;
        let account = self.account(turn.arrival, &name).await?;
        let usable = self.first_factors(turn.arrival, turn.request, account.as_ref(), &name);
        let chosen = Factor::parse(method).filter(|factor| usable.contains(factor));
        if let Some(factor) = chosen {
            return self.begin_by(turn, factor, account, name).await;
        }
        let notice = Some(Notice::MissingMethod);
        self.move_to(turn, Step::Choose(NamedOnly { name, notice })).await
    }

    /// A second factor was chosen, of several that are there.
    pub(super) async fn choose_second(
        &self,
        turn: &Turn<'_>,
        half: Half,
        method: &str,
    ) -> Result<Next, Fault> {
        let Some(account) = self.account_of_half(turn.arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let facts = Facts::of_half(&account, &turn.arrival.pool, &half);
        match due_for(&Facts { preferred: None, ..facts }, &turn.request.levels) {
            Due::Second(one) if Factor::parse(method) == Some(one) => {
                self.follow(turn, half, Due::Second(one)).await
            }
            Due::ChooseSecond(usable) => {
                let chosen = Factor::parse(method).filter(|factor| usable.contains(factor));
                let Some(factor) = chosen else {
                    let half = half.with(Notice::MissingMethod);
                    return self.move_to(turn, Step::ChooseSecond(half)).await;
                };
                self.follow(turn, half, Due::Second(factor)).await
            }
            due => self.follow(turn, half, due).await,
        }
    }

    /// Sends a code to whoever it is for, or to nobody, and waits for it.
    pub(super) async fn send_factor(
        &self,
        turn: &Turn<'_>,
        before: Before,
        factor: Factor,
        notice: Option<Notice>,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let Some(medium) = factor.medium() else {
            return Ok(Next::Moved);
        };
        let (alone, name) = match &before {
            Before::Nothing { name, .. } => (true, name.clone()),
            Before::First(half) | Before::SetUp(half) | Before::Lost(half) => {
                (false, half.name.clone())
            }
        };
        let coded = Coded::new(before, factor, String::new(), self.vault.random(), arrival.at);
        let account = match coded.user() {
            Some(user) => self.users.account_of(&arrival.pool.id, user).await?,
            None => None,
        };
        let reached = account.map(|account| account.user).filter(may_be_written_to);
        let to = reached.as_ref().and_then(|user| medium.channel(&user.attributes));
        let destination = match &to {
            Some(to) => to.masked(),
            None => self.pretended(arrival, medium, &name),
        };
        if medium == Medium::Email {
            let mailbox = to.as_ref().map_or(name.as_str(), Channel::recipient);
            let (pool, address) = (&arrival.pool.id, arrival.visitor.address);
            let passage = self.limiter.mailed(pool, mailbox, address, arrival.at).await?;
            let whom = reached.as_ref().map(Whom::User);
            if let Some(full) = self.waits(turn, whom, passage).await? {
                return Ok(Next::Ask(full));
            }
        }
        let digits = if alone { DIGITS_ALONE } else { DIGITS_BEHIND };
        let code = OneTimeCode::generate(&self.vault, digits);
        let place = [arrival.pool.id.as_str(), factor.as_str(), &destination];
        let kept = match &to {
            Some(_) => code.hash(&self.vault, &place),
            None => self.vault.random(),
        };
        let link = self.link_beside(turn, factor).filter(|_| alone);
        let coded = Coded::new(coded.undone(), factor, destination, kept, arrival.at);
        let coded = match link.as_ref().and_then(|link| self.linked(turn, link)) {
            Some(linked) => coded.beside(linked),
            None => coded,
        };
        let coded = match notice {
            Some(notice) => coded.with(notice),
            None => coded,
        };
        let next = self.move_to(turn, Step::Code(coded)).await?;
        if let Some((user, to)) = reached.zip(to) {
            let of = if alone { ProofOf::SignIn } else { ProofOf::SecondFactor };
            let by = Self::proof(turn, &code, link.as_ref());
            self.send_code(turn, &user, to, of, by).await?;
        }
        Ok(next)
    }

    async fn send_code(
        &self,
        turn: &Turn<'_>,
        user: &User,
        to: Channel,
        of: ProofOf,
        by: Proof,
    ) -> Result<(), Fault> {
        let arrival = turn.arrival;
        let until = arrival.at + turn.request.client.challenge;
        let kind = LetterKind::Proof { of, by, until };
        let letter = arrival.letter(to, user.display_name().to_owned(), kind);
        self.courier.send(letter, arrival.at).await
    }

    /// Another code in place of the one that did not come.
    pub(super) async fn resend_factor(&self, turn: &Turn<'_>, coded: Coded) -> Result<Next, Fault> {
        if turn.arrival.at.since(coded.sent) < COOL_DOWN {
            return self.move_to(turn, Step::Code(coded.with(Notice::SentJustNow))).await;
        }
        let factor = coded.factor;
        self.send_factor(turn, coded.undone(), factor, Some(Notice::CodeSent)).await
    }

    /// Another way than this code.
    pub(super) async fn other_factor(&self, turn: &Turn<'_>, coded: Coded) -> Result<Next, Fault> {
        let step = match coded.undone() {
            Before::Nothing { name, .. } => Step::Choose(NamedOnly { name, notice: None }),
            Before::First(half) => Step::ChooseSecond(half),
            Before::SetUp(half) => Step::SetUp(half),
            Before::Lost(half) => Step::LostFactor(half),
        };
        self.move_to(turn, step).await
    }

    /// A code was typed. It is good for as long as a step is, however often the page was sent.
    pub(super) async fn check_code(
        &self,
        turn: &Turn<'_>,
        coded: Coded,
        code: &str,
    ) -> Result<Next, Fault> {
        let (arrival, code) = (turn.arrival, bare(code));
        if arrival.at.since(coded.sent) >= turn.request.client.challenge {
            let name = coded.name().to_owned();
            return self.back_to_start(turn, name, Notice::TimeRanOut).await;
        }
        if code.is_empty() {
            return self.move_to(turn, Step::Code(coded.with(Notice::MissingCode))).await;
        }
        let account = match coded.user() {
            Some(user) => self.users.account_of(&arrival.pool.id, user).await?,
            None => None,
        };
        let account = account.filter(|own| own.user.honours(coded.since()));
        let folded = arrival.pool.names.nobody(coded.name());
        let guessed = match (&account, coded.before()) {
            (Some(account), Before::First(_) | Before::Lost(_)) => {
                Guessed::Second(&account.user.sub)
            }
            (Some(account), _) => Guessed::Code(&account.user.sub),
            (None, _) => Guessed::NobodysCode(&folded),
        };
        let known = account.as_ref().and_then(|account| self.known(arrival, &account.user));
        if let Some(refused) = self.count(turn, guessed, known).await? {
            return Ok(Next::Ask(refused));
        }
        let risk = match coded.before() {
            Before::Nothing { .. } => {
                self.assess(arrival, guessed, account.as_ref(), known).await?
            }
            Before::First(_) | Before::SetUp(_) | Before::Lost(_) => None,
        };
        let place = [arrival.pool.id.as_str(), coded.factor.as_str(), &coded.destination];
        let right = OneTimeCode::is_kept(&self.vault, &place, &code, coded.kept());
        let Some(account) = account.as_ref().filter(|_| right) else {
            self.record_failure(turn, guessed.whom(), SignInFailure::WrongCode).await?;
            return self.move_to(turn, Step::Code(coded.with(Notice::WrongCode))).await;
        };
        if self.is_blocked(turn, account, coded.factor, risk.as_ref()).await? {
            return self.move_to(turn, Step::Code(coded.with(Notice::WrongCode))).await;
        }
        let right = Right { guessed, known, risk };
        self.go_on_by_code(turn, coded, account.clone(), right).await
    }

    /// What was sent was proven: it is taken, then what follows from it is done.
    pub(super) async fn go_on_by_code(
        &self,
        turn: &Turn<'_>,
        coded: Coded,
        account: Account,
        right: Right<'_>,
    ) -> Result<Next, Fault> {
        let Some(taken) = self.take_step(turn, coded.name()).await? else {
            return match self.finished_meanwhile(turn).await? {
                Some(finished) => self.finish_again(turn, finished).await,
                None => Ok(Next::Moved),
            };
        };
        self.forget(turn.arrival, right.guessed, right.known).await?;
        self.code_was_right(&taken, coded, account, right.risk).await
    }

    /// Takes the step away that is answered, so that of any number who answer it at once one goes on;
    /// if that one fails behind, the person starts again.
    pub(super) async fn take_step<'a>(
        &self,
        turn: &Turn<'a>,
        name: &str,
    ) -> Result<Option<Turn<'a>>, Fault> {
        let start = Step::Identify(Identify { name: name.to_owned(), notice: None });
        let (arrival, lasts) = (turn.arrival, turn.request.client.challenge);
        let taken = self.store(arrival, turn.id, turn.version, start, lasts).await?;
        if taken == Swapped::No {
            return Ok(None);
        }
        self.sign_in_turn(arrival, turn.request).await
    }

    /// The contact is proven with it, and an account that waited for that is confirmed.
    async fn code_was_right(
        &self,
        turn: &Turn<'_>,
        coded: Coded,
        account: Account,
        risk: Option<Risk>,
    ) -> Result<Next, Fault> {
        let (arrival, factor) = (turn.arrival, coded.factor);
        let name = coded.name().to_owned();
        let sets_up = matches!(coded.before(), Before::SetUp(_));
        let alone = matches!(coded.before(), Before::Nothing { .. });
        let lost = matches!(coded.before(), Before::Lost(_));
        if let Some(medium) = factor.medium()
            && self.prove_contact(arrival, &account.user, medium).await? == Revised::Outdated
        {
            return self.back_to_start(turn, name, Notice::OutOfDate).await;
        }
        if sets_up {
            self.enrol_code(turn, &account.user, factor).await?;
        }
        let Some(half) = coded.proved(arrival.at) else {
            return self.back_to_start(turn, name, Notice::WrongCredentials).await;
        };
        let half = if alone { half.at_risk(risk) } else { half };
        let Some(account) = self.account_of_half(arrival, &half).await? else {
            return self.back_to_start(turn, name, Notice::WrongCredentials).await;
        };
        let due = due(&Facts::of_half(&account, &arrival.pool, &half));
        if lost {
            self.lost_factor_proven(turn, half, &account, factor).await
        } else if sets_up {
            self.follow_set_up(turn, half, &account, due).await
        } else if alone {
            self.follow_anew(turn, half, due).await
        } else {
            self.follow(turn, half, due).await
        }
    }

    async fn prove_contact(
        &self,
        arrival: &Arrival,
        user: &User,
        medium: Medium,
    ) -> Result<Revised, Fault> {
        let confirms = user.status == UserStatus::Unconfirmed
            && !arrival.pool.sign_up.as_ref().is_some_and(|policy| policy.approval);
        if user.attributes.is_verified(medium.attribute()) && !confirms {
            return Ok(Revised::Yes);
        }
        let mut attributes = user.attributes.clone();
        attributes.set(&format!("{}_verified", medium.attribute()), "true");
        let next = Revision {
            status: if confirms { UserStatus::Confirmed } else { user.status },
            names: arrival.pool.names.finding(Some(&user.username), &attributes),
            attributes,
        };
        self.users.revise(&arrival.pool.id, user, next, arrival.at).await
    }

    /// From now on this person is asked for such a code.
    async fn enrol_code(&self, turn: &Turn<'_>, user: &User, factor: Factor) -> Result<(), Fault> {
        let mfa = MfaChoice {
            email_code: user.mfa.email_code || factor == Factor::EmailCode,
            text_code: user.mfa.text_code || factor == Factor::TextCode,
            ..user.mfa
        };
        let pool = &turn.arrival.pool.id;
        self.users.choose_mfa(pool, &user.sub, mfa, turn.arrival.at).await?;
        self.record(turn, Some(Whom::User(user)), Happened::FactorAdded(factor)).await
    }

    /// Whoever this half of a sign-in is of, while it still counts.
    pub(super) async fn account_of_half(
        &self,
        arrival: &Arrival,
        half: &Half,
    ) -> Result<Option<Account>, Fault> {
        let account = self.users.account_of(&arrival.pool.id, half.user()).await?;
        Ok(account.filter(|own| own.user.honours(half.since())))
    }
}

fn may_be_written_to(user: &User) -> bool {
    let status = user.status;
    user.enabled && matches!(status, UserStatus::Confirmed | UserStatus::Unconfirmed)
}
