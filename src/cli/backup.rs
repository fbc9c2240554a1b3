//! `vestibule backup` and `vestibule restore`: the embedded stores, copied while they are served.
//!
//! The session store is copied first. A code that is taken between the two copies is fresh in the
//! first and its family is there in the second, so that nobody can redeem it again
//! (`Families::open`); in the other order it would be gone, with nothing to show for it.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Value, json};

use crate::adapters::clock::SystemClock;
use crate::adapters::shelf::Embedded;
use crate::adapters::sql::{Db, Directory};
use crate::boot::{open_directory, open_vault};
use crate::config::{AuditTarget, Config, DirectoryUrl, SessionsUrl};
use crate::domain::{At, Deed};
use crate::ports::Clock as _;

use super::deed::{About, Ledger};
use super::output::Output;
use super::{Exit, serve};

const DIRECTORY: &str = "directory.db";
const SESSIONS: &str = "sessions.db";
/// Written last: without it a copy is not whole.
const NOTE: &str = "backup.json";
/// One time step of an authenticator app (RFC 6238 §5.2).
const STEP_MILLIS: i64 = 30_000;

#[derive(Debug, Args)]
pub struct Backup {
    /// The folder to copy into; it is made, and must not be there yet.
    #[arg(long, value_name = "FOLDER")]
    to: PathBuf,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The folder that `backup` made.
    #[arg(long, value_name = "FOLDER")]
    from: PathBuf,
    /// Nothing was served since the copy was made, as when moving to another machine: sessions and
    /// refresh tokens stay good. Otherwise they end, since some may have been used or ended since.
    #[arg(long)]
    nothing_since: bool,
}

/// The files of the stores that this program keeps itself.
struct Files {
    directory: Option<PathBuf>,
    sessions: Option<PathBuf>,
}

impl Files {
    fn of(config: &Config) -> Result<Self, Exit> {
        let files = Self {
            directory: match &config.stores.directory {
                DirectoryUrl::Sqlite(path) => Some(path.clone()),
                DirectoryUrl::Postgres(_) => None,
            },
            sessions: match &config.stores.sessions {
                SessionsUrl::Embedded(path) => Some(path.clone()),
                SessionsUrl::Redis(_) => None,
            },
        };
        if files.directory.is_none() && files.sessions.is_none() {
            let what = "both stores are on servers, whose own tools copy them: pg_dump for \
                        PostgreSQL; what is in Redis may be lost";
            return Err(Exit::Failed(what.to_owned()));
        }
        Ok(files)
    }
}

pub async fn backup(arguments: Backup, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let config = serve::load(serve::chosen(path).as_deref())?;
    let (files, at) = (Files::of(&config)?, SystemClock.now());
    let ledger = ledger(&config, at)?;
    let made = copy(&files, &arguments.to, at);
    let made = ledger.tell(About::default(), Deed::Backup, made).await?;
    output.one(vec![
        ("folder", Value::from(arguments.to.display().to_string())),
        ("directory", files.directory.is_some().into()),
        ("sessions", files.sessions.is_some().into()),
        ("made", made.into()),
    ]);
    Ok(())
}

fn ledger(config: &Config, at: At) -> Result<Ledger, Exit> {
    let directory = Directory::new(open_directory(&config.stores.directory)?);
    Ledger::open(config, &directory, &open_vault(config)?, at)
}

/// Says when it was made.
async fn copy(files: &Files, to: &Path, at: At) -> Result<String, Exit> {
    DirBuilder::new().mode(0o700).create(to).map_err(|error| told(to, &error))?;
    for (file, name) in [(&files.sessions, SESSIONS), (&files.directory, DIRECTORY)] {
        let Some(file) = file else { continue };
        if !file.exists() {
            return Err(Exit::NoSuch(format!("there is no {}", file.display())));
        }
        let db = Db::sqlite(file);
        let copied = db.copy_to(&to.join(name)).await;
        db.close().await;
        copied?;
    }
    let made = at.rfc3339();
    let note = json!({ "made": made, "version": env!("CARGO_PKG_VERSION") });
    let note_at = to.join(NOTE);
    fs::write(&note_at, note.to_string()).map_err(|error| told(&note_at, &error))?;
    Ok(made)
}

pub async fn restore(arguments: Restore, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let config = serve::load(serve::chosen(path).as_deref())?;
    let (files, from, at) = (Files::of(&config)?, &arguments.from, SystemClock.now());
    if !from.join(NOTE).exists() {
        let what = format!("{} holds no whole copy: there is no {NOTE}", from.display());
        return Err(Exit::NoSuch(what));
    }
    let wanted = [(&files.sessions, SESSIONS), (&files.directory, DIRECTORY)];
    for (file, name) in wanted {
        if let Some(file) = file {
            refuse(file, &from.join(name))?;
        }
    }
    let fresh = !arguments.nothing_since;
    let put_all = async {
        for (file, name) in wanted {
            if let Some(file) = file {
                put(&from.join(name), file, name, fresh, at).await?;
            }
        }
        Ok(())
    };
    // A directory that is yet to be put back can be told nothing before.
    if config.audit.target == AuditTarget::Directory && files.directory.is_some() {
        put_all.await?;
        ledger(&config, at)?.tell(About::default(), Deed::Restore, async { Ok(()) }).await?;
    } else {
        ledger(&config, at)?.tell(About::default(), Deed::Restore, put_all).await?;
    }
    output.one(vec![
        ("folder", Value::from(from.display().to_string())),
        ("signed_in", arguments.nothing_since.into()),
    ]);
    Ok(())
}

/// Nothing that is there is written over, as a server may have it open.
fn refuse(file: &Path, copy: &Path) -> Result<(), Exit> {
    for left in ["", "-wal", "-shm"] {
        let mut name = file.as_os_str().to_owned();
        name.push(left);
        let there = PathBuf::from(name);
        if there.exists() {
            let there = there.display();
            let what = format!("{there} is there; stop the server and move it away first");
            return Err(Exit::NoSuch(what));
        }
    }
    if copy.exists() {
        Ok(())
    } else {
        Err(Exit::NoSuch(format!("there is no {} in the copy", copy.display())))
    }
}

/// Copies beside the place, makes it fit to be served, and moves it in whole.
async fn put(copy: &Path, file: &Path, name: &str, fresh: bool, at: At) -> Result<(), Exit> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|error| told(folder, &error))?;
    }
    let draft = file.with_extension("restoring");
    let _left_of_a_try_before = fs::remove_file(&draft);
    let source = Db::sqlite(copy);
    let copied = source.copy_to(&draft).await;
    source.close().await;
    copied?;
    if name == SESSIONS {
        let sessions = Embedded::open(&draft).await?;
        if fresh {
            sessions.forget_journeys().await?;
        }
        sessions.settle().await?;
    } else {
        let directory = Directory::new(Db::sqlite(&draft));
        directory.db().migrate().await?;
        if fresh {
            directory.use_up(at.millis() / STEP_MILLIS + 1).await?;
        }
        directory.settle().await?;
    }
    fs::rename(&draft, file).map_err(|error| told(file, &error))
}

fn told(path: &Path, error: &std::io::Error) -> Exit {
    Exit::Failed(format!("{}: {error}", path.display()))
}
