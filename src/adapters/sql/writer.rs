//! The one connection that writes an SQLite file.
//!
//! A commit that must reach the disk takes far longer than a change, so changes that come while one
//! is under way wait together, and become one transaction: each is told that it is done when all of
//! them are on the disk. A change that fails undoes the others' attempt, and each is made alone.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::TryStreamExt as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteRow};
use sqlx::{Either, Executor as _};
use tokio::sync::oneshot;
use tokio::time::Instant;

use crate::ports::Fault;

use super::cells::{Value, bound};
use super::connections::{Connections, Lent};
use super::db::fault;

/// How many changes become one transaction at most.
const TOGETHER: usize = 64;

#[derive(Clone, Debug)]
pub struct Writer {
    connections: Connections,
    /// Whoever waited longer is told so, and his change is not made.
    patience: Duration,
    queue: Arc<Mutex<Queue>>,
}

#[derive(Debug, Default)]
struct Queue {
    changes: Vec<Change>,
    /// Somebody goes on until there are none left.
    attended: bool,
}

/// What a statement did.
#[derive(Debug, Default)]
pub struct Changed {
    pub count: u64,
    pub rows: Vec<SqliteRow>,
}

#[derive(Debug)]
struct Change {
    sql: &'static str,
    values: Vec<Owned>,
    since: Instant,
    done: oneshot::Sender<Result<Changed, Fault>>,
}

#[derive(Debug)]
enum Owned {
    Text(Option<String>),
    Number(Option<i64>),
    Bytes(Vec<u8>),
    Truth(bool),
}

impl Writer {
    pub fn new(options: SqliteConnectOptions, patience: Duration) -> Self {
        let connections = Connections::new(options, 1, patience);
        Self { connections, patience, queue: Arc::default() }
    }

    pub fn options(&self) -> &SqliteConnectOptions {
        self.connections.options()
    }

    /// The connection itself, for a transaction.
    pub async fn lend(&self) -> Result<Lent, Fault> {
        self.connections.lend().await.map_err(fault)
    }

    pub async fn close(&self) {
        self.connections.close().await;
    }

    /// Makes a change at once, or together with the others that wait.
    pub async fn change(&self, sql: &'static str, values: &[Value<'_>]) -> Result<Changed, Fault> {
        match self.connections.lend_now().await.map_err(fault)? {
            Some(mut lent) => {
                let changed = execute(&mut lent.connection, sql, values).await.map_err(fault)?;
                lent.give_back();
                Ok(changed)
            }
            None => self.wait(sql, values).await,
        }
    }

    async fn wait(&self, sql: &'static str, values: &[Value<'_>]) -> Result<Changed, Fault> {
        let (done, told) = oneshot::channel();
        let values = values.iter().map(Owned::from).collect();
        let change = Change { sql, values, since: Instant::now(), done };
        let attended = {
            let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            queue.changes.push(change);
            std::mem::replace(&mut queue.attended, true)
        };
        if !attended {
            tokio::spawn(self.clone().attend());
        }
        told.await.map_err(|_| Fault::down("the server stops"))?
    }

    /// Makes all changes that wait, and those that come meanwhile.
    async fn attend(self) {
        let attending = Attending(&self.queue);
        while !attending.leave_if_nobody_waits() {
            let lent = self.connections.lend().await;
            let changes = attending.next(self.patience);
            match lent {
                Ok(lent) => make(lent, changes).await,
                Err(error) => fail(changes, &fault(error)),
            }
        }
    }
}

/// Whoever attends to the queue. Should the runtime end under it, those who wait are told.
struct Attending<'a>(&'a Mutex<Queue>);

impl Attending<'_> {
    fn leave_if_nobody_waits(&self) -> bool {
        let mut queue = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        queue.attended = !queue.changes.is_empty();
        !queue.attended
    }

    /// Those who wait, without those who went or waited too long.
    fn next(&self, patience: Duration) -> Vec<Change> {
        let mut queue = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let next = queue.changes.len().min(TOGETHER);
        let changes: Vec<_> = queue.changes.drain(..next).collect();
        drop(queue);
        let there = changes.into_iter().filter(|change| !change.done.is_closed());
        let (late, next) = there.partition(|change| change.since.elapsed() > patience);
        fail(late, &Fault::down("others wrote for too long"));
        next
    }
}

impl Drop for Attending<'_> {
    fn drop(&mut self) {
        let mut queue = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::take(&mut queue.attended) {
            queue.changes.clear();
        }
    }
}

