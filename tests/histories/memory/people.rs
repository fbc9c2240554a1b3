//! Who there is, and what is kept of each.

use async_trait::async_trait;
use vestibule::domain::{
    Account, At, Consent, Edition, LoginName, MfaChoice, PoolId, Secret, SeenPlace, User, UserSub,
};
use vestibule::ports::{
    Clash, Consents, Fault, NewUser, PasswordChange, Registered, Revised, Revision, SeenPlaces,
    Users,
};

use super::Memory;

#[async_trait]
impl Users for Memory {
    async fn account(&self, _: &PoolId, names: &[LoginName]) -> Result<Option<Account>, Fault> {
        let state = self.turn().await;
        let found = |name: &LoginName| {
            let is = |account: &&Account| {
                account.user.attributes.get("email") == Some(name.folded.as_str())
            };
            state.accounts.values().find(is).cloned()
        };
        Ok(names.iter().find_map(found))
    }

    async fn account_of(&self, _: &PoolId, sub: &UserSub) -> Result<Option<Account>, Fault> {
        Ok(self.turn().await.accounts.get(sub.as_str()).cloned())
    }

    async fn user(&self, _: &PoolId, sub: &UserSub) -> Result<Option<User>, Fault> {
        Ok(self.turn().await.accounts.get(sub.as_str()).map(|account| account.user.clone()))
    }

    async fn register(&self, _: &PoolId, _: NewUser, _: At) -> Result<Registered, Fault> {
        Err(Fault::misfit("people are there from the start"))
    }

    async fn sign_up(&self, _: &PoolId, _: NewUser, _: At) -> Result<Registered, Fault> {
        Err(Fault::misfit("people are there from the start"))
    }

    async fn revise(&self, _: &PoolId, _: &User, _: Revision, _: At) -> Result<Revised, Fault> {
        Err(Fault::misfit("people stay who they are"))
    }

    async fn register_all(&self, _: &PoolId, _: &[NewUser], _: At) -> Result<Option<Clash>, Fault> {
        Err(Fault::misfit("people are there from the start"))
    }

    async fn list(&self, _: &PoolId, _: Option<&User>, _: u32) -> Result<Vec<User>, Fault> {
        Ok(self.turn().await.accounts.values().map(|account| account.user.clone()).collect())
    }

    async fn set_password(
        &self,
        _: &PoolId,
        sub: &UserSub,
        change: PasswordChange,
        _: At,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let Some(account) = state.accounts.get_mut(sub.as_str()) else { return Ok(false) };
        account.user.status = change.status;
        account.credential = Some(change.credential);
        Ok(true)
    }

    async fn replace_password(
        &self,
        _: &PoolId,
        sub: &UserSub,
        old: &Secret<String>,
        change: PasswordChange,
        _: At,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let Some(account) = state.accounts.get_mut(sub.as_str()) else { return Ok(false) };
        if account.credential.as_ref().is_none_or(|own| own.hash.expose() != old.expose()) {
            return Ok(false);
        }
        account.user.status = change.status;
        account.credential = Some(change.credential);
        Ok(true)
    }

    async fn remember_password(
        &self,
        _: &PoolId,
        _: &UserSub,
        _: &Secret<String>,
        _: u32,
        _: At,
    ) -> Result<(), Fault> {
        Err(Fault::misfit("no history is kept"))
    }

    async fn earlier_passwords(
        &self,
        _: &PoolId,
        _: &UserSub,
        _: u32,
    ) -> Result<Vec<Secret<String>>, Fault> {
        Err(Fault::misfit("no history is kept"))
    }

    async fn choose_mfa(
        &self,
        _: &PoolId,
        _: &UserSub,
        _: MfaChoice,
        _: At,
    ) -> Result<bool, Fault> {
        Err(Fault::misfit("nobody chooses"))
    }

    async fn set_enabled(
        &self,
        _: &PoolId,
        sub: &UserSub,
        enabled: bool,
        _: At,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let account = state.accounts.get_mut(sub.as_str());
        Ok(account.map(|account| account.user.enabled = enabled).is_some())
    }

    async fn sign_out(&self, _: &PoolId, sub: &UserSub, at: At) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let account = state.accounts.get_mut(sub.as_str());
        Ok(account.map(|account| account.user.signed_out = Some(at)).is_some())
    }

    async fn delete(&self, _: &PoolId, sub: &UserSub) -> Result<bool, Fault> {
        Ok(self.turn().await.accounts.remove(sub.as_str()).is_some())
    }
}

#[async_trait]
impl SeenPlaces for Memory {
    async fn seen_places(&self, _: &PoolId, _: &UserSub, _: At) -> Result<Vec<SeenPlace>, Fault> {
        Err(Fault::misfit("nobody looks from where people come"))
    }

    async fn see_place(&self, _: &PoolId, _: &UserSub, _: &SeenPlace, _: At) -> Result<(), Fault> {
        Err(Fault::misfit("nobody looks from where people come"))
    }

    async fn forget_places(&self, _: &PoolId, _: &UserSub, _: At) -> Result<(), Fault> {
        Err(Fault::misfit("nobody looks from where people come"))
    }
}

#[async_trait]
impl Consents for Memory {
    async fn agree(
        &self,
        _: &PoolId,
        sub: &UserSub,
        consents: &[Consent],
    ) -> Result<Vec<Edition>, Fault> {
        let mut state = self.turn().await;
        let Some(account) = state.accounts.get_mut(sub.as_str()) else {
            return Ok(vec![]);
        };
        let editions = consents.iter().map(|own| own.edition.clone());
        let new: Vec<_> = editions.filter(|own| !account.agreed.contains(own)).collect();
        account.agreed.extend(new.iter().cloned());
        Ok(new)
    }

    async fn consents(&self, _: &PoolId, _: &UserSub) -> Result<Vec<Consent>, Fault> {
        drop(self.turn().await);
        Ok(vec![])
    }

    async fn withdraw(&self, _: &PoolId, _: &UserSub, _: &str, _: At) -> Result<bool, Fault> {
        drop(self.turn().await);
        Ok(false)
    }
}
