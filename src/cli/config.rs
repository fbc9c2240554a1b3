use clap::Subcommand;

use crate::config::Config;

use super::output::print;

/// `vestibule config …`
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Print the JSON Schema of a configuration, for editors.
    Schema,
    /// Print a configuration for production, with every part explained.
    Example,
}

pub fn run(command: &Command) {
    match command {
        Command::Schema => print(&format!("{:#}", Config::schema())),
        Command::Example => print(Config::example().trim_end()),
    }
}
