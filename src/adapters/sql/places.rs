use async_trait::async_trait;

use crate::domain::{At, Point, PoolId, SeenPlace, UserSub};
use crate::ports::{Fault, SeenPlaces};

use super::cells::{Named, Value};
use super::{Directory, statements};

statements! {
    SEEN_PLACES =
        "SELECT hash, first_seen, last_seen, country, latitude, longitude FROM seen_place \
         WHERE pool = $1 AND sub = $2 AND last_seen >= $3 ORDER BY last_seen DESC, hash";
    /// Through the account, so that a user who was deleted meanwhile was nowhere.
    SEE_PLACE =
        "INSERT INTO seen_place \
         (pool, sub, hash, first_seen, last_seen, country, latitude, longitude) \
         SELECT a.pool, a.sub, $3, $4, $5, CAST($6 AS TEXT), CAST($7 AS BIGINT), CAST($8 AS BIGINT) \
         FROM account a WHERE a.pool = $1 AND a.sub = $2 \
         ON CONFLICT (pool, sub, hash) DO UPDATE SET last_seen = EXCLUDED.last_seen, \
         country = EXCLUDED.country, latitude = EXCLUDED.latitude, longitude = EXCLUDED.longitude";
    /// What was long ago, and all but the last of what was not: whoever is always on the way has no
    /// list without end.
    FORGET_OLD_PLACES =
        "DELETE FROM seen_place WHERE pool = $1 AND sub = $2 AND (last_seen < $3 OR hash NOT IN \
         (SELECT hash FROM seen_place WHERE pool = $1 AND sub = $2 \
         ORDER BY last_seen DESC, hash LIMIT 64))";
    FORGET_PLACES =
        "DELETE FROM seen_place WHERE pool = $1 AND sub = $2 AND first_seen >= $3";
}

fn place(row: &Named<'_>) -> Result<SeenPlace, Fault> {
    let degrees = |column| {
        let degrees: Option<i64> = row.get(column)?;
        degrees.map(i16::try_from).transpose().map_err(|_| row.misfit(column))
    };
    let (latitude, longitude) = (degrees("latitude")?, degrees("longitude")?);
    let point = latitude.zip(longitude);
    Ok(SeenPlace {
        hash: row.hash("hash")?,
        first: row.at("first_seen")?,
        last: row.at("last_seen")?,
        country: row.get("country")?,
        point: point.map(|(latitude, longitude)| Point { latitude, longitude }),
    })
}

#[async_trait]
impl SeenPlaces for Directory {
    async fn seen_places(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        since: At,
    ) -> Result<Vec<SeenPlace>, Fault> {
        let rows = self.db.read(SEEN_PLACES, &[pool.into(), sub.into(), since.into()]).await?;
        rows.iter().map(|row| place(&row.of("seen_place", format!("{pool}/{sub}")))).collect()
    }

    async fn see_place(
        &self,
        pool: &PoolId,
        sub: &UserSub,
        place: &SeenPlace,
        since: At,
    ) -> Result<(), Fault> {
        let values = [
            pool.into(),
            sub.into(),
            (&place.hash).into(),
            place.first.into(),
            place.last.into(),
            place.country.as_deref().into(),
            Value::Number(place.point.map(|point| point.latitude.into())),
            Value::Number(place.point.map(|point| point.longitude.into())),
        ];
        let mut tx = self.db.begin().await?;
        tx.change(SEE_PLACE, &values).await?;
        tx.change(FORGET_OLD_PLACES, &[pool.into(), sub.into(), since.into()]).await?;
        tx.end(true).await.map(drop)
    }

    async fn forget_places(&self, pool: &PoolId, sub: &UserSub, since: At) -> Result<(), Fault> {
        self.db.change(FORGET_PLACES, &[pool.into(), sub.into(), since.into()]).await.map(drop)
    }
}
