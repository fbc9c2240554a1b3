//! `vestibule outbox …`: messages that wait, and those that could not be sent.

use std::path::Path;

use clap::Subcommand;
use serde_json::Value;

use crate::adapters::courier::addressed;
use crate::adapters::sql::Listed;
use crate::domain::At;

use super::Exit;
use super::output::{Output, Row};
use super::tools::Tools;

/// Messages that are read at one time.
const PAGE: i64 = 500;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// List the messages that wait, and the dead letters with what their last try said.
    List {
        /// Dead letters alone.
        #[arg(long)]
        dead: bool,
    },
    /// Have a dead letter tried again, as if it were new.
    Retry {
        /// Its id, as `outbox list` shows it.
        #[arg(required_unless_present = "all")]
        id: Option<String>,
        /// Every dead letter that is still worth anything.
        #[arg(long, conflicts_with = "id")]
        all: bool,
    },
    /// Take a message away, waiting or dead.
    Drop {
        /// Its id, as `outbox list` shows it.
        #[arg(required_unless_present = "dead")]
        id: Option<String>,
        /// Every dead letter.
        #[arg(long, conflicts_with = "id")]
        dead: bool,
    },
}

pub async fn run(command: Command, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let tools = Tools::open(path).await?;
    match command {
        Command::List { dead } => list(&tools, dead, output).await,
        Command::Retry { id: Some(id), .. } => {
            if !tools.directory.retry_message(&id, tools.at).await? {
                let what = format!("there is no dead letter `{id}` that is still worth anything");
                return Err(Exit::NoSuch(what));
            }
            output.say("will be tried again");
            Ok(())
        }
        Command::Retry { id: None, .. } => {
            let number = tools.directory.retry_dead(tools.at).await?;
            output.one(vec![("retried", number.into())]);
            Ok(())
        }
        Command::Drop { id: Some(id), .. } => {
            if !tools.directory.drop_message(&id).await? {
                return Err(Exit::NoSuch(format!("there is no message `{id}`")));
            }
            output.say("dropped");
            Ok(())
        }
        Command::Drop { id: None, .. } => {
            let number = tools.directory.drop_dead().await?;
            output.one(vec![("dropped", number.into())]);
            Ok(())
        }
    }
}

async fn list(tools: &Tools, dead: bool, output: Output) -> Result<(), Exit> {
    let (mut rows, mut after) = (Vec::new(), String::new());
    loop {
        let page = tools.directory.outbox(&after, PAGE).await?;
        let Some(last) = page.last() else { break };
        after.clone_from(&last.id);
        let wanted = page.iter().filter(|message| !dead || message.dead.is_some());
        rows.extend(wanted.map(|message| row(tools, message)));
    }
    output.list(rows);
    Ok(())
}

fn row(tools: &Tools, message: &Listed) -> Row {
    let state = match message {
        Listed { dead: Some(_), .. } => "dead",
        Listed { taken: true, .. } => "under way",
        Listed { .. } => "waiting",
    };
    let addressed = addressed(&tools.keys.vault, message);
    vec![
        ("id", Value::from(message.id.as_str())),
        ("pool", message.pool.as_str().into()),
        ("state", state.into()),
        ("kind", message.kind.as_str().into()),
        ("channel", message.channel.as_str().into()),
        ("to", addressed.to.into()),
        ("subject", addressed.subject.into()),
        ("created", message.created.rfc3339().into()),
        ("next_try", message.dead.is_none().then(|| message.due.rfc3339()).into()),
        ("expires", message.expires.map(At::rfc3339).into()),
        ("tries", message.tries.into()),
        ("reason", message.reason.as_str().into()),
    ]
}
