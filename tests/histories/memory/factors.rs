//! Second factors, and the way without.

use async_trait::async_trait;
use vestibule::domain::{
    At, CredentialId, Declined, LostFactor, Passkey, PoolId, Span, TotpDevice, TrustedBrowser,
    UserSub,
};
use vestibule::ports::{
    Enrolled, Factors, Fault, LostFactors, OwnedPasskey, PasskeyAdded, Passkeys, TrustedBrowsers,
};

use super::{Id, Memory};

#[async_trait]
impl Factors for Memory {
    async fn enrol_totp(
        &self,
        _: &PoolId,
        sub: &UserSub,
        device: TotpDevice,
        step: i64,
        most: usize,
    ) -> Result<Enrolled, Fault> {
        let mut state = self.turn().await;
        let Some(account) = state.accounts.get_mut(sub.as_str()) else {
            return Err(Fault::misfit("nobody"));
        };
        if account.totp.len() >= most || account.totp.iter().any(|own| own.id == device.id) {
            return Ok(Enrolled::AlreadyThere);
        }
        let app = (sub.to_string(), device.id.clone());
        account.totp.push(device);
        state.used_steps.insert(app, step);
        Ok(Enrolled::Yes)
    }

    async fn use_totp_step(
        &self,
        _: &PoolId,
        sub: &UserSub,
        id: &str,
        step: i64,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let app = (sub.to_string(), id.to_owned());
        let last = state.used_steps.entry(app).or_insert(i64::MIN);
        let fresh = step > *last;
        *last = step.max(*last);
        Ok(fresh)
    }

    async fn rename_totp(
        &self,
        _: &PoolId,
        sub: &UserSub,
        id: &str,
        name: &str,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let account = state.accounts.get_mut(sub.as_str());
        let apps = account.map(|account| account.totp.as_mut_slice()).unwrap_or_default();
        let app = apps.iter_mut().find(|own| own.id == id);
        Ok(app.map(|app| name.clone_into(&mut app.name)).is_some())
    }

    async fn remove_totp(
        &self,
        _: &PoolId,
        sub: &UserSub,
        id: Option<&str>,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let goes = |own: &str| id.is_none_or(|id| id == own);
        state.used_steps.retain(|(owner, own), _| owner != sub.as_str() || !goes(own));
        let Some(account) = state.accounts.get_mut(sub.as_str()) else {
            return Ok(false);
        };
        let before = account.totp.len();
        account.totp.retain(|own| !goes(&own.id));
        Ok(account.totp.len() < before)
    }

    async fn replace_recovery_codes(
        &self,
        _: &PoolId,
        sub: &UserSub,
        hashes: &[Id],
        _: At,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        state.recovery_codes.insert(sub.to_string(), hashes.iter().copied().collect());
        let Some(account) = state.accounts.get_mut(sub.as_str()) else { return Ok(false) };
        account.recovery_codes = u32::try_from(hashes.len()).unwrap();
        Ok(true)
    }

    async fn take_recovery_code(
        &self,
        _: &PoolId,
        sub: &UserSub,
        hash: &Id,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let taken = state.recovery_codes.entry(sub.to_string()).or_default().remove(hash);
        if taken {
            state.accounts.get_mut(sub.as_str()).unwrap().recovery_codes -= 1;
        }
        Ok(taken)
    }
}

/// The people of the histories have none.
#[async_trait]
impl Passkeys for Memory {
    async fn add_passkey(
        &self,
        _: &PoolId,
        _: &UserSub,
        _: &Passkey,
        _: At,
    ) -> Result<PasskeyAdded, Fault> {
        Err(Fault::misfit("nobody has a passkey"))
    }

    async fn passkeys(&self, _: &PoolId, _: &UserSub) -> Result<Vec<Passkey>, Fault> {
        Ok(Vec::new())
    }

    async fn passkey(&self, _: &PoolId, _: &CredentialId) -> Result<Option<OwnedPasskey>, Fault> {
        Ok(None)
    }

