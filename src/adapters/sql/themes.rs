use std::collections::BTreeMap;
use std::sync::Arc;

use async_trait::async_trait;

use crate::domain::{At, Author, ThemeFiles, ThemeName, ThemeVersion, VersionState};
use crate::ports::{Fault, NewVersion, Published, ThemeVersions, Worn};

use super::cells::{Named, Row, Value, misfit};
use super::db::Tx;
use super::{Directory, statements};

/// How often the next number is looked for, where others take it first.
const TRIES: usize = 16;

/// The columns of a version, in the order of [`version`].
macro_rules! columns {
    () => {
        "v.theme, v.number, v.revision, v.state, v.note, v.remark, v.author, v.reviewer, \
         v.publisher, v.base, v.restores, v.created, v.changed, v.publish_at, v.published"
    };
}

statements! {
    NEXT =
        "SELECT CAST(coalesce(max(number), 0) + 1 AS BIGINT) AS number FROM theme_version \
         WHERE theme = $1";
    BEGIN =
        "INSERT INTO theme_version (theme, number, revision, state, note, remark, author, \
         publisher, base, restores, created, changed, published) \
         VALUES ($1, $2, 1, $3, $4, '', $5, $6, $7, $8, $9, $9, $10) ON CONFLICT DO NOTHING";
    ADD_FILE = "INSERT INTO theme_file (theme, number, path, body) VALUES ($1, $2, $3, $4)";
    DROP_FILES = "DELETE FROM theme_file WHERE theme = $1 AND number = $2";
    ONE = concat!("SELECT ", columns!(), " FROM theme_version v WHERE theme = $1 AND number = $2");
    NEWEST = concat!(
        "SELECT ", columns!(), " FROM theme_version v \
         WHERE theme = $1 AND number < $2 ORDER BY number DESC LIMIT $3"
    );
    FILES = "SELECT path, body FROM theme_file WHERE theme = $1 AND number = $2";
    SWAP =
        "UPDATE theme_version SET revision = revision + 1, state = $4, note = $5, remark = $6, \
         reviewer = $7, publisher = $8, base = $9, changed = $10, publish_at = $11, \
         published = $12 WHERE theme = $1 AND number = $2 AND revision = $3";
    /// Of a theme of which nothing was ever published.
    WEAR_FIRST = "INSERT INTO theme_worn (theme, number) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    WEAR = "UPDATE theme_worn SET number = $2 WHERE theme = $1 AND number = $3";
    WORN_NUMBER = "SELECT number FROM theme_worn WHERE theme = $1";
    WORN = concat!(
        "SELECT ", columns!(), " FROM theme_worn w \
         JOIN theme_version v ON v.theme = w.theme AND v.number = w.number ORDER BY v.theme"
    );
    WORN_FILES =
        "SELECT f.theme, f.number, f.path, f.body FROM theme_worn w \
         JOIN theme_file f ON f.theme = w.theme AND f.number = w.number";
    DUE = concat!(
        "SELECT ", columns!(), " FROM theme_version v \
         WHERE publish_at <= $1 AND state = 'scheduled' ORDER BY publish_at, theme, number"
    );
    /// No pool is called like this, as their ids have a `_`.
    ANNOUNCE =
        "INSERT INTO revision (pool, value) VALUES ('themes', 1) \
         ON CONFLICT (pool) DO UPDATE SET value = revision.value + 1";
}

fn version(row: &Named<'_>) -> Result<ThemeVersion, Fault> {
    let number = |column| -> Result<u32, Fault> {
        let number: i64 = row.get(column)?;
        u32::try_from(number).map_err(|_| row.misfit(column))
    };
    let author = |column| -> Result<Option<Author>, Fault> {
        let text: Option<String> = row.get(column)?;
        let read = |text: String| serde_json::from_str(&text).map_err(|_| row.misfit(column));
        text.map(read).transpose()
    };
    let restores: Option<i64> = row.get("restores")?;
    Ok(ThemeVersion {
        theme: row.parse("theme", ThemeName::parse)?,
        number: number("number")?,
        revision: number("revision")?,
        state: row.parse("state", VersionState::parse)?,
        note: row.get("note")?,
        remark: row.get("remark")?,
        author: author("author")?.ok_or_else(|| row.misfit("author"))?,
        reviewer: author("reviewer")?,
        publisher: author("publisher")?,
        base: number("base")?,
        restores: restores
            .map(|own| u32::try_from(own).map_err(|_| row.misfit("restores")))
            .transpose()?,
        created: row.at("created")?,
        changed: row.at("changed")?,
        publish_at: row.maybe_at("publish_at")?,
        published: row.maybe_at("published")?,
    })
}

fn versions(rows: &[Row]) -> Result<Vec<ThemeVersion>, Fault> {
    rows.iter().map(|row| version(&row.of("theme_version", "…"))).collect()
}

fn written(author: &Author) -> Result<String, Fault> {
    serde_json::to_string(author)
        .map_err(|error| misfit("theme_version", "author", &error.to_string()))
}

type Bodies = BTreeMap<String, Vec<u8>>;

