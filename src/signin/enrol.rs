//! Setting up a second factor where one is demanded and none is there.

use totp_rs::Secret as Seed;

use crate::domain::{Factor, Happened, LetterKind, Secret, TotpDevice, UserSub};
use crate::ports::Enrolled;
use crate::vault::app_id;

use super::audit::Whom;
use super::decide::{Due, Facts, due};
use super::step::{Before, Half, SettingUp, Step};
use super::submit::Turn;
use super::totp::{app, bare, seconds, step_number};
use super::{Arrival, Ask, Engine, Fault, Next, Notice, SetUpMethod};

/// RFC 4226 §4 recommends 160 bits.
pub(super) const SEED_BYTES: usize = 20;
const LONGEST_DEVICE_NAME: usize = 64;
/// Where none is there yet. Whoever comes second has to prove the first one, so that nobody gets past
/// a second factor by having begun to set one up before there was any.
const FIRST: usize = 1;

impl Engine {
    pub(super) async fn choose_set_up(
        &self,
        turn: &Turn<'_>,
        half: Half,
        method: &str,
    ) -> Result<Next, Fault> {
        match SetUpMethod::parse(method) {
            Some(SetUpMethod::Totp) => {
                let seed = self.vault.random::<SEED_BYTES>();
                self.move_slowly(turn, Step::SetUpTotp(SettingUp::begin(half, &seed))).await
            }
            Some(SetUpMethod::Passkey) => self.move_slowly(turn, Step::SetUpPasskey(half)).await,
            Some(SetUpMethod::Code(factor)) => self.set_up_code(turn, half, factor).await,
            None => self.move_slowly(turn, Step::SetUp(half.with(Notice::MissingMethod))).await,
        }
    }

    /// A code to an address or number that is known already proves it; where none is known, there
    /// is nothing to choose.
    async fn set_up_code(
        &self,
        turn: &Turn<'_>,
        half: Half,
        factor: Factor,
    ) -> Result<Next, Fault> {
        let Some(account) = self.account_of_half(turn.arrival, &half).await? else {
            return self.back_to_start(turn, half.name, Notice::WrongCredentials).await;
        };
        let pool = &turn.arrival.pool;
        match due(&Facts::of_half(&account, pool, &half)) {
            Due::SetUp(possible) if possible.contains(&factor) => {
                self.send_factor(turn, Before::SetUp(half), factor, None).await
            }
            due => self.follow(turn, half, due).await,
        }
    }

    pub(super) async fn prove_set_up(
        &self,
        turn: &Turn<'_>,
        mut setting_up: SettingUp,
        code: &str,
        device: &str,
    ) -> Result<Next, Fault> {
        let (pool, at) = (&turn.arrival.pool, turn.arrival.at);
        setting_up.device = named(device);
        let code = bare(code);
        if code.is_empty() {
            return self.ask_code_again(turn, setting_up, Notice::MissingCode).await;
        }
        let totp = app(pool, setting_up.name(), setting_up.secret());
        let Some(step) = totp.check(&code, seconds(at)) else {
            return self.ask_code_again(turn, setting_up, Notice::WrongCode).await;
        };
        let account = self.users.account_of(&pool.id, setting_up.user()).await?;
        let Some(account) = account.filter(|account| account.user.honours(setting_up.since()))
        else {
            let name = setting_up.name().to_owned();
            return self.back_to_start(turn, name, Notice::WrongCredentials).await;
        };
        let facts = Facts::of_half(&account, pool, setting_up.half());
        if !matches!(due(&facts), Due::SetUp(_)) {
            return self.follow(turn, setting_up.abandon(), due(&facts)).await;
        }
        let name = setting_up.device.clone();
        let new = self.device(turn.arrival, setting_up.user(), setting_up.secret(), name)?;
        let name = new.name.clone();
        let user = setting_up.user().clone();
        match self.factors.enrol_totp(&pool.id, &user, new, step_number(step), FIRST).await? {
            Enrolled::AlreadyThere => {
                let facts = Facts::of_half(&account, pool, setting_up.half()).with(Factor::Totp);
                self.follow(turn, setting_up.abandon(), due(&facts)).await
            }
            Enrolled::Yes => {
                let added = Happened::FactorAdded(Factor::Totp);
                self.record(turn, Some(Whom::User(&account.user)), added).await?;
                let kind = LetterKind::AuthenticatorAdded { device: name };
                self.tell(turn.arrival, &account.user, kind).await;
                let half = setting_up.proved(at);
                let facts = Facts::of_half(&account, pool, &half).with(Factor::Totp);
                self.follow_set_up(turn, half, &account, due(&facts)).await
            }
        }
    }

    pub(super) fn device(
        &self,
        arrival: &Arrival,
        user: &UserSub,
        seed: &Secret<Vec<u8>>,
        name: String,
    ) -> Result<TotpDevice, Fault> {
        let place = [arrival.pool.id.as_str(), "totp", "secret", user.as_str()];
        let sealed = self
            .vault
            .seal(&place, seed.expose())
            .map_err(|error| Fault::misfit(error.to_string()))?;
        let (id, sealed) = (app_id(&self.vault, user, seed.expose()), Secret::new(sealed));
        Ok(TotpDevice { id, name, sealed, created: arrival.at, last_used: None })
    }

    async fn ask_code_again(
        &self,
        turn: &Turn<'_>,
        mut setting_up: SettingUp,
        notice: Notice,
    ) -> Result<Next, Fault> {
        setting_up.notice = Some(notice);
        self.move_slowly(turn, Step::SetUpTotp(setting_up)).await
    }
}

/// The page with the QR code and the key.
pub(super) fn ask_set_up(arrival: &Arrival, setting_up: &SettingUp) -> Result<Ask, Fault> {
    let seed = setting_up.secret();
    let url = app(&arrival.pool, setting_up.name(), seed)
        .to_url()
        .map_err(|error| Fault::misfit(format!("an authenticator's address: {error}")))?;
    let key = Seed::new(seed.expose().clone().into_boxed_slice()).to_base32();
    Ok(Ask::SetUpTotp {
        name: setting_up.name().to_owned(),
        url: Secret::new(url),
        key: Secret::new(key),
        device: setting_up.device.clone(),
        notice: setting_up.notice,
    })
}

/// What a device is called: one line, of which a database takes every character.
pub(super) fn named(device: &str) -> String {
    let printed: String = device.chars().filter(|c| !c.is_control()).collect();
    printed.trim().chars().take(LONGEST_DEVICE_NAME).collect()
}
