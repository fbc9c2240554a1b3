use crate::adapters::atlas::Database;
use crate::config::Config;
use crate::ports::Fault;

/// The database of places, as it is configured; a file that cannot be read is a mistake.
pub fn places(config: &Config) -> Result<Option<Database>, Fault> {
    config.places.as_deref().map(Database::read).transpose()
}
