use sqlx::postgres::{PgRow, Postgres};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{Decode, Row as _, Type};

use crate::domain::{At, ClientId, PoolId, UserSub};
use crate::ports::Fault;

/// What goes into a statement. Both engines take each of these as they are.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    Text(Option<&'a str>),
    Number(Option<i64>),
    Bytes(&'a [u8]),
    Truth(bool),
}

/// A statement with its values, for whichever engine the executor belongs to.
macro_rules! bound {
    ($sql:expr, $values:expr) => {{
        let mut query = sqlx::query($sql);
        for value in $values {
            query = match *value {
                Value::Text(text) => query.bind(text),
                Value::Number(number) => query.bind(number),
                Value::Bytes(bytes) => query.bind(bytes),
                Value::Truth(truth) => query.bind(truth),
            };
        }
        query
    }};
}
pub(super) use bound;

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Some(text))
    }
}

impl<'a> From<Option<&'a str>> for Value<'a> {
    fn from(text: Option<&'a str>) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a PoolId> for Value<'a> {
    fn from(pool: &'a PoolId) -> Self {
        pool.as_str().into()
    }
}

impl<'a> From<&'a UserSub> for Value<'a> {
    fn from(sub: &'a UserSub) -> Self {
        sub.as_str().into()
    }
}

impl<'a> From<&'a ClientId> for Value<'a> {
    fn from(id: &'a ClientId) -> Self {
        id.as_str().into()
    }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Self::Number(Some(number))
    }
}

impl From<At> for Value<'_> {
    fn from(at: At) -> Self {
        at.millis().into()
    }
}

impl From<Option<At>> for Value<'_> {
    fn from(at: Option<At>) -> Self {
        Self::Number(at.map(At::millis))
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::Bytes(bytes)
    }
}

impl<'a> From<&'a [u8; 32]> for Value<'a> {
    fn from(bytes: &'a [u8; 32]) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<bool> for Value<'_> {
    fn from(truth: bool) -> Self {
        Self::Truth(truth)
    }
}

/// A type that both engines have.
pub trait Common:
    Type<Sqlite> + Type<Postgres> + for<'r> Decode<'r, Sqlite> + for<'r> Decode<'r, Postgres>
{
}

impl<T> Common for T where
    T: Type<Sqlite> + Type<Postgres> + for<'r> Decode<'r, Sqlite> + for<'r> Decode<'r, Postgres>
{
}

/// A row of either engine.
pub enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// The row with its name, so that what does not fit can be found.
    pub fn of(&self, table: &'static str, key: impl Into<String>) -> Named<'_> {
        Named { row: self, table, key: key.into() }
    }
}

/// A row that knows what it is called. Complaints name table, column and key, never a value: the
/// value may be a secret.
pub struct Named<'a> {
    row: &'a Row,
    table: &'static str,
    key: String,
}

impl Named<'_> {
    pub fn get<T: Common>(&self, column: &'static str) -> Result<T, Fault> {
        let cell = match self.row {
            Row::Sqlite(row) => row.try_get(column),
            Row::Postgres(row) => row.try_get(column),
        };
        cell.map_err(|_| self.misfit(column))
    }

    pub fn at(&self, column: &'static str) -> Result<At, Fault> {
        self.get(column).map(At::from_millis)
    }

    pub fn maybe_at(&self, column: &'static str) -> Result<Option<At>, Fault> {
        let millis: Option<i64> = self.get(column)?;
        Ok(millis.map(At::from_millis))
    }

    /// A text that stands for something; what it may stand for, `parse` knows.
    pub fn parse<T>(
        &self,
        column: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Fault> {
        let text: String = self.get(column)?;
        parse(&text).ok_or_else(|| self.misfit(column))
    }

    pub fn json<T: serde::de::DeserializeOwned>(&self, column: &'static str) -> Result<T, Fault> {
        self.parse(column, |text| serde_json::from_str(text).ok())
    }

    pub fn hash(&self, column: &'static str) -> Result<[u8; 32], Fault> {
        let bytes: Vec<u8> = self.get(column)?;
        bytes.try_into().map_err(|_| self.misfit(column))
    }

    pub fn misfit(&self, column: &str) -> Fault {
        misfit(self.table, column, &self.key)
    }
}

/// Names a cell that holds what it cannot hold.
pub fn misfit(table: &str, column: &str, key: &str) -> Fault {
    Fault::misfit(format!("{table}.{column} of `{key}`"))
}
