//! `vestibule theme …`: what brand teams do with the files of a theme, and with its versions.

mod cognito;
mod links;
mod measure;
mod preview;
mod versions;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, Subcommand};
use serde_json::Value;

use crate::brand::{Branded, Catalog, FIRST_VIEW, Theme};
use crate::config::Config;

use super::output::{Output, Row, print};
use super::tools::block_on;
use super::{Exit, serve};
use measure::Measure;
use preview::Preview;

/// Where themes are looked for when nothing says where.
const FOLDER: &str = "themes";

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Tell every mistake in themes, or what each of them weighs.
    ///
    /// Without a name: all themes of the configuration, or of the folder `themes`.
    Check {
        /// A theme's name, its folder, or a folder of themes.
        #[arg(value_name = "DIR|NAME")]
        themes: Vec<PathBuf>,
        /// Ask for every page that a theme links to, and tell which are not there. Needs a network.
        #[arg(long)]
        links: bool,
        #[command(flatten)]
        measure: Measure,
    },
    /// Print the JSON Schema of a theme file, for editors.
    Schema,
    /// Write every page in every state and every message as files, by language and mode, to be looked at.
    Preview(Preview),
    /// Tell what differs between a theme's folder and what is worn.
    Diff(versions::Diff),
    /// Put the files of a theme's folder on, now or at a time, in place of what is worn.
    Publish(versions::Publish),
    /// List the versions of a theme: who published what, and when.
    History(versions::History),
    /// Put an earlier version on again.
    Rollback(versions::Rollback),
    /// Begin a theme: a folder with a commented `theme.toml` that passes the check.
    New(New),
    /// Make a theme of somebody else's branding.
    #[command(subcommand)]
    Import(cognito::From),
    /// Print a theme as somebody else's branding.
    #[command(subcommand)]
    Export(cognito::To),
}

