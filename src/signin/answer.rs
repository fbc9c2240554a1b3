//! From a state to the page that shows it.

use crate::domain::{AuthorizeRequest, Factor, Level, Passkey, UserSub};

use super::begin::name_form;
use super::decide::{Due, Facts, due_for};
use super::enrol::ask_set_up;
use super::lost_factor::left;
use super::step::{Before, Coded, Half, Step};
use super::{Arrival, Ask, Engine, Fault, Notice, Remember, SecondWays, SetUpMethod};

impl Engine {
    pub(super) async fn ask(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        step: Step,
    ) -> Result<Ask, Fault> {
        Ok(match step {
            Step::Identify(identify) => Ask::SignIn {
                name: identify.name,
                form: name_form(request),
                notice: identify.notice,
            },
            Step::Terms(half) => self.ask_terms(arrival, half).await?,
            Step::DeclinedTerms(half) => Ask::DeclinedTerms { name: half.name },
            Step::Password(named) => Ask::Password { name: named.name, notice: named.notice },
            Step::NewPassword(half) => {
                let policy = &arrival.pool.password;
                let (rules, minimum) = (policy.told_again(), policy.minimum_length);
                let why = half.outworn();
                Ask::NewPassword { why, name: half.name, rules, minimum, broken: Vec::new() }
            }
            Step::Choose(named) => {
                let account = self.account(arrival, &named.name).await?;
                let methods = self.first_factors(arrival, request, account.as_ref(), &named.name);
                Ask::Choose { name: named.name, methods, notice: named.notice }
            }
            Step::Code(coded) => self.ask_code(arrival, request, coded).await?,
            Step::ChooseSecond(half) => {
                let (methods, ways) = match self.facts_of(arrival, &half).await? {
                    Some((facts, lost)) => {
                        let ways = ways(&facts, &request.levels, None);
                        (facts.seconds(&request.levels), SecondWays { lost, ..ways })
                    }
                    None => (Vec::new(), SecondWays::default()),
                };
                Ask::ChooseSecond { name: half.name, methods, ways, notice: half.notice }
            }
            Step::SetUp(half) => {
                let methods = match self.due_of(arrival, request, &half).await? {
                    Due::SetUp(methods) => methods,
                    _ => vec![Factor::Totp],
                };
                let methods = methods.into_iter().filter_map(SetUpMethod::of).collect();
                Ask::ChooseSetUp { name: half.name, methods, notice: half.notice }
            }
            Step::SetUpTotp(setting_up) => ask_set_up(arrival, &setting_up)?,
            Step::Totp(half) => {
                let device = self.device_name(arrival, half.user()).await?;
                let ways = self.second_ways(arrival, request, &half).await?;
                Ask::Totp { name: half.name, device, ways, notice: half.notice }
            }
            Step::LostFactor(half) => self.ask_lost_factor(arrival, half).await?,
            Step::RecoveryCode(half) => Ask::RecoveryCode { name: half.name, notice: half.notice },
            Step::KeepCodes(keeping) => {
                Ask::RecoveryCodes { name: keeping.name().to_owned(), codes: keeping.codes() }
            }
            Step::Passkey(named) => {
                let account = self.account(arrival, &named.name).await?;
                let ways = self.first_factors(arrival, request, account.as_ref(), &named.name);
                let ways = SecondWays { others: ways.len() > 1, ..SecondWays::default() };
                self.ask_to_show(arrival, request, &[], (named.name, ways, named.notice))?
            }
            Step::SecondPasskey(half) => {
                let allowed = self.own_passkeys(arrival, &half).await?;
                let ways = self.second_ways(arrival, request, &half).await?;
                self.ask_to_show(arrival, request, &allowed, (half.name, ways, half.notice))?
            }
            Step::OfferPasskey(half) => self.ask_to_make(arrival, request, half, true).await?,
            Step::SetUpPasskey(half) => self.ask_to_make(arrival, request, half, false).await?,
            Step::Confirm(confirming) => Self::ask_confirm(confirming),
            Step::Finished(_) => {
                Ask::SignIn { name: String::new(), form: name_form(request), notice: None }
            }
        })
    }

