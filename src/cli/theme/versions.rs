//! `vestibule theme publish`, `history`, `rollback` and `diff`: what the studio does, from a terminal and
//! from CI, with files in git.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arc_swap::ArcSwap;
use clap::Args;
use serde_json::{Value, json};

use crate::adapters::audit::Journal;
use crate::boot::{self, load_catalog};
use crate::brand::{Catalog, folder};
use crate::cli::Exit;
use crate::cli::deed::{journal, operator};
use crate::cli::output::{Output, Row, print};
use crate::cli::tools::Tools;
use crate::domain::{At, Author, ThemeFiles, ThemeName, ThemeVersion, Visitor};
use crate::studio::{Desk, Difference, Refusal, Stage, Studio};

/// How many versions are listed.
const LISTED: u32 = 50;

#[derive(Debug, Args)]
pub struct Publish {
    /// The theme's name.
    name: String,
    /// The folder with its files; that of its name in the folder of themes where nothing is named.
    #[arg(long, value_name = "FOLDER")]
    from: Option<PathBuf>,
    /// When, by RFC 3339, like `2026-12-01T06:00:00+01:00`; at once where nothing is said.
    #[arg(long, value_name = "TIME")]
    at: Option<String>,
    /// What it is about, for the history.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

#[derive(Debug, Args)]
pub struct History {
    /// The theme's name.
    name: String,
}

#[derive(Debug, Args)]
pub struct Rollback {
    /// The theme's name.
    name: String,
    /// The version to put back, 0 for the folder; the one that was worn before where none is named.
    number: Option<u32>,
    /// Why, for the history.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
}

#[derive(Debug, Args)]
pub struct Diff {
    /// A theme's name, or a folder of its name with other files.
    #[arg(value_name = "NAME|FOLDER")]
    theme: PathBuf,
    /// The version to compare with, 0 for the folder; the one that is worn where none is named.
    #[arg(long, value_name = "NUMBER")]
    against: Option<u32>,
    /// A version in place of the folder, like a draft.
    #[arg(long, value_name = "NUMBER")]
    version: Option<u32>,
    /// Write the pages that differ into this new folder, both over each other and side by side.
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
    /// In which languages, as tags.
    #[arg(long, value_name = "TAG", value_delimiter = ',', default_value = "en")]
    languages: Vec<String>,
}

impl From<Refusal> for Exit {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Fault(fault) => Self::Fault(fault),
            Refusal::Unfit(complaints) => Self::Themes(complaints),
            Refusal::NoSuch => Self::NoSuch(refusal.to_string()),
            other => Self::Failed(other.to_string()),
        }
    }
}

/// The studio, as whoever runs a command has it.
struct Workshop {
    studio: Studio,
    tools: Tools,
    journal: Arc<Journal>,
    visitor: Visitor,
    operator: String,
}

impl Workshop {
    async fn open(config: Option<&Path>) -> Result<Self, Exit> {
        let tools = Tools::open(config).await?;
        let catalog = load_catalog(&tools.config).map_err(Exit::Themes)?;
        let catalog = Arc::new(ArcSwap::from_pointee(catalog));
        let (vault, versions) = (&tools.keys.vault, Arc::new(tools.directory.clone()));
        let journal = Arc::new(journal(&tools.config, &tools.directory, vault)?);
        let audit = Arc::clone(&journal);
        let studio = Studio::new(versions, audit, Arc::clone(vault), catalog);
        studio.stage().catch_up().await?;
        let operator = operator();
        let visitor = Visitor { operator: Some(operator.clone()), ..Visitor::default() };
        Ok(Self { studio, tools, journal, visitor, operator })
    }

    fn desk(&self) -> Desk<'_> {
        Desk::of_operator(self.operator.clone(), self.tools.at, &self.visitor)
    }

    fn stage(&self) -> &Stage {
        self.studio.stage()
    }

    /// A theme that there is, in a folder or published.
    async fn theme(&self, name: &str) -> Result<ThemeName, Exit> {
        let theme = named(name)?;
        let known = self.stage().catalog().folder_files(name).is_some();
        if known || self.studio.worn(&self.desk(), &theme).await? > 0 {
            return Ok(theme);
        }
        let catalog = self.stage().catalog();
        let known: Vec<_> = catalog.themes().map(|own| own.name.as_str()).collect();
        Err(Exit::NoSuch(format!("there is no theme `{name}`; one of: {}", known.join(", "))))
    }

    /// Returns when the audit log was told.
    async fn end(self) -> Result<(), Exit> {
        Ok(self.journal.flush().await?)
    }
}

