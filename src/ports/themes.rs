use std::sync::Arc;

use async_trait::async_trait;

use crate::domain::{At, Author, ThemeFiles, ThemeName, ThemeVersion};

use super::Fault;

/// A version that is to be begun, or published as it is.
#[derive(Clone, Debug)]
pub struct NewVersion {
    pub theme: ThemeName,
    pub author: Author,
    pub note: String,
    /// The version that is worn now, as far as its author knows.
    pub base: u32,
    /// Set where it puts back an earlier one.
    pub restores: Option<u32>,
    /// Unset where it wears the folder's.
    pub files: Option<ThemeFiles>,
}

/// What became of publishing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Published {
    /// It is worn from now on.
    Yes(Box<ThemeVersion>),
    /// Somebody changed it meanwhile.
    Changed,
    /// Another version than its base is worn: this one, 0 for the folder.
    Outdated(u32),
}

/// A version that is worn, with its files; without any it wears the folder's.
#[derive(Clone, Debug)]
pub struct Worn {
    pub version: ThemeVersion,
    pub files: Option<Arc<ThemeFiles>>,
}

/// The versions of themes. They belong to the installation as the folders of themes do; which pool's
/// team may change which of them, the studio knows.
#[async_trait]
pub trait ThemeVersions: Send + Sync {
    /// Begins a draft under the next number of its theme.
    async fn begin(&self, new: &NewVersion, at: At) -> Result<ThemeVersion, Fault>;

    async fn version(&self, theme: &ThemeName, number: u32) -> Result<Option<ThemeVersion>, Fault>;

    /// The newest in front, so many, and those alone whose number is below `before`.
    async fn versions(
        &self,
        theme: &ThemeName,
        before: Option<u32>,
        most: u32,
    ) -> Result<Vec<ThemeVersion>, Fault>;

    /// The files of a version; `None` where there is none, or it has none.
    async fn files(&self, theme: &ThemeName, number: u32) -> Result<Option<ThemeFiles>, Fault>;

    /// Puts `next` and these files in place of what was read, in one step; `None` where somebody
    /// else changed it meanwhile.
    async fn save(
        &self,
        read: &ThemeVersion,
        next: &ThemeVersion,
        files: &ThemeFiles,
    ) -> Result<Option<ThemeVersion>, Fault>;

    /// Puts `next` in place of what was read; `None` where somebody else changed it meanwhile. The
    /// one that is returned carries the revision that it has now.
    async fn swap(
        &self,
        read: &ThemeVersion,
        next: &ThemeVersion,
    ) -> Result<Option<ThemeVersion>, Fault>;

    /// The same, and from now on it is the one that is worn, where what is worn is its base. Every
    /// process sees that something changed (the directory's revision).
    async fn publish(&self, read: &ThemeVersion, next: &ThemeVersion) -> Result<Published, Fault>;

    /// Begins a version and publishes it, all in one.
    async fn put_on(&self, new: &NewVersion, at: At) -> Result<Published, Fault>;

    /// What is worn of every theme that was ever published.
    async fn worn(&self) -> Result<Vec<Worn>, Fault>;

    /// Which version of this theme is worn; 0 where none was ever published.
    async fn worn_number(&self, theme: &ThemeName) -> Result<u32, Fault>;

    /// Those whose time has come.
    async fn due(&self, at: At) -> Result<Vec<ThemeVersion>, Fault>;
}
