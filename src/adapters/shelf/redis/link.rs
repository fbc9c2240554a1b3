use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ::redis::{Cmd, RedisError, ServerErrorKind, Value};
use async_trait::async_trait;
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use tokio::time::{Instant, timeout, timeout_at};

use super::call::Call;
use super::failure::{Failure, late};
use super::line::{Line, Manner};

/// Makes connections to one server, wherever it is by now.
#[async_trait]
pub trait Dial: Send + Sync {
    async fn dial(&self) -> Result<Line, RedisError>;
}

/// A connection or why there is none, for all who wait for it.
type Attempt = Shared<BoxFuture<'static, Result<Line, RedisError>>>;

/// The way to one server: a connection that is replaced when it has ended or keeps silent.
pub struct Link {
    dial: Arc<dyn Dial>,
    patience: Duration,
    current: Mutex<Option<Attempt>>,
}

/// When a request has to be through.
#[derive(Clone, Copy, Debug)]
pub struct Limit(pub Instant);

impl Link {
    pub fn new(dial: impl Dial + 'static, patience: Duration) -> Self {
        Self { dial: Arc::new(dial), patience, current: Mutex::new(None) }
    }

    /// Sends a call once, and the body of its script where the server has not seen it.
    pub async fn send(&self, call: &Call, asking: bool, limit: Limit) -> Result<Value, Failure> {
        let (attempt, mut line) = self.line(limit).await.map_err(Failure::Unsent)?;
        let manner = Manner { asking, is_copied: call.is_copied() };
        let mut result = self.exchange(&mut line, call.command(), manner, limit).await;
        if let (Err(failure), Some(whole)) = (&result, call.whole())
            && failure.says(ServerErrorKind::NoScript)
        {
            result = self.exchange(&mut line, whole, manner, limit).await;
        }
        if let Err(failure) = &result
            && (matches!(failure, Failure::Unanswered(_)) || failure.is_demotion())
        {
            self.forget(&attempt);
        }
        result
    }

    async fn exchange(
        &self,
        line: &mut Line,
        command: Cmd,
        manner: Manner,
        limit: Limit,
    ) -> Result<Value, Failure> {
        let left = limit.0.saturating_duration_since(Instant::now());
        line.send(command, manner, left.min(self.patience)).await
    }

    /// A connection that is not known to have ended. Whoever waited for an attempt that somebody else
    /// had begun makes one more: the server may have come back meanwhile.
    async fn line(&self, limit: Limit) -> Result<(Attempt, Line), RedisError> {
        let mut last = late("the connection ends at once");
        for _ in 0..3 {
            let (attempt, is_ours) = self.attempt();
            match timeout_at(limit.0, attempt.clone()).await {
                Ok(Ok(line)) if !line.has_ended() => return Ok((attempt, line)),
                Ok(Ok(_)) => self.forget(&attempt),
                Ok(Err(error)) => {
                    self.forget(&attempt);
                    last = error;
                    if is_ours {
                        break;
                    }
                }
                Err(_) => return Err(late("the server cannot be reached in time")),
            }
        }
        Err(last)
    }

    /// The attempt to connect that there is, or a new one; and whether it is.
    fn attempt(&self) -> (Attempt, bool) {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(attempt) = &*current {
            return (attempt.clone(), false);
        }
        let (dial, patience) = (Arc::clone(&self.dial), self.patience);
        // A task of its own, which goes on though whoever began it stops waiting.
        let task = tokio::spawn(async move {
            let dialled = timeout(patience * 2, dial.dial()).await;
            dialled.unwrap_or_else(|_| Err(late("the server cannot be reached in time")))
        });
        let joined = async { task.await.unwrap_or_else(|_| Err(late("the attempt was ended"))) };
        let attempt = joined.boxed().shared();
        *current = Some(attempt.clone());
        (attempt, true)
    }

    /// The next request connects anew; those under way still get what comes over the old connection.
    fn forget(&self, attempt: &Attempt) {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.as_ref().is_some_and(|current| current.ptr_eq(attempt)) {
            *current = None;
        }
    }
}