async fn make(mut lent: Lent, changes: Vec<Change>) {
    if changes.len() > 1 {
        match together(&mut lent.connection, &changes).await {
            Ok(all) => {
                lent.give_back();
                for (change, changed) in changes.into_iter().zip(all) {
                    change.tell(Ok(changed));
                }
                return;
            }
            Err(Failed::Undone) => {}
            Err(Failed::Unknown(error)) => return fail(changes, &fault(error)),
        }
    }
    let mut sound = true;
    for change in changes {
        let values: Vec<_> = change.values.iter().map(Value::from).collect();
        let answer = execute(&mut lent.connection, change.sql, &values).await;
        sound &= answer.is_ok();
        change.tell(answer.map_err(fault));
    }
    if sound {
        lent.give_back();
    }
}

/// Why changes were not made together.
enum Failed {
    /// One of them cannot be made; nothing is left of any.
    Undone,
    /// The connection must not be used again.
    Unknown(sqlx::Error),
}

async fn together(
    connection: &mut SqliteConnection,
    changes: &[Change],
) -> Result<Vec<Changed>, Failed> {
    let mut all = Vec::with_capacity(changes.len());
    execute(connection, "BEGIN IMMEDIATE", &[]).await.map_err(Failed::Unknown)?;
    for change in changes {
        let values: Vec<_> = change.values.iter().map(Value::from).collect();
        if let Ok(changed) = execute(connection, change.sql, &values).await {
            all.push(changed);
        } else {
            execute(connection, "ROLLBACK", &[]).await.map_err(Failed::Unknown)?;
            return Err(Failed::Undone);
        }
    }
    execute(connection, "COMMIT", &[]).await.map_err(Failed::Unknown)?;
    Ok(all)
}

/// Rows are read to the end: a statement that is left half read would stay open.
pub async fn execute(
    connection: &mut SqliteConnection,
    sql: &'static str,
    values: &[Value<'_>],
) -> Result<Changed, sqlx::Error> {
    let mut changed = Changed::default();
    let mut told = connection.fetch_many(bound!(sql, values));
    while let Some(next) = told.try_next().await? {
        match next {
            Either::Left(done) => changed.count += done.rows_affected(),
            Either::Right(row) => changed.rows.push(row),
        }
    }
    Ok(changed)
}

fn fail(changes: Vec<Change>, fault: &Fault) {
    for change in changes {
        change.tell(Err(same(fault)));
    }
}

fn same(fault: &Fault) -> Fault {
    match fault {
        Fault::Misfit { what } => Fault::misfit(what),
        Fault::Down(source) => Fault::down(source.to_string()),
        Fault::Busy { retry_after } => Fault::Busy { retry_after: *retry_after },
    }
}

impl Change {
    /// Whoever waited may have gone meanwhile.
    fn tell(self, changed: Result<Changed, Fault>) {
        let _gone_meanwhile = self.done.send(changed);
    }
}

impl From<&Value<'_>> for Owned {
    fn from(value: &Value<'_>) -> Self {
        match *value {
            Value::Text(text) => Self::Text(text.map(str::to_owned)),
            Value::Number(number) => Self::Number(number),
            Value::Bytes(bytes) => Self::Bytes(bytes.to_owned()),
            Value::Truth(truth) => Self::Truth(truth),
        }
    }
}

impl<'a> From<&'a Owned> for Value<'a> {
    fn from(value: &'a Owned) -> Self {
        match value {
            Owned::Text(text) => Self::Text(text.as_deref()),
            Owned::Number(number) => Self::Number(*number),
            Owned::Bytes(bytes) => Self::Bytes(bytes),
            Owned::Truth(truth) => Self::Truth(*truth),
        }
    }
}

#[cfg(test)]
mod tests {
    use futures_util::future::join_all;
    use sqlx::Row as _;
    use sqlx::sqlite::SqliteJournalMode;
    use tempfile::TempDir;

    use super::*;

    const ADD: &str = "INSERT INTO t (id, n) VALUES ($1, 0) RETURNING id";
    const ONCE: &str = "UPDATE t SET n = 1 WHERE id = $1 AND n = 0";
    /// Tells how many pages were written since this was asked before.
    const LOG: &str = "PRAGMA wal_checkpoint(PASSIVE)";
    const PATIENCE: Duration = Duration::from_secs(20);

