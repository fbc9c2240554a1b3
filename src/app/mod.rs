//! What the web layer talks to: the two engines, and the two books that a reload replaces whole.

mod book;
mod causes;
mod funnel;
mod journey;
mod pace;
mod ration;
mod stand;

use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;

pub use book::{Book, Site};
pub use causes::Causes;
pub use funnel::{Funnel, Journey};
pub use journey::is_told_in_place;
pub use pace::PACE;
pub use ration::Rationed;
pub use stand::{Beat, Stand, Store};

use crate::brand::Catalog;
use crate::domain::{Answer, At, AuditEvent, Client, Happened, Pool, Secret, Visitor};
use crate::limits::Limiter;
use crate::metrics::Metrics;
use crate::ports::{AuditLog, Clock, Mailbox, Signer};
pub use crate::ports::{Delivered, with_patience};
use crate::signin::{Fault, Finish, Granted};
use crate::studio::Studio;
use crate::token::{Ctx, TokenError};
use crate::traces::Traces;
use crate::vault::Vault;
use crate::{signin, token};

/// What demo mode has beyond the pages themselves.
pub struct DemoMode {
    pub mailbox: Arc<dyn Mailbox>,
    pub people: Vec<DemoPerson>,
}

impl std::fmt::Debug for DemoMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DemoMode").field("people", &self.people).finish_non_exhaustive()
    }
}

/// Somebody to sign in as, and what that shows.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    pub name: String,
    pub password: Secret<String>,
    /// Base32, for an authenticator app.
    pub totp: Option<Secret<String>>,
    pub shows: DemoShows,
}

/// What a demo person is there to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoShows {
    Password,
    Totp,
    NewPassword,
    SetUp,
    Disabled,
    /// The looks of the pages, which they may change.
    Studio,
}

/// Everything that a request may need.
pub struct App {
    pub signin: signin::Engine,
    pub token: token::Engine,
    pub studio: Arc<Studio>,
    pub limiter: Arc<Limiter>,
    pub audit: Arc<dyn AuditLog>,
    pub vault: Arc<Vault>,
    pub signer: Arc<dyn Signer>,
    pub clock: Arc<dyn Clock>,
    pub book: ArcSwap<Book>,
    pub catalog: Arc<ArcSwap<Catalog>>,
    pub metrics: Arc<Metrics>,
    pub funnel: Funnel,
    pub traces: Traces,
    pub stand: Stand,
    pub causes: Causes,
    /// What calls to stores may take of one request, all together.
    pub patience: Duration,
    /// Between the moments at which steps are answered whose time would tell who exists.
    pub pace: Duration,
    /// Set in demo mode alone.
    pub demo: Option<DemoMode>,
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

    /// A request of an app that went no further: by a client that is not who it says, or too many.
    pub async fn turned_away(
        &self,
        pool: &Pool,
        client: Option<&Client>,
        what: Happened,
        visitor: &Visitor,
    ) -> Result<(), Fault> {
        let event = AuditEvent {
            at: self.now(),
            what,
            pool: Some(pool.id.clone()),
            client: client.map(|client| client.id.clone()),
            user: None,
            name: None,
            visitor: visitor.clone(),
        };
        self.audit.record(&event).await
    }

    /// The answer that carries what a finished sign-in granted; the implicit grant is where the
    /// two engines meet.
    pub async fn answer(
        &self,
        pool: &Pool,
        client: &Client,
        finish: &Finish,
        at: At,
        visitor: &Visitor,
    ) -> Result<Answer, TokenError> {
        match &finish.granted {
            Granted::Code(code) => Ok(finish.callback.with_code(code.expose())),
            Granted::Tokens(grant) => {
                let tokens = self.token.implicit(Ctx { pool, client, at, visitor }, grant).await?;
                Ok(finish.callback.with_tokens(tokens.implicit()))
            }
        }
    }
}
