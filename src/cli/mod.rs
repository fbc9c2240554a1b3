//! The command line: what can be asked for, and what the exit code means.

mod audit;
mod backup;
mod check;
mod client;
mod config;
mod deed;
mod exit;
mod funnel;
mod keys;
mod lines;
mod log;
mod outbox;
mod output;
mod password;
mod passwords;
mod progress;
mod serve;
mod theme;
mod tools;
mod user;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};
use clap_complete::Shell;

pub use exit::Exit;
use output::Output;

/// Managed login that you host yourself: sign-in pages and OpenID Connect endpoints.
///
/// Started without arguments in a folder without `vestibule.toml`, it runs the demo: a pool, three
/// apps and six people, on localhost:9000.
#[derive(Debug, Parser)]
#[command(name = "vestibule", version, max_term_width = 100, after_help = exit::MEANINGS)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// A TOML file, or a folder of them. Without it: `vestibule.toml` in this folder, if it is
    /// there, and otherwise the built-in demo.
    #[arg(long, short, global = true, env = "VESTIBULE_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,

    /// Print JSON instead of a table.
    #[arg(long, global = true)]
    json: bool,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages and endpoints (the default). SIGHUP reloads pools, clients and themes.
    Serve,
    /// Check configuration, themes, languages and stores, without serving.
    Check,
    /// Lay out the directory's database, or bring it to this version.
    Migrate,
    /// Copy the embedded stores into a new folder, while they are served.
    Backup(backup::Backup),
    /// Put such a copy into the place of stores that are not there.
    Restore(backup::Restore),
    /// People: add, list, show, disable, enable, set-password, reset-mfa, stop-lost-factor, delete,
    /// import, export.
    #[command(subcommand)]
    User(user::Command),
    /// App clients: list, add, rotate-secret.
    #[command(subcommand)]
    Client(client::Command),
    /// Signing keys: list, rotate, retire; and the master key: rewrap.
    #[command(subcommand)]
    Keys(keys::Command),
    /// Messages that wait to be sent, and dead letters: list, retry, drop.
    #[command(subcommand)]
    Outbox(outbox::Command),
    /// Passwords that are known from breaches: build, check.
    #[command(subcommand)]
    Passwords(passwords::Command),
    /// The audit log, where it is in the directory: list.
    #[command(subcommand)]
    Audit(audit::Command),
    /// How far journeys come, and where people give up.
    Funnel(funnel::Funnel),
    /// Themes: new, check, schema, preview, diff, publish, history, rollback, import, export.
    #[command(subcommand)]
    Theme(theme::Command),
    /// The configuration's schema, and an example to begin with.
    #[command(subcommand)]
    Config(config::Command),
    /// Print completions for a shell, to be sourced by it.
    Completion { shell: Shell },
}

/// Runs what was asked for.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let _chosen_before = rustls::crypto::aws_lc_rs::default_provider().install_default();
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(exit) => exit.tell(),
    }
}

fn run(arguments: Arguments) -> Result<(), Exit> {
    let output = if arguments.json { Output::Json } else { Output::Table };
    let path = arguments.config.as_deref();
    match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::run(path),
        Command::Check => tools::block_on(check::run(path, output)),
        Command::Migrate => tools::block_on(check::migrate(path)),
        Command::Backup(arguments) => tools::block_on(backup::backup(arguments, path, output)),
        Command::Restore(arguments) => tools::block_on(backup::restore(arguments, path, output)),
        Command::User(command) => tools::block_on(user::run(command, path, output)),
        Command::Client(command) => tools::block_on(client::run(command, path, output)),
        Command::Keys(command) => tools::block_on(keys::run(command, path, output)),
        Command::Outbox(command) => tools::block_on(outbox::run(command, path, output)),
        Command::Passwords(command) => tools::block_on(passwords::run(command, path, output)),
        Command::Audit(command) => tools::block_on(audit::run(command, path, output)),
        Command::Funnel(asked) => tools::block_on(funnel::run(asked, path, output)),
        Command::Theme(command) => theme::run(command, path, output),
        Command::Config(command) => {
            config::run(&command);
            Ok(())
        }
        Command::Completion { shell } => {
            clap_complete::generate(
                shell,
                &mut Arguments::command(),
                "vestibule",
                &mut std::io::stdout(),
            );
            Ok(())
        }
    }
}
