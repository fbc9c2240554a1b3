//! `vestibule user import`

mod check;
mod report;

use std::path::PathBuf;

use clap::Args;

use super::csv::Header;
use super::line::Line;
use crate::adapters::sql::{Imported, Newcomer};
use crate::cli::Exit;
use crate::cli::deed::About;
use crate::cli::output::{Output, print};
use crate::cli::progress::Progress;
use crate::cli::tools::Tools;
use crate::domain::{Deed, Pool};

use crate::cli::lines::{Lines, Numbered};
use check::Reader;
use report::Report;

/// How many people become one transaction: what a kill costs, and a sign-in may have to wait for.
const BATCH: usize = 200;

#[derive(Debug, Args)]
pub struct Import {
    #[arg(long)]
    pool: Option<String>,
    /// A file with a JSON object for each person in a line of its own, as `user export` writes it;
    /// `-` is standard input. docs/operations.md lists the fields.
    #[arg(required_unless_present = "header")]
    file: Option<PathBuf>,
    /// The file is a CSV as Amazon Cognito's import jobs take it. Whoever has no password in it is
    /// asked to reset theirs.
    #[arg(long)]
    csv: bool,
    /// Print the header of such a CSV for the pool, and read nothing.
    #[arg(long, conflicts_with = "file")]
    header: bool,
    /// Tell what is wrong in this file instead of on standard error.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Stop at this many mistakes.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    stop_after: Option<u64>,
    /// Read and check everything, and write nothing.
    #[arg(long)]
    check: bool,
}

/// How somebody is written in a line.
enum Form {
    JsonLines,
    Csv(Header),
}

/// One run through a file.
struct Run<'a> {
    form: Form,
    reader: Reader<'a>,
    report: Report,
    progress: Progress,
    writes: bool,
    waiting: Vec<(u64, Newcomer)>,
    imported: u64,
    there: u64,
}

pub async fn run(tools: &Tools, import: Import, output: Output) -> Result<(), Exit> {
    let pool = &tools.pool(import.pool.as_deref())?.pool;
    let Some(path) = &import.file else {
        print(&Header::of(pool, false).text());
        return Ok(());
    };
    let failed = |error| Exit::Failed(format!("{}: {error}", path.display()));
    let mut lines = Lines::open(path).map_err(failed)?;
    let form = if import.csv { Form::Csv(header(&mut lines, pool)?) } else { Form::JsonLines };
    let run = Run::new(tools, pool, form, &import, &lines)?;
    let deed = Deed::ImportUsers { file: lines.name.clone() };
    let all = run.all(lines, import.stop_after);
    let run =
        if import.check { all.await? } else { tools.tell(About::pool(pool), deed, all).await? };
    run.end(output, import.stop_after)
}

impl<'a> Run<'a> {
    fn new(
        tools: &'a Tools,
        pool: &'a Pool,
        form: Form,
        import: &Import,
        lines: &Lines,
    ) -> Result<Self, Exit> {
        Ok(Self {
            form,
            reader: Reader { tools, pool },
            report: Report::open(&lines.name, import.report.as_deref())?,
            progress: lines.bytes.map_or_else(Progress::counting, Progress::through),
            writes: !import.check,
            waiting: Vec::with_capacity(BATCH),
            imported: 0,
            there: 0,
        })
    }

    async fn all(mut self, mut lines: Lines, stop_after: Option<u64>) -> Result<Self, Exit> {
        let goes_on = |run: &Self| stop_after.is_none_or(|most| run.report.mistakes < most);
        while goes_on(&self) {
            let Some(line) = lines.next()? else { break };
            self.one(line).await?;
            if self.waiting.len() == BATCH {
                self.write().await?;
                self.progress.at(lines.read);
                self.progress.say(format!("{} in, {} bad", self.imported, self.report.mistakes));
            }
        }
        self.write().await?;
        self.progress.done();
        Ok(self)
    }

    async fn one(&mut self, line: Numbered) -> Result<(), Exit> {
        let read = match line.text.and_then(|text| self.form.read(&text)) {
            Ok(read) => self.reader.newcomer(read).await?,
            Err(what) => Err(what),
        };
        match read {
            Ok(newcomer) => self.waiting.push((line.number, newcomer)),
            Err(what) => self.report.mistake(&self.progress, line.number, &what)?,
        }
        Ok(())
    }

    /// Writes those who wait.
    async fn write(&mut self) -> Result<(), Exit> {
        let (numbers, newcomers): (Vec<_>, Vec<_>) = self.waiting.drain(..).unzip();
        if !self.writes {
            self.imported += newcomers.len() as u64;
            return Ok(());
        }
        let Reader { tools, pool } = self.reader;
        let done = tools.directory.import(&pool.id, &newcomers).await?;
        for ((number, newcomer), done) in numbers.iter().zip(&newcomers).zip(done) {
            self.tell(*number, newcomer, done)?;
        }
        Ok(())
    }

    fn tell(&mut self, number: u64, newcomer: &Newcomer, done: Imported) -> Result<(), Exit> {
        let user = &newcomer.account.user;
        let what = match done {
            Imported::Yes => {
                self.imported += 1;
                return Ok(());
            }
            Imported::There { username } if username == user.username => {
                self.there += 1;
                return Ok(());
            }
            Imported::There { username } => {
                format!("the `sub` {} is another's: `{username}` has it", user.sub)
            }
            Imported::Deleted => {
                let advice = "ids are never given again; add them with another `sub`";
                format!("`{}` ({}) was deleted here: {advice}", user.display_name(), user.sub)
            }
            Imported::NameTaken(kind) => {
                let advice = "change it, or remove the one or the other";
                format!("somebody else has this {}: {advice}", kind.as_str())
            }
            Imported::PasskeyTaken { name } => {
                format!("somebody else has the passkey `{name}`: leave it out")
            }
        };
        self.report.mistake(&self.progress, number, &what)
    }

    fn end(self, output: Output, stop_after: Option<u64>) -> Result<(), Exit> {
        let mistakes = self.report.mistakes;
        output.one(vec![
            ("imported", if self.writes { self.imported } else { 0 }.into()),
            ("there_already", self.there.into()),
            ("bad", mistakes.into()),
        ]);
        let advice = "correct them and run it again: whoever is there is skipped";
        match (mistakes, stop_after) {
            (0, _) => Ok(()),
            (_, Some(most)) if mistakes >= most => {
                Err(Exit::Failed(format!("stopped at {mistakes} bad lines; {advice}")))
            }
            _ => Err(Exit::Failed(format!("bad lines: {mistakes}; {advice}"))),
        }
    }
}

impl Form {
    fn read(&self, text: &str) -> Result<Line, String> {
        match self {
            Self::Csv(header) => header.line(text),
            Self::JsonLines => serde_json::from_str(text).map_err(|error| {
                let error = error.to_string().replace(" at line 1 column", ", at column");
                format!("not a JSON object of a person: {error}")
            }),
        }
    }
}

/// The first line of a CSV.
fn header(lines: &mut Lines, pool: &Pool) -> Result<Header, Exit> {
    let first = lines.next()?;
    let told = |what: String| Exit::Failed(format!("{}:1: {what}", lines.name));
    match first {
        None => Err(told("the file is empty: the first line names the columns".to_owned())),
        Some(first) => first.text.and_then(|text| Header::read(&text, pool)).map_err(told),
    }
}
