//! Who proves what by what they type.

use totp_rs::{Builder, Secret as Seed};
use vestibule::domain::Account;
use vestibule::vault::RecoveryCode;

use super::{Proof, World};
use crate::setting::vault;

impl World {
    pub(super) fn proof(&self, account: &Account, what: &'static str) -> Proof {
        (account.user.sub.to_string(), what, self.now.millis())
    }

    /// Whoever has this password proves it by typing it.
    pub(super) fn by_password(&self, typed: &str) -> Vec<Proof> {
        let is = |own: &&Account| own.credential.as_ref().is_some_and(|c| c.hash.expose() == typed);
        self.accounts().iter().filter(is).map(|own| self.proof(own, "password")).collect()
    }

    /// Whoever has an app that shows this code about now proves it.
    pub(super) fn by_app(&self, text: &str, off: i8) -> Vec<Proof> {
        let shows = |own: &&Account| {
            let seed = self.seed(own).map(|seed| self.code(&seed, off));
            seed.is_some_and(|(own, step)| own == text && step.is_some())
        };
        self.accounts().iter().filter(shows).map(|own| self.proof(own, "totp")).collect()
    }

    /// One of the codes that somebody was ever given, or one that nobody was.
    pub(super) fn recovery_code(&self, name: &str, number: u8) -> String {
        let own = self.account(name).and_then(|own| self.kept.get(own.user.sub.as_str()).cloned());
        let nobodys = "0000-0000-0000-0000-0000-0000".to_owned();
        own.unwrap_or_default().get(usize::from(number)).cloned().unwrap_or(nobodys)
    }

    /// Whoever has this code, and did not use it, proves it by typing it.
    pub(super) fn by_recovery_code(&self, typed: &str) -> Vec<Proof> {
        let (pool, code) = (self.pool().id.to_string(), RecoveryCode::parse(typed).unwrap());
        let state = self.memory.look();
        let has = |own: &&Account| {
            let sub = own.user.sub.as_str();
            let hash = code.hash(&vault(), &[&pool, sub]);
            state.recovery_codes.get(sub).is_some_and(|codes| codes.contains(&hash))
        };
        state.accounts.values().filter(has).map(|own| self.proof(own, "recovery_code")).collect()
    }

    /// The secret of the app that somebody has now.
    pub(super) fn seed(&self, account: &Account) -> Option<Vec<u8>> {
        let (pool, sub) = (self.pool().id.to_string(), account.user.sub.to_string());
        let sealed = account.totp.first()?.sealed.expose();
        let place = [pool.as_str(), "totp", "secret", sub.as_str()];
        Some(vault().open(&place, sealed).unwrap().expose().clone())
    }

    /// The code of a step near now, and its step; one that is far off is wrong.
    pub(super) fn code(&self, seed: &[u8], off: i8) -> (String, Option<u64>) {
        let secret = Seed::new(seed.to_vec().into_boxed_slice());
        let app = Builder::new().with_secret(secret).with_account_name("x").build_noncompliant();
        let seconds = u64::try_from(self.now.seconds() + i64::from(off) * 30).unwrap();
        let text = app.generate(seconds).to_string();
        (text, (-1..=1).contains(&off).then_some(seconds / 30))
    }
}
