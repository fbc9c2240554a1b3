//! One more authenticator app. Its secret waits in a sealed record of the session for the code that
//! proves it; it is made by a posted form, as a page that is looked at writes nothing.

use serde::{Deserialize, Serialize};
use totp_rs::Secret as Seed;

use crate::domain::{Factor, Happened, LetterKind, Passed, Secret, TotpDevice, in_sealed_record};
use crate::ports::Enrolled;

use super::super::audit::Whom;
use super::super::enrol::{SEED_BYTES, named};
use super::super::record::{Kept, SLOW_STEP, Standing, Stored};
use super::super::totp::{app, bare, seconds, step_number};
use super::super::{Engine, Fault};
use super::reauthenticate::Doubt;
use super::{AccountMistake, AccountNext, AccountPage, AccountPlace, AtAccount, Holder, News};

/// What somebody sent to add an app.
#[derive(Debug)]
pub struct AddedAuthenticator {
    pub current: String,
    pub code: String,
    pub device: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub(super) struct NewApp {
    #[serde(with = "in_sealed_record")]
    seed: Secret<Vec<u8>>,
}

impl Kept for NewApp {
    const PLACE: &'static str = "new app";

    fn name(self) -> String {
        String::new()
    }
}

impl Engine {
    pub(super) async fn begin_authenticator(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        if !may_add(own, holder) {
            return Ok(AccountNext::ToOverview);
        }
        let Some(stored) = self.stored_app(own).await? else {
            return Ok(AccountNext::ToOverview);
        };
        if !matches!(stored.standing, Standing::At(_)) {
            let seed = Secret::new(self.vault.random::<SEED_BYTES>().to_vec());
            let (arrival, new) = (own.arrival, NewApp { seed });
            self.store(arrival, stored.id, stored.version, new, SLOW_STEP).await?;
        }
        Ok(AccountNext::To(AccountPlace::NewAuthenticator))
    }

    /// The page with the secret that waits, if one does.
    pub(super) async fn new_authenticator(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
    ) -> Result<AccountNext, Fault> {
        match self.waiting_seed(own).await? {
            Some(seed) if may_add(own, holder) => page(own, holder, &seed, String::new(), None),
            _ => Ok(AccountNext::ToOverview),
        }
    }

    pub(super) async fn add_authenticator(
        &self,
        own: &AtAccount<'_>,
        holder: &Holder,
        added: AddedAuthenticator,
    ) -> Result<AccountNext, Fault> {
        let (arrival, user) = (own.arrival, &holder.account.user);
        let Some(seed) = self.waiting_seed(own).await?.filter(|_| may_add(own, holder)) else {
            return Ok(AccountNext::ToOverview);
        };
        let (device, code) = (named(&added.device), bare(&added.code));
        if let Err(doubt) = self.reauthenticate_for_factors(own, holder, added.current).await? {
            return match doubt {
                Doubt::Wait(ask) => Ok(AccountNext::Wait(ask)),
                Doubt::Mistake(mistake) => page(own, holder, &seed, device, Some(mistake)),
            };
        }
        let shown =
            app(&arrival.pool, user.display_name(), &seed).check(&code, seconds(arrival.at));
        let Some(step) = shown else {
            let missing = code.is_empty();
            let mistake =
                if missing { AccountMistake::MissingCode } else { AccountMistake::WrongCode };
            return page(own, holder, &seed, device, Some(mistake));
        };
        let new = self.device(arrival, &user.sub, &seed, device.clone())?;
        let pool = &arrival.pool.id;
        let (step, most) = (step_number(step), TotpDevice::MOST);
        let enrolled = self.factors.enrol_totp(pool, &user.sub, new, step, most).await?;
        if let Some(stored) = self.stored_app(own).await? {
            self.drop_record(arrival, stored.id).await?;
        }
        if enrolled == Enrolled::AlreadyThere {
            return Ok(AccountNext::ToOverview);
        }
        let added = Happened::FactorAdded(Factor::Totp);
        self.record(own, Some(Whom::User(user)), added).await?;
        self.tell(arrival, user, LetterKind::AuthenticatorAdded { device }).await;
        // What was proven here counts for the session, which might not be enough without it.
        let proven = Passed::of(Factor::Totp, arrival.at);
        let news = News::AuthenticatorAdded;
        if holder.has_password() {
            return self.renew(own, holder, news, Some(proven)).await;
        }
        let passed = holder.session.passed.iter().copied().chain([proven]).collect();
        self.renew_by(own, holder, (passed, holder.session.started), news).await
    }

    async fn waiting_seed(&self, own: &AtAccount<'_>) -> Result<Option<Secret<Vec<u8>>>, Fault> {
        Ok(match self.stored_app(own).await?.map(|stored| stored.standing) {
            Some(Standing::At(NewApp { seed })) => Some(seed),
            _ => None,
        })
    }

    async fn stored_app(&self, own: &AtAccount<'_>) -> Result<Option<Stored<NewApp>>, Fault> {
        let Some(session) = &own.arrival.session else {
            return Ok(None);
        };
        let pool = own.arrival.pool.id.as_str().as_bytes();
        let parts = [pool, NewApp::PLACE.as_bytes(), session.bytes()];
        self.stored_under(own.arrival, &parts).await.map(Some)
    }
}

/// Where the pool has apps as a second step.
pub(super) fn may_add(own: &AtAccount<'_>, holder: &Holder) -> bool {
    own.arrival.pool.factors.second.contains(&Factor::Totp)
        && holder.account.totp.len() < TotpDevice::MOST
}

fn page(
    own: &AtAccount<'_>,
    holder: &Holder,
    seed: &Secret<Vec<u8>>,
    device: String,
    mistake: Option<AccountMistake>,
) -> Result<AccountNext, Fault> {
    let name = holder.name();
    let url = app(&own.arrival.pool, &name, seed)
        .to_url()
        .map_err(|error| Fault::misfit(format!("an authenticator's address: {error}")))?;
    let key = Seed::new(seed.expose().clone().into_boxed_slice()).to_base32();
    let asks_password = holder.has_password();
    let (url, key) = (Secret::new(url), Secret::new(key));
    Ok(AccountNext::Page(AccountPage::NewAuthenticator {
        name,
        url,
        key,
        device,
        asks_password,
        mistake,
    }))
}
