use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt;

use crate::config::{LogFormat, Server};

/// What is logged where nothing else is asked for.
const USUAL: &str = "info";
/// The same, without a line for each answered request.
const WITHOUT_REQUESTS: &str = "info,vestibule::requests=off";
/// In demo mode the terminal is for people, and they read what to do next on it.
const QUIET: &str = "warn";

/// Logs to standard error, as text or as JSON; `RUST_LOG` chooses what. Colours are for terminals.
pub fn start(server: &Server, demo: bool) {
    let usual = match (demo, server.log_requests) {
        (true, _) => QUIET,
        (false, true) => USUAL,
        (false, false) => WITHOUT_REQUESTS,
    };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(usual));
    let colours = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let base = fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(colours);
    let started = match server.log {
        LogFormat::Text => base.with_target(false).try_init(),
        LogFormat::Json => base.json().flatten_event(true).with_target(false).try_init(),
    };
    if let Err(error) = started {
        eprintln!("vestibule: the log was started before: {error}");
    }
}