    async fn writer(patience: Duration) -> (Writer, TempDir) {
        let folder = tempfile::tempdir().unwrap();
        let options = SqliteConnectOptions::new().filename(folder.path().join("t.db"));
        let options = options.create_if_missing(true).journal_mode(SqliteJournalMode::Wal);
        let writer = Writer::new(options, patience);
        writer.change("CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER)", &[]).await.unwrap();
        (writer, folder)
    }

    /// Each waits while somebody else writes.
    async fn all_at_once(
        writer: &Writer,
        sql: &'static str,
        ids: &[i64],
    ) -> Vec<Result<Changed, Fault>> {
        let lent = writer.lend().await.unwrap();
        let changes = join_all(ids.iter().map(|id| {
            let (writer, id) = (writer.clone(), *id);
            async move { writer.change(sql, &[id.into()]).await }
        }));
        let release = async {
            while writer.queue.lock().unwrap().changes.len() < ids.len() {
                tokio::task::yield_now().await;
            }
            lent.give_back();
        };
        futures_util::future::join(changes, release).await.0
    }

    async fn number(writer: &Writer, sql: &'static str, column: usize) -> i64 {
        writer.change(sql, &[]).await.unwrap().rows[0].get(column)
    }

    #[tokio::test]
    async fn those_who_wait_share_a_commit() {
        let (writer, _folder) = writer(PATIENCE).await;
        number(&writer, LOG, 1).await;
        let ids: Vec<_> = (1..=50).collect();
        for (id, changed) in ids.iter().zip(all_at_once(&writer, ADD, &ids).await) {
            assert_eq!(changed.unwrap().rows[0].get::<i64, _>(0), *id);
        }
        let pages = number(&writer, LOG, 1).await;
        assert!((1..10).contains(&pages), "{pages} pages written");
        let same = all_at_once(&writer, ONCE, &[7; 30]).await;
        let made: u64 = same.into_iter().map(|changed| changed.unwrap().count).sum();
        assert_eq!(made, 1);
    }

    #[tokio::test]
    async fn one_that_fails_takes_no_other_with_it() {
        let (writer, _folder) = writer(PATIENCE).await;
        let told = all_at_once(&writer, ADD, &[1, 2, 1, 3, 3]).await;
        let failed: Vec<_> = told.iter().map(|told| told.as_ref().err()).collect();
        assert!(matches!(
            failed[..],
            [None, None, Some(Fault::Misfit { .. }), None, Some(Fault::Misfit { .. })]
        ));
        assert_eq!(number(&writer, "SELECT count(*) FROM t", 0).await, 3);
    }

    #[tokio::test]
    async fn who_waits_too_long_or_goes_has_changed_nothing() {
        let (writer, _folder) = writer(Duration::from_millis(100)).await;
        let lent = writer.lend().await.unwrap();
        let gone = tokio::spawn({
            let writer = writer.clone();
            async move { writer.change(ADD, &[1.into()]).await }
        });
        let late = writer.change(ADD, &[2.into()]).await;
        assert!(matches!(late, Err(Fault::Down(_))), "{late:?}");
        gone.abort();
        drop(lent);
        assert_eq!(number(&writer, "SELECT count(*) FROM t", 0).await, 0);
    }

    #[test]
    fn an_attendant_that_ends_leaves_nobody_waiting() {
        let (own, other) = (runtime(), runtime());
        let (writer, _folder) = own.block_on(writer(PATIENCE));
        let lent = own.block_on(writer.lend()).unwrap();
        let queued = |many: usize| writer.queue.lock().unwrap().changes.len() == many;
        let add = |id: i64| {
            let writer = writer.clone();
            async move { writer.change(ADD, &[id.into()]).await }
        };
        let attends = other.spawn(add(1));
        other.block_on(async {
            while !queued(1) {
                tokio::task::yield_now().await;
            }
        });
        let waits = own.spawn(add(2));
        own.block_on(async {
            while !queued(2) {
                tokio::task::yield_now().await;
            }
        });
        drop((attends, other));
        let told = own.block_on(waits).unwrap();
        assert!(matches!(told, Err(Fault::Down(_))), "{told:?}");
        lent.give_back();
        assert_eq!(own.block_on(add(3)).unwrap().rows[0].get::<i64, _>(0), 3);
        assert_eq!(own.block_on(number(&writer, "SELECT count(*) FROM t", 0)), 1);
    }

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
    }
}
