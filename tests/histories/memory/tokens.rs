//! What clients hold.

use async_trait::async_trait;
use vestibule::domain::{At, CodeGrant, FamilyId, PoolId, RefreshFamily, UserSub};
use vestibule::ports::{Codes, Families, FamilyOfUser, Fault, OpenFamily, Taken};

use super::{Id, Memory};

#[async_trait]
impl Codes for Memory {
    async fn put(
        &self,
        _: &PoolId,
        code: &Id,
        grant: &CodeGrant,
        until: At,
        _: At,
    ) -> Result<(), Fault> {
        self.turn().await.codes.insert(*code, (grant.clone(), until, false));
        Ok(())
    }

    async fn take(&self, _: &PoolId, code: &Id, at: At) -> Result<Taken<CodeGrant>, Fault> {
        let mut state = self.turn().await;
        let Some((grant, until, taken)) = state.codes.get_mut(code) else {
            return Ok(Taken::Unknown);
        };
        Ok(match (at < *until, std::mem::replace(taken, true)) {
            (false, _) => Taken::Unknown,
            (true, true) => Taken::Again(grant.grant.family),
            (true, false) => Taken::Fresh(grant.clone()),
        })
    }
}

#[async_trait]
impl Families for Memory {
    async fn open(&self, _: &PoolId, family: &RefreshFamily, _: At) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let name = family.id.to_string();
        let ended = family.ended || state.ended.contains_key(&name);
        if state.families.contains_key(&name) {
            return Ok(false);
        }
        state.families.insert(name, RefreshFamily { ended, ..family.clone() });
        Ok(true)
    }

    async fn load(&self, _: &PoolId, id: FamilyId) -> Result<Option<RefreshFamily>, Fault> {
        Ok(self.turn().await.families.get(&id.to_string()).cloned())
    }

    async fn load_of_user(&self, _: &PoolId, id: FamilyId) -> Result<Option<FamilyOfUser>, Fault> {
        let state = self.turn().await;
        Ok(state.families.get(&id.to_string()).map(|family| {
            let account = state.accounts.get(family.grant.user.as_str());
            let user = account.map(|account| account.user.clone());
            FamilyOfUser { family: family.clone(), user }
        }))
    }

    async fn of_user(
        &self,
        _: &PoolId,
        sub: &UserSub,
        _: Option<FamilyId>,
        at: At,
        _: u32,
    ) -> Result<Vec<OpenFamily>, Fault> {
        let state = self.turn().await;
        let own = state
            .families
            .values()
            .filter(|own| own.grant.user == *sub && !own.ended && own.expires > at);
        Ok(own.map(|own| OpenFamily { family: own.clone(), opened: at }).collect())
    }

    async fn advance(
        &self,
        _: &PoolId,
        read: &RefreshFamily,
        next: &RefreshFamily,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let Some(own) = state.families.get_mut(&read.id.to_string()) else { return Ok(false) };
        let same = own.generation == read.generation && own.ended == read.ended;
        if same {
            *own = next.clone();
        }
        Ok(same)
    }

    async fn end(&self, _: &PoolId, id: FamilyId, until: At, _: At) -> Result<(), Fault> {
        let mut state = self.turn().await;
        if let Some(own) = state.families.get_mut(&id.to_string()) {
            own.ended = true;
        }
        state.ended.insert(id.to_string(), until);
        Ok(())
    }

    async fn sweep(&self, _: At) -> Result<u64, Fault> {
        Ok(0)
    }
}
