use crate::domain::{At, PoolId, User};
use crate::ports::{Fault, Revised, Revision};

use super::cells::misfit;
use super::db::Tx;
use super::register::insert_names;
use super::statements;

statements! {
    /// The attributes are compared as they are written: the same ones are always the same text.
    REVISE =
        "UPDATE account SET status = $3, attributes = $4, modified = $5 \
         WHERE pool = $1 AND sub = $2 AND status = $6 AND attributes = $7";
    DROP_NAMES = "DELETE FROM login_name WHERE pool = $1 AND sub = $2";
}

/// Puts the next state of a user in place of the one that was read, into a transaction.
pub(super) async fn write(
    tx: &mut Tx,
    pool: &PoolId,
    read: &User,
    next: &Revision,
    at: At,
) -> Result<Revised, Fault> {
    let text = |attributes| {
        serde_json::to_string(attributes)
            .map_err(|error| misfit("account", "attributes", &error.to_string()))
    };
    let (before, after) = (text(&read.attributes)?, text(&next.attributes)?);
    let values = [
        pool.into(),
        (&read.sub).into(),
        next.status.as_str().into(),
        after.as_str().into(),
        at.into(),
        read.status.as_str().into(),
        before.as_str().into(),
    ];
    if tx.change(REVISE, &values).await? == 0 {
        return Ok(Revised::Outdated);
    }
    tx.change(DROP_NAMES, &[pool.into(), (&read.sub).into()]).await?;
    let taken = insert_names(tx, pool, &read.sub, &next.names).await?;
    Ok(taken.map_or(Revised::Yes, Revised::NameTaken))
}
