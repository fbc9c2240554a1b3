//! Browsers in which a second factor is not asked for again for a while, as the person said when
//! they proved one there.
//!
//! What the cookie holds is 256 random bits, of which the directory keeps a hash that is bound to
//! account and pool. A trusted browser takes the place of a second factor where one is due by policy
//! alone, and never where the client asks for a level. It is no factor: a first one is asked for each
//! time.

use crate::domain::{Account, Factor, Happened, Pool, Secret, TrustedBrowser, UserSub};
use crate::vault::Mac;

use super::audit::Whom;
use super::step::{Half, Proven};
use super::submit::Turn;
use super::{Arrival, Engine, Fault};

/// How many accounts one browser is trusted with at most.
pub const MOST_TRUSTED: usize = 4;

/// What the cookie of a trusted browser holds for one account.
pub type Trust = Secret<[u8; 32]>;

impl Engine {
    /// Whether this person trusted this browser, and nothing ended that. The last of it is a write,
    /// so that of a sign-in and a revocation at once one comes first.
    pub(super) async fn is_trusted(&self, turn: &Turn<'_>, half: &Half) -> Result<bool, Fault> {
        let arrival = turn.arrival;
        let may = arrival.pool.factors.remember.is_some() && turn.request.levels.is_empty();
        if arrival.trusted.is_empty() || !may {
            return Ok(false);
        }
        let Some(account) = self.account_of_half(arrival, half).await? else {
            return Ok(false);
        };
        let (pool, sub) = (&arrival.pool, &account.user.sub);
        let shown: Vec<_> =
            arrival.trusted.iter().flat_map(|own| self.hashes(pool, sub, own)).collect();
        let trusted = self.trusted_by(arrival, &account).await?;
        match trusted.iter().find(|own| shown.contains(&own.hash)) {
            Some(own) => self.browsers.see_browser(&pool.id, sub, &own.hash, arrival.at).await,
            None => Ok(false),
        }
    }

    /// The browsers that somebody trusts, as far as nothing ended that.
    pub(super) async fn trusted_by(
        &self,
        arrival: &Arrival,
        account: &Account,
    ) -> Result<Vec<TrustedBrowser>, Fault> {
        let (pool, at) = (&arrival.pool, arrival.at);
        let Some(lasts) = pool.factors.remember else {
            return Ok(Vec::new());
        };
        let stamps = self.stamps(pool, account);
        let counts = |own: &TrustedBrowser| {
            at < own.until.min(own.created + lasts)
                && account.user.honours(own.created)
                && stamps.contains(&own.stamp)
        };
        let all = self.browsers.trusted_browsers(&pool.id, &account.user.sub).await?;
        Ok(all.into_iter().filter(counts).collect())
    }

    /// Trusts this browser, where the person asked for it with the second factor that they proved.
    /// What the browser is to show from now on; nothing where nothing changes.
    pub(super) async fn trust_browser(
        &self,
        turn: &Turn<'_>,
        proven: &Proven,
    ) -> Result<Vec<Trust>, Fault> {
        let arrival = turn.arrival;
        let pool = &arrival.pool;
        let (true, Some(lasts)) = (proven.trusts(), pool.factors.remember) else {
            return Ok(Vec::new());
        };
        let Some(account) = self.users.account_of(&pool.id, proven.user()).await? else {
            return Ok(Vec::new());
        };
        let (trust, user) = (Trust::new(self.vault.random()), &account.user);
        let [Some(hash), Some(stamp)] =
            [self.hashes(pool, &user.sub, &trust), self.stamps(pool, &account)]
                .map(|all| all.first().copied())
        else {
            return Ok(Vec::new());
        };
        let browser = TrustedBrowser {
            hash,
            stamp,
            agent: arrival.agent(),
            created: arrival.at,
            last_seen: arrival.at,
            until: arrival.at + lasts,
        };
        if !self.browsers.trust_browser(&pool.id, &user.sub, &browser).await? {
            return Ok(Vec::new());
        }
        self.record(turn, Some(Whom::User(user)), Happened::BrowserTrusted).await?;
        let others = arrival.trusted.iter().cloned();
        Ok(std::iter::once(trust).chain(others).take(MOST_TRUSTED).collect())
    }

    /// Every hash under which a browser may be kept, the current master key's first.
    fn hashes(&self, pool: &Pool, sub: &UserSub, trust: &Trust) -> Vec<[u8; 32]> {
        let bound = ["trust", pool.id.as_str(), sub.as_str()].map(str::as_bytes);
        let [what, pool, sub] = bound;
        let parts = [what, pool, sub, trust.expose().as_slice()];
        self.vault.macs(Mac::TrustedBrowser, &parts).map(|(_, hash)| hash).collect()
    }

    /// What ends all trust when it changes: the password, and which second factors there are.
    fn stamps(&self, pool: &Pool, account: &Account) -> Vec<[u8; 32]> {
        let user = &account.user;
        let password = account.credential.as_ref().map(|own| own.hash.expose().as_str());
        let apps: Vec<_> =
            account.totp.iter().map(|app| app.created.millis().to_string()).collect();
        let sent =
            [(user.mfa.email_code, Factor::EmailCode), (user.mfa.text_code, Factor::TextCode)];
        let sent = sent.iter().filter(|(on, _)| *on).map(|(_, factor)| factor.as_str());
        let (apps, sent) = (apps.join(" "), sent.collect::<Vec<_>>().join(" "));
        let parts = [
            "stamp",
            pool.id.as_str(),
            user.sub.as_str(),
            password.unwrap_or_default(),
            &apps,
            &sent,
        ];
        let parts = parts.map(str::as_bytes);
        self.vault.macs(Mac::TrustedBrowser, &parts).map(|(_, stamp)| stamp).collect()
    }
}
