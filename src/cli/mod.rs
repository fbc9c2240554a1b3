//! The command line: what can be asked for, and what the exit code means.

mod exit;
mod log;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use exit::Exit;

/// Managed login that you host yourself: sign-in pages and OpenID Connect endpoints.
///
/// Started without arguments in a folder without `vestibule.toml`, it runs the demo: a pool, three
/// apps and five people, on http://localhost:9000.
#[derive(Debug, Parser)]
#[command(name = "vestibule", version, max_term_width = 100, after_help = exit::MEANINGS)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,

    /// A TOML file, or a folder of them. Without it: `vestibule.toml` in this folder, if it is
    /// there, and otherwise the built-in demo.
    #[arg(long, short, global = true, env = "VESTIBULE_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the pages and endpoints (the default).
    Serve,
}

/// Runs what was asked for.
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let ran = match arguments.command.unwrap_or(Command::Serve) {
        Command::Serve => serve::run(arguments.config.as_deref()),
    };
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(exit) => exit.tell(),
    }
}
