use async_trait::async_trait;

use crate::domain::{PoolId, TotpDevice, UserSub};
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
}