/// The files of each version among these rows.
fn worn_files(rows: &[Row]) -> Result<BTreeMap<(String, i64), Bodies>, Fault> {
    let mut found: BTreeMap<_, Bodies> = BTreeMap::new();
    for row in rows {
        let row = row.of("theme_file", "…");
        let files = found.entry((row.get("theme")?, row.get("number")?)).or_default();
        files.insert(row.get("path")?, row.get("body")?);
    }
    Ok(found)
}

/// The files of one version.
fn files(rows: &[Row], theme: &ThemeName) -> Result<Option<ThemeFiles>, Fault> {
    let mut files = BTreeMap::new();
    for row in rows {
        let row = row.of("theme_file", theme.as_str());
        files.insert(row.get("path")?, row.get("body")?);
    }
    whole(files, theme)
}

fn whole(files: Bodies, theme: &ThemeName) -> Result<Option<ThemeFiles>, Fault> {
    if files.is_empty() {
        return Ok(None);
    }
    let unfit = |_| misfit("theme_file", "path", theme.as_str());
    ThemeFiles::new(files).map(Some).map_err(unfit)
}

async fn add_files(
    tx: &mut Tx,
    theme: &ThemeName,
    number: u32,
    files: &ThemeFiles,
) -> Result<(), Fault> {
    for (path, body) in files.iter() {
        let values = [theme.as_str().into(), i64::from(number).into(), path.into(), body.into()];
        tx.change(ADD_FILE, &values).await?;
    }
    Ok(())
}

/// Puts a version under the next free number; a draft, or one that is published at once.
async fn insert(
    tx: &mut Tx,
    new: &NewVersion,
    state: VersionState,
    at: At,
) -> Result<ThemeVersion, Fault> {
    let author = written(&new.author)?;
    let published = state == VersionState::Published;
    for _ in 0..TRIES {
        let rows = tx.read(NEXT, &[new.theme.as_str().into()]).await?;
        let number: i64 = match rows.first() {
            Some(row) => row.of("theme_version", new.theme.as_str()).get("number")?,
            None => 1,
        };
        let values = [
            new.theme.as_str().into(),
            number.into(),
            state.as_str().into(),
            new.note.as_str().into(),
            author.as_str().into(),
            published.then_some(author.as_str()).into(),
            i64::from(new.base).into(),
            Value::Number(new.restores.map(i64::from)),
            at.into(),
            published.then_some(at).into(),
        ];
        if tx.change(BEGIN, &values).await? == 0 {
            continue;
        }
        let number = u32::try_from(number)
            .map_err(|_| misfit("theme_version", "number", new.theme.as_str()))?;
        if let Some(files) = &new.files {
            add_files(tx, &new.theme, number, files).await?;
        }
        return Ok(begun(new, number, state, at));
    }
    Err(Fault::down("many begin versions of this theme at once"))
}

fn begun(new: &NewVersion, number: u32, state: VersionState, at: At) -> ThemeVersion {
    let published = state == VersionState::Published;
    ThemeVersion {
        theme: new.theme.clone(),
        number,
        revision: 1,
        state,
        note: new.note.clone(),
        remark: String::new(),
        author: new.author.clone(),
        reviewer: None,
        publisher: published.then(|| new.author.clone()),
        base: new.base,
        restores: new.restores,
        created: at,
        changed: at,
        publish_at: None,
        published: published.then_some(at),
    }
}

/// Whether nobody changed the version since it was read.
async fn swapped(tx: &mut Tx, read: &ThemeVersion, next: &ThemeVersion) -> Result<bool, Fault> {
    let reviewer = next.reviewer.as_ref().map(written).transpose()?;
    let publisher = next.publisher.as_ref().map(written).transpose()?;
    let values = [
        read.theme.as_str().into(),
        i64::from(read.number).into(),
        i64::from(read.revision).into(),
        next.state.as_str().into(),
        next.note.as_str().into(),
        next.remark.as_str().into(),
        reviewer.as_deref().into(),
        publisher.as_deref().into(),
        i64::from(next.base).into(),
        next.changed.into(),
        next.publish_at.into(),
        next.published.into(),
    ];
    Ok(tx.change(SWAP, &values).await? > 0)
}

fn stepped(read: &ThemeVersion, next: &ThemeVersion) -> ThemeVersion {
    ThemeVersion { revision: read.revision.saturating_add(1), ..next.clone() }
}

/// Whether what was worn was what it was to follow; from here on nobody else changes that.
async fn wear(tx: &mut Tx, theme: &ThemeName, number: u32, base: u32) -> Result<bool, Fault> {
    let (name, number) = (theme.as_str().into(), i64::from(number).into());
    let changed = if base == 0 {
        tx.change(WEAR_FIRST, &[name, number]).await?
    } else {
        tx.change(WEAR, &[name, number, i64::from(base).into()]).await?
    };
    Ok(changed > 0)
}

fn worn_number(rows: &[Row], theme: &ThemeName) -> Result<u32, Fault> {
    let Some(row) = rows.first() else { return Ok(0) };
    let row = row.of("theme_worn", theme.as_str());
    let number: i64 = row.get("number")?;
    u32::try_from(number).map_err(|_| row.misfit("number"))
}