#[derive(Debug, Args)]
pub struct New {
    /// The theme's name, which becomes the folder's: letters, digits, `-` and `_`.
    name: String,
    /// The folder of themes; that of the configuration, or `themes`, where nothing is named.
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

pub fn run(command: Command, config: Option<&Path>, output: Output) -> Result<(), Exit> {
    match command {
        Command::Check { themes, links, measure } => {
            check(&themes, links, &measure, config, output)
        }
        Command::Schema => {
            print(&format!("{:#}", Theme::schema()));
            Ok(())
        }
        Command::Preview(preview) => preview::run(&preview, config, output),
        Command::New(new) => begin(&new, config, output),
        Command::Diff(own) => block_on(versions::diff(own, config, output)),
        Command::Publish(own) => block_on(versions::publish(own, config, output)),
        Command::History(own) => block_on(versions::history(own, config, output)),
        Command::Rollback(own) => block_on(versions::rollback(own, config, output)),
        Command::Import(cognito::From::Cognito(own)) => {
            let themes =
                own.into.as_ref().map_or_else(|| folder(config), |_| Ok(PathBuf::new()))?;
            cognito::import(&own, &themes, output)
        }
        Command::Export(cognito::To::Cognito(own)) => {
            let themes = own.dir.clone().map_or_else(|| folder(config), Ok)?;
            cognito::export(&own, &themes)
        }
    }
}

/// Which themes of which folder are meant.
struct Asked {
    folder: PathBuf,
    /// Empty for all of them.
    names: Vec<String>,
}

fn check(
    themes: &[PathBuf],
    links: bool,
    measure: &Measure,
    config: Option<&Path>,
    output: Output,
) -> Result<(), Exit> {
    let found = found(themes, config)?;
    let mut complaints = measure.complaints(&found)?;
    if links {
        complaints.extend(links::dead(&found)?);
    }
    if !complaints.is_empty() {
        return Err(Exit::Themes(complaints));
    }
    let rows = found
        .iter()
        .flat_map(|Found { catalog, themes, .. }| themes.iter().map(|own| weighed(catalog, own)));
    output.list(rows.collect());
    Ok(())
}

/// Themes of one folder that passed every check.
struct Found {
    folder: PathBuf,
    catalog: Catalog,
    themes: Vec<Arc<Branded>>,
}

/// The themes that are named, or all of them; otherwise the mistakes in all.
fn found(themes: &[PathBuf], config: Option<&Path>) -> Result<Vec<Found>, Exit> {
    let (mut all, mut complaints) = (Vec::new(), Vec::new());
    for Asked { folder, names } in asked(themes, config)? {
        let wanted = |name: &str| names.is_empty() || names.iter().any(|own| own == name);
        let built_in = !folder.is_dir() && names == ["default"];
        let read =
            if built_in { Catalog::load(None) } else { Catalog::load_some(&folder, &wanted) };
        match read {
            Ok(catalog) => {
                let themes = catalog.themes().filter(|own| wanted(&own.name)).cloned().collect();
                all.push(Found { folder, catalog, themes });
            }
            Err(mistakes) => complaints.extend(mistakes),
        }
    }
    if complaints.is_empty() { Ok(all) } else { Err(Exit::Themes(complaints)) }
}

fn asked(themes: &[PathBuf], config: Option<&Path>) -> Result<Vec<Asked>, Exit> {
    let mut asked: Vec<Asked> = Vec::new();
    for theme in themes {
        let own = one(theme, config)?;
        match asked.iter_mut().find(|other| other.folder == own.folder) {
            Some(other) if other.names.is_empty() || own.names.is_empty() => other.names.clear(),
            Some(other) => other.names.extend(own.names),
            None => asked.push(own),
        }
    }
    if asked.is_empty() {
        let folder = folder(config)?;
        if !folder.is_dir() {
            let shown = folder.display();
            let what = "begin a theme with `vestibule theme new NAME`, or name `default`";
            return Err(Exit::NoSuch(format!("there is no folder {shown}; {what}")));
        }
        asked.push(Asked { folder, names: Vec::new() });
    }
    Ok(asked)
}

/// A path where it leads to a folder, and otherwise the name of a theme.
fn one(named: &Path, config: Option<&Path>) -> Result<Asked, Exit> {
    let name = |path: &Path| path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
    if named.is_dir() && !named.join("theme.toml").is_file() {
        return Ok(Asked { folder: named.to_owned(), names: Vec::new() });
    }
    let (folder, path) = if named.is_dir() {
        let whole = named.canonicalize()?;
        (whole.parent().map(Path::to_owned).unwrap_or_default(), whole)
    } else {
        (folder(config)?, named.to_owned())
    };
    let found = name(&path).filter(|name| folder.join(name).is_dir() || name == "default");
    let missing = || Exit::NoSuch(format!("there is no theme at {}", folder.join(&path).display()));
    Ok(Asked { names: vec![found.ok_or_else(missing)?], folder })
}

/// The folder of themes that the configuration names, or the usual one.
fn folder(config: Option<&Path>) -> Result<PathBuf, Exit> {
    let Some(chosen) = serve::chosen(config) else { return Ok(FOLDER.into()) };
    let config = Config::load(Some(&chosen), std::env::vars_os())?;
    Ok(config.themes.unwrap_or_else(|| FOLDER.into()))
}

fn weighed(catalog: &Catalog, own: &Branded) -> Row {
    let weight = catalog.weight(own);
    let first_view = weight.first_view();
    vec![
        ("theme", Value::from(own.name.as_str())),
        ("style_bytes", weight.style.into()),
        ("picture_bytes", weight.pictures.into()),
        ("font_bytes", weight.fonts.into()),
        ("first_view_bytes", first_view.into()),
        ("over_bytes", first_view.saturating_sub(FIRST_VIEW).into()),
    ]
}

fn begin(new: &New, config: Option<&Path>, output: Output) -> Result<(), Exit> {
    let folder = match &new.dir {
        Some(dir) => dir.clone(),
        None => folder(config)?,
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if new.name.is_empty() || !new.name.chars().all(plain) {
        let what = format!("`{}` is not the name of a theme; ", new.name);
        return Err(Exit::Failed(what + "write letters, digits, `-` and `_` only"));
    }
    let own = folder.join(&new.name);
    if own.exists() {
        return Err(Exit::NoSuch(format!("{} is there already", own.display())));
    }
    std::fs::create_dir_all(&own)?;
    let file = own.join("theme.toml");
    std::fs::write(&file, Theme::START)?;
    output.one(vec![
        ("theme", new.name.as_str().into()),
        ("file", file.display().to_string().into()),
    ]);
    Ok(())
}