    async fn advance_passkey(&self, _: &PoolId, _: &Passkey, _: &Passkey) -> Result<bool, Fault> {
        Ok(false)
    }

    async fn rename_passkey(
        &self,
        _: &PoolId,
        _: &UserSub,
        _: &CredentialId,
        _: &str,
    ) -> Result<bool, Fault> {
        Ok(false)
    }

    async fn remove_passkey(
        &self,
        _: &PoolId,
        _: &UserSub,
        _: &CredentialId,
    ) -> Result<bool, Fault> {
        Ok(false)
    }

    async fn declined(&self, _: &PoolId, _: &UserSub) -> Result<Declined, Fault> {
        Ok(Declined::default())
    }

    async fn decline(&self, _: &PoolId, _: &UserSub, _: At) -> Result<(), Fault> {
        Err(Fault::misfit("nobody is offered a passkey"))
    }
}

/// Nobody trusts a browser here.
#[async_trait]
impl TrustedBrowsers for Memory {
    async fn trust_browser(
        &self,
        _: &PoolId,
        _: &UserSub,
        _: &TrustedBrowser,
    ) -> Result<bool, Fault> {
        Err(Fault::misfit("nobody trusts a browser"))
    }

    async fn trusted_browsers(
        &self,
        _: &PoolId,
        _: &UserSub,
    ) -> Result<Vec<TrustedBrowser>, Fault> {
        Err(Fault::misfit("nobody trusts a browser"))
    }

    async fn see_browser(&self, _: &PoolId, _: &UserSub, _: &Id, _: At) -> Result<bool, Fault> {
        Err(Fault::misfit("nobody trusts a browser"))
    }

    async fn forget_browser(&self, _: &PoolId, _: &UserSub, _: &Id) -> Result<bool, Fault> {
        Err(Fault::misfit("nobody trusts a browser"))
    }

    async fn forget_browsers(&self, _: &PoolId, _: &UserSub) -> Result<u64, Fault> {
        Err(Fault::misfit("nobody trusts a browser"))
    }
}

/// Nobody looks from where people come.
#[async_trait]
impl LostFactors for Memory {
    async fn ask_lost_factor(
        &self,
        _: &PoolId,
        sub: &UserSub,
        request: &LostFactor,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let waits = state.lost.get(sub.as_str()).is_some_and(|own| !own.is_over(request.asked));
        if waits || !state.accounts.contains_key(sub.as_str()) {
            return Ok(false);
        }
        state.lost.insert(sub.to_string(), request.clone());
        Ok(true)
    }

    async fn lost_factor(&self, _: &PoolId, sub: &UserSub) -> Result<Option<LostFactor>, Fault> {
        Ok(self.turn().await.lost.get(sub.as_str()).cloned())
    }

    async fn lost_factor_owner(&self, _: &PoolId, id: &Id) -> Result<Option<UserSub>, Fault> {
        let state = self.turn().await;
        let owner = state.lost.iter().find(|(_, own)| own.id == *id);
        Ok(owner.and_then(|(sub, _)| UserSub::parse(sub).ok()))
    }

    async fn stop_lost_factor(&self, _: &PoolId, sub: &UserSub) -> Result<bool, Fault> {
        Ok(self.turn().await.lost.remove(sub.as_str()).is_some())
    }

    async fn finish_lost_factor(
        &self,
        _: &PoolId,
        sub: &UserSub,
        id: &Id,
        _: bool,
        at: At,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let is_due = |own: &LostFactor| own.id == *id && own.is_ripe(at);
        if !state.lost.get(sub.as_str()).is_some_and(is_due) {
            return Ok(false);
        }
        state.lost.remove(sub.as_str());
        state.used_steps.retain(|(owner, _), _| owner != sub.as_str());
        state.recovery_codes.remove(sub.as_str());
        let Some(account) = state.accounts.get_mut(sub.as_str()) else { return Ok(false) };
        account.totp.clear();
        account.recovery_codes = 0;
        account.user.mfa_required = true;
        let before = at - Span::from_millis(1);
        account.user.signed_out = account.user.signed_out.max(Some(before));
        Ok(true)
    }
}
