//! `vestibule serve`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::signal::unix::{SignalKind, signal};

use crate::adapters::clock::SystemClock;
use crate::app::DemoShows;
use crate::boot::{House, Server, load_catalog};
use crate::brand::Catalog;
use crate::config::Config;
use crate::vault::gather_entropy;

use super::output::print;
use super::{Exit, log};

/// The file that is looked for where none is named.
const USUAL_FILE: &str = "vestibule.toml";

/// Serves until it is told to stop.
pub fn run(config: Option<&Path>) -> Result<(), Exit> {
    let path = chosen(config);
    let (config, catalog) = load_all(path.as_deref())?;
    log::start(&config.server, config.demo.is_some());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(serve(config, catalog, path))
}

/// The configuration that a command works with.
pub fn chosen(named: Option<&Path>) -> Option<PathBuf> {
    let usual = || Some(PathBuf::from(USUAL_FILE)).filter(|path| path.exists());
    named.map(Path::to_owned).or_else(usual)
}

/// Reads the configuration, and the themes that it names.
pub fn load(path: Option<&Path>) -> Result<Config, Exit> {
    load_all(path).map(|(config, _themes)| config)
}

fn load_all(path: Option<&Path>) -> Result<(Config, Catalog), Exit> {
    let config = Config::load(path, std::env::vars_os())?;
    let catalog = load_catalog(&config).map_err(Exit::Themes)?;
    Ok((config, catalog))
}

async fn serve(config: Config, catalog: Catalog, path: Option<PathBuf>) -> Result<(), Exit> {
    let house = House::with(config, catalog, Arc::new(SystemClock)).await?;
    let server = Server::start(&house)?;
    announce(&house, &server);
    let _beside_the_first_pages = std::thread::Builder::new().spawn(gather_entropy);
    until_stopped(&house, &server, path.as_deref()).await?;
    Ok(server.stop().await?)
}

/// SIGHUP reloads; SIGTERM and SIGINT end.
async fn until_stopped(house: &House, server: &Server, path: Option<&Path>) -> Result<(), Exit> {
    let mut hangup = signal(SignalKind::hangup())?;
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    loop {
        tokio::select! {
            _ = hangup.recv() => {
                server.refresh_certificate();
                reload(house, path).await;
            }
            _ = terminate.recv() => return Ok(()),
            _ = interrupt.recv() => return Ok(()),
        }
    }
}

/// A bad file leaves the running state, and says so.
async fn reload(house: &House, path: Option<&Path>) {
    if let Err(error) = house.reopen_audit() {
        tracing::error!(%error, "The audit log was not opened anew: the old file goes on");
    }
    match Config::load(path, std::env::vars_os()) {
        Ok(config) => match house.reload(config).await {
            Ok(()) => tracing::warn!("The configuration was reloaded"),
            Err(error) => tracing::error!(%error, "Not reloaded: what was running goes on"),
        },
        Err(complaints) => {
            house.refused();
            for complaint in &complaints {
                tracing::error!(%complaint, "Not reloaded: what was running goes on");
            }
        }
    }
}

/// Says that it is ready, and in demo mode what to do next.
fn announce(house: &House, server: &Server) {
    let addresses = server.addresses().iter().map(ToString::to_string);
    let sockets = server.sockets().iter().map(|path| format!("unix:{}", path.display()));
    let addresses: Vec<_> = addresses.chain(sockets).collect();
    tracing::info!(addresses = addresses.join(", "), "Ready");
    let config = house.config();
    let (Some(demo), Some(first)) = (&house.app.demo, config.pools.first()) else { return };
    let origin = &first.pool.origin;
    print("Vestibule is ready. This is the demo; nothing here is for production.\n");
    print(&format!("  Demo app   {}", origin.at("/demo")));
    print(&format!("  Mailbox    {}\n", origin.at("/dev/mailbox")));
    print("  Sign in as            Password          What it shows");
    for person in &demo.people {
        let shows = match person.shows {
            DemoShows::Password => "a password, and in".to_owned(),
            DemoShows::Totp => {
                let key = person.totp.as_ref().map(|key| key.expose().as_str()).unwrap_or_default();
                format!("a code of an authenticator app (key {key})")
            }
            DemoShows::NewPassword => "a new password has to be chosen".to_owned(),
            DemoShows::SetUp => "a second factor has to be set up".to_owned(),
            DemoShows::Disabled => "a disabled account is refused".to_owned(),
            DemoShows::Studio => format!("the looks of the pages, at {}", origin.at("/studio")),
        };
        print(&format!("  {:<21} {:<17} {shows}", person.name, person.password.expose()));
    }
    println!(
        "\nNext: open the demo app and press Sign in. Then print a configuration of your own:"
    );
    print("  vestibule config example > vestibule.toml");
}
