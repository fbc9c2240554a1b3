use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use ::redis::aio::{ConnectionLike as _, MultiplexedConnection};
use ::redis::{Cmd, RedisError, ServerErrorKind, Value};
use async_trait::async_trait;
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use tokio::task::JoinHandle;
use tokio::time::{Instant, timeout, timeout_at};

use super::call::Call;
use super::failure::{Failure, late};

/// Makes connections to one server, wherever it is by now.
#[async_trait]
pub trait Dial: Send + Sync {
    async fn dial(&self) -> Result<Line, RedisError>;
}

/// One connection, which carries any number of requests at once.
#[derive(Clone)]
pub struct Line {
    connection: MultiplexedConnection,
    driver: Arc<Driver>,
}

/// What moves the bytes. It ends with the last who holds the connection, though the server may still
/// owe an answer.
struct Driver(JoinHandle<()>);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Line {
    pub fn new(connection: MultiplexedConnection, driver: JoinHandle<()>) -> Self {
        Self { connection, driver: Arc::new(Driver(driver)) }
    }

    /// Whether nothing that is sent from now on can leave.
    fn has_ended(&self) -> bool {
        self.driver.0.is_finished()
    }

    pub async fn ask(&mut self, command: &Cmd) -> Result<Value, RedisError> {
        self.connection.req_packed_command(command).await?.extract_error()
    }

    /// The same of a slot that is on its way to this server (Redis Cluster specification, "ASK
    /// redirection").
    async fn ask_asking(&mut self, command: Cmd) -> Result<Value, RedisError> {
        let mut both = ::redis::pipe();
        both.cmd("ASKING").add_command(command);
        let answers = self.connection.send_packed_commands(&both, 1, 1).await?;
        answers.into_iter().next().unwrap_or(Value::Nil).extract_error()
    }
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
        let mut result = self.exchange(&mut line, call.command(), asking, limit).await;
        if let (Err(failure), Some(whole)) = (&result, call.whole())
            && failure.says(ServerErrorKind::NoScript)
        {
            result = self.exchange(&mut line, whole, asking, limit).await;
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
        asking: bool,
        limit: Limit,
    ) -> Result<Value, Failure> {
        let limit = limit.0.min(Instant::now() + self.patience);
        let answer = async {
            if asking { line.ask_asking(command).await } else { line.ask(&command).await }
        };
        match timeout_at(limit, answer).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) if is_answer(&error) => Err(Failure::answered(error)),
            Ok(Err(error)) => Err(Failure::Unanswered(error)),
            Err(_) => Err(Failure::Unanswered(late("the server does not answer"))),
        }
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

/// Whether a server said it, and not the wire.
fn is_answer(error: &RedisError) -> bool {
    use ::redis::ErrorKind::{Extension, Server};
    matches!(error.kind(), Server(_) | Extension)
}
