//! Single parts, as the configuration wants them: for a house, and for commands that need no whole one.

use std::collections::BTreeSet;
use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::adapters::argon::Budget;
use crate::adapters::audit::{Journal, Rules, Shown, Target};
use crate::adapters::courier::{Own, Scribe};
use crate::adapters::metered::{Metered, Watch};
use crate::adapters::sql::Directory;
use crate::app::Book;
use crate::brand::{Catalog, Complaint, Required};
use crate::config::{Audit, AuditTarget, Config, DeclaredClient, DeclaredPool, Told};
use crate::domain::{Look, Secret, ThemeTrial};
use crate::ports::{Courier, Fault};
use crate::studio::Stage;
use crate::traces::{Collector, Traces};
use crate::vault::Vault;

use super::post::Post;

/// All themes, checked, and those that pools and clients name among them.
pub fn load_catalog(config: &Config) -> Result<Catalog, Vec<Complaint>> {
    let catalog = Catalog::load(config.themes.as_deref())?;
    let known: Vec<_> = catalog.themes().map(|branded| branded.name.clone()).collect();
    let named = config.pools.iter().flat_map(|own| {
        let at = format!("pools.{}", own.pool.id);
        let tried = |at: &str, trial: Option<&'_ ThemeTrial>| {
            trial.map(|own| (format!("{at}.theme_trial.theme"), own.theme.clone()))
        };
        let clients = own.clients.iter().flat_map(|DeclaredClient { client, .. }| {
            let at = format!("{at}.clients.{}", client.id);
            let worn = client.theme.clone().map(|theme| (format!("{at}.theme"), theme));
            worn.into_iter().chain(tried(&at, client.theme_trial.as_ref()))
        });
        let pool = (format!("{at}.theme"), own.pool.theme.clone());
        let pool = std::iter::once(pool).chain(tried(&at, own.pool.theme_trial.as_ref()));
        let organisations = own.pool.organisations.iter();
        let pool = pool.chain(organisations.map(|organisation| {
            let at = format!("{at}.organisations.{}.theme", organisation.id);
            (at, organisation.theme.clone())
        }));
        let below = own.pool.server_theme.clone();
        let pool = pool.chain(below.map(|theme| ("server.theme".to_owned(), theme)));
        pool.chain(clients).collect::<Vec<_>>()
    });
    let missing = named.filter(|(_, theme)| !known.contains(theme));
    let complaints: Vec<_> = missing.map(|(at, theme)| no_such_theme(at, &theme, &known)).collect();
    if !complaints.is_empty() {
        return Err(complaints);
    }
    let catalog = catalog.with_looks(&looks(&config.pools))?.whole()?;
    let complaints = unlinked(config, &catalog);
    if !complaints.is_empty() {
        return Err(complaints);
    }
    let required = required(config, &catalog);
    Ok(catalog.requiring(required))
}

/// The addresses that pools require of themes which are worn over none that leads there.
fn required(config: &Config, catalog: &Catalog) -> Required {
    let mut all = Required::new();
    for declared in &config.pools {
        for look in looks(std::slice::from_ref(declared)) {
            let wider: Vec<_> = look.names().skip(1).filter_map(|own| catalog.theme(own)).collect();
            let leads = |link: &String| wider.iter().any(|own| own.theme.leads_to(link));
            let own = declared.required_links.iter().filter(|link| !leads(link));
            all.entry(look.theme().to_owned()).or_default().extend(own.cloned());
        }
    }
    all
}

/// Every look that what is declared may have. Clients that were added by command may want more.
fn looks(pools: &[DeclaredPool]) -> BTreeSet<Look> {
    let declared = |own: &DeclaredPool| {
        let clients = own.clients.iter().map(|declared| declared.client.clone());
        (own.pool.clone(), clients.collect())
    };
    Book::new(pools.iter().map(declared).collect()).looks()
}

