//! `vestibule theme preview`: all pages of a theme as files.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::boot;
use crate::brand::Catalog;
use crate::cli::Exit;
use crate::cli::output::Output;
use crate::cli::progress::Progress;

use super::{Found, found};

/// Asks for every language.
const ALL: &str = "all";

#[derive(Debug, Args)]
pub struct Preview {
    /// A theme's name, its folder, or a folder of themes.
    #[arg(value_name = "DIR|NAME")]
    themes: Vec<PathBuf>,
    /// A new folder for the pages, or that of an earlier preview.
    #[arg(long, value_name = "DIR", default_value = "theme-preview")]
    into: PathBuf,
    /// In which languages, as tags; `all` for every one. `en-XA` and `ar-XB` are English in disguise, where
    /// words show that do not fit.
    #[arg(long, value_name = "TAG", value_delimiter = ',', default_value = "en,de,ar,ja,en-XA")]
    languages: Vec<String>,
}

pub fn run(preview: &Preview, config: Option<&Path>, output: Output) -> Result<(), Exit> {
    let into = &preview.into;
    let index = into.join("index.html");
    if into.exists() && !index.exists() && into.read_dir()?.next().is_some() {
        let shown = into.display();
        let what = format!("{shown} holds something else; name a new folder with --into");
        return Err(Exit::Failed(what));
    }
    let progress = Progress::counting();
    progress.say("pages".to_owned());
    let mut written = boot::Preview::begin(into)?;
    for Found { catalog, themes, .. } in found(&preview.themes, config)? {
        let languages = languages(&catalog, &preview.languages)?;
        written.add(&catalog, &themes, &languages, &|| progress.step())?;
    }
    let pages = written.finish()?;
    progress.done();
    output.one(vec![("pages", pages.into()), ("open", index.display().to_string().into())]);
    Ok(())
}

pub fn languages(catalog: &Catalog, wanted: &[String]) -> Result<Vec<&'static str>, Exit> {
    let all = catalog.locales.tags();
    if wanted.iter().any(|tag| tag == ALL) {
        return Ok(all);
    }
    let one = |tag: &String| {
        let missing = || Exit::NoSuch(format!("there is no language `{tag}`: {}", all.join(", ")));
        let own = all.iter().copied().find(|own| own == tag);
        own.or_else(|| catalog.locales.disguised([tag.as_str()])).ok_or_else(missing)
    };
    wanted.iter().map(one).collect()
}
