//! `vestibule passwords …`: what is known from breaches.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::Value;

use crate::adapters::breached::{Beginning, Builder};
use crate::adapters::metered::Watch;
use crate::boot::breaches;
use crate::config::BreachedPasswords;
use crate::domain::Password;

use super::lines::{Lines, Numbered};
use super::output::Output;
use super::progress::Progress;
use super::{Exit, serve};

/// Lines between two looks at the progress.
const TOLD_EVERY: u64 = 100_000;

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make the file that `breached_passwords.file` names, of a list of hashes or of words.
    Build(Build),
    /// Say whether the password on standard input is known from a breach.
    Check,
}

#[derive(Debug, Args)]
pub struct Build {
    /// The list: a SHA-1 hash of 40 hexadecimal digits in each line, in order, mostly with `:` and how
    /// often it was seen behind it. `-` is standard input.
    list: PathBuf,
    /// The file to be made, or replaced.
    file: PathBuf,
    /// Leave out what was seen less often.
    #[arg(long, value_name = "N", default_value_t = 1)]
    least: u64,
    /// Each line of the list is a password, in whatever order, in place of a hash.
    #[arg(long, conflicts_with = "least")]
    words: bool,
}

pub async fn run(command: Command, path: Option<&Path>, output: Output) -> Result<(), Exit> {
    match command {
        Command::Build(build) => build.run(output),
        Command::Check => check(path, output).await,
    }
}

async fn check(path: Option<&Path>, output: Output) -> Result<(), Exit> {
    let config = serve::load(serve::chosen(path).as_deref())?;
    let strict = config.breached.clone().map(|own| BreachedPasswords { refuses: true, ..own });
    let config = crate::config::Config { breached: strict, ..config };
    let Some(breaches) = breaches(&config, &Watch::default())? else {
        let what = "passwords are looked up nowhere: say in `[breached_passwords]` where";
        return Err(Exit::Failed(what.to_owned()));
    };
    let mut text = String::new();
    std::io::stdin().take(4096).read_to_string(&mut text)?;
    let line = text.lines().next().unwrap_or_default().to_owned();
    let password = Password::parse(line)
        .map_err(|_| Exit::Failed("standard input holds no usable password".to_owned()))?;
    let known = breaches.is_breached(&password).await?;
    output.one(vec![("known", Value::from(known))]);
    Ok(())
}

impl Build {
    fn run(&self, output: Output) -> Result<(), Exit> {
        let mut lines = Lines::open(&self.list).map_err(|error| at(&self.list, &error))?;
        let mut builder = Builder::begin(&self.file).map_err(|error| at(&self.file, &error))?;
        let progress = lines.bytes.map_or_else(Progress::counting, Progress::through);
        let filled = if self.words {
            words(&mut lines, &mut builder, &progress)
        } else {
            self.hashes(&mut lines, &mut builder, &progress)
        };
        progress.done();
        if let Err(exit) = filled {
            builder.give_up()?;
            return Err(exit);
        }
        let count = builder.finish().map_err(|error| at(&self.file, &error))?;
        output.one(vec![
            ("file", Value::from(self.file.display().to_string())),
            ("passwords", Value::from(count)),
        ]);
        Ok(())
    }

    fn hashes(
        &self,
        lines: &mut Lines,
        builder: &mut Builder,
        progress: &Progress,
    ) -> Result<(), Exit> {
        while let Some(Numbered { number, text }) = lines.next()? {
            let bad = |what: &str| Exit::Failed(format!("{}:{number}: {what}", lines.name));
            let text = text.map_err(|what| bad(&what))?;
            let (hash, count) = match text.split_once(':') {
                Some((hash, count)) => (hash, count.trim().parse().ok()),
                None => (text.as_str(), Some(u64::MAX)),
            };
            let (Some(next), Some(count)) = (Beginning::parse(hash.trim()), count) else {
                let what =
                    "is no SHA-1 hash in 40 hexadecimal digits, with or without `:` and a count";
                return Err(bad(what));
            };
            if count >= self.least && !builder.add(next)? {
                return Err(bad("is out of order: sort the list first, like `LC_ALL=C sort`"));
            }
            tell(progress, lines, number);
        }
        Ok(())
    }
}

/// What cannot be a password is left out. All of them are held until they are in order.
fn words(lines: &mut Lines, builder: &mut Builder, progress: &Progress) -> Result<(), Exit> {
    let mut all = Vec::new();
    while let Some(Numbered { number, text }) = lines.next()? {
        all.extend(
            text.ok().and_then(|text| Password::parse(text).ok()).map(|own| Beginning::of(&own)),
        );
        tell(progress, lines, number);
    }
    all.sort_unstable();
    for next in all {
        builder.add(next)?;
    }
    Ok(())
}

fn tell(progress: &Progress, lines: &Lines, number: u64) {
    if number.is_multiple_of(TOLD_EVERY) {
        progress.at(if lines.bytes.is_some() { lines.read } else { number });
        progress.say(format!("{number} lines"));
    }
}

fn at(path: &Path, error: &std::io::Error) -> Exit {
    Exit::Failed(format!("{}: {error}", path.display()))
}