fn named(name: &str) -> Result<ThemeName, Exit> {
    ThemeName::parse(name).ok_or_else(|| {
        let what = format!("`{name}` is not the name of a theme; ");
        Exit::Failed(what + "write letters, digits, `-` and `_` only")
    })
}

/// Publishes the files of a folder. What is worn already is not published again, so that CI may run it
/// with every change.
pub async fn publish(own: Publish, config: Option<&Path>, output: Output) -> Result<(), Exit> {
    let workshop = Workshop::open(config).await?;
    let (studio, desk) = (&workshop.studio, workshop.desk());
    let theme = match &own.from {
        Some(_) => named(&own.name)?,
        None => workshop.theme(&own.name).await?,
    };
    let files = match &own.from {
        Some(from) => Arc::new(folder::read(from).map_err(Exit::Themes)?),
        None => studio.files(&desk, &theme, 0).await?,
    };
    let worn = studio.worn(&desk, &theme).await?;
    if worn > 0 && studio.files(&desk, &theme, worn).await? == files {
        output.say("It is worn already.");
        let version = studio.version(&desk, &theme, worn).await?;
        output.one(row(&version, worn));
        return Ok(());
    }
    let files = ThemeFiles::clone(&files);
    let version = match own.at.as_deref().map(moment).transpose()? {
        Some(when) => studio.schedule_files(&desk, &theme, files, &own.note, when).await,
        None => studio.publish_files(&desk, &theme, files, &own.note).await,
    };
    let version = version.map_err(|refusal| placed(refusal, &theme, own.from.as_deref()))?;
    let worn = studio.worn(&desk, &theme).await?;
    output.one(row(&version, worn));
    workshop.end().await
}

/// The same with the files of the folder that was named, as whoever mends them finds them.
fn placed(mut refusal: Refusal, theme: &ThemeName, from: Option<&Path>) -> Refusal {
    if let (Refusal::Unfit(complaints), Some(from)) = (&mut refusal, from) {
        let folder = format!("{theme}/");
        for own in complaints {
            if let Some(path) = own.file.strip_prefix(&folder) {
                own.file = from.join(path).display().to_string();
            }
        }
    }
    refusal
}

fn moment(text: &str) -> Result<At, Exit> {
    At::parse_rfc3339(text).ok_or_else(|| {
        Exit::Failed(format!("`{text}` is no time; write it like `2026-12-01T06:00:00+01:00`"))
    })
}

/// Lists the versions of a theme, the newest in front.
pub async fn history(own: History, config: Option<&Path>, output: Output) -> Result<(), Exit> {
    let workshop = Workshop::open(config).await?;
    let (theme, desk) = (workshop.theme(&own.name).await?, workshop.desk());
    let worn = workshop.studio.worn(&desk, &theme).await?;
    let all = workshop.studio.history(&desk, &theme, None, LISTED).await?;
    if all.is_empty() {
        output.say("Nothing was ever published: the folder's is worn.");
    }
    output.list(all.iter().map(|version| row(version, worn)).collect());
    Ok(())
}

/// Puts an earlier version back.
pub async fn rollback(own: Rollback, config: Option<&Path>, output: Output) -> Result<(), Exit> {
    let workshop = Workshop::open(config).await?;
    let (theme, desk) = (workshop.theme(&own.name).await?, workshop.desk());
    let to = match own.number {
        Some(number) => number,
        None => workshop.studio.before(&desk, &theme).await?.ok_or_else(|| {
            Exit::NoSuch("nothing was ever published: the folder's is worn".to_owned())
        })?,
    };
    let version = workshop.studio.rollback(&desk, &theme, to, &own.note).await?;
    output.one(row(&version, version.number));
    workshop.end().await
}

fn row(version: &ThemeVersion, worn: u32) -> Row {
    let name = |author: &Option<Author>| Value::from(author.as_ref().map(Author::name));
    let when = |at: Option<At>| Value::from(at.map(At::rfc3339));
    vec![
        ("theme", version.theme.as_str().into()),
        ("version", version.number.into()),
        ("state", version.state.as_str().into()),
        ("worn", (version.number == worn).into()),
        ("author", version.author.name().into()),
        ("reviewer", name(&version.reviewer)),
        ("published", when(version.published)),
        ("publish_at", when(version.publish_at)),
        ("restores", version.restores.into()),
        ("note", version.note.as_str().into()),
    ]
}

