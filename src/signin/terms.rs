//! What a pool wants people to agree to: at sign-up, and behind a sign-in where a document or a version
//! of it came that they have not agreed to.
//!
//! It is the last thing that is due (`decide.rs`), so every way to a code leads through it. What is
//! agreed to is the version that the page showed, which the form names: where another came meanwhile,
//! the page comes once more.

use std::collections::BTreeMap;

use crate::domain::{Consent, Edition, Happened, Pool, SignInFailure, Terms, User};
use crate::oauth::ErrorCode;

use super::audit::Whom;
use super::decide::Facts;
use super::step::{Half, Step};
use super::submit::{Asks, Turn};
use super::{Arrival, Ask, Engine, Fault, Input, Next, Notice};

/// In front of the name of a field: a document in a version.
const FIELD: &str = "terms:";

/// Something to agree to, as it is asked.
#[derive(Clone, Debug)]
pub struct AskedTerms {
    pub terms: Terms,
    pub ticked: bool,
    /// Whether it was left out, and may not be.
    pub missing: bool,
}

impl AskedTerms {
    /// The name of its field.
    pub fn field(&self) -> String {
        format!("{FIELD}{}", self.terms.edition)
    }
}

/// What somebody has not agreed to, each as yet unticked.
pub(super) fn outstanding(pool: &Pool, agreed: &[Edition]) -> Vec<AskedTerms> {
    let open = pool.terms.iter().filter(|terms| !agreed.contains(&terms.edition));
    open.map(|terms| AskedTerms { terms: terms.clone(), ticked: false, missing: false }).collect()
}

/// With what a form ticked; whether all is there that has to be.
pub(super) fn ticked(asked: &mut [AskedTerms], values: &BTreeMap<String, String>) -> bool {
    for own in asked.iter_mut() {
        own.ticked = values.get(&own.field()).is_some_and(|value| !value.is_empty());
        own.missing = own.terms.required && !own.ticked;
    }
    asked.iter().all(|own| !own.missing)
}

/// That somebody agrees to this here and now.
pub(super) fn consent(asker: &impl Asks, edition: Edition) -> Consent {
    let arrival = asker.arrival();
    let (language, client) = (arrival.language.clone(), asker.client().clone());
    Consent { edition, language, client, at: arrival.at, withdrawn: None }
}

/// What was ticked.
pub(super) fn given(asker: &impl Asks, terms: &[AskedTerms]) -> Vec<Consent> {
    let ticked = terms.iter().filter(|own| own.ticked);
    ticked.map(|own| consent(asker, own.terms.edition.clone())).collect()
}

impl Engine {
    /// The page of what is outstanding.
    pub(super) async fn ask_terms(&self, arrival: &Arrival, half: Half) -> Result<Ask, Fault> {
        let account = self.account_of_half(arrival, &half).await?;
        let terms = account.map(|own| outstanding(&arrival.pool, &own.agreed)).unwrap_or_default();
        Ok(Ask::Terms { name: half.name, terms })
    }

    /// An answer to the page, or to the one that follows a refusal.
    pub(super) async fn answer_terms(
        &self,
        turn: &Turn<'_>,
        step: Option<Step>,
        input: Input,
    ) -> Result<Next, Fault> {
        match (step, input) {
            (Some(Step::Terms(half)), Input::Terms { values }) => {
                self.agree(turn, half, &values).await
            }
            (Some(Step::Terms(half)), Input::DeclineTerms) => {
                self.move_slowly(turn, Step::DeclinedTerms(half)).await
            }
            (Some(Step::DeclinedTerms(half)), Input::Other) => {
                self.move_slowly(turn, Step::Terms(half)).await
            }
            (Some(Step::DeclinedTerms(half)), Input::LeaveWithoutTerms) => {
                self.leave_without_terms(turn, &half).await
            }
            (None, _) => Ok(Next::Ask(Ask::Expired)),
            (Some(_), _) => Ok(Next::Moved),
        }
    }

    /// The form was sent. The step is taken before anything follows, so that of any number who send it
    /// at once one goes on.
    async fn agree(
        &self,
        turn: &Turn<'_>,
        half: Half,
        values: &BTreeMap<String, String>,
    ) -> Result<Next, Fault> {
        let Some(account) = self.account_of_half(turn.arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let mut terms = outstanding(&turn.arrival.pool, &account.agreed);
        if !ticked(&mut terms, values) {
            return Ok(Next::Ask(Ask::Terms { name: half.name, terms }));
        }
        let Some(taken) = self.take_step(turn, &half.name).await? else {
            return match self.finished_meanwhile(turn).await? {
                Some(finished) => self.finish_again(turn, finished).await,
                None => Ok(Next::Moved),
            };
        };
        let consents = given(&taken, &terms);
        let pool = &taken.arrival.pool.id;
        let written = self.consents.agree(pool, half.user(), &consents).await?;
        self.record_agreed(&taken, &account.user, &written).await?;
        self.follow_anyhow(&taken, half).await
    }

    /// Whether somebody has not agreed to all that has to be.
    pub(super) async fn owes_terms(&self, arrival: &Arrival, half: &Half) -> Result<bool, Fault> {
        let pool = &arrival.pool;
        if pool.terms.is_empty() {
            return Ok(false);
        }
        let account = self.account_of_half(arrival, half).await?;
        Ok(account.is_some_and(|own| Facts::of(&own, pool, &half.passed()).terms))
    }

    /// Tells what somebody agreed to, where that is something.
    pub(super) async fn record_agreed(
        &self,
        asker: &impl Asks,
        user: &User,
        editions: &[Edition],
    ) -> Result<(), Fault> {
        if editions.is_empty() {
            return Ok(());
        }
        let documents = editions.iter().map(ToString::to_string).collect();
        self.record(asker, Some(Whom::User(user)), Happened::TermsAgreed { documents }).await
    }

    /// They do not agree, and go back to the app without anything.
    async fn leave_without_terms(&self, turn: &Turn<'_>, half: &Half) -> Result<Next, Fault> {
        self.record_failure(turn, Whom::Sub(half.user()), SignInFailure::TermsDeclined).await?;
        if turn.version.is_some() {
            self.drop_record(turn.arrival, turn.id).await?;
        }
        Ok(Next::Answered(turn.request.callback.with_error(ErrorCode::AccessDenied.into())))
    }
}
