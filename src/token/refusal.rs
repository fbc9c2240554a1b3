use crate::domain::OAuthError;
use crate::oauth::ErrorCode;
use crate::ports::Fault;

/// Why nobody gets tokens.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    #[error("refused: {0}")]
    Refused(Refusal),
    #[error(transparent)]
    Fault(#[from] Fault),
}

/// What the client is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", error.code)]
pub struct Refusal {
    pub error: OAuthError,
    /// Answer 401 with a challenge, as RFC 6749 §5.2 says, and not the original's 400.
    pub unauthorized: bool,
}

impl From<ErrorCode> for TokenError {
    fn from(code: ErrorCode) -> Self {
        OAuthError::from(code).into()
    }
}

impl From<OAuthError> for TokenError {
    fn from(error: OAuthError) -> Self {
        Self::Refused(Refusal { error, unauthorized: false })
    }
}
