use std::sync::Arc;
use std::time::Duration;

use ::redis::aio::{ConnectionLike as _, MultiplexedConnection};
use ::redis::{Cmd, ErrorKind, Pipeline, RedisError, Value, from_redis_value};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::failure::{Failure, late};

/// The way to one server: a connection, and another one where changes wait for replicas.
#[derive(Clone)]
pub struct Line {
    connection: Connection,
    copying: Option<Copying>,
}

/// One connection, which carries any number of requests at once.
#[derive(Clone)]
pub struct Connection {
    requests: MultiplexedConnection,
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

impl Connection {
    pub fn new(requests: MultiplexedConnection, driver: JoinHandle<()>) -> Self {
        Self { requests, driver: Arc::new(Driver(driver)) }
    }

    /// Whether nothing that is sent from now on can leave.
    fn has_ended(&self) -> bool {
        self.driver.0.is_finished()
    }

    /// The answers to all commands behind those that are passed over.
    async fn ask_all(
        &mut self,
        commands: &Pipeline,
        passed_over: usize,
    ) -> Result<impl Iterator<Item = Value> + use<>, RedisError> {
        let count = commands.len() - passed_over;
        let answers = self.requests.send_packed_commands(commands, passed_over, count).await?;
        Ok(answers.into_iter())
    }
}

/// How a command is sent.
#[derive(Clone, Copy, Debug)]
pub struct Manner {
    /// To a slot that is on its way to this server (Redis Cluster specification, "ASK redirection").
    pub asking: bool,
    /// Replicas must have what it changes before it counts as done.
    pub is_copied: bool,
}

impl Line {
    pub const fn new(connection: Connection) -> Self {
        Self { connection, copying: None }
    }

    pub fn copying(self, connection: Connection, replicas: u8) -> Self {
        Self { copying: Some(Copying { connection, replicas }), ..self }
    }

    /// Whether something that is sent from now on cannot leave.
    pub fn has_ended(&self) -> bool {
        let copying = self.copying.as_ref();
        self.connection.has_ended() || copying.is_some_and(|copying| copying.connection.has_ended())
    }

    pub async fn ask(&mut self, command: &Cmd) -> Result<Value, RedisError> {
        self.connection.requests.req_packed_command(command).await?.extract_error()
    }

    /// Sends a command of a call, and waits no longer than is given.
    pub async fn send(
        &mut self,
        command: Cmd,
        manner: Manner,
        within: Duration,
    ) -> Result<Value, Failure> {
        let answer = async {
            match &mut self.copying {
                Some(copying) if manner.is_copied => {
                    copying.ask(command, manner.asking, within).await
                }
                _ if manner.asking => self.ask_asking(command).await.map_err(told),
                _ => self.ask(&command).await.map_err(told),
            }
        };
        let answered = timeout(within, answer).await;
        answered.unwrap_or_else(|_| Err(Failure::Unanswered(late("the server does not answer"))))
    }

    async fn ask_asking(&mut self, command: Cmd) -> Result<Value, RedisError> {
        let mut both = ::redis::pipe();
        both.cmd("ASKING").add_command(command);
        let mut answers = self.connection.ask_all(&both, 1).await?;
        answers.next().unwrap_or(Value::Nil).extract_error()
    }
}

/// The connection for changes that so many replicas must have. The server begins nothing that stands
/// behind a `WAIT` before that is through, hence a connection of their own: whatever else is asked
/// waits for no replica.
#[derive(Clone)]
struct Copying {
    connection: Connection,
    replicas: u8,
}

impl Copying {
    /// Whatever may have been done and is not known to be copied counts as unanswered.
    async fn ask(
        &mut self,
        command: Cmd,
        asking: bool,
        within: Duration,
    ) -> Result<Value, Failure> {
        let mut all = ::redis::pipe();
        if asking {
            all.cmd("ASKING");
        }
        all.add_command(command).cmd("WAIT").arg(self.replicas).arg(wait_ms(within));
        let answers = self.connection.ask_all(&all, usize::from(asking)).await;
        let mut answers = answers.map_err(told)?;
        let mut next = || answers.next().unwrap_or(Value::Nil).extract_error();
        let value = next().map_err(told)?;
        let having: u8 = next()
            .and_then(|count| from_redis_value(count).map_err(RedisError::from))
            .map_err(Failure::Unanswered)?;
        if having < self.replicas {
            let told = format!("{having} of {}", self.replicas);
            let error = (ErrorKind::Client, "too few replicas have what was changed", told);
            return Err(Failure::Unanswered(error.into()));
        }
        Ok(value)
    }
}

/// Most of the time that there is: what is left suffices to tell that it was in vain. Never 0, which
/// would be for ever.
fn wait_ms(within: Duration) -> u64 {
    u64::try_from(within.as_millis() * 4 / 5).unwrap_or(u64::MAX).max(1)
}

/// What an error means that came in the place of an answer: from the server, or from the wire.
fn told(error: RedisError) -> Failure {
    match error.kind() {
        ErrorKind::Server(_) | ErrorKind::Extension => Failure::answered(error),
        _ => Failure::Unanswered(error),
    }
}
