use std::time::Duration;

use sqlx::Error;
use sqlx::postgres::{PgDatabaseError, PgSeverity};
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, error::Elapsed, timeout};

use crate::ports::Fault;

use super::cells::{Row, Value, bound};
use super::db::fault;
use super::pg::{Link, Pg};

/// A connection to PostgreSQL for a statement or a transaction, each statement under a limit.
///
/// It goes back to the others by [`Lease::give_back`] alone. Dropped, be it because the caller went
/// away in the middle, it is closed, and with it ends what was begun on it.
pub struct Lease {
    link: Link,
    pg: Pg,
    place: OwnedSemaphorePermit,
}

/// Why a statement has no result.
#[derive(Debug)]
pub enum Failed {
    /// The server refused it, and goes on.
    Refused(Error),
    /// The connection ended. Whether the statement was carried out, nobody knows.
    Lost(Error),
    /// No answer in time. The statement may still be carried out.
    Silent { limit: Duration },
}

impl From<Failed> for Fault {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Refused(error) | Failed::Lost(error) => fault(error),
            Failed::Silent { limit } => {
                let millis = limit.as_millis();
                Self::down(format!("PostgreSQL did not answer within {millis} ms"))
            }
        }
    }
}

impl Lease {
    pub(super) fn new(pg: Pg, link: Link, place: OwnedSemaphorePermit) -> Self {
        Self { link, pg, place }
    }

    pub async fn rows(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
    ) -> Result<Vec<Row>, Failed> {
        let limit = self.pg.patience();
        let asked = bound!(sql, values).fetch_all(&mut self.link.connection);
        let asked = timeout(limit, asked).await;
        let rows = self.judged(asked)?;
        Ok(rows.into_iter().map(Row::Postgres).collect())
    }

    /// How many rows it changed.
    pub async fn change(&mut self, sql: &'static str, values: &[Value<'_>]) -> Result<u64, Failed> {
        let limit = self.pg.patience();
        let asked = bound!(sql, values).execute(&mut self.link.connection);
        let asked = timeout(limit, asked).await;
        self.judged(asked).map(|done| done.rows_affected())
    }

    /// A statement without values, in one trip.
    pub async fn plainly(&mut self, sql: &'static str) -> Result<(), Failed> {
        let limit = self.pg.patience();
        let asked = sqlx::raw_sql(sql).execute(&mut self.link.connection);
        let asked = timeout(limit, asked).await;
        self.judged(asked).map(drop)
    }

    /// After a statement by itself: back among the others, unless it was lost. Whoever wants it
    /// next after a refusal asks first whether it is whole.
    pub fn settle<T>(self, done: Result<T, Failed>) -> Result<T, Failed> {
        if matches!(done, Ok(_) | Err(Failed::Refused(_))) {
            self.give_back();
        }
        done
    }

    /// Back among the others, with nothing under way on it.
    pub fn give_back(self) {
        let Self { link, pg, place } = self;
        pg.take_back(link, place);
    }

    /// Whether every statement so far ended well.
    pub const fn is_sound(&self) -> bool {
        self.link.heard.is_some()
    }

    fn judged<T>(&mut self, asked: Result<Result<T, Error>, Elapsed>) -> Result<T, Failed> {
        let failed = match asked {
            Ok(Ok(done)) => {
                if self.is_sound() {
                    self.link.heard = Some(Instant::now());
                }
                return Ok(done);
            }
            Ok(Err(error)) if goes_on(&error) => Failed::Refused(error),
            Ok(Err(error)) => Failed::Lost(error),
            Err(_) => Failed::Silent { limit: self.pg.patience() },
        };
        self.link.heard = None;
        if !matches!(failed, Failed::Refused(_)) {
            self.pg.doubt();
        }
        Err(failed)
    }
}

