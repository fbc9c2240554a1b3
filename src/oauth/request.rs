use serde::{Deserialize, Serialize};

/// What the authorization endpoint is asked for (RFC 6749 §3.1.1). Hybrid values do not exist here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseType {
    Code,
    /// Implicit grant; an ID token joins it when `openid` was granted, as the original does.
    Token,
}

impl ResponseType {
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "code" => Some(Self::Code),
            "token" => Some(Self::Token),
            _ => None,
        }
    }
}

/// How the answer travels back to the client (OAuth 2.0 Multiple Response Types §2.1, Form Post).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResponseMode {
    Query,
    Fragment,
    FormPost,
}

impl ResponseMode {
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "query" => Some(Self::Query),
            "fragment" => Some(Self::Fragment),
            "form_post" => Some(Self::FormPost),
            _ => None,
        }
    }

    /// The mode of a response type that names none.
    pub const fn default_for(response_type: ResponseType) -> Self {
        match response_type {
            ResponseType::Code => Self::Query,
            ResponseType::Token => Self::Fragment,
        }
    }
}

/// The `prompt` parameter (OpenID Connect Core §3.1.2.1), as the set of values it holds.
///
/// `select_account` and `consent` have no local effect in the original; they are kept so that they
/// can travel to an identity provider.
#[expect(clippy::struct_excessive_bools, reason = "a set of the four values that exist")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prompt {
    pub none: bool,
    pub login: bool,
    pub select_account: bool,
    pub consent: bool,
}

impl Prompt {
    /// `None` when a value is unknown, or when `none` stands beside another.
    pub fn parse(text: &str) -> Option<Self> {
        let mut prompt = Self::default();
        for word in text.split_ascii_whitespace() {
            match word {
                "none" => prompt.none = true,
                "login" => prompt.login = true,
                "select_account" => prompt.select_account = true,
                "consent" => prompt.consent = true,
                _ => return None,
            }
        }
        let alone = !(prompt.login || prompt.select_account || prompt.consent);
        (!prompt.none || alone).then_some(prompt)
    }
}

/// The `grant_type` values that the token endpoint knows (RFC 6749 §4).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GrantType {
    AuthorizationCode,
    RefreshToken,
    ClientCredentials,
}

impl GrantType {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthorizationCode => "authorization_code",
            Self::RefreshToken => "refresh_token",
            Self::ClientCredentials => "client_credentials",
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "authorization_code" => Some(Self::AuthorizationCode),
            "refresh_token" => Some(Self::RefreshToken),
            "client_credentials" => Some(Self::ClientCredentials),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompt_none_stands_alone() {
        assert!(Prompt::parse("none").is_some_and(|p| p.none));
        assert_eq!(Prompt::parse("none login"), None);
        assert_eq!(Prompt::parse("nonsense"), None);
        let both = Prompt::parse("login consent").unwrap();
        assert!(both.login && both.consent && !both.select_account);
    }
}
