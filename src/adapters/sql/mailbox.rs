use crate::domain::{At, Channel, PoolId, Secret};
use crate::ports::Fault;

use super::cells::Row;
use super::{Directory, statements};

/// Letters that stay; older ones make room.
const KEPT: i64 = 1000;

statements! {
    APPEND_LETTER =
        "INSERT INTO letter (at, pool, channel, recipient, subject, raw) \
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id";
    FORGET_LETTERS = "DELETE FROM letter WHERE id <= $1";
    NEWEST_LETTERS =
        "SELECT id, at, pool, channel, recipient, subject, raw FROM letter \
         ORDER BY id DESC LIMIT $1";
    ONE_LETTER =
        "SELECT id, at, pool, channel, recipient, subject, raw FROM letter WHERE id = $1";
}

/// A message as it would have gone out.
#[derive(Clone, Debug)]
pub struct Mailing {
    pub pool: PoolId,
    pub to: Channel,
    pub subject: String,
    /// The whole text, headers and all. It may hold a temporary password.
    pub raw: Secret<String>,
    pub at: At,
}

/// A message that lies in the mailbox.
#[derive(Clone, Debug)]
pub struct Mailed {
    pub id: i64,
    pub mailing: Mailing,
}

fn mailed(row: &Row) -> Result<Mailed, Fault> {
    let id: i64 = row.of("letter", "?").get("id")?;
    let row = row.of("letter", id.to_string());
    let recipient: String = row.get("recipient")?;
    let to = row.parse("channel", |channel| match channel {
        "mail" => Some(Channel::Mail(recipient)),
        "text" => Some(Channel::Text(recipient)),
        _ => None,
    })?;
    Ok(Mailed {
        id,
        mailing: Mailing {
            pool: row.parse("pool", |text| PoolId::parse(text).ok())?,
            to,
            subject: row.get("subject")?,
            raw: Secret::new(row.get("raw")?),
            at: row.at("at")?,
        },
    })
}

/// The mailbox of an installation that shows its messages instead of delivering them. It belongs
/// to whoever runs the installation, not to a pool.
impl Directory {
    /// Keeps a message and says under which number.
    pub async fn append(&self, mailing: &Mailing) -> Result<i64, Fault> {
        let values = [
            mailing.at.into(),
            (&mailing.pool).into(),
            mailing.to.as_str().into(),
            mailing.to.recipient().into(),
            mailing.subject.as_str().into(),
            mailing.raw.expose().as_str().into(),
        ];
        let rows = self.db.change_returning(APPEND_LETTER, &values).await?;
        let row = rows.first().ok_or_else(|| Fault::misfit("letter.id"))?;
        let id: i64 = row.of("letter", "new").get("id")?;
        self.db.change(FORGET_LETTERS, &[(id - KEPT).into()]).await?;
        Ok(id)
    }

    /// The newest messages, the latest first.
    pub async fn newest(&self, limit: u32) -> Result<Vec<Mailed>, Fault> {
        let values = [i64::from(limit).into()];
        let rows = self.db.read(NEWEST_LETTERS, &values).await?;
        rows.iter().map(mailed).collect()
    }

    pub async fn one(&self, id: i64) -> Result<Option<Mailed>, Fault> {
        let rows = self.db.read(ONE_LETTER, &[id.into()]).await?;
        rows.first().map(mailed).transpose()
    }
}
