//! `vestibule user export`

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::csv::Header;
use super::line::{ConsentLine, Line, PasskeyLine, Secrets};
use crate::cli::Exit;
use crate::cli::deed::About;
use crate::cli::output::Output;
use crate::cli::progress::Progress;
use crate::cli::tools::Tools;
use crate::domain::{Account, Consent, Deed, Pool};
use crate::ports::Passkeys as _;

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
    /// Write a CSV as Amazon Cognito's import jobs take it, instead of JSON lines: without groups,
    /// statuses, moments, authenticator apps, passkeys and consents, which have no place in it.
    #[arg(long, conflicts_with = "with_authenticators")]
    csv: bool,
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
    let header = export.csv.then(|| Header::of(pool, secrets.password_hashes));
    let writer = Writer { tools, pool, secrets, header };
    let about = About::pool(pool);
    let done = async {
        match &export.to {
            None => writer.write(BufWriter::new(io::stdout())).await,
            Some(path) => writer.to_file(path).await,
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

/// A file of nobody else's, in place of what a run before may have left.
fn private(path: &Path) -> io::Result<File> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Err(_) | Ok(()) => {}
    }
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

/// Writes a pool.
struct Writer<'a> {
    tools: &'a Tools,
    pool: &'a Pool,
    secrets: Secrets,
    /// Of a CSV.
    header: Option<Header>,
}

impl Writer<'_> {
    /// Under another name until it is whole.
    async fn to_file(&self, path: &Path) -> Result<u64, Exit> {
        let failed = |error: io::Error| Exit::Failed(format!("{}: {error}", path.display()));
        if path.exists() {
            return Err(Exit::NoSuch(format!("{} is there already", path.display())));
        }
        let mut draft = path.as_os_str().to_owned();
        draft.push(".part");
        let file = private(Path::new(&draft)).map_err(failed)?;
        let written = self.write(BufWriter::new(&file)).await;
        let written = written.inspect_err(|_| {
            let _may_hold_secrets = fs::remove_file(&draft);
        })?;
        file.sync_all().and_then(|()| fs::rename(&draft, path)).map_err(failed)?;
        Ok(written)
    }

    /// A page at a time, so that a million people take no more memory than a few.
    async fn write(&self, mut to: impl Write) -> Result<u64, Exit> {
        let progress = Progress::counting();
        if let Some(header) = &self.header {
            writeln!(to, "{}", header.text())?;
        }
        let (mut last, mut written) = (None, 0_u64);
        loop {
            let page = self.tools.directory.accounts(&self.pool.id, last.as_ref(), PAGE).await?;
            let Some(newest) = page.last().map(|account| account.user.sub.clone()) else { break };
            let (directory, pool) = (&self.tools.directory, &self.pool.id);
            let mut consents = directory.consents_between(pool, last.as_ref(), &newest).await?;
            for account in &page {
                let own = consents.remove(account.user.sub.as_str()).unwrap_or_default();
                writeln!(to, "{}", self.line(account, &own).await?)?;
                written += 1;
            }
            progress.at(written);
            last = Some(newest);
        }
        to.flush()?;
        progress.done();
        Ok(written)
    }

    async fn line(&self, account: &Account, consents: &[Consent]) -> Result<String, Exit> {
        if let Some(header) = &self.header {
            return header.row(account).map_err(Exit::Failed);
        }
        let mut line = Line::of(account, self.pool, &self.tools.keys.vault, self.secrets)?;
        if account.has_passkey {
            let passkeys = self.tools.directory.passkeys(&self.pool.id, &account.user.sub).await?;
            line.passkeys = passkeys.iter().map(PasskeyLine::of).collect::<Result<_, _>>()?;
        }
        line.consents = consents.iter().map(ConsentLine::of).collect();
        let failed = |error| Exit::Failed(format!("{}: {error}", account.user.sub));
        serde_json::to_string(&line).map_err(failed)
    }
}
