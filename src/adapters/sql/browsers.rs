use async_trait::async_trait;

use crate::domain::{At, PoolId, TrustedBrowser, UserSub};
use crate::ports::{Fault, TrustedBrowsers};

use super::cells::Named;
use super::{Directory, statements};

statements! {
    /// Through the account, so that a user who was deleted meanwhile trusts nothing.
    TRUST_BROWSER =
        "INSERT INTO trusted_browser \
         (pool, sub, hash, stamp, agent, created, last_seen, ends) \
         SELECT pool, sub, $3, $4, $5, $6, $7, $8 FROM account WHERE pool = $1 AND sub = $2 \
         ON CONFLICT DO NOTHING";
    TRUSTED_BROWSERS =
        "SELECT hash, stamp, agent, created, last_seen, ends FROM trusted_browser \
         WHERE pool = $1 AND sub = $2 ORDER BY last_seen DESC, created DESC, hash";
    SEE_BROWSER =
        "UPDATE trusted_browser SET last_seen = $4 WHERE pool = $1 AND sub = $2 AND hash = $3";
    FORGET_BROWSER = "DELETE FROM trusted_browser WHERE pool = $1 AND sub = $2 AND hash = $3";
    FORGET_BROWSERS = "DELETE FROM trusted_browser WHERE pool = $1 AND sub = $2";
    FORGET_ENDED =
        "DELETE FROM trusted_browser WHERE pool = $1 AND sub = $2 AND ends <= $3";
}

fn browser(row: &Named<'_>) -> Result<TrustedBrowser, Fault> {
    Ok(TrustedBrowser {
        hash: row.hash("hash")?,
        stamp: row.hash("stamp")?,
        agent: row.get("agent")?,
        created: row.at("created")?,
        last_seen: row.at("last_seen")?,
        until: row.at("ends")?,
    })
}

#[async_trait]
impl TrustedBrowsers for Directory {
    async fn trust_browser(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        browser: &TrustedBrowser,
    ) -> Result<bool, Fault> {
        let ended = [pool.into(), sub.into(), browser.created.into()];
        self.db.change(FORGET_ENDED, &ended).await?;
        let values = [
            pool.into(),
            sub.into(),
            (&browser.hash).into(),
            (&browser.stamp).into(),
            browser.agent.as_str().into(),
            browser.created.into(),
            browser.last_seen.into(),
            browser.until.into(),
        ];
        Ok(self.db.change(TRUST_BROWSER, &values).await? > 0)
    }

    async fn trusted_browsers(
        &self,
        pool: &PoolId,
        sub: &UserSub,
    ) -> Result<Vec<TrustedBrowser>, Fault> {
        let rows = self.db.read(TRUSTED_BROWSERS, &[pool.into(), sub.into()]).await?;
        rows.iter()
            .map(|row| browser(&row.of("trusted_browser", format!("{pool}/{sub}"))))
            .collect()
    }

    async fn see_browser(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hash: &[u8; 32],
        at: At,
    ) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), hash.into(), at.into()];
        Ok(self.db.change(SEE_BROWSER, &values).await? > 0)
    }

    async fn forget_browser(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hash: &[u8; 32],
    ) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), hash.into()];
        Ok(self.db.change(FORGET_BROWSER, &values).await? > 0)
    }

    async fn forget_browsers(&self, pool: &PoolId, sub: &UserSub) -> Result<u64, Fault> {
        self.db.change(FORGET_BROWSERS, &[pool.into(), sub.into()]).await
    }
}
