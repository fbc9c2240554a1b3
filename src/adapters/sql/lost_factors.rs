use async_trait::async_trait;

use crate::domain::{At, Factor, LostFactor, PoolId, Span, UserSub};
use crate::ports::{Fault, LostFactors};

use super::cells::Row;
use super::{Directory, statements};

statements! {
    /// Through the account, so that a user who was deleted meanwhile gets none; over one that is as
    /// if it had never been.
    ASK_LOST_FACTOR =
        "INSERT INTO lost_factor (pool, sub, id, proofs, asked, due) \
         SELECT a.pool, a.sub, $3, CAST($4 AS TEXT), $5, $6 FROM account a \
         WHERE a.pool = $1 AND a.sub = $2 \
         ON CONFLICT (pool, sub) DO UPDATE SET id = EXCLUDED.id, proofs = EXCLUDED.proofs, \
         asked = EXCLUDED.asked, due = EXCLUDED.due WHERE lost_factor.due <= $7";
    LOST_FACTOR = "SELECT id, proofs, asked, due FROM lost_factor WHERE pool = $1 AND sub = $2";
    LOST_FACTOR_OWNER = "SELECT sub FROM lost_factor WHERE pool = $1 AND id = $2";
    STOP_LOST_FACTOR = "DELETE FROM lost_factor WHERE pool = $1 AND sub = $2";
    /// Of any number who stop it or finish it, the one who deletes this row did.
    FINISH_LOST_FACTOR =
        "DELETE FROM lost_factor \
         WHERE pool = $1 AND sub = $2 AND id = $3 AND due <= $4 AND due > $5";
    LOSE_APPS = "DELETE FROM totp WHERE pool = $1 AND sub = $2";
    LOSE_RECOVERY_CODES = "DELETE FROM recovery_code WHERE pool = $1 AND sub = $2";
    LOSE_PASSKEYS = "DELETE FROM passkey WHERE pool = $1 AND sub = $2";
    LOSE_BROWSERS = "DELETE FROM trusted_browser WHERE pool = $1 AND sub = $2";
    /// What began before is void. Whoever had a second factor goes on having one.
    START_ANEW =
        "UPDATE account SET mfa_email = FALSE, mfa_text = FALSE, mfa_preferred = NULL, \
         mfa_required = TRUE, modified = $3, \
         signed_out = CASE WHEN signed_out > $4 THEN signed_out ELSE $4 END \
         WHERE pool = $1 AND sub = $2";
}

#[async_trait]
impl LostFactors for Directory {
    async fn ask_lost_factor(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        request: &LostFactor,
    ) -> Result<bool, Fault> {
        let proofs: Vec<_> = request.proofs.iter().map(|factor| factor.as_str()).collect();
        let proofs = proofs.join(" ");
        let values = [
            pool.into(),
            sub.into(),
            (&request.id).into(),
            proofs.as_str().into(),
            request.asked.into(),
            request.due.into(),
            (request.asked - LostFactor::STANDS).into(),
        ];
        Ok(self.db.change(ASK_LOST_FACTOR, &values).await? > 0)
    }

    async fn lost_factor(&self, pool: &PoolId, sub: &UserSub) -> Result<Option<LostFactor>, Fault> {
        let rows = self.db.read(LOST_FACTOR, &[pool.into(), sub.into()]).await?;
        rows.first().map(|row| request(row, sub)).transpose()
    }

    async fn lost_factor_owner(
        &self,
        pool: &PoolId,
        id: &[u8; 32],
    ) -> Result<Option<UserSub>, Fault> {
        let rows = self.db.read(LOST_FACTOR_OWNER, &[pool.into(), id.into()]).await?;
        let owner = |row: &Row| {
            let row = row.of("lost_factor", pool.as_str());
            row.parse("sub", |text: &str| UserSub::parse(text).ok())
        };
        rows.first().map(owner).transpose()
    }

    async fn stop_lost_factor(&self, pool: &PoolId, sub: &UserSub) -> Result<bool, Fault> {
        Ok(self.db.change(STOP_LOST_FACTOR, &[pool.into(), sub.into()]).await? > 0)
    }

    async fn finish_lost_factor(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        id: &[u8; 32],
        keeps_passkeys: bool,
        at: At,
    ) -> Result<bool, Fault> {
        let mut tx = self.db.begin().await?;
        let lapsed = at - LostFactor::STANDS;
        let values = [pool.into(), sub.into(), id.into(), at.into(), lapsed.into()];
        if tx.change(FINISH_LOST_FACTOR, &values).await? == 0 {
            return tx.end(false).await;
        }
        let owner = [pool.into(), sub.into()];
        for lose in [LOSE_APPS, LOSE_RECOVERY_CODES, LOSE_BROWSERS] {
            tx.change(lose, &owner).await?;
        }
        if !keeps_passkeys {
            tx.change(LOSE_PASSKEYS, &owner).await?;
        }
        // What begins at this very moment is not meant.
        let before = at - Span::from_millis(1);
        tx.change(START_ANEW, &[pool.into(), sub.into(), at.into(), before.into()]).await?;
        tx.end(true).await
    }
}

fn request(row: &Row, sub: &UserSub) -> Result<LostFactor, Fault> {
    let row = row.of("lost_factor", sub.as_str());
    let (id, proofs): (Vec<u8>, String) = (row.get("id")?, row.get("proofs")?);
    let proofs = proofs.split_whitespace().map(Factor::parse).collect::<Option<_>>();
    Ok(LostFactor {
        id: id.try_into().map_err(|_| row.misfit("id"))?,
        proofs: proofs.ok_or_else(|| row.misfit("proofs"))?,
        asked: row.at("asked")?,
        due: row.at("due")?,
    })
}