/// What would change for people.
pub async fn diff(own: Diff, config: Option<&Path>, output: Output) -> Result<(), Exit> {
    let workshop = Workshop::open(config).await?;
    let (studio, desk) = (&workshop.studio, workshop.desk());
    let path = own.theme.is_dir().then(|| own.theme.canonicalize()).transpose()?;
    let name = path.as_deref().unwrap_or(&own.theme).file_name().and_then(|name| name.to_str());
    let theme = named(name.unwrap_or_default())?;
    let against = match own.against {
        Some(number) => number,
        None => studio.worn(&desk, &theme).await?,
    };
    let old = studio.files(&desk, &theme, against).await?;
    let new = match (own.version, &path) {
        (Some(number), _) => studio.files(&desk, &theme, number).await?,
        (None, Some(path)) => Arc::new(folder::read(path).map_err(Exit::Themes)?),
        (None, None) => studio.files(&desk, &theme, 0).await?,
    };
    let difference = Difference::between(&old, &new);
    let pages = own.into.as_deref().map(|into| {
        let catalog = workshop.stage().catalog();
        let trial = |files| catalog.trial(theme.as_str(), 0, files, "").map_err(Exit::Themes);
        compared(into, &theme, &trial(&old)?, &trial(&new)?, &own.languages)
    });
    tell(&theme, against, &difference, pages.transpose()?, output);
    Ok(())
}

fn compared(
    into: &Path,
    theme: &ThemeName,
    old: &Catalog,
    new: &Catalog,
    languages: &[String],
) -> Result<boot::Compared, Exit> {
    if into.exists() && into.read_dir()?.next().is_some() {
        let what = format!("{} holds something already; name a new folder", into.display());
        return Err(Exit::Failed(what));
    }
    let languages = super::preview::languages(new, languages)?;
    Ok(boot::compare(into, theme.as_str(), old, new, &languages)?)
}

fn tell(
    theme: &ThemeName,
    against: u32,
    difference: &Difference,
    pages: Option<boot::Compared>,
    output: Output,
) {
    if output == Output::Json {
        return print(&format!("{:#}", as_json(theme, against, difference, pages.as_ref())));
    }
    for own in &difference.keys {
        lines(&own.key, own.old.as_deref(), own.new.as_deref());
    }
    for own in &difference.words {
        let key = format!("words/{}.ftl: {}", own.language, own.key);
        lines(&key, own.old.as_deref(), own.new.as_deref());
    }
    for own in &difference.files {
        let size = |bytes: Option<usize>| bytes.map(|bytes| format!("{bytes} bytes"));
        lines(&own.path, size(own.old).as_deref(), size(own.new).as_deref());
    }
    let side = if against == 0 { "the folder's".to_owned() } else { format!("version {against}") };
    let plural = if difference.len() == 1 { "" } else { "s" };
    print(&format!("{theme}: {} difference{plural} from {side}", difference.len()));
    if let Some(boot::Compared { index, differing, same }) = pages {
        print(&format!("{differing} pages differ, {same} do not: {}", index.display()));
    }
}

fn lines(key: &str, old: Option<&str>, new: Option<&str>) {
    print(key);
    let each = |sign: char, text: Option<&str>| {
        for line in text.into_iter().flat_map(str::lines) {
            print(&format!("  {sign} {line}"));
        }
    };
    each('-', old);
    each('+', new);
}

fn as_json(
    theme: &ThemeName,
    against: u32,
    difference: &Difference,
    pages: Option<&boot::Compared>,
) -> Value {
    let keys =
        difference.keys.iter().map(|own| json!({ "key": own.key, "old": own.old, "new": own.new }));
    let words = difference.words.iter().map(
        |own| json!({ "language": own.language, "key": own.key, "old": own.old, "new": own.new }),
    );
    let files = difference
        .files
        .iter()
        .map(|own| json!({ "path": own.path, "old_bytes": own.old, "new_bytes": own.new }));
    let pages = pages.map(|own| {
        json!({ "differing": own.differing, "same": own.same, "open": own.index.display().to_string() })
    });
    json!({
        "theme": theme.as_str(),
        "against": against,
        "keys": keys.collect::<Vec<_>>(),
        "words": words.collect::<Vec<_>>(),
        "files": files.collect::<Vec<_>>(),
        "pages": pages,
    })
}
