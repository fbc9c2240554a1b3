//! From what is declared, and what was added by command, to the book that requests look into.

use crate::adapters::sql::Directory;
use crate::app::Book;
use crate::config::{Config, DeclaredClient, DeclaredPool, Standing, client_from_settings};
use crate::domain::{At, Client, ClientSecret, Pool};
use crate::ports::{Fault, Settings as _, StoredClient};
use crate::token::secret_hash;
use crate::vault::Vault;

/// Makes the directory what the configuration says (pools and clients that it declares).
pub async fn reconcile(
    config: &Config,
    directory: &Directory,
    vault: &Vault,
    at: At,
) -> Result<(), Fault> {
    for DeclaredPool { pool, clients, .. } in &config.pools {
        let declared: Vec<_> = clients.iter().map(|client| stored(client, vault, at)).collect();
        directory.reconcile(&pool.id, &declared, at).await?;
    }
    Ok(())
}

fn stored(declared: &DeclaredClient, vault: &Vault, at: At) -> StoredClient {
    let Client { id, pool, .. } = &declared.client;
    let secrets = declared.secrets.iter().map(|secret| ClientSecret {
        hash: secret_hash(vault, pool, id, secret.expose()),
        created: at,
    });
    StoredClient {
        id: id.clone(),
        settings: declared.settings.clone(),
        declared: true,
        secrets: secrets.collect(),
    }
}

/// Every pool with every client of it, as the directory now has them.
pub async fn assemble(config: &Config, directory: &Directory) -> Result<Book, Fault> {
    let mut pools = Vec::new();
    for declared in &config.pools {
        let clients = clients(&declared.pool, directory).await?;
        pools.push((declared.pool.clone(), clients));
    }
    Ok(Book::new(pools))
}

/// The clients of a pool. One whose settings no longer make sense is left out and told of, so that
/// it does not take the others with it.
pub async fn clients(pool: &Pool, directory: &Directory) -> Result<Vec<Client>, Fault> {
    let mut clients = Vec::new();
    for kept in directory.clients(&pool.id).await? {
        match client_from_settings(&kept.id, &kept.settings, pool, Standing::Kept) {
            Ok(client) => clients.push(Client { secrets: kept.secrets, ..client }),
            Err(mistakes) => tracing::error!(
                pool.id = %pool.id, client.id = %kept.id, mistakes = mistakes.join("; "),
                "A client is left out: its settings do not fit"
            ),
        }
    }
    Ok(clients)
}
