//! What is published, put over the folders in the running catalog.

use std::sync::Arc;

use arc_swap::ArcSwap;
use tokio::sync::{Mutex, MutexGuard};

use crate::brand::{Catalog, LeftOut, Version};
use crate::ports::{Fault, ThemeVersions, Worn};

/// The running catalog, and whoever puts another in its place.
pub struct Stage {
    versions: Arc<dyn ThemeVersions>,
    catalog: Arc<ArcSwap<Catalog>>,
    /// Which versions the running one was made of. Held while another one is made, so that no older
    /// one comes behind.
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    worn: Vec<(String, u32)>,
    /// Those that were told of, so that each is told once.
    left_out: Vec<LeftOut>,
}

impl std::fmt::Debug for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stage")
    }
}

/// A catalog that is ready to be put on.
#[derive(Debug)]
pub struct Dressed<'a> {
    stage: &'a Stage,
    state: MutexGuard<'a, State>,
    catalog: Catalog,
    worn: Vec<(String, u32)>,
}

impl Stage {
    pub fn new(versions: Arc<dyn ThemeVersions>, catalog: Arc<ArcSwap<Catalog>>) -> Self {
        Self { versions, catalog, state: Mutex::default() }
    }

    /// The running one.
    pub fn catalog(&self) -> Arc<Catalog> {
        self.catalog.load_full()
    }

    /// Puts on what was published since, here or elsewhere. On an error the one that runs stays.
    pub async fn catch_up(&self) -> Result<(), Fault> {
        let state = self.state.lock().await;
        let worn = self.versions.worn().await?;
        if numbers(&worn) != state.worn {
            self.dressed(state, &self.catalog.load(), &worn)?.put_on();
        }
        Ok(())
    }

    /// Makes a catalog of folders that were read anew, and of what is published.
    pub async fn dress(&self, folders: &Catalog) -> Result<Dressed<'_>, Fault> {
        let state = self.state.lock().await;
        let worn = self.versions.worn().await?;
        self.dressed(state, folders, &worn)
    }

    fn dressed<'a>(
        &'a self,
        mut state: MutexGuard<'a, State>,
        folders: &Catalog,
        worn: &[Worn],
    ) -> Result<Dressed<'a>, Fault> {
        let versions: Vec<_> = worn.iter().filter_map(version).collect();
        let told = |mistakes: Vec<crate::brand::Complaint>| Fault::misfit(super::told(&mistakes));
        let (catalog, left_out) = folders.wearing(&versions).map_err(told)?;
        for own in left_out.iter().filter(|own| !state.left_out.contains(own)) {
            tracing::error!(
                theme = own.name,
                number = own.number,
                mistakes = super::told(&own.complaints),
                "A published theme can no longer be worn: that of the folder is"
            );
        }
        state.left_out = left_out;
        let worn = numbers(worn);
        Ok(Dressed { stage: self, state, catalog, worn })
    }
}

impl Dressed<'_> {
    /// From the next request on, pages wear it.
    pub fn put_on(mut self) {
        let running = self.stage.catalog.load_full();
        self.stage.catalog.store(Arc::new(self.catalog.succeeding(&running)));
        self.state.worn = self.worn;
    }
}

fn numbers(worn: &[Worn]) -> Vec<(String, u32)> {
    worn.iter().map(|own| (own.version.theme.to_string(), own.version.number)).collect()
}

/// What is put over the folder; nothing where the folder's is worn.
fn version(worn: &Worn) -> Option<Version> {
    let files = Arc::clone(worn.files.as_ref()?);
    Some(Version { name: worn.version.theme.to_string(), number: worn.version.number, files })
}
