//! What the web layer talks to: the two engines, and the two books that a reload replaces whole.

mod book;

use std::sync::Arc;

use arc_swap::ArcSwap;

pub use book::{Book, Site};

use crate::brand::Catalog;
use crate::domain::{Answer, At, Client, Pool};
use crate::ports::{Clock, Signer};
use crate::signin::{Finish, Granted};
use crate::token::{Ctx, TokenError};
use crate::vault::Vault;
use crate::{signin, token};

/// Everything that a request may need.
pub struct App {
    pub signin: signin::Engine,
    pub token: token::Engine,
    pub vault: Arc<Vault>,
    pub signer: Arc<dyn Signer>,
    pub clock: Arc<dyn Clock>,
    pub book: ArcSwap<Book>,
    pub catalog: ArcSwap<Catalog>,
}

impl std::fmt::Debug for App {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("App")
    }
}

impl App {
    pub fn now(&self) -> At {
        self.clock.now()
    }

    /// The answer that carries what a finished sign-in granted; the implicit grant is where the
    /// two engines meet.
    pub async fn answer(&self, pool: &Pool, client: &Client, finish: &Finish, at: At) -> Result<Answer, TokenError> {
        match &finish.granted {
            Granted::Code(code) => Ok(finish.callback.with_code(code.expose())),
            Granted::Tokens(grant) => {
                let tokens = self.token.implicit(Ctx { pool, client, at }, grant).await?;
                Ok(finish.callback.with_tokens(tokens.implicit()))
            }
        }
    }
}
