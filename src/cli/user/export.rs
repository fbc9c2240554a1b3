//! `vestibule user export`

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::line::{Line, Secrets};
use super::progress::Progress;
use crate::cli::Exit;
use crate::cli::deed::About;
use crate::cli::output::Output;
use crate::cli::tools::Tools;
use crate::domain::{Deed, Pool};

/// Accounts that are held at one time.
const PAGE: u32 = 500;

#[derive(Debug, Args)]
pub struct Export {
    #[arg(long)]
    pool: Option<String>,
    /// The file to write, which only its owner can read; it must not be there yet. Without it, the
    /// people go to standard output.
    #[arg(long, value_name = "FILE")]
    to: Option<PathBuf>,
    /// With the hashes of their passwords, from which weak ones can be guessed.
    #[arg(long)]
    with_password_hashes: bool,
    /// With the secrets of their authenticator apps, from which anybody can make their codes.
    #[arg(long)]
    with_authenticators: bool,
}

pub async fn run(tools: &Tools, export: Export, output: Output) -> Result<(), Exit> {
    let pool = &tools.pool(export.pool.as_deref())?.pool;
    let secrets = Secrets {
        password_hashes: export.with_password_hashes,
        authenticators: export.with_authenticators,
    };
    let told = told(secrets);
    if export.to.is_none() && !told.is_empty() && io::stdout().is_terminal() {
        let what = "secrets are not shown on a terminal: name a file with --to";
        return Err(Exit::Failed(what.to_owned()));
    }
    let about = About::pool(pool);
    let done = async {
        match &export.to {
            None => write(tools, pool, secrets, BufWriter::new(io::stdout())).await,
            Some(path) => to_file(tools, pool, secrets, path).await,
        }
    };
    let written = tools.tell(about, Deed::ExportUsers { secrets: told }, done).await?;
    if let Some(path) = &export.to {
        let file = path.display().to_string();
        output.one(vec![("file", file.into()), ("exported", written.into())]);
    }
    Ok(())
}

fn told(secrets: Secrets) -> Vec<&'static str> {
    let named =
        [(secrets.password_hashes, "password_hashes"), (secrets.authenticators, "authenticators")];
    named.into_iter().filter(|(wanted, _)| *wanted).map(|(_, name)| name).collect()
}

/// Under another name until it is whole.
async fn to_file(tools: &Tools, pool: &Pool, secrets: Secrets, path: &Path) -> Result<u64, Exit> {
    let failed = |error: io::Error| Exit::Failed(format!("{}: {error}", path.display()));
    if path.exists() {
        return Err(Exit::NoSuch(format!("{} is there already", path.display())));
    }
    let mut draft = path.as_os_str().to_owned();
    draft.push(".part");
    let file = private(Path::new(&draft)).map_err(failed)?;
    let written = write(tools, pool, secrets, BufWriter::new(&file)).await?;
    file.sync_all().and_then(|()| fs::rename(&draft, path)).map_err(failed)?;
    Ok(written)
}

/// A file of nobody else's, in place of what a run before may have left.
fn private(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Err(_) | Ok(()) => {}
    }
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// A page at a time, so that a million people take no more memory than a few.
async fn write(
    tools: &Tools,
    pool: &Pool,
    secrets: Secrets,
    mut to: impl Write,
) -> Result<u64, Exit> {
    let progress = Progress::counting();
    let (mut last, mut written) = (None, 0_u64);
    loop {
        let page = tools.directory.accounts(&pool.id, last.as_ref(), PAGE).await?;
        for account in &page {
            let line = Line::of(account, pool, &tools.keys.vault, secrets)?;
            let line = serde_json::to_string(&line)
                .map_err(|error| Exit::Failed(format!("{}: {error}", account.user.sub)))?;
            writeln!(to, "{line}")?;
            written += 1;
        }
        progress.at(written);
        let Some(account) = page.into_iter().next_back() else { break };
        last = Some(account.user.sub);
    }
    to.flush()?;
    progress.done();
    Ok(written)
}
