//! Which stores there are, opened as the configuration says.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::Arc;

use crate::adapters::keyring::Keyring;
use crate::adapters::metered::{Metered, Watch};
use crate::adapters::shelf::{
    Embedded, Form, Redis, RedisSentinel, RedisServers, RedisSettings, RedisTls, Shelves,
};
use crate::adapters::sql::{Db, Directory, Timeouts};
use crate::app::Store;
use crate::config::{
    self, Config, DirectoryUrl, MasterKeySource, PostgresLimits, RedisEntries,
    RedisServers as Named, RedisStore, SessionsUrl, TlsFiles,
};
use crate::domain::{At, Pool, Secret, Span};
use crate::ports::{Attempts, Codes, Counters, Fault, Ping, Sessions, SignIns};
use crate::vault::{MasterKey, Vault};

/// Connections to PostgreSQL that a command opens at most.
const A_COMMANDS_CONNECTIONS: u32 = 4;

/// How long a family that ran out is still known: as long as any access token of it may live.
pub const FAMILY_REMEMBERED: Span = Span::from_days(1);

/// The two shelves of the house, behind the ports.
#[derive(Clone)]
pub struct Stores {
    pub directory: Directory,
    pub sign_ins: Arc<dyn SignIns>,
    pub sessions: Arc<dyn Sessions>,
    pub codes: Arc<dyn Codes>,
    pub attempts: Arc<dyn Attempts>,
    pub counters: Arc<dyn Counters>,
    shelves: Arc<dyn Shelved>,
}

impl std::fmt::Debug for Stores {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Stores")
    }
}

/// What is asked of a session store beside the ports of the engines.
#[async_trait::async_trait]
trait Shelved: Ping {
    async fn sweep(&self, at: At) -> Result<u64, Fault>;
}

#[async_trait::async_trait]
impl<S: crate::adapters::shelf::Shelf> Shelved for Shelves<S> {
    async fn sweep(&self, at: At) -> Result<u64, Fault> {
        Self::sweep(self, at).await
    }
}

impl Stores {
    /// Opens both. What is not there yet is made; a server that is away is no error yet.
    pub async fn open(config: &Config, watch: &Watch) -> Result<Self, Fault> {
        let directory = Directory::new(open_to_serve(&config.stores)?);
        match &config.stores.sessions {
            SessionsUrl::Embedded(path) => {
                make_folder(path)?;
                let shelves = Shelves::new(Embedded::open(path).await?);
                Ok(Self::over(directory, shelves, watch, "embedded"))
            }
            SessionsUrl::Redis(store) => {
                let form = match store.entries {
                    RedisEntries::Packed => Form::Packed,
                    RedisEntries::Hashes => Form::Hashes,
                };
                let redis = Redis::lazy(&redis_settings(store)?)?;
                let shelves = Shelves::new(redis.writing(form));
                Ok(Self::over(directory, shelves, watch, "redis"))
            }
        }
    }