/// Whether the connection outlives this error. One to a server that takes no changes is given up,
/// as the next one may lead to the server that took its place.
fn goes_on(error: &Error) -> bool {
    /// `read_only_sql_transaction`, PostgreSQL's appendix A.
    const READ_ONLY: &str = "25006";
    match error {
        Error::Database(database) => {
            let error = database.try_downcast_ref::<PgDatabaseError>();
            error.is_some_and(|error| {
                error.severity() == PgSeverity::Error && error.code() != READ_ONLY
            })
        }
        Error::ColumnDecode { .. } | Error::Decode(_) | Error::Encode(_) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::adapters::sql::{Db, Timeouts};
    use crate::domain::Secret;

    const LIMITS: Timeouts = Timeouts {
        connect: Duration::from_secs(5),
        statement: Duration::from_millis(300),
        lock: Duration::from_millis(300),
    };

    /// With the address of a server in `VESTIBULE_TEST_POSTGRES`. Tables are temporary, so one
    /// connection sees them, and only as long as it lives.
    fn db() -> Option<Db> {
        let url = std::env::var("VESTIBULE_TEST_POSTGRES").ok()?;
        Some(Db::postgres(&Secret::new(url), 1, LIMITS).unwrap())
    }

    const MAKE: &str = "CREATE TEMPORARY TABLE note (text TEXT PRIMARY KEY)";
    const WRITE: &str = "INSERT INTO pg_temp.note (text) VALUES ($1)";
    const READ: &str = "SELECT text FROM pg_temp.note";
    const SLEEP: &str = "SELECT pg_sleep(5)";

    #[tokio::test]
    async fn a_slow_statement_is_ended_and_its_connection_stays() {
        let Some(db) = db() else { return };
        db.change(MAKE, &[]).await.unwrap();
        let began = Instant::now();
        let slow = db.read(SLEEP, &[]).await;
        assert!(matches!(slow, Err(Fault::Down(_))));
        assert!(began.elapsed() < Duration::from_secs(3), "{:?}", began.elapsed());
        assert_eq!(db.read(READ, &[]).await.unwrap().len(), 0, "another connection");
    }

    #[tokio::test]
    async fn a_call_that_is_dropped_half_way_takes_its_connection_along() {
        let Some(db) = db() else { return };
        db.change(MAKE, &[]).await.unwrap();
        assert_eq!(db.connections(), Some((0, 1)));
        let dropped = timeout(Duration::from_millis(50), db.read(SLEEP, &[])).await;
        assert!(dropped.is_err());
        assert_eq!(db.connections(), Some((0, 0)));
        assert!(matches!(db.read(READ, &[]).await, Err(Fault::Misfit { .. })), "the same one");
        assert_eq!(db.connections(), Some((0, 1)));
    }

    #[tokio::test]
    async fn a_transaction_that_is_dropped_never_was() {
        let Some(db) = db() else { return };
        db.change(MAKE, &[]).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        assert_eq!(db.connections(), Some((1, 0)));
        tx.change(WRITE, &["one".into()]).await.unwrap();
        tx.rollback().await.unwrap();
        assert_eq!(db.read(READ, &[]).await.unwrap().len(), 0);
        let mut tx = db.begin().await.unwrap();
        tx.change(WRITE, &["one".into()]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(db.read(READ, &[]).await.unwrap().len(), 1);
        let mut tx = db.begin().await.unwrap();
        tx.change(WRITE, &["two".into()]).await.unwrap();
        drop(tx);
        assert_eq!(db.connections(), Some((0, 0)), "its connection ended with it");
    }

    /// PostgreSQL would answer the COMMIT with a rollback that looks like success.
    #[tokio::test]
    async fn a_transaction_with_a_refused_statement_is_not_committed() {
        let Some(db) = db() else { return };
        db.change(MAKE, &[]).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        tx.change(WRITE, &["one".into()]).await.unwrap();
        assert!(tx.change(WRITE, &["one".into()]).await.is_err());
        assert!(tx.commit().await.is_err());
        let mut tx = db.begin().await.unwrap();
        assert!(tx.change(SLEEP, &[]).await.is_err());
        tx.rollback().await.unwrap();
        assert_eq!(db.connections(), Some((0, 1)));
        assert!(db.ping().await.is_ok());
    }
}
