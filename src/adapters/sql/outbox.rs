//! Messages on their way. Each is taken by one sender at a time, for a while: whoever does not come
//! back loses it to another. What cannot be sent stays where people see it.

use crate::domain::{At, Channel, PoolId, Secret};
use crate::ports::Fault;

use super::cells::Row;
use super::{Directory, statements};

// A waiting message is in nobody's hands once its moment has come: while somebody tries, `due` is
// when that is given up.
statements! {
    ENQUEUE =
        "INSERT INTO outbox \
         (id, pool, channel, kind, created, due, expires, tries, taken, dead, reason, sealed) \
         VALUES ($1, $2, $3, $4, $5, $5, $6, 0, NULL, NULL, '', $7)";
    /// The condition stands twice: of two that chose the same row, the second looks again.
    TAKE =
        "UPDATE outbox SET taken = $1, due = $2, tries = tries + 1 WHERE dead IS NULL \
         AND due <= $3 AND id IN (SELECT id FROM outbox WHERE dead IS NULL AND due <= $3 \
         AND channel = $5 AND (expires IS NULL OR expires > $3) ORDER BY due LIMIT $4) \
         RETURNING id, pool, kind, tries, expires, sealed";
    DELIVERED = "DELETE FROM outbox WHERE id = $1 AND taken = $2";
    AGAIN = "UPDATE outbox SET due = $3, taken = NULL, reason = $4 WHERE id = $1 AND taken = $2";
    BURY = "UPDATE outbox SET dead = $3, taken = NULL, reason = $4 WHERE id = $1 AND taken = $2";
    EXPIRE =
        "UPDATE outbox SET dead = $1, taken = NULL, sealed = $2, \
         reason = CASE WHEN reason = '' THEN 'expired' ELSE 'expired; ' || reason END \
         WHERE dead IS NULL AND due <= $1 AND expires <= $1 RETURNING id, pool, kind, tries, reason";
    /// A dead letter that has become worthless keeps its place, and loses its words.
    BLANK = "UPDATE outbox SET sealed = $2 \
        WHERE dead IS NOT NULL AND expires <= $1 AND length(sealed) > 0";
    FORGET_DEAD = "DELETE FROM outbox WHERE dead < $1";
    LIST =
        "SELECT id, pool, channel, kind, created, due, expires, tries, taken, dead, reason, sealed \
         FROM outbox WHERE id > $1 ORDER BY id LIMIT $2";
    RETRY =
        "UPDATE outbox SET dead = NULL, due = $2, tries = 0, reason = '' \
         WHERE id = $1 AND dead IS NOT NULL AND length(sealed) > 0 \
         AND (expires IS NULL OR expires > $2)";
    RETRY_ALL =
        "UPDATE outbox SET dead = NULL, due = $1, tries = 0, reason = '' \
         WHERE dead IS NOT NULL AND length(sealed) > 0 AND (expires IS NULL OR expires > $1)";
    DROP_ONE = "DELETE FROM outbox WHERE id = $1";
    DROP_DEAD = "DELETE FROM outbox WHERE dead IS NOT NULL";
    COUNT =
        "SELECT channel, CASE WHEN dead IS NULL THEN 0 ELSE 1 END AS dead, COUNT(*) AS number \
         FROM outbox GROUP BY channel, CASE WHEN dead IS NULL THEN 0 ELSE 1 END";
}

/// A message that is to be sent.
#[derive(Debug)]
pub struct Enqueued<'a> {
    pub id: &'a str,
    pub pool: &'a PoolId,
    pub to: &'a Channel,
    pub kind: &'static str,
    pub at: At,
    pub expires: Option<At>,
    /// The message, sealed to its place.
    pub sealed: &'a Secret<Vec<u8>>,
}

/// A message that is in our hands for a while.
#[derive(Clone, Debug)]
pub struct Taken {
    pub id: String,
    pub pool: PoolId,
    pub kind: String,
    /// With the one that is to come now.
    pub tries: i64,
    pub expires: Option<At>,
    pub sealed: Secret<Vec<u8>>,
}

/// What came of a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is gone, and nothing of it is kept.
    Delivered,
    Again {
        due: At,
        reason: String,
    },
    /// It will not be tried again by itself.
    Dead {
        reason: String,
    },
}

/// A message as operators see it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub id: String,
    pub pool: PoolId,
    pub channel: String,
    pub kind: String,
    pub created: At,
    pub due: At,
    pub expires: Option<At>,
    pub tries: i64,
    pub taken: bool,
    pub dead: Option<At>,
    pub reason: String,
    /// Empty once it is worthless.
    pub sealed: Secret<Vec<u8>>,
}

fn taken(row: &Row) -> Result<Taken, Fault> {
    let id: String = row.of("outbox", "?").get("id")?;
    let row = row.of("outbox", id.as_str());
    Ok(Taken {
        pool: row.parse("pool", |text| PoolId::parse(text).ok())?,
        kind: row.get("kind")?,
        tries: row.get("tries")?,
        expires: row.maybe_at("expires")?,
        sealed: Secret::new(row.get("sealed")?),
        id,
    })
}

