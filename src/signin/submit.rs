//! Where an answer meets the state it is for. An answer to another page than the due one changes
//! nothing: the person is shown where the sign-in stands.

use crate::domain::{AuthorizeRequest, ClientId};

use super::passkey::Stand;
use super::record::{RecordId, Standing};
use super::step::{Before, Identify, NamedOnly, Step};
use super::{Arrival, Ask, Engine, Fault, Input, Next, Notice};

/// An answer under way: who, for what, and over which stored state it may write.
pub(super) struct Turn<'a> {
    pub arrival: &'a Arrival,
    pub request: &'a AuthorizeRequest,
    pub id: RecordId,
    pub version: Option<u64>,
}

/// Who is counted and written down: whoever comes, by way of which client.
pub(super) trait Asks {
    fn arrival(&self) -> &Arrival;
    fn client(&self) -> &ClientId;
}

impl Asks for Turn<'_> {
    fn arrival(&self) -> &Arrival {
        self.arrival
    }

    fn client(&self) -> &ClientId {
        &self.request.client.id
    }
}

/// Somebody without an authorization request, as behind the link of a mail.
pub(super) struct Caller<'a> {
    pub arrival: &'a Arrival,
    pub client: &'a ClientId,
}

impl Asks for Caller<'_> {
    fn arrival(&self) -> &Arrival {
        self.arrival
    }

    fn client(&self) -> &ClientId {
        self.client
    }
}

impl Engine {
    /// Takes a posted answer. The caller has proven that the form came from this browser.
    pub async fn submit(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        input: Input,
    ) -> Result<Next, Fault> {
        let Some(browser) = &arrival.browser else {
            return Ok(Next::Ask(Ask::Expired));
        };
        let stored = self.stored::<Step>(arrival, browser, request).await?;
        let turn = Turn { arrival, request, id: stored.id, version: stored.version };
        if let Some(full) = self.admit(&turn, stored.standing.step(), &input).await? {
            return Ok(Next::Ask(full));
        }
        match input {
            Input::Continue => self.go_on(&turn).await,
            Input::ContinueAs { account } => self.go_on_as(&turn, &account).await,
            Input::SignOutOf { account } => {
                Ok(Next::SignedOutOf(self.sign_out_of(arrival, &account).await?))
            }
            Input::SignOut => {
                self.sign_out(arrival).await?;
                Ok(Next::SignedOut)
            }
            Input::StartOver => self.start_over(&turn).await,
            input => Box::pin(self.answer(&turn, stored.standing, input)).await,
        }
    }

