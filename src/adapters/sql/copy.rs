//! Copies of SQLite's files, made while they are in use, and what must be done to one before it is
//! served: everything that may be used once, and may have been used since, is used up.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use crate::ports::Fault;

use super::db::{Engine, fault};
use super::writer::execute;
use super::{Db, Directory, statements};

statements! {
    END_FAMILIES = "UPDATE refresh_family SET ended = TRUE WHERE NOT ended";
    USE_UP_STEPS = "UPDATE totp SET last_step = $1 WHERE last_step < $1";
}

const COPY: &str = "VACUUM INTO $1";
const CHECK: &str = "PRAGMA integrity_check";

impl Db {
    /// Copies a database in a file, as it stands at one moment, into a file that is not there yet.
    /// Writers wait for nothing. A database on a server has tools of its own for that.
    pub async fn copy_to(&self, file: &Path) -> Result<(), Fault> {
        let Engine::Sqlite(lite) = &self.0 else {
            return Err(Fault::misfit("a database on a server is copied by its own tools"));
        };
        let unfit = |error: std::io::Error| Fault::misfit(format!("{}: {error}", file.display()));
        let text = file.to_str().ok_or_else(|| Fault::misfit("the path is not UTF-8"))?;
        // SQLite fills a file that is empty, and would make one that everybody can read.
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(0o600).open(file).map_err(unfit)?;
        let mut lent = lite.writer.lend().await?;
        execute(&mut lent.connection, COPY, &[text.into()]).await.map_err(fault)?;
        lent.give_back();
        File::open(file).and_then(|copy| copy.sync_all()).map_err(unfit)?;
        let copy = Self::sqlite(file);
        let checked = copy.check().await;
        copy.close().await;
        checked
    }

    /// Fails where SQLite finds the file damaged.
    async fn check(&self) -> Result<(), Fault> {
        let rows = self.read(CHECK, &[]).await?;
        let told: String = match rows.first() {
            Some(row) => row.of("integrity_check", "?").get("integrity_check")?,
            None => String::new(),
        };
        if told == "ok" {
            Ok(())
        } else {
            Err(Fault::misfit(format!("the copy is damaged: {told}")))
        }
    }
}

impl Directory {
    /// Ends every family of refresh tokens, as any of them may have been used since this copy was
    /// made; and uses up the codes of authenticator apps up to this time step.
    pub async fn use_up(&self, step: i64) -> Result<(), Fault> {
        self.db.change(END_FAMILIES, &[]).await?;
        self.db.change(USE_UP_STEPS, &[step.into()]).await.map(drop)
    }

    /// Writes everything into the one file, and lets it go.
    pub async fn settle(self) -> Result<(), Fault> {
        self.db.checkpoint().await?;
        self.db.close().await;
        Ok(())
    }
}
