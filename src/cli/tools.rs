//! What every command works with: the configuration, the directory, and the keys.

use std::future::Future;
use std::path::Path;
use std::sync::Arc;

use crate::adapters::clock::SystemClock;
use crate::adapters::sql::Directory;
use crate::boot::{Keys, open_directory};
use crate::config::{Config, DeclaredPool};
use crate::domain::{At, Pool};
use crate::ports::Clock as _;

use super::{Exit, serve};

/// An opened directory, of a version that this program knows.
pub struct Tools {
    pub config: Config,
    pub directory: Directory,
    pub keys: Keys,
    pub at: At,
}

/// Runs a command to its end.
pub fn block_on<F: Future<Output = Result<(), Exit>>>(command: F) -> Result<(), Exit> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(command)
}

impl Tools {
    pub async fn open(path: Option<&Path>) -> Result<Self, Exit> {
        let config = serve::load(serve::chosen(path).as_deref())?;
        let directory = Directory::new(open_directory(&config.stores.directory)?);
        if config.demo.is_some() {
            directory.db().migrate().await?;
        }
        directory.db().schema().await?.require_current()?;
        let keys = Keys::open(&config, &directory)?;
        Ok(Self { config, directory, keys, at: SystemClock.now() })
    }

    /// The pool that was named, or the only one.
    pub fn pool(&self, named: Option<&str>) -> Result<&DeclaredPool, Exit> {
        let ids = || {
            let ids: Vec<_> = self.config.pools.iter().map(|own| own.pool.id.as_str()).collect();
            ids.join(", ")
        };
        match (named, self.config.pools.as_slice()) {
            (Some(id), pools) => {
                pools.iter().find(|own| own.pool.id.as_str() == id).ok_or_else(|| {
                    Exit::NoSuch(format!("there is no pool `{id}`; there are: {}", ids()))
                })
            }
            (None, [only]) => Ok(only),
            (None, []) => Err(Exit::Failed("no pool is configured".to_owned())),
            (None, _) => Err(Exit::Failed(format!("say which pool: --pool one of {}", ids()))),
        }
    }

    /// The pools that a list is about: the one that was named, or all.
    pub fn pools(&self, named: Option<&str>) -> Result<Vec<Arc<Pool>>, Exit> {
        match named {
            Some(_) => Ok(vec![Arc::new(self.pool(named)?.pool.clone())]),
            None => Ok(self.config.pools.iter().map(|own| Arc::new(own.pool.clone())).collect()),
        }
    }
}
