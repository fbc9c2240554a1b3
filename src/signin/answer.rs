//! From a state to the page that shows it.

use crate::domain::{AuthorizeRequest, UserSub};

use super::begin::name_form;
use super::enrol::ask_set_up;
use super::step::Step;
use super::{Arrival, Ask, Engine, Fault, SetUpMethod};

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
            Step::Password(named) => Ask::Password { name: named.name, notice: named.notice },
            Step::NewPassword(half) => {
                let policy = &arrival.pool.password;
                let (rules, minimum) = (policy.told(), policy.minimum_length);
                Ask::NewPassword { name: half.name, rules, minimum, broken: Vec::new() }
            }
            Step::SetUp(half) => Ask::ChooseSetUp {
                name: half.name,
                methods: vec![SetUpMethod::Totp],
                notice: half.notice,
            },
            Step::SetUpTotp(setting_up) => ask_set_up(arrival, &setting_up)?,
            Step::Totp(half) => {
                let device = self.device_name(arrival, half.user()).await?;
                Ask::Totp { name: half.name, device, notice: half.notice }
            }
            Step::Confirm(confirming) => Self::ask_confirm(confirming),
            Step::Finished(_) => {
                Ask::SignIn { name: String::new(), form: name_form(request), notice: None }
            }
        })
    }

    async fn device_name(&self, arrival: &Arrival, user: &UserSub) -> Result<String, Fault> {
        let account = self.users.account_of(&arrival.pool.id, user).await?;
        Ok(account.and_then(|account| account.totp).map(|totp| totp.name).unwrap_or_default())
    }
}
