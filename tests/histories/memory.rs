//! Every port in memory, for millions of short histories. Before each call the task hands over
//! once, so whoever polls decides in which order the calls of several requests come; the call
//! itself is one atomic fact, as the ports ask.

mod outside;

use std::collections::{BTreeMap, BTreeSet};
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker};

use async_trait::async_trait;
use vestibule::domain::{
    Account, At, BrowserSession, CodeGrant, Consent, CredentialId, Declined, Edition, FamilyId,
    Lockout, LoginName, LostFactor, MfaChoice, OpenSession, Owner, Passage, Passkey, PoolId,
    RefreshFamily, Secret, SeenPlace, Span, Tally, TotpDevice, TrustedBrowser, User, UserSub,
};
use vestibule::ports::{
    Attempts, Clash, Codes, Consents, Counter, Counters, Enrolled, Factors, Families, FamilyOfUser,
    Fault, LostFactors, NewUser, OpenFamily, OwnedPasskey, PasskeyAdded, Passkeys, PasswordChange,
    Record, Registered, Revised, Revision, SeenPlaces, Sessions, SignIns, Swapped, Taken,
    TrustedBrowsers, Users,
};

type Id = [u8; 32];

#[derive(Debug, Default)]
pub struct State {
    pub accounts: BTreeMap<String, Account>,
    /// By person and app.
    pub used_steps: BTreeMap<(String, String), i64>,
    pub recovery_codes: BTreeMap<String, BTreeSet<Id>>,
    pub sign_ins: BTreeMap<Id, (Record, At)>,
    pub sessions: BTreeMap<Id, (BrowserSession, At)>,
    pub codes: BTreeMap<Id, (CodeGrant, At, bool)>,
    pub attempts: BTreeMap<Id, Tally>,
    pub families: BTreeMap<String, RefreshFamily>,
    pub ended: BTreeMap<String, At>,
    pub letters: usize,
    /// Codes that were sent, and to whom.
    pub mailed: Vec<(String, String)>,
    /// Notices of requests to get in without a second factor: to whom, and what stops them.
    pub notices: Vec<(String, String)>,
    pub lost: BTreeMap<String, LostFactor>,
    versions: u64,
}

#[derive(Clone, Debug, Default)]
pub struct Memory(Arc<Mutex<State>>);

impl Memory {
    pub fn look(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    async fn turn(&self) -> MutexGuard<'_, State> {
        let mut waited = false;
        poll_fn(
            |_| if std::mem::replace(&mut waited, true) { Poll::Ready(()) } else { Poll::Pending },
        )
        .await;
        self.look()
    }
}

/// Runs one request alone.
pub fn alone<T>(request: impl Future<Output = T>) -> T {
    let mut request = std::pin::pin!(request);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(answer) = request.as_mut().poll(&mut context) {
            return answer;
        }
    }
}