    /// The sign-in of this browser and request, for a journey that leads into it.
    pub(super) async fn sign_in_turn<'a>(
        &self,
        arrival: &'a Arrival,
        request: &'a AuthorizeRequest,
    ) -> Result<Option<Turn<'a>>, Fault> {
        let Some(browser) = &arrival.browser else {
            return Ok(None);
        };
        let stored = self.stored::<Step>(arrival, browser, request).await?;
        Ok(Some(Turn { arrival, request, id: stored.id, version: stored.version }))
    }

    async fn answer(
        &self,
        turn: &Turn<'_>,
        standing: Standing,
        input: Input,
    ) -> Result<Next, Fault> {
        let step = match (standing, &input) {
            (Standing::At(step), _) => Some(step),
            (Standing::Nothing | Standing::Over { .. }, Input::SignIn { .. }) => None,
            (Standing::Nothing | Standing::Over { .. }, _) => {
                self.step_up(turn.arrival, turn.request).await?
            }
        };
        match (step, input) {
            (Some(Step::Finished(finished)), _) => self.finish_again(turn, finished).await,
            (step @ Some(Step::Terms(_) | Step::DeclinedTerms(_)), input) => {
                Box::pin(self.answer_terms(turn, step, input)).await
            }
            (step, input @ (Input::Passkey(_) | Input::NewPasskey(_) | Input::NotNow)) => {
                Box::pin(self.answer_by_passkey(turn, step, input)).await
            }
            (
                step,
                input @ (Input::UseRecoveryCode | Input::RecoveryCode { .. } | Input::LoseFactor),
            ) => Box::pin(self.answer_instead(turn, step, input)).await,
            (None | Some(Step::Identify(_)), Input::SignIn { name, password }) => {
                Box::pin(self.sign_in(turn, name, password)).await
            }
            (Some(Step::Password(named)), Input::Password { password }) => {
                Box::pin(self.check_password(turn, named.name, password)).await
            }
            (Some(Step::NewPassword(half)), Input::NewPassword { chosen, again }) => {
                Box::pin(self.choose_password(turn, half, chosen, again)).await
            }
            (Some(Step::SetUp(half)), Input::ChooseSetUp { method }) => {
                self.choose_set_up(turn, half, &method).await
            }
            (Some(Step::SetUpTotp(setting_up)), Input::SetUpTotp { code, device }) => {
                self.prove_set_up(turn, setting_up, &code, &device).await
            }
            (Some(Step::Totp(half)), Input::Totp { code, remember }) => {
                self.check_totp(turn, half.trusting(remember), &code).await
            }
            (Some(Step::LostFactor(half)), Input::Choose { method }) => {
                self.prove_lost_factor(turn, half, &method).await
            }
            (Some(Step::RecoveryCode(half) | Step::LostFactor(half)), Input::Other) => {
                self.follow_anyhow(turn, half).await
            }
            (Some(Step::KeepCodes(keeping)), Input::CodesKept) => {
                self.codes_kept(turn, keeping).await
            }
            (Some(Step::Choose(named)), Input::Choose { method }) => {
                self.choose_first(turn, named, &method).await
            }
            (Some(Step::Password(named) | Step::Passkey(named)), Input::Other) => {
                self.move_to(turn, Step::Choose(NamedOnly { notice: None, ..named })).await
            }
            (Some(Step::Code(coded)), Input::Code { code, remember }) => {
                Box::pin(self.check_code(turn, coded.trusting(remember), &code)).await
            }
            (Some(Step::Code(coded)), Input::LinkPressed) => {
                Box::pin(self.go_on_by_link(turn, coded)).await
            }
            (Some(Step::Code(coded)), Input::Resend) => self.resend_factor(turn, coded).await,
            (Some(Step::Code(coded)), Input::Other) => self.other_factor(turn, coded).await,
            (Some(Step::Totp(half) | Step::SecondPasskey(half)), Input::Other) => {
                self.move_to(turn, Step::ChooseSecond(half)).await
            }
            (Some(Step::SetUpPasskey(half)), Input::Other) => {
                self.move_slowly(turn, Step::SetUp(half)).await
            }
            (Some(Step::ChooseSecond(half)), Input::Choose { method }) => {
                self.choose_second(turn, half, &method).await
            }
            (Some(Step::Confirm(confirming)), Input::Confirm { code }) => {
                self.confirm(turn, confirming, &code).await
            }
            (Some(Step::Confirm(confirming)), Input::Resend) => {
                self.resend_confirmation(turn, confirming).await
            }
            (None, _) => Ok(Next::Ask(Ask::Expired)),
            (Some(_), _) => Ok(Next::Moved),
        }
    }

    /// What stands in for a second factor that is asked for: a recovery code, or that there is none.
    async fn answer_instead(
        &self,
        turn: &Turn<'_>,
        step: Option<Step>,
        input: Input,
    ) -> Result<Next, Fault> {
        let step = match step {
            Some(Step::Code(coded)) => match coded.undone() {
                Before::First(half) => Some(Step::ChooseSecond(half)),
                Before::Nothing { .. } | Before::SetUp(_) | Before::Lost(_) => {
                    return Ok(Next::Moved);
                }
            },
            step => step,
        };
        match (step, input) {
            (Some(Step::Totp(half) | Step::ChooseSecond(half)), Input::UseRecoveryCode) => {
                self.ask_recovery_code(turn, half).await
            }
            (Some(Step::RecoveryCode(half)), Input::RecoveryCode { code }) => {
                self.check_recovery_code(turn, half, &code).await
            }
            (
                Some(Step::Totp(half) | Step::ChooseSecond(half) | Step::SecondPasskey(half)),
                Input::LoseFactor,
            ) => self.lose_factor(turn, half).await,
            (None, _) => Ok(Next::Ask(Ask::Expired)),
            (Some(_), _) => Ok(Next::Moved),
        }
    }

    /// What an authenticator signed or made, or that none is wanted now.
    async fn answer_by_passkey(
        &self,
        turn: &Turn<'_>,
        step: Option<Step>,
        input: Input,
    ) -> Result<Next, Fault> {
        match (step, input) {
            (None | Some(Step::Identify(_)), Input::Passkey(shown)) => {
                self.check_passkey(turn, Stand::Start, shown).await
            }
            (Some(Step::Passkey(named)), Input::Passkey(shown)) => {
                self.check_passkey(turn, Stand::Named(named), shown).await
            }
            (Some(Step::SecondPasskey(half)), Input::Passkey(shown)) => {
                self.check_passkey(turn, Stand::Second(half), shown).await
            }
            (Some(Step::OfferPasskey(half)), Input::NewPasskey(new)) => {
                self.take_offer(turn, half, new).await
            }
            (Some(Step::OfferPasskey(half)), Input::NotNow) => {
                self.decline_passkey(turn, half).await
            }
            (Some(Step::SetUpPasskey(half)), Input::NewPasskey(new)) => {
                self.prove_new_passkey(turn, half, new).await
            }
            (None, _) => Ok(Next::Ask(Ask::Expired)),
            (Some(_), _) => Ok(Next::Moved),
        }
    }

    /// To the first page, also where a session would only be added to.
    async fn start_over(&self, turn: &Turn<'_>) -> Result<Next, Fault> {
        if self.step_up(turn.arrival, turn.request).await?.is_some() {
            let start = Step::Identify(Identify { name: String::new(), notice: None });
            return self.move_to(turn, start).await;
        }
        self.drop_record(turn.arrival, turn.id).await?;
        Ok(Next::Moved)
    }

    /// Writes a step that people answer at once.
    pub(super) async fn move_to(&self, turn: &Turn<'_>, step: Step) -> Result<Next, Fault> {
        let lasts = turn.request.client.challenge;
        let next = step.leads_to();
        self.store(turn.arrival, turn.id, turn.version, step, lasts).await?;
        Ok(next)
    }

    /// Back to the first page, with the name kept and something to say.
    pub(super) async fn back_to_start(
        &self,
        turn: &Turn<'_>,
        name: String,
        notice: Notice,
    ) -> Result<Next, Fault> {
        let step = Step::Identify(Identify { name, notice: Some(notice) });
        self.move_to(turn, step).await
    }
}
