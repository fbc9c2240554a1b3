use std::sync::Arc;

use crate::adapters::breached::{Answered, BreachFile, Range};
use crate::adapters::metered::{Metered, Watch};
use crate::config::{BreachedBy, BreachedPasswords as Configured, Config};
use crate::ports::{BreachedPasswords, Fault};

/// Where breached passwords are looked up, as it is configured; a file that cannot be read is no
/// place to look.
pub fn breaches(
    config: &Config,
    watch: &Watch,
) -> Result<Option<Arc<dyn BreachedPasswords>>, Fault> {
    let Some(own) = &config.breached else { return Ok(None) };
    Ok(Some(match &own.by {
        BreachedBy::File(path) => {
            let file = BreachFile::at(path.clone());
            file.count()?;
            answered(file, "file", own, watch)
        }
        BreachedBy::Range(url) => {
            let range = Range::new(url.clone(), own.authorities.as_deref(), own.timeout)?;
            answered(range, "service", own, watch)
        }
    }))
}

fn answered<T: BreachedPasswords + 'static>(
    inner: T,
    what: &'static str,
    own: &Configured,
    watch: &Watch,
) -> Arc<dyn BreachedPasswords> {
    Arc::new(Answered::new(Metered::new(inner, watch.clone(), what), own.refuses))
}