    fn over<T>(directory: Directory, shelves: T, watch: &Watch, store: &'static str) -> Self
    where
        T: SignIns + Sessions + Codes + Attempts + Counters + Shelved + Clone + 'static,
    {
        let ports = Arc::new(Metered::new(shelves.clone(), watch.clone(), store));
        Self {
            directory,
            sign_ins: Arc::clone(&ports) as Arc<dyn SignIns>,
            sessions: Arc::clone(&ports) as Arc<dyn Sessions>,
            codes: Arc::clone(&ports) as Arc<dyn Codes>,
            attempts: Arc::clone(&ports) as Arc<dyn Attempts>,
            counters: ports,
            shelves: Arc::new(shelves),
        }
    }

    /// Both, by their names in the configuration.
    pub fn named(&self) -> Vec<Store> {
        let sessions = Arc::clone(&self.shelves);
        vec![
            Store { name: "directory", ping: Arc::new(self.directory.clone()) },
            Store { name: "sessions", ping: sessions },
        ]
    }

    /// Clears away what has ended. Nothing depends on it but space.
    pub async fn sweep(&self, at: At) -> Result<u64, Fault> {
        self.shelves.sweep(at).await
    }
}

fn open_to_serve(stores: &config::Stores) -> Result<Db, Fault> {
    let PostgresLimits { connections, connect, statement, lock } = stores.postgres;
    open(&stores.directory, connections, Timeouts { connect, statement, lock })
}

/// The directory alone, for commands that need no sessions and keep nobody waiting.
pub fn open_directory(url: &DirectoryUrl) -> Result<Db, Fault> {
    open(url, A_COMMANDS_CONNECTIONS, Timeouts::PATIENT)
}

fn open(url: &DirectoryUrl, connections: u32, timeouts: Timeouts) -> Result<Db, Fault> {
    match url {
        DirectoryUrl::Sqlite(path) => {
            make_folder(path)?;
            Ok(Db::sqlite(path))
        }
        DirectoryUrl::Postgres(url) => Db::postgres(url, connections, timeouts),
    }
}

/// What the configuration says of a Redis, with what its files hold.
fn redis_settings(store: &RedisStore) -> Result<RedisSettings, Fault> {
    let servers = match store.servers.clone() {
        Named::Single(url) => RedisServers::Single(url),
        Named::Sentinel { urls, master, user, password } => {
            RedisServers::Sentinel(RedisSentinel { urls, master, user, password })
        }
        Named::Cluster(urls) => RedisServers::Cluster(urls),
    };
    let read = |key: &str, path: &Path| {
        let told = |error| Fault::misfit(format!("stores.{key}: {}: {error}", path.display()));
        fs::read(path).map_err(told)
    };
    let client = |files: &TlsFiles| {
        let key = Secret::new(read("redis_key", &files.key)?);
        Ok::<_, Fault>((read("redis_certificate", &files.certificate)?, key))
    };
    let tls = RedisTls {
        ca: store.ca.as_deref().map(|path| read("redis_ca", path)).transpose()?,
        client: store.client.as_ref().map(client).transpose()?,
    };
    let (prefix, patience, replicas) = (store.prefix.clone(), store.timeout, store.replicas);
    Ok(RedisSettings { servers, prefix, patience, replicas, tls: store.tls.then_some(tls) })
}

/// The keys that everything else is derived from, and the keyring over them.
#[derive(Clone, Debug)]
pub struct Keys {
    pub vault: Arc<Vault>,
    pub keyring: Arc<Keyring>,
}

impl Keys {
    pub fn open(config: &Config, directory: &Directory) -> Result<Self, Fault> {
        let vault = open_vault(config)?;
        let store = Arc::new(directory.clone());
        let keyring = Arc::new(Keyring::new(store, Arc::clone(&vault)));
        Ok(Self { vault, keyring })
    }

    /// Makes the keys that a pool lacks, and reads them.
    pub async fn prepare(&self, pool: &Pool, at: At) -> Result<(), Fault> {
        self.keyring.prepare(pool, at).await
    }
}

/// The vault, with a key of its own in demo mode.
pub fn open_vault(config: &Config) -> Result<Arc<Vault>, Fault> {
    let key = match &config.master_key {
        MasterKeySource::Given(key) => key.clone(),
        MasterKeySource::Kept(path) => kept_key(path)?,
    };
    let vault = Vault::with_previous(&key, &config.previous_master_keys)
        .map_err(|error| Fault::misfit(error.to_string()))?;
    Ok(Arc::new(vault))
}

/// Reads the key that an earlier start kept, or makes one. It is written whole beside its place and
/// then linked into it, so that of two first starts at once both read the same key.
fn kept_key(path: &Path) -> Result<MasterKey, Fault> {
    let told = |error: &dyn std::fmt::Display| {
        Fault::misfit(format!("the master key in {}: {error}", path.display()))
    };
    if !path.exists() {
        make_folder(path)?;
        let (_, text) = MasterKey::generate();
        let draft = path.with_extension(format!("{}.draft", std::process::id()));
        let mut file = create_private(&draft).map_err(|e| told(&e))?;
        file.write_all(text.expose().as_bytes()).map_err(|e| told(&e))?;
        file.sync_all().map_err(|e| told(&e))?;
        let _another_was_first = fs::hard_link(&draft, path);
        fs::remove_file(&draft).map_err(|e| told(&e))?;
    }
    let text = fs::read_to_string(path).map_err(|e| told(&e))?;
    MasterKey::parse(&text).map_err(|e| told(&e))
}

fn create_private(path: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn make_folder(path: &Path) -> Result<(), Fault> {
    match path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) => fs::create_dir_all(folder)
            .map_err(|error| Fault::misfit(format!("the folder {}: {error}", folder.display()))),
        None => Ok(()),
    }
}
