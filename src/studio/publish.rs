//! Putting on: now, at a time, and back again.

use crate::domain::{At, ThemeDeed, ThemeFiles, ThemeName, ThemeVersion, VersionState};
use crate::ports::{NewVersion, Published};

use super::drafts::noted;
use super::{Act, Desk, Fault, Refusal, Seen, Studio};

impl Studio {
    /// Puts a version on. It is worn at the next request here, and within seconds where another
    /// process serves.
    pub async fn publish(&self, desk: &Desk<'_>, seen: &Seen) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Publish).await?;
        self.require_fit(&read).await?;
        let next = worn_from(&read, desk);
        let done = done(self.versions.publish(&read, &next).await?)?;
        self.settle(desk, ThemeDeed::Published, done).await
    }

    /// Has a version put on by itself at a later moment.
    pub async fn schedule(
        &self,
        desk: &Desk<'_>,
        seen: &Seen,
        when: At,
    ) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Publish).await?;
        if when <= desk.at() {
            return Err(Refusal::Past);
        }
        self.require_fit(&read).await?;
        let worn = self.versions.worn_number(&read.theme).await?;
        if worn != read.base {
            return Err(Refusal::Outdated { worn });
        }
        let next = ThemeVersion {
            state: VersionState::Scheduled,
            publisher: Some(desk.who().clone()),
            publish_at: Some(when),
            changed: desk.at(),
            ..read.clone()
        };
        let stepped = self.swap(&read, next).await?;
        self.tell(desk, ThemeDeed::Scheduled, &read.theme, read.number).await?;
        Ok(stepped)
    }

    /// Takes the time away; it is again what it was before.
    pub async fn unschedule(&self, desk: &Desk<'_>, seen: &Seen) -> Result<ThemeVersion, Refusal> {
        let read = self.take(desk, seen, Act::Unschedule).await?;
        let next = ThemeVersion { changed: desk.at(), ..waiting(&read) };
        let stepped = self.swap(&read, next).await?;
        self.tell(desk, ThemeDeed::Unscheduled, &read.theme, read.number).await?;
        Ok(stepped)
    }

    /// Puts files on that come from elsewhere: what a command does with those of a folder. They are
    /// a version of their own, over the one that is worn.
    pub async fn publish_files(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        files: ThemeFiles,
        note: &str,
    ) -> Result<ThemeVersion, Refusal> {
        desk.admit(theme)?;
        self.require_theme(theme, &files)?;
        let new = self.new_version(desk, theme, note, None, Some(files)).await?;
        let done = done(self.versions.put_on(&new, desk.at()).await?)?;
        self.settle(desk, ThemeDeed::Published, done).await
    }

    /// The same, at a later moment.
    pub async fn schedule_files(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        files: ThemeFiles,
        note: &str,
        when: At,
    ) -> Result<ThemeVersion, Refusal> {
        desk.admit(theme)?;
        if when <= desk.at() {
            return Err(Refusal::Past);
        }
        self.require_theme(theme, &files)?;
        let new = self.new_version(desk, theme, note, None, Some(files)).await?;
        let version = self.versions.begin(&new, desk.at()).await?;
        self.schedule(desk, &Seen::of(&version), when).await
    }

    /// Puts back what was worn once: a new version with its files, published at once. 0 is the
    /// folder, whose files are worn from then on as they are.
    pub async fn rollback(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        to: u32,
        note: &str,
    ) -> Result<ThemeVersion, Refusal> {
        desk.admit(theme)?;
        let (restores, files) = self.kept(theme, to).await?;
        if let Some(files) = &files {
            self.require_theme(theme, files)?;
        }
        let new = self.new_version(desk, theme, note, Some(restores), files).await?;
        let done = done(self.versions.put_on(&new, desk.at()).await?)?;
        self.settle(desk, ThemeDeed::RolledBack, done).await
    }

    /// The version to which a rollback without a number leads: the one that was worn before; 0 is
    /// the folder. `None` where there is nothing to go back from.
    pub async fn before(&self, desk: &Desk<'_>, theme: &ThemeName) -> Result<Option<u32>, Refusal> {
        let worn = self.worn(desk, theme).await?;
        if worn == 0 {
            return Ok(None);
        }
        let version = self.version(desk, theme, worn).await?;
        Ok(Some(version.base))
    }

    /// Publishes what is due. One that no longer can be is told and waits for its author again.
    pub async fn publish_due(&self, at: At) -> Result<(), Fault> {
        for read in self.versions.due(at).await? {
            let why = match self.publish_one_due(&read, at).await {
                Ok(_) | Err(Refusal::Changed) => continue,
                Err(Refusal::Fault(fault)) => return Err(fault),
                Err(refusal) => refusal.to_string(),
            };
            let (theme, number) = (&read.theme, read.number);
            tracing::error!(%theme, number, why, "A theme was not published when its time came");
            let next = ThemeVersion { changed: at, remark: noted(&why), ..waiting(&read) };
            self.versions.swap(&read, &next).await?;
        }
        Ok(())
    }

    async fn publish_one_due(&self, read: &ThemeVersion, at: At) -> Result<ThemeVersion, Refusal> {
        self.require_fit(read).await?;
        let visitor = crate::domain::Visitor::default();
        let who = read.publisher.clone().unwrap_or_else(|| read.author.clone());
        let desk = Desk::of_schedule(who, at, &visitor);
        let next = worn_from(read, &desk);
        let done = done(self.versions.publish(read, &next).await?)?;
        self.settle(&desk, ThemeDeed::Published, done).await
    }

    /// What a rollback to this version puts on.
    async fn kept(&self, theme: &ThemeName, to: u32) -> Result<(u32, Option<ThemeFiles>), Refusal> {
        if to == 0 {
            self.stage.catalog().folder_files(theme.as_str()).ok_or(Refusal::NoSuch)?;
            return Ok((0, None));
        }
        let version = self.versions.version(theme, to).await?.ok_or(Refusal::NoSuch)?;
        if version.state != VersionState::Published {
            return Err(Refusal::NeverPublished);
        }
        if version.restores == Some(0) {
            return Ok((0, None));
        }
        let files = self.versions.files(theme, to).await?.ok_or(Refusal::NoSuch)?;
        Ok((to, Some(files)))
    }

    async fn new_version(
        &self,
        desk: &Desk<'_>,
        theme: &ThemeName,
        note: &str,
        restores: Option<u32>,
        files: Option<ThemeFiles>,
    ) -> Result<NewVersion, Fault> {
        let base = self.versions.worn_number(theme).await?;
        let (author, note) = (desk.who().clone(), noted(note));
        Ok(NewVersion { theme: theme.clone(), author, note, base, restores, files })
    }

    /// Puts on here what was published, and tells of it.
    async fn settle(
        &self,
        desk: &Desk<'_>,
        deed: ThemeDeed,
        version: ThemeVersion,
    ) -> Result<ThemeVersion, Refusal> {
        let worn = self.stage.catch_up().await;
        self.tell(desk, deed, &version.theme, version.number).await?;
        worn?;
        Ok(version)
    }
}

fn worn_from(read: &ThemeVersion, desk: &Desk<'_>) -> ThemeVersion {
    ThemeVersion {
        state: VersionState::Published,
        publisher: Some(desk.who().clone()),
        publish_at: None,
        published: Some(desk.at()),
        changed: desk.at(),
        ..read.clone()
    }
}

/// What a scheduled version is without its time.
fn waiting(read: &ThemeVersion) -> ThemeVersion {
    let approved = read.reviewer.is_some();
    let state = if approved { VersionState::Approved } else { VersionState::Draft };
    ThemeVersion { state, publisher: None, publish_at: None, ..read.clone() }
}

fn done(published: Published) -> Result<ThemeVersion, Refusal> {
    match published {
        Published::Yes(version) => Ok(*version),
        Published::Changed => Err(Refusal::Changed),
        Published::Outdated(worn) => Err(Refusal::Outdated { worn }),
    }
}
