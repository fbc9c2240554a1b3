//! Everything that runs, put together from a configuration, and changed by another one.

use std::sync::Arc;

use actix_web::web::Data;
use arc_swap::ArcSwap;

use crate::adapters::argon::ArgonHasher;
use crate::adapters::atlas::Maps;
use crate::adapters::audit::Journal;
use crate::adapters::courier::Scribe;
use crate::adapters::metered::{Metered, Watch};
use crate::adapters::sql::Directory;
use crate::app::{App, Causes, DemoMode, Funnel, PACE, Rationed, Stand};
use crate::brand::{Catalog, Scoped};
use crate::config::{AuditTarget, Config};
use crate::domain::{At, AuditEvent, Happened, Pool, Span, Visitor};
use crate::limits::Limiter;
use crate::ports::{
    Atlas, AuditLog, AuditTrail, BreachedPasswords, Clock, Courier, Families as _, Fault,
    Funnels as _, PasswordHasher, Settings as _,
};
use crate::studio::Studio;
use crate::{signin, token};

use super::atlas::places;
use super::breached::breaches;
use super::demo::{Seeder, people, seed};
use super::fittings::{
    audit_rules, hash_budget, load_catalog, open_journal, own_words, told, traces,
};
use super::post::{Post, Postmen};
use super::stores::{Keys, Stores};
use super::{book, stores};

/// A server's inside, without its sockets.
#[derive(Clone, Debug)]
pub struct House {
    pub app: Data<App>,
    stores: Stores,
    keys: Keys,
    clock: Clockwork,
    journal: Arc<Journal>,
    post: Post,
    maps: Arc<Maps>,
    config: Arc<ArcSwap<Config>>,
    /// The directory's revision that the book shows.
    revision: Arc<std::sync::atomic::AtomicI64>,
}

#[derive(Clone)]
struct Clockwork(Arc<dyn Clock>);

impl std::fmt::Debug for Clockwork {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

impl House {
    /// Reads the themes, and puts everything together.
    pub async fn open(config: Config, clock: Arc<dyn Clock>) -> Result<Self, Fault> {
        let catalog = load_catalog(&config).map_err(|mistakes| told(&mistakes))?;
        Self::with(config, catalog, clock).await
    }