/// Runs two requests at once; each bit of the schedule says whose next call comes first.
pub fn at_once<'a, T>(
    one: impl Future<Output = T> + 'a,
    two: impl Future<Output = T> + 'a,
    schedule: u64,
) -> [T; 2] {
    let mut requests: [Pin<Box<dyn Future<Output = T> + 'a>>; 2] = [Box::pin(one), Box::pin(two)];
    let mut answers = [None, None];
    let mut context = Context::from_waker(Waker::noop());
    let mut turn = 0;
    while answers.iter().any(Option::is_none) {
        let mut which = usize::from(schedule >> (turn % 64) & 1 == 1);
        if answers[which].is_some() {
            which = 1 - which;
        }
        turn += 1;
        if let Poll::Ready(answer) = requests[which].as_mut().poll(&mut context) {
            answers[which] = Some(answer);
        }
    }
    answers.map(Option::unwrap)
}

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

#[async_trait]
impl SignIns for Memory {
    async fn load(&self, _: &PoolId, id: &Id, at: At) -> Result<Option<Record>, Fault> {
        let state = self.turn().await;
        Ok(state
            .sign_ins
            .get(id)
            .filter(|(_, until)| at < *until)
            .map(|(record, _)| record.clone()))
    }

    async fn swap(
        &self,
        _: &PoolId,
        id: &Id,
        read: Option<u64>,
        bytes: &[u8],
        until: At,
        at: At,
    ) -> Result<Swapped, Fault> {
        let mut state = self.turn().await;
        let there = state.sign_ins.get(id).filter(|(_, until)| at < *until);
        if there.map(|(record, _)| record.version) != read {
            return Ok(Swapped::No);
        }
        state.versions += 1;
        let record = Record { version: state.versions, bytes: bytes.to_vec() };
        state.sign_ins.insert(*id, (record, until));
        Ok(Swapped::Yes)
    }

    async fn remove(&self, _: &PoolId, id: &Id) -> Result<(), Fault> {
        self.turn().await.sign_ins.remove(id);
        Ok(())
    }
}

/// What stands of them alone.
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

#[async_trait]
impl Sessions for Memory {
    async fn put(
        &self,
        _: &PoolId,
        id: &Id,
        session: &BrowserSession,
        until: At,
        _: At,
    ) -> Result<(), Fault> {
        self.turn().await.sessions.insert(*id, (session.clone(), until));
        Ok(())
    }

    async fn load(&self, _: &PoolId, id: &Id, at: At) -> Result<Option<BrowserSession>, Fault> {
        let state = self.turn().await;
        Ok(state.sessions.get(id).filter(|(_, until)| at < *until).map(|(own, _)| own.clone()))
    }

    async fn remove(&self, _: &PoolId, id: &Id) -> Result<(), Fault> {
        self.turn().await.sessions.remove(id);
        Ok(())
    }

    async fn all_of(&self, _: &PoolId, owner: &Owner, at: At) -> Result<Vec<OpenSession>, Fault> {
        let state = self.turn().await;
        let own =
            state.sessions.iter().filter(|(key, (_, until))| key.starts_with(owner) && at < *until);
        Ok(own
            .map(|(key, (session, _))| OpenSession { key: *key, session: session.clone() })
            .collect())
    }

    async fn renew(
        &self,
        _: &PoolId,
        id: &Id,
        session: &BrowserSession,
        at: At,
    ) -> Result<bool, Fault> {
        let mut state = self.turn().await;
        let own = state.sessions.get_mut(id).filter(|(_, until)| at < *until);
        Ok(own.map(|(own, _)| own.clone_from(session)).is_some())
    }

    async fn remove_others(
        &self,
        _: &PoolId,
        owner: &Owner,
        kept: &Id,
        at: At,
    ) -> Result<u64, Fault> {
        let mut state = self.turn().await;
        let mut gone = 0;
        state.sessions.retain(|key, (_, until)| {
            let goes = key.starts_with(owner) && key != kept;
            gone += u64::from(goes && at < *until);
            !goes
        });
        Ok(gone)
    }

    /// There was no version before.
    async fn load_earlier(
        &self,
        _: &PoolId,
        _: &Id,
        _: At,
    ) -> Result<Option<BrowserSession>, Fault> {
        drop(self.turn().await);
        Ok(None)
    }

    async fn remove_earlier(&self, _: &PoolId, _: &Id) -> Result<(), Fault> {
        drop(self.turn().await);
        Ok(())
    }
}

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
impl Attempts for Memory {
    async fn count(&self, _: &PoolId, key: &Id, at: At) -> Result<Lockout, Fault> {
        let mut state = self.turn().await;
        match Tally::count(state.attempts.get(key).copied(), at) {
            Ok(tally) => {
                state.attempts.insert(*key, tally);
                Ok(Lockout::Open)
            }
            Err(lockout) => Ok(lockout),
        }
    }

    async fn failures(&self, _: &PoolId, key: &Id, at: At) -> Result<u32, Fault> {
        Ok(self.turn().await.attempts.get(key).map_or(0, |tally| tally.lately(at)))
    }

    async fn forget(&self, _: &PoolId, key: &Id) -> Result<(), Fault> {
        self.turn().await.attempts.remove(key);
        Ok(())
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

/// There is room for everybody: what limits refuse reaches no engine.
#[async_trait]
impl Counters for Memory {
    async fn pass(&self, _: &PoolId, _: &[Counter], _: At) -> Result<Passage, Fault> {
        drop(self.turn().await);
        Ok(Passage::Open)
    }
}
