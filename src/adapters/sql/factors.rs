use async_trait::async_trait;

use crate::domain::{At, PoolId, TotpDevice, UserSub};
use crate::ports::{Enrolled, Factors, Fault};

use super::{Directory, statements};

statements! {
    /// Through the account, so that a user who was deleted meanwhile gets no factor.
    ENROL_TOTP =
        "INSERT INTO totp (pool, sub, name, sealed, created, last_step) \
         SELECT pool, sub, $3, $4, $5, $6 FROM account WHERE pool = $1 AND sub = $2 \
         ON CONFLICT DO NOTHING";
    USE_TOTP_STEP =
        "UPDATE totp SET last_step = $3 WHERE pool = $1 AND sub = $2 AND last_step < $3";
    REMOVE_TOTP = "DELETE FROM totp WHERE pool = $1 AND sub = $2";
    /// Who makes recovery codes at the same moment waits here, and then finds those to be replaced.
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
    ) -> Result<Enrolled, Fault> {
        let values = [
            pool.into(),
            sub.into(),
            device.name.as_str().into(),
            device.sealed.expose().as_slice().into(),
            device.created.into(),
            step.into(),
        ];
        Ok(match self.db.change(ENROL_TOTP, &values).await? {
            0 => Enrolled::AlreadyThere,
            _ => Enrolled::Yes,
        })
    }

    async fn use_totp_step(&self, pool: &PoolId, sub: &UserSub, step: i64) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), step.into()];
        Ok(self.db.change(USE_TOTP_STEP, &values).await? > 0)
    }

    async fn remove_totp(&self, pool: &PoolId, sub: &UserSub) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into()];
        Ok(self.db.change(REMOVE_TOTP, &values).await? > 0)
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