    /// Opens the stores, makes the directory what the configuration says, and builds the engines.
    /// In demo mode the database is laid out by itself; otherwise that is a command of its own.
    pub async fn with(
        config: Config,
        catalog: Catalog,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, Fault> {
        let (at, catalog) = (clock.now(), Arc::new(ArcSwap::from_pointee(catalog)));
        let watch = Watch { metrics: Arc::default(), traces: traces(&config)? };
        let metrics = &watch.metrics;
        let stores = Stores::open(&config, &watch).await?;
        let directory = &stores.directory;
        if config.demo.is_some() {
            directory.db().migrate().await?;
        }
        directory.db().schema().await?.require_current()?;
        let keys = Keys::open(&config, directory)?;
        let budget = hash_budget(&config);
        let hasher = ArgonHasher::start(budget, Arc::clone(&keys.vault))?;
        metrics.hash_budget(budget.threads, budget.queue, budget.memory_bytes(), hasher.watch());
        let hasher = hasher.traced(watch.traces.clone());
        let hasher = Arc::new(Metered::new(hasher, watch.clone(), "argon2id"));
        let scribe = Arc::new(Scribe::new(Arc::clone(&catalog), own_words(&config)));
        let post = Post::new(&config, directory, &keys.vault, scribe);
        let courier = Arc::clone(&post.courier);
        let rules = audit_rules(&config.audit);
        let journal = Arc::new(open_journal(rules, &keys.vault, directory, &watch)?);
        prepare(&config, &stores, &keys, at).await?;
        if let Some(demo) = &config.demo {
            let pools: Vec<&Pool> = config.pools.iter().map(|declared| &declared.pool).collect();
            let (vault, hasher, courier) = (&*keys.vault, &*hasher, &*courier);
            seed(Seeder { directory, vault, hasher, courier, at }, demo, &pools).await?;
        }
        let revision = directory.revision().await?;
        let book = book::assemble(&config, directory).await?;
        if let Some(more) = with_looks_of(&catalog.load(), &book)? {
            catalog.store(Arc::new(more));
        }
        metrics.loaded(at.millis());
        let looks = breaches(&config, &watch)?;
        let maps = Arc::new(Maps::default());
        maps.replace(places(&config)?);
        let app = app(
            &config, &stores, &keys, hasher, looks, courier, &clock, book, catalog, watch,
            &journal, &maps,
        );
        app.studio.stage().catch_up().await?;
        Ok(Self {
            journal,
            post,
            maps,
            app: Data::new(app),
            stores,
            keys,
            clock: Clockwork(clock),
            config: Arc::new(ArcSwap::from_pointee(config)),
            revision: Arc::new(revision.into()),
        })
    }

    /// Puts pools, clients and themes of a new configuration in place of the running ones. All of
    /// it is read and checked before anything is replaced; on an error nothing is.
    pub async fn reload(&self, config: Config) -> Result<(), Fault> {
        let metrics = &self.app.metrics;
        let done = self.replace(config).await;
        metrics.reload(if done.is_ok() { "done" } else { "refused" });
        if done.is_ok() {
            metrics.loaded(self.clock.0.now().millis());
            self.journal.record(&reloaded(self.clock.0.now())).await?;
        }
        done
    }

    /// Counts a configuration that could not even be read.
    pub fn refused(&self) {
        self.app.metrics.reload("refused");
    }

    /// Goes on in a new file of the audit log, where the old one was moved away.
    pub fn reopen_audit(&self) -> Result<(), Fault> {
        self.journal.reopen()
    }

    /// Brings the last events of the audit log to where they belong, and what was counted.
    pub async fn settle(&self) -> Result<(), Fault> {
        let counted = self.add_up().await;
        self.journal.flush().await.and(counted)
    }

    /// Adds what was counted of journeys to the directory.
    pub async fn add_up(&self) -> Result<(), Fault> {
        self.app.funnel.settle(self.config.load().server.funnel > Span::default()).await
    }

    /// The same at the end, with the last traces; what cannot be sent soon is let go.
    pub async fn end(&self) {
        if let Err(error) = self.settle().await {
            tracing::error!(%error, "The last events and counts may be missing");
        }
        if let Err(error) = self.app.traces.end().await {
            tracing::warn!(%error, "The last traces may be missing");
        }
    }

    async fn replace(&self, config: Config) -> Result<(), Fault> {
        let folders = load_catalog(&config).map_err(|mistakes| told(&mistakes))?;
        let database = places(&config)?;
        prepare(&config, &self.stores, &self.keys, self.clock.0.now()).await?;
        let directory = &self.stores.directory;
        let revision = directory.revision().await?;
        let book = book::assemble(&config, directory).await?;
        let folders = with_looks_of(&folders, &book)?.unwrap_or(folders);
        let dressed = self.app.studio.stage().dress(&folders).await?;
        self.app.book.store(Arc::new(book));
        dressed.put_on();
        self.post.scribe.replace(own_words(&config));
        self.app.limiter.replace(config.limits.clone());
        self.maps.replace(database);
        self.config.store(Arc::new(config));
        self.revision.store(revision, std::sync::atomic::Ordering::Release);
        Ok(())
    }

    /// Notices what a command or another process changed: clients, secrets, keys, themes.
    pub async fn catch_up(&self) -> Result<(), Fault> {
        let directory = &self.stores.directory;
        let revision = directory.revision().await?;
        if revision == self.revision.load(std::sync::atomic::Ordering::Acquire) {
            return Ok(());
        }
        let config = self.config.load_full();
        for declared in &config.pools {
            self.keys.keyring.load(&declared.pool).await?;
        }
        let book = book::assemble(&config, directory).await?;
        let stage = self.app.studio.stage();
        let more = with_looks_of(&self.app.catalog.load(), &book)?;
        match more {
            Some(more) => stage.dress(&more).await?.put_on(),
            None => stage.catch_up().await?,
        }
        self.app.book.store(Arc::new(book));
        self.revision.store(revision, std::sync::atomic::Ordering::Release);
        Ok(())
    }

    /// Publishes the themes whose time has come.
    pub async fn publish_due(&self) -> Result<(), Fault> {
        self.app.studio.publish_due(self.clock.0.now()).await
    }

    /// Asks both stores whether they are there, for whoever asks us.
    pub async fn beat(&self) {
        let (stand, metrics) = (&self.app.stand, &self.app.metrics);
        stand.beat().await;
        for (name, beat) in stand.stores() {
            metrics.store_is_up(name, beat.is_some_and(|beat| beat.is_up));
        }
        if let Some((in_use, idle)) = self.stores.directory.db().connections() {
            metrics.directory_connections(in_use, idle);
        }
    }

    /// Clears away what has ended, in both stores; one that is down does not keep the other waiting.
    pub async fn sweep(&self) -> Result<(), Fault> {
        let at = self.clock.0.now();
        let cleared = self.stores.sweep(at).await;
        let directory = &self.stores.directory;
        directory.sweep(at - stores::FAMILY_REMEMBERED).await?;
        directory.forget(at - self.config.load().audit.retention).await?;
        directory.forget_counts(at - self.config.load().server.funnel).await?;
        self.post.tidy(&*self.clock.0, &self.app.metrics).await?;
        cleared.map(|_count| ())
    }

    /// Sets those to work who carry messages out of the house.
    pub fn start_post(&self) -> Result<Postmen, Fault> {
        self.post.start(&self.config(), &self.clock.0, &self.app.metrics)
    }

    pub fn config(&self) -> Arc<Config> {
        self.config.load_full()
    }

    /// The parts themselves, for tests that look behind the pages.
    pub const fn directory(&self) -> &Directory {
        &self.stores.directory
    }

    pub const fn stores(&self) -> &Stores {
        &self.stores
    }
}

/// A catalog with the looks of clients that were added by command, where it lacks any.
fn with_looks_of(catalog: &Catalog, book: &crate::app::Book) -> Result<Option<Catalog>, Fault> {
    let looks = book.looks();
    if catalog.has_looks(&looks) {
        return Ok(None);
    }
    let Scoped { catalog, complaints } =
        catalog.with_looks(&looks).map_err(|mistakes| told(&mistakes))?;
    if !complaints.is_empty() {
        let mistakes = told(&complaints);
        tracing::error!(%mistakes, "A theme cannot be worn over a wider one: it is worn alone");
    }
    Ok(Some(catalog))
}

/// What must be there before a pool is served: its clients in the directory, and its keys.
async fn prepare(config: &Config, stores: &Stores, keys: &Keys, at: At) -> Result<(), Fault> {
    book::reconcile(config, &stores.directory, &keys.vault, at).await?;
    for declared in &config.pools {
        keys.prepare(&declared.pool, at).await?;
    }
    Ok(())
}

fn reloaded(at: At) -> AuditEvent {
    AuditEvent {
        at,
        what: Happened::ConfigurationReloaded,
        pool: None,
        client: None,
        user: None,
        name: None,
        visitor: Visitor::default(),
    }
}

#[expect(clippy::too_many_arguments, reason = "the one place where all parts meet")]
fn app(
    config: &Config,
    stores: &Stores,
    keys: &Keys,
    hasher: Arc<dyn PasswordHasher>,
    breaches: Option<Arc<dyn BreachedPasswords>>,
    courier: Arc<dyn Courier>,
    clock: &Arc<dyn Clock>,
    book: crate::app::Book,
    catalog: Arc<ArcSwap<Catalog>>,
    watch: Watch,
    journal: &Arc<Journal>,
    maps: &Arc<Maps>,
) -> App {
    let kind = stores.directory.db().kind();
    let directory = Arc::new(Metered::new(stores.directory.clone(), watch.clone(), kind));
    let signer = Arc::new(Metered::new(Arc::clone(&keys.keyring), watch.clone(), "keyring"));
    let (counters, vault) = (Arc::clone(&stores.counters), Arc::clone(&keys.vault));
    let limiter = Arc::new(Limiter::new(counters, vault, config.limits.clone()));
    let pools: Vec<&Pool> = config.pools.iter().map(|declared| &declared.pool).collect();
    App {
        signin: signin::Engine {
            users: directory.clone(),
            factors: directory.clone(),
            passkeys: directory.clone(),
            browsers: directory.clone(),
            places: directory.clone(),
            atlas: Arc::clone(maps) as Arc<dyn Atlas>,
            lost: directory.clone(),
            consents: directory.clone(),
            sign_ins: Arc::clone(&stores.sign_ins),
            sessions: Arc::clone(&stores.sessions),
            codes: Arc::clone(&stores.codes),
            families: directory.clone(),
            attempts: Arc::clone(&stores.attempts),
            limiter: Arc::clone(&limiter),
            audit: Arc::clone(journal) as Arc<dyn AuditLog>,
            trail: matches!(config.audit.target, AuditTarget::Directory)
                .then(|| directory.clone() as Arc<dyn AuditTrail>),
            hasher,
            breaches,
            courier: Arc::new(Rationed::new(courier, Arc::clone(&limiter))),
            vault: Arc::clone(&keys.vault),
        },
        token: token::Engine {
            users: directory.clone(),
            codes: Arc::clone(&stores.codes),
            families: directory.clone(),
            signer: signer.clone(),
            audit: Arc::clone(journal) as Arc<dyn AuditLog>,
            vault: Arc::clone(&keys.vault),
        },
        studio: Arc::new(Studio::new(
            directory.clone(),
            Arc::clone(journal) as Arc<dyn AuditLog>,
            Arc::clone(&keys.vault),
            Arc::clone(&catalog),
        )),
        limiter,
        audit: Arc::clone(journal) as Arc<dyn AuditLog>,
        vault: Arc::clone(&keys.vault),
        signer,
        clock: Arc::clone(clock),
        book: ArcSwap::from_pointee(book),
        catalog,
        funnel: Funnel::new(directory.clone()),
        metrics: watch.metrics,
        traces: watch.traces,
        stand: Stand::new(stores.named()),
        causes: Causes::default(),
        patience: config.stores.patience(),
        pace: PACE,
        demo: config
            .demo
            .as_ref()
            .map(|demo| DemoMode { mailbox: directory, people: people(demo, &pools) }),
    }
}
