use async_trait::async_trait;

use crate::domain::{At, PoolId, TotpDevice, UserSub};
use crate::ports::{Enrolled, Factors, Fault};

use super::db::Tx;
use super::{Directory, statements};

/// How long a code of an app is shown (RFC 6238 §5.2).
const STEP_MILLIS: i64 = 30_000;

statements! {
    COUNT_TOTP = "SELECT count(*) AS number FROM totp WHERE pool = $1 AND sub = $2";
    ENROL_TOTP =
        "INSERT INTO totp (pool, sub, id, name, sealed, created, last_step) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    USE_TOTP_STEP =
        "UPDATE totp SET last_step = $4, last_used = $5 \
         WHERE pool = $1 AND sub = $2 AND id = $3 AND last_step < $4";
    RENAME_TOTP = "UPDATE totp SET name = $4 WHERE pool = $1 AND sub = $2 AND id = $3";
    REMOVE_TOTP = "DELETE FROM totp WHERE pool = $1 AND sub = $2 AND id = $3";
    REMOVE_ALL_TOTP = "DELETE FROM totp WHERE pool = $1 AND sub = $2";
    /// Who adds an app or makes recovery codes at the same moment waits here, and then finds those
    /// that are there.
    TOUCH_ACCOUNT = "UPDATE account SET modified = $3 WHERE pool = $1 AND sub = $2";
    DROP_RECOVERY_CODES = "DELETE FROM recovery_code WHERE pool = $1 AND sub = $2";
    ADD_RECOVERY_CODE =
        "INSERT INTO recovery_code (pool, sub, hash, created) VALUES ($1, $2, $3, $4)";
    TAKE_RECOVERY_CODE =
        "DELETE FROM recovery_code WHERE pool = $1 AND sub = $2 AND hash = $3";
}

#[async_trait]
impl Factors for Directory {
    async fn enrol_totp(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        device: TotpDevice,
        step: i64,
        most: usize,
    ) -> Result<Enrolled, Fault> {
        let mut tx = self.db.begin().await?;
        let owner = [pool.into(), sub.into(), device.created.into()];
        if tx.change(TOUCH_ACCOUNT, &owner).await? == 0 || apps(&mut tx, pool, sub).await? >= most {
            tx.rollback().await?;
            return Ok(Enrolled::AlreadyThere);
        }
        let values = [
            pool.into(),
            sub.into(),
            device.id.as_str().into(),
            device.name.as_str().into(),
            device.sealed.expose().as_slice().into(),
            device.created.into(),
            step.into(),
        ];
        let added = tx.change(ENROL_TOTP, &values).await? > 0;
        tx.end(added).await?;
        Ok(if added { Enrolled::Yes } else { Enrolled::AlreadyThere })
    }

    async fn use_totp_step(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &str,
        step: i64,
    ) -> Result<bool, Fault> {
        let used = At::from_millis(step.saturating_mul(STEP_MILLIS));
        let values = [pool.into(), sub.into(), id.into(), step.into(), used.into()];
        Ok(self.db.change(USE_TOTP_STEP, &values).await? > 0)
    }

    async fn rename_totp(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &str,
        name: &str,
    ) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), id.into(), name.into()];
        Ok(self.db.change(RENAME_TOTP, &values).await? > 0)
    }

    async fn remove_totp(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: Option<&str>,
    ) -> Result<bool, Fault> {
        let removed = match id {
            Some(id) => self.db.change(REMOVE_TOTP, &[pool.into(), sub.into(), id.into()]).await?,
            None => self.db.change(REMOVE_ALL_TOTP, &[pool.into(), sub.into()]).await?,
        };
        Ok(removed > 0)
    }

    async fn replace_recovery_codes(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hashes: &[[u8; 32]],
        at: At,
    ) -> Result<bool, Fault> {
        let mut tx = self.db.begin().await?;
        if tx.change(TOUCH_ACCOUNT, &[pool.into(), sub.into(), at.into()]).await? == 0 {
            return tx.end(false).await;
        }
        tx.change(DROP_RECOVERY_CODES, &[pool.into(), sub.into()]).await?;
        for hash in hashes {
            let values = [pool.into(), sub.into(), hash.into(), at.into()];
            tx.change(ADD_RECOVERY_CODE, &values).await?;
        }
        tx.end(true).await
    }

    async fn take_recovery_code(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        hash: &[u8; 32],
    ) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), hash.into()];
        Ok(self.db.change(TAKE_RECOVERY_CODE, &values).await? > 0)
    }
}

/// How many somebody has.
async fn apps(tx: &mut Tx, pool: &PoolId, sub: &UserSub) -> Result<usize, Fault> {
    let rows = tx.read(COUNT_TOTP, &[pool.into(), sub.into()]).await?;
    let Some(row) = rows.first() else {
        return Ok(0);
    };
    let row = row.of("totp", sub.as_str());
    let number: i64 = row.get("number")?;
    usize::try_from(number).map_err(|_| row.misfit("number"))
}
