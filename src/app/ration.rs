//! How many messages a visitor may have sent to somebody.

use std::sync::Arc;

use async_trait::async_trait;

use crate::domain::{At, Letter, Passage};
use crate::limits::Limiter;
use crate::ports::{Courier, Fault};

/// A courier that takes only so many messages to one recipient, and from one pool.
///
/// Pages say nothing of what was not sent: they answer for addresses that nobody has as for those that
/// somebody has, and for the latter alone a message could be too many.
pub struct Rationed {
    courier: Arc<dyn Courier>,
    limiter: Arc<Limiter>,
}

impl std::fmt::Debug for Rationed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rationed").field("limiter", &self.limiter).finish_non_exhaustive()
    }
}

impl Rationed {
    pub const fn new(courier: Arc<dyn Courier>, limiter: Arc<Limiter>) -> Self {
        Self { courier, limiter }
    }
}

#[async_trait]
impl Courier for Rationed {
    async fn send(&self, letter: Letter, at: At) -> Result<(), Fault> {
        if letter.kind.is_asked_for() {
            let passage = self.limiter.messaged(&letter.pool, letter.to.recipient(), at).await?;
            if let Passage::Full { wait } = passage {
                let (channel, seconds) = (letter.to.as_str(), wait.seconds_up());
                tracing::warn!(pool.id = %letter.pool, channel, seconds, "A message was not sent: too many were asked for");
                return Ok(());
            }
        }
        self.courier.send(letter, at).await
    }
}
