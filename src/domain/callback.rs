use crate::oauth::{ErrorCode, Params, ResponseMode};

use super::{Compatibility, StrictRule};

/// A redirect URI that its client registered, kept as the exact text that was asked for.
///
/// Only [`super::Client::redirect_uri`] makes one, so an open redirect cannot be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectUri(String);

impl RedirectUri {
    pub(super) fn proven(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An error on its way to a client: the code, and a description where the contract has one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OAuthError {
    pub code: ErrorCode,
    pub description: Option<&'static str>,
}

impl From<ErrorCode> for OAuthError {
    fn from(code: ErrorCode) -> Self {
        Self { code, description: None }
    }
}

/// The way back to the client; exists only once its redirect URI was proven.
#[derive(Clone, Debug)]
pub struct Callback {
    pub to: RedirectUri,
    pub state: Option<String>,
    pub mode: ResponseMode,
    pub compatibility: Compatibility,
    /// The pool's issuer, for answers that name it.
    pub issuer: String,
}

/// What the browser is to do with an authorization answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Go there.
    Redirect(String),
    /// Post these fields there (OAuth 2.0 Form Post Response Mode).
    Form { action: String, fields: Vec<(String, String)> },
}

impl Callback {
    /// `code`, then `state` (contract, section 3.4).
    pub fn with_code(&self, code: &str) -> Answer {
        self.answer(&self.named(Params::default().with("code", code)))
    }

    /// The tokens of the implicit grant; `state` comes last.
    pub fn with_tokens(&self, tokens: Params) -> Answer {
        self.answer(&self.named(tokens))
    }

    /// An error; the original writes `error_description`, `state`, `error` in this order, but puts
    /// `login_required` first (contract, section 3.5).
    pub fn with_error(&self, error: OAuthError) -> Answer {
        let mut params = Params::default();
        let usual = self.compatibility.holds(StrictRule::ErrorsInUsualOrder)
            || error.code == ErrorCode::LoginRequired;
        if usual {
            params = params.with("error", error.code.as_str());
        }
        if let Some(description) = error.description {
            params = params.with("error_description", description);
        }
        params = self.named(params);
        if !usual {
            params = params.with("error", error.code.as_str());
        }
        self.answer(&params)
    }

    /// Adds what every answer carries: the state that came, and the issuer by rule.
    fn named(&self, mut params: Params) -> Params {
        if let Some(state) = &self.state {
            params = params.with("state", state);
        }
        if self.compatibility.holds(StrictRule::AnswersNameIssuer) {
            params = params.with("iss", &self.issuer);
        }
        params
    }

    fn answer(&self, params: &Params) -> Answer {
        let to = self.to.as_str();
        match self.mode {
            ResponseMode::Query => {
                let joint = if to.contains('?') { '&' } else { '?' };
                Answer::Redirect(format!("{to}{joint}{}", params.encode()))
            }
            ResponseMode::Fragment => Answer::Redirect(format!("{to}#{}", params.encode())),
            ResponseMode::FormPost => Answer::Form {
                action: to.to_owned(),
                fields: params.iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn callback(to: &str, mode: ResponseMode, compatibility: Compatibility) -> Callback {
        let issuer = "https://login.example.com/p_A".to_owned();
        Callback {
            to: RedirectUri(to.into()),
            state: Some("s 1".into()),
            mode,
            compatibility,
            issuer,
        }
    }

    fn redirect(answer: Answer) -> String {
        match answer {
            Answer::Redirect(to) => to,
            Answer::Form { .. } => panic!("a form"),
        }
    }

    #[test]
    fn a_query_that_is_there_is_kept() {
        let plain = callback("https://a.example/cb", ResponseMode::Query, Compatibility::Faithful);
        assert_eq!(redirect(plain.with_code("c")), "https://a.example/cb?code=c&state=s+1");
        let query =
            callback("https://a.example/cb?x=%2F", ResponseMode::Query, Compatibility::Faithful);
        assert_eq!(redirect(query.with_code("c")), "https://a.example/cb?x=%2F&code=c&state=s+1");
    }

    #[test]
    fn errors_come_in_the_order_of_the_side() {
        let error =
            OAuthError { code: ErrorCode::InvalidRequest, description: Some("invalid_scope") };
        let faithful = callback("https://a/cb", ResponseMode::Fragment, Compatibility::Faithful);
        assert_eq!(
            redirect(faithful.with_error(error)),
            "https://a/cb#error_description=invalid_scope&state=s+1&error=invalid_request"
        );
        let strict = callback("https://a/cb", ResponseMode::Query, Compatibility::Strict);
        assert_eq!(
            redirect(strict.with_error(ErrorCode::InvalidScope.into())),
            "https://a/cb?error=invalid_scope&state=s+1&iss=https%3A%2F%2Flogin.example.com%2Fp_A"
        );
    }
}
