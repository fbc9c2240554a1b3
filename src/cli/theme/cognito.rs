//! `vestibule theme import cognito` and `vestibule theme export cognito`: the original's branding in and
//! out.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use serde_json::json;

use crate::brand::Catalog;
use crate::brand::cognito::{self, Fate, LARGEST, Problem};
use crate::cli::Exit;
use crate::cli::output::{Output, Row, print};

#[derive(Debug, Subcommand)]
pub enum From {
    /// The branding of Amazon Cognito: what `describe-managed-login-branding` prints, a template with it,
    /// its settings alone, or the style sheet of the classic pages.
    Cognito(Import),
}

#[derive(Debug, Args)]
pub struct Import {
    /// The file; `-` is standard input.
    file: PathBuf,
    /// The theme's folder, which is made; `cognito` in the folder of themes where nothing is named.
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum To {
    /// The branding of Amazon Cognito: JSON for `update-managed-login-branding`, or the style sheet of the
    /// classic pages where the theme came from one.
    Cognito(Export),
}

#[derive(Debug, Args)]
pub struct Export {
    /// The theme's name.
    name: String,
    /// The folder of themes; that of the configuration, or `themes`, where nothing is named.
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

/// Writes a theme's folder, and tells what became of each key. Nothing is written over.
pub fn import(own: &Import, themes: &Path, output: Output) -> Result<(), Exit> {
    let imported = cognito::import(&read(&own.file)?).map_err(|told| broken(&own.file, &told))?;
    let folder = own.into.clone().unwrap_or_else(|| themes.join("cognito"));
    if folder.exists() {
        let what = format!("{} is there already; name another by `--into`", folder.display());
        return Err(Exit::NoSuch(what));
    }
    for (name, bytes) in &imported.files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&folder))?;
        fs::write(&path, bytes)?;
    }
    tell(&folder, &imported.rows, output);
    Ok(())
}

fn tell(folder: &Path, rows: &[cognito::Row], output: Output) {
    let folder = folder.display().to_string();
    if output == Output::Json {
        return print(&format!("{:#}", json!({ "folder": folder, "keys": rows })));
    }
    output.list(rows.iter().map(told).collect());
    let count = |name: &str| rows.iter().filter(|row| fate(row).0 == name).count();
    let counts = [MAPPED, WITHOUT, UNKNOWN].map(|name| format!("{} {name}", count(name)));
    output.say(&format!("{folder}: {} keys; {}", rows.len(), counts.join(", ")));
}

const MAPPED: &str = "mapped";
const WITHOUT: &str = "without effect";
const UNKNOWN: &str = "unknown";

fn told(row: &cognito::Row) -> Row {
    let (name, how) = fate(row);
    vec![("key", row.key.as_str().into()), ("fate", name.into()), ("how", how.into())]
}

fn fate(row: &cognito::Row) -> (&'static str, String) {
    match &row.fate {
        Fate::Mapped { to, value, note } => {
            let note = note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            (MAPPED, format!("{to} = {value}{note}"))
        }
        Fate::WithoutEffect { why } => (WITHOUT, why.clone()),
        Fate::Unknown { near: Some(near) } => (UNKNOWN, format!("did you mean `{near}`?")),
        Fate::Unknown { near: None } => (UNKNOWN, "kept for the export".to_owned()),
    }
}

/// Prints a theme as the original has it.
pub fn export(own: &Export, themes: &Path) -> Result<(), Exit> {
    let catalog = Catalog::load(themes.is_dir().then_some(themes)).map_err(Exit::Themes)?;
    let theme = catalog.theme(&own.name).ok_or_else(|| {
        let known: Vec<_> = catalog.themes().map(|own| own.name.as_str()).collect();
        Exit::NoSuch(format!("there is no theme `{}`; one of: {}", own.name, known.join(", ")))
    })?;
    let written = cognito::export(&themes.join(&own.name), &theme.theme);
    print(written.map_err(Exit::Failed)?.trim_end());
    Ok(())
}

/// What is larger than the original takes is not read whole.
fn read(file: &Path) -> Result<String, Exit> {
    let most = u64::try_from(LARGEST).unwrap_or(u64::MAX).saturating_add(1);
    let mut text = String::new();
    let read = if file.as_os_str() == "-" {
        std::io::stdin().lock().take(most).read_to_string(&mut text)
    } else {
        fs::File::open(file).and_then(|own| own.take(most).read_to_string(&mut text))
    };
    match read {
        Ok(_) => Ok(text),
        Err(error) => Err(Exit::Failed(format!("{}: {error}", file.display()))),
    }
}

fn broken(file: &Path, problems: &[Problem]) -> Exit {
    let lines: Vec<_> = problems.iter().map(|own| format!("{}: {own}", file.display())).collect();
    Exit::Failed(lines.join("\n"))
}