    fn ask_to_show(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        allowed: &[Passkey],
        (name, ways, notice): (String, SecondWays, Option<Notice>),
    ) -> Result<Ask, Fault> {
        let Some(browser) = arrival.browser.as_ref().filter(|_| arrival.pool.passkeys.is_some())
        else {
            return Ok(Ask::Expired);
        };
        let ceremony = self.ask_passkey(&arrival.pool, browser, request, allowed, arrival.at)?;
        let SecondWays { others, lost, .. } = ways;
        Ok(Ask::Passkey { name, ceremony, others, lost, notice })
    }

    async fn ask_to_make(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        half: Half,
        offered: bool,
    ) -> Result<Ask, Fault> {
        Ok(match self.ceremony_of_half(arrival, request, &half).await? {
            Some(ceremony) => {
                Ask::NewPasskey { name: half.name, ceremony, offered, notice: half.notice }
            }
            None => Ask::Expired,
        })
    }

    async fn ask_code(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        coded: Coded,
    ) -> Result<Ask, Fault> {
        let name = coded.name().to_owned();
        if coded.is_pressed() {
            return Ok(Ask::LinkPressed { name });
        }
        let (destination, notice) = (coded.destination.clone(), coded.notice);
        let until = coded.sent + request.client.challenge;
        let link = coded.link().map(|_| until.since(arrival.at));
        let ways = match coded.undone() {
            Before::Nothing { name, .. } => {
                let account = self.account(arrival, &name).await?;
                let usable = self.first_factors(arrival, request, account.as_ref(), &name);
                SecondWays { others: usable.len() > 1, ..SecondWays::default() }
            }
            Before::First(half) => self.second_ways(arrival, request, &half).await?,
            Before::SetUp(_) | Before::Lost(_) => {
                SecondWays { others: true, ..SecondWays::default() }
            }
        };
        Ok(Ask::Code { name, destination, link, ways, notice })
    }

    async fn second_ways(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        half: &Half,
    ) -> Result<SecondWays, Fault> {
        let facts = self.facts_of(arrival, half).await?;
        let wanted = half.trusts();
        let remember = arrival.pool.factors.remember.map(|lasts| Remember { lasts, wanted });
        let all = |(facts, lost): (Facts, bool)| SecondWays {
            lost,
            ..ways(&facts, &request.levels, remember)
        };
        Ok(facts.map(all).unwrap_or_default())
    }

    /// What is due behind what was proven so far; nothing for somebody who is gone.
    async fn due_of(
        &self,
        arrival: &Arrival,
        request: &AuthorizeRequest,
        half: &Half,
    ) -> Result<Due, Fault> {
        let facts = self.facts_of(arrival, half).await?;
        Ok(facts.map_or(Due::Nothing, |(facts, _)| due_for(&facts, &request.levels)))
    }

    /// What decides behind what was proven so far, whatever the person prefers, and whether they may
    /// say that they have no second factor any more.
    async fn facts_of(
        &self,
        arrival: &Arrival,
        half: &Half,
    ) -> Result<Option<(Facts, bool)>, Fault> {
        let (account, pool) = (self.account_of_half(arrival, half).await?, &arrival.pool);
        Ok(account.map(|own| {
            let facts = Facts { preferred: None, ..Facts::of_half(&own, pool, half) };
            (facts, !left(pool, &own, half).is_empty())
        }))
    }

    async fn device_name(&self, arrival: &Arrival, user: &UserSub) -> Result<String, Fault> {
        let account = self.users.account_of(&arrival.pool.id, user).await?;
        // Of several, any will do.
        Ok(match account.map(|account| account.totp).as_deref() {
            Some([one]) => one.name.clone(),
            _ => String::new(),
        })
    }
}

fn ways(facts: &Facts, wanted: &[Level], remember: Option<Remember>) -> SecondWays {
    SecondWays {
        others: facts.seconds(wanted).len() > 1,
        recovery_code: facts.takes_recovery_code(wanted),
        remember,
        lost: false,
    }
}
