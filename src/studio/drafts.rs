//! Beginning, saving, and the way through review.

use crate::domain::{ThemeDeed, ThemeFiles, ThemeName, ThemeVersion, VersionState};
use crate::ports::NewVersion;

use super::{Act, Desk, Refusal, Seen, Studio};

/// How long a note or a remark may be, in characters; what is longer is cut.
const LONGEST_NOTE: usize = 500;

/// As many versions of a theme may be on their way, as each keeps files of its own.
const OPEN: usize = 20;
/// Among so many of the newest they are counted.
const COUNTED: u32 = 200;

/// What somebody wrote, without what no line of text has.
pub(super) fn noted(text: &str) -> String {
    let line = text.trim().chars().map(|c| if c.is_control() { ' ' } else { c });
    line.take(LONGEST_NOTE).collect()
}

impl Studio {
    /// Begins a draft with the files of a version, be it worn, old or somebody else's draft; without
    /// one, of what is worn now. It is begun over what is worn now in any case.
    pub async fn begin(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        from: Option<u32>,
    ) -> Result<ThemeVersion, Refusal> {
        desk.admit(theme)?;
        self.require_room(theme).await?;
        let base = self.versions.worn_number(theme).await?;
        let files = self.files_of(theme, from.unwrap_or(base)).await?;
        self.begin_with(desk, theme, base, ThemeFiles::clone(&files)).await
    }

    async fn require_room(&self, theme: &ThemeName) -> Result<(), Refusal> {
        use VersionState::{Published, Withdrawn};
        let newest = self.versions.versions(theme, None, COUNTED).await?;
        let open = newest.iter().filter(|own| !matches!(own.state, Published | Withdrawn)).count();
        if open < OPEN { Ok(()) } else { Err(Refusal::Full(OPEN)) }
    }

    async fn begin_with(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        base: u32,
        files: ThemeFiles,
    ) -> Result<ThemeVersion, Refusal> {
        let new = NewVersion {
            theme: theme.clone(),
            author: desk.who().clone(),
            note: String::new(),
            base,
            restores: None,
            files: Some(files),
        };
        let version = self.versions.begin(&new, desk.at()).await?;
        self.tell(desk, ThemeDeed::Drafted, theme, version.number).await?;
        Ok(version)
    }

    /// Puts these files into a draft, whether or not they make a theme already.
    pub async fn save(
        &self,
        desk: &Desk<'_>,
        seen: &Seen,
        files: &ThemeFiles,
        note: &str,
    ) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Save).await?;
        let next = ThemeVersion { note: noted(note), changed: desk.at(), ..read.clone() };
        self.versions.save(&read, &next, files).await?.ok_or(Refusal::Changed)
    }

    /// Says that a draft is meant to follow what is worn now, whose difference its author has seen.
    pub async fn rebase(&self, desk: &Desk<'_>, seen: &Seen) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Save).await?;
        let base = self.versions.worn_number(&seen.theme).await?;
        self.swap(&read, ThemeVersion { base, changed: desk.at(), ..read.clone() }).await
    }

    /// Asks somebody else to look at it. What does not pass the checks is not asked about.
    pub async fn submit(&self, desk: &Desk<'_>, seen: &Seen) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Submit).await?;
        self.require_fit(&read).await?;
        self.step(desk, &read, VersionState::InReview, ThemeDeed::Submitted, None).await
    }

    /// Finds it good, for whoever publishes it.
    pub async fn approve(
        &self,
        desk: &Desk<'_>,
        seen: &Seen,
        remark: &str,
    ) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Approve).await?;
        self.require_fit(&read).await?;
        self.step(desk, &read, VersionState::Approved, ThemeDeed::Approved, Some(remark)).await
    }

    /// Gives it back to its author, and says why.
    pub async fn send_back(
        &self,
        desk: &Desk<'_>,
        seen: &Seen,
        remark: &str,
    ) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::SendBack).await?;
        self.step(desk, &read, VersionState::Draft, ThemeDeed::SentBack, Some(remark)).await
    }

    /// Makes it a draft again, whoever has approved it.
    pub async fn recall(&self, desk: &Desk<'_>, seen: &Seen) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Recall).await?;
        self.step(desk, &read, VersionState::Draft, ThemeDeed::Recalled, None).await
    }

    /// Gives it up. It stays in the history.
    pub async fn withdraw(&self, desk: &Desk<'_>, seen: &Seen) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Withdraw).await?;
        self.step(desk, &read, VersionState::Withdrawn, ThemeDeed::Withdrawn, None).await
    }

    /// The version as it was seen, where this may be done with it.
    pub(super) async fn take(
        &self,
        desk: &Desk<'_>,
        seen: &Seen,
        act: Act,
    ) -> Result<ThemeVersion, Refusal> {
        let version = self.version(desk, &seen.theme, seen.number).await?;
        if version.revision != seen.revision {
            return Err(Refusal::Changed);
        }
        desk.may(act, &version)?;
        Ok(version)
    }

    async fn step(
        &self,
        desk: &Desk<'_>,
        read: &ThemeVersion,
        state: VersionState,
        deed: ThemeDeed,
        remark: Option<&str>,
    ) -> Result<ThemeVersion, Refusal> {
        let approved = state == VersionState::Approved;
        let next = ThemeVersion {
            state,
            remark: remark.map_or_else(|| read.remark.clone(), noted),
            reviewer: approved.then(|| desk.who().clone()),
            publisher: None,
            publish_at: None,
            changed: desk.at(),
            ..read.clone()
        };
        let stepped = self.swap(read, next).await?;
        self.tell(desk, deed, &read.theme, read.number).await?;
        Ok(stepped)
    }

    pub(super) async fn swap(
        &self,
        read: &ThemeVersion,
        next: ThemeVersion,
    ) -> Result<ThemeVersion, Refusal> {
        self.versions.swap(read, &next).await?.ok_or(Refusal::Changed)
    }
}
