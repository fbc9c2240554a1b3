use std::collections::BTreeMap;

use async_trait::async_trait;

use crate::domain::{At, ClientId, Consent, Edition, PoolId, UserSub};
use crate::ports::{Consents, Fault};

use super::cells::Named;
use super::db::Tx;
use super::{Directory, statements};

statements! {
    /// Through the account, so that nothing is written of a user who was deleted meanwhile. Its place
    /// is how often the same was withdrawn, so that of any number who write it at once one does.
    AGREE =
        "INSERT INTO consent (pool, sub, document, version, nth, language, client, at, withdrawn) \
         SELECT a.pool, a.sub, CAST($3 AS TEXT), CAST($4 AS TEXT), \
         (SELECT count(*) FROM consent c WHERE c.pool = $1 AND c.sub = $2 AND c.document = $3 \
          AND c.version = $4 AND c.withdrawn IS NOT NULL), \
         CAST($5 AS TEXT), CAST($6 AS TEXT), $7, $8 \
         FROM account a WHERE a.pool = $1 AND a.sub = $2 ON CONFLICT DO NOTHING";
    CONSENTS =
        "SELECT document, version, language, client, at, withdrawn FROM consent \
         WHERE pool = $1 AND sub = $2 ORDER BY at DESC, document, version, nth DESC";
    CONSENTS_BETWEEN =
        "SELECT sub, document, version, language, client, at, withdrawn FROM consent \
         WHERE pool = $1 AND sub > $2 AND sub <= $3 ORDER BY sub, at, document, version, nth";
    WITHDRAW =
        "UPDATE consent SET withdrawn = $4 \
         WHERE pool = $1 AND sub = $2 AND document = $3 AND withdrawn IS NULL";
}

fn consent(row: &Named<'_>) -> Result<Consent, Fault> {
    let (document, version): (String, String) = (row.get("document")?, row.get("version")?);
    Ok(Consent {
        edition: Edition::new(&document, &version).ok_or_else(|| row.misfit("document"))?,
        language: row.get("language")?,
        client: row.parse("client", |text| ClientId::parse(text).ok())?,
        at: row.at("at")?,
        withdrawn: row.maybe_at("withdrawn")?,
    })
}

/// Writes what somebody agreed to into a transaction, in one order for all, and says what of it is new.
pub(super) async fn write(
    tx: &mut Tx,
    pool: &PoolId,
    sub: &UserSub,
    consents: &[Consent],
) -> Result<Vec<Edition>, Fault> {
    let mut sorted: Vec<_> = consents.iter().collect();
    sorted.sort_by_key(|consent| (&consent.edition, consent.at));
    let mut written = Vec::new();
    for consent in sorted {
        let values = [
            pool.into(),
            sub.into(),
            consent.edition.document().into(),
            consent.edition.version().into(),
            consent.language.as_str().into(),
            consent.client.as_str().into(),
            consent.at.into(),
            consent.withdrawn.into(),
        ];
        if tx.change(AGREE, &values).await? > 0 {
            written.push(consent.edition.clone());
        }
    }
    Ok(written)
}

impl Directory {
    /// What each of these people agreed to, the oldest in front: those behind `after`, in the order of
    /// their `sub`, up to `last`.
    pub async fn consents_between(
        &self,
        pool: &PoolId,
        after: Option<&UserSub>,
        last: &UserSub,
    ) -> Result<BTreeMap<String, Vec<Consent>>, Fault> {
        let values = [pool.into(), after.map_or("", UserSub::as_str).into(), last.into()];
        let mut all: BTreeMap<String, Vec<Consent>> = BTreeMap::new();
        for row in self.db.read(CONSENTS_BETWEEN, &values).await? {
            let row = row.of("consent", pool.as_str());
            all.entry(row.get("sub")?).or_default().push(consent(&row)?);
        }
        Ok(all)
    }
}

#[async_trait]
impl Consents for Directory {
    async fn agree(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        consents: &[Consent],
    ) -> Result<Vec<Edition>, Fault> {
        let mut tx = self.db.begin().await?;
        let written = write(&mut tx, pool, sub, consents).await?;
        tx.commit().await?;
        Ok(written)
    }

    async fn consents(&self, pool: &PoolId, sub: &UserSub) -> Result<Vec<Consent>, Fault> {
        let rows = self.db.read(CONSENTS, &[pool.into(), sub.into()]).await?;
        rows.iter().map(|row| consent(&row.of("consent", format!("{pool}/{sub}")))).collect()
    }

    async fn withdraw(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        document: &str,
        at: At,
    ) -> Result<bool, Fault> {
        let values = [pool.into(), sub.into(), document.into(), at.into()];
        Ok(self.db.change(WITHDRAW, &values).await? > 0)
    }
}
