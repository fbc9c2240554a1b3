//! Checks, differences, and how a version would look. Nothing here touches the running catalog.

use std::sync::{Arc, Mutex, PoisonError};

use crate::brand::difference::Difference;
use crate::brand::{Branded, Catalog, Complaint, FIRST_VIEW, Weight};
use crate::domain::{
    At, Author, Pool, Secret, Span, ThemeDeed, ThemeFiles, ThemeName, ThemeVersion, VersionState,
};
use crate::vault::ThemePreview;

use super::{Desk, Fault, Refusal, Studio};

/// How many versions are kept ready to be looked at.
const KEPT: usize = 8;
/// How long a preview link may be good for, at most.
const LONGEST: Span = Span::from_days(30);

const HOUR: Span = Span::from_minutes(60);
/// The parameter by which pages of a preview ask for their files: whichever process is asked, makes
/// them of the version that it names.
pub const LINK: &str = "preview";

/// What became of checking files.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// Everything that is wrong, with them or with the themes that extend theirs. Their own file is
    /// named like `acme/theme.toml`.
    pub complaints: Vec<Complaint>,
    /// What the theme adds to a page, where nothing is wrong.
    pub weight: Option<Weight>,
}

impl Checked {
    /// By how many bytes the first view exceeds one round trip.
    pub fn over_bytes(&self) -> usize {
        self.weight.map_or(0, |weight| weight.first_view().saturating_sub(FIRST_VIEW))
    }
}

/// A version ready to be looked at, beside the catalog that runs.
#[derive(Clone, Debug)]
pub struct Preview {
    pub version: ThemeVersion,
    pub catalog: Arc<Catalog>,
}

impl Preview {
    /// What its pages wear.
    pub fn brand(&self) -> Arc<Branded> {
        self.catalog.theme_or_default(self.version.theme.as_str())
    }
}

/// Catalogs of versions that were looked at lately, the latest behind. A page asks for its style
/// sheet and its pictures after it was made.
#[derive(Debug, Default)]
pub(super) struct Previews(Mutex<Vec<Kept>>);

#[derive(Debug)]
struct Kept {
    theme: ThemeName,
    number: u32,
    revision: u32,
    /// By what its pages ask for their files.
    link: String,
    /// What runs beside it, with the themes that it may extend.
    over: Arc<Catalog>,
    catalog: Arc<Catalog>,
}

impl Kept {
    fn is(&self, version: &ThemeVersion, link: &str, over: &Arc<Catalog>) -> bool {
        (&self.theme, self.number, self.revision)
            == (&version.theme, version.number, version.revision)
            && self.link == link
            && Arc::ptr_eq(&self.over, over)
    }
}

impl Previews {
    fn find(
        &self,
        version: &ThemeVersion,
        link: &str,
        over: &Arc<Catalog>,
    ) -> Option<Arc<Catalog>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|own| own.is(version, link, over)).map(|own| Arc::clone(&own.catalog))
    }

    fn keep(&self, own: Kept) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.remove(0);
        }
        kept.push(own);
    }
}

impl Studio {
    /// What is wrong with these files as that theme, beside everything that is worn now.
    pub fn check(&self, theme: &ThemeName, files: ThemeFiles) -> Checked {
        match self.stage.catalog().trial(theme.as_str(), 0, &Arc::new(files), "") {
            Err(complaints) => Checked { complaints, weight: None },
            Ok(trial) => {
                let weight = trial.theme(theme.as_str()).map(|own| trial.weight(own));
                Checked { complaints: Vec::new(), weight }
            }
        }
    }

    pub(super) fn require_theme(
        &self,
        theme: &ThemeName,
        files: &ThemeFiles,
    ) -> Result<(), Refusal> {
        let complaints = self.check(theme, files.clone()).complaints;
        if complaints.is_empty() { Ok(()) } else { Err(Refusal::Unfit(complaints)) }
    }

    pub(super) async fn require_fit(&self, version: &ThemeVersion) -> Result<(), Refusal> {
        let files = self.files_of(&version.theme, version.number).await?;
        self.require_theme(&version.theme, &files)
    }

    /// What differs from one version to another; 0 is the folder's.
    pub async fn difference(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        from: u32,
        to: u32,
    ) -> Result<Difference, Refusal> {
        let (old, new) = (self.files(desk, theme, from).await?, self.files(desk, theme, to).await?);
        Ok(Difference::between(&old, &new))
    }

    /// How a version looks, for the team.
    pub async fn preview(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        number: u32,
    ) -> Result<Preview, Refusal> {
        let version = self.version(desk, theme, number).await?;
        let link = match desk.who() {
            Author::Person { pool, .. } => {
                // The same for an hour, so that what was made once is good for a while.
                let hour = desk.at().millis().div_euclid(HOUR.millis());
                let until = At::from_millis((hour + 2).saturating_mul(HOUR.millis()));
                let theme = theme.clone();
                ThemePreview { theme, number, until }.text(&self.vault, pool).expose().clone()
            }
            Author::Command { .. } => String::new(),
        };
        self.look(version, &link).await
    }

    /// What a link carries by which anybody may look at a version of the pool's theme for so long,
    /// with no account; it shows the version as it is when it is looked at.
    pub async fn preview_link(
        &self,
        desk: &Desk<'_>,
        pool: &Pool,
        theme: &ThemeName,
        number: u32,
        lasts: Span,
    ) -> Result<Secret<String>, Refusal> {
        self.version(desk, theme, number).await?;
        let until = desk.at() + lasts.min(LONGEST);
        let link = ThemePreview { theme: theme.clone(), number, until };
        self.tell(desk, ThemeDeed::PreviewLinked, theme, number).await?;
        Ok(link.text(&self.vault, &pool.id))
    }

    /// What such a link shows; `None` where it was not made here for this pool, its time is over, or
    /// the version is none to look at any more.
    pub async fn previewed(
        &self,
        pool: &Pool,
        text: &str,
        at: At,
    ) -> Result<Option<Preview>, Fault> {
        let Some(link) = ThemePreview::parse(&self.vault, &pool.id, text, at) else {
            return Ok(None);
        };
        let version = self.versions.version(&link.theme, link.number).await?;
        let Some(version) = version.filter(|own| own.state != VersionState::Withdrawn) else {
            return Ok(None);
        };
        match self.look(version, text).await {
            Ok(preview) => Ok(Some(preview)),
            Err(Refusal::Fault(fault)) => Err(fault),
            Err(_) => Ok(None),
        }
    }

    async fn look(&self, version: ThemeVersion, link: &str) -> Result<Preview, Refusal> {
        let over = self.stage.catalog();
        if let Some(catalog) = self.previews.find(&version, link, &over) {
            return Ok(Preview { version, catalog });
        }
        let files = self.files_of(&version.theme, version.number).await?;
        let query = if link.is_empty() { String::new() } else { format!("?{LINK}={link}") };
        let trial = over.trial(version.theme.as_str(), version.number, &files, &query);
        let catalog = Arc::new(trial.map_err(Refusal::Unfit)?);
        let ThemeVersion { theme, number, revision, .. } = version.clone();
        let (link, kept) = (link.to_owned(), Arc::clone(&catalog));
        self.previews.keep(Kept { theme, number, revision, link, over, catalog: kept });
        Ok(Preview { version, catalog })
    }
}
