use ::redis::{ErrorKind, RedisError, ServerErrorKind};

/// Why there is no answer, by what may be done about it.
#[derive(Debug)]
pub enum Failure {
    /// It was not sent: there was no connection to send it over.
    Unsent(RedisError),
    /// The server says that it did nothing, as it is not the one to ask, or not yet.
    Refused(RedisError),
    /// It was sent, and nobody knows whether it was done.
    Unanswered(RedisError),
    /// The server did what it could, and says what was wrong.
    Failed(RedisError),
}

impl Failure {
    /// What an error that a server answered with means. Servers say these before they begin, or, to
    /// a script, before its first write.
    pub fn answered(error: RedisError) -> Self {
        use ServerErrorKind as Kind;
        match error.kind() {
            // A master that has lost its replicas (`min-replicas-to-write`).
            ErrorKind::Extension if error.code() == Some("NOREPLICAS") => Self::Refused(error),
            ErrorKind::Server(
                Kind::Moved
                | Kind::Ask
                | Kind::TryAgain
                | Kind::ClusterDown
                | Kind::MasterDown
                | Kind::ReadOnly
                | Kind::BusyLoading
                | Kind::NoScript,
            ) => Self::Refused(error),
            _ => Self::Failed(error),
        }
    }

    pub const fn error(&self) -> &RedisError {
        match self {
            Self::Unsent(error)
            | Self::Refused(error)
            | Self::Unanswered(error)
            | Self::Failed(error) => error,
        }
    }

    pub fn says(&self, kind: ServerErrorKind) -> bool {
        self.error().kind() == ErrorKind::Server(kind)
    }

    /// Whether another node is the one to ask.
    pub fn is_redirection(&self) -> bool {
        self.says(ServerErrorKind::Moved) || self.says(ServerErrorKind::Ask)
    }

    /// Whether the server is no master any more, or none that is of use.
    pub fn is_demotion(&self) -> bool {
        self.says(ServerErrorKind::ReadOnly) || self.says(ServerErrorKind::MasterDown)
    }
}

impl From<Failure> for RedisError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Unsent(error)
            | Failure::Refused(error)
            | Failure::Unanswered(error)
            | Failure::Failed(error) => error,
        }
    }
}

/// The error of waiting in vain.
pub fn late(what: &'static str) -> RedisError {
    RedisError::from(std::io::Error::new(std::io::ErrorKind::TimedOut, what))
}
