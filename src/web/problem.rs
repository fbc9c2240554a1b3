use std::fmt;

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use crate::domain::Span;
use crate::oauth::Malformed;
use crate::signin::Fault;
use crate::token::{BadToken, Refusal, TokenError};

/// Why a request gets no ordinary answer. What it looks like is decided by `faces`, by the family
/// of the route.
#[derive(Debug)]
pub enum Problem {
    /// The request itself does not fit.
    Unfit(Unfit),
    /// A client is refused, in the words of RFC 6749.
    Refused(Refusal),
    /// An access token opens nothing.
    BadToken(BadToken),
    /// No access token was shown, or in an unusable way.
    NoToken,
    /// Too many requests of this kind.
    TooMany {
        wait: Span,
    },
    Fault(Fault),
    /// A page that does not render: a mistake of ours.
    Template(askama::Error),
}

/// What is wrong with a request, whoever sends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// No pool is served at this host.
    UnknownHost,
    NotFound,
    /// The address knows other methods: these.
    MethodNotAllowed(&'static str),
    TooLarge,
    /// A form came as something else than a form.
    UnsupportedMediaType,
    /// What was sent cannot be decoded.
    Malformed,
    /// The address to go to after signing out is not registered.
    LogoutDestination,
    /// The pool's pages may not be used from there.
    Network,
}

impl Unfit {
    const fn status(self) -> StatusCode {
        match self {
            Self::UnknownHost | Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed(_) => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Malformed | Self::LogoutDestination => StatusCode::BAD_REQUEST,
            Self::Network => StatusCode::FORBIDDEN,
        }
    }
}

impl Problem {
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Unfit(unfit) => unfit.status(),
            Self::Refused(refusal) if refusal.unauthorized => StatusCode::UNAUTHORIZED,
            Self::Refused(_) | Self::NoToken => StatusCode::BAD_REQUEST,
            Self::BadToken(BadToken::Invalid | BadToken::NoOpenid) => StatusCode::UNAUTHORIZED,
            Self::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::Fault(Fault::Down(_) | Fault::Busy { .. }) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Fault(Fault::Misfit { .. }) | Self::Template(_) => {
                StatusCode::INTERNAL_SERVER_ERROR
            }
        }
    }

    /// What `Retry-After` says, for what passes.
    pub fn retry_after(&self) -> Option<Span> {
        match self {
            Self::Fault(Fault::Down(_)) => Some(Span::from_seconds(5)),
            Self::Fault(Fault::Busy { retry_after: wait }) | Self::TooMany { wait } => Some(*wait),
            Self::Fault(Fault::Misfit { .. })
            | Self::Template(_)
            | Self::Unfit(_)
            | Self::Refused(_)
            | Self::BadToken(_)
            | Self::NoToken => None,
        }
    }

    /// Whether a store is away, which others will notice as well.
    pub const fn is_outage(&self) -> bool {
        matches!(self, Self::Fault(Fault::Down(_)))
    }

    /// The whole chain of causes, for the log alone.
    pub fn cause(&self) -> Option<String> {
        let error: &dyn std::error::Error = match self {
            Self::Fault(fault) => fault,
            Self::Template(error) => error,
            Self::Unfit(_)
            | Self::Refused(_)
            | Self::BadToken(_)
            | Self::NoToken
            | Self::TooMany { .. } => return None,
        };
        let chain = std::iter::successors(Some(error), |error| error.source());
        Some(chain.map(ToString::to_string).collect::<Vec<_>>().join(": "))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status())
    }
}

/// Bare: `faces` puts the right face on it.
impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status())
    }
}

impl From<Unfit> for Problem {
    fn from(unfit: Unfit) -> Self {
        Self::Unfit(unfit)
    }
}

impl From<Malformed> for Problem {
    fn from(_: Malformed) -> Self {
        Self::Unfit(Unfit::Malformed)
    }
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<TokenError> for Problem {
    fn from(error: TokenError) -> Self {
        match error {
            TokenError::Refused(refusal) => Self::Refused(refusal),
            TokenError::Fault(fault) => Self::Fault(fault),
        }
    }
}

impl From<askama::Error> for Problem {
    fn from(error: askama::Error) -> Self {
        Self::Template(error)
    }
}