fn listed(row: &Row) -> Result<Listed, Fault> {
    let id: String = row.of("outbox", "?").get("id")?;
    let row = row.of("outbox", id.as_str());
    let taken: Option<String> = row.get("taken")?;
    Ok(Listed {
        pool: row.parse("pool", |text| PoolId::parse(text).ok())?,
        channel: row.get("channel")?,
        kind: row.get("kind")?,
        created: row.at("created")?,
        due: row.at("due")?,
        expires: row.maybe_at("expires")?,
        tries: row.get("tries")?,
        taken: taken.is_some(),
        dead: row.maybe_at("dead")?,
        reason: row.get("reason")?,
        sealed: Secret::new(row.get("sealed")?),
        id,
    })
}

/// The outbox belongs to whoever runs the installation; each message in it to a pool.
impl Directory {
    pub async fn enqueue(&self, message: &Enqueued<'_>) -> Result<(), Fault> {
        let values = [
            message.id.into(),
            message.pool.into(),
            message.to.as_str().into(),
            message.kind.into(),
            message.at.into(),
            message.expires.into(),
            message.sealed.expose().as_slice().into(),
        ];
        self.db.change(ENQUEUE, &values).await.map(drop)
    }

    /// Takes messages whose moment has come, until another moment; nobody else has them till then.
    pub async fn take_due(
        &self,
        channel: &str,
        (by, until): (&str, At),
        at: At,
        most: i64,
    ) -> Result<Vec<Taken>, Fault> {
        let values = [by.into(), until.into(), at.into(), most.into(), channel.into()];
        self.db.change_returning(TAKE, &values).await?.iter().map(taken).collect()
    }

    /// Says what came of a try. False where it took too long, and somebody else has the message.
    pub async fn settle_message(
        &self,
        id: &str,
        by: &str,
        outcome: &Outcome,
        at: At,
    ) -> Result<bool, Fault> {
        let (id, by) = (id.into(), by.into());
        let changed = match outcome {
            Outcome::Delivered => self.db.change(DELIVERED, &[id, by]).await?,
            Outcome::Again { due, reason } => {
                let values = [id, by, (*due).into(), reason.as_str().into()];
                self.db.change(AGAIN, &values).await?
            }
            Outcome::Dead { reason } => {
                let values = [id, by, at.into(), reason.as_str().into()];
                self.db.change(BURY, &values).await?
            }
        };
        Ok(changed > 0)
    }

    /// Gives up what has become worthless while it waited: its pool, kind and why it had to wait.
    pub async fn expire(&self, at: At) -> Result<Vec<(PoolId, String, String)>, Fault> {
        let nothing: &[u8] = &[];
        let rows = self.db.change_returning(EXPIRE, &[at.into(), nothing.into()]).await?;
        let told = |row: &Row| {
            let id: String = row.of("outbox", "?").get("id")?;
            let row = row.of("outbox", id);
            let pool = row.parse("pool", |text| PoolId::parse(text).ok())?;
            Ok((pool, row.get("kind")?, row.get("reason")?))
        };
        rows.iter().map(told).collect()
    }

    /// Takes the words of dead letters that are worthless, and forgets old ones.
    pub async fn tidy_outbox(&self, forget_before: At, at: At) -> Result<(), Fault> {
        let nothing: &[u8] = &[];
        self.db.change(BLANK, &[at.into(), nothing.into()]).await?;
        self.db.change(FORGET_DEAD, &[forget_before.into()]).await.map(drop)
    }

    /// What waits and what is dead, a page at a time.
    pub async fn outbox(&self, after: &str, most: i64) -> Result<Vec<Listed>, Fault> {
        let rows = self.db.read(LIST, &[after.into(), most.into()]).await?;
        rows.iter().map(listed).collect()
    }

    /// Has a dead letter tried again; false where there is none that could be.
    pub async fn retry_message(&self, id: &str, at: At) -> Result<bool, Fault> {
        Ok(self.db.change(RETRY, &[id.into(), at.into()]).await? > 0)
    }

    pub async fn retry_dead(&self, at: At) -> Result<u64, Fault> {
        self.db.change(RETRY_ALL, &[at.into()]).await
    }

    pub async fn drop_message(&self, id: &str) -> Result<bool, Fault> {
        Ok(self.db.change(DROP_ONE, &[id.into()]).await? > 0)
    }

    pub async fn drop_dead(&self) -> Result<u64, Fault> {
        self.db.change(DROP_DEAD, &[]).await
    }

    /// How many wait and how many are dead, by channel: `("mail", true, 3)` are three dead mails.
    pub async fn count_outbox(&self) -> Result<Vec<(String, bool, i64)>, Fault> {
        let rows = self.db.read(COUNT, &[]).await?;
        let told = |row: &Row| {
            let row = row.of("outbox", "?");
            let dead: i64 = i64::from(row.get::<i32>("dead")?);
            Ok((row.get("channel")?, dead == 1, row.get("number")?))
        };
        rows.iter().map(told).collect()
    }
}