/// What themes should link to and do not, by what is required of a pool.
fn unlinked(config: &Config, catalog: &Catalog) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for own in &config.pools {
        let DeclaredPool { pool, required_links, .. } = own;
        if required_links.is_empty() {
            continue;
        }
        let worn = looks(std::slice::from_ref(own)).into_iter().map(|look| catalog.look(&look));
        for (branded, (nth, link)) in worn.flat_map(|own| {
            required_links.iter().enumerate().map(move |link| (Arc::clone(&own), link))
        }) {
            if !branded.theme.leads_to(link) {
                complaints.push(Complaint {
                    file: "themes".to_owned(),
                    line: 0,
                    column: 0,
                    key: format!("pools.{}.required_links[{nth}]", pool.id),
                    what: format!("{link} is not linked by the theme `{}`", branded.name),
                    instead: "add it to the theme as one of `[[footer.links]]`".to_owned(),
                });
            }
        }
    }
    complaints
}

fn no_such_theme(key: String, theme: &str, known: &[String]) -> Complaint {
    Complaint {
        file: "themes".to_owned(),
        line: 0,
        column: 0,
        key,
        what: format!("there is no theme `{theme}`"),
        instead: format!("one of: {}", known.join(", ")),
    }
}

pub(super) fn told(complaints: &[Complaint]) -> Fault {
    let lines: Vec<_> = complaints.iter().map(ToString::to_string).collect();
    Fault::misfit(lines.join("\n"))
}

/// An audit log by these rules.
pub fn open_journal(
    rules: Rules,
    vault: &Arc<Vault>,
    directory: &Directory,
    watch: &Watch,
) -> Result<Journal, Fault> {
    let store = directory.db().kind();
    let trail = Arc::new(Metered::new(directory.clone(), watch.clone(), store));
    Journal::open(rules, Arc::clone(vault), trail, Arc::clone(&watch.metrics))
}

/// The audit log as it was configured.
pub fn audit_rules(audit: &Audit) -> Rules {
    let shown = |told| match told {
        Told::Whole => Shown::Whole,
        Told::Reduced => Shown::Reduced,
        Told::Nothing => Shown::Nothing,
    };
    Rules {
        target: match &audit.target {
            AuditTarget::Nowhere => Target::Nowhere,
            AuditTarget::Stdout => Target::Stdout,
            AuditTarget::File(path) => Target::File(path.clone()),
            AuditTarget::Directory => Target::Directory,
        },
        addresses: shown(audit.addresses),
        names: shown(audit.user_names),
        required: audit.required,
    }
}

/// Traces to the collector that is configured, if one is.
pub(super) fn traces(config: &Config) -> Result<Traces, Fault> {
    let Some(telemetry) = &config.telemetry else { return Ok(Traces::default()) };
    let exposed =
        |(name, value): (&String, &Secret<String>)| (name.clone(), value.expose().clone());
    let collector = Collector {
        endpoint: telemetry.endpoint.clone(),
        headers: telemetry.headers.iter().map(exposed).collect(),
        one_in: telemetry.one_in,
        service: telemetry.service.clone(),
    };
    Traces::to(&collector).map_err(|error| Fault::misfit(format!("traces: {error}")))
}

/// What password hashing may take.
pub fn hash_budget(config: &Config) -> Budget {
    let hashing = &config.hashing;
    Budget {
        memory_kib: hashing.memory_kib,
        iterations: hashing.iterations,
        lanes: hashing.lanes,
        threads: hashing.threads,
        queue: hashing.queue,
    }
}

/// What each pool says in messages in place of our words.
pub(super) fn own_words(config: &Config) -> Own {
    let own = |declared: &DeclaredPool| (declared.pool.id.clone(), declared.messages.clone());
    config.pools.iter().map(own).collect()
}

/// Where a command's messages go, and in what look: as those of the server.
pub async fn courier(
    config: &Config,
    directory: &Directory,
    vault: &Arc<Vault>,
) -> Result<Arc<dyn Courier>, Fault> {
    let catalog = load_catalog(config).map_err(|mistakes| told(&mistakes))?;
    let catalog = Arc::new(ArcSwap::from_pointee(catalog));
    Stage::new(Arc::new(directory.clone()), Arc::clone(&catalog)).catch_up().await?;
    let scribe = Arc::new(Scribe::new(catalog, own_words(config)));
    Ok(Post::new(config, directory, vault, scribe).courier)
}
