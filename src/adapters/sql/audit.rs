use async_trait::async_trait;

use crate::domain::{At, AuditQuery, AuditRecord, ClientId, KeptRecord, PoolId, UserSub};
use crate::ports::{AuditTrail, Fault};

use super::cells::{Named, Value};
use super::{Directory, Row, statements};

/// Rows that one statement removes, so that it never holds up others for long.
const CHUNK: u32 = 500;

macro_rules! event_columns {
    () => {
        "id, at, event, outcome, pool, client, sub, username, address, agent, request, operator, \
         details"
    };
}

/// A value that is unset matches whatever there is. It is cast where it first stands, as PostgreSQL
/// asks what type it has.
macro_rules! find_events {
    ($whose:literal) => {
        concat!(
            "SELECT ",
            event_columns!(),
            " FROM audit_event WHERE ",
            $whose,
            " AND at >= $1 AND at < $2 \
             AND (CAST($5 AS TEXT) IS NULL OR client = $5) \
             AND (CAST($6 AS TEXT) IS NULL OR event = $6) \
             AND (CAST($7 AS TEXT) IS NULL OR outcome = $7) \
             AND (CAST($8 AS TEXT) IS NULL OR request = $8) \
             AND (CAST($9 AS TEXT) IS NULL OR address = $9 OR address = $10) \
             AND (CAST($11 AS BIGINT) IS NULL OR \
                  (at, id) < (SELECT at, id FROM audit_event WHERE id = $11)) \
             ORDER BY at DESC, id DESC LIMIT $12"
        )
    };
}

statements! {
    APPEND_EVENT =
        "INSERT INTO audit_event (at, event, outcome, pool, client, sub, username, address, \
         agent, request, operator, details) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)";
    FIND_EVENTS = find_events!(
        "(CAST($3 AS TEXT) IS NULL OR pool = $3) AND (CAST($4 AS TEXT) IS NULL OR sub = $4)"
    );
    /// The same where an index leads to them.
    FIND_EVENTS_OF_USER = find_events!("pool = $3 AND sub = $4");
    RECENT_EVENTS = concat!(
        "SELECT ", event_columns!(), " FROM audit_event WHERE pool = $1 AND sub = $2 \
         AND event NOT IN ('tokens_issued', 'token_refused', 'token_revoked', 'request_limited') \
         ORDER BY at DESC, id DESC LIMIT $3"
    );
    FORGET_EVENTS =
        "DELETE FROM audit_event WHERE id IN \
         (SELECT id FROM audit_event WHERE at < $1 ORDER BY at, id LIMIT $2)";
}

fn maybe<T>(
    row: &Named<'_>,
    column: &'static str,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, Fault> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| parse(&text).ok_or_else(|| row.misfit(column))).transpose()
}

fn kept(row: &Row) -> Result<KeptRecord, Fault> {
    let id: i64 = row.of("audit_event", "?").get("id")?;
    let row = row.of("audit_event", id.to_string());
    let record = AuditRecord {
        at: row.at("at")?,
        event: row.get("event")?,
        outcome: row.get("outcome")?,
        pool: maybe(&row, "pool", |text| PoolId::parse(text).ok())?,
        client: maybe(&row, "client", |text| ClientId::parse(text).ok())?,
        user: maybe(&row, "sub", |text| UserSub::parse(text).ok())?,
        username: row.get("username")?,
        address: row.get("address")?,
        agent: row.get("agent")?,
        request: row.get("request")?,
        operator: row.get("operator")?,
        details: row.json("details")?,
    };
    Ok(KeptRecord { id, record })
}

/// The values of one row, but for its details.
fn values<'a>(record: &'a AuditRecord, details: &'a str) -> [Value<'a>; 12] {
    [
        record.at.into(),
        record.event.as_str().into(),
        record.outcome.as_str().into(),
        record.pool.as_ref().map(PoolId::as_str).into(),
        record.client.as_ref().map(ClientId::as_str).into(),
        record.user.as_ref().map(UserSub::as_str).into(),
        record.username.as_deref().into(),
        record.address.as_deref().into(),
        record.agent.as_deref().into(),
        record.request.as_deref().into(),
        record.operator.as_deref().into(),
        details.into(),
    ]
}

#[async_trait]
impl AuditTrail for Directory {
    async fn keep(&self, records: &[AuditRecord]) -> Result<(), Fault> {
        let details = |record: &AuditRecord| serde_json::to_string(&record.details);
        if let [record] = records {
            let details = details(record).map_err(Fault::down)?;
            return self.db.change(APPEND_EVENT, &values(record, &details)).await.map(drop);
        }
        let mut tx = self.db.begin().await?;
        for record in records {
            let details = details(record).map_err(Fault::down)?;
            tx.change(APPEND_EVENT, &values(record, &details)).await?;
        }
        tx.commit().await
    }

    async fn find(&self, query: &AuditQuery, limit: u32) -> Result<Vec<KeptRecord>, Fault> {
        let [address, network] = match &query.address {
            Some([address, network]) => [Some(address.as_str()), Some(network.as_str())],
            None => [None, None],
        };
        let values = [
            query.since.map_or(i64::MIN, At::millis).into(),
            query.until.map_or(i64::MAX, At::millis).into(),
            query.pool.as_ref().map(PoolId::as_str).into(),
            query.user.as_ref().map(UserSub::as_str).into(),
            query.client.as_ref().map(ClientId::as_str).into(),
            query.event.as_deref().into(),
            query.outcome.as_deref().into(),
            query.request.as_deref().into(),
            address.into(),
            network.into(),
            Value::Number(query.before),
            i64::from(limit).into(),
        ];
        let of_user = query.pool.is_some() && query.user.is_some();
        let statement = if of_user { FIND_EVENTS_OF_USER } else { FIND_EVENTS };
        self.db.read(statement, &values).await?.iter().map(kept).collect()
    }

    async fn recent(
        &self,
        pool: &PoolId,
        user: &UserSub,
        limit: u32,
    ) -> Result<Vec<KeptRecord>, Fault> {
        let values = [pool.into(), user.into(), i64::from(limit).into()];
        self.db.read(RECENT_EVENTS, &values).await?.iter().map(kept).collect()
    }

    async fn forget(&self, before: At) -> Result<u64, Fault> {
        let values = [before.into(), i64::from(CHUNK).into()];
        let mut gone = 0;
        loop {
            let chunk = self.db.change(FORGET_EVENTS, &values).await?;
            gone += chunk;
            if chunk < u64::from(CHUNK) {
                return Ok(gone);
            }
        }
    }
}