#[async_trait]
impl ThemeVersions for Directory {
    async fn begin(&self, new: &NewVersion, at: At) -> Result<ThemeVersion, Fault> {
        let mut tx = self.db.begin().await?;
        let version = insert(&mut tx, new, VersionState::Draft, at).await?;
        tx.commit().await?;
        Ok(version)
    }

    async fn version(&self, theme: &ThemeName, number: u32) -> Result<Option<ThemeVersion>, Fault> {
        let rows = self.db.read(ONE, &[theme.as_str().into(), i64::from(number).into()]).await?;
        Ok(versions(&rows)?.pop())
    }

    async fn versions(
        &self,
        theme: &ThemeName,
        before: Option<u32>,
        most: u32,
    ) -> Result<Vec<ThemeVersion>, Fault> {
        let before = before.map_or(i64::MAX, i64::from);
        let values = [theme.as_str().into(), before.into(), i64::from(most).into()];
        versions(&self.db.read(NEWEST, &values).await?)
    }

    async fn files(&self, theme: &ThemeName, number: u32) -> Result<Option<ThemeFiles>, Fault> {
        let rows = self.db.read(FILES, &[theme.as_str().into(), i64::from(number).into()]).await?;
        files(&rows, theme)
    }

    async fn save(
        &self,
        read: &ThemeVersion,
        next: &ThemeVersion,
        files: &ThemeFiles,
    ) -> Result<Option<ThemeVersion>, Fault> {
        let mut tx = self.db.begin().await?;
        if !swapped(&mut tx, read, next).await? {
            tx.rollback().await?;
            return Ok(None);
        }
        let values = [read.theme.as_str().into(), i64::from(read.number).into()];
        tx.change(DROP_FILES, &values).await?;
        add_files(&mut tx, &read.theme, read.number, files).await?;
        tx.commit().await?;
        Ok(Some(stepped(read, next)))
    }

    async fn swap(
        &self,
        read: &ThemeVersion,
        next: &ThemeVersion,
    ) -> Result<Option<ThemeVersion>, Fault> {
        let mut tx = self.db.begin().await?;
        let done = swapped(&mut tx, read, next).await?;
        Ok(tx.end(done).await?.then(|| stepped(read, next)))
    }

    async fn publish(&self, read: &ThemeVersion, next: &ThemeVersion) -> Result<Published, Fault> {
        let mut tx = self.db.begin().await?;
        if !swapped(&mut tx, read, next).await? {
            tx.rollback().await?;
            return Ok(Published::Changed);
        }
        if !wear(&mut tx, &read.theme, read.number, read.base).await? {
            let rows = tx.read(WORN_NUMBER, &[read.theme.as_str().into()]).await?;
            tx.rollback().await?;
            return Ok(Published::Outdated(worn_number(&rows, &read.theme)?));
        }
        tx.change(ANNOUNCE, &[]).await?;
        tx.commit().await?;
        Ok(Published::Yes(Box::new(stepped(read, next))))
    }

    async fn put_on(&self, new: &NewVersion, at: At) -> Result<Published, Fault> {
        let mut tx = self.db.begin().await?;
        let version = insert(&mut tx, new, VersionState::Published, at).await?;
        if !wear(&mut tx, &new.theme, version.number, new.base).await? {
            let rows = tx.read(WORN_NUMBER, &[new.theme.as_str().into()]).await?;
            tx.rollback().await?;
            return Ok(Published::Outdated(worn_number(&rows, &new.theme)?));
        }
        tx.change(ANNOUNCE, &[]).await?;
        tx.commit().await?;
        Ok(Published::Yes(Box::new(version)))
    }

    async fn worn(&self) -> Result<Vec<Worn>, Fault> {
        for _ in 0..TRIES {
            let all = versions(&self.db.read(WORN, &[]).await?)?;
            if all.is_empty() {
                return Ok(Vec::new());
            }
            let mut bodies = worn_files(&self.db.read(WORN_FILES, &[]).await?)?;
            let worn = |version: ThemeVersion| {
                let key = (version.theme.to_string(), i64::from(version.number));
                let files = whole(bodies.remove(&key).unwrap_or_default(), &version.theme)?;
                Ok(Worn { version, files: files.map(Arc::new) })
            };
            let worn = all.into_iter().map(worn).collect::<Result<Vec<_>, Fault>>()?;
            // Another one may have been published between the two looks.
            if worn.iter().all(|own| own.files.is_some() || own.version.restores == Some(0)) {
                return Ok(worn);
            }
        }
        Err(Fault::down("themes are published over and over"))
    }

    async fn worn_number(&self, theme: &ThemeName) -> Result<u32, Fault> {
        let rows = self.db.read(WORN_NUMBER, &[theme.as_str().into()]).await?;
        worn_number(&rows, theme)
    }

    async fn due(&self, at: At) -> Result<Vec<ThemeVersion>, Fault> {
        versions(&self.db.read(DUE, &[at.into()]).await?)
    }
}
