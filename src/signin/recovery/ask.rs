//! Where a recovery begins: a name, or a right password that no longer counts; then a code goes out.

use crate::domain::{
    Account, Action, AuthorizeRequest, Happened, LetterKind, Proof, ProofOf, Secret, Span, User,
};
use crate::vault::OneTimeCode;

use super::super::attempts::Guessed;
use super::super::audit::Whom;
use super::super::record::Standing;
use super::super::submit::Turn;
use super::super::{Arrival, Ask, Engine, Fault, Next, Notice, Place};
use super::ways::{Way, channels};
use super::{Asked, Choosing, Kept as _, Recovering, Whose, page};

/// How long a code to reset a password stands (directory reference, section 4.2).
const CODE_LASTS: Span = Span::from_minutes(60);
const DIGITS: u32 = 6;
/// Before another code is sent to the same place.
const COOL_DOWN: Span = Span::from_seconds(30);

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
        let user = account.map(|account| account.user);
        let reached = user.as_ref().is_some_and(|own| !channels(arrival, own, false).is_empty());
        if !reached && !request.client.hides_existence {
            let notice = if user.is_none() { Notice::UnknownUser } else { Notice::NoRecovery };
            return Ok(Next::Ask(Ask::Forgot { name, notice: Some(notice) }));
        }
        let whose = Whose { user: user.filter(|_| reached), name, proven: false };
        self.begin_reset(&turn, whose, None).await
    }

    /// The password was right and has to be replaced: a code goes to whoever's it is, unless one is
    /// under way. Unset where nothing reaches them.
    pub(in crate::signin) async fn reset_behind_password(
        &self,
        turn: &Turn<'_>,
        user: &User,
        name: &str,
        notice: Notice,
    ) -> Result<Option<Next>, Fault> {
        let arrival = turn.arrival;
        let Some((own, standing)) = self.recovery_turn(arrival, turn.request).await? else {
            return Ok(None);
        };
        if channels(arrival, user, true).is_empty() {
            return Ok(None);
        }
        let under_way = match &standing {
            Standing::At(Recovering::Choosing(last)) => last.user.as_ref() == Some(&user.sub),
            Standing::At(Recovering::Asked(last)) => last.user.as_ref() == Some(&user.sub),
            _ => false,
        };
        let next = if under_way {
            Next::To(Place::Reset)
        } else {
            let whose = Whose { user: Some(user.clone()), name: name.to_owned(), proven: true };
            self.begin_reset(&own, whose, Some(notice)).await?
        };
        if turn.version.is_some() {
            self.drop_record(arrival, turn.id).await?;
        }
        Ok(Some(next))
    }

    /// Sends a code on the first way there is, or asks on which.
    async fn begin_reset(
        &self,
        turn: &Turn<'_>,
        whose: Whose,
        notice: Option<Notice>,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let mut ways =
            self.ways_to(arrival, whose.user.as_ref(), &whose.name, whose.proven).into_iter();
        let Some(first) = ways.next() else {
            return Ok(Next::To(Place::Login));
        };
        if ways.next().is_none() || !arrival.pool.recovery.choose {
            return self.send_reset(turn, whose, first, notice).await;
        }
        let Whose { user, name, proven } = whose;
        let choosing = Choosing { user: user.map(|user| user.sub), name, proven, notice };
        let step = Recovering::Choosing(choosing);
        self.store(arrival, turn.id, turn.version, step, CODE_LASTS).await?;
        Ok(Next::To(Place::Reset))
    }

    /// A way was chosen, or another one is wanted.
    pub async fn choose_reset(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        medium: Option<&str>,
    ) -> Result<Next, Fault> {
        let Some((turn, standing)) = self.recovery_turn(arrival, request).await? else {
            return Ok(Next::Ask(Ask::Expired));
        };
        let (user, name, proven) = match standing {
            Standing::At(Recovering::Choosing(own)) => (own.user, own.name, own.proven),
            Standing::At(Recovering::Asked(own)) => (own.user, own.name, own.proven),
            Standing::At(Recovering::Done) => return Ok(Next::To(Place::Login)),
            Standing::Nothing | Standing::Over { .. } => return Ok(Next::To(Place::Forgot)),
        };
        let account = match &user {
            Some(user) => self.users.account_of(&arrival.pool.id, user).await?,
            None => None,
        };
        let ways = self.ways_to(arrival, account.as_ref().map(|own| &own.user), &name, proven);
        let chosen = ways.into_iter().find(|way| Some(way.medium.attribute()) == medium);
        let Some(way) = chosen.filter(|_| arrival.pool.recovery.choose) else {
            let notice = medium.map(|_| Notice::MissingMethod);
            let step = Recovering::Choosing(Choosing { user, name, proven, notice });
            self.store(arrival, turn.id, turn.version, step, CODE_LASTS).await?;
            return Ok(Next::To(Place::Reset));
        };
        if let Some(full) = self.count_ask(&turn, &name, account.as_ref()).await? {
            return Ok(Next::Ask(full));
        }
        let whose = Whose { user: account.map(|account| account.user), name, proven };
        self.send_reset(&turn, whose, way, None).await
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
        let asked = match standing {
            Standing::At(Recovering::Asked(asked)) => asked,
            Standing::At(Recovering::Choosing(_)) => return Ok(Next::To(Place::Reset)),
            _ => return Ok(Next::To(Place::Forgot)),
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
        let Asked { name, medium, proven, .. } = asked;
        let user = account.map(|account| account.user);
        let ways = self.ways_to(arrival, user.as_ref(), &name, proven);
        let same = ways.iter().position(|way| Some(way.medium) == medium).unwrap_or_default();
        let Some(way) = ways.into_iter().nth(same) else {
            return Ok(Next::To(Place::Login));
        };
        let whose = Whose { user, name, proven };
        self.send_reset(&turn, whose, way, Some(Notice::CodeSent)).await
    }

    /// Sends a code, or nothing to nobody, and keeps what it was.
    async fn send_reset(
        &self,
        turn: &Turn<'_>,
        whose: Whose,
        way: Way,
        notice: Option<Notice>,
    ) -> Result<Next, Fault> {
        let arrival = turn.arrival;
        let Whose { user, name, proven } = whose;
        let Way { medium, masked: destination, to } = way;
        let found = user.zip(to);
        let code = OneTimeCode::generate(&self.vault, DIGITS);
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
            medium: Some(medium),
            proven,
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
            self.courier.send(arrival.letter(to, name, kind), arrival.at).await?;
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
}
