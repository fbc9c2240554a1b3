use async_trait::async_trait;

use crate::domain::{At, Counted, Counts, FunnelBy, FunnelQuery, FunnelSum, PoolId};
use crate::ports::{Fault, Funnels};

use super::{Directory, Row, statements};

/// The sums of a pool, told apart by two columns and the step.
macro_rules! sums {
    ($of:literal, $version:literal, $grouped:literal) => {
        concat!(
            "SELECT ",
            $of,
            " AS part, ",
            $version,
            " AS part_version, step, CAST(SUM(shown) AS BIGINT) AS shown, \
             CAST(SUM(passed) AS BIGINT) AS passed, CAST(SUM(refused) AS BIGINT) AS refused \
             FROM funnel WHERE pool = $1 AND hour >= $2 AND hour < $3 GROUP BY ",
            $grouped,
            "step"
        )
    };
}

statements! {
    ADD_COUNTS =
        "INSERT INTO funnel (pool, hour, client, step, method, language, theme, version, \
         shown, passed, refused) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
         ON CONFLICT (pool, hour, client, step, method, language, theme, version) DO UPDATE SET \
         shown = funnel.shown + EXCLUDED.shown, passed = funnel.passed + EXCLUDED.passed, \
         refused = funnel.refused + EXCLUDED.refused";
    SUMS = sums!("CAST('' AS TEXT)", "CAST('' AS TEXT)", "");
    SUMS_BY_CLIENT = sums!("client", "CAST('' AS TEXT)", "client, ");
    SUMS_BY_LANGUAGE = sums!("language", "CAST('' AS TEXT)", "language, ");
    SUMS_BY_METHOD = sums!("method", "CAST('' AS TEXT)", "method, ");
    SUMS_BY_THEME = sums!("theme", "version", "theme, version, ");
    /// An hour at a time, so that it never holds up others for long.
    FORGET_COUNTS =
        "DELETE FROM funnel WHERE hour = (SELECT MIN(hour) FROM funnel WHERE hour < $1)";
}

fn sum(row: &Row) -> Result<FunnelSum, Fault> {
    let row = row.of("funnel", "a sum");
    let counts = Counts {
        shown: row.get("shown")?,
        passed: row.get("passed")?,
        refused: row.get("refused")?,
    };
    let (of, version) = (row.get("part")?, row.get("part_version")?);
    Ok(FunnelSum { of, version, step: row.get("step")?, counts })
}

#[async_trait]
impl Funnels for Directory {
    /// In one order, so that processes that add at the same time wait for each other and no more.
    async fn add_counts(&self, counts: &[Counted]) -> Result<(), Fault> {
        let mut counts: Vec<&Counted> = counts.iter().collect();
        counts.sort_by_key(|own| (own.hour, &own.stage));
        let mut tx = self.db.begin().await?;
        for Counted { hour, stage, counts } in counts {
            let values = [
                (&stage.pool).into(),
                (*hour).into(),
                (&stage.client).into(),
                stage.step.into(),
                stage.method.as_str().into(),
                stage.language.as_str().into(),
                stage.theme.as_str().into(),
                stage.version.as_str().into(),
                counts.shown.into(),
                counts.passed.into(),
                counts.refused.into(),
            ];
            tx.change(ADD_COUNTS, &values).await?;
        }
        tx.commit().await
    }

    async fn sums(&self, pool: &PoolId, query: &FunnelQuery) -> Result<Vec<FunnelSum>, Fault> {
        let sql = match query.by {
            FunnelBy::Nothing => SUMS,
            FunnelBy::Client => SUMS_BY_CLIENT,
            FunnelBy::Language => SUMS_BY_LANGUAGE,
            FunnelBy::Method => SUMS_BY_METHOD,
            FunnelBy::Theme => SUMS_BY_THEME,
        };
        let values = [pool.into(), query.since.into(), query.until.into()];
        self.db.read(sql, &values).await?.iter().map(sum).collect()
    }

    async fn forget_counts(&self, before: At) -> Result<u64, Fault> {
        let mut gone = 0;
        loop {
            match self.db.change(FORGET_COUNTS, &[before.into()]).await? {
                0 => return Ok(gone),
                hour => gone += hour,
            }
        }
    }
}
